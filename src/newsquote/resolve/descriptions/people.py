"""People by what they are: "the health secretary", "the 43-year-old", "the barrister", "the Frenchwoman"."""

from __future__ import annotations

import re

from newsquote.resolve.descriptions.kin import CHILDREN, KIN, RELATED, find_related
from newsquote.resolve.descriptions.roles import (
    OFFICES,
    PARTIES,
    PLAYS,
    is_office,
    party_asked,
    plays,
    role_fit,
    same_office,
)
from newsquote.resolve.descriptions.unnamed import unnamed_with
from newsquote.resolve.discourse import Discourse, label_of
from newsquote.resolve.lexicon import word_set
from newsquote.resolve.nominals import DEMONYM, Nominal, read_nominal
from newsquote.resolve.pronouns import PRONOUN_FLOOR, Place, weigh
from newsquote.resolve.referents import Referent

_TELLING = word_set("widow widower grandparent")  # said of somebody known, with no "of whom"
_COUNTED_REST = re.compile(r"(?:and \w+ )?of[ -](?:one|two|three|four|five|six|seven|eight|nine|\d+)")
_TOPS = word_set("boss leader")
_YOUNG = word_set("child pupil student schoolgirl schoolboy teenager youngster girl boy toddler")
_FORMER = word_set("former ex retired one-time")
_SAME_PARAGRAPH = 1.0  # a new description goes on with whom its paragraph is about
_KNOWN_PLAYER = 1.0  # "the flanker" is rather the captain than anybody
_OLD_TOPIC = 1.0  # what the sentence before is about, of "he" and of "she", is one of them
_DESCRIBED_MARGIN = 0.2
_REACH = 2  # paragraphs back to who spoke last
_POINTING = word_set("the this that these those") | {""}
OWNED = word_set("his her their its 's my our")


def find_person(discourse: Discourse, nominal: Nominal, place: Place, is_heading: bool) -> Referent | None:
    """The person whom the article has described so: by age, by whose they are, by role, by noun."""
    if nominal.age is not None:
        aged = [ref for ref in discourse.people + discourse.unnamed if nominal.age in ref.ages]
        return discourse.latest(aged)
    if nominal.determiner in OWNED and not is_office(nominal):
        return find_related(discourse, nominal, place)
    loose = PARTIES | discourse.places
    fits = {ref: fit for ref in discourse.people if (fit := role_fit(nominal, ref, loose))}
    if nominal.determiner == "the" and not nominal.rest and not set(nominal.words[:-1]) - _FORMER:
        fits |= {ref: 2 for ref in discourse.people if nominal.base in ref.heads and ref not in fits}
    if not fits and is_heading and nominal.determiner == "":
        fits = {ref: 1 for ref in discourse.people if nominal.base in {role.lower() for role in ref.roles}}
    if not fits and is_heading:
        fits = {ref: 1 for ref in discourse.people if nominal.base in ref.heads}
    if not fits and is_heading and len(nominal.words) > 1:
        short = read_nominal(nominal.head)
        fits = {ref: fit for ref in discourse.people if (fit := role_fit(short, ref))}
    best = max(fits.values(), default=0)
    pool = [ref for ref, fit in fits.items() if fit == best]
    plain = best > 1 or not nominal.callings & _TOPS  # "the head of …" may be anybody's head
    sure = (plain and discourse.is_first(place)) or (best > 2 and nominal.determiner == "")
    if not (is_heading or sure):  # who comes later is not meant yet
        pool = [ref for ref in pool if ref in discourse.seen]
    if len(pool) > 1 and (party := party_asked(nominal)):
        pool = [ref for ref in pool if ref.party in party] or pool
    unnamed = unnamed_with(discourse, nominal)
    if nominal.determiner in _POINTING and best < 3:
        pool += unnamed
    pool = [ref for ref in pool if ref is not discourse.asker]
    if len(pool) > 1 and is_heading:
        spoken = [ref for ref in pool if any(speaker is ref for speaker, _ in discourse.spoke)]
        first = discourse.first_quoted
        if len(spoken) == 1 or first in pool:
            return spoken[0] if len(spoken) == 1 else first
        most = sorted(spoken, key=lambda ref: -len(ref.spans))
        return most[0] if most and len(most[0].spans) >= 2 * len(most[1].spans) else None
    return discourse.latest(pool)


def find_newly_described(discourse: Discourse, nominal: Nominal, place: Place) -> Referent | None:
    """The named person in view whom a definite phrase describes anew ("the barrister", "the mother-of-two").

    Whom "he" or "she" would mean there, if the phrase agrees; whoever spoke last, where that is open.
    """
    words = nominal.callings
    counted = _COUNTED_REST.fullmatch(nominal.rest)
    one = nominal.label == "PERSON" or label_of(nominal) == "PERSON" or DEMONYM.fullmatch(nominal.text)
    if nominal.determiner != "the" or nominal.plural or not one or (nominal.rest and not counted):
        return None
    related = nominal.base in RELATED - {"partner"} or words & RELATED - {"child", "partner"}
    if related and not words & _TELLING and not counted and "-of-" not in nominal.head:
        return None
    if (
        nominal.age is not None
        and (about := discourse.topic(place))
        and _may_be_called(discourse, nominal, about)
    ):
        return about
    forms = {"m": ("he",), "f": ("she",)}.get(nominal.gender or "", ("he", "she"))
    candidates = [
        (ref, features)
        for form in forms
        for ref, features in discourse.candidates(form, place)
        if _may_be_called(discourse, nominal, ref)
        and features.paragraphs <= _REACH
        and not _beside(features.last, place)
    ]
    topic = max((features.last.step for _, features in candidates if features.is_topic), default=0)
    scored = {
        ref: weigh(features)
        + _SAME_PARAGRAPH * (features.paragraphs == 0 and not features.last.quoted)
        + _KNOWN_PLAYER * _is_known_player(nominal, ref)
        - _OLD_TOPIC * (features.is_topic and features.last.step < topic)
        for ref, features in candidates
    }
    ranked = [(score, ref) for ref, score in scored.items()]
    found = discourse.lead(ranked, _DESCRIBED_MARGIN, PRONOUN_FLOOR)[0]
    return _last_speaker(discourse, nominal, place) if found is None or _is_held(nominal) else found


def _is_known_player(nominal: Nominal, referent: Referent) -> bool:
    """Whether the phrase is a position in a game, and the article tells that the person plays it."""
    if not nominal.callings & PLAYS:
        return False
    held = (read_nominal(role).noun for role in referent.roles)
    return any(noun is not None and noun.words & PLAYS for noun in held)


def _beside(last: Place, place: Place) -> bool:
    """Whether a candidate stands in the same sentence, where a pronoun would mean them."""
    answers = last.pronoun and last.asked
    return last.sentence == place.sentence and not last.quoted and not answers


def _is_held(nominal: Nominal) -> bool:
    """Whether the phrase is an office that somebody holds: "the minister", not "the former minister"."""
    return bool(nominal.callings & OFFICES) and "former" not in nominal.words


def _may_be_called(discourse: Discourse, nominal: Nominal, referent: Referent) -> bool:
    """Whether nothing that the article tells of a named person is against a new description."""
    if referent.label != "PERSON" or not referent.named or not referent.may_be(nominal.gender):
        return False
    if referent is discourse.asker:
        return False
    if nominal.age is not None and referent.ages:
        return nominal.age in referent.ages
    if _is_held(nominal) and nominal.noun is not None:
        return not referent.ties & KIN and all(same_office(nominal.noun, role) for role in referent.roles)
    if referent.ties & CHILDREN and nominal.label == "PERSON" and not nominal.callings & _YOUNG:
        return False
    at_play = bool(nominal.callings & PLAYS)
    return not (at_play and referent.roles and not any(plays(role) for role in referent.roles))


def _last_speaker(discourse: Discourse, nominal: Nominal, place: Place) -> Referent | None:
    """The person who spoke last, if that is near and the phrase may mean them."""
    speakers = [(ref, at) for ref, at in discourse.spoke if ref.label == "PERSON"]
    if not speakers:
        return None
    speaker, spoke_at = speakers[-1]
    near = place.paragraph - spoke_at.paragraph <= _REACH and not _beside(discourse.seen[speaker], place)
    return speaker if near and _may_be_called(discourse, nominal, speaker) else None


def find_in_view(discourse: Discourse, nominal: Nominal, place: Place) -> Referent | None:
    """The person just spoken of, whom a new description picks up ("the witness", "the Frenchwoman")."""
    if nominal.determiner != "the" or nominal.noun is None:
        return None
    words = nominal.callings
    counted = re.fullmatch(r"of[ -](?:one|two|three|four|five|six|seven|eight|nine|\d+)", nominal.rest)
    if (nominal.rest or words & RELATED) and not counted:
        return None
    speaker = discourse.spoke[-1][0] if discourse.spoke else None
    near = [
        (discourse.salience(ref, last, place), ref)
        for ref, last in discourse.recent()
        if ref.label == "PERSON"
        and ref.named
        and not last.quoted
        and place.sentence - last.sentence <= 2
        and not _beside(last, place)
        and ref is not discourse.asker
    ]
    found = discourse.lead(near)[0]
    if nominal.base == "witness" and (found is None or "witness" not in found.heads):
        sworn = [ref for ref in discourse.people if "witness" in ref.heads and ref is not discourse.asker]
        found = discourse.latest(sworn) or found
        if found in sworn:
            return found
    if found is None or (found is not speaker and not discourse.seen[found].opens):
        return None
    local = set(nominal.words) & (PARTIES | discourse.places)
    if words & OFFICES and (found.roles or not local):
        return None  # only "the Vermont senator" is somebody whose office the article need not tell
    return found if found.may_be(nominal.gender) else None
