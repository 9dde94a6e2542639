"""What a source is about: a name, a pronoun or a noun phrase."""

from __future__ import annotations

from dataclasses import dataclass

from newsquote.model import Span
from newsquote.resolve.nominals import Nominal


@dataclass(frozen=True, slots=True)
class Head:
    """One head of a source: a name (index of its mention), a pronoun, or a noun phrase.

    `behalf` is the organisation that a spokesperson, board or statement stands for: the index of
    its mention, or the words that describe it ("the union").
    """

    span: Span
    name: int | None = None
    pronoun: str | None = None
    nominal: Nominal | None = None
    behalf: int | None = None
    behalf_text: str | None = None
