"""Names that go on in small letters or start with a number: "the Commons defence committee"."""

from __future__ import annotations

import re

from newsquote.mentions.sheet import NameSheet
from newsquote.resolve.lexicon import word_set

_CHAMBERS = word_set(
    "commons lords senate house oireachtas dáil seanad senedd holyrood assembly congress treasury"
)
_MOST = 7  # words of what a committee is for
_ORDINAL = re.compile(r"\d+(?:st|nd|rd|th)")
_NUMBERED = word_set("u.s. us circuit district precinct ward infantry division battalion brigade")
_UNITS = word_set("infantry division battalion brigade regiment rifles squadron corps company")


def take_committees(sheet: NameSheet) -> None:
    """Committees of a chamber with what they are for: "the Oireachtas health committee"."""
    words = sheet.words
    for name in sheet.spans():
        if words[name.start].lower not in _CHAMBERS or sheet.names.get(name.start) is not name:
            continue
        end, said = name.start + 1, 0
        while end < len(words) and end - name.start <= _MOST and _may_tell(sheet, end):
            said += words[end].text.isalpha()
            end += 1
            if words[end - 1].text == "committee":
                break
        if words[end - 1].text == "committee" and said > 1 and name.end <= end:
            sheet.drop(name)
            sheet.add(name.start, end, "ORG")


def _may_tell(sheet: NameSheet, k: int) -> bool:
    """Whether a word can stand in what a committee is for."""
    word = sheet.words[k]
    plain = word.text.islower() and word.pos in ("NOUN", "ADJ", "CCONJ", "PROPN")
    return sheet.usable[k] and word.sentence == sheet.words[k - 1].sentence and (plain or word.text == ",")


def take_ordinals(sheet: NameSheet) -> None:
    """Take in the number before a court, a district or a unit: "the 9th U.S. Circuit Court of Appeals"."""
    words = sheet.words
    for name in sheet.spans():
        k = name.start - 1
        if k < 0 or k in sheet.names or not _ORDINAL.fullmatch(words[k].text):
            continue
        numbered = words[name.start].lower in _NUMBERED or words[name.end - 1].lower in _UNITS
        if numbered and words[k].sentence == words[name.start].sentence:
            district = name.end - name.start == 1 and words[name.start].lower in (
                "district",
                "ward",
                "precinct",
            )
            sheet.drop(name)
            sheet.add(k, name.end, "LOC" if district else name.label)
