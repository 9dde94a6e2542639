"""Role and affiliation beside a name: before it, after it, or around it.

    Health Secretary Wes Streeting · Arla Rail chief executive Kit Moss · The union's general
    secretary, Ana Ruiz, · Kit Moss, chief executive of Arla Rail, · Rory Deighton, from the NHS
    Confederation · Ann Vale, who chairs the trust · Tom Reid is the mayor of Kirkby

Patterns over words first; tags only say where a noun phrase ends.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from newsquote.mentions.words import Word
from newsquote.resolve.lexicon import (
    is_plural,
    noun_label,
    organisations,
    postnominals,
    role_noun,
    titles,
    word_set,
)

_ARTICLES = frozenset(("the", "a", "an"))
_POSSESSIVES = word_set("his her their its my our your")
KIN = word_set(
    "father mother dad mum mom parent son daughter brother sister sibling twin uncle aunt nephew niece "
    "cousin husband wife spouse widow widower fiancé fiancée boyfriend girlfriend grandfather grandmother "
    "grandson granddaughter grandparent stepson stepdaughter"
)
_TIES = KIN | word_set(
    "democrat republican conservative tory liberal socialist nationalist supporter fan critic "
    "man woman boy girl child friend person guy lad gentleman individual relative mate baby kid teenager "
    "teen youngster youth toddler infant colleague neighbour neighbor figure rival opponent counterpart "
    "predecessor successor"
)
_MODIFIERS = word_set(
    "acting managing retired leading visiting founding presiding sitting outgoing incoming shadow elected "
    "marketing operating prosecuting defending commanding investigating nursing former ex late then "
    "longtime long-time chief deputy senior junior vice assistant associate interim general executive "
    "joint co first prime national regional honorary emeritus principal veteran special permanent "
    "parliamentary foreign local young old top"
)
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
_COURTROOM = {"prosecuting": "prosecutor", "defending": "defence lawyer", "mitigating": "defence lawyer"}
_JOINS = word_set("of at for with from in on to")
_COPULAS = frozenset(("is", "was", "became", "remains", "becomes"))
_STOPS = frozenset((",", ".", ";", ":", "(", ")", "—", "–", "!", "?", '"', "“", "”", "‘"))
_PLACES = frozenset(("LOC", "GPE", "FAC", "NORP"))
_SECOND = frozenset(("vice", "deputy", "field", "club", "air"))
_NAMED_OFFICES = word_set("attorney solicitor director secretary inspector governor surgeon")


@dataclass(slots=True)
class NameSpan:
    """A name in the words, from `start` to before `end`, with its label; titles end at `bare`."""

    start: int
    end: int
    label: str
    bare: int = -1
    role: str | None = None
    affiliation: str | None = None


Names = Mapping[int, NameSpan]


def describe(words: Sequence[Word], name: NameSpan, names: Names, text: str) -> set[int]:
    """Set the role and affiliation of a name; indices of the words they came from.

    `names` gives the name that covers a word, by the word's index.
    """
    used: set[int] = set()
    fallback = None
    for read in (_before, _around, _after, _copula):
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
    return used


_Found = tuple[str | None, str | None, set[int]]
_NOTHING: _Found = (None, None, set())


def _is_inner(words: Sequence[Word], k: int, names: Names) -> bool:
    """Whether a word can stand inside a noun phrase before its head."""
    word = words[k]
    if word.is_space or word.text in _STOPS:
        return False
    if word.lower in _MODIFIERS or word.text in ("-", "&") or word.lower in ("'s", "'"):
        return True
    if k in names:
        return names[k].label != "PERSON"
    if word.pos in ("NOUN", "PROPN", "ADJ", "NUM"):
        return True
    if word.pos in ("", "X"):
        return word.is_capital or noun_label(word.lower) is not None
    if word.pos == "VERB" and word.text.islower():
        return False
    return role_noun(word.lower) is not None or (
        word.is_capital and not word.opens and word.pos not in ("ADP", "DET")
    )


def _noun_at(words: Sequence[Word], k: int, name: NameSpan) -> str | None:
    """The role (for people) or kind (for organisations) noun at `k`, in lower case."""
    word = words[k]
    if name.label == "PERSON":
        noun = None if word.pos == "VERB" or is_plural(word.lower) else role_noun(word.lower)
        return noun.word if noun else ("general" if word.lower == "general" else None)
    return (
        word.lower
        if word.lower in organisations() or word.lower in ("contractor", "developer", "owner")
        else None
    )


def _phrase(words: Sequence[Word], start: int, end: int, text: str) -> str:
    return " ".join(text[words[start].start : words[end - 1].end].split())


def _split(
    words: Sequence[Word], start: int, end: int, names: Names, text: str, of: NameSpan
) -> tuple[str | None, str | None]:
    """A noun phrase into role and affiliation: "Arla Rail chief executive", "The union's secretary"."""
    while start < end and words[start].lower in _ARTICLES | _POSSESSIVES:
        start += 1
    affiliation = None
    for k in range(start, end):
        if words[k].lower in ("'s", "'") and k > start:
            owner = names.get(k - 1)
            if owner and owner.label in ("ORG",):
                affiliation = _phrase(words, owner.start, owner.end, text)
            elif words[k - 1].lower in organisations():
                lead = start - 1 if start and words[start - 1].lower in _ARTICLES else start
                affiliation = _phrase(words, lead, k, text)
            start = k + 1
    kept: list[tuple[int, int]] = []
    k = start
    while k < end:
        owner = names.get(k)
        if owner and owner.label == "ORG" and owner.end < end and affiliation is None:
            affiliation = _phrase(words, owner.start, owner.end, text)
            k = owner.end
            continue
        kept.append((words[k].start, words[k].end))
        k += 1
    if not kept:
        return None, affiliation
    pieces: list[str] = []
    for (a, b), before in zip(kept, [None, *kept], strict=False):
        glue = "" if before is None or before[1] == a else " "
        pieces.append(glue + text[a:b])
    role = "".join(pieces).strip()
    if of.label == "PERSON" and (last := role_noun(role.split()[-1].lower())) and last.word in _TIES:
        return None, affiliation
    return role or None, affiliation


def _before(words: Sequence[Word], name: NameSpan, names: Names, text: str) -> _Found:
    """Health Secretary Wes Streeting; US President Tom Reid, Det Insp Ann Vale."""
    k = name.bare
    while k > name.start and titles()[words[k - 1].lower].kind in ("rank", "office", "bench"):
        k -= 1
    if name.label == "PERSON" and name.start <= k < name.bare:
        start = left_edge(words, k, names)
        while (
            start < k and words[start].lower in titles() and titles()[words[start].lower].kind == "courtesy"
        ):
            start += 1
        role, affiliation = _split(words, start, name.bare, names, text, name)
        return role, affiliation, set(range(start, k))
    k = name.start - 1
    if k >= 0 and words[k].text in ("“", '"', "‘"):
        return _NOTHING
    if k < 0 or words[k].sentence != words[name.start].sentence or _noun_at(words, k, name) is None:
        return _NOTHING
    if k in names and names[k].label == "PERSON":
        return _NOTHING
    start = left_edge(words, k, names)
    role, affiliation = _split(words, start, name.start, names, text, name)
    return role, affiliation, set(range(start, name.start))


def left_edge(words: Sequence[Word], k: int, names: Names) -> int:
    """Where the noun phrase that ends in the role noun at `k` starts."""
    start, sentence = k, words[k].sentence
    while start > 0 and words[start - 1].sentence == sentence and k - start < 12:
        word = words[start - 1]
        if word.lower == "of" and start > 1 and role_noun(words[start - 2].lower):
            start -= 1
            continue
        if words[start].pos == "PROPN" and word.pos == "NOUN" and word.text.islower() and start == k:
            break  # "22 billion gallons Congress has demanded"
        if not _is_inner(words, start - 1, names):
            break
        start -= 1
    while start < k and words[start].text in ("-", "&", "'s", "’s"):
        start += 1
    return start


def _around(words: Sequence[Word], name: NameSpan, names: Names, text: str) -> _Found:
    """The chief executive of Arla Rail, Kit Moss, …"""
    comma = name.start - 1
    if comma < 1 or words[comma].text != "," or words[comma].sentence != words[name.start].sentence:
        return _NOTHING
    after = words[name.end] if name.end < len(words) else None
    if after is not None and after.text not in _STOPS and after.sentence == words[comma].sentence:
        return _NOTHING
    start, sentence = comma, words[comma].sentence
    while start > 0 and words[start - 1].sentence == sentence and comma - start < 14:
        word = words[start - 1]
        plain = word.lower in _ARTICLES | _POSSESSIVES | _JOINS | {"and"}
        if not plain and not _is_inner(words, start - 1, names):
            break
        start -= 1
    # A definite phrase: from its article or possessor to the comma.
    while start < comma and (words[start].lower in _JOINS | {"and"}):
        start += 1
    for head in range(start, comma):
        if _noun_at(words, head, name) is None or (head in names and names[head].end > head + 1):
            continue
        nxt = words[head + 1]
        if nxt.text == "," or nxt.lower in _JOINS or (nxt.lower == "and" and name.label == "PERSON"):
            edge = left_edge(words, head, names)
            lead = edge - 1 if edge and words[edge - 1].lower in _ARTICLES | _POSSESSIVES else edge
            if lead == edge and not words[edge].opens and not words[edge].is_capital:
                return _NOTHING
            role, affiliation = _split(words, edge, head + 1, names, text, name)
            role, tail, end = _complement(words, head + 1, names, text, role)
            if end <= comma:
                return role, affiliation or tail, set(range(lead, comma))
            return _NOTHING
    return _NOTHING


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
    word = words[k]
    return (
        word.text.isdigit() or word.lower == "aged" or (word.text in postnominals() and word.text.isupper())
    )


def _after(words: Sequence[Word], name: NameSpan, names: Names, text: str) -> _Found:
    """Kit Moss, chief executive of Arla Rail, …; …, from the NHS Confederation; …, who chairs the trust."""
    sentence = words[name.start].sentence
    k = _skip_aside(words, name.end, sentence)
    if k >= len(words) or words[k].sentence != sentence:
        return _NOTHING
    word = words[k]
    if name.label == "PERSON" and word.lower in ("of", "from", "at"):
        affiliation, end = _organisation(words, k + 1, names, text, named=True)
        return (None, affiliation, set(range(k, end))) if affiliation else _NOTHING
    if word.text not in (",", "–", "—", "-") or k + 1 >= len(words) or words[k + 1].sentence != sentence:
        return _NOTHING
    k += 1
    word = words[k]
    if name.label == "PERSON":
        if word.lower in ("of", "from", "at", "with"):
            affiliation, end = _organisation(words, k + 1, names, text)
            return (None, affiliation, set(range(k, end))) if affiliation else _NOTHING
        if word.lower in _COURTROOM:
            return _COURTROOM[word.lower], None, {k}
        if word.lower in ("who", "representing") and k + 1 < len(words):
            return _relative(words, k, names, text)
    return _apposition(words, k, name, names, text, sentence)


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
    if lower in _ROLE_VERBS or lower == "representing":
        affiliation, end = _organisation(words, verb + 1, names, text)
        if affiliation is None:
            return _NOTHING
        return _ROLE_VERBS.get(lower) or None, affiliation, set(range(verb + 1, end))
    if lower in ("works", "worked", "volunteers", "teaches", "plays", "played", "serves"):
        if verb + 1 < len(words) and words[verb + 1].lower in ("for", "at", "with", "on"):
            affiliation, end = _organisation(words, verb + 2, names, text)
            return None, affiliation, set(range(verb + 2, end)) if affiliation else set()
        return _NOTHING
    if lower in ("is", "was") and words[k].lower == "who":
        stand_in = NameSpan(k, k + 1, "PERSON")
        return _apposition(words, verb + 1, stand_in, names, text, words[k].sentence, closed=False)
    return _NOTHING


def _apposition(
    words: Sequence[Word], k: int, name: NameSpan, names: Names, text: str, sentence: int, closed: bool = True
) -> _Found:
    """The noun phrase at `k` as a description of the name, if its head is a role noun."""
    start, head, at = k, None, k
    while at < len(words) and words[at].sentence == sentence and at - k < 14:
        word = words[at]
        determiner = word.lower in _ARTICLES | _POSSESSIVES and at == k
        if not determiner and not _is_inner(words, at, names):
            break
        noun = _noun_at(words, at, name)
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
    role, affiliation = _split(words, start, head + 1, names, text, name)
    more = head + 2 < len(words) and words[head + 1].lower == "and"
    if role is None and more:  # "a Clinton supporter and president of the institute"
        return _apposition(words, head + 2, name, names, text, sentence, closed)
    role, tail, end = _complement(words, head + 1, names, text, role)
    if closed and not _closes(words, end, names, sentence):
        return _NOTHING
    return role, affiliation or tail, set(range(start, end))


def _plain_head(words: Sequence[Word], k: int, end: int, names: Names) -> int | None:
    """The head of a short "the …" or "a …" between a person's name and a comma that no list knows."""
    closes = end < len(words) and words[end].text in _STOPS
    if words[k].lower not in ("the", "a", "an") or not closes or not 1 < end - k <= 4:
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


def _complement(
    words: Sequence[Word], k: int, names: Names, text: str, role: str | None
) -> tuple[str | None, str | None, int]:
    """What follows a role noun: "of operations" stays with the role, "at Arla Rail" is the affiliation."""
    affiliation = None
    if role is None:
        return None, None, k
    while k < len(words) and words[k].lower in _JOINS and words[k].sentence == words[k - 1].sentence:
        found, end = _organisation(words, k + 1, names, text)
        if found:
            affiliation = affiliation or found
            k = end
            continue
        end = _plain_phrase(words, k + 1, names)
        if end == k + 1:
            break
        owner = names.get(end - 1)
        if words[k].lower in ("of", "for") and not affiliation:
            role = f"{role} {_phrase(words, k, end, text)}"
        elif words[k].lower in ("in", "from", "on", "to", "with") and owner is None:
            break
        k = end
    return role, affiliation, k


def _plain_phrase(words: Sequence[Word], k: int, names: Names) -> int:
    """End of the noun phrase at `k`; `k` where there is none."""
    at = k
    if at < len(words) and words[at].lower in _ARTICLES | _POSSESSIVES:
        at += 1
    start = at
    while at < len(words) and words[at].sentence == words[k - 1].sentence and _is_inner(words, at, names):
        at += 1
    return at if at > start else k


def _organisation(
    words: Sequence[Word], k: int, names: Names, text: str, named: bool = False
) -> tuple[str | None, int]:
    """The organisation named or described at `k` and where it ends; `named`: proper names only."""
    if k >= len(words):
        return None, k
    lead = k
    if words[k].lower in _ARTICLES | {"its", "their"}:
        k += 1
    if k >= len(words) or words[k].sentence != words[lead].sentence:
        return None, k
    if k in names:
        name = names[k]
        if name.label == "ORG":
            return _phrase(words, name.start, name.end, text), name.end
        if name.label in _PLACES or name.label == "PERSON":
            end = name.end
            if end < len(words) and words[end].lower in organisations() and words[end].is_capital:
                return _phrase(words, name.start, end + 1, text), end + 1
            return None, k
    if named:
        end = k
        while end < len(words) and words[end].is_capital and words[end].sentence == words[k].sentence:
            end += 1
        has_noun = any(word.lower in organisations() for word in words[k:end])
        return (_phrase(words, k, end, text), end) if end > k + 1 and has_noun else (None, k)
    end = _plain_phrase(words, k, names)
    inner = names.get(end - 1)
    if end > k and inner is not None and inner.label == "ORG" and inner.start > k:
        return _phrase(words, inner.start, inner.end, text), end  # "the convention's Platform Committee"
    if end > k and words[end - 1].lower in organisations():
        return _phrase(words, lead, end, text), end
    return None, k


def _copula(words: Sequence[Word], name: NameSpan, names: Names, text: str) -> _Found:
    """Tom Reid is the mayor of Kirkby."""
    k = name.end
    if name.label != "PERSON" or k + 1 >= len(words) or words[k].lower not in _COPULAS:
        return _NOTHING
    if words[k + 1].sentence != words[name.start].sentence or words[k + 1].lower not in _ARTICLES:
        return _NOTHING
    return _apposition(words, k + 1, name, names, text, words[k].sentence, closed=False)


def is_title_word(words: Sequence[Word], k: int) -> bool:
    """Whether a word is a title of the name after it, and not the end of "attorney general"."""
    word = words[k]
    if word.lower not in titles() or not word.is_capital:
        return False
    before = words[k - 1].lower if k > 0 else ""
    return not (
        (word.lower == "general" and before in _NAMED_OFFICES)
        or (word.lower in ("president", "chancellor", "marshal", "captain", "governor") and before in _SECOND)
    )
