"""newsquote: who said what, in the news.

>>> import newsquote
>>> analysis = newsquote.extract("“We will act,” said Ana Ruiz.")

Names are imported when they are first asked for, so that `import newsquote` costs next to nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsquote.api import Corpus, extract, open_index, read
    from newsquote.errors import NewsquoteError
    from newsquote.model import Analysis, Article, Attribution, Entity, Kind, Quote, Span

__version__ = "0.8.0"
__all__ = [
    "Analysis",
    "Article",
    "Attribution",
    "Corpus",
    "Entity",
    "Kind",
    "NewsquoteError",
    "Quote",
    "Span",
    "extract",
    "open_index",
    "read",
]

_ELSEWHERE = {"NewsquoteError": "errors"} | dict.fromkeys(("Corpus", "extract", "open_index", "read"), "api")


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(f"module 'newsquote' has no attribute {name!r}")
    from importlib import import_module

    found = getattr(import_module(f"newsquote.{_ELSEWHERE.get(name, 'model')}"), name)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
