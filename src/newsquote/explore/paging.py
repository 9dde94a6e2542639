"""Long answers as far as they are known: the pages on screen and some around them, never all rows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Generic, Protocol, TypeVar

from newsquote.index import Index
from newsquote.query.entities import find_entities, find_speakers
from newsquote.query.filters import EntityFilter, QuoteFilter
from newsquote.query.pages import Place, QuoteLine, page_of_quotes
from newsquote.query.rows import EntityRow, SpeakerRow

PAGE = 50
"""Rows to a page: more than a tall terminal shows of any list."""
KEPT = 40
"""Pages kept; the one unused longest goes first."""

Row = TypeVar("Row")
Row_co = TypeVar("Row_co", covariant=True)


class Fetch(Protocol[Row_co]):
    """Reads a page of an answer, numbered from 0."""

    def __call__(self, index: Index, /, page: int) -> Sequence[Row_co]: ...


class Pages(Generic[Row]):
    """An answer of unknown length, of which pages are put in as they are asked for.

    `total` is the number of rows once somebody has counted them. Until then the answer is as long
    as the pages seen, and grows when the last of them is looked at.
    """

    def __init__(self, fetch: Fetch[Row]) -> None:
        self.fetch = fetch
        self.total: int | None = None
        self._pages: dict[int, Sequence[Row]] = {}
        self._seen = 0
        self._is_whole = False

    @property
    def length(self) -> int:
        """How many rows there are, as far as is known."""
        return self._seen if self.total is None or self._is_whole else max(self.total, self._seen)

    @property
    def described(self) -> str:
        """The length for a reader: "1,204", or "200+" where there may be more."""
        is_known = self._is_whole or self.total is not None
        return f"{self.length:,}" + ("" if is_known else "+")

    def row(self, number: int) -> Row | None:
        """The row with this number, from 0, if its page is here."""
        page, place = divmod(number, PAGE)
        rows = self._pages.get(page, ())
        if page in self._pages:
            self._pages[page] = self._pages.pop(page)  # used last
        return rows[place] if place < len(rows) else None

    def missing(self, first: int, last: int) -> tuple[int, ...]:
        """The pages to ask for, so that the rows from `first` to `last` and half a page more can be shown."""
        wanted = range(max(first, 0) // PAGE, (last + PAGE // 2) // PAGE + 1)
        return tuple(page for page in wanted if page not in self._pages and self._may_exist(page))

    def put(self, page: int, rows: Sequence[Row]) -> None:
        """Keep a page that was fetched."""
        self._pages.pop(page, None)
        self._pages[page] = rows
        if rows:
            self._seen = max(self._seen, page * PAGE + len(rows))
        if len(rows) < PAGE and (rows or page * PAGE == self._seen):
            self._is_whole = True
        while len(self._pages) > KEPT:
            self._pages.pop(next(iter(self._pages)))

    def _may_exist(self, page: int) -> bool:
        if self._is_whole or self.total is not None:
            return page * PAGE < self.length
        return page * PAGE <= self._seen


def quote_pages(wanted: QuoteFilter) -> Pages[QuoteLine]:
    """The quotes wanted, each page asked for from the nearest place known before it, or from the end."""
    starts: dict[int, Place | None] = {0: None}

    def fetch(index: Index, page: int) -> list[QuoteLine]:
        nearest = max(known for known in starts if known <= page)
        skip = (page - nearest) * PAGE
        left = None if pages.total is None else pages.total - page * PAGE
        if left is not None and 0 < left < skip:
            size = min(PAGE, left)
            lines = page_of_quotes(index, wanted, skip=left - size, size=size, from_end=True)
        else:
            lines = page_of_quotes(index, wanted, after=starts[nearest], skip=skip, size=PAGE)
        if len(lines) == PAGE:
            starts[page + 1] = lines[-1].place
        return lines

    pages = Pages(fetch)
    return pages


def speaker_pages(name: str | None) -> Pages[SpeakerRow]:
    """The speakers called so, or all of them, those quoted most first."""
    wanted = EntityFilter(name=name, limit=PAGE)
    return Pages(lambda index, page: find_speakers(index, replace(wanted, offset=page * PAGE)))


def entity_pages(name: str | None) -> Pages[EntityRow]:
    """The named entities called so, or all of them, those mentioned most first."""
    wanted = EntityFilter(name=name, limit=PAGE)
    return Pages(lambda index, page: find_entities(index, replace(wanted, offset=page * PAGE)))
