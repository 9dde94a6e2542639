"""Well-known bodies by the nouns that news calls them by."""

from __future__ import annotations

from collections import Counter

import pytest

from newsquote.resolve.lexicon import known_bodies, list_rows, organisations
from resolve_marked import speakers


def test_every_noun_is_one_for_organisations() -> None:
    nouns = {noun for called in known_bodies().values() for noun in called}
    assert len(known_bodies()) > 700
    assert nouns <= set(organisations())


def test_no_body_stands_twice() -> None:
    listed = [name.strip() for row in list_rows("known_bodies.txt") for name in row[1].split(";")]
    assert [name for name, count in Counter(listed).items() if count > 1] == []


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        pytest.param(
            "[O Ofcom] opened a case against [O Marl Radio]. {The regulator} said: “It was late.”",
            ["Ofcom"],
            id="regulator",
        ),
        pytest.param(
            "[O Tesco] fell out with [O Holm Foods]. {The retailer} said: “They asked for too much.”",
            ["Tesco"],
            id="retailer",
        ),
        pytest.param("[O Unison] met [O Holm Council]. {The union} said: “We walk.”", ["Unison"], id="union"),
        pytest.param(
            "[O Ecowas] shut the borders of [O Marl Oil]. {The bloc} said: “Free him.”", ["Ecowas"], id="bloc"
        ),
        pytest.param(
            "[O Toyota] sued. [O Holm Parts] is small. {The company} said: “We made them well.”",
            ["Holm Parts"],
            id="a-carmaker-is-no-more-a-company-than-others",
        ),
    ],
)
def test_what_a_well_known_body_is(marked: str, expected: list[str | None]) -> None:
    assert speakers(marked) == expected


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        pytest.param(
            "# Pumps failed\n<A water company> faces a fine.\n[O Arla] said little. [O Arla] fell. "
            "A letter from [O Arla] told of it.\nMore rain came.\n{The company} said: “We are sorry.”",
            ["Arla"],
            id="named-most",
        ),
        pytest.param(
            "# Doors to close\n{A housing charity} said: “We have no money.”\n"
            "[O Arla Roof], which works in [L Ashby], is in debt.\nMore rain came.",
            ["Arla Roof"],
            id="named-next",
        ),
        pytest.param(
            "# Pumps failed\n<Another water company> faces a fine.\n[O Arla] said little. [O Arla] fell. "
            "A letter from [O Arla] told of it.\nMore rain came.\n{The other company} said: “We are sorry.”",
            ["other company"],
            id="another",
        ),
        pytest.param(
            "# Fans leave\n<A charity> lost money to [O Arla].\n[O Arla] grew. [O Arla] fell. [O Arla] ran.\n"
            "More rain came.\n{The charity} said: “We are sorry.”",
            ["charity"],
            id="beside-each-other",
        ),
        pytest.param(
            "# Body says sorry\n{The governing body of rowing} said: “We looked away.”\n"
            "A review was ordered by [O Rowing Albion] last year.\nMore rain came.",
            ["Rowing Albion"],
            id="governing-body",
        ),
        pytest.param(
            "# Deal off\n{Marland's competition authority} said: “It is off.”\nMore rain came.\nSun came.\n"
            "{The authority}, known as the [O GVX], said: “We looked.”",
            ["GVX", "GVX"],
            id="known-as",
        ),
        pytest.param(
            "# Driver wins\n{A tribunal} said: “He was wronged.”\n"
            "A review was ordered by [O Arla] last year.\nMore rain came.",
            ["tribunal"],
            id="no-company-is-a-tribunal",
        ),
        pytest.param(
            "[O Marl Small Finance Bank] fell. [O Holm Bank] rose. {[O Marl Bank]} said: “It was late.”",
            ["Marl Small Finance Bank"],
            id="without-its-middle",
        ),
        pytest.param(
            "[O Marl Dockers Local 41] met [O Holm Ports]. {The union} said: “We walk.”",
            ["Marl Dockers Local 41"],
            id="local",
        ),
    ],
)
def test_whom_an_opening_describes(marked: str, expected: list[str | None]) -> None:
    assert speakers(marked) == expected
