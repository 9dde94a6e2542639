"""A folder of analyses into an index, through the same update as articles, but for the pipeline."""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, fields
from functools import cached_property
from importlib import import_module
from typing import Any

from newsquote.dataset.batches import Batches
from newsquote.dataset.folder import Folder, Record
from newsquote.dataset.rows import Record as Row
from newsquote.dataset.rows import analysis_from, article_from
from newsquote.index import Index
from newsquote.index.update import Pipeline, Progress, update
from newsquote.model import Analysis, Article
from newsquote.render.arrow import need_pyarrow

Rows = dict[tuple[str, str | None], list[Row]]
"""The rows of each article, by its id and path."""


def expected(folder: Folder) -> int:
    """How many articles are in a folder."""
    return sum(record.articles for record in folder.records().values() if record.is_done)


def load(
    folder: Folder,
    index: Index,
    *,
    on_progress: Callable[[Progress], None] = lambda progress: None,
    on_problem: Callable[[str], None],
    keep: Callable[[str], bool] = lambda location: False,
) -> Progress:
    """Put the articles of a folder into an index, as if they were analysed again; how much was done.

    Articles of the folder's sources that the index has and the folder no longer are removed, but not
    those whose location `keep` says may be there still, and none while some are yet to be analysed.
    What could not be read when the folder was made is reported again.

    Raises:
        NewsquoteError: if pyarrow is not installed.
    """
    need_pyarrow()
    settings, records, plans = folder.settings(), folder.records(), folder.plans()
    done = [record for record in records.values() if record.is_done]
    missing = {id_ for ids in plans.values() for id_ in ids} - {record.id for record in done}
    for record in done:
        for problem in record.problems:
            on_problem(problem)
    if missing:
        on_problem(f"{folder.path}: {len(missing)} partitions are yet to be analysed; run newsquote index"
                   " with --out again")  # fmt: skip
    return update(
        index,
        _articles(folder, done),
        Pipeline(_analyse, settings.pipeline, settings.model),
        sources=() if missing else list(plans),
        on_progress=on_progress,
        keep=keep,
    )


class _Part:
    """A partition of the folder; quotes and entities are read when they are first asked for."""

    def __init__(self, folder: Folder, record: Record) -> None:
        paths = {table: [path for path in record.outputs if path.startswith(f"{table}/")]
                 for table in Batches._fields}  # fmt: skip
        self.files = Batches(*([str(folder.path / path) for path in paths[table]] for table in paths))

    @cached_property
    def quotes(self) -> Rows:
        return _by_article(self.files.quotes)

    @cached_property
    def entities(self) -> Rows:
        return _by_article(self.files.entities)


@dataclass(frozen=True, slots=True)
class _Stored(Article):
    """An article that knows where its quotes are: whoever reads ahead may ask for them late, or never."""

    part: _Part | None = None


def _articles(folder: Folder, records: Iterable[Record]) -> Iterator[Article]:
    """In the order in which they would be read from the sources."""
    for record in sorted(records, key=lambda record: (_order(record.first), record.start)):
        part = _Part(folder, record)
        found = [article_from(row) for path in part.files.articles for row in _read(path)]
        for article in sorted(found, key=lambda article: _order(article.path or "")):
            known = {field.name: getattr(article, field.name) for field in fields(article)}
            yield _Stored(**known, part=part)


def _analyse(
    articles: Iterable[Article], *, model: str | None = None, workers: int = 1
) -> Iterator[Analysis]:
    for article in articles:
        assert isinstance(article, _Stored)
        assert article.part is not None
        quotes, entities = (rows.get((article.id, article.path), [])
                            for rows in (article.part.quotes, article.part.entities))  # fmt: skip
        yield analysis_from(article, quotes, entities)


def _read(path: str) -> Iterator[Row]:
    file = import_module("pyarrow.parquet").ParquetFile(path)
    for batch in file.iter_batches():
        yield from batch.to_pylist()


def _by_article(paths: Sequence[str]) -> Rows:
    rows: defaultdict[Any, list[Row]] = defaultdict(list)
    for path in paths:
        for row in _read(path):
            rows[row["article"]["id"], row["article"]["path"]].append(row)
    return dict(rows)


def _order(path: str) -> tuple[list[str], int]:
    """The order in which articles are read: folder by folder, and record by record in a file."""
    file, _, number = path.rpartition("#")
    is_numbered = bool(file) and number.isdecimal()
    return (file if is_numbered else path).split(os.sep), int(number) if is_numbered else 0
