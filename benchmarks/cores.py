"""What a second core brings to `newsquote index`, and whether memory stays flat.

    python benchmarks/cores.py                     # 200 articles with one worker and with two; then 2,000

The model is the real one, the articles are those of the archive, each about 350 words with ten quotes.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

import archive
from processes import NEWSQUOTE, machine


def index(texts: Path, db: Path, workers: int) -> tuple[float, float]:
    """Seconds and peak megabytes of the largest process of one run of the command.

    Raises:
        RuntimeError: if it failed.
    """
    command = [*NEWSQUOTE, "index", str(texts), "--db", str(db), "--workers", str(workers)]
    started = time.perf_counter()
    nowhere = [(os.POSIX_SPAWN_OPEN, n, os.devnull, os.O_WRONLY, 0) for n in (1, 2)]
    process = os.posix_spawn(command[0], command, dict(os.environ), file_actions=nowhere)
    _, status, used = os.wait4(process, 0)
    if status:
        raise RuntimeError(f"{' '.join(command)}: exit status {status}")
    kilobytes = used.ru_maxrss / (1024 if sys.platform == "darwin" else 1)
    return time.perf_counter() - started, kilobytes / 1000


def compare(folder: Path, *, few: int, many: int, rounds: int) -> list[str]:
    """Lines of results."""
    archive.write_texts(folder / "few", range(few))
    taken: dict[int, list[float]] = {1: [], 2: []}
    peaks: dict[int, list[float]] = {1: [], 2: []}
    for n in range(rounds):
        for workers in (1, 2):
            seconds, peak = index(folder / "few", folder / f"{n}-{workers}.db", workers)
            taken[workers].append(seconds)
            peaks[workers].append(peak)
    one, two = median(taken[1]), median(taken[2])
    lines = [
        f"{few} articles: one worker {one:.1f} s, two {two:.1f} s, ratio {one / two:.2f}, medians of {rounds}"
    ]
    if many:
        archive.write_texts(folder / "many", range(many))
        for workers in (1, 2):
            seconds, peak = index(folder / "many", folder / f"many-{workers}.db", workers)
            before = median(peaks[workers])
            lines.append(f"{workers} worker{'s' * (workers > 1)}: peak {before:.0f} MB at {few} articles,"
                         f" {peak:.0f} MB at {many}, ratio {peak / before:.2f};"
                         f" {many / seconds:.1f} articles a second")  # fmt: skip
    return lines


def main() -> None:
    """Measure in a temporary folder."""
    parser = argparse.ArgumentParser(description="Cores and memory of `newsquote index`.")
    parser.add_argument("--few", type=int, default=200, help="articles, with one worker and with two")
    parser.add_argument("--many", type=int, default=2000, help="articles, for the peak of memory; 0 is none")
    parser.add_argument("--rounds", type=int, default=3)
    given = parser.parse_args()
    print(machine())
    with tempfile.TemporaryDirectory(prefix="newsquote-") as folder:
        print("\n".join(compare(Path(folder), few=given.few, many=given.many, rounds=given.rounds)))


if __name__ == "__main__":
    main()
