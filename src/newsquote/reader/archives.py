"""What is packed in `.gz` and `.zip` files, as streams held to limits; nothing is written to disk."""

from __future__ import annotations

import gzip
import io
import stat
import zipfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import IO, TYPE_CHECKING, Protocol

from newsquote.errors import NewsquoteError
from newsquote.reader.formats import read_bounded
from newsquote.reader.options import MEGABYTE, ReadOptions

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

# What zipfile, gzip and the decompressors below them raise on damaged, encrypted or odd input.
_READ_ERRORS = (
    OSError,
    EOFError,
    zlib.error,
    zipfile.BadZipFile,
    NotImplementedError,
    RuntimeError,
    ValueError,
)
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)  # the others unpack a block at once, however large
_OFFICE = {"[Content_Types].xml": "an Office document", "mimetype": "an OpenDocument or EPUB file"}


class Readable(Protocol):
    """What files, gzip streams and zip members have in common."""

    def read(self, size: int, /) -> bytes: ...
    def close(self) -> None: ...


class OverLimit(NewsquoteError):
    """An archive as a whole is too large: there is no going on with its next member."""


@dataclass(slots=True)
class Nesting:
    """How deep inside archives a stream is, and how many more bytes they may unpack to, together."""

    left: int
    depth: int = 0


class Counted(io.RawIOBase):
    """A stream that counts what is read from it; a packed one stops where it looks like a bomb."""

    def __init__(self, raw: Readable, check: Callable[[int, int], None] | None = None) -> None:
        self.raw = raw
        self.count = 0
        self._check = check

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: WriteableBuffer) -> int:
        view = memoryview(buffer).cast("B")
        try:
            data = self.raw.read(len(view))
        except _READ_ERRORS as error:
            raise NewsquoteError(f"cannot be read to its end ({_what(error)}); get a whole copy") from None
        self.count += len(data)
        if self._check is not None:
            self._check(len(data), self.count)
        view[: len(data)] = data
        return len(data)


def open_gzip(packed: io.BufferedReader, counted: Counted, options: ReadOptions, nesting: Nesting) -> Counted:
    """What a gzip stream unpacks to; `counted` counts what is read of its packed form."""
    _go_deeper(nesting, options)
    return Counted(gzip.GzipFile(fileobj=packed), _limits(lambda: counted.count, options, nesting))


def open_zip(
    packed: io.BufferedReader, counted: Counted, options: ReadOptions, nesting: Nesting
) -> Iterator[tuple[str, Counted | NewsquoteError]]:
    """The files in a zip archive by name, each opened, or why it cannot be."""
    _go_deeper(nesting, options)
    archive = _zip_file(packed, counted, options)
    members = sorted(archive.infolist(), key=lambda member: member.filename)
    for marker, what in _OFFICE.items():
        if any(member.filename == marker for member in members):
            raise NewsquoteError(f"{what}, which is not read; save it as plain text or HTML")
    if len(members) > options.max_members:
        raise NewsquoteError(f"more than {options.max_members} files in it; unpack it first")
    for member in members:
        if not member.filename.endswith("/"):  # `is_dir` raises on a file without a name
            yield member.filename, _open_member(archive, member, options, nesting)


def _go_deeper(nesting: Nesting, options: ReadOptions) -> None:
    nesting.depth += 1
    if nesting.depth > options.max_depth:
        raise NewsquoteError(f"archives inside archives, more than {options.max_depth} deep; unpack it first")


def _zip_file(packed: io.BufferedReader, counted: Counted, options: ReadOptions) -> zipfile.ZipFile:
    # A zip archive is read from its end. One that is packed or piped itself is held in memory.
    file: IO[bytes]
    if isinstance(counted.raw, io.BufferedReader) and counted.raw.seekable():
        file = counted.raw
    else:
        file = io.BytesIO(read_bounded(packed, options.max_file_bytes))
    try:
        return zipfile.ZipFile(file)
    except _READ_ERRORS as error:
        raise NewsquoteError(f"not a whole zip archive ({_what(error)}); get a whole copy") from None


def _open_member(
    archive: zipfile.ZipFile, member: zipfile.ZipInfo, options: ReadOptions, nesting: Nesting
) -> Counted | NewsquoteError:
    if stat.S_ISLNK(member.external_attr >> 16):
        return NewsquoteError("a link, which is not followed inside an archive; unpack it first")
    if member.compress_type not in _METHODS:
        return NewsquoteError(f"packed by method {member.compress_type}, which is not read; unpack it first")
    try:
        opened = archive.open(member)
    except _READ_ERRORS as error:
        return NewsquoteError(f"cannot be unpacked ({_what(error)}); unpack it first")
    packed_size = min(member.compress_size, archive.start_dir)  # the former may be a lie
    return Counted(opened, _limits(lambda: packed_size, options, nesting))


def _limits(
    packed_size: Callable[[], int], options: ReadOptions, nesting: Nesting
) -> Callable[[int, int], None]:
    def check(more: int, count: int) -> None:
        nesting.left -= more
        if nesting.left < 0:
            raise OverLimit(
                f"unpacks to more than {options.max_archive_bytes / MEGABYTE:g} MB; raise --max-archive-mb"
            )
        if count > MEGABYTE and count > options.max_ratio * packed_size():
            raise NewsquoteError(
                f"unpacks to over {options.max_ratio} times its size, as a zip bomb does;"
                " unpack it yourself if you trust it"
            )

    return check


def _what(error: Exception) -> str:
    return " ".join(str(error).split()) or type(error).__name__
