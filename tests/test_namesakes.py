"""Who is who across articles: people of one name told apart, and corrected by hand."""

from __future__ import annotations

import os
import random
import sqlite3
from collections import Counter
from functools import cache
from pathlib import Path

import pytest

from conftest import fake, fill
from namesakes import PAIRS, TRIPLES, Told, articles, namesakes, score
from newsquote.index import Index, create_index
from newsquote.index.layout import APPLICATION_ID, VERSION_1, VERSION_2, VERSION_3
from newsquote.index.namesakes import Evidence, Verdict, clash, evidence_of, tell_apart
from newsquote.index.store import _statements
from newsquote.index.update import Pipeline, update
from newsquote.index.write import Writer
from newsquote.query.entities import find_entities, find_speakers
from newsquote.query.quotes import find_quotes


def told(role: str = "", affiliation: str = "", *aliases: str) -> Evidence:
    return evidence_of(role, affiliation, aliases)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param(told("nurse"), told("striker"), id="two-walks-of-life"),
        pytest.param(told("nurse", "Ansley Infirmary"), told("nurse", "Brenton Infirmary"),
                     id="two-hospitals"),
        pytest.param(told("", "Port of Ansley"), told("", "Brenton Rovers"), id="organisations-alone"),
        pytest.param(told("chief executive", "Ansley Rovers"), told("surgeon"), id="by-the-organisation"),
        pytest.param(told("Labour councillor"), told("Tory MP"), id="two-parties"),
        pytest.param(told("councillor", "Ansley Borough Council"), told("councillor", "Kelby Council"),
                     id="two-councils"),
        pytest.param(told("council leader", "Kelby Town Council"), told("MP", "Department for Transport"),
                     id="a-council-and-a-ministry"),
        pytest.param(told("", "", "Mr Vale"), told("", "", "Mrs Vale"), id="two-titles"),
    ],
)  # fmt: skip
def test_two_people(one: Evidence, other: Evidence) -> None:
    assert clash(one, other)
    assert clash(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param(told("Health Secretary"), told("Labour MP for Ilmere", "House of Commons"),
                     id="politics"),
        pytest.param(told("councillor", "Kelby Council"), told("", "Labour"), id="council-and-party"),
        pytest.param(told("Health Secretary"), told("MP", "Department for Transport"),
                     id="the-head-noun-counts"),
        pytest.param(told("nurse"), told("nurse", "Ansley Infirmary"), id="the-same-and-more"),
        pytest.param(told("harbour master", "Port of Ansley"), told("mother of two", "the Port of Ansley"),
                     id="the-same-organisation"),
        pytest.param(told("chair", "British Medical Association"), told("doctor", "BMA"), id="an-acronym"),
        pytest.param(told("former striker"), told("baker"), id="what-somebody-was"),
        pytest.param(told("team doctor", "Ansley Rovers"), told("striker"), id="a-walk-in-common"),
        pytest.param(told("campaigner"), told("nurse"), id="a-role-anybody-may-have"),
        pytest.param(told("", "", "Mr Vale"), told("", "", "Dr Vale"), id="titles-that-go-together"),
    ],
)  # fmt: skip
def test_maybe_one_person(one: Evidence, other: Evidence) -> None:
    assert not clash(one, other)
    assert not clash(other, one)


def groups(*readings: tuple[Evidence, frozenset[str]]) -> list[list[int]]:
    """Which occurrences, by number, are one person."""
    verdicts = tell_apart(Counter(evidence for evidence, _ in readings))
    by_person: dict[str | None, list[int]] = {}
    for n, (evidence, organisations) in enumerate(readings):
        verdict = Verdict.loads(verdicts[evidence].dumps())
        assert verdict == verdicts[evidence]
        by_person.setdefault(verdict.who(f"a{n}", organisations), []).append(n)
    return sorted(by_person.values())


NURSE, OTHER_NURSE = told("nurse", "Ansley Infirmary"), told("nurse", "Kelby Infirmary")
NOBODY: frozenset[str] = frozenset()


def test_where_nothing_clashes_all_are_one() -> None:
    assert groups((NURSE, NOBODY), (told(), NOBODY), (told("nurse"), NOBODY)) == [[0, 1, 2]]


def test_what_fits_two_is_joined_to_neither() -> None:
    assert groups((NURSE, NOBODY), (OTHER_NURSE, NOBODY), (told("nurse"), NOBODY), (told(), NOBODY)) == [
        [0], [1], [2], [3],
    ]  # fmt: skip


def test_an_organisation_beside_it_tells_who_it_is() -> None:
    beside = frozenset({"kelby infirmary"})
    assert groups((NURSE, NOBODY), (OTHER_NURSE, NOBODY), (told(), beside)) == [[0], [1, 2]]
    both = beside | {"ansley infirmary"}
    assert groups((NURSE, NOBODY), (OTHER_NURSE, NOBODY), (told(), both)) == [[0], [1], [2]]


def test_a_name_well_known_is_meant_where_nothing_is_said() -> None:
    minister = (told("Health Secretary"), NOBODY)
    readings = [minister] * 30 + [(told("striker"), NOBODY), (told(), NOBODY)]
    assert groups(*readings) == [[*range(30), 31], [30]]
    assert groups(*readings[20:]) == [[*range(10)], [10], [11]]


def test_one_odd_reading_does_not_make_a_well_known_name_doubtful() -> None:
    """Told by most articles only as a minister, once with a hospital: still one and the same."""
    readings = [(told("Health Secretary"), NOBODY)] * 12
    readings += [(told("Health Secretary", "Labour"), NOBODY), (told("", "Ansley Infirmary"), NOBODY)]
    assert groups(*readings) == [[*range(13)], [13]]


@cache
def corpus() -> tuple[Told, ...]:
    return tuple(articles())


def mentions(index: Index) -> list[tuple[str, int | None, str]]:
    """Name, person and id of whoever speaks, in the order of the articles."""
    who = {t.analysis.article.path: t.who for t in corpus()}
    found = []
    for quote in find_quotes(index):
        assert quote.speaker is not None
        found.append((quote.speaker.name, who[quote.article.path][quote.speaker.name], quote.speaker.id))
    return found


@pytest.fixture(scope="module")
def whole() -> list[tuple[str, int | None, str]]:
    with create_index(None) as index:
        fill(index, *(t.analysis for t in corpus()))
        return mentions(index)


def test_a_thousand_articles_no_wrong_merge(whole: list[tuple[str, int | None, str]]) -> None:
    assert len(corpus()) == 1000
    found = score(whole)
    assert found.same > 3000
    assert found.wrong == 0
    assert found.recall >= 0.95


def test_most_namesakes_are_merged_too(whole: list[tuple[str, int | None, str]]) -> None:
    found = score(namesakes(whole))
    assert found.same > 500
    assert found.wrong == 0
    assert found.recall >= 0.85


def test_a_surname_alone_is_known_in_its_own_article_only(whole: list[tuple[str, int | None, str]]) -> None:
    ids = [id_ for _, number, id_ in whole if number is None]
    assert len(ids) > 50
    assert len(set(ids)) == len(ids)


def assert_sums_are_right(index: Index) -> None:
    """What is added up bit by bit is what adding it all up gives."""
    kept = find_entities(index), find_speakers(index)
    identities = [key for (key,) in index.connection.execute("SELECT key FROM identity").fetchall()]
    Writer(index).count_again(identities)
    assert kept == (find_entities(index), find_speakers(index))
    assert len(identities) == index.connection.execute("SELECT count(*) FROM summary").fetchone()[0]


@pytest.mark.parametrize("seed", [1, 2])
def test_ids_do_not_depend_on_the_order_of_articles(
    whole: list[tuple[str, int | None, str]], seed: int
) -> None:
    """Nor on how many come at a time, though only what is new or has changed is told apart each time."""
    analyses = [t.analysis for t in corpus()]
    rng = random.Random(seed)
    rng.shuffle(analyses)
    with create_index(None) as index:
        while analyses:
            part = [analyses.pop() for _ in range(min(len(analyses), rng.choice([1, 3, 10, 300])))]
            fill(index, *part)
        assert mentions(index) == whole
        assert_sums_are_right(index)


def test_a_cache_tells_the_same_people_apart(whole: list[tuple[str, int | None, str]]) -> None:
    with create_index(None, corpus_of_its_own=True) as index:
        fill(index, *(t.analysis for t in corpus()))
        assert mentions(index) == whole
        told = "SELECT count(DISTINCT identity) FROM {}.entity WHERE label = 'PERSON'"
        (stored,), (shown,) = (index.connection.execute(told.format(s)).fetchone() for s in ("main", "temp"))
        assert stored + PAIRS + 2 * TRIPLES <= shown


def test_who_is_left_is_one_again_when_the_other_has_gone() -> None:
    shared = [t for t in corpus() if t.analysis.article.path]
    names = {name for name, _, _ in namesakes([(n, p, "") for t in shared for n, p in t.who.items()])}
    name = min(names)
    texts = [t for t in shared if name in t.who]
    one = next(t.who[name] for t in texts)
    with create_index(None) as index:
        fill(index, *(t.analysis for t in texts))
        before = {id_ for n, _, id_ in mentions(index) if n == name}
        keep = [t.analysis for t in texts if t.who[name] == one]
        work = Pipeline(fake(*(t.analysis for t in texts)), "test")
        update(index, [a.article for a in keep], work, sources=[os.path.abspath("news")])
        after = {id_ for n, _, id_ in mentions(index) if n == name}
    assert len(before) > 1
    assert len(after) == 1


def older_file(path: Path, newer: Path, *steps: str) -> None:
    """A file as older versions wrote it, with what a newer one holds."""
    connection = sqlite3.connect(path, isolation_level=None)
    for statement in (s for step in steps for s in _statements(step)):
        connection.execute(statement)
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version = {len(steps)}")
    connection.execute("ATTACH ? AS newer", (str(newer),))
    connection.execute("DELETE FROM total")
    tables = "analysis body article leader identity entity quote summary spelling total".split()
    for table in (*tables, *(["doubtful"] if len(steps) > 2 else [])):
        columns = ", ".join(row[1] for row in connection.execute(f"PRAGMA main.table_info({table})"))
        connection.execute(f"INSERT INTO main.{table}({columns}) SELECT {columns} FROM newer.{table}")
    connection.close()


@pytest.mark.parametrize("steps", [(VERSION_1, VERSION_2), (VERSION_1, VERSION_2, VERSION_3)], ids=len)
def test_an_older_index_is_settled_by_the_next_update(tmp_path: Path, steps: tuple[str, ...]) -> None:
    """Whether everybody of a name was one in it, or they were told apart."""
    analyses = [t.analysis for t in corpus()[:200]]
    with create_index(tmp_path / "new.db") as index:
        fill(index, *analyses)
        expected = mentions(index)
    with create_index(tmp_path / "unsettled.db") as index, pytest.MonkeyPatch.context() as patch:
        patch.setattr("newsquote.index.update.settle", lambda index: None)
        fill(index, *analyses)
        assert mentions(index) != expected
    newer = tmp_path / ("new.db" if VERSION_3 in steps else "unsettled.db")
    older_file(tmp_path / "old.db", newer, *steps)
    with create_index(tmp_path / "old.db") as index:
        fill(index, *analyses)
        assert mentions(index) == expected
        assert_sums_are_right(index)
