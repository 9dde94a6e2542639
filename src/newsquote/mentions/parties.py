"""Who belongs to a party, by the word that no tagger saw: "a Republican", "Conservative MP Kit Moss"."""

from __future__ import annotations

from newsquote.mentions.sheet import NameSheet
from newsquote.resolve.lexicon import word_set

_ADHERENTS = frozenset(("Republican", "Democrat", "Conservative", "Tory"))
_BEFORE = word_set("liberal social christian")
_BODIES = word_set("party club association group future home campaign friends")


def take_parties(sheet: NameSheet) -> None:
    """Name adherents of a party as a group of people, unless the word is part of a body's name."""
    words = sheet.words
    for k in sheet.capitals_at:
        word = words[k]
        if word.text not in _ADHERENTS or k in sheet.names or word.paragraph in sheet.shouting:
            continue
        start = k - (k > 0 and words[k - 1].lower in _BEFORE and words[k - 1].is_capital)
        after = words[k + 1] if k + 1 < len(words) else None
        goes_on = after is not None and after.is_capital and after.lower in _BODIES
        plain = word.opens and (after is None or not after.is_capital)  # "Conservative estimates"
        if not goes_on and not plain:
            sheet.add(start, k + 1, "NORP")
