"""The terminal, also where it is not what the program reads and reports to."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

KEYBOARD, SCREEN, MESSAGES = 0, 1, 2


def is_terminal() -> bool:
    """Whether standard output is a terminal that can draw."""
    return sys.stdout.isatty() and os.environ.get("TERM") not in ("dumb", "unknown")


@contextmanager
def whole_terminal() -> Iterator[None]:
    """Keys come from the terminal that standard output is, though articles came from standard input.

    Textual draws on standard error; that too is the terminal inside, if it was a file outside.
    """
    saved: dict[int, int] = {}  # and on Windows, where a console is not a file, none ever
    sys.stderr.flush()
    try:
        for ours, flags in ((KEYBOARD, os.O_RDONLY), (MESSAGES, os.O_WRONLY)):
            if not os.isatty(ours) and hasattr(os, "ttyname"):
                saved[ours] = os.dup(ours)
                terminal = os.open(os.ttyname(SCREEN), flags | os.O_NOCTTY)
                os.dup2(terminal, ours)
                os.close(terminal)
        yield
    finally:
        for ours, before in saved.items():
            os.dup2(before, ours)
            os.close(before)
