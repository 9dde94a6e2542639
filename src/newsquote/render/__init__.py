"""Rows written out: tables, TSV, JSON, CSV, Markdown, Parquet, and the annotated article."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any, TypeVar

from newsquote.query.rows import (
    AffiliationRow,
    ArticleRow,
    ArticleView,
    EntityRow,
    Match,
    QuoteRow,
    SpeakerRow,
)
from newsquote.render.columns import ModelRow, columns_of, csv_lines, markdown, tsv
from newsquote.render.console import Format, Output
from newsquote.render.records import as_record, json_array, json_lines
from newsquote.render.safe import one_line

__all__ = [
    "Format",
    "ModelRow",
    "Output",
    "as_record",
    "one_line",
    "write_article",
    "write_rows",
]

Row = TypeVar("Row")


def write_rows(
    rows: Iterable[Row], row_type: type[Row], output: Output, *, context: bool = False, copies: bool = False
) -> int:
    """Write the rows in the format chosen, as they come; how many there were."""
    counted = _Counted(rows)
    chosen = output.chosen
    if chosen is Format.TABLE:
        _table(row_type)(output, counted)
        return counted.count
    if chosen is Format.PARQUET:
        from newsquote.render.arrow import arrow_schema, write_parquet  # and with it pyarrow

        also = [name for name, asked in (("context", context), ("copies", copies)) if asked]
        write_parquet(counted, arrow_schema(row_type, also=also), output.stream.buffer)
        return counted.count
    if chosen in (Format.JSON, Format.JSONL):
        chunks = json_array(counted) if chosen is Format.JSON else json_lines(counted)
    else:
        columns = columns_of(row_type, context=context, copies=copies)
        write = {Format.TSV: tsv, Format.CSV: csv_lines, Format.MD: markdown}[chosen]
        chunks = write(counted, columns, header=output.header)
    for chunk in chunks:
        output.stream.write(chunk)
    return counted.count


def write_article(views: Iterable[ArticleView], output: Output, *, pager: bool = True) -> None:
    """Write articles with their quotes marked; on a terminal, long ones through a pager."""
    from newsquote.render.show import show_articles

    show_articles(views, output, pager=pager)


def _table(row_type: type) -> Callable[[Output, Iterable[Any]], None]:
    from newsquote.render import tables  # rich is read only where it is used

    def write(output: Output, rows: Iterable[Any]) -> None:
        console = output.console()
        if row_type is QuoteRow:
            tables.quotes_table(console, rows, why=output.why)
        else:
            by_type: dict[type, Callable[[Any, Any], None]] = {
                EntityRow: tables.entities_table,
                SpeakerRow: tables.speakers_table,
                AffiliationRow: tables.affiliations_table,
                ArticleRow: tables.articles_table,
                Match: tables.matches_table,
                ModelRow: tables.models_table,
            }
            by_type[row_type](console, rows)

    return write


class _Counted:
    """The rows, counted as they pass."""

    def __init__(self, rows: Iterable[Any]) -> None:
        self.rows = rows
        self.count = 0

    def __iter__(self) -> Iterator[Any]:
        for row in self.rows:
            self.count += 1
            yield row
