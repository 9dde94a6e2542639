"""The explorer, driven as a user drives it: keys in, a screen and files out.

The screens in `golden/explore` are written anew by

    python -m pytest tests/test_explore.py --update-golden
"""

from __future__ import annotations

import asyncio
import base64
import csv
import fcntl
import json
import os
import pty
import re
import sqlite3
import struct
import subprocess
import sys
import termios
import time
from collections.abc import Awaitable, Callable, Iterator
from itertools import count
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len
from textual.pilot import Pilot
from textual.widgets import Input, Label

from conftest import Run, ferry, fill, find, hostile, make_article, wire
from newsquote.explore import Explorer
from newsquote.explore.asking import BATCH, Asker, Stopped
from newsquote.explore.citing import citation
from newsquote.explore.lists import PagedList
from newsquote.explore.paging import KEPT, PAGE, Pages, quote_pages
from newsquote.explore.wrapping import visible, wrapped
from newsquote.index import Index, create_index, open_index
from newsquote.index.write import Writer, digest_of
from newsquote.model import Analysis, Attribution, Entity, Kind, Quote, Span
from newsquote.query.articles import find_articles, view_article
from newsquote.query.entities import find_entities, find_speakers
from newsquote.query.filters import EntityFilter, QuoteFilter
from newsquote.query.pages import article_at, count_all, page_of_quotes
from newsquote.query.quotes import count_quotes, find_quotes
from newsquote.query.rows import QuoteRow
from newsquote.render import as_record

GOLDEN = Path(__file__).parent / "golden" / "explore"
DANGEROUS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")
Steps = Callable[[Explorer, "Pilot[None]"], Awaitable[None]]


def drive(index: Index, steps: Steps, *, size: tuple[int, int] = (80, 24)) -> Explorer:
    """Run the explorer on a screen of this many columns and rows, and take these steps."""

    async def scenario() -> Explorer:
        app = Explorer(index)
        app.PATIENCE = 0.01
        async with app.run_test(size=size, notifications=True) as pilot:
            try:
                await settle(app, pilot)
                await steps(app, pilot)
            except (AssertionError, LookupError) as error:
                raise error from app.failure  # what went wrong first
        return app

    return asyncio.run(scenario())


async def settle(app: Explorer, pilot: Pilot[None]) -> None:
    """Wait until every question is answered and drawn."""
    await pilot.pause()
    while any(not worker.is_finished for worker in app.workers):
        await pilot.pause(0.01)
    await pilot.pause()


async def press(app: Explorer, pilot: Pilot[None], *keys: str) -> None:
    """Press keys one after the other, as fast as the answers come."""
    for key in keys:
        await pilot.press(key)
        await settle(app, pilot)


def screen(app: Explorer) -> str:
    """What is on screen, as lines of text."""
    strips = app.screen._compositor.render_strips()
    return "".join("".join(segment.text for segment in strip).rstrip() + "\n" for strip in strips)


def listed(shown: PagedList[Any]) -> list[str]:
    """The texts of quotes, or the names, in a list."""
    assert shown.pages is not None
    rows = [shown.pages.row(number) for number in range(shown.pages.length)]
    return [row.text if hasattr(row, "text") else row.name for row in rows]


SCREENS = {
    "80x24": ((80, 24), ()),
    "160x50": ((160, 50), ()),
    "80x24-narrowed": ((80, 24), ("shift+tab", "shift+tab", "enter", "tab", *"boats")),
    "80x24-reading": ((80, 24), ("down", "enter")),
    "80x24-export": ((80, 24), ("ctrl+s", *"quotes.doc", "enter")),
}  # fmt: skip


@pytest.mark.parametrize("name", list(SCREENS))
def test_screen(corpus: Index, name: str, request: pytest.FixtureRequest) -> None:
    size, keys = SCREENS[name]
    found = ""

    async def look(app: Explorer, pilot: Pilot[None]) -> None:
        nonlocal found
        await press(app, pilot, *(key if key != "." else "full_stop" for key in keys))
        found = screen(app)

    drive(corpus, look, size=size)
    path = GOLDEN / f"{name}.txt"
    if request.config.getoption("--update-golden"):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(found, encoding="utf-8")
    assert found == path.read_text(encoding="utf-8")
    assert [len(found.splitlines()), max(map(cell_len, found.splitlines()))] <= [size[1], size[0]]


def test_no_golden_screen_without_a_case() -> None:
    assert {path.stem for path in GOLDEN.iterdir()} == set(SCREENS)


class TestFilters:
    """What narrows the lists."""

    def test_words_typed_anywhere_filter_the_quotes(self, corpus: Index) -> None:
        async def steps(app: Explorer, pilot: Pilot[None]) -> None:
            await press(app, pilot, *"quie")
            assert app.focused is app.words
            assert listed(app.quotes) == ["It will be quiet without the horn."]
            await press(app, pilot, "backspace", "backspace", "backspace", "backspace")
            assert len(listed(app.quotes)) == 8

        drive(corpus, steps)

    def test_one_letter_is_not_looked_for_yet(self, corpus: Index) -> None:
        async def steps(app: Explorer, pilot: Pilot[None]) -> None:
            await press(app, pilot, "x")
            assert len(listed(app.quotes)) == 8
            await press(app, pilot, "x")
            assert listed(app.quotes) == []
            assert app.article.view is None

        drive(corpus, steps)

    def test_names_typed_in_the_left_column_filter_both_lists(self, corpus: Index) -> None:
        async def steps(app: Explorer, pilot: Pilot[None]) -> None:
            app.entities.focus()
            await press(app, pilot, *"núñez")
            assert app.focused is app.names
            assert listed(app.speakers) == ["Omar Reid and José Núñez"]
            assert listed(app.entities) == ["José Núñez"]
            assert len(listed(app.quotes)) == 8
            await press(app, pilot, "down")
            assert app.focused is app.entities
            await press(app, pilot, "escape")
            assert len(listed(app.speakers)) == 4

        drive(corpus, steps)

    def test_speaker_chosen_and_given_up(self, corpus: Index) -> None:
        async def steps(app: Explorer, pilot: Pilot[None]) -> None:
            app.speakers.focus()
            await press(app, pilot, "enter")
            assert len(listed(app.quotes)) == 4
            assert "by Mia Holt" in screen(app)
            await press(app, pilot, "down", "enter")
            assert listed(app.quotes) == ["fewer people had used the route since the bridge opened"]
            await press(app, pilot, "enter")
            assert len(listed(app.quotes)) == 8

        drive(corpus, steps)

    def test_entity_brings_what_it_says_and_what_is_said_about_it(self, corpus: Index) -> None:
        async def steps(app: Explorer, pilot: Pilot[None]) -> None:
            app.entities.focus()
            await press(app, pilot, "down", "enter")
            assert app.entity is not None
            assert app.entity.name == "Port of Ansley"
            assert listed(app.quotes) == ["The Port of Ansley will end its evening ferry in May"]
            await press(app, pilot, "up", "enter")
            assert len(listed(app.quotes)) == 4
            assert {line.speaker for line in map(app.quotes.pages.row, range(4))} == {"Mia Holt"}  # type: ignore[union-attr]
            await press(app, pilot, "escape")
            assert len(listed(app.quotes)) == 8

        drive(corpus, steps)

    def test_everything_together(self, corpus: Index) -> None:
        async def steps(app: Explorer, pilot: Pilot[None]) -> None:
            app.speakers.focus()
            await press(app, pilot, "enter")
            app.quotes.focus()
            await press(app, pilot, *"boats")
            assert app.wanted == QuoteFilter(speaker_id=app.speakers.row.id, about="boats*")  # type: ignore[union-attr]
            assert len(listed(app.quotes)) == 2
            assert "by Mia Holt · with boats" in screen(app)

        drive(corpus, steps)

    @pytest.mark.parametrize(
        ("typed", "terms"),
        [
            pytest.param("boat", "boat*", id="a-word-is-a-beginning"),
            pytest.param("the boat", "the boat*", id="only-the-last-word"),
            pytest.param("boat ", "boat", id="ended-by-a-space"),
            pytest.param('"the boats', '"the boats', id="an-open-phrase"),
            pytest.param('"the boats"', '"the boats"', id="a-phrase"),
            pytest.param("b", None, id="one-letter"),
            pytest.param("the b", "the", id="one-letter-after-a-word"),
            pytest.param(" -- ", None, id="no-letters"),
            pytest.param("NEAR( OR *", "NEAR( OR *", id="operators-are-words"),
        ],
    )
    def test_what_typing_asks_for(self, corpus: Index, typed: str, terms: str | None) -> None:
        async def steps(app: Explorer, pilot: Pilot[None]) -> None:
            app.words.value = typed
            await settle(app, pilot)
            assert app.words.terms == terms

        assert drive(corpus, steps).failure is None


class TestMovingAndReading:
    """The cursor, and the article below."""

    def test_article_follows_the_cursor(self, corpus: Index) -> None:
        async def steps(app: Explorer, pilot: Pilot[None]) -> None:
            assert app.article.quote is not None
            assert app.article.quote.text == "The Port of Ansley will end its evening ferry in May"
            await press(app, pilot, "end")
            assert app.article.quote.text == "job losses"
            assert app.article.border_title == "Evening ferry to stop"
            lit = [line for line in screen(app).splitlines() if "┃" in line]
            assert len(lit) == 1
            assert "She warned of job losses." in lit[0]
            await press(app, pilot, "home", "pagedown")
            assert app.quotes.cursor == 3

        drive(corpus, steps)

    def test_quote_far_down_is_brought_into_sight(self, memory: Index) -> None:
        filler = "\n\n".join(f"Paragraph {n} says nothing of note." for n in range(200))
        article = make_article(f"A long day\n\n{filler}\n\n“We are done,” said Ana Ruiz.\n", "long.txt")
        ruiz = Entity("e1", "Ana Ruiz", "PERSON", mentions=(find(article.text, "Ana Ruiz"),))
        said = find(article.text, "We are done,")
        quote = Quote("q1", article.id, Attribution(Kind.DIRECT, (said,), (said,)), "We are done,", ruiz)
        fill(memory, Analysis(article, (quote,), (ruiz,)))

        async def steps(app: Explorer, pilot: Pilot[None]) -> None:
            assert "┃ “We are done,” said Ana Ruiz." in screen(app)
            await press(app, pilot, "enter", "home")
            assert "┃" not in screen(app)
            assert "A long day" in screen(app).splitlines()[1]

        drive(memory, steps)

    def test_open_and_come_back(self, corpus: Index) -> None:
        async def steps(app: Explorer, pilot: Pilot[None]) -> None:
            await press(app, pilot, "down", "enter")
            assert app.focused is app.article
            assert not app.quotes.display or app.quotes.size.height == 0
            assert "It will be quiet without the horn." in screen(app)
            await press(app, pilot, "escape")
            assert app.focused is app.quotes
            assert app.quotes.cursor == 1
            assert app.quotes.size.height > 0

        drive(corpus, steps)

    def test_mouse_moves_and_opens(self, corpus: Index) -> None:
        async def steps(app: Explorer, pilot: Pilot[None]) -> None:
            await pilot.click(app.quotes, offset=(10, 5))
            await settle(app, pilot)
            assert app.quotes.cursor == 2
            await pilot.click(app.quotes, offset=(10, 6))
            await settle(app, pilot)
            assert app.focused is app.article

        drive(corpus, steps)

    def test_tab_goes_through_every_pane(self, corpus: Index) -> None:
        async def steps(app: Explorer, pilot: Pilot[None]) -> None:
            seen = []
            for _ in range(6):
                seen.append(app.focused and app.focused.id)
                await press(app, pilot, "tab")
            assert seen == ["quotes", "article", "names", "speakers", "entities", "words"]

        drive(corpus, steps)

    def test_nothing_in_the_corpus(self, memory: Index) -> None:
        async def steps(app: Explorer, pilot: Pilot[None]) -> None:
            await press(app, pilot, "down", "end", "enter", "ctrl+y", "ctrl+s", "tab", "enter")
            assert "Quotes 0" in screen(app)

        assert drive(memory, steps).failure is None

    @pytest.mark.parametrize("key", ["ctrl+q", "ctrl+c"])
    def test_quit(self, corpus: Index, key: str) -> None:
        async def steps(app: Explorer, pilot: Pilot[None]) -> None:
            await press(app, pilot, *"bo")
            await pilot.press(key)
            await pilot.pause()
            assert not app.is_running

        assert drive(corpus, steps).return_code == 0

    def test_trouble_with_the_file_ends_it_and_is_told(self, corpus: Index) -> None:
        async def steps(app: Explorer, pilot: Pilot[None]) -> None:
            corpus.connection.execute("DROP TABLE quote_words")
            await pilot.press(*"boats")
            await pilot.pause(0.2)

        assert isinstance(drive(corpus, steps).failure, sqlite3.OperationalError)


class TestCopy:
    """A quote with its citation."""

    def test_copies_through_the_terminal_and_says_so(self, corpus: Index) -> None:
        async def steps(app: Explorer, pilot: Pilot[None]) -> None:
            await press(app, pilot, "down", "ctrl+y")
            assert app.clipboard == (
                "“We kept the boats going as long as we could, There are evenings with two passengers.\n\n"
                "“Nobody wants this. The council told us ‘find the money yourselves’ and left.”\n"
                "— Mia Holt, harbour master, Port of Ansley\n"
                "Harbour cuts “summer ferry” from May. Nell Okafor. The Ansley Post. 2025-03-03."
                " news/ferry.txt, characters 156–332"
            )
            assert "OSC 52" in screen(app)

        drive(corpus, steps)

    def test_cites_the_span_that_json_has(self, corpus: Index) -> None:
        view = view_article(corpus, next(iter(find_articles(corpus))))
        for quote in view.quotes:
            start, end = re.findall(r"characters (\d+)–(\d+)$", citation(quote, view.article))[0]
            assert (int(start), int(end)) == (quote.parts[0].start, quote.parts[-1].end)

    @pytest.mark.parametrize(
        ("text", "start"),
        [
            pytest.param("for a rethink", "for a rethink\n— Island Voice\n", id="no-marks-no-marks"),
            pytest.param("a cold-hearted blunder", "“a cold-hearted blunder”\n", id="a-fragment-gets-marks"),
            pytest.param("It will be quiet without the horn.", "“It will be quiet without the horn.”\n"
                         "— speaker not named\n", id="nobody-named"),
        ],
    )  # fmt: skip
    def test_words_and_speaker(self, corpus: Index, text: str, start: str) -> None:
        view = view_article(corpus, next(iter(find_articles(corpus))))
        (quote,) = [quote for quote in view.quotes if quote.text == text]
        assert citation(quote, view.article).startswith(start)


class TestExport:
    """What is listed, in a file."""

    def export(self, index: Index, name: str, *before: str) -> None:
        async def steps(app: Explorer, pilot: Pilot[None]) -> None:
            await press(app, pilot, *before, "ctrl+s")
            app.screen.query_one(Input).value = name
            await press(app, pilot, "enter")
            assert "quotes in" in screen(app)

        drive(index, steps)

    def test_json_lines_of_what_is_shown(self, corpus: Index, tmp_path: Path) -> None:
        path = tmp_path / "boats.jsonl"
        self.export(corpus, str(path), *"boats")
        written = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
        assert written == [
            json.loads(json.dumps(as_record(row))) for row in find_quotes(corpus, QuoteFilter(about="boats"))
        ]
        assert len(written) == 2
        assert list(tmp_path.iterdir()) == [path]

    def test_the_name_says_the_format(self, corpus: Index, tmp_path: Path) -> None:
        self.export(corpus, str(tmp_path / "all.csv"))
        with (tmp_path / "all.csv").open(encoding="utf-8", newline="") as file:
            assert [row["text"] for row in csv.DictReader(file)] == [q.text for q in find_quotes(corpus)]
        self.export(corpus, str(tmp_path / "all.json"))
        assert len(json.loads((tmp_path / "all.json").read_text(encoding="utf-8"))) == 8
        self.export(corpus, str(tmp_path / "all.txt"))
        assert "\x1b" not in (tmp_path / "all.txt").read_text(encoding="utf-8")

    def test_names_that_will_not_do(self, corpus: Index, tmp_path: Path) -> None:
        (tmp_path / "there.md").write_text("old")

        async def steps(app: Explorer, pilot: Pilot[None]) -> None:
            async def answer(name: str) -> str:
                app.screen.query_one(Input).value = name
                await press(app, pilot, "enter")
                return str(app.screen.query_one("#problem", Label).content)

            await press(app, pilot, "ctrl+s")
            assert "no format for quotes.doc; end the name in .json, " in await answer("quotes.doc")
            assert await answer(f"{tmp_path}/gone/x.csv") == f"no folder {tmp_path}/gone"
            assert "Enter again to replace it" in await answer(f"{tmp_path}/there.md")
            assert (tmp_path / "there.md").read_text() == "old"
            await press(app, pilot, "enter")
            assert (tmp_path / "there.md").read_text(encoding="utf-8").startswith("| speaker |")
            await press(app, pilot, "ctrl+s", "escape")
            assert len(app.screen_stack) == 1

        drive(corpus, steps)

    def test_folder_that_cannot_be_written(self, corpus: Index, tmp_path: Path) -> None:
        async def steps(app: Explorer, pilot: Pilot[None]) -> None:
            await press(app, pilot, "ctrl+s")
            app.screen.query_one(Input).value = str(tmp_path / ("n" * 300 + ".csv"))
            await press(app, pilot, "enter")
            assert "cannot write" in screen(app)

        assert drive(corpus, steps).failure is None
        assert list(tmp_path.iterdir()) == []


class TestHostileText:
    """What an article says is shown; what it would do to a terminal, or to markup, is not done."""

    def test_screen_copy_and_reading(self, memory: Index) -> None:
        fill(memory, hostile())

        async def steps(app: Explorer, pilot: Pilot[None]) -> None:
            first = screen(app)
            assert not DANGEROUS.search(first.replace("\n", ""))
            assert "[bold]markup[/bold] [/x]" in first
            assert "=cmd|'/c calc'!A1 ␛[31mred␛[0m" in first
            app.speakers.focus()
            await press(app, pilot, "enter", "ctrl+y")
            assert not DANGEROUS.search(screen(app).replace("\n", ""))
            assert "by Eve � Holt-Khan" in screen(app)
            assert not DANGEROUS.search(app.clipboard.replace("\n", ""))
            assert "[bold]markup[/bold]" in app.clipboard
            app.quotes.focus()
            await press(app, pilot, "enter")
            assert not DANGEROUS.search(screen(app).replace("\n", ""))

        drive(memory, steps, size=(120, 30))

    def test_typed_and_named_markup(self, memory: Index, tmp_path: Path) -> None:
        fill(memory, hostile())

        async def steps(app: Explorer, pilot: Pilot[None]) -> None:
            app.words.value = "[bold]mark"
            await settle(app, pilot)
            assert len(listed(app.quotes)) == 1
            assert "with [bold]mark" in screen(app)
            await press(app, pilot, "ctrl+s")
            app.screen.query_one(Input).value = str(tmp_path / "[red]\x1b[31m.doc")
            await press(app, pilot, "enter")
            assert "no format for [red]␛[31m.doc" in screen(app)

        assert drive(memory, steps).failure is None


class TestTerminal:
    """The command in a process of its own, on a terminal of its own."""

    def test_reads_keys_from_the_terminal_and_emits_nothing_of_the_article(self, tmp_path: Path) -> None:
        with create_index(tmp_path / "bad.db") as index:
            fill(index, hostile())
        code, output, errors = on_terminal(tmp_path, "explore --db bad.db", b"\x19", b"\x11")
        assert (code, errors) == (0, "")
        assert b"\x1b]0;title" not in output
        assert b"\x1b[31mred" not in output
        copied = re.findall(rb"\x1b\]52;c;([^\x07]*)\x07", output)
        assert len(copied) == 1
        assert "— Eve � Holt-Khan" in base64.b64decode(copied[0]).decode()
        assert "\u202e".encode() not in output

    def test_no_terminal_is_a_usage_error(self, run: Run, database: Path) -> None:
        code, output, errors = run("explore", "--db", database)
        assert (code, output) == (2, "")
        assert errors == (
            "newsquote: explore needs a terminal; in a pipe ask newsquote quotes;"
            " see newsquote explore --help\n"
        )

    def test_without_the_extra_it_says_what_to_install(
        self, run: Run, database: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        for name in [name for name in sys.modules if name.startswith("newsquote.explore")]:
            monkeypatch.delitem(sys.modules, name)
        monkeypatch.setitem(sys.modules, "textual", None)
        monkeypatch.setitem(sys.modules, "textual.app", None)
        assert run("explore", "--db", database) == (
            1, "", "newsquote: explore needs Textual; install it with: pip install 'newsquote[explore]'\n",
        )  # fmt: skip

    def test_the_command_line_imports_textual_for_nothing_else(self, database: Path) -> None:
        code = f"""
import sys
import newsquote.cli
newsquote.cli.build()
try:
    newsquote.cli.main(["quotes", "--db", {str(database)!r}])
except SystemExit:
    print([name for name in ("textual", "newsquote.explore") if name in sys.modules], file=sys.stderr)
"""
        done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
        assert done.stderr == "[]\n"

    def test_explorer_of_an_index_needs_no_pipeline(self) -> None:
        heavy = ("spacy", "thinc", "numpy", "onnxruntime", "newsquote.analyse", "newsquote.reader")
        code = f"import sys, newsquote.explore; print([name for name in {heavy!r} if name in sys.modules])"
        done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
        assert (done.stdout, done.stderr) == ("[]\n", "")


def on_terminal(folder: Path, line: str, *keys: bytes) -> tuple[int, bytes, str]:
    """A command on a terminal of 80 by 24, with standard input and error elsewhere; keys once it is drawn."""
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
    with (folder / "errors").open("w+b") as errors:
        process = subprocess.Popen(
            [sys.executable, "-m", "newsquote", *line.split()], cwd=folder, start_new_session=True,
            stdin=subprocess.DEVNULL, stdout=theirs, stderr=errors,
            env={**os.environ, "TERM": "xterm-256color"},
        )  # fmt: skip
        os.close(theirs)
        waiting, output = list(keys), b""
        while True:
            try:
                output += os.read(ours, 65536)
            except OSError:
                break
            if waiting and "┃".encode() in output:  # the first article is there
                os.write(ours, waiting.pop(0))
                time.sleep(0.3)
        os.close(ours)
        code = process.wait()
        errors.seek(0)
        return code, output, errors.read().decode()


SPEAKERS = 200
PER_ARTICLE = 100


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Index]:
    """20,000 quotes of 200 speakers, in 200 articles."""
    path = tmp_path_factory.mktemp("many") / "many.db"
    with create_index(path) as index:
        writer = Writer(index)
        with index.transaction():
            for number in range(200):
                analysis = crowded(number)
                digest = digest_of(analysis.article, "test")
                key = writer.add(analysis, digest, "test")
                location = analysis.article.path or ""
                writer.place(analysis.article, key, rank=location, location=location)
        index.finish()
    with open_index(path) as index:
        yield index


def crowded(number: int) -> Analysis:
    """An article of a hundred quotes."""
    words = [f"Word {n} of meeting {number} was spoken" for n in range(PER_ARTICLE)]
    text = f"Meeting {number}\n\n" + "\n\n".join(f'"{said}," said somebody.' for said in words)
    article = make_article(text, f"meetings/{number:04}.txt", date=f"2025-01-{number % 28 + 1:02}")
    people = [Entity(f"e{n}", f"Speaker Number{(number + n) % SPEAKERS}", "PERSON") for n in range(5)]
    quotes = []
    for n, said in enumerate(words):
        start = article.paragraphs[n + 1].span.start + 1
        span = Span(start, start + len(said))
        found = Attribution(Kind.DIRECT, (span,), (span,), confidence=0.9, why="test")
        quotes.append(Quote(f"q{number}-{n}", article.id, found, said, people[n % 5]))
    return Analysis(article, tuple(quotes), tuple(people))


@pytest.fixture
def rows_read(many: Index) -> Iterator[list[int]]:
    """How many rows have been read from the index so far, in a list of one number."""
    read = [0]

    def add(cursor: sqlite3.Cursor, row: tuple[Any, ...]) -> tuple[Any, ...]:
        read[0] += 1
        return row

    many.connection.row_factory = add
    yield read
    many.connection.row_factory = None


class TestPaging:
    """A large index is never read whole."""

    def test_opening_reads_pages_only(self, many: Index, rows_read: list[int]) -> None:
        async def steps(app: Explorer, pilot: Pilot[None]) -> None:
            assert "Quotes 20,000" in screen(app)
            # a page of quotes, of speakers and of entities, and one article with its quotes
            assert rows_read[0] <= 3 * PAGE + 2 * PER_ARTICLE + 10

        drive(many, steps)

    def test_moving_reads_a_page_at_a_time(self, many: Index, rows_read: list[int]) -> None:
        async def steps(app: Explorer, pilot: Pilot[None]) -> None:
            await press(app, pilot, *["down"] * 20)
            before = rows_read[0]
            await press(app, pilot, *["pagedown"] * 20)
            assert app.quotes.cursor == 20 + 20 * 3
            row = app.quotes.row
            assert row is not None
            assert row.text == "Word 80 of meeting 0 was spoken"
            assert rows_read[0] - before <= 2 * PAGE
            assert "Word 80 of meeting 0" in screen(app)

        drive(many, steps)

    def test_jumping_to_the_end_reads_the_end_only(self, many: Index, rows_read: list[int]) -> None:
        async def steps(app: Explorer, pilot: Pilot[None]) -> None:
            before = rows_read[0]
            await press(app, pilot, "end")
            assert app.quotes.cursor == 19_999
            assert '┃ "Word 99 of meeting 199 was spoken," said' in screen(app)
            assert rows_read[0] - before <= 2 * PAGE + 2 * PER_ARTICLE + 10
            await press(app, pilot, *["pageup"] * 30)
            row = app.quotes.row
            assert row is not None
            assert row.text == "Word 9 of meeting 199 was spoken"

        drive(many, steps)

    def test_filtered_lists_are_paged_too(self, many: Index, rows_read: list[int]) -> None:
        async def steps(app: Explorer, pilot: Pilot[None]) -> None:
            before = rows_read[0]
            await press(app, pilot, *"spoken")
            assert "Quotes 20,000" in screen(app)
            await press(app, pilot, "down", "end")
            assert rows_read[0] - before < 6 * (PAGE + PER_ARTICLE)
            app.speakers.focus()
            await press(app, pilot, "enter")
            assert f"Quotes {20_000 // SPEAKERS} " in screen(app)

        drive(many, steps)

    def test_exports_all_that_is_listed_and_stays_alive(self, many: Index, tmp_path: Path) -> None:
        async def steps(app: Explorer, pilot: Pilot[None]) -> None:
            await press(app, pilot, "ctrl+s")
            app.screen.query_one(Input).value = str(tmp_path / "all.jsonl")
            await pilot.press("enter")
            await pilot.press("down")
            await settle(app, pilot)
            assert app.quotes.cursor == 1
            assert "20,000 quotes in" in screen(app)

        drive(many, steps)
        lines = (tmp_path / "all.jsonl").read_text(encoding="utf-8").splitlines()
        assert len(lines) == 20_000
        assert json.loads(lines[-1])["text"] == "Word 99 of meeting 199 was spoken"

    def test_leaving_in_the_middle_of_an_export_leaves_no_file(
        self, many: Index, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        begun, left = Event(), Event()

        def endless(index: Index, wanted: QuoteFilter) -> Iterator[QuoteRow]:
            row = next(find_quotes(index, wanted))
            for number in count():
                yield row
                if number == 2 * BATCH:
                    begun.set()
                    left.wait(30)

        monkeypatch.setattr("newsquote.explore.app.find_quotes", endless)

        async def steps(app: Explorer, pilot: Pilot[None]) -> None:
            await press(app, pilot, "ctrl+s")
            app.screen.query_one(Input).value = str(tmp_path / "all.jsonl")
            await pilot.press("enter")
            await asyncio.to_thread(begun.wait, 30)
            assert [path.suffix for path in tmp_path.iterdir()] == [".part"]
            await pilot.press("ctrl+q")
            left.set()

        assert drive(many, steps).failure is None
        assert list(tmp_path.iterdir()) == []

    @pytest.mark.parametrize(
        "wanted",
        [
            pytest.param(QuoteFilter(), id="all"),
            pytest.param(QuoteFilter(about="meeting 1*"), id="words"),
            pytest.param(QuoteFilter(about="was spok*"), id="words-in-every-quote"),
            pytest.param(QuoteFilter(speaker="Number7"), id="speaker"),
        ],
    )
    def test_pages_are_the_quotes_in_order(self, many: Index, wanted: QuoteFilter) -> None:
        everything = [row.id for row in find_quotes(many, wanted)]
        assert len(everything) == count_all(many, wanted) == count_quotes(many, wanted) >= 100
        found: list[str] = []
        place = None
        while lines := page_of_quotes(many, wanted, after=place, size=333):
            found += [line.id for line in lines]
            place = lines[-1].place
        assert found == everything
        assert [line.id for line in page_of_quotes(many, wanted, skip=80, size=9)] == everything[80:89]

    def test_ids_of_speakers_and_entities(self, corpus: Index) -> None:
        holt, *_ = find_speakers(corpus)
        found = [line.text for line in page_of_quotes(corpus, QuoteFilter(speaker_id=holt.id), size=9)]
        assert found == [row.text for row in find_quotes(corpus, QuoteFilter(speaker="Mia Holt"))]
        assert page_of_quotes(corpus, QuoteFilter(speaker_id="none"), size=9) == []
        voice = next(row for row in find_entities(corpus) if row.name == "Island Voice")
        found = [line.text for line in page_of_quotes(corpus, QuoteFilter(entity_id=voice.id), size=9)]
        assert found == ["a cold-hearted blunder"]
        assert page_of_quotes(corpus, QuoteFilter(entity_id="none"), size=9) == []

    def test_names_are_paged_by_offset(self, many: Index) -> None:
        everything = find_speakers(many)
        assert find_speakers(many, EntityFilter(limit=7, offset=30)) == everything[30:37]
        assert find_speakers(many, EntityFilter(limit=7, offset=SPEAKERS)) == []

    def test_article_at_a_place_is_the_article_shown(self, memory: Index) -> None:
        fill(memory, ferry("a/ferry.txt"), ferry("b/ferry.txt"), wire())
        for line in page_of_quotes(memory, size=99):
            (row,) = [row for row in find_articles(memory) if row.path == line.path]
            assert article_at(memory, line.place) == view_article(memory, row)

    def test_only_so_many_pages_are_kept(self, many: Index) -> None:
        pages = quote_pages(QuoteFilter())
        for number in range(3 * KEPT):
            pages.put(number, pages.fetch(many, page=number))
        assert [pages.row(number * PAGE) is not None for number in range(3 * KEPT)].count(True) == KEPT
        assert pages.missing(0, 10) == (0,)
        assert pages.described == f"{3 * KEPT * PAGE:,}+"


class TestPages:
    """What is known of an answer while it comes in."""

    def test_grows_until_a_page_is_not_full(self) -> None:
        pages: Pages[int] = Pages(lambda index, page: [])
        assert (pages.length, pages.described, pages.missing(0, 20)) == (0, "0+", (0,))
        pages.put(0, range(PAGE))
        assert (pages.described, pages.missing(0, 20)) == (f"{PAGE}+", ())
        assert pages.missing(PAGE - 10, PAGE) == (1,)
        pages.put(1, [7, 8])
        assert (pages.described, pages.row(PAGE + 1), pages.row(PAGE + 2)) == (str(PAGE + 2), 8, None)
        assert pages.missing(PAGE, PAGE + 60) == ()

    def test_empty_page_ends_it(self) -> None:
        pages: Pages[int] = Pages(lambda index, page: [])
        pages.put(0, range(PAGE))
        pages.put(1, [])
        assert pages.described == str(PAGE)

    def test_counted_answer_can_be_entered_anywhere(self) -> None:
        pages: Pages[int] = Pages(lambda index, page: [])
        pages.put(0, range(PAGE))
        pages.total = 1000 * PAGE
        assert (pages.length, pages.missing(500 * PAGE, 500 * PAGE + 5)) == (1000 * PAGE, (500,))
        assert pages.missing(1000 * PAGE - 3, 1000 * PAGE) == (999,)


SLOW = (
    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000000000)"
    " SELECT max(i) FROM n"
)


class TestAsker:
    """Questions that nobody waits for any longer."""

    def test_cancelled_question_is_given_up_halfway(self, memory: Index) -> None:
        async def scenario() -> int:
            asker = Asker(memory)
            slow = asyncio.create_task(asker.ask(lambda index: index.connection.execute(SLOW).fetchone()))
            await asyncio.sleep(0.2)
            slow.cancel()
            with pytest.raises(asyncio.CancelledError):
                await slow
            (answer,) = await asker.ask(lambda index: index.connection.execute("SELECT 42").fetchone())
            asker.close()
            return int(answer)

        assert asyncio.run(asyncio.wait_for(scenario(), 20)) == 42

    def test_cancelled_question_in_the_queue_disturbs_no_other(self, memory: Index) -> None:
        async def scenario() -> list[int]:
            asker = Asker(memory)
            first = asyncio.create_task(asker.ask(lambda index: time.sleep(0.2) or 1))  # type: ignore[func-returns-value]
            second = asyncio.create_task(asker.ask(lambda index: 2))
            await asyncio.sleep(0.05)
            second.cancel()
            third = await asker.ask(lambda index: 3)
            asker.close()
            return [await first, third]

        assert asyncio.run(scenario()) == [1, 3]

    def test_closing_stops_a_reader(self, corpus: Index) -> None:
        asker = Asker(corpus)
        rows = asker.read(lambda index: iter(range(10_000)))
        assert next(rows) == 0
        asker.close()
        with pytest.raises(Stopped):
            list(rows)


class TestWrapping:
    """An article in lines of a width."""

    @given(st.text(alphabet=st.sampled_from("ab  \n\t界é-\u202e\x1b🙂"), max_size=200), st.integers(2, 30))
    def test_every_word_is_in_a_line_that_fits(self, text: str, width: int) -> None:
        lines = wrapped(text, [Span(0, len(text))] if text else [], width)
        assert "".join("".join(text[a:b].split()) for a, b in lines) == "".join(text.split())
        assert all(cell_len(visible(text[a:b])) <= width for a, b in lines)

    @given(st.text(max_size=100))
    def test_what_is_visible_is_harmless_and_in_its_place(self, text: str) -> None:
        assert len(visible(text)) == len(text)
        assert not DANGEROUS.search(visible(text))
        assert "\n" not in visible(text)
        assert "\t" not in visible(text)

    def test_paragraphs_are_apart(self) -> None:
        text = "One two three.\n\nFour."
        assert wrapped(text, [Span(0, 14), Span(16, 21)], 8) == [(0, 7), (8, 14), (16, 16), (16, 21)]
