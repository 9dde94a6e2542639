"""What the decoder builds before it is an `Attribution`."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(slots=True, eq=False)
class Draft:
    """Pieces may still hold their marks; offsets half-open.

    `inherits` speaks for a draft without a source.
    """

    pieces: list[tuple[int, int]]
    cue: tuple[int, int] | None = None
    source: tuple[int, int] | None = None
    score: float = 0.5
    why: str = "model"
    inherits: Draft | None = None
    scare: bool = False
    turn: bool = False

    @property
    def start(self) -> int:
        """Where its first piece begins."""
        return min(s for s, _ in self.pieces)

    @property
    def end(self) -> int:
        """Where its last piece ends."""
        return max(e for _, e in self.pieces)

    def touches(self, start: int, end: int) -> bool:
        """Whether a piece or the cue shares anything with [start, end)."""
        spans = (*self.pieces, *((self.cue,) if self.cue else ()))
        return any(s < end and start < e for s, e in spans)
