"""`newsquote quotes`."""

from typing import Annotated

import typer

from newsquote.cli.corpus import open_corpus, say_found
from newsquote.cli.options import CorpusOptions, FilterOptions, OutputOptions, grouped
from newsquote.query.quotes import count_quotes, find_quotes
from newsquote.query.rows import QuoteRow
from newsquote.render import write_rows


@grouped
def quotes(
    corpus: CorpusOptions,
    wanted: FilterOptions,
    shown: OutputOptions,
    count: Annotated[bool, typer.Option("--count", help="Print only how many there are.")] = False,
    why: Annotated[bool, typer.Option("--why", help="Show confidence, and what found each quote.")] = False,
) -> None:
    """List who said what, in article order.

    \b
    Examples:
      newsquote quotes news/ --speaker Streeting
      newsquote quotes --json | jq -r '.[] | [.kind, .speaker.name, .text] | @tsv'
    """
    output, filter_ = shown.output(why=why), wanted.filter()
    with open_corpus(corpus) as index:
        if count:
            print(count_quotes(index, filter_))
            return
        rows = find_quotes(index, filter_)
        found = write_rows(rows, QuoteRow, output, context=filter_.context > 0, copies=filter_.unique)
        say_found(found, "quote", output)
