"""People by what they are: "the health secretary", "the 43-year-old", "the barrister", "the Frenchwoman"."""

from __future__ import annotations

import re

from newsquote.folding import fold_name
from newsquote.resolve.descriptions.anew import beside, compares, may_play
from newsquote.resolve.descriptions.kin import OF_SO_MANY, RELATED, find_related
from newsquote.resolve.descriptions.roles import (
    OFFICES,
    PARTIES,
    PAST,
    is_office,
    party_asked,
    party_told,
    present_roles,
    role_fit,
    side_agrees,
    words_beside,
)
from newsquote.resolve.descriptions.unnamed import unnamed_with
from newsquote.resolve.discourse import Discourse
from newsquote.resolve.lexicon import word_set
from newsquote.resolve.nominals import ARTICLES, Nominal, read_nominal
from newsquote.resolve.pronouns import Place
from newsquote.resolve.referents import Referent

_TOPS = word_set("boss leader")
_FORMER = word_set("former ex retired one-time new")
_COUNTED = re.compile(r"[ -]of[ -](?:one|two|three|four|five|six|seven|eight|nine|ten|\d+)$", re.I)
_RUNS = re.compile(r"\b(?:chief executive|ceo|managing director|director general|director-general)\b")
_POINTING = word_set("the this that these those") | {""}
OWNED = word_set("his her their its 's my our")


def find_person(discourse: Discourse, nominal: Nominal, place: Place, is_heading: bool) -> Referent | None:
    """The person whom the article has described so: by age, by whose they are, by role, by noun."""
    if nominal.age is not None:
        aged = [ref for ref in discourse.people + discourse.unnamed if nominal.age in ref.ages]
        return discourse.latest(aged)
    if nominal.determiner in OWNED and not is_office(nominal):
        return find_related(discourse, nominal, place)
    if "parent" in nominal.callings and _COUNTED.search(nominal.text):
        parents = [ref for ref in discourse.people if "parent" in ref.heads and ref in discourse.seen]
        if len(parents) == 1 and parents[0].may_be_called(nominal.gender):
            return parents[0]
    loose = PARTIES | discourse.places
    fits = {
        ref: fit
        for ref in discourse.people
        if (fit := role_fit(nominal, ref, loose)) and side_agrees(nominal, ref, discourse.sides)
    }
    if nominal.determiner == "the" and not nominal.rest and not set(nominal.words[:-1]) - _FORMER:
        fit = max(fits.values(), default=2)
        fits |= {ref: fit for ref in discourse.people if nominal.base in ref.heads}
    if not fits and is_heading and nominal.determiner == "":
        fits = {ref: 1 for ref in discourse.people if nominal.base in {role.lower() for role in ref.roles}}
    if not fits and is_heading:
        fits = {ref: 1 for ref in discourse.people if nominal.base in ref.heads}
    if not fits and is_heading:  # "Belgian climber" is whom the text calls "the Belgian"
        peoples = {word for word in nominal.words[:-1] if word.title() in nominal.text}
        fits = {ref: 1 for ref in discourse.people if peoples & ref.heads and may_play(nominal, ref)}
    if not fits and is_heading and len(nominal.words) > 1:
        short = read_nominal(nominal.head)
        fits = {ref: fit for ref in discourse.people if (fit := role_fit(short, ref))}
        if PAST & set(nominal.words):  # "former safety chief" is no chief executive of now
            fits = {ref: fit for ref, fit in fits.items() if fit > 1 and not present_roles(ref)}
    if is_heading and nominal.base == "boss":  # of the whole rather than of a part
        fits = {ref: fit for ref, fit in fits.items() if any(map(_runs_a_body, ref.roles))} or fits
    fits = {ref: fits[ref] for ref in _of_the_owner(nominal, list(fits))}
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
    if not pool and not is_heading and nominal.determiner == "the":
        pool = _of_the_party(discourse, nominal)
    pool = [ref for ref in pool if ref is not discourse.asker]
    if len(pool) > 1 and is_heading:
        spoken = [ref for ref in pool if any(speaker is ref for speaker, _ in discourse.spoke)]
        first = discourse.first_quoted
        if len(spoken) == 1 or first in pool:
            return spoken[0] if len(spoken) == 1 else first
        most = sorted(spoken, key=lambda ref: -len(ref.spans))
        return most[0] if most and len(most[0].spans) >= 2 * len(most[1].spans) else None
    return discourse.latest(pool)


def _runs_a_body(role: str) -> bool:
    """Whether a role is that of somebody who runs the whole of a body, a firm's or a board's boss."""
    return _RUNS.search(role.lower()) is not None


def _of_the_owner(nominal: Nominal, pool: list[Referent]) -> list[Referent]:
    """Those tied by the article to the body that owns the office: "the school board's president"."""
    asked = set(fold_name(nominal.possessor or "").split()) - ARTICLES
    return [ref for ref in pool if asked & words_beside(ref)] or pool


def _of_the_party(discourse: Discourse, nominal: Nominal) -> list[Referent]:
    """The one person met of whom the article tells the party asked for: "the Tory MSP"."""
    asked = party_asked(nominal)
    fits = [
        ref
        for ref in discourse.people
        if ref in discourse.seen and asked & party_told(ref) and ref.may_be_called(nominal.gender)
    ]
    return fits if len(fits) == 1 else []


def find_in_view(discourse: Discourse, nominal: Nominal, place: Place) -> Referent | None:
    """The person just spoken of, whom a new description picks up ("the witness", "the Frenchwoman")."""
    if nominal.determiner != "the" or nominal.noun is None or compares(nominal):
        return None
    words = nominal.callings
    counted = re.fullmatch(OF_SO_MANY, nominal.rest)
    if (nominal.rest or words & RELATED) and not counted:
        return None
    speaker, spoke_at = discourse.spoke[-1] if discourse.spoke else (None, place)
    unnamed = speaker is not None and not speaker.named and speaker.label == "PERSON"
    if unnamed and spoke_at.paragraph == place.paragraph:
        return None  # who has no name speaks on
    near = [
        (discourse.salience(ref, last, place), ref)
        for ref, last in discourse.recent()
        if ref.label == "PERSON"
        and ref.named
        and not last.quoted
        and place.sentence - last.sentence <= 2
        and not beside(last, place)
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
    return found if found.may_be_called(nominal.gender) and may_play(nominal, found) else None
