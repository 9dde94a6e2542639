"""Base forms: what cues, heads of noun phrases and light verbs are looked up by."""

from __future__ import annotations

from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsquote.lemmas import lemmatize

VERBS = [
    ("said", "VBD", "say"), ("says", "VBZ", "say"), ("saying", "VBG", "say"), ("told", "VBD", "tell"),
    ("added", "VBD", "add"), ("warned", "VBD", "warn"), ("denied", "VBD", "deny"),
    ("argued", "VBD", "argue"), ("declared", "VBD", "declare"), ("agreed", "VBD", "agree"),
    ("guaranteed", "VBD", "guarantee"), ("admitted", "VBD", "admit"), ("stopped", "VBD", "stop"),
    ("dismissed", "VBD", "dismiss"), ("staffed", "VBN", "staff"), ("called", "VBD", "call"),
    ("issuing", "VBG", "issue"), ("using", "VBG", "use"), ("revised", "VBN", "revise"),
    ("defined", "VBN", "define"), ("executed", "VBN", "execute"), ("scheduled", "VBN", "schedule"),
    ("displaced", "VBN", "displace"), ("poured", "VBD", "pour"), ("eaten", "VBN", "eat"),
    ("eating", "VBG", "eat"), ("explained", "VBD", "explain"), ("fled", "VBD", "flee"),
    ("led", "VBD", "lead"), ("wrote", "VBD", "write"), ("sought", "VBD", "seek"),
    ("insists", "VBZ", "insist"), ("stresses", "VBZ", "stress"), ("pushes", "VBZ", "push"),
    ("lives", "VBZ", "live"), ("dies", "VBZ", "die"), ("denies", "VBZ", "deny"), ("is", "VBZ", "be"),
    ("’s", "VBZ", "be"), ("'ve", "VBP", "have"), ("did", "VBD", "do"), ("Said", "VBD", "say"),
    ("SAYS", "VBZ", "say"), ("estimates", "NNS", "estimate"),
]  # fmt: skip
UNCHANGED_VERBS = ["bring", "sing", "embed", "need", "shed", "lay", "found", "focus", "discuss", "promise"]
NOUNS = [
    ("officials", "official"), ("spokeswomen", "spokeswoman"), ("guardsmen", "guardsman"),
    ("people", "person"), ("children", "child"), ("parties", "party"), ("movies", "movie"),
    ("viruses", "virus"), ("houses", "house"), ("classes", "class"), ("boxes", "box"), ("wives", "wife"),
    ("thieves", "thief"), ("lives", "life"), ("analyses", "analysis"), ("series", "series"),
    ("1970s", "1970s"), ("glimpses", "glimpse"), ("buses", "bus"),
]  # fmt: skip


@pytest.mark.parametrize(("word", "tag", "base"), VERBS, ids=[word for word, _, _ in VERBS])
def test_verb(word: str, tag: str, base: str) -> None:
    assert lemmatize(word, "VERB", tag) == base


@pytest.mark.parametrize("word", UNCHANGED_VERBS)
@pytest.mark.parametrize("tag", ["VB", "VBP"])
def test_a_base_form_stays_as_it_is(word: str, tag: str) -> None:
    assert lemmatize(word, "VERB", tag) == word


@pytest.mark.parametrize(("word", "base"), NOUNS, ids=[word for word, _ in NOUNS])
def test_plural_noun(word: str, base: str) -> None:
    assert lemmatize(word, "NOUN", "NNS") == base


@pytest.mark.parametrize("word", ["gas", "boss", "news", "crisis", "campus", "meeting", "saw", "bus"])
def test_a_singular_noun_stays_as_it_is(word: str) -> None:
    assert lemmatize(word, "NOUN", "NN") == word


def test_names_keep_case_and_form() -> None:
    names = ["Jones", "Greens", "BBC"]
    assert [lemmatize(name, "PROPN", "NNPS") for name in names] == names


def test_other_words_are_lower_case_only() -> None:
    assert [lemmatize("According", "ADP", "IN"), lemmatize("Best", "ADJ", "JJS")] == ["according", "best"]


@pytest.mark.parametrize(("upos", "word"), [("AUX", "’d"), ("AUX", "'d")])
def test_curly_and_straight_apostrophes_are_one(upos: str, word: str) -> None:
    assert lemmatize(word, upos, "MD") == "will"


def cue_verbs() -> list[str]:
    """The verbs of the cue list whose forms can only be theirs, so not "lambast" beside "lambaste"."""
    lines = files("newsquote").joinpath("data/cues.txt").read_text(encoding="utf8").splitlines()
    verbs = {line.split()[0] for line in lines if line and line[0].islower()}
    return sorted(verb for verb in verbs if "-" not in verb and verb + "e" not in verbs)


def test_every_regular_form_of_a_cue_leads_back_to_it() -> None:
    irregular = files("newsquote").joinpath("data/irregular.txt").read_text(encoding="utf8").split()
    verbs = [verb for verb in cue_verbs() if verb not in irregular]
    assert len(verbs) > 250
    wrong = []
    for verb in verbs:
        ends_in_y = verb[-1] == "y" and verb[-2] not in "aeou"
        hisses = verb.endswith(("s", "sh", "ch", "x", "z"))
        present = verb[:-1] + "ies" if ends_in_y else verb + ("es" if hisses else "s")
        past = verb[:-1] + "ied" if ends_in_y else verb + ("d" if verb[-1] == "e" else "ed")
        loses_e = verb[-1] == "e" and verb[-2:] not in ("ee", "ye", "oe")
        gerund = (verb[:-1] if loses_e else verb) + "ing"
        for form, tag in ((present, "VBZ"), (past, "VBD"), (gerund, "VBG"), (verb, "VB"), (verb, "VBP")):
            if lemmatize(form, "VERB", tag) != verb:
                wrong.append((form, tag, lemmatize(form, "VERB", tag)))
    assert wrong == []


@given(
    st.text(max_size=12),
    st.sampled_from(["VERB", "AUX", "NOUN", "PROPN", "ADJ", "PUNCT"]),
    st.sampled_from(["", "VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "NN", "NNS", "MD"]),
)
def test_any_word_has_a_base_form(word: str, upos: str, tag: str) -> None:
    found = lemmatize(word, upos, tag)
    assert bool(found) == bool(word)
    assert found in (word, word.lower()) or upos in ("VERB", "AUX", "NOUN") or "’" in word


@pytest.mark.parametrize(("word", "upos", "tag"), [("estimates", "VERB", "NNS"), ("vows", "NOUN", "VBZ")])
def test_a_tag_that_the_word_class_contradicts_still_ends_in_s(word: str, upos: str, tag: str) -> None:
    assert lemmatize(word, upos, tag) == word[:-1]
