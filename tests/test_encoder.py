"""The component `newsquote_encoder`: what holds for its annotations whatever the weights say.

Scores are measured by `training/evaluate.py`; here are invariants, and a few facts that no usable
model gets wrong.
"""

from __future__ import annotations

import json
import pickle
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import spacy
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from spacy.language import Language
from spacy.tokens import Doc
from thinc.config import ConfigValidationError

from newsquote import encoder
from newsquote.encoder import ROLES, Encoder, _sentences
from newsquote.errors import NewsquoteError
from newsquote.features import Words
from newsquote.marks import scan_marks
from newsquote.paragraphs import PARAGRAPHS, guess_paragraphs
from newsquote.pipeline import load
from newsquote.weights import load_weights
from newsquote.windows import CONTEXT_WORDS, CORE_WORDS, MAX_PIECES, Window, _fit, windows_of

PARAGRAPHS_OF_NEWS = [
    "Harbour board drops plan for night ferry",
    "The Port of Ansley will end its evening ferry in May, Mia Holt, the harbour master, said on Monday.",
    "“We kept the boats going as long as we could,” Holt said. “There are evenings with two passengers.",
    "“Nobody wants this. The council told us ‘find the money yourselves’ and left.”",
    "Officials at Dale & Sons denied it, and said that fewer people had used the route since 2019.",
    'Residents\' group Island Voice (IV) called the plan "a cold-hearted blunder"; it will meet on 4 June.',
    'According to Omar Reid, who has lived on Kell Island for 40 years, the boat was never late... "Never!"',
    "She was asked whether the board would think again. 'Not this year,' she replied.",
    "Asked about the cost – about £1.2m a year – a spokesman for the U.S. firm Brightwater Inc. said no.",
    "Jean-Marc O’Dowd: I wouldn't say that. It isn't over, is it?",
]
ARTICLE = "\n\n".join(PARAGRAPHS_OF_NEWS)
UNRELATED = [
    "Carlow Rovers won the cup for a third time after Petra Lund scored twice in the second half.",
    "“I could not feel my legs,” Lund told Radio Carlow. “We will dance,” said her coach, Ivo Brandt.",
    "The final, the first in Northgate since 1987, was watched by more than 30,000 people, the league said.",
]
PARAGRAPH = st.sampled_from(PARAGRAPHS_OF_NEWS + UNRELATED)


@pytest.fixture(scope="module")
def nlp() -> Language:
    return load()


@pytest.fixture(scope="module")
def article(nlp: Language) -> Doc:
    return nlp(ARTICLE)


@pytest.fixture(scope="module")
def long_text() -> str:
    """More than 10,000 words in some 600 paragraphs, no two windows alike."""
    return "\n\n".join(
        f"{paragraph} Item {turn}."
        for turn in range(68)
        for paragraph in (PARAGRAPHS_OF_NEWS + UNRELATED)[turn % 3 :]
    )


@pytest.fixture(scope="module")
def long_doc(nlp: Language, long_text: str) -> Doc:
    with nlp.select_pipes(enable=["newsquote_encoder"]):
        return nlp(long_text)


def tokens(doc: Doc, end: int | None = None) -> list[tuple[Any, ...]]:
    return [
        (t.text, t.tag_, t.pos_, t.lemma_, t.dep_, t.head.i, t.is_sent_start, t.ent_iob_, t.ent_type_)
        for t in doc[: len(doc) if end is None else end]
    ]


def groups(doc: Doc) -> dict[str, Any]:
    """Span groups with their attrs, as plain values: tuples come back from bytes as lists."""
    plain = {
        name: [[[s.start, s.end, s.label_] for s in group], dict(group.attrs)]
        for name, group in sorted(doc.spans.items())
    }
    return json.loads(json.dumps(plain))


def everything(doc: Doc) -> tuple[Any, ...]:
    return doc.text, tokens(doc), groups(doc)


def assert_sound(doc: Doc) -> None:
    """What holds for any text."""
    words = [t for t in doc if not t.is_space]
    for sentence in doc.sents if words else ():
        assert [t.i for t in sentence if t.head.i == t.i] == [sentence.root.i]
        assert {t.head.sent.start for t in sentence} == {sentence.start}
        assert all(sentence.root in [t, *t.ancestors] for t in sentence)
    assert [t.i for sentence in doc.sents for t in sentence] == list(range(len(doc)))
    assert all(t.tag_ and t.pos_ and t.dep_ and t.lemma_ for t in doc if words)
    closing = {q.end - q.close_width for q in scan_marks(doc.text) if q.close_width}
    paragraphs = [p.span for p in guess_paragraphs(doc.text)]
    begins = {span.start for span in paragraphs}
    for sentence in doc.sents:
        first = next((t.idx for t in sentence if not t.is_space), None)
        assert first not in closing - begins
    stretches = [list(doc.sents), list(doc.ents), list(doc.spans[ROLES])]
    for span in (span for group in stretches for span in group):
        held = [t.idx for t in span if not t.is_space]
        assert not held or not any(held[0] < begin <= held[-1] for begin in begins), (span.text, span.label_)
    assert all(not span[0].is_space and not span[-1].is_space for group in stretches[1:] for span in group)
    check_roles(doc)


def check_roles(doc: Doc) -> None:
    """Role spans are disjoint and in order; links join what they say they join."""
    group = doc.spans[ROLES]
    assert all(a.end <= b.start for a, b in pairwise(group))
    assert {span.label_ for span in group} <= {"source", "cue", "content"}
    if not len(group):
        return
    assert len(group.attrs["scores"]) == len(group)
    assert all(0 <= p <= 1 for p in group.attrs["scores"])
    for content, cue, p in group.attrs["cue_of"]:
        assert (group[content].label_, group[cue].label_) == ("content", "cue")
        assert 0 < p <= 1
    for cue, source, p in group.attrs["source_of"]:
        assert group[cue].label_ == "cue"
        assert source == -1 or group[source].label_ == "source"
        assert 0 <= p <= 1


# --- what a usable model knows ----------------------------------------------------------------


def test_roles_and_names_of_a_plain_quote(nlp: Language) -> None:
    doc = nlp("“We will close the bridge in May,” Ana Ruiz said on Monday.")
    assert [(s.text, s.label_) for s in doc.spans[ROLES]][:2] == [
        ("“We will close the bridge in May,”", "content"),
        ("Ana Ruiz", "source"),
    ]
    cue = next(s for s in doc.spans[ROLES] if s.label_ == "cue")
    assert cue[0].text == "said"
    assert ("Ana Ruiz", "PERSON") in [(e.text, e.label_) for e in doc.ents]
    assert [s.text for s in doc.sents] == [doc.text]


def test_the_links_of_a_plain_quote(nlp: Language) -> None:
    doc = nlp("“We will close the bridge in May,” Ana Ruiz said on Monday.")
    group = doc.spans[ROLES]
    at = {span.label_: i for i, span in enumerate(group)}
    cues = [(p, cue) for content, cue, p in group.attrs["cue_of"] if content == at["content"]]
    sources = [(p, source) for cue, source, p in group.attrs["source_of"] if cue == at["cue"]]
    assert (max(cues)[1], max(sources)[1]) == (at["cue"], at["source"])


def test_tags_parse_and_lemmas_of_a_plain_sentence(nlp: Language) -> None:
    doc = nlp("The officials said that the bridge was closed.")
    assert [t.pos_ for t in doc] == ["DET", "NOUN", "VERB", "SCONJ", "DET", "NOUN", "AUX", "VERB", "PUNCT"]
    assert [t.tag_ for t in doc] == ["DT", "NNS", "VBD", "IN", "DT", "NN", "VBD", "VBN", "."]
    assert [t.lemma_ for t in doc][:3] == ["the", "official", "say"]
    arcs = [(t.dep_, t.head.text) for t in doc]
    assert arcs[:3] == [("det", "officials"), ("nsubj", "said"), ("ROOT", "said")]


# --- the same alone, in a batch, in another process, and after a round trip --------------------


def test_alone_and_in_a_batch(nlp: Language) -> None:
    texts = [ARTICLE, UNRELATED[1], "", "No.", *PARAGRAPHS_OF_NEWS[2:5], "\n\n".join(UNRELATED)]
    alone = [everything(nlp(text)) for text in texts]
    assert [everything(doc) for doc in nlp.pipe(texts)] == alone
    assert [everything(doc) for doc in nlp.pipe(reversed(texts), batch_size=3)] == alone[::-1]


@settings(deadline=None, max_examples=12, suppress_health_check=list(HealthCheck))
@given(st.lists(st.lists(PARAGRAPH, max_size=4), min_size=2, max_size=4))
def test_any_text_is_the_same_alone_and_in_a_batch(nlp: Language, drawn: list[list[str]]) -> None:
    texts = ["\n\n".join(paragraphs) for paragraphs in drawn]
    assert [everything(doc) for doc in nlp.pipe(texts)] == [everything(nlp(text)) for text in texts]


def test_two_processes_after_this_one_has_run(nlp: Language) -> None:
    texts = [ARTICLE, *UNRELATED, "", ARTICLE[:500]]
    alone = [everything(nlp(text)) for text in texts]
    assert [everything(doc) for doc in nlp.pipe(texts, n_process=2, batch_size=2)] == alone


def test_twice_over_the_same_doc(nlp: Language, article: Doc) -> None:
    doc = nlp.get_pipe("newsquote_encoder")(nlp(ARTICLE))
    assert everything(doc) == everything(article)


def test_bytes_of_a_doc_bring_everything_back(nlp: Language, article: Doc) -> None:
    assert everything(Doc(nlp.vocab).from_bytes(article.to_bytes())) == everything(article)
    assert groups(article)[ROLES][0] != []


def test_a_pipeline_on_disk_is_the_same(nlp: Language, article: Doc, tmp_path: Path) -> None:
    nlp.to_disk(tmp_path / "saved")
    again = spacy.load(tmp_path / "saved")
    assert again.pipe_names == nlp.pipe_names
    assert everything(again(ARTICLE)) == everything(article)


def test_the_bytes_of_a_pipeline_hold_no_weights(nlp: Language, article: Doc) -> None:
    data = nlp.to_bytes()
    again = spacy.blank("en")
    for name in nlp.pipe_names:
        again.add_pipe(name)
    assert everything(again.from_bytes(data)(ARTICLE)) == everything(article)
    assert len(pickle.dumps(nlp.get_pipe("newsquote_encoder"))) < 1000


def test_weights_are_loaded_on_first_use(tmp_path: Path) -> None:
    component = Encoder(folder=tmp_path)
    with pytest.raises(NewsquoteError, match=f"no weights at {tmp_path}; reinstall newsquote"):
        component(spacy.blank("en")("One word."))


def test_weights_are_loaded_once() -> None:
    assert load_weights() is load_weights()


def test_the_pipeline_has_no_problems(nlp: Language) -> None:
    analysis = nlp.analyze_pipes()
    assert set(map(tuple, analysis["problems"].values())) == {()}
    assert set(analysis["summary"]["newsquote_encoder"]["assigns"]) >= {"token.head", "doc.ents", "doc.spans"}


def test_an_unknown_setting_is_an_error() -> None:
    with pytest.raises(ConfigValidationError, match="unexpected argument: 'thread'"):
        spacy.blank("en").add_pipe("newsquote_encoder", config={"thread": 2})


def test_what_is_there_is_kept() -> None:
    words = ["“", "No", ",", "”", "said", "Ruiz", "."]
    spaces = [False, False, False, True, True, False, False]
    doc = Doc(
        spacy.blank("en").vocab, words=words, spaces=spaces, tags=["X"] * 7, pos=["X"] * 7, lemmas=["x"] * 7,
        heads=[6] * 7, deps=["dep"] * 6 + ["ROOT"], ents=["O"] * 5 + ["B-GPE", "O"],
    )  # fmt: skip
    before = tokens(doc)
    Encoder()(doc)
    assert tokens(doc) == before
    assert {s.label_ for s in doc.spans[ROLES]} == {"source", "cue", "content"}


# --- paragraphs, sentences, trees -------------------------------------------------------------


def test_an_article_is_sound(article: Doc) -> None:
    assert len(list(article.sents)) >= len(PARAGRAPHS_OF_NEWS)
    assert_sound(article)


def test_ten_thousand_words_are_sound(long_doc: Doc) -> None:
    assert len([t for t in long_doc if not t.is_space]) > 10_000
    assert_sound(long_doc)


SCRAPS = [
    "Dale", "Sons", "&", "-", "said", "“", "”", "\"", "'", "’", ".", ",", "?", "(", ")", "\n\n", "\n",
    "\r\n\r\n", "\u2029", "Ana Ruiz", "the council", "no", "…", "🙂", "\x00", "  ", "Mr", "2019",
    "According to",
]  # fmt: skip


@settings(deadline=None, max_examples=60, suppress_health_check=list(HealthCheck))
@given(st.lists(st.tuples(st.sampled_from(SCRAPS), st.sampled_from(["", " "])), max_size=40))
def test_any_text_is_sound(nlp: Language, scraps: list[tuple[str, str]]) -> None:
    with nlp.select_pipes(enable=["newsquote_encoder"]):
        assert_sound(nlp("".join(word + space for word, space in scraps)))


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Dale\n\n& Sons said no.", id="ampersand-begins-a-paragraph"),
        pytest.param("The firm is Dale &\n\nSons of Ansley said no.", id="ampersand-ends-a-paragraph"),
        pytest.param("Anna\n\n-\n\nMarie said no.", id="dash-between-paragraphs"),
        pytest.param("Ana Ruiz\n\nMia Holt\n\nOmar Reid", id="list-of-names"),
    ],
)
def test_no_name_crosses_a_paragraph(nlp: Language, text: str) -> None:
    assert_sound(nlp(text))


@pytest.mark.parametrize(
    ("end", "expected"),
    [(5, "Board of Orrin"), (6, "Board of Orrin"), (3, "Board"), (2, "Board")],
    ids=["preposition", "two", "of", "whole"],
)
def test_no_name_ends_in_a_preposition(end: int, expected: str) -> None:
    doc = spacy.blank("en")("The Board of Orrin for the next year")
    [(start, stop, label)] = encoder._whole_names(
        doc, list(range(len(doc))), [(1, end, "ORG")], [False] * len(doc)
    )
    assert (doc[start:stop].text, label) == (expected, "ORG")


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("“It is over.” “It is not.” They left.", id="curly"),
        pytest.param('"It is over." "It is not." They left.', id="straight"),
        pytest.param("'It is over.' 'It is not.' They left.", id="single"),
        pytest.param("Was it “over”? “No!” (It was “over.”)", id="inside-brackets"),
    ],
)
def test_a_closing_mark_begins_no_sentence(nlp: Language, text: str) -> None:
    doc = nlp(text)
    closing = {q.end - q.close_width for q in scan_marks(text) if q.closed}
    assert len(closing) >= 2
    assert closing & {s.start_char for s in doc.sents} == set()


def test_no_score_makes_a_sentence_of_a_closing_mark_or_a_stop(nlp: Language) -> None:
    text = "“It is over.” He left (for good), ‘whatever’ that means…"
    doc = nlp.make_doc(text)
    every_word = np.asarray([[0.0, 1.0]] * len(doc))
    starts = [True] + [False] * (len(doc) - 1)
    found = _sentences(doc, list(range(len(doc))), every_word, starts, scan_marks(text))
    assert [doc[a].text for a, _ in found] == [
        "“", "It", "is", "over", "He", "left", "(", "for", "good", "‘", "whatever", "that", "means",
    ]  # fmt: skip
    assert [b for _, b in found] == [a for a, _ in found[1:]] + [len(doc)]


def test_the_readers_paragraphs_count_not_the_lines(nlp: Language) -> None:
    text = "The board met. It said no to the\nferry. Rain fell"
    doc = nlp.make_doc(text)
    doc.user_data[PARAGRAPHS] = [(0, 26, "body"), (26, len(text), "body")]
    assert 26 in {s.start_char for s in nlp(doc).sents}


# --- windows ----------------------------------------------------------------------------------


def test_long_text_after_an_article_changes_nothing_in_its_first_half(nlp: Language) -> None:
    first = "\n\n".join(f"{p} Item {turn}." for turn in range(4) for p in PARAGRAPHS_OF_NEWS)
    alone, followed = nlp(first), nlp(first + "\n\n" + "\n\n".join(UNRELATED * 20))
    half = len(alone) // 2
    assert half > 2 * CORE_WORDS
    # but for entity labels, on which all the mentions of a name in a text vote
    assert [t[:-1] for t in tokens(followed, half)] == [t[:-1] for t in tokens(alone, half)]
    assert roles_before(followed, half) == roles_before(alone, half)
    assert len(roles_before(alone, half)) > 15


def roles_before(doc: Doc, end: int) -> list[tuple[Any, ...]]:
    """Role spans before a token, their links, and their scores to two decimals."""
    group = doc.spans[ROLES]
    inside = [i for i, span in enumerate(group) if span.end <= end]
    sure = group.attrs["scores"]
    links = [link for name in ("cue_of", "source_of") for link in group.attrs[name]]
    return [
        *((group[i].start, group[i].end, group[i].label_, round(sure[i], 2)) for i in inside),
        *(link for link in links if {*link[:2]} <= {-1, *inside}),
    ]


RUN_ON = "the council said that the ferry will stop and Ana Ruiz denied it and " * 214 + "then left"


def test_a_long_paragraph_without_punctuation(nlp: Language) -> None:
    doc = nlp(RUN_ON)
    assert len(doc) > 2990
    assert_sound(doc)


def test_a_sentence_longer_than_any_window_is_one_tree(
    nlp: Language, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(encoder, "_sentences", lambda doc, tokens, *_: [(0, len(tokens))])
    doc = nlp(RUN_ON[:6000])
    assert [len(s) for s in doc.sents] == [len(doc)]
    assert len(doc) > 3 * CORE_WORDS
    assert_sound(doc)


def test_a_sentence_over_the_edge_of_a_window_is_read_whole(nlp: Language) -> None:
    sentence = "Ana Ruiz said the ferry would never come back."
    doc = nlp("It was a long week. " + "The board met on Monday and again on Tuesday. " * 17 + sentence)
    assert doc[CORE_WORDS].sent.text == sentence
    assert doc[CORE_WORDS].sent.start < CORE_WORDS
    assert doc[CORE_WORDS].sent.root.text == "said"
    assert_sound(doc)


LENGTHS = st.lists(st.integers(1, 60) | st.integers(1, 500), min_size=1, max_size=12)


def layout(lengths: list[int], most: int) -> tuple[Words, list[bool]]:
    """Paragraphs of so many words, of one to `most` pieces each."""
    starts = [i == 0 for length in lengths for i in range(length)]
    pieces = [(7,) * (1 + i * 31 % most) for i in range(len(starts))]
    return Words(pieces, [0] * len(starts), [0] * len(starts)), starts


@settings(deadline=None)
@given(LENGTHS, st.integers(1, 6))
def test_windows_own_every_word_once_and_fit(lengths: list[int], most: int) -> None:
    described, starts = layout(lengths, most)
    windows = list(windows_of(described, starts))
    assert [i for w in windows for i in range(w.core, w.end)] == list(range(len(starts)))
    for w in windows:
        assert 0 <= w.start <= w.core < w.end
        assert sum(len(described.pieces[i]) for i in range(w.start, w.end)) <= MAX_PIECES
        assert w.end - w.core <= CORE_WORDS
        assert w.core - w.start <= CONTEXT_WORDS


@settings(deadline=None)
@given(LENGTHS)
def test_windows_cut_no_paragraph_that_fits(lengths: list[int]) -> None:
    described, starts = layout(lengths, most=2)
    edges = [i for i, s in enumerate(starts) if s] + [len(starts)]
    cut = {w.core for w in windows_of(described, starts)} - set(edges)
    for a, b in pairwise(edges):
        assert b - a > CORE_WORDS or not cut & set(range(a, b))


def test_words_of_many_pieces_are_read_in_smaller_windows() -> None:
    sizes = np.arange(301) * 6
    assert list(_fit(0, 0, 300, sizes)) == [
        Window(0, 0, 83), Window(83, 83, 166), Window(166, 166, 249), Window(249, 249, 300)
    ]  # fmt: skip


# --- the ugly ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("", id="empty"),
        pytest.param(" ", id="one-space"),
        pytest.param("\n\n \t\r\n", id="white-space-only"),
        pytest.param("Stop", id="one-word"),
        pytest.param("\n\n  Stop. \n\n", id="white-space-around"),
        pytest.param("“", id="one-mark"),
        pytest.param("“”", id="empty-quotation"),
        pytest.param("🙂 🙂👩‍👩‍👧 “🙂”, said 🙂.", id="emoji"),
        pytest.param("\x00\x00 No\x00, said\x00 Ana.\x00\n\n\x00", id="nul"),
        pytest.param("\ufeff\u200b\u2060", id="invisible"),
        pytest.param("(" * 1500, id="brackets"),
        pytest.param("“" * 400 + "no" + "”" * 400, id="marks"),
        pytest.param("x" * 20_000, id="one-huge-word"),
        pytest.param("日本 ".join("会議 は" for _ in range(200)), id="another-script"),
        pytest.param("A.\n" * 400, id="many-short-lines"),
    ],
)
def test_ugly_text(nlp: Language, text: str) -> None:
    doc = nlp(text)
    assert doc.text == text
    assert_sound(doc)


def test_a_corpus_streams(nlp: Language) -> None:
    read: list[int] = []

    def texts() -> Iterator[str]:
        for i in range(6):
            read.append(i)
            yield f"Ana Ruiz said no {i} times."

    docs = nlp.pipe(texts(), batch_size=2)
    assert next(docs).text == "Ana Ruiz said no 0 times."
    assert len(read) <= 2
    assert len(list(docs)) == 5
