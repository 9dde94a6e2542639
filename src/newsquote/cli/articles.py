"""`newsquote articles`."""

from typing import Annotated

import typer

from newsquote.cli.corpus import open_corpus, say_found
from newsquote.cli.options import ArticleName, CorpusOptions, Limit, OutputOptions, Since, Until, grouped
from newsquote.query.articles import find_articles
from newsquote.query.rows import ArticleRow
from newsquote.render import write_rows


@grouped
def articles(
    corpus: CorpusOptions,
    shown: OutputOptions,
    article: ArticleName = None,
    since: Since = None,
    until: Until = None,
    limit: Limit = None,
    unique: Annotated[
        bool, typer.Option("--unique", help="Fold near-identical articles, with their number.")
    ] = False,
) -> None:
    """List the articles, with the numbers of quotes and speakers.

    \b
    Examples:
      newsquote articles news/ --since 2025 --unique
      newsquote articles --json | jq -r '.[] | select(.quotes == 0) | .path'
    """
    output = shown.output()
    with open_corpus(corpus) as index:
        rows = find_articles(index, article=article, since=since, until=until, limit=limit, unique=unique)
        say_found(write_rows(rows, ArticleRow, output, copies=unique), "article", output)
