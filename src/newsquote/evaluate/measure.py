"""Precision, recall and F1, and the one-to-one matching that every score here rests on.

Contents are compared as the words they cover: runs of `\\w`, known by where they start. So marks,
punctuation and white space never count.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from newsquote.model import Span

WORD = re.compile(r"\w+")
_THAT = re.compile(r"\b[Tt]hat\b")


@dataclass(frozen=True, slots=True)
class Measure:
    """How many of those predicted and of those in the gold were found in the other."""

    hits: int = 0
    predicted: int = 0
    gold: int = 0

    @property
    def precision(self) -> float:
        """Share of the predicted ones that are right; 0 where nothing was predicted."""
        return self.hits / self.predicted if self.predicted else 0.0

    @property
    def recall(self) -> float:
        """Share of the gold ones that were found; 0 where there are none."""
        return self.hits / self.gold if self.gold else 0.0

    @property
    def f1(self) -> float:
        """Harmonic mean of the two."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0

    def __add__(self, other: Measure) -> Measure:
        return Measure(self.hits + other.hits, self.predicted + other.predicted, self.gold + other.gold)

    def to_dict(self) -> dict[str, float]:
        """Rates to four places, and the counts behind them."""
        return {
            "precision": round(self.precision, 4),
            "recall": round(self.recall, 4),
            "f1": round(self.f1, 4),
            "hits": self.hits,
            "predicted": self.predicted,
            "gold": self.gold,
        }


NOTHING = Measure()


def share(part: int, whole: int) -> float:
    """A rate to four places; 0 of nothing is 0."""
    return round(part / whole, 4) if whole else 0.0


def word_starts(text: str, spans: Iterable[Span]) -> frozenset[int]:
    """Where the words inside the spans start."""
    return frozenset(match.start() for span in spans for match in WORD.finditer(text, span.start, span.end))


def without_that(text: str, words: frozenset[int]) -> frozenset[int]:
    """The words without a "that" they begin with."""
    if len(words) > 1 and _THAT.match(text, min(words)):
        return words - {min(words)}
    return words


def match_contents(gold: Sequence[frozenset[int]], predicted: Sequence[frozenset[int]]) -> dict[int, int]:
    """Gold index → predicted index, one to one, the best overlap first.

    Two contents may match when they share at least half the words of the longer. Of equal
    overlaps the one later in the lists goes first.
    """
    candidates = []
    for i, words in enumerate(gold):
        for j, others in enumerate(predicted):
            shared = len(words & others)
            if shared and shared * 2 >= max(len(words), len(others)):
                candidates.append((shared / max(len(words), len(others)), i, j))
    pairs: dict[int, int] = {}
    taken: set[int] = set()
    for _, i, j in sorted(candidates, reverse=True):
        if i not in pairs and j not in taken:
            pairs[i] = j
            taken.add(j)
    return pairs
