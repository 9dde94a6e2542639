"""An archive of made-up news on a real Dask cluster of this machine: same rows, kills, throughput, cost.

    OMP_NUM_THREADS=1 python benchmarks/cluster.py                        # 2,000 articles; half an hour
    OMP_NUM_THREADS=1 python benchmarks/cluster.py --articles 200 --steps same killed-worker

Each step prints what it measured, and stops the script where rows differ. Nothing else should run meanwhile.
"""

from __future__ import annotations

import argparse
import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from resource import RUSAGE_SELF, getrusage

import pyarrow.parquet as pq
from archive import analysis_of

from newsquote.dataset.batches import Batches
from newsquote.dataset.build import Tally, build
from newsquote.dataset.engines import Engine, this_machine
from newsquote.dataset.folder import Folder, Record
from newsquote.dataset.on_dask import dask_workers
from newsquote.versions import pipeline_version

MONTHS = 24
LONGEST_START = 120.0  # seconds, for a scheduler or a worker on a busy machine
LONGEST_RUN = 3600.0
PYTHON = [sys.executable, "-m"]


def write_archive(folder: Path, articles: int) -> int:
    """JSON Lines of articles by month; how many words they have."""
    months: defaultdict[str, list[str]] = defaultdict(list)
    words = 0
    for number in range(articles):
        article = analysis_of(number).article
        month = number * MONTHS // articles
        day = f"{2023 + month // 12}-{month % 12 + 1:02}-{number % 28 + 1:02}"
        record = {"title": article.title, "date": day, "byline": article.byline, "text": article.text}
        months[day[:7]].append(json.dumps(record) + "\n")
        words += len(article.text.split())
    folder.mkdir(parents=True, exist_ok=True)
    for month, lines in months.items():
        (folder / f"{month}.jsonl").write_text("".join(lines), encoding="utf-8")
    return words


@dataclass(slots=True)
class Cluster:
    """A scheduler and workers as processes of their own, on loopback."""

    folder: Path
    scheduler: subprocess.Popen[bytes]
    address: str
    workers: list[subprocess.Popen[bytes]] = field(default_factory=list)

    def add_worker(self) -> subprocess.Popen[bytes]:
        """One more worker, of one thread; it is there a while later."""
        number = len(self.workers)
        with (self.folder / f"worker-{number}.log").open("wb") as log:
            command = ["distributed.cli.dask_worker", self.address, "--nthreads", "1", "--no-nanny",
                       "--no-dashboard", "--host", "127.0.0.1",
                       "--local-directory", str(self.folder)]  # fmt: skip
            worker = subprocess.Popen([*PYTHON, *command], stdout=log, stderr=log)
        self.workers.append(worker)
        return worker

    def kill(self) -> None:
        """End all of it at once, as a power cut would."""
        for process in (self.scheduler, *self.workers):
            process.kill()
            process.wait()


@contextmanager
def cluster(folder: Path, workers: int) -> Iterator[Cluster]:
    """A cluster that is ended at the end; its logs and temporary files are in the folder."""
    folder.mkdir(parents=True)
    contact = folder / "scheduler.json"
    with (folder / "scheduler.log").open("wb") as log:
        command = ["distributed.cli.dask_scheduler", "--host", "127.0.0.1", "--port", "0", "--no-dashboard",
                   "--scheduler-file", str(contact)]  # fmt: skip
        scheduler = subprocess.Popen([*PYTHON, *command], stdout=log, stderr=log)
    made = Cluster(folder, scheduler, "")
    try:
        wait_for(lambda: contact.is_file() and contact.stat().st_size > 0, "the scheduler")
        made.address = json.loads(contact.read_text())["address"]
        for _ in range(workers):
            made.add_worker()
        logs = [folder / f"worker-{number}.log" for number in range(workers)]
        wait_for(lambda: all("Registered to" in log.read_text() for log in logs), "the workers")
        yield made
    finally:
        made.kill()


def wait_for(is_so: Callable[[], bool], what: str, process: subprocess.Popen[bytes] | None = None) -> None:
    """Return when it is so.

    Raises:
        TimeoutError: if it takes too long, or the process ends before.
    """
    ends = time.monotonic() + (LONGEST_START if process is None else LONGEST_RUN)
    while not is_so():
        if time.monotonic() > ends or (process is not None and process.poll() is not None and not is_so()):
            raise TimeoutError(f"waited for {what} in vain")
        time.sleep(0.02)


def start_run(archive: Path, out: Path, address: str, mb: float) -> subprocess.Popen[bytes]:
    """The command, as a user would give it."""
    command = ["newsquote", "index", str(archive), "--scheduler", address, "--out", str(out),
               "--partition-mb", str(mb)]  # fmt: skip
    return subprocess.Popen([*PYTHON, *command], stderr=subprocess.PIPE)


def run_here(archive: Path, out: Path, engine: Engine, mb: float) -> Tally:
    """The same by the library, in this process, with whatever engine."""

    def refuse(problem: str) -> None:
        raise RuntimeError(problem)

    return build(
        [str(archive)], Folder(out), engine,
        pipeline=pipeline_version(None), partition_mb=mb, on_problem=refuse, on_note=print,
    )  # fmt: skip


def rows_of(folder: Path) -> dict[str, list[str]]:
    """All rows of each table as JSON, sorted."""
    return {
        table: sorted(
            json.dumps(row, sort_keys=True)
            for path in (folder / table).glob("*/*.parquet")
            for row in pq.ParquetFile(path).read().to_pylist()
        )
        for table in Batches._fields
    }


def done_in(folder: Path) -> dict[str, Record]:
    """The partitions that are done, by their ids; none where there is no folder yet."""
    return {id_: record for id_, record in Folder(folder).records().items() if record.is_done}


def written(folder: Path) -> dict[str, int]:
    """When each file of the tables was last put there."""
    return {str(path): path.stat().st_mtime_ns for path in folder.glob("[!_]*/*/*.parquet")}


def cpu_seconds(process: subprocess.Popen[bytes]) -> float:
    """How long the process has had a core, in seconds."""
    fields = Path(f"/proc/{process.pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def most_memory(process: subprocess.Popen[bytes]) -> float:
    """The most memory that the process has had, in megabytes."""
    status = Path(f"/proc/{process.pid}/status").read_text()
    return int(status.split("VmHWM:")[1].split()[0]) / 1000


def own_memory() -> float:
    """The most memory that this process has had, in megabytes."""
    return getrusage(RUSAGE_SELF).ru_maxrss / 1000


def size_of(folder: Path) -> float:
    """Megabytes in a folder."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file()) / 1e6


class Benchmark:
    """The steps, each in folders of its own; `reference` is what one process of this machine made."""

    def __init__(self, work: Path, articles: int, mb: float) -> None:
        self.work, self.articles, self.mb = work, articles, mb
        self.archive = work / "archive"
        self.words = write_archive(self.archive, articles)
        self.reference = work / "here"
        size = size_of(self.archive)
        print(f"archive: {articles:,} articles, {self.words:,} words, {size:.1f} MB of JSON Lines")
        warm_up(0)
        busy = time.process_time()
        self.alone = self._time(self.reference, lambda out: run_here_alone(self.archive, out, mb))
        busy = time.process_time() - busy
        print(f"one process, no Dask: {self._rate(self.alone, busy)}; most memory {own_memory():,.0f} MB")
        made = Folder(self.reference).records()
        self.partitions = len(made)
        self.rows = rows_of(self.reference)
        numbers = ", ".join(f"{len(rows):,} {table}" for table, rows in self.rows.items())
        disk = {table: size_of(self.reference / table) for table in self.rows}
        print(f"{self.partitions} partitions; rows: {numbers}")
        print("disk: " + ", ".join(f"{table} {size:.2f} MB" for table, size in disk.items()))

    def same(self) -> None:
        """Throughput of one worker and of two, what Dask costs, memory; the rows are those of one process."""
        took = {}
        for workers in (1, 2):
            with cluster(self.work / f"cluster-{workers}", workers) as here:
                with dask_workers(here.address, print) as engine:
                    engine.client.wait_for_workers(workers, timeout=LONGEST_START)
                    engine.client.run(warm_up, 0)
                    out = self.work / f"workers-{workers}"
                    busy = sum(map(cpu_seconds, here.workers))
                    took[workers] = self._time(out, lambda out: run_here(self.archive, out, engine, self.mb))
                busy = sum(map(cpu_seconds, here.workers)) - busy
                memory = ", ".join(f"{most_memory(worker):,.0f}" for worker in here.workers)
                self._compare(out)
                print(f"{workers} worker(s): {self._rate(took[workers], busy)}; most memory:"
                      f" workers {memory} MB, scheduler {most_memory(here.scheduler):,.0f} MB")  # fmt: skip
        print(f"two workers / one: {took[1] / took[2]:.2f}")
        more = (took[1] - self.alone) / self.articles * 1000
        print(f"one worker of Dask against one process: {more:+.2f} ms for each article")

    def overhead(self, partitions: int = 2_000) -> None:
        """What handing out a partition costs, by handing out many that are nothing."""
        with cluster(self.work / "cluster-overhead", 2) as here, dask_workers(here.address, print) as engine:
            engine.client.wait_for_workers(2, timeout=LONGEST_START)
            list(engine(nothing, range(50)))
            started = time.perf_counter()
            assert len(list(engine(nothing, range(partitions)))) == partitions
            each = (time.perf_counter() - started) / partitions * 1000
        in_each = self.articles / self.partitions
        print(f"scheduling: {each:.2f} ms a partition, {each / in_each:.3f} ms an article of this run"
              f" ({in_each:.0f} in a partition)")  # fmt: skip

    def killed_worker(self) -> None:
        """One of two workers is killed half-way: the same rows, nothing double."""
        out = self.work / "killed-worker"
        with cluster(self.work / "cluster-kw", 2) as here:
            run = start_run(self.archive, out, here.address, self.mb)
            wait_for(lambda: len(done_in(out)) >= self.partitions // 2, "half of it", run)
            here.workers[0].send_signal(signal.SIGKILL)
            before = len(done_in(out))
            errors = run.communicate()[1].decode()
        assert run.returncode == 0, errors
        self._compare(out)
        print(f"a worker killed after {before} of {self.partitions} partitions: same rows. {errors.strip()}")

    def killed_run(self) -> None:
        """Everything is killed half-way and started again: only what is missing is done."""
        out = self.work / "killed-run"
        with cluster(self.work / "cluster-k1", 2) as here:
            run = start_run(self.archive, out, here.address, self.mb)
            wait_for(lambda: len(done_in(out)) >= self.partitions // 2, "half of it", run)
            run.kill()
            here.kill()
            run.communicate()
        kept = done_in(out)
        files = {str(out / output) for record in kept.values() for output in record.outputs}
        before = {path: when for path, when in written(out).items() if path in files}
        with cluster(self.work / "cluster-k2", 2) as here:
            run = start_run(self.archive, out, here.address, self.mb)
            errors = run.communicate()[1].decode()
        assert run.returncode == 0, errors
        self._compare(out)
        after = written(out)
        assert before == {path: after[path] for path in before}, "done partitions were done again"
        assert f"{self.partitions - len(kept):,} analysed" in errors, errors
        print(f"all killed after {len(kept)} of {self.partitions} partitions: same rows. {errors.strip()}")

    def index(self) -> None:
        """An index made of the folder without analysing."""
        database = self.work / "news.db"
        started = time.perf_counter()
        command = ["newsquote", "index", str(self.reference), "--db", str(database)]
        subprocess.run([*PYTHON, *command], check=True)
        seconds = time.perf_counter() - started
        size = database.stat().st_size / 1e6
        print(f"index of it: {seconds:.1f} s, {self.articles / seconds:,.0f} articles/s, {size:.1f} MB")

    def _compare(self, out: Path) -> None:
        for table, rows in rows_of(out).items():
            assert rows == self.rows[table], f"{table} differ"

    def _time(self, out: Path, run: Callable[[Path], Tally]) -> float:
        started = time.perf_counter()
        done = run(out)
        seconds = time.perf_counter() - started
        assert (done.articles, done.failed) == (self.articles, []), done
        return seconds

    def _rate(self, seconds: float, busy: float) -> str:
        million, core = seconds / self.words * 1e6, busy / self.words * 1e6
        return (f"{seconds:.1f} s, {self.words / seconds:,.0f} words/s,"
                f" {self.articles / seconds:.1f} articles/s, {million:,.0f} s a million words,"
                f" {core:,.0f} s of a core")  # fmt: skip


def run_here_alone(archive: Path, out: Path, mb: float) -> Tally:
    """By this process alone."""
    with this_machine(1) as engine:
        return run_here(archive, out, engine, mb)


def nothing(item: int) -> int:
    """What it is given."""
    return item


def warm_up(_: int) -> int:
    """The pipeline loaded in this process."""
    from newsquote.analyse import analyse

    return len(list(analyse([analysis_of(0).article])))


STEPS: dict[str, Callable[[Benchmark], None]] = {
    "same": Benchmark.same,
    "overhead": Benchmark.overhead,
    "killed-worker": Benchmark.killed_worker,
    "killed-run": Benchmark.killed_run,
    "index": Benchmark.index,
}


def main() -> None:
    """All steps, or those named."""
    parser = argparse.ArgumentParser(description="A Dask cluster of this machine, and what it does.")
    parser.add_argument("--articles", type=int, default=2000)
    parser.add_argument("--partition-mb", type=float, default=0.1, help="smaller than usual: to have many")
    parser.add_argument("--steps", nargs="*", choices=STEPS, default=list(STEPS))
    parser.add_argument("--work", type=Path, help="an empty folder to keep what is made")
    given = parser.parse_args()
    if os.environ.get("OMP_NUM_THREADS") != "1":
        parser.error("set OMP_NUM_THREADS=1, or numpy takes every core in each process")
    paths = [str(Path(__file__).parent), *os.environ.get("PYTHONPATH", "").split(os.pathsep)]
    os.environ["PYTHONPATH"] = os.pathsep.join(filter(None, paths))  # for workers, which load `archive`
    with tempfile.TemporaryDirectory() as made:
        benchmark = Benchmark(given.work or Path(made), given.articles, given.partition_mb)
        for step in given.steps:
            STEPS[step](benchmark)


if __name__ == "__main__":
    main()
