"""What grouping names gives: referents, and which of them each mention names."""

from __future__ import annotations

from dataclasses import dataclass, field

from newsquote.resolve.referents import Referent


@dataclass(slots=True)
class NameTable:
    """Referents of names, and for each mention (by index) its referent; None where two fit."""

    referents: list[Referent] = field(default_factory=list)
    of: dict[int, Referent | None] = field(default_factory=dict)

    def named(self, i: int) -> Referent:
        """The referent of a mention that is known to have one."""
        referent = self.of[i]
        assert referent is not None
        return referent
