"""Whether a name is a person's, an organisation's or a place's: the tagger's votes and what stands beside.

One label for all mentions of a name in an article. A title, an age, a role or "who" speaks for a
person; an article, "which", a kind of organisation ("the retailer X"), a spokesperson or a form
such as WestLine speaks against one.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence

from newsquote.mentions.roles import NameSpan
from newsquote.mentions.sheet import NameSheet
from newsquote.mentions.tagged import extend
from newsquote.mentions.words import Word
from newsquote.model import Kind
from newsquote.resolve.lexicon import (
    LEGAL_FORMS,
    SPOKES,
    RoleNoun,
    countries,
    first_names,
    is_first_name,
    is_plural,
    organisations,
    postnominals,
    role_noun,
    singular,
    word_set,
)
from newsquote.resolve.names import is_acronym, org_tokens, parse_person

PLACES = frozenset(("LOC", "GPE", "FAC"))
_ARTICLES = frozenset(("the", "a", "an"))
_LOCATIVE = word_set("in at near from to outside across around into through for")
_INNER_CAPITAL = re.compile(
    r"^(?!Mc|Mac|De|Di|Le|La|Van|Von|Fitz|O['’]|D['’]|Al)[A-Z][a-z]+[A-Z]|^[a-z]+[A-Z]|^@|[&\d]"
)
_OF_A_COMPANY = SPOKES | word_set(
    "chief chairman chair board shares shareholders stores customers employees branches headquarters "
    "profits fleet passengers subscribers depositors trustees members website"
)
_AREAS = word_set("province city town village capital district region state county governor mayor people")
_VOTE = 0.7


def settle_labels(sheet: NameSheet) -> None:
    """Set the label of every name to what the whole article says of it; new people get their titles."""
    words, spans = sheet.words, sheet.spans()
    votes: defaultdict[tuple[str, ...], Counter[str]] = defaultdict(Counter)
    evidence: defaultdict[tuple[str, ...], float] = defaultdict(float)
    kinds: set[tuple[str, ...]] = set()
    places: set[tuple[str, ...]] = set()
    surnames: Counter[str] = Counter()
    keys: dict[int, tuple[str, ...]] = {}
    for name in spans:
        written = sheet.cut(name.start, name.end)
        key = keys[id(name)] = org_tokens(written)
        weight = 1 if words[name.start].paragraph in sheet.shouting else 2
        votes[key][name.label] += weight
        evidence[key] += _beside(words, name) * weight / 2
        if _has_kind(words, name):
            kinds.add(key)
        if _is_located(words, name):
            places.add(key)
    for name in spans:
        key = keys[id(name)]
        name.label = _choose(
            votes[key],
            evidence[key] + _form(words, name),
            key in kinds,
            key in places,
            " ".join(key) in countries(),
        )
        if name.label == "PERSON" and name.end - max(name.bare, name.start) > 1:
            parsed = parse_person(sheet.cut(name.start, name.end))
            surnames[parsed.surname[-1]] += 1
    _settle_speakers(sheet, spans, keys)
    _settle_short_forms(spans, keys)
    for name in spans:
        key = keys[id(name)]
        one_word = len(key) == 1 and name.end - name.start == 1
        if one_word and name.label in ("ORG", *PLACES) and surnames[key[0]] and key[0] not in countries():
            before = words[name.start - 1].lower if name.start else ""
            modifies = name.end < len(words) and words[name.end].pos in ("NOUN", "PROPN")
            if (before not in _ARTICLES or modifies) and not (name.label in PLACES and before in _LOCATIVE):
                name.label = "PERSON"
    for name in spans:
        if name.label == "PERSON" and name.bare < 0:
            extend(sheet, name)


def _settle_speakers(sheet: NameSheet, spans: Sequence[NameSpan], keys: dict[int, tuple[str, ...]]) -> None:
    """A "place" in whose mouth the article puts words, and which nothing is ever in or from, is a person."""
    words = sheet.words
    speaking: set[int] = set()
    for attribution in sheet.attributions:
        if attribution.kind is Kind.DIRECT and attribution.source is not None:
            speaking.update(range(*sheet.word_range(attribution.source.start, attribution.source.end)))
    located = {
        keys[id(name)] for name in spans if name.start and words[name.start - 1].lower in _LOCATIVE | {"of"}
    }
    talking = {
        keys[id(name)]
        for name in spans
        if name.label in PLACES and all(k in speaking for k in range(name.start, name.end))
    }
    for name in spans:
        key = keys[id(name)]
        if key in talking - located and name.label in PLACES and len(key) < 3:
            name.label = "PERSON" if _beside(words, name) >= 0 else "ORG"


def _settle_short_forms(spans: Sequence[NameSpan], keys: dict[int, tuple[str, ...]]) -> None:
    """One word that opens an organisation's name and no person's is the organisation ("Arla")."""
    people = {
        word
        for name in spans
        if name.label == "PERSON" and len(keys[id(name)]) > 1
        for word in keys[id(name)]
    }
    openings = {keys[id(name)][0] for name in spans if name.label == "ORG" and len(keys[id(name)]) > 1}
    for name in spans:
        key = keys[id(name)]
        if (
            name.label == "PERSON"
            and len(key) == 1
            and key[0] in openings - people
            and name.bare <= name.start
        ):
            name.label = "ORG"


def _choose(count: Counter[str], person: float, is_kind: bool, is_place: bool, is_country: bool) -> str:
    """The label that votes and evidence agree on; `person` is the evidence for a person.

    `is_kind`: a kind of organisation stands before the name; `is_place`: "in" or "province of" does.
    """
    top = max(count.values())
    total = sum(count.values())
    lean = _VOTE * (2 * count["PERSON"] - total) / max(1, total) + person
    tied = [label for label in count if count[label] == top]
    label = tied[0] if len(tied) < 2 or tied[0] != "PERSON" or lean > 0 else tied[1]
    place = next((other for other in count if other in PLACES), None)
    if label == "PERSON" and is_place and place and person < 0.5:
        return place
    if label == "PERSON" and lean <= -0.8:
        rest = [other for other in count if other != "PERSON"]
        return rest[0] if rest else "ORG"
    if is_country and label != "PERSON":
        return place or "LOC"
    if label != "PERSON" and lean >= (0.6 if label in ("ORG", "MISC") else 1.4):
        return "PERSON"
    if label in PLACES and is_kind:
        return "ORG"
    return label


def _has_kind(words: Sequence[Word], name: NameSpan) -> bool:
    """Whether a kind of organisation stands right before ("the retailer Greengate"), or a spokesman after."""
    k = name.start - 1
    same = k >= 0 and words[k].sentence == words[name.start].sentence
    kind = same and words[k].text.islower() and words[k].lower in organisations()
    after = words[name.end] if name.end < len(words) else None
    return kind or (after is not None and after.lower in SPOKES)


def _is_located(words: Sequence[Word], name: NameSpan) -> bool:
    """Whether something is in the name, or the name is that of a province or town."""
    k = name.start - 1
    if k < 0 or words[k].sentence != words[name.start].sentence:
        return False
    after = words[name.end].lower if name.end < len(words) else ""
    if words[k].lower in ("in", "near"):
        return after not in ("'s", "'")
    return words[k].lower == "of" and k > 0 and words[k - 1].lower in _AREAS


def _form(words: Sequence[Word], name: NameSpan) -> float:
    """What the name's own form says for a person."""
    own = words[name.bare if name.bare >= name.start else name.start : name.end]
    score = 0.0
    if name.bare > name.start:
        score += 3.0
    first, last = own[0], own[-1]
    is_kind = last.lower in organisations() or singular(last.lower) in organisations()
    if len(own) > 1 and is_kind and role_noun(last.lower) is None:
        score -= 2.0
    elif len(own) > 1 and is_first_name(first.lower):
        score += 1.6
    elif len(own) > 1 and is_kind:
        score -= 1.0
    if last.lower in LEGAL_FORMS:
        score -= 3.0
    if any(_INNER_CAPITAL.search(word.text) for word in own) or is_acronym(last.text):
        score -= 1.5 if not is_first_name(first.lower) else 0.0
    return score


def _beside(words: Sequence[Word], name: NameSpan) -> float:
    """What stands before and after a mention says for a person."""
    score = 0.0
    sentence = words[name.start].sentence
    k = name.start - 1
    if k >= 0 and words[k].sentence == sentence:
        before = words[k]
        if before.lower in _ARTICLES and name.bare <= name.start:
            modifies = name.end < len(words) and words[name.end].pos in ("NOUN", "PROPN")
            score -= 0.0 if modifies else 1.8  # "the Obama administration" tells nothing
        elif before.lower in organisations() and before.text.islower() and role_noun(before.lower) is None:
            score -= 2.2
        elif (
            before.text == "," and k and words[k - 1].lower in organisations() and not _depends(words, k - 1)
        ):
            score -= 2.2 if role_noun(words[k - 1].lower) is None else 1.6
        elif before.lower in organisations() and before.text.islower():
            score -= 1.0
        elif (noun := _describing(before)) and before.lower not in organisations():
            score += 1.2 if noun.word not in SPOKES else 1.6
        elif before.lower in ("for", "by", "at") and k and words[k - 1].lower in SPOKES:
            score -= 1.4
    after = [word for word in words[name.end : name.end + 3] if word.sentence == sentence]
    if not after:
        return score
    if after[0].lower in SPOKES:
        score -= 1.4
    elif after[0].text in postnominals() and after[0].text.isupper():
        score += 3.0
    elif after[0].lower in ("'s", "'") and len(after) > 1 and after[1].lower in _OF_A_COMPANY:
        score -= 1.4
    elif after[0].text == "," and len(after) > 1:
        following = after[1]
        owned = k >= 0 and words[k].lower in _LOCATIVE | {"of"}  # "the senator of Vermont, who …"
        if following.lower in ("who", "which") and not owned:
            score += 1.8 if following.lower == "who" else -1.8
        elif following.text.isdigit() and len(following.text) <= 2:
            score += 2.0
    elif after[0].text == "(" and len(after) > 1 and is_acronym(after[1].text):
        score -= 2.0
    return score


def _describing(word: Word) -> RoleNoun | None:
    """The person noun that a word is, if it is a singular noun: not in "heads Pakistan’s delegation"."""
    return None if word.pos == "VERB" or is_plural(word.lower) else role_noun(word.lower)


def _depends(words: Sequence[Word], k: int) -> bool:
    """Whether the noun at `k` belongs to a phrase before it: "counsel to the inquiry"."""
    j = k - 1
    while (
        j >= 0 and words[j].sentence == words[k].sentence and words[j].pos in ("DET", "ADJ", "NOUN", "PROPN")
    ):
        j -= 1
    return (
        j >= 0
        and words[j].sentence == words[k].sentence
        and words[j].lower in ("of", "to", "for", "at", "in")
    )


def guess_label(words: Sequence[Word], start: int, end: int, articled: bool) -> str:
    """The label of a capitalised source that no tagger labelled."""
    name = NameSpan(start, end, "PERSON", start)
    person = _form(words, name) + _beside(words, name)
    if articled or is_acronym(words[start].text) or person < -0.8:
        return "ORG"
    if end - start in (2, 3) or words[start].lower in first_names():
        return "PERSON"
    return "PERSON" if end - start == 1 and words[start].pos in ("PROPN", "") else "ORG"
