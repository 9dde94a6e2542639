"""The noun phrase of a role: where it starts and ends, and what in it is role, what affiliation.

Arla Rail chief executive · The union's general secretary · chief executive of Arla Rail · head
of operations at the trust
"""

from __future__ import annotations

from collections.abc import Sequence

from newsquote.mentions.parts import person_noun
from newsquote.mentions.spans import Names, NameSpan
from newsquote.mentions.words import Word
from newsquote.resolve.lexicon import PLACES, noun_label, organisations, role_noun, word_set
from newsquote.resolve.nominals import ARTICLES, POSSESSIVES

OWNERS = POSSESSIVES - {"whose"}
JOINS = word_set("of at for with from in on to")
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
STOPS = frozenset((",", ".", ";", ":", "(", ")", "—", "–", "!", "?", '"', "“", "”", "‘"))


def is_inner(words: Sequence[Word], k: int, names: Names) -> bool:
    """Whether a word can stand inside a noun phrase before its head."""
    word = words[k]
    if word.is_space or word.text in STOPS:
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


def noun_at(words: Sequence[Word], k: int, name: NameSpan) -> str | None:
    """The role (for people) or kind (for organisations) noun at `k`, in lower case."""
    word = words[k]
    if name.label == "PERSON":
        noun = person_noun(word)
        return noun.word if noun else ("general" if word.lower == "general" else None)
    return (
        word.lower
        if word.lower in organisations() or word.lower in ("contractor", "developer", "owner")
        else None
    )


def _phrase(words: Sequence[Word], start: int, end: int, text: str) -> str:
    """Words as the text has them, on one line."""
    return " ".join(text[words[start].start : words[end - 1].end].split())


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
        if not is_inner(words, start - 1, names):
            break
        start -= 1
    while start < k and words[start].text in ("-", "&", "'s", "’s"):
        start += 1
    return start


def split_phrase(
    words: Sequence[Word], start: int, end: int, names: Names, text: str, of: NameSpan
) -> tuple[str | None, str | None]:
    """A noun phrase into role and affiliation: "Arla Rail chief executive", "The union's secretary"."""
    while start < end and words[start].lower in ARTICLES | OWNERS:
        start += 1
    affiliation = None
    for k in range(start, end):
        if words[k].lower in ("'s", "'") and k > start:
            owner = names.get(k - 1)
            if owner and owner.label in ("ORG",):
                affiliation = _phrase(words, owner.start, owner.end, text)
            elif words[k - 1].lower in organisations():
                lead = start - 1 if start and words[start - 1].lower in ARTICLES else start
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


def read_complement(
    words: Sequence[Word], k: int, names: Names, text: str, role: str | None
) -> tuple[str | None, str | None, int]:
    """What follows a role noun: "of operations" stays with the role, "at Arla Rail" is the affiliation."""
    affiliation = None
    if role is None:
        return None, None, k
    while k < len(words) and words[k].lower in JOINS and words[k].sentence == words[k - 1].sentence:
        found, end = organisation_at(words, k + 1, names, text)
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


def organisation_at(
    words: Sequence[Word], k: int, names: Names, text: str, named: bool = False
) -> tuple[str | None, int]:
    """The organisation named or described at `k` and where it ends; `named`: proper names only."""
    if k >= len(words):
        return None, k
    lead = k
    if words[k].lower in ARTICLES | {"its", "their"}:
        k += 1
    if k >= len(words) or words[k].sentence != words[lead].sentence:
        return None, k
    if k in names:
        name = names[k]
        if name.label == "ORG":
            return _phrase(words, name.start, name.end, text), name.end
        if name.label in PLACES | {"NORP", "PERSON"}:
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


def _plain_phrase(words: Sequence[Word], k: int, names: Names) -> int:
    """End of the noun phrase at `k`; `k` where there is none."""
    at = k
    if at < len(words) and words[at].lower in ARTICLES | OWNERS:
        at += 1
    start = at
    while at < len(words) and words[at].sentence == words[k - 1].sentence and is_inner(words, at, names):
        at += 1
    return at if at > start else k
