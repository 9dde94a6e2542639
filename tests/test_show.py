"""The seed article as `newsquote show` prints it, in three widths with and without colour; the pager.

    python tests/test_show.py --write

writes tests/golden/show anew, as is due whenever the weights change.
"""

from __future__ import annotations

import io
import os
import pty
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

from newsquote.analyse import analyse
from newsquote.index import create_index
from newsquote.index.update import Pipeline, update
from newsquote.query.articles import find_articles, view_article
from newsquote.query.rows import ArticleView
from newsquote.reader import read_sources
from newsquote.render import Output, write_article

ROOT = Path(__file__).parents[1]
GOLDEN = ROOT / "tests" / "golden" / "show"
WIDTHS = (60, 80, 120)
CASES = [(width, color) for width in WIDTHS for color in (False, True)]


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True


def golden(width: int, color: bool) -> Path:
    return GOLDEN / f"{width}-{'color' if color else 'plain'}.txt"


@cache
def seed() -> ArticleView:
    """The seed article with its quotes, as the bundled pipeline finds them."""
    with create_index(None) as index:
        articles = read_sources([str(ROOT / "seeds")], on_problem=pytest.fail)
        update(index, articles, Pipeline(analyse, "now"))
        return view_article(index, next(iter(find_articles(index))))


def shown(width: int, color: bool) -> str:
    with pytest.MonkeyPatch.context() as patch:
        for name in ("NO_COLOR", "FORCE_COLOR", "COLORTERM", "COLUMNS"):
            patch.delenv(name, raising=False)
        patch.setenv("TERM", "xterm-256color")
        stream = Terminal() if color else io.StringIO()
        write_article([seed()], Output(stream=stream, width=width), pager=False)
        return stream.getvalue()


def main() -> None:
    GOLDEN.mkdir(parents=True, exist_ok=True)
    for width, color in CASES:
        golden(width, color).write_text(shown(width, color), encoding="utf-8")


if __name__ == "__main__":
    if sys.argv[1:] != ["--write"]:
        sys.exit(__doc__)
    main()
    sys.exit(0)


@pytest.mark.parametrize(("width", "color"), CASES)
def test_seed_is_shown_as_before(width: int, color: bool) -> None:
    assert shown(width, color) == golden(width, color).read_text(encoding="utf-8")


def test_no_golden_file_without_a_case() -> None:
    assert set(GOLDEN.iterdir()) == {golden(*case) for case in CASES}


@pytest.mark.parametrize("width", WIDTHS)
def test_plain_goldens_have_no_escape_and_fit(width: int) -> None:
    lines = golden(width, False).read_text(encoding="utf-8").splitlines()
    assert "\x1b" not in "".join(lines)
    assert max(map(len, lines)) <= width


class Screen:
    """Runs `newsquote show` on a terminal of 80 by 24, with a pager that says how it was started."""

    def __init__(self, folder: Path, database: Path) -> None:
        self.database = database
        self.pager = folder / "pager"
        self.pager.write_text('#!/bin/sh\necho "paged LESS=$LESS"\nexec cat\n')
        self.pager.chmod(0o755)

    def show(self, *arguments: str, **environment: str) -> str:
        ours, theirs = pty.openpty()
        names = ("NO_COLOR", "FORCE_COLOR", "LESS", "NEWSQUOTE_DB", "COLUMNS", "LINES")
        known = {name: value for name, value in os.environ.items() if name not in names}
        known |= {"TERM": "xterm-256color", "COLUMNS": "80", "LINES": "24", "PAGER": str(self.pager)}
        process = subprocess.Popen(
            [sys.executable, "-m", "newsquote", "show", *arguments, "--db", str(self.database)],
            stdin=subprocess.DEVNULL, stdout=theirs, stderr=theirs, env=known | environment,
        )  # fmt: skip
        os.close(theirs)
        output = b""
        while data := _read(ours):
            output += data
        os.close(ours)
        assert process.wait() == 0
        return output.decode().replace("\r\n", "\n")


def _read(descriptor: int) -> bytes:
    try:
        return os.read(descriptor, 65536)
    except OSError:  # how Linux says that the other end is closed
        return b""


@pytest.fixture
def screen(tmp_path: Path, database: Path) -> Screen:
    return Screen(tmp_path, database)


def test_long_article_is_paged_in_colour(screen: Screen) -> None:
    output = screen.show("summer ferry")
    assert output.startswith("paged LESS=FRX\n")
    assert "\x1b[36mWe kept the boats" in output


def test_long_article_without_colour_is_paged_too(screen: Screen) -> None:
    output = screen.show("summer ferry", "--no-color")
    assert output.startswith("paged LESS=FRX\n")
    assert "⟨We kept the boats" in output
    assert "\x1b" not in output


def test_settings_of_less_are_kept(screen: Screen) -> None:
    assert screen.show("summer ferry", LESS="-S").startswith("paged LESS=-S\n")


@pytest.mark.parametrize(
    ("arguments", "environment"),
    [
        pytest.param(["evening ferry to stop"], {}, id="short"),
        pytest.param(["summer ferry"], {"LINES": "60"}, id="high-terminal"),
        pytest.param(["summer ferry", "--no-pager"], {}, id="not-wanted"),
        pytest.param(["summer ferry"], {"PAGER": "no-such-pager"}, id="no-pager-installed"),
    ],
)
def test_not_paged(screen: Screen, arguments: list[str], environment: dict[str, str]) -> None:
    output = screen.show(*arguments, **environment)
    assert "paged" not in output
    assert "We kept the boats" in output


def test_nobody_of_that_name(screen: Screen) -> None:
    output = screen.show("evening ferry to stop", "--speaker", "Quill")
    assert "newsquote: nobody called Quill speaks here\n" in output
    assert "\x1b[36m" not in output.split("quote")[0]
