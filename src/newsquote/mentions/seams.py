"""Names that a tagger glued or cut at a seam: "Orrin's | Marl", "North + Holm Council", "Court | in Marl"."""

from __future__ import annotations

from newsquote.mentions.firms import FIRM_ENDS
from newsquote.mentions.parts import PLACE_LIKE, ends_organisation
from newsquote.mentions.sheet import NameSheet
from newsquote.mentions.spans import NameSpan
from newsquote.resolve.lexicon import PLACES, countries, places, word_set

_DIRECTIONS = word_set("north south east west mid upper lower greater new central")
_WORSHIP = word_set("church churches")


def mend_seams(sheet: NameSheet) -> None:
    """Cut a place from the one that owns it and a body from where it sits; join a direction to its name."""
    for name in sheet.spans():
        if name.label in PLACES:
            _cut_owner(sheet, name)
        elif name.label == "ORG":
            _cut_owner_firm(sheet, name)
            _cut_town(sheet, name)
    for name in sheet.spans():
        if sheet.names.get(name.start) is name:
            _join_direction(sheet, name)
            _join_body(sheet, name)


def _is_known(sheet: NameSheet, start: int, end: int) -> bool:
    text = " ".join(word.lower for word in sheet.words[start:end])
    return text in places() or text in countries()


def _cut_owner(sheet: NameSheet, name: NameSpan) -> None:
    """A well-known place that owns another is another name: "Orrin's Marl"."""
    for k in range(name.start + 1, name.end - 1):
        if sheet.words[k].lower in ("'s", "'") and _is_known(sheet, name.start, k):
            start, end = name.start, name.end
            sheet.drop(name)
            sheet.add(start, k, name.label)
            sheet.add(k + 1, end, name.label)
            return


def _cut_owner_firm(sheet: NameSheet, name: NameSpan) -> None:
    """A firm that owns a plant or a branch is another name: "Orrin Motors' Marl Lane Plant"."""
    words = sheet.words
    for k in range(name.start + 2, name.end - 1):
        if words[k].lower in ("'s", "'") and words[k - 1].lower in FIRM_ENDS and words[k + 1].is_capital:
            start, end = name.start, name.end
            sheet.drop(name)
            sheet.add(start, k, "ORG")
            sheet.add(k + 1, end, "LOC" if words[end - 1].lower in PLACE_LIKE else "ORG")
            return


def _cut_town(sheet: NameSheet, name: NameSpan) -> None:
    """A body does not take its town after "in" into its name, unless it is a church."""
    words = sheet.words
    for k in range(name.start + 2, name.end - 1):
        if words[k].lower != "in" or not _is_known(sheet, k + 1, name.end):
            continue
        if words[k - 1].lower not in _WORSHIP and not ends_organisation(words[k - 1].lower):
            start, end = name.start, name.end
            sheet.drop(name)
            sheet.add(start, k, name.label)
            sheet.add(k + 1, end, "LOC")
        return


def _join_direction(sheet: NameSheet, name: NameSpan) -> None:
    """A direction with a capital that is a name of its own belongs to the name right after it."""
    words, after = sheet.words, sheet.names.get(name.end)
    if name.end - name.start > 1 or words[name.start].lower not in _DIRECTIONS or after is None:
        return
    same = words[name.start].sentence == words[after.start].sentence
    bodies = {name.label, after.label} <= {"ORG", "MISC", *PLACES}
    if same and bodies and words[name.start].paragraph not in sheet.shouting:
        sheet.cover(name.start, after.end, after.label)


def _join_body(sheet: NameSheet, name: NameSpan) -> None:
    """One word and the rest of a body, which a tagger took for two: "Residential | Tenancies Board"."""
    words, after = sheet.words, sheet.names.get(name.end)
    if name.label != "ORG" or name.end - name.start > 1 or after is None or after.label != "ORG":
        return
    first, last = words[name.start], words[after.end - 1]
    whole = after.end - after.start > 1 and ends_organisation(last.lower)
    if (
        whole
        and first.sentence == last.sentence
        and first.text.istitle()
        and not ends_organisation(first.lower)
    ):
        sheet.cover(name.start, after.end, "ORG")
