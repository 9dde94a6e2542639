"""Progress on a terminal while articles are analysed; nothing anywhere else."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    from rich.progress import Progress as Bar

    from newsquote.index.update import Progress

PATIENCE = 0.5
"""Seconds of work before anything is shown: a single article is done before."""


@contextmanager
def show_progress(stream: TextIO, *, total: int | None = None) -> Iterator[Callable[[Progress], None]]:
    """What to call with each step; it draws on `stream` if that is a terminal.

    `total` is the number of articles, where it is known: then there is a bar and the time left.
    """
    if not stream.isatty():
        yield lambda progress: None
        return
    drawing = _Drawing(stream, total)
    try:
        yield drawing.update
    finally:
        drawing.stop()


class _Drawing:
    def __init__(self, stream: TextIO, total: int | None) -> None:
        self.stream = stream
        self.total = total
        self.started = time.monotonic()
        self.bar: Bar | None = None

    def update(self, progress: Progress) -> None:
        seconds = time.monotonic() - self.started
        if seconds < PATIENCE:
            return
        if self.bar is None:
            self.bar = self._start()
        self.bar.update(
            self.bar.task_ids[0],
            completed=progress.articles,
            articles=f"{progress.articles:,}" + (f" of {self.total:,}" if self.total else ""),
            quotes=f"{progress.quotes:,}",
            rate=f"{progress.words / seconds:,.0f}",
        )

    def _start(self) -> Bar:
        from rich.console import Console
        from rich.progress import BarColumn, Progress, SpinnerColumn, TextColumn, TimeRemainingColumn

        known = [BarColumn(bar_width=None), TimeRemainingColumn()] if self.total else []
        words = TextColumn("{task.fields[articles]} articles, {task.fields[quotes]} quotes,"
                           " {task.fields[rate]} words/s", markup=False)  # fmt: skip
        console = Console(file=self.stream)
        bar = Progress(SpinnerColumn(), words, *known, console=console, transient=True)
        bar.add_task("", total=self.total, articles="0", quotes="0", rate="0")
        bar.start()
        return bar

    def stop(self) -> None:
        """Take the progress away."""
        if self.bar is not None:
            self.bar.stop()
