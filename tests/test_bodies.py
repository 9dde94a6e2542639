"""Organisations, places and documents: what they are called, and which of them a phrase means."""

from __future__ import annotations

from dataclasses import replace

import pytest
import spacy
from spacy.tokens import Doc

from newsquote.mentions.complements import right_edge
from newsquote.mentions.words import read_words
from newsquote.model import Article, Paragraph, Role, Span
from newsquote.resolve import resolve
from newsquote.resolve.nominals import display_name, read_nominal
from resolve_marked import read_marked, speakers
from test_mentions import names_of


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        pytest.param("He told the Treasury and the Courier.", ["Treasury", "Courier"], id="houses"),
        pytest.param("He went to the treasury of the Holm bank.", [], id="no-capital"),
        pytest.param("The Conservatives met.", ["Conservatives"], id="party-by-its-members"),
        pytest.param(
            "The [O Marl Vale Hospitals] [O NHS Trust] met.", ["Marl Vale Hospitals NHS Trust"], id="trust"
        ),
        pytest.param(
            "[L Ashby] with [O Holm Council] met.", ["Ashby with Holm Council"], id="council-of-two-places"
        ),
        pytest.param("[L West Marl] police met.", ["West Marl police"], id="force"),
        pytest.param("He left [L Marl] crown court.", ["Marl crown court"], id="court"),
        pytest.param("She leads [P Save] [O Holm Moor] now.", ["Save Holm Moor"], id="campaign"),
        pytest.param("She chairs Friends of [L Holm Moor] now.", ["Friends of Holm Moor"], id="friends"),
        pytest.param("A [O First Nation] met.", [], id="first-nation-without-its-name"),
        pytest.param("The Holm [O First Nation] met.", [], id="first-nation-half-tagged"),
        pytest.param("[P Jan Morcha] met.", ["Jan Morcha"], id="morcha"),
        pytest.param(
            "[O Arla Dairy Products of Milwaukee] met.", ["Arla Dairy Products", "Milwaukee"], id="seat"
        ),
        pytest.param("[O Bank of Scotland] met.", ["Bank of Scotland"], id="of-a-country"),
        pytest.param(
            "The [O Holm Workers Union] [O Local] 41 met.", ["Holm Workers Union Local 41"], id="local"
        ),
        pytest.param(
            "The [O Oireachtas] health committee met.", ["Oireachtas health committee"], id="committee"
        ),
        pytest.param("The 4th [O District] voted.", ["4th District"], id="numbered-district"),
        pytest.param(
            "The [O Financial] [O Ombudsman Service] met.", ["Financial Ombudsman Service"], id="known"
        ),
        pytest.param("He met the [O Fine Gael TD].", ["Fine Gael"], id="party-and-its-member"),
        pytest.param("The [O Deputy State] Coroner [P Kit Moss] met.", ["Kit Moss"], id="before-an-office"),
        pytest.param("[O Assistant Commissioner of Police] met.", [], id="office-of"),
        pytest.param("He told The [O Ledger].", ["The Ledger"], id="newspaper-with-its-article"),
        pytest.param("He told The [O Associated Press].", ["Associated Press"], id="agency"),
        pytest.param("He told The Sun.", ["The Sun"], id="newspaper-like-a-day"),
        pytest.param("It rained on [O Sun].", [], id="day-of-the-week"),
        pytest.param("The [O GMB and Unite] met.", ["GMB", "Unite"], id="two-known-unions"),
        pytest.param("The [O Royal Society of Brick and Stone] met.", ["Royal Society of Brick and Stone"]),
        pytest.param("[O Holm 412] and 188 dec.", ["Holm"], id="innings"),
        pytest.param("[O Holm 298] all out.", ["Holm"], id="all-out"),
        pytest.param("[O Holm Local 298] met.", ["Holm Local 298"], id="number-of-a-local"),
        pytest.param("It opened on [O Boxing] Day.", [], id="day"),
        pytest.param("[O Renters]' groups met.", [], id="doers"),
        pytest.param("It builds the [O Marl] compact.", [], id="car"),
        pytest.param("[P Typhoon Ornella] and [O Diwali] met.", [], id="storm-and-holiday"),
        pytest.param(
            "Dr [P Ann Lent] left. [P Lent] wept.",
            ["Dr Ann Lent", "Lent"],
            id="surname-that-is-a-feast",
        ),
    ],
)
def test_names_of_bodies(marked: str, expected: list[str]) -> None:
    assert [name for name, _ in names_of(marked)] == expected


def test_letters_after_a_name_are_a_clubs_or_counsels() -> None:
    assert names_of("The [O Perla Nagle SC] met him.") == [("Perla Nagle SC", "ORG")]
    assert names_of("[O Perla Nagle SC] met him. [P Ms Nagle] left.")[0] == ("Perla Nagle SC", "PERSON")


@pytest.mark.parametrize(
    ("marked", "label"),
    [
        pytest.param("A broker at [O Lisbon] met him.", "LOC", id="capital"),
        pytest.param("He met the Cork councillor.", "LOC", id="county-before-a-role"),
        pytest.param("[O Jan Morcha] met.", "ORG", id="party"),
        pytest.param("He spoke at [O Holyrood].", "LOC", id="seat-of-power"),
        pytest.param("[O Holyrood] said no.", "ORG", id="seat-of-power-speaking"),
        pytest.param("He spoke at the [O White House].", "ORG", id="house-of-one-body"),
        pytest.param("He met the [O Marl East] councillor.", "LOC", id="seat-before-its-member"),
        pytest.param("[P Ysgol Marl] met.", "ORG", id="school-opening"),
        pytest.param("[O River Marl] rose.", "LOC", id="river"),
        pytest.param("[P Wada] met.", "ORG", id="known-in-small-letters"),
        pytest.param("They chose the [O Kenyan].", "NORP", id="people-of-a-place"),
        pytest.param("The striker and the winger left after a defeat by [L Preston].", "LOC", id="no-sport"),
        pytest.param("She left as [L Marl] beat [O Holm].", "ORG ORG", id="a-match-in-passing"),
        pytest.param("She lost 2-1 to [L Marl] there.", "ORG", id="lost-to"),
        pytest.param(
            "She was in [L Marl] as [L Marl] beat [P Holm].", "LOC LOC ORG", id="a-match-and-a-town"
        ),
        pytest.param(
            "The striker scored two goals in a league match, the referee told the coach after a defeat by "
            "[L Preston].",
            "ORG",
            id="side",
        ),
        pytest.param(
            "The striker scored two goals in a league match, the referee told the coach in [L Preston].",
            "LOC",
            id="where-they-played",
        ),
        pytest.param(
            "The striker scored two goals in a league match, the referee told the coach after a tie with "
            "[L Preston].",
            "ORG",
            id="tie",
        ),
        pytest.param(
            "The striker scored two goals in a league match, the referee told the coach of [L Marl Rovers].",
            "ORG",
            id="side-by-its-last-word",
        ),
    ],
)
def test_places_and_sides(marked: str, label: str) -> None:
    assert [found for _, found in names_of(marked)] == label.split()


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        pytest.param(
            "The pilots will walk out, {their union} said. The [O ORN] union said it was late.",
            ["ORN"],
            id="their-union-named-next",
        ),
        pytest.param(
            "Staff fear for their jobs after {the operator of the mine} said it would shut.\n\n"
            "[O Orrin Coal Company] met them.\n\nIt rained.",
            ["Orrin Coal Company"],
            id="operator-before-any-name",
        ),
        pytest.param(
            "[O Orn] represents 900 of the staff of [O Holm]. {The shop workers' union} said no.",
            ["Orn"],
            id="owned-union",
        ),
        pytest.param(
            "# Pilots to strike, {union} says\n\nThe [O ORN] union met. [O Holm Air] flew.",
            ["ORN"],
            id="union-of-a-headline",
        ),
        pytest.param(
            "{The proponent, [L Calgary]-based [O Orn Energy]}, said no.", ["Orn Energy"], id="seat"
        ),
        pytest.param(
            "{A committee headed by [P Kit Moss]} said no.", ["committee headed by Kit Moss"], id="headed-by"
        ),
        pytest.param(
            "{The secretary of state’s office} said no.", ["secretary of state’s office"], id="office"
        ),
        pytest.param(
            "The [O Treasury] met. {A spokesperson} said no.",
            ["Treasury"],
            id="spokesperson-of-the-body-named",
        ),
        pytest.param(
            "{The [L EU]'s storm watchdog [O Orrin]} said no.", ["Orrin"], id="watchdog-of-somebody-by-name"
        ),
        pytest.param(
            "{Growers in [L Orrin], [L Marl] and [L Holm]} said no.",
            ["Growers in Orrin"],
            id="growers-in-places",
        ),
        pytest.param(
            "[O Orrin Shield] paid. [O Labour] asked the firm. {The firm} said no.",
            ["Orrin Shield"],
            id="a-party-is-no-firm",
        ),
        pytest.param(
            "The co-operative [O Orrin Dairy] met the [O Marl Union]. {A spokesman for the co-op} said no.",
            ["Orrin Dairy"],
            id="co-op-and-co-operative",
        ),
        pytest.param(
            "[O Orrin Insurers Association] met. [O Marl Mutual] fell. {The company} said no.",
            ["Marl Mutual"],
            id="a-mutual-is-a-company",
        ),
        pytest.param(
            "[O Orrin Mutual] paid. The [O Daily Orb] called. {A spokesperson} said no.",
            ["Orrin Mutual"],
            id="spokesperson-not-of-the-newspaper",
        ),
        pytest.param(
            "[P Mia Holt] wrote <a damning report>. {Her report} said no.",
            ["damning report"],
            id="her-report",
        ),
        pytest.param(
            "<The letter> was short. {It} said the cover would lapse.", ["letter"], id="the-letter-and-it"
        ),
        pytest.param(
            "<minutes of a meeting> were shown. {They} recorded a row.",
            ["minutes of a meeting"],
            id="minutes",
        ),
        pytest.param(
            "<Archaeologists> found it. {The researchers} said so.", ["Archaeologists"], id="scholars"
        ),
        pytest.param(
            "{[P Mia Holt]} said: “It is late.”\n\n“I have stopped opening it”\n\n"
            "“It smells. I have stopped opening it,” said {[P Kit Moss]}.",
            ["Mia Holt", "Kit Moss", "Kit Moss"],
            id="line-between-paragraphs",
        ),
        pytest.param(
            "[O HMP Holm] opened late. [O Orn Care] met. {the prison} said it was late.",
            ["HMP Holm"],
            id="prison",
        ),
        pytest.param(
            "[O Holm School District] met. [O Orn Care] met. {A district spokesman} said it was late.",
            ["Holm School District"],
            id="by-a-word-of-the-name",
        ),
        pytest.param(
            "# Lunches go to pigs, {principals} say\n\n{Principals in Marl} said so.",
            ["principals"] * 2,
            id="group-and-its-town",
        ),
    ],
)
def test_whom_a_phrase_means(marked: str, expected: list[str | None]) -> None:
    assert speakers(marked) == expected


@pytest.mark.parametrize(("cue", "expected"), [("confirm", "Holm Council"), ("say", "notice")])
def test_what_no_notice_does(cue: str, expected: str) -> None:
    article, mentions, attributions = read_marked(
        "[O Holm Council] left <a notice> there. {It} told them it was late."
    )
    said = [replace(attribution, cue_lemma=cue) for attribution in attributions]
    found = resolve(article, mentions, said).speakers
    assert [speaker and speaker.name for speaker in found] == [expected]


def test_an_office_owns_what_follows_it() -> None:
    nominal = read_nominal("The secretary of state's office")
    assert (nominal.head, nominal.label, nominal.possessor) == ("office", "ORG", "The secretary of state")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        pytest.param("An evaluation by Orn that year", "evaluation by Orn that year", id="that-year"),
        pytest.param("a study that found little", "study", id="relative"),
        pytest.param("a letter to Orn last week", "letter to Orn", id="when"),
        pytest.param("a letter sent to Orn last week", "letter sent to Orn last week", id="sent-when"),
        pytest.param("a letter from last week", "letter from last week", id="of-when"),
        pytest.param(
            "a study published in the journal Holm", "study published in the journal Holm", id="journal"
        ),
        ("A judgment of the High Court in 2023", "judgment of the High Court"),
        ("a ruling published in 2023", "ruling published in 2023"),
        ("A notice on the quarry gates on Monday", "notice on the quarry gates"),
        ("A survey published by the charity on Monday", "survey published by the charity on Monday"),
        ("a report on last week", "report on last week"),
    ],
)
def test_what_a_document_is_called(text: str, name: str) -> None:
    assert display_name(text) == name


@pytest.mark.parametrize(
    ("words", "heads", "deps", "phrase"),
    [
        pytest.param(
            "A letter to parents Friday said no".split(),
            [1, 5, 3, 1, 5, 5, 5],
            "det nsubj case nmod obl:tmod ROOT obj".split(),
            "letter to parents",
            id="complement",
        ),
        pytest.param(
            "A sign reading no fell".split(),
            [1, 4, 1, 2, 4],
            "det nsubj acl obj ROOT".split(),
            "sign",
            id="what-it-reads",
        ),
        pytest.param(
            "A report tabled in June that failed fell".split(),
            [1, 7, 1, 4, 2, 6, 1, 7],
            "det nsubj acl case obl nsubj acl:relcl ROOT".split(),
            "report tabled in June",
            id="participle-and-relative",
        ),
    ],
)
def test_what_belongs_to_a_documents_head(
    words: list[str], heads: list[int], deps: list[str], phrase: str
) -> None:
    vocab = spacy.blank("en").vocab
    pos = ["VERB" if dep.startswith("acl") or dep == "ROOT" else "NOUN" for dep in deps]
    doc = Doc(vocab, words=words, heads=heads, deps=deps, pos=pos)
    article = Article("x", doc.text, (Paragraph(Span(0, len(doc.text)), Role.BODY),))
    found = read_words(doc, article)
    assert " ".join(word.text for word in found[1 : right_edge(found, 1)]) == phrase
