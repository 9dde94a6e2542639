"""From annotated articles on disk to scores: what `newsquote evaluate` does."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path
from typing import Any

from newsquote.errors import NewsquoteError
from newsquote.evaluate.gold import GoldArticle, read_gold, read_gold_folder
from newsquote.evaluate.polnear import (
    PolnearArticle,
    PolnearScores,
    evaluate_polnear,
    read_polnear,
    to_spans,
)
from newsquote.evaluate.scores import Scores, evaluate_gold
from newsquote.model import SPEECH_KINDS, Analysis, Article
from newsquote.reader import Record, make_article

JSON_LINES = (".jsonl", ".jsonl.gz")
WORDS_A_PROCESS = 20_000
"""With fewer for each, another process takes longer to start than it saves."""

Analyse = Callable[[Iterable[Article]], Iterable[Analysis]]


@dataclass(frozen=True, slots=True)
class Gold:
    """Annotated articles, in our own format and in PolNeAR's."""

    ours: tuple[GoldArticle, ...] = ()
    polnear: tuple[PolnearArticle, ...] = ()

    @property
    def articles(self) -> list[Article]:
        """All of them as newsquote would read them, ours first."""
        return [make_article(Record(text=text)) for text in self._texts]

    def workers(self, cores: int) -> int:
        """So many processes pay, at most one a core."""
        words = sum(len(text.split()) for text in self._texts)
        return max(1, min(cores, words // WORDS_A_PROCESS))

    @property
    def _texts(self) -> list[str]:
        return [gold.text for gold in self.ours] + [gold.text for gold in self.polnear]


@dataclass(frozen=True, slots=True)
class Evaluation:
    """Scores by scheme, None where there is no gold in it.

    `speech` are those of direct, mixed and indirect quotes alone against all that PolNeAR has, which
    counts thoughts too: its precision is what somebody sees who asks without `--kind`.
    """

    ours: Scores | None = None
    polnear: PolnearScores | None = None
    speech: PolnearScores | None = None

    def to_list(self) -> list[dict[str, Any]]:
        """Plain values for JSON: an object for each scheme."""
        found: list[dict[str, Any]] = []
        if self.ours is not None:
            found.append({"scheme": "newsquote", **self.ours.to_dict()})
        if self.polnear is not None and self.speech is not None:
            speech = {"overlap": self.speech.overlap.to_dict(), "exact": self.speech.exact.to_dict()}
            found.append({"scheme": "polnear", **self.polnear.to_dict(), "speech_alone": speech})
        return found


def read_all(paths: Iterable[Path]) -> Gold:
    """The gold in folders and files: NAME.json beside NAME.txt, or JSON Lines as PolNeAR's.

    Folders inside a folder are left alone.

    Raises:
        NewsquoteError: if there is none, or one cannot be read.
    """
    ours: list[GoldArticle] = []
    polnear: list[PolnearArticle] = []
    for path in paths:
        if not path.exists():
            raise NewsquoteError(f"no gold at {path}")
        lines = [file for file in (sorted(path.iterdir()) if path.is_dir() else [path]) if _is_lines(file)]
        for file in lines:
            polnear += read_polnear(file)
        if path.is_dir() and (not lines or any(path.glob("*.json"))):
            ours += read_gold_folder(path)
        elif not path.is_dir() and not lines:
            ours.append(read_gold(_annotation(path)))
    numbered = (replace(article, id=str(n)) for n, article in enumerate(polnear))
    return Gold(tuple({gold.name + gold.text: gold for gold in ours}.values()), tuple(numbered))


def evaluate(gold: Gold, analyse: Analyse) -> Evaluation:
    """The scores of what `analyse` finds in the articles; it gives an analysis each, in their order."""
    analyses = iter(analyse(gold.articles))
    ours = evaluate_gold(zip(gold.ours, islice(analyses, len(gold.ours)), strict=True))
    found = {article.id: analysis for article, analysis in zip(gold.polnear, analyses, strict=True)}
    if not gold.polnear:
        return Evaluation(ours)
    every = {id_: to_spans(analysis) for id_, analysis in found.items()}
    speech = {id_: to_spans(analysis, SPEECH_KINDS) for id_, analysis in found.items()}
    return Evaluation(
        ours if gold.ours else None,
        evaluate_polnear(gold.polnear, every),
        evaluate_polnear(gold.polnear, speech),
    )


def _is_lines(path: Path) -> bool:
    return path.name.endswith(JSON_LINES)


def _annotation(path: Path) -> Path:
    """The NAME.json of an article of ours, by whichever of its two files it was named."""
    annotation = path.with_suffix(".json")
    if path.suffix not in (".json", ".txt") or not annotation.is_file():
        raise NewsquoteError(
            f"{path} is no gold; give a folder, a NAME.json beside its NAME.txt,"
            f" or a file in PolNeAR's format ({' or '.join(JSON_LINES)})"
        )
    return annotation
