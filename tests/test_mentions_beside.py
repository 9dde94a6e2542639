"""Names and what stands beside them: titles that are surnames, firms told of, places of something."""

from __future__ import annotations

import pytest
import spacy
from spacy.tokens import Doc

from newsquote.mentions.firms import after_owner, is_person
from newsquote.mentions.words import read_words
from newsquote.model import Article, Paragraph, Role, Span
from test_mentions import names_of


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        pytest.param("They told Mr Justice Field no.", [("Mr Justice Field", "PERSON")], id="justice-field"),
        pytest.param("They told Mrs Dean no.", [("Mrs Dean", "PERSON")], id="dean"),
        pytest.param("They told Mr Speaker no.", [], id="no-surname"),
        pytest.param("They met [O Cr Yola Church].", [("Cr Yola Church", "PERSON")], id="councillor"),
        pytest.param("They met [O Cr Holm Council].", [("Cr Holm Council", "ORG")], id="council"),
        pytest.param("They met the [O Rev Ivor Field].", [("Rev Ivor Field", "PERSON")], id="rev"),
        pytest.param("They met [O Rosie Church].", [("Rosie Church", "PERSON")], id="called-church"),
        pytest.param("They met [O Trinity Church].", [("Trinity Church", "ORG")], id="a-church"),
        pytest.param("They met [O Arla Mission Church].", [("Arla Mission Church", "ORG")], id="mission"),
        pytest.param("They took it from [L Rosie York].", [("Rosie York", "PERSON")], id="called-york"),
        pytest.param("They met in [L Rosie York].", [("Rosie York", "LOC")], id="place-of-two-words"),
        pytest.param("They met Sir [L Ivor Duckworth].", [("Sir Ivor Duckworth", "PERSON")], id="sir"),
        pytest.param(
            "They met [P PC Rosie York]. It was late, [O PC York] said.",
            [("PC Rosie York", "PERSON"), ("PC York", "PERSON")],
            id="constable",
        ),
        pytest.param(
            "They met [O Holm Steel CEO Rosie Dray].",
            [("Holm Steel", "ORG"), ("Rosie Dray", "PERSON")],
            id="firm-and-chief",
        ),
        pytest.param(
            "They met [O Roads and Water CEC Rosie Dray].",
            [("Rosie Dray", "PERSON")],
            id="minister-of-a-county",
        ),
        pytest.param("They met Md [P Karim Dray Holm].", [("Md Karim Dray Holm", "PERSON")], id="md"),
        pytest.param("They met Sindre [P Field-Dray].", [("Sindre Field-Dray", "PERSON")], id="hyphen"),
        pytest.param(
            "They met Rosie “the [P Hawk” Dray] then.", [("Rosie “the Hawk” Dray", "PERSON")], id="hawk"
        ),
        pytest.param(
            "They met Rosie 'Boxer[P ' Dray] then.", [("Rosie 'Boxer' Dray", "PERSON")], id="plain-marks"
        ),
        pytest.param("They met [P D-Marl] and left.", [], id="party-and-seat"),
        pytest.param(
            "A lawyer for the Department of Roads, [P Rosie Dray], left.",
            [("Department of Roads", "ORG"), ("Rosie Dray", "PERSON")],
            id="ministry-and-lawyer",
        ),
        pytest.param(
            "Its officer, [O Rosie Temple], left.", [("Rosie Temple", "PERSON")], id="named-officer"
        ),
        pytest.param("It fell. (Additional reporting by [P Rosie Dray] in [L Arle])", [], id="signed"),
        pytest.param(
            "She has shares in [O Quayside Lane]. They met Sir [P Rex Lane].",
            [("Quayside Lane", "ORG"), ("Sir Rex Lane", "PERSON")],
            id="fund-with-a-surname",
        ),
        pytest.param(
            "[O Holmshire Health] met. A spokeswoman for [L Holmshire] left.",
            [("Holmshire Health", "ORG"), ("Holmshire", "ORG")],
            id="place-with-a-spokeswoman",
        ),
        pytest.param("It hung above [O Marl World] then.", [("Marl World", "LOC")], id="park"),
        pytest.param("[O Marl World] fell.", [("Marl World", "ORG")], id="park-that-acts"),
        pytest.param("It rose above Kirkton of [L Marl].", [("Kirkton of Marl", "LOC")], id="kirkton"),
        pytest.param("It went round the [L Cape] of Fair Vale.", [("Cape of Fair Vale", "LOC")], id="cape"),
        pytest.param("It was Head of Roads [P Kit Dray].", [("Kit Dray", "PERSON")], id="head-of-roads"),
        pytest.param(
            "They told [O Bridge of Marl Council] no.", [("Bridge of Marl Council", "ORG")], id="of"
        ),
        pytest.param(
            "It left the offices of Orn, [O Holm & Dray].", [("Orn, Holm & Dray", "ORG")], id="partners"
        ),
        pytest.param(
            "Near Orn, [O Holm & Dray] fell. [O Holm & Dray] rose.",
            [("Holm & Dray", "ORG"), ("Holm & Dray", "ORG")],
            id="two-partners",
        ),
        pytest.param(
            "He left [P Kit Moss Jr.] Community Hospital then.",
            [("Kit Moss Jr. Community Hospital", "ORG")],
            id="hospital-called-by-a-man",
        ),
        pytest.param(
            "They told [P Lord Banks] of [L Thirlby] no.", [("Lord Banks of Thirlby", "PERSON")], id="peer"
        ),
        pytest.param(
            "They met [O Kit Moss of Holm & Dray].",
            [("Kit Moss", "PERSON"), ("Holm & Dray", "ORG")],
            id="man-of-a-firm",
        ),
        pytest.param("They met [P Kit] “Shorty” Banks.", [("Kit “Shorty” Banks", "PERSON")], id="nickname"),
        pytest.param(
            "[O Marl Women 1]\n\n[O Holm 3]\n\nThey met.",
            [("Marl Women", "ORG"), ("Holm", "ORG")],
            id="scores",
        ),
        pytest.param(
            "She left [L Marl Vale Hospital District].", [("Marl Vale Hospital District", "ORG")], id="dis"
        ),
        pytest.param("She drove on [O Line 207] in [O League Two].", [], id="numbered"),
        pytest.param(
            "They told the Directorate General of Shipping no.",
            [("Directorate General of Shipping", "ORG")],
            id="directorate",
        ),
        pytest.param(
            "[L Marl Town] owner [P Kit Moss] left [L Marl Town].",
            [("Marl Town", "ORG"), ("Kit Moss", "PERSON"), ("Marl Town", "ORG")],
            id="club-and-its-owner",
        ),
        pytest.param("They met at [O Marl Court].", [("Marl Court", "LOC")], id="house"),
        pytest.param("They met at [O Family Court].", [("Family Court", "ORG")], id="court-of-law"),
    ],
)
def test_what_stands_beside_a_name(marked: str, expected: list[tuple[str, str]]) -> None:
    assert names_of(marked) == expected


def test_a_firm_is_told_of_after_whose_it_is() -> None:
    said = ["Marl", ",", "the", "town", "'s", "only", "mill"]
    pos = ["PROPN", "PUNCT", "DET", "NOUN", "PART", "ADJ", "NOUN"]
    doc = Doc(spacy.blank("en").vocab, words=said, pos=pos)
    article = Article("x", doc.text, (Paragraph(Span(0, len(doc.text)), Role.BODY),))
    words = read_words(doc, article)
    assert [after_owner(words, k) for k in (2, 3)] == [2, 5]


@pytest.mark.parametrize(("noun", "expected"), [("analyst", True), ("operator", False), ("mill", False)])
def test_what_only_a_person_is(noun: str, expected: bool) -> None:
    doc = Doc(spacy.blank("en").vocab, words=["Marl", ",", "a", noun], pos=["PROPN", "PUNCT", "DET", "NOUN"])
    article = Article("x", doc.text, (Paragraph(Span(0, len(doc.text)), Role.BODY),))
    assert is_person(read_words(doc, article), 3) is expected
