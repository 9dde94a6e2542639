"""Analyses kept in one SQLite file, so that questions need no pipeline.

`update` and `write` are not imported here: questions do without them.
"""

from newsquote.index.store import Index, create_index, open_index

__all__ = ["Index", "create_index", "open_index"]
