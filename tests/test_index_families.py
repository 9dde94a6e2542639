"""Near-identical articles are one family; others are not, however alike their subject."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conftest import FERRY, fake, ferry, fill, make_article, wire
from newsquote.index import Index, create_index, open_index
from newsquote.index.layout import APPLICATION_ID, MIGRATIONS, VERSION_1
from newsquote.index.sketches import bands_of, resemblance, runs_of, sketch_of
from newsquote.index.store import _statements
from newsquote.index.update import Pipeline, update
from newsquote.model import Analysis, Article
from newsquote.query.articles import find_articles
from newsquote.query.entities import find_entities, find_speakers
from newsquote.query.filters import QuoteFilter
from newsquote.query.quotes import find_quotes
from newsquote.query.verify import find_words

REPORT = """\
Council drops plan for toll on old bridge

The county council voted on Tuesday night to drop a toll on the old iron bridge at Hollin, after a
debate of four hours in which nobody but the treasurer spoke in its favour.

The toll, of two pounds for cars and five for lorries, was to pay for a new deck, which engineers
say the bridge will need within six years. Without it the council has to find nine million pounds
somewhere else, and the treasurer, who has asked for the money three times, left the hall before the
end of the vote.

Shopkeepers on the west bank had gathered four thousand names against the charge. They said that a
third of their customers come over the bridge, many of them on foot or by bicycle, and that the
queues at a barrier would keep away the rest.

A working party of seven will look at a bond, a grant from the lottery and a rise in parking fees,
and report back in spring. Until then lorries of more than seven tonnes are to use the bypass.
"""
OTHER = """\
Hollin bridge: what happens now

After the vote on Tuesday the county has no money for a deck, and engineers have begun to count
days. A survey in June found rust in eleven of the forty hangers. Divers will look at the piers in
October, when the river is low.

The treasurer, whose toll was defeated, told this newspaper by telephone that she had not resigned.
She would bring a budget to the next meeting as always, she said, with one line left empty.
"""


def copy_of(number: int, text: str = REPORT) -> Analysis:
    return Analysis(make_article(text, f"{number}.txt"))


def changed(text: str, one_in: int) -> str:
    """The text with one in so many words replaced, evenly spread."""
    words = text.split(" ")
    return " ".join("instead" if n % one_in == one_in // 2 else word for n, word in enumerate(words))


def families(index: Index) -> list[list[str]]:
    """The paths of articles that are in one family, in the order of the corpus."""
    found: dict[int, list[str]] = {}
    for path, family in index.connection.execute("SELECT path, family FROM article ORDER BY rank, key"):
        found.setdefault(family, []).append(path)
    return list(found.values())


@pytest.mark.parametrize(
    ("text", "is_copy"),
    [
        pytest.param(REPORT, True, id="the-same"),
        pytest.param(REPORT.replace("Council drops plan for toll on old bridge", "Bridge toll is off"), True,
                     id="another-headline"),
        pytest.param("HOLLIN (Wire) - " + REPORT.upper(), True, id="dateline-and-capitals"),
        pytest.param(REPORT[: len(REPORT) * 3 // 4], True, id="a-quarter-cut-off"),
        pytest.param(changed(REPORT, 20), True, id="one-word-in-20-changed"),
        pytest.param(REPORT.replace("\n", " ").replace(". ", ".\n\n"), True, id="other-paragraphs"),
        pytest.param(REPORT[: len(REPORT) // 3], False, id="only-its-first-third"),
        pytest.param(changed(REPORT, 4), False, id="one-word-in-four-changed"),
        pytest.param(OTHER, False, id="another-report-of-the-same"),
        pytest.param(FERRY, False, id="something-else"),
    ],
)  # fmt: skip
def test_what_a_copy_is(memory: Index, text: str, is_copy: bool) -> None:
    fill(memory, copy_of(1), copy_of(2, text))
    assert families(memory) == ([["1.txt", "2.txt"]] if is_copy else [["1.txt"], ["2.txt"]])


def test_short_texts_are_copies_only_when_the_same(memory: Index) -> None:
    brief = "Bridge closed\n\nThe old bridge is closed until Monday morning for repairs to its deck.\n"
    fill(memory, copy_of(1, brief), copy_of(2, brief), copy_of(3, brief.replace("Monday", "Friday")))
    assert families(memory) == [["1.txt", "2.txt"], ["3.txt"]]


def test_a_chain_of_small_changes_does_not_become_one_family(memory: Index) -> None:
    """The updates of a live story: each is like the one before, the last is nothing like the first."""
    words = [f"word{n}" for n in range(400)]
    fill(memory, *(copy_of(n, " ".join(words[n * 20 : n * 20 + 200])) for n in range(6)))
    assert families(memory) == [["0.txt", "1.txt", "2.txt"], ["3.txt", "4.txt", "5.txt"]]


def test_when_the_first_goes_the_next_leads(memory: Index) -> None:
    work = Pipeline(fake(), "test")
    articles = [copy_of(n, changed(REPORT, 50 + n) if n else REPORT).article for n in range(4)]
    inside = [replace(article, path=f"in/{article.path}") for article in articles]
    update(memory, inside, work, sources=["in"])
    assert families(memory) == [["in/0.txt", "in/1.txt", "in/2.txt", "in/3.txt"]]
    update(memory, inside[1:], work, sources=["in"])
    assert families(memory) == [["in/1.txt", "in/2.txt", "in/3.txt"]]
    update(memory, inside, work, sources=["in"])
    assert families(memory) == [["in/0.txt", "in/1.txt", "in/2.txt", "in/3.txt"]]
    update(memory, [], work, sources=["in"])
    assert memory.connection.execute("SELECT count(*) FROM leader").fetchone() == (0,)


def test_same_text_at_two_paths_is_a_family_without_being_analysed_twice(memory: Index) -> None:
    fill(memory, wire("a.txt"), wire("b.txt"), ferry("c.txt"))
    assert families(memory) == [["a.txt", "b.txt"], ["c.txt"]]
    leaders = memory.connection.execute("SELECT count(DISTINCT family) FROM leader").fetchone()
    assert leaders == (2,)


class TestSketch:
    """The numbers by which copies are found."""

    def test_it_is_the_same_on_every_machine_for_ever(self) -> None:
        """An index made here is read there."""
        assert bands_of(sketch_of(REPORT))[:2] == PINNED
        assert len(bands_of(sketch_of(REPORT))) == 16

    def test_it_knows_neither_case_nor_marks_nor_line_ends(self) -> None:
        assert sketch_of(REPORT) == sketch_of(REPORT.upper().replace("\n\n", " ").replace(",", " –"))

    @given(st.text(max_size=400))
    def test_any_text_has_one_and_is_its_own_copy(self, text: str) -> None:
        assert sketch_of(text) == sketch_of(text)
        runs = runs_of(text)
        assert resemblance(runs, runs) == (1.0 if runs else 0.0)

    def test_copies_have_a_band_in_common_as_often_as_the_formula_says(self) -> None:
        rng = random.Random(3)
        found = 0
        for _ in range(100):
            words = [f"w{rng.randrange(10**6)}" for _ in range(200)]
            cut = " ".join(words[:141])  # 138 runs of 197: a resemblance of 0.70
            found += bool(set(bands_of(sketch_of(" ".join(words)))) & set(bands_of(sketch_of(cut))))
        assert found >= 96  # 0.988 are expected


PINNED = (-8973397444478165181, 1227756854471332153)


def older_file(path: Path, *analyses: Analysis) -> None:
    """An index as version 1 wrote it, with what the analyses hold."""
    newer = path.with_suffix(".new")
    with create_index(newer) as index:
        fill(index, *analyses)
    connection = sqlite3.connect(path, isolation_level=None)
    for statement in _statements(VERSION_1):
        connection.execute(statement)
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute("PRAGMA user_version = 1")
    connection.execute("ATTACH ? AS newer", (str(newer),))
    for table in ("analysis", "body", "article", "identity", "entity", "quote", "summary", "spelling"):
        columns = ", ".join(row[1] for row in connection.execute(f"PRAGMA main.table_info({table})"))
        connection.execute(f"INSERT INTO main.{table}({columns}) SELECT {columns} FROM newer.{table}")
    connection.close()


def answers(index: Index) -> list[object]:
    return [
        list(find_articles(index)),
        list(find_articles(index, unique=True)),
        list(find_quotes(index)),
        list(find_quotes(index, QuoteFilter(unique=True))),
        find_entities(index),
        find_speakers(index),
        find_words(index, "we kept the boats going"),
    ]


class TestMigration:
    """A file of an older version keeps what it holds, and answers like a new one."""

    ANALYSES = (ferry("a.txt"), wire("b.txt"), wire("c.txt"), copy_of(1), copy_of(2, changed(REPORT, 20)))

    @pytest.mark.parametrize("opener", [open_index, create_index])
    def test_from_version_1(self, tmp_path: Path, opener: object) -> None:
        older_file(tmp_path / "old.db", *self.ANALYSES)
        with create_index(tmp_path / "fresh.db") as index:
            fill(index, *self.ANALYSES)
            expected = answers(index)
        with opener(tmp_path / "old.db") as index:  # type: ignore[operator]  # either of the two
            assert answers(index) == expected
            version = index.connection.execute("PRAGMA user_version").fetchone()
            assert version == (len(MIGRATIONS),)
            assert index.connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        with open_index(tmp_path / "old.db") as index:
            assert answers(index) == expected

    def test_it_goes_on_being_added_to(self, tmp_path: Path) -> None:
        older_file(tmp_path / "old.db", *self.ANALYSES[:2])
        with create_index(tmp_path / "old.db") as index:
            fill(index, *self.ANALYSES)
            with create_index(tmp_path / "fresh.db") as fresh:
                fill(fresh, *self.ANALYSES)
                assert answers(index) == answers(fresh)

    def test_stopped_half_way_nothing_has_changed(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        older_file(tmp_path / "old.db", *self.ANALYSES)

        def stop(*_: object) -> None:
            raise KeyboardInterrupt

        with monkeypatch.context() as patch:
            patch.setattr("newsquote.index.upgrading.fill_in", stop)
            with pytest.raises(KeyboardInterrupt):
                create_index(tmp_path / "old.db")
        connection = sqlite3.connect(tmp_path / "old.db")
        assert connection.execute("PRAGMA user_version").fetchone() == (1,)
        connection.close()
        with create_index(tmp_path / "old.db") as index:
            assert len(list(find_articles(index))) == 5


def test_what_another_process_places_meanwhile_stays(tmp_path: Path) -> None:
    """Two runs over one folder whose file changes in between: the newer text is not taken for a leftover."""
    path = str(tmp_path / "in" / "story.txt")

    with create_index(tmp_path / "news.db") as slow, create_index(tmp_path / "news.db") as quick:
        work = Pipeline(fake(ferry(), wire()), "test")

        update(slow, [ferry("elsewhere.txt").article], work)

        def articles() -> Iterator[Article]:
            yield ferry(path).article  # placed at once; then the file changes
            update(quick, [wire(path).article], work, sources=[str(tmp_path / "in")])

        update(slow, articles(), work, sources=[str(tmp_path / "in")])
        titles = {row.path: row.title for row in find_articles(slow)}
        assert titles == {"elsewhere.txt": ferry().article.title, path: wire().article.title}
