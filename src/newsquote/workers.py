"""Articles analysed by several processes at once, in the order given and never far ahead of it.

Not spaCy's `n_process`: that sends whole parses back, which the parent unpacks one after the other,
and leaves its processes waiting for ever when the parent is killed.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from itertools import islice

from newsquote.errors import NewsquoteError
from newsquote.model import Analysis, Article

BATCH = 4  # articles sent at a time
AHEAD = 3  # batches of each process that are waiting, in work or done


def analyse_in_processes(
    articles: Iterable[Article], *, model: str | None = None, workers: int
) -> Iterator[Analysis]:
    """One analysis an article, in the order given; streams.

    Raises:
        NewsquoteError: if a process was ended from outside, as for want of memory.
    """
    left = iter(articles)
    pool = ProcessPoolExecutor(workers, initializer=obey_parent)
    waiting: deque[Future[list[Analysis]]] = deque()
    try:
        while batch := list(islice(left, BATCH)):
            waiting.append(pool.submit(_analyse, batch, model))
            if len(waiting) >= AHEAD * workers:
                yield from waiting.popleft().result()
        while waiting:
            yield from waiting.popleft().result()
    except BrokenProcessPool as error:
        raise NewsquoteError(
            "a process that analyses articles was ended from outside, perhaps for want of memory;"
            " go on with fewer --workers"
        ) from error
    finally:
        pool.shutdown(wait=False, cancel_futures=True)


def _analyse(articles: list[Article], model: str | None) -> list[Analysis]:
    from newsquote.analyse import analyse

    return list(analyse(articles, model=model))


def obey_parent() -> None:
    """What a new process does first: leave ^C to the parent, and end when it does, even by kill -9."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)
