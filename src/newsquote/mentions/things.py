"""Names of things, which a tagger takes for bodies and places: journals, ships, prizes, illnesses, cars.

What stands beside one mention tells: "the journal X", "the X spacecraft", "a X prize", "in his X". It
holds for all mentions of the name, unless the article puts words in its mouth.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise

from newsquote.mentions.goods import called_things, goods
from newsquote.mentions.sheet import NameSheet
from newsquote.mentions.spans import NameSpan
from newsquote.mentions.vehicles import is_car, is_ship
from newsquote.mentions.words import Word
from newsquote.resolve.lexicon import (
    PLACES,
    countries,
    organisations,
    places,
    singular,
    word_set,
)
from newsquote.resolve.names import body_keys, is_acronym, known_body_keys, org_tokens
from newsquote.resolve.nominals import POSSESSIVES

_THINGS = word_set(
    "journal novel album song film sitcom musical opera poem hymn ballad podcast drug vaccine medicine "
    "ferry ship vessel yacht trawler frigate destroyer submarine spacecraft telescope horse stallion mare "
    "gelding filly colt"
)
_LEARNERS = word_set("student students professor lecturer graduate degree department doctorate reader")
_SCIENCE = re.compile(r"(?:ology|omics|istry|ics|aphy|ophy|ing|ture|law|medicine|ence)$")
_CALLED = frozenset(("called", "named", "dubbed", "known", "christened", "codenamed"))
_AFTER = word_set(
    "spacecraft telescope rover lander orbiter frigate frigates trawler yacht warship warships destroyer "
    "submarine submarines puddings pudding compact hatchback saloon sedan suv pickup"
)
_PROBE = frozenset(("probe", "satellite", "mission"))
_SPACE = word_set("spacecraft orbit moon planet asteroid comet lunar telescope")
_PREFIXES = word_set("mv hms hmas hmnzs hmcs rms uss rrs ins ss mt fv")
ILLNESSES = word_set("parkinson alzheimer crohn hodgkin huntington tourette asperger raynaud")
_SUM = re.compile(r"(?:[Kk]?[Ss]hs?|RM|Rs|Tk|GH).*|.*\d(?:bn|m|tn|mil)")  # no road
_MONEY = re.compile(
    r"(?:[A-Z]{0,3}|[Kk]?[Ss]hs?|Rs|Tk)[£$€₦]?\d[\d.,]*(?:bn|m|mil|tn|k|million|billion|crore|lakh)?"
)
_COUNTED = re.compile(r"\d+|[IVX]+|[A-F]")
_RANKED = word_set("phase class grade year tier category level band type article section stage group part")
_RULES = word_set("act bill law laws regulations rules regime legislation code order orders")
_OWNERS = POSSESSIVES | {"a", "an"}
_DOERS = re.compile(r"[a-z]{3}(?:ers|ors|ists|ees)$")
_SIDES = word_set(
    "rovers rangers wanderers raiders panthers tigers steelers packers dodgers lakers sixers reuters"
)
_STORMS = word_set("hurricane typhoon cyclone storm")
_ORDINALS = word_set("first second third fourth fifth sixth seventh eighth ninth tenth")
_PEOPLES = word_set(
    "american australian austrian belgian brazilian british bulgarian canadian chinese croatian czech "
    "danish dutch egyptian english estonian finnish french german ghanaian greek hungarian indian "
    "indonesian iranian iraqi irish israeli italian jamaican japanese kenyan korean latvian lithuanian "
    "malaysian mexican moroccan nigerian norwegian pakistani palestinian polish portuguese romanian "
    "russian saudi scottish serbian slovak spanish swedish swiss syrian thai turkish ukrainian "
    "vietnamese welsh zimbabwean european african asian "
    "methodist baptist anglican presbyterian lutheran quaker catholic walloon flemish catalan basque breton"
)
_BODIES = frozenset(("ORG", "MISC", *PLACES))


def drop_things(sheet: NameSheet) -> None:
    """Uncover the names of things, wherever they stand."""
    for name in _storms(sheet):
        _uncover(sheet, name)
    _drop_families(sheet)
    spans = [name for name in sheet.spans() if name.label in _BODIES or _is_ship(sheet, name)]
    keys = {id(name): org_tokens(sheet.cut(name.start, name.end)) for name in spans}
    speaking = {keys[id(name)] for name in spans if sheet.words[name.start].start in sheet.source_starts}
    for name in spans:
        if name.end - name.start == 1 and sheet.words[name.start].lower in _PEOPLES:
            name.label = "NORP"
    owned = {keys[id(name)] for name in spans if not _is_owned(sheet.words, name)}
    space = any(word.lower in _SPACE for word in sheet.words)
    things = {
        keys[id(name)]
        for name in spans
        if _is_thing(sheet, name, space)
        or (_is_owned(sheet.words, name) and keys[id(name)] not in owned and len(keys[id(name)]) == 1)
    }
    things |= {(word,) for word in _ORDINALS}
    things |= _common(sheet, spans, keys) | _doers(sheet, spans, keys) | goods(sheet.words, spans, keys)
    for name in spans:
        key = keys[id(name)]
        if key in things - speaking and not _is_known(key):
            _uncover(sheet, name)


def _uncover(sheet: NameSheet, name: NameSpan) -> None:
    """Drop a name; its words name nobody."""
    sheet.drop(name)
    sheet.usable[name.start : name.end] = [False] * (name.end - name.start)


def _storms(sheet: NameSheet) -> list[NameSpan]:
    """The names of storms, which a tagger takes for people, wherever they stand: "Hurricane Ida", "Ida"."""
    words = sheet.words
    alone = {
        org_tokens(word.text)
        for before, word in pairwise(words)
        if before.lower in _STORMS and before.is_capital and word.is_capital
    }
    if not alone:
        return []
    people = [name for name in sheet.spans() if name.label == "PERSON"]
    keys = {id(name): org_tokens(sheet.cut(name.start, name.end)) for name in people}
    return [
        name
        for name in people
        if keys[id(name)] in alone or (words[name.start].lower in _STORMS and keys[id(name)][1:] in alone)
    ]


def _drop_families(sheet: NameSheet) -> None:
    """A family by its surname, which is no body: "the Orrins", where the article has a Kit Orrin."""
    words = sheet.words
    surnames = {
        words[name.end - 1].text
        for name in sheet.spans()
        if name.label == "PERSON" and name.end - max(name.bare, name.start) > 1
    }
    for name in sheet.spans():
        own = words[name.start].text
        plural = name.end - name.start == 1 and own.endswith("s") and own[:-1] in surnames
        if plural and name.label in _BODIES and name.start and words[name.start - 1].lower == "the":
            sheet.drop(name)


def _common(
    sheet: NameSheet, spans: Sequence[NameSpan], keys: Mapping[int, tuple[str, ...]]
) -> set[tuple[str, ...]]:
    """Common nouns with a capital where they open a sentence only: "Petrol" in an article on petrol."""
    words = sheet.words
    inner = {
        keys[id(name)]
        for name in spans
        if not words[name.start].opens and words[name.start].paragraph not in sheet.shouting
    }
    lower = {word.text for word in words if word.text.islower()}
    return {
        key
        for key in keys.values()
        if key not in inner and len(key) == 1 and not lower.isdisjoint(_forms(key[0]))
    }


def _forms(noun: str) -> set[str]:
    """A noun as it stands, in the singular and in the plural."""
    plurals = {noun + "s", noun + "es", noun.removesuffix("y") + "ies", noun.removesuffix("man") + "men"}
    return {noun, singular(noun), noun.removesuffix("s")} | {
        form for form in plurals if singular(form) == noun
    }


def _doers(
    sheet: NameSheet, spans: Sequence[NameSpan], keys: Mapping[int, tuple[str, ...]]
) -> set[tuple[str, ...]]:
    """Those who do something, with a capital where they open a sentence only: "Renters are"."""
    words = sheet.words
    inner = {keys[id(name)] for name in spans if not words[name.start].opens}
    found: set[tuple[str, ...]] = set()
    for name in spans:
        key, after = keys[id(name)], words[name.end] if name.end < len(words) else None
        acts = after is not None and (after.pos in ("AUX", "VERB") or after.text in ("'", "’"))
        if len(key) == 1 and _DOERS.search(key[0]) and acts and key not in inner and key[0] not in _SIDES:
            found.add(key)
    return found - known_body_keys()


def _is_known(key: tuple[str, ...]) -> bool:
    """Whether it is a well-known body, country or place."""
    text = " ".join(key)
    return text in countries() or text in places() or key in body_keys()


def _is_ship(sheet: NameSheet, name: NameSpan) -> bool:
    """Whether a "person" is an illness, or called a journal or a ship right before the name."""
    before = sheet.words[name.start - 1] if name.start else None
    if name.label != "PERSON":
        return False
    own = sheet.words[name.start : name.end]
    if len(own) == 1 and own[0].lower.removesuffix("'s") in ILLNESSES:
        return True
    return before is not None and before.text in ("journal", "ferry", "yacht")


def _is_thing(sheet: NameSheet, name: NameSpan, space: bool) -> bool:
    """Whether a mention is said to be a thing, or has the form of one."""
    words, sentence = sheet.words, sheet.words[name.start].sentence
    own = words[name.start : name.end]
    before = words[name.start - 1] if name.start and words[name.start - 1].sentence == sentence else None
    after = words[name.end : name.end + 2]
    after = [word for word in after if word.sentence == sentence]
    if before is not None and before.lower in ("of", "in") and len(own) == 1 and name.start > 1:
        learner = words[name.start - 2].text in _LEARNERS and own[0].text.istitle()
        if learner and _SCIENCE.search(own[0].lower):
            return True
    if before is not None and (before.text in _THINGS or _is_called(words, name)):
        return True
    if called_things(words, name) or is_ship(words, name) or is_car(words, name):
        return True
    if own[0].lower in _PREFIXES and own[0].text.isupper() and len(own) > 1:
        return True
    if before is not None and before.lower in _PREFIXES and before.text.isupper():
        return True
    if len(own) == 1 and own[0].lower.removesuffix("'s") in ILLNESSES and _is_possessive(own[0], after):
        return True
    if all(_MONEY.fullmatch(word.text) for word in own) and any(ch.isdigit() for ch in own[0].text):
        return name.label not in PLACES or _SUM.fullmatch(own[0].text) is not None
    if len(own) == 2 and own[0].lower in _RANKED and _COUNTED.fullmatch(own[1].text):
        return True
    return bool(after) and _is_thing_before(own, before, after, space)


def _is_called(words: Sequence[Word], name: NameSpan) -> bool:
    """Whether a thing is so called, or an apposition says it: "the vaccine, known as X", "the drug, X,"."""
    k, sentence = name.start - 1, words[name.start].sentence
    if words[k].text == "as":
        k -= 1
    if k > 0 and words[k].lower in _CALLED:
        k -= 1
    elif words[k].text != ",":
        return False
    if k > 0 and words[k].text == ",":
        k -= 1
    return k >= 0 and words[k].text in _THINGS and words[k].sentence == sentence


def _is_possessive(own: Word, after: Sequence[Word]) -> bool:
    """Whether a genitive ends or follows a word."""
    return own.lower.endswith("'s") or bool(after and after[0].lower in ("'s", "'"))


def _is_thing_before(own: Sequence[Word], before: Word | None, after: Sequence[Word], space: bool) -> bool:
    """Whether the noun after a name says that it is a ship's, a prize's or a law's."""
    noun = after[0].lower
    if noun in ("prize", "prizes") and len(own) == 1:
        return True
    if noun == "-" and len(after) > 1 and after[1].lower in ("class", "winning"):
        return len(own) == 1
    if is_acronym(own[-1].text) or own[-1].lower in organisations():
        return False
    if noun in _AFTER or (space and noun in _PROBE):
        return True
    under = before is not None and before.lower in ("under", "the") and len(own) > 1
    return under and noun in _RULES and before is not None and before.lower == "under"


def _is_owned(words: Sequence[Word], name: NameSpan) -> bool:
    """Whether one of it is somebody's, as of no body and no place: "a Corsa", "in his Audi"."""
    if name.start == 0 or name.label not in ("ORG", "MISC") or name.end - name.start > 1:
        return False
    before, own = words[name.start - 1], words[name.start]
    after = words[name.end] if name.end < len(words) else None
    same = after is not None and after.sentence == own.sentence
    heads = not same or after is None or (after.pos not in ("NOUN", "PROPN", "ADJ") and after.text != "-")
    heads = heads and not (same and after is not None and after.lower in ("'s", "'"))
    plain = not is_acronym(own.text) and own.lower not in organisations()
    return heads and plain and before.lower in _OWNERS and before.sentence == own.sentence
