"""What the scanner finds: a stretch of text in quotation marks."""

from __future__ import annotations

from dataclasses import dataclass

from newsquote.model import Span


@dataclass(frozen=True, slots=True)
class Quotation:
    """A stretch in quotation marks; offsets are code points in the text, half-open.

    `end` lies just past the closing mark or, where that is missing, at the end of the paragraph's text;
    where the same mark opens anew before that, at the end of the text before it.
    Widths count characters: 1, or 2 for '' and ``; `close_width` is 0 where unclosed. `depth` is 0
    outermost, 1 nested inside another. `style` is "double", "single" or "guillemet". `continues`: this
    mark re-opens, at the head of a paragraph, what the paragraph before left open (the same speech).
    `left_space` and `right_space` count the white space just inside the marks.
    """

    start: int
    end: int
    open_width: int
    close_width: int
    depth: int
    style: str
    continues: bool
    left_space: int = 0
    right_space: int = 0

    @property
    def inner(self) -> Span | None:
        """What stands between the marks, without white space at its ends; None where that is nothing."""
        start = self.start + self.open_width + self.left_space
        end = self.end - self.close_width - self.right_space
        return Span(start, end) if start < end else None

    @property
    def closed(self) -> bool:
        """Whether the closing mark is there."""
        return self.close_width > 0
