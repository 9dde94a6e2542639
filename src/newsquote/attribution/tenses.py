"""Whose a second verb is by its tense: a present after a report in the past is the speaker's own."""

from __future__ import annotations

from spacy.tokens import Token

from newsquote.attribution.frames import FINITE, VERBAL
from newsquote.attribution.layout import Layout

CONDITIONAL = frozenset({"had", "would", "could", "should", "might", "'d", "’d"})
_SAYING = frozenset("say tell add claim insist".split())
_LEFT_OPEN = frozenset({"exclude", "recall", "remember", "elaborate", "specify", "disclose"})
_KEPT_BACK = frozenset(
    "comment confirm disclose discuss elaborate explain identify name reveal say specify".split()
)
_ASKED_ABOUT = frozenset({"remember", "recall", "recollect"})


def is_forgotten(verb: Token) -> bool:
    """ "Accepted he was there but could not remember the knife": asked about it, and blank."""
    negated = any(c.lower_ in ("not", "n't", "n’t") for c in verb.lefts)
    return negated and verb.lemma_.lower() in _ASKED_ABOUT


def _is_kept_back(verb: Token) -> bool:
    """ "Said it followed “an audit” | and would not comment on it": no one reports their own silence."""
    auxiliaries = [c for c in verb.lefts if c.dep_ in VERBAL]
    low = {c.lower_ for c in auxiliaries}
    if verb.lemma_.lower() not in _KEPT_BACK or not low & {"not", "n't", "n’t"} or not low & {"would", "did"}:
        return False
    first = min(auxiliaries, key=lambda t: t.i)
    return first.i > 0 and first.nbor(-1).lower_ in ("and", "but")


def is_present(verb: Token, head: Token) -> bool:
    """ "Has told them he lost and is hoping …": what somebody wishes now, beside what was said."""
    present = any(c.lower_ in ("is", "are") for c in verb.lefts if c.dep_ in VERBAL)
    return present and head.tag_ in ("VBD", "VBN")


def is_past(words: list[Token]) -> bool:
    """Whether the first verb of a report that has a tense is in the past, or conditional."""
    told = next((t for t in words if t.tag_ in FINITE), None)
    return told is not None and (told.tag_ == "VBD" or told.lower_ in CONDITIONAL)


def is_now(layout: Layout, verb: Token, report: tuple[int, int]) -> bool:
    """ "Said he had been tired but doesn't think …", "said she would pay but wants …"."""
    finite = next((c for c in verb.lefts if c.dep_ in VERBAL and c.tag_ in FINITE), verb)
    return is_past(layout.tokens_in(*report)) and finite.tag_ in ("VBZ", "VBP")


def is_left_open(token: Token, head: Token) -> bool:
    """ "Said it was sorry | but did not rule out a strike": what a speaker leaves unsaid or undecided."""
    if head.tag_ == "VBD" and _is_kept_back(token):
        return True
    auxiliaries = {c.lower_ for c in token.lefts if c.dep_ in VERBAL}
    after = token.nbor().lower_ if token.i + 1 < len(token.doc) else ""
    open_ = token.lemma_.lower() in _LEFT_OPEN or (token.lemma_.lower() == "rule" and after == "out")
    if any(c.dep_.startswith("nsubj") for c in token.lefts):
        return False
    said = head.tag_ == "VBD" and head.lemma_.lower() in _SAYING
    return said and open_ and "did" in auxiliaries and bool(auxiliaries & {"not", "n't", "n’t"})
