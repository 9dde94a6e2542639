"""A name among the words of an article, while names are being found."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(slots=True)
class NameSpan:
    """A name in the words, from `start` to before `end`, with its label; titles end at `bare`."""

    start: int
    end: int
    label: str
    bare: int = -1
    role: str | None = None
    affiliation: str | None = None


Names = Mapping[int, NameSpan]  # by index of each word that a name covers
