"""Somebody in view called by new words: "the barrister", "the mother-of-two", "the Dutch lawmaker"."""

from __future__ import annotations

import re

from newsquote.resolve.descriptions.kin import CHILDREN, KIN, OF_SO_MANY, RELATED
from newsquote.resolve.descriptions.roles import (
    OFFICES,
    PAST,
    PLAYS,
    parties_agree,
    plays,
    present_roles,
    same_office,
    side_agrees,
)
from newsquote.resolve.discourse import Discourse, label_of
from newsquote.resolve.lexicon import noun_label, word_set
from newsquote.resolve.nominals import DEMONYM, ONE_OF_A_PEOPLE, Nominal, ranks_agree, read_nominal
from newsquote.resolve.pronouns import PRONOUN_FLOOR, Place, weigh
from newsquote.resolve.referents import Referent
from newsquote.resolve.walks import walks_of

_TELLING = word_set("widow widower grandparent")  # said of somebody known, with no "of whom"
_COUNTED_REST = re.compile(rf"(?:and \w+ )?{OF_SO_MANY}")
_FOR = re.compile(r"for (?:the )?[A-Z][\w’'-]+(?:[ ,]+(?:(?:and|the|of) )*[A-Z][\w’'-]+)*")
_FROM = re.compile(r"from (?:[a-z]+ ){0,2}[A-Z][\w’'-]+(?:[ ,]+(?:[a-z]+ )?[A-Z][\w’'-]+)*")
_SECOND_CLAUSE = re.compile(r"(?:,? but|, and|, while|, though|, although|;|, yet| –| —)\s$")
_YOUNG = word_set("child pupil student schoolgirl schoolboy teenager youngster girl boy toddler")
# Of these there are many: "the MP" is one whom the article has told of, unlike "the minister".
_MEMBERS = word_set(
    "mp msp mep td mla ms senator congressman congresswoman congressmember legislator lawmaker "
    "parliamentarian backbencher frontbencher peer councillor councilor councilman councilwoman alderman "
    "representative politician republican democrat conservative tory liberal socialist nationalist "
    "independent lawyer attorney solicitor barrister advocate counsel candidate diplomat official officer "
    "nominee deputy member"
)
_BESIDES = word_set("politics business")  # walks that people take beside another
_WIDE = frozenset(("brit", "euro", "afri", "asia", "amer"))  # who may be of a smaller people too
_TRAIN = word_set("coach manager trainer")
_COMPARES = {"younger": 1, "older": -1, "elder": -1}
_NEXT_GENERATION = CHILDREN | {"niece", "nephew"}
_OLD = 50  # years
_GROWN = 21  # years
_SAME_PARAGRAPH = 1.0  # a new description goes on with whom its paragraph is about
_KNOWN_PLAYER = 1.0  # "the flanker" is rather the captain than anybody
_OLD_TOPIC = 1.0  # what the sentence before is about, of "he" and of "she", is one of them
_DESCRIBED_MARGIN = 0.2
_REACH = 2  # paragraphs back to who spoke last


def find_newly_described(discourse: Discourse, nominal: Nominal, place: Place) -> Referent | None:
    """The named person in view whom a definite phrase describes anew ("the barrister", "the mother-of-two").

    Whom "he" or "she" would mean there, if the phrase agrees; whoever spoke last, where that is open.
    """
    words = nominal.callings
    counted = _COUNTED_REST.fullmatch(nominal.rest)
    one = nominal.label == "PERSON" or label_of(nominal) == "PERSON" or DEMONYM.fullmatch(nominal.text)
    seat = _FROM.fullmatch(nominal.rest) or sits_for(nominal)
    more = nominal.rest and not counted and not seat and not _is_new(nominal)
    if nominal.determiner != "the" or nominal.plural or not one or more:
        return None
    related = nominal.base in RELATED - {"partner"} or words & RELATED - {"child", "partner"}
    if related and not words & _TELLING and not counted and "-of-" not in nominal.head:
        return None
    if (
        nominal.age is not None
        and (about := discourse.topic(place))
        and may_be_called(discourse, nominal, about)
    ):
        return about
    if len(countrymen := _of_a_people(discourse, nominal)) == 1:
        return countrymen[0]
    forms = {"m": ("he",), "f": ("she",)}.get(nominal.gender or "", ("he", "she"))
    if compares(nominal):
        return _compared(discourse, nominal, place, forms)
    candidates = [
        (ref, features)
        for form in forms
        for ref, features in discourse.candidates(form, place)
        if may_be_called(discourse, nominal, ref)
        and features.paragraphs <= _REACH
        and (not beside(features.last, place) or _goes_on(discourse, nominal, features.last, place))
    ]
    topic = max((features.last.step for _, features in candidates if features.is_topic), default=0)
    scored: dict[Referent, float] = {}
    for ref, features in candidates:  # of a name that "he" and "she" could be, the likelier counts
        score = (
            weigh(features)
            + _SAME_PARAGRAPH * (features.paragraphs == 0 and not features.last.quoted)
            + _KNOWN_PLAYER * _is_known_player(nominal, ref)
            - _OLD_TOPIC * (features.is_topic and features.last.step < topic)
        )
        scored[ref] = max(score, scored.get(ref, score))
    ranked = [(score, ref) for ref, score in scored.items()]
    found = discourse.lead(ranked, _DESCRIBED_MARGIN, PRONOUN_FLOOR)[0]
    if found is not None and (nominal.age is not None or not _is_held(nominal)):
        return found
    sided = bool(discourse.sides & set(nominal.words[:-1]))  # "the Ashby manager", not "the prosecutor"
    about = found if sided and found is discourse.topic(place) else None
    return _last_speaker(discourse, nominal, place) or about


def _of_a_people(discourse: Discourse, nominal: Nominal) -> list[Referent]:
    """Those met of whom the article tells the people that a phrase names: "the Uruguayan", for the coach."""
    if not DEMONYM.fullmatch(nominal.text):
        return []
    return [
        ref
        for ref in discourse.people
        if ref in discourse.seen
        and any(nominal.base in role.lower().split() for role in ref.roles)
        and ref.may_be_called(nominal.gender)
    ]


def compares(nominal: Nominal) -> bool:
    """Whether the phrase sets one of two against the other: "the younger woman"."""
    return bool(_COMPARES.keys() & set(nominal.words))


def _compared(
    discourse: Discourse, nominal: Nominal, place: Place, forms: tuple[str, ...]
) -> Referent | None:
    """Whom "the younger woman" means: a niece and not her aunt, or by ages told.

    Somebody set against people past fifty as younger needs no age told.
    """
    people = {
        ref: None
        for form in forms
        for ref, features in discourse.candidates(form, place)
        if ref.named and features.paragraphs <= _REACH and ref.may_be_called(nominal.gender)
    }
    sign = next(sign for word, sign in _COMPARES.items() if word in nominal.words)
    kin = [
        (ref, of) for ref in people for noun, of in ref.kin_of if noun in _NEXT_GENERATION and of in people
    ]
    if len(kin) == 1:
        return kin[0][0] if sign > 0 else kin[0][1]
    aged = sorted((ref for ref in people if ref.ages), key=lambda ref: (sign * max(ref.ages), ref.first))
    others = [ref for ref in people if not ref.ages]
    if len(others) == 1 and aged and sign > 0 and max(aged[0].ages) > _OLD:
        return others[0]
    return aged[0] if len(aged) > 1 and not others and aged[0].ages != aged[1].ages else None


def sits_for(nominal: Nominal) -> bool:
    """Whether the phrase is a member of parliament by a seat: "the Liberal MP for Holm and Marl"."""
    return _is_member(nominal) and _FOR.fullmatch(nominal.rest) is not None


def _is_known_player(nominal: Nominal, referent: Referent) -> bool:
    """Whether the phrase is a position in a game, and the article tells that the person plays it."""
    if not nominal.callings & PLAYS:
        return False
    held = (read_nominal(role).noun for role in referent.roles)
    return any(noun is not None and noun.words & PLAYS for noun in held)


def beside(last: Place, place: Place) -> bool:
    """Whether a candidate stands in the same sentence, where a pronoun would mean them."""
    answers = last.pronoun and last.asked
    return last.sentence == place.sentence and not last.quoted and not answers


def _goes_on(discourse: Discourse, nominal: Nominal, last: Place, place: Place) -> bool:
    """Whether a second clause tells more of its sentence's subject: "She wept, but the Cork TD stayed"."""
    clause = _SECOND_CLAUSE.search(discourse.text, last.span.end, place.span.start)
    return bool(clause) and last.subject and len(nominal.words) > 1


def _is_new(nominal: Nominal) -> bool:
    """Whether an age or a past post says that it is told of somebody known: "the former head of the bank"."""
    return nominal.age is not None or bool(PAST & set(nominal.words))


def _is_held(nominal: Nominal) -> bool:
    """Whether the phrase is an office that somebody holds: "the minister", not "the former minister"."""
    return bool(nominal.callings & OFFICES) and not PAST & set(nominal.words) and not _is_member(nominal)


def _heads_a_state(nominal: Nominal) -> bool:
    """Whether everybody knows who is meant, so that nobody is named: "the prime minister", "the king"."""
    minister = nominal.base == "minister" and bool({"prime", "first"} & set(nominal.words))
    return minister or nominal.base in ("taoiseach", "premier", "pope", "king", "queen", "monarch")


def _is_member(nominal: Nominal) -> bool:
    """Whether the phrase is one of a kind of which there are many: "the MP", "the lawyer"."""
    return nominal.base in _MEMBERS


def may_be_called(discourse: Discourse, nominal: Nominal, referent: Referent) -> bool:
    """Whether nothing that the article tells of a named person is against a new description."""
    if referent.label != "PERSON" or not referent.may_be_called(nominal.gender):
        return False
    if not referent.named and not _may_be_unnamed(discourse, nominal, referent):
        return False
    if referent is discourse.asker:
        return False
    if nominal.age is not None and referent.ages:
        return nominal.age in referent.ages
    if nominal.age is not None and nominal.age < _GROWN and _in_charge(referent):
        return False
    if DEMONYM.fullmatch(nominal.text) and _is_of_another_people(
        discourse, " ".join(nominal.words), referent
    ):
        return False
    if _heads_a_state(nominal) and not referent.roles:
        return False
    if not side_agrees(nominal, referent, discourse.sides):
        return False
    if _is_held(nominal) and nominal.noun is not None:
        return not referent.ties & KIN and all(
            same_office(nominal.noun, role) and ranks_agree(nominal, role) for role in present_roles(referent)
        )
    if not parties_agree(nominal, referent):
        return False
    if not _is_held(nominal) and not PAST & set(nominal.words) and not _walks_agree(nominal, referent):
        return False
    if referent.ties & CHILDREN and nominal.label == "PERSON" and not nominal.callings & _YOUNG:
        return False
    return may_play(nominal, referent)


def _is_of_another_people(discourse: Discourse, people: str, referent: Referent) -> bool:
    """Whether the article has called somebody by another people: no Dutch diplomat is "the Norwegian"."""
    called = [head for head in referent.heads if ONE_OF_A_PEOPLE.fullmatch(head.title()) or _is_demonym(head)]
    called += [word for role in referent.roles for word in role.lower().split() if word in discourse.peoples]
    wide = any(word[:4] in _WIDE for word in (people, *called))
    return bool(called) and not wide and all(head[:3] != people[:3] for head in called)


def _is_demonym(head: str) -> bool:
    """Whether a noun that no list has means one of a people by its form."""
    return noun_label(head) is None and DEMONYM.fullmatch(f"the {head.title()}") is not None


def _in_charge(referent: Referent) -> bool:
    """Whether somebody holds a post for which one must have grown up: a coach, a minister, a judge."""
    nouns = (read_nominal(role).noun for role in present_roles(referent))
    return any(noun is not None and (noun.words & OFFICES or noun.word in _TRAIN) for noun in nouns)


def may_play(nominal: Nominal, referent: Referent) -> bool:
    """Whether somebody may be called by a position in a game: no manager is "the striker"."""
    at_play = bool(nominal.callings & PLAYS) and not PAST & set(nominal.words)
    told = referent.described
    return not at_play or not told or plays(told, nominal)


def _may_be_unnamed(discourse: Discourse, nominal: Nominal, referent: Referent) -> bool:
    """Whether somebody without a name, who spoke last, may be called anew: "the insider" for a source."""
    speaks = bool(discourse.spoke) and discourse.spoke[-1][0] is referent
    plain = not _is_held(nominal) and not DEMONYM.fullmatch(nominal.text)
    told, asked = walks_of(referent.name), walks_of(nominal.head)
    if told and "parent" in nominal.callings:
        return False  # "a guard" is no "mother-of-three": of somebody at work nobody tells that
    return speaks and plain and (not told or not asked or bool(told & asked))


def _walks_agree(nominal: Nominal, referent: Referent) -> bool:
    """Whether what the article tells of a person's walk of life allows a description."""
    held = (role for role in referent.roles if not PAST & set(role.lower().split()))
    told = walks_of(" ".join([*held, *referent.affiliations]))
    asked = walks_of(nominal.head)
    if not _is_member(nominal):
        told -= _BESIDES
    return not told or not asked or bool(told & asked)


def _last_speaker(discourse: Discourse, nominal: Nominal, place: Place) -> Referent | None:
    """The person who spoke last, if that is near and the phrase may mean them."""
    speakers = [(ref, at) for ref, at in discourse.spoke if ref.label == "PERSON"]
    if not speakers:
        return None
    speaker, spoke_at = speakers[-1]
    last = discourse.seen.get(speaker)  # None in a heading, which is read by itself
    near = last is not None and place.paragraph - spoke_at.paragraph <= _REACH and not beside(last, place)
    return speaker if near and may_be_called(discourse, nominal, speaker) else None
