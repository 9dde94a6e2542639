"""Where a report ends and what is none: sentences of our own, through the whole pipeline."""

from __future__ import annotations

import pytest

import newsquote


def quotes(text: str, heading: str = "Town news") -> list[tuple[str, str]]:
    """Kind and words of each quote of a paragraph below a heading, scare quotes apart."""
    whole = f"{heading}\n\n{text}"
    found = newsquote.extract(whole).quotes
    return [
        (str(q.attribution.kind), " | ".join(p.cut(whole) for p in q.attribution.parts))
        for q in found
        if q.attribution.kind != "scare"
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The couple have vowed to appeal and have hired a Wexley firm.", ["to appeal"]),
        (
            "Corby Mills said in March that it was happy with Mr Okell, and has been silent since.",
            ["it was happy with Mr Okell"],
        ),
        (
            "Ms Okell said the crews would meet on Monday and did not exclude a strike.",
            ["the crews would meet on Monday", "a strike"],
        ),
        (
            "Mr Adair claimed that one driver was sacked after he told managers about the brakes.",
            ["one driver was sacked after he told managers about the brakes"],
        ),
        (
            "Ms Okell said it was the league, not the club, who had ruled out Wexley Park.",
            ["it was the league, not the club, who had ruled out Wexley Park"],
        ),
        (
            "Mr Okell was told by the chair to leave after he called the mayor “a kettle in search of tea”.",
            ["to leave", "a kettle in search of tea"],
        ),
        ("The court ordered shops along the quay to be closed.", ["shops along the quay to be closed"]),
        ("The firm's five-year plan promises hydrogen buses by May.", ["hydrogen buses by May"]),
        ("Two former clerks told Reuters staff were paid in cash.", ["staff were paid in cash"]),
        ("The chairman, Ian Adair, hopes for a deal before Easter.", ["a deal before Easter"]),
    ],
)
def test_where_reports_end(text: str, expected: list[str]) -> None:
    assert [words for _, words in quotes(text)] == expected


@pytest.mark.parametrize(
    "text",
    [
        "The mill, said to date from 1810, grinds about six tonnes of rye a year.",
        "Not every trader backs the campaign.",
        "The hall is where the poet Mina Adair once read from “The Long Ditch.”",
    ],
)
def test_what_nobody_says(text: str) -> None:
    assert quotes(text) == []


def test_what_happens_meanwhile_is_no_part_of_a_heading() -> None:
    body = "The two firms meet in court on Monday."
    heading = "Corby says Adair copied its kettle as rivals meet in court"
    assert quotes(body, heading) == [("indirect", "Adair copied its kettle")]


def test_an_inscription_is_not_what_somebody_says() -> None:
    text = "The guard, Ian Adair, testified that he had seen a nurse take pills from a box marked “bait”."
    assert [kind for kind, _ in quotes(text)] == ["indirect"]


def test_who_would_say_only_so_much_said_it() -> None:
    text = "The coach, Ian Adair, would say only that referees deserved “a quiet walk home”."
    assert [kind for kind, _ in quotes(text)] == ["mixed"]


def test_a_title_in_who_says_it_is_not_said() -> None:
    text = 'The sign at the gate, under a poster for "The Long Ditch," says: "All Are Welcome."'
    assert quotes(text) == [("direct", "All Are Welcome.")]


def test_what_follows_a_fragment_belongs_to_what_is_attacked() -> None:
    heading = "Union attacks firm’s “stealth levy” on shops"
    body = "The levy is 4 per cent."
    assert quotes(body, heading) == [("mixed", "firm’s “stealth levy” on shops")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mina Adair faced the meeting on Monday. She refused to apologise.", ["to apologise"]),
        ("The museum in Wexley has refused to return the drum.", ["to return the drum"]),
        ("Corby Mills disputes the claim. The case goes on.", ["the claim"]),
    ],
)
def test_refusals_and_denials_are_found(text: str, expected: list[str]) -> None:
    assert [words for _, words in quotes(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The group admitted pumping 40 tonnes a day from the Brook, three times what it had reported.",
            "pumping 40 tonnes a day from the Brook, three times what it had reported",
        ),
        (
            "The league has proposed a fee of £40, rising to £55 in May.",
            "a fee of £40, rising to £55 in May",
        ),
        (
            "The board estimates the bridge would raise £9 million a year, most of it from lorries.",
            "the bridge would raise £9 million a year, most of it from lorries",
        ),
        (
            "The firm said it would close the mill by Easter, with the loss of 300 jobs.",
            "it would close the mill by Easter, with the loss of 300 jobs",
        ),
        (
            "Mr Adair denied buying the horse from Corby & Hale, a dealer in Wexley.",
            "buying the horse from Corby & Hale, a dealer in Wexley",
        ),
        ("The grocer warned of empty shelves by Sunday.", "empty shelves by Sunday"),
        (
            "The railway apologised for leaving the passengers at Wexley for six hours.",
            "leaving the passengers at Wexley for six hours",
        ),
        ("The chair ruled out a sale of the mill before 2031.", "a sale of the mill before 2031"),
        ("The plan was dismissed as “a joke” by Ian Moss.", "a joke"),
    ],
)
def test_reports_reach_over_terms_measures_and_appositions(text: str, expected: str) -> None:
    assert [words for _, words in quotes(text)] == [expected]
