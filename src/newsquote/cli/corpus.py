"""The articles a command looks at: an index, or sources brought into the cache first."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from newsquote.cli.corrections import correct_sources, open_corrected
from newsquote.cli.messages import warn
from newsquote.cli.options import CorpusOptions
from newsquote.errors import NewsquoteError
from newsquote.index import Index, create_index
from newsquote.render import Output

if TYPE_CHECKING:
    from newsquote.index.update import Progress
    from newsquote.model import Analysis, Article
    from newsquote.reader import FileMemory, ReadOptions

NO_ARTICLES = (
    "no articles named; give files or folders, or - for standard input,"
    " or an index with --db FILE or NEWSQUOTE_DB"
)
_ONE_ARTICLE = (".txt", ".md", ".html", ".htm")
_FIELDS = ("text", "title", "date", "byline", "source")


@dataclass(slots=True)
class Problems:
    """What could not be read, reported on stderr as it comes up."""

    labels: list[str] = field(default_factory=list)

    def report(self, problem: str) -> None:
        """Print one line, and remember what it is about."""
        warn(problem)
        self.labels.append(problem.partition(": ")[0])

    def concern(self, location: str) -> bool:
        """Whether the article stored for `location` may be there still, only not readable now."""
        return any(location.startswith(os.path.abspath(label)) for label in self.labels)


@contextmanager
def open_corpus(options: CorpusOptions) -> Iterator[Index]:
    """The index to ask; at the end, exit 1 if some article could not be used.

    Raises:
        NewsquoteError: if there are no articles to look at, or none can be read.
    """
    problems = Problems()
    with _open(options, problems) as index:
        yield index
    if problems.labels:
        raise typer.Exit(1)


def say_found(found: int, what: str, output: Output) -> None:
    """How many there were, on stderr: below a table on a terminal, and wherever there was none."""
    sys.stdout.flush()
    if not found:
        warn(f"no {_plural(what)} match")
    elif output.is_screen:
        print(counted(found, what), file=sys.stderr)


def counted(number: int, what: str) -> str:
    """The number with its noun: "1 quote", "2,000 quotes", "3 entities"."""
    return f"{number:,} {what if number == 1 else _plural(what)}"


def _plural(noun: str) -> str:
    return noun[:-1] + "ies" if noun.endswith("y") else noun + "s"


def bring_in(
    index: Index, options: CorpusOptions, sources: list[str], problems: Problems, *, workers: int = 0
) -> Progress:
    """Read the sources, analyse what is new and place it in the index; how much was done.

    `workers` processes share the work where there is much of it; 0 is one per core.
    """
    from newsquote.index.files import Files
    from newsquote.index.update import Pipeline, update
    from newsquote.render.progress import show_progress
    from newsquote.versions import pipeline_version

    pipeline = Pipeline(analyse, pipeline_version(options.model), options.model, workers or _cores())
    read_options = reading_of(options)
    files = Files(index, repr(read_options), reread=options.reread)
    total = _expected(sources) if sys.stderr.isatty() else None
    with show_progress(sys.stderr, total=total) as on_progress:
        return update(
            index,
            _read(sources, read_options, files, problems),
            pipeline,
            sources=[source for source in sources if source != "-"],
            files=files,
            on_progress=on_progress,
            keep=problems.concern,
        )


def _open(options: CorpusOptions, problems: Problems) -> Index:
    if options.sources and options.db:
        raise typer.BadParameter("give SOURCES or --db, not both; newsquote index adds articles to an index")
    database = None if options.sources else options.db or os.environ.get("NEWSQUOTE_DB")
    if database:
        return open_corrected(Path(database), options.corrections)
    sources = options.sources or (["seeds"] if os.path.isdir("seeds") else [])
    if not sources:
        raise NewsquoteError(NO_ARTICLES)
    index = create_index(None, corpus_of_its_own=True) if options.no_cache else _open_cache()
    try:
        bring_in(index, options, sources, problems)
        correct_sources(index, options.corrections)
    except BaseException as error:
        index.__exit__(type(error), error, None)
        raise
    return index


def _open_cache() -> Index:
    folder = _cache_folder()
    if folder is not None:
        try:
            return create_index(folder / "newsquote.db", corpus_of_its_own=True)
        except NewsquoteError as error:
            warn(f"{error}; going on without a cache")
    return create_index(None, corpus_of_its_own=True)


def _cache_folder() -> Path | None:
    """Where this platform keeps caches, unless `NEWSQUOTE_CACHE` names a folder."""
    chosen = os.environ.get("NEWSQUOTE_CACHE")
    if chosen:
        return Path(chosen)
    if sys.platform == "win32":
        base = os.environ.get("LOCALAPPDATA")
        return Path(base) / "newsquote" / "Cache" if base else None
    home = os.environ.get("HOME")
    if sys.platform == "darwin":
        return Path(home) / "Library" / "Caches" / "newsquote" if home else None
    base = os.environ.get("XDG_CACHE_HOME") or (os.path.join(home, ".cache") if home else None)
    return Path(base) / "newsquote" if base else None


def _cores() -> int:
    """The processor cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def reading_of(options: CorpusOptions) -> ReadOptions:
    """How sources are read with these options.

    Raises:
        typer.BadParameter: if a --field is none.
    """
    from newsquote.reader.options import MEGABYTE, ReadOptions

    names: dict[str, str] = {}
    for pair in options.field or ():
        ours, _, theirs = pair.partition("=")
        if ours not in _FIELDS or not theirs:
            raise typer.BadParameter(f"--field {pair}: write one of {', '.join(_FIELDS)}, =, and their name")
        names[f"{ours}_field"] = theirs
    chosen = ReadOptions(
        glob=tuple(options.glob or ()),
        encoding=options.encoding,
        fix_encoding=options.fix_encoding,
        allow_private_addresses=options.allow_private_addresses,
        **names,  # type: ignore[arg-type]  # the *_field names
    )
    if options.max_mb is not None:
        chosen = replace(chosen, max_bytes=options.max_mb * MEGABYTE)
    if options.max_archive_mb is not None:
        chosen = replace(chosen, max_archive_bytes=options.max_archive_mb * MEGABYTE)
    return chosen if options.timeout is None else replace(chosen, timeout=options.timeout)


def _read(
    sources: list[str], options: ReadOptions, files: FileMemory, problems: Problems
) -> Iterator[Article]:
    from newsquote.reader import read_sources

    return read_sources(sources, options=options, on_problem=problems.report, on_note=warn, files=files)


def _expected(sources: list[str]) -> int | None:
    """How many articles to expect; None where only reading can tell."""
    total = 0
    for source in sources:
        files = [source]
        if os.path.isdir(source):
            files = [name for _, _, names in os.walk(source) for name in names if name[0] != "."]
        if not all(name.lower().endswith(_ONE_ARTICLE) for name in files):
            return None
        total += len(files)
    return total


def analyse(articles: Iterable[Article], *, model: str | None = None, workers: int = 1) -> Iterator[Analysis]:
    """The analyses as they come, whichever command asks: spaCy, slow to load, is loaded only here."""
    from newsquote import analyse as spacy_side

    return spacy_side.analyse(articles, model=model, workers=workers)
