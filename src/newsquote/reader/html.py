"""HTML to a record, by trafilatura (the `html` extra): title, author and body without the boilerplate.

The date is read here and not by trafilatura, whose htmldate takes any date in the page, a footer's
too, where none is declared; ours is the one the page declares, or none.
"""

from __future__ import annotations

import importlib
import json
import logging
import re
from collections.abc import Iterator
from typing import Any

from newsquote.errors import NewsquoteError
from newsquote.reader.bylines import is_role_line
from newsquote.reader.dates import parse_date
from newsquote.reader.encoding import decode
from newsquote.reader.fields import Record
from newsquote.reader.paragraphs import one_line

_CHARSET = re.compile(rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{1,40})""", re.IGNORECASE)
_DATE_NAMES = (
    "article:published_time", "og:published_time", "datepublished", "date.published", "publishdate",
    "publish-date", "publish_date", "pubdate", "parsely-pub-date", "sailthru.date", "dc.date.issued",
    "dcterms.issued", "dcterms.created", "dc.date", "dcterms.date", "originalpublicationdate", "date",
)  # fmt: skip
# What trafilatura and lxml raise on markup they did not expect.
_EXTRACTION_ERRORS = (
    ValueError,
    TypeError,
    AttributeError,
    LookupError,
    AssertionError,
    RecursionError,
    OverflowError,
)
_INSTALL = "a web page, which is read by trafilatura; install it with: pip install 'newsquote[html]'"
_DEEPEST = 10
_DEEPEST_ELEMENT = 250  # libxml2 stops reading where elements are nested 256 deep
_TOO_DEEP = f"web page that cannot be read to its end (elements {_DEEPEST_ELEMENT} deep); save its text"


def read_html(data: bytes, encoding: str | None = None) -> Record:
    """The article in a web page; its text begins with the title, paragraphs are divided by a blank line."""
    trafilatura = _trafilatura()
    page = decode(data, encoding or _declared_encoding(data))
    try:
        tree = trafilatura.load_html(page.replace("\r", ""))
        if tree is not None and _is_cut_off(tree):
            raise NewsquoteError(_TOO_DEEP)
        date = _declared_date(tree) if tree is not None else None
        found = (
            trafilatura.bare_extraction(tree, with_metadata=True, include_comments=False)
            if tree is not None
            else None
        )
    except _EXTRACTION_ERRORS as error:
        raise NewsquoteError(
            f"web page that cannot be read ({type(error).__name__}); save its text"
        ) from None
    if found is None or not (found.text or "").strip():
        raise NewsquoteError("no article found in the web page; save its text")
    paragraphs = [line.strip() for line in found.text.split("\n") if line.strip()]
    title = one_line(found.title or "") or None
    if title and paragraphs[0].casefold().split() != title.casefold().split():
        paragraphs.insert(0, title)
    return Record(
        "\n\n".join(paragraphs) + "\n",
        title=title,
        date=date,
        byline=_names(found.author or ""),
        source=one_line(found.sitename or "") or None,
    )


def _names(authors: str) -> str | None:
    """Who wrote it, without their jobs, which pages give in the same field."""
    names = [name.strip() for name in authors.split(";") if name.strip()]
    people = [name for name in names if not is_role_line(name)]
    return ", ".join(people or names) or None


def _trafilatura() -> Any:
    try:
        module = importlib.import_module("trafilatura")
    except ImportError:
        raise NewsquoteError(_INSTALL) from None
    for name in ("trafilatura", "htmldate", "courlan", "justext"):
        logging.getLogger(name).setLevel(logging.CRITICAL + 1)  # what is wrong is ours to say, in one line
    return module


def _is_cut_off(tree: Any) -> bool:
    """Whether the parser went so deep that it stopped: then the last element is the deepest."""
    depth = 0
    while len(tree):
        tree = tree[-1]
        depth += 1
    return depth >= _DEEPEST_ELEMENT


def _declared_encoding(data: bytes) -> str | None:
    """The charset a page declares, unless its bytes are UTF-8 anyway or it is not one Python knows."""
    match = _CHARSET.search(data[:4096])
    if match is None:
        return None
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        name = match[1].decode("ascii", "ignore").lower()
        return _usable(data, "cp1252" if name in ("iso-8859-1", "latin1", "ascii", "us-ascii") else name)
    return None


def _usable(data: bytes, name: str) -> str | None:
    try:
        data.decode(name)
    except (LookupError, UnicodeError):
        return None
    return name


def _declared_date(tree: Any) -> str | None:
    """The date of publication in the page's metadata: meta elements, JSON-LD, then a <time> element."""
    declared = {
        (
            element.get("property") or element.get("name") or element.get("itemprop") or ""
        ).lower(): element.get("content")
        for element in reversed(list(tree.iter("meta")))
    }
    stated = [declared.get(name) for name in _DATE_NAMES]
    stated.extend(_linked_data_dates(tree))
    times = [element for element in tree.iter("time") if element.get("datetime")]
    times.sort(key=lambda element: "publish" not in (element.get("itemprop") or "").lower())
    stated.extend(element.get("datetime") for element in times[:1])
    return next((date for date in map(parse_date, stated) if date), None)


def _linked_data_dates(tree: Any) -> Iterator[str]:
    for element in tree.iter("script"):
        if "ld+json" not in (element.get("type") or ""):
            continue
        try:
            yield from _published_in(json.loads(element.text_content() or "null", strict=False))
        except (ValueError, RecursionError):
            continue


def _published_in(value: object, depth: int = 0) -> Iterator[str]:
    if depth > _DEEPEST:
        return
    if isinstance(value, dict):
        if isinstance(value.get("datePublished"), str):
            yield value["datePublished"]
        value = list(value.values())
    if isinstance(value, list):
        for part in value:
            yield from _published_in(part, depth + 1)
