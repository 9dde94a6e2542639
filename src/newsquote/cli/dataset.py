"""`newsquote index` with --out, and of a folder that was made so."""

from __future__ import annotations

import os
import sys
from contextlib import AbstractContextManager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from newsquote.cli.corpus import Problems, counted, reading_of
from newsquote.cli.messages import warn
from newsquote.cli.options import CorpusOptions
from newsquote.index import Index
from newsquote.reader.sources import ANALYSED
from newsquote.render import one_line

if TYPE_CHECKING:
    from newsquote.dataset.engines import Engine
    from newsquote.index.update import Progress

NewDatabase = Annotated[
    Path | None,
    typer.Option("--db", metavar="FILE", help="The index to make or bring up to date.", show_default=False),
]
Out = Annotated[
    Path | None,
    typer.Option("--out", metavar="FOLDER", show_default=False,
                 help="Or a folder of Parquet files, for an archive too large for one file."),
]  # fmt: skip
Scheduler = Annotated[
    str | None,
    typer.Option("--scheduler", metavar="ADDRESS", show_default=False,
                 help="With --out: analyse on the workers of this Dask scheduler, tcp://HOST:PORT."),
]  # fmt: skip
PartitionSize = Annotated[
    float | None,
    typer.Option("--partition-mb", metavar="N", min=0.001, show_default=False,
                 help="With --out: megabytes that a worker does at a time [default: 4]."),
]  # fmt: skip


def are_analysed(sources: list[str]) -> bool:
    """Whether the sources are folders that `newsquote index --out` made.

    Raises:
        typer.BadParameter: if some are and some are not.
    """
    marked = [os.path.isfile(os.path.join(source, ANALYSED, "about.json")) for source in sources]
    if any(marked) and not all(marked):
        raise typer.BadParameter("some of SOURCES are analysed and some are not; index them one by one")
    return any(marked)


def write_dataset(
    options: CorpusOptions,
    out: str,
    problems: Problems,
    *,
    scheduler: str | None,
    workers: int,
    mb: float | None,
) -> None:
    """Analyse the sources into a folder of Parquet files; exit 1 if something could not be used.

    Raises:
        NewsquoteError: if pyarrow or Dask is not installed, or no scheduler is there.
        typer.BadParameter: if both --scheduler and --workers are given.
    """
    if scheduler is not None and workers:
        raise typer.BadParameter("--workers counts processes of this machine; leave it out with --scheduler")
    from newsquote.dataset.build import build
    from newsquote.dataset.folder import Folder
    from newsquote.dataset.plan import PARTITION_MB
    from newsquote.render.arrow import need_pyarrow
    from newsquote.render.partitions import show_partitions
    from newsquote.versions import pipeline_version

    reading, folder = reading_of(options), Folder(out)
    with _engine(scheduler, workers) as engine, show_partitions(sys.stderr) as on_progress:
        need_pyarrow()
        done = build(
            options.sources or [],
            folder,
            engine,
            pipeline=pipeline_version(options.model),
            model=options.model,
            reading=reading,
            partition_mb=mb or PARTITION_MB,
            again=options.reread,
            on_progress=on_progress,
            on_problem=problems.report,
            on_note=warn,
        )
    found = f"{counted(done.articles, 'article')}, {counted(done.quotes, 'quote')} in {one_line(out)}"
    print(f"{found}: {counted(done.partitions, 'partition')}, {done.done:,} analysed", file=sys.stderr)
    if problems.labels:
        raise typer.Exit(1)


def bring_analysed_in(index: Index, folders: list[str], problems: Problems) -> Progress:
    """Place the articles of analysed folders in the index, with what was found in them; how much was done."""
    from newsquote.dataset.folder import Folder
    from newsquote.dataset.load import expected, load
    from newsquote.index.update import Progress
    from newsquote.render.progress import show_progress

    done = [Progress()]
    opened = [Folder(folder) for folder in folders]
    total = sum(map(expected, opened)) if sys.stderr.isatty() else None
    with show_progress(sys.stderr, total=total) as on_progress:
        for folder in opened:
            done.append(
                load(
                    folder,
                    index,
                    on_progress=on_progress,
                    on_problem=problems.report,
                    keep=problems.concern,
                )
            )
    return Progress(*(sum(numbers) for numbers in zip(*map(_numbers, done), strict=True)))


def _numbers(progress: Progress) -> tuple[int, ...]:
    return progress.articles, progress.analysed, progress.quotes, progress.words, progress.removed


def _engine(scheduler: str | None, workers: int) -> AbstractContextManager[Engine]:
    if scheduler is None:
        from newsquote.dataset.engines import this_machine

        return this_machine(workers or os.cpu_count() or 1)
    from newsquote.dataset.on_dask import dask_workers

    return dask_workers(scheduler, warn)
