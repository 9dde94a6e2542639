"""Places and people that a tagger cut, glued or missed: seats after a party, roads, feasts, sites, titles."""

from __future__ import annotations

import pytest

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
