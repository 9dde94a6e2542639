"""One batch of articles to Arrow record batches of what is in them: the function every engine runs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from importlib import import_module
from typing import Any, NamedTuple

from newsquote.dataset.rows import (
    ArticleOfArchive,
    EntityOfArticle,
    article_row,
    entity_rows,
    quote_rows,
)
from newsquote.model import Analysis, Article
from newsquote.query.rows import QuoteRow
from newsquote.render.arrow import arrow_schema, record_batches

Arrow = Any  # what is pyarrow's


class Batches(NamedTuple):
    """The `pyarrow.RecordBatch`es of some articles; those of no rows are there too."""

    articles: Arrow
    quotes: Arrow
    entities: Arrow


ROWS = Batches(ArticleOfArchive, QuoteRow, EntityOfArticle)
"""The type of the rows in each; `newsquote quotes --format parquet` has the same schema as `quotes`."""


def analyse_batch(articles: Iterable[Article], *, model: str | None = None) -> Batches:
    """The articles, and all quotes and entities in them, as Arrow records in the order given.

    The same articles give the same records wherever it runs and whatever else is in the batch.
    The pipeline is loaded at the first call in a process, and kept.

    Raises:
        NewsquoteError: if `model` or pyarrow is not installed.
    """
    from newsquote.analyse import analyse  # loads spaCy

    return batches_of(analyse(articles, model=model))


def batches_of(analyses: Iterable[Analysis]) -> Batches:
    """What was found, as Arrow records.

    Raises:
        NewsquoteError: if pyarrow is not installed.
    """
    found = list(analyses)
    return Batches(
        _batch(map(article_row, found), ArticleOfArchive),
        _batch((row for analysis in found for row in quote_rows(analysis)), QuoteRow),
        _batch((row for analysis in found for row in entity_rows(analysis)), EntityOfArticle),
    )


def by_month(batches: Batches) -> Iterator[tuple[str | None, Batches]]:
    """The records apart by the month of their articles ("2025-07", "2025" where no month is known, None)."""
    pc = import_module("pyarrow.compute")
    days = Batches(
        batches.articles["date"],
        pc.struct_field(batches.quotes["article"], "date"),
        pc.struct_field(batches.entities["article"], "date"),
    )
    months = Batches(*(pc.utf8_slice_codeunits(day, 0, 7) for day in days))
    for month in sorted(pc.unique(months.articles).to_pylist(), key=str):
        of_month = (
            batch.filter(column.is_null() if month is None else pc.equal(column, month))
            for batch, column in zip(batches, months, strict=True)
        )
        yield month, Batches(*of_month)


def _batch(rows: Iterable[object], row_type: type[Any]) -> Arrow:
    schema = arrow_schema(row_type)
    every = list(rows)
    empty = import_module("pyarrow").RecordBatch.from_pylist([], schema=schema)
    return next(record_batches(every, schema, size=len(every)), empty) if every else empty
