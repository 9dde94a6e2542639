"""The page as a file, written whole or not at all."""

from __future__ import annotations

import os
from pathlib import Path

from newsquote.errors import NewsquoteError


def write_whole(path: Path, text: str) -> None:
    """Put the text at `path`; what was there stays until all of it is written.

    Raises:
        NewsquoteError: if the folder is not there or cannot be written to, or the disk is full.
    """
    target = Path(os.path.realpath(path))  # of a link, what it points to is replaced
    draft = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        if target.is_dir():
            raise IsADirectoryError(None, "it is a folder")
        try:
            with open(draft, "x", encoding="utf-8", newline="") as file:
                file.write(text)
                file.flush()
                os.fsync(file.fileno())
            if target.exists():
                draft.chmod(target.stat().st_mode & 0o777)
            os.replace(draft, target)
        except BaseException:
            draft.unlink(missing_ok=True)
            raise
    except OSError as error:
        raise NewsquoteError(f"cannot write {path}: {error.strerror}") from error
