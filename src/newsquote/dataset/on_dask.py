"""An engine that others keep running: the workers of a Dask scheduler (https://distributed.dask.org)."""

from __future__ import annotations

import logging
import re
import warnings
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from importlib import import_module
from typing import Any, TypeVar
from uuid import uuid4

from newsquote.dataset.engines import Engine
from newsquote.errors import NewsquoteError
from newsquote.versions import pipeline_version

Item = TypeVar("Item")
Result = TypeVar("Result")

_PATIENCE = "10s"
_ADDRESS = re.compile(r"((tcp|tls|ucx|wss?)://)?[^/\s]+:\d+")
_INSTALL = "--scheduler needs Dask; install it with: pip install 'newsquote[dask]'"
_AHEAD = 2  # partitions for each thread of a worker, so that none waits for the next


@contextmanager
def dask_workers(address: str, on_note: Callable[[str], None]) -> Iterator[Engine]:
    """The workers of the scheduler at an address, such as tcp://10.0.0.5:8786.

    Raises:
        NewsquoteError: if Dask is not installed, or no scheduler is at the address, or it is none.
    """
    try:
        distributed = import_module("distributed")
    except ImportError:
        raise NewsquoteError(_INSTALL) from None
    if not _ADDRESS.fullmatch(address):  # the client would find out when it is half made, and cannot end
        raise NewsquoteError(f"{address} is no address of a Dask scheduler; give it as tcp://HOST:PORT")
    for name in [name for name in logging.root.manager.loggerDict if name.startswith("distributed")]:
        logging.getLogger(name).setLevel(logging.CRITICAL)  # whatever matters is said here, in a line
    try:
        with warnings.catch_warnings(action="ignore"):  # of versions that matter nothing to us
            client = distributed.Client(address, timeout=_PATIENCE, set_as_default=False)
    except (OSError, ValueError) as error:
        raise NewsquoteError(f"no Dask scheduler at {address} ({_reason(error)})") from None
    try:
        _check_workers(client)
        yield _Workers(client, address, on_note)
    finally:
        client.close(timeout=_PATIENCE)


def _check_workers(client: Any) -> None:
    """Find out now whether those that are there can run newsquote: a task that they cannot load ends them."""
    for answer in client.run(pipeline_version, None, on_error="return").values():
        if isinstance(answer, Exception):
            raise NewsquoteError(
                f"a worker cannot run newsquote ({answer}); install newsquote[dask] where workers run"
            )


class _Workers:
    def __init__(self, client: Any, address: str, on_note: Callable[[str], None]) -> None:
        self.client = client
        self.address = address
        self.on_note = on_note
        self.noted: set[str] = set()

    def __call__(
        self, function: Callable[[Item], Result], items: Iterable[Item]
    ) -> Iterator[tuple[Item, Result | Exception]]:
        """Partitions are handed out as workers become free: a scheduler need not know of a million.

        A worker that dies loses the partition it was at, which another one does again.
        """
        distributed = import_module("distributed")
        run = uuid4().hex[:8]
        remaining = iter(items)
        running: dict[str, Item] = {}
        completed = distributed.as_completed(loop=self.client.loop)

        def hand_out() -> None:
            most = self._most()
            while len(running) < most and (item := next(remaining, None)) is not None:
                key = f"newsquote-{run}-{getattr(item, 'id', uuid4().hex)}"
                running[key] = item
                completed.add(self.client.submit(function, item, key=key, pure=False))

        hand_out()
        for future in completed:
            item = running.pop(future.key)
            yield item, self._outcome(future)
            future.release()
            hand_out()

    def _most(self) -> int:
        try:
            threads: dict[str, int] = self.client.nthreads()
        except OSError:
            raise self._gone() from None
        if not threads:
            self._note(f"the scheduler at {self.address} has no workers yet; waiting for them")
        if any(count > 1 for count in threads.values()):
            self._note("workers with several threads do one partition at a time all the same;"
                       " start them with --nthreads 1 and --nworkers -1")  # fmt: skip
        return max(_AHEAD, _AHEAD * sum(threads.values()))

    def _note(self, note: str) -> None:
        if note not in self.noted:
            self.noted.add(note)
            self.on_note(note)

    def _outcome(self, future: Any) -> Any:
        if future.status == "cancelled":
            raise self._gone()
        try:
            error = future.exception()
            result = future.result() if error is None else error
        except OSError:  # it was closed between the work and its result
            raise self._gone() from None
        if isinstance(error, NewsquoteError):
            raise error
        if isinstance(error, RuntimeError) and "deserialization" in str(error):
            raise NewsquoteError(
                f"the scheduler at {self.address} does not know newsquote; install newsquote[dask] there"
            )
        return result

    def _gone(self) -> NewsquoteError:
        return NewsquoteError(
            f"the scheduler at {self.address} has gone; run it again, and it goes on where it was"
        )


def _reason(error: Exception) -> str:
    return str(error).partition("\n")[0] or type(error).__name__
