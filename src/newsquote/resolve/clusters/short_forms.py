"""Which names of organisations and places are one: acronyms and short forms ("BMA", "Arla", "Wanderers")."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import pairwise

from newsquote.folding import fold_name
from newsquote.model import Mention
from newsquote.resolve.clusters.table import NameTable
from newsquote.resolve.lexicon import (
    BODY_OPENINGS,
    PLACES,
    abbreviations,
    countries,
    noun_label,
    organisations,
    places,
    role_noun,
    singular,
    word_set,
)
from newsquote.resolve.names import is_acronym, known_body_keys, org_tokens, stands_for
from newsquote.resolve.referents import Referent

_BRACKETED = re.compile(
    r"(?:\s*[(\[]\s*(?:the\s+|or\s+|known as\s+(?:the\s+)?)?|"
    r",\s+(?P<known>(?:\w+\s+)?known\s+(?:(?:\w+\s+){0,4}as|by\s+(?:its|their|the)\s+(?:\w+\s+)?"
    r"(?:acronym|initials|abbreviation|nickname)))\s+(?:the\s+)?)[“\"‘']?",
    re.I,
)

_BODIES = word_set("front movement guard assembly chamber brigade legion congress league army")
_PREFIXES = word_set("hmp hmyoi raf fc afc ac sc nhs")  # which newsrooms drop: "Ravensby" of HMP Ravensby
_CHAMBERS = word_set("commons lords dail seanad assembly sabha knesset duma")
_FOLLOWERS = word_set("supporters fans users residents owners tenants passengers members alumni")
_OF_STATE = word_set("department ministry")
_WATERS = word_set("river lake lough loch mount")
_OUTLETS = word_set("news sport tv television")
_SIDES = word_set(
    "town city county rovers united athletic albion orient villa forest wanderers rangers argyle thistle "
    "trinity alexandra hotspur palace wednesday celtic hearts borough"
)
# What sets one body apart from another that is called alike but for it.
_APART = word_set(
    "north south east west northern southern eastern western new old upper lower great greater little mid "
    "central former inner outer joint real young"
)
_PAPERS = word_set(
    "advertiser argus bugle chronicle courier dispatch echo examiner express gazette globe guardian herald "
    "inquirer journal leader ledger mail mercury messenger mirror news observer post press reporter review "
    "sentinel standard star sun telegraph times tribune"
)
_WATCHING = word_set("committee subcommittee inquiry caucus union")
_CLUB_LETTERS = word_set("fc afc rfc cf sc ac")
_OF_THEIR_PLACE = word_set("university diocese archdiocese")
_NO_ROLES = frozenset((("commissioners",), ("marine",)))  # at the end of a body's name
_PARTNERS = 3  # words: "and Vale Council"
_LONGEST_SMALL = 8  # letters of an acronym written as a word: "Cosatu"
_NUMBER_TEN = ("no 10", "number 10", "number ten")

_Key = tuple[str, ...]
_Keyed = Mapping[_Key, Referent]
_Link = tuple[Referent, Referent]


def find_links(
    text: str, mentions: Sequence[Mention], indices: Sequence[int], table: NameTable, by_key: _Keyed
) -> list[_Link]:
    """Pairs that are one: bracketed acronyms, initials, short forms; `by_key` are referents by words."""
    links = _bracketed(text, mentions, indices, table)
    referents = list(dict.fromkeys(by_key.values()))
    well_known = places()
    initials: defaultdict[str, list[Referent]] = defaultdict(list)
    by_first: defaultdict[str, list[tuple[_Key, Referent]]] = defaultdict(list)
    for key, referent in by_key.items():
        if len(key) > 1:
            initials[key[0][0]].append(referent)
            if key[0] in well_known:
                initials[key[1][0]].append(referent)
            by_first[key[0]].append((key, referent))
    links += _same_house(referents)
    links += _handles(referents)
    links += _abbreviated(by_key)
    links += _the_house(by_key)
    links += _turned_round(by_key)
    located = {key for key, referent in by_key.items() if referent.label in PLACES | {"NORP"}}
    for referent in referents:
        form = next(iter(referent.forms))
        spelt_out = []
        if is_acronym(form) or _is_small_acronym(form):
            spelt_out = _spelt_out(form.upper(), referent, initials[org_tokens(form)[0][0]])
            links += spelt_out
            links += _broadcaster(referent, by_first[org_tokens(form)[0]])
        if referent.label in PLACES:
            links += _of_waters(referent, referents)
        if referent.label == "ORG" and not is_acronym(form) and not spelt_out:
            for key in referent.keys - located:
                links += _in_full(key, referent, referents, by_first.get(key[0], ()))
    return links


def _same_house(referents: Sequence[Referent]) -> list[_Link]:
    """Downing Street and No 10."""
    named = {next(iter(ref.forms)).lower().replace(".", ""): ref for ref in referents}
    street = named.get("downing street")
    return [(street, named[form]) for form in _NUMBER_TEN if form in named] if street else []


def _the_house(by_key: _Keyed) -> list[_Link]:
    """The House, and the one chamber that an article names."""
    house = by_key.get(("house",))
    chambers = {ref for key, ref in by_key.items() if key[-1] in _CHAMBERS and ref.label == "ORG"}
    return [(chambers.pop(), house)] if house is not None and len(chambers) == 1 else []


def _turned_round(by_key: _Keyed) -> list[_Link]:
    """A department and what it is of, either way round, or alone: the State Department, "Justice said"."""
    offices = {key: ref for key, ref in by_key.items() if set(key) & _OF_STATE}
    links: list[_Link] = []
    fields: defaultdict[_Key, list[Referent]] = defaultdict(list)
    for key, longer in offices.items():
        at = next(k for k, word in enumerate(key) if word in _OF_STATE)
        own = key[:at]
        if key[at + 1 : at + 2] in (("of",), ("for",)):
            own = key[at + 2 + (key[at + 2 : at + 3] == ("the",)) :]
            short = offices.get((*own, key[at]))
            if own and short is not None and short is not longer:
                links.append((longer, short))
        fields[own].append(longer)
    for own, meant in fields.items():
        short = by_key.get(own) if len(own) == 1 and len(set(meant)) == 1 else None
        if short is not None and short.label == "ORG":
            links.append((meant[0], short))
    return links


def _abbreviated(by_key: _Keyed) -> list[_Link]:
    """Well-known names and what they are cut short to: "Neb." of Nebraska, "the Army"."""
    pairs = ((full, short) for full, forms in abbreviations().items() for short in forms)
    keyed = ((by_key.get(org_tokens(full)), by_key.get(org_tokens(short))) for full, short in pairs)
    return [(full, short) for full, short in keyed if full and short and full is not short]


def _handles(referents: Sequence[Referent]) -> list[_Link]:
    """A handle and the name that it runs together: "@HolmLtd" and Holm Ltd."""
    run = {
        "".join(fold_name(form).split()): ref for ref in referents for form in ref.forms if form[:1] != "@"
    }
    links = (
        (run.get(fold_name(form[1:])), ref) for ref in referents for form in ref.forms if form[:1] == "@"
    )
    return [(longer, ref) for longer, ref in links if longer is not None and longer is not ref]


def _bracketed(
    text: str, mentions: Sequence[Mention], indices: Sequence[int], table: NameTable
) -> list[_Link]:
    """A name and the acronym in brackets after it: "the Health Service Executive (HSE)"; or the reverse."""
    links: list[_Link] = []
    for i, j in pairwise(indices):
        one, two = mentions[i], mentions[j]
        gap = _BRACKETED.fullmatch(text, one.span.end, max(one.span.end, two.span.start))
        called = gap and gap["known"] and one.label == two.label == "ORG"
        if gap and (
            called or _one_abbreviates(one.text, two.text, stated=True) or _is_foreign(one, two, text)
        ):
            links.append((table.named(i), table.named(j)))
    return links


def _is_foreign(one: Mention, two: Mention, text: str) -> bool:
    """Whether letters in brackets are those of a body's name in its own language."""
    bodies = one.label == two.label == "ORG" and text[two.span.end : two.span.end + 1] in (")", ",")
    letters = (is_acronym(two.text) and len(two.text) > 2) or _is_small_acronym(two.text)
    whole = len(org_tokens(one.text)) > 2 and letters
    return bodies and whole and org_tokens(two.text) not in known_body_keys()


def _spelt_out(form: str, acronym: Referent, candidates: Sequence[Referent]) -> list[_Link]:
    """The one name, of those with its first letter, that an acronym stands for."""
    fits = [
        longer
        for longer in dict.fromkeys(candidates)
        if longer is not acronym
        and _alike(longer, acronym)
        and any(stands_for(form, f) for f in longer.forms)
    ]
    return [(fits[0], acronym)] if len(fits) == 1 else []


def _broadcaster(short: Referent, same_first: Sequence[tuple[_Key, Referent]]) -> list[_Link]:
    """RTÉ and RTÉ News, where the article has no other part of it."""
    longer = dict.fromkeys(
        ref for key, ref in same_first if ref.label == "ORG" and set(key[1:]) <= _OUTLETS and ref is not short
    )
    return [(next(iter(longer)), short)] if len(longer) == 1 else []


def _of_waters(short: Referent, referents: Sequence[Referent]) -> list[_Link]:
    """River Holm and the Holm."""
    full = [ref for ref in referents if any(key[0] in _WATERS and key[1:] in short.keys for key in ref.keys)]
    return [(full[0], short)] if len(full) == 1 and full[0] is not short else []


def _in_full(
    key: _Key, short: Referent, referents: Sequence[Referent], same_first: Sequence[tuple[_Key, Referent]]
) -> list[_Link]:
    """The one name that a name cuts short: to its last word, where it stands before, or to its first ones."""
    ending = [
        longer
        for longer in referents
        if longer.label == "ORG"
        and longer is not short
        and any(
            ((longer.first < short.first or _is_club(key, long_key)) and _is_last_word(key, long_key))
            or (longer.first < short.first and _is_second_word(key, long_key))
            or _drops_prefix(key, long_key)
            or _drops_first(key, long_key)
            or (key[0] == "local" and len(key) == 2 and long_key[-2:] == key)
            for long_key in longer.keys
        )
    ]
    if len(ending) == 1:
        return [(ending[0], short)]
    councils = [
        longer
        for long_key, longer in same_first
        if longer is not short
        and key[-1] == long_key[-1] == "council"
        and long_key[: len(key) - 1] == key[:-1]
    ]
    if len(councils) == 1 and len(key) > 1:
        return [(councils[0], short)]
    between = dict.fromkeys(longer for long_key, longer in same_first if _leaves_out(key, long_key))
    if len(between) == 1:
        return [(next(iter(between)), short)]
    opening = dict.fromkeys(
        longer
        for long_key, longer in same_first
        if longer is not short and longer.label == "ORG" and _is_short_form(key, long_key)
    )
    plain = dict.fromkeys(
        longer for long_key, longer in same_first if longer in opening and _is_generic(long_key[len(key) :])
    )
    return [(longest, short) for longest in _longest(list(plain if len(plain) == 1 else opening))]


def _longest(fits: Sequence[Referent]) -> list[Referent]:
    """The one that all others cut short too: Arla Rail Group, beside Arla Rail; none where two differ."""
    ranked = sorted(fits, key=lambda ref: -max(map(len, ref.keys)))
    chained = all(
        any(key == long[: len(key)] for key in ref.keys for long in ranked[0].keys) for ref in ranked[1:]
    )
    return ranked[:1] if chained else []


def _one_abbreviates(one: str, two: str, stated: bool) -> bool:
    """Whether either is an acronym of the other."""
    return any(
        (is_acronym(short) or _is_small_acronym(short)) and stands_for(short.upper(), long, stated)
        for short, long in ((two, one), (one, two))
    )


def _is_small_acronym(form: str) -> bool:
    """Whether a name may be an acronym as some newspapers write it: "Esa", "Nasa"."""
    return 3 <= len(form) <= _LONGEST_SMALL and form.isalpha() and form[0].isupper() and form[1:].islower()


def _alike(one: Referent, other: Referent) -> bool:
    """Whether labels allow an acronym and its expansion; taggers mix up labels of acronyms."""
    return (one.label in PLACES) == (other.label in PLACES) or "ORG" in (one.label, other.label)


def _is_short_form(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """Whether one name cuts the other short: "Arla" of "Arla Rail", not "NHS" of "NHS Confederation"."""
    opening = tuple(word.removesuffix("'s") for word in long[: len(short)])
    if len(short) >= len(long) or short not in (opening, long[: len(short)]):
        return False
    rest = long[len(short) :]
    if rest[0] == "and" and len(short) == 1 and len(rest) <= _PARTNERS and not _is_common(short[0]):
        return short[0] not in countries() and short not in known_body_keys()  # "Arla" of Arla & Vale
    if rest[0] in ("of", "for", "on") and len(short) > 1 and short[-1] in organisations():
        return short not in known_body_keys()  # an institute for something
    if rest[0] in ("of", "for", "in", "on", "and", "at") or _is_whole(short, rest):
        return False
    if {word.rstrip("'") for word in rest} & _FOLLOWERS:
        return False
    if rest in (("women",), ("ladies",), ("men",)):  # a side of the club
        return True
    if len(rest) == 1 and rest[0] in _PAPERS - _OUTLETS:  # the town or its side, not its newspaper
        return False
    if rest[-1] in _WATCHING and short in known_body_keys():  # the Treasury, not its committee
        return False
    return _is_generic(rest) or (
        ("and" in short or len(short) > 1 or len(short[0]) > 3)
        and (role_noun(rest[-1]) is None or rest in _NO_ROLES)
        and (len(rest) <= 2 or _ends_body(rest))
    )


def _ends_body(rest: _Key) -> bool:
    """Whether many words end as a body does: "… Tea Growers' Cooperative Society", "… Power & Light"."""
    return rest[-1] in organisations() or rest[-2:-1] == ("and",)


def _is_generic(rest: _Key) -> bool:
    """Whether words only tell what an organisation is."""
    return all(word in organisations() or singular(word) in organisations() for word in rest)


def _is_whole(short: _Key, rest: _Key) -> bool:
    """Whether a name tells what it is, and what follows is something else: a university's union."""
    own, other = (
        organisations().get(key[-1]) or organisations().get(singular(key[-1]), frozenset())
        for key in (short, rest)
    )
    apart = bool(own and other) and not own & other and not (own | other) & {"any"}
    return len(short) > 1 and apart


def _leaves_out(short: _Key, long: _Key) -> bool:
    """Whether a name is the longer one without its middle: "Holm Bank" of "Holm Small Finance Bank"."""
    inner = long[1:-1]
    return (
        len(short) == 2 < len(long)
        and (short[0], short[1]) == (long[0], long[-1])
        and _is_common(long[-1])
        and not {"of", "for", "and"} & set(inner)
    )


def _is_last_word(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """Whether a body goes by the last of its words: "Wanderers" of "Marl Wanderers", "the Front"."""
    return _is_club(short, long) or (long[-1:] == short and (short[0] in _BODIES or _is_common(short[0])))


def _is_second_word(short: _Key, long: _Key) -> bool:
    """Whether a body of two words goes by the second, which is a name: "Andor" of "Litio Andor"."""
    return len(long) == 2 and long[1:] == short and not _is_common(short[0]) and short[0] not in countries()


def _is_club(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """Whether a side goes by its last word: "Saxons" of "Marl Saxons", of "Marl Saxons FC"."""
    long = long[:-1] if long[-1] in _CLUB_LETTERS else long
    return long[1:] == short and len(long) == 2 and short[0].endswith("s") and not _is_common(short[0])


def _drops_prefix(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """Whether a name is the other without the letters that open it, or a club's last word alone."""
    if short[-1] == "fed" and long[:2] == ("federal", "reserve"):  # "the Orn Fed"
        return long[2:] == (("bank", "of", *short[:-1]) if len(short) > 1 else ())
    if long[1:2] == ("of",) and long[0] in _OF_THEIR_PLACE and long[2:] == short:
        return True
    side = len(long) == 2 and long[-1:] == short and short[0] in _SIDES
    return side or (long[0] in _PREFIXES | BODY_OPENINGS and long[1:] == short)


def _drops_first(short: _Key, long: _Key) -> bool:
    """Whether a body goes by all but the first of its words: "Land Court" of "Scottish Land Court"."""
    whole = len(short) > 1 and long[1:] == short and "of" not in short
    return whole and short[-1] in organisations() and long[0] not in _APART


def _is_common(word: str) -> bool:
    return noun_label(word) is not None or noun_label(singular(word)) is not None
