"""Articles out of an index."""

from __future__ import annotations

import json
from collections.abc import Iterator

from newsquote.index import Index
from newsquote.model import Kind, Paragraph, Role, Span
from newsquote.query.filters import QuoteFilter, Where, article_condition, date_conditions
from newsquote.query.quotes import find_quotes
from newsquote.query.rows import ArticleRow, ArticleView

_COLUMNS = """t.id, a.path, a.title, a.standfirst, a.date, a.byline, a.source,
    t.words, t.quotes, t.speakers, b.text"""


def find_articles(
    index: Index,
    *,
    article: str | None = None,
    since: str | None = None,
    until: str | None = None,
    limit: int | None = None,
) -> Iterator[ArticleRow]:
    """The articles of the corpus in its order; `article` is a path, an id prefix or part of a title."""
    QuoteFilter(since=since, until=until)
    where = date_conditions(Where(), since, until)
    if article is not None:
        where = where.also(*article_condition(article))
    for record in index.connection.execute(
        f"SELECT {_COLUMNS} FROM article a JOIN analysis t ON t.key = a.analysis"
        f" JOIN body b ON b.analysis = a.analysis WHERE {where}"
        f" ORDER BY a.rank, a.key LIMIT {-1 if limit is None else limit}",
        where.values,
    ):
        yield ArticleRow(*record)


def view_article(index: Index, row: ArticleRow) -> ArticleView:
    """The article with its paragraphs and all its quotes, of every kind."""
    (paragraphs,) = index.connection.execute(
        "SELECT b.paragraphs FROM article a JOIN analysis t ON t.key = a.analysis"
        " JOIN body b ON b.analysis = a.analysis"
        " WHERE t.id = ? AND a.path IS ?",
        (row.id, row.path),
    ).fetchone()
    quotes = (
        quote
        for quote in find_quotes(index, QuoteFilter(kinds=tuple(Kind), article=row.id))
        if quote.article.path == row.path
    )
    return ArticleView(
        row,
        tuple(Paragraph(Span(start, end), Role(role)) for start, end, role in json.loads(paragraphs)),
        tuple(sorted(quotes, key=lambda quote: quote.parts[0].start)),
    )
