"""Commands as whole processes, timed: what somebody at a terminal waits for."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from statistics import median
from typing import NamedTuple

NEWSQUOTE = (sys.executable, "-c", "from newsquote.cli import main; main()")
"""The command `newsquote` as its script runs it, wherever that is installed."""
IMPORTS = (sys.executable, "-c", "import typer, rich.console, rich.table")


class Cost(NamedTuple):
    """What something took: seconds on the clock, and of one core, those of the processes it started too.

    On a busy machine the second says more.
    """

    clock: float
    core: float


@contextmanager
def measured() -> Iterator[list[Cost]]:
    """What was done inside has taken: the list has its cost afterwards."""
    taken: list[Cost] = []
    clock, before = time.perf_counter(), os.times()
    yield taken
    after = os.times()
    core = sum(after[n] - before[n] for n in range(4))
    taken.append(Cost(time.perf_counter() - clock, core))


def seconds(command: Sequence[str]) -> float:
    """How long the command took, whatever it printed.

    Raises:
        subprocess.CalledProcessError: if it failed.
    """
    started = time.perf_counter()
    subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
    return time.perf_counter() - started


def output(command: Sequence[str]) -> str:
    """What the command prints.

    Raises:
        subprocess.CalledProcessError: if it failed.
    """
    return subprocess.run(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=True, encoding="utf-8"
    ).stdout


def compare(commands: Mapping[str, Sequence[str]], rounds: int) -> dict[str, float]:
    """The median seconds of each, taken in turns so that all meet the same machine."""
    for command in commands.values():
        seconds(command)  # so that what it reads is in memory
    taken: dict[str, list[float]] = {name: [] for name in commands}
    for _ in range(rounds):
        for name, command in commands.items():
            taken[name].append(seconds(command))
    return {name: median(times) for name, times in taken.items()}


def machine() -> str:
    """Cores and load, for the heading: figures of a busy machine are worth less."""
    load = os.getloadavg()[0] if hasattr(os, "getloadavg") else float("nan")
    return f"{os.cpu_count()} cores, load {load:.1f}, Python {sys.version.split()[0]}"
