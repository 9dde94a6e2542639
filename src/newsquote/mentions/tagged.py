"""The names that the entity tagger gives, trimmed and extended by what stands around them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newsquote.calendar_words import CALENDAR
from newsquote.mentions.extending import extend
from newsquote.mentions.joining import drop_possessed, join_neighbours
from newsquote.mentions.parts import (
    PLACE_LIKE,
    SURNAMES_TOO,
    after_role,
    before_office,
    ends_organisation,
    is_letters,
    is_office,
    is_office_of,
)
from newsquote.mentions.sheet import NameSheet
from newsquote.mentions.words import Word
from newsquote.resolve.lexicon import (
    BODY_OPENINGS,
    PLACES,
    first_names,
    is_first_name,
    known_bodies,
    metonyms,
    noun_label,
    organisations,
    places,
    postnominals,
    role_noun,
    titles,
    word_set,
)
from newsquote.resolve.names import is_acronym
from newsquote.resolve.nominals import ARTICLES, POSSESSIVES

_NAMED = frozenset(("PERSON", "ORG", "NORP", "PRODUCT", "EVENT", "WORK_OF_ART", "LAW", "MISC", *PLACES))
_SAID_OF = word_set("union charity group club party newspaper chain campaign app")
_OF_PEOPLE_ONLY = word_set(
    "cr cr. cllr cllr. clr coun coun. sen. rep. gov. barr. atty. sgt sgt. insp supt ald. alderman alderwoman "
    "councillor councilman councilwoman rev rev. revd mrs ms prof prof. senator baroness dame cpl "
    "pte cdr lt lt."
)
_OF_STATE = frozenset(("CEC", "CECM", "CS", "PS", "MEC"))
_POSTS = _OF_STATE | {"CEO", "CFO", "COO", "CTO", "MD", "DG", "VC", "MP", "MSP", "MLA", "TD", "MEP"}
_SPECIAL = word_set(
    "hospital school water fire library health irrigation transit utility sanitation healthcare"
)
_PER = {"PER": "PERSON"}
_MEMBERS = word_set(
    "republicans democrats conservatives liberals tories socialists americans britons australians"
)
_PARTY_WORDS = frozenset(("tory", "lib dem", "lib dems"))
_PARTIES = frozenset(("labour", "conservatives", "greens"))
_MINISTERS = frozenset(("Minister", "Secretary", "Undersecretary", "Officer"))
_PORTFOLIO_OF = word_set("minister secretary head director")
_WRITERS = frozenset(("correspondent", "reporter"))
_PARTY_AND_STATE = re.compile(r"[DRI]-[A-Z]")
_MEMBER_LETTERS = frozenset(("TD", "MP", "MSP", "MS", "MLA", "MEP", "AM", "TDs", "MPs", "MSPs", "MLAs"))
_INSTITUTIONS = word_set("congress senate parliament treasury commons lords knesset bundestag")
_COURTEOUS = frozenset(
    ("Sir", "Dame", "Mr", "Mrs", "Ms", "Miss", "Mr.", "Mrs.", "Ms.", "Rev", "Rev.", "Revd")
)
_STATES = word_set(
    "alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho "
    "illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota "
    "mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah "
    "vermont virginia washington wisconsin wyoming ontario quebec alberta manitoba saskatchewan victoria "
    "queensland tasmania"
)
_DIRECTIONS = word_set("north south east west mid central")
_WATERS = word_set("river lake lough loch mount")
_SITES = word_set(
    "arena inn stadium baths bridge island river road square parade station pavilion quay wharf terrace "
    "crescent avenue promenade fieldhouse velodrome racecourse ballpark"
)
_GROUNDS = word_set(
    "ward avenue crescent heights falls bay creek islands peninsula quay terrace square foothills coast "
    "close rise casino palace arms"
)
_CENTRES = frozenset(("centre", "center"))
_OF_CENTRES = word_set("leisure shopping sports trade civic convention visitor exhibition conference swim")
_IRISH = word_set("garda bord coimisiún post taisce údarás comhairle chomhairle")
_NO_NAMES = word_set("no yes oh well the a q so but and in on at it he she they we you this that government")


def take_entities(sheet: NameSheet, entities: Sequence[tuple[int, int, str]]) -> None:
    """Take the tagger's names, trimmed and extended; what is no name is left out."""
    for start, end, given in entities:
        label = _PER.get(given, given)
        if label not in _NAMED:
            continue
        of = _of_firm(sheet, start, end) if label == "ORG" else start
        if of > start:
            sheet.add(start, of, "PERSON")
            start = of + 1
        if label == "ORG" and (chief := _after_chief(sheet, start, end)) > start:
            sheet.add(chief, end, "PERSON")
            if sheet.words[chief - 1].text not in _OF_STATE:
                sheet.add(start, chief - 1, "ORG")
            continue
        for a, b in _pieces(sheet, start, end, label):
            a, b = _trim(sheet, a, b, label)
            if a < b and _is_name(sheet, a, b, label) and not (label == "ORG" and _is_portfolio(sheet, a, b)):
                sheet.add(a, b, _relabel(sheet, a, b, label))
    for name in sheet.spans():
        if sheet.names.get(name.start) is name:  # and not taken in by the one before
            extend(sheet, name)
    drop_possessed(sheet)
    join_neighbours(sheet)


def _of_firm(sheet: NameSheet, start: int, end: int) -> int:
    """Where "of" stands in somebody and a firm of partners taken for one: "Kit Moss | of Holm & Dray"."""
    words = sheet.words
    of = next((k for k in range(start + 2, min(start + 4, end - 1)) if words[k].text == "of"), start)
    named = is_first_name(words[start].lower) and all(word.text.istitle() for word in words[start:of])
    firm = any(word.text == "&" for word in words[of + 1 : end]) and not ends_organisation(
        words[of - 1].lower
    )
    return of if of > start and named and firm else start


def _after_chief(sheet: NameSheet, start: int, end: int) -> int:
    """Where somebody starts who was taken with firm and post for one: "Holm Steel CEO | Kit Moss"."""
    words = sheet.words
    post = next((k for k in range(start + 1, end - 2) if words[k].text in _POSTS), start)
    named = post > start and is_first_name(words[post + 1].lower) and end - post < 5
    people = named and all(word.is_capital for word in words[post + 1 : end])
    return post + 1 if people and not ends_organisation(words[end - 1].lower) else start


def _pieces(sheet: NameSheet, start: int, end: int, label: str) -> Iterator[tuple[int, int]]:
    """An entity cut where a paragraph or line ends, people at a comma or mark, known bodies at "and"."""
    at = start
    for k in range(start, end + 1):
        if k < end:
            word = sheet.words[k]
            divides = word.is_space or (k > at and word.paragraph != sheet.words[at].paragraph)
            divides = divides or not sheet.usable[k]
            if label == "PERSON":
                divides = divides or word.text in (",", ";", "(", ")", "/")
            elif word.text == "and" and label == "ORG":
                divides = divides or {sheet.cut(at, k), sheet.cut(k + 1, end)} <= known_bodies().keys()
            if not divides:
                continue
        if at < k:
            yield at, k
        at = k + 1


def _trim(sheet: NameSheet, start: int, end: int, label: str) -> tuple[int, int]:
    """The name without articles, marks and letters around it, and without a role or kind before it."""
    words = sheet.words
    while start < end and (
        (words[start].lower in ARTICLES | POSSESSIVES and not _is_irish(words, start, end))
        or not any(ch.isalnum() for ch in words[start].text)
    ):
        start += 1
    while start < end and (
        words[end - 1].lower in ("'s", "'") or not any(ch.isalnum() for ch in words[end - 1].text)
    ):
        end -= 1
    if start and start < end and label in ("ORG", *PLACES) and words[start - 1].text == "An":
        start -= words[start].lower in _IRISH and words[start - 1].sentence == words[start].sentence
    if label == "PERSON":
        while end - start > 2 - (words[end - 1].text in postnominals()) and is_letters(words[end - 1].text):
            end -= 1
        start = after_role(sheet.words, start, end)
    elif label == "ORG":
        while end > start and words[end - 1].lower in ("of", "for", "and", "the", "in"):
            end -= 1
        while end - start > 1 and _is_no_part(words, end):
            end -= 1
        while end - start > 1 and words[end - 1].text in _MEMBER_LETTERS:  # "the Fine Gael | TD"
            end -= 1
        start = _after_kind(words, start, end)
        end = before_office(words, start, _before_seat(words, start, end))
    return start, end


def _is_irish(words: Sequence[Word], start: int, end: int) -> bool:
    """Whether an article with a capital is Irish, and so a part of the name: "An Bord Bia"."""
    if words[start].text != "An" or end - start < 2:
        return False
    return not words[start].opens or words[start + 1].lower in _IRISH


def _before_seat(words: Sequence[Word], start: int, end: int) -> int:
    """Where a firm's name ends before where it is: "Arla Dairy Products of Milwaukee"."""
    for k in range(start + 2, end - 1):
        seat = " ".join(word.lower for word in words[k + 1 : end])
        if words[k].lower == "of" and seat in places() and not ends_organisation(words[k - 1].lower):
            return k
    return end


def _is_no_part(words: Sequence[Word], end: int) -> bool:
    """Whether the last word only says what an organisation is, or goes on after it: "Unite union"."""
    last, before = words[end - 1], words[end - 2]
    said = last.text.islower() and (last.lower in _SAID_OF or last.pos in ("VERB", "AUX"))
    return said or (last.text[0].isdigit() and before.text.islower() and before.pos in ("VERB", "AUX"))


def _after_kind(words: Sequence[Word], start: int, end: int) -> int:
    """Where the name proper starts in "trade union Unison" tagged as a whole."""
    for k in range(end - 2, start - 1, -1):
        named = any(word.is_capital for word in words[k + 1 : end])
        if named and words[k].text.islower() and words[k].lower in organisations():
            return k + 1
    while start < end - 1 and words[start].text.islower():
        start += 1
    return start


def _is_name(sheet: NameSheet, start: int, end: int, label: str) -> bool:
    """Whether the words are a name, not a bare office, a common noun or a day of the week."""
    words = sheet.words[start:end]
    if not any(word.text[:1].isupper() or any(ch.isupper() for ch in word.text) for word in words):
        return False
    lowers = [word.lower for word in words]
    if lowers == ["first", "nation"]:  # whatever its name is
        return False
    if all(lower in CALENDAR or lower.isdigit() for lower in lowers):
        return False
    if label in ("PERSON", "ORG") and all(lower in titles() or lower == "." for lower in lowers):
        return False
    if len(words) == 1 and end < len(sheet.words) and sheet.words[end].text == "Day":  # "Boxing | Day 2015"
        return False
    if label == "PERSON" and lowers in (["ind"], ["lab"], ["con"]):
        return False
    if (len(words) == 1 and lowers[0] in _NO_NAMES) or _PARTY_AND_STATE.match(sheet.cut(start, end)):
        return False
    if len(words) == 1 and words[0].text[:1].isupper():
        # A bare office or a common noun: "Chancellor", "Government", "Police" at the start of a sentence.
        if (
            role_noun(lowers[0])
            and lowers[0] not in first_names()
            and (label != "NORP" or is_office(lowers[0]))
        ):
            return False
        before = sheet.words[start - 1].lower if start else ""
        common = words[0].opens or before in ARTICLES | POSSESSIVES
        if lowers[0] in organisations() and not is_acronym(words[0].text) and common:
            return lowers[0] in _INSTITUTIONS
        plain = words[0].text[1:].islower() or is_letters(words[0].text)
        if words[0].opens and plain and words[0].pos not in ("PROPN", "", "X", "ADJ"):
            return False
    if len(words) > 2 and is_office_of(lowers):
        return False
    whole = " ".join(lowers)
    of_it = lowers[-2:-1] == ["of"]  # "Court of Justice" is no justice
    person = label in ("PERSON", "ORG") and noun_label(lowers[-1]) == "PERSON" and not of_it
    return not (person and is_office(whole))


def _is_portfolio(sheet: NameSheet, start: int, end: int) -> bool:
    """Whether capitals are what an office is for: "Public Works Secretary", "Minister for Roads"."""
    words = sheet.words
    own = words[start:end]
    if own[-1].lower in _WRITERS:
        return True
    after = words[end] if end < len(words) and words[end].sentence == own[0].sentence else None
    if own[-1].text == "Member" and len(own) > 1 and after is not None and after.is_capital:
        return True  # "Council Member Kit Moss"
    body = any(
        is_acronym(word.text)
        or (ends_organisation(word.lower) and word.lower != "state")
        or word.lower in _INSTITUTIONS
        for word in own
    )
    party = sheet.cut(start, end).lower() in _PARTIES | _PARTY_WORDS
    if body or party or (end < len(words) and words[end].text == "-"):
        return False
    if end < len(words) and words[end].text in _MINISTERS and words[end].sentence == own[0].sentence:
        return True
    held = start > 1 and words[start - 1].lower in ("for", "of") and words[start - 2].is_capital
    vice = held and start > 2 and words[start - 3].text == "Vice" and words[start - 2].text == "President"
    return held and (words[start - 2].lower in _PORTFOLIO_OF or vice)


def _is_addressed(sheet: NameSheet, start: int, end: int) -> bool:
    """Whether "Sir" stands before a first name, or a place is a surname: "Kit York"."""
    words = sheet.words
    if not 1 < end - start < 4 or not is_first_name(words[start].lower) or not start:
        return False
    before, last = words[start - 1], words[end - 1].lower
    if before.text in _COURTEOUS:
        return last in SURNAMES_TOO or not ends_organisation(last)
    placed = before.lower in ("in", "at", "near", "to", "of") or sheet.cut(start, end).lower() in places()
    placed = placed or words[start].lower in _DIRECTIONS
    return end - start == 2 and not placed and last in places() and last not in _STATES


def _relabel(sheet: NameSheet, start: int, end: int, label: str) -> str:
    """The tagger's label, but where the words themselves are surer ("the Democrats", "Vale Trust")."""
    last, text = sheet.words[end - 1].lower, sheet.cut(start, end)
    if text.lower() in _PARTIES and label in ("PERSON", "NORP", "ORG", *PLACES) and text[:1].isupper():
        articled = start > 0 and sheet.words[start - 1].lower == "the"
        return "ORG" if articled or text.lower() == "labour" else "NORP"
    is_site = last in _SITES or (sheet.words[start].lower in _WATERS and end - start == 2)
    if label in ("ORG", "PERSON") and end - start > 1 and is_site:
        return "LOC"
    centre = end - start > 2 and last in _CENTRES and sheet.words[end - 2].lower in _OF_CENTRES
    if label == "ORG" and end - start > 1 and (last in _GROUNDS or centre):
        return "LOC"
    irish = sheet.words[start].text == "An" and sheet.words[start + 1 : start + 2]
    if label in PLACES and ("&" in text or (irish and irish[0].lower in _IRISH)):
        return "ORG"
    if label in ("PERSON", *PLACES) and end - start > 1 and sheet.words[start].lower in BODY_OPENINGS:
        return "ORG"
    personal = end - start > 1 and sheet.words[start].lower in _OF_PEOPLE_ONLY
    if personal and label in ("ORG", *PLACES) and (last in SURNAMES_TOO or not ends_organisation(last)):
        return "PERSON"
    if label in ("ORG", *PLACES) and _is_addressed(sheet, start, end):
        return "PERSON"
    governed = (
        last == "district" and sheet.words[end - 2].lower in _SPECIAL and sheet.words[end - 1].is_capital
    )
    if label in PLACES and end - start > 2 and governed:
        return "ORG"
    if label in PLACES and text.lower().endswith("medical center"):
        return "ORG"
    if label in ("PERSON", "LOC") and (last in _MEMBERS or text.lower() in _PARTY_WORDS):
        return "NORP"
    if label == "ORG" and (text.lower() in _PARTY_WORDS or (start + 1 == end and last in _MEMBERS)):
        return "ORG" if last == "conservatives" else "NORP"
    if text.lower() in metonyms():
        return "ORG"
    if label == "PERSON" and is_acronym(text):
        return "ORG"
    if label == "PERSON" and end - start > 1 and ends_organisation(last) and not role_noun(last):
        return "PERSON" if last in SURNAMES_TOO else "ORG"
    if label in ("MISC", *PLACES) and end - start > 1 and ends_organisation(last) and last not in PLACE_LIKE:
        return "ORG"
    return label
