"""The page around the report: markup, style and script as they stand in this folder, in one file.

The page may run that one script and use that one style, which the policy names by their hashes,
and nothing else: nothing is fetched, nothing sent, and no text of an article is ever markup.
"""

from __future__ import annotations

import json
import re
from base64 import b64encode
from datetime import date
from hashlib import sha256
from html import escape
from importlib.resources import files

from newsquote.render.report.payload import Report
from newsquote.render.safe import json_safe

_PLACE = re.compile(r"\{\{(\w+)\}\}")
_IN_MARKUP = (("<", "\\u003c"), (">", "\\u003e"), ("&", "\\u0026"))


def report_page(report: Report) -> str:
    """The whole HTML file; the same report gives the same text."""
    style, script = _file("report.css"), _file("report.js")
    values = {
        "policy": content_policy(style, script),
        "title": escape(report.title),
        "summary": escape(summary(report)),
        "style": style,
        "script": script,
        "data": embedded(report),
    }
    return _PLACE.sub(lambda place: values[place[1]], _file("report.html"))


def content_policy(style: str, script: str) -> str:
    """What the page is allowed: its own style and script, and its icon."""
    return (
        f"default-src 'none'; script-src {_hash(script)}; style-src {_hash(style)}; img-src data:;"
        " base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'"
    )


def embedded(report: Report) -> str:
    """The report as JSON that no `</script>` or `<!--` in an article can end."""
    record = {name: getattr(report, name) for name in ("speakers", "articles", "texts", "quotes")}
    encoded = json.dumps(record, ensure_ascii=False, separators=(",", ":"))
    for sign, escaped in _IN_MARKUP:
        encoded = encoded.replace(sign, escaped)
    return json_safe(encoded)


def summary(report: Report) -> str:
    """How much is in the report, and from when, in one line."""
    counts = [
        _counted(len(report.quotes), "quote"),
        _counted(len(report.speakers), "speaker"),
        _counted(len(report.articles), "article"),
    ]
    line = f"{counts[0]} by {counts[1]} in {counts[2]}"
    if report.dates is None:
        return line
    first, last = (_day(written) for written in report.dates)
    return f"{line}, {first}" if first == last else f"{line}, {first} to {last}"


def _counted(number: int, noun: str) -> str:
    return f"{number:,} {noun}" + ("" if number == 1 else "s")


def _day(written: str) -> str:
    try:
        day = date.fromisoformat(written)
    except ValueError:
        return written
    return f"{day.day} {day:%B %Y}"


def _hash(text: str) -> str:
    return f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"


def _file(name: str) -> str:
    return files(__package__).joinpath(name).read_text(encoding="utf-8")
