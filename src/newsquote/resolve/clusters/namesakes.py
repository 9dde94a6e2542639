"""Which of several people of a name is meant: "Mrs Khan", "Dr Khan", "Khan" after "the barrister".

Titles rule out and choose first, then roles; then who was met before, and who goes by that name.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from newsquote.model import Mention, Span
from newsquote.resolve.lexicon import role_noun, titles, word_set
from newsquote.resolve.names import PersonName, parse_person
from newsquote.resolve.nominals import read_nominal, same_role
from newsquote.resolve.referents import Referent

# "Kit Moss announced that her": no other name between.
_PRONOUN_AFTER = re.compile(r"[^.;:“”\"A-Z]{1,60}?\b(he|his|she|her)\b")

_LATE = re.compile(
    r"\bthe late (?:(?:[A-Z][\w.]*|great|legendary) )?$|\blate \w+,? $|"
    r"\b(?:founded|set up|established|started|opened|built) in (?:1[5-9]\d\d) by $|\bnamed after $"
)
_DIED = re.compile(
    r", who (?:has )?(?:since )?died\b|’s (?:death|funeral|killer)\b|'s (?:death|funeral|killer)\b"
)
_SPELT_OUT = {
    "capt": "captain",
    "cllr": "councillor",
    "cmdr": "commander",
    "col": "colonel",
    "det": "detective",
    "dr": "doctor",
    "fr": "father",
    "gen": "general",
    "gov": "governor",
    "insp": "inspector",
    "lt": "lieutenant",
    "maj": "major",
    "prof": "professor",
    "rep": "representative",
    "rev": "reverend",
    "sen": "senator",
    "sgt": "sergeant",
    "supt": "superintendent",
}
_NEAR, _APART = 300, 100  # characters
_GROWN = word_set("mother father husband wife widow widower grandmother grandfather")


def titles_agree(referent: Referent, person: PersonName) -> bool:
    """Whether titles, and the gender that they tell, allow one person to have both."""
    if person.gender:
        if referent.gender and referent.gender != person.gender:
            return False
        if not referent.gender and referent.leaning and referent.leaning != person.gender:
            return False
    mine, theirs = _courtesies(set(person.titles)), _courtesies(referent.titles)
    if {"miss", "mrs"} <= mine | theirs and mine != theirs:
        return False
    noble, plain = {"lord", "lady", "baroness", "baron"}, {"mr", "mrs", "miss", "ms"}
    return not ((mine & noble and theirs & plain) or (mine & plain and theirs & noble))


def choose_namesake(
    fits: Sequence[Referent], mention: Mention, person: PersonName, text: str
) -> Referent | None:
    """The one of several people of that name whom a reader would take, or None."""
    start = mention.span.start
    fits = [ref for ref in fits if not _is_past(ref, text)] or fits
    if len(fits) == 1:
        return fits[0]
    if {"dr", "dr.", "prof", "professor"} & set(person.titles):
        doctors = [ref for ref in fits if _is_learned(ref)]
        others = [ref for ref in fits if not _courtesies(ref.titles) & {"mr", "mrs", "ms", "miss"}]
        for narrowed in (doctors, others):
            if len(narrowed) == 1:
                return narrowed[0]
    if person.titles:
        fits = [ref for ref in fits if ref.first < start] or fits
        if len(fits) == 1:
            return fits[0]
        if person.titles[-1].rstrip(".") in ("mr", "mrs", "ms"):
            fits = [ref for ref in fits if ref.ties & _GROWN] or fits
        if len(fits) == 1:
            return fits[0]
        same = [ref for ref in fits if _in_full(person.titles) & _in_full(ref.titles)]
        leanings = {id(ref): _leaning_of(ref, text) for ref in fits}
        told = [ref for ref in fits if person.gender and leanings[id(ref)] == person.gender]
        for narrowed in (same, told):
            if len(narrowed) == 1:
                return narrowed[0]
    if mention.role:
        asked = read_nominal(mention.role)
        holders = [ref for ref in fits if any(same_role(asked, role) for role in ref.roles)]
        if len(holders) == 1:
            return holders[0]
    before = [ref for ref in fits if ref.first < start]
    in_full = [ref for ref in before if _is_named_in_full(ref, text, start)]
    for narrowed in (before, in_full):
        if len(narrowed) == 1:
            return narrowed[0]
    if person.titles:  # a child is "Lily", never "Ms Haddow"
        grown = [ref for ref in before if not _goes_by_first_name(ref, text)]
        if len(grown) == 1:
            return grown[0]
    if person.titles and (nearest := _just_named(fits, start)) is not None:
        return nearest
    habit = [
        ref
        for ref in fits
        if any(not known.is_full and known.tokens == person.tokens for known in ref.people)
    ]
    if len(habit) == 1:
        return habit[0]
    grown = [ref for ref in fits if ref.ties & _GROWN and ref.first < start]
    return grown[0] if len(grown) == 1 else None  # "Their mother, Lorraine Vale": Vale from here on


def _is_past(referent: Referent, text: str) -> bool:
    """Whether somebody is dead, or founded in another age what others now run."""
    return any(
        _LATE.search(text, max(0, span.start - 60), span.start) or _DIED.match(text, span.end)
        for span in referent.spans
    )


def _is_named_in_full(referent: Referent, text: str, start: int) -> bool:
    """Whether the full name stands before a place: not for "Dirk" in "Ann Moss and her husband, Dirk"."""
    names = (span.cut(text) for span in referent.spans if span.start < start)
    return any(parse_person(name).is_full for name in names if " " in name)


def _goes_by_first_name(referent: Referent, text: str) -> bool:
    """Whether the article calls somebody by the first name alone."""
    first, *rest = referent.fullest.plain.split()
    return bool(rest) and re.search(rf"\b{re.escape(first)}\b(?!\s+[A-Z])", text) is not None


def _just_named(fits: Sequence[Referent], start: int) -> Referent | None:
    """Who was named last before a place, close to it and well after the others: "Miss Khan" is that one."""
    last = [(max((s.start for s in ref.spans if s.start < start), default=-1), ref) for ref in fits]
    last.sort(key=lambda item: -item[0])
    (one, nearest), (two, _) = last[:2]
    return nearest if one >= 0 and start - one <= _NEAR and one - two > _APART else None


def _in_full(words: Iterable[str]) -> set[str]:
    """Titles with the short ones spelt out: "sen." is "senator"."""
    return {_SPELT_OUT.get(word.rstrip("."), word.rstrip(".")) for word in words}


def _courtesies(words: set[str]) -> set[str]:
    """Those of some titles that are a courtesy or a rank of nobility: "mrs", "lord"."""
    return {word.rstrip(".") for word in words if titles()[word].kind in ("courtesy", "noble")}


def _leaning_of(referent: Referent, text: str) -> str | None:
    """The gender that a first name, or the pronoun next after a name in its clause, speaks for."""
    if referent.gender or referent.leaning:
        return referent.gender or referent.leaning
    return told_after(referent.spans, text)


def told_after(spans: Sequence[Span], text: str) -> str | None:
    """The gender that the pronouns next after the mentions of somebody speak for, where they agree."""
    after = (_PRONOUN_AFTER.match(text, span.end) for span in spans)
    votes = {"m" if match.group(1) in ("he", "his") else "f" for match in after if match}
    return votes.pop() if len(votes) == 1 else None


def _is_learned(referent: Referent) -> bool:
    """Whether a role makes somebody Dr or Professor: a GP, a scientist."""
    nouns = [role_noun(word) for role in referent.roles for word in role.split()[-1:]]
    nouns += [role_noun(tie) for tie in referent.ties]
    return any(noun and noun.words & {"doctor", "academic", "scientist", "expert"} for noun in nouns)
