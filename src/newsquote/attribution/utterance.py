"""Whether quoted words are an utterance, or a name, a title or a scrap."""

from __future__ import annotations

from spacy.tokens import Token

from newsquote.attribution.frames import FINITE
from newsquote.attribution.layout import Layout
from newsquote.marks import Quotation


def is_utterance(layout: Layout, q: Quotation) -> bool:
    """Whether quoted words stand as an utterance: a clause, or stopped like one; not a title or a scare."""
    assert q.inner is not None
    words = q.inner.cut(layout.text)
    tokens = layout.tokens_in(q.inner.start, q.inner.end)
    finite = any(t.tag_ in FINITE for t in tokens)
    capital = next((not c.islower() for c in words if c.isalnum()), False)
    stopped = words[-1] in ".!?…,"
    if _is_titled(tokens):
        return stopped and words[-1] in ",!?" and capital
    return (finite and (capital or len(tokens) >= 6)) or (stopped and capital) or len(tokens) >= 12


def _is_titled(tokens: list[Token]) -> bool:
    """Title Case Throughout, as in names of works."""
    words = [t for t in tokens if t.is_alpha and (len(t) > 3 or t.pos_ in ("NOUN", "PROPN", "VERB", "ADJ"))]
    return len(words) >= 2 and all(t.text[0].isupper() for t in words)


def leading_utterance(layout: Layout, start: int, end: int) -> Quotation | None:
    """The stopped utterance that [start, end) begins with, where unquoted words follow and no more marks."""
    q = layout.quotation_at(start)
    if q is None or q.start != start or q.inner is None or q.end >= end:
        return None
    stopped = layout.text[q.inner.end - 1] in ",.!?…"
    return q if stopped and is_utterance(layout, q) and not layout.quotations_in(q.end, end) else None
