"""Long output on a terminal, a screen at a time."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
from typing import TextIO


def page(text: str, stream: TextIO) -> None:
    """Show the text with `PAGER`, or `less`; written straight to `stream` where there is no pager.

    Unless `LESS` says otherwise, `less` is asked to keep colours and the screen.
    """
    command = shlex.split(os.environ.get("PAGER") or "less")
    if not command or shutil.which(command[0]) is None:
        stream.write(text)
        return
    stream.flush()
    pager = subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=stream, text=True, encoding="utf-8", errors="replace",
        env={"LESS": "FRX", "LESSCHARSET": "utf-8", **os.environ},
    )  # fmt: skip
    while True:
        try:
            pager.communicate(text)
            return
        except KeyboardInterrupt:  # meant for the pager, which stops its search, not for us
            text = ""
