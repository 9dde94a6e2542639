"""The paragraphs of a doc: those the reader found, or those its bare text shows."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from typing import Any

from newsquote.model import Paragraph, Role, Span
from newsquote.reader.paragraphs import split_paragraphs

PARAGRAPHS = "newsquote_paragraphs"  # in doc.user_data: [(start, end, role)], from the reader
_LONGEST_TITLE = 150


def paragraphs_of(text: str, user_data: Mapping[Any, Any]) -> list[Paragraph]:
    """The paragraphs the reader left in a doc's `user_data`, else those the bare text shows."""
    given = user_data.get(PARAGRAPHS)
    if given:
        return [Paragraph(Span(a, b), Role(role)) for a, b, role in given]
    return guess_paragraphs(text)


def guess_paragraphs(text: str) -> list[Paragraph]:
    """Paragraphs of a bare text; a short first one without a final stop is the title."""
    found = [Paragraph(span, Role.BODY) for span in split_paragraphs(text)]
    if len(found) > 1:
        first = found[0].span.cut(text)
        if len(first) < _LONGEST_TITLE and first[-1] not in '.!?:"”»' and "\n" not in first:
            found[0] = Paragraph(found[0].span, Role.TITLE)
    return found


def paragraph_starts(paragraphs: Sequence[Paragraph], offsets: Sequence[int]) -> list[bool]:
    """Whether each word, given by its offset in text order, is the first of its paragraph."""
    begins = [p.span.start for p in paragraphs]
    found, last = [], -1
    for offset in offsets:
        here = bisect_right(begins, offset)
        found.append(here != last)
        last = here
    return found
