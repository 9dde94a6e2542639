"""Names in training windows changed for others of their kind, so that the network learns how names
behave and not which there are (mention replacement; Dai & Adel 2020, "An Analysis of Simple Data
Augmentation for Named Entity Recognition").

A name gives way to one of as many words: no index of a head, role or link moves. One name is changed
to the same other name throughout its window; of people, word by word, so that "Ana Ruiz" and "Ruiz"
stay one person; of the rest, short forms go with the whole, "Ruiz" of "Ruiz Cement" with the first word.
"""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from data import MASK, NER_TAGS, NLP, Window
from newsquote.features import SHAPES, WordPieces, shape_of

Word = tuple[tuple[int, ...], int]  # pieces and shape
Name = tuple[str, tuple[Word, ...]]  # label and words
Key = tuple[str, int, bool]  # label, number of words, capitals throughout

UPPER = SHAPES.index("upper")
NAME_LIKE = {SHAPES.index(s) for s in ("title", "mixed")}


class Swapper:
    """Draws names from the training windows and, half of the time, from lists of names.

    Args:
        windows: where names are collected; labels as in the training data.
        pieces: the vocabulary.
        lists: a folder with `first-names*.txt`, `surnames.txt` and `places.txt`, a name a line; any may lack.
    """

    def __init__(self, windows: Iterable[Window], pieces: WordPieces, lists: Path | None) -> None:
        first: set[Word] = set()
        last: set[Word] = set()
        names: dict[Key, set[tuple[Word, ...]]] = defaultdict(set)
        for w in windows:
            for a, b, label in _mentions(w):
                words = _words(w, a, b)
                if label != "PERSON":
                    names[_key(label, words)].add(words)
                elif b - a > 1:
                    first.update(x for x in words[:1] if x[1] in NAME_LIKE)
                    last.update(x for x in words[-1:] if x[1] in NAME_LIKE)
        self.seen = {
            "first": sorted(first),
            "last": sorted(last),
            **{k: sorted(v) for k, v in names.items()},
        }
        self.listed: dict = defaultdict(list)

        def described(line: str) -> tuple[Word, ...]:
            return tuple((pieces.pieces(t.text), shape_of(t.text)) for t in NLP.make_doc(line))

        if lists:
            for path in sorted(lists.glob("first-names*.txt")):
                if "README" not in path.name:
                    self.listed["first"] += [
                        x[0] for x in map(described, path.read_text().split()) if len(x) == 1
                    ]
            for kind, name in (("last", "surnames.txt"), ("LOC", "places.txt")):
                if (lists / name).exists():
                    for line in (lists / name).read_text().splitlines():
                        words = described(line)
                        if kind == "LOC":
                            self.listed[_key("LOC", words)].append(words)
                        elif len(words) == 1:
                            self.listed[kind].append(words[0])

    def __call__(self, w: Window, rng: random.Random, share: float = 0.6) -> Window:
        """A copy of `w` in which about `share` of its names are others."""
        people: dict[Word, Word] = {}
        others = self._others(w, rng, share)
        kept: set = set()
        found = list(_mentions(w))
        firsts = {(w.pieces[a], w.shapes[a]) for a, b, label in found if label == "PERSON" and b - a > 1}
        pieces, shapes = list(w.pieces), list(w.shapes)
        for a, b, label in found:
            words = _words(w, a, b)
            if label == "PERSON":
                for i, x in zip(range(a, b), words, strict=True):
                    if x[1] not in NAME_LIKE or x in kept:
                        continue
                    if x not in people:
                        if rng.random() > share:
                            kept.add(x)
                            continue
                        people[x] = self._draw("first" if x in firsts else "last", rng) or x
                    pieces[i], shapes[i] = people[x]
            elif (label, words) in others:
                for i, (p, s) in zip(range(a, b), others[label, words], strict=True):
                    pieces[i], shapes[i] = p, s
        return replace(w, pieces=pieces, shapes=shapes) if people or others else w

    def _others(self, w: Window, rng: random.Random, share: float) -> dict[Name, tuple[Word, ...]]:
        """What bodies and places of a window give way to, the longest names first."""
        parsed = any(h != MASK for h in w.head)
        names = {(label, _words(w, a, b)) for a, b, label in _mentions(w) if label in ("ORG", "LOC")}
        drawn: dict[Name, tuple[Word, ...]] = {}
        for label, words in sorted(names, key=lambda x: (-len(x[1]), x)):
            n = len(words)
            forms = (
                new[at : at + n]
                for (kind, whole), new in drawn.items()
                if kind == label
                for at in range(len(whole) - n + 1)
                if whole[at : at + n] == words
            )
            if short := next(forms, None):
                drawn[label, words] = short
            elif rng.random() <= share and not (parsed and n > 1):
                drawn[label, words] = self._draw(_key(label, words), rng) or words
        return drawn

    def _draw(self, kind, rng: random.Random):
        lists = [x for x in (self.seen.get(kind), self.listed.get(kind)) if x]
        return rng.choice(rng.choice(lists)) if lists else None


def _key(label: str, words: tuple[Word, ...]) -> Key:
    return label, len(words), all(s == UPPER for _, s in words)


def _words(w: Window, a: int, b: int) -> tuple[Word, ...]:
    return tuple(zip(w.pieces[a:b], w.shapes[a:b], strict=True))


def _mentions(w: Window) -> Iterator[tuple[int, int, str]]:
    start, label = 0, None
    for i, t in enumerate([*w.ner, 0]):
        name = NER_TAGS[t] if t >= 0 else "O"
        if label and name != "I-" + label:
            yield start, i, label
            label = None
        if name[0] == "B":
            start, label = i, name[2:]
