"""The quotes listed, written to a file whose name says the format."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

from newsquote.errors import NewsquoteError
from newsquote.query.rows import QuoteRow
from newsquote.render import Format, Output, write_rows

FORMATS = {
    ".json": Format.JSON, ".jsonl": Format.JSONL, ".csv": Format.CSV, ".tsv": Format.TSV,
    ".md": Format.MD, ".txt": Format.TABLE, ".parquet": Format.PARQUET,
}  # fmt: skip


def export_format(path: Path) -> Format:
    """The format that the end of a file's name stands for.

    Raises:
        NewsquoteError: if it stands for none.
    """
    found = FORMATS.get(path.suffix.lower())
    if found is None:
        raise NewsquoteError(f"no format for {path.name}; end the name in {', '.join(FORMATS)}")
    return found


def export_quotes(rows: Callable[[], Iterator[QuoteRow]], path: Path) -> int:
    """Write the rows to the file, or leave it as it was; how many there were.

    Raises:
        NewsquoteError: if the name ends in no format, or the file cannot be written.
    """
    chosen = export_format(path)
    unfinished = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        with unfinished.open("w", encoding="utf-8", newline="", errors="backslashreplace") as stream:
            count = write_rows(rows(), QuoteRow, Output(chosen, color=False, stream=stream))
        unfinished.replace(path)
    except OSError as error:
        raise NewsquoteError(f"cannot write {path}: {error.strerror}") from error
    finally:
        with suppress(OSError):
            unfinished.unlink()
    return count
