"""Tables for a terminal. They are written as the rows come in, in batches of equal column widths."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from typing import Any, TypeVar

from rich.console import Console
from rich.table import Table
from rich.text import Text

from newsquote.query.rows import AffiliationRow, ArticleRow, EntityRow, Match, QuoteRow, SpeakerRow
from newsquote.render.columns import ModelRow
from newsquote.render.safe import one_line

BATCH = 100
NARROW, WIDE = 60, 120
WITH_DATES = 130  # below, the names would be cut up
_NUMBERS = frozenset(
    {"Mentions", "Articles", "Quotes", "Share", "Words", "Direct", "Mixed", "Indirect", "Speakers"}
)
Row = TypeVar("Row")
Column = tuple[str, int | None, Callable[[Any], Text]]
_KIND_STYLES = {
    "direct": "green", "mixed": "cyan", "indirect": "yellow", "attitude": "magenta", "scare": "dim",
}  # fmt: skip
_COLORS = ("cyan", "green", "magenta", "yellow", "blue", "red")


def quotes_table(console: Console, rows: Iterable[QuoteRow], *, why: bool = False) -> None:
    """Quotes with speaker and role first, then the words, then kind, date and article."""
    width = console.width
    if width < NARROW:
        _write_blocks(console, rows, why)
        return
    if width < WIDE:
        place = max(19, width // 5)
        columns: list[Column] = [
            ("Speaker", max(16, width // 5), _speaker),
            ("Quote", None, _said),
            ("Kind, article", place, lambda row: _lines(_kind_and_date(row, why), _article(row))),
        ]
    else:
        columns = [
            ("Speaker", 26, _speaker),
            ("Quote", None, _said),
            ("Kind", 20 if why else 8, lambda row: _kind(row, why)),
            ("Date", 10, _date),
            ("Article", max(26, width // 6), _article),
        ]
    _write(console, rows, columns, gap=1)


def entities_table(console: Console, rows: Iterable[EntityRow]) -> None:
    """Entities with their names, then the counts, then dates where there is room."""
    columns: list[Column] = [
        ("Name", None, lambda row: _name(row.name, row.role, row.affiliation)),
        ("Label", 8, lambda row: Text(row.label, "dim")),
        ("Also", console.width // 4, lambda row: Text(one_line("; ".join(row.aliases)))),
        ("Mentions", 8, lambda row: Text(str(row.mentions))),
        ("Articles", 8, lambda row: Text(str(row.articles))),
        ("Quotes", 6, lambda row: Text(str(row.quotes))),
    ]
    _write(console, rows, columns + _seen(console))


def speakers_table(console: Console, rows: Iterable[SpeakerRow]) -> None:
    """Speakers with how much they are quoted."""
    columns: list[Column] = [
        ("Speaker", None, lambda row: _name(row.name, row.role, row.affiliation)),
        ("Pronouns", 8, lambda row: Text(one_line(", ".join(row.pronouns)))),
        ("Quotes", 6, lambda row: Text(str(row.quotes))),
        ("Share", 6, lambda row: Text(f"{row.share:.1%}")),
        ("Words", 7, lambda row: Text(str(row.words))),
    ]
    if console.width >= 100:
        columns += [
            ("Direct", 6, lambda row: Text(str(row.kinds.direct))),
            ("Mixed", 6, lambda row: Text(str(row.kinds.mixed))),
            ("Indirect", 8, lambda row: Text(str(row.kinds.indirect))),
        ]
    columns.append(("Articles", 8, lambda row: Text(str(row.articles))))
    _write(console, rows, columns + _seen(console))


def affiliations_table(console: Console, rows: Iterable[AffiliationRow]) -> None:
    """What speakers belong to, with how much they are quoted."""
    columns: list[Column] = [
        ("Affiliation", None, lambda row: Text(one_line(row.affiliation or "–"), "bold")),
        ("Speakers", 8, lambda row: Text(str(row.speakers))),
        ("Quotes", 6, lambda row: Text(str(row.quotes))),
        ("Share", 6, lambda row: Text(f"{row.share:.1%}")),
        ("Words", 7, lambda row: Text(str(row.words))),
    ]
    _write(console, rows, columns + _seen(console))


def articles_table(console: Console, rows: Iterable[ArticleRow]) -> None:
    """Articles with date, title and counts."""
    columns: list[Column] = [
        ("Date", 10, lambda row: Text(row.date or "–")),
        ("Title", None, _headline),
        ("Words", 6, lambda row: Text(str(row.words))),
        ("Quotes", 6, lambda row: Text(str(row.quotes))),
        ("Speakers", 8, lambda row: Text(str(row.speakers))),
    ]
    if console.width >= 100:
        columns.append(("Path", console.width // 4, lambda row: _dim(row.path)))
    columns.append(("Id", 8, lambda row: Text(row.id[:8], "dim")))
    _write(console, rows, columns)


def matches_table(console: Console, rows: Iterable[Match]) -> None:
    """Each match with who said it and where; small changes are marked in the words."""
    for row in rows:
        if row.quote is None:
            console.print(Text("not found: nobody is quoted with these words", "bold"))
            continue
        title = Text(row.match, "bold green" if row.match == "verbatim" else "bold yellow")
        console.print(title.append(f"  {row.score:.0%}" if row.diff else "", "dim"))
        if row.diff:
            console.print(_changes(row))
        quotes_table(console, [row.quote])
        console.print()


def models_table(console: Console, rows: Iterable[ModelRow]) -> None:
    """Pipelines and how to ask for them."""
    columns: list[Column] = [
        ("Name", None, lambda row: Text(one_line(row.name), "bold")),
        ("Version", 20, lambda row: Text(one_line(row.version))),
        ("Use", console.width // 2, lambda row: Text(one_line(row.use))),
    ]
    _write(console, rows, columns)


def _write(console: Console, rows: Iterable[Row], columns: Sequence[Column], *, gap: int = 0) -> None:
    for number, batch in enumerate(_batches(rows)):
        table = Table(
            box=None, pad_edge=False, padding=(0, 2, gap, 0), expand=True,
            show_header=number == 0, header_style="bold",
        )  # fmt: skip
        for name, width, _ in columns:
            table.add_column(
                Text(name), width=width, ratio=1 if width is None else None, overflow="fold",
                justify="right" if name in _NUMBERS else "left",
            )  # fmt: skip
        for row in batch:
            table.add_row(*(cell(row) for _, _, cell in columns))
        console.print(table)


def _write_blocks(console: Console, rows: Iterable[QuoteRow], why: bool) -> None:
    """Quotes one below the other, for windows too narrow for columns."""
    for row in rows:
        speaker = Text(", ").join(_speaker(row).split("\n"))
        place = _lines(_kind_and_date(row, why), _article(row))
        console.print(_lines(speaker, _said(row), place), overflow="fold")
        console.print()


def _batches(rows: Iterable[Row]) -> Iterator[list[Row]]:
    rows = iter(rows)
    while batch := list(islice(rows, BATCH)):
        yield batch


def _speaker(row: QuoteRow) -> Text:
    if row.speaker is None:
        return Text(f"({one_line(row.source.text)})" if row.source else "–", "dim")
    return _name(row.speaker.name, row.speaker.role, row.speaker.affiliation)


def _name(name: str, role: str | None, affiliation: str | None) -> Text:
    color = _COLORS[sum(name.encode("utf-8", "replace")) % len(_COLORS)]
    about = ", ".join(one_line(value) for value in (role, affiliation) if value)
    return _lines(Text(one_line(name), f"bold {color}"), Text(about, "dim"))


def _said(row: QuoteRow) -> Text:
    """The words, between marks where all of them stood between marks; in context, as the article has it."""
    paragraphs = [one_line(paragraph) for paragraph in row.text.split("\n\n")]
    is_verbatim = row.kind == "direct" or row.verbatim == row.parts
    words = ("\n“" if is_verbatim else "\n").join(paragraphs)
    if row.context is None:
        return Text(f"“{words}”" if is_verbatim else words)
    before, after = (_flowing(text) for text in row.context)
    return Text.assemble((before, "dim"), (words, "bold"), (after, "dim"))


def _flowing(text: str) -> str:
    """The text with a line for each paragraph, the spaces at its ends kept."""
    paragraphs = re.split(r"(?:\r\n?|\n)[ \t]*(?:\r\n?|\n)\s*", text)
    start = " " if text[:1] == " " else ""
    end = " " if text[-1:] == " " else ""
    return start + "\n".join(one_line(paragraph) for paragraph in paragraphs) + end


def _kind(row: QuoteRow, why: bool) -> Text:
    kind = Text(row.kind, _KIND_STYLES.get(row.kind, ""))
    return _lines(kind, _dim(f"{row.confidence:.2f} {row.why}")) if why else kind


def _kind_and_date(row: QuoteRow, why: bool) -> Text:
    kind, *reason = _kind(row, why).split("\n")
    return _lines(Text(" ").join((kind, _date(row))), *reason)


def _date(row: QuoteRow) -> Text:
    return Text(row.article.date or "–")


def _article(row: QuoteRow) -> Text:
    return _lines(Text(_titled(row.article.title, row.article.path)), _copies(row))


def _headline(row: ArticleRow) -> Text:
    return _lines(Text(_titled(row.title, row.path), "bold"), _dim(row.byline), _copies(row))


def _copies(row: QuoteRow | ArticleRow) -> Text:
    return _dim(f"in {row.copies} articles" if row.copies and row.copies > 1 else None)


def _titled(title: str | None, path: str | None) -> str:
    return one_line(title or path or "–")


def _seen(console: Console) -> list[Column]:
    if console.width < WITH_DATES:
        return []
    return [
        ("First", 10, lambda row: Text(row.first or "–")),
        ("Last", 10, lambda row: Text(row.last or "–")),
    ]


def _changes(row: Match) -> Text:
    styles = {"equal": "", "delete": "red strike", "insert": "green underline"}
    signs = {"equal": "{}", "delete": "[-{}-]", "insert": "{{+{}+}}"}
    words = [Text(signs[c.op].format(one_line(c.text)), styles[c.op]) for c in row.diff or ()]
    return Text(" ").join(words)


def _dim(text: str | None) -> Text:
    return Text(one_line(text or ""), "dim")


def _lines(*lines: Text) -> Text:
    return Text("\n").join(line for line in lines if line.plain)
