"""Family, and others known by whose they are: "her brother", "Ruiz's wife", "his neighbour"."""

from __future__ import annotations

from newsquote.folding import fold_name
from newsquote.resolve.descriptions.roles import role_fit
from newsquote.resolve.discourse import Discourse
from newsquote.resolve.lexicon import word_set
from newsquote.resolve.nominals import Nominal
from newsquote.resolve.pronouns import Place
from newsquote.resolve.referents import Referent

RELATED = word_set(
    "spokesperson sibling parent child spouse brother sister husband wife widow widower father mother son "
    "daughter uncle aunt nephew niece cousin grandfather grandmother grandparent grandson granddaughter "
    "partner fiancé fiancée dad mum mom"
)
KIN = RELATED - {"spokesperson", "partner", "fiancé", "fiancée"}
_FOLLOWING = word_set("predecessor successor deputy counterpart")  # each has another
TIED = RELATED | _FOLLOWING
_ON_TRIAL = word_set("co-defendant co-accused fellow-accused fellow-defendant")
# How many children somebody has, after the noun: "the mother | of two".
OF_SO_MANY = r"of[ -](?:one|two|three|four|five|six|seven|eight|nine|twins|triplets|\d+)"
_PARENTS, CHILDREN = (
    word_set("father mother parent dad mum mom"),
    word_set("son daughter child grandson granddaughter"),
)
_SPOUSES, _SIBLINGS = (
    word_set("husband wife spouse partner hubby missus"),
    word_set("brother sister sibling twin"),
)
_INVERSE = {
    **dict.fromkeys(_PARENTS, CHILDREN),
    **dict.fromkeys(CHILDREN, _PARENTS),
    **dict.fromkeys(_SPOUSES, _SPOUSES),
    **dict.fromkeys(_SIBLINGS, _SIBLINGS),
}


def find_related(discourse: Discourse, nominal: Nominal, place: Place) -> Referent | None:
    """Who is tied to another by the words: by a tie told beside the name, or by family."""
    if nominal.head in _ON_TRIAL or "-".join(nominal.words) in _ON_TRIAL:
        return _other_one(discourse, nominal, place)
    family = _of_the_family(discourse, nominal, place)
    if len(family) == 1:  # another's husband may be told of too
        return family[0]
    owner = _owner(discourse, nominal, place) if nominal.base in _FOLLOWING else None
    tied = [
        ref
        for ref in discourse.people
        if (nominal.base in ref.ties or role_fit(nominal, ref) >= 2)
        and ref is not owner
        and not any(noun == nominal.base and other is not owner for noun, other in ref.kin_of if owner)
    ]
    tied = tied or family
    return tied[0] if len(tied) == 1 else None


def _other_one(discourse: Discourse, nominal: Nominal, place: Place) -> Referent | None:
    """The other of two who are on trial: "his co-defendant"."""
    alike = [ref for ref in discourse.people if "defendant" in ref.heads]
    owner = _owner(discourse, nominal, place)
    others = [ref for ref in alike if ref is not owner]
    return others[0] if owner in alike and len(others) == 1 else None


def _of_the_family(discourse: Discourse, nominal: Nominal, place: Place) -> list[Referent]:
    """Whose brother, wife or daughter is meant: by a tie that the article tells, or by the surname."""
    if nominal.base not in KIN | {"namesake"}:
        return []
    owner = _owner(discourse, nominal, place)
    if owner is None or not owner.people:
        return []
    told = [ref for ref in discourse.people if (nominal.base, owner) in ref.kin_of]
    back = [
        other
        for noun, other in owner.kin_of
        if nominal.base in _INVERSE.get(noun, frozenset())
        and (nominal.gender is None or (other.agrees or other.leaning) in (None, nominal.gender))
    ]
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
    name = tuple(fold_name(nominal.possessor or "").split())
    owners = [
        ref
        for ref in discourse.people
        if any(name in (p.tokens, p.surname, p.tokens[:1]) for p in ref.people)
    ]
    return owners[0] if name and len(owners) == 1 else None
