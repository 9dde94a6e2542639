"""Bringing a corpus up to date: only articles not analysed before reach the pipeline."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import nullcontext
from dataclasses import dataclass
from typing import Protocol

from newsquote.index.store import Index
from newsquote.index.write import Writer, digest_of
from newsquote.model import Analysis, Article


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
    on_progress: Callable[[Progress], None] = lambda progress: None,
    keep: Callable[[str], bool] = lambda location: False,
) -> Progress:
    """Put the articles into the corpus, analysing those that are new; how much was done.

    Each article is one transaction, so whatever stops the work, the next call goes on from
    there. When all were read, articles stored under `sources` (files and folders) that were not
    among them are removed, but not those whose location `keep` says may be there still.
    """
    return _Update(index, pipeline, on_progress).run(articles, sources, keep)


class _Update:
    def __init__(self, index: Index, pipeline: Pipeline, on_progress: Callable[[Progress], None]) -> None:
        self.index = index
        self.writer = Writer(index)
        self.pipeline = pipeline
        self.on_progress = on_progress
        self.waiting: dict[str, list[tuple[Article, int]]] = {}
        self.seen: set[int] = set()
        self.done = Progress()

    def run(
        self, articles: Iterable[Article], sources: Sequence[str], keep: Callable[[str], bool]
    ) -> Progress:
        # The pipeline takes seconds to load: it is not even imported when nothing is new.
        unknown = self._unknown(articles)
        first = next(unknown, None)
        if first is not None:
            analyses = self.pipeline.analyse(
                _chain(first, unknown), model=self.pipeline.model, workers=self.pipeline.workers
            )
            for analysis in analyses:
                self._store(analysis)
        if not self.index.is_cache:
            self._remove_missing(sources, keep)
        return self.done

    def _unknown(self, articles: Iterable[Article]) -> Iterator[Article]:
        """Place the articles whose analysis is stored; give back the others."""
        for order, article in enumerate(articles):
            digest = digest_of(article, self.pipeline.name)
            if digest in self.waiting:
                self.waiting[digest].append((article, order))
                continue
            with nullcontext() if self.index.is_cache else self.index.transaction():
                key = self.writer.find(digest)
                if key is not None:
                    self._place(article, order, key)
            if key is None:
                self.waiting[digest] = [(article, order)]
                yield article
                continue
            self._count(Progress(articles=1, quotes=self.writer.quotes_of(key)))

    def _store(self, analysis: Analysis) -> None:
        digest = digest_of(analysis.article, self.pipeline.name)
        placed = self.waiting.pop(digest)
        with self.index.transaction():
            key = self.writer.add(analysis, digest, self.pipeline.name)
            for article, order in placed:
                self._place(article, order, key)
        quotes = self.writer.quotes_of(key) * len(placed)
        words = len(analysis.article.text.split())
        self._count(Progress(articles=len(placed), analysed=1, quotes=quotes, words=words))

    def _place(self, article: Article, order: int, key: int) -> None:
        location = location_of(article)
        rank = order if self.index.is_cache else location
        self.seen.add(self.writer.place(article, key, rank=rank, location=location))

    def _remove_missing(self, sources: Sequence[str], keep: Callable[[str], bool]) -> None:
        for source in sources:
            for key, location in self.writer.placed_under(os.path.abspath(source)):
                if key not in self.seen and not keep(location):
                    with self.index.transaction():
                        self.writer.remove(key)
                    self._count(Progress(removed=1))

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


def location_of(article: Article) -> str:
    """Where the article was found, the same from whatever folder the command is run."""
    if article.path is None or article.path == "-" or "://" in article.path:
        return article.path or ""
    return os.path.abspath(article.path)


def _chain(first: Article, rest: Iterator[Article]) -> Iterator[Article]:
    yield first
    yield from rest
