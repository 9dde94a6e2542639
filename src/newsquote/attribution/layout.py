"""An article as the decoder sees it: words, sentences, paragraphs and quotations by offset."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property

from spacy.tokens import Doc, Token

from newsquote.marks import Quotation, scan_marks
from newsquote.model import Paragraph, Role
from newsquote.paragraphs import paragraphs_of

SEARCHED = (Role.BODY, Role.TITLE, Role.STANDFIRST)


@dataclass(frozen=True)
class Layout:
    """A parsed text with its paragraphs and quotation marks; offsets are code points."""

    doc: Doc
    text: str
    paragraphs: list[Paragraph]
    quotations: list[Quotation]

    @classmethod
    def of(cls, doc: Doc) -> Layout:
        """From a doc; paragraph roles come from the reader where it left them in `user_data`."""
        text = doc.text  # put together from its tokens every time
        return cls(doc, text, paragraphs_of(text, doc.user_data), scan_marks(text))

    @cached_property
    def outer(self) -> list[Quotation]:
        """Quotations of depth 0 that hold something."""
        return [q for q in self.quotations if q.depth == 0 and q.inner is not None]

    @cached_property
    def _starts(self) -> list[int]:
        return [p.span.start for p in self.paragraphs]

    @cached_property
    def _outer_starts(self) -> list[int]:
        return [q.start for q in self.outer]

    @cached_property
    def _token_starts(self) -> list[int]:
        return [t.idx for t in self.doc]

    def paragraph_at(self, offset: int) -> int:
        """Index of the paragraph that holds `offset` or begins before it; -1 before the first."""
        return bisect_right(self._starts, offset) - 1

    def is_searched(self, offset: int) -> bool:
        """Whether quotes are looked for in the paragraph at `offset`."""
        p = self.paragraph_at(offset)
        return p >= 0 and self.paragraphs[p].role in SEARCHED

    def quotation_at(self, offset: int) -> Quotation | None:
        """The outer quotation whose marks or words cover `offset`."""
        i = bisect_right(self._outer_starts, offset) - 1
        return self.outer[i] if i >= 0 and offset < self.outer[i].end else None

    def quotations_in(self, start: int, end: int) -> list[Quotation]:
        """Outer quotations that overlap [start, end)."""
        i = max(0, bisect_right(self._outer_starts, start) - 1)
        found = []
        while i < len(self.outer) and self.outer[i].start < end:
            if self.outer[i].end > start:
                found.append(self.outer[i])
            i += 1
        return found

    def token_at(self, offset: int) -> Token:
        """The last token that starts at or before `offset`."""
        return self.doc[max(0, bisect_right(self._token_starts, offset) - 1)]

    def tokens_in(self, start: int, end: int) -> list[Token]:
        """Tokens, white space apart, that overlap [start, end)."""
        i = self.token_at(start).i
        found = []
        while i < len(self.doc) and self.doc[i].idx < end:
            t = self.doc[i]
            if t.idx + len(t) > start and not t.is_space:
                found.append(t)
            i += 1
        return found

    def word_count(self, start: int, end: int) -> int:
        """How many tokens of [start, end) hold a letter or digit."""
        return sum(any(c.isalnum() for c in t.text) for t in self.tokens_in(start, end))
