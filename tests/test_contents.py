"""What counts as a quote, and where it begins and ends: sentences of our own, through the whole pipeline."""

from __future__ import annotations

import pytest

import newsquote


def contents(text: str) -> list[str]:
    """The words of each quote, parts joined by a bar, in text order."""
    quotes = newsquote.extract(f"Town news\n\n{text}").quotes
    return [
        " | ".join(p.cut(f"Town news\n\n{text}") for p in q.attribution.parts)
        for q in quotes
        if q.attribution.kind != "scare"
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Judge Ruth Amadi granted an order that closes the tannery for a month.",
        "A state senate committee approved the bill to tighten rules on barges on Monday.",
        "The water stood at 3.2 metres on Sunday, according to the gauge on the bridge.",
        "The lender Corby & Hale did not respond to a request for an interview.",
        "Not everyone in Wexley feels the same.",
        "The recall covers the vans built in Corby between 2019 and 2021.",
        "The watchdog stopped short of removing the trustees.",
        "Brookfield Tarn did not reply to an e-mail.",
        "Mr Odell wept as he described it.",
        "President Ilo Marden has called a referendum for May on a text that would let him stay.",
        "The court unanimously rejected a challenge to the new ward boundaries.",
    ],
)
def test_deeds_are_no_quotes(text: str) -> None:
    assert contents(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The report records that two pumps failed in May.", ["two pumps failed in May"]),
        ("The mayor rejected the suggestion.", ["the suggestion"]),
        ("The owner played down the risk to jobs.", ["the risk to jobs"]),
        ("The mayor called the vote a farce.", ["a farce"]),
    ],
)
def test_reports_with_such_verbs_are_quotes(text: str, expected: list[str]) -> None:
    assert contents(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The port faces a new levy, which Ms Okell said would close two berths.",
            ["would close two berths"],
        ),
        (
            "Two ferries will be sold by Easter, the operator said on Friday, in a move that shook crews.",
            ["Two ferries will be sold by Easter"],
        ),
        (
            "A red van seen near the quay, according to the police, belonged to the baker.",
            ["A red van seen near the quay | belonged to the baker"],
        ),
        (
            "The pumps were switched off in May. The tanks they fed were drained later, the firm says.",
            ["The tanks they fed were drained later"],
        ),
        (
            "“Is it a map or a menu?” Justice Amadi asked counsel for the port.",
            ["Is it a map or a menu?"],
        ),
        (
            "Pell thinks the Ferries Act, which took effect in 2019, drove up fares.",
            ["the Ferries Act, which took effect in 2019, drove up fares"],
        ),
        (
            "Halden Farms said it “regretted the noise” but would not discuss the claim.",
            ["it “regretted the noise”", "the claim"],
        ),
    ],
)
def test_a_report_around_its_cue(text: str, expected: list[str]) -> None:
    assert contents(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ms Okell said the firm would keep the depot open and hoped to avoid job losses.",
            ["the firm would keep the depot open", "to avoid job losses"],
        ),
        (
            "The spokesman said the clinic had hired two nurses and declined to say what they were paid.",
            ["the clinic had hired two nurses", "what they were paid"],
        ),
        (
            "She said Moss had been struck off in 2019, but was reinstated a year later.",
            ["Moss had been struck off in 2019, but was reinstated a year later"],
        ),
        (
            "Ms Okell said her group would fund the lift but wants the stairs repaired first.",
            ["her group would fund the lift", "the stairs repaired first"],
        ),
        (
            "The skipper says the crew were misled by the owner and is threatening to sell the boat.",
            ["the crew were misled by the owner", "to sell the boat"],
        ),
        (
            "The museum said its closure followed “a careful audit” by the firm Dorn Pell and would not "
            "comment on the cost.",
            ["its closure followed “a careful audit” by the firm Dorn Pell"],
        ),
        (
            "The driver accepted he had been speeding but could not recall the red light.",
            ["he had been speeding", "the red light"],
        ),
    ],
)
def test_where_a_second_report_begins(text: str, expected: list[str]) -> None:
    assert contents(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The firm rejected a claim by the nurses' union that wards were empty.", [
            "a claim by the nurses' union that wards were empty",
        ]),
        ("Visitors praised the rehearsal as calm and well drilled.", ["calm and well drilled"]),
        ("The trust apologised to patients for the long wait.", ["the long wait"]),
        ("The chief constable apologised to the family in person.", []),
        ("The bakery has apologised to readers for the “upset” caused by its pies.", [
            "the “upset” caused by its pies",
        ]),
        ("The bakery has promised customers 10 per cent off in May.", ["10 per cent off in May"]),
        ("He promised a fund worth £9,000 a year, which could be spent on a bus.", [
            "a fund worth £9,000 a year",
        ]),
        ("The family refused to sign the form.", ["to sign the form"]),
        ("A clerk, who asked not to be identified for fear of losing her post, confirmed it.", [
            "not to be identified for fear of losing her post", "it",
        ]),
        ("Councillor Ruth Pell voted against and called for ministers to intervene.", [
            "ministers to intervene",
        ]),
        ("Growers blame the bridge toll, which went up again in May.", ["the bridge toll"]),
        ("Parents fear a repeat of the floods, when two schools were lost.", ["a repeat of the floods"]),
        ("The chairman thanked her and left.", []),
        ("The chairman thanked them for their patience.", ["their patience"]),
        ("The parish ledger tells a different story.", []),
        ("The firm denies fraud. Its owner, Dirk Moss, pleaded not guilty to smuggling parrots.", [
            "fraud", "smuggling parrots",
        ]),
        ("The owner refused to be drawn on the price.", ["the price"]),
        ("Brewer Halloway welcomed what it called “a fresh start”.", ["a fresh start"]),
        ("The minister described the plan as “deeply worrying” for the valley.", ["deeply worrying"]),
    ],
)  # fmt: skip
def test_where_contents_begin_and_end(text: str, expected: list[str]) -> None:
    assert contents(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The mayor would not be drawn on the price of the pier.", ["the price of the pier"]),
        ("The premier won't be drawn on the gallery on Friday.", ["the gallery"]),
        ("The village is one of four described by hikers as a mud bath.", ["a mud bath"]),
        ("The levy, branded by farmers as a tax on rain, starts in May.", ["a tax on rain"]),
        ("The path was widened by volunteers as a shortcut.", []),
        ("The brewer has given an undertaking to keep the Wexley yard open until 2031.", [
            "to keep the Wexley yard open until 2031",
        ]),
        ("The council made a promise to repair the bells.", ["to repair the bells"]),
        ("The baker gave an order to his son.", []),
    ],
)  # fmt: skip
def test_set_wordings_report(text: str, expected: list[str]) -> None:
    assert contents(text) == expected


@pytest.mark.parametrize(
    ("heading", "expected"),
    [
        ("Wexley floods: Bridge will hold, says mayor", "Bridge will hold"),
        ("Town mayor vows to fine dog owners as complaints pile up", "to fine dog owners"),
        ("Quarry plan will ‘bury’ Wexley, MP warns", "Quarry plan will ‘bury’ Wexley"),
        ("Union warns 300 jobs ‘at risk’ as depot shuts", "300 jobs ‘at risk’"),
    ],
)
def test_headings_are_reported_whole(heading: str, expected: str) -> None:
    text = f"{heading}\n\nBy Ann Moss\n\nIt rained in Wexley on Sunday."
    quotes = newsquote.extract(text).quotes
    assert [p.cut(text) for q in quotes for p in q.attribution.parts] == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "A draft report seen by the Gazette said the town had lost two wells.",
            ["the town had lost two wells"],
        ),
        (
            "The senator called on the board to hold a hearing “in weeks, not quarters”.",
            ["to hold a hearing “in weeks, not quarters”"],
        ),
        ("Ms Okell suggested that was untrue.", ["that was untrue"]),
    ],
)
def test_what_is_part_of_a_report(text: str, expected: list[str]) -> None:
    assert contents(text) == expected


def test_what_is_asked_has_no_comparison() -> None:
    assert contents("The union demanded 7%, against the 3% now on the table.") == ["7%"]


def test_what_somebody_is_put_at_is_a_figure() -> None:
    assert contents("A report by auditors puts the cost of the repairs at £90,000.") == [
        "the cost of the repairs at £90,000"
    ]
    assert contents("The delay puts the town at odds with its neighbours.") == []


def test_what_is_quoted_after_a_reported_sentence_is_a_quote_of_its_own() -> None:
    text = (
        '"The roof is safe," Mr Dorn told the Gazette. He said the school had been closed for a month. '
        '"We check it daily. Nobody has been hurt."'
    )
    assert contents(text) == [
        "The roof is safe,",
        "the school had been closed for a month",
        "We check it daily. Nobody has been hurt.",
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ms Okell told reporters she had read of it in the minutes, which were published on Tuesday.",
            ["she had read of it in the minutes, which were published on Tuesday"],
        ),
        (
            "The union's secretary, Ines Marsh, said the sit-in was not a strike, which state law forbids, "
            "because nurses had used days of leave.",
            [
                "the sit-in was not a strike, which state law forbids, because nurses had used days of leave",
            ],
        ),
        (
            'A spokesman said the mayor was "tired" and had ordered officers to draw up a new plan.',
            ['the mayor was "tired" and had ordered officers to draw up a new plan'],
        ),
        (
            "Families have been “left to sink”, the vicar said last night – after a water firm sent them "
            "bills of up to £900 for a drain that was blocked all winter.",
            ["Families have been “left to sink”"],
        ),
        ("The bank cited ‘old software’ for the lost payments.", ["old software"]),
        (
            "The weather office is predicting 10 to 15 cm of snow by Friday.",
            ["10 to 15 cm of snow by Friday"],
        ),
    ],
)
def test_how_far_a_report_reaches(text: str, expected: list[str]) -> None:
    assert contents(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Letters seen by the Gazette show that managers at the mill were told of the leak in May.",
        "Emails seen by the Herald show that officers at Marlport Council were told of mould in at least "
        "30 flats at the Quay House block last May.",
    ],
)
def test_documents_that_somebody_has_seen_show_something(text: str) -> None:
    quotes = newsquote.extract(f"Town news\n\n{text}").quotes
    source = quotes[0].attribution.source
    assert source is not None
    assert text.startswith(source.cut(f"Town news\n\n{text}"))
    assert quotes[0].text == text.split(" show that ")[1].rstrip(".")


def test_what_figures_show_before_their_verb() -> None:
    text = (
        "More than 900 people in Marlport were waiting for a flat at the end of May, half of them for a "
        "year, figures published by the council on Monday show."
    )
    assert contents(text) == [text.split(", figures")[0]]


def test_who_says_so_in_a_heading_may_open_with_a_price() -> None:
    text = "'They took my garden', says £2.4m lottery winner\n\nIt rained in Wexley on Sunday."
    source = newsquote.extract(text).quotes[0].attribution.source
    assert source is not None
    assert source.cut(text) == "£2.4m lottery winner"


def test_what_a_bid_is_rejected_as() -> None:
    text = "Marwick rejects £2.4bn Halden approach as ‘feeble’\n\nThe bid was made on Monday."
    assert [q.text for q in newsquote.extract(text).quotes] == ["feeble"]


@pytest.mark.parametrize(
    ("crosshead", "kind"),
    [
        ("'Nobody rang the bell'", "direct"),
        ("- 'Nobody rang the bell' -", "direct"),
        ("- 'Like a lame goose' -", "mixed"),
        ("‘A lame goose’", "mixed"),
    ],
)
def test_crossheads_are_whose_words_they_repeat(crosshead: str, kind: str) -> None:
    text = (
        "Choir sold\n\nMia Holt, the mayor, said the choir would go. “It costs too much,” she said.\n\n"
        f"{crosshead}\n\n"
        "The verger, Kit Okell, was angry. “Nobody rang the bell. It sounds like a lame goose,” he said.\n"
    )
    quotes = [q for q in newsquote.extract(text).quotes if q.text in crosshead]
    assert [(q.attribution.kind, q.speaker and q.speaker.name) for q in quotes] == [(kind, "Kit Okell")]


def test_a_crosshead_that_nobody_says_is_none() -> None:
    text = (
        "Comet seen\n\nThe comet was seen from Wexley.\n\n- 'Dirty snowball' -\n\nIt will be back in 2061.\n"
    )
    assert all(q.attribution.kind == "scare" for q in newsquote.extract(text).quotes)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Growers have begun to wonder who will pay for the new dam.", "attitude"),
        ("The mayor wondered whether anybody had read the plan.", "indirect"),
    ],
)
def test_wondering_is_a_thought_in_the_present(text: str, kind: str) -> None:
    quotes = newsquote.extract(f"Town news\n\n{text}").quotes
    assert [q.attribution.kind.value for q in quotes] == [kind]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ms Okell likened the new timetable to “a sieve with ambitions”.", "a sieve with ambitions"),
        ("Her deputy compared the mayor to “a man with a torn map”.", "a man with a torn map"),
        ("The bank attributed the loss to “a run of wet summers”.", "a run of wet summers"),
        (
            "The notice attributes the closure to “want of coal” in the northern depots.",
            "“want of coal” in the northern depots",
        ),
        ("The agent described the sale in a letter to tenants as “three years late”.", "three years late"),
        ("Mr Adair remembered the old ferry as “slow, then very slow”.", "slow, then very slow"),
        ("Ms Okell asked the crews to “leave the lamps alone”.", "to “leave the lamps alone”"),
    ],
)
def test_what_something_is_likened_to(text: str, expected: str) -> None:
    assert contents(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The school lost its field because, its head claims, the county “mislaid” the deed.",
            "the county “mislaid” the deed",
        ),
        (
            "On a still morning, Mia Holt says, you can hear the weir from the church.",
            "On a still morning | you can hear the weir from the church",
        ),
        (
            "Had anybody asked him, the driver told the inquiry, he would have turned back.",
            "Had anybody asked him | he would have turned back",
        ),
        ("In a statement, the firm said, “We regret the noise.”", "We regret the noise."),
    ],
)
def test_what_stands_before_an_attribution_between_commas(text: str, expected: str) -> None:
    assert contents(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mr Odell declined to identify the driver who rang him.", "the driver who rang him"),
        ("Ms Okell dared the directors to open their books.", "to open their books"),
        ("The union gave the owner, Corby & Hale, ten days to pay the crews.", "ten days to pay the crews"),
        (
            "The chairman let it be known over breakfast that he would not stand again.",
            "he would not stand again",
        ),
        (
            "The chairman let it be known over breakfast that he was “done with boats”.",
            "he was “done with boats”",
        ),
    ],
)
def test_reports_in_set_wordings(text: str, expected: str) -> None:
    assert contents(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "The dealer figures the market has lost nine stalls.",
        "The vicar fretted that the bells would wake the lambs.",
        "Friends of the mayor made clear that he had no wish to stay.",
        "Ms Okell dared the directors to open their books.",
    ],
)
def test_what_is_said_with_such_verbs_is_no_attitude(text: str) -> None:
    assert [q.attribution.kind for q in newsquote.extract(f"Town news\n\n{text}").quotes] == ["indirect"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        pytest.param(
            "Fallon Trewin ‘heartbroken’ as ban empties yard\n\nThe jockey Fallon Trewin left on Monday.\n",
            "Fallon Trewin",
            id="who-feels",
        ),
        pytest.param(
            "Ferry yard boss ‘sorry’ over delays\n\nThe yard's chief executive, Callum Moss, left.\n",
            "Callum Moss",
            id="by-office",
        ),
        pytest.param(
            "Closure ‘shocked’ whole village\n\nThe mill closed on Monday, Kit Moss said.\n",
            None,
            id="what-others-feel",
        ),
    ],
)
def test_who_says_in_a_heading_what_they_are(text: str, speaker: str | None) -> None:
    quote = newsquote.extract(text).quotes[0]
    assert (quote.speaker.name if quote.speaker else None) == speaker


def told(text: str) -> list[tuple[str, str, str]]:
    """Of each quote the words, the source, and who speaks; in text order."""
    whole = f"Town news\n\n{text}"
    return [
        (
            " | ".join(p.cut(whole) for p in q.attribution.parts),
            q.attribution.source.cut(whole) if q.attribution.source else "",
            q.speaker.name if q.speaker else "",
        )
        for q in newsquote.extract(whole).quotes
        if q.attribution.kind != "scare"
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            'Ana Vidal runs the port. The Marl Ledger paper quoted her as saying she had "no plan" to go.',
            [('she had "no plan" to go', "her", "Ana Vidal")],
            id="by-a-newspaper",
        ),
        pytest.param(
            "Mission head Omar Njie was quoted by the station Radio Xan as saying the vote had been calm.",
            [("the vote had been calm", "Mission head Omar Njie", "Omar Njie")],
            id="passive",
        ),
        pytest.param(
            "Mission head Omar Njie was quoted as saying by Radio Xan that no troops had crossed.",
            [("no troops had crossed", "Mission head Omar Njie", "Omar Njie")],
            id="agent-after-saying",
        ),
        pytest.param(
            "“It is late,” the envoy, Tom Reid, was quoted by Radio Xan as saying.",
            [("It is late,", "the envoy, Tom Reid", "Tom Reid")],
            id="said-before",
        ),
        pytest.param(
            "State media quoted the envoy, Tom Reid, as saying that the talks would resume in June.",
            [("the talks would resume in June", "the envoy, Tom Reid", "Tom Reid")],
            id="apposition",
        ),
        pytest.param(
            "Judge Kit Moss quoted her client as telling the magistrate: “I plead tired.”",
            [("I plead tired.", "her client", "her client")],
            id="as-telling",
        ),
        pytest.param(
            "The Daily Arle cited an unnamed official as saying the bridge was unsafe.",
            [("the bridge was unsafe", "an unnamed official", "unnamed official")],
            id="cited",
        ),
        pytest.param(
            "Kit Moss quoted a line from the report. “It was late,” he said.",
            [("It was late,", "he", "Kit Moss")],
            id="a-line-is-no-speaker",
        ),
    ],
)
def test_who_is_quoted_by_another_is_who_speaks(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert told(text) == expected


def test_what_is_put_to_somebody_begins_after_that() -> None:
    text = "The barrister Kit Moss put it to her that “a view is not a right”."
    assert contents(text) == ["a view is not a right"]
