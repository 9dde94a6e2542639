"""Who speaks, where a phrase for a person, or for a document, could be taken for the wrong one in view."""

from __future__ import annotations

import pytest

from resolve_marked import speakers
from test_mentions import first_person

_MORE = "\nIt rained." * 6  # paragraphs, without which an article has no opening


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        pytest.param(
            "[P Ida Holm | judge] sat. {She} said no.\n[P Ina Varley], a 47-year-old weaver, heard. "
            "{The 61-year-old magistrate} said so twice.",
            ["Ida Holm", "Ida Holm"],
            id="an-age-told-after-a-name",
        ),
        pytest.param(
            "# {Sacked Roads Secretary} says no\n[P Ina Varley | Roads Secretary] left. [P Tod Ashe "
            "| Secretary | "
            "Cabinet] stayed. {[P Ashe]} said little. {[P Varley]} said more.",
            ["Ina Varley", "Tod Ashe", "Ina Varley"],
            id="who-was-sacked",
        ),
        pytest.param(
            "[P Tod Ashe | president] spoke. {He} said yes. {The vice president} said no.",
            ["Tod Ashe", "vice president"],
            id="no-president-is-the-vice-president",
        ),
        pytest.param(
            "The [N Danish] diplomat [P Ina Varley | Danish diplomat] sat with her "
            "second-in-command, [P Ola Quill]. {The South African} "
            "said no.",
            ["Ola Quill"],
            id="of-another-people",
        ),
        pytest.param(
            "Two days after {a judge} said no, it rained.\n{[P Tod Ashe], 67,} said so. {[P Ashe]} "
            "said more." + _MORE,
            ["judge", "Tod Ashe", "Tod Ashe"],
            id="no-judge-by-age",
        ),
        pytest.param(
            "Gangs rule the docks, {the head of the city's harbour unit} has said.\n{[P Brigadier "
            "Kit Moss | "
            "Brigadier]} told a panel that it rained." + _MORE,
            ["Kit Moss", "Kit Moss"],
            id="head-of-a-unit-with-a-rank",
        ),
        pytest.param(
            "# {Orn's boss} says no\n{[P Ina Varley | head of maths]} said little. {[P Tod Ashe | "
            "chief executive]} said "
            "no.",
            ["Tod Ashe", "Ina Varley", "Tod Ashe"],
            id="boss-of-the-whole",
        ),
        pytest.param(
            "For the trust, [P Kit Moss] BL offered regret. {Counsel} said more.",
            ["Kit Moss"],
            id="bare-counsel",
        ),
        pytest.param(
            "<The night clerk> that evening, [P Kit Moss], had gone. {The clerk} said so.",
            ["Kit Moss"],
            id="named-after-the-time",
        ),
        pytest.param(
            "# {Founder} says no\n{Founder and chief [P Kit Moss | chief]} said no. His sister, {[P "
            "Ann Moss]}, said yes.",
            ["Kit Moss", "Kit Moss", "Ann Moss"],
            id="two-roles-before-a-name",
        ),
        pytest.param(
            "[P Kit Moss] scored. {The shortstop} said so. {The slugger} said more.\n[P Moss] "
            "scored off [P Tod Ashe]. "
            "{The starter} said little.",
            ["Kit Moss", "Kit Moss", "Tod Ashe"],
            id="positions",
        ),
        pytest.param(
            "[P Kit Moss] runs a dairy. [P Ann Moss] milks cows. {[P Kit Moss]} said no. {His "
            "namesake} said yes.",
            ["Kit Moss", "Ann Moss"],
            id="namesake",
        ),
        pytest.param(
            "[P Ann Dray], 72, sat. Her daughter, [P Ida], wept. {The younger woman} said no. {The "
            "older woman} said "
            "yes.",
            ["Ida", "Ann Dray"],
            id="by-family",
        ),
        pytest.param(
            "[P Kit Moss], 34, met [P Tod Ashe], 61. {The older man} said no. {The younger man} said yes.",
            ["Tod Ashe", "Kit Moss"],
            id="by-age",
        ),
        pytest.param(
            "<An email to staff> leaked. It rained. {The message} said no.",
            ["email to staff"],
            id="one-document",
        ),
    ],
)
def test_who_is_meant(marked: str, expected: list[str | None]) -> None:
    assert speakers(marked) == expected


@pytest.mark.parametrize(
    ("marked", "role"),
    [
        ("[P Dora Quill], [P Vale]'s agent, left.", "agent"),
        ("[P Dora Quill] of the [O Holm Union], [P Vale]'s lawyer, left.", "lawyer"),
    ],
)
def test_roles_after_whose_they_are(marked: str, role: str) -> None:
    assert first_person(marked).role == role
