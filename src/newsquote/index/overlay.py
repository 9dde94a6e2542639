"""In a cache, entities of the corpus that hide the stored ones, for what is true of this corpus alone."""

from __future__ import annotations

import sqlite3

_REFERENCE = r"\s+REFERENCES \w+\(\w+\)(?: ON DELETE CASCADE)?"
_HIDDEN = ("entity", "name_words", "corrected")


def cover(connection: sqlite3.Connection) -> None:
    """Copy the entities of the corpus, with all that is kept beside them, into temporary tables."""
    import re  # seldom

    if is_covered(connection):
        return
    statements = connection.execute(
        "SELECT type, name, sql FROM main.sqlite_schema WHERE tbl_name IN (?, ?, ?) AND sql IS NOT NULL"
        " ORDER BY type = 'trigger', type = 'index', name",
        _HIDDEN,
    ).fetchall()
    for type_, name, sql in statements:
        words = "VIRTUAL TABLE" if "VIRTUAL" in sql[:20] else type_.upper()
        start = rf"CREATE {words} (?:IF NOT EXISTS )?[\"']?{name}[\"']?"
        connection.execute(re.sub(start, f"CREATE {words} temp.{name}", re.sub(_REFERENCE, "", sql), count=1))
    connection.execute(
        "INSERT INTO temp.entity SELECT * FROM main.entity WHERE analysis IN (SELECT analysis FROM article)"
    )


def uncover(connection: sqlite3.Connection) -> None:
    """Show the stored entities again."""
    for name in reversed(_HIDDEN):
        connection.execute(f"DROP TABLE IF EXISTS temp.{name}")


def is_covered(connection: sqlite3.Connection) -> bool:
    """Whether the stored entities are hidden."""
    row = connection.execute("SELECT 1 FROM sqlite_temp_schema WHERE name = 'entity'").fetchone()
    return row is not None
