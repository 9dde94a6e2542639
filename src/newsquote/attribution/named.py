"""Quotations inside a report that are a name or an inscription, no words of whoever speaks."""

from __future__ import annotations

from newsquote.attribution.layout import Layout
from newsquote.marks import Quotation

_NAMED = frozenset("as called dubbed nicknamed named titled entitled so-called codenamed headlined".split())
_INSCRIBED = frozenset({"marked", "labelled", "labeled", "stamped", "inscribed"})
_LONGEST = 4  # words


def is_name(layout: Layout, q: Quotation, start: int) -> bool:
    """Whether it is what something is called or marked: "known as “Breadcrumbs”", "a bin marked “bait”"."""
    before = [t for t in layout.tokens_in(start, q.start) if not t.is_punct][-2:]
    if not before or q.inner is None or layout.word_count(q.start, q.end) > _LONGEST:
        return False
    if before[-1].lower_ in _INSCRIBED:
        return before[0].pos_ not in ("AUX", "PRON")  # "was marked “a failure”"
    capital = q.inner.cut(layout.text)[:1].isupper()
    known = before[-1].lower_ in _NAMED and (
        before[-1].lower_ != "as" or before[0].lower_ in ("known", "company", "dubbed")
    )
    return capital and (known or before[-1].lower_ == "as")
