"""What names, nouns and phrases beside a name tell of a person: gender, head of a body, a firm."""

from __future__ import annotations

import pytest

from resolve_marked import speakers
from test_mentions import names


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        pytest.param(
            "[O Dray & Garland Ltd] shut. [P Mr Garland] wept.",
            [("Dray & Garland Ltd", "ORG"), ("Mr Garland", "PERSON")],
            id="a-firm-called-after-somebody",
        ),
        pytest.param(
            "Inspector of police [P Tilo Marn] left.", [("Tilo Marn", "PERSON")], id="who-heads-a-body"
        ),
    ],
)
def test_labels(marked: str, expected: list[tuple[str, str]]) -> None:
    assert names(marked) == expected


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        pytest.param(
            "{The chairman, [P Audrey Vale | chairman],} said no. [P Roland Moss] ran.\n\n“Wait,” {she} said.",
            ["Audrey Vale", "Audrey Vale"],
            id="a-chairman-may-be-a-woman",
        ),
        pytest.param(
            "{[P Ann Vale]} said no.\n\n{The man} laughed at that.",
            ["Ann Vale", "man"],
            id="a-woman-is-no-man",
        ),
        pytest.param(
            "{Superintendent of police [P Tilo Marn | Superintendent of police]} said no.",
            ["Tilo Marn"],
            id="an-office-with-of-before-a-name",
        ),
    ],
)
def test_speakers(marked: str, expected: list[str | None]) -> None:
    assert speakers(marked) == expected
