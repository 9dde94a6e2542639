"""Names of people to people.

Full names first, then what is shorter: a surname or first name goes to the one full name it
fits, and stays apart where titles clash or two fit and nothing in the article decides.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from newsquote.model import Mention
from newsquote.resolve.clusters.beside import gather
from newsquote.resolve.clusters.generations import of_generation
from newsquote.resolve.clusters.namesakes import choose_namesake, titles_agree
from newsquote.resolve.clusters.relatives import place_relatives
from newsquote.resolve.clusters.table import NameTable
from newsquote.resolve.lexicon import role_noun
from newsquote.resolve.names import PersonName, parse_person, same_full_name
from newsquote.resolve.referents import Referent

_KIN_BETWEEN = re.compile(r"['’]s?\s(?:\w+\s)?(\w+),?\s")
_GIVEN_LAST = re.compile(r"\s[A-Z][a-z]+-[a-z]+(?:\s[A-Z]{2,3})?$")  # "Ann Mok Siu-ling" is Ms Mok


class _People:
    """Full names met so far, found by any of their words."""

    def __init__(self) -> None:
        self.all: list[Referent] = []
        self.by_word: defaultdict[str, list[Referent]] = defaultdict(list)

    def add(self, referent: Referent, person: PersonName) -> None:
        """Index a referent under the words of one of its names."""
        if referent not in self.all:
            self.all.append(referent)
        for word in {*person.tokens, person.nickname or person.tokens[-1]}:
            if referent not in self.by_word[word]:
                self.by_word[word].append(referent)


def cluster_people(text: str, mentions: Sequence[Mention], indices: Sequence[int], table: NameTable) -> None:
    """Put the people whom the mentions of these indices name into the table."""
    people = _People()
    parsed = {i: parse_person(mentions[i].text) for i in indices}
    _share_surnames(text, mentions, indices, parsed)
    # Longer names first, so that "Ruiz Vega" finds "Gabriel Ruiz Vega" wherever that stands.
    full = sorted((i for i in indices if parsed[i].is_full), key=lambda i: (-len(parsed[i].tokens), i))
    for i in full:
        person = parsed[i]
        fits = [ref for ref in people.by_word[person.tokens[-1]] if _fits_full(ref, person)]
        referent = fits[0] if len(fits) == 1 else next((r for r in fits if _has_tokens(r, person)), None)
        _assign(table, people, referent, i, person, text, mentions[i])
    short = [i for i in indices if not parsed[i].is_full]
    # Titles that tell gender first: "Mr Khan" leaves "Dr Khan" to his sister.
    for i in sorted(short, key=lambda i: (not parsed[i].gender, not parsed[i].titles, i)):
        _place_short(text, mentions, i, parsed[i], people, table)
    _note_kin(text, mentions, indices, table)
    place_relatives(text, mentions, indices, table)


def _share_surnames(
    text: str, mentions: Sequence[Mention], indices: Sequence[int], parsed: dict[int, PersonName]
) -> None:
    """Give the first of "Ollie and Precious Mbeki" the surname that both have."""
    for i, j in pairwise(indices):
        one, two = parsed[i], parsed[j]
        gap = text[mentions[i].span.end : mentions[j].span.start]
        if gap == " and " and len(one.tokens) == 1 and two.is_full and not one.titles and not two.titles:
            parsed[i] = replace(one, tokens=one.tokens + two.surname, surname_at=1)


def _has_tokens(referent: Referent, person: PersonName) -> bool:
    return any(known.tokens == person.tokens for known in referent.people)


def _fits_full(referent: Referent, person: PersonName) -> bool:
    """Whether a full name may be this person's."""
    if person.gender and referent.gender and person.gender != referent.gender:
        return False
    return any(
        not (known.suffix and person.suffix and known.suffix != person.suffix)
        and (known.tokens[-len(person.tokens) :] == person.tokens or same_full_name(known, person))
        for known in referent.people
    )


def _place_short(
    text: str, mentions: Sequence[Mention], i: int, person: PersonName, people: _People, table: NameTable
) -> None:
    """Give a one-token name ("Streeting", "Mrs Khan", "Sir Keir") its referent."""
    mention = mentions[i]
    known = people.by_word.get(person.tokens[-1], [])
    by_surname = [ref for ref in known if _surname_fits(ref, person)] if not person.titled_first else []
    by_first = [ref for ref in known if ref not in by_surname and _first_fits(ref, person)]
    by_middle = [] if by_surname or by_first else [ref for ref in known if _middle_fits(ref, person)]
    fits = [ref for ref in by_surname or by_first or by_middle if titles_agree(ref, person)]
    everyone = [ref for ref in table.referents if ref.label == "PERSON"]
    if fits and (one := of_generation(text, mention, fits, everyone)) is not None:
        fits = [one]
    if len(fits) > 1:
        chosen = choose_namesake(fits, mention, person, text)
        if chosen is None and not person.titles:
            table.of[i] = None
            return
        fits = [chosen] if chosen else []
    _assign(table, people, fits[0] if fits else None, i, person, text, mention)


def _surname_fits(referent: Referent, person: PersonName) -> bool:
    """Whether the words end (or, for names such as Xi Jinping, open) one of the person's names."""
    n = len(person.tokens)
    return any(
        (known.tokens[-n:] == person.tokens and (len(known.tokens) > n or not known.titled_first))
        or (known.tokens[-n - 1 : -1] == person.tokens and _GIVEN_LAST.search(known.plain))
        for known in referent.people
    )


def _first_fits(referent: Referent, person: PersonName) -> bool:
    """Whether the words are the person's first name, or nickname."""
    n = len(person.tokens)
    return any(
        known.tokens[:n] == person.tokens or (n == 1 and known.nickname == person.tokens[0])
        for known in referent.people
    )


def _middle_fits(referent: Referent, person: PersonName) -> bool:
    """Whether the word is the first of two surnames, or a family name before given ones.

    "Ana Quiroga Lobos" is Ms Quiroga, "Kelvin Mok Wai Kit" is Mr Mok.
    """
    return any(len(known.tokens) > 2 and person.tokens[0] in known.tokens[1:-1] for known in referent.people)


def _assign(
    table: NameTable,
    people: _People,
    referent: Referent | None,
    index: int,
    person: PersonName,
    text: str,
    mention: Mention,
) -> None:
    """Give a mention its referent, a new one where None."""
    if referent is None:
        referent = Referent("PERSON")
        table.referents.append(referent)
    referent.add_person(person, mention.span)
    people.add(referent, person)
    table.of[index] = referent
    gather(referent, mention, text)


def _note_kin(text: str, mentions: Sequence[Mention], indices: Sequence[int], table: NameTable) -> None:
    """Ties between two named people: "Ruiz's wife, Vera", "Vera, Ruiz's wife"."""
    for i, j in pairwise(indices):
        one, two = table.of.get(i), table.of.get(j)
        end = mentions[i].span.end
        tie = _KIN_BETWEEN.fullmatch(text, end, max(end, mentions[j].span.start))
        if tie is None or one is None or two is None or one is two:
            continue
        if noun := role_noun(tie.group(1)):
            two.kin_of.append((noun.word, one))
