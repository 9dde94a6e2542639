"""Progress on a terminal while an archive is analysed, by partitions; nothing anywhere else."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    from newsquote.dataset.build import Tally


@contextmanager
def show_partitions(stream: TextIO) -> Iterator[Callable[[Tally], None]]:
    """What to call with each step; it draws on `stream` if that is a terminal."""
    if not stream.isatty():
        yield lambda tally: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, Progress, SpinnerColumn, TextColumn, TimeRemainingColumn

    text = TextColumn("{task.description}", markup=False)
    columns = (SpinnerColumn(), text, BarColumn(bar_width=None), TimeRemainingColumn())
    with Progress(*columns, console=Console(file=stream), transient=True) as bar:
        task = bar.add_task("finding articles", total=None)
        started = time.monotonic()

        def update(tally: Tally) -> None:
            # What is kept from an earlier run took no time, and must not count in the time that is left.
            rate = tally.words_done / max(time.monotonic() - started, 0.001)
            finished = f"{tally.kept + tally.done:,} of {tally.partitions:,} partitions"
            found = f"{tally.articles:,} articles, {tally.quotes:,} quotes, {rate:,.0f} words/s"
            left = tally.size - tally.bytes_kept
            bar.update(task, total=left, completed=tally.bytes_done, description=f"{finished}, {found}")

        yield update
