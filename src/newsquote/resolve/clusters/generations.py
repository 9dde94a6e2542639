"""Two of a family told apart by age: "the younger Delahunt", "the elder Mr Goenka", "Senior"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsquote.model import Mention
from newsquote.resolve.lexicon import word_set
from newsquote.resolve.referents import Referent

_AGE = re.compile(
    r"\b(?:the|his|her) (?P<age>younger|youngest|junior|elder|eldest|older|oldest|senior) "
    r"(?:[A-Z]\w{1,3}\.? )?$",
    re.I,
)
_OLD = word_set("elder eldest older oldest senior")
_SENIOR, _JUNIOR = word_set("sr senior"), word_set("jr junior ii iii")
_YOUNGER = word_set("son daughter grandson granddaughter nephew niece child stepson stepdaughter grandchild")
_OLDER = word_set(
    "father mother dad mum mom parent uncle aunt grandfather grandmother stepfather stepmother grandad gran"
)


def of_generation(
    text: str, mention: Mention, fits: Sequence[Referent], people: Sequence[Referent]
) -> Referent | None:
    """The one of a surname whom "younger" or "elder" before it means; a child may go by a first name alone.

    `fits` have the surname, `people` are all who are known; None where the word does not stand there.
    """
    asked = _AGE.search(text, max(0, mention.span.start - 24), mention.span.start)
    if asked is None:
        return None
    old = asked["age"].lower() in _OLD
    suffixed = [ref for ref in fits if ref.fullest.suffix in (_SENIOR if old else _JUNIOR)]
    if len(suffixed) == 1:
        return suffixed[0]
    wanted, other = (_OLDER, _YOUNGER) if old else (_YOUNGER, _OLDER)
    tied = [ref for ref in fits if ref.ties & wanted]
    if not tied and wanted is _YOUNGER:
        tied = [ref for ref in people if ref.ties & _YOUNGER and not ref.fullest.is_full]
    if not tied:
        tied = [ref for ref in fits if not ref.ties & other]
    before = [
        (max((s.start for s in ref.spans if s.start < mention.span.start), default=-1), ref) for ref in tied
    ]
    return max(before, key=lambda pair: pair[0], default=(-1, None))[1]
