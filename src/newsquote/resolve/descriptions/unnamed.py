"""Whom and what the article does not name: people and groups known by a noun, and documents."""

from __future__ import annotations

import re

from newsquote.folding import fold_name
from newsquote.resolve.discourse import Discourse
from newsquote.resolve.lexicon import documents, organisations, role_noun, word_set
from newsquote.resolve.nominals import POSSESSIVES, Nominal
from newsquote.resolve.referents import Referent

_COUNTED = re.compile(r"\b(?:least|two|three|four|five|six|seven|eight|nine|ten|\d+)\b", re.I)

_ANYBODY = word_set("person individual people")  # what any unnamed person or group may be called again
# Names for the same people in a report of research.
_SCHOLARS = word_set("researcher scientist author team academic expert")
# What may be said of a document that is known already.
_SAID_OF_ANY = re.compile(
    r"\w+-page|\w+-(?:week|month|year)|new|latest|same|full|final|damning|critical|scathing|stark|landmark|independent"
)


def unnamed_with(discourse: Discourse, nominal: Nominal) -> list[Referent]:
    """Unnamed referents that the same head noun introduced, no word of the phrase against."""
    extra = set(nominal.words[:-1]) - {"first", "second", "same", "other", "two", "three"}
    return [
        ref
        for ref in discourse.unnamed
        if ref.label == nominal.label and _is_headed(ref, nominal) and _goes_by(ref, extra)
    ]


def _is_headed(referent: Referent, nominal: Nominal) -> bool:
    """Whether the head noun, or a narrower one, brought a referent in: "the investor" for a shareholder."""
    if nominal.base in referent.heads or (nominal.base in _ANYBODY and nominal.is_definite):
        return True
    nouns = (role_noun(head) for head in referent.heads) if nominal.label == "PERSON" else ()
    return any(noun is not None and nominal.base in noun.words for noun in nouns)


def introduced_with(discourse: Discourse, nominal: Nominal) -> Referent | None:
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
            and _goes_by(ref, extra)
        ]
    )


def find_group(discourse: Discourse, nominal: Nominal, is_heading: bool = False) -> Referent | None:
    """The group meant: "the pair", "the unions" for joint speakers, "police", "the residents" of before."""
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
    if is_heading and nominal.determiner == "" and len(nominal.words) == 1 and nominal.base in _SCHOLARS:
        return discourse.latest(
            [ref for ref in discourse.unnamed if ref.label == "GROUP" and ref.heads & _SCHOLARS]
        )
    if nominal.determiner == "the" or (nominal.determiner == "" and len(nominal.words) == 1):
        known = [ref for ref in unnamed_with(discourse, nominal) if ref.plural]
        if (
            not known
            and nominal.determiner == "the"
            and nominal.base in _SCHOLARS
            and len(nominal.words) == 1
        ):
            known = [ref for ref in discourse.unnamed if ref.label == "GROUP" and _are_scholars(ref)]
        if nominal.determiner == "":  # "Analysts at Kell" are not those before; "residents" are not "four"
            known = [] if nominal.rest else [ref for ref in known if not _COUNTED.search(ref.name)]
        return discourse.latest(known)
    return None


def _are_scholars(referent: Referent) -> bool:
    """Whether a group does research, by its noun: "Archaeologists"."""
    nouns = (role_noun(head) for head in referent.heads)
    learned = any(noun is not None and noun.words & (_SCHOLARS | {"academic"}) for noun in nouns)
    return learned or any(head.endswith("ologist") for head in referent.heads)


def find_scholars(discourse: Discourse, nominal: Nominal) -> Referent | None:
    """The researchers whom "the team" means, where the article has such and no team by name."""
    if nominal.base != "team" or nominal.determiner != "the" or len(nominal.words) > 1 or nominal.rest:
        return None
    if any("club" in ref.kinds or "team" in ref.heads for ref in discourse.orgs):
        return None
    return next((ref for ref in discourse.unnamed if ref.label == "GROUP" and ref.heads & _SCHOLARS), None)


def find_document(discourse: Discourse, nominal: Nominal, is_heading: bool = False) -> Referent | None:
    """The document meant by "the report", by its noun or by another for the same ("the letter", a note)."""
    pointed = nominal.is_definite or (is_heading and nominal.determiner == "")
    owned = nominal.determiner in POSSESSIVES | {"'s"}
    if not (pointed or owned) or nominal.rest:
        return None
    known = [ref for ref in discourse.unnamed if ref.label == "DOCUMENT"]
    if owned:  # "Her report", of a report brought in without her
        return _brought_in(discourse, nominal, known)
    extra = {word for word in nominal.words[:-1] if not _SAID_OF_ANY.fullmatch(word)}
    known = [ref for ref in known if _goes_by(ref, extra)]
    other = documents().get(nominal.base, frozenset())
    same = [ref for ref in known if nominal.base in ref.heads]
    known = same or [ref for ref in known if ref.heads & other or _may_be_called(ref, nominal.base)]
    return known[0] if known and is_heading else discourse.latest(known)


def _may_be_called(referent: Referent, noun: str) -> bool:
    """Whether the noun that brought a document in may give way to another: "the message", of an email."""
    return any(noun in documents().get(head, frozenset()) for head in referent.heads)


def _brought_in(discourse: Discourse, nominal: Nominal, known: list[Referent]) -> Referent | None:
    """The one document so called, of those that no possessor opens, by the bare noun or "own" with it."""
    if set(nominal.words[:-1]) - {"own"} or nominal.plural:
        return None
    same = [
        ref
        for ref in known
        if nominal.base in ref.heads
        and ref in discourse.seen
        and ref.name.partition(" ")[0].lower() not in POSSESSIVES
        and not re.search(r"\w['’]s?\s", ref.name)
    ]
    return same[0] if len(same) == 1 else None


def _goes_by(referent: Referent, words: set[str]) -> bool:
    """Whether all of some words stand in what an unnamed referent is called."""
    return words <= set(fold_name(referent.name).split())
