"""What names, nouns and phrases beside a name tell of a person: gender, head of a body, a firm."""

from __future__ import annotations

import pytest

from resolve_marked import speakers
from test_mentions import first_person, names


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        pytest.param(
            "[O Dray & Garland Ltd] shut. [P Mr Garland] wept.",
            [("Dray & Garland Ltd", "ORG"), ("Mr Garland", "PERSON")],
            id="a-firm-called-after-somebody",
        ),
        pytest.param(
            "Administrators [P Orn Dray] met her lawyers, [P Voss Hale]. Contractors [P Quill] left.",
            [("Orn Dray", "ORG"), ("Voss Hale", "ORG"), ("Quill", "ORG")],
            id="firms-of-a-trade",
        ),
        pytest.param(
            "[P Kit Dray], the Leeds lawyers, met its agents, [P Voss Hale], and brokers [P Ann Quill] and "
            "left.",
            [("Kit Dray", "ORG"), ("Leeds", "LOC"), ("Voss Hale", "ORG"), ("Ann Quill", "ORG")],
            id="firms-with-first-names",
        ),
        pytest.param(
            "Lawyers [P Ann Dray], who act for her, left.", [("Ann Dray", "ORG")], id="a-firm-that-is-who"
        ),
        pytest.param(
            "Her lawyers, [P Kit Moss] and [P Ann Vale], left.",
            [("Kit Moss", "PERSON"), ("Ann Vale", "PERSON")],
            id="people-of-a-trade",
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
            "{A driver} who gave his name as [P Bodo] said no. {The man}, who calls himself [P Rex], wept.",
            ["Bodo", "Rex"],
            id="who-gives-a-name",
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


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        pytest.param(
            "{[P Ida Vale | Principal Secretary]} said no. [P Mia Holt] left.\n\n“We wait,” {the PS} said.",
            ["Ida Vale", "Ida Vale"],
            id="by-the-letters-of-an-office",
        ),
        pytest.param(
            "[L Orn] has been without <a dentist>. {[P Ida Vale]}, 71, said she drove.\n\n"
            "{[P Dr Tom Reid]} said he lost money. {The dentist} blamed the contract.",
            ["Ida Vale", "Tom Reid", "Tom Reid"],
            id="a-dentist-whom-nobody-has",
        ),
        pytest.param(
            "# {Former safety chief} says mayor “lied”\n[P Tom Reid | chief executive] was out.\n\n"
            "{[P Ida Vale]}, who left in 2021, said: “We lost.”",
            ["Ida Vale", "Ida Vale"],
            id="a-former-chief-is-not-who-is-chief-now",
        ),
        pytest.param(
            "{[P Ida Vale]} said no.\n\nThe goal came when [P Roland Holt | keeper] slipped, after [P Dirk "
            "Moss] ran.\n\n“I will dream of it,” {the goalkeeper} said.",
            ["Ida Vale", "Roland Holt"],
            id="a-first-name-bars-no-new-description",
        ),
    ],
)
def test_descriptions(marked: str, expected: list[str | None]) -> None:
    assert speakers(marked) == expected


def test_who_runs_a_ministry_is_a_minister() -> None:
    assert first_person("[P Tom Reid], who has run the finance ministry, left.").role == "minister"


def test_letters_of_an_office_are_no_body() -> None:
    text = "Principal Secretary [P Ida Vale] left. The [O PS] wept. The [O PSNI] stayed."
    assert [name for name, _ in names(text)] == ["Ida Vale", "PSNI"]


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        pytest.param(
            "[P Ida Vale] was woken by {a guard} asking for cash.\n\n“He ran,” {the mother-of-three} said.",
            ["guard", "Ida Vale"],
            id="a-guard-is-no-mother",
        ),
        pytest.param(
            "[L Orn] fell, a deal condemned by {its own former director} as “rot”.\n\n[L Marl] slept.\n\n"
            "[L Ashby] woke.\n\n{[P Ida Vale | head]} said no.",
            ["Ida Vale", "Ida Vale"],
            id="who-ran-a-body-is-its-former-director",
        ),
        pytest.param(
            "{[P Tom Reid | former postman]} said no.\n\n{The Marl manager} said he was out.",
            ["Tom Reid", "Tom Reid"],
            id="a-past-post-bars-no-office",
        ),
        pytest.param(
            "[P Tom Reid] coached three teams. [P Kit Moss] skated with [P Dirk Holt].\n\n{[P Holt]} said "
            "no. {The new coach} promised calm.",
            ["Dirk Holt", "Tom Reid"],
            id="who-coached-is-the-new-coach",
        ),
    ],
)
def test_holders(marked: str, expected: list[str | None]) -> None:
    assert speakers(marked) == expected


def test_storms_and_illnesses_are_nobody() -> None:
    text = "[P Hurricane Lucinda] hit. After [P Lucinda], [P Ida Vale] fell ill with [P Parkinson]'s."
    assert [name for name, _ in names(text)] == ["Ida Vale"]
