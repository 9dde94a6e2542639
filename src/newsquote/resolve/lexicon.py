"""The word lists that telling people, organisations and documents apart rests on.

Every list is a file in `newsquote/data` whose header says what belongs in it. Read once, on
first use; keys are lower case.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files

from newsquote.folding import fold, fold_name


def word_set(words: str) -> frozenset[str]:
    """The words of a string."""
    return frozenset(words.split())


PLACES = frozenset(("LOC", "GPE", "FAC"))  # labels that entity taggers give to places
LEGAL_FORMS = word_set(
    "ltd ltd. limited plc inc inc. corp corp. co co. llc llp gmbh ag sa nv ab asa oyj spa bhd"
)
SPOKES = word_set("spokesman spokeswoman spokesperson spokespeople spokesmen spokeswomen")
# What opens the name of a body in other languages ("Ysgol Marl", "Gruppo Orn"), by the English noun for it.
_OPENINGS = {
    "school": "ysgol scoil gaelscoil lycée lycee collège école colegio escuela kura",
    "college": "coláiste",
    "university": "universidad université universität universidade università",
    "hospital": "ysbyty hôpital",
    "council": "cyngor comhairle consejo conselho consiglio conseil",
    "association": "asociación associação associazione",
    "federation": "federación federação federazione fédération",
    "confederation": "confederación confederação",
    "institute": "instituto istituto",
    "ministry": "ministerio ministère ministério ministero",
    "party": "partido partito",
    "cooperative": "cooperativa coopérative",
    "committee": "comité",
    "newspaper": "diario",
    "bank": "banco banca banque",
    "foundation": "stiftung fondation fondazione fundación fundação",
    "union": "gewerkschaft sindacato sindicato syndicat",
    "company": "gruppo grupo groupe radio reederei brauerei rederi koncern compagnie société sociedad "
    "sociedade società empresa aerolíneas transportes laboratoires "
    "perforaciones construcciones constructora minera industrias laboratorios",
}
OPENING_NOUNS = {
    form: noun for noun, words in _OPENINGS.items() for word in words.split() for form in (word, fold(word))
}
BODY_OPENINGS = frozenset(OPENING_NOUNS)
# Nouns of both lists that mean a person unless the article has an organisation for them.
_PEOPLE_FIRST = word_set("executive miner builder publisher ombudsman broker")
_ONLY_PLURAL = word_set("people children wives minutes findings figures statistics guidelines memoirs")
_IRREGULAR = {
    "people": "person",
    "children": "child",
    "wives": "wife",
    "police": "police",
    "clergy": "cleric",
}


@dataclass(frozen=True, slots=True)
class Title:
    """A word before a name; `gender` is "m", "f" or None."""

    gender: str | None
    kind: str


@dataclass(frozen=True, slots=True)
class RoleNoun:
    """A noun for a person, the gender it tells, and wider words for the same person."""

    word: str
    gender: str | None
    wider: frozenset[str]

    @property
    def words(self) -> frozenset[str]:
        """The noun and its wider words."""
        return self.wider | {self.word}


def list_rows(name: str) -> Iterator[list[str]]:
    """The tab-separated fields of each entry of a list."""
    text = (files("newsquote") / "data" / name).read_text(encoding="utf8")
    for line in text.splitlines():
        if line.strip() and not line.startswith("#"):
            yield [field.strip() for field in line.split("\t")]


def _gender(field: str) -> str | None:
    return field if field in ("m", "f") else None


# "Joan of Arc.", "said Mr Barr.", "in Ch. 4"
_ALSO_LAST = frozenset(("Arc.", "Barr.", "Ch."))


@cache
def titles() -> dict[str, Title]:
    """Titles before a name, by lower-case form ("mr", "dr.")."""
    return {row[0].lower(): Title(_gender(row[1]), row[2]) for row in list_rows("titles.txt")}


@cache
def stopped_titles() -> tuple[str, ...]:
    """Titles that are cut short by a full stop, as written ("Sgt."), but those that end sentences as well."""
    rows = (row[0] for row in list_rows("titles.txt"))
    return tuple(title for title in rows if title.endswith(".") and title not in _ALSO_LAST)


@cache
def roles() -> dict[str, RoleNoun]:
    """Person nouns by singular; wider words are closed under being wider."""
    wider = {row[0]: set(row[2].split()) if len(row) > 2 else set() for row in list_rows("roles.txt")}
    gender = {row[0]: _gender(row[1]) if len(row) > 1 else None for row in list_rows("roles.txt")}
    return {
        word: RoleNoun(word, gender[word], frozenset(first.union(*(wider.get(w, ()) for w in first))))
        for word, first in wider.items()
    }


@cache
def organisations() -> dict[str, frozenset[str]]:
    """Kinds of organisation by noun."""
    return {row[0]: frozenset(row[1].split()) for row in list_rows("organisations.txt")}


@cache
def documents() -> dict[str, frozenset[str]]:
    """Document nouns and what else a document so called may be called."""
    return {
        row[0]: frozenset(row[1].split()) if len(row) > 1 else frozenset()
        for row in list_rows("documents.txt")
    }


@cache
def groups() -> frozenset[str]:
    """Nouns for several people."""
    return frozenset(row[0] for row in list_rows("groups.txt"))


@cache
def particles() -> frozenset[str]:
    """Lower-case words inside a surname."""
    return frozenset(row[0] for row in list_rows("particles.txt"))


@cache
def postnominals() -> frozenset[str]:
    """Letters after a name, as written."""
    return frozenset(row[0] for row in list_rows("postnominals.txt"))


@cache
def metonyms() -> frozenset[str]:
    """Places that speak for an institution, in lower case."""
    return frozenset(row[0].lower() for row in list_rows("metonyms.txt"))


@cache
def seats_of_power() -> frozenset[str]:
    """Those of them that are as often places, in lower case."""
    return frozenset(row[0].lower() for row in list_rows("metonyms.txt") if row[1:])


@cache
def bodies() -> dict[str, str]:
    """Well-known bodies whose names look like a person's or a place's, and their labels."""
    return {row[0]: row[1] for row in list_rows("bodies.txt")}


@cache
def known_bodies() -> dict[str, tuple[str, ...]]:
    """Well-known bodies and the nouns by which news goes on about them."""
    return {
        name.strip(): tuple(noun.strip() for noun in nouns.split(","))
        for nouns, names in list_rows("known_bodies.txt")
        for name in names.split(";")
    }


@cache
def known_goods() -> frozenset[str]:
    """Well-known goods, programmes, schemes and laws, which are no bodies and no places, as written."""
    return frozenset(name.strip() for row in list_rows("known_goods.txt") for name in row[0].split(";"))


@cache
def houses() -> frozenset[str]:
    """Common nouns that a capital makes the name of one body ("the Treasury"), as written."""
    return frozenset(row[0] for row in list_rows("houses.txt"))


@cache
def countries() -> frozenset[str]:
    """Countries and territories, in lower case."""
    return frozenset(row[0].lower() for row in list_rows("countries.txt"))


@cache
def places() -> frozenset[str]:
    """Well-known places below the state, in lower case."""
    rows = (row[0] for row in list_rows("places.txt"))
    names = frozenset(name.strip().lower() for row in rows for name in row.split(";"))
    return names | {name.removeprefix("the ") for name in names}


@cache
def abbreviations() -> dict[str, frozenset[str]]:
    """Short names of well-known places and bodies, by their full names."""
    return {
        row[0]: frozenset(short.strip() for short in row[1].split(";"))
        for row in list_rows("abbreviations.txt")
    }


@cache
def nicknames() -> dict[str, frozenset[int]]:
    """Families of first names by member, in lower case."""
    found: dict[str, set[int]] = {}
    for family, row in enumerate(list_rows("nicknames.txt")):
        for name in row[0].split():
            found.setdefault(name, set()).add(family)
    return {name: frozenset(families) for name, families in found.items()}


@cache
def first_names() -> dict[str, str]:
    """Gender by first name, in lower case with accents and without, for names that one gender alone bears.

    From the Names Corpus (see data/first-names.README.txt) and a list of our own, of the rest of the
    world. Evidence against, never for.
    """
    male, female = _bearers("m"), _bearers("f")
    return {**dict.fromkeys(male - female, "m"), **dict.fromkeys(female - male, "f")}


@cache
def _bearers(gender: str) -> frozenset[str]:
    """First names of women ("f") or men ("m")."""
    corpus = "first-names-female.txt" if gender == "f" else "first-names-male.txt"
    names = [row[0] for row in list_rows(corpus)]
    for of, listed in list_rows("first-names-world.txt"):
        names += [name.strip() for name in listed.split(";") if of == gender]
    lower = {name.lower() for name in names}
    return frozenset(lower | {fold_name(name) for name in lower})


@lru_cache(maxsize=8192)
def is_first_name(word: str) -> bool:
    """Whether a list of first names, or the list of short forms, holds a lower-case word."""
    return word in _bearers("m") or word in _bearers("f") or word in nicknames()


@lru_cache(maxsize=8192)
def singular(word: str) -> str:
    """The singular of a lower-case noun as our lists spell it; the word itself where none fits."""
    known = (roles(), organisations(), documents())
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    guesses = [word]
    if word.endswith("men"):
        guesses.append(word[:-3] + "man")
    if word.endswith("ies"):
        guesses.append(word[:-3] + "y")
    if word.endswith("es"):
        guesses.append(word[:-2])
    if word.endswith("s") and not word.endswith("ss"):
        guesses.append(word[:-1])
    if word.endswith("-in-law"):
        guesses.append(singular(word.removesuffix("-in-law")))
    if "-of-" in word:
        guesses.append(word.split("-of-")[0])
    if word.startswith(("ex-", "co-", "vice-")):
        guesses.append(singular(word.split("-", 1)[1]))
    return next((guess for guess in guesses if any(guess in table for table in known)), word)


@lru_cache(maxsize=8192)
def role_noun(word: str) -> RoleNoun | None:
    """The person noun that a word is, in either number and any case."""
    return roles().get(singular(word.lower()))


@lru_cache(maxsize=8192)
def is_plural(word: str) -> bool:
    """Whether a noun's form says several, by its spelling alone."""
    lower = word.lower()
    if lower in groups() or lower in _ONLY_PLURAL:
        return True
    if lower.endswith("men"):
        return lower != "women" or True
    return lower.endswith("s") and not lower.endswith(("ss", "us", "is")) and singular(lower) != lower


@lru_cache(maxsize=8192)
def noun_label(word: str) -> str | None:
    """What a noun refers to: PERSON, GROUP, ORG or DOCUMENT; None where the lists do not say."""
    lower = word.lower()
    if lower in groups() and (lower not in organisations() or lower == "police"):
        return "GROUP"
    base = singular(lower)
    if base in roles() and not (base in organisations() and lower == base and base not in _PEOPLE_FIRST):
        return "GROUP" if is_plural(lower) else "PERSON"
    if base in documents() and is_plural(lower):
        return "DOCUMENT"
    if base in organisations():
        return "GROUP" if is_plural(lower) and lower not in organisations() else "ORG"
    if base in documents():
        return "DOCUMENT"
    return None
