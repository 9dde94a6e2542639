"""The stretches of a text in which its marks are paired: the reader's paragraphs, short lines joined."""

from __future__ import annotations

from itertools import pairwise

from newsquote.marks.signs import KINDS, is_space
from newsquote.reader.paragraphs import has_blank_line, split_paragraphs


def find_paragraphs(text: str) -> list[tuple[int, int]]:
    """Spans of the stretches in order, without white space at either end.

    They are the reader's paragraphs. Where most of those are divided by blank lines, the few that a
    mere line break divides are lines of one (a card, a verse), unless a double mark opens the line.
    """
    spans = split_paragraphs(text)
    parted = [has_blank_line(text, before.end, after.start) for before, after in pairwise(spans)]
    every_line = 2 * sum(parted) < len(parted)
    found: list[tuple[int, int]] = []
    for number, span in enumerate(spans):
        if number and not (parted[number - 1] or every_line or _opens_line(text, span.start)):
            found[-1] = found[-1][0], span.end
        else:
            found.append((span.start, span.end))
    return found


def _opens_line(text: str, start: int) -> bool:
    """Whether a line begins with a double mark: speech is re-opened so even where no blank line stands."""
    return KINDS.get(text[start], "s") in "DCL" and not is_space(text[start + 1 : start + 2] or " ")
