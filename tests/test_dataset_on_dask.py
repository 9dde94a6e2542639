"""A real Dask scheduler and workers on loopback: the rows of one process, whoever is killed."""

from __future__ import annotations

import re
import signal
import sys
from pathlib import Path

import pytest

pytest.importorskip("distributed", reason="Dask is not installed: pip install 'newsquote[dask]'")

sys.path.insert(0, str(Path(__file__).parents[1] / "benchmarks"))

from cluster import (
    cluster,
    done_in,
    rows_of,
    run_here,
    start_run,
    wait_for,
    write_archive,
    written,
)

from conftest import Run
from newsquote.dataset.engines import this_machine
from newsquote.dataset.folder import Folder

ARTICLES = 24
MB = 0.006


@pytest.fixture(scope="module")
def work(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with `archive`, and `here` as one process of this machine analyses it."""
    folder = tmp_path_factory.mktemp("cluster")
    write_archive(folder / "archive", ARTICLES)
    with this_machine(1) as engine:
        assert run_here(folder / "archive", folder / "here", engine, MB).articles == ARTICLES
    return folder


def told(errors: str) -> tuple[int, int]:
    """How many partitions there are, and how many were analysed, by the one line that says so."""
    line = re.fullmatch(r"24 articles, \d+ quotes in .*: (\d+) partitions, (\d+) analysed\n", errors)
    assert line, errors
    return int(line[1]), int(line[2])


def test_one_of_two_workers_is_killed_half_way(work: Path) -> None:
    out, planned = work / "killed-worker", len(done_in(work / "here"))
    with cluster(work / "cluster-1", 2) as here:
        run = start_run(work / "archive", out, here.address, MB)
        wait_for(lambda: len(done_in(out)) >= 2, "two partitions", run)
        here.workers[0].send_signal(signal.SIGKILL)
        assert len(done_in(out)) < planned
        errors = run.communicate(timeout=300)[1].decode()
    assert (run.returncode, told(errors)) == (0, (planned, planned))
    assert rows_of(out) == rows_of(work / "here")
    assert not (Folder(out).own / "staging").exists()


def test_everything_is_killed_and_started_again(work: Path) -> None:
    out, planned = work / "killed-run", len(done_in(work / "here"))
    with cluster(work / "cluster-2", 2) as here:
        run = start_run(work / "archive", out, here.address, MB)
        wait_for(lambda: len(done_in(out)) >= 2, "two partitions", run)
        here.kill()
        errors = run.communicate(timeout=300)[1].decode()
    gone = f"the scheduler at {here.address} has gone; run it again, and it goes on where it was"
    assert (run.returncode, errors) == (1, f"newsquote: {gone}\n")
    kept = done_in(out)
    assert 2 <= len(kept) < planned
    before = {path: when for path, when in written(out).items() if Path(path).stem in kept}
    with cluster(work / "cluster-3", 1) as here:
        run = start_run(work / "archive", out, here.address, MB)
        errors = run.communicate(timeout=300)[1].decode()
    assert (run.returncode, told(errors)) == (0, (planned, planned - len(kept)))
    assert rows_of(out) == rows_of(work / "here")
    assert before.items() <= written(out).items()


def test_no_scheduler_at_the_address(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("newsquote.dataset.on_dask._PATIENCE", "1s")
    Path("a.txt").write_text("A title\n\nA text.", encoding="utf-8")
    code, output, errors = run("index", "a.txt", "--scheduler", "tcp://127.0.0.1:9", "--out", "out")
    assert (code, output, errors.count("\n")) == (1, "", 1)
    assert errors.startswith("newsquote: no Dask scheduler at tcp://127.0.0.1:9 (")
    assert not Path("out").exists()


@pytest.mark.parametrize("address", ["http://127.0.0.1:8786", "tcp://127.0.0.1", "127.0.0.1", "here"])
def test_what_is_no_address_is_told_at_once(run: Run, address: str) -> None:
    Path("a.txt").write_text("A title\n\nA text.", encoding="utf-8")
    assert run("index", "a.txt", "--scheduler", address, "--out", "out") == (
        1, "", f"newsquote: {address} is no address of a Dask scheduler; give it as tcp://HOST:PORT\n",
    )  # fmt: skip
