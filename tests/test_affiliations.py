"""`speakers --by affiliation`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from conftest import Run, ferry, fill, make_article, make_quote
from newsquote.index import Index
from newsquote.model import Analysis, Entity
from newsquote.query.affiliations import find_affiliations
from newsquote.query.filters import EntityFilter
from newsquote.query.rows import Kinds


def test_people_and_their_organisation_are_one_row(corpus: Index) -> None:
    found = find_affiliations(corpus)
    assert [(row.affiliation, row.speakers, row.quotes) for row in found] == [
        ("Port of Ansley", 1, 4),
        (None, 2, 2),
        ("Island Voice", 1, 1),
    ]
    port = found[0]
    assert (port.words, port.kinds, port.share) == (52, Kinds(2, 0, 2, 0), 0.5)
    assert (port.first, port.last) == ("2025-03-03", "2025-03-04")


def test_an_affiliation_counts_under_any_name_of_the_organisation(memory: Index) -> None:
    article = make_article("A\n\n“One,” said Ann Lee. “Two,” said Bo Roe. “Three,” said the BMA.\n", "a.txt")
    bma = Entity("o", "British Medical Association", "ORG", ("BMA",))
    people = (
        Entity("1", "Ann Lee", "PERSON", affiliation="BMA"),
        Entity("2", "Bo Roe", "PERSON", affiliation="British Medical Association"),
    )
    quotes = [make_quote(article, [f"{n},"], speaker=e) for n, e in zip(("One", "Two"), people, strict=True)]
    quotes.append(make_quote(article, ["Three,"], speaker=bma))
    fill(memory, Analysis(article, tuple(quotes), (bma, *people)))
    (row,) = find_affiliations(memory)
    assert (row.affiliation, row.speakers, row.quotes) == ("British Medical Association", 3, 3)


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        pytest.param({"min_count": 2}, ["Port of Ansley", None], id="min-count"),
        pytest.param({"limit": 1}, ["Port of Ansley"], id="limit"),
        pytest.param({"labels": ("PERSON",)}, ["Port of Ansley"], id="label"),
        pytest.param({"since": "2025-03-04"}, ["Port of Ansley"], id="since"),
    ],
)
def test_filters(corpus: Index, wanted: dict[str, object], expected: list[str | None]) -> None:
    found = find_affiliations(corpus, EntityFilter(**wanted))  # type: ignore[arg-type]  # of each its own
    assert [row.affiliation for row in found] == expected


def test_the_command(run: Run, database: Path) -> None:
    code, output, errors = run("speakers", "--by", "affiliation", "--db", database, "--json")
    assert (code, errors) == (0, "")
    assert [row["affiliation"] for row in json.loads(output)] == ["Port of Ansley", None, "Island Voice"]
    _, table, _ = run("speakers", "--by", "affiliation", "--db", database, "--format", "table")
    assert table.splitlines()[0].split()[:5] == ["Affiliation", "Speakers", "Quotes", "Share", "Words"]
    _, lines, _ = run("speakers", "--by", "affiliation", "--db", database)
    assert lines.splitlines()[1].split("\t") == [
        "Port of Ansley", "1", "4", "52", "0.5", "2", "0", "2", "0", "2025-03-03", "2025-03-04",
    ]  # fmt: skip
    assert run("speakers", "--by", "mood", "--db", database)[0] == 2


def test_in_an_empty_corpus_nobody_belongs_anywhere(memory: Index) -> None:
    fill(memory, Analysis(ferry().article))
    assert find_affiliations(memory) == []
