"""Two processes index into one file while two others ask it: nobody fails, and nothing is lost.

python benchmarks/together.py
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path

import archive
from kills import check
from processes import NEWSQUOTE, machine

from newsquote.index import open_index
from newsquote.query.articles import find_articles
from newsquote.query.entities import find_entities, find_speakers
from newsquote.query.quotes import find_quotes


def answers(db: Path) -> list[object]:
    """What the file answers, whatever keys its rows have."""
    with open_index(db) as index:
        return [
            list(find_articles(index)), list(find_quotes(index)), find_speakers(index), find_entities(index)
        ]  # fmt: skip


def index_together(folder: Path, *, articles: int, milliseconds: float) -> str:
    """Index two overlapping folders at once, asking all the while; a line about it.

    Raises:
        RuntimeError: if a process failed, or the file does not hold what one after the other gives.
    """
    third = articles // 3
    for name, numbers in (("a", range(2 * third)), ("b", range(third, articles))):
        archive.write_texts(folder / "texts" / name, numbers)
    made_up = [sys.executable, str(Path(__file__).with_name("made_up.py"))]

    def command(name: str, db: str, pace: float) -> list[str]:
        return [*made_up, str(pace), "index", str(folder / "texts" / name), "--db", str(folder / db)]

    for name in "ab":
        _finish(_start(command(name, "alone.db", 0)))
    writers = [_start(command(name, "shared.db", milliseconds)) for name in "abab"]  # two for each folder
    asked = 0
    while any(writer.poll() is None for writer in writers):
        if not (folder / "shared.db").exists():
            continue
        readers = [
            _start([*NEWSQUOTE, *options, "--db", str(folder / "shared.db")])
            for options in (["speakers"], ["quotes", "--about", "bridge*", "--unique"])
        ]
        for reader in readers:
            _finish(reader)
        asked += len(readers)
    for writer in writers:
        _finish(writer)
    check(folder / "shared.db")
    if answers(folder / "shared.db") != answers(folder / "alone.db"):
        raise RuntimeError("the shared index answers otherwise than the one written by one process")
    found = len(list((folder / "texts").rglob("*.txt")))
    return (
        f"{len(writers)} processes indexed {found} files into one, {asked} questions meanwhile; nothing lost"
    )


def _start(command: list[str]) -> subprocess.Popen[bytes]:
    return subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)


def _finish(process: subprocess.Popen[bytes]) -> None:
    _, errors = process.communicate()
    if process.returncode:
        raise RuntimeError(f"exit code {process.returncode}: {errors.decode()}")


def main() -> None:
    """Index together in a temporary folder."""
    parser = argparse.ArgumentParser(description="Index and ask one file from several processes at once.")
    parser.add_argument("--articles", type=int, default=900)
    parser.add_argument("--milliseconds", type=float, default=3, help="an article takes")
    given = parser.parse_args()
    print(machine())
    with tempfile.TemporaryDirectory(prefix="newsquote-") as folder:
        print(index_together(Path(folder), articles=given.articles, milliseconds=given.milliseconds))


if __name__ == "__main__":
    main()
