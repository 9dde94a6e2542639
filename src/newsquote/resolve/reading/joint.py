"""Two at once: "Kit Moss and Ann Vale", "both men", "the Theriaults", "the couple"."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import replace

from newsquote.folding import fold_name
from newsquote.model import Mention, MentionKind, Span
from newsquote.resolve.descriptions import role_fit
from newsquote.resolve.lexicon import organisations
from newsquote.resolve.nominals import Nominal
from newsquote.resolve.pronouns import Place
from newsquote.resolve.reading.state import Reading
from newsquote.resolve.referents import Referent

_TO_NAMES = re.compile(r"(?:\s(?:of|at|in|from)\s[^,.;:“”\"]{1,60})?,\s")
_AND = re.compile(r"(?:, \d+,)? and (?:(?:(?:his|her|their|the) )?(?:[a-z’'-]+ )?[a-z-]+,? )?")
_TWO = frozenset(("two", "both", "pair"))
_TURNS = 2  # paragraphs from "both" back to the speakers whom it means
_COUNTED = re.compile(r"(?:(?:all|the|these|those)\s+)?(two|both|pair|three|trio|four|five|six)", re.I)
_NUMBERS = {"two": 2, "both": 2, "pair": 2, "three": 3, "trio": 3, "four": 4, "five": 5, "six": 6}
_HEADS_OF_GOVERNMENT = ("prime minister", "first minister", "chancellor", "chief minister")
MARRIED = frozenset(("couple", "newlyweds", "spouses", "honeymooners"))  # who are each other's
_SPOUSES = frozenset(("wife", "husband", "partner", "fiancé", "fiancée", "girlfriend", "boyfriend"))
_FAMILY = re.compile(r"[Tt]he ([A-Z][\w’'-]+?)e?s")


def touch_pair(reading: Reading, i: int, referent: Referent, place: Place) -> None:
    """Note "Kit Moss and Ann Vale" as the two that "they" may mean from here on."""
    if referent.label != "PERSON" or place.quoted:
        return
    for j in reading.layout.before(reading.mentions[i].span.start, 3):
        before = reading.table.of.get(j)
        gap = reading.text[reading.mentions[j].span.end : reading.mentions[i].span.start]
        if before is not None and before.label == "PERSON" and before is not referent and _AND.fullmatch(gap):
            reading.discourse.touch(
                reading.join([before, referent]), reading.layout.places[j].moved(place.span)
            )
            return


def pair_named(reading: Reading, mention: Mention, nominal: Nominal) -> Referent | None:
    """The two whom a plural phrase introduces: "The owners of the mill, Kit Moss and Ann Vale"."""
    gap = _TO_NAMES.match(reading.text, mention.span.end) if nominal.plural else None
    if gap is None or nominal.label != "GROUP":
        return None
    people = [
        i
        for i in reading.layout.after(gap.end(), 3)
        if reading.mentions[i].kind is MentionKind.NAME and reading.mentions[i].label == "PERSON"
    ]
    if len(people) < 2 or reading.mentions[people[0]].span.start != gap.end():
        return None
    one, two = (reading.mentions[i].span for i in people[:2])
    named = [ref for i in people[:2] if (ref := reading.table.of.get(i)) is not None]
    if reading.text[one.end : two.start] != " and " or len(set(map(id, named))) < 2:
        return None
    return reading.join(named)


def the_two(reading: Reading, nominal: Nominal, place: Place) -> Referent | None:
    """The two people whom "both men" or "the two leaders" means, if there are just two such."""
    if counted := _COUNTED.fullmatch(nominal.text.strip()):
        number = _NUMBERS[counted.group(1).lower()]
        return _so_many(reading, number, place) or (_two_speakers(reading, place) if number == 2 else None)
    words = fold_name(nominal.text).split()
    if (named := _of_surname(reading, nominal.text)) is not None:
        return named
    if nominal.label in ("ORG", "GROUP") and nominal.base in organisations() and nominal.determiner == "the":
        return _the_two_bodies(reading, nominal)
    if not _TWO & set(words[:2]) or not nominal.plural:
        return None
    base = nominal.base
    if base in ("man", "woman"):
        gender = "m" if base == "man" else "f"
        near = [ref for ref, last in reading.discourse.recent() if place.paragraph - last.paragraph <= 3]
        near = [ref for ref in near if ref.named and ref.label == "PERSON"]
        fits = [ref for ref in near if ref.may_be(gender)]
    else:
        one = replace(nominal, words=(base,), head=base, plural=False, label="PERSON", determiner="the")
        fits = [
            ref
            for ref in reading.discourse.people
            if ref in reading.discourse.seen and (role_fit(one, ref) or (base == "leader" and _leads(ref)))
        ]
    return reading.join(sorted(fits, key=lambda ref: ref.first)) if len(fits) == 2 else None


def _so_many(reading: Reading, number: int, place: Place) -> Referent | None:
    """The latest group of so many: people joined by "and", or "three former employees"."""
    for referent, last in reading.discourse.recent():
        first_word = fold_name(referent.name).split(" ")[0] if not referent.named else ""
        if len(referent.members) == number or _NUMBERS.get(first_word) == number:
            spoke = [at.sentence for who, at in reading.discourse.spoke if who is not referent]
            passed = number == 2 and last.sentence < min(spoke[-2:], default=0)
            return (passed and _two_speakers(reading, place)) or referent
    return None


def _two_speakers(reading: Reading, place: Place) -> Referent | None:
    """The two people who spoke last, one after the other, just before: "Both want the limit raised"."""
    turns = [
        who for who, at in reading.discourse.spoke if place.paragraph - at.paragraph <= _TURNS and who.named
    ]
    last = list(dict.fromkeys(reversed(turns)))[:2]
    people = len(last) == 2 and all(who.label == "PERSON" for who in last)
    return reading.join(sorted(last, key=lambda ref: ref.first)) if people else None


def _leads(referent: Referent) -> bool:
    """Whether somebody heads a government."""
    return any(role.lower() in _HEADS_OF_GOVERNMENT for role in referent.roles)


def _the_two_bodies(reading: Reading, nominal: Nominal) -> Referent | None:
    """The two organisations of "the companies", where the article has named just two that may be."""
    if not nominal.plural or nominal.rest or len(nominal.words) > 1:
        return None
    kinds = organisations()[nominal.base]
    fits = [
        ref
        for ref in reading.discourse.orgs
        if ref.label == "ORG" and ref in reading.discourse.seen and (not ref.kinds or ref.kinds & kinds)
    ]
    return reading.join(sorted(fits, key=lambda ref: ref.first)) if len(fits) == 2 else None


def family(reading: Reading, span: Span) -> Referent | None:
    """The two people of "the Theriaults", where a tagger took the word for a name."""
    return _of_surname(reading, reading.text[max(span.start - 4, 0) : span.end])


def _of_surname(reading: Reading, words: str) -> Referent | None:
    """The two people of one surname whom its plural means: "the Theriaults"."""
    plural = _FAMILY.fullmatch(words)
    if plural is None:
        return None
    surname = fold_name(plural.group(1))
    fits = [
        ref for ref in reading.discourse.people if ref.fullest.is_full and ref.fullest.tokens[-1] == surname
    ]
    return reading.join(sorted(fits, key=lambda ref: ref.first)) if len(fits) == 2 else None


def couple(reading: Reading, place: Place) -> Referent | None:
    """Somebody and a spouse named as such before, or two people of one surname, if just two are."""
    tied = {
        id(referent): [owner, referent]
        for referent in reading.discourse.people
        for noun, owner in referent.kin_of
        if noun in _SPOUSES and referent.first < place.span.start
    }
    if len(tied) == 1:
        return reading.join(next(iter(tied.values())))
    by_surname: defaultdict[tuple[str, ...], list[Referent]] = defaultdict(list)
    for referent in reading.discourse.people:
        if referent.first < place.span.start and referent.fullest.is_full:
            by_surname[referent.fullest.surname].append(referent)
    pairs = [people for people in by_surname.values() if len(people) == 2]
    return reading.join(pairs[0]) if len(pairs) == 1 else None


def marry(pair: Referent) -> None:
    """Note that the two of a couple are each other's husband, wife or partner."""
    if len(pair.members) == 2:
        for one, other in (pair.members, pair.members[::-1]):
            if not any(known is other for _, known in one.kin_of):
                one.kin_of.append(("spouse", other))
