"""`--unique`: what was printed in many papers is one row, and nothing else is."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from conftest import Run, fake, fill, make_article, make_quote
from newsquote.index import Index, create_index
from newsquote.index.update import Pipeline, update
from newsquote.model import Analysis, Entity, Kind
from newsquote.query.articles import find_articles
from newsquote.query.filters import QuoteFilter, Sort
from newsquote.query.quotes import count_quotes, find_quotes

STORY = """\
{headline}

The lock at Garrow Mill will close to boats for eleven weeks from the first of November while its
gates are replaced, the canal society announced on Thursday after a meeting with the mooring holders.

“{said},” {name} told the meeting, which had been called at two days' notice and filled the hall.

About ninety boats lie above the lock, and a third of them are lived in all the year round. Water,
coal and a pump-out will be brought along the towpath twice a week by tractor, and a slipway at the
lower yard will be open free of charge to anyone who has to leave before Christmas.

The old gates, of green oak, were hung in the winter of the great flood and have outlasted three sets
of paddles. The new ones were cut at a yard forty miles away and will come by road on two nights.
"""
HEADLINES = ("Lock to close for eleven weeks", "Canal users face long winter", "Eleven-week closure at mill")


def story(
    number: int, said: str, *, name: str = "Petra Lunn", text: str = STORY, kind: Kind = Kind.DIRECT
) -> Analysis:
    headline = HEADLINES[number % 3]
    article = make_article(
        text.format(headline=headline, said=said, name=name), f"{number}.txt", date=f"2025-11-{number + 1:02}"
    )
    speaker = Entity("1", name, "PERSON")
    return Analysis(article, (make_quote(article, [said], speaker=speaker, kind=kind),), (speaker,))


def unique(index: Index, **wanted: object) -> list[tuple[str, int | None]]:
    found = find_quotes(index, QuoteFilter(unique=True, **wanted))  # type: ignore[arg-type]  # values of the tests
    return [(quote.text, quote.copies) for quote in found]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        pytest.param("A hard winter comes", "A hard winter comes", id="few-words-of-another-name"),
        pytest.param("We are sorry for every boater it harms", "We are sorry for every boater it hurts",
                     id="a-word-changed"),
        pytest.param("The labour is local and so is every plank of oak",
                     "The labor is local and so is every plank of oak", id="spelling"),
        pytest.param("We did ask the holders for more time, believe me",
                     "We did ask the holders for more time", id="cut-at-the-end"),
    ],
)  # fmt: skip
def test_copies_in_near_identical_articles(memory: Index, first: str, second: str) -> None:
    fill(memory, story(0, first), story(1, second, name="Ms Lunn"), story(2, first, name="Lunn"))
    assert unique(memory) == [(first, 3)]
    assert count_quotes(memory, QuoteFilter(unique=True)) == 1
    assert count_quotes(memory) == 3


@pytest.mark.parametrize(
    ("first", "second"),
    [
        pytest.param(
            "The lock will open before Easter", "The lock will not open before Easter", id="negation"
        ),
        pytest.param("It costs us 40 pounds a day here", "It costs us 400 pounds a day here", id="number"),
        pytest.param("A hard winter comes", "Nobody asked us anything", id="other-words"),
        pytest.param("It is hard", "It is wet", id="too-few-words-in-common"),
    ],
)
def test_other_quotes_in_near_identical_articles(memory: Index, first: str, second: str) -> None:
    fill(memory, story(0, first), story(1, second))
    assert unique(memory) == [(first, 1), (second, 1)]


def test_like_words_of_one_article_are_two_quotes(memory: Index) -> None:
    """A refrain is said twice."""
    article = make_article(
        "A\n\n“We wait and wait here,” said Lunn. “We wait and work here,” said Lunn.\n", "a"
    )
    lunn = Entity("1", "Lunn", "PERSON")
    parts = ["We wait and wait here,", "We wait and work here,"]
    fill(
        memory, Analysis(article, tuple(make_quote(article, [part], speaker=lunn) for part in parts), (lunn,))
    )
    assert unique(memory) == [(parts[0], 1), (parts[1], 1)]


def test_few_words_in_unlike_articles_are_a_copy_only_of_the_same_speaker(memory: Index) -> None:
    other = (
        "Another day\n\nAt the yard {headline} “{said},” said {name}, who had come on foot from the lock.\n"
    )
    fill(
        memory,
        story(0, "A hard winter comes"),
        story(1, "A hard winter comes", name="Ms Lunn", text=other),
        story(
            2,
            "A hard winter comes",
            name="Petra Lunn",
            text="Letters\n\n{headline}? “{said},” {name} writes.\n",
        ),
    )
    assert unique(memory) == [("A hard winter comes", 2), ("A hard winter comes", 1)]


def test_copies_of_copies_are_one(memory: Index) -> None:
    """By name with another paper's story, and by family with the agency's."""
    other = "Diary\n\nOverheard near {headline}: “{said},” from {name}, twice.\n"
    fill(
        memory,
        story(0, "A hard winter comes", name="Ms Lunn"),
        story(1, "A hard winter comes", name="Petra Lunn"),
        story(2, "A hard winter comes", name="Petra Lunn", text=other),
    )
    assert unique(memory) == [("A hard winter comes", 3)]


def test_filters_sort_and_limit_hold(memory: Index) -> None:
    fill(
        memory,
        *(story(n, "We are sorry for every boater it harms") for n in range(3)),
        story(3, "Go away now"),
    )
    assert unique(memory, limit=1) == [("We are sorry for every boater it harms", 3)]
    assert unique(memory, sort=Sort.NEWEST) == [
        ("Go away now", 1), ("We are sorry for every boater it harms", 3),
    ]  # fmt: skip
    assert unique(memory, sort=Sort.NEWEST, limit=1) == [("Go away now", 1)]
    assert unique(memory, since="2025-11-02") == [
        ("We are sorry for every boater it harms", 2), ("Go away now", 1),
    ]  # fmt: skip
    assert unique(memory, kinds=(Kind.MIXED,)) == []


def test_articles_fold_into_the_first(memory: Index) -> None:
    fill(memory, *(story(n, "A hard winter comes", name=f"Lunn {n}") for n in range(3)))
    other = make_article("Otters return\n\nTwo otters were seen below the lock on Sunday morning.\n", "4.txt")
    fill(memory, Analysis(other))
    found = [(row.title, row.copies) for row in find_articles(memory, unique=True)]
    assert found == [(HEADLINES[0], 3), ("Otters return", 1)]
    assert [(row.path, row.copies) for row in find_articles(memory, unique=True, since="2025-11-02")] == [
        ("1.txt", 2)
    ]
    assert [row.path for row in find_articles(memory, unique=True, limit=1)] == ["0.txt"]
    assert [row.copies for row in find_articles(memory)] == [None] * 4


def test_a_cache_folds_its_own_corpus(tmp_path: Path) -> None:
    analyses = [story(n, "A hard winter comes", name=f"Lunn {n}") for n in range(3)]
    for paths, expected in ((range(3), 3), (range(1, 3), 2), (range(1), 1)):
        with create_index(tmp_path / "cache.db", corpus_of_its_own=True) as cache:
            chosen = [analyses[n] for n in paths]
            update(cache, [a.article for a in chosen], Pipeline(fake(*chosen), "test"))
            assert unique(cache) == [("A hard winter comes", expected)]
            assert [row.copies for row in find_articles(cache, unique=True)] == [expected]


def test_command(run: Run, tmp_path: Path) -> None:
    with create_index(tmp_path / "news.db") as index:
        fill(index, *(story(n, "A hard winter comes", name=f"Lunn {n}") for n in range(3)))
    code, output, _ = run("articles", "--db", tmp_path / "news.db", "--unique", "--json")
    assert code == 0
    assert [(row["title"], row["copies"]) for row in json.loads(output)] == [(HEADLINES[0], 3)]
    table = run("articles", "--db", tmp_path / "news.db", "--unique", "--format", "table")[1]
    assert "in 3 articles" in table
    lines = run("articles", "--db", tmp_path / "news.db", "--unique")[1].splitlines()
    assert (lines[0].split("\t")[-1], lines[1].split("\t")[-1]) == ("articles", "3")
    assert "copies" not in json.loads(run("articles", "--db", tmp_path / "news.db", "--json")[1])[0]
