"""Where output goes: the stream, its width, and whether it takes colour."""

from __future__ import annotations

import os
import re
import sys
from dataclasses import dataclass, field
from enum import StrEnum
from shutil import get_terminal_size
from typing import TYPE_CHECKING, TextIO, cast

if TYPE_CHECKING:
    from rich.console import Console

WIDTH_IN_A_PIPE = 120
_TRAILING = re.compile(r" +(?=\n)")


class Format(StrEnum):
    """How rows are written."""

    AUTO = "auto"
    TABLE = "table"
    TSV = "tsv"
    JSON = "json"
    JSONL = "jsonl"
    CSV = "csv"
    MD = "md"
    PARQUET = "parquet"


@dataclass(frozen=True, slots=True)
class Output:
    """How and where to write. `why` adds the reason for each quote to tables.

    `width` None is that of the terminal, or `COLUMNS`.
    """

    format: Format = Format.AUTO
    header: bool = True
    color: bool = True
    why: bool = False
    width: int | None = None
    stream: TextIO = field(default_factory=lambda: sys.stdout)

    @property
    def chosen(self) -> Format:
        """The format with `auto` decided: a table on a terminal, TSV elsewhere."""
        if self.format is not Format.AUTO:
            return self.format
        return Format.TABLE if self.stream.isatty() else Format.TSV

    @property
    def is_screen(self) -> bool:
        """Whether this is a table on a terminal."""
        return self.chosen is Format.TABLE and self.stream.isatty()

    def console(self) -> Console:
        """A rich console that writes no escape code where no colour is wanted, and never cuts a line."""
        from rich.console import Console

        plain = (
            not self.color
            or not self.stream.isatty()
            or bool(os.environ.get("NO_COLOR"))
            or os.environ.get("TERM") in ("dumb", "unknown")
        )
        width = self.width
        if width is None and self.stream.isatty():
            width = get_terminal_size().columns
        if width is None and not self.stream.isatty():
            columns = os.environ.get("COLUMNS", "")
            width = int(columns) if columns.isdigit() and int(columns) else WIDTH_IN_A_PIPE
        return Console(
            file=cast(TextIO, _Trimmed(self.stream)) if plain else self.stream,
            width=width,
            color_system=None if plain else "auto",
            force_terminal=None if not plain else False,
            highlight=False,
            markup=False,
            emoji=False,
            legacy_windows=False,
        )


class _Trimmed:
    """A stream that drops the spaces with which rich fills lines up."""

    def __init__(self, stream: TextIO) -> None:
        self.stream = stream

    def write(self, text: str) -> int:
        self.stream.write(_TRAILING.sub("", text))
        return len(text)

    def __getattr__(self, name: str) -> object:
        return getattr(self.stream, name)
