"""Names that are places by what stands beside them: seats in parliament, where a firm is based, sites.

"the MP for X", "X-based", "in Whitehall" where Whitehall says nothing, "at Orn Airport".
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsquote.mentions.longer_names import is_known_place
from newsquote.mentions.sheet import NameSheet
from newsquote.mentions.spans import NameSpan
from newsquote.mentions.words import Word
from newsquote.resolve.lexicon import (
    PLACES,
    SPOKES,
    countries,
    houses,
    metonyms,
    organisations,
    places,
    seats_of_power,
    word_set,
)
from newsquote.resolve.names import body_keys, is_acronym, org_tokens

_MEMBERS = word_set("mp msp ms td mla am mep senator congressman congresswoman councillor member assemblyman")
_SIDES_OF_HOUSES = word_set("opposition independent local reform green alliance coalition congress national")
_WHERE = word_set(
    "in at near from along outside inside across around behind to towards through above below beneath"
)
_SUM = re.compile(r"\d[\d.,]*")
_COUNTED = word_set("million billion trillion crore lakh per percent % m bn")
_TAILS = word_set(
    "records source sources steelworks works plant factory estate refinery depot terminal data estimates "
    "figures international internationals branch railway interchange headquarters district river village "
    "region reservoir constituency suburb"
)
_OF_LAW = word_set(
    "crown high supreme sheriff federal county district state appeal appeals magistrates magistrate family "
    "youth municipal superior circuit environment labour labor industrial commercial land coroner's tax "
    "coroners bankruptcy probate criminal civil constitutional employment world european traffic "
    "international children's divisional administrative patents electoral military anti-corruption special "
    "local moot city central chief lower upper general top regional"
)
_DWELLERS = word_set("residents tenants flats people families leaseholders lease homes living")
_SITES = word_set(
    "field market casino baths quayside showgrounds fairground "
    "airport house chapel stand villa palace mosque hall arena stadium pier "
    "world wonderland kingdom resort gardens showground racecourse"
)


def speaking_places(
    sheet: NameSheet, spans: Sequence[NameSpan], sources: Sequence[tuple[int, int]]
) -> set[int]:
    """The "places" (by identity) that head a source: not "the envoy to Orrin", "its Orrin chief"."""
    return {
        id(name)
        for name in spans
        if name.label in PLACES and any(_is_head(sheet.words, name, source) for source in sources)
    }


def find_talking(sheet: NameSheet, spans: Sequence[NameSpan]) -> list[NameSpan]:
    """The "places" that say something, or for which a spokeswoman does, as firms do and few towns."""
    words = sheet.words
    sources = [
        sheet.word_range(attribution.source.start, attribution.source.end)
        for attribution in sheet.attributions
        if attribution.source is not None
    ]
    heads = speaking_places(sheet, spans, sources)
    return [
        name
        for name in spans
        if name.label in PLACES
        and (
            id(name) in heads
            or (
                name.start > 1
                and words[name.start - 1].lower == "for"
                and words[name.start - 2].lower in SPOKES
            )
        )
    ]


def _is_head(words: Sequence[Word], name: NameSpan, source: tuple[int, int]) -> bool:
    start, end = source
    before = words[start : name.start]
    opens = start <= name.start < end and all(word.pos in ("DET", "ADJ", "NOUN", "PROPN") for word in before)
    return opens and (name.end >= end or words[name.end].pos not in ("NOUN", "PROPN"))


def cut_tails(sheet: NameSheet) -> None:
    """Give back the noun after a place that a tagger took in: "Marl | steelworks", "a Marl | hospital"."""
    words = sheet.words
    for name in sheet.spans():
        if name.label not in ("ORG", "MISC", *PLACES) or name.end - name.start < 2:
            continue
        last = words[name.end - 1]
        before = words[name.start - 1].lower if name.start else ""
        any_one = before in ("a", "an", "one", "another") and last.lower in organisations()
        follows = words[name.end].lower if name.end < len(words) else ""
        station = last.text == "police" and follows in ("station", "stations", "headquarters")
        if _SUM.fullmatch(last.text) and ("." in last.text or follows in _COUNTED):
            sheet.cover(name.start, name.end - 1, name.label)  # "fined Marl | 58.4 million"
            continue
        tail = last.text.islower() and (last.lower in _TAILS or any_one or station)
        if not tail or not words[name.end - 2].is_capital:
            continue
        own = words[name.end - 2].lower
        body = any(word.lower in organisations() for word in words[name.start : name.end - 1])
        people = name.end - name.start == 2 and own.endswith(("ian", "ish", "ese", "ic", "can"))
        label = "NORP" if people and own not in places() else "LOC"
        sheet.cover(name.start, name.end - 1, "ORG" if body else label)


def join_seats(sheet: NameSheet) -> None:
    """One seat named for two places: "the MP for Marl and Holm", "the Marl and Holm councillor"."""
    words = sheet.words
    for one in sheet.spans():
        two = sheet.names.get(one.end + 1)
        if two is None or two.start != one.end + 1 or words[one.end].lower != "and":
            continue
        if sheet.names.get(one.start) is not one or words[one.start].sentence != words[two.start].sentence:
            continue
        before = words[one.start - 1].lower if one.start else ""
        after = words[two.end].lower if two.end < len(words) else ""
        sits = _is_seat(words, one) or (before == "the" and after in _MEMBERS - {"senator", "member"})
        sits = sits or after in ("mp", "msp", "mla", "td")  # "Marl and Holm MP Kit Moss"
        if sits and {one.label, two.label} <= {"ORG", "MISC", *PLACES}:
            sheet.cover(one.start, two.end, "LOC")


def settle_seats(sheet: NameSheet) -> None:
    """Label as places the bodies that the article only has as where somebody sits, works or is."""
    spans = [name for name in sheet.spans() if name.label in ("ORG", "MISC")]
    keys = {id(name): org_tokens(sheet.cut(name.start, name.end)) for name in spans}
    acting = {keys[id(name)] for name in spans if not _is_where(sheet, name)}
    seats = {keys[id(name)] for name in spans if _is_seat(sheet.words, name)}
    homes = {key for name in spans if _is_house(key := keys[id(name)]) and _is_home(sheet, name)}
    seats |= homes
    for name in spans:
        key = keys[id(name)]
        is_place = key in seats or (
            key not in acting and (_is_metonym(key) or _is_site(key) or _is_house(key))
        )
        known_house = " ".join(key) in metonyms() - seats_of_power()
        if (
            is_place
            and not known_house
            and key not in body_keys()
            and not is_acronym(sheet.cut(name.start, name.end))
        ):
            name.label = "LOC"


def _is_site(key: tuple[str, ...]) -> bool:
    """Whether it ends as a site does: "Orn Airport", "the Corn Exchange", but not "Orn Stock Exchange"."""
    return (key[-1] in _SITES and len(key) > 1) or (key[-1] == "exchange" and len(key) == 2)


def _is_house(key: tuple[str, ...]) -> bool:
    """Whether a court is where somebody lives, and none of law: "at Marl Court"."""
    return len(key) == 2 and key[1] == "court" and key[0] not in _OF_LAW and not is_known_place(key[:1])


def _is_home(sheet: NameSheet, name: NameSpan) -> bool:
    """Whether somebody lives there: "residents of Marl Court", "at his home, Marl Court"."""
    words, k = sheet.words, name.start - 1
    if k < 1 or words[k].sentence != words[name.start].sentence:
        return False
    of = words[k].lower in ("of", "on") and words[k - 1].lower in _DWELLERS
    return of or (words[k].text == "," and words[k - 1].lower in ("home", "house", "flat", "address"))


def _is_metonym(key: tuple[str, ...]) -> bool:
    return " ".join(key) in seats_of_power() or " ".join(key) in countries()


def _is_where(sheet: NameSheet, name: NameSpan) -> bool:
    """Whether a mention only tells where something is."""
    words, k = sheet.words, name.start - 1
    while k >= 0 and words[k].lower in ("the", "a", "former", "nearby"):
        k -= 1
    return k >= 0 and words[k].lower in _WHERE and words[k].sentence == words[name.start].sentence


def _is_governed(words: Sequence[Word], name: NameSpan) -> bool:
    """Whether a governor follows who is no bank's: "Orrin Marl Deputy Governor Kit Moss"."""
    k, last = name.end, words[name.end - 1]
    k += words[k].text == "Deputy"
    governor = k + 1 < len(words) and words[k].text == "Governor" and words[k + 1].is_capital
    return governor and last.lower not in organisations() and not is_acronym(last.text)


def _is_seat(words: Sequence[Word], name: NameSpan) -> bool:
    """Whether somebody sits in parliament for it, or something is based or born there."""
    k, end = name.start - 1, name.end
    sentence = words[name.start].sentence
    if end + 1 < len(words) and words[end].text == "-" and words[end + 1].lower in ("based", "born"):
        return words[end].sentence == sentence
    after = words[end].lower if end < len(words) and words[end].sentence == sentence else ""
    titled = after in _MEMBERS and words[end].text.isupper() and words[end + 1 : end + 2]
    if titled and titled[0].is_capital and words[name.start].opens:
        last = words[end - 1]
        party = last.text in houses() or last.lower in organisations() or last.lower in _SIDES_OF_HOUSES
        return not party and not is_acronym(last.text)
    if after in ("governor", "deputy") and _is_governed(words, name):
        return True
    if k >= 0 and words[k].lower == "the" and end <= k + 4 and after in _MEMBERS - {"member"}:
        return words[end - 1].lower not in _SIDES_OF_HOUSES
    sits = k > 0 and words[k].lower == "for" and words[k - 1].lower in _MEMBERS
    return sits and words[k - 1].sentence == sentence
