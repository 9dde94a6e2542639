"""`newsquote show`."""

import os
from typing import Annotated

import typer

from newsquote.cli.corpus import open_corpus
from newsquote.cli.messages import warn
from newsquote.cli.options import (
    CorpusOptions,
    Database,
    Model,
    NoCache,
    NoColor,
    OutputOptions,
    Speaker,
    grouped,
)
from newsquote.errors import NewsquoteError
from newsquote.index import Index
from newsquote.query.articles import find_articles, view_article
from newsquote.query.rows import ArticleRow
from newsquote.render import write_article


@grouped
def show(
    articles: Annotated[
        list[str], typer.Argument(metavar="ARTICLE", help="A path, an id prefix or part of a title.")
    ],
    db: Database = None,
    speaker: Speaker = None,
    no_pager: Annotated[bool, typer.Option("--no-pager", help="Do not page long articles.")] = False,
    no_color: NoColor = False,
    model: Model = None,
    no_cache: NoCache = False,
) -> None:
    """Show articles with the quotes in their places.

    \b
    Examples:
      newsquote show news/strike.txt --speaker Streeting
      newsquote articles --json | jq -r '.[].id' | xargs newsquote show
    """
    output = OutputOptions(no_color=no_color).output()
    are_sources = db is None and all(name == "-" or os.path.exists(name) for name in articles)
    with open_corpus(CorpusOptions(articles if are_sources else None, db, model, no_cache)) as index:
        rows = list(find_articles(index)) if are_sources else [_one_article(index, name) for name in articles]
        views = [view_article(index, row, speaker=speaker) for row in rows]
        write_article(views, output, pager=not no_pager)
        if speaker is not None and not any(view.lit for view in views):
            warn(f"nobody called {speaker} speaks here")


def _one_article(index: Index, name: str) -> ArticleRow:
    found = list(find_articles(index, article=name, limit=6))
    if not found:
        raise NewsquoteError(f"no article {name}; newsquote articles lists them")
    if any(row.id != found[0].id for row in found):
        titles = "; ".join(f"{row.id[:8]} {row.title or row.path}" for row in found[:5])
        raise NewsquoteError(f"several articles match {name}: {titles}; give one's id")
    return found[0]
