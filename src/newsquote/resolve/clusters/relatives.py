"""Relatives whom an article introduces by first name, and calls "Mr" and "Mrs" by the family's surname after.

"Eleri Vale and her husband, Huw, … Mr Vale said"; "Kit Moss's sister, Jade, … Ms Moss said".
"""

from __future__ import annotations

from collections.abc import Sequence

from newsquote.model import Mention
from newsquote.resolve.clusters.beside import age_after
from newsquote.resolve.clusters.namesakes import told_after
from newsquote.resolve.clusters.table import NameTable
from newsquote.resolve.lexicon import role_noun, word_set
from newsquote.resolve.names import PersonName, parse_person
from newsquote.resolve.referents import Referent

_CHILDREN = word_set("son daughter child grandson granddaughter")
_OF_ONE_NAME = word_set(
    "husband wife widow widower father mother dad mum mom parent son daughter child brother sister sibling "
    "twin grandson granddaughter grandfather grandmother uncle nephew"
)


def place_relatives(text: str, mentions: Sequence[Mention], indices: Sequence[int], table: NameTable) -> None:
    """Give "Ms Moss" to the sister Jade where whoever has that name in full is no woman, or nobody has."""
    people = [ref for ref in table.referents if ref.label == "PERSON"]
    related = [ref for ref in people if _goes_by_first_name(ref) and _kin_nouns(ref)]
    if not related:
        return
    for i in indices:
        person, holder = parse_person(mentions[i].text), table.of.get(i)
        if person.is_full or not person.gender or holder is None or not person.titles:
            continue
        plain = [m.span for j, m in enumerate(mentions) if table.of.get(j) is holder and _is_plain(text, m)]
        if _may_bear(holder, person, told_after(plain, text)):
            continue
        family = [ref for ref in people if _has_surname(ref, person) and ref.first < mentions[i].span.start]
        near = [ref for ref in related if ref.first < mentions[i].span.start and _is_of(ref, person.gender)]
        chosen = _nearest([ref for ref in near if any(other in family for _, other in ref.kin_of)])
        chosen = chosen or (_nearest(near) if family else None)
        if chosen is not None:
            _move(text, table, i, chosen, person, mentions[i])


def _goes_by_first_name(referent: Referent) -> bool:
    return all(not person.is_full and not person.titles for person in referent.people)


def _kin_nouns(referent: Referent) -> set[str]:
    return (referent.ties | {noun for noun, _ in referent.kin_of}) & _OF_ONE_NAME


def _has_surname(referent: Referent, person: PersonName) -> bool:
    return any(known.is_full and known.surname[-1] == person.tokens[-1] for known in referent.people)


def _is_plain(text: str, mention: Mention) -> bool:
    """Whether a name has no title that tells gender, and owns nothing."""
    owns = text.startswith(("'s", "’s"), mention.span.end)
    return not owns and parse_person(mention.text).gender is None


def _may_bear(holder: Referent, person: PersonName, told: str | None) -> bool:
    """Whether the one of that name in full may be meant: nothing (`told` by pronouns) is against it."""
    if not any(known.is_full for known in holder.people):
        return False
    told = holder.leaning or told
    others = {known.gender for known in holder.people if known.gender} | {
        noun.gender for tie in holder.ties if (noun := role_noun(tie)) and noun.gender
    }
    told = told or next((gender for gender in others if gender != person.gender), None)
    return told in (None, person.gender)


def _is_of(referent: Referent, gender: str) -> bool:
    """Whether the nouns for a relative, or the name, tell a gender."""
    nouns = (role_noun(noun) for noun in _kin_nouns(referent))
    told = {noun.gender for noun in nouns if noun is not None and noun.gender}
    return gender in told or (not told and referent.leaning in (None, gender))


def _nearest(people: Sequence[Referent]) -> Referent | None:
    grown = [ref for ref in people if not ref.ties & _CHILDREN] or list(people)
    return max(grown, key=lambda ref: ref.first, default=None)


def _move(text: str, table: NameTable, i: int, to: Referent, person: PersonName, mention: Mention) -> None:
    """Take a mention from whom it was given to."""
    holder = table.named(i)
    holder.spans.remove(mention.span)
    holder.forms[person.titled] -= 1
    if holder.forms[person.titled] <= 0:
        del holder.forms[person.titled]
        holder.people = [known for known in holder.people if known.titled != person.titled]
    if holder.gender == person.gender:
        holder.gender = next((known.gender for known in holder.people if known.gender), None)
        holder.titles = {title for known in holder.people for title in known.titles}
    if holder.spans:
        holder.first = min(span.start for span in holder.spans)
    else:
        table.referents.remove(holder)
    if age := age_after(text, mention.span.end):
        holder.ages.discard(age)
        to.ages.add(age)
    to.add_person(person, mention.span)
    table.of[i] = to
