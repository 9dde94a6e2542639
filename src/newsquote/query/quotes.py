"""Quotes out of an index."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

from newsquote.index import Index
from newsquote.query.filters import QuoteFilter, Sort, Where, quote_conditions
from newsquote.query.rows import (
    About,
    ArticleHead,
    Context,
    CueText,
    NestedText,
    QuoteRow,
    SpanText,
    Speaker,
)

_COLUMNS = """
    q.id, q.kind, q.text, q.spans, q.cue, q.abouts, q.confidence, q.why, q.analysis,
    i.id, e.name, e.label, e.role, e.affiliation, e.members,
    t.id, a.title, a.date, a.byline, a.path
"""
_FROM = "article a JOIN quote q ON q.analysis = a.analysis"
_SPEAKER = "LEFT JOIN entity e ON e.key = q.speaker LEFT JOIN identity i ON i.key = e.identity"
_WHOLE = f"JOIN analysis t ON t.key = a.analysis {_SPEAKER}"
_OF_HITS = f"JOIN quote q ON q.key = h.quote JOIN article a ON a.key = h.article {_WHOLE}"
_EVERYTHING = QuoteFilter()
_IN_ORDER = "a.rank, a.key, q.key"
_ORDERS = {
    Sort.ARTICLE: _IN_ORDER,
    Sort.DATE: f"a.date IS NULL, a.date, {_IN_ORDER}",
    Sort.NEWEST: f"a.date DESC, {_IN_ORDER}",
    Sort.SPEAKER: f"e.name IS NULL, folded(e.name), i.id, {_IN_ORDER}",
    Sort.LONGEST: f"q.words DESC, {_IN_ORDER}",
    Sort.CONFIDENCE: f"q.confidence DESC, {_IN_ORDER}",
}


def find_quotes(index: Index, wanted: QuoteFilter = _EVERYTHING) -> Iterator[QuoteRow]:
    """The quotes wanted, one row per occurrence, as they are read from the file."""
    where = quote_conditions(index, wanted)
    order = _ORDERS[wanted.sort]
    values = where.values
    if wanted.unique:
        statement, values = _folded(index, where, wanted)
    elif wanted.limit is not None:
        statement = _first(where, wanted)
    else:
        statement = f"SELECT {_COLUMNS}, NULL FROM {_FROM} {_WHOLE} WHERE {where} ORDER BY {order}"
    texts = _Texts(index.connection)
    for record in index.connection.execute(statement, values):
        yield _row(record, texts, wanted.context)


def find_quotes_by_key(index: Index, keys: list[int]) -> list[QuoteRow]:
    """Every occurrence in the corpus of the quotes with these row keys, in the order of the keys."""
    texts = _Texts(index.connection)
    marks = ", ".join("?" * len(keys))
    records = index.connection.execute(
        f"SELECT {_COLUMNS}, NULL, q.key FROM {_FROM} {_WHOLE} WHERE q.key IN ({marks}) ORDER BY {_IN_ORDER}",
        keys,
    )
    found = [(keys.index(record[-1]), _row(record[:-1], texts, 0)) for record in records]
    return [row for _, row in sorted(found, key=lambda pair: pair[0])]


def count_quotes(index: Index, wanted: QuoteFilter = _EVERYTHING) -> int:
    """How many rows `find_quotes` would give without a limit."""
    where = quote_conditions(index, wanted)
    if wanted.unique:
        from newsquote.query.copies import fold_quotes  # few ask for it

        return len(fold_quotes(index, where))
    row = index.connection.execute(f"SELECT count(*) FROM {_FROM} WHERE {where}", where.values).fetchone()
    return int(row[0])


def _first(where: Where, wanted: QuoteFilter) -> str:
    """The statement for the first few: only their keys are sorted, not all that is known of them."""
    order = _ORDERS[wanted.sort]
    speaker = _SPEAKER if wanted.sort is Sort.SPEAKER else ""
    return (
        f"WITH hits AS MATERIALIZED (SELECT q.key AS quote, a.key AS article FROM {_FROM} {speaker}"
        f" WHERE {where} ORDER BY {order} LIMIT {wanted.limit})"
        f" SELECT {_COLUMNS}, NULL FROM hits h {_OF_HITS} ORDER BY {order}"
    )


def _folded(index: Index, where: Where, wanted: QuoteFilter) -> tuple[str, tuple[object, ...]]:
    """The statement for the first occurrence of each quote, and in how many articles it is."""
    from newsquote.query.copies import fold_quotes  # few ask for it

    folds = fold_quotes(index, where)
    if wanted.sort is Sort.ARTICLE and wanted.limit is not None:
        folds = folds[: wanted.limit]
    statement = (
        "WITH firsts AS MATERIALIZED (SELECT value ->> 0 AS quote, value ->> 1 AS article,"
        " value ->> 2 AS articles FROM json_each(?))"
        f" SELECT {_COLUMNS}, h.articles FROM firsts h {_OF_HITS} ORDER BY {_ORDERS[wanted.sort]}"
        f" LIMIT {-1 if wanted.limit is None else wanted.limit}"
    )
    return statement, (json.dumps(folds),)


class _Texts:
    """Texts and their paragraphs as JSON, the last few kept: quotes come article by article."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.read = lru_cache(maxsize=64)(self._read)
        self.connection = connection

    def _read(self, analysis: int) -> tuple[str, str]:
        row: tuple[str, str] = self.connection.execute(
            "SELECT text, paragraphs FROM body WHERE analysis = ?", (analysis,)
        ).fetchone()
        return row


def _row(record: tuple[Any, ...], texts: _Texts, context: int) -> QuoteRow:
    (id_, kind, said, spans, lemma, abouts, confidence, why, analysis,
     speaker, name, label, role, affiliation, members, article, title, date, byline, path,
     copies) = record  # fmt: skip
    text, paragraphs = texts.read(analysis)
    found = json.loads(spans)
    parts = tuple(_cut(text, pair) for pair in found["parts"])
    cue = _cut_or_none(text, found["cue"])
    return QuoteRow(
        id=id_,
        kind=kind,
        text=said,
        parts=parts,
        verbatim=tuple(_cut(text, pair) for pair in found["verbatim"]),
        speaker=speaker and Speaker(speaker, name, label, role, affiliation, tuple(_list(members))),
        source=_cut_or_none(text, found["source"]),
        cue=cue and CueText(cue.start, cue.end, cue.text, lemma),
        addressee=_cut_or_none(text, found["addressee"]),
        about=tuple(About(*about) for about in _list(abouts)),
        nested=tuple(_nested(text, *spans) for spans in found["nested"]),
        confidence=confidence,
        why=why,
        article=ArticleHead(article, title, date, byline, path),
        context=_context(text, paragraphs, parts, context) if context else None,
        copies=copies,
    )


def _nested(text: str, content: list[int], source: list[int] | None, cue: list[int] | None) -> NestedText:
    said = _cut(text, content)
    return NestedText(said.start, said.end, said.text, _cut_or_none(text, source), _cut_or_none(text, cue))


def _context(text: str, paragraphs: str, parts: tuple[SpanText, ...], size: int) -> Context:
    """What stands before and after the quote in its own paragraphs and `size` more on each side."""
    start, end = min(part.start for part in parts), max(part.end for part in parts)
    spans = json.loads(paragraphs)
    before = [first for first, _, _ in spans if first <= start]
    after = [last for _, last, _ in spans if last >= end]
    first = before[-size - 1 :][0] if before else 0
    last = after[: size + 1][-1] if after else len(text)
    return Context(text[first:start], text[end:last])


def _list(stored: str) -> list[Any]:
    """A list kept as JSON; most are empty, and need no parser."""
    return [] if stored == "[]" else json.loads(stored)


def _cut(text: str, pair: list[int]) -> SpanText:
    start, end = pair
    return SpanText(start, end, text[start:end])


def _cut_or_none(text: str, pair: list[int] | None) -> SpanText | None:
    return None if pair is None else _cut(text, pair)
