"""Articles out of an index."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from newsquote.index import Index
from newsquote.kinds import Kind
from newsquote.query.filters import QuoteFilter, Where, article_condition, date_conditions
from newsquote.query.quotes import find_quotes
from newsquote.query.rows import ArticleRow, ArticleText, ArticleView, QuoteRow

if TYPE_CHECKING:
    from newsquote.model import Paragraph

_COLUMNS = """t.id, a.path, a.title, a.standfirst, a.date, a.byline, a.source,
    t.words, t.quotes, t.speakers, b.text"""


def find_articles(
    index: Index,
    *,
    article: str | None = None,
    since: str | None = None,
    until: str | None = None,
    limit: int | None = None,
    unique: bool = False,
) -> Iterator[ArticleRow]:
    """The articles of the corpus in its order; `article` is a path, an id prefix or part of a title.

    `unique` gives one of those that are near-identical, the first, with their number.
    """
    QuoteFilter(since=since, until=until)
    where = date_conditions(Where(), since, until)
    if article is not None:
        where = where.also(*article_condition(article))
    copies, folded = "NULL", ""
    if unique:
        from newsquote.query.copies import find_families  # few ask for it

        find_families(index)
        copies = "f.copies"
        folded = (
            "JOIN (SELECT a.key AS first, count(*) OVER (PARTITION BY a.family) AS copies,"
            " row_number() OVER (PARTITION BY a.family ORDER BY a.rank, a.key) AS place"
            f" FROM article a WHERE {where}) f ON f.first = a.key AND f.place = 1"
        )
        where = Where(values=where.values)
    for record in index.connection.execute(
        f"SELECT {_COLUMNS}, {copies} FROM article a JOIN analysis t ON t.key = a.analysis"
        f" JOIN body b ON b.analysis = a.analysis {folded} WHERE {where}"
        f" ORDER BY a.rank, a.key LIMIT {-1 if limit is None else limit}",
        where.values,
    ):
        yield ArticleRow(*record)


def find_texts(index: Index, ids: Iterable[str]) -> Iterator[ArticleText]:
    """The text that belongs to each of these ids of articles, once, in their order."""
    for id_ in dict.fromkeys(ids):
        text, paragraphs = index.connection.execute(
            "SELECT b.text, b.paragraphs FROM analysis t JOIN body b ON b.analysis = t.key"
            " WHERE t.id = ? AND t.key IN (SELECT analysis FROM article) ORDER BY t.key LIMIT 1",
            (id_,),
        ).fetchone()
        yield ArticleText(id_, text, _paragraphs(paragraphs))


def view_article(index: Index, row: ArticleRow, *, speaker: str | None = None) -> ArticleView:
    """The article with its paragraphs and all its quotes, of every kind.

    `speaker` is a name, an alias or a part; `lit` says who in this article is called so.
    """
    (paragraphs,) = index.connection.execute(
        "SELECT b.paragraphs FROM article a JOIN analysis t ON t.key = a.analysis"
        " JOIN body b ON b.analysis = a.analysis"
        " WHERE t.id = ? AND a.path IS ?",
        (row.id, row.path),
    ).fetchone()
    quotes = sorted(_quotes_of(index, row), key=lambda quote: quote.parts[0].start)
    called = None if speaker is None else _quotes_of(index, row, speaker)
    return ArticleView(
        row,
        _paragraphs(paragraphs),
        tuple(quotes),
        None if called is None else frozenset(quote.speaker.id for quote in called if quote.speaker),
    )


def _quotes_of(index: Index, row: ArticleRow, speaker: str | None = None) -> Iterator[QuoteRow]:
    wanted = QuoteFilter(kinds=tuple(Kind), article=row.id, speaker=speaker)
    return (quote for quote in find_quotes(index, wanted) if quote.article.path == row.path)


def _paragraphs(stored: str) -> tuple[Paragraph, ...]:
    from newsquote.model import Paragraph, Role, Span  # lists of articles do without

    return tuple(Paragraph(Span(start, end), Role(role)) for start, end, role in json.loads(stored))
