"""A thousand invented articles about people some of whom bear one name, and who is who in them.

    python tests/namesakes.py FOLDER

writes the texts into a folder, to be indexed with the real pipeline, and `truth.json` beside them. The
tests use the analyses made here, in which each entity has the role and affiliation that its text states.
Everything is drawn with a fixed seed: the same on every machine.
"""

from __future__ import annotations

import json
import random
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path

from conftest import make_article, make_quote
from newsquote.model import Analysis, Entity, Kind

ARTICLES = 1000
ALONE, PAIRS, TRIPLES = 220, 40, 10
FIRST = (
    "Ada Bram Cleo Dario Edda Farid Gwen Hector Ines Jonas Kezia Lorcan Maud Nils Orla Piotr Rhona Silas"
    " Thora Una Viggo Wanda Yusuf Zelda Aled Britt Cosmo Delphi"
).split()
LAST = (
    "Abbot-Rowe Brackley Cusk Dunmore Eldritch Farrow Garnett Hollin Inskip Jessop Kestle Lomax Marchbank"
    " Nuttall Ockwell Pellow Quarmby Rudkin Sallow Tregarth Upjohn Varley Wexcombe Yarrow Zeal Birkett"
    " Coldstone Daintry"
).split()
PLACES = "Ansley Brenton Corvale Dunwick Eastholm Farleigh Gorsemouth Harrowby Ilmere Kelby".split()

CAREERS: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "health": (("nurse", "ward nurse"), ("{} Infirmary", "{} Children's Hospital")),
    "medicine": (("surgeon", "consultant surgeon"), ("{} General Hospital", "{} Eye Clinic")),
    "sport": (("striker", "footballer"), ("{} Rovers", "{} United")),
    "cricket": (("fast bowler", "bowler"), ("{} Cricket Club", "{} Wanderers")),
    "council": (("councillor", "council leader"), ("{} Borough Council", "{} Town Council")),
    "science": (("geologist", "professor of geology"), ("{} University", "University of {}")),
    "police": (("detective inspector", "detective"), ("{} Police", "{} Constabulary")),
    "music": (("violinist", "musician"), ("{} Chamber Orchestra", "{} Opera")),
    "business": (("chief executive", "managing director"), ("{} Holdings", "Bank of {}")),
    "church": (("vicar", "parish priest"), ("{} Cathedral", "Diocese of {}")),
    "school": (("head teacher", "headteacher"), ("{} Academy", "{} Primary School")),
    "farming": (("dairy farmer", "farmer"), ("{} Farm", "{} Dairy")),
    "sea": (("harbour master", "ferry captain"), ("Port of {}", "{} Ferries")),
}
OFFICES = ("Transport Secretary", "Health Minister", "Labour MP", "shadow chancellor", "Labour candidate")
BODIES = ("Labour", "Department for Transport", "House of Commons")
FORMS = ("full", "body", "role", "beside", "bare", "surname")
WEIGHTS = (50, 21, 10, 6, 3, 10)
TALK = (
    "the work would begin in spring", "nobody had been told in time", "the figures were better",
    "more money was needed", "the doors would stay open", "a decision was weeks away",
)  # fmt: skip


@dataclass(frozen=True)
class Person:
    """Somebody: the roles and organisations that articles may give."""

    number: int
    name: str
    career: str
    roles: tuple[str, ...]
    bodies: tuple[str, ...]

    @property
    def surname(self) -> str:
        """The name without the first."""
        return self.name.split(" ", 1)[1]


@dataclass(frozen=True)
class Told:
    """An article, and the number of the person behind each name in it; None is nobody to be known."""

    analysis: Analysis
    who: dict[str, int | None]


def people(draw: random.Random) -> list[Person]:
    """Everybody, those who share a name one after the other, each with a career of their own."""
    names = [f"{first} {last}" for first in FIRST for last in LAST]
    draw.shuffle(names)
    shared = [1] * ALONE + [2] * PAIRS + [3] * TRIPLES
    found: list[Person] = []
    for name, bearers in zip(names, shared, strict=False):
        careers = draw.sample([*CAREERS, "politics"], bearers)
        if bearers == 2 and draw.random() < 0.3:
            careers[1] = careers[0] = draw.choice([career for career in CAREERS if career != "farming"])
        places = draw.sample(PLACES, bearers)
        for career, place in zip(careers, places, strict=True):
            if career == "politics":
                found.append(Person(len(found), name, career, OFFICES, BODIES))
            else:
                roles, bodies = CAREERS[career]
                body = draw.choice(bodies).format(place)
                found.append(Person(len(found), name, career, roles, (body,)))
    return found


def articles(seed: int = 7) -> list[Told]:
    """All articles, with one or two people in each; one in twelve knows somebody by surname alone."""
    draw = random.Random(seed)
    everybody = people(draw)
    introduced: set[int] = set()
    casts = [draw.sample(everybody, draw.choice((1, 2, 2))) for _ in range(ARTICLES)]
    return [_article(n, draw, cast, introduced) for n, cast in enumerate(casts)]


def _article(number: int, draw: random.Random, cast: list[Person], introduced: set[int]) -> Told:
    """One article; whoever is in none of the `introduced` is told of in full."""
    if len({person.surname for person in cast}) < len(cast):
        cast = cast[:1]
    paragraphs = [f"Report {number} from {draw.choice(PLACES)}"]
    who: dict[str, int | None] = {}
    spoken: list[tuple[str, str]] = []
    entities: list[Entity] = []
    for person in cast:
        surname = person.surname
        body, role = draw.choice(person.bodies), draw.choice(person.roles)
        said = f"{draw.choice(TALK)}, item {number}-{person.number}"
        form = draw.choices(FORMS, WEIGHTS)[0] if person.number in introduced else "full"
        introduced.add(person.number)
        name = person.name if form != "surname" else surname
        opening = {
            "full": f"{name}, {role} at {body}, said {said}.",
            "body": f"{name} of {body} said {said}.",
            "role": f"{name}, a {role}, said {said}.",
            "beside": f"{name} said {said}. {body} has seen the plans.",
            "bare": f"{name} said {said}.",
            "surname": f"{name} said {said}.",
        }[form]
        paragraphs.append(opening)
        entities.append(
            Entity(
                f"p{person.number}", name, "PERSON",
                role=role if form in ("full", "role") else None,
                affiliation=body if form in ("full", "body") else None,
            )
        )  # fmt: skip
        if form in ("full", "body", "beside"):
            entities.append(Entity(f"o{body}", body, "ORG"))
        spoken.append((said, name))
        who[name] = person.number if form != "surname" else None
    article = make_article("\n\n".join(paragraphs) + "\n", f"news/{number:04}.txt")
    quotes = tuple(
        make_quote(article, [said], kind=Kind.INDIRECT, source=name, cue="said", lemma="say",
                   speaker=next(entity for entity in entities if entity.name == name))
        for said, name in spoken
    )  # fmt: skip
    return Told(Analysis(article, quotes, tuple({entity.id: entity for entity in entities}.values())), who)


@dataclass(frozen=True)
class Pairs:
    """Pairs of mentions in different articles: of one person, of those merged, and wrongly merged."""

    same: int
    merged: int
    wrong: int

    @property
    def recall(self) -> float:
        """Share of the pairs of one person that are merged."""
        return self.merged / self.same


def score(mentions: Iterable[tuple[str, int | None, str]]) -> Pairs:
    """(name, number of the person or None, id) of each mention → pairs; None is never the same."""
    by_name: dict[str, list[tuple[int | None, str]]] = {}
    for name, number, id_ in mentions:
        by_name.setdefault(name, []).append((number, id_))
    same = merged = wrong = 0
    for found in by_name.values():
        for (one, left), (other, right) in combinations(found, 2):
            is_same = one is not None and one == other
            same += is_same
            merged += is_same and left == right
            wrong += left == right and not is_same
    return Pairs(same, merged, wrong)


def namesakes(mentions: Iterable[tuple[str, int | None, str]]) -> Iterator[tuple[str, int | None, str]]:
    """The mentions whose names several people bear."""
    listed = list(mentions)
    bearers: dict[str, set[int]] = {}
    for name, number, _ in listed:
        if number is not None:
            bearers.setdefault(name, set()).add(number)
    return (mention for mention in listed if len(bearers.get(mention[0], ())) > 1)


def main() -> None:
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True)
    truth = {}
    for told in articles():
        name = Path(told.analysis.article.path or "").name
        (folder / name).write_text(told.analysis.article.text, encoding="utf-8")
        truth[name] = told.who
    (folder / "truth.json").write_text(json.dumps(truth, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main()
