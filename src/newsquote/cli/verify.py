"""`newsquote verify`."""

from typing import Annotated

import typer

from newsquote.cli.corpus import open_corpus
from newsquote.cli.messages import warn
from newsquote.cli.options import CorpusOptions, OutputOptions, grouped
from newsquote.query.rows import Match
from newsquote.query.verify import find_words
from newsquote.render import write_rows


@grouped
def verify(
    words: Annotated[str, typer.Argument(metavar="WORDS", help="The words, between quotation marks.")],
    corpus: CorpusOptions,
    shown: OutputOptions,
    limit: Annotated[int, typer.Option("--limit", "-n", metavar="N", min=1, help="At most N matches.")] = 5,
) -> None:
    """Say whether these words were said, and by whom.

    Finds quotes that have them word for word, or else those that come near, with the changes.

    \b
    Examples:
      newsquote verify "we cannot move on pay" news/
      newsquote verify "my door is open" --json | jq '.[] | [.match, .score, .quote.speaker.name]'
    """
    output = shown.output()
    with open_corpus(corpus) as index:
        matches = find_words(index, words, limit=limit)
        write_rows(matches, Match, output)
        if matches[0].match == "none":
            warn("not found: nobody is quoted with these words")
