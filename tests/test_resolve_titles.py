"""Titles, offices, kin and epithets: whom they mean, and what is a name beside them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from newsquote.resolve import resolve
from newsquote.resolve.names import parse_person
from resolve_marked import read_marked, speakers


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        pytest.param("Commissioner Dean Holt", "Dean Holt", id="first-name-that-is-a-title-too"),
        pytest.param("Rev Canon Holt", "Holt", id="two-titles-of-the-church"),
        pytest.param("Dean Mary Holt", "Mary Holt", id="dean"),
        pytest.param("Duchess of Arle", "Duchess of Arle", id="noble-of-a-place"),
        pytest.param("Det Con Kit Moss", "Kit Moss", id="con-after-det"),
        pytest.param("Cdr Kit Moss", "Kit Moss", id="commander"),
        pytest.param("Kgoshi Kit Moss", "Kit Moss", id="traditional-leader"),
        pytest.param("Penghulu Kit Moss", "Kit Moss", id="headman"),
        pytest.param("Br. Kit Moss", "Kit Moss", id="friar"),
        pytest.param("Cikgu Kit Moss", "Kit Moss", id="teacher-in-malay"),
    ],
)
def test_titles_are_no_part_of_a_name(text: str, plain: str) -> None:
    assert parse_person(text).plain == plain


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        pytest.param(
            "[P Ann Vale] left.\n\n{[P Warren Holt]} said no. Asked whether he had won, {the "
            "Kentuckian} said: “Yes.”",
            ["Warren Holt", "Warren Holt"],
            id="who-was-asked-answers",
        ),
        pytest.param(
            "{[P Ann Vale]} said it was cold.\n\n[P Vale] called, and {the dispatcher} said "
            "nobody would come.",
            ["Ann Vale", "dispatcher"],
            id="but-not-who-stands-beside",
        ),
        pytest.param(
            "{The leader of the council} said tax would rise.\n\n{[P Cllr Ann Vale]} had looked everywhere, "
            "she said.\n\n{[P Kit Moss | cafe owner]} said no.",
            ["Ann Vale", "Ann Vale", "Kit Moss"],
            id="leader-of-the-council-is-a-councillor-and-no-owner-named-later",
        ),
        pytest.param(
            "[P Ann Vale] came. {The England captain} said no.\n\nSri Lanka won.\n\n{[P Nuwan "
            "Silva | captain]} said yes.",
            ["Ann Vale", "Nuwan Silva"],
            id="no-holder-who-is-still-to-come",
        ),
        pytest.param(
            "[P Ann Vale] (Ind) and [P Kit Moss] (Lab) spoke. {[P Cllr Vale]} said no. {[P Cllr "
            "Moss]} said yes.\n\n"
            "{The independent councillor} said it was late.",
            ["Ann Vale", "Kit Moss", "Ann Vale"],
            id="councillor-by-party",
        ),
        pytest.param(
            "{One backbencher} said it was filthy. “We lost,” {the MP} said.",
            ["One backbencher", "One backbencher"],
            id="a-backbencher-is-an-mp",
        ),
        pytest.param(
            "{A grandmother from Arle} said she was lonely.\n\n{[P Ann Vale]} thought it was love.",
            ["Ann Vale", "Ann Vale"],
            id="a-grandmother-whom-the-next-paragraph-names",
        ),
        pytest.param(
            "{[P Marcy Dale | Tide head coach]} said no. “I was mad,” said {the league's only "
            "female head coach}.",
            ["Marcy Dale", "Marcy Dale"],
            id="the-only-female-coach-is-the-coach",
        ),
        pytest.param(
            "The couple's daughter, [P Rena Holt], wept. {[P Rena Holt]} said no. {The health "
            "minister} said yes.",
            ["Rena Holt", "health minister"],
            id="nobodys-daughter-is-the-minister",
        ),
        pytest.param(
            "[P Jan Nowak] was tired. “We run,” said {the 31-year-old [O Pole]}.",
            ["Jan Nowak"],
            id="one-of-a-people-whom-a-tagger-took-for-a-name",
        ),
        pytest.param(
            "[P Jan Nowak] was tired. {The [O Guardian]} said so.", ["Guardian"], id="but-not-a-newspaper"
        ),
        pytest.param(
            "[P Dana Khan] was found in May, a court in Arle has been told, and nobody has been "
            "charged with it yet.\n\n"
            "A lawyer asked the sister, [P Eva Khan], what she had seen. “Rain,” said {[P Miss Khan]}.",
            ["Eva Khan"],
            id="miss-is-the-one-just-named",
        ),
    ],
)
def test_who_is_meant(marked: str, expected: list[str | None]) -> None:
    assert speakers(marked) == expected


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        pytest.param(
            "{[P Kit Moss | defence lawyer]} spoke. His client, {counsel} said, was ill.",
            ["Kit Moss", "Kit Moss"],
            id="counsel-is-a-lawyer",
        ),
        pytest.param(
            "{[P Kit Moss | Assistant U.S. Attorney]} and {[P Ann Vale | "
            "defense attorney]} spoke. {[P Vale]} "
            "said no.\n\n“Rubbish,” {the prosecutor} said.",
            ["Kit Moss", "Ann Vale", "Ann Vale", "Kit Moss"],
            id="the-prosecutor-is-the-district-attorney",
        ),
        pytest.param(
            "{[O Arla Rail]} said it was late.\n\n{A spokesman for [P Ms Vale]} said no. “Never,” {the "
            "spokesman} said.",
            ["Arla Rail", "spokesman for Ms Vale", "spokesman for Ms Vale"],
            id="spokesman-of-a-person",
        ),
        pytest.param(
            "[P Ann Vale] wept as [P Jo Reid] spoke of her fall.\n\n{[P "
            "Kit Moss | defence lawyer]} said she was "
            "ashamed.\n\nA way out had been lost, {he} said.",
            ["Kit Moss", "Kit Moss"],
            id="counsel-speaks-of-the-client",
        ),
    ],
)
def test_who_speaks_for_others(marked: str, expected: list[str | None]) -> None:
    assert speakers(marked) == expected


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        pytest.param(
            "# {Arlian central bank chief} defends rates\n"
            "{The governor of Arlia's central bank} said no.\n\n{[P Ann Vale]} said prices rose.\n\n"
            "{[P Vale | former economist]} left, and {the governor} said “never”.",
            ["Ann Vale", "Ann Vale", "Ann Vale", "Ann Vale", "Ann Vale"],
            id="governor-named-next-who-was-an-economist",
        ),
        pytest.param(
            "# {Former bank CEO} denies it\n{The former chief executive "
            "of Arle Bank} said sorry.\n\n“It was fast,” "
            "{[P Kit Moss]} said.",
            ["Kit Moss", "Kit Moss", "Kit Moss"],
            id="ceo-and-chief-executive",
        ),
        pytest.param(
            "{[P Ann Vale | Conservative spokeswoman]} asked when.\n\n{[P Kit Moss | minister]} said in "
            "June. “June!” "
            "{the Tory MSP} said.",
            ["Ann Vale", "Kit Moss", "Ann Vale"],
            id="the-one-whose-party-is-told",
        ),
        pytest.param(
            "Teachers rejected what {the school board's president} called a gift.\n\n{[P Ann Vale | union "
            "President]} said no.\n\n{[P Kit Moss | Board President]} said yes.",
            ["Kit Moss", "Ann Vale", "Kit Moss"],
            id="whose-president",
        ),
        pytest.param(
            "# {Ex-aide} tells of cash\n{[P Kit Moss]} said he took envelopes. {[P Ann Vale]} said no.",
            ["Kit Moss", "Kit Moss", "Ann Vale"],
            id="headline-of-whom-the-article-quotes-first",
        ),
        pytest.param(
            "A hospice will shut, {its chief executive} said.\n\n{[P Ann Vale]}, who came in May, said no."
            "\n\n{[P Vale]} wept, she said.",
            ["Ann Vale", "Ann Vale", "Ann Vale"],
            id="its-chief-executive-and-who-is-named-next",
        ),
        pytest.param(
            "{The minister responsible for parks} said no.\n\n[P Ann Vale] was heckled on Monday.\n\n"
            "“Wait,” {the minister} said.\n\n{[P Kit Moss | gardener]} said yes.",
            ["Ann Vale", "Ann Vale", "Kit Moss"],
            id="an-office-and-whom-the-next-paragraph-opens-with",
        ),
        pytest.param(
            "# {Minister} defends cuts\n{[P Kit Moss]} said no. {[P Ann Vale]} said no.",
            ["Minister", "Kit Moss", "Ann Vale"],
            id="but-not-an-office",
        ),
        pytest.param(
            "“We were good,” said {[P Ann Vale]}. {The Arle manager} "
            "said so.\n\n{[P Jo Hale]} begged. {[P Rex "
            "Dunn | manager]} was cross, he said.\n\n{[P Vale]} hopes to "
            "stay. {The manager} said it was hers.",
            ["Ann Vale", "Ann Vale", "Jo Hale", "Rex Dunn", "Ann Vale", "Ann Vale"],
            id="the-manager-was-called-so-before",
        ),
    ],
)
def test_who_was_described(marked: str, expected: list[str | None]) -> None:
    assert speakers(marked) == expected


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        pytest.param(
            "[P Kit Moss] and [P Ann Vale] milk cows. {The couple} said no. “I count,” said {[P Ms "
            "Vale]}.\n\n{Her husband} said yes.",
            ["Kit Moss and Ann Vale", "Ann Vale", "Kit Moss"],
            id="a-couple-is-husband-and-wife",
        ),
        pytest.param(
            "Two former cooks spoke. {One of them} said it burned. {The other} called it brilliant.",
            ["One of them", "other"],
            id="the-other-is-not-the-one",
        ),
        pytest.param(
            "{[P Kit Moss]} and {[P Ann Vale]} spoke. [P Moss] and [P "
            "Vale] had met. {[P Vale]} said no. {The other} "
            "said yes.",
            ["Kit Moss", "Ann Vale", "Ann Vale", "Kit Moss"],
            id="the-other-of-two",
        ),
        pytest.param(
            "“We were good,” said {[P Ann Vale]}. {The Arle manager} "
            "spoke of [P Jo Hale].\n\n[P Hale] begged. “No,” "
            "{the striker} said.",
            ["Ann Vale", "Ann Vale", "Jo Hale"],
            id="no-manager-is-the-striker",
        ),
        pytest.param(
            "{[P Rex Dunn | manager | Arle City]} said no.\n\n{[O Lund "
            "Town]} will fight, {their manager} said. "
            "“We try,” {[P Sam Hale]} said.",
            ["Rex Dunn", "Lund Town", "Sam Hale", "Sam Hale"],
            id="their-manager-is-named-next",
        ),
    ],
)
def test_pairs_and_whose(marked: str, expected: list[str | None]) -> None:
    assert speakers(marked) == expected


def test_who_asked_comes_back_on_the_answer() -> None:
    article, mentions, attributions = read_marked(
        "“Did you read it?” {[P Ann Vale]} asked.\n\n“I knew of it,” {[P Kit Moss]} replied.\n\n"
        "“That was not my question.”"
    )
    attributions[1] = replace(attributions[1], cue_lemma="reply")
    found = resolve(article, mentions, attributions).speakers
    assert [speaker and speaker.name for speaker in found] == ["Ann Vale", "Kit Moss", "Ann Vale"]
