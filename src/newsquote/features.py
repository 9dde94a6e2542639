"""What the encoder sees of a text: word pieces, and the shape, marks and place of each word.

The word pieces are uncased, so case enters as a shape. Quotation marks are read through
`marks`, so that house style (straight, curly, single) makes no difference to the network.
Training and inference both build their input here.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from newsquote.marks import Quotation, canonical_marks, scan_marks

SHAPES = ("lower", "title", "upper", "initial", "mixed", "number", "digits", "punct", "mark", "other")
MARKS = ("outside", "open", "inside", "close", "open-inner", "inside-inner", "close-inner", "unclosed")
PLACES = ("within", "start", "title", "title-start")

MAX_PIECES_PER_WORD = 6
UNKNOWN, CLS, SEP = 100, 101, 102


class WordPieces:
    """Greedy longest-match word pieces (Schuster & Nakajima 2012) over the BERT vocabulary."""

    def __init__(self, vocabulary: Sequence[str]) -> None:
        self.ids = {piece: i for i, piece in enumerate(vocabulary)}
        self.pieces = lru_cache(maxsize=65536)(self._pieces)

    @classmethod
    def from_file(cls, path: Path) -> WordPieces:
        """One piece a line; the line number is its id."""
        return cls(path.read_text(encoding="utf8").rstrip("\n").split("\n"))

    def _pieces(self, word: str) -> tuple[int, ...]:
        """Ids of a word's pieces, one at least; long words are cut."""
        found: list[int] = []
        for chunk in _split_punctuation(_fold(word)):
            found.extend(self._greedy(chunk))
            if len(found) >= MAX_PIECES_PER_WORD:
                break
        return tuple(found[:MAX_PIECES_PER_WORD]) or (UNKNOWN,)

    def _greedy(self, chunk: str) -> list[int]:
        found: list[int] = []
        start = 0
        chunk = chunk[:64]
        while start < len(chunk):
            for end in range(len(chunk), start, -1):
                piece = chunk[start:end] if start == 0 else "##" + chunk[start:end]
                if piece in self.ids:
                    found.append(self.ids[piece])
                    start = end
                    break
            else:
                return [UNKNOWN]
        return found


def _fold(word: str) -> str:
    lowered = unicodedata.normalize("NFD", word.lower())
    return "".join(c for c in lowered if unicodedata.category(c) not in ("Mn", "Cc", "Cf"))


def _split_punctuation(word: str) -> Iterable[str]:
    run = ""
    for c in word:
        if c.isalnum():
            run += c
            continue
        if run:
            yield run
            run = ""
        if not c.isspace():
            yield c
    if run:
        yield run


@lru_cache(maxsize=65536)
def shape_of(word: str) -> int:
    """Index into `SHAPES`."""
    if not any(c.isalnum() for c in word):
        return SHAPES.index("punct" if word.strip() else "other")
    letters = [c for c in word if c.isalpha()]
    if not letters:
        return SHAPES.index("digits")
    if any(c.isdigit() for c in word):
        return SHAPES.index("number")
    if all(c.islower() for c in letters):
        return SHAPES.index("lower")
    if all(c.isupper() for c in letters):
        return SHAPES.index("initial" if len(letters) == 1 else "upper")
    if letters[0].isupper() and all(c.islower() for c in letters[1:]):
        return SHAPES.index("title")
    return SHAPES.index("mixed") if any(c.isupper() for c in letters) else SHAPES.index("other")


@dataclass(frozen=True, slots=True)
class Words:
    """A text's words as the encoder sees them; equally long lists."""

    pieces: list[tuple[int, ...]]
    shapes: list[int]
    marks: list[int]


def describe_words(
    text: str, words: Sequence[tuple[int, str]], pieces: WordPieces, quotations: list[Quotation] | None = None
) -> Words:
    """Features of `words`, given as (offset into `text`, word), in text order."""
    quotations = scan_marks(text) if quotations is None else quotations
    canonical = canonical_marks(text, quotations)
    state = _mark_states(text, quotations)
    found = Words([], [], [])
    for offset, word in words:
        if offset in canonical:
            found.pieces.append(pieces.pieces(canonical[offset]))
            found.shapes.append(SHAPES.index("mark"))
        else:
            found.pieces.append(pieces.pieces(word))
            found.shapes.append(shape_of(word))
        found.marks.append(state[offset])
    return found


def _mark_states(text: str, quotations: Iterable[Quotation]) -> bytearray:
    """Per code point, an index into `MARKS`; inner quotations overwrite outer ones."""
    state = bytearray(len(text) + 1)
    for q in quotations:
        inner = q.depth > 0
        inside = "inside-inner" if inner else "inside" if q.close_width else "unclosed"
        length = q.end - q.start
        state[q.start : q.end] = bytes([MARKS.index(inside)]) * length
        opening = MARKS.index("open-inner" if inner else "open")
        state[q.start : q.start + q.open_width] = bytes([opening]) * q.open_width
        if q.close_width:
            closing = MARKS.index("close-inner" if inner else "close")
            state[q.end - q.close_width : q.end] = bytes([closing]) * q.close_width
    return state
