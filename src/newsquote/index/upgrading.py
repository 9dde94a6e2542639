"""What an older file lacks and no SQL can give: computed from what it holds, once."""

from __future__ import annotations

import sqlite3

from newsquote.index.families import Families
from newsquote.index.readings import note_all
from newsquote.index.sketches import sketch_of
from newsquote.index.summing import write_names


def fill_in(connection: sqlite3.Connection, version: int) -> None:
    """Bring the contents of a file that was at `version` to what its tables now are."""
    if version < 2:
        _sketch_texts(connection)
        Families(connection).join_all()
        rows = connection.execute("SELECT identity FROM summary").fetchall()
        write_names(connection, [identity for (identity,) in rows])
    if version < 4:
        note_all(connection)


def _sketch_texts(connection: sqlite3.Connection) -> None:
    for (key,) in connection.execute("SELECT analysis FROM body").fetchall():
        (text,) = connection.execute("SELECT text FROM body WHERE analysis = ?", (key,)).fetchone()
        connection.execute("UPDATE body SET sketch = ? WHERE analysis = ?", (sketch_of(text), key))
