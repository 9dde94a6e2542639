"""What kind of file it is, and the records it holds: one for a text, many for JSON Lines or CSV."""

from __future__ import annotations

import codecs
import csv
import io
import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import StrEnum
from functools import cache
from importlib import resources
from itertools import zip_longest
from pathlib import PurePosixPath

from newsquote.errors import NewsquoteError
from newsquote.reader.encoding import check_text, decode, decode_unchecked
from newsquote.reader.fields import Record, holds_text, looks_like_header, record_from
from newsquote.reader.options import MEGABYTE, ReadOptions
from newsquote.reader.paragraphs import BLANK

HEAD = 65_536  # bytes looked at to tell what a file is


class Format(StrEnum):
    """The formats that are read."""

    TEXT = "text"
    MARKDOWN = "markdown"
    HTML = "html"
    JSON = "json"
    JSONL = "jsonl"
    CSV = "csv"
    NEWS_XML = "news-xml"
    GZIP = "gzip"
    ZIP = "zip"


EXTENSIONS: Mapping[str, Format] = {
    ".txt": Format.TEXT,
    ".text": Format.TEXT,
    ".md": Format.MARKDOWN,
    ".markdown": Format.MARKDOWN,
    ".html": Format.HTML,
    ".htm": Format.HTML,
    ".xhtml": Format.HTML,
    ".json": Format.JSON,
    ".jsonl": Format.JSONL,
    ".ndjson": Format.JSONL,
    ".csv": Format.CSV,
    ".tsv": Format.CSV,
    ".gz": Format.GZIP,
    ".zip": Format.ZIP,
}
_MAGIC = (
    (b"%PDF-", "a PDF", "convert it first, for example with pdftotext"),
    (b"{\\rtf", "a rich text (RTF) file", "save it as plain text"),
    (b"\xd0\xcf\x11\xe0", "an old Office document", "save it as plain text"),
    (b"SQLite format 3\0", "a database", "to search an index, name it with --db"),
    (b"BZh", "a bzip2 file", "unpack it first"),
    (b"\xfd7zXZ\0", "an xz file", "unpack it first"),
    (b"(\xb5/\xfd", "a zstd file", "unpack it first"),
    (b"7z\xbc\xaf", "a 7z archive", "unpack it first"),
    (b"Rar!", "a RAR archive", "unpack it first"),
    (b"\x89PNG", "an image", "give a text file"),
    (b"\xff\xd8\xff", "an image", "give a text file"),
    (b"GIF8", "an image", "give a text file"),
)
_HTML = re.compile(
    rb"\s*(?:<!--.{0,2000}?-->\s*)?<(?:!doctype\s+html|html|head|body)[\s>]", re.IGNORECASE | re.DOTALL
)
_XML = re.compile(rb"\s*<\?xml[\s>]")
_XML_COMMENT = re.compile(rb"<!--.{0,5000}?-->", re.DOTALL)
_ELEMENT = re.compile(rb"<(?:[\w.-]+:)?([A-Za-z][\w.-]*)[\s/>]")
_NEWS_ROOTS = frozenset([b"nitf", b"newsitem", b"newsmessage", b"newsml"])
_FRONT_MATTER = re.compile(rb"(---|\+\+\+)[ \t]*\r?\n.{0,20000}?\n\1[ \t]*\r?$", re.DOTALL | re.MULTILINE)

Item = tuple[str, Record | NewsquoteError]
"""Where in its file a record stands ("" or "#3"), and the record, or why there is none."""


def recognise(name: str, head: bytes) -> Format:
    """The format of a file by its first bytes and then its name; plain text if nothing else.

    Raises:
        NewsquoteError: if it is of a kind that is not read; the message is the reason alone.
    """
    if head.startswith(b"\x1f\x8b"):
        return Format.GZIP
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return Format.ZIP
    for magic, what, advice in _MAGIC:
        if head.startswith(magic):
            raise NewsquoteError(f"{what}, which is not read; {advice}")
    by_name = EXTENSIONS.get(PurePosixPath(name).suffix.lower())
    if head[257:262] == b"ustar":
        raise NewsquoteError("a tar archive, which is not read; unpack it, or give a zip archive")
    if by_name in (Format.GZIP, Format.ZIP):
        raise NewsquoteError(f"not a {by_name} file, whatever its name says; give it its true extension")
    head = _ascii_view(head)
    if by_name in (None, Format.TEXT, Format.MARKDOWN, Format.HTML) and (marked_up := _by_markup(head)):
        return marked_up
    if by_name is not None:
        return by_name
    return _by_content(head)


def _by_markup(head: bytes) -> Format | None:
    """The format of a file that begins with markup; None where its name or content must decide."""
    if not head.lstrip().startswith(b"<"):
        return None
    element = _ELEMENT.search(_XML_COMMENT.sub(b"", head[:10_000]))
    root = element[1].lower() if element else b""
    if root in _NEWS_ROOTS:
        return Format.NEWS_XML
    if _XML.match(head) and root != b"html":
        raise NewsquoteError(
            "XML that is neither NITF nor NewsML, which is not read; export it as HTML, JSON or plain text"
        )
    return Format.HTML if _HTML.match(head) else None


def is_article_name(name: str) -> bool:
    """Whether a file found in a folder or archive may be an article, going by its extension."""
    return PurePosixPath(name).suffix.lower() not in _passed_over()


@cache
def _passed_over() -> frozenset[str]:
    lines = (
        resources.files("newsquote.reader")
        .joinpath("data", "passed_over.txt")
        .read_text("utf-8")
        .splitlines()
    )
    return frozenset(name for line in lines if not line.startswith("#") for name in line.split())


def records(kind: Format, stream: io.BufferedReader, options: ReadOptions) -> Iterator[Item]:
    """The records in a file that is no archive.

    Raises:
        NewsquoteError: if the file as a whole cannot be read; the message is the reason alone.
    """
    if kind is Format.JSONL:
        return _json_lines(_text_lines(stream, options), options)
    if kind is Format.CSV:
        return _csv_rows(_split_at_returns(_text_lines(stream, options)), options)
    if kind is Format.JSON:
        return _json(stream, options)
    if kind is Format.NEWS_XML:
        return _news_items(stream, options)
    return iter([("", _document(kind, stream, options))])


def read_bounded(stream: io.BufferedReader, limit: int) -> bytes:
    """All that is left of `stream`, which may be at most `limit` bytes."""
    pieces = []
    left = limit
    # In pieces: asked for all at once, a stream sets that much memory aside for the smallest file.
    while piece := stream.read(MEGABYTE):
        pieces.append(piece)
        left -= len(piece)
        if left < 0:
            raise NewsquoteError(f"larger than {_size(limit)}; raise --max-mb to read it")
    return b"".join(pieces)


def _size(limit: int) -> str:
    return f"{limit / MEGABYTE:g} MB" if limit >= MEGABYTE else f"{limit} bytes"


def _ascii_view(head: bytes) -> bytes:
    """`head` with byte order mark and UTF-16 zeros gone, to look for ASCII markup in."""
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return head[2:].replace(b"\0", b"")
    return head.removeprefix(codecs.BOM_UTF8)


def _by_content(head: bytes) -> Format:
    start = head.lstrip()
    if start[:1] in (b"{", b"["):
        first, _, more = start.partition(b"\n")
        if _is_json(first) and first.lstrip().startswith(b"{"):
            return Format.JSONL if more.strip() else Format.JSON
        if len(head) < HEAD and _is_json(start):
            return Format.JSON
        if len(head) == HEAD and re.match(rb'\{\s*"|\[\s*\{\s*"', start):
            return Format.JSON
    if _FRONT_MATTER.match(head):
        return Format.MARKDOWN
    return Format.CSV if _is_csv_header(head) else Format.TEXT


def _is_json(data: bytes) -> bool:
    try:
        json.loads(data)
    except (ValueError, RecursionError):
        return False
    return True


def _is_csv_header(head: bytes) -> bool:
    line = re.split(rb"[\r\n]", head, maxsplit=1)[0].decode("utf-8", "replace").strip()
    names = [name.strip().strip('"') for name in line.split(_delimiter(line))]
    return len(line) < 1000 and looks_like_header(names)


def _document(kind: Format, stream: io.BufferedReader, options: ReadOptions) -> Record:
    if kind is Format.HTML:
        from newsquote.reader.html import read_html

        page = read_bounded(stream, options.max_record_bytes)
        return checked(read_html(page, options.encoding), options)
    text = decode(read_bounded(stream, options.max_bytes), options.encoding)
    if not text.strip(BLANK):
        raise NewsquoteError("empty; give a file with an article in it")
    if kind is Format.MARKDOWN:
        from newsquote.reader.markdown import read_markdown

        return read_markdown(text)
    return Record(text)


def _text_lines(stream: io.BufferedReader, options: ReadOptions) -> Iterator[str]:
    """The lines of a file of any length, with their ends, each decoded by itself."""
    if options.encoding is not None or stream.peek(4)[:2] in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE):
        text = decode(read_bounded(stream, options.max_file_bytes), options.encoding)
        yield from io.StringIO(text, newline="")
        return
    if b"\0" in stream.peek(HEAD)[:HEAD]:
        raise NewsquoteError("not text (it holds NUL characters); give a text file")
    while line := stream.readline(options.max_record_bytes + 1):
        if len(line) > options.max_record_bytes:
            limit = _size(options.max_record_bytes)
            raise NewsquoteError(f"has a line larger than {limit}; raise --max-mb to read it")
        yield decode_unchecked(line)


def _json_lines(lines: Iterable[str], options: ReadOptions) -> Iterator[Item]:
    for number, line in enumerate(lines, 1):
        if line.strip():
            yield f"#{number}", _json_line(line, options)


def _json_line(line: str, options: ReadOptions) -> Record | NewsquoteError:
    try:
        return checked(record_from(_object(_load(line)), options), options)
    except NewsquoteError as error:
        return error


def _json(stream: io.BufferedReader, options: ReadOptions) -> Iterator[Item]:
    text = decode(read_bounded(stream, options.max_file_bytes), options.encoding)
    try:
        value = _load(text)
    except NewsquoteError:
        first = text.lstrip().split("\n", 1)[0]
        if not _is_json(first.encode("utf-8", "replace")):
            raise
        yield from _json_lines(io.StringIO(text), options)
        return
    if isinstance(value, dict) and (options.text_field is not None or holds_text(value, options)):
        yield "", checked(record_from(value, options), options)
        return
    for number, entry in enumerate(_list_of_records(value, options), 1):
        try:
            yield f"#{number}", checked(record_from(_object(entry), options), options)
        except NewsquoteError as error:
            yield f"#{number}", error


def _news_items(stream: io.BufferedReader, options: ReadOptions) -> Iterator[Item]:
    from newsquote.reader.newsxml import read_news_xml

    found = list(read_news_xml(read_bounded(stream, options.max_file_bytes), options.encoding))
    if not found:
        raise NewsquoteError("no article in it, only pictures or packages of other files; give those")
    if len(found) == 1:
        yield "", _with_text(found[0], options)
        return
    for number, record in enumerate(found, 1):
        try:
            yield f"#{number}", _with_text(record, options)
        except NewsquoteError as error:
            yield f"#{number}", error


def _with_text(record: Record, options: ReadOptions) -> Record:
    if not record.text:
        raise NewsquoteError("no text in it; give the file that it stands for")
    return checked(record, options)


def _load(text: str) -> object:
    try:
        value: object = json.loads(text)
    except json.JSONDecodeError as error:
        raise NewsquoteError(f"not valid JSON ({error.msg} at character {error.pos}); mend it") from None
    except ValueError:
        raise NewsquoteError("JSON with a number too long to be read; shorten it or leave it out") from None
    except RecursionError:
        raise NewsquoteError("JSON nested too deep to be read; make it flatter") from None
    return value


def _object(value: object) -> Mapping[str, object]:
    if not isinstance(value, dict):
        raise NewsquoteError("not a JSON object; each article is one object with its text in a field")
    return value


def _list_of_records(value: object, options: ReadOptions) -> list[object]:
    """The articles in a JSON file: the list itself, or the first list of articles inside an object."""
    level = [value]
    for _ in range(4):
        deeper: list[object] = []
        for here in level:
            if isinstance(here, list) and (here is value or _holds_articles(here, options)):
                return here
            if isinstance(here, dict):
                deeper.extend(here.values())
        level = deeper
    record_from(_object(value), options)
    return []


def _holds_articles(values: list[object], options: ReadOptions) -> bool:
    return any(isinstance(value, dict) and holds_text(value, options) for value in values[:3])


def _csv_rows(lines: Iterator[str], options: ReadOptions) -> Iterator[Item]:
    first = next(lines, "")
    delimiter = _delimiter(first)
    csv.field_size_limit(options.max_record_bytes)
    rows = _rows(csv.reader(_chain(first, lines), delimiter=delimiter, strict=True))
    header = next(rows, [])
    if isinstance(header, NewsquoteError):
        raise header
    names = [name.strip() for name in header]
    if options.text_field is None and not holds_text(names, options):
        record_from(dict.fromkeys(names), options)
    for number, row in enumerate(rows, 1):
        if isinstance(row, NewsquoteError):
            yield f"#{number}", row
        elif any(row):
            yield f"#{number}", _csv_record(names, row, options)


def _rows(reader: Iterator[list[str]]) -> Iterator[list[str] | NewsquoteError]:
    """The rows, or what is wrong with one; after one too large nobody can tell where the next begins."""
    while True:
        try:
            yield next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            problem = NewsquoteError(f"not valid CSV ({error}); mend it")
            if "field limit" in str(error):
                raise problem from None
            yield problem


def _split_at_returns(lines: Iterable[str]) -> Iterator[str]:
    """Lines divided at lone carriage returns too, the ends of rows in old spreadsheets."""
    for line in lines:
        if "\r" in line[:-2]:
            yield from io.StringIO(line, newline="")
        else:
            yield line


def _chain(first: str, rest: Iterator[str]) -> Iterator[str]:
    yield first
    yield from rest


def _csv_record(names: Sequence[str], row: Sequence[str], options: ReadOptions) -> Record | NewsquoteError:
    try:
        if any(row[len(names) :]):
            raise NewsquoteError(
                f"{len(row)} cells under {len(names)} names; put what holds a separator in quotation marks"
            )
        fields = dict(zip_longest(names, row[: len(names)], fillvalue=""))
        return checked(record_from(fields, options), options)
    except NewsquoteError as error:
        return error


def _delimiter(header: str) -> str:
    return max(",;\t|", key=header.count)


def checked(record: Record, options: ReadOptions) -> Record:
    """The record, if it is prose of a size that is read.

    Raises:
        NewsquoteError: if it is not; the message is the reason alone.
    """
    if len(record.text) > options.max_bytes:
        raise NewsquoteError(f"larger than {_size(options.max_bytes)}; raise --max-mb to read it")
    check_text(record.text)
    return record
