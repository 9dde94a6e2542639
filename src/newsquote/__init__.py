"""newsquote: who said what, in the news.

>>> import newsquote
>>> analysis = newsquote.extract("“We will act,” said Ana Ruiz.")
"""

from __future__ import annotations

from newsquote.errors import NewsquoteError
from newsquote.model import Analysis, Article, Attribution, Entity, Kind, Quote, Span

__version__ = "0.1.0"
__all__ = [
    "Analysis",
    "Article",
    "Attribution",
    "Entity",
    "Kind",
    "NewsquoteError",
    "Quote",
    "Span",
    "extract",
]


def extract(text: str, *, model: str | None = None) -> Analysis:
    """Everything found in one article's text: quotes in text order, and entities.

    `model` names an installed spaCy pipeline to use for tags, parse and entities; by default the
    bundled one is. Offsets are code points into `text`, half-open.

    Raises:
        NewsquoteError: if `model` is not installed.
    """
    from newsquote.analyse import analyse  # loads spaCy: not for those who only query
    from newsquote.reader import Record, make_article

    return next(analyse([make_article(Record(text=text))], model=model))
