"""Read: bytes from files, folders, archives and standard input to `Article`s.

Standard library only here; what an HTML page or a Markdown file needs is imported when one comes.
"""

from newsquote.reader.article import make_article
from newsquote.reader.fields import Record
from newsquote.reader.options import ReadOptions
from newsquote.reader.sources import printable, read_sources

__all__ = ["ReadOptions", "Record", "make_article", "printable", "read_sources"]
