"""One SQLite file of analyses: opening it, making it, bringing it up to date."""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote as percent_quote

from newsquote.errors import NewsquoteError
from newsquote.folding import fold
from newsquote.index.layout import APPLICATION_ID, MIGRATIONS, TEMPORARY_CORPUS

BUSY_SECONDS = 60.0
LOG_WAIT_SECONDS = 0.02
WRITER_CACHE_KB = 8_000
"""Eight times as much makes writing a twentieth faster: the system has the file in memory."""
LOG_PAGES = 8000
"""Of 4 kB, kept in the write-ahead log before they go into the file, where each is written once then."""
_FILE_TROUBLE = frozenset({
    sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_FULL, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_NOTADB,
})  # fmt: skip


class Index:
    """An open index. `connection` is for the query layer; `Writer` writes.

    With `corpus_of_its_own`, the articles placed are those of this process alone and are gone
    when it closes, while the analyses stay: that is a cache.
    """

    def __init__(
        self, connection: sqlite3.Connection, path: Path | None, *, corpus_of_its_own: bool = False
    ) -> None:
        self.connection = connection
        self.path = path
        self.is_cache = corpus_of_its_own
        if corpus_of_its_own:
            connection.executescript(TEMPORARY_CORPUS)

    def __enter__(self) -> Index:
        return self

    def __exit__(self, type_: object, error: BaseException | None, traceback: object) -> None:
        """Close the file.

        Raises:
            NewsquoteError: if what went wrong was the file's fault, not ours: full, damaged, locked.
        """
        self.close()
        if isinstance(error, sqlite3.DatabaseError) and _primary_code(error) in _FILE_TROUBLE:
            raise NewsquoteError(f"cannot use {self.path or 'the index'}: {error}") from error

    def close(self) -> None:
        """Close the file; what was committed stays."""
        self.connection.close()

    def finish(self) -> None:
        """Leave the file tidy after much work: statistics for the query planner, an empty log."""
        self.connection.execute("PRAGMA analysis_limit = 1000")
        with self.transaction():  # by itself it gives up at once where another process is writing
            self.connection.execute("PRAGMA optimize")
        self.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Everything inside is written, or nothing."""
        self.connection.execute("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            if self.connection.in_transaction:  # SQLite ends it itself when the disk is full
                self.connection.execute("ROLLBACK")
            raise
        self.connection.execute("COMMIT")


def open_index(path: Path) -> Index:
    """Open an index for questions only.

    Raises:
        NewsquoteError: if there is none, or it is not one this version can read.
    """
    if not path.is_file():
        raise NewsquoteError(f"no index at {path}; create one with: newsquote index ARTICLES --db {path}")
    address = "file:" + percent_quote(os.path.abspath(path))
    try:
        connection = _connect(f"{address}?mode=ro")
        connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    except sqlite3.OperationalError as error:
        if _primary_code(error) == sqlite3.SQLITE_BUSY:
            raise NewsquoteError(f"cannot read the index at {path}: {error}") from error
        # a write-ahead log beside it in a folder we may not write to
        connection = _connect(f"{address}?mode=ro&immutable=1")
    except sqlite3.DatabaseError as error:
        raise _not_an_index(path) from error
    version = _version(connection, path)
    if version == len(MIGRATIONS):
        return Index(connection, path)
    connection.close()
    return create_index(path)  # an older file: bring it up to date first


def create_index(path: Path | None, *, corpus_of_its_own: bool = False) -> Index:
    """Open an index for writing, making or migrating it where needed; None is one in memory.

    Raises:
        NewsquoteError: if the file is something else, cannot be written, or is too new.
    """
    name = ":memory:" if path is None else "file:" + percent_quote(os.path.abspath(path))
    try:
        if path is not None:
            path.parent.mkdir(parents=True, exist_ok=True)
        connection = _connect(name)
        try:
            _prepare(connection, path)
        except BaseException:
            connection.close()  # or the file stays locked for as long as the error is held
            raise
    except OSError as error:
        raise NewsquoteError(f"cannot write an index at {path}: {error.strerror}") from error
    except sqlite3.OperationalError as error:
        raise NewsquoteError(f"cannot write an index at {path}: {error}") from error
    except sqlite3.DatabaseError as error:
        raise _not_an_index(path) from error
    return Index(connection, path, corpus_of_its_own=corpus_of_its_own)


def _connect(name: str) -> sqlite3.Connection:
    connection = sqlite3.connect(
        name, uri=True, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False
    )
    connection.execute("PRAGMA foreign_keys = ON")
    connection.create_function("folded", 1, lambda text: text and fold(text), deterministic=True)
    return connection


def _prepare(connection: sqlite3.Connection, path: Path | None) -> None:
    """Bring the tables to this version, in one transaction, and turn on the write-ahead log."""
    if _version(connection, path) < len(MIGRATIONS):
        if path is not None:
            _turn_on_the_log(connection)
        connection.execute("BEGIN IMMEDIATE")
        version = _version(connection, path)  # another process may just have done it
        steps = "".join(f"{step}\nPRAGMA user_version = {version + n};\n"
                        for n, step in enumerate(MIGRATIONS[version:], 1))  # fmt: skip
        for statement in _statements(steps):
            connection.execute(statement)
        if version > 0:
            from newsquote.index import upgrading  # seldom

            upgrading.fill_in(connection, version)
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute("COMMIT")
    connection.execute("BEGIN IMMEDIATE")  # find out now whether the file can be written at all
    connection.execute("ROLLBACK")
    connection.execute("PRAGMA synchronous = NORMAL")  # a lost machine may lose the last article, no more
    connection.execute(f"PRAGMA cache_size = -{WRITER_CACHE_KB}")
    connection.execute(f"PRAGMA wal_autocheckpoint = {LOG_PAGES}")


def _turn_on_the_log(connection: sqlite3.Connection) -> None:
    """Turn on the write-ahead log, which SQLite refuses at once while another process is at it."""
    for _ in range(int(BUSY_SECONDS / LOG_WAIT_SECONDS)):
        try:
            connection.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            if _primary_code(error) not in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
                raise
            time.sleep(LOG_WAIT_SECONDS)
        else:
            return
    raise sqlite3.OperationalError("database is locked")


def _statements(script: str) -> Iterator[str]:
    """The statements of a script; `executescript` would commit the transaction around it."""
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""


def _version(connection: sqlite3.Connection, path: Path | None) -> int:
    # In this order: another process may be making the tables, and what it makes it makes at once.
    is_empty = connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0] == 0
    owner = int(connection.execute("PRAGMA application_id").fetchone()[0])
    version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    if owner != APPLICATION_ID and not is_empty:
        raise _not_an_index(path)
    if version > len(MIGRATIONS):
        raise NewsquoteError(
            f"{path} was written by a newer newsquote (layout {version}, this one reads"
            f" {len(MIGRATIONS)}); update newsquote, or index the articles into another file"
        )
    return version


def _primary_code(error: sqlite3.Error) -> int:
    return getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & 0xFF


def _not_an_index(path: Path | None) -> NewsquoteError:
    return NewsquoteError(f"{path} is not a newsquote index; name another file with --db")
