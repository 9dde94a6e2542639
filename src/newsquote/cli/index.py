"""`newsquote index`."""

import sys
from typing import Annotated

import typer

from newsquote.cli.corpus import Problems, bring_in, counted
from newsquote.cli.corrections import correct_index
from newsquote.cli.dataset import (
    NewDatabase,
    Out,
    PartitionSize,
    Scheduler,
    are_analysed,
    bring_analysed_in,
    write_dataset,
)
from newsquote.cli.options import (
    AllowPrivate,
    CorpusOptions,
    Corrections,
    Encoding,
    Fields,
    FixEncoding,
    Glob,
    MaxArchiveMegabytes,
    MaxMegabytes,
    Model,
    Reread,
    Timeout,
)
from newsquote.index import create_index
from newsquote.index.datasette import prepare_for_datasette
from newsquote.render import one_line


def index(
    sources: Annotated[list[str], typer.Argument(metavar="SOURCES", help="Files, folders, addresses or -.")],
    db: NewDatabase = None,
    out: Out = None,
    scheduler: Scheduler = None,
    partition_mb: PartitionSize = None,
    workers: Annotated[
        int, typer.Option("--workers", "-j", metavar="N", min=0, help="Processes; 0 is one per core.")
    ] = 0,
    model: Model = None,
    glob: Glob = None,
    encoding: Encoding = None,
    field: Fields = None,
    fix_encoding: FixEncoding = False,
    max_mb: MaxMegabytes = None,
    max_archive_mb: MaxArchiveMegabytes = None,
    timeout: Timeout = None,
    allow_private_addresses: AllowPrivate = False,
    reread: Reread = False,
    corrections: Corrections = None,
    datasette: Annotated[
        bool, typer.Option("--datasette", help="Prepare it for Datasette, with a metadata file beside it.")
    ] = False,
) -> None:
    """Analyse articles once; ask with --db ever after.

    Stop it at any time and run it again: it goes on where it was. Changed articles are analysed
    anew, and those no longer found in SOURCES are removed. A file whose size and date are unchanged is
    not even read. With --out it all goes into Parquet files by month, and of such a FOLDER an index is made
    without analysing again.

    \b
    Examples:
      newsquote index news/ --db news.db
      newsquote quotes --db news.db --json | jq '.[].speaker.name'
    """
    if (db is None) == (out is None):
        raise typer.BadParameter("give --db FILE, or --out FOLDER")
    problems = Problems()
    options = CorpusOptions(
        sources, model=model, glob=glob, encoding=encoding, field=field, fix_encoding=fix_encoding,
        max_mb=max_mb, max_archive_mb=max_archive_mb, timeout=timeout,
        allow_private_addresses=allow_private_addresses, reread=reread,
    )  # fmt: skip
    if db is None:
        if datasette:
            raise typer.BadParameter("--datasette goes with --db FILE")
        write_dataset(options, str(out), problems, scheduler=scheduler, workers=workers, mb=partition_mb)
        return
    if scheduler is not None or partition_mb is not None:
        raise typer.BadParameter("--scheduler and --partition-mb go with --out FOLDER")
    is_analysed = are_analysed(sources)
    with create_index(db) as store:
        correct_index(store, db, corrections)
        if is_analysed:
            done = bring_analysed_in(store, sources, problems)
        else:
            done = bring_in(store, options, sources, problems, workers=workers)
        store.finish()
        metadata = prepare_for_datasette(store) if datasette else None
    removed = f", {done.removed:,} removed" if done.removed else ""
    found = f"{counted(done.articles, 'article')}, {counted(done.quotes, 'quote')}"
    print(f"{found} in {one_line(str(db))}: {done.analysed:,} analysed{removed}", file=sys.stderr)
    if metadata is not None:
        print(f"Browse it with: datasette {one_line(str(db))} -m {one_line(str(metadata))}", file=sys.stderr)
    if problems.labels:
        raise typer.Exit(1)
