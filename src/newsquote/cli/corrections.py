"""Which corrections a command's corpus is held to: a file named, or one that lies where it is looked for."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from newsquote.errors import NewsquoteError
from newsquote.index import Index, create_index, open_index
from newsquote.index.settling import FILE, correct, stored_corrections


def correct_sources(index: Index, named: Path | None) -> None:
    """Hold articles just brought in to the file named, or to the user's own.

    Raises:
        NewsquoteError: if the file is missing, cannot be read, or says something that is no correction.
    """
    text, file = _read(named, _config_folder())
    if file is not None:
        correct(index, text, str(file))


def open_corrected(database: Path, named: Path | None) -> Index:
    """The index for questions, held to the file named, or to the one beside it.

    It is written only when the corrections are others than last time.

    Raises:
        NewsquoteError: if there is no index, or it cannot be written when it must be; as `correct_sources`.
    """
    text, file = _read(named, database.parent)
    index = open_index(database)
    if file is None or stored_corrections(index) == text:
        return index
    index.close()
    with create_index(database) as writable:
        correct_index(writable, database, named)
    return open_index(database)


def correct_index(index: Index, database: Path, named: Path | None) -> None:
    """Hold an index that is open for writing to the file named, or to the one beside it.

    Raises:
        NewsquoteError: as `correct_sources`.
    """
    text, file = _read(named, database.parent)
    if file is not None:
        correct(index, text, str(file))


def _read(named: Path | None, folder: Path | None) -> tuple[str, Path | None]:
    """The text of the file and which it is; none where none is named and none lies in the folder."""
    file = named or (folder / FILE if folder is not None else None)
    if file is None or (named is None and not file.is_file()):
        return "", None
    try:
        return file.read_bytes().decode("utf-8"), file
    except OSError as error:
        raise NewsquoteError(f"no corrections at {file}: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise NewsquoteError(f"{file} is not UTF-8, as TOML must be") from error


def _config_folder() -> Path | None:
    """Where this platform keeps what users set."""
    home = os.environ.get("HOME")
    if sys.platform == "win32":
        base = os.environ.get("APPDATA")
    elif sys.platform == "darwin":
        base = os.path.join(home, "Library", "Application Support") if home else None
    else:
        base = os.environ.get("XDG_CONFIG_HOME") or (os.path.join(home, ".config") if home else None)
    return Path(base) / "newsquote" if base else None
