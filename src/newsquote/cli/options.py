"""Every option, defined once: a group is a named tuple that a command takes as one argument.

Annotations stand here as they are, not as strings, and groups are named tuples: Typer reads both
before each answer.
"""

import inspect
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import wraps
from pathlib import Path
from typing import Annotated, Any, NamedTuple

import typer

from newsquote.errors import NewsquoteError
from newsquote.kinds import Kind
from newsquote.query.filters import EntityFilter, QuoteFilter, Sort, kinds_of
from newsquote.render import Format, Output


def complete_name(context: typer.Context, incomplete: str) -> list[str]:
    """Names of the index in use that begin so; none where there is no index."""
    from newsquote.index import open_index
    from newsquote.query.completion import complete_names

    database = context.params.get("db") or os.environ.get("NEWSQUOTE_DB")
    try:
        with open_index(Path(database or "")) as index:
            return list(complete_names(index, incomplete))
    except NewsquoteError:
        return []


Sources = Annotated[
    list[str] | None,
    typer.Argument(metavar="SOURCES", help="Files, folders, addresses, or - for standard input.",
                   show_default=False),
]  # fmt: skip
Database = Annotated[
    Path | None,
    typer.Option("--db", metavar="FILE", help="Ask this index (or NEWSQUOTE_DB).", show_default=False),
]
Model = Annotated[
    str | None,
    typer.Option("--model", metavar="NAME", help="Analyse with this installed spaCy pipeline.",
                 show_default=False),
]  # fmt: skip
NoCache = Annotated[bool, typer.Option("--no-cache", help="Analyse again; keep nothing.")]
Reread = Annotated[
    bool, typer.Option("--reread", help="Read files again though size and date say they are unchanged.")
]
Glob = Annotated[
    list[str] | None,
    typer.Option("--glob", metavar="PATTERN", help="Files to read in folders and archives; repeatable.",
                 show_default=False),
]  # fmt: skip
Encoding = Annotated[
    str | None,
    typer.Option("--encoding", metavar="NAME", help="Encoding of the files [default: recognised].",
                 show_default=False),
]  # fmt: skip
Fields = Annotated[
    list[str] | None,
    typer.Option("--field", metavar="OURS=THEIRS", show_default=False,
                 help="Where JSON and CSV have text, title, date, byline or source; repeatable."),
]  # fmt: skip
FixEncoding = Annotated[bool, typer.Option("--fix-encoding", help="Repair misencoded text (needs ftfy).")]
MaxMegabytes = Annotated[
    int | None,
    typer.Option("--max-mb", metavar="N", min=1, help="Largest article read, in megabytes [default: 2].",
                 show_default=False),
]  # fmt: skip
MaxArchiveMegabytes = Annotated[
    int | None,
    typer.Option("--max-archive-mb", metavar="N", min=1, show_default=False,
                 help="Most unpacked from one archive, in megabytes [default: 10000]."),
]  # fmt: skip
Timeout = Annotated[
    float | None,
    typer.Option("--timeout", metavar="SECONDS", min=0.1, show_default=False,
                 help="Longest wait for an address [default: 30]."),
]  # fmt: skip
AllowPrivate = Annotated[
    bool, typer.Option("--allow-private-addresses", help="Fetch URLs of private networks too.")
]
Corrections = Annotated[
    Path | None,
    typer.Option("--corrections", metavar="FILE", show_default=False,
                 help="Who is who, in TOML [default: newsquote-corrections.toml beside the index]."),
]  # fmt: skip
Speaker = Annotated[
    str | None,
    typer.Option("--speaker", metavar="NAME", autocompletion=complete_name, show_default=False,
                 help="A name, an alias or a part; case and accents do not count."),
]  # fmt: skip
ArticleName = Annotated[
    str | None,
    typer.Option("--article", metavar="ARTICLE", help="A path, an id prefix or part of a title.",
                 show_default=False),
]  # fmt: skip
NoColor = Annotated[bool, typer.Option("--no-color", help="No colour (or NO_COLOR).")]
Org = Annotated[
    str | None,
    typer.Option("--org", metavar="NAME", autocompletion=complete_name, show_default=False,
                 help="The organisation, or people affiliated with it."),
]  # fmt: skip
AboutWords = Annotated[
    str | None,
    typer.Option("--about", metavar="WORDS", show_default=False,
                 help='Words or names in what was said; "a phrase", prefix*.'),
]  # fmt: skip
Cue = Annotated[
    str | None,
    typer.Option("--cue", metavar="WORD", show_default=False, help='Introduced by: "warn", "according to".'),
]
MinConfidence = Annotated[
    float,
    typer.Option("--min-confidence", metavar="P", min=0, max=1, show_default=False,
                 help="At least this probable, 0 to 1."),
]  # fmt: skip
Unique = Annotated[
    bool, typer.Option("--unique", help="Fold copies of a quote, with the number of articles.")
]
Since = Annotated[
    str | None,
    typer.Option("--since", metavar="DATE", help="In articles from this day, month or year on.",
                 show_default=False),
]  # fmt: skip
Until = Annotated[
    str | None,
    typer.Option("--until", metavar="DATE", help="In articles up to and including it.", show_default=False),
]
Limit = Annotated[
    int | None, typer.Option("--limit", "-n", metavar="N", min=0, help="At most N rows.", show_default=False)
]


class CorpusOptions(NamedTuple):
    """Which articles a command looks at."""

    sources: Sources = None
    db: Database = None
    model: Model = None
    no_cache: NoCache = False
    glob: Glob = None
    encoding: Encoding = None
    field: Fields = None
    fix_encoding: FixEncoding = False
    max_mb: MaxMegabytes = None
    max_archive_mb: MaxArchiveMegabytes = None
    timeout: Timeout = None
    allow_private_addresses: AllowPrivate = False
    reread: Reread = False
    corrections: Corrections = None


class OutputOptions(NamedTuple):
    """How rows are written."""

    format: Annotated[
        Format, typer.Option("--format", "-f", help="auto is a table on a terminal, TSV in a pipe.")
    ] = Format.AUTO
    json: Annotated[bool, typer.Option("--json", help="One JSON array; short for --format json.")] = False
    jsonl: Annotated[bool, typer.Option("--jsonl", help="A JSON record a line.")] = False
    no_header: Annotated[bool, typer.Option("--no-header", help="No first line in TSV and CSV.")] = False
    no_color: NoColor = False

    def output(self, *, why: bool = False) -> Output:
        """What the render layer takes.

        Raises:
            typer.BadParameter: if two formats are asked for.
        """
        asked = {Format.JSON} if self.json else set()
        asked |= {Format.JSONL} if self.jsonl else set()
        asked |= {self.format} if self.format is not Format.AUTO else set()
        if len(asked) > 1:
            raise typer.BadParameter("give one of --format, --json and --jsonl")
        chosen = asked.pop() if asked else Format.AUTO
        if chosen is Format.PARQUET and sys.stdout.isatty():
            raise typer.BadParameter("--format parquet is no text to show; write it to a file with > FILE")
        return Output(chosen, header=not self.no_header, color=not self.no_color, why=why, stream=sys.stdout)


class _KindName(str):
    """A kind, or "all"."""


def _parse_kind(value: str) -> _KindName:
    if value not in (*Kind, "all"):
        raise typer.BadParameter(f"{value!r} is not one of {', '.join(Kind)}, all")
    return _KindName(value)


Kinds = Annotated[
    list[_KindName] | None,
    typer.Option("--kind", "-k", metavar="KIND", parser=_parse_kind, show_default=False,
                 help="direct, mixed, indirect (these three by default), attitude, scare, all; repeatable."),
]  # fmt: skip


class FilterOptions(NamedTuple):
    """Which quotes are wanted."""

    speaker: Speaker = None
    about: AboutWords = None
    org: Org = None
    kind: Kinds = None
    cue: Cue = None
    since: Since = None
    until: Until = None
    article: ArticleName = None
    min_confidence: MinConfidence = 0.0
    sort: Annotated[Sort, typer.Option("--sort", help="Order of the rows.")] = Sort.ARTICLE
    limit: Limit = None
    context: Annotated[
        int,
        typer.Option("--context", "-C", metavar="N", min=0, show_default=False,
                     help="Show N paragraphs on either side."),
    ] = 0  # fmt: skip
    unique: Unique = False

    def filter(self) -> QuoteFilter:
        """What the query layer takes."""
        with _usage_errors():
            return QuoteFilter(
                speaker=self.speaker, about=self.about, org=self.org, kinds=kinds_of(self.kind or ()),
                cue=self.cue, since=self.since, until=self.until, article=self.article,
                min_confidence=self.min_confidence, sort=self.sort, limit=self.limit,
                context=self.context, unique=self.unique,
            )  # fmt: skip


class EntityOptions(NamedTuple):
    """Which entities or speakers are wanted."""

    label: Annotated[
        list[str] | None,
        typer.Option("--label", "-l", metavar="LABEL", show_default=False,
                     help="people, organisations, places, groups, or PERSON, ORG, LOC …; repeatable."),
    ] = None  # fmt: skip
    name: Annotated[
        str | None,
        typer.Option("--name", "--speaker", metavar="NAME", autocompletion=complete_name, show_default=False,
                     help="A name, an alias or a part; case and accents do not count."),
    ] = None  # fmt: skip
    org: Org = None
    since: Since = None
    until: Until = None
    min_count: Annotated[
        int, typer.Option("--min-count", metavar="N", min=0, help="At least N mentions, or quotes.")
    ] = 1
    limit: Limit = None

    def filter(self) -> EntityFilter:
        """What the query layer takes."""
        with _usage_errors():
            return EntityFilter(
                labels=tuple(self.label or ()), name=self.name, org=self.org, since=self.since,
                until=self.until, min_count=self.min_count, limit=self.limit,
            )  # fmt: skip


@contextmanager
def _usage_errors() -> Iterator[None]:
    """What the query layer finds wrong with a value is an error in the command's options."""
    try:
        yield
    except NewsquoteError as error:
        raise typer.BadParameter(str(error)) from error


def grouped(command: Callable[..., None]) -> Callable[..., None]:
    """The command with each group among its parameters spread out into options, as Typer reads them."""
    parameters: list[inspect.Parameter] = []
    groups: dict[str, Any] = {}
    for name, parameter in inspect.signature(command).parameters.items():
        if hasattr(parameter.annotation, "_fields"):
            groups[name] = parameter.annotation
            parameters += _spread(parameter.annotation)
        else:
            parameters.append(parameter.replace(kind=inspect.Parameter.KEYWORD_ONLY))

    @wraps(command)
    def run(**values: Any) -> None:
        built = {
            name: group(**{field: values.pop(field) for field in group._fields})
            for name, group in groups.items()
        }
        command(**built, **values)

    run.__signature__ = inspect.Signature(parameters)  # type: ignore[attr-defined]  # what Typer looks at
    run.__annotations__ = {p.name: p.annotation for p in parameters}
    return run


def _spread(group: Any) -> list[inspect.Parameter]:
    return [
        inspect.Parameter(
            name,
            inspect.Parameter.KEYWORD_ONLY,
            default=group._field_defaults.get(name, inspect.Parameter.empty),
            annotation=annotation,
        )
        for name, annotation in group.__annotations__.items()
    ]
