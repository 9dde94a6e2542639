"""Bodies cut short, and bodies that the article tells of without their name."""

from __future__ import annotations

import pytest

from newsquote.resolve.names import parse_person, stands_for
from resolve_marked import speakers


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        pytest.param("[O NHS Orrinshire] met. {[O Orrinshire]} said no.", ["NHS Orrinshire"], id="nhs"),
        pytest.param(
            "The [O Department for Tides] met. {[O Tides]} said no.",
            ["Department for Tides"],
            id="department-by-its-field",
        ),
        pytest.param(
            "The [O Ministry of Tides] and the [O Department for Tides] met. {[O Tides]} said no.",
            ["Tides"],
            id="not-where-two-have-it",
        ),
        pytest.param("{Her agents, [O Orn Dray],} said no.", ["Orn Dray"], id="somebody's-agents"),
        pytest.param(
            "[O Coláiste Orn] met. {The college} said no.", ["Coláiste Orn"], id="kind-in-another-language"
        ),
        pytest.param(
            "[O Litio Quill] met. {[O Quill]} said no.", ["Litio Quill"], id="second-word-that-is-a-name"
        ),
        pytest.param(
            "The [O Orrin Commissioners] met. {[O Orrin]} said no.",
            ["Orrin Commissioners"],
            id="commissioners",
        ),
        pytest.param("[O Orn & Vale] met. {[O Orn]} said no.", ["Orn & Vale"], id="first-of-two-partners"),
        pytest.param(
            "The [O Marl Land Court] met. {The [O Land Court]} said no.",
            ["Marl Land Court"],
            id="without-its-place",
        ),
        pytest.param(
            "[O North Marl Council] met. {[O Marl Council]} said no.",
            ["Marl Council"],
            id="not-without-its-side",
        ),
        pytest.param(
            "[O Orn Trinity] met. {[O Trinity]} said no.", ["Orn Trinity"], id="second-word-of-a-club"
        ),
        pytest.param("[O Reederei Orn] met. {[O Orn]} said no.", ["Reederei Orn"], id="kind-before-it"),
        pytest.param(
            "The [O US Department of Trade] met. {The [O Trade Department]} said no.",
            ["US Department of Trade"],
            id="department-turned-round",
        ),
        pytest.param(
            "[O Orn Supporters' Trust] and [O Orn Women] met. {[O Orn]} said no.",
            ["Orn Women"],
            id="side-and-not-its-supporters",
        ),
        pytest.param(
            "The [O Orrin Institute for Bog Research] met. {The [O Orrin Institute]} said no.",
            ["Orrin Institute for Bog Research"],
            id="institute-without-its-field",
        ),
        pytest.param(
            "The [O Orrin Marl Front], known as the [O OMF], met. {The [O OMF]} said no.",
            ["Orrin Marl Front"],
            id="known-as",
        ),
        pytest.param(
            "The [O Orrin Vale Tea Growers] ([O Oteka]) met. {[O Oteka]} said no.",
            ["Orrin Vale Tea Growers"],
            id="small-letters-of-another-language",
        ),
        pytest.param(
            "The [O Marl Transport Plan], known in town as [O Cats], met. {[O Cats]} said no.",
            ["Marl Transport Plan"],
            id="known-somewhere-as",
        ),
        pytest.param(
            "[O Holm, Marl & Dray Railway] met. {[O HMD]} said no.",
            ["Holm, Marl & Dray Railway"],
            id="letters-without-the-kind",
        ),
    ],
)
def test_which_body_is_cut_short(marked: str, expected: list[str]) -> None:
    assert speakers(marked) == expected


def test_letters_leave_out_a_kind_only() -> None:
    assert stands_for("OMV", "Orrin Marl Vale Railway")
    assert not stands_for("OMV", "Orrin Marl Vale Dray")


def test_titles_of_the_bar_are_no_part_of_a_name() -> None:
    assert parse_person("Barr. Kit Moss").plain == "Kit Moss"


def test_a_peer_is_of_somewhere() -> None:
    assert speakers("{[P Lord Moss of Arle]} said no. {[P Lord Moss]} said so.") == ["Lord Moss of Arle"] * 2


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        pytest.param(
            "[O Holm Insurance Group] and [O Marl Insurance Group] met [O Dray & Sons]. "
            "{[O Dray & Sons]} said no. {The firm} said so again.",
            ["Dray & Sons", "Dray & Sons"],
            id="firm-of-the-sentence-before",
        ),
        pytest.param(
            "The [O Orn Fire and Rescue] left. [O Holm Council] met. {The fire service} said no.",
            ["Orn Fire and Rescue"],
            id="fire-service",
        ),
        pytest.param(
            "MARL ([O Reuters]) - Nobody spoke. The [O Orn Relief Operations] met. {The agency} said no.",
            ["Orn Relief Operations"],
            id="agency-that-reports",
        ),
    ],
)
def test_which_body_is_told_of(marked: str, expected: list[str]) -> None:
    assert speakers(marked) == expected


def test_a_surname_may_stand_before_the_given_name() -> None:
    assert speakers("{[P Ann Mok Siu-ling]} said no. {Ms [P Mok]} said so.") == ["Ann Mok Siu-ling"] * 2
