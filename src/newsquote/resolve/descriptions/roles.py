"""How well a phrase fits what the article says that a person is: roles, affiliation, titles."""

from __future__ import annotations

import re
from collections.abc import Iterable

from newsquote.folding import fold_name
from newsquote.resolve.lexicon import RoleNoun, organisations, titles, word_set
from newsquote.resolve.names import is_short_for_role
from newsquote.resolve.nominals import Nominal, leads_members, read_nominal, same_role
from newsquote.resolve.referents import Referent

PARTIES = word_set(
    "independent republican democratic democrat conservative labour liberal tory green socialist nationalist "
    "only own female male youngest oldest "
    "first-term second-term freshman veteran longtime long-serving embattled outgoing sitting former ex "
    "sacked ousted axed fired deposed dismissed suspended disgraced beleaguered departing incoming jailed"
)
_CONFESSIONS = word_set(
    "anglican catholic methodist baptist presbyterian pentecostal lutheran evangelical episcopal orthodox "
    "adventist congregational protestant"
)
_NAMED_PARTIES = word_set("labour conservative independent liberal green democratic republican")
_SAME_PARTY = {
    "tory": "conservative",
    "tories": "conservative",
    "conservatives": "conservative",
    "democrat": "democratic",
    "democrats": "democratic",
    "republicans": "republican",
    "greens": "green",
    "liberals": "liberal",
}
# Who plays in one of these plays in no other, unless one is a kind of the other.
_POSITIONS = word_set(
    "goalkeeper defender midfielder striker forward winger full-back centre-back centre-half prop hooker "
    "lock flanker fly-half scrum-half quarterback linebacker receiver pitcher catcher bowler batter "
    "starter reliever shortstop outfielder infielder"
)
_OF_A_SIDE = word_set("manager coach captain skipper boss chairman chairwoman chair owner director mayor")
# Two names for one of these are no clash.
_CALLINGS = word_set("lawyer doctor scientist academic player artist")
_OF_A_UNIT = word_set("head chief boss commander")  # what an officer of any rank may be
OFFICES = word_set("boss leader politician official lawyer judge")
PLAYS = word_set("player")
# Kinds that a name without a telling word may have; a court or a council would say so.
MAY_BE_SILENT = word_set("company club charity association media bank party any")
PAST = word_set("former ex late retired one-time onetime")
# What a person is who bears a title of a class, or a certain title.
_TITLE_NOUNS = {
    "rank": word_set("officer"),
    "bench": word_set("judge"),
    "learned": word_set("doctor academic scientist researcher expert"),
    "church": word_set("cleric bishop vicar priest clergyman clergywoman minister pastor preacher"),
    "office": word_set("politician"),
    "noble": word_set("peer"),
    "prof": word_set("professor"),
    "sen": word_set("senator lawmaker"),
    "rep": word_set("representative lawmaker mca"),
    "cllr": word_set("councillor"),
    "gov": word_set("governor"),
    "sgt": word_set("sergeant"),
    "insp": word_set("inspector"),
    "capt": word_set("captain"),
    "det": word_set("detective"),
    "sister": word_set("nun nurse"),
}


def role_fit(nominal: Nominal, referent: Referent, loose: frozenset[str] = PARTIES) -> int:
    """How well a phrase fits what the article says of a person: 0 not at all, 3 in every word.

    `loose` are words that may be said of anybody there: parties, and the places of the article.
    """
    if not referent.may_be_called(nominal.gender) or not parties_agree(nominal, referent):
        return 0
    fit = max((same_role(nominal, role, loose) for role in referent.described), default=0)
    if not fit and nominal.head.upper() in nominal.text:
        fit = 3 * any(is_short_for_role(nominal.head, role) for role in referent.roles)
    if not fit and referent.affiliations:
        whole = [f"{place} {role}" for role in referent.roles for place in referent.affiliations]
        fit = max((same_role(nominal, words, loose) for words in whole), default=0)
    if not fit and nominal.base in ("councillor", "politician") and not set(nominal.words[:-1]) - loose:
        fit = int(
            any("council" in role.lower().split() for role in [*referent.roles, *referent.affiliations])
        )
    if not fit and "incumbent" in referent.roles and nominal.noun and "politician" in nominal.noun.words:
        fit = 1
    if not fit and not set(nominal.words[:-1]) - loose - _CONFESSIONS:
        base = nominal.noun.word if nominal.noun else nominal.base
        for title in referent.titles:
            plain, kind = title.rstrip("."), titles()[title].kind
            nouns = _TITLE_NOUNS.get(kind, frozenset()) | _TITLE_NOUNS.get(plain, frozenset())
            fit = max(fit, 2 * (plain == base), int(base in nouns))
    return fit if fit and _complement_agrees(nominal, referent) else 0


def present_roles(referent: Referent) -> list[str]:
    """What the article says beside the name that a person is, and not was: no "former economist"."""
    return [role for role in referent.roles if not PAST & set(role.lower().split())]


def side_agrees(nominal: Nominal, referent: Referent, sides: frozenset[str]) -> bool:
    """Whether a club or town that opens a phrase may be said of somebody: Arle's is no "Ashby manager"."""
    told = words_beside(referent)
    asked = set(nominal.words[:-1]) & sides - PARTIES - told
    return not (asked and told & sides and nominal.base in _OF_A_SIDE)


def party_asked(nominal: Nominal) -> frozenset[str]:
    """The party that a phrase tells: "the Labour councillor"."""
    return _NAMED_PARTIES & {_SAME_PARTY.get(word, word) for word in nominal.words[:-1]}


def parties_agree(nominal: Nominal, referent: Referent) -> bool:
    """Whether what the article tells of a person's party allows the one that a phrase tells."""
    asked = party_asked(nominal) | parties_in([nominal.base])
    if not asked:
        return True
    told = party_told(referent)
    return not told or bool(told & asked)


def party_told(referent: Referent) -> frozenset[str]:
    """The party that the article tells of somebody, in brackets or beside the name."""
    return frozenset((referent.party,)) if referent.party else parties_in(_beside(referent).lower().split())


def _beside(referent: Referent) -> str:
    return " ".join([*referent.roles, *referent.affiliations])


def words_beside(referent: Referent) -> set[str]:
    return set(fold_name(_beside(referent)).split())


def parties_in(words: Iterable[str]) -> frozenset[str]:
    """The parties that words tell; "Liberal Democrats" are liberals."""
    found = _NAMED_PARTIES & {_SAME_PARTY.get(word, word) for word in words}
    return found - {"democratic"} if "liberal" in found else found


def _complement_agrees(nominal: Nominal, referent: Referent) -> bool:
    """Whether "of the council" may be said of somebody whose affiliation is known."""
    match = re.match(r"(?:of|for|at)\s+(.+)", nominal.rest)
    beside = words_beside(referent)
    if match is None or not referent.affiliations:
        return True
    asked = set(fold_name(match.group(1)).split()) - {"the", "a", "an", "of", "and"}
    return bool(asked & beside) or any(
        organisations().get(word, frozenset()) & MAY_BE_SILENT for word in asked
    )


def is_office(nominal: Nominal) -> bool:
    """Whether a possessed noun is an office ("its chief executive") and not a tie ("her neighbour")."""
    noun = nominal.noun
    return noun is not None and bool(noun.words & {"boss", "leader", "politician", "official", "lawyer"})


def is_rank(role: str) -> bool:
    """Whether a role says no more than a rank, with which any post may be held: "Brigadier"."""
    return all((title := titles().get(word.lower())) and title.kind == "rank" for word in role.split())


def same_office(noun: RoleNoun, role: str) -> bool:
    """Whether the holder of a role may be called by an office: a KC is a barrister, a broker no minister."""
    held = read_nominal(role).noun
    if held is None:
        return False
    if held.word == "secretary" and noun.words & {"leader", "boss"} and leads_members(role):
        return True
    if held.word == "incumbent":
        return "politician" in noun.words
    if noun.word in _OF_A_UNIT and is_rank(role):
        return True
    if "lawmaker" in noun.words and "minister" in held.words:  # who as a rule sits in parliament
        return True
    return held.word in noun.words or noun.word in held.words or bool(noun.words & held.words & _CALLINGS)


def plays(roles: Iterable[str], asked: Nominal) -> bool:
    """Whether the holder of roles, as far as the lists know, plays a game, and in the position asked for."""
    nouns = [read_nominal(role).noun for role in roles]
    if any(noun is not None and _plays_elsewhere(noun, asked) for noun in nouns):
        return False
    return any(noun is None or noun.words & PLAYS for noun in nouns)


def _plays_elsewhere(held: RoleNoun, asked: Nominal) -> bool:
    """Whether a position in a game is another than the one asked for, and no kind of it."""
    apart = {held.word, asked.base} <= _POSITIONS and asked.base not in held.words
    return apart and asked.noun is not None and held.word not in asked.noun.words
