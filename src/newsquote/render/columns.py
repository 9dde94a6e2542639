"""The columns that rows have in TSV, CSV and Markdown, and those three formats."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from operator import attrgetter
from typing import Any, NamedTuple

from newsquote.query.rows import AffiliationRow, ArticleRow, EntityRow, Match, QuoteRow, SpeakerRow
from newsquote.render.safe import cell, one_line

Value = str | int | float | None
Columns = Sequence[tuple[str, Callable[[Any], Value]]]
TOGETHER = 100
"""So many lines are made at a time, column by column: that takes two thirds of the time of one by one."""


class ModelRow(NamedTuple):
    """A pipeline that articles can be analysed with, and how to ask for it."""

    name: str
    version: str
    use: str


def _names(names: Iterable[str]) -> str:
    return "; ".join(names)


def _speaker(row: QuoteRow, field: str) -> Value:
    return None if row.speaker is None else getattr(row.speaker, field)


QUOTE: Columns = (
    ("speaker", lambda row: _speaker(row, "name")),
    ("role", lambda row: _speaker(row, "role")),
    ("affiliation", lambda row: _speaker(row, "affiliation")),
    ("text", lambda row: row.text),
    ("kind", lambda row: row.kind),
    ("source", lambda row: row.source and row.source.text),
    ("cue", lambda row: row.cue and row.cue.text),
    ("date", lambda row: row.article.date),
    ("title", lambda row: row.article.title),
    ("path", lambda row: row.article.path),
    ("start", lambda row: row.parts[0].start),
    ("end", lambda row: row.parts[-1].end),
    ("confidence", lambda row: row.confidence),
    ("why", lambda row: row.why),
    ("id", lambda row: row.id),
)
CONTEXT: Columns = (
    ("before", lambda row: row.context.before),
    ("after", lambda row: row.context.after),
)
COPIES: Columns = (("articles", lambda row: row.copies),)
ENTITY: Columns = (
    ("name", attrgetter("name")),
    ("label", attrgetter("label")),
    ("aliases", lambda row: _names(row.aliases)),
    ("role", attrgetter("role")),
    ("affiliation", attrgetter("affiliation")),
    ("mentions", attrgetter("mentions")),
    ("articles", attrgetter("articles")),
    ("quotes", attrgetter("quotes")),
    ("first", attrgetter("first")),
    ("last", attrgetter("last")),
    ("id", attrgetter("id")),
)
SPEAKER: Columns = (
    ("name", attrgetter("name")),
    ("label", attrgetter("label")),
    ("role", attrgetter("role")),
    ("affiliation", attrgetter("affiliation")),
    ("aliases", lambda row: _names(row.aliases)),
    ("members", lambda row: _names(row.members)),
    ("pronouns", lambda row: _names(row.pronouns)),
    ("quotes", attrgetter("quotes")),
    ("words", attrgetter("words")),
    ("share", attrgetter("share")),
    ("direct", attrgetter("kinds.direct")),
    ("mixed", attrgetter("kinds.mixed")),
    ("indirect", attrgetter("kinds.indirect")),
    ("attitude", attrgetter("kinds.attitude")),
    ("articles", attrgetter("articles")),
    ("first", attrgetter("first")),
    ("last", attrgetter("last")),
    ("id", attrgetter("id")),
)
AFFILIATION: Columns = (
    ("affiliation", lambda row: row.affiliation),
    ("speakers", lambda row: row.speakers),
    ("quotes", lambda row: row.quotes),
    ("words", lambda row: row.words),
    ("share", lambda row: row.share),
    ("direct", lambda row: row.kinds.direct),
    ("mixed", lambda row: row.kinds.mixed),
    ("indirect", lambda row: row.kinds.indirect),
    ("attitude", lambda row: row.kinds.attitude),
    ("first", lambda row: row.first),
    ("last", lambda row: row.last),
)
ARTICLE: Columns = (
    ("date", lambda row: row.date),
    ("title", lambda row: row.title),
    ("byline", lambda row: row.byline),
    ("source", lambda row: row.source),
    ("words", lambda row: row.words),
    ("quotes", lambda row: row.quotes),
    ("speakers", lambda row: row.speakers),
    ("path", lambda row: row.path),
    ("id", lambda row: row.id),
)
MODEL: Columns = (
    ("name", lambda row: row.name),
    ("version", lambda row: row.version),
    ("use", lambda row: row.use),
)
MATCH: Columns = (
    ("match", lambda row: row.match),
    ("score", lambda row: row.score),
    ("diff", lambda row: row.diff and marked_changes(row)),
    *((name, lambda row, get=get: row.quote and get(row.quote)) for name, get in QUOTE),
)


def columns_of(row_type: type[Any], *, context: bool = False, copies: bool = False) -> Columns:
    """The columns of a type of row; more where context or copies were asked for."""
    if row_type is QuoteRow:
        return (*QUOTE, *(CONTEXT if context else ()), *(COPIES if copies else ()))
    if row_type is ArticleRow:
        return (*ARTICLE, *(COPIES if copies else ()))
    columns = {
        EntityRow: ENTITY,
        SpeakerRow: SPEAKER,
        AffiliationRow: AFFILIATION,
        Match: MATCH,
        ModelRow: MODEL,
    }
    return columns[row_type]


def marked_changes(match: Match) -> str:
    """The words as found, with what was asked for but is not there as [-…-] and the rest as {+…+}."""
    signs = {"equal": "{}", "delete": "[-{}-]", "insert": "{{+{}+}}"}
    return " ".join(signs[change.op].format(change.text) for change in match.diff or ())


def tsv(rows: Iterable[object], columns: Columns, *, header: bool) -> Iterator[str]:
    """Tab-separated lines with whole values, their own tabs and line ends made spaces."""
    if header:
        yield "\t".join(name for name, _ in columns) + "\n"
    left = iter(rows)
    while some := list(islice(left, TOGETHER)):
        cells = [["" if value is None else value if value.__class__ is str else str(value)
                  for value in map(get, some)] for _, get in columns]  # fmt: skip
        lines = list(map("\t".join, zip(*cells, strict=True)))
        if not _is_plain("\n".join(lines), len(lines) * len(columns)):
            lines = [line if _is_plain(line, len(columns)) else "\t".join(map(one_line, values))
                     for line, values in zip(lines, zip(*cells, strict=True), strict=True)]  # fmt: skip
        yield "\n".join(lines) + "\n"


def _is_plain(lines: str, cells: int) -> bool:
    """Whether no cell needs `one_line`; asked of all together, in a fraction of the time."""
    text = lines.replace("\t", "").replace("\n", "")
    return (
        len(lines) - len(text) == cells - 1
        and text.isprintable()
        and not any(pair in lines for pair in ("  ", " \t", "\t ", " \n", "\n "))
        and lines[:1] != " "
        and lines[-1:] != " "
    )


def csv_lines(rows: Iterable[object], columns: Columns, *, header: bool) -> Iterator[str]:
    """Comma-separated lines; a cell that begins like a formula gets an apostrophe before it."""
    import csv  # as other formats do without it
    import io

    buffer = io.StringIO()
    writer = csv.writer(buffer, lineterminator="\n")
    if header:
        writer.writerow([name for name, _ in columns])
    for row in rows:
        writer.writerow([_cell(get(row)) for _, get in columns])
        yield buffer.getvalue()
        buffer.seek(0)
        buffer.truncate()
    yield buffer.getvalue()


def markdown(rows: Iterable[object], columns: Columns, *, header: bool) -> Iterator[str]:
    """A Markdown table; `header` is ignored, since there is no table without one."""
    start = "| " + " | ".join(name for name, _ in columns) + " |\n" + "| --- " * len(columns) + "|\n"
    for row in rows:
        yield start + "| " + " | ".join(_escaped(_text(get(row))) for _, get in columns) + " |\n"
        start = ""


def _text(value: Value) -> str:
    return "" if value is None else str(value)


def _cell(value: Value) -> Value:
    return cell(value) if isinstance(value, str) else value


def _escaped(text: str) -> str:
    text = one_line(text)
    for sign in "\\`*_[]<>|":
        text = text.replace(sign, "\\" + sign)
    return text
