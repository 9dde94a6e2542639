"""Windows: a text cut into what the network reads at once, and what it is given of each.

Whole paragraphs are packed, each window read alone and unpadded, so that a text gives the same result by
itself and in any batch.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray

from newsquote.features import CLS, SEP, SHAPES, Words

CORE_WORDS = 180  # of a window's own; as in training
CONTEXT_WORDS = 60  # of the paragraphs before, seen again for context
MAX_PIECES = 500  # the encoder has 512 places

Array = NDArray[Any]


@dataclass(frozen=True, slots=True)
class Window:
    """Words [start, end) are read; those from `core` on are this window's own."""

    start: int
    core: int
    end: int


def windows_of(described: Words, starts: list[bool]) -> Iterator[Window]:
    """Whole paragraphs packed up to `CORE_WORDS`; a longer one is cut."""
    n = len(starts)
    edges = [i for i, s in enumerate(starts) if s] + [n]
    sizes = np.cumsum([0] + [len(p) for p in described.pieces])
    blocks: list[tuple[int, int]] = []
    for a, b in pairwise(edges):
        while b - a > CORE_WORDS:
            blocks.append((a, a + CORE_WORDS))
            a += CORE_WORDS
        blocks.append((a, b))
    core = 0
    for k, (_, end) in enumerate(blocks):
        following = blocks[k + 1][1] if k + 1 < len(blocks) else n + CORE_WORDS + 1
        if following - core <= CORE_WORDS:
            continue
        start = core
        for a, _ in blocks[k::-1]:
            if core - a > CONTEXT_WORDS:
                break
            start = min(start, a)
        if core and start == core and not starts[core]:  # inside a long paragraph
            start = max(0, core - CONTEXT_WORDS)
        while sizes[end] - sizes[start] > MAX_PIECES and start < core:
            start += 1
        yield from _fit(start, core, end, sizes)
        core = end


def _fit(start: int, core: int, end: int, sizes: Array) -> Iterator[Window]:
    """Cut a window whose words have unusually many pieces."""
    while sizes[end] - sizes[start] > MAX_PIECES:
        cut = int(np.searchsorted(sizes, sizes[start] + MAX_PIECES, side="right")) - 1
        yield Window(start, core, cut)
        start = core = cut
    yield Window(start, core, end)


def inputs_of(described: Words, places: list[int], w: Window) -> dict[str, Array]:
    """What the network is given of a window, by the name of each input, with a batch axis of one."""
    ids, shapes, marks, place, first, last = [CLS], [0], [0], [0], [], []
    for i in range(w.start, w.end):
        word = described.pieces[i]
        first.append(len(ids))
        ids.extend(word)
        shapes.append(described.shapes[i])
        shapes.extend([described.shapes[i] + len(SHAPES)] * (len(word) - 1))
        marks.extend([described.marks[i]] * len(word))
        place.extend([places[i]] * len(word))
        last.append(len(ids) - 1)
    ids.append(SEP)
    for extra in (shapes, marks, place):
        extra.append(0)
    named = {"pieces": ids, "shapes": shapes, "marks": marks, "places": place, "first": first, "last": last}
    return {k: np.asarray([v], np.int64) for k, v in named.items()}
