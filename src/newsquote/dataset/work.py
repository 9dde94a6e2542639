"""One partition from its sources to its files: what a worker does, in whatever engine."""

from __future__ import annotations

import os
import socket
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import import_module
from itertools import islice
from threading import Lock

from newsquote.dataset.batches import Batches, analyse_batch, by_month
from newsquote.dataset.folder import Folder, Record
from newsquote.dataset.plan import Partition
from newsquote.dataset.reading import read_partition
from newsquote.errors import NewsquoteError
from newsquote.model import Article
from newsquote.reader import ReadOptions, printable
from newsquote.versions import pipeline_version

BATCH = 64
"""Articles at a time: their analyses are in memory together, a few megabytes."""
_PIPELINE = Lock()  # a worker may have threads, and spaCy's strings are no place for two at once


@dataclass(frozen=True, slots=True)
class Job:
    """What all partitions of a run have in common; `pipeline` is the version that the results shall be of."""

    folder: str
    pipeline: str
    model: str | None
    reading: ReadOptions


def do_partition(job: Job, partition: Partition) -> Record:
    """Read, analyse and write a partition; what became of it.

    Raises:
        NewsquoteError: if this worker cannot do any: another version of newsquote, files not there, no room.
    """
    folder = Folder(job.folder)
    _check(job, folder, partition)
    problems: list[str] = []
    notes: list[str] = []
    months: dict[str | None, list[Batches]] = {}
    articles = read_partition(partition, job.reading, on_problem=problems.append, on_note=notes.append)
    quotes = words = count = 0
    for batch in _several(articles, job.model, problems):
        count += batch.articles.num_rows
        quotes += _sum(batch.articles["quotes"])
        words += _sum(batch.articles["words"])
        for month, part in by_month(batch):
            months.setdefault(month, []).append(part)
    record = Record(
        id=partition.id,
        root=partition.root,
        first=partition.pieces[0].path,
        start=partition.pieces[0].start,
        size=partition.size,
        articles=count,
        quotes=quotes,
        words=words,
        lines=partition.lines,
        problems=tuple(problems),
        notes=tuple(notes),
    )
    try:
        return folder.write(record, months)
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise NewsquoteError(
            f"cannot write to {folder.path} on {socket.gethostname()}: {reason}; run it again when it can be"
        ) from None


def _check(job: Job, folder: Folder, partition: Partition) -> None:
    here = pipeline_version(job.model)
    if here != job.pipeline:
        raise NewsquoteError(
            f"the worker on {socket.gethostname()} has newsquote {here}, not {job.pipeline};"
            " install the same version everywhere"
        )
    missing = [piece.path for piece in partition.pieces if not os.path.exists(piece.path)]
    missing += [] if folder.is_there else [str(folder.path)]
    if missing:
        raise NewsquoteError(
            printable(f"{missing[0]} is not there on {socket.gethostname()};")
            + " SOURCES and --out must be on a disk that every worker has at the same place"
        )


def _several(articles: Iterator[Article], model: str | None, problems: list[str]) -> Iterator[Batches]:
    while several := list(islice(articles, BATCH)):
        try:
            with _PIPELINE:
                batches = analyse_batch(several, model=model)
            yield batches
        except NewsquoteError:
            raise
        except Exception:  # one article that the pipeline fails at must not cost a thousand others
            yield from _one_by_one(several, model, problems)


def _one_by_one(articles: list[Article], model: str | None, problems: list[str]) -> Iterator[Batches]:
    for article in articles:
        try:
            with _PIPELINE:
                batches = analyse_batch([article], model=model)
        except Exception as error:
            reason = f"{type(error).__name__}: {error}"
            problems.append(printable(f"{article.path}: cannot be analysed ({reason})"))
        else:
            yield batches


def _sum(column: object) -> int:
    return int(import_module("pyarrow.compute").sum(column).as_py() or 0)
