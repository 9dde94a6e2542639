"""Articles in Parquet files, a row each; pyarrow is an extra."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from importlib import import_module
from typing import Any

from newsquote.errors import NewsquoteError
from newsquote.reader.fields import Record, holds_text, is_known, record_from
from newsquote.reader.formats import Item, checked
from newsquote.reader.options import ReadOptions

ENDING = ".parquet"
_ROWS = 512  # at a time in memory
_INSTALL = "a Parquet file, which is read by pyarrow; install it with: pip install 'newsquote[parquet]'"


def row_groups(path: str) -> list[tuple[int, int]]:
    """Rows and bytes (unpacked) of each row group of a file.

    Raises:
        NewsquoteError: if it cannot be read; the message is the reason alone.
    """
    metadata = _open(path).metadata
    groups = [metadata.row_group(number) for number in range(metadata.num_row_groups)]
    return [(group.num_rows, group.total_byte_size) for group in groups]


def parquet_rows(path: str, groups: Sequence[int] | None, options: ReadOptions) -> Iterator[Item]:
    """The rows of these row groups, of all when None, numbered through the file from "#1" on.

    Raises:
        NewsquoteError: if the file cannot be read, or has no column of texts; the reason alone.
    """
    file = _open(path)
    names: list[str] = file.schema_arrow.names
    if options.text_field is None and not holds_text(names, options):
        record_from(dict.fromkeys(names), options)
    columns = [name for name in names if is_known(name, options)]
    wanted = range(file.metadata.num_row_groups) if groups is None else groups
    for group in wanted:
        number = sum(file.metadata.row_group(before).num_rows for before in range(group))
        try:
            for batch in file.iter_batches(_ROWS, row_groups=[group], columns=columns):
                for fields in batch.to_pylist():
                    number += 1
                    yield f"#{number}", _record(fields, options)
        except (OSError, import_module("pyarrow").ArrowException) as error:
            raise NewsquoteError(f"damaged ({_first_line(error)})") from None


def _record(fields: dict[str, Any], options: ReadOptions) -> Record | NewsquoteError:
    try:
        return checked(record_from(fields, options), options)
    except NewsquoteError as error:
        return error


def _open(path: str) -> Any:
    try:
        parquet = import_module("pyarrow.parquet")
    except ImportError:
        raise NewsquoteError(_INSTALL) from None
    try:
        return parquet.ParquetFile(path)
    except (OSError, import_module("pyarrow").ArrowException) as error:
        raise NewsquoteError(f"not a Parquet file that can be read ({_first_line(error)})") from None


def _first_line(error: Exception) -> str:
    return str(error).partition("\n")[0].rstrip(".")
