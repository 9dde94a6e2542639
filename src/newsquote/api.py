"""What `import newsquote` gives: articles read, analysed, and asked, in the rows that the commands print.

Importing this loads no pipeline. Analysing does, once; a question to an index never does.
"""

from __future__ import annotations

import warnings
from collections.abc import Iterable, Iterator
from pathlib import Path
from types import TracebackType

from newsquote.index import Index, create_index
from newsquote.index import open_index as open_file
from newsquote.model import SPEECH_KINDS, Analysis, Article, Kind
from newsquote.query.articles import find_articles
from newsquote.query.entities import find_entities, find_speakers
from newsquote.query.filters import EntityFilter, QuoteFilter, Sort, kinds_of
from newsquote.query.quotes import find_quotes
from newsquote.query.rows import ArticleRow, EntityRow, Match, QuoteRow, SpeakerRow
from newsquote.query.verify import find_words
from newsquote.reader import ReadOptions, Record, make_article, read_sources


def read(*sources: str | Path, options: ReadOptions | None = None) -> Iterator[Article]:
    """The articles in files, folders and archives, "-" and addresses, in order, as they are read.

    What cannot be read among others is warned of and left out.

    Raises:
        NewsquoteError: if the only source is missing, empty, too large or not text.
    """
    return read_sources(sources, options=options or ReadOptions(), on_problem=_warn, on_note=_warn)


def extract(article: str | Article, *, model: str | None = None) -> Analysis:
    """Everything found in one article, or in its text: quotes in text order, and entities.

    `model` names an installed spaCy pipeline to use for tags, parse and entities; by default the
    bundled one is. Offsets are code points into the text, half-open.

    Raises:
        NewsquoteError: if `model` is not installed.
    """
    return next(_analyse([_article(article)], model=model))


def open_index(path: str | Path) -> Corpus:
    """The corpus in an index that `newsquote index`, or `Corpus` with `db`, made; for questions only.

    Raises:
        NewsquoteError: if there is none, or it is not one this version can read.
    """
    return Corpus._of(open_file(Path(path)))


class Corpus:
    """Articles to ask, by the questions that the commands ask and with the same rows as answers.

    `articles` are articles, or texts of articles, and are analysed at once, by `workers` processes.
    With `db` they are put into that index file, beside what is there, and stay; without, the corpus
    is in memory. Close it when done, or use it in a `with` block.

    Dates are YYYY, YYYY-MM or YYYY-MM-DD, both ends inclusive; names match as a whole, as an alias
    or in part, case and accents aside.

    Raises:
        NewsquoteError: if `model` is not installed, or `db` cannot be written.
    """

    def __init__(
        self,
        articles: Iterable[Article | str],
        *,
        db: str | Path | None = None,
        model: str | None = None,
        workers: int = 1,
    ) -> None:
        if isinstance(articles, (str, Path)):
            raise TypeError("articles, not where they are; for those: Corpus(newsquote.read(PATH))")
        from newsquote.index.update import Pipeline, update
        from newsquote.versions import pipeline_version

        pipeline = Pipeline(_analyse, pipeline_version(model), model, workers)
        self._index = create_index(None, corpus_of_its_own=True) if db is None else create_index(Path(db))
        try:
            update(self._index, map(_article, articles), pipeline)
            if db is not None:
                self._index.finish()
        except BaseException:
            self._index.close()
            raise

    @classmethod
    def _of(cls, index: Index) -> Corpus:
        corpus = cls.__new__(cls)
        corpus._index = index
        return corpus

    def quotes(
        self,
        *,
        speaker: str | None = None,
        about: str | None = None,
        org: str | None = None,
        kinds: Iterable[Kind | str] = SPEECH_KINDS,
        cue: str | None = None,
        since: str | None = None,
        until: str | None = None,
        article: str | None = None,
        min_confidence: float = 0.0,
        sort: Sort | str = Sort.ARTICLE,
        limit: int | None = None,
        context: int = 0,
        unique: bool = False,
    ) -> Iterator[QuoteRow]:
        """The quotes wanted, a row for each occurrence, as they are read from the index.

        `kinds` are names of kinds, or "all"; `sort` is article, date, newest, speaker, longest or
        confidence; `context` is a number of paragraphs on either side; `unique` folds copies.

        Raises:
            NewsquoteError: if a date is none.
            ValueError: if a kind or order is none.
        """
        wanted = QuoteFilter(
            speaker=speaker, about=about, org=org, kinds=kinds_of(kinds), cue=cue, since=since, until=until,
            article=article, min_confidence=min_confidence, sort=Sort(sort), limit=limit, context=context,
            unique=unique,
        )  # fmt: skip
        return find_quotes(self._index, wanted)

    def entities(
        self,
        *,
        labels: Iterable[str] = (),
        name: str | None = None,
        org: str | None = None,
        since: str | None = None,
        until: str | None = None,
        min_count: int = 1,
        limit: int | None = None,
    ) -> list[EntityRow]:
        """The named entities wanted, those mentioned most first.

        `labels` are people, organisations, places, groups, or PERSON, ORG, LOC …
        """
        return find_entities(
            self._index, EntityFilter(tuple(labels), name, org, since, until, min_count, limit)
        )

    def speakers(
        self,
        *,
        labels: Iterable[str] = (),
        name: str | None = None,
        org: str | None = None,
        since: str | None = None,
        until: str | None = None,
        min_count: int = 1,
        limit: int | None = None,
    ) -> list[SpeakerRow]:
        """Who is quoted how much, those quoted most first; the choice is as in `entities`."""
        return find_speakers(
            self._index, EntityFilter(tuple(labels), name, org, since, until, min_count, limit)
        )

    def articles(
        self,
        *,
        article: str | None = None,
        since: str | None = None,
        until: str | None = None,
        limit: int | None = None,
    ) -> Iterator[ArticleRow]:
        """The articles with their texts; `article` is a path, an id prefix or part of a title."""
        return find_articles(self._index, article=article, since=since, until=until, limit=limit)

    def verify(self, words: str, *, limit: int = 5) -> list[Match]:
        """The quotes that hold the words, or else those nearest to them, best first; never empty.

        Raises:
            NewsquoteError: if there is no word to look for.
        """
        return find_words(self._index, words, limit=limit)

    def close(self) -> None:
        """Let the file go; a corpus in memory is gone."""
        self._index.close()

    def __enter__(self) -> Corpus:
        return self

    def __exit__(
        self, type_: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        """Close it.

        Raises:
            NewsquoteError: if what went wrong was the file's fault: full, damaged, locked.
        """
        self._index.__exit__(type_, error, traceback)


def _article(given: str | Article) -> Article:
    return make_article(Record(text=given)) if isinstance(given, str) else given


def _analyse(
    articles: Iterable[Article], *, model: str | None = None, workers: int = 1
) -> Iterator[Analysis]:
    from newsquote.analyse import analyse  # loads spaCy: not for those who only ask

    return analyse(articles, model=model, workers=workers)


def _warn(problem: str) -> None:
    warnings.warn(problem, stacklevel=2)
