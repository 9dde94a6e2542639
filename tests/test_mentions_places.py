"""Places and people that a tagger cut, glued or missed: seats after a party, roads, feasts, sites, titles."""

from __future__ import annotations

import pytest

from newsquote.resolve.names import parse_person
from test_mentions import names_of


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        pytest.param("It passed, said Kit Moss, R-Orrin, on May 2.", [("Orrin", "LOC")], id="seat"),
        pytest.param(
            "It failed ([P D-Marl Holm]), they said.", [("Marl Holm", "LOC")], id="seat-in-brackets"
        ),
        pytest.param("They saw the R-Type engine.", [], id="letter-of-no-party"),
    ],
)
def test_a_seat_after_a_party_is_a_place(marked: str, expected: list[tuple[str, str]]) -> None:
    assert names_of(marked) == expected


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        pytest.param("It shut the A320 to cars.", [("A320", "LOC")], id="road"),
        pytest.param("The airport shut to the A320 in May.", [], id="aircraft"),
        pytest.param("It lost the R64 million and the R12 bn.", [], id="rand"),
        pytest.param("It shut the R64 in May.", [("R64", "LOC")], id="road-in-the-cape"),
    ],
)
def test_roads_are_no_sums_and_no_aircraft(marked: str, expected: list[tuple[str, str]]) -> None:
    assert names_of(marked) == expected


@pytest.mark.parametrize("feast", ["Palm Sunday", "Pongal", "Maundy Thursday", "La Niña", "Royal Ascot"])
def test_feasts_are_no_places(feast: str) -> None:
    assert names_of(f"They met at [L {feast}] again.") == []


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        pytest.param(
            'They saw [O Rory "Bud" Banks] leave.', [('Rory "Bud" Banks', "PERSON")], id="surname-too"
        ),
        pytest.param(
            "They told Hamish [P Angus] “Boxer” [P Orrin] no.",
            [("Hamish Angus “Boxer” Orrin", "PERSON")],
            id="two-first-names",
        ),
    ],
)
def test_a_nickname_between_marks_joins_a_name(marked: str, expected: list[tuple[str, str]]) -> None:
    assert names_of(marked) == expected


_REPORT = "The captain, a winger, scored goals in the league cup match. "


@pytest.mark.parametrize(
    "sentence",
    [
        pytest.param("They saw [L Orrin], who beat all.", id="who"),
        pytest.param("She scored ten goals for [L Orrin].", id="goals-for"),
        pytest.param("He came on loan from [L Orrin].", id="loan"),
        pytest.param("He was capped six times by [L Samoa].", id="caps"),
        pytest.param("He met the former [L Scotland] seamer.", id="national-side"),
    ],
)
def test_a_place_that_plays_is_a_side(sentence: str) -> None:
    assert [label for _, label in names_of(_REPORT + sentence)] == ["ORG"]


def test_a_place_somebody_is_from_is_no_side() -> None:
    assert names_of(_REPORT + "She is of [L Orrin], who beat all.") == [("Orrin", "LOC")]


@pytest.mark.parametrize("name", ["Dean Orrin", "Wilma Dean Orrin", "Col Orrin"])
def test_a_title_that_is_a_first_name_stays(name: str) -> None:
    before = "the Reverend" if name.startswith("Col") else "his brother,"
    found = names_of(f"They told {before} [P {name}], no.")
    assert [parse_person(text).plain for text, _ in found] == [name]
