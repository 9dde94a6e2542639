"""What the network holds of every word of a text, to rank what a source that is no name may mean.

The encoder leaves it in the `user_data` of a doc, where `newsquote_speakers` takes it up. A word that
heads such a source asks; the heads of mentions answer; a third vector tells how much speaks for none of
them, and what a mention loses with distance, before the word and after it.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import MutableMapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from newsquote.model import Span

ANTECEDENTS = "newsquote_antecedents"  # in doc.user_data, from the encoder to `newsquote_speakers`
OUTPUTS = ("asked", "key", "rest")  # of the network, a vector a word
_ENDS_HEAD = frozenset([
    *(",", ";", "(", "–", "—", "of", "from", "for", "at", "in", "on", "by", "to", "with", "close"),
    *("who", "which", "that", "whose", "named", "called", "familiar"),
])  # fmt: skip

Array = NDArray[Any]


def head_of_source(words: Sequence[str]) -> int:
    """Index of the last word of a source before what qualifies it: "spokesman" in "a spokesman for X".

    Raises:
        ValueError: there are no words.
    """
    if not words:
        raise ValueError("a source has words")
    ends = (i for i, word in enumerate(words) if i and word.lower() in _ENDS_HEAD)
    end = next(ends, len(words))
    named = [i for i in range(end) if words[i][:1].isalnum()]
    return named[-1] if named else end - 1


@dataclass(frozen=True, slots=True)
class Antecedents:
    """Vectors of the words of a text; `starts` are their offsets in it."""

    text: str
    starts: Sequence[int]
    asked: Array
    key: Array
    rest: Array

    def head(self, source: Span) -> int:
        """The word that heads a source."""
        first, end = self._words(source)
        words = [self._word(i, source.end) for i in range(first, end)]
        return first + head_of_source(words)

    def last(self, name: Span) -> int:
        """The word that heads a name."""
        return self._words(name)[1] - 1

    def chances(self, asking: int, heads: Sequence[int]) -> Array:
        """Probabilities that a word means what each of the words `heads` does; the last one: none of them."""
        at = np.asarray(heads, np.int64)
        distance = np.log1p(np.abs(at - asking))
        nobody, before, after = self.rest[asking]
        loss = np.where(at < asking, np.log1p(np.exp(before)), np.log1p(np.exp(after)))
        scores = np.append(self.key[at] @ self.asked[asking] - distance * loss, nobody)
        scores = np.exp(scores - scores.max())
        return np.asarray(scores / scores.sum())

    def _words(self, span: Span) -> tuple[int, int]:
        first, end = bisect_left(self.starts, span.start), bisect_left(self.starts, span.end)
        if first == end:  # it begins inside a word
            first = max(0, end - 1)
        return first, max(end, first + 1)

    def _word(self, i: int, stop: int) -> str:
        end = self.starts[i + 1] if i + 1 < len(self.starts) else stop
        return self.text[self.starts[i] : min(end, stop)].strip()


def take_antecedents(text: str, user_data: MutableMapping[Any, Any]) -> Antecedents | None:
    """What the encoder left in a doc's `user_data`, taken out; None where another pipeline read the text."""
    left = user_data.pop(ANTECEDENTS, None)
    return None if left is None else Antecedents(text, left["starts"], *(left[name] for name in OUTPUTS))
