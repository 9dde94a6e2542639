"""What goes to standard error, and how both streams are set up; imports nothing, as every start needs it."""

from __future__ import annotations

import os
import sys


def prepare_streams() -> None:
    """Make the standard streams write any character, whatever the locale."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:  # closed by who started us
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115 (until exit)
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            encoding = stream.encoding if stream.isatty() else "utf-8"
            reconfigure(encoding=encoding, errors="replace" if stream.isatty() else "backslashreplace")


def warn(message: str) -> None:
    """One line on stderr, harmless to the terminal."""
    from newsquote.render.safe import one_line

    print(f"newsquote: {one_line(message)}", file=sys.stderr)
