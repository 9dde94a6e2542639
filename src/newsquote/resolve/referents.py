"""What the mentions of an article may refer to, while it is being worked out."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from hashlib import sha256

from newsquote.folding import fold_name
from newsquote.model import Entity, Span
from newsquote.resolve.lexicon import first_names, metonyms, role_noun, seats_of_power, titles
from newsquote.resolve.names import PersonName


@dataclass(slots=True, eq=False)
class Referent:
    """Somebody or something under construction; becomes an `Entity`.

    `forms` are the names as written, in order of first use, with counts. `gender` is told by
    the article; `leaning` is what a list of first names holds against the other gender.
    `called` are descriptions that later sentences gave ("Ashdown manager").
    `ties` are nouns for a person beside a name ("brother"); `heads` head nouns that introduced it;
    `kin_of` are ties told with a name ("Ruiz's wife, Vera": wife, Ruiz); `party` is one told in
    brackets, as `PARTIES` of the descriptions have it;
    `voice_of` is the organisation for which an unnamed spokesperson ("she") speaks.
    """

    label: str
    named: bool = True
    forms: Counter[str] = field(default_factory=Counter)
    people: list[PersonName] = field(default_factory=list)
    spans: list[Span] = field(default_factory=list)
    titles: set[str] = field(default_factory=set)
    gender: str | None = None
    leaning: str | None = None
    roles: list[str] = field(default_factory=list)
    affiliations: list[str] = field(default_factory=list)
    ages: set[int] = field(default_factory=set)
    kinds: set[str] = field(default_factory=set)
    heads: set[str] = field(default_factory=set)
    called: list[str] = field(default_factory=list)
    ties: set[str] = field(default_factory=set)
    kin_of: list[tuple[str, Referent]] = field(default_factory=list)
    party: str | None = None
    name: str = ""
    members: tuple[Referent, ...] = ()
    voice_of: Referent | None = None
    pronouns: Counter[str] = field(default_factory=Counter)
    plural: bool = False
    first: int = 1 << 60
    keys: set[tuple[str, ...]] = field(default_factory=set)

    def see(self, span: Span) -> None:
        """Count a mention."""
        self.spans.append(span)
        self.first = min(self.first, span.start)

    def add_person(self, person: PersonName, span: Span) -> None:
        """Take in a mention by personal name, with what its titles tell."""
        if person.titled not in self.forms:
            self.people.append(person)
        self.forms[person.titled] += 1
        self.titles.update(person.titles)
        self.gender = self.gender or person.gender
        if person.is_full and self.leaning is None:
            self.leaning = first_names().get(person.tokens[0])
        self.see(span)

    def add_role(self, role: str) -> None:
        """Take in a role that stands beside a mention; a telling noun tells gender."""
        if role not in self.roles:
            self.roles.append(role)
        noun = role_noun(role.rpartition(" ")[2])
        if noun and noun.gender and not self.gender and self.leaning in (None, noun.gender):
            self.gender = noun.gender

    def describe(self, phrase: str, noun: str) -> None:
        """Take in a description that the article gives of somebody known, and its noun."""
        self.heads.add(noun)
        if self.label == "PERSON" and phrase not in self.called:
            self.called.append(phrase)

    @property
    def described(self) -> list[str]:
        """What the article says that a person is: beside the name, and in place of it."""
        return [*self.roles, *self.called]

    @property
    def fullest(self) -> PersonName:
        """The personal name with most parts; the first of equals."""

        def weight(name: PersonName) -> tuple[bool, int, int, int]:
            initials = sum(len(token.replace(".", "")) < 2 or "." in token for token in name.tokens)
            parts = len(name.tokens) + bool(name.suffix) + bool(name.nickname) - initials
            return name.is_full, parts, len(name.plain.split()), -name.titled_first

        return max(self.people, key=weight)

    @property
    def agrees(self) -> str | None:
        """The gender the article tells, or else pronouns used so far."""
        if self.gender:
            return self.gender
        he, she = self.pronouns["he"], self.pronouns["she"]
        return "m" if he > she else "f" if she > he else None

    def may_be(self, gender: str | None) -> bool:
        """Whether what the article tells allows a gender; None asks nothing."""
        return gender is None or self.agrees in (None, gender)

    def may_be_called(self, gender: str | None) -> bool:
        """Whether a noun that tells a gender may be said: Ann is no "man", if nothing else tells."""
        return self.may_be(gender) and (gender is None or (self.agrees or self.leaning) in (None, gender))

    def person_name(self) -> str:
        """Canonical personal name: fullest without titles; title and surname where nothing is fuller."""
        best = self.fullest
        if best.is_full:
            return best.plain
        same = [p for p in self.people if p.tokens == best.tokens]  # "Jade", though "Ms Moss" after
        titled = [p.titled for p in same if p.titles and titles()[p.titles[-1]].kind]
        of_land = [form for form in titled if " of " in form]  # "Lord Moss of Arle"
        return [*of_land, *titled, best.plain][0]

    def _main_role(self) -> str | None:
        """The first role that is more than a title; a title where there is no other."""
        full = (role for role in self.roles if not all(word.lower() in titles() for word in role.split()))
        return next(full, self.roles[0] if self.roles else None)

    def entity(self) -> Entity:
        """The finished entity."""
        if self.people:
            self.name = self.person_name()
        house = self.name.lower() in metonyms() - seats_of_power()
        label = "ORG" if self.label != "PERSON" and house else self.label
        seen, aliases = {fold_name(self.name)}, []
        for form in self.forms:
            if fold_name(form) not in seen:
                seen.add(fold_name(form))
                aliases.append(form)
        is_person = label == "PERSON"
        return Entity(
            id=sha256(f"{label}\n{self.name.casefold()}".encode()).hexdigest()[:12],
            name=self.name,
            label=label,
            aliases=tuple(aliases),
            role=self._main_role() if is_person else None,
            affiliation=self.affiliations[0] if is_person and self.affiliations else None,
            members=tuple(member.name for member in self.members),
            pronouns=tuple(sorted(self.pronouns, key=lambda p: (-self.pronouns[p], p))),
            mentions=tuple(sorted(set(self.spans))),
            named=self.named,
        )
