"""A made-up archive of news: texts with the quotes in them, written through the real store.

No model runs: whoever composes a sentence knows where its quotes are. The words are drawn from a
long-tailed (Zipf) distribution over thirteen thousand compounds, and so are the people, so that
full text, speakers and copies have the sizes they have in a real archive. People keep their role and
their organisation, but for a few articles that give another of either (a namesake, or a mistake): so
that, as in real news, the names met most are those that several seem to bear. Article n is the same
whenever it is asked for; one in 25 is a wire copy of the one before, under another headline, cut at the
end and with a few words changed.

    python benchmarks/archive.py --db archive.db --articles 100000     # about 1,000,000 quotes
    python benchmarks/archive.py --texts archive/ --articles 200       # text files, for the pipeline
"""

from __future__ import annotations

import argparse
import hashlib
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import lru_cache
from itertools import accumulate
from pathlib import Path
from random import Random

from newsquote.index import Index, create_index
from newsquote.index.update import Pipeline, Progress, update
from newsquote.model import (
    Analysis,
    Article,
    Attribution,
    Entity,
    Kind,
    Paragraph,
    Quote,
    Role,
    Span,
)

COPY_EVERY = 25
UNNAMED = 0.002
"""Share of quotes whose speaker has no name ("residents"): each is a speaker of its own article."""
STATED = 0.4
"""Share of articles that say what a person is; of 840 on an election it was 0.35 (PolNeAR)."""
ODD = 0.006
"""Share of those that say something else than the others do: of the names told about ten times, one in 14
then seems to be of several people, as in those 840 articles."""
PEOPLE = 6_000
ORGANISATIONS = 2_000
PLACES = 1_000
NOUNS = 13_000

_HEADS = """water stone bridge harbour market school field timber iron river winter summer north south
hill wood church mill street garden farm coal salt sand paper glass cotton corn barley copper lamp door
wind rain snow frost tide moor marsh lake pond ferry rail road cart horse sheep cattle wool hedge orchard
apple cherry oak ash elm birch willow pine cedar maple fire smoke steam clock bell tower castle palace
court guard watch night day morning evening bread butter cheese honey milk tea coffee sugar spice silver
gold lead tin brass book letter ink press print picture song music drum pipe string dance stage play
game ball match race crew boat ship sail anchor rope net fish shell island coast cliff beach""".split()
_TAILS = """work yard house land board gate line path wall way side keeper maker holder master room shop
store stall fund plan scheme trust grant levy duty charge fee tax rent wage share stock bond loan debt
count list roll note card sheet file case claim deed right rule order code test check trial study survey
report review paper brief talk chair table bench desk seat post pole beam frame roof floor stair shelf
rack box chest bag pack load freight store depot dock pier quay lock weir dam drain ditch well pump mill
forge plant works site camp ground pitch court track trail lane route bend mark sign lamp light""".split()
_ADJECTIVES = """new old public local narrow broad early late heavy light quiet costly modest plain rare
common urgent minor major rural urban annual weekly daily joint separate formal private distant nearby
steady sudden gradual brief lengthy careful careless honest empty full open closed broken whole hidden
visible former latest second third unusual familiar""".split()
_VERBS = """open close visit repair replace support delay cancel extend reduce double review inspect fund
approve reject protect defend welcome question record restore reopen enlarge transfer abandon complete
measure follow finish launch manage obtain present recover reform repeat sustain threaten""".split()
_PREPOSITIONS = "near behind beside before after without under along beyond within despite".split()
_FIRST = """Ada Alan Alice Amir Anya Arthur Asha Basil Bella Bryn Carla Cedric Chloe Clara Dafydd Dara Dev
Dora Edgar Edith Elias Elsa Emeka Esme Ewan Farah Felix Fiona Flora Gareth Gita Grace Greta Hamish Hana
Harold Hassan Hugo Ida Imran Ines Isla Ivor Jamal Jonas Julia Kamal Keira Kofi Lara Leila Leo Lorna Lucas
Mabel Marek Maya Milo Mona Nadia Nell Niall Nina Noor Olga Omar Oona Orla Oscar Otis Padma Pavel Petra
Quentin Rafiq Rhona Rosa Rowan Rufus Sana Silas Sofia Stella Tariq Tessa Theo Thora Ursula Viktor Wanda
Wilma Yara Yusuf Zara Zeno""".split()
_SURNAME_HEADS = """Ash Black Bram Brook Cald Carl Clay Cop Cran Dal Dun East Elm Fair Fen Green Grim Hal
Hart Haw Hazel Holl Kel Kirk Lang Lin Marl Mar Mel Nor Oak Pen Pres Rad Rain Red Rip Rose Rush Sal Sed
Shel Stan Strat Sut Thorn Tren Wake Wal Wen West Whit Wil Win Wood Wy Yard""".split()
_SURNAME_TAILS = """bourne bury by combe cote croft dale den er field ford gate grave ham hurst land ley
low man mere more ridge sby shaw stead stone thorpe ton wall ward well wick worth yard""".split()
_ORG_KINDS = ("Council", "Trust", "Union", "Party", "Bank", "Hospital", "College", "Society", "Alliance")
_ROLES = """chair director secretary treasurer spokesman founder leader president manager head""".split()
_GROUPS = """Residents Officials Campaigners Traders Parents Farmers Drivers Doctors Teachers
Neighbours""".split()
_EPOCH = date(2010, 1, 1)


@dataclass(slots=True)
class _Draw:
    """Things of one kind, few of them drawn often."""

    values: list[str]
    weights: list[float] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.weights = list(accumulate(1 / (rank + 10) for rank in range(len(self.values))))

    def some(self, random: Random, number: int) -> list[str]:
        return random.choices(self.values, cum_weights=self.weights, k=number)


@dataclass(frozen=True, slots=True)
class World:
    nouns: _Draw
    people: _Draw
    organisations: _Draw
    places: _Draw
    posts: dict[str, tuple[str, str]]
    """The role and the organisation of each of the people."""


@lru_cache(maxsize=1)
def world() -> World:
    random = Random(7)

    def mixed(values: list[str], number: int) -> _Draw:
        random.shuffle(values)
        return _Draw(values[:number])

    surnames = [head + tail for head in _SURNAME_HEADS for tail in _SURNAME_TAILS]
    names = [f"{first} {surname}" for first in _FIRST for surname in surnames]
    nouns = mixed([head + tail for head in _HEADS for tail in dict.fromkeys(_TAILS)], NOUNS)
    people = mixed(names, PEOPLE)
    organisations = mixed([f"{name} {kind}" for name in surnames for kind in _ORG_KINDS], ORGANISATIONS)
    homes = organisations.some(random, PEOPLE)
    posts = {name: (random.choice(_ROLES), home) for name, home in zip(people.values, homes, strict=True)}
    return World(nouns, people, organisations, mixed(surnames, PLACES), posts)


@dataclass(slots=True)
class _Speaker:
    name: str
    label: str
    role: str | None = None
    affiliation: str | None = None
    mentions: list[Span] = field(default_factory=list)
    short: str = ""
    pronoun: str | None = None


@dataclass(slots=True)
class _Text:
    """A text as it grows, paragraph by paragraph, and what stands where in it."""

    pieces: list[str] = field(default_factory=list)
    length: int = 0
    spans: list[Paragraph] = field(default_factory=list)
    started: int = 0

    def add(self, words: str) -> Span:
        start = self.length
        self.pieces.append(words)
        self.length += len(words)
        return Span(start, self.length)

    def end_paragraph(self, role: Role = Role.BODY) -> None:
        self.spans.append(Paragraph(Span(self.started, self.length), role))
        self.add("\n\n")
        self.started = self.length


class _Composer:
    """One article: its people, then paragraph after paragraph."""

    def __init__(self, number: int, unnamed: float, *, time: str) -> None:
        self.time = time
        self.random = Random(number * 1_000_003 + 17)
        drawn = world()
        self.nouns = iter(drawn.nouns.some(self.random, 400))
        named = dict.fromkeys(drawn.people.some(self.random, 3 + number % 3))
        self.organisations = list(dict.fromkeys(drawn.organisations.some(self.random, 2)))
        self.places = list(dict.fromkeys(drawn.places.some(self.random, 3)))
        self.unnamed = unnamed
        self.speakers = [self._person(name) for name in named]
        self.speakers.append(_Speaker(self.organisations[0], "ORG", short=self.organisations[0]))
        self.group = _Speaker(self.random.choice(_GROUPS), "GROUP")
        self.group.short = self.group.name
        self.text = _Text()
        self.found: list[tuple[Attribution, _Speaker | None, str, tuple[str, ...]]] = []
        self.named: dict[str, list[Span]] = {}

    def _person(self, name: str) -> _Speaker:
        role, affiliation = None, None
        if self.random.random() < STATED:
            role, affiliation = world().posts[name]
            if self.random.random() < ODD:
                role, affiliation = self.random.choice(_ROLES), world().organisations.some(self.random, 1)[0]
        pronoun = "he" if len(name) % 2 else "she"
        return _Speaker(name, "PERSON", role, affiliation, short=name.split()[1], pronoun=pronoun)

    def clause(self) -> str:
        """About a dozen words, such as stand after "said that"."""
        pick, noun = self.random.choice, self.nouns
        verb = pick(_VERBS)
        past = verb + ("d" if verb.endswith("e") else "ed")
        match self.random.randrange(5):
            case 0:
                return (
                    f"the {pick(_ADJECTIVES)} {next(noun)} will {verb} the {next(noun)}"
                    f" {pick(_PREPOSITIONS)} the {next(noun)} and the {pick(_ADJECTIVES)} {next(noun)}"
                )
            case 1:
                return (
                    f"every {next(noun)} {pick(_PREPOSITIONS)} the {next(noun)} {past} a"
                    f" {pick(_ADJECTIVES)} {next(noun)}"
                )
            case 2:
                return (
                    f"the {next(noun)} and the {next(noun)} {past} {pick(_ADJECTIVES)} {next(noun)}s"
                    f" {pick(_PREPOSITIONS)} the {pick(_ADJECTIVES)} {next(noun)} last {self.time}"
                )
            case 3:
                return (
                    f"no {next(noun)} should {verb} {self.random.randrange(2, 90)} {next(noun)}s when the"
                    f" {pick(_ADJECTIVES)} {next(noun)} {past} so many"
                )
            case _:
                return (
                    f"there is a {next(noun)} that would {verb} the {next(noun)} if"
                    f" {self.places[0]} {past} its {pick(_ADJECTIVES)} {next(noun)}"
                )

    def narrate(self, sentences: int) -> None:
        for n in range(sentences):
            clause = self.clause()
            if n and self.random.random() < 0.5:
                place = self.random.choice(self.places)
                self.text.add("In ")
                self.named.setdefault(place, []).append(self.text.add(place))
                self.text.add(f", {clause}. ")
            else:
                self.text.add(f"{clause[0].upper()}{clause[1:]}. ")

    def speak(self) -> None:
        """One quote in a paragraph of its own, with who said it."""
        random = self.random
        speaker = self.group if random.random() < self.unnamed else random.choice(self.speakers)
        kind = random.choices((Kind.DIRECT, Kind.INDIRECT, Kind.MIXED, Kind.ATTITUDE), (50, 35, 10, 5))[0]
        add = self.text.add
        if kind is Kind.DIRECT:
            clause = self.clause()
            add("“")
            part = add(f"{clause[0].upper()}{clause[1:]},")
            add("” ")
            cue = add("said")
            add(" ")
            source = self._name(speaker, ends_clause=True)
            second = None
            if random.random() < 0.3:
                more = self.clause()
                add(". “")
                second = add(f"{more[0].upper()}{more[1:]}.")
                add("”")
            else:
                add(".")
            parts = (part,) if second is None else (part, second)
            self._quote(kind, parts, parts, source, cue, "say", speaker)
        elif kind is Kind.INDIRECT:
            source = self._name(speaker)
            add(" ")
            cue = add("said")
            add(" that ")
            part = add(self.clause())
            add(".")
            self._quote(kind, (part,), (), source, cue, "say", speaker)
        elif kind is Kind.MIXED:
            source = self._name(speaker)
            add(" ")
            cue = add("called")
            add(f" the {next(self.nouns)} “")
            part = add(f"{random.choice(_ADJECTIVES)} and {random.choice(_ADJECTIVES)} {next(self.nouns)}")
            add("”.")
            self._quote(kind, (part,), (part,), source, cue, "call", speaker)
        else:
            source = self._name(speaker)
            add(" ")
            cue = add("hopes")
            add(" ")
            part = add(f"to {random.choice(_VERBS)} the {next(self.nouns)} {self.clause().split()[-1]}")
            add(".")
            self._quote(kind, (part,), (), source, cue, "hope", speaker)
        self.text.end_paragraph()

    def _name(self, speaker: _Speaker, *, ends_clause: bool = False) -> Span:
        first = not speaker.mentions
        span = self.text.add(speaker.name if first else speaker.short)
        speaker.mentions.append(span)
        if first and speaker.role:
            self.text.add(f", {speaker.role} of ")
            self.named.setdefault(speaker.affiliation or "", []).append(
                self.text.add(speaker.affiliation or "")
            )
            if not ends_clause:
                self.text.add(",")
        return span

    def _quote(
        self, kind: Kind, parts: tuple[Span, ...], verbatim: tuple[Span, ...], source: Span, cue: Span,
        lemma: str, speaker: _Speaker,
    ) -> None:  # fmt: skip
        said = " ".join("".join(self.text.pieces)[part.start : part.end] for part in parts)
        about = tuple(place for place in self.places if place in said)
        confidence = round(self.random.uniform(0.6, 1), 2)
        found = Attribution(kind, parts, verbatim, source, cue, lemma, confidence=confidence, why="model")
        self.found.append((found, speaker, said, about))


def analysis_of(number: int, *, unnamed: float = UNNAMED) -> Analysis:
    """Article `number` of the archive with its quotes and entities, always the same."""
    is_copy = number % COPY_EVERY == COPY_EVERY - 1
    original = number - 1 if is_copy else number
    composer = _Composer(original, unnamed, time="week" if is_copy else "year")
    text = composer.text
    headline = " ".join(next(composer.nouns) for _ in range(4)).capitalize()
    title = text.add(f"{headline} again" if is_copy else headline)
    text.end_paragraph(Role.TITLE)
    composer.narrate(2)
    text.end_paragraph()
    spoken = 5 + original * 7 % 12 + (original % 8 == 0)  # 10.6 on average; one in 20 is an attitude
    for n in range(spoken - 1 if is_copy else spoken):
        composer.speak()
        if n % 2 == 0:
            composer.narrate(2)
            text.end_paragraph()
    if is_copy:
        text.add(f"Copy {number} ends here.")
        text.end_paragraph()
    whole = "".join(text.pieces)
    published = _EPOCH + timedelta(days=number * 37 % 5475)
    article = Article(
        id=hashlib.sha256(whole.encode()).hexdigest()[:16],
        text=whole,
        paragraphs=tuple(text.spans),
        path=f"archive/{number // 1000:04}/{number:07}.txt",
        title=title.cut(whole),
        date=published.isoformat(),
        byline=composer.speakers[0].name,
        source="The Archive",
    )
    return _finished(article, composer)


def _finished(article: Article, composer: _Composer) -> Analysis:
    entities: dict[str, Entity] = {}
    for speaker in (*composer.speakers, composer.group):
        mentions = tuple(sorted((*speaker.mentions, *composer.named.pop(speaker.name, ()))))
        if mentions:
            entities[speaker.name] = Entity(
                f"e{len(entities)}", speaker.name, speaker.label,
                () if speaker.short == speaker.name else (speaker.short,), speaker.role, speaker.affiliation,
                (), (speaker.pronoun,) if speaker.pronoun else (), mentions, speaker.label != "GROUP",
            )  # fmt: skip
    for name, mentions in composer.named.items():
        label = "LOC" if name in composer.places else "ORG"
        entities[name] = Entity(f"e{len(entities)}", name, label, mentions=tuple(mentions))
    quotes = tuple(
        Quote(
            f"{article.id[:8]}{n:04x}", article.id, found, said, entities[speaker.name] if speaker else None,
            tuple(entities[name] for name in about if name in entities),
        )
        for n, (found, speaker, said, about) in enumerate(composer.found)
    )  # fmt: skip
    return Analysis(article, quotes, tuple(entities.values()))


def pipeline(known: dict[str, Analysis]) -> Pipeline:
    """A pipeline that gives back what was composed; nothing is read, let alone parsed."""

    def give(
        articles: Iterable[Article], *, model: str | None = None, workers: int = 1
    ) -> Iterator[Analysis]:
        for article in articles:
            yield known.pop(article.id)

    return Pipeline(give, "archive")


def add_articles(
    index: Index,
    numbers: Iterable[int],
    *,
    unnamed: float = UNNAMED,
    on_progress: Callable[[Progress], None] = lambda progress: None,
) -> Progress:
    """Put these articles of the archive into the index through the real store."""
    known: dict[str, Analysis] = {}

    def articles() -> Iterator[Article]:
        for number in numbers:
            analysis = analysis_of(number, unnamed=unnamed)
            known[analysis.article.id] = analysis
            yield analysis.article

    return update(index, articles(), pipeline(known), on_progress=on_progress)


def build(db: Path, numbers: Sequence[int], *, unnamed: float = UNNAMED) -> str:
    """Write these articles into an index; a line that says how long it took and how large it is."""
    started, worked = time.perf_counter(), time.process_time()

    def show(progress: Progress) -> None:
        if progress.articles % 1000 == 0:
            rate = progress.articles / (time.perf_counter() - started)
            print(f"{progress.articles:,} articles, {rate:,.0f} a second", file=sys.stderr)

    with create_index(db) as index:
        done = add_articles(index, numbers, unnamed=unnamed, on_progress=show)
        index.finish()
    seconds, of_processor = time.perf_counter() - started, time.process_time() - worked
    return (f"{done.articles:,} articles, {done.quotes:,} quotes, {db.stat().st_size / 1e6:,.0f} MB,"
            f" {seconds:,.0f} s, {done.articles / seconds:,.0f} articles a second"
            f" ({of_processor:,.0f} s of one core)")  # fmt: skip


def write_texts(folder: Path, numbers: Iterable[int]) -> None:
    """The texts alone, a file each, to be read and analysed like any news."""
    for number in numbers:
        article = analysis_of(number).article
        path = folder / f"{number:07}.txt"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(article.text, encoding="utf-8")


def main() -> None:
    """Build an index, or write text files."""
    parser = argparse.ArgumentParser(description="A made-up archive of news.")
    parser.add_argument("--db", type=Path, help="the index to write to")
    parser.add_argument("--texts", type=Path, help="the folder to write text files to")
    parser.add_argument("--articles", type=int, default=1000)
    parser.add_argument("--first", type=int, default=0, help="number of the first article")
    parser.add_argument("--unnamed", type=float, default=UNNAMED, help="share of unnamed speakers")
    given = parser.parse_args()
    numbers = range(given.first, given.first + given.articles)
    if given.texts:
        write_texts(given.texts, numbers)
    if given.db:
        print(build(given.db, numbers, unnamed=given.unnamed))


if __name__ == "__main__":
    main()
