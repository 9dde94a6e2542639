"""Names that are no bodies: things, seats and sites, and how a body's label is settled by the article."""

from __future__ import annotations

import pytest

from newsquote.mentions import find_mentions
from newsquote.model import Attribution, Kind, MentionKind, Span
from resolve_marked import speakers
from test_mentions import doc_of, names_of


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        pytest.param("He wrote in the journal [O Moss Letters] on peat.", [], id="journal"),
        pytest.param("The [O Ornella] spacecraft has left. [O Ornella] was late.", [], id="spacecraft"),
        pytest.param("She won a [O Marl] prize.", [], id="prize"),
        pytest.param("He went in his [O Corvetta] with her.", [], id="car"),
        pytest.param("They left [L MV Marl Bay] at sea.", [], id="ship"),
        pytest.param("She has [O Parkinson]'s.", [], id="illness"),
        pytest.param("He was in [O Phase 3] then.", [], id="counted"),
        pytest.param("They won [O N18bn] then.", [], id="money"),
        pytest.param("[O Petrol] is dear. He left with petrol.", [], id="opens-a-sentence-only"),
        pytest.param("She paid by the [O Quillo] app.", [], id="goods"),
        pytest.param("He joined its [L Quillo] loyalty programme.", [], id="goods-of-a-kind"),
        pytest.param("He broke the [O Clear Bench] policy.", [], id="policy-of-several-words"),
        pytest.param("They backed a scheme called [O Fair Wind].", [], id="scheme-so-called"),
        pytest.param("It ran a study, code-named [O Ornella].", [], id="code-named"),
        pytest.param("Its petition, [O Marl Needs Trees], has grown.", [], id="apposed"),
        pytest.param("[O Quillo] fell. Its [O Quillo] app broke.", ["Quillo", "Quillo"], id="firm-and-app"),
        pytest.param("He runs a firm called [O Quillo].", ["Quillo"], id="firm-so-called"),
        pytest.param("They saw the [O Ornella Star], a gas tanker.", [], id="ship-after"),
        pytest.param("All aboard the [O Ornella Star] left.", [], id="ship-aboard"),
        pytest.param("She sold a [O Honda Quill] then.", [], id="car-by-its-maker"),
        pytest.param("She met the [O Honda Foundation].", ["Honda Foundation"], id="body-of-a-maker"),
        pytest.param("They won the [O Marl Shield] then.", [], id="shield"),
        pytest.param("He met a [O Marl] official.", ["Marl"], id="an-official-of-a-body"),
        pytest.param("He told [O Newsnight] and drove his [L Corolla].", [], id="well-known-goods"),
        pytest.param("She flew in old [O A321s] to [O SH4].", [], id="models-and-codes"),
        pytest.param("They slept in [O Cell 4].", [], id="counted-rooms"),
        pytest.param("It went from [L N812] to [L Sh870].", [], id="naira-and-shillings"),
        pytest.param("He coached the [O Under-19s] then.", [], id="sides-by-age"),
        pytest.param("It fined [O Quillo 58.4] million soles.", ["Quillo"], id="a-sum-after-it"),
        pytest.param("[O Holm] won 22[O -]6 there.", ["Holm"], id="no-letters"),
        pytest.param("She put it on eBay for the GMB’s members.", ["eBay", "GMB"], id="known-but-untagged"),
        pytest.param("He drove a BMW to MacEBay.", [], id="a-car-by-its-maker-untagged"),
        pytest.param("His [O Marl] said no. She met [O Marl].", ["Marl", "Marl"], id="a-body-elsewhere"),
    ],
)
def test_things_are_no_bodies(marked: str, expected: list[str]) -> None:
    assert [name for name, _ in names_of(marked)] == expected


@pytest.mark.parametrize(
    ("marked", "label"),
    [
        pytest.param("The MP for [O Marl South] left.", "LOC", id="seat"),
        pytest.param("The [O Marl]-based firm won.", "LOC", id="based"),
        pytest.param("He met her at [O Orn Airport] again.", "LOC", id="site"),
        pytest.param("They met in [O Whitehall] again.", "LOC", id="metonym-as-a-place"),
        pytest.param("They met [O Whitehall] again.", "ORG", id="metonym-that-acts"),
        pytest.param("He told [O Orn Airport] no.", "ORG", id="site-that-is-told"),
    ],
)
def test_seats_and_sites(marked: str, label: str) -> None:
    assert [found for _, found in names_of(marked)] == [label]


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        pytest.param("The [O Marl records] left.", [("Marl", "LOC")], id="records"),
        pytest.param("A [O Marl hospital] left.", [("Marl", "LOC")], id="any-hospital"),
        pytest.param("The [O Marl hospital] left.", [("Marl hospital", "ORG")], id="the-hospital"),
        pytest.param("The [O Health Department source] left.", [("Health Department", "ORG")], id="source"),
        pytest.param("The MP for [L Marl] and [O Holm] left.", [("Marl and Holm", "LOC")], id="joint-seat"),
        pytest.param("The [O Marl school] board met.", [("Marl school board", "ORG")], id="school-board"),
        pytest.param("The [O Road Safety Policy] met.", [], id="policy"),
        pytest.param(
            "The [O Institute for Road Policy] met.", [("Institute for Road Policy", "ORG")], id="institute"
        ),
        pytest.param("He left the [O ICU] then.", [], id="letters-for-a-thing"),
    ],
)
def test_how_far_names_of_bodies_go(marked: str, expected: list[tuple[str, str]]) -> None:
    assert names_of(marked) == expected


@pytest.mark.parametrize(
    ("marked", "labels"),
    [
        pytest.param("A report by the consultants [P Hallam Voss] was late.", ["ORG"], id="consultants"),
        pytest.param("[P Ann Moss] of [P Voss Haulage] left.", ["PERSON", "ORG"], id="of-a-person"),
        pytest.param("[P Henry Voss Media] left.", ["ORG"], id="firm-that-opens-with-a-first-name"),
        pytest.param("[P Ann Moss] of the [P Royal Orrin Fusiliers] left.", ["PERSON", "ORG"], id="regiment"),
        pytest.param("The [M General Synod] met.", ["ORG"], id="no-event"),
        pytest.param("Its auditor, [P Vonnell Voss], left.", ["ORG"], id="auditor"),
        pytest.param("He fled [P HMP Vonnell] then.", ["ORG"], id="prison"),
        pytest.param("She went to [P Hallam Voss], the Orn Street bank, again.", ["ORG"], id="apposition"),
        pytest.param("She was at [P Khe Vonn] again.", ["LOC"], id="only-where"),
        pytest.param("Its owner, [P Vonnell Voss], 43, left.", ["PERSON"], id="with-an-age"),
        pytest.param(
            "Its owner, [P Vonnell Voss], left. [P Voss] won.", ["PERSON", "PERSON"], id="by-surname"
        ),
        pytest.param(
            "The lawyers [P Ann Moss] and [P Kit Voss] left.", ["PERSON", "PERSON"], id="two-lawyers"
        ),
    ],
)
def test_bodies_with_names_like_a_persons(marked: str, labels: list[str]) -> None:
    assert [label for _, label in names_of(marked)] == labels


def test_a_place_within_a_source_stays_a_place() -> None:
    doc, article = doc_of("[P Ann Moss], head of a centre in Darl, [L Germany], said no.")
    at = article.text.index(", said")
    spoken = Attribution(Kind.DIRECT, (Span(at + 7, len(article.text)),), source=Span(0, at))
    found = find_mentions(doc, article, [spoken])
    assert [m.label for m in found if m.kind is MentionKind.NAME and m.text == "Germany"] == ["LOC"]


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        pytest.param(
            "{The dairy processor} said no.\n\n[O Holm Processor Company] met them.\n\nIt rained.",
            ["Holm Processor Company"],
            id="body-named-next",
        ),
        pytest.param(
            "A three-member committee met. {The three-member committee} said no. {The panel} said so again.",
            ["three-member committee", "three-member committee"],
            id="panel-of-a-committee",
        ),
        pytest.param(
            "The [O Relief Bureau] met. The [O World Meals Programme] was late. {The agency} said so.",
            ["World Meals Programme"],
            id="agency-just-told-of",
        ),
        pytest.param(
            "The [O Federal Reserve Bank of Orn] met. {The [O Orn Fed]} said no.",
            ["Federal Reserve Bank of Orn"],
            id="regional-fed",
        ),
        pytest.param(
            "He fled [O HMP Vonnell] then. {[O Vonnell]} said no.",
            ["HMP Vonnell"],
            id="prison-without-its-letters",
        ),
    ],
)
def test_which_body_is_meant(marked: str, expected: list[str]) -> None:
    assert speakers(marked) == expected


def test_peoples_and_ordinals_are_no_bodies() -> None:
    assert names_of("The [O Spanish] side met [O Holm United] in the [O Sixth].") == [
        ("Spanish", "NORP"),
        ("Holm United", "ORG"),
    ]


def test_a_result_has_two_sides() -> None:
    assert names_of("[O Marl Rovers 1 Holm United 2] was the result.") == [
        ("Marl Rovers", "ORG"),
        ("Holm United", "ORG"),
    ]
    assert names_of("She is on [O Channel 4] now.") == [("Channel 4", "ORG")]


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        pytest.param("Orrin beat [O Marl 2]-0 then.", [("Marl", "ORG")], id="half-a-result"),
        pytest.param("An [O Coimisiún Marla] has met.", [("An Coimisiún Marla", "ORG")], id="irish-article"),
        pytest.param("He got it from [L Marl & Holm].", [("Marl & Holm", "ORG")], id="ampersand"),
        pytest.param("Friends of [L Marl Moor] has sued.", [("Friends of Marl Moor", "ORG")], id="friends"),
        pytest.param("He met [O Kit Church] there.", [("Kit Church", "PERSON")], id="church-as-a-surname"),
        pytest.param("Then [O Dame Ornella] left.", [("Dame Ornella", "PERSON")], id="dame"),
        pytest.param("It sold the [O Marl Leisure Centre].", [("Marl Leisure Centre", "LOC")], id="centre"),
        pytest.param("It flooded [O Orrin Close].", [("Orrin Close", "LOC")], id="close"),
        pytest.param(
            "The [O Orrin Chain] Adjudicator left.", [("Orrin Chain Adjudicator", "ORG")], id="judge"
        ),
        pytest.param("An Arle-based [L Quillo] won.", [("Quillo", "ORG")], id="based-somewhere"),
        pytest.param("It is owned by [L Quillo] now.", [("Quillo", "ORG")], id="owner"),
        pytest.param("The [L Quillo]-led council met.", [("Quillo", "ORG")], id="leads"),
        pytest.param("An engineer with [L Quillo] left.", [("Quillo", "ORG")], id="employs"),
        pytest.param("He met [P Selat Marl Bhd] there.", [("Selat Marl Bhd", "ORG")], id="malaysian-firm"),
        pytest.param("She is from the [P Red Cross].", [("Red Cross", "ORG")], id="well-known"),
        pytest.param("Residents of [O Orrin Court] left.", [("Orrin Court", "LOC")], id="home"),
        pytest.param("They met at the [O Wool Exchange].", [("Wool Exchange", "LOC")], id="exchange"),
        pytest.param("It runs the [O Orrin Arms].", [("Orrin Arms", "LOC")], id="inn"),
        pytest.param(
            "She taught at [P Ada Quill Primary] near [L Orrin General].",
            [("Ada Quill Primary", "ORG"), ("Orrin General", "ORG")],
            id="school-and-hospital-without-their-kind",
        ),
        pytest.param(
            "The [O Executive] met. The Marl Executive did too.",
            [("Executive", "ORG"), ("Marl Executive", "ORG")],
            id="more-than-its-last-word",
        ),
        pytest.param(
            "The [O Marl] [O Tenancies Board] met.", [("Marl Tenancies Board", "ORG")], id="in-two-pieces"
        ),
        pytest.param(
            "[P Ada FM] told of [P RAF Quill] and [P Asociación Marl].",
            [("Ada FM", "ORG"), ("RAF Quill", "LOC"), ("Asociación Marl", "ORG")],
            id="station-airfield-and-association",
        ),
        pytest.param(
            "[L Marl] and [L Holm] MP [P Kit Moss] left.",
            [("Marl and Holm", "LOC"), ("Kit Moss", "PERSON")],
            id="a-seat-of-two-towns",
        ),
        pytest.param("It was once a [O Methodist] hall.", [("Methodist", "NORP")], id="faith"),
        pytest.param(
            "She met a Tory peer, a Liberal Democrat and the Conservative Club.",
            [("Tory", "NORP"), ("Liberal Democrat", "NORP"), ("Conservative Club", "ORG")],
            id="who-belongs-to-a-party",
        ),
        pytest.param("Conservative estimates put it at two.", [], id="no-party"),
    ],
)
def test_names_by_their_own_words(marked: str, expected: list[tuple[str, str]]) -> None:
    assert names_of(marked) == expected
