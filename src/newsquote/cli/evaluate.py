"""`newsquote evaluate`."""

from __future__ import annotations

import json as json_
import os
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from newsquote.cli import corpus
from newsquote.cli.options import Model
from newsquote.kinds import SPEECH_KINDS

if TYPE_CHECKING:
    from newsquote.index.update import Progress
    from newsquote.model import Analysis, Article


def evaluate(
    gold: Annotated[
        list[Path],
        typer.Argument(metavar="GOLD", help="Folders, NAME.json beside NAME.txt, JSON Lines like PolNeAR's."),
    ],
    json: Annotated[bool, typer.Option("--json", help="One JSON array, an object for each scheme.")] = False,
    workers: Annotated[
        int,
        typer.Option("--workers", "-j", metavar="N", min=0, help="Processes; 0 is as many as pay."),
    ] = 0,
    model: Model = None,
) -> None:
    """Score newsquote against annotated articles.

    Precision, recall and F1 of contents, sources and cues, by overlap and exactly, and by kind; in our
    own scheme also speakers, by the form of their mention, and the entities listed.

    \b
    Examples:
      newsquote evaluate tests/gold
      newsquote evaluate polnear/dev.jsonl.gz --json | jq '.[].content_overlap'
    """
    from newsquote.evaluate.run import evaluate as score
    from newsquote.evaluate.run import read_all
    from newsquote.render.progress import show_progress
    from newsquote.render.scores import score_lines

    annotated = read_all(gold)
    processes = workers or annotated.workers(os.cpu_count() or 1)
    with show_progress(sys.stderr, total=len(annotated.ours) + len(annotated.polnear)) as on_progress:

        def analyse(articles: Iterable[Article]) -> Iterator[Analysis]:
            return _counted(corpus.analyse(articles, model=model, workers=processes), on_progress)

        found = score(annotated, analyse)
    if json:
        print(json_.dumps(found.to_list(), indent=2))
    else:
        print(*score_lines(found), sep="\n")


def _counted(analyses: Iterable[Analysis], on_progress: Callable[[Progress], None]) -> Iterator[Analysis]:
    """The analyses as they come, each reported."""
    from newsquote.index.update import Progress

    done = Progress()
    for analysis in analyses:
        words = done.words + len(analysis.article.text.split())
        quotes = sum(quote.attribution.kind in SPEECH_KINDS for quote in analysis.quotes)
        done = Progress(done.articles + 1, done.analysed + 1, done.quotes + quotes, words)
        on_progress(done)
        yield analysis
