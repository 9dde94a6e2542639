"""`newsquote speakers`."""

from enum import StrEnum
from typing import Annotated

import typer

from newsquote.cli.corpus import open_corpus, say_found
from newsquote.cli.options import CorpusOptions, EntityOptions, OutputOptions, grouped
from newsquote.query.entities import find_speakers
from newsquote.query.rows import AffiliationRow, SpeakerRow
from newsquote.render import write_rows


class By(StrEnum):
    """What speakers can be brought together by."""

    AFFILIATION = "affiliation"


@grouped
def speakers(
    corpus: CorpusOptions,
    wanted: EntityOptions,
    shown: OutputOptions,
    by: Annotated[
        By | None, typer.Option("--by", help="Bring speakers together.", show_default=False)
    ] = None,
) -> None:
    """List who is quoted how much: a source audit.

    The share is of all quotes in these articles, those without a named speaker included.

    \b
    Examples:
      newsquote speakers news/ --since 2025-07 --min-count 3
      newsquote speakers --json | jq -r '.[] | [.quotes, .name, .role] | @tsv'
    """
    output, filter_ = shown.output(), wanted.filter()
    with open_corpus(corpus) as index:
        if by is None:
            say_found(write_rows(find_speakers(index, filter_), SpeakerRow, output), "speaker", output)
            return
        from newsquote.query.affiliations import find_affiliations  # few ask for it

        rows = find_affiliations(index, filter_)
        say_found(write_rows(rows, AffiliationRow, output), "affiliation", output)
