"""Where articles come from: files, folders, archives, standard input, an address given explicitly.

A source given alone raises what is wrong with it. In a batch (several sources, a folder, an
archive, a file of many records) what is wrong with one goes to `on_problem`, and reading goes on.
Inside this package an error is the reason alone; its file is named once, here.
"""

from __future__ import annotations

import io
import os
import re
import stat
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from fnmatch import fnmatchcase
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from newsquote.errors import NewsquoteError
from newsquote.reader.archives import Counted, Nesting, OverLimit, open_gzip, open_zip
from newsquote.reader.encoding import without_surrogates
from newsquote.reader.formats import HEAD, Format, Item, is_article_name, recognise, records
from newsquote.reader.mojibake import find_damage, repair
from newsquote.reader.options import ReadOptions

if TYPE_CHECKING:
    from newsquote.model import Article

ANALYSED = "_newsquote"
"""What a folder holds that `newsquote index --out` made: nothing in it is an article to read."""
_HOPELESS = 20  # records at the start of a file, all bad, after which it is no file of articles
_ADDRESS = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*)://")
_EMPTY = "empty; give a file with an article in it"
_NONE = "no articles in it; give text, Markdown, HTML, JSON, CSV, NITF or NewsML, or archives of them"
_NO_SOURCE = "analysed already; make an index of it with newsquote index, and ask that with --db"
_DANGLING = "a link to what is not there; mend or remove it"
_GONE = "gone since its folder was listed; read that again"
_NOT_FETCHED = "an address that is not fetched; give one with http:// or https://, or a file"


class FileMemory(Protocol):
    """Whoever knows what is in files that were read before."""

    def knows(self, path: str) -> bool:
        """Whether the file need not be read: it is unchanged, and its articles are seen to."""

    def finished(self, path: str, *, is_clean: bool) -> None:
        """The file was read to its end; `is_clean` where nothing was reported or noted about it."""


class _NoMemory:
    def knows(self, path: str) -> bool:
        return False

    def finished(self, path: str, *, is_clean: bool) -> None:
        pass


@dataclass(slots=True)
class _Batch:
    """What every step of one reading shares."""

    options: ReadOptions
    on_problem: Callable[[str], None]
    on_note: Callable[[str], None]
    files: FileMemory
    remarks: int = 0

    def report(self, label: str, reason: object) -> None:
        self.remarks += 1
        self.on_problem(printable(f"{label}: {reason}"))

    def note(self, label: str, damage: str) -> None:
        self.remarks += 1
        self.on_note(printable(f"{label}: {damage}"))


def read_sources(
    sources: Sequence[str | Path],
    *,
    options: ReadOptions = ReadOptions(),  # noqa: B008 (frozen)
    on_problem: Callable[[str], None],
    on_note: Callable[[str], None] | None = None,
    files: FileMemory | None = None,
) -> Iterator[Article]:
    """The articles in `sources`, in order: files, folders (sorted, recursed), archives, "-", addresses.

    `on_problem` gets one line for each thing in a batch that could not be read, `on_note` one for
    each article that was read although its characters are damaged. A file that `files` knows is
    passed over.

    Raises:
        NewsquoteError: if the only source is missing, empty, too large or not text.
    """
    batch = _Batch(options, on_problem, on_note or (lambda _: None), files or _NoMemory())
    for source in sources:
        try:
            yield from _read_source(os.fspath(source), batch)
        except NewsquoteError as error:
            if len(sources) == 1:
                raise
            on_problem(str(error))


def list_files(
    source: str, *, options: ReadOptions, on_problem: Callable[[str], None], also: tuple[str, ...] = ()
) -> Iterator[str]:
    """The files that `read_sources` would open for a file or folder, in its order.

    `also` are endings of names to find in folders besides.

    Raises:
        NewsquoteError: if it is missing, or a folder without articles.
    """
    try:
        is_folder = stat.S_ISDIR(os.stat(source).st_mode)
    except (OSError, ValueError) as error:
        raise NewsquoteError(printable(f"{source}: {_reason(error)}")) from None
    if is_folder:
        yield from _list_folder(source, _Batch(options, on_problem, lambda _: None, _NoMemory()), also)
    else:
        yield source


def make_articles(
    items: Iterator[Item],
    label: str,
    *,
    options: ReadOptions,
    on_problem: Callable[[str], None],
    on_note: Callable[[str], None],
) -> Iterator[Article]:
    """The articles of records that somebody else has taken out of the file called `label`.

    Raises:
        NewsquoteError: if the file cannot be read, or none of its first records can.
    """
    batch = _Batch(options, on_problem, on_note, _NoMemory())
    return _named(label, _read_items(items, label, batch))


def printable(text: str) -> str:
    """A file name or message as it may be shown: one line, without control characters or lone surrogates."""
    return "".join(
        character if character.isprintable() else character.encode("unicode_escape").decode("ascii")
        for character in without_surrogates(text)
    )


def _read_source(source: str, batch: _Batch) -> Iterator[Article]:
    if source == "-":
        return _named("-", _read_opened(_standard_input(), "-", "-", batch))
    if address := _ADDRESS.match(source):
        if address[1].lower() not in ("http", "https"):
            raise NewsquoteError(printable(f"{source}: {_NOT_FETCHED}"))
        return _named(source, _read_address(source, batch))
    try:
        is_folder = os.path.isdir(source)
    except ValueError:  # a NUL in the name
        is_folder = False
    return _read_folder(source, batch) if is_folder else _named(source or "''", _read_file(source, batch))


def _standard_input() -> Counted:
    return Counted(io.BytesIO() if sys.stdin is None else sys.stdin.buffer)  # None where it is closed


def _named(label: str, articles: Iterator[Article]) -> Iterator[Article]:
    try:
        yield from articles
    except NewsquoteError as error:
        raise NewsquoteError(printable(f"{label}: {error}")) from None


def _read_address(url: str, batch: _Batch) -> Iterator[Article]:
    from newsquote.reader.web import fetch

    data, name = fetch(url, batch.options)
    yield from _read_opened(Counted(io.BytesIO(data)), name, url, batch)


def _read_file(path: str, batch: _Batch) -> Iterator[Article]:
    if batch.files.knows(path):
        return
    remarks = batch.remarks
    with _open(path) as file:
        yield from _read_opened(Counted(file), os.path.basename(path), path, batch)
    batch.files.finished(path, is_clean=batch.remarks == remarks)


def _open(path: str) -> io.BufferedReader:
    try:
        return open(path, "rb")
    except (OSError, ValueError) as error:
        raise NewsquoteError(_reason(error)) from None


def _reason(error: OSError | ValueError) -> str:
    match error:
        case FileNotFoundError():
            return "no such file or folder; give a file, a folder, or - for standard input"
        case PermissionError():
            return "no permission to read it; ask for that, or leave it out"
        case OSError(strerror=str(reason)):
            return f"cannot be opened ({reason.lower()}); mend it or leave it out"
        case _:
            return f"cannot be opened ({error}); give the name of a file"


def _read_folder(folder: str, batch: _Batch) -> Iterator[Article]:
    for path in _list_folder(folder, batch):
        try:
            yield from _read_file(path, batch)
        except NewsquoteError as error:
            batch.report(path, error)


def _list_folder(folder: str, batch: _Batch, also: tuple[str, ...] = ()) -> Iterator[str]:
    found = False
    for path in _walk(folder, batch):
        is_also = bool(also) and not batch.options.glob and path.lower().endswith(also)
        if is_also or _wanted(os.path.relpath(path, folder), batch.options):
            found = True
            yield path
    if not found:
        raise NewsquoteError(printable(f"{folder}: {_none(batch.options)}"))


def _walk(folder: str, batch: _Batch) -> Iterator[str]:
    """The regular files below `folder`, sorted by name; each folder once.

    Hidden ones are left out, and folders of analyses.
    """
    seen: set[tuple[int, int]] = set()
    stack = [folder]
    while stack:
        path = stack.pop()
        try:
            status = os.stat(path)
            identity = status.st_dev, status.st_ino
            is_new_folder = stat.S_ISDIR(status.st_mode) and identity not in seen
            names = sorted(os.listdir(path), reverse=True) if is_new_folder else []
        except FileNotFoundError:
            batch.report(path, _DANGLING if os.path.islink(path) else _GONE)
            continue
        except OSError as error:
            if path == folder:
                raise NewsquoteError(printable(f"{folder}: {_reason(error)}")) from None
            batch.report(path, _reason(error))
            continue
        if ANALYSED in names:
            if path == folder:
                raise NewsquoteError(printable(f"{folder}: {_NO_SOURCE}"))
        elif stat.S_ISREG(status.st_mode):
            yield path
        elif is_new_folder:  # not a device, a pipe, or a link back to a folder above
            seen.add(identity)
            stack.extend(os.path.join(path, name) for name in names if not name.startswith("."))


def _wanted(name: str, options: ReadOptions) -> bool:
    """Whether to read the file that stands at `name` below a folder or in an archive."""
    name = name.replace(os.sep, "/")
    *folders, base = name.split("/")
    if base.startswith(".") or any(
        part.startswith(".") or part == "__MACOSX" for part in folders if part != ".."
    ):
        return False
    if not options.glob:
        return is_article_name(base)
    if base.lower().endswith(".zip"):
        return True  # its members are matched
    return any(fnmatchcase(name if "/" in pattern else base, pattern) for pattern in options.glob)


def _none(options: ReadOptions) -> str:
    patterns = " or ".join(options.glob)
    return f"no articles in it that match {patterns}; give another --glob" if patterns else _NONE


def _read_opened(stream: Counted, name: str, label: str, batch: _Batch) -> Iterator[Article]:
    return _read_stream(stream, name, label, batch, Nesting(left=batch.options.max_archive_bytes))


def _read_stream(
    stream: Counted, name: str, label: str, batch: _Batch, nesting: Nesting
) -> Iterator[Article]:
    """The articles in one opened file called `name`; errors are about `label` and do not name it."""
    buffered: io.BufferedReader = io.BufferedReader(stream, HEAD)
    head = buffered.peek(HEAD)
    if not head:
        raise NewsquoteError(_EMPTY)
    kind = recognise(name, head)
    if kind is Format.ZIP:
        yield from _read_zip(buffered, stream, label, batch, nesting)
    elif kind is Format.GZIP:
        unpacked = open_gzip(buffered, stream, batch.options, nesting)
        inner = name[:-3] if name.lower().endswith(".gz") else name
        yield from _read_stream(unpacked, inner, label, batch, nesting)
    else:
        yield from _read_records(kind, buffered, label, batch)


def _read_records(kind: Format, stream: io.BufferedReader, label: str, batch: _Batch) -> Iterator[Article]:
    return _read_items(records(kind, stream, batch.options), label, batch)


def _read_items(items: Iterator[Item], label: str, batch: _Batch) -> Iterator[Article]:
    from newsquote.reader.article import make_article  # where no file has changed, there is none to make

    found, failed = False, 0
    for where, record in items:
        if isinstance(record, NewsquoteError):
            batch.report(label + where, record)
            failed += 1
            if failed == _HOPELESS and not found:
                raise NewsquoteError(f"none of its first {failed} records can be read; the rest is left out")
            continue
        found = True
        if batch.options.fix_encoding:
            record = replace(record, text=repair(record.text), title=repair(record.title or "") or None)
        if damage := find_damage(record.text):
            batch.note(label + where, damage)
        yield make_article(record, without_surrogates(label) + where)
    if not found and not failed:
        raise NewsquoteError(_EMPTY)


def _read_zip(
    packed: io.BufferedReader, stream: Counted, label: str, batch: _Batch, nesting: Nesting
) -> Iterator[Article]:
    found = False
    depth = nesting.depth
    for name, member in open_zip(packed, stream, batch.options, nesting):
        if not _wanted(name, batch.options):
            continue
        found = True
        nesting.depth = depth + 1
        inner = f"{label}/{name}"
        try:
            if isinstance(member, NewsquoteError):
                raise member
            with closing(member.raw):
                yield from _read_stream(member, name.rsplit("/", 1)[-1], inner, batch, nesting)
        except OverLimit:
            raise
        except NewsquoteError as error:
            batch.report(inner, error)
    if not found:
        raise NewsquoteError(_none(batch.options))
