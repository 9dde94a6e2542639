"""Firms called by their partners, and houses by a person, of which a tagger saw a part."""

from __future__ import annotations

from newsquote.mentions.parts import ends_organisation, is_title_word
from newsquote.mentions.sheet import NameSheet
from newsquote.mentions.spans import NameSpan
from newsquote.resolve.lexicon import places, word_set

_HONOURED = word_set(
    "hospital university college school airport library academy foundation institute clinic auditorium "
    "stadium arena theatre theater museum"
)
_MOST = 4  # words of what is called by somebody


def join_partners(sheet: NameSheet) -> None:
    """Take in the first of three partners: "Gill, | Holm & Dray", that is nowhere Holm & Dray alone."""
    words = sheet.words
    for name in sheet.spans():
        texts = [word.text for word in words[name.start : name.end]]
        if name.label != "ORG" or len(texts) != 3 or texts[1] != "&" or not _is_first_partner(sheet, name):
            continue
        if len(sheet.runs_of(name.start, name.end)) == 1:
            first, end = sheet.names.get(name.start - 2), name.end
            if first is not None:
                sheet.drop(first)
            sheet.drop(name)
            sheet.add(end - 5, end, "ORG")


def _is_first_partner(sheet: NameSheet, name: NameSpan) -> bool:
    """Whether one word and a comma stand before a firm, which name nobody and no place else."""
    words, k = sheet.words, name.start - 2
    if k < 1 or words[k + 1].text != "," or words[k].sentence != words[name.start].sentence:
        return False
    first, inside = words[k], sheet.names.get(k)
    if not first.is_capital or first.opens or words[k - 1].text == "," or words[k - 1].is_capital:
        return False
    if not sheet.usable[k] or (inside is not None and inside.end - inside.start > 1):
        return False
    if first.lower in places() or is_title_word(words, k) or ends_organisation(first.lower):
        return False
    return sum(word.text == first.text for word in words) == 1


def join_honoured(sheet: NameSheet) -> None:
    """A house called by a person: "Kit Moss Jr. | Community Hospital"."""
    words = sheet.words
    for name in sheet.spans():
        if name.label != "PERSON" or name.end - name.start < 2 or sheet.names.get(name.start) is not name:
            continue
        end = name.end
        while (
            end < len(words)
            and words[end].text.istitle()
            and words[end].text.isalpha()
            and end - name.end < _MOST
        ):
            end += 1
            if words[end - 1].lower in _HONOURED:
                break
        if (
            end == name.end
            or words[end - 1].lower not in _HONOURED
            or any(part.end > end for part in sheet.within(name.end, end))
        ):
            continue
        abbreviated = words[name.end - 1].text.endswith(".")
        same = words[end - 1].sentence == words[name.start].sentence or abbreviated
        if same and words[name.start].paragraph not in sheet.shouting and all(sheet.usable[name.end : end]):
            sheet.cover(name.start, end, "ORG")
