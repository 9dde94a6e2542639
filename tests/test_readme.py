"""README.md shows what newsquote prints, runs as it stands, and names every command and option rightly.

    python tests/test_readme.py --write

writes every output and the table of scores anew. In README.md an `sh` block followed at once by a
`text` block shows its output on a terminal; `sh set-up` is what a new machine needs, of which only
the last command is run here; `sh unchecked` needs the network or another package. `python` blocks
are interactive sessions that go on from one to the next.
"""

from __future__ import annotations

import atexit
import io
import json
import os
import pty
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import chdir, redirect_stdout
from dataclasses import dataclass
from doctest import DocTestParser
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

import newsquote
from newsquote import extract
from newsquote.cli import COMMANDS
from newsquote.evaluate import Measure, evaluate_gold, read_gold_folder
from newsquote.schema import SCHEMAS

ROOT = Path(__file__).parents[1]
README = ROOT / "README.md"
HELDOUT = ROOT / "tests" / "gold" / "heldout"
NEWS = ("company_halberd", "us_wire_ferry", "british_reservoir")  # what the examples call news/
COLUMNS = 100
TOLERANCE = 2.0  # points of a score: int8 arithmetic differs a little from processor to processor

BLOCK = re.compile(r"^```(\w+)([^\n]*)\n(.*?)^```$", re.M | re.S)
SCORES = re.compile(r"(<!-- scores of tests/gold/heldout -->\n)(.*?)(<!-- /scores -->)", re.S)
IN_A_TABLE = re.compile(r"^\|.*?`(newsquote [^`]+)`", re.M)
JQ_PATH = re.compile(r"\.([a-z_]+)")
COLOR = re.compile(r"\x1b\[[\d;]*m")  # of jq, which older versions of it do not leave out when asked
CONFIDENCE = re.compile(r'("confidence": )[\d.]+')


@dataclass(frozen=True)
class Block:
    """A fenced block: its language, what stands after that, its text, and where the text is."""

    language: str
    info: str
    text: str
    start: int
    end: int

    @property
    def lines(self) -> list[str]:
        """The commands of an `sh` block as they are run; none for what is not."""
        if self.info == "unchecked":
            return []
        lines = [line for line in self.text.splitlines() if line and not line.startswith("#")]
        if self.info == "set-up":
            lines = [line.rpartition(" && ")[2].removeprefix(".venv/bin/") for line in lines]
            lines = [line for line in lines if line.startswith("newsquote ")]
        return lines


@dataclass(frozen=True)
class Run:
    """A command line of the README and what came of it."""

    line: str
    code: int
    output: str
    errors: str


def blocks_of(readme: str) -> list[Block]:
    return [
        Block(m[1], m[2].strip(), m[3], m.start(3), m.end(3))
        for m in BLOCK.finditer(readme)
    ]  # fmt: skip


def output_block(readme: str, blocks: list[Block], number: int) -> Block | None:
    """The `text` block that shows the output of an `sh` block."""
    if number + 1 == len(blocks) or blocks[number].language != "sh":
        return None
    following = blocks[number + 1]
    between = readme[blocks[number].end : following.start].strip("`\n")
    return following if following.language == "text" and between in ("text", "") else None


class Terminal:
    """Runs command lines in a folder with `seeds/` and `news/`, on a terminal of fixed width."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        shutil.copytree(ROOT / "seeds", folder / "seeds")
        (folder / "news").mkdir()
        for name in NEWS:
            shutil.copy(ROOT / "tests" / "gold" / f"{name}.txt", folder / "news")
        for path in (ROOT / "seeds").iterdir():
            shutil.copy(path, folder / "news")
        (folder / "gold").mkdir()
        for path in (ROOT / "tests" / "gold").glob(f"{NEWS[0]}.*"):
            shutil.copy(path, folder / "gold")
        programs = folder / "bin"
        programs.mkdir()
        command = programs / "newsquote"
        command.write_text(f'#!/bin/sh\nexec {shlex.quote(sys.executable)} -m newsquote "$@"\n')
        command.chmod(0o755)
        package = str(Path(newsquote.__file__).parents[1])
        self.environment = {name: value for name, value in os.environ.items() if name != "NEWSQUOTE_DB"} | {
            "PATH": f"{programs}{os.pathsep}{os.environ['PATH']}",
            "PYTHONPATH": package,
            "NEWSQUOTE_CACHE": str(folder / "cache"),
            "COLUMNS": str(COLUMNS),
            "LINES": "50",
            "TERM": "xterm",
            "NO_COLOR": "1",
            "PAGER": "cat",
            "PYTHONUTF8": "1",
        }

    def run(self, line: str) -> Run:
        ours, theirs = pty.openpty()
        with tempfile.TemporaryFile() as errors:
            process = subprocess.Popen(
                ["bash", "-o", "pipefail", "-c", line],
                cwd=self.folder, env=self.environment, start_new_session=True,
                stdin=subprocess.DEVNULL, stdout=theirs, stderr=errors,
            )  # fmt: skip
            os.close(theirs)
            output = b"".join(read_all(ours))
            os.close(ours)
            code = process.wait()
            errors.seek(0)
            printed = COLOR.sub("", output.decode().replace("\r\n", "\n"))
            return Run(line, code, printed, errors.read().decode())


@cache
def workplace() -> Terminal:
    """Where all that the README says is done, commands first."""
    return Terminal(Path(tempfile.mkdtemp(prefix="newsquote-readme-")))


@atexit.register
def _clear() -> None:
    if workplace.cache_info().currsize:
        shutil.rmtree(workplace().folder, ignore_errors=True)


def read_all(descriptor: int) -> Iterator[bytes]:
    """All that is written there; a full screen is left by ctrl+q once its keys stand at the bottom."""
    has_screen = False
    while True:
        try:
            data = os.read(descriptor, 65536)
        except OSError:  # how Linux says that the other end is closed
            return
        if not data:
            return
        has_screen = has_screen or b"\x1b[?1049h" in data
        if has_screen and b"quit" in data:
            has_screen = False
            os.write(descriptor, b"\x11")
        yield data


@cache
def runs() -> dict[str, Run]:
    """Every command line of the README, those of its tables too, run in order in one folder."""
    readme = README.read_text(encoding="utf-8")
    found: list[tuple[int, str]] = [
        (m.start(), m[1].replace("\\|", "|")) for m in IN_A_TABLE.finditer(readme)
    ]
    found += [(b.start, line) for b in blocks_of(readme) if b.language == "sh" for line in b.lines]
    return {line: workplace().run(line if can_run(line) else without_jq(line)) for _, line in sorted(found)}


def can_run(line: str) -> bool:
    return "| jq" not in line or shutil.which("jq") is not None


def without_jq(line: str) -> str:
    return line.partition(" | jq")[0]


def session(text: str, names: dict[str, Any]) -> str:
    """An interactive session as it would be now: the same statements, what each prints after it."""
    written = io.StringIO()
    for piece in DocTestParser().parse(text):
        if isinstance(piece, str):
            written.write(piece)
            continue
        first, *rest = piece.source.splitlines()
        written.write("".join([f">>> {first}\n", *(f"... {line}".rstrip() + "\n" for line in rest)]))
        with redirect_stdout(written), chdir(workplace().folder):
            exec(compile(piece.source, str(README), "single"), names)
    return written.getvalue()


def scores_table() -> str:
    """What newsquote gets right in the articles kept back, as `newsquote evaluate` counts."""
    pairs = [(gold, extract(gold.text)) for gold in read_gold_folder(HELDOUT)]
    scores = evaluate_gold(pairs)
    named = {
        "Quotes (direct, mixed, indirect)": scores.roles["content"]["speech"],
        "– direct": scores.roles["content"]["direct"],
        "– mixed": scores.roles["content"]["mixed"],
        "– indirect": scores.roles["content"]["indirect"],
        "Attitudes": scores.roles["content"]["attitude"],
        "Sources": scores.roles["source"]["speech"],
        "Cues": scores.roles["cue"]["speech"],
    }
    rows = [
        f"| {name} | {measures(found.overlap)} | {per_cent(found.exact.f1)} |"
        for name, found in named.items()
    ]
    whole = {"Quote and speaker both right": scores.both}
    whole |= {
        label: scores.entities[key]
        for label, key in (("People", "PERSON"), ("Organisations", "ORG"), ("Places", "LOC"))
    }
    rows += [f"| {name} | {measures(found)} | |" for name, found in whole.items()]
    right, matched = scores.speakers.right, scores.speakers.matched
    return (
        f"{scores.articles} invented articles of other styles, which nothing was tuned on, in per cent:\n\n"
        "| | precision | recall | F1 | F1, word for word |\n|---|--:|--:|--:|--:|\n"
        + "\n".join(rows)
        + f"\n\nOf the quotes found, {per_cent(right / matched)} per cent have the right speaker.\n"
    )


def measures(found: Measure) -> str:
    return " | ".join(map(per_cent, (found.precision, found.recall, found.f1)))


def per_cent(share: float) -> str:
    return f"{100 * share:.1f}"


def written_anew(readme: str) -> str:
    """The README with every output, session and score as it is now."""
    blocks = blocks_of(readme)
    names: dict[str, Any] = {}
    changes: list[tuple[int, int, str]] = []
    for number, block in enumerate(blocks):
        shown = output_block(readme, blocks, number)
        if shown is not None and all(map(can_run, block.lines)):
            output = "".join(runs()[line].output for line in block.lines)
            changes.append((shown.start, shown.end, output.rstrip("\n") + "\n"))
        elif block.language == "python":
            changes.append((block.start, block.end, session(block.text, names)))
    for start, end, text in reversed(changes):
        readme = readme[:start] + text + readme[end:]
    return SCORES.sub(lambda m: m[1] + scores_table() + m[3], readme)


def main() -> None:
    readme = written_anew(README.read_text(encoding="utf-8"))
    README.write_text(readme, encoding="utf-8")


if __name__ == "__main__":
    if sys.argv[1:] != ["--write"]:
        sys.exit(__doc__)
    main()
    sys.exit(0)


TEXT = README.read_text(encoding="utf-8")
BLOCKS = blocks_of(TEXT)
SHOWN = [(b, s) for n, b in enumerate(BLOCKS) if (s := output_block(TEXT, BLOCKS, n)) is not None]
LINES = sorted({m[1].replace("\\|", "|") for m in IN_A_TABLE.finditer(TEXT)}) + [
    line for b in BLOCKS if b.language == "sh" for line in b.lines
]


@pytest.mark.parametrize(("block", "shown"), SHOWN, ids=[b.lines[-1] for b, _ in SHOWN])
def test_output_shown_is_what_is_printed(block: Block, shown: Block) -> None:
    if not all(map(can_run, block.lines)):
        pytest.skip("jq is not installed; the fields it is given are checked by another test")
    printed = "".join(runs()[line].output for line in block.lines)
    assert CONFIDENCE.sub(r"\1…", printed) == CONFIDENCE.sub(r"\1…", shown.text)


@pytest.mark.parametrize("line", LINES)
def test_command_works_and_finds_something(line: str) -> None:
    run = runs()[line]
    assert (run.code, [e for e in run.errors.splitlines() if e.startswith("newsquote:")]) == (0, [])
    _, *files = re.split(" > | -o ", line)
    if files:
        assert (workplace().folder / files[0]).stat().st_size > 0
    elif not line.startswith("newsquote index "):
        assert run.output.strip()


@pytest.mark.parametrize("line", [line for line in LINES if JQ_PATH.search(line.partition(" | jq ")[2])])
def test_jq_is_given_fields_that_exist(line: str) -> None:
    command, _, program = line.partition(" | jq ")
    output = command.split()[1]
    fields = set(re.findall(r'"(\w+)": \{', json.dumps(SCHEMAS[output])))
    assert set(JQ_PATH.findall(program)) <= fields


@pytest.mark.skipif(find_spec("duckdb") is None, reason="duckdb is not installed: pip install duckdb")
@pytest.mark.parametrize(
    "line", [line for b in BLOCKS for line in b.text.splitlines() if "duckdb -c" in line]
)
def test_duckdb_line_finds_something(line: str) -> None:
    assert all(run.code == 0 for run in runs().values() if ".parquet" in run.line)
    _, _, statement = shlex.split(line)
    code = "import duckdb, sys; print(len(duckdb.sql(sys.argv[1]).fetchall()))"
    done = subprocess.run(
        [sys.executable, "-c", code, statement],
        cwd=workplace().folder, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert int(done.stdout) >= 5


def test_python_sessions_print_what_is_shown() -> None:
    names: dict[str, Any] = {}
    sessions = [block.text for block in BLOCKS if block.language == "python"]
    assert len(sessions) >= 2
    for text in sessions:
        assert session(text, names) == text


def test_scores_are_those_measured() -> None:
    shown = SCORES.search(TEXT)
    assert shown
    measured = scores_table()
    number = re.compile(r"\d+\.\d")
    assert number.sub("…", shown[2]) == number.sub("…", measured)
    for old, new in zip(number.findall(shown[2]), number.findall(measured), strict=True):
        assert float(old) == pytest.approx(float(new), abs=TOLERANCE)


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_an_example(command: str) -> None:
    assert any(line.startswith(f"newsquote {command} ") or line == f"newsquote {command}" for line in LINES)


def test_set_up_is_two_commands() -> None:
    first, second = (b.text.splitlines() for b in BLOCKS if b.info == "set-up")
    assert first == [
        "python3 -m venv .venv && .venv/bin/pip install --quiet . "
        "&& .venv/bin/newsquote quotes --speaker Streeting"
    ]
    assert second == [".venv/bin/pip install --quiet '.[test]' && .venv/bin/python -m pytest"]


def test_names_every_kind_schema_and_part_of_the_licence() -> None:
    for word in (*newsquote.Kind, *SCHEMAS, "LICENSE", "CHANGELOG.md", "training/README.md"):
        assert f"`{word}`" in TEXT or f"]({word})" in TEXT, word
