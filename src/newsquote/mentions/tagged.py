"""The names that the entity tagger gives, trimmed and extended by what stands around them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newsquote.mentions.roles import NameSpan, is_title_word
from newsquote.mentions.sheet import CALENDAR, NameSheet, is_letters
from newsquote.mentions.words import Word
from newsquote.resolve.lexicon import (
    first_names,
    is_first_name,
    metonyms,
    noun_label,
    organisations,
    particles,
    postnominals,
    role_noun,
    singular,
    titles,
    word_set,
)
from newsquote.resolve.names import fold, is_acronym, stands_for
from newsquote.resolve.nominals import ARTICLES, POSSESSIVES

_PLACES = frozenset(("LOC", "GPE", "FAC"))
_NAMED = frozenset(("PERSON", "ORG", "NORP", "PRODUCT", "EVENT", "WORK_OF_ART", "LAW", "MISC", *_PLACES))
_SAID_OF = word_set("union charity group club party newspaper chain campaign app")
_SMALL = word_set("of the for and in on to & de")
_AREA_BODIES = word_set("trust council police constabulary university authority district fire service board")
_PER = {"PER": "PERSON"}
_MARKS = frozenset("\"“”‘’'«»„`")
_MEMBERS = word_set(
    "republicans democrats conservatives liberals tories socialists americans britons australians"
)
_PARTY_AND_STATE = re.compile(r"[DRI]-[A-Z]")
# Kinds of organisation that are as often a place; a tagger that says so is believed.
PLACE_LIKE = word_set(
    "park centre center county airport mine temple port prefecture province state borough municipality "
    "station stadium hotel farm cathedral abbey mosque chapel palace house plant factory mill shipyard zoo "
    "aquarium market parish castle cinema pub restaurant"
)
_OF_SOMETHING = word_set(
    "court congress chamber bureau committee authority ministry department office institute council union "
    "bank university association federation society academy board commission house league centre center"
)
_INSTITUTIONS = word_set("congress senate parliament treasury commons lords knesset bundestag")
_NO_NAMES = word_set("no yes oh well the a q so but and in on at it he she they we you this that")
_OFFICES = word_set("politician official lawyer boss leader spokesperson officer judge academic")


def take_entities(sheet: NameSheet, entities: Sequence[tuple[int, int, str]]) -> None:
    """Take the tagger's names, trimmed and extended; what is no name is left out."""
    for start, end, given in entities:
        label = _PER.get(given, given)
        if label not in _NAMED:
            continue
        for a, b in _pieces(sheet, start, end, label):
            a, b = _trim(sheet, a, b, label)
            if a < b and _is_name(sheet, a, b, label):
                sheet.add(a, b, _relabel(sheet, a, b, label))
    for name in sheet.spans():
        if sheet.names.get(name.start) is name:  # and not taken in by the one before
            extend(sheet, name)
    _join_neighbours(sheet)


def _pieces(sheet: NameSheet, start: int, end: int, label: str) -> Iterator[tuple[int, int]]:
    """An entity cut where a paragraph, a line or (for people) a comma or mark divides it."""
    at = start
    for k in range(start, end + 1):
        if k < end:
            word = sheet.words[k]
            divides = word.is_space or (k > at and word.paragraph != sheet.words[at].paragraph)
            divides = divides or not sheet.usable[k]
            if label == "PERSON":
                divides = divides or word.text in (",", ";", "(", ")", "/")
            if not divides:
                continue
        if at < k:
            yield at, k
        at = k + 1


def _trim(sheet: NameSheet, start: int, end: int, label: str) -> tuple[int, int]:
    words = sheet.words
    while start < end and (
        words[start].lower in ARTICLES | POSSESSIVES or not any(ch.isalnum() for ch in words[start].text)
    ):
        start += 1
    while start < end and (
        words[end - 1].lower in ("'s", "'") or not any(ch.isalnum() for ch in words[end - 1].text)
    ):
        end -= 1
    if label == "PERSON":
        while end - start > 2 - (words[end - 1].text in postnominals()) and is_letters(words[end - 1].text):
            end -= 1
        start = after_role(sheet, start, end)
    elif label == "ORG":
        while end > start and words[end - 1].lower in ("of", "for", "and", "the", "in"):
            end -= 1
        while end - start > 1 and _is_no_part(words, end):
            end -= 1
        start = _after_kind(words, start, end)
    return start, end


def _is_no_part(words: Sequence[Word], end: int) -> bool:
    """Whether the last word only says what an organisation is, or goes on after it: "Unite union"."""
    last, before = words[end - 1], words[end - 2]
    said = last.text.islower() and (last.lower in _SAID_OF or last.pos in ("VERB", "AUX"))
    return said or (last.text[0].isdigit() and before.text.islower() and before.pos in ("VERB", "AUX"))


def _after_kind(words: Sequence[Word], start: int, end: int) -> int:
    """Where the name proper starts in "trade union Unison" tagged as a whole."""
    for k in range(end - 2, start - 1, -1):
        if words[k].text.islower() and words[k].lower in organisations():
            return k + 1
    while start < end - 1 and words[start].text.islower():
        start += 1
    return start


def after_role(sheet: NameSheet, start: int, end: int) -> int:
    """Where the name proper starts in "Health Secretary Wes Streeting" tagged as a whole."""
    for k in range(end - 2, start, -1):
        if is_title_word(sheet.words, k) and not is_title_word(sheet.words, k - 1):
            return k
    for k in range(end - 2, start - 1, -1):
        word = sheet.words[k]
        noun = role_noun(word.lower)
        if noun is None or is_title_word(sheet.words, k) or sheet.words[k + 1].text == "-":
            continue
        rest = end - k - 1
        office = bool(noun.wider & {"politician", "official", "lawyer", "boss", "leader", "spokesperson"})
        before = k > start or (word.opens and not is_first_name(word.lower))
        if word.text.islower() or (rest >= 2 and (office or before)) or (rest == 1 and office and k > start):
            return k + 1
    first, second = sheet.words[start], sheet.words[min(start + 1, end - 1)]
    if end - start == 3 and first.opens and is_first_name(second.lower) and not is_first_name(first.lower):
        return start + 1
    return start


def _is_name(sheet: NameSheet, start: int, end: int, label: str) -> bool:
    words = sheet.words[start:end]
    if not any(word.text[:1].isupper() or any(ch.isupper() for ch in word.text) for word in words):
        return False
    lowers = [word.lower for word in words]
    if all(lower in CALENDAR or lower.isdigit() for lower in lowers):
        return False
    if label == "PERSON" and all(lower in titles() for lower in lowers):
        return False
    if (len(words) == 1 and lowers[0] in _NO_NAMES) or _PARTY_AND_STATE.match(words[0].text):
        return False
    if len(words) == 1 and words[0].text[:1].isupper():
        # A bare office or a common noun: "Chancellor", "Government", "Police" at the start of a sentence.
        if role_noun(lowers[0]) and lowers[0] not in first_names() and label != "NORP":
            return False
        before = sheet.words[start - 1].lower if start else ""
        common = words[0].opens or before in ARTICLES | POSSESSIVES
        if lowers[0] in organisations() and not is_acronym(words[0].text) and common:
            return lowers[0] in _INSTITUTIONS
        if words[0].opens and words[0].pos not in ("PROPN", "", "X", "ADJ") and not is_acronym(words[0].text):
            return False
    if len(words) > 2 and lowers[1] in ("for", "of") and role_noun(lowers[0]) and is_office(lowers[0]):
        return False  # "Minister for Transport"
    whole = " ".join(lowers)
    return not (label in ("PERSON", "ORG") and noun_label(lowers[-1]) == "PERSON" and is_office(whole))


def _relabel(sheet: NameSheet, start: int, end: int, label: str) -> str:
    last, text = sheet.words[end - 1].lower, sheet.cut(start, end)
    if label in ("PERSON", "LOC") and last in _MEMBERS:
        return "NORP"
    if text.lower() in metonyms():
        return "ORG"
    if label == "PERSON" and (
        is_acronym(text) or (end - start > 1 and ends_organisation(last) and not role_noun(last))
    ):
        return "ORG"
    if label in _PLACES and end - start > 1 and ends_organisation(last) and last not in PLACE_LIKE:
        return "ORG"
    return label


def extend(sheet: NameSheet, name: NameSpan) -> None:
    """Take in titles, a first name or surname the tagger cut off, "Jr", a nickname in marks."""
    if _ampersand(sheet, name) or name.label != "PERSON":
        if name.label == "ORG":
            _complete(sheet, name)
        acronym_after(sheet, name)
        return
    words, start, end = sheet.words, name.start, name.end
    sentence = words[start].sentence
    alone = end - start == 1 and not is_title_word(words, start)
    while end - start < 4 and sheet.fits_name(end, sentence, is_surname=alone):
        end, alone = end + 1, False
    while end + 1 < len(words) and words[end].text == "-" and words[end].start == words[end - 1].end:
        second = sheet.names.get(end + 1)
        if second is not None and second is not name and second.label == "PERSON":
            end = second.end
        elif sheet.fits_name(end + 1, sentence):
            end += 2
        else:
            break
    if end + 1 < len(words) and words[end].lower in particles() and sheet.fits_name(end + 1, sentence):
        end += 2
    if sheet.fits_name(start - 1, sentence) and end - start == 1:
        before = words[start - 1]
        start -= not before.opens or is_first_name(before.lower)
    start, end = _nickname_before(sheet, start, sentence), _nickname(sheet, start, end, sentence)
    if (
        end < len(words)
        and words[end].lower.rstrip(".") in ("jr", "sr", "ii", "iii")
        and end not in sheet.names
    ):
        end += 1
    name.bare = start
    while start > 0 and start - 1 not in sheet.names and is_title_word(words, start - 1):
        if words[start - 1].sentence != sentence or not sheet.usable[start - 1]:
            break
        start -= 1
    name.start, name.end = start, end
    while name.bare < name.end - 1 and is_title_word(words, name.bare):
        name.bare += 1
    for k in range(start, end):
        sheet.names[k] = name


def _complete(sheet: NameSheet, name: NameSpan) -> None:
    """Take in what follows the head: Kirkby Court *of Appeal*; Trade Development *and Monitoring Board*."""
    words, k = sheet.words, name.end
    if k + 1 >= len(words) or words[k + 1].sentence != words[name.start].sentence:
        return
    last = words[k - 1].lower
    if words[k].lower in ("of", "for") and last in _OF_SOMETHING and words[k + 1].is_capital:
        end = k + 1
        while end < len(words) and end - k < 5 and words[end].is_capital and _may_take(sheet, end):
            end += 1
    elif words[k].lower == "and" and words[k + 1].is_capital and not ends_organisation(last):
        second = sheet.names.get(k + 1)
        whole = second is not None and second.label == "ORG" and second.end - second.start > 1
        articled = name.start > 0 and words[name.start - 1].lower in ARTICLES
        if second is None or not whole or not articled or not ends_organisation(words[second.end - 1].lower):
            return
        end = second.end
    else:
        return
    if end > k + 1:
        name.end = end
        for j in range(name.start, end):
            sheet.names[j] = name


def _may_take(sheet: NameSheet, k: int) -> bool:
    """Whether the word is free, or a place that an organisation is of."""
    inside = sheet.names.get(k)
    return sheet.usable[k] and (inside is None or inside.label in _PLACES | {"MISC"})


def _ampersand(sheet: NameSheet, name: NameSpan) -> bool:
    """Kettle & Bar: one organisation, whatever the tagger thought of its halves."""
    k = name.end
    if k + 1 >= len(sheet.words) or sheet.words[k].text != "&" or not sheet.words[k + 1].is_capital:
        return False
    second = sheet.names.get(k + 1)
    end = second.end if second is not None else k + 2
    name.label, name.end = "ORG", end
    for j in range(name.start, end):
        sheet.names[j] = name
    return True


def _nickname(sheet: NameSheet, start: int, end: int, sentence: int) -> int:
    """End of the name when a nickname in marks and more of the name follow."""
    words = sheet.words
    # The tagger may have taken in the opening mark and the nickname.
    opening = end - 2 if end - 2 > start and words[end - 2].text in _MARKS else end
    if opening >= len(words) or words[opening].text not in _MARKS or words[opening].sentence != sentence:
        return end
    reach = range(opening + 2, min(opening + 5, len(words)))
    close = next((k for k in reach if words[k].text in _MARKS), None)
    if close is None or close + 1 >= len(words) or not words[close + 1].is_capital:
        return end
    if not all(words[k].is_capital or words[k].text == "-" for k in range(opening + 1, close)):
        return end
    last = sheet.names.get(close + 1)
    if last is not None and last.label == "PERSON":
        return last.end
    return close + 2 if sheet.fits_name(close + 1, sentence) else end


def _nickname_before(sheet: NameSheet, start: int, sentence: int) -> int:
    """Start of the name when the tagger saw only what follows the nickname: Jo “Shorty” *Bell*."""
    words = sheet.words
    if start < 4 or words[start - 1].text not in _MARKS or words[start - 3].text not in _MARKS:
        return start
    if not words[start - 2].is_capital:
        return start
    first = sheet.names.get(start - 4)
    is_first = first is not None and first.label == "PERSON" and first.end == start - 3
    return start - 4 if is_first or sheet.fits_name(start - 4, sentence) else start


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
            names = {id(sheet.names[i]): sheet.names[i] for i in range(start, k + 2) if i in sheet.names}
            if all(start <= name.start and name.end <= k + 2 for name in names.values()):
                for name in names.values():
                    sheet.drop(name)
                sheet.add(start, k, "ORG")
                sheet.add(k + 1, k + 2, "ORG")
            break


def join_places(sheet: NameSheet) -> None:
    """A body for two places, cut in two by the tagger: "Ashby and Vale NHS Trust"."""
    words = sheet.words
    for one in sheet.spans():
        two = sheet.names.get(one.end + 1)
        if two is None or two.start != one.end + 1 or two.label != "ORG":
            continue
        if one.label not in ("LOC", "GPE", "ORG"):
            continue
        linked = words[one.end].lower in ("and", "&")
        linked = linked and words[one.start].sentence == words[two.start].sentence
        own = ends_organisation(words[one.end - 1].lower) or (one.label == "ORG" and one.end - one.start > 1)
        if linked and not own and words[two.end - 1].lower in _AREA_BODIES and two.end - two.start > 1:
            sheet.drop(one)
            sheet.drop(two)
            sheet.add(one.start, two.end, "ORG")


def acronym_after(sheet: NameSheet, name: NameSpan) -> None:
    """British Medical Association (BMA)."""
    words, k = sheet.words, name.end
    bracketed = k + 2 < len(words) and words[k].text == "(" and words[k + 2].text == ")"
    if name.label == "ORG" and bracketed and is_acronym(words[k + 1].text):
        sheet.add(k + 1, k + 2, "ORG")


def _join_neighbours(sheet: NameSheet) -> None:
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


def _is_trade(sheet: NameSheet, one: NameSpan, two: NameSpan) -> bool:
    """Whether what opens the sentence is no first name but a trade: "Plater Mick Dunwoody"."""
    first = sheet.words[one.start]
    alone = one.end - one.start == 1 and first.opens and not is_first_name(first.lower)
    return alone and two.end - two.start > 1 and is_first_name(sheet.words[max(two.bare, two.start)].lower)


def ends_organisation(lower: str) -> bool:
    """Whether a capitalised word ends the name of an organisation."""
    return lower in organisations() or (singular(lower) in organisations() and not role_noun(lower))


def is_office(text: str) -> bool:
    """Whether words are an office without a name: "health secretary", "prime minister"."""
    noun = role_noun(text.split()[-1])
    return (
        noun is not None
        and (bool(noun.wider & _OFFICES) or fold(text) in ("head", "chair"))
        and noun.word not in first_names()
    )
