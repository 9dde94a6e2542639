"""Corrections: what a user says of who is who, applied to an index and to a cache, and taken back."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from conftest import Run, ferry, fill, find, make_article, make_quote, wire
from newsquote.errors import NewsquoteError
from newsquote.index import Index, create_index
from newsquote.index.corrections import Correction, parse_corrections
from newsquote.index.settling import FILE, correct
from newsquote.model import Analysis, Entity
from newsquote.query.entities import find_entities, find_speakers
from newsquote.query.filters import EntityFilter, QuoteFilter
from newsquote.query.quotes import find_quotes


def story(name: str, speaker: str, label: str = "PERSON", **more: Any) -> Analysis:
    """An article in which somebody says its name."""
    article = make_article(f"On {name}\n\n“I know {name},” said {speaker}.\n", f"news/{name}.txt")
    entity = Entity("e1", speaker, label, mentions=(find(article.text, speaker),), **more)
    return Analysis(article, (make_quote(article, [f"I know {name},"], speaker=entity),), (entity,))


@pytest.fixture(params=["index", "cache"])
def empty(request: pytest.FixtureRequest) -> Any:
    with create_index(None, corpus_of_its_own=request.param == "cache") as index:
        yield index


def spoken(index: Index) -> dict[str, list[str]]:
    """Name → what they say, in article order."""
    found: dict[str, list[str]] = {}
    for quote in find_quotes(index):
        found.setdefault(quote.speaker.name if quote.speaker else "–", []).append(quote.text)
    return found


def ids(index: Index) -> list[str | None]:
    return [quote.speaker and quote.speaker.id for quote in find_quotes(index)]


def test_two_names_of_one_person_become_one(empty: Index) -> None:
    fill(empty, story("a", "Kate Marsh"), story("b", "Katherine Marsh", aliases=("Marsh",)))
    correct(empty, '[[entity]]\nname = "Kate Marsh"\nalso = ["katherine  MARSH"]\n', FILE)
    assert spoken(empty) == {"Kate Marsh": ["I know a,", "I know b,"]}
    (row,) = find_speakers(empty)
    assert (row.name, row.aliases, row.quotes, row.articles) == (
        "Kate Marsh", ("Katherine Marsh", "Marsh"), 2, 2,
    )  # fmt: skip
    for name in ("kate", "katherine marsh"):
        assert len(list(find_quotes(empty, QuoteFilter(speaker=name)))) == 2


def test_the_merged_one_has_the_id_of_its_name(empty: Index) -> None:
    fill(empty, story("a", "Kate Marsh"), story("b", "Katherine Marsh"))
    (kate, _) = ids(empty)
    correct(empty, '[[entity]]\nname = "Kate Marsh"\nalso = ["Katherine Marsh"]\n', FILE)
    assert ids(empty) == [kate, kate]


def test_a_new_name(empty: Index) -> None:
    fill(empty, story("a", "NHS Confed", "ORG", aliases=("Confed",)))
    correct(empty, '[[entity]]\nname = "NHS Confederation"\nalso = ["NHS Confed"]\n', FILE)
    (row,) = find_entities(empty)
    assert (row.name, row.label, row.aliases, row.quotes) == (
        "NHS Confederation", "ORG", ("Confed", "NHS Confed"), 1,
    )  # fmt: skip


@pytest.mark.parametrize(
    "article", ["news/b.txt", "b.txt", "on B"], ids=["path", "end-of-the-path", "part-of-the-title"]
)
def test_a_namesake_split_off_by_article(empty: Index, article: str) -> None:
    fill(empty, *(story(name, "Mia Holt") for name in "abc"))
    before = ids(empty)
    assert len(set(before)) == 1
    correct(empty, f'[[entity]]\nname = "Mia Holt"\narticles = ["{article}"]\nrole = "nurse"\n', FILE)
    first, second, third = ids(empty)
    assert first == third == before[0] != second
    assert [(row.role, row.quotes) for row in find_speakers(empty)] == [(None, 2), ("nurse", 1)]


def test_role_and_affiliation_are_set_and_cleared(empty: Index) -> None:
    fill(empty, ferry(), wire())
    correct(empty, '[[entity]]\nname = "Mia Holt"\nrole = ""\naffiliation = "Island Voice"\n', FILE)
    (row,) = find_speakers(empty, EntityFilter(name="Mia Holt"))
    assert (row.role, row.affiliation) == (None, "Island Voice")
    said = [quote.text for quote in find_quotes(empty, QuoteFilter(org="Island Voice"))]
    assert len(said) == 5
    assert [q for q in find_quotes(empty, QuoteFilter(org="port of ansley"))] == []


def test_a_name_never_to_be_merged(empty: Index) -> None:
    fill(empty, *(story(name, "John Smith") for name in "abc"))
    assert len(set(ids(empty))) == 1
    correct(empty, '[[entity]]\nname = "John Smith"\nmerge = false\n', FILE)
    assert len(set(ids(empty))) == 3


def test_namesakes_told_apart_are_one_if_the_user_says_so(empty: Index) -> None:
    fill(empty, story("a", "Ida Vale", role="nurse"), story("b", "Ida Vale", role="striker"))
    assert len(set(ids(empty))) == 2
    correct(empty, '[[entity]]\nname = "Ida Vale"\n', FILE)
    assert len(set(ids(empty))) == 1
    correct(empty, "", FILE)
    assert len(set(ids(empty))) == 2


def test_people_follow_an_organisation_that_is_merged(empty: Index) -> None:
    def told(name: str, organisation: str) -> Analysis:
        analysis = story(name, f"{name.title()} Reed", affiliation=organisation)
        return Analysis(
            analysis.article, analysis.quotes, (*analysis.entities, Entity("o", organisation, "ORG"))
        )

    fill(empty, told("ann", "Pilots' Union"), told("bob", "NPU"))
    correct(empty, '[[entity]]\nname = "National Pilots\' Union"\nalso = ["Pilots\' Union", "NPU"]\n', FILE)
    said = [quote.text for quote in find_quotes(empty, QuoteFilter(org="National Pilots' Union"))]
    assert said == ["I know ann,", "I know bob,"]


def test_an_unnamed_speaker_may_be_given_a_name(empty: Index) -> None:
    fill(empty, story("a", "harbour master", named=False), story("b", "Mia Holt"))
    entry = '[[entity]]\nname = "Mia Holt"\nalso = ["harbour master"]\n'
    correct(empty, entry, FILE)
    (row,) = find_entities(empty)
    assert (row.name, row.quotes, row.aliases) == ("Mia Holt", 2, ("harbour master",))


def test_a_wrong_label(empty: Index) -> None:
    fill(empty, story("a", "Hope Springs", "PERSON"))
    correct(empty, '[[entity]]\nname = "Hope Springs"\nlabel = "ORG"\n', FILE)
    assert [row.label for row in find_entities(empty)] == ["ORG"]


def test_taken_back_all_is_as_it_was(empty: Index) -> None:
    fill(empty, ferry(), wire(), story("a", "Mia Holt", role="harbour chief"))

    def everything() -> Any:
        return list(find_quotes(empty)), find_entities(empty), find_speakers(empty)

    before = everything()
    correct(empty, '[[entity]]\nname = "Mia Holt-Reid"\nalso = ["Mia Holt"]\nrole = "boss"\n', FILE)
    assert everything() != before
    correct(empty, "# nothing to correct\n", FILE)
    assert everything() == before


def test_articles_that_come_later_are_corrected_too() -> None:
    with create_index(None) as index:
        fill(index, story("a", "Kate Marsh"))
        correct(index, '[[entity]]\nname = "Kate Marsh"\nalso = ["Katherine Marsh"]\n', FILE)
        fill(index, story("b", "Katherine Marsh"))
        assert spoken(index) == {"Kate Marsh": ["I know a,", "I know b,"]}
        assert [row.quotes for row in find_speakers(index)] == [2]


def test_what_is_added_up_agrees_with_the_file(empty: Index) -> None:
    fill(empty, ferry(), wire(), *(story(name, "Mia Holt", role="nurse") for name in "ab"))
    correct(
        empty,
        '[[entity]]\nname = "Mia Holt"\narticles = ["a.txt"]\n[[entity]]\nname = "Port"\n'
        'also = ["Port of Ansley"]\n',
        FILE,
    )
    summed = [(row.name, row.quotes, row.articles) for row in find_speakers(empty)]
    again = [(row.name, row.quotes, row.articles) for row in find_speakers(empty, EntityFilter(until="9999"))]
    dated = [row for row in summed if row[0] != "Mia Holt"]
    assert [row for row in again if row[0] != "Mia Holt"] == dated
    if not empty.is_cache:
        assert empty.connection.execute("PRAGMA foreign_key_check").fetchall() == []
        empty.connection.execute("INSERT INTO name_words(name_words) VALUES ('integrity-check')")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        pytest.param("[[entity]\n", "mine.toml is no TOML: ", id="no-toml"),
        pytest.param("[[person]]\n", "mine.toml: person: corrections are tables", id="another-table"),
        pytest.param("entity = 3\n", "mine.toml: entity: corrections are tables", id="no-table"),
        pytest.param("[[entity]]\nrole = 'x'\n", "mine.toml, entity 1: it needs a name", id="no-name"),
        pytest.param("[[entity]]\nname = 'A'\nalias = 'B'\n", "no key 'alias'; there are", id="key"),
        pytest.param("[[entity]]\nname = 'A'\nalso = 'B'\n", "also is a list of strings", id="list"),
        pytest.param("[[entity]]\nname = 'A'\nmerge = 'no'\n", "merge is true or false", id="boolean"),
        pytest.param("[[entity]]\nname = 3\n", "name is a string", id="string"),
    ],
)
def test_what_is_wrong_is_said(text: str, message: str) -> None:
    with pytest.raises(NewsquoteError, match=message.replace("[", r"\[")):
        parse_corrections(text, "mine.toml")


def test_entries_for_certain_articles_come_first() -> None:
    text = '[[entity]]\nname = "A"\n[[entity]]\nname = "A"\narticles = ["x"]\n'
    assert parse_corrections(text, FILE) == (Correction("A", articles=("x",)), Correction("A"))


class TestCommands:
    """Where the file is looked for."""

    @pytest.fixture(autouse=True)
    def at_home(self, run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
        monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))

    ENTRY = '[[entity]]\nname = "Mia Holt-Reid"\nalso = ["Mia Holt"]\n'

    def names(self, run: Run, *arguments: object) -> set[str]:
        code, output, errors = run("quotes", *arguments, "--json")
        assert (code, errors) == (0, "")
        return {quote["speaker"]["name"] for quote in json.loads(output) if quote["speaker"]}

    def test_named_for_an_index_that_keeps_it(self, run: Run, database: Path) -> None:
        Path("mine.toml").write_text(self.ENTRY)
        assert "Mia Holt-Reid" in self.names(run, "--db", database, "--corrections", "mine.toml")
        assert "Mia Holt-Reid" in self.names(run, "--db", database)

    def test_beside_an_index(self, run: Run, database: Path) -> None:
        beside = database.parent / FILE
        beside.write_text(self.ENTRY)
        assert "Mia Holt-Reid" in self.names(run, "--db", database)
        beside.write_text("")
        assert "Mia Holt" in self.names(run, "--db", database)

    def test_the_index_is_not_written_when_nothing_has_changed(
        self, run: Run, database: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        (database.parent / FILE).write_text(self.ENTRY)
        self.names(run, "--db", database)

        def unwanted(*_: object) -> None:
            raise AssertionError("written again")

        monkeypatch.setattr("newsquote.cli.corrections.create_index", unwanted)
        assert "Mia Holt-Reid" in self.names(run, "--db", database)

    def test_when_indexing(self, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
        Path("news").mkdir()
        Path("news/wire.txt").write_text(wire().article.text, encoding="utf-8")
        Path("mine.toml").write_text(self.ENTRY)
        run("index", "news", "--db", "news.db", "--corrections", "mine.toml")
        assert self.names(run, "--db", "news.db") == {"Mia Holt-Reid"}

    def test_of_the_user_for_files(self, run: Run, tmp_path: Path) -> None:
        Path("wire.txt").write_text(wire().article.text, encoding="utf-8")
        assert self.names(run, "wire.txt") == {"Mia Holt"}
        (tmp_path / "config" / "newsquote").mkdir(parents=True)
        (tmp_path / "config" / "newsquote" / FILE).write_text(self.ENTRY)
        assert self.names(run, "wire.txt") == {"Mia Holt-Reid"}
        Path("none.toml").write_text("")
        assert self.names(run, "wire.txt", "--corrections", "none.toml") == {"Mia Holt"}

    @pytest.mark.parametrize(
        ("content", "message"),
        [
            pytest.param(None, "no corrections at mine.toml: ", id="missing"),
            pytest.param(b"\xff\xfe", "mine.toml is not UTF-8", id="not-utf-8"),
            pytest.param(b"[[entity]]\n", "mine.toml, entity 1: it needs a name", id="no-correction"),
        ],
    )
    def test_what_is_wrong_is_one_line(
        self, run: Run, database: Path, content: bytes | None, message: str
    ) -> None:
        if content is not None:
            Path("mine.toml").write_bytes(content)
        code, output, errors = run("quotes", "--db", database, "--corrections", "mine.toml")
        assert (code, output, errors.count("\n")) == (1, "", 1)
        assert errors.startswith(f"newsquote: {message}")

    def test_cached_analyses_stay_as_they_were(self, run: Run, tmp_path: Path) -> None:
        Path("wire.txt").write_text(wire().article.text, encoding="utf-8")
        Path("mine.toml").write_text(self.ENTRY)
        assert self.names(run, "wire.txt", "--corrections", "mine.toml") == {"Mia Holt-Reid"}
        assert self.names(run, "wire.txt") == {"Mia Holt"}
