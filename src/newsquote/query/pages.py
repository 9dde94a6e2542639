"""Long answers a page at a time: quotes after a place, as a list shows them, and the article around one.

A page is asked for by the place where the last one ended, so that the thousandth costs what the
first does. Quotes come in article order.
"""

from __future__ import annotations

import json
from typing import NamedTuple

from newsquote.index import Index
from newsquote.model import Paragraph, Role, Span
from newsquote.query.filters import QuoteFilter, quote_conditions
from newsquote.query.quotes import count_quotes, find_quotes_by_key
from newsquote.query.rows import ArticleRow, ArticleView

LINE = 500
"""So many code points of a quote are enough for a line of any terminal."""
_ORDER = "a.rank, a.key, q.key"
_REVERSED = "a.rank DESC, a.key DESC, q.key DESC"
_EVERYTHING = QuoteFilter()


class Place(NamedTuple):
    """Where a quote stands in the order of its corpus: to go on from, and to find its article."""

    rank: str | int
    article: int
    quote: int


class QuoteLine(NamedTuple):
    """What a list shows of a quote; `text` is its beginning."""

    place: Place
    id: str
    kind: str
    text: str
    speaker: str | None
    role: str | None
    date: str | None
    title: str | None
    path: str | None


def page_of_quotes(
    index: Index,
    wanted: QuoteFilter = _EVERYTHING,
    *,
    after: Place | None = None,
    skip: int = 0,
    size: int,
    from_end: bool = False,
) -> list[QuoteLine]:
    """The next `size` quotes `after` a place, or from the first on, with `skip` of them left out.

    With `from_end` the last `size`, with `skip` of them left out at the end. They always come in
    article order; of `wanted`, `sort`, `limit`, `context` and `unique` do not count.
    """
    where = quote_conditions(index, wanted)
    if after is not None:
        where = where.also("a.rank >= ? AND (a.rank, a.key, q.key) > (?, ?, ?)", after.rank, *after)
    records = index.connection.execute(
        "WITH hits AS MATERIALIZED (SELECT a.rank AS rank, a.key AS article, q.key AS quote"
        f" FROM article a JOIN quote q ON q.analysis = a.analysis WHERE {where}"
        f" ORDER BY {_REVERSED if from_end else _ORDER} LIMIT {size} OFFSET {skip})"
        f" SELECT h.rank, h.article, h.quote, q.id, q.kind, substr(q.text, 1, {LINE}), e.name, e.role,"
        " a.date, a.title, a.path"
        " FROM hits h JOIN quote q ON q.key = h.quote JOIN article a ON a.key = h.article"
        f" LEFT JOIN entity e ON e.key = q.speaker ORDER BY {_ORDER}",
        where.values,
    )
    return [QuoteLine(Place(*record[:3]), *record[3:]) for record in records]


def count_all(index: Index, wanted: QuoteFilter = _EVERYTHING) -> int:
    """How many quotes all pages hold; where nothing is asked for, without looking at each."""
    if wanted != _EVERYTHING:
        return count_quotes(index, wanted)
    if not index.is_cache:
        return int(index.connection.execute("SELECT quotes FROM total").fetchone()[0])
    row = index.connection.execute(
        "SELECT sum(t.quotes) FROM article a JOIN analysis t ON t.key = a.analysis"
    ).fetchone()
    return int(row[0] or 0)


def article_at(index: Index, place: Place) -> ArticleView:
    """The article a quote stands in, with its paragraphs and all its quotes, of every kind."""
    *head, paragraphs, analysis = index.connection.execute(
        "SELECT t.id, a.path, a.title, a.standfirst, a.date, a.byline, a.source, t.words, t.quotes,"
        " t.speakers, b.text, b.paragraphs, a.analysis"
        " FROM article a JOIN analysis t ON t.key = a.analysis JOIN body b ON b.analysis = a.analysis"
        " WHERE a.key = ?",
        (place.article,),
    ).fetchone()
    row = ArticleRow(*head)
    keys = index.connection.execute("SELECT key FROM quote WHERE analysis = ?", (analysis,)).fetchall()
    quotes = {
        quote.id: quote
        for quote in find_quotes_by_key(index, [key for (key,) in keys])
        if quote.article.path == row.path
    }
    return ArticleView(
        row,
        tuple(Paragraph(Span(start, end), Role(role)) for start, end, role in json.loads(paragraphs)),
        tuple(sorted(quotes.values(), key=lambda quote: quote.parts[0].start)),
    )
