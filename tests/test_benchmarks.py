"""The benchmark scripts do what they say, in small; how long things take is not tested."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "benchmarks"))

import archive
import cores
import kills
import queries
import together

from newsquote.index import Index, create_index
from newsquote.model import Kind
from newsquote.query.articles import find_articles
from newsquote.query.entities import find_speakers
from newsquote.query.filters import QuoteFilter
from newsquote.query.quotes import count_quotes, find_quotes


def test_records_are_those_of_the_text() -> None:
    analysis = archive.analysis_of(12)
    text = analysis.article.text
    assert archive.analysis_of(12) == analysis
    assert len(analysis.quotes) == 5
    for quote in analysis.quotes:
        found = quote.attribution
        assert " ".join(part.cut(text) for part in found.parts) == quote.text
        assert found.cue is not None
        assert found.source is not None
        assert found.cue.cut(text) in ("said", "called", "hopes")
        assert quote.speaker is not None
        assert found.source.cut(text) in (quote.speaker.name, *quote.speaker.aliases)
        if found.kind is Kind.DIRECT:
            assert text[found.parts[0].start - 1] == "“"
    for entity in analysis.entities:
        assert {span.cut(text) for span in entity.mentions} <= {entity.name, *entity.aliases}
    assert [p.span.cut(text) for p in analysis.article.paragraphs] == text.rstrip("\n").split("\n\n")


def test_an_archive_has_ten_quotes_an_article_and_copies(memory: Index) -> None:
    done = archive.add_articles(memory, range(100))
    assert done.articles == 100
    assert 950 < done.quotes == count_quotes(memory) < 1050
    found = [(row.path, row.copies) for row in find_articles(memory, unique=True) if row.copies != 1]
    assert found == [(f"archive/0000/00000{n}.txt", 2) for n in (23, 48, 73, 98)]
    assert count_quotes(memory, QuoteFilter(unique=True)) < done.quotes - 20


def test_unnamed_speakers_are_as_many_as_asked_for(memory: Index) -> None:
    archive.add_articles(memory, range(40), unnamed=1.0)
    assert {row.label for row in find_speakers(memory)} == {"GROUP"}


def test_texts_are_files_that_read_as_they_were_written(tmp_path: Path) -> None:
    archive.write_texts(tmp_path, range(3))
    found = sorted(tmp_path.iterdir())
    assert [path.name for path in found] == ["0000000.txt", "0000001.txt", "0000002.txt"]
    assert found[1].read_text(encoding="utf-8") == archive.analysis_of(1).article.text


def test_questions_have_answers(tmp_path: Path) -> None:
    db = tmp_path / "archive.db"
    assert archive.build(db, range(60)).startswith("60 articles, ")
    create_index(tmp_path / "empty.db").close()
    lines = queries.ask(db, tmp_path / "empty.db", rounds=1)
    rows = {line.split("|")[1].strip(" `"): line.split("|")[2].strip() for line in lines[2:-1]}
    assert rows["quotes --limit 20"] == "20"
    assert all(int(number.replace(",", "")) > 0 for number in rows.values())
    for number, add in ((5, queries.cost_to_write), (2, queries.cost_to_index)):
        assert re.fullmatch(
            rf"next {number} articles: [\d.]+ s \([\d.]+ s of one core\), in an empty index [\d.]+ s"
            r" \([\d.]+ s\), ratio [\d.]+ \([\d.]+\); medians of 1",
            queries.growth(db, number, 1, add),
        )
    with create_index(db) as index:
        assert len(list(find_articles(index))) == 67


def test_killed_runs_come_to_the_same_result(tmp_path: Path) -> None:
    found = kills.kill_many(tmp_path, kills=2, articles=6, milliseconds=1, model=False)
    assert found.startswith("2 runs killed, ")


def test_another_result_is_noticed(tmp_path: Path) -> None:
    for name, numbers in (("a.db", range(3)), ("b.db", range(2))):
        archive.build(tmp_path / name, numbers)
    found = kills.differences(kills.contents(tmp_path / "a.db"), kills.contents(tmp_path / "b.db"))
    assert found.startswith("analysis: 3 rows for 2, body: 3 rows for 2, article: 3 rows for 2")


def test_a_damaged_file_is_noticed(database: Path) -> None:
    kills.check(database)
    with create_index(database) as index:
        index.connection.execute("PRAGMA foreign_keys = OFF")
        index.connection.execute("DELETE FROM analysis")
    with pytest.raises(RuntimeError, match="foreign key"):
        kills.check(database)


def test_together(tmp_path: Path) -> None:
    found = together.index_together(tmp_path, articles=9, milliseconds=1)
    assert re.fullmatch(
        r"4 processes indexed 12 files into one, \d+ questions meanwhile; nothing lost", found
    )


def test_cores_runs_the_model(tmp_path: Path) -> None:
    (line,) = cores.compare(tmp_path, few=2, many=0, rounds=1)
    assert line.startswith("2 articles: one worker ")
    with create_index(tmp_path / "0-2.db") as index:
        assert len(list(find_quotes(index))) > 5
