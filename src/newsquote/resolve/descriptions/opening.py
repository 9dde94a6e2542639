"""Whom the opening describes and a later paragraph names ("A former fire inspector … Kit Moss said")."""

from __future__ import annotations

from newsquote.resolve.descriptions.anew import may_be_called
from newsquote.resolve.descriptions.kin import RELATED
from newsquote.resolve.descriptions.organisations import kind_fit
from newsquote.resolve.descriptions.roles import OFFICES, PAST, is_office, present_roles, role_fit
from newsquote.resolve.discourse import Discourse
from newsquote.resolve.lexicon import titles, word_set
from newsquote.resolve.nominals import Nominal, display_name, read_nominal
from newsquote.resolve.pronouns import Place
from newsquote.resolve.referents import Referent

# Who holds these is introduced by the office; somebody named without it is somebody else.
_OF_COUNCILS = word_set("cllr councillor")
_PARTS = word_set("prosecutor barrister witness defendant")
_NEVER_BY_AGE = word_set("judge coroner minister")
NAMED_BY_OFFICE = word_set(
    "adjudicator politician official officer judge coroner lawyer minister spokesperson police"
)


def find_named_later(discourse: Discourse, nominal: Nominal, place: Place) -> Referent | None:
    """The person whom the opening describes and a later paragraph names ("A former fire inspector …")."""
    if not discourse.opening or nominal.is_spokes:
        return None
    if nominal.label == "ORG":
        named = [(discourse.named_from(ref, place), ref) for ref in discourse.orgs]
        later = [ref for at, ref in named if at is not None and at < discourse.near_opening]
        kinds = [ref for ref in later if (kind_fit(ref, nominal, True) or 0) >= 1.5]
        return kinds[0] if len(kinds) == 1 else None
    if nominal.label != "PERSON":
        return None
    wanted = 3 if len(nominal.words) > 1 else 2
    fits = [
        ref
        for ref in discourse.people
        if ref.first > place.span.end
        and (role_fit(nominal, ref) >= wanted or _is_tied(nominal, ref) or _has_a_part(nominal, ref))
    ]
    if not fits and discourse.is_first(place):
        first = _first_of(discourse, nominal, place)
        if first is not None:
            first.ties.add(nominal.base)
            first.describe(display_name(nominal.text), nominal.base)
            return first
    return fits[0] if len(fits) == 1 else None


def find_holder(discourse: Discourse, nominal: Nominal, place: Place) -> Referent | None:
    """The one person named later who holds, or held, the office of a body: "its own former director"."""
    if not is_office(nominal) or nominal.plural:
        return None
    later = [ref for ref in discourse.people if ref.first > place.span.end]
    past = bool(PAST & set(nominal.words))
    fits = [ref for ref in later if role_fit(nominal, ref) > 1 or (past and _ran(ref))]
    return fits[0] if len(fits) == 1 else None


def _ran(referent: Referent) -> bool:
    """Whether somebody is told to have run a body."""
    return "head" in referent.roles


def _first_of(discourse: Discourse, nominal: Nominal, place: Place) -> Referent | None:
    """The first person named after a lead, or the first who is quoted, if the lead can describe that one."""
    named = [(discourse.named_from(ref, place), ref) for ref in discourse.people]
    after = [(at, ref) for at, ref in named if at is not None]
    at, first = min(after, key=lambda item: item[0], default=(discourse.opening_ends, None))
    quoted = discourse.first_quoted
    if first is not None and at < discourse.opening_ends and _may_be_first(discourse, nominal, first):
        return first
    near = any(ref is quoted and at < discourse.near_opening for at, ref in after)
    if quoted is None or first is None or not near or present_roles(quoted) or nominal.determiner != "a":
        return None
    may_be = _may_be_first(discourse, nominal, quoted) and may_be_called(discourse, nominal, quoted)
    return quoted if first not in discourse.quoted and may_be else None


def _has_a_part(nominal: Nominal, referent: Referent) -> bool:
    """Whether what stands beside a name gives somebody a part in a hearing: "a prosecutor", "a witness"."""
    plain = len(nominal.words) == 1 and not nominal.rest and not nominal.plural
    return plain and nominal.base in _PARTS & referent.heads


def _is_tied(nominal: Nominal, referent: Referent) -> bool:
    """Whether the phrase names a tie that the article tells beside a name: "The daughter of …"."""
    return nominal.base in RELATED and nominal.rest.startswith("of ") and nominal.base in referent.ties


def _may_be_first(discourse: Discourse, nominal: Nominal, first: Referent) -> bool:
    """Whether the first person whom the article names can be the one whom its lead describes.

    So where an age is told, or where the article quotes nobody else by name before.
    """
    if nominal.plural or not first.may_be_called(nominal.gender):
        return False
    aged = bool(first.ages) and first in discourse.quoted  # not the victim, of whom others speak
    words = nominal.callings
    if aged and nominal.determiner == "a":
        return not words & _NEVER_BY_AGE
    tied = words & RELATED and (nominal.determiner != "a" or nominal.rest.startswith("of "))
    if tied or (first is not discourse.first_quoted and not aged):
        return False
    told = [noun.words for role in first.roles if (noun := read_nominal(role).noun) is not None]
    if "council" in nominal.rest.lower().split() and first.titles & _OF_COUNCILS:
        return bool(words & OFFICES)
    if present_roles(first) or any(
        titles()[title].kind not in ("courtesy", "noble") for title in first.titles
    ):
        return any(words & held for held in told)
    return "former" in nominal.words or not words & NAMED_BY_OFFICE
