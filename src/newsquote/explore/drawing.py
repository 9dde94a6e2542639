"""Rows of the lists as lines of text: one line for a name, two for a quote."""

from __future__ import annotations

from rich.text import Text

from newsquote.query.pages import LINE, QuoteLine
from newsquote.query.rows import EntityRow, SpeakerRow
from newsquote.render import one_line

COLORS = ("cyan", "green", "magenta", "yellow", "blue", "red")


def draw_speaker(row: SpeakerRow, width: int) -> list[Text]:
    """Name, role and affiliation as far as there is room, and the number of quotes."""
    about = ", ".join(value for value in (row.role, row.affiliation) if value)
    return [_ends(_named(row.name, about), Text(f"{row.quotes:,}"), width)]


def draw_entity(row: EntityRow, width: int) -> list[Text]:
    """Name and aliases as far as there is room, and the number of mentions."""
    return [_ends(_named(row.name, "; ".join(row.aliases)), Text(f"{row.mentions:,}"), width)]


def draw_quote(row: QuoteLine, width: int) -> list[Text]:
    """Who, what kind and when; below, the beginning of the words."""
    who = Text("–", "dim") if row.speaker is None else _named(row.speaker, row.role or "", color(row.speaker))
    said = one_line(row.text)
    if row.kind == "direct":
        said = f"“{said}”" if len(row.text) < LINE else f"“{said}…"
    kind = Text(f"{row.kind} {row.date or ''}".rstrip(), "dim")
    return [_ends(who, kind, width), Text(said)]


def color(name: str) -> str:
    """The colour of a speaker, the same wherever the name is the same."""
    return COLORS[sum(name.encode("utf-8", "replace")) % len(COLORS)]


def _named(name: str, about: str, style: str = "") -> Text:
    named = Text(one_line(name), f"bold {style}" if style else "")
    return named.append(f"  {one_line(about)}" if about else "", "not bold dim")


def _ends(left: Text, right: Text, width: int) -> Text:
    """One line with `right` at its end, `left` cut where it would run into it."""
    room = max(width - right.cell_len - 1, 0)
    left.truncate(room, overflow="ellipsis", pad=True)
    return Text.assemble(left, " ", right)
