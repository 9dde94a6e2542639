"""`newsquote index`."""

import os
import sys
from pathlib import Path
from typing import Annotated

import typer

from newsquote.cli.corpus import Problems, bring_in, counted
from newsquote.cli.options import CorpusOptions, Encoding, Fields, Glob, Model
from newsquote.index import create_index
from newsquote.render import one_line


def index(
    sources: Annotated[list[str], typer.Argument(metavar="SOURCES", help="Files, folders, addresses or -.")],
    db: Annotated[Path, typer.Option("--db", metavar="FILE", help="The index to make or bring up to date.")],
    workers: Annotated[
        int, typer.Option("--workers", "-j", metavar="N", min=0, help="Processes; 0 is one per core.")
    ] = 0,
    model: Model = None,
    glob: Glob = None,
    encoding: Encoding = None,
    field: Fields = None,
) -> None:
    """Analyse articles once; ask with --db ever after.

    Stop it at any time and run it again: it goes on where it was. Changed articles are analysed
    anew, and those no longer found in SOURCES are removed.

    \b
    Examples:
      newsquote index news/ --db news.db
      newsquote quotes --db news.db --json | jq '.[].speaker.name'
    """
    problems = Problems()
    options = CorpusOptions(sources, model=model, glob=glob, encoding=encoding, field=field)
    with create_index(db) as store:
        done = bring_in(store, options, sources, problems, workers=workers or os.cpu_count() or 1)
        store.finish()
    removed = f", {done.removed:,} removed" if done.removed else ""
    found = f"{counted(done.articles, 'article')}, {counted(done.quotes, 'quote')}"
    print(f"{found} in {one_line(str(db))}: {done.analysed:,} analysed{removed}", file=sys.stderr)
    if problems.labels:
        raise typer.Exit(1)
