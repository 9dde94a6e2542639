"""Several processes give what one gives, in the same order, and none outlives the command."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from conftest import make_article
from newsquote.analyse import analyse
from newsquote.model import Article
from newsquote.workers import AHEAD, BATCH

COUNT = 2 * AHEAD * BATCH * 2


def articles(asked: list[int] | None = None) -> Iterator[Article]:
    for n in range(COUNT):
        if asked is not None:
            asked.append(n)
        yield make_article(f"Story {n}\n\n“We have {n} boats,” said Ana Ruiz, the mayor.\n", f"{n}.txt")


def test_two_processes_give_what_one_gives() -> None:
    one = list(analyse(articles(), workers=1))
    assert len(one) == COUNT
    assert one[1].quotes[0].speaker is not None
    assert list(analyse(articles(), workers=2)) == one


def test_articles_are_not_read_far_ahead() -> None:
    asked: list[int] = []
    found = analyse(articles(asked), workers=2)
    next(found)
    assert len(asked) <= AHEAD * 2 * BATCH
    found.close()  # type: ignore[attr-defined]  # a generator


PARENT = """
import sys
sys.path.insert(0, {tests!r})
from itertools import cycle
from test_workers import articles
from newsquote.analyse import analyse
for found in analyse(cycle(list(articles())), workers=2):
    print(found.article.path, flush=True)
"""


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="looks processes up in /proc")
def test_processes_end_with_a_killed_parent() -> None:
    command = [sys.executable, "-c", PARENT.format(tests=str(Path(__file__).parent))]
    parent = subprocess.Popen(command, stdout=subprocess.PIPE)
    assert parent.stdout is not None
    parent.stdout.readline()
    children = [
        pid for pid in map(int, filter(str.isdigit, os.listdir("/proc"))) if parent_of(pid) == parent.pid
    ]
    assert len(children) == 2
    parent.send_signal(signal.SIGKILL)
    parent.communicate()
    ends = time.monotonic() + 30
    while any(parent_of(pid) is not None for pid in children) and time.monotonic() < ends:
        time.sleep(0.05)
    assert [parent_of(pid) for pid in children] == [None, None]


def parent_of(pid: int) -> int | None:
    """None where there is no such process, or nothing is left of it but its number."""
    try:
        state, parent = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[:2]
    except (FileNotFoundError, ProcessLookupError):
        return None
    return None if state == "Z" else int(parent)
