"""Rows as JSON records, in the shapes that `newsquote schema` prints."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

from newsquote.query.rows import ArticleRow, QuoteRow
from newsquote.render.safe import json_safe

_ONLY_WHEN_ASKED = ("context", "copies")
_ENCODER = json.JSONEncoder(ensure_ascii=False)


def as_record(row: Any) -> Any:
    """The row as dictionaries, lists and plain values; `context` and `copies` only where there are any."""
    if not isinstance(row, tuple):
        return row
    names = getattr(row, "_fields", None)
    if names is None:
        return [as_record(value) for value in row]
    record = {name: as_record(value) for name, value in zip(names, row, strict=True)}
    if isinstance(row, (QuoteRow, ArticleRow)):
        for name in _ONLY_WHEN_ASKED:
            if record.get(name) is None:
                record.pop(name, None)
    return record


def json_lines(rows: Iterable[object]) -> Iterator[str]:
    """One JSON object a line."""
    for row in rows:
        yield _encode(row) + "\n"


def json_array(rows: Iterable[object]) -> Iterator[str]:
    """One JSON array, a record a line, given out as the rows come in."""
    start = "["
    for row in rows:
        yield f"{start}\n{_encode(row)}"
        start = ","
    yield "[]\n" if start == "[" else "\n]\n"


def _encode(row: object) -> str:
    return json_safe(_ENCODER.encode(as_record(row)))
