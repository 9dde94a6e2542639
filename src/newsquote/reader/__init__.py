"""Read: bytes from files, folders, archives and standard input to `Article`s.

Standard library only here; what an HTML page or a Markdown file needs is imported when one comes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from newsquote.reader.fields import Record
from newsquote.reader.options import ReadOptions
from newsquote.reader.sources import FileMemory, printable, read_sources

if TYPE_CHECKING:
    from newsquote.reader.article import make_article

__all__ = ["FileMemory", "ReadOptions", "Record", "make_article", "printable", "read_sources"]


def __getattr__(name: str) -> Any:
    if name == "make_article":  # with word lists that nobody needs while no file has changed
        from newsquote.reader.article import make_article

        return make_article
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
