"""Sources divided into partitions: so much of them as one worker does at a time.

A partition is some whole files, or so many lines of a JSON Lines file, or some row groups of a Parquet
file. Its id comes from what it holds and how that is read, so that whoever plans again finds the
same partitions, and another one where a file has changed.
"""

from __future__ import annotations

import codecs
import os
import zlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from newsquote.errors import NewsquoteError
from newsquote.index.identity import short_hash
from newsquote.reader import ReadOptions
from newsquote.reader.formats import HEAD, Format, recognise
from newsquote.reader.parquet import ENDING, row_groups
from newsquote.reader.sources import list_files, printable

PARTITION_MB = 4
"""Some minutes' work for one core, so that little is lost with a worker: a thousand articles or so."""
_UTF_16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


@dataclass(frozen=True, slots=True)
class Piece:
    """A file, or so much of it: the lines that begin at bytes [start, end), or row groups of Parquet."""

    path: str
    start: int = 0
    end: int | None = None

    @property
    def is_parquet(self) -> bool:
        """Whether the file is a Parquet file, by its name."""
        return self.path.lower().endswith(ENDING)


@dataclass(frozen=True, slots=True)
class Partition:
    """What one worker does at a time.

    `size` is in bytes; `lines` and `lines_before` are the line ends in a piece of a file and before it, once
    they are counted.
    """

    id: str
    pieces: tuple[Piece, ...]
    size: int
    lines: int = 0
    lines_before: int = 0

    @property
    def is_lines(self) -> bool:
        """Whether it is some of the lines of a file, which have to be numbered."""
        return self.pieces[0].end is not None and not self.pieces[0].is_parquet

    @property
    def root(self) -> str:
        """The file, or the folder, that holds all of it."""
        paths = [piece.path for piece in self.pieces]
        return paths[0] if len(paths) == 1 else os.path.commonpath(paths)


def outermost(sources: Sequence[str]) -> list[str]:
    """Where the sources are, whole; what lies inside another of them is left out.

    Raises:
        NewsquoteError: if one is no file or folder.
    """
    for source in sources:
        if source == "-" or source.startswith(("http://", "https://")):
            raise NewsquoteError(f"{source} cannot be divided among workers; give files or folders")
    paths = list(dict.fromkeys(os.path.abspath(source) for source in sources))
    return [path for path in paths if not any(is_inside(path, other) for other in paths if other != path)]


def is_inside(path: str, folder: str) -> bool:
    """Whether the path is the folder (or file) or lies inside it; both absolute."""
    return path == folder or path.startswith(folder.rstrip(os.sep) + os.sep)


def plan(
    source: str,
    options: ReadOptions,
    *,
    size: int,
    except_in: str,
    on_problem: Callable[[str], None],
) -> Iterator[Partition]:
    """The partitions of one source, of about `size` bytes each; files in `except_in` are passed over.

    Raises:
        NewsquoteError: if the source is missing or has no articles.
    """
    together: list[tuple[Piece, int, int]] = []
    gathered = 0
    for path in list_files(source, options=options, on_problem=on_problem, also=(ENDING,)):
        if is_inside(path, except_in):
            continue
        try:
            status = os.stat(path)
        except OSError as error:
            on_problem(printable(f"{path}: {(error.strerror or str(error)).lower()}"))
            continue
        if status.st_size > 2 * size:
            for piece, bytes_ in _divide(path, status.st_size, size, options):
                yield _partition([(piece, bytes_, status.st_mtime_ns)], status.st_size, options)
            continue
        together.append((Piece(path), status.st_size, status.st_mtime_ns))
        gathered += status.st_size
        if _is_end(path, status.st_size, gathered, size):
            yield _partition(together, gathered, options)
            together, gathered = [], 0
    if together:
        yield _partition(together, gathered, options)


def _is_end(path: str, own: int, gathered: int, size: int) -> bool:
    """Whether a partition of small files ends with this one.

    Past half the size, the name of the file decides, as in content-defined chunking (Muthitacharoen
    2001): a file more or less then changes the partition that it is in, and not all that follow.
    """
    draw = zlib.crc32(os.fsencode(path)) / 2**32
    return gathered >= 1.5 * size or (gathered >= size / 2 and draw < 2 * max(own, 1) / size)


def _divide(path: str, whole: int, size: int, options: ReadOptions) -> Iterator[tuple[Piece, int]]:
    """A large file in pieces, where its format allows."""
    if Piece(path).is_parquet:
        yield from _divide_groups(path, size)
    elif _is_divisible(path, options):
        starts = list(range(0, whole - size // 2, size))
        for start, end in zip(starts, [*starts[1:], whole], strict=True):
            yield Piece(path, start, end), end - start
    else:
        yield Piece(path), whole


def _divide_groups(path: str, size: int) -> Iterator[tuple[Piece, int]]:
    try:
        groups = row_groups(path)
    except NewsquoteError:
        yield Piece(path), os.stat(path).st_size  # whoever reads it will say what is wrong
        return
    start, gathered = 0, 0
    for number, (_, bytes_) in enumerate(groups):
        gathered += bytes_
        if gathered >= size or number + 1 == len(groups):
            yield Piece(path, start, number + 1), gathered
            start, gathered = number + 1, 0


def _is_divisible(path: str, options: ReadOptions) -> bool:
    """Whether it is JSON Lines in an encoding where a line end is one byte."""
    try:
        with open(path, "rb") as file:
            head = file.read(HEAD)
        kind = recognise(os.path.basename(path), head)
    except (OSError, NewsquoteError):
        return False
    return kind is Format.JSONL and options.encoding is None and not head.startswith(_UTF_16)


def _partition(pieces: Sequence[tuple[Piece, int, int]], size: int, options: ReadOptions) -> Partition:
    known = [
        value
        for piece, bytes_, modified in pieces
        for value in (piece.path, str(piece.start), str(piece.end), str(bytes_), str(modified))
    ]
    id_ = short_hash(repr(options), str(size), *known)
    own = sum(bytes_ for _, bytes_, _ in pieces)
    return Partition(id_, tuple(piece for piece, _, _ in pieces), own)
