"""`newsquote report`."""

import sys
import webbrowser
from pathlib import Path
from typing import Annotated

import typer

from newsquote.cli.corpus import counted, open_corpus
from newsquote.cli.messages import warn
from newsquote.cli.options import (
    AboutWords,
    ArticleName,
    CorpusOptions,
    Cue,
    FilterOptions,
    Kinds,
    Limit,
    MinConfidence,
    Org,
    Since,
    Speaker,
    Unique,
    Until,
    grouped,
)
from newsquote.query.articles import find_texts
from newsquote.query.quotes import find_quotes
from newsquote.render import one_line
from newsquote.render.report import make_report, report_page, write_whole


@grouped
def report(
    corpus: CorpusOptions,
    output: Annotated[
        str, typer.Option("--output", "-o", metavar="FILE", help="Where to write; - is standard output.")
    ] = "report.html",
    title: Annotated[
        str, typer.Option("--title", metavar="WORDS", help="The heading of the page.")
    ] = "Who said what",
    open_: Annotated[bool, typer.Option("--open", help="Open it in the browser.")] = False,
    speaker: Speaker = None,
    about: AboutWords = None,
    org: Org = None,
    kind: Kinds = None,
    cue: Cue = None,
    since: Since = None,
    until: Until = None,
    article: ArticleName = None,
    min_confidence: MinConfidence = 0.0,
    unique: Unique = False,
    limit: Limit = None,
) -> None:
    """Write one web page with the quotes, to search and to share.

    The file holds everything, the texts of the articles too; it fetches nothing and sends nothing.

    \b
    Examples:
      newsquote report news/ -o news.html --open
      newsquote report archive.jsonl --since 2025 --kind direct -o direct.html
    """
    if open_ and output == "-":
        raise typer.BadParameter("--open needs a file; name one with -o")
    wanted = FilterOptions(
        speaker, about, org, kind, cue, since, until, article, min_confidence, limit=limit, unique=unique
    ).filter()
    with open_corpus(corpus) as index:
        quotes = list(find_quotes(index, wanted))
        texts = list(find_texts(index, (quote.article.id for quote in quotes)))
    page = report_page(make_report(quotes, texts, title=title))
    if output == "-":
        print(page, end="")
    else:
        write_whole(Path(output), page)
        print(f"{counted(len(quotes), 'quote')} in {one_line(output)}", file=sys.stderr)
    if not quotes:
        warn("no quotes match")
    if open_ and not webbrowser.open(Path(output).absolute().as_uri()):
        warn(f"no browser found; open {output}")
