"""`newsquote explore`."""

import typer

from newsquote.cli.corpus import open_corpus
from newsquote.cli.options import CorpusOptions, Kinds, grouped
from newsquote.errors import NewsquoteError
from newsquote.query.filters import kinds_of


@grouped
def explore(corpus: CorpusOptions, kind: Kinds = None) -> None:
    """Look around in a full screen: names, quotes, the article.

    Type to filter, Enter to choose, Tab for the next pane; the other keys stand at the bottom.

    \b
    Examples:
      newsquote explore --db news.db
      newsquote explore interviews.jsonl --kind all
    """
    try:
        from newsquote.explore import explore_index
        from newsquote.explore.terminal import is_terminal, whole_terminal
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] != "textual":
            raise
        raise NewsquoteError(
            "explore needs Textual; install it with: pip install 'newsquote[explore]'"
        ) from error
    if not is_terminal():
        raise typer.BadParameter("explore needs a terminal; in a pipe ask newsquote quotes")
    with open_corpus(corpus) as index, whole_terminal():
        explore_index(index, kinds_of(kind or ()))
