"""Rows as Arrow records, nested as in JSON and typed, and Parquet files of them.

The schema comes from the annotations of the rows themselves, so that the two cannot differ. pyarrow
is an extra, and imported when a schema is first asked for.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from importlib import import_module
from itertools import islice
from types import NoneType, UnionType
from typing import Any, BinaryIO, Literal, Union, get_args, get_origin, get_type_hints

from newsquote.errors import NewsquoteError
from newsquote.render.records import as_record
from newsquote.schema import VERSION

BATCH = 10_000
"""Rows in a batch, and in a row group of a Parquet file."""

Arrow = Any  # what is pyarrow's: it has no types that a checker could read


def arrow_schema(row_type: type[Any], *, also: Collection[str] = ()) -> Arrow:
    """The `pyarrow.Schema` of a type of row; of fields only there when asked for, those in `also`.

    Its metadata has the version of the JSON Schema, which has the same names.

    Raises:
        NewsquoteError: if pyarrow is not installed.
    """
    pa = need_pyarrow()
    return pa.schema(_fields(pa, row_type, also), metadata={"newsquote_schema_version": str(VERSION)})


def record_batches(rows: Iterable[object], schema: Arrow, *, size: int = BATCH) -> Iterator[Arrow]:
    """The rows as `pyarrow.RecordBatch`es of at most `size`, as they come in."""
    pa = need_pyarrow()
    remaining = iter(rows)
    while records := [as_record(row) for row in islice(remaining, size)]:
        try:
            yield pa.RecordBatch.from_pylist(records, schema=schema)
        except UnicodeEncodeError:
            yield pa.RecordBatch.from_pylist(_encodable(records), schema=schema)


def write_parquet(rows: Iterable[object], schema: Arrow, stream: BinaryIO) -> None:
    """Write one Parquet file, a row group at a time; `stream` need not be seekable."""
    parquet = import_module("pyarrow.parquet")
    with parquet.ParquetWriter(stream, schema, compression="zstd") as writer:
        for batch in record_batches(rows, schema):
            writer.write_batch(batch)


def need_pyarrow() -> Arrow:
    """The module pyarrow.

    Raises:
        NewsquoteError: if it is not installed.
    """
    try:
        return import_module("pyarrow")
    except ImportError:
        raise NewsquoteError(
            "Parquet needs pyarrow, which is not installed; install it with: pip install 'newsquote[parquet]'"
        ) from None


def _fields(pa: Arrow, row_type: type[Any], also: Collection[str] = ()) -> list[Arrow]:
    hints = get_type_hints(row_type)
    optional = getattr(row_type, "_field_defaults", {})
    return [
        pa.field(name, _type(pa, hint), nullable=NoneType in get_args(hint))
        for name, hint in hints.items()
        if name not in optional or name in also
    ]


def _type(pa: Arrow, hint: Any) -> Arrow:
    """The Arrow type of an annotation: a plain value, a row, or several of one."""
    origin, arguments = get_origin(hint), get_args(hint)
    if origin in (Union, UnionType):
        (hint,) = (argument for argument in arguments if argument is not NoneType)
        return _type(pa, hint)
    if origin is tuple:
        return pa.list_(pa.field("item", _type(pa, arguments[0]), nullable=False))
    if origin is Literal or issubclass(hint, str):
        return pa.string()
    if hasattr(hint, "_fields"):
        return pa.struct(_fields(pa, hint))
    return {int: pa.int64(), float: pa.float64(), bool: pa.bool_()}[hint]


def _encodable(value: Any) -> Any:
    """The value with every lone surrogate, which UTF-8 cannot write, made U+FFFD: one sign for one."""
    if isinstance(value, str):
        return "".join("�" if "\ud800" <= sign <= "\udfff" else sign for sign in value)
    if isinstance(value, dict):
        return {name: _encodable(inner) for name, inner in value.items()}
    return [_encodable(inner) for inner in value] if isinstance(value, list) else value
