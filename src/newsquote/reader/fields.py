"""Metadata by any other name: which keys of a record hold the text, the title, the date."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from newsquote.errors import NewsquoteError
from newsquote.reader.dates import parse_date
from newsquote.reader.encoding import without_surrogates
from newsquote.reader.fragments import fragment_text, is_fragment
from newsquote.reader.options import ReadOptions
from newsquote.reader.paragraphs import one_line

# In order of preference, without case, spaces and punctuation. From the exports of common
# scrapers and news services: newspaper3k, trafilatura, Scrapy feeds, NewsAPI, LexisNexis, Factiva.
NAMES: Mapping[str, tuple[str, ...]] = {
    "text": (
        "text", "body", "bodytext", "articlebody", "articletext", "fulltext", "maintext", "rawtext",
        "content", "article", "story", "document", "hlead",
    ),
    "title": ("title", "headline", "head", "hl1", "heading"),
    "standfirst": ("standfirst", "subtitle", "subheading", "dek", "deck", "description", "lead", "trailtext"),
    "date": (
        "date", "published", "publishedat", "publicationdate", "pubdate", "datepublished", "publishdate",
        "publisheddate", "datepublish", "webpublicationdate", "firstpublished", "loaddate", "created",
        "timestamp",
    ),
    "byline": ("byline", "author", "authors", "creator", "writer", "by"),
    "source": (
        "source", "publisher", "publication", "outlet", "sourcename", "sitename", "newspaper", "sourcedomain",
        "domain", "hostname", "website",
    ),
}  # fmt: skip
_NOT_WORD = re.compile(r"[\W_]+")
_DEEPEST_NAME = 10


@dataclass(frozen=True, slots=True)
class Record:
    """What a format yields: the text that will be stored, and metadata given beside it."""

    text: str
    title: str | None = None
    standfirst: str | None = None
    date: str | None = None
    byline: str | None = None
    source: str | None = None


def record_from(fields: Mapping[str, object], options: ReadOptions) -> Record:
    """The article a JSON object or a CSV row holds, its text unchanged unless it is HTML.

    Raises:
        NewsquoteError: if no field holds text; the message is the reason alone.
    """
    named = {_plain(key): value for key, value in reversed(list(fields.items()))}
    text = _value(fields, named, "text", options.text_field)
    if text is None or not (words := _as_text(text)).strip():
        raise NewsquoteError(_no_text(fields, options.text_field))
    if is_fragment(words):
        words = fragment_text(words)
    return Record(
        text=without_surrogates(words).removeprefix("\ufeff"),
        title=_line(_value(fields, named, "title", options.title_field)),
        standfirst=_line(_value(fields, named, "standfirst", None)),
        date=parse_date(_value(fields, named, "date", options.date_field)),
        byline=_line(_value(fields, named, "byline", options.byline_field)),
        source=_line(_value(fields, named, "source", options.source_field)),
    )


def looks_like_header(names: Sequence[str]) -> bool:
    """Whether column names are those of articles: one for the text, and another that is known."""
    plain = set(map(_plain, names))
    return (
        not plain.isdisjoint(NAMES["text"])
        and sum(not plain.isdisjoint(known) for known in NAMES.values()) > 1
    )


def holds_text(names: Iterable[str], options: ReadOptions) -> bool:
    """Whether one of the field `names` is that of the article's text."""
    if options.text_field is not None:
        return options.text_field in set(names)
    return any(_plain(name) in NAMES["text"] for name in names)


def is_known(name: str, options: ReadOptions) -> bool:
    """Whether a field of this name is looked at."""
    given = (options.text_field, options.title_field, options.date_field, options.byline_field,
             options.source_field)  # fmt: skip
    roots = {field.split(".")[0] for field in given if field} | {field for field in given if field}
    return name in roots or any(_plain(name) in known for known in NAMES.values())


def _plain(name: str) -> str:
    return _NOT_WORD.sub("", name).lower()


def _value(
    fields: Mapping[str, object], named: Mapping[str, object], what: str, given: str | None
) -> object | None:
    if given is not None:
        return fields[given] if given in fields else _dig(fields, given)
    for name in NAMES[what]:
        if name in named and _as_text(named[name]).strip():
            return named[name]
    return None


def _dig(fields: Mapping[str, object], path: str) -> object | None:
    here: object = fields
    for name in path.split("."):
        if not isinstance(here, Mapping) or name not in here:
            return None
        here = here[name]
    return here


def _as_text(value: object, depth: int = 0) -> str:
    """A field as text: names in a list are joined, an object stands for its name."""
    if isinstance(value, str):
        return value
    if value is None or isinstance(value, bool) or depth > _DEEPEST_NAME:
        return ""
    if isinstance(value, date):  # TOML has them
        return value.isoformat()
    if isinstance(value, int | float):
        return str(value) if abs(value) < 1e300 else ""
    if isinstance(value, Mapping):
        named = [value[key] for key in ("name", "title", "rendered") if key in value]
        return _as_text(named[0], depth + 1) if named else ""
    if isinstance(value, list):
        parts = [_as_text(part, depth + 1) for part in value]
        is_prose = any(" " in part and len(part) > 80 for part in parts)
        return ("\n\n" if is_prose else ", ").join(filter(None, parts))
    return ""


def _line(value: object | None) -> str | None:
    return one_line(without_surrogates(html.unescape(_as_text(value)))) or None


def _no_text(fields: Mapping[str, object], given: str | None) -> str:
    has = ", ".join(str(key)[:40] for key in list(fields)[:8]) or "nothing"
    if given is not None:
        return f"no text in field {given!r} (it has {has}); name another"
    if any(_plain(str(key)) in NAMES["text"] for key in fields):
        return "no text in it; fill it in or leave it out"
    return f"no field with the text (it has {has}); name it with --field text=NAME"
