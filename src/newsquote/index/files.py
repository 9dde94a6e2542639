"""What was in each file, so that a file that has not changed since need not be read again.

A file counts as unchanged while its size and its times of modification and of change are those it had
when it was read, and had them for a while before (`SETTLED`): two writes within one tick of a
clock leave the same times, so that a file written a moment ago may be written again unnoticed.
That is how git's index tells (its "racy git" rule).
"""

from __future__ import annotations

import json
import os
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from newsquote.index.identity import short_hash
from newsquote.index.store import Index

if TYPE_CHECKING:
    from newsquote.model import Article

SETTLED = 10 * 10**9
"""Nanoseconds: FAT keeps times to two seconds, and the clocks of file servers differ by a few."""
MOST_ARTICLES = 20_000
"""A file of more articles is read each time, rather than kept in memory to be remembered."""


class Known(NamedTuple):
    """An article of a file that was read before: where its analysis is, and what is said beside it."""

    digest: str
    path: str | None
    title: str | None
    standfirst: str | None
    date: str | None
    byline: str | None
    source: str | None


@dataclass(slots=True)
class Reading:
    """A file being read: what has come out of it, and how much of that is still to be stored."""

    path: str
    values: tuple[object, ...]
    articles: dict[int, Known] = field(default_factory=dict)
    given: int = 0
    is_whole: bool = False

    @property
    def is_done(self) -> bool:
        """Whether all of it was read, and is stored."""
        return self.is_whole and len(self.articles) == self.given


Ticket = tuple[Reading, int] | None
"""The file an article comes from and its number there; None where it comes from no file."""


class Files:
    """The files of one update, remembered in the index or read anew.

    The reader asks `knows` before it opens a file and says `finished` when it has closed it; the
    update says what became of each article in between. `reading` is what else the articles of a
    file depend on: the options they are read with. With `reread` no file is taken as known.
    """

    def __init__(
        self, index: Index, reading: str, *, reread: bool = False, now: Callable[[], int] = time.time_ns
    ) -> None:
        self.connection = index.connection
        self.reading = reading
        self.reread = reread
        self.now = now
        self.current: Reading | None = None
        self.pipeline = ""
        self.place: Callable[[list[Known]], bool] = lambda articles: False
        self.done: list[Reading] = []

    def knows(self, path: str) -> bool:
        """Whether the file is unchanged since it was read; then its articles have been placed."""
        self.current = None
        now = self.now()
        try:
            status = os.stat(path)
        except (OSError, ValueError):
            return False  # the reader will say why
        location = os.path.abspath(path)
        found = status.st_size, status.st_mtime_ns, status.st_ctime_ns
        row = self.connection.execute(
            "SELECT size, modified, changed, read, articles FROM file WHERE location = ? AND reading = ?",
            (location, self._key()),
        ).fetchone()
        if row is not None and not self.reread and row[:3] == found and max(found[1:]) + SETTLED < row[3]:
            articles = [Known(digest, path + rest, *others) for digest, rest, *others in json.loads(row[4])]
            if self.place(articles):
                return True
        self.current = Reading(path, (location, self._key(), *found, now))
        return False

    def finished(self, path: str, *, is_clean: bool) -> None:
        """The file was read to its end; it is remembered if there was nothing to say about it."""
        reading, self.current = self.current, None
        if reading is None or not is_clean or not 0 < reading.given <= MOST_ARTICLES:
            return
        reading.is_whole = True
        self._note(reading)

    def give(self) -> Ticket:
        """What to hand back when the article that the reader has just given is stored."""
        if self.current is None or self.current.given > MOST_ARTICLES:
            return None
        self.current.given += 1
        return self.current, self.current.given

    def stored(self, ticket: Ticket, article: Article, digest: str) -> None:
        """The article is stored and placed."""
        if ticket is None or not (article.path or "").startswith(ticket[0].path):
            return
        reading, number = ticket
        rest = (article.path or "")[len(reading.path) :]
        head = article.title, article.standfirst, article.date, article.byline, article.source
        reading.articles[number] = Known(digest, rest, *head)
        self._note(reading)

    def write(self) -> None:
        """Remember the files that are done; whoever calls has a transaction open."""
        for reading in self.done:
            articles = [reading.articles[number] for number in sorted(reading.articles)]
            self.connection.execute(
                "INSERT OR REPLACE INTO file(location, reading, size, modified, changed, read, articles)"
                " VALUES (?, ?, ?, ?, ?, ?, ?)",
                (*reading.values, json.dumps(articles, separators=(",", ":"))),
            )
        self.done.clear()

    def _note(self, reading: Reading) -> None:
        if reading.is_done:
            self.done.append(reading)

    def _key(self) -> str:
        return short_hash(self.pipeline, self.reading)
