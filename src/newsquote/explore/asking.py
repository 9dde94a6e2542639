"""Questions to an index from a screen that must not wait: one thread asks, the newest question wins."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import CancelledError, ThreadPoolExecutor
from itertools import islice
from threading import Lock
from typing import TypeVar

from newsquote.index import Index

BATCH = 500

Answer = TypeVar("Answer")
Row = TypeVar("Row")


class Stopped(Exception):
    """The screen was closed while rows were still being read."""


class Asker:
    """Asks an index one question after the other, on a thread of its own.

    A question whose asker has been cancelled is given up, even halfway.
    """

    def __init__(self, index: Index) -> None:
        self.index = index
        self._thread = ThreadPoolExecutor(1, "newsquote-questions")
        self._lock = Lock()
        self._running: object = None
        self._readers = 0
        self._is_closed = False

    async def ask(self, question: Callable[[Index], Answer]) -> Answer:
        """What the question gives, once those before it are answered."""
        job = object()

        def answer() -> Answer:
            with self._lock:
                self._running = job
            try:
                return question(self.index)
            finally:
                with self._lock:
                    self._running = None

        try:
            return await asyncio.get_running_loop().run_in_executor(self._thread, answer)
        except asyncio.CancelledError:
            self._give_up(job)
            raise

    def read(self, rows: Callable[[Index], Iterable[Row]]) -> Iterator[Row]:
        """The rows, for another thread: they are read in batches, with questions answered in between.

        Raises:
            Stopped: if the asker is closed before the last of them.
        """
        self._readers += 1
        try:
            found = iter(self._wait_for(lambda: rows(self.index)))
            while batch := self._wait_for(lambda: list(islice(found, BATCH))):
                yield from batch
        finally:
            self._readers -= 1

    def close(self) -> None:
        """Give up what is asked, and wait for the thread to end."""
        self._is_closed = True
        with self._lock:
            if self._running is not None:
                self.index.connection.interrupt()
        self._thread.shutdown(cancel_futures=True)

    def _wait_for(self, work: Callable[[], Answer]) -> Answer:
        try:
            return self._thread.submit(work).result()
        except (RuntimeError, CancelledError, sqlite3.OperationalError):
            if self._is_closed:
                raise Stopped from None
            raise

    def _give_up(self, job: object) -> None:
        """Interrupt the question if it is the one being answered, and no reader would be interrupted too."""
        with self._lock:
            if self._running is job and not self._readers:
                self.index.connection.interrupt()
