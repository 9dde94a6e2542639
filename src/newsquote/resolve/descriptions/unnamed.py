"""Whom and what the article does not name: people and groups known by a noun, and documents."""

from __future__ import annotations

import re

from newsquote.resolve.discourse import Discourse
from newsquote.resolve.lexicon import documents, organisations
from newsquote.resolve.names import fold
from newsquote.resolve.nominals import Nominal
from newsquote.resolve.referents import Referent

_COUNTED = re.compile(r"\b(?:least|two|three|four|five|six|seven|eight|nine|ten|\d+)\b", re.I)


def unnamed_with(discourse: Discourse, nominal: Nominal) -> list[Referent]:
    """Unnamed referents that the same head noun introduced, no word of the phrase against."""
    extra = set(nominal.words[:-1]) - {"first", "second", "same", "other", "two", "three"}
    return [
        ref
        for ref in discourse.unnamed
        if ref.label == nominal.label and nominal.base in ref.heads and _goes_by(ref, extra)
    ]


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


def find_group(discourse: Discourse, nominal: Nominal) -> Referent | None:
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
    if nominal.determiner == "the" or (nominal.determiner == "" and len(nominal.words) == 1):
        known = [ref for ref in unnamed_with(discourse, nominal) if ref.plural]
        if nominal.determiner == "":  # "Analysts at Kell" are not those before; "residents" are not "four"
            known = [] if nominal.rest else [ref for ref in known if not _COUNTED.search(ref.name)]
        return discourse.latest(known)
    return None


def find_document(discourse: Discourse, nominal: Nominal) -> Referent | None:
    """The document meant by "the report", by its noun or by another for the same ("the letter", a note)."""
    if not nominal.is_definite or nominal.rest:
        return None
    known = [ref for ref in discourse.unnamed if ref.label == "DOCUMENT"]
    extra = set(nominal.words[:-1])
    known = [ref for ref in known if _goes_by(ref, extra)]
    other = documents().get(nominal.base, frozenset())
    same = [ref for ref in known if nominal.base in ref.heads]
    return discourse.latest(same or [ref for ref in known if ref.heads & other])


def _goes_by(referent: Referent, words: set[str]) -> bool:
    """Whether all of some words stand in what an unnamed referent is called."""
    return words <= set(fold(referent.name).split())
