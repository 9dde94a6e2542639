"""What a noun phrase refers to, of all that the article has told so far."""

from __future__ import annotations

from newsquote.folding import fold_name
from newsquote.resolve.descriptions.anew import find_newly_described, sits_for
from newsquote.resolve.descriptions.opening import find_holder, find_named_later
from newsquote.resolve.descriptions.organisations import find_just_named, find_main_company, find_organisation
from newsquote.resolve.descriptions.people import OWNED, find_in_view, find_person
from newsquote.resolve.descriptions.roles import parties_in
from newsquote.resolve.descriptions.unnamed import find_document, find_group, find_scholars, introduced_with
from newsquote.resolve.discourse import Discourse
from newsquote.resolve.lexicon import documents, organisations
from newsquote.resolve.nominals import Nominal, read_nominal
from newsquote.resolve.pronouns import Place
from newsquote.resolve.referents import Referent

_OWNING = frozenset(("'s", "their", "its", "his", "her"))
_PAPERS = frozenset(("daily", "sunday", "evening"))
_SPOKES_MARGIN = 0.3


def find_described(
    discourse: Discourse, nominal: Nominal, place: Place, *, is_source: bool = False, is_heading: bool = False
) -> Referent | None:
    """The referent already known that a noun phrase means, or None.

    `is_source` lets an indefinite phrase find the one it repeats; `is_heading` reads the short
    style of headlines, where "minister" is the minister and nothing has been introduced yet.
    """
    if is_source and nominal.text.strip().lower() == "counsel":  # as courts have it: the one in view
        nominal = read_nominal("the counsel")
    if nominal.text.strip().lower() == "the other":
        return discourse.by_words(nominal) or _other_of_two(discourse)
    owned = nominal.determiner in _OWNING and not nominal.rest
    owned = owned or (is_source and _opens_with(discourse, nominal))
    if (
        owned
        and nominal.label == "ORG"
        and (later := find_named_later(discourse, nominal, place)) is not None
    ):
        return later
    if nominal.determiner == "a" and not is_heading:
        known = discourse.by_words(nominal)
        known = known if known is not None and (is_source or known.named) else None
        return known or find_named_later(discourse, nominal, place)
    found = None
    letters = nominal.label is None and nominal.head.upper() in nominal.text and len(nominal.words) == 1
    if nominal.label == "PERSON" or letters:  # "the PS"
        found = _one_person(discourse, nominal, place, is_source, is_heading)
    elif nominal.label == "GROUP":
        found = find_group(discourse, nominal, is_heading)
    elif nominal.label == "DOCUMENT":
        found = find_document(discourse, nominal, is_heading)
    elif nominal.label == "ORG":
        found = _one_organisation(discourse, nominal, place, is_source, is_heading)
    found = found or discourse.by_words(nominal)
    if is_source and found is not None and parties_in([nominal.base]) and _is_passed(discourse, found, place):
        found = find_newly_described(discourse, nominal, place) or found
    if found is None and not discourse.undecided and nominal.label in ("PERSON", None):
        found = introduced_with(discourse, nominal)
        if found is None and is_source:
            found = find_newly_described(discourse, nominal, place)
            if found is not None:
                found.heads.add(nominal.base)
                found.gender = found.gender or nominal.gender
                found.ages |= {nominal.age} if nominal.age is not None else set()
    return found


def _other_of_two(discourse: Discourse) -> Referent | None:
    """The other of two people named together, of whom one has just spoken."""
    last = discourse.spoke[-1][0] if discourse.spoke else None
    pairs = (ref.members for ref in discourse.seen if len(ref.members) == 2 and last in ref.members)
    return next((one for pair in pairs for one in pair if one is not last), None)


def _opens_with(discourse: Discourse, nominal: Nominal) -> bool:
    """Whether "the operator of the mine", "the energy regulator" comes before any body is named."""
    told = any(ref.label == "ORG" and ref.named for ref in discourse.seen)
    said = bool(nominal.rest) or len(nominal.words) > 1
    return nominal.determiner == "the" and said and not told


def _is_passed(discourse: Discourse, found: Referent, place: Place) -> bool:
    """Whether somebody who only came up, "a Republican", gives way to whom the text is about."""
    last = discourse.seen.get(found)
    if found.label != "PERSON" or found.named or last is None or last.subject:
        return False
    since = [
        who for who, at in discourse.recent() if who.named and at.subject and at.sentence > last.sentence
    ]
    return (
        bool(since)
        and all(who is not found for who, _ in discourse.spoke)
        and place.paragraph > last.paragraph
    )


def _one_person(
    discourse: Discourse, nominal: Nominal, place: Place, is_source: bool, is_heading: bool
) -> Referent | None:
    """Whom a phrase headed by a person noun means; at times an organisation ("the publisher")."""
    found = find_person(discourse, nominal, place, is_heading)
    if found is None and nominal.head in organisations() and nominal.determiner == "the":
        found = find_organisation(discourse, nominal, place, is_heading)
    if found is None and is_heading and nominal.base in organisations():
        found = find_main_company(discourse, nominal, place, is_heading)
    if found is None and is_source:
        found = find_in_view(discourse, nominal, place)
    if found is None and is_source and nominal.determiner in _OWNING and discourse.opening:
        found = find_holder(discourse, nominal, place)
    if found is None and is_source and not is_heading and sits_for(nominal):
        found = find_newly_described(discourse, nominal, place)
    if found is None and is_source and not is_heading and nominal.rest:
        found = find_named_later(discourse, nominal, place)
    return found


def _one_organisation(
    discourse: Discourse, nominal: Nominal, place: Place, is_source: bool, is_heading: bool
) -> Referent | None:
    """What a phrase headed by a noun for organisations means; at times a document or a person."""
    found = find_document(discourse, nominal) if nominal.head in documents() else None
    found = found or find_scholars(discourse, nominal)
    found = found or find_organisation(discourse, nominal, place, is_heading)
    found = found or find_main_company(discourse, nominal, place, is_heading)
    if found is None and is_source and not discourse.undecided:
        found = find_just_named(discourse, nominal, place)
    if found is not None and found.label == "ORG":
        discourse.called.add((found, nominal.base))
    if found is None and nominal.noun and " ".join(nominal.words[-2:]) not in organisations():
        found = find_person(discourse, nominal, place, is_heading)
    return found


def organisation_speaking(discourse: Discourse, phrase: str | None, place: Place) -> Referent | None:
    """The organisation on whose behalf a spokesperson speaks: by a phrase, or the one in view."""
    if phrase and (called := _called_so(discourse, phrase, place)) is not None:
        return called
    if phrase and phrase.lower() not in OWNED | {"the"}:
        pointed = phrase if phrase.lower().split()[0] in OWNED | {"the"} else f"the {phrase}"
        return find_described(discourse, read_nominal(pointed), place)
    scored = []
    for referent, last in discourse.recent():
        if referent.label == "ORG" and place.sentence - last.sentence <= 4:
            bonus = 0.6 if discourse.spoke and discourse.spoke[-1][0] is referent else 0.0
            bonus += 0.9 if last.paragraph == place.paragraph else 0.0
            bonus -= 1.5 if _is_paper(referent) else 0.0  # which asks, and is not asked
            scored.append((discourse.salience(referent, last, place) + bonus, referent))
    return discourse.lead(scored, _SPOKES_MARGIN)[0]


def _is_paper(referent: Referent) -> bool:
    """Whether an organisation is a newspaper by its name."""
    return "media" in referent.kinds or any(key[0] in _PAPERS for key in referent.keys)


def named_with(discourse: Discourse, word: str, place: Place) -> Referent | None:
    """The one organisation named before with a word in its name: "a district spokesman"."""
    fits = [
        ref
        for ref in discourse.orgs
        if ref.label == "ORG"
        and ref.named
        and ref.first < place.span.start
        and any(word in key and len(key) > 1 for key in ref.keys)
    ]
    return fits[0] if len(fits) == 1 else None


def _called_so(discourse: Discourse, phrase: str, place: Place) -> Referent | None:
    """The one organisation named before whose name closes with a word: "rovers" for Marl Rovers."""
    words = tuple(fold_name(phrase).split())
    if len(words) != 1 or not words[0].endswith("s"):
        return None
    fits = [
        ref
        for ref in discourse.orgs
        if ref.label == "ORG"
        and ref.first < place.span.start
        and any(len(key) == 2 and key[1:] == words for key in ref.keys)
    ]
    return fits[0] if len(fits) == 1 else None
