"""`newsquote entities`."""

from newsquote.cli.corpus import open_corpus, say_found
from newsquote.cli.options import CorpusOptions, EntityOptions, OutputOptions, grouped
from newsquote.query.entities import find_entities
from newsquote.query.rows import EntityRow
from newsquote.render import write_rows


@grouped
def entities(corpus: CorpusOptions, wanted: EntityOptions, shown: OutputOptions) -> None:
    """List people, organisations and places, those named most first.

    \b
    Examples:
      newsquote entities news/ --label organisations
      newsquote entities --json | jq -r '.[] | [.name, .aliases[]] | @tsv'
    """
    output, filter_ = shown.output(), wanted.filter()
    with open_corpus(corpus) as index:
        say_found(write_rows(find_entities(index, filter_), EntityRow, output), "entity", output)
