"""Role and affiliation beside a name: before it, after it, or around it.

    Health Secretary Wes Streeting · Arla Rail chief executive Kit Moss · The union's general
    secretary, Ana Ruiz, · Kit Moss, chief executive of Arla Rail, · Rory Deighton, from the NHS
    Confederation · Ann Vale, who chairs the trust · Tom Reid is the mayor of Kirkby

Patterns over words first; tags only say where a noun phrase ends.
"""

from __future__ import annotations

from collections.abc import Sequence

from newsquote.mentions.phrases import (
    JOINS,
    OWNERS,
    STOPS,
    is_inner,
    left_edge,
    noun_at,
    organisation_at,
    read_complement,
    split_phrase,
)
from newsquote.mentions.spans import Names, NameSpan
from newsquote.mentions.words import Word
from newsquote.resolve.lexicon import postnominals, titles
from newsquote.resolve.nominals import ARTICLES

_ROLE_VERBS = {
    **dict.fromkeys(("chairs", "chaired"), "chair"),
    **dict.fromkeys(("leads", "led"), "leader"),
    **dict.fromkeys(("heads", "headed", "runs", "ran"), "head"),
    **dict.fromkeys(("founded",), "founder"),
    **dict.fromkeys(("co-founded",), "co-founder"),
    **dict.fromkeys(("owns", "owned"), "owner"),
    **dict.fromkeys(("manages", "managed"), "manager"),
    **dict.fromkeys(("coaches", "coached"), "coach"),
    **dict.fromkeys(("directs", "directed"), "director"),
    **dict.fromkeys(("edits", "edited"), "editor"),
    **dict.fromkeys(("captains", "captained"), "captain"),
    **dict.fromkeys(("represents", "represented"), ""),
}
_RULES = frozenset(("leads", "led", "heads", "headed", "runs", "ran", "run"))
_COURTROOM = {"prosecuting": "prosecutor", "defending": "defence lawyer", "mitigating": "defence lawyer"}
_COPULAS = frozenset(("is", "was", "became", "remains", "becomes"))
_AUXILIARIES = frozenset(
    ("has", "had", "have", "is", "was", "been", "being", "be", "will", "also", "recently", "who")
)
_SERVING = frozenset(
    (
        "resigned resigns resigning quit quits stepped steps stood stands retired retires serves served "
        "works worked acts acted returned returns sacked fired suspended removed ousted appointed named "
        "elected sworn confirmed unveiled installed took takes"
    ).split()
)
_CHOSEN = frozenset(("appointed", "named", "elected"))

_Found = tuple[str | None, str | None, set[int]]  # role, affiliation, indices of the words they came from
_NOTHING: _Found = (None, None, set())


def describe(words: Sequence[Word], name: NameSpan, names: Names, text: str) -> set[int]:
    """Set the role and affiliation of a name; indices of the words they came from.

    `names` gives the name that covers a word, by the word's index.
    """
    used: set[int] = set()
    fallback = None
    for read in (_before, _around, _after, _copula, _service):
        if read is _around and used:  # "His lawyer, Advocate Trupti Shelar"
            stand_in = NameSpan(min(used), name.end, name.label, min(used))
            role, affiliation, words_used = _around(words, stand_in, names, text)
        else:
            role, affiliation, words_used = read(words, name, names, text)
        if role and all(word.lower() in titles() for word in role.split()):
            fallback = role  # "Rep." gives way to "chair of the committee"
        elif role and name.role is None:
            name.role = role
        if affiliation and name.affiliation is None:
            name.affiliation = affiliation
        used |= words_used
    name.role = name.role or fallback
    name.affiliation = name.affiliation or _owner(words, name, names, text)
    return used


def _owner(words: Sequence[Word], name: NameSpan, names: Names, text: str) -> str | None:
    """The body that a person is called of: "Labour's Kit Moss", "the UUP's Ann Vale"."""
    k = name.start - 2
    if name.label != "PERSON" or k < 0 or words[k + 1].lower not in ("'s", "'"):
        return None
    owner = names.get(k)
    if owner is None or words[k].sentence != words[name.start].sentence:
        return None
    whole = text[words[owner.start].start : words[owner.end - 1].end]
    acronym = whole.isupper() and len(whole) > 2 and owner.start and words[owner.start - 1].lower == "the"
    is_body = owner.label == "ORG" or (owner.label != "PERSON" and acronym)
    return whole if is_body else None


def _before(words: Sequence[Word], name: NameSpan, names: Names, text: str) -> _Found:
    """Health Secretary Wes Streeting; US President Tom Reid, Det Insp Ann Vale."""
    k = name.bare
    while k > name.start and _is_post(words[k - 1]):
        k -= 1
    if name.label == "PERSON" and name.start <= k < name.bare:
        start = left_edge(words, k, names)
        while (
            start < k and words[start].lower in titles() and titles()[words[start].lower].kind == "courtesy"
        ):
            start += 1
        role, affiliation = split_phrase(words, start, name.bare, names, text, name)
        return role, affiliation, set(range(start, k))
    k = name.start - 1
    if k >= 0 and words[k].text in ("“", '"', "‘"):
        return _NOTHING
    if k < 0 or words[k].sentence != words[name.start].sentence or noun_at(words, k, name) is None:
        return _NOTHING
    if k in names and names[k].label == "PERSON":
        return _NOTHING
    start = left_edge(words, k, names)
    role, affiliation = split_phrase(words, start, name.start, names, text, name)
    return role, affiliation, set(range(start, name.start))


def _is_post(word: Word) -> bool:
    """Whether a title says what somebody is; so does the one that is in no list, "Con" after "Det"."""
    title = titles().get(word.lower)
    return title is None or title.kind in ("rank", "office", "bench")


def _around(words: Sequence[Word], name: NameSpan, names: Names, text: str) -> _Found:
    """The chief executive of Arla Rail, Kit Moss, …"""
    comma = name.start - 1
    if comma < 1 or words[comma].text != "," or words[comma].sentence != words[name.start].sentence:
        return _NOTHING
    end = _skip_letters(words, name.end)
    after = words[end] if end < len(words) else None
    if after is not None and after.text not in STOPS and after.sentence == words[comma].sentence:
        return _NOTHING
    start, sentence = comma, words[comma].sentence
    while start > 0 and words[start - 1].sentence == sentence and comma - start < 14:
        word = words[start - 1]
        plain = word.lower in ARTICLES | OWNERS | JOINS | {"and"}
        if not plain and not is_inner(words, start - 1, names):
            break
        start -= 1
    # A definite phrase: from its article or possessor to the comma.
    while start < comma and (words[start].lower in JOINS | {"and"}):
        start += 1
    for head in range(start, comma):
        if noun_at(words, head, name) is None or (head in names and names[head].end > head + 1):
            continue
        nxt = words[head + 1]
        if nxt.text == "," or nxt.lower in JOINS or (nxt.lower == "and" and name.label == "PERSON"):
            edge = left_edge(words, head, names)
            lead = edge - 1 if edge and words[edge - 1].lower in ARTICLES | OWNERS else edge
            owned = edge > 0 and words[edge - 1].lower in ("'s", "'")  # "Roche's barrister, Kit Moss"
            if lead == edge and not (words[edge].opens or words[edge].is_capital or owned):
                return _NOTHING
            role, affiliation = split_phrase(words, edge, head + 1, names, text, name)
            role, tail, end = read_complement(words, head + 1, names, text, role)
            if end <= comma:
                return role, affiliation or tail, set(range(lead, comma))
            return _NOTHING
    return _NOTHING


def _after(words: Sequence[Word], name: NameSpan, names: Names, text: str) -> _Found:
    """Kit Moss, chief executive of Arla Rail, …; …, from the NHS Confederation; …, who chairs the trust."""
    sentence = words[name.start].sentence
    k = _skip_aside(words, name.end, sentence)
    if k >= len(words) or words[k].sentence != sentence:
        return _NOTHING
    word = words[k]
    if name.label == "PERSON" and word.lower in ("of", "from", "at"):
        affiliation, end = organisation_at(words, k + 1, names, text, named=True)
        if affiliation is None:
            return _NOTHING
        more = _goes_on(words, end, sentence)
        role, _, used = _apposition(words, end + 1, name, names, text, sentence) if more else _NOTHING
        return role, affiliation, set(range(k, end)) | used
    if word.text not in (",", "–", "—", "-") or k + 1 >= len(words) or words[k + 1].sentence != sentence:
        return _NOTHING
    k += 1
    word = words[k]
    if name.label == "PERSON":
        if word.lower in ("of", "from", "at", "with"):
            affiliation, end = organisation_at(words, k + 1, names, text)
            return (None, affiliation, set(range(k, end))) if affiliation else _NOTHING
        if word.lower in _COURTROOM:
            return _COURTROOM[word.lower], None, {k}
        if word.lower in ("who", "representing") and k + 1 < len(words):
            return _relative(words, k, names, text)
    return _apposition(words, k, name, names, text, sentence)


def _goes_on(words: Sequence[Word], k: int, sentence: int) -> bool:
    """Whether a comma and more of the same sentence stand at `k`: "of Arla Rail, | its chief executive"."""
    return k + 1 < len(words) and words[k].text == "," and words[k + 1].sentence == sentence


def _skip_letters(words: Sequence[Word], k: int) -> int:
    """Past letters after a name: "KC", "MP"."""
    while k < len(words) and words[k].text in postnominals() and words[k].text.isupper():
        k += 1
    return k


def _skip_aside(words: Sequence[Word], k: int, sentence: int) -> int:
    """Past letters after a name, brackets and an age: "KC", "(Lab)", ", 43"."""
    while k < len(words) and words[k].sentence == sentence:
        word = words[k]
        if word.text in postnominals() and word.text.isupper():
            k += 1
        elif word.text == "(" and any(words[j].text == ")" for j in range(k + 1, min(k + 6, len(words)))):
            k = next(j for j in range(k + 1, len(words)) if words[j].text == ")") + 1
        elif word.text == "," and k + 1 < len(words) and _is_aside(words, k + 1):
            k += 3 if words[k + 1].lower == "aged" else 2
        else:
            break
    return k


def _is_aside(words: Sequence[Word], k: int) -> bool:
    """Whether letters or an age stand at `k`."""
    word = words[k]
    return (
        word.text.isdigit() or word.lower == "aged" or (word.text in postnominals() and word.text.isupper())
    )


def _relative(words: Sequence[Word], k: int, names: Names, text: str) -> _Found:
    """who chairs the trust; who works for Arla Rail; who is the mayor of Kirkby."""
    verb = k + 1 if words[k].lower == "who" else k
    while verb < len(words) and words[verb].lower in (
        "has",
        "have",
        "also",
        "now",
        "currently",
        "previously",
        "co",
    ):
        verb += 1
    if verb >= len(words):
        return _NOTHING
    lower = words[verb].lower
    if lower in _ROLE_VERBS or lower in ("representing", "run"):
        affiliation, end = organisation_at(words, verb + 1, names, text)
        if affiliation is None:
            return _NOTHING
        if lower == "run" and not _is_ministry(affiliation):
            return _NOTHING
        role = "minister" if lower in _RULES and _is_ministry(affiliation) else _ROLE_VERBS.get(lower)
        return role or None, affiliation, set(range(verb + 1, end))
    if lower in ("works", "worked", "volunteers", "teaches", "plays", "played", "serves"):
        if verb + 1 < len(words) and words[verb + 1].lower in ("for", "at", "with", "on"):
            affiliation, end = organisation_at(words, verb + 2, names, text)
            return None, affiliation, set(range(verb + 2, end)) if affiliation else set()
        return _NOTHING
    if lower in ("is", "was") and words[k].lower == "who":
        stand_in = NameSpan(k, k + 1, "PERSON")
        return _apposition(words, verb + 1, stand_in, names, text, words[k].sentence, closed=False)
    return _NOTHING


def _is_ministry(affiliation: str) -> bool:
    """Whether who runs it is a minister."""
    words = affiliation.lower().split()
    return words[-1] == "ministry" or words[:2] == ["ministry", "of"] or words[1:3] == ["ministry", "of"]


def _apposition(
    words: Sequence[Word], k: int, name: NameSpan, names: Names, text: str, sentence: int, closed: bool = True
) -> _Found:
    """The noun phrase at `k` as a description of the name, if its head is a role noun."""
    k = _past_owner(words, k, name, names)
    start, head, at = k, None, k
    while at < len(words) and words[at].sentence == sentence and at - k < 14:
        word = words[at]
        determiner = word.lower in ARTICLES | OWNERS and at == k
        if not determiner and not is_inner(words, at, names):
            break
        noun = noun_at(words, at, name)
        if noun is not None and not (at in names and names[at].end > at + 1 and names[at].label != "PERSON"):
            head = at
        at += 1
    if head is None and closed and name.label == "PERSON":
        head = _plain_head(words, k, at, names)
    if head is None:
        return _NOTHING
    if head + 1 < at and words[head + 1].text not in ("-", "'s", "’s"):
        # The phrase went on past its last role noun: "teacher training", no description.
        trailing = [
            w for w in words[head + 1 : at] if w.pos in ("NOUN", "PROPN") and not w.lower.endswith("s'")
        ]
        if trailing and name.label == "PERSON":
            return _NOTHING
    if closed and _speaks(words, head):
        return _NOTHING
    role, affiliation = split_phrase(words, start, head + 1, names, text, name)
    more = head + 2 < len(words) and words[head + 1].lower == "and"
    if role is None and more:  # "a Clinton supporter and president of the institute"
        return _apposition(words, head + 2, name, names, text, sentence, closed)
    role, tail, end = read_complement(words, head + 1, names, text, role)
    if closed and not _closes(words, end, names, sentence):
        return _NOTHING
    return role, affiliation or tail, set(range(start, end))


def _past_owner(words: Sequence[Word], k: int, name: NameSpan, names: Names) -> int:
    """Past a person by name whose somebody is: "Ann Vale, | Moss's | agent"."""
    owner = names.get(k) if name.label == "PERSON" else None
    if owner is None or owner.label != "PERSON" or owner.start != k or owner.end + 1 >= len(words):
        return k
    return owner.end + 1 if words[owner.end].lower in ("'s", "’s", "'", "’") else k


def _plain_head(words: Sequence[Word], k: int, end: int, names: Names) -> int | None:
    """The head of a short "the …" or "a …" between a person's name and a comma that no list knows."""
    closes = end < len(words) and words[end].text in STOPS
    if words[k].lower not in ARTICLES or not closes or not 1 < end - k <= 4:
        return None
    plain = all(word.text.islower() for word in words[k + 1 : end]) and not any(
        j in names for j in range(k, end)
    )
    return end - 1 if plain and words[end - 1].pos == "NOUN" else None


def _closes(words: Sequence[Word], k: int, names: Names, sentence: int) -> bool:
    """Whether an apposition can end at `k`: not where a name follows, which it would describe instead."""
    if k >= len(words) or words[k].sentence != sentence:
        return True
    return not (k in names and names[k].label == "PERSON")


def _speaks(words: Sequence[Word], head: int) -> bool:
    """Whether a noun is no apposition but the subject of a clause: "In a letter to Holm, the union said"."""
    verb = words[head].head
    if not words[head].dep.startswith("nsubj") or verb <= head:
        return False
    return all(word.pos in ("AUX", "VERB", "ADV", "PART") for word in words[head + 1 : verb + 1])


def _copula(words: Sequence[Word], name: NameSpan, names: Names, text: str) -> _Found:
    """Tom Reid is the mayor of Kirkby."""
    k = name.end
    if name.label != "PERSON" or k + 1 >= len(words) or words[k].lower not in _COPULAS:
        return _NOTHING
    if words[k + 1].sentence != words[name.start].sentence or words[k + 1].lower not in ARTICLES:
        return _NOTHING
    return _apposition(words, k + 1, name, names, text, words[k].sentence, closed=False)


def _service(words: Sequence[Word], name: NameSpan, names: Names, text: str) -> _Found:
    """Kit Moss has resigned as chair of the trust; Kit Moss was appointed chief executive."""
    if name.label != "PERSON":
        return _NOTHING
    sentence, k = words[name.start].sentence, name.end
    if k + 1 < len(words) and words[k].text == "," and words[k + 1].lower == "who":
        k += 1
    while k < len(words) and words[k].lower in _AUXILIARIES and k - name.end < 5:
        k += 1
    if k + 1 >= len(words) or words[k].lower not in _SERVING:
        return _NOTHING
    verb, at = words[k].lower, k + 1
    if words[at].lower in ("down", "over", "in", "back", "on"):
        at += 1
    if at < len(words) and words[at].lower == "as":
        at += 1
    elif verb not in _CHOSEN or k == name.end:
        return _NOTHING
    if at >= len(words) or words[at].sentence != sentence:
        return _NOTHING
    return _apposition(words, at, name, names, text, sentence, closed=False)
