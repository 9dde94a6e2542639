"""The pictures of README.md, from the seed article as the bundled pipeline reads it.

    python tests/screens.py --write

draws the terminal's (SVG) and, where Playwright and Chromium are there, the report's (PNG) anew, as is
due whenever the weights or what a command prints change. `tests/test_screens.py` compares them.
"""

from __future__ import annotations

import io
import os
import re
import shlex
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stderr
from html import unescape
from inspect import signature
from pathlib import Path
from shutil import which
from unittest.mock import patch

from rich.console import Console
from rich.terminal_theme import TerminalTheme
from rich.text import Text

from newsquote.cli import main as newsquote

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "docs"
COLUMNS = 100
SCREENS = {
    "quotes": "newsquote quotes --kind direct",
    "entities": "newsquote entities",
    "speakers": "newsquote speakers",
    "show": 'newsquote show "offers to meet BMA"',
}
REPORT_SIZE = {"width": 1200, "height": 720}

_FONT = re.compile(r"\s*@font-face \{\{.*?\n    \}\}", re.S)  # it would be fetched from elsewhere
_FRAME: str = signature(Console.export_svg).parameters["code_format"].default
_PIECE = re.compile(r'<text class="[^"]*-r\d+" x="([\d.]+)" y="([\d.]+)"[^>]*>(.*?)</text>', re.S)
_THEME = TerminalTheme(
    (27, 30, 34), (222, 220, 214),
    [(27, 30, 34), (232, 120, 110), (127, 208, 160), (233, 190, 99), (120, 170, 240), (217, 160, 222),
     (110, 205, 215), (222, 220, 214)],
)  # fmt: skip


_CACHE = tempfile.TemporaryDirectory()  # an analysis kept by an earlier state of the code must not answer


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True


def printed(line: str) -> str:
    """What a command prints on a terminal of `COLUMNS`, in colour."""
    stream = Terminal()
    with _seeds_alone(), patch.object(sys, "stdout", stream), redirect_stderr(io.StringIO()):
        try:
            newsquote([*shlex.split(line)[1:], *(["--no-pager"] if " show " in line else [])])
        except SystemExit as done:
            if done.code:
                raise RuntimeError(f"{line}: exit {done.code}") from done
    return stream.getvalue()


@contextmanager
def _seeds_alone() -> Iterator[None]:
    """The folder and the environment in which the seed article is all there is."""
    unwanted = ("NEWSQUOTE_DB", "NO_COLOR", "FORCE_COLOR", "COLORTERM")
    environment = {name: value for name, value in os.environ.items() if name not in unwanted}
    environment |= {"COLUMNS": str(COLUMNS), "TERM": "xterm-256color", "NEWSQUOTE_CACHE": _CACHE.name}
    before = Path.cwd()
    os.chdir(ROOT)
    try:
        with patch.dict(os.environ, environment, clear=True):
            yield
    finally:
        os.chdir(before)


def screen(line: str) -> str:
    """The command and its output as an SVG that needs nothing from elsewhere."""
    console = Console(
        record=True, width=COLUMNS, file=io.StringIO(), force_terminal=True, color_system="truecolor",
        highlight=False, legacy_windows=False,
    )  # fmt: skip
    console.print(Text.assemble(("$ ", "dim"), (line, "bold")), "", sep="\n")
    for row in Text.from_ansi(printed(line).rstrip("\n")).split("\n", allow_blank=True):
        row.rstrip()
        console.print(row, no_wrap=True, overflow="ignore")
    return console.export_svg(title="newsquote", theme=_THEME, code_format=_FONT.sub("", _FRAME))


def words_of(svg: str) -> list[str]:
    """The lines that an SVG shows, as lists of words: the same however it is drawn."""
    lines: dict[float, list[tuple[float, str]]] = {}
    for x, y, text in _PIECE.findall(svg):
        lines.setdefault(float(y), []).append((float(x), unescape(text).replace("\xa0", " ")))
    return [" ".join("".join(text for _, text in sorted(row)).split()) for _, row in sorted(lines.items())]


def picture_of_report(path: Path) -> None:
    """The report on the seed article with a quote opened in its place."""
    from playwright.sync_api import sync_playwright

    chromium = which("chromium") or which("chromium-browser") or which("google-chrome")
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        page_file = Path(folder) / "report.html"
        printed(f"newsquote report -o {shlex.quote(str(page_file))}")
        sandbox = ["--no-sandbox"] if hasattr(os, "geteuid") and os.geteuid() == 0 else []
        browser = playwright.chromium.launch(executable_path=chromium, args=sandbox)
        page = browser.new_page(viewport=REPORT_SIZE, color_scheme="light")
        page.goto(page_file.as_uri())
        page.get_by_role("button", name="In the article").nth(1).click()
        page.evaluate("document.activeElement.blur()")
        page.screenshot(path=path)
        browser.close()


def main() -> None:
    FOLDER.mkdir(exist_ok=True)
    for name, line in SCREENS.items():
        (FOLDER / f"{name}.svg").write_text(screen(line), encoding="utf-8")
    try:
        picture_of_report(FOLDER / "report.png")
    except ImportError:
        print("docs/report.png is left as it is: Playwright is not installed", file=sys.stderr)


if __name__ == "__main__":
    if sys.argv[1:] != ["--write"]:
        sys.exit(__doc__)
    main()
