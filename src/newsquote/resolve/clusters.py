"""Names to referents: which names in an article name the same person, organisation or place.

Full names first, then what is shorter: a surname or first name goes to the one full name it
fits, and stays apart where titles clash or two fit and nothing in the article decides.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from newsquote.model import Mention, MentionKind
from newsquote.resolve.lexicon import (
    RoleNoun,
    countries,
    noun_label,
    organisations,
    role_noun,
    singular,
    titles,
)
from newsquote.resolve.names import (
    PersonName,
    fold,
    is_acronym,
    org_tokens,
    parse_person,
    same_full_name,
    stands_for,
    trim_possessive,
)
from newsquote.resolve.nominals import read_nominal, same_role
from newsquote.resolve.referents import Referent

_PLACES = frozenset(("LOC", "GPE", "FAC"))
_BRACKETED = re.compile(r"\s*[(\[]\s*(?:the\s+|or\s+|known as\s+(?:the\s+)?)?[“\"‘']?", re.I)
_AGE = re.compile(r",\s+(?:aged\s+)?(\d{1,3})(?=\s*[,.;)]|\s+and\b)|\s+\((?:aged\s+)?(\d{1,3})\)")
_WORD_BEFORE = re.compile(r"([A-Za-zé-]+),?\s+$")
_APPOSITION = re.compile(
    r",\s+(?:\d+,\s+)?(?:an?|his|her|their|the)\s+((?:[\w'’-]+\s+){0,3}?[\w'’-]+)(?=[\s,.])"
)
# "Kit Moss announced that her": no other name between.
_PRONOUN_AFTER = re.compile(r"[^.;:“”\"A-Z]{1,60}?\b(he|his|she|her)\b")
_TESTIFIED = re.compile(
    r"(?:,[^.;“”\"]{1,50},)?\s(?:gave evidence|testified|has testified|(?:had )?told (?:the|an?) "
    r"(?:court|jury|inquest|inquiry|hearing|tribunal|trial|panel))\b"
)
_KIN_BETWEEN = re.compile(r"['’]s?\s(?:\w+\s)?(\w+),?\s")
_ELDER = re.compile(r"\belder $", re.I)
_CHILDREN = frozenset(("son", "daughter", "grandson", "granddaughter", "nephew", "niece", "child"))
_OWNER = re.compile(r"([A-Z]\w+(?: [A-Z]\w+)?)['’]s (?=[A-Z]\w+ [A-Z])")
_AGE_BEFORE = re.compile(r"(\d{1,3})-year-old\s+(?:[\w’'-]+\s+){0,3}$")


@dataclass(slots=True)
class NameTable:
    """Referents of names, and for each mention (by index) its referent; None where two fit."""

    referents: list[Referent] = field(default_factory=list)
    of: dict[int, Referent | None] = field(default_factory=dict)


def cluster_names(text: str, mentions: Sequence[Mention]) -> NameTable:
    """Group the mentions by name; what stands beside them is gathered on the way."""
    table = NameTable()
    named = [i for i, mention in enumerate(mentions) if mention.kind is MentionKind.NAME]
    people = [i for i in named if mentions[i].label == "PERSON"]
    others = [i for i in named if mentions[i].label != "PERSON"]
    _cluster_people(text, mentions, people, table)
    _cluster_others(text, mentions, others, table)
    table.referents.sort(key=lambda referent: referent.first)
    return table


# people


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


def _cluster_people(text: str, mentions: Sequence[Mention], indices: Sequence[int], table: NameTable) -> None:
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
        (
            known.tokens == person.tokens
            and not (known.suffix and person.suffix and known.suffix != person.suffix)
        )
        or known.tokens[-len(person.tokens) :] == person.tokens
        or same_full_name(known, person)
        for known in referent.people
    )


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
    _gather(referent, mention, text)


def _leaning_of(referent: Referent, text: str) -> str | None:
    """The gender that a first name, or the pronoun next after a name in its clause, speaks for."""
    if referent.gender or referent.leaning:
        return referent.gender or referent.leaning
    after = (_PRONOUN_AFTER.match(text, span.end) for span in referent.spans)
    votes = {"m" if match.group(1) in ("he", "his") else "f" for match in after if match}
    return votes.pop() if len(votes) == 1 else None


def _gather(referent: Referent, mention: Mention, text: str) -> None:
    """Take in what stands beside a mention: role, affiliation, age."""
    if mention.role:
        if referent.label == "PERSON":
            referent.add_role(mention.role)
        else:
            nominal = read_nominal(mention.role)
            referent.heads.add(nominal.base)
            referent.kinds |= organisations().get(nominal.base, frozenset()) - {"any"}
    if mention.affiliation and mention.affiliation not in referent.affiliations:
        referent.affiliations.append(mention.affiliation)
    if referent.label == "PERSON":
        for noun in _nouns_beside(text, mention):
            referent.gender = referent.gender or noun.gender
            referent.ties.add(noun.word)
        if _TESTIFIED.match(text, mention.span.end) and not _is_counsel(mention.role):
            referent.heads.add("witness")
        after = _AGE.match(text, mention.span.end)
        before = _AGE_BEFORE.search(text, max(0, mention.span.start - 60), mention.span.start)
        if after:
            referent.ages.add(int(after.group(1) or after.group(2)))
        if before:
            referent.ages.add(int(before.group(1)))


def _is_counsel(role: str | None) -> bool:
    noun = role_noun(read_nominal(role).head) if role else None
    return noun is not None and "lawyer" in {noun.word, *noun.wider}


def _nouns_beside(text: str, mention: Mention) -> list[RoleNoun]:
    """Person nouns just before or after a name: "her husband, Ray"; "X, a mother of two"."""
    before = _WORD_BEFORE.search(text, max(0, mention.span.start - 30), mention.span.start)
    words = [before.group(1)] if before else []
    if after := _APPOSITION.match(text, mention.span.end):
        words += after.group(1).split()
    return [noun for word in words if (noun := role_noun(word.strip(",")))]


def _place_short(
    text: str, mentions: Sequence[Mention], i: int, person: PersonName, people: _People, table: NameTable
) -> None:
    """Give a one-token name ("Streeting", "Mrs Khan", "Sir Keir") its referent."""
    mention = mentions[i]
    known = people.by_word.get(person.tokens[-1], [])
    by_surname = [ref for ref in known if _surname_fits(ref, person)] if not person.titled_first else []
    by_first = [ref for ref in known if ref not in by_surname and _first_fits(ref, person)]
    fits = [ref for ref in by_surname or by_first if _titles_agree(ref, person)]
    if len(fits) > 1 and _ELDER.search(text, max(0, mention.span.start - 8), mention.span.start):
        fits = [ref for ref in fits if not ref.ties & _CHILDREN] or fits
    if len(fits) > 1:
        chosen = _choose(fits, mention, person, text)
        if chosen is None and not person.titles:
            table.of[i] = None
            return
        fits = [chosen] if chosen else []
    _assign(table, people, fits[0] if fits else None, i, person, text, mention)


def _surname_fits(referent: Referent, person: PersonName) -> bool:
    """Whether the words end (or, for names such as Xi Jinping, open) one of the person's names."""
    n = len(person.tokens)
    return any(
        known.tokens[-n:] == person.tokens and (len(known.tokens) > n or not known.titled_first)
        for known in referent.people
    )


def _first_fits(referent: Referent, person: PersonName) -> bool:
    """Whether the words are the person's first name, or nickname."""
    n = len(person.tokens)
    return any(
        known.tokens[:n] == person.tokens or (n == 1 and known.nickname == person.tokens[0])
        for known in referent.people
    )


def _titles_agree(referent: Referent, person: PersonName) -> bool:
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


def _courtesies(words: set[str]) -> set[str]:
    return {word.rstrip(".") for word in words if titles()[word].kind in ("courtesy", "noble")}


def _choose(fits: Sequence[Referent], mention: Mention, person: PersonName, text: str) -> Referent | None:
    """The one of several people of that name whom a reader would take, or None."""
    start = mention.span.start
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
        same = [ref for ref in fits if set(person.titles) & ref.titles]
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
    if len(before) == 1:
        return before[0]
    habit = [
        ref
        for ref in fits
        if any(not known.is_full and known.tokens == person.tokens for known in ref.people)
    ]
    if len(habit) == 1:
        return habit[0]
    return None


def _is_learned(referent: Referent) -> bool:
    """Whether a role makes somebody Dr or Professor: a GP, a scientist."""
    nouns = [role_noun(word) for role in referent.roles for word in role.split()[-1:]]
    nouns += [role_noun(tie) for tie in referent.ties]
    return any(
        noun and {noun.word, *noun.wider} & {"doctor", "academic", "scientist", "expert"} for noun in nouns
    )


# organisations, places and the rest


def _cluster_others(text: str, mentions: Sequence[Mention], indices: Sequence[int], table: NameTable) -> None:
    by_key: dict[tuple[str, ...], Referent] = {}
    for i in indices:
        mention = mentions[i]
        key = org_tokens(mention.text)
        if len(key) == 1 and key[0].count(".") > 1:
            key = (key[0].replace(".", ""),)
        if mention.label == "NORP" and len(key) == 1:
            key = (key[0].removesuffix("s"),)
        referent = by_key.get(key)
        if referent is None:
            referent = by_key[key] = Referent(mention.label or "MISC")
        referent.keys.add(key)
        referent.forms[_form(mention.text)] += 1
        referent.see(mention.span)
        table.of[i] = referent
        _gather(referent, mention, text)
    merged = _merge(_links(text, mentions, indices, table, by_key))
    for i in indices:
        found = table.of[i]
        assert found is not None
        table.of[i] = merged.get(found, found)
    unique = sorted({id(ref): ref for i in indices if (ref := table.of[i])}.values(), key=lambda r: r.first)
    for referent in unique:
        _finish_organisation(referent)
    table.referents.extend(unique)


def _form(text: str) -> str:
    """A name as an alias is written: no article, no possessive, one line."""
    form = trim_possessive(" ".join(text.split()).strip(" ,;:"))
    owned = _OWNER.match(form)
    if owned and owned.group(1).lower() in countries() and noun_label(form.split()[-1]) == "ORG":
        form = form[owned.end() :]
    first, _, rest = form.partition(" ")
    return rest if rest and first.lower() == "the" else form


def _links(
    text: str,
    mentions: Sequence[Mention],
    indices: Sequence[int],
    table: NameTable,
    by_key: dict[tuple[str, ...], Referent],
) -> list[tuple[Referent, Referent]]:
    """Pairs that are one: bracketed acronyms, initials, short forms."""
    links: list[tuple[Referent, Referent]] = []
    for i, j in pairwise(indices):
        one, two = mentions[i], mentions[j]
        gap = _BRACKETED.fullmatch(text, one.span.end, max(one.span.end, two.span.start))
        if gap and _one_abbreviates(one.text, two.text, stated=True):
            links.append((_found(table, i), _found(table, j)))
    referents = list(dict.fromkeys(by_key.values()))
    initials: defaultdict[str, list[Referent]] = defaultdict(list)
    by_first: defaultdict[str, list[tuple[tuple[str, ...], Referent]]] = defaultdict(list)
    for key, referent in by_key.items():
        if len(key) > 1:
            initials[key[0][0]].append(referent)
            by_first[key[0]].append((key, referent))
    places = {key for key, referent in by_key.items() if referent.label in _PLACES | {"NORP"}}
    for referent in referents:
        form = next(iter(referent.forms))
        if is_acronym(form):
            fits = [
                longer
                for longer in dict.fromkeys(initials[org_tokens(form)[0][0]])
                if longer is not referent
                and _alike(longer, referent)
                and any(stands_for(form, f) for f in longer.forms)
            ]
            if len(fits) == 1:
                links.append((fits[0], referent))
            continue
        if referent.label != "ORG":
            continue
        for key in referent.keys - places:
            ending = [
                longer
                for longer in referents
                if longer.label == "ORG"
                and longer is not referent
                and longer.first < referent.first
                and any(_is_last_word(key, long_key) for long_key in longer.keys)
            ]
            if len(ending) == 1:
                links.append((ending[0], referent))
                continue
            longer_ones = {
                id(longer): longer
                for long_key, longer in by_first.get(key[0], ())
                if longer is not referent and longer.label == "ORG" and _is_short_form(key, long_key)
            }
            if len(longer_ones) == 1:
                links.append((next(iter(longer_ones.values())), referent))
    return links


def _found(table: NameTable, i: int) -> Referent:
    referent = table.of[i]
    assert referent is not None
    return referent


def _one_abbreviates(one: str, two: str, stated: bool) -> bool:
    return (is_acronym(two) and stands_for(two, one, stated)) or (
        is_acronym(one) and stands_for(one, two, stated)
    )


def _alike(one: Referent, other: Referent) -> bool:
    """Whether labels allow an acronym and its expansion; taggers mix up labels of acronyms."""
    return (one.label in _PLACES) == (other.label in _PLACES) or "ORG" in (one.label, other.label)


def _is_short_form(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """Whether one name cuts the other short: "Arla" of "Arla Rail", not "NHS" of "NHS Confederation"."""
    if len(short) >= len(long) or long[: len(short)] != short:
        return False
    rest = long[len(short) :]
    if rest[0] in ("of", "for", "in", "on", "and", "at"):
        return False
    generic = all(word in organisations() or singular(word) in organisations() for word in rest)
    return generic or (
        ("and" in short or len(short) > 1 or len(short[0]) > 3)
        and role_noun(rest[-1]) is None
        and len(rest) <= 2
    )


def _is_last_word(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """Whether a club goes by the last of its two words: "Wanderers" of "Marl Wanderers"."""
    return len(long) == 2 and long[1:] == short and short[0].endswith("s") and not _is_common(short[0])


def _is_common(word: str) -> bool:
    return noun_label(word) is not None or noun_label(singular(word)) is not None


def _merge(links: Sequence[tuple[Referent, Referent]]) -> dict[Referent, Referent]:
    """Union of linked referents; from each merged one to the one that keeps."""
    keeper: dict[Referent, Referent] = {}

    def find(referent: Referent) -> Referent:
        while referent in keeper:
            referent = keeper[referent]
        return referent

    for one, two in links:
        a, b = find(one), find(two)
        if a is b:
            continue
        if a.label != "ORG" and b.label == "ORG" and not any(" ".join(key) in countries() for key in a.keys):
            a.label = "ORG"
        a.forms.update(b.forms)
        a.spans.extend(b.spans)
        a.first = min(a.first, b.first)
        a.kinds |= b.kinds
        a.heads |= b.heads
        a.keys |= b.keys
        keeper[b] = a
    return {referent: find(referent) for referent in keeper}


def _finish_organisation(referent: Referent) -> None:
    """Choose the canonical name (the longest) and read the kinds its words tell."""

    forms = list(referent.forms)
    mixed = {fold(form) for form in forms if not form.isupper()}

    def weight(form: str) -> tuple[int, int, int]:
        shouted = form.isupper() and (fold(form) in mixed or not is_acronym(form))
        return len(org_tokens(form)), 0 if shouted else len(form), -forms.index(form)

    referent.name = max(referent.forms, key=weight)
    for key in referent.keys:
        for word in _head_words(key):
            base = word if word in organisations() else singular(word)
            referent.kinds |= organisations().get(base, frozenset()) - {"any"}
            if base in organisations():
                referent.heads.add(base)


def _head_words(key: tuple[str, ...]) -> set[str]:
    """The words that tell what an organisation is: the last, and the one before "of" or "for"."""
    heads = {key[-1]}
    for word, following in pairwise(key):
        if following in ("of", "for", "in", "and"):
            heads.add(word)
    return heads
