"""Hand-built analyses of invented articles, so that no test here needs a pipeline."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from newsquote.index import Index, create_index
from newsquote.index.update import Pipeline, update
from newsquote.model import (
    Analysis,
    Article,
    Attribution,
    Entity,
    Kind,
    NestedSpeech,
    Paragraph,
    Quote,
    Role,
    Span,
)

FERRY = """\
Harbour cuts “summer ferry” from May

By Nell Okafor

The Port of Ansley will end its evening ferry in May, Mia Holt, the harbour master, said on Monday.

“We kept the boats going as long as we could,” Holt said. “There are evenings with two passengers.

“Nobody wants this. The council told us ‘find the money yourselves’ and left.”

Officials said fewer people had used the route since the bridge opened.

Island Voice (IV), a residents' group, called the plan “a cold-hearted blunder” and hopes for a rethink.

The so-called “night boat” has run since 1962.

“We will row if we must,” Omar Reid and José Núñez said.

“It will be quiet without the horn.”
"""

WIRE = """\
Evening ferry to stop

Mia Holt of the Port of Ansley told the Ansley Post: "We kept the boats going as long as we could."

She warned of job losses.
"""

HOSTILE = """\
=cmd|'/c calc'!A1 \x1b[31mred\x1b[0m

“Look\tat \x1b]0;title\x07 this \u202eevil\u202c [bold]markup[/bold] [/x],” said Eve \x9b Holt-Khan.
"""


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-golden", action="store_true", help="write the golden files anew")


def find(text: str, words: str, after: int = 0) -> Span:
    """Where the words stand in the text, from `after` on."""
    start = text.index(words, after)
    return Span(start, start + len(words))


def nearest(text: str, words: str, to: Span) -> Span:
    """The occurrence of the words that begins nearest to a span."""
    starts = [match.start() for match in re.finditer(re.escape(words), text)]
    start = min(starts, key=lambda at: abs(at - to.start))
    return Span(start, start + len(words))


def make_article(text: str, path: str, *, date: str | None = None, byline: str | None = None) -> Article:
    """An article whose first paragraph is its title."""
    spans = [Span(match.start(), match.end()) for match in re.finditer(r"[^\n]+(?:\n[^\n]+)*", text)]
    roles = [Role.TITLE, *(Role.BYLINE if s.cut(text).startswith("By ") else Role.BODY for s in spans[1:])]
    return Article(
        id=hashlib.sha256(text.encode(errors="surrogatepass")).hexdigest()[:16],
        text=text,
        paragraphs=tuple(Paragraph(span, role) for span, role in zip(spans, roles, strict=True)),
        path=path,
        title=spans[0].cut(text) if spans else None,
        date=date,
        byline=byline,
        source="The Ansley Post" if byline else None,
    )


def make_quote(
    article: Article,
    parts: list[str],
    *,
    kind: Kind = Kind.DIRECT,
    speaker: Entity | None = None,
    source: str | None = None,
    cue: str | None = None,
    lemma: str | None = None,
    **more: Any,
) -> Quote:
    """A quote whose parts, source and cue are found by their words; a blank line ends a paragraph."""
    spans: list[Span] = []
    for part in parts:
        spans.append(find(article.text, part, spans[-1].end if spans else 0))
    said = parts[0]
    for left, right, part in zip(spans, spans[1:], parts[1:], strict=False):
        said += ("\n\n" if "\n\n" in article.text[left.end : right.start] else " ") + part
    verbatim = more.pop("verbatim", spans if kind is Kind.DIRECT else [])
    found = Attribution(
        kind=kind,
        parts=tuple(spans),
        verbatim=tuple(verbatim),
        source=nearest(article.text, source, spans[0]) if source else None,
        cue=nearest(article.text, cue, spans[0]) if cue else None,
        cue_lemma=lemma,
        **{name: more.pop(name) for name in ("addressee", "nested", "confidence", "why") if name in more},
    )
    id_ = hashlib.sha256(f"{article.id}{spans}".encode()).hexdigest()[:16]
    return Quote(id_, article.id, found, said, speaker, **more)


def ferry(path: str = "news/ferry.txt") -> Analysis:
    """Every kind of quote: multi-paragraph, split, mixed, joint, without a speaker, scare."""
    article = make_article(FERRY, path, date="2025-03-03", byline="Nell Okafor")
    text = article.text
    holt = Entity(
        "e1", "Mia Holt", "PERSON", ("Holt",), "harbour master", "Port of Ansley", (), ("she",),
        (find(text, "Mia Holt"), find(text, "Holt said")),
    )  # fmt: skip
    port = Entity("e2", "Port of Ansley", "ORG", (), mentions=(find(text, "Port of Ansley"),))
    officials = Entity("e3", "Officials", "GROUP", named=False, mentions=(find(text, "Officials"),))
    voice = Entity("e4", "Island Voice", "ORG", ("IV",), mentions=(find(text, "Island Voice"),))
    reid = Entity("e5", "Omar Reid", "PERSON", mentions=(find(text, "Omar Reid"),))
    nunez = Entity("e6", "José Núñez", "PERSON", mentions=(find(text, "José Núñez"),))
    both = Entity("e7", "Omar Reid and José Núñez", "GROUP", members=("Omar Reid", "José Núñez"), named=False)
    inner = NestedSpeech(
        find(text, "find the money yourselves"), find(text, "The council"), find(text, "told")
    )
    quotes = (
        make_quote(
            article, ["The Port of Ansley will end its evening ferry in May"], kind=Kind.INDIRECT,
            speaker=holt, source="Mia Holt, the harbour master", cue="said", lemma="say",
            about=(port,), confidence=0.91,
            why="parenthetical-cue",
        ),
        make_quote(
            article,
            ["We kept the boats going as long as we could,", "There are evenings with two passengers.",
             "Nobody wants this. The council told us ‘find the money yourselves’ and left."],
            speaker=holt, source="Holt", cue="said", lemma="say", nested=(inner,), confidence=0.98,
            why="inverted-cue",
        ),
        make_quote(
            article, ["fewer people had used the route since the bridge opened"], kind=Kind.INDIRECT,
            speaker=officials, source="Officials", cue="said", lemma="say", confidence=0.95, why="clause",
        ),
        make_quote(
            article, ["a cold-hearted blunder"], kind=Kind.MIXED, speaker=voice, source="Island Voice (IV)",
            cue="called", lemma="call", verbatim=[find(text, "a cold-hearted blunder")], confidence=0.83,
            why="fragment",
        ),
        make_quote(
            article, ["for a rethink"], kind=Kind.ATTITUDE, speaker=voice, source="Island Voice (IV)",
            cue="hopes", lemma="hope", confidence=0.6, why="attitude-verb",
        ),
        make_quote(article, ["night boat"], kind=Kind.SCARE, confidence=0.9, why="so-called"),
        make_quote(
            article, ["We will row if we must,"], speaker=both, confidence=0.97, why="inverted-cue",
        ),
        make_quote(article, ["It will be quiet without the horn."], confidence=0.4, why="adjacency"),
    )  # fmt: skip
    return Analysis(article, quotes, (port, holt, officials, voice, reid, nunez))


def wire(path: str = "news/wire.txt") -> Analysis:
    """The same speaker in another article, a copy of a quote, and an addressee."""
    article = make_article(WIRE, path, date="2025-03-04")
    text = article.text
    holt = Entity(
        "e1", "Mia Holt", "PERSON", (), None, "Port of Ansley", (), ("she",),
        (find(text, "Mia Holt"), find(text, "She")),
    )  # fmt: skip
    port = Entity("e2", "Port of Ansley", "ORG", ("Ansley Port",), mentions=(find(text, "Port of Ansley"),))
    post = Entity("e3", "Ansley Post", "ORG", mentions=(find(text, "Ansley Post"),))
    quotes = (
        make_quote(
            article, ["We kept the boats going as long as we could."], speaker=holt,
            source="Mia Holt of the Port of Ansley", cue="told", lemma="tell",
            addressee=find(text, "the Ansley Post"), confidence=0.99, why="colon-introduced",
        ),
        make_quote(
            article, ["job losses"], kind=Kind.INDIRECT, speaker=holt, source="She", cue="warned of",
            lemma="warn", confidence=0.88, why="preposition",
        ),
    )  # fmt: skip
    return Analysis(article, quotes, (holt, port, post))


def hostile(path: str = "news/hostile\x1b[2J.txt") -> Analysis:
    """What must not reach a terminal, a spreadsheet or rich as it stands."""
    article = make_article(HOSTILE, path)
    eve = Entity("e1", "Eve \x9b Holt-Khan", "PERSON", mentions=(find(article.text, "Eve"),))
    said = article.text[article.text.index("Look") : article.text.index("” said")]
    return Analysis(article, (make_quote(article, [said], speaker=eve, cue="said", lemma="say"),), (eve,))


@dataclass(slots=True)
class FakePipeline:
    """Gives back analyses made beforehand, by the text of the article, and counts its work."""

    known: dict[str, Analysis]
    analysed: int = 0

    def __call__(
        self, articles: Iterable[Article], *, model: str | None = None, workers: int = 1
    ) -> Iterator[Analysis]:
        for article in articles:
            self.analysed += 1
            found = self.known.get(article.text)
            quotes, entities = (found.quotes, found.entities) if found else ((), ())
            yield Analysis(article, quotes, entities)


def fake(*analyses: Analysis) -> FakePipeline:
    """A pipeline that knows these analyses and finds nothing in any other article."""
    return FakePipeline({analysis.article.text: analysis for analysis in analyses})


def fill(index: Index, *analyses: Analysis) -> None:
    """Put the analyses into the index."""
    update(index, [a.article for a in analyses], Pipeline(fake(*analyses), "test"))


@pytest.fixture
def memory() -> Iterator[Index]:
    with create_index(None) as index:
        yield index


@pytest.fixture
def corpus(memory: Index) -> Index:
    """Two articles: the ferry, and the wire story that copies one of its quotes."""
    fill(memory, ferry(), wire())
    return memory


@pytest.fixture
def database(tmp_path: Path) -> Path:
    """The same two articles in a file."""
    with create_index(tmp_path / "news.db") as index:
        fill(index, ferry(), wire())
    return tmp_path / "news.db"


Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs a command in an empty folder with the fake pipeline: exit code, stdout, stderr."""
    from newsquote.cli import corpus as cli_corpus
    from newsquote.cli import main

    for name in ("NEWSQUOTE_DB", "NO_COLOR", "COLUMNS"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("NEWSQUOTE_CACHE", str(tmp_path / "cache"))
    folder = tmp_path / "here"
    folder.mkdir()
    monkeypatch.chdir(folder)
    monkeypatch.setattr(cli_corpus, "analyse", fake(ferry(), wire(), hostile()))

    def call(*arguments: object) -> tuple[int, str, str]:
        capsys.readouterr()
        with pytest.raises(SystemExit) as exit_:
            main([str(argument) for argument in arguments])
        output, errors = capsys.readouterr()
        return int(exit_.value.code or 0), output, errors

    return call
