"""Telling apart people of one full name, by what articles say of them. No SQL here.

Two readings of a name clash when they can hardly be of one person: their walks of life have nothing in
common (nurse, striker), they belong to different organisations, or one is Mr and the other Ms. Pronouns
do not count: one in thirty is taken for somebody else's. Politics is one walk whatever the office, and
its people go from one body to the next; only parties exclude each other, and a council other bodies.
Where nobody could tell, nothing is merged.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple

from newsquote.folding import fold

BETTER_KNOWN = (20, 0.95)
"""Articles, and share of all that tell anything, with which one bearer of a name is the one meant where
an article tells nothing: a handful of articles never decides."""
NOISE = 10
"""A reading so many times rarer than another does not make that one doubtful."""
_POLITICS, _LOCAL, _PARTY = "politics", "local", "party="
_PAST = frozenset("former ex late one-time onetime retired".split())
_LINKS = frozenset("of at for in with from on and".split())
_EMPTY = frozenset("the of and for in at a an & ltd limited plc inc llc co company group party".split())
_TITLES = {
    **dict.fromkeys("mr sir lord baron".split(), "Mr"),
    **dict.fromkeys("mrs ms miss dame lady baroness".split(), "Ms"),
}


class Evidence(NamedTuple):
    """What an article says of somebody, folded; empty where it says nothing. `title` is "Mr" or "Ms"."""

    role: str = ""
    affiliation: str = ""
    title: str = ""


class Verdict(NamedTuple):
    """Who is meant where an article says one thing of a name.

    `people` are those who may be: what sets each apart, None for the person best known by the name, and
    the organisations it belongs to. One alone is meant whatever else is in the article, unless
    `is_open`. `known` is the number of the one who is meant where the article names no organisation
    of theirs.
    """

    people: tuple[tuple[str | None, frozenset[frozenset[str]]], ...]
    known: int | None = None
    is_open: bool = True

    def who(self, article: str, organisations: Iterable[str]) -> str | None:
        """What sets the person apart whom the article means, None for the best known.

        The id of the article if there is no telling: then it is joined to nobody. `organisations`
        are the names of those in the article, folded; they do not matter unless `is_open`.
        """
        if not self.is_open:
            return self.people[0][0]
        places = _places(self.people)
        named = {n for name in organisations for n in places.get(_body(name), ())}
        if len(named) == 1:
            return self.people[named.pop()][0]
        return article if named or self.known is None else self.people[self.known][0]

    def dumps(self) -> str:
        """The verdict as text, the same for the same."""
        people = [[tag, sorted(sorted(body) for body in bodies)] for tag, bodies in self.people]
        return json.dumps([people, self.known, self.is_open], ensure_ascii=False, separators=(",", ":"))

    @classmethod
    def loads(cls, text: str) -> Verdict:
        """What `dumps` wrote."""
        people, known, is_open = json.loads(text)
        told = tuple((tag, frozenset(frozenset(body) for body in bodies)) for tag, bodies in people)
        return cls(told, known, is_open)


def evidence_of(role: str | None, affiliation: str | None, aliases: Iterable[str] = ()) -> Evidence:
    """The evidence of one entity; a title where its titled aliases agree."""
    firsts = (fold(alias).partition(" ")[0].rstrip(".") for alias in aliases if " " in alias)
    told = {title for first in firsts if (title := _TITLES.get(first))}
    return Evidence(_plain(role), _plain(affiliation), told.pop() if len(told) == 1 else "")


def clash(one: Evidence, other: Evidence) -> bool:
    """Whether the two can hardly be of one person."""
    return _Portrait.of([one], 1).clashes(_Portrait.of([other], 1))


@lru_cache(maxsize=64)
def _places(
    people: tuple[tuple[str | None, frozenset[frozenset[str]]], ...],
) -> dict[frozenset[str], list[int]]:
    """Who of the people, by number, belongs to each organisation."""
    places: dict[frozenset[str], list[int]] = {}
    for n, (_, bodies) in enumerate(people):
        for body in bodies:
            places.setdefault(body, []).append(n)
    return places


ONE_PERSON = Verdict(((None, frozenset()),), is_open=False)


def tell_apart(counts: Mapping[Evidence, int]) -> dict[Evidence, Verdict]:
    """Who is meant by each reading of a name; `counts` says in how many articles each is."""
    portraits = _portraits({reading: number for reading, number in counts.items() if any(reading)})
    fits = _fits(portraits)
    if not _any_clash(fits):
        return dict.fromkeys(counts, ONE_PERSON)
    people = _people(portraits, fits)
    total = sum(person.weight for person in people)
    tags = [None if 2 * person.weight > total else person.tag for person in people]
    number_of = {reading: n for n, person in enumerate(people) for reading in person.readings}
    return {
        reading: Verdict(((tags[number_of[reading]], frozenset()),), is_open=False)
        if reading in number_of
        else _verdict(reading, people, tags)
        for reading in counts
    }


@dataclass(slots=True)
class _Portrait:
    """Readings of one person, brought together; `weight` is in how many articles they are."""

    readings: set[Evidence]
    weight: int
    titles: set[str] = field(default_factory=set)
    walks: set[str] = field(default_factory=set)
    parties: set[str] = field(default_factory=set)
    bodies: set[frozenset[str]] = field(default_factory=set)

    @classmethod
    def of(cls, readings: Iterable[Evidence], weight: int) -> _Portrait:
        """Of readings that are known to be of one person."""
        portrait = cls(set(readings), weight)
        for reading in portrait.readings:
            portrait.titles |= {reading.title} - {""}
            portrait.walks |= _walks(reading)
            portrait.parties |= _parties(reading)
            portrait.bodies |= {_body(reading.affiliation)} if reading.affiliation else set()
        return portrait

    @property
    def tag(self) -> str:
        """What sets the person apart from all others: an organisation, or else role and title."""
        bodies = [reading.affiliation for reading in self.readings if reading.affiliation]
        if bodies:
            return f"of {min(bodies)}"
        first = min(self.readings)
        return f"{first.role}, {first.title}"

    def joined(self, other: _Portrait) -> _Portrait:
        """Both as one person."""
        return _Portrait.of(self.readings | other.readings, self.weight + other.weight)

    def clashes(self, other: _Portrait) -> bool:
        """Whether these can hardly be the same person."""
        if self.bodies & other.bodies:
            return False
        if self.walks and other.walks and not self.walks & other.walks:
            return True
        if len(self.titles | other.titles) == 2 and len(self.titles) == len(other.titles) == 1:
            return True
        if self.parties and other.parties and not self.parties & other.parties:
            return True
        if not self.bodies or not other.bodies:
            return False
        pairs = [(a, b) for a in self.bodies for b in other.bodies]
        if any(_is_part(a, b) or _is_part(b, a) for a, b in pairs):
            return False
        if _POLITICS in self.walks and _POLITICS in other.walks:
            return all(_is_local(a, b) and not _is_party(a, b) for a, b in pairs)
        return True


def _people(portraits: Sequence[_Portrait], fits: Sequence[int]) -> list[_Portrait]:
    """Those who bear the name for certain; readings that fit two who clash are of nobody.

    From the most frequent portrait on, each joins the one person with whom nothing clashes, or is
    another person. Within a person nothing clashes.
    """
    people: list[list[int]] = []
    for n in range(len(portraits)):
        if _is_between(n, portraits, fits):
            continue
        open_to = [person for person in people if all(fits[n] >> other & 1 for other in person)]
        if not open_to:
            people.append([n])
        elif len(open_to) == 1:
            open_to[0].append(n)
    return [_joined([portraits[n] for n in person]) for person in people]


def _portraits(counts: Mapping[Evidence, int]) -> list[_Portrait]:
    """The readings, the most frequent first, those with one organisation brought together.

    Those that tell nothing are left out.
    """
    by_body: dict[frozenset[str], list[Evidence]] = {}
    found: list[_Portrait] = []
    for reading in sorted(counts):
        if reading.affiliation:
            by_body.setdefault(_body(reading.affiliation), []).append(reading)
        else:
            found.append(_Portrait.of([reading], counts[reading]))
    for readings in by_body.values():
        found.append(_Portrait.of(readings, sum(counts[reading] for reading in readings)))
    return sorted(found, key=lambda portrait: (-portrait.weight, portrait.tag))


def _fits(portraits: Sequence[_Portrait]) -> list[int]:
    """For each portrait, which others it does not clash with, as bits."""
    fits = [0] * len(portraits)
    for n, one in enumerate(portraits):
        for m in range(n):
            if not one.clashes(portraits[m]):
                fits[n] |= 1 << m
                fits[m] |= 1 << n
    return fits


def _any_clash(fits: Sequence[int]) -> bool:
    everybody = (1 << len(fits)) - 1
    return any(fit | 1 << n != everybody for n, fit in enumerate(fits))


def _is_between(n: int, portraits: Sequence[_Portrait], fits: Sequence[int]) -> bool:
    """Whether a portrait fits two that clash, neither of them mere noise beside it."""
    near = [
        m
        for m, portrait in enumerate(portraits)
        if fits[n] >> m & 1 and portrait.weight * NOISE >= portraits[n].weight
    ]
    return any(not fits[a] >> b & 1 for i, a in enumerate(near) for b in near[:i])


def _joined(portraits: Sequence[_Portrait]) -> _Portrait:
    whole = portraits[0]
    for portrait in portraits[1:]:
        whole = whole.joined(portrait)
    return whole


def _verdict(reading: Evidence, people: Sequence[_Portrait], tags: Sequence[str | None]) -> Verdict:
    """Whom a reading that is of nobody for certain may mean, in no order that depends on numbers."""
    own = _Portrait.of([reading] if any(reading) else [], 0)
    possible = [n for n, person in enumerate(people) if not person.clashes(own)]
    possible.sort(key=lambda n: tags[n] or "")
    articles, share = BETTER_KNOWN
    total = sum(person.weight for person in people)
    known = (i for i, n in enumerate(possible) if people[n].weight >= max(articles, share * total))
    return Verdict(tuple((tags[n], frozenset(people[n].bodies)) for n in possible), next(known, None))


# --- words ------------------------------------------------------------------------------------


def _plain(text: str | None) -> str:
    return " ".join(fold(text or "").replace(",", " ").split())


@lru_cache(maxsize=4096)
def _walks(reading: Evidence) -> frozenset[str]:
    """The walks of life that a role's head noun and the organisation tell; what somebody was is past."""
    words = reading.role.split()
    if any(word in _PAST or word.startswith("ex-") for word in words):
        words = []
    head = next((n for n, word in enumerate(words) if word in _LINKS), len(words)) - 1
    walks = _walks_of(words[head : head + 1]) or _walks_of(words)
    return walks | _walks_of(reading.affiliation.split())


def _walks_of(words: Iterable[str]) -> frozenset[str]:
    walks = frozenset(walk for word in words for walk in _list().get(word, ()))
    return frozenset(walk for walk in walks if walk != _LOCAL and not walk.startswith(_PARTY))


def _parties(reading: Evidence) -> frozenset[str]:
    words = (*reading.role.split(), *reading.affiliation.split())
    return frozenset(w for word in words for w in _list().get(word, ()) if w.startswith(_PARTY))


@lru_cache(maxsize=65536)
def _body(affiliation: str) -> frozenset[str]:
    """The words of an organisation's name that tell it from others."""
    words = affiliation.replace("'s", "").replace(".", "").split()
    return frozenset(words) - _EMPTY or frozenset(words)


def _is_part(one: frozenset[str], whole: frozenset[str]) -> bool:
    """Whether a name is the other cut short, or its acronym."""
    return one <= whole or (len(one) == 1 and sorted(*one) == sorted(word[0] for word in whole))


def _is_local(*bodies: frozenset[str]) -> bool:
    return any(_LOCAL in _list().get(word, ()) for body in bodies for word in body)


def _is_party(*bodies: frozenset[str]) -> bool:
    return any(walk.startswith(_PARTY) for body in bodies for word in body for walk in _list().get(word, ()))


@lru_cache(maxsize=1)
def _list() -> dict[str, frozenset[str]]:
    """Word → walks, from `walks.txt`."""
    found: dict[str, set[str]] = {}
    from importlib.resources import files

    text = (files("newsquote") / "data" / "walks.txt").read_text(encoding="utf-8")
    for line in text.splitlines():
        if line and not line.startswith("#"):
            walk, words = line.split("\t")
            for word in words.split():
                found.setdefault(fold(word), set()).add(walk)
    return {word: frozenset(walks) for word, walks in found.items()}
