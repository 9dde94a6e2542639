"""Who speaks, where a phrase tells of somebody in view what the article had not told before."""

from __future__ import annotations

import pytest

from newsquote.resolve.lexicon import role_noun
from resolve_marked import speakers


@pytest.mark.parametrize("noun", ["neuroscientist", "nephrologist", "assemblywoman", "lobsterman", "bassist"])
def test_callings_are_known(noun: str) -> None:
    assert role_noun(noun) is not None


@pytest.mark.parametrize(
    ("told", "phrase"),
    [
        ("farmer", "grower"),
        ("goalkeeper", "shot-stopper"),
        ("paramedic", "medic"),
        ("shopkeeper", "trader"),
        ("climber", "mountaineer"),
        ("pharmacist", "chemist"),
        ("banker", "financier"),
        ("presenter", "host"),
        ("landlord", "publican"),
        ("CEO", "chief executive"),
    ],
)
def test_one_calling_by_two_words(told: str, phrase: str) -> None:
    marked = f"[P Ina Varley | {told}] met [P Tod Ashe]. [P Tod Ashe] left. {{<The {phrase}>}} said no."
    assert speakers(marked) == ["Ina Varley"]


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        pytest.param(
            "The [N Uruguayan] coach [P Ina Varley | Uruguayan coach] left. [P Tod Ashe] ran. {The "
            "[N Uruguayan]} said no.",
            ["Ina Varley"],
            id="the-people-told-beside-a-name",
        ),
        pytest.param(
            "[O Holm Capital] bought a stake in [O Marl Foods]. {<The food group>} said no.",
            ["Marl Foods"],
            id="a-group-by-what-it-sells",
        ),
        pytest.param(
            "[P Ina Varley | Roads Minister] met both sides. {The Liberal MP for Holm and Marl} said no. "
            "[P Tod Ashe | Conservative critic] left.",
            ["Ina Varley"],
            id="member-for-a-seat",
        ),
        pytest.param(
            "[P Ina Varley] said little. {The Orrin deputy} said no.", ["Ina Varley"], id="deputy-by-a-seat"
        ),
        pytest.param(
            "[P Ina Varley] owns a shop. {The mum of twins} said no.", ["Ina Varley"], id="mother-of-twins"
        ),
        pytest.param(
            "[P Tod Ashe] farms. {<The local MP>, Labour’s [P Kit Moss || Labour]}, said no. "
            "{He} said so twice.",
            ["Kit Moss", "Kit Moss"],
            id="after-whose-party-it-is",
        ),
    ],
)
def test_people_by_seat_and_party(marked: str, expected: list[str | None]) -> None:
    assert speakers(marked) == expected


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        pytest.param(
            "[O Pell Museum] lent a horse. {<The [O Varley Museum] in [L Marl]>} said yes.",
            ["Varley Museum"],
            id="name-and-its-seat",
        ),
        pytest.param(
            "[P Ina Varley | coast guard captain] wept. {The coast guard} said no.",
            ["coast guard"],
            id="coast-guard-is-no-captain",
        ),
        pytest.param(
            "[O Orn Institute] wrote. {<The think tank>} said no.",
            ["Orn Institute"],
            id="think-tank-of-two-words",
        ),
        pytest.param(
            "[O Uefa] may fine them. {<Football’s governing body>} said no.",
            ["Uefa"],
            id="governing-body-of-a-sport",
        ),
        pytest.param(
            "[O Assembly of Orrin Growers] met. {<The department>} said no.",
            ["department"],
            id="department-is-no-assembly",
        ),
        pytest.param(
            "[O Pell & Sons], <a building firm>, is gone. The [O Orrin Trail] runs on.\n"
            "[O Varley Sand] sued. Jobs will go, {<the [L Marl]-based company>} said.",
            ["Varley Sand"],
            id="subject-by-its-seat",
        ),
    ],
)
def test_bodies_by_seat_and_kind(marked: str, expected: list[str | None]) -> None:
    assert speakers(marked) == expected


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        pytest.param(
            "The firm was founded in 1934 by [P Alban Varley]. His grandson, [P Tod Varley], runs it. "
            "{[P Mr Varley]} said no.",
            ["Tod Varley"],
            id="founder-of-long-ago",
        ),
        pytest.param(
            "It was the gift of the late [P Alban Varley]. Its manager, [P Tod Varley], left. "
            "{[P Mr Varley]} said no.",
            ["Tod Varley"],
            id="the-late",
        ),
        pytest.param(
            "[P Alban Varley], who died in May, and [P Tod Varley] built it. {[P Varley]} said no.",
            ["Tod Varley"],
            id="who-died",
        ),
    ],
)
def test_the_dead_do_not_speak(marked: str, expected: list[str | None]) -> None:
    assert speakers(marked) == expected


@pytest.mark.parametrize("board", ["board of trustees", "board of governors"])
def test_who_sits_on_a_board_is_not_whom_it_speaks_for(board: str) -> None:
    assert speakers(f"[O Pell College] will shut, {{<the {board}>}} said.") == ["Pell College"]


def test_body_of_its_members_is_the_one_the_article_goes_on_about() -> None:
    marked = (
        "# Fares rise\n{A growers’ body} said no.\nNobody came.\n[O Orrin Growers Association] met. "
        "The [O Orrin Growers Association] won.\nThe [O Orrin Growers Association] is old."
    )
    assert speakers(marked) == ["Orrin Growers Association"]


def test_a_description_in_a_headline_is_read_when_nobody_is_in_view() -> None:
    marked = "# {<the tired drover>}: “They had names”\n\n{[P Jo Vale]}, 63, said “No one came.”"
    assert speakers(marked) == ["Jo Vale", "Jo Vale"]
