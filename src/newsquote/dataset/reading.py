"""The articles of one partition, and how many lines come before it."""

from __future__ import annotations

import io
import os
from collections.abc import Callable, Iterator
from typing import BinaryIO

from newsquote.dataset.plan import Partition, Piece
from newsquote.errors import NewsquoteError
from newsquote.model import Article
from newsquote.reader import ReadOptions, printable, read_sources
from newsquote.reader.formats import Format, Item, records
from newsquote.reader.parquet import parquet_rows
from newsquote.reader.sources import make_articles

_BLOCK = 1 << 20

Report = Callable[[str], None]


def read_partition(
    partition: Partition, options: ReadOptions, *, on_problem: Report, on_note: Report
) -> Iterator[Article]:
    """Its articles, in order; what cannot be read is reported in a line, and reading goes on."""
    for piece in partition.pieces:
        try:
            yield from _read(piece, partition.lines_before, options, on_problem, on_note)
        except NewsquoteError as error:
            on_problem(str(error))


def count_lines(partition: Partition) -> int:
    """How many line ends there are in its piece of a file.

    Raises:
        OSError: if the file cannot be read.
    """
    (piece,) = partition.pieces
    with open(piece.path, "rb") as file:
        start, end = _bounds(file, piece)
        file.seek(start)
        found = 0
        while start < end and (block := file.read(min(_BLOCK, end - start))):
            start += len(block)
            found += block.count(b"\n")
    return found


def _read(
    piece: Piece, lines_before: int, options: ReadOptions, on_problem: Report, on_note: Report
) -> Iterator[Article]:
    if piece.is_parquet:
        groups = None if piece.end is None else range(piece.start, piece.end)
        items = parquet_rows(piece.path, groups, options)
    elif piece.end is not None:
        items = _lines(piece, lines_before, options)
    else:
        yield from read_sources([piece.path], options=options, on_problem=on_problem, on_note=on_note)
        return
    try:
        first = next(items, None)
    except NewsquoteError as error:
        raise NewsquoteError(printable(f"{piece.path}: {error}")) from None
    if first is not None:  # a few lines may be blank, all of them
        items = _chain(first, items)
        yield from make_articles(items, piece.path, options=options, on_problem=on_problem, on_note=on_note)


def _lines(piece: Piece, lines_before: int, options: ReadOptions) -> Iterator[Item]:
    """The records of the lines of a piece, numbered through the file."""
    with _open(piece.path) as file:
        start, end = _bounds(file, piece)
        file.seek(start)
        stream: io.BufferedReader = io.BufferedReader(_Bounded(file, end - start), _BLOCK)
        for where, record in records(Format.JSONL, stream, options):
            yield f"#{int(where.removeprefix('#')) + lines_before}", record


def _open(path: str) -> BinaryIO:
    try:
        return open(path, "rb")
    except OSError as error:
        raise NewsquoteError((error.strerror or str(error)).lower()) from None


def _chain(first: Item, rest: Iterator[Item]) -> Iterator[Item]:
    yield first
    yield from rest


def _bounds(file: BinaryIO, piece: Piece) -> tuple[int, int]:
    """From the first line that begins in the piece to the end of the last."""
    size = os.fstat(file.fileno()).st_size
    start = _line_start(file, piece.start)
    return start, max(start, min(size, _line_start(file, piece.end or size)))


def _line_start(file: BinaryIO, position: int) -> int:
    """Where the first line begins that does not begin before `position`."""
    if position == 0:
        return 0
    file.seek(position - 1)
    passed = position - 1
    while block := file.read(_BLOCK):
        found = block.find(b"\n")
        if found >= 0:
            return passed + found + 1
        passed += len(block)
    return passed


class _Bounded(io.RawIOBase):
    """The next `left` bytes of a file."""

    def __init__(self, file: BinaryIO, left: int) -> None:
        self.file = file
        self.left = left

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]  # any buffer is one
        data = self.file.read(min(len(buffer), self.left))
        buffer[: len(data)] = data
        self.left -= len(data)
        return len(data)
