"""Whether a name is a person's, an organisation's or a place's: the tagger's votes and what stands beside.

One label for all mentions of a name in an article. A title, an age, a role or "who" speaks for a
person; an article, "which", a kind of organisation ("the retailer X"), a spokesperson or a form
such as WestLine speaks against one.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache

from newsquote.mentions.extending import extend
from newsquote.mentions.firms import (
    HELD,
    has_firm_beside,
    is_firm,
)
from newsquote.mentions.longer_names import is_known_place, settle_peoples, settle_short_forms, settle_towns
from newsquote.mentions.parts import SURNAMES_TOO, ends_organisation, is_title_word
from newsquote.mentions.personal import LOCATIVE, beside, form
from newsquote.mentions.seats import find_talking, speaking_places
from newsquote.mentions.sheet import NameSheet
from newsquote.mentions.spans import NameSpan
from newsquote.mentions.words import Word, is_subject
from newsquote.model import Kind
from newsquote.resolve.lexicon import (
    LEGAL_FORMS,
    PLACES,
    SPOKES,
    countries,
    is_first_name,
    known_bodies,
    organisations,
    postnominals,
    role_noun,
    word_set,
)
from newsquote.resolve.names import body_keys, org_tokens, parse_person
from newsquote.resolve.nominals import ARTICLES

_AREAS = word_set("province city town village capital district region state county governor mayor people")
_COURTESIES = word_set("mr mrs ms miss dr sir dame lord lady")
_CONSECRATED = word_set(
    "christ holy trinity parish methodist baptist catholic high county crown federal supreme"
)
# What ends the name of a school, a station, a club or a firm and of nothing else: "Orrin Primary", "Marl FM".
_ESTABLISHED = word_set(
    "primary elementary high middle grammar comprehensive infants juniors academy general regional infirmary "
    "memorial polytechnic fm tv municipality thistle gaa pd brewery sons daughters"
)
_SHORT = 7  # letters
_VOTE = 0.7
# what speaks for somebody whom the tagger takes for a body, for who is rather a person, for a place
_NO_BODY, _RATHER, _NO_PLACE = 1.0, 0.6, 1.4
_TOLD_FIRM = -3.0  # "the Leeds lawyers" stands beside it
_SURE = 2.5  # an ampersand or a legal form in the name itself


@dataclass(slots=True)
class _Evidence:
    """What an article says of all mentions of a name.

    `votes` are the tagger's, by label; `person` is what stands beside them and speaks for a person.
    `is_kind`: a kind of organisation stands before one; `is_place`: "in" or "province of" does.
    `is_firm`: it has shares or economists, or is said to be a body.
    """

    votes: Counter[str] = field(default_factory=Counter)
    person: float = 0.0
    is_kind: bool = False
    is_place: bool = False
    is_firm: bool = False


_Keys = dict[int, tuple[str, ...]]  # the words of each name, by its identity: the same for all its mentions


def settle_labels(sheet: NameSheet) -> None:
    """Set the label of every name to what the whole article says of it; new people get their titles."""
    spans = sheet.spans()
    keys = {id(name): org_tokens(sheet.cut(name.start, name.end)) for name in spans}
    gathered = _gather(sheet, spans, keys)
    sources = {sheet.word_range(a.source.start, a.source.end)[0] for a in sheet.attributions if a.source}
    legal = {keys[id(name)] for name in spans if sheet.words[name.end - 1].lower in LEGAL_FORMS}
    speaking = {keys[id(name)] for name in spans if name.start in sources}
    for name in spans:
        key = keys[id(name)]
        rather = key in speaking or (len(key) > 1 and key[-1] in SURNAMES_TOO)
        name.label = _choose(gathered[key], form(sheet.words, name), is_known_place(key), rather)
        if name.label in ("PERSON", "MISC", *PLACES):
            name.label = body_keys().get(key, name.label)
        if name.label in ("PERSON", "MISC") and name.bare <= name.start and not is_first_name(key[0]):
            name.label = "ORG" if key in _bodies() else name.label
        if key in legal or (len(key) > 1 and key[-1] in _ESTABLISHED and role_noun(key[-2]) is None):
            name.label, name.bare = "ORG", name.start
        if name.label == "PERSON" and key[0] == "raf" and len(key) > 1:
            name.label, name.bare = "LOC", name.start  # an airfield
        if name.label == "ORG" and _is_titled(sheet.words, name):
            name.label, name.bare = "PERSON", name.start + 1
    settle_peoples(spans, keys)
    settle_towns(sheet.words, spans, keys, _surnames(sheet, spans))
    firms = {
        key for key, told in gathered.items() if told.is_firm or (len(key) > 1 and told.person <= _TOLD_FIRM)
    }
    _settle_titled(sheet, [name for name in spans if keys[id(name)] not in firms], keys)
    surnames = _surnames(sheet, spans)
    _settle_speakers(sheet, spans, keys)
    human = {key for key, told in gathered.items() if told.person >= 0 or len(key) == 1}
    located = {key for key, told in gathered.items() if told.is_place}
    openings = {keys[id(name)][:1] for name in spans if name.label == "ORG" and len(keys[id(name)]) > 1}
    short = [name for name in spans if name.label in PLACES and keys[id(name)] in openings]
    talking = {keys[id(name)] for name in find_talking(sheet, short)} if short else set()
    settle_short_forms(spans, keys, human, located, talking)
    _settle_firms(spans, keys, _single(firms))
    _settle_surnames(sheet, spans, keys, (surnames | _first_names(sheet, spans)) - _single(firms))
    for name in spans:
        if name.label == "PERSON" and name.bare < 0:
            extend(sheet, name)


def _is_titled(words: Sequence[Word], name: NameSpan) -> bool:
    """Whether what a tagger took for a body is a title and a whole name: "Cathaoirleach Nuala Breen"."""
    first, last = name.start + 1, words[name.end - 1]
    whole = name.end - name.start == 3 and is_title_word(words, name.start)
    return whole and is_first_name(words[first].lower) and not ends_organisation(last.lower)


@cache
def _bodies() -> frozenset[tuple[str, ...]]:
    """Well-known bodies that nobody is called: acronyms in small letters ("Wada"), names of several words."""
    return frozenset(org_tokens(name) for name in known_bodies() if " " in name or len(name) < _SHORT)


def _gather(sheet: NameSheet, spans: Sequence[NameSpan], keys: _Keys) -> dict[tuple[str, ...], _Evidence]:
    """The evidence for each name by its words; what stands in Title Case counts half."""
    words = sheet.words
    gathered: defaultdict[tuple[str, ...], _Evidence] = defaultdict(_Evidence)
    for name in spans:
        evidence = gathered[keys[id(name)]]
        weight = 1 if words[name.start].paragraph in sheet.shouting else 2
        evidence.votes[name.label] += weight
        evidence.person += beside(words, name) * weight / 2
        evidence.is_kind |= _has_kind(words, name)
        evidence.is_place |= _is_located(words, name)
        evidence.is_firm |= is_firm(words, name) or (name.label in PLACES and has_firm_beside(words, name))
    return gathered


def _settle_firms(spans: Sequence[NameSpan], keys: _Keys, firms: set[str]) -> None:
    """The full name of what goes by its first word and has shares or a chief executive is a firm's too."""
    short = {keys[id(name)][0] for name in spans if name.label == "ORG" and len(keys[id(name)]) == 1}
    for name in spans:
        key = keys[id(name)]
        if name.label == "PERSON" and len(key) == 2 and key[0] in firms & short and name.bare <= name.start:
            name.label = "ORG"


def _single(keys: set[tuple[str, ...]]) -> set[str]:
    """The words that are a name alone."""
    return {key[0] for key in keys if len(key) == 1}


def _surnames(sheet: NameSheet, spans: Sequence[NameSpan]) -> set[str]:
    """The last words of the full names of people."""
    return {
        parse_person(sheet.cut(name.start, name.end)).surname[-1]
        for name in spans
        if name.label == "PERSON" and name.end - max(name.bare, name.start) > 1
    }


def _first_names(sheet: NameSheet, spans: Sequence[NameSpan]) -> set[str]:
    """The first words of the full names of people, by which the article may go on."""
    full = [
        parse_person(sheet.cut(name.start, name.end))
        for name in spans
        if name.label == "PERSON" and name.end - max(name.bare, name.start) == 2
    ]
    keys = [org_tokens(sheet.cut(name.start, name.end)) for name in spans if name.label == "ORG"]
    openings = {key[0] for key in keys if len(key) > 1}
    return {person.tokens[0] for person in full if person.is_full} - openings


def _settle_titled(sheet: NameSheet, spans: Sequence[NameSpan], keys: _Keys) -> None:
    """ "Edith Garland" is a person where the article says "Mrs Garland", whatever a tagger takes her for."""
    words = sheet.words
    courteous = {
        keys[id(name)][-1]
        for name in spans
        if name.label == "PERSON"
        and (words[name.start].lower.rstrip(".") in _COURTESIES or _is_bare_subject(words, name))
    }
    located = _single({keys[id(name)] for name in spans if name.label in PLACES})
    for name in spans:
        key = keys[id(name)]
        if len(key) > 2 and words[name.end - 1].text in postnominals():
            key = key[:-1]
        full = 2 <= len(key) <= 3 and name.label in ("ORG", *PLACES) and key[-1] in courteous
        full = full and form(words, name) > -_SURE  # "Dray & Garland Ltd" is a firm of his
        if key[-1] in SURNAMES_TOO:
            full = full and len(key) == 2 and key[0] not in located | _CONSECRATED
        elif key[-1] in organisations():
            full = False
        if full and key[-1] not in countries():
            name.label = "PERSON"


def _is_bare_subject(words: Sequence[Word], name: NameSpan) -> bool:
    """Whether it is one word and does something: "Garland said" (an organisation goes by its first word)."""
    return name.end - name.start == 1 and name.bare <= name.start and is_subject(words, name.start, name.end)


def _settle_surnames(sheet: NameSheet, spans: Sequence[NameSpan], keys: _Keys, surnames: set[str]) -> None:
    """One word that is a surname or first name of somebody in the article is that person ("Ashby")."""
    words = sheet.words
    for name in spans:
        key = keys[id(name)]
        one_word = len(key) == 1 and name.end - name.start == 1
        if len(key) == 2 == name.end - name.start and key[1] in surnames and is_title_word(words, name.start):
            name.label = "PERSON"  # "PC York", whose full name the article has
        if one_word and name.label in ("ORG", *PLACES) and key[0] in surnames and key[0] not in countries():
            before = words[name.start - 1].lower if name.start else ""
            modifies = name.end < len(words) and words[name.end].pos in ("NOUN", "PROPN")
            if (before not in ARTICLES or modifies) and not (name.label in PLACES and before in LOCATIVE):
                name.label = "PERSON"


def _settle_speakers(sheet: NameSheet, spans: Sequence[NameSpan], keys: _Keys) -> None:
    """A "place" in whose mouth the article puts words, and which nothing is ever in or from, is a person."""
    words = sheet.words
    sources = [
        sheet.word_range(attribution.source.start, attribution.source.end)
        for attribution in sheet.attributions
        if attribution.kind is Kind.DIRECT and attribution.source is not None
    ]
    located = {
        keys[id(name)] for name in spans if name.start and words[name.start - 1].lower in LOCATIVE | {"of"}
    }
    heads = speaking_places(sheet, spans, sources)
    talking = {keys[id(name)] for name in spans if id(name) in heads}
    for name in spans:
        key = keys[id(name)]
        if key in talking - located and name.label in PLACES and len(key) < 3 and not is_known_place(key):
            name.label = "PERSON" if beside(words, name) >= 0 else "ORG"


def _choose(evidence: _Evidence, form: float, is_country: bool, rather: bool) -> str:
    """The label that votes and evidence agree on.

    `form` is what the name's own form says for a person; `rather`: somebody who speaks, or whose surname
    misleads the tagger ("Kit Church"), is rather a person than called like one.
    """
    count, person = evidence.votes, evidence.person + form
    top = max(count.values())
    total = sum(count.values())
    lean = _VOTE * (2 * count["PERSON"] - total) / max(1, total) + person
    tied = [label for label in count if count[label] == top]
    label = tied[0] if len(tied) < 2 or tied[0] != "PERSON" or lean > 0 else tied[1]
    place = next((other for other in count if other in PLACES), None)
    if label == "PERSON" and evidence.is_place and place and person < 0.5:
        return place
    if label == "PERSON" and lean <= -0.8:
        rest = [other for other in count if other != "PERSON"]
        return rest[0] if rest else "ORG"
    if is_country and label != "PERSON":
        return place or "LOC"
    least = _NO_PLACE if label not in ("ORG", "MISC") else _RATHER if rather else _NO_BODY
    if label != "PERSON" and lean >= least:
        return "PERSON"
    if label in PLACES and (evidence.is_kind or (evidence.is_firm and not evidence.is_place)):
        return "ORG"
    return label


def _has_kind(words: Sequence[Word], name: NameSpan) -> bool:
    """Whether a kind of organisation stands right before ("the retailer Greengate"), or a spokesman after."""
    k = name.start - 1
    same = k >= 0 and words[k].sentence == words[name.start].sentence
    kind = same and words[k].text.islower() and words[k].lower in organisations()
    after = words[name.end] if name.end < len(words) else None
    closed = after is None or after.text in (",", ".", ";") or after.sentence != words[name.start].sentence
    joined = words[k].lower in ("called", "named") or (words[k].text == "," and closed)
    if same and k and joined:  # "a maker called Orn", "her company, Orn,"
        noun = words[k - 1]
        kind = noun.text.islower() and "company" in organisations().get(noun.lower, frozenset())
    return kind or (after is not None and after.lower in SPOKES)


def _is_located(words: Sequence[Word], name: NameSpan) -> bool:
    """Whether something is in the name, or the name is that of a province or town."""
    k = name.start - 1
    if k < 0 or words[k].sentence != words[name.start].sentence:
        return False
    after = words[name.end].lower if name.end < len(words) else ""
    if words[k].lower in ("in", "near") and not (k and words[k - 1].lower in HELD):
        return after not in ("'s", "'")
    return words[k].lower == "of" and k > 0 and words[k - 1].lower in _AREAS
