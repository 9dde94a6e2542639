"""What a very large archive costs besides analysing: planning, records of what is done, files by month.

    python benchmarks/planning.py                    # a minute; 200 MB of temporary files

No model runs. Memory is what Python's objects take, from tracemalloc, in a pass of its own.
"""

from __future__ import annotations

import argparse
import tempfile
import time
import tracemalloc
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from archive import analysis_of

from newsquote.dataset.batches import batches_of, by_month
from newsquote.dataset.folder import Folder, Record, Settings
from newsquote.dataset.plan import PARTITION_MB, plan
from newsquote.model import Analysis
from newsquote.reader import ReadOptions
from newsquote.reader.options import MEGABYTE

MONTHS = 240  # twenty years
IN_PARTITION = 1000  # articles in 4 MB, or so


def measured(what: str, number: int, run: Callable[[], object]) -> None:
    """Print the seconds it takes, and the memory of what it makes, for each of so many."""
    started = time.perf_counter()
    run()
    seconds = time.perf_counter() - started
    tracemalloc.start()
    made = run()
    held, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    print(f"{what}: {number:,} in {seconds:.2f} s, {seconds / number * 1e6:.0f} µs each;"
          f" {held / number:.0f} bytes each in memory, at most {most / number:.0f}")  # fmt: skip
    del made


def plan_small_files(work: Path, number: int) -> None:
    """Text files of an article each, a thousand in a folder."""
    source = work / "texts"
    for n in range(number):
        folder = source / f"{n // 1000:04}"
        if n % 1000 == 0:
            folder.mkdir(parents=True)
        (folder / f"{n:08}.txt").write_bytes(b"word " * 800)

    def run() -> object:
        return list(
            plan(
                str(source), ReadOptions(), size=PARTITION_MB * MEGABYTE, except_in=str(work / "out"),
                on_problem=print,
            )
        )  # fmt: skip

    measured("small files planned", number, run)


def plan_lines(work: Path, number: int) -> None:
    """One sparse file of so many partitions of lines."""
    path = work / "news.jsonl"
    with open(path, "wb") as file:
        file.write(b'{"text": "A text."}\n')
        file.truncate(number * PARTITION_MB * MEGABYTE)

    def run() -> object:
        return list(
            plan(
                str(path), ReadOptions(), size=PARTITION_MB * MEGABYTE, except_in=str(work / "out"),
                on_problem=print,
            )
        )  # fmt: skip

    measured("partitions of lines planned", number, run)


def read_records(work: Path, number: int) -> None:
    """What a run that goes on reads first: the records of what is done."""
    folder = begun(work / "records")
    for n in range(number):
        folder.write(Record(f"{n:016x}", "/archive/news.jsonl", "/archive/news.jsonl", n, 4_000_000), {})
    measured("records read", number, folder.records)


def write_months(work: Path, months: int) -> None:
    """A partition whose articles are of one month, or of many."""
    analyses = [dated(analysis_of(n), n % months) for n in range(IN_PARTITION)]
    batches = batches_of(analyses)
    folder = begun(work / f"months-{months}")
    started = time.perf_counter()
    record = folder.write(
        Record("0" * 16, "/archive", "/archive/news.jsonl", 0, 1),
        {month: [part] for month, part in by_month(batches)},
    )
    seconds = time.perf_counter() - started
    size = sum((folder.path / output).stat().st_size for output in record.outputs) / 1e6
    held = sum(batch.nbytes for batch in batches) / 1e6
    print(f"{IN_PARTITION:,} articles of {months} month(s), {held:.2f} MB in memory:"
          f" {len(record.outputs)} files, {size:.2f} MB, written in {seconds:.2f} s")  # fmt: skip


def dated(analysis: Analysis, month: int) -> Analysis:
    """The same of another month."""
    date = f"{2005 + month // 12}-{month % 12 + 1:02}-01"
    return replace(analysis, article=replace(analysis.article, date=date))


def begun(path: Path) -> Folder:
    """A folder to write to."""
    folder = Folder(path)
    folder.begin(Settings("benchmark", None, "", PARTITION_MB))
    return folder


def main() -> None:
    """All of it, in a temporary folder."""
    parser = argparse.ArgumentParser(description="Planning, records and months of a large archive.")
    parser.add_argument("--number", type=int, default=50_000, help="of files, and of partitions")
    number = parser.parse_args().number
    with tempfile.TemporaryDirectory() as made:
        plan_small_files(Path(made), number)
        plan_lines(Path(made), number)
        read_records(Path(made), number // 10)
        for months in (1, MONTHS):
            write_months(Path(made), months)


if __name__ == "__main__":
    main()
