"""An article broken into lines of a width, each a range of its text, so that spans keep their places."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from rich.cells import cell_len

from newsquote.model import Span
from newsquote.render.safe import in_place

_WORD = re.compile(r"\S+")


def wrapped(text: str, paragraphs: Iterable[Span], width: int) -> list[tuple[int, int]]:
    """The lines of each paragraph, an empty one between paragraphs; `width` is in cells, at least 1."""
    lines: list[tuple[int, int]] = []
    for span in paragraphs:
        if lines:
            lines.append((span.start, span.start))
        lines += _lines(text, span, max(width, 1))
    return lines


def visible(text: str) -> str:
    """The text on one line, a harmless sign for each that a terminal might obey, one for one."""
    return text if text.isprintable() else in_place(text).replace("\n", " ").replace("\t", " ")


def _lines(text: str, span: Span, width: int) -> Iterator[tuple[int, int]]:
    first = last = span.start
    used = 0
    for start, end in _pieces(text, span, width):
        cells = cell_len(visible(text[start:end]))
        gap = start - last
        if last > first and used + gap + cells > width:
            yield first, last
            first, used, gap = start, 0, 0
        elif last == first:
            first, gap = start, 0
        last = end
        used += gap + cells
    if last > first:
        yield first, last


def _pieces(text: str, span: Span, width: int) -> Iterator[tuple[int, int]]:
    """The words of the span; those wider than a line in pieces."""
    for word in _WORD.finditer(text, span.start, span.end):
        start, used = word.start(), 0
        if word.end() - start > width // 2:
            for at in range(word.start(), word.end()):
                cells = cell_len(visible(text[at]))
                if used + cells > width and at > start:
                    yield start, at
                    start, used = at, 0
                used += cells
        yield start, word.end()
