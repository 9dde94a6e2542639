"""Bringing a corpus up to date: only articles not analysed before reach the pipeline."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from itertools import chain, islice
from typing import TYPE_CHECKING, Protocol

from newsquote.index.files import Files, Known, Ticket
from newsquote.index.overlay import uncover
from newsquote.index.settling import settle
from newsquote.index.store import Index
from newsquote.index.write import Writer, digest_of

if TYPE_CHECKING:
    from newsquote.model import Analysis, Article

MANY = 24
"""From so many new articles on, several processes finish before one does."""
TOGETHER = 100
"""So many articles are written at once, which takes half the time of one by one in a large index, and
removed at once, as whoever is in several of them is counted again only once."""
SECONDS = 1.0
"""After that what is there is written, however little it is."""


class Analyse(Protocol):
    """What turns articles into analyses, in the same order; `newsquote.analyse.analyse` does."""

    def __call__(
        self, articles: Iterable[Article], *, model: str | None = None, workers: int = 1
    ) -> Iterator[Analysis]: ...


@dataclass(frozen=True, slots=True)
class Pipeline:
    """What analyses: `fingerprint` says which weights, `model` a spaCy pipeline instead of ours."""

    analyse: Analyse
    fingerprint: str
    model: str | None = None
    workers: int = 1

    @property
    def name(self) -> str:
        """What stored analyses are told apart by."""
        return self.fingerprint if self.model is None else f"{self.fingerprint} {self.model}"


@dataclass(frozen=True, slots=True)
class Progress:
    """How far an update has come; `words` counts those of analysed articles only."""

    articles: int = 0
    analysed: int = 0
    quotes: int = 0
    words: int = 0
    removed: int = 0


def update(
    index: Index,
    articles: Iterable[Article],
    pipeline: Pipeline,
    *,
    sources: Sequence[str] = (),
    files: Files | None = None,
    on_progress: Callable[[Progress], None] = lambda progress: None,
    keep: Callable[[str], bool] = lambda location: False,
) -> Progress:
    """Put the articles into the corpus, analysing those that are new; how much was done.

    An article is stored wholly or not at all, with others that came within a second, so whatever stops
    the work, the next call goes on from there. When all were read, articles that were stored under
    `sources` (files and folders) before this call and were not among them are removed, but not those
    whose location `keep` says may be there still. `files` is the one that whoever reads the articles asks
    about each file.
    """
    return _Update(index, pipeline, files or Files(index, ""), on_progress).run(articles, sources, keep)


class _Update:
    def __init__(
        self, index: Index, pipeline: Pipeline, files: Files, on_progress: Callable[[Progress], None]
    ) -> None:
        self.index = index
        self.writer = Writer(index)
        self.pipeline = pipeline
        self.on_progress = on_progress
        self.files = files
        files.pipeline, files.place = pipeline.name, self._place_known
        self.waiting: dict[str, list[tuple[Article, int, Ticket]]] = {}
        self.analysed: list[Analysis] = []
        self.written = 0.0
        self.newest_before = self.writer.newest()
        self.order = 0
        self.seen: set[int] = set()
        self.done = Progress()

    def run(
        self, articles: Iterable[Article], sources: Sequence[str], keep: Callable[[str], bool]
    ) -> Progress:
        uncover(self.index.connection)
        # The pipeline takes seconds to load: it is not even imported when nothing is new.
        unknown = self._unknown(articles)
        first = list(islice(unknown, MANY))
        if first:
            workers = self.pipeline.workers if len(first) == MANY else 1
            analyses = self.pipeline.analyse(
                chain(first, unknown), model=self.pipeline.model, workers=workers
            )
            try:
                for analysis in analyses:
                    self.analysed.append(analysis)
                    if len(self.analysed) == TOGETHER or time.monotonic() > self.written + SECONDS:
                        self._store(len(self.analysed))
                self._store(len(self.analysed))
            finally:
                while self.analysed:  # something went wrong, perhaps with one of these
                    self._store(1)
        with self.index.transaction():
            self.files.write()
        if not self.index.is_cache:
            self._remove_missing(sources, keep)
        settle(self.index)
        return self.done

    def _unknown(self, articles: Iterable[Article]) -> Iterator[Article]:
        """Place the articles whose analysis is stored; give back the others."""
        for article in articles:
            digest, order, ticket = digest_of(article, self.pipeline.name), self._next(), self.files.give()
            if digest in self.waiting:
                self.waiting[digest].append((article, order, ticket))
                continue
            with self._changing_corpus():
                key = self.writer.find(digest)
                if key is not None:
                    self._place(article, order, key)
                    self.files.stored(ticket, article, digest)
                self.files.write()
            if key is None:
                self.waiting[digest] = [(article, order, ticket)]
                yield article
                continue
            self._count(Progress(articles=1, quotes=self.writer.quotes_of(key)))

    def _place_known(self, articles: list[Known]) -> bool:
        """Place the articles of an unchanged file, unless the analysis of one has gone."""
        with self._changing_corpus():
            keys = [self.writer.find(article.digest) for article in articles]
            if None in keys:
                return False
            for article, key in zip(articles, keys, strict=True):
                assert key is not None
                self._place(article, self._next(), key)
            quotes = sum(self.writer.quotes_of(key) for key in keys if key is not None)
        self._count(Progress(articles=len(articles), quotes=quotes))
        return True

    def _store(self, number: int) -> None:
        """Write the first so many of what is analysed, in one transaction."""
        first = [(analysis, digest_of(analysis.article, self.pipeline.name))
                 for analysis in self.analysed[:number]]  # fmt: skip
        with self.index.transaction():
            keys = [self._store_one(*pair) for pair in first]
            self.files.write()
        del self.analysed[:number]
        self.written = time.monotonic()
        for (analysis, digest), key in zip(first, keys, strict=True):
            placed = len(self.waiting.pop(digest))
            quotes, words = self.writer.quotes_of(key) * placed, len(analysis.article.text.split())
            self._count(Progress(articles=placed, analysed=1, quotes=quotes, words=words))

    def _store_one(self, analysis: Analysis, digest: str) -> int:
        key = self.writer.add(analysis, digest, self.pipeline.name)
        for article, order, ticket in self.waiting[digest]:
            self._place(article, order, key)
            self.files.stored(ticket, article, digest)
        return key

    def _place(self, article: Article | Known, order: int, key: int) -> None:
        location = location_of(article.path)
        rank = order if self.index.is_cache else location
        self.seen.add(self.writer.place(article, key, rank=rank, location=location))

    def _next(self) -> int:
        self.order += 1
        return self.order

    def _changing_corpus(self) -> AbstractContextManager[None]:
        """A transaction, but for a cache, whose corpus is this process's own."""
        return nullcontext() if self.index.is_cache else self.index.transaction()

    def _remove_missing(self, sources: Sequence[str], keep: Callable[[str], bool]) -> None:
        missing = [
            key
            for source in sources
            for key, location in self.writer.placed_under(os.path.abspath(source))
            # What another process has put there meanwhile is newer than what this one has read.
            if key <= self.newest_before and key not in self.seen and not keep(location)
        ]
        missing = list(dict.fromkeys(missing))  # sources may lie inside each other
        for n in range(0, len(missing), TOGETHER):
            keys = missing[n : n + TOGETHER]
            with self.index.transaction():
                self.writer.remove(keys)
            self._count(Progress(removed=len(keys)))

    def _count(self, more: Progress) -> None:
        old = self.done
        self.done = Progress(
            articles=old.articles + more.articles,
            analysed=old.analysed + more.analysed,
            quotes=old.quotes + more.quotes,
            words=old.words + more.words,
            removed=old.removed + more.removed,
        )
        self.on_progress(self.done)


def location_of(path: str | None) -> str:
    """Where an article was found, the same from whatever folder the command is run."""
    if path is None or path == "-" or "://" in path:
        return path or ""
    return os.path.abspath(path)
