"""What runs a function over many things; here, on this machine alone."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from itertools import islice
from multiprocessing import active_children, get_context
from typing import Any, Protocol, TypeVar

from newsquote.errors import NewsquoteError
from newsquote.workers import obey_parent

Item = TypeVar("Item")
Result = TypeVar("Result")


class Engine(Protocol):
    """Calls the function on every item, in any order, and gives back each item with what it returned.

    With the item that it cannot do comes the exception instead, but for a `NewsquoteError`, which
    ends the run: it would be the same for every other item.
    """

    def __call__(
        self, function: Callable[[Item], Result], items: Iterable[Item]
    ) -> Iterator[tuple[Item, Result | Exception]]: ...


@contextmanager
def this_machine(workers: int) -> Iterator[Engine]:
    """So many processes of this machine; one is this process itself.

    When the run ends early (^C), they are ended in the middle of what they do, which may be minutes'
    work; nothing is left half-written by that.
    """
    if workers == 1:
        yield _here
        return
    os.environ.setdefault("OMP_NUM_THREADS", "1")  # else the processes take the cores from each other
    others = set(active_children())
    spawn = get_context("spawn")  # as everywhere but on Linux
    pool = ProcessPoolExecutor(workers, mp_context=spawn, initializer=obey_parent)
    try:
        yield _Processes(pool, workers)
    except BaseException:
        for process in set(active_children()) - others:
            process.terminate()
        raise
    finally:
        pool.shutdown(cancel_futures=True)


def _here(
    function: Callable[[Item], Result], items: Iterable[Item]
) -> Iterator[tuple[Item, Result | Exception]]:
    for item in items:
        try:
            result: Result | Exception = function(item)
        except NewsquoteError:
            raise
        except Exception as error:
            result = error
        yield item, result


class _Processes:
    def __init__(self, pool: ProcessPoolExecutor, workers: int) -> None:
        self.pool = pool
        self.most = 2 * workers  # waiting or at work; a billion at once would need memory of their own

    def __call__(
        self, function: Callable[[Item], Result], items: Iterable[Item]
    ) -> Iterator[tuple[Item, Result | Exception]]:
        remaining = iter(items)
        running: dict[Future[Any], Item] = {}
        while True:
            for item in islice(remaining, self.most - len(running)):
                running[self.pool.submit(function, item)] = item
            if not running:
                return
            for future in wait(running, return_when=FIRST_COMPLETED).done:
                yield running.pop(future), _outcome(future)


def _outcome(future: Future[Any]) -> Any:
    error = future.exception()
    if isinstance(error, BrokenProcessPool):
        raise NewsquoteError(
            "a worker process has died, for want of memory it may be; run it again, and it goes on where it"
            " was (fewer --workers take less)"
        )
    if isinstance(error, NewsquoteError):
        raise error
    return future.result() if error is None else error
