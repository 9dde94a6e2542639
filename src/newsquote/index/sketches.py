"""What near-identical texts have in common, in a few numbers, and how alike two texts are.

Resemblance is that of Broder ("On the resemblance and containment of documents", 1997): the shared
fraction of all runs of four words in either text. A sketch is his minima of 64 hash functions over
those runs, put together four at a time into 16 bands as Indyk and Motwani do (1998). A resemblance s
gives a band in common with probability 1 - (1 - s^4)^16: 0.89 at 0.6, 0.99 at 0.7, 0.0001 at 0.05.
Unlike there, a band in common only proposes; the texts themselves decide (`resemblance`).

Why not hashes of sentences, which is simpler: two papers that change a word in every sentence of
the same report would have nothing in common.
"""

from __future__ import annotations

import re
import struct
import zlib
from functools import lru_cache
from typing import TYPE_CHECKING

from newsquote.folding import fold

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

RUN = 4
BANDS, IN_A_BAND = 16, 4
FEWEST_WORDS = 20
"""Below that a text is a copy of the very same text only: captions and briefs are alike by chance."""
_SPREAD = 0x9E3779B97F4A7C15  # odd; the golden ratio in 64 bits, as in Knuth's multiplicative hashing
_ALL = (1 << 64) - 1

Runs = frozenset[tuple[str, ...]]


def words_of(text: str) -> list[str]:
    """The words as they are compared: no case, no accents, no punctuation."""
    return re.findall(r"\w+", fold(text))


def runs_of(text: str) -> Runs:
    """Every run of four words in the text."""
    words = words_of(text)
    return frozenset(zip(*(words[n:] for n in range(RUN)), strict=False))


def resemblance(left: Runs, right: Runs) -> float:
    """The shared fraction of all runs, 0 to 1."""
    shared = len(left & right)
    return shared / (len(left) + len(right) - shared) if shared else 0.0


def sketch_of(text: str) -> bytes:
    """The bands of a text, for `bands_of`; nothing where the text is too short to tell."""
    words = words_of(text)
    if len(words) < FEWEST_WORDS:
        return b""
    import numpy as np  # not for those who only ask

    hashes = np.array([zlib.crc32(word.encode("utf-8", "surrogatepass")) for word in words], np.uint64)
    runs = np.zeros(len(words) - RUN + 1, np.uint64)
    for n in range(RUN):
        runs = _mixed(runs + hashes[n : len(runs) + n])
    minima = _mixed(runs[:, None] * _multipliers()[None, :]).min(axis=0).reshape(BANDS, IN_A_BAND)
    bands = np.arange(BANDS, dtype=np.uint64)
    for column in minima.T:
        bands = _mixed(bands + column)
    return bands.astype("<u8").tobytes()


def bands_of(sketch: bytes) -> tuple[int, ...]:
    """The bands as numbers a table can hold: signed, 64 bits."""
    return struct.unpack(f"<{len(sketch) // 8}q", sketch)


@lru_cache(maxsize=1)
def _multipliers() -> NDArray[np.uint64]:
    import numpy as np

    return np.array([(n * _SPREAD & _ALL) | 1 for n in range(1, BANDS * IN_A_BAND + 1)], np.uint64)


def _mixed(values: NDArray[np.uint64]) -> NDArray[np.uint64]:
    """Each value scattered over all 64 bits: the finisher of MurmurHash3."""
    import numpy as np

    values = (values ^ (values >> np.uint64(33))) * np.uint64(0xFF51AFD7ED558CCD)
    values = (values ^ (values >> np.uint64(33))) * np.uint64(0xC4CEB9FE1A85EC53)
    return values ^ (values >> np.uint64(33))
