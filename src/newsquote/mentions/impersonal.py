"""Firms, bodies and places with names like a person's: "the consultants Marl Voss", "Ann Moss of Orn Holm".

A name that a tagger takes for a person's, and that nowhere has a title, an age or a surname's use, is
weighed by what stands beside it, over the whole article.
"""

from __future__ import annotations

import itertools
from collections import defaultdict
from collections.abc import Sequence

from newsquote.mentions.firms import FIRM_ENDS, goes_on, is_body, is_trade
from newsquote.mentions.parts import ends_organisation, person_noun
from newsquote.mentions.sheet import NameSheet
from newsquote.mentions.spans import NameSpan
from newsquote.mentions.words import Word
from newsquote.resolve.lexicon import (
    BODY_OPENINGS,
    is_first_name,
    organisations,
    places,
    role_noun,
    titles,
    word_set,
)
from newsquote.resolve.names import org_tokens

_OWNERS = word_set(
    "auditor operator maker insurer lender developer supplier manufacturer contractor sponsor publisher "
    "distributor"
)
_TRADES = frozenset({"specialist", "developer"})
_IN = word_set("in at near outside around from")
_PRISONS = frozenset(("hmp", "hmyoi", "yoi"))
_SURE = 1.5
_CERTAIN = 3.0


def settle_impersonal(sheet: NameSheet) -> None:
    """Label as bodies or places the names of no person."""
    people = [name for name in sheet.spans() if name.label == "PERSON"]
    keys = {id(name): org_tokens(sheet.cut(name.start, name.end)) for name in people}
    named = {keys[id(name)][-1] for name in people if name.bare > name.start or len(keys[id(name)]) == 1}
    mentions: defaultdict[tuple[str, ...], list[NameSpan]] = defaultdict(list)
    for name in people:
        mentions[keys[id(name)]].append(name)
    for key, spans in list(mentions.items()):
        own = _form(key)
        peer = key[0] in titles() and key[-2:-1] == ("of",)  # "Lord Banks of Thirlby"
        if len(key) < 2 and not all(_of_a_trade(sheet.words, name) for name in spans):
            continue
        if peer or (key[-1] in named and own < _CERTAIN):
            continue
        body = own + max(_as_body(sheet.words, name) for name in spans)
        place = own + (2.0 if all(_is_where(sheet.words, name) for name in spans) else 0.0)
        human = own < _CERTAIN and any(_is_human(sheet.words, name) for name in spans)
        if max(body, place) >= _SURE and not human:
            label = "ORG" if body >= place or own >= _CERTAIN else "LOC"
            short = mentions[key[-1:]] if own >= _CERTAIN else []  # "Orn Holm" of HMP Orn Holm
            for name in [*spans, *short]:
                name.label, name.bare = label, name.start


def _form(key: tuple[str, ...]) -> float:
    """What the words of a name say against a person."""
    score = -1.6 if is_first_name(key[0]) else 0.0
    if key[-1] in FIRM_ENDS:
        score += 3.5
    if (
        key[0] in _PRISONS
        or key[0] in BODY_OPENINGS
        or any(ends_organisation(word) and after in ("for", "of") for word, after in _pairs(key))
    ):
        score += 5.0
    return score + (2.0 if key[0] in places() and len(key) == 2 and key[-1] in FIRM_ENDS else 0.0)


def _pairs(key: tuple[str, ...]) -> list[tuple[str, str]]:
    return list(itertools.pairwise(key))


def _as_body(words: Sequence[Word], name: NameSpan) -> float:
    """What stands beside a mention says for a body."""
    k, sentence = name.start - 1, words[name.start].sentence
    if k < 1 or words[k].sentence != sentence:
        return _after(words, name)
    if _of_a_trade(words, name):
        return 3.5
    if words[k].text == "," and k > 1 and words[k - 1].lower in _OWNERS and words[k - 2].sentence == sentence:
        return 1.6
    return max(_after(words, name), 2.0 if _is_of_person(words, k) else 0.0)


def _of_a_trade(words: Sequence[Word], name: NameSpan) -> bool:
    """Whether several of a trade stand before one name: "contractors Dray", "Contractors Dray"."""
    k = name.start - 1
    if k < 0 or words[k].sentence != words[name.start].sentence or goes_on(words, name):
        return False
    return is_trade(words[k].lower, _TRADES)


def _after(words: Sequence[Word], name: NameSpan) -> float:
    """What an apposition after it says: ", the Orn Street bank"."""
    k = name.end
    if k + 2 >= len(words) or words[k].text != "," or words[k + 1].lower not in ("the", "a", "an"):
        return 0.0
    end = k + 2
    while end < len(words) and words[end].is_capital and end - k < 5:
        end += 1
    closes = end
    while closes < len(words) and words[closes].text.islower() and words[closes].pos in ("ADJ", "NOUN"):
        closes += 1
    shut = (
        closes == len(words)
        or words[closes].text in (",", ".", ";", ")")
        or words[closes].lower in ("that", "in")
    )
    return 3.2 if shut and words[end - 1].sentence == words[k].sentence and is_body(words, end) else 0.0


def _is_of_person(words: Sequence[Word], k: int) -> bool:
    """Whether "of" at `k`, or "of Orrin's", stands right after a name: "Ann Moss of Orn Holm"."""
    if words[k].lower == "'s" and k > 1:
        k -= 2
    if words[k].lower != "of" or k < 2 or words[k - 1].sentence != words[k].sentence:
        return False
    first, last = words[k - 2], words[k - 1]
    known = role_noun(last.lower) or last.lower in organisations()
    return last.is_capital and first.is_capital and not known and last.pos in ("PROPN", "", "X")


def _is_where(words: Sequence[Word], name: NameSpan) -> bool:
    """Whether something is in or at it."""
    k = name.start - 1
    return k >= 0 and words[k].lower in _IN and words[k].sentence == words[name.start].sentence


def _is_human(words: Sequence[Word], name: NameSpan) -> bool:
    """Whether an age, "who" or what somebody is follows."""
    first, second, *_ = [*words[name.end : name.end + 2], None, None]
    if first is None or second is None or first.text != ",":
        return False
    age = second.text.isdigit() and len(second.text) <= 2
    role = words[name.end + 2] if name.end + 2 < len(words) and second.lower in ("a", "an", "the") else None
    return second.lower == "who" or age or (role is not None and person_noun(role) is not None)
