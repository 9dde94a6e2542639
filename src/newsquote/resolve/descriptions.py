"""Noun phrases to what they describe: "the health secretary", "the train operator", "the 43-year-old".

A phrase goes to a referent that the article has described with the same words, or with words
that a reader takes for narrower ones ("the minister" for a health secretary); a clash of words,
kind or gender rules it out, and a tie is left open.
"""

from __future__ import annotations

import re

from newsquote.resolve.discourse import Discourse, label_of
from newsquote.resolve.lexicon import RoleNoun, documents, organisations, role_noun, titles, word_set
from newsquote.resolve.names import fold
from newsquote.resolve.nominals import DEMONYM, Nominal, read_nominal, same_role
from newsquote.resolve.pronouns import PRONOUN_FLOOR, Place, weigh
from newsquote.resolve.referents import Referent

_ANY_SIZE = word_set("local national state regional city town county parent whole same new big main")
# Two names for one of these are no clash.
_CALLINGS = word_set("lawyer doctor scientist academic player artist")
_OFFICES = word_set("boss leader politician official lawyer judge")
_RELATED = word_set(
    "spokesperson sibling parent child spouse brother sister husband wife widow widower father mother son "
    "daughter uncle aunt nephew niece cousin grandfather grandmother grandson granddaughter partner fiancé "
    "fiancée"
)
_TELLING = word_set("widow widower")  # said of somebody known, with no "of whom"
_KIN = _RELATED - {"spokesperson", "partner", "fiancé", "fiancée"}
_PARTIES = word_set(
    "independent republican democratic democrat conservative labour liberal tory green socialist nationalist "
    "first-term second-term freshman veteran longtime long-serving embattled outgoing sitting former ex"
)
_COUNTED = re.compile(r"\b(?:least|two|three|four|five|six|seven|eight|nine|ten|\d+)\b", re.I)
_OTHERS = word_set("other another rival second third parent new same")
_COUNTED_REST = re.compile(r"(?:and \w+ )?of[ -](?:one|two|three|four|five|six|seven|eight|nine|\d+)")
_PLAYS = word_set("player")
_SAME_PARAGRAPH = 1.0  # a new description goes on with whom its paragraph is about
_DESCRIBED_MARGIN = 0.2
_REACH = 2  # paragraphs back to who spoke last
# Who holds these is introduced by the office; somebody named without it is somebody else.
_NAMED_BY_OFFICE = word_set("politician official officer judge coroner lawyer minister spokesperson police")
_POINTING = word_set("the this that these those") | {""}
_MAKERS = word_set("maker carmaker drugmaker brewer manufacturer")
# No firm is called so, though a company may own one or sit on one.
_PUBLIC = word_set(
    "city police army navy school hospital church university team college court department office"
)
_NO_FIRMS = word_set(
    "board government state panel committee commission ministry parliament court council union"
)
_PARENTS, _CHILDREN = word_set("father mother parent"), word_set("son daughter child")
_SPOUSES, _SIBLINGS = word_set("husband wife spouse partner"), word_set("brother sister sibling twin")
_INVERSE = {
    **dict.fromkeys(_PARENTS, _CHILDREN),
    **dict.fromkeys(_CHILDREN, _PARENTS),
    **dict.fromkeys(_SPOUSES, _SPOUSES),
    **dict.fromkeys(_SIBLINGS, _SIBLINGS),
}
_OWNED = word_set("his her their its 's my our")
# Kinds that a name without a telling word may have; a court or a council would say so.
_MAY_BE_SILENT = word_set("company club charity association media bank party any")
# What a person is who bears a title of a class, or a certain title.
_TITLE_NOUNS = {
    "rank": word_set("officer"),
    "bench": word_set("judge"),
    "learned": word_set("doctor academic scientist researcher expert"),
    "church": word_set("cleric bishop vicar priest"),
    "office": word_set("politician"),
    "noble": word_set("peer"),
    "prof": word_set("professor"),
    "sen": word_set("senator lawmaker"),
    "rep": word_set("representative lawmaker"),
    "cllr": word_set("councillor"),
    "gov": word_set("governor"),
    "sgt": word_set("sergeant"),
    "insp": word_set("inspector"),
    "capt": word_set("captain"),
    "det": word_set("detective"),
    "sister": word_set("nun nurse"),
}


def find_described(
    discourse: Discourse, nominal: Nominal, place: Place, *, is_source: bool = False, is_heading: bool = False
) -> Referent | None:
    """The referent already known that a noun phrase means, or None.

    `is_source` lets an indefinite phrase find the one it repeats; `is_heading` reads the short
    style of headlines, where "minister" is the minister and nothing has been introduced yet.
    """
    owned = nominal.label == "ORG" and nominal.determiner == "'s" and not nominal.rest
    if owned and (later := _named_later(discourse, nominal, place)) is not None:
        return later
    if nominal.determiner == "a" and not is_heading:
        known = discourse.by_words(nominal) if is_source else None
        return known or _named_later(discourse, nominal, place)
    found: Referent | None = None
    if nominal.label == "PERSON":
        found = _person(discourse, nominal, place, is_heading)
        if found is None and nominal.head in organisations() and nominal.determiner == "the":
            found = _organisation(discourse, nominal, place, is_heading)
        if found is None and is_heading and nominal.base in organisations():
            found = _main_company(discourse, nominal, place, is_heading)
        if found is None and is_source:
            found = _in_view(discourse, nominal, place)
        if found is None and is_source and not is_heading and nominal.rest:
            found = _named_later(discourse, nominal, place)
    elif nominal.label == "GROUP":
        found = _group(discourse, nominal)
    elif nominal.label == "DOCUMENT":
        found = _document(discourse, nominal)
    elif nominal.label == "ORG":
        if nominal.head in documents():
            found = _document(discourse, nominal)
        found = found or _organisation(discourse, nominal, place, is_heading)
        found = found or _main_company(discourse, nominal, place, is_heading)
        if found is None and is_source and not discourse.undecided:
            found = _just_named(discourse, nominal, place)
        if found is None and role_noun(nominal.head):
            found = _person(discourse, nominal, place, is_heading)
    found = found or discourse.by_words(nominal)
    if found is None and not discourse.undecided and nominal.label in ("PERSON", None):
        found = _same_head(discourse, nominal)
        if found is None and is_source:
            found = _newly_described(discourse, nominal, place)
    return found


# people


def _same_head(discourse: Discourse, nominal: Nominal) -> Referent | None:
    """The unnamed one that an indefinite phrase with this head brought in ("the office-bearer")."""
    if nominal.determiner != "the" or nominal.rest:
        return None
    extra = set(nominal.words[:-1])
    return discourse.latest(
        [
            ref
            for ref in discourse.unnamed
            if nominal.base in ref.heads
            and ref.label in ("PERSON", "DOCUMENT", nominal.label)
            and not ref.plural
            and extra <= set(fold(ref.name).split())
        ]
    )


def _newly_described(discourse: Discourse, nominal: Nominal, place: Place) -> Referent | None:
    """The named person in view whom a definite phrase describes anew ("the barrister", "the mother-of-two").

    Whom "he" or "she" would mean there, if the phrase agrees; whoever spoke last, where that is open.
    """
    noun = role_noun(nominal.head)
    words = {noun.word, *noun.wider} if noun else {nominal.base}
    counted = _COUNTED_REST.fullmatch(nominal.rest)
    one = nominal.label == "PERSON" or label_of(nominal) == "PERSON" or DEMONYM.fullmatch(nominal.text)
    if nominal.determiner != "the" or nominal.plural or not one or (nominal.rest and not counted):
        return None
    if words & _RELATED - _TELLING and not counted and "-of-" not in nominal.head:
        return None
    office = words & _OFFICES and "former" not in nominal.words

    def agrees_with(ref: Referent) -> bool:
        if ref.label != "PERSON" or not ref.named:
            return False
        if nominal.gender and ref.agrees not in (None, nominal.gender):
            return False
        if nominal.age is not None and ref.ages:
            return nominal.age in ref.ages
        if office and noun is not None:
            return all(_same_office(noun, role) for role in ref.roles)
        return not (words & _PLAYS and ref.roles and not any(_plays(role) for role in ref.roles))

    if nominal.age is not None and (about := discourse.topic(place)) is not None and agrees_with(about):
        return about
    forms = {"m": ("he",), "f": ("she",)}.get(nominal.gender or "", ("he", "she"))
    scored = {
        ref: weigh(features) + _SAME_PARAGRAPH * (features.paragraphs == 0 and not features.last.quoted)
        for form in forms
        for ref, features in discourse.candidates(form, place)
        if agrees_with(ref) and features.paragraphs <= _REACH
    }
    ranked = [(score, ref) for ref, score in scored.items()]
    found = discourse.lead(ranked, _DESCRIBED_MARGIN, PRONOUN_FLOOR)[0]
    if found is None or office:
        speakers = [(ref, at) for ref, at in discourse.spoke if ref.label == "PERSON"]
        speaker, spoke_at = speakers[-1] if speakers else (None, place)
        near = speaker is not None and place.paragraph - spoke_at.paragraph <= _REACH
        return speaker if near and speaker is not None and agrees_with(speaker) else None
    return found


def _plays(role: str) -> bool:
    held = role_noun(read_nominal(role).head)
    return held is None or bool({held.word, *held.wider} & _PLAYS)


def _same_office(noun: RoleNoun, role: str) -> bool:
    """Whether the holder of a role may be called by an office: a KC is a barrister, a broker no minister."""
    held = role_noun(read_nominal(role).head)
    if held is None:
        return False
    mine, theirs = {noun.word, *noun.wider}, {held.word, *held.wider}
    return held.word in mine or noun.word in theirs or bool(mine & theirs & _CALLINGS)


def _person(discourse: Discourse, nominal: Nominal, place: Place, is_heading: bool) -> Referent | None:
    if nominal.age is not None:
        aged = [ref for ref in discourse.people + discourse.unnamed if nominal.age in ref.ages]
        return discourse.latest(aged)
    if nominal.determiner in _OWNED and not _is_office(nominal):
        tied = [ref for ref in discourse.people if nominal.base in ref.ties or role_fit(nominal, ref) >= 2]
        tied = tied or _of_the_family(discourse, nominal, place)
        return tied[0] if len(tied) == 1 else None
    loose = _PARTIES | discourse.places
    fits = {ref: fit for ref in discourse.people if (fit := role_fit(nominal, ref, loose))}
    if not fits and is_heading and nominal.determiner == "":
        fits = {ref: 1 for ref in discourse.people if nominal.base in {role.lower() for role in ref.roles}}
    if not fits and is_heading and len(nominal.words) > 1:
        short = read_nominal(nominal.head)
        fits = {ref: fit for ref in discourse.people if (fit := role_fit(short, ref))}
    if not fits and nominal.determiner == "the" and not nominal.rest and len(nominal.words) == 1:
        fits = {ref: 1 for ref in discourse.people if nominal.base in ref.heads}
    best = max(fits.values(), default=0)
    pool = [ref for ref, fit in fits.items() if fit == best]
    unnamed = unnamed_with(discourse, nominal)
    if nominal.determiner in _POINTING and best < 3:
        pool += unnamed
    if len(pool) > 1 and is_heading:
        spoken = [ref for ref in pool if any(speaker is ref for speaker, _ in discourse.spoke)]
        first = discourse.first_quoted
        return spoken[0] if len(spoken) == 1 else first if first in pool else None
    return discourse.latest(pool)


def _of_the_family(discourse: Discourse, nominal: Nominal, place: Place) -> list[Referent]:
    """Whose brother, wife or daughter is meant: by a tie that the article tells, or by the surname."""
    if nominal.base not in _KIN:
        return []
    owner = _owner(discourse, nominal, place)
    if owner is None or not owner.people:
        return []
    told = [ref for ref in discourse.people if (nominal.base, owner) in ref.kin_of]
    back = [other for noun, other in owner.kin_of if nominal.base in _INVERSE.get(noun, frozenset())]
    if told or back:
        return told or back
    return [
        ref
        for ref in discourse.people
        if ref is not owner
        and owner.fullest.is_full
        and ref.fullest.is_full
        and ref.fullest.surname == owner.fullest.surname
        and (nominal.gender is None or (ref.agrees or ref.leaning) in (None, nominal.gender))
    ]


def _owner(discourse: Discourse, nominal: Nominal, place: Place) -> Referent | None:
    """Whom "her brother" or "Ruiz's brother" is the brother of."""
    if nominal.determiner in ("his", "her"):
        return discourse.pronoun(nominal.determiner, place)[0]
    name = tuple(fold(nominal.possessor or "").split())
    owners = [
        ref
        for ref in discourse.people
        if any(name in (p.tokens, p.surname, p.tokens[:1]) for p in ref.people)
    ]
    return owners[0] if name and len(owners) == 1 else None


def _named_later(discourse: Discourse, nominal: Nominal, place: Place) -> Referent | None:
    """The person whom the opening describes and a later paragraph names ("A former fire inspector …")."""
    if not discourse.opening or nominal.is_spokes:
        return None
    if nominal.label == "ORG":
        later = [
            ref for ref in discourse.orgs if ref.first > place.span.end and ref.first < discourse.near_opening
        ]
        kinds = [ref for ref in later if (_kind_fit(ref, nominal, True) or 0) >= 1.5]
        return kinds[0] if len(kinds) == 1 else None
    if nominal.label != "PERSON":
        return None
    wanted = 3 if len(nominal.words) > 1 else 2
    fits = [
        ref for ref in discourse.people if ref.first > place.span.end and role_fit(nominal, ref) >= wanted
    ]
    if not fits and discourse.is_first(place):
        named = [(discourse.named_from(ref, place), ref) for ref in discourse.people]
        after = [(at, ref) for at, ref in named if at is not None]
        at, first = min(after, key=lambda item: item[0], default=(0, None))
        if first is not None and at < discourse.opening_ends and _may_be_first(discourse, nominal, first):
            first.ties.add(nominal.base)
            first.heads.add(nominal.base)
            return first
    return fits[0] if len(fits) == 1 else None


def _may_be_first(discourse: Discourse, nominal: Nominal, first: Referent) -> bool:
    """Whether the first person whom the article names can be the one whom its lead describes.

    So where an age is told, or where the article quotes nobody else by name before.
    """
    if nominal.plural or (nominal.gender and first.agrees not in (None, nominal.gender)):
        return False
    if first.ages and nominal.determiner == "a":
        return True
    noun = role_noun(nominal.head)
    words = {noun.word, *noun.wider} if noun else {nominal.base}
    if words & _RELATED or (first is not discourse.first_quoted and not first.ages):
        return False
    held = [role_noun(read_nominal(role).head) for role in first.roles]
    told = [{role.word, *role.wider} for role in held if role is not None]
    if first.roles or any(titles()[title].kind not in ("courtesy", "noble") for title in first.titles):
        return any(words & role for role in told)
    return "former" in nominal.words or not words & _NAMED_BY_OFFICE


def _in_view(discourse: Discourse, nominal: Nominal, place: Place) -> Referent | None:
    """The person just spoken of, whom a new description picks up ("the witness", "the Frenchwoman")."""
    noun = role_noun(nominal.head)
    if nominal.determiner != "the" or noun is None:
        return None
    words = {noun.word, *noun.wider}
    counted = re.fullmatch(r"of[ -](?:one|two|three|four|five|six|seven|eight|nine|\d+)", nominal.rest)
    if (nominal.rest or words & _RELATED) and not counted:
        return None
    speaker = discourse.spoke[-1][0] if discourse.spoke else None
    near = [
        (discourse.salience(ref, last, place), ref)
        for ref, last in discourse.recent()
        if ref.label == "PERSON" and ref.named and not last.quoted and place.sentence - last.sentence <= 2
    ]
    found = discourse.lead(near)[0]
    if found is None or (found is not speaker and not discourse.seen[found].opens):
        return None
    if nominal.base == "witness" and "witness" not in found.heads:
        return discourse.latest([ref for ref in discourse.people if "witness" in ref.heads]) or found
    local = set(nominal.words) & (_PARTIES | discourse.places)
    if words & _OFFICES and (found.roles or not local):
        return None  # only "the Vermont senator" is somebody whose office the article need not tell
    return None if nominal.gender and found.agrees not in (None, nominal.gender) else found


def _is_office(nominal: Nominal) -> bool:
    """Whether a possessed noun is an office ("its chief executive") and not a tie ("her neighbour")."""
    noun = role_noun(nominal.head)
    return noun is not None and bool(noun.wider & {"boss", "leader", "politician", "official", "lawyer"})


def role_fit(nominal: Nominal, referent: Referent, loose: frozenset[str] = _PARTIES) -> int:
    """How well a phrase fits what the article says of a person: 0 not at all, 3 in every word.

    `loose` are words that may be said of anybody there: parties, and the places of the article.
    """
    if nominal.gender and referent.agrees and nominal.gender != referent.agrees:
        return 0
    fit = max((same_role(nominal, role, loose) for role in referent.roles), default=0)
    if not fit and referent.affiliations:
        whole = [f"{place} {role}" for role in referent.roles for place in referent.affiliations]
        fit = max((same_role(nominal, words, loose) for words in whole), default=0)
    if not fit and nominal.base == "councillor":
        fit = int(any("council" in role.lower().split() for role in referent.roles))
    if not fit and not set(nominal.words[:-1]) - loose:
        noun = role_noun(nominal.head)
        base = noun.word if noun else nominal.base
        for title in referent.titles:
            plain, kind = title.rstrip("."), titles()[title].kind
            nouns = _TITLE_NOUNS.get(kind, frozenset()) | _TITLE_NOUNS.get(plain, frozenset())
            fit = max(fit, 2 * (plain == base), int(base in nouns))
    return fit if fit and _complement_agrees(nominal, referent) else 0


def _complement_agrees(nominal: Nominal, referent: Referent) -> bool:
    """Whether "of the council" may be said of somebody whose affiliation is known."""
    match = re.match(r"(?:of|for|at)\s+(.+)", nominal.rest)
    beside = set(fold(" ".join([*referent.affiliations, *referent.roles])).split())
    if match is None or not referent.affiliations:
        return True
    asked = set(fold(match.group(1)).split()) - {"the", "a", "an", "of", "and"}
    return bool(asked & beside) or any(
        organisations().get(word, frozenset()) & _MAY_BE_SILENT for word in asked
    )


def unnamed_with(discourse: Discourse, nominal: Nominal) -> list[Referent]:
    """Unnamed referents that the same head noun introduced, no word of the phrase against."""
    extra = set(nominal.words[:-1]) - {"first", "second", "same", "other", "two", "three"}
    return [
        ref
        for ref in discourse.unnamed
        if ref.label == nominal.label and nominal.base in ref.heads and extra <= set(fold(ref.name).split())
    ]


# groups and documents


def _group(discourse: Discourse, nominal: Nominal) -> Referent | None:
    if nominal.head in ("pair", "couple", "duo", "two", "both") and nominal.determiner in ("the", "both", ""):
        return discourse.latest([ref for ref in discourse.seen if len(ref.members) == 2])
    if nominal.base in organisations() and nominal.plural and nominal.determiner == "the":
        joint = [ref for ref in discourse.seen if ref.members and all(m.label == "ORG" for m in ref.members)]
        if joint:
            return discourse.latest(joint)
    if nominal.head == "police" and len(nominal.words) == 1:
        forces = [ref for ref in discourse.orgs if "police" in ref.kinds]
        if forces:
            return forces[0] if len(forces) == 1 else None
    if nominal.determiner == "the" or (nominal.determiner == "" and len(nominal.words) == 1):
        known = [ref for ref in unnamed_with(discourse, nominal) if ref.plural]
        if nominal.determiner == "":  # "Analysts at Kell" are not those before; "residents" are not "four"
            known = [] if nominal.rest else [ref for ref in known if not _COUNTED.search(ref.name)]
        return discourse.latest(known)
    return None


def _document(discourse: Discourse, nominal: Nominal) -> Referent | None:
    if not nominal.is_definite or nominal.rest:
        return None
    known = [ref for ref in discourse.unnamed if ref.label == "DOCUMENT"]
    extra = set(nominal.words[:-1])
    known = [ref for ref in known if extra <= set(fold(ref.name).split())]
    other = documents().get(nominal.base, frozenset())
    same = [ref for ref in known if nominal.base in ref.heads]
    return discourse.latest(same or [ref for ref in known if ref.heads & other])


# organisations


def _organisation(
    discourse: Discourse, nominal: Nominal, place: Place, is_heading: bool = False
) -> Referent | None:
    """The organisation meant by "the union", "the train operator", "the board"."""
    if nominal.determiner in ("a", "'s", "his", "her", "my"):
        return None
    if nominal.rest.startswith("of ") and role_noun(nominal.head) is None and nominal.head not in _MAKERS:
        return None
    scored: list[tuple[float, Referent]] = []
    for referent in discourse.orgs + [ref for ref in discourse.unnamed if ref.label == "ORG"]:
        last = discourse.seen.get(referent)
        fit = _kind_fit(referent, nominal, is_heading)
        if fit is None or (last is None and fit < 3 and not is_heading):
            continue
        salience = discourse.salience(referent, last, place) if last else -1.5
        if fit < 1 and salience < 0.0 and not is_heading:
            continue
        scored.append((fit + max(salience, -2.5) * 0.8, referent))
    scored.sort(key=lambda pair: (-pair[0], pair[1].first))
    if len(scored) > 1 and scored[0][0] - scored[1][0] < discourse.weights.margin:
        discourse.undecided = True
        return None
    return scored[0][1] if scored else None


def _main_company(discourse: Discourse, nominal: Nominal, place: Place, is_heading: bool) -> Referent | None:
    """The company that "the mining group" picks up: who has just spoken, or whom the article is about."""
    kinds = organisations().get(
        nominal.base if nominal.base in organisations() else nominal.head, frozenset()
    )
    pointed = nominal.determiner == "the" or (is_heading and nominal.determiner == "")
    alone = len(nominal.words) == 1 and kinds & {"charity", "club"}
    if not pointed or nominal.rest or nominal.plural or not (kinds & {"company", "any"} or alone):
        return None
    if set(nominal.words[:-1]) & _OTHERS or nominal.base in _NO_FIRMS or nominal.words[:1] == ("central",):
        return None
    if nominal.base in {head for ref in discourse.orgs for head in ref.heads}:
        return None
    if any(nominal.base in ref.heads for ref in discourse.unnamed):
        return None
    fits = [
        ref
        for ref in discourse.orgs
        if ref.label == "ORG"
        and (not ref.kinds or ref.kinds & kinds or (kinds & {"company", "any"} and "company" in ref.kinds))
        and (is_heading or ref in discourse.seen)
    ]
    if discourse.spoke and not is_heading:
        speaker, spoke_at = discourse.spoke[-1]
        silent = speaker in discourse.orgs and not speaker.kinds  # a firm that a tagger took for a place
        if (silent or speaker in fits) and place.paragraph - spoke_at.paragraph <= 1:
            discourse.undecided = False
            return speaker
    ranked = sorted(fits, key=lambda ref: -len(ref.spans))
    if ranked and (len(ranked) == 1 or len(ranked[0].spans) >= 2 * len(ranked[1].spans)):
        discourse.undecided = False
        return ranked[0]
    seen = [ref for ref in fits if ref in discourse.seen]
    near = [(discourse.salience(ref, discourse.seen[ref], place), ref) for ref in seen]
    found = discourse.lead(near, discourse.weights.margin, 0.0)[0]
    if found is not None:
        discourse.undecided = False
    return found


def _just_named(discourse: Discourse, nominal: Nominal, place: Place) -> Referent | None:
    """The one organisation that the sentence before names, whatever it is ("The agency", "The regulator")."""
    if nominal.determiner != "the" or nominal.rest or nominal.plural or len(nominal.words) > 1:
        return None
    if nominal.base in _NO_FIRMS | _PUBLIC or any(nominal.base in ref.heads for ref in discourse.unnamed):
        return None
    near = [
        ref
        for ref, last in discourse.recent()
        if ref.label == "ORG" and ref.named and not last.quoted and 0 <= place.sentence - last.sentence <= 1
    ]
    return near[0] if len(near) == 1 and "police" not in near[0].kinds else None


def _kind_fit(referent: Referent, nominal: Nominal, is_heading: bool) -> float | None:
    """How well an organisation fits a noun; None where it is of another kind or a mere place."""
    head = nominal.head
    base = nominal.base if nominal.base in organisations() else head
    kinds = organisations().get(base, frozenset())
    words = {word for key in referent.keys for word in key} | set(fold(referent.name).split())
    if referent.label != "ORG" and not referent.heads & {base, head}:
        return None
    modifiers = set(nominal.words[:-1]) - _ANY_SIZE
    if (
        modifiers
        and not is_heading
        and not modifiers & (words | referent.heads)
        and head not in referent.heads
    ):
        return None
    if head in words or base in words or base in referent.heads:
        return 4.5 if modifiers <= words | referent.heads else 3.5
    if not referent.named:
        return None
    if "any" in kinds:
        return 0.6
    if not referent.kinds:
        return 0.4 if kinds & _MAY_BE_SILENT else None
    return 1.8 if referent.kinds & kinds else None


def organisation_speaking(discourse: Discourse, phrase: str | None, place: Place) -> Referent | None:
    """The organisation on whose behalf a spokesperson speaks: by a phrase, or the one in view."""
    if phrase and phrase.lower() not in _OWNED | {"the"}:
        pointed = phrase if phrase.lower().split()[0] in _OWNED | {"the"} else f"the {phrase}"
        return find_described(discourse, read_nominal(pointed), place)
    scored = []
    for referent, last in discourse.recent():
        if referent.label == "ORG" and place.sentence - last.sentence <= 4:
            bonus = 0.6 if discourse.spoke and discourse.spoke[-1][0] is referent else 0.0
            bonus += 0.5 if last.paragraph == place.paragraph else 0.0
            scored.append((discourse.salience(referent, last, place) + bonus, referent))
    return discourse.lead(scored)[0]
