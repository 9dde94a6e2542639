"""`newsquote index` killed at random moments: is the file whole, and the result that of an undisturbed run?

    python benchmarks/kills.py --kills 200

A run is killed (`kill -9`) after a random time, its file checked, and the next run goes on with it. When
one gets to the end, its file must hold the same rows under the same keys as that of a run nobody
disturbed, and the next begins with no file. The model is replaced by what the archive knows of
its texts (`made_up.py`); with `--model` it is the real one, and its worker processes must be gone
soon after.
"""

from __future__ import annotations

import argparse
import random
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import archive
from processes import NEWSQUOTE, machine

TABLES = {
    "analysis": "*", "body": "*", "article": "*", "identity": "*", "entity": "*", "quote": "*",
    "summary": "*", "spelling": "*", "total": "*", "leader": "*", "file": "location, reading, size, articles",
    "reading": "*", "doubtful": "*",
}  # fmt: skip
"""What is compared of each table: of `file`, not when it was read."""


def check(db: Path) -> None:
    """Raise RuntimeError if the file is damaged."""
    connection = sqlite3.connect(db)
    found = [row[0] for row in connection.execute("PRAGMA integrity_check")]
    found += [f"foreign key {row}" for row in connection.execute("PRAGMA foreign_key_check")]
    if connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0]:
        for words in ("quote_words", "name_words"):
            connection.execute(f"INSERT INTO {words}({words}) VALUES ('integrity-check')")
    connection.close()
    if found != ["ok"]:
        raise RuntimeError(f"{db}: {'; '.join(found)}")


def contents(db: Path) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table of ours."""
    connection = sqlite3.connect(db)
    return {
        table: connection.execute(f"SELECT {columns} FROM {table} ORDER BY 1, 2").fetchall()
        for table, columns in TABLES.items()
    }


def run(command: list[str], seconds: float | None = None) -> bool:
    """Whether the command came to its end; otherwise it was killed after so many seconds."""
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    try:
        _, errors = process.communicate(timeout=seconds)
    except subprocess.TimeoutExpired:
        process.send_signal(signal.SIGKILL)
        process.communicate()
        return False
    if process.returncode:
        raise RuntimeError(f"exit code {process.returncode}: {errors.decode()}")
    return True


def kill_many(
    folder: Path, *, kills: int, articles: int, milliseconds: float, model: bool, seed: int = 1
) -> str:
    """Kill so many runs; a line about it.

    Raises:
        RuntimeError: if a file was damaged, or a result another than it should be.
    """
    texts = folder / "texts"
    archive.write_texts(texts, range(articles))
    made_up = [sys.executable, str(Path(__file__).with_name("made_up.py")), str(milliseconds)]
    command = [*(NEWSQUOTE if model else made_up), "index", str(texts), "--db"]
    started = time.perf_counter()
    run([*command, str(folder / "whole.db")])
    whole = time.perf_counter() - started
    expected = contents(folder / "whole.db")
    db, rng = folder / "killed.db", random.Random(seed)
    killed = finished = 0
    while killed < kills or db.exists():
        done = run([*command, str(db)], rng.uniform(0, 1.2 * whole) if killed < kills else None)
        if db.exists():
            check(db)
        if not done:
            killed += 1
            continue
        if contents(db) != expected:
            raise RuntimeError(f"after {killed} kills another result: {differences(contents(db), expected)}")
        finished += 1
        for file in folder.glob("killed.db*"):
            file.unlink()
    return (
        f"{killed} runs killed, {finished} gone on with to the end; every file whole, every result"
        f" that of the undisturbed run ({articles} articles, {whole:.1f} s)"
    )


def differences(
    found: dict[str, list[tuple[object, ...]]], expected: dict[str, list[tuple[object, ...]]]
) -> str:
    """The tables that differ, with their numbers of rows."""
    return ", ".join(
        f"{table}: {len(found[table])} rows for {len(expected[table])}"
        for table in TABLES
        if found[table] != expected[table]
    )


def main() -> None:
    """Kill runs in a temporary folder."""
    parser = argparse.ArgumentParser(description="Kill `newsquote index` at random moments.")
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--articles", type=int, default=200)
    parser.add_argument("--milliseconds", type=float, default=3, help="an article takes, without the model")
    parser.add_argument("--model", action="store_true", help="with the real model")
    given = parser.parse_args()
    print(machine())
    with tempfile.TemporaryDirectory(prefix="newsquote-") as folder:
        print(kill_many(Path(folder), kills=given.kills, articles=given.articles,
                        milliseconds=given.milliseconds, model=given.model))  # fmt: skip


if __name__ == "__main__":
    main()
