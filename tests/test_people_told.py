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
            "{The chairman, [P Audrey Vale | chairman],} said no. [P Dirk Moss] ran.\n\n“Wait,” {she} said.",
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
        pytest.param(
            "{[P Ned Dray | clerk], 61, of [L Orn], and the cook, [P Kit Moss | cook], 47, of [L Marl],} "
            "deny fraud. {[P Mr Moss]} said no.\n\n{His co-defendant} said it was cold.",
            ["Ned Dray and Kit Moss", "Kit Moss", "Ned Dray"],
            id="two-on-trial-with-age-and-place-and-the-other-of-them",
        ),
        pytest.param(
            "{A prosecutor} has said it was arson.\n\n[L Orn] slept.\n\n[L Marl] woke.\n\nOpening the case "
            "on Monday, {[P Ida Vale]} told the jury it was petrol. [P Tom Reid] wept.",
            ["Ida Vale", "Ida Vale"],
            id="who-opens-the-case-prosecutes",
        ),
        pytest.param(
            "{[P Ida Vale]} told commissioner [P Tom Reid] it was cold.\n\nCounsel assisting, "
            "{[P Mia Holt],} said it was warm. {The witness} agreed.",
            ["Ida Vale", "Mia Holt", "Ida Vale"],
            id="a-witness-tells-the-commissioner",
        ),
        pytest.param(
            "{[P Tom Reid]} said no. The man he meant, former clerk [P Kit Moss | former clerk], sat behind "
            "him.\n\n{The clerk} denied it.",
            ["Tom Reid", "Kit Moss"],
            id="the-name-after-a-bare-relative-clause",
        ),
    ],
)
def test_speakers(marked: str, expected: list[str | None]) -> None:
    assert speakers(marked) == expected
