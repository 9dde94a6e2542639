"""`newsquote speakers`."""

from newsquote.cli.corpus import open_corpus, say_found
from newsquote.cli.options import CorpusOptions, EntityOptions, OutputOptions, grouped
from newsquote.query.entities import find_speakers
from newsquote.query.rows import SpeakerRow
from newsquote.render import write_rows


@grouped
def speakers(corpus: CorpusOptions, wanted: EntityOptions, shown: OutputOptions) -> None:
    """List who is quoted how much: a source audit.

    The share is of all quotes in these articles, those without a named speaker included.

    \b
    Examples:
      newsquote speakers news/ --since 2025-07 --min-count 3
      newsquote speakers --json | jq -r '.[] | [.quotes, .name, .role] | @tsv'
    """
    output, filter_ = shown.output(), wanted.filter()
    with open_corpus(corpus) as index:
        say_found(write_rows(find_speakers(index, filter_), SpeakerRow, output), "speaker", output)
