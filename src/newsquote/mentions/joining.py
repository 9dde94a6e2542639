"""Names of several pieces that the tagger cut in two, or did not see."""

from __future__ import annotations

import re

from newsquote.mentions.parts import ends_organisation
from newsquote.mentions.sheet import NameSheet
from newsquote.mentions.spans import NameSpan
from newsquote.resolve.lexicon import is_first_name, word_set
from newsquote.resolve.names import SAINTS, is_acronym, stands_for

_SMALL = word_set("of the for and in on to & de")
_BROADCAST = word_set("radio bbc")
# Governments of a part of a state, whose name many newsrooms write with one capital.
_GOVERNED = frozenset(("scottish", "welsh", "uk"))
_TIERS = word_set("borough city county district town parish")
_FORCES = (
    ("police",),
    ("crown", "court"),
    ("county", "court"),
    ("school", "board"),
    ("magistrates", "court"),
    ("magistrates", "'", "court"),
    ("magistrates", "’", "court"),
)
_ROAD = re.compile(r"[AMBNR]\d{1,4}")
_NUMBERED = frozenset(("Interstate", "Highway", "Route"))
_AIRBUS = re.compile(r"A(?:300|310|318|319|320|321|330|340|350|380)")
_FLYING = word_set("airbus airline airlines airport aircraft plane planes jet jets airliner runway")
_SUMS = frozenset(("m", "m.", "bn", "bn.", "k", "million", "billion", "trillion"))
_AREA_BODIES = word_set("trust council police constabulary university authority district fire service board")


def join_neighbours(sheet: NameSheet) -> None:
    """Two personal names side by side that the tagger cut in one."""
    for one in sheet.spans():
        two = sheet.names.get(one.end)
        gone = sheet.names.get(one.start) is not one
        if not gone and two is not None and two.label == "PERSON" and _is_trade(sheet, one, two):
            sheet.drop(one)
            continue
        if gone or one.label != "PERSON" or two is None or two.label != "PERSON":
            continue
        same = sheet.words[one.start].sentence == sheet.words[two.start].sentence
        if same and two.end - one.start <= 4 and two.bare <= two.start:
            one.end = two.end
            for k in range(two.start, two.end):
                sheet.names[k] = one


def drop_possessed(sheet: NameSheet) -> None:
    """A horse, a lane or a pub, cut in two people by the tagger: "Tinker's Lane" is nobody's Lane."""
    words = sheet.words
    for one in sheet.spans():
        two = sheet.names.get(one.end + 1)
        if two is None or two.start != one.end + 1 or words[one.end].lower not in ("'s", "'"):
            continue
        single = one.end - one.start == two.end - two.start == 1
        people = one.label == two.label == "PERSON" and two.bare == two.start
        if not single or not people or words[one.start].sentence != words[two.start].sentence:
            continue
        owner, owned = words[one.start].text, words[two.start].text
        alone = (k for k, word in enumerate(words) if word.text in (owner, owned))
        if all(
            (k + 2 < len(words) and words[k + 2].text == owned) or words[k - 2].text == owner for k in alone
        ):
            sheet.drop(one)
            sheet.drop(two)


def _is_trade(sheet: NameSheet, one: NameSpan, two: NameSpan) -> bool:
    """Whether what opens the sentence is no first name but a trade: "Plater Mick Dunwoody"."""
    first = sheet.words[one.start]
    alone = one.end - one.start == 1 and first.opens and not is_first_name(first.lower)
    return alone and two.end - two.start > 1 and is_first_name(sheet.words[max(two.bare, two.start)].lower)


def join_places(sheet: NameSheet) -> None:
    """A body for two places, cut in two by the tagger: "Ashby and Vale NHS Trust"."""
    words = sheet.words
    for one in sheet.spans():
        two = sheet.names.get(one.end + 1)
        if two is None or two.start != one.end + 1 or two.label != "ORG":
            continue
        if one.label not in ("LOC", "GPE", "ORG"):
            continue
        linked = words[one.end].lower in ("and", "&", "with")
        linked = linked and words[one.start].sentence == words[two.start].sentence
        own = ends_organisation(words[one.end - 1].lower) or (one.label == "ORG" and one.end - one.start > 1)
        if linked and not own and words[two.end - 1].lower in _AREA_BODIES and two.end - two.start > 1:
            sheet.drop(one)
            sheet.drop(two)
            sheet.add(one.start, two.end, "ORG")


def join_locals(sheet: NameSheet) -> None:
    """A union and its local: "Dockworkers Union Local 41"."""
    words = sheet.words
    for k in sheet.capitals_at:
        before = sheet.names.get(k - 1)
        numbered = words[k].text == "Local" and k + 1 < len(words) and words[k + 1].text.isdigit()
        if not numbered or before is None:
            continue
        if before.label == "ORG" and before.end >= k and words[k].sentence == words[before.start].sentence:
            after = sheet.names.get(k)
            if after is not None and after is not before:
                sheet.drop(after)
            sheet.drop(before)
            sheet.add(before.start, k + 2, "ORG")


def join_halves(sheet: NameSheet) -> None:
    """A long name that the tagger cut in two: "Fruit and Cider products | Inspection Agency"."""
    words = sheet.words
    for one in sheet.spans():
        two = sheet.names.get(one.end)
        if two is None or two.start != one.end or not one.label == two.label == "ORG":
            continue
        same = words[one.start].sentence == words[two.start].sentence
        whole = one.end - one.start > 1 and not ends_organisation(words[one.end - 1].lower)
        whole = whole or (words[two.start].text == "NHS" and words[two.end - 1].text == "Trust")
        whole = whole or _is_described(sheet, one)
        long = two.end - two.start > 1 or _is_kind_of_saint(sheet, one, two)
        whole = whole or (long and two.end - two.start == 1)
        if same and whole and long and words[one.start].paragraph not in sheet.shouting:
            _merge(sheet, one, two)


def _is_described(sheet: NameSheet, one: NameSpan) -> bool:
    """Whether one word that is no name of its own opens a longer one: "Professional | Boxing Officials"."""
    first = sheet.words[one.start]
    alone = one.end - one.start == 1 and not is_acronym(first.text) and not ends_organisation(first.lower)
    return alone and first.opens and all(w.text != first.text for w in sheet.words if w is not first)


def _is_kind_of_saint(sheet: NameSheet, one: NameSpan, two: NameSpan) -> bool:
    """Whether a saint's name goes on with what is called by it: "St Orrin's | Hospice"."""
    saint = sheet.words[one.start].lower in SAINTS and sheet.words[one.end - 1].lower in ("'s", "’s")
    return saint and ends_organisation(sheet.words[two.start].lower)


def join_openings(sheet: NameSheet) -> None:
    """Two names that open a longer one of the article: "Orrin and Marl" of Orrin and Marl Water."""
    words = sheet.words
    openings = {
        tuple(word.text for word in words[name.start : name.start + 3])
        for name in sheet.spans()
        if name.label == "ORG" and name.end - name.start > 3 and words[name.start + 1].text in ("and", "&")
    }
    for one in sheet.spans() if openings else ():
        two = sheet.names.get(one.end + 1)
        if two is None or not one.end - one.start == two.end - two.start == 1:
            continue
        if tuple(word.text for word in words[one.start : two.end]) in openings:
            _merge(sheet, one, two)


def take_governments(sheet: NameSheet) -> None:
    """The Scottish government, the UK government: one name, where a tagger saw the first word only."""
    words = sheet.words
    for k, word in enumerate(words[:-1]):
        if word.lower not in _GOVERNED or not word.is_capital or words[k + 1].text != "government":
            continue
        name = sheet.names.get(k)
        if k + 1 in sheet.names or (name is not None and name.end - name.start > 1):
            continue
        if name is not None:
            sheet.drop(name)
        sheet.add(k, k + 2, "ORG")


def join_areas(sheet: NameSheet) -> None:
    """A body and its area, cut in two: "Marl | Parish Council", "BBC Radio | Marl", "Marl | council"."""
    words = sheet.words
    for name in sheet.spans():
        if sheet.names.get(name.start) is not name:
            continue
        before, after = sheet.names.get(name.start - 1), sheet.names.get(name.end)
        last = words[name.end - 1].lower
        if name.label == "ORG" and last == "council" and before is not None and before.end == name.start:
            if before.label in ("PERSON", "LOC", "GPE") and before.end - before.start == 1:
                _merge(sheet, before, name)
        elif name.label == "ORG" and last in _BROADCAST and after is not None and after.start == name.end:
            alone = after.end - after.start == 1
            if (after.label in ("LOC", "GPE") or alone) and words[after.start].sentence == words[
                name.start
            ].sentence:
                _merge(sheet, name, after)
        elif name.label in ("LOC", "GPE", "ORG") and (last == "school" or not ends_organisation(last)):
            _take_council(sheet, name)
            _take_force(sheet, name)


def _merge(sheet: NameSheet, one: NameSpan, two: NameSpan) -> None:
    """Make one organisation of two names."""
    sheet.drop(one)
    sheet.drop(two)
    sheet.add(one.start, two.end, "ORG")


def _take_council(sheet: NameSheet, name: NameSpan) -> None:
    """Take in "borough council" after the name of a place."""
    words, end = sheet.words, name.end
    end += end < len(words) and words[end].text in _TIERS
    if (
        end < len(words)
        and words[end].text == "council"
        and words[end].sentence == words[name.start].sentence
    ):
        sheet.drop(name)
        sheet.add(name.start, end + 1, "ORG")


def _take_force(sheet: NameSheet, name: NameSpan) -> None:
    """Take in "police" or "crown court" after the name of a place, where no further noun follows."""
    words, end = sheet.words, name.end
    end -= end - name.start > 1 and words[end - 1].text in ("crown", "county", "school")  # cut in the middle
    tail = next((tail for tail in _FORCES if tuple(w.text for w in words[end : end + len(tail)]) == tail), ())
    if not tail or sheet.names.get(name.start) is not name or words[end].paragraph in sheet.shouting:
        return
    end += len(tail)
    goes_on = end < len(words) and words[end].pos in ("NOUN", "PROPN")
    if not goes_on and words[end - 1].sentence == words[name.start].sentence:
        sheet.drop(name)
        sheet.add(name.start, end, "ORG")


def take_roads(sheet: NameSheet) -> None:
    """Roads by number: "the A658", "Interstate 35"."""
    words = sheet.words
    for k in sheet.capitals_at:
        word = words[k]
        if word.text[1:2].isdigit() and _ROAD.fullmatch(word.text):
            inside = sheet.names.get(k)
            alone = inside is not None and inside.end - inside.start == 1
            if _is_no_road(sheet, k):
                if inside is not None and alone:
                    sheet.drop(inside)
                continue
            if inside is not None and alone:
                inside.label = "LOC"
            elif k and words[k - 1].lower == "the":
                sheet.add(k, k + 1, "LOC")
        elif word.text in _NUMBERED and k + 1 < len(words) and words[k + 1].text.isdigit():
            if (name := sheet.names.get(k)) is not None and name.end == k + 1 and name.start == k:
                sheet.drop(name)
            sheet.add(k, k + 2, "LOC")


def _is_no_road(sheet: NameSheet, k: int) -> bool:
    """Whether it is money ("R64m", "R9 million", "N40"), or an aircraft where planes are ("the A320")."""
    words = sheet.words
    if words[k].text[0] == "N" and k and words[k - 1].lower not in ("the", "on"):
        return True
    after = words[k + 1] if k + 1 < len(words) else None
    money = words[k].text[0] == "R" and after is not None
    if money and after is not None and (after.start == words[k].end and after.text[0].isalnum()):
        return True
    if money and after is not None and after.lower in _SUMS:
        return True
    if not _AIRBUS.fullmatch(words[k].text):
        return False
    return any(word.lower in _FLYING for word in words)


def take_spelt_out(sheet: NameSheet) -> None:
    """The words before an acronym in brackets that it is made of: "the Health Service Executive (HSE)"."""
    words = sheet.words
    for k in range(2, len(words) - 2):
        letters = words[k + 1].text
        if words[k].text != "(" or words[k + 2].text != ")" or not is_acronym(letters):
            continue
        low = max(0, k - len(letters) - 3)
        for start in range(k - 2, low - 1, -1):
            run = words[start:k]
            named = all(word.is_capital or word.lower in _SMALL for word in run)
            if run[0].sentence != words[k].sentence or not named:
                break
            if not run[0].is_capital or not stands_for(letters, sheet.cut(start, k)):
                continue
            names = sheet.within(start, k + 2)
            if all(start <= name.start and name.end <= k + 2 for name in names):
                for name in names:
                    sheet.drop(name)
                sheet.add(start, k, "ORG")
                sheet.add(k + 1, k + 2, "ORG")
            break
