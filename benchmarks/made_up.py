"""The command `newsquote`, with what the archive knows of its own texts in place of the model.

    python benchmarks/made_up.py MILLISECONDS index FOLDER --db FILE

Everything else is the real command: reading, memory of files, store, exit code. Each article takes
so many milliseconds, as the model would.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from unittest.mock import patch

import archive

from newsquote.cli import corpus, main
from newsquote.model import Analysis, Article


def analyser(milliseconds: float) -> Callable[..., Iterator[Analysis]]:
    """A pipeline that knows the articles of the archive by the names of their files."""

    def analyse(
        articles: Iterable[Article], *, model: str | None = None, workers: int = 1
    ) -> Iterator[Analysis]:
        for article in articles:
            time.sleep(milliseconds / 1000)
            yield replace(archive.analysis_of(int(Path(article.path or "").stem)), article=article)

    return analyse


if __name__ == "__main__":
    with patch.object(corpus, "analyse", analyser(float(sys.argv[1]))):  # which must be there
        main(sys.argv[2:])
