"""Which articles are near-identical: wire copies under other headlines, cut, with words changed.

Each article belongs to the family of the first article that it resembles, or begins one: leader
clustering (Hartigan 1975), in the order of arrival. Comparing with the first alone keeps a chain of
small changes, such as the updates of one story over a day, from becoming one family.
"""

from __future__ import annotations

import sqlite3
from functools import lru_cache

from newsquote.index.sketches import Runs, bands_of, resemblance, runs_of

ALIKE = 0.6
"""Resemblance from which on articles are copies: a quarter cut off the end leaves 0.75, one word in 20
changed 0.69, and both together are another version rather than a copy."""


class Families:
    """Puts articles of a corpus into families; whoever calls has a transaction open."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection = connection
        self.runs = lru_cache(maxsize=64)(self._runs)

    def join(self, article: int) -> None:
        """Put the article into the family it resembles most, or let it begin one."""
        analysis, sketch = self.connection.execute(
            "SELECT a.analysis, b.sketch FROM article a JOIN body b ON b.analysis = a.analysis"
            " WHERE a.key = ?",
            (article,),
        ).fetchone()
        bands = bands_of(sketch)
        family = self._same(article, analysis) or self._alike(analysis, bands) or article
        self.connection.execute("UPDATE article SET family = ? WHERE key = ?", (family, article))
        if family == article:
            self.connection.executemany(
                "INSERT OR IGNORE INTO leader(band, family) VALUES (?, ?)",
                [(band, article) for band in bands],
            )

    def leave(self, article: int, sketch: bytes) -> None:
        """After the article has gone: those that it led find another family, the first of them leads."""
        rows = self.connection.execute("SELECT key FROM article WHERE family = ? ORDER BY key", (article,))
        members = [key for (key,) in rows]
        self.connection.executemany(
            "DELETE FROM leader WHERE band = ? AND family = ?", [(band, article) for band in bands_of(sketch)]
        )
        self.connection.execute("UPDATE article SET family = NULL WHERE family = ?", (article,))
        for key in members:
            self.join(key)

    def join_all(self) -> None:
        """Put every article that is in none yet into a family, in the order of the corpus."""
        rows = self.connection.execute("SELECT key FROM article WHERE family IS NULL ORDER BY rank, key")
        for (key,) in rows.fetchall():
            self.join(key)

    def _same(self, article: int, analysis: int) -> int | None:
        """The family of another article with the very same text."""
        row = self.connection.execute(
            "SELECT family FROM article WHERE analysis = ? AND key != ? AND family IS NOT NULL LIMIT 1",
            (analysis, article),
        ).fetchone()
        return None if row is None else int(row[0])

    def _alike(self, analysis: int, bands: tuple[int, ...]) -> int | None:
        """The family that the text resembles most, the oldest of equals."""
        marks = ", ".join("?" * len(bands))
        found = self.connection.execute(
            f"SELECT DISTINCT l.family, a.analysis FROM leader l JOIN article a ON a.key = l.family"
            f" WHERE l.band IN ({marks})",
            bands,
        ).fetchall()
        if not found:
            return None
        own = self.runs(analysis)
        score, family = max((resemblance(own, self.runs(other)), -family) for family, other in found)
        return -family if score >= ALIKE else None

    def _runs(self, analysis: int) -> Runs:
        row = self.connection.execute("SELECT text FROM body WHERE analysis = ?", (analysis,)).fetchone()
        return runs_of(row[0])
