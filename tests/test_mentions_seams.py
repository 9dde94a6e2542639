"""Names that a tagger glued, cut or took for others, and the members and officers named beside bodies."""

from __future__ import annotations

import pytest

from test_mentions import names_of


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        pytest.param("It rose in [L Wales's Marl] again.", [("Wales", "LOC"), ("Marl", "LOC")], id="owner"),
        pytest.param("It rose at [L Orrin's Marl] again.", [("Orrin's Marl", "LOC")], id="unknown-owner"),
        pytest.param(
            "They told [O Tribunal of Arbitration for Rowing in Paris] no.",
            [("Tribunal of Arbitration for Rowing", "ORG"), ("Paris", "LOC")],
            id="town-of-a-body",
        ),
        pytest.param(
            "They told Nurses [O Before Numbers] no.", [("Nurses Before Numbers", "ORG")], id="slogan"
        ),
        pytest.param(
            "They told No [O One Sits] in the Marsh no.",
            [("No One Sits in the Marsh", "ORG")],
            id="slogan-with-small-words",
        ),
        pytest.param(
            "But [O Save Our Sound] left, and [O Save Our Sound] came.",
            [("Save Our Sound", "ORG"), ("Save Our Sound", "ORG")],
            id="what-opens-is-no-slogan",
        ),
        pytest.param("He served in the 3rd [O Lagoon Rifles].", [("3rd Lagoon Rifles", "ORG")], id="unit"),
        pytest.param(
            "Final whistle: [O Harbour Terns 61] 40 at the stadium. The coach and the captain of "
            "[O Harbour Terns] praised the striker, the goalkeeper, the league, the match and the players.",
            [("Harbour Terns", "ORG"), ("Harbour Terns", "ORG")],
            id="score",
        ),
        pytest.param(
            "The [O Court of Appeals] for the [O Marl Circuit] met.",
            [("Court of Appeals for the Marl Circuit", "ORG")],
            id="circuit",
        ),
        pytest.param(
            "[P Langley Orn] left. [O Langley Orn LLP] came.",
            [("Langley Orn", "ORG"), ("Langley Orn LLP", "ORG")],
            id="legal-form",
        ),
        pytest.param(
            "[O Cathaoirleach Nuala Breen] left.",
            [("Cathaoirleach Nuala Breen", "PERSON")],
            id="title-of-office",
        ),
        pytest.param("[O President Rose Hotel] shut.", [("President Rose Hotel", "ORG")], id="titled-hotel"),
        pytest.param("They saw [L Marl Municipality] there.", [("Marl Municipality", "ORG")], id="body"),
        pytest.param(
            "He spoke at [O Marl Chapel Church].", [("Marl Chapel Church", "ORG")], id="in-a-church"
        ),
        pytest.param(
            "[L Orrin Schooners] lost. The [O Schooners] left.",
            [("Orrin Schooners", "ORG"), ("Schooners", "ORG")],
            id="goes-by-a-word",
        ),
        pytest.param(
            "[L Orrin Square] closed. [O Orrin] left.",
            [("Orrin Square", "LOC"), ("Orrin", "ORG")],
            id="square",
        ),
        pytest.param("They told [O Church in Wales] no.", [("Church in Wales", "ORG")], id="church"),
        pytest.param(
            "[O South] [O Marlshire Council] met.", [("South Marlshire Council", "ORG")], id="direction"
        ),
        pytest.param(
            "They told [O Orrin Court of Justice] no.", [("Orrin Court of Justice", "ORG")], id="court"
        ),
        pytest.param("They told [O Council Member] Kit Moss no.", [], id="member"),
        pytest.param("He met its [O Public Relations] Officer.", [], id="officer"),
        pytest.param("Its chief executive, [P Roisin Marl], left.", [("Roisin Marl", "PERSON")], id="chief"),
        pytest.param(
            "He met a man of [O Lacey Orn Securities], who left.",
            [("Lacey Orn Securities", "ORG")],
            id="firm-with-a-first-name",
        ),
        pytest.param(
            "[L Orn South-West] TD [P Kit Moss] left.",
            [("Orn South-West", "LOC"), ("TD Kit Moss", "PERSON")],
            id="seat-before-letters",
        ),
        pytest.param("[O Workers' Party] MP [P Kit Moss] left.", [("Workers' Party", "ORG")], id="party"),
        pytest.param("The vaccine, known as [O MX-19], works. [O MX-19] helps.", [], id="known-as"),
        pytest.param("The one drug, [O Marlin], helps.", [], id="apposed"),
        pytest.param("They won at the [O Commonwealth Games] then.", [], id="games"),
        pytest.param("He met a student of [O Microbiology] there.", [], id="what-is-studied"),
        pytest.param("He met a student of [O Marl] there.", [("Marl", "ORG")], id="where-one-studies"),
        pytest.param("He drives for [L Uber] now.", [("Uber", "ORG")], id="known"),
        pytest.param(
            "[O Brannock & Sayle Ltd] fell. Mr [P Sayle] left.",
            [("Brannock & Sayle Ltd", "ORG"), ("Mr Sayle", "PERSON")],
            id="firm-of-two-names",
        ),
        pytest.param(
            "Inspector of police [P Devika Orn] left.", [("Devika Orn", "PERSON")], id="officer-of-police"
        ),
        pytest.param(
            "[O Marlin Rovers], 12 places higher, won.", [("Marlin Rovers", "ORG")], id="places-are-no-age"
        ),
        pytest.param("At [L Orrin Lane], a factory fell.", [("Orrin Lane", "LOC")], id="at-a-place"),
        pytest.param("They saw the [O PS] there. The [O Orrin PM] left.", [], id="letters-of-an-office"),
        pytest.param("Its [O Non-League] manager left.", [], id="not-of-a-league"),
        pytest.param(
            "[O Regional] [O Boxing Match Officials] met.",
            [("Regional Boxing Match Officials", "ORG")],
            id="opening-word-cut-off",
        ),
        pytest.param(
            "It left [O St Orrin’s] [O Hospice].", [("St Orrin’s Hospice", "ORG")], id="hospice-of-a-saint"
        ),
        pytest.param(
            "[O Orrin and Marl Water] met. It fined [O Orrin] and [O Marl].",
            [("Orrin and Marl Water", "ORG"), ("Orrin and Marl", "ORG")],
            id="opening-of-two-names",
        ),
        pytest.param(
            "It left [O Marlin Motors' Orrin Lane Plant].",
            [("Marlin Motors", "ORG"), ("Orrin Lane Plant", "LOC")],
            id="plant-of-a-firm",
        ),
        pytest.param(
            "Vice President of [O Logistics] [P Kit Moss] left.", [], id="portfolio-of-a-vice-president"
        ),
        pytest.param("They told [O An Cumann Marl] no.", [("An Cumann Marl", "ORG")], id="irish-article"),
        pytest.param("[O MarlGrain] left.", [("MarlGrain", "ORG")], id="capital-inside"),
        pytest.param("They told [P Kit Moss], [L KC], no.", [], id="letters-after-a-comma"),
        pytest.param("The [O Economic Survey] and [L No7] and the [O Victorian] wall.", [], id="no-bodies"),
        pytest.param("It rose in [L Orrin district] again.", [("Orrin", "LOC")], id="district"),
        pytest.param(
            "[P Orrin Marl]'s crew left. The [O Marls] slept.", [("Orrin Marl", "PERSON")], id="family"
        ),
        pytest.param("Hurricane [P Orrin] rose. It fell as [P Orrin] left.", [], id="hurricane"),
        pytest.param("She has [P Parkinson]'s disease.", [], id="illness"),
        pytest.param(
            "[O Marl Harriers], who lost, left.", [("Marl Harriers", "ORG")], id="a-side-of-whom-it-says-who"
        ),
        pytest.param(
            "[P Zed] & [P Yola] left. They saw [P Zed] and [P Yola].",
            [("Zed", "PERSON"), ("Yola", "PERSON"), ("Zed", "PERSON"), ("Yola", "PERSON")],
            id="a-couple",
        ),
        pytest.param(
            "[O Tarn Marl] Deputy Governor [P Kit Moss] left.", [("Tarn Marl", "LOC")], id="governed"
        ),
        pytest.param(
            "[O Orrin Marl Railway] met. [L Orrin Marl] left.",
            [("Orrin Marl Railway", "ORG"), ("Orrin Marl", "ORG")],
            id="railway-cut-short",
        ),
        pytest.param("He spoke from [P Brescia].", [("Brescia", "LOC")], id="town-after-a-preposition"),
        pytest.param("It rose in [O Marl Ward].", [("Marl Ward", "LOC")], id="ward"),
        pytest.param("The [N Hawks] left.", [("Hawks", "ORG")], id="house"),
        pytest.param(
            "They met in [L West Marlshire].", [("West Marlshire", "LOC")], id="west-is-no-first-name"
        ),
        pytest.param(
            "They sell to [O Greengate]'s and [O Holm]. [O Greengate]'s met.",
            [("Greengate's", "ORG"), ("Holm", "ORG"), ("Greengate's", "ORG")],
            id="name-that-ends-in-a-genitive",
        ),
        pytest.param(
            "They sell to [O Greengate]'s and [O Holm]. [O Greengate] met.",
            [("Greengate", "ORG"), ("Holm", "ORG"), ("Greengate", "ORG")],
            id="written-without-it-too",
        ),
        pytest.param(
            "He ate at [P Ann Vale]'s, and at [P Vale]'s.",
            [("Ann Vale", "PERSON"), ("Vale", "PERSON")],
            id="at-somebody's",
        ),
        pytest.param("[O Moody]'s rating fell.", [("Moody's", "ORG")], id="well-known-genitive"),
        pytest.param(
            "It left its rival [O Hexlow]'s, then.", [("Hexlow's", "ORG")], id="genitive-after-rival"
        ),
        pytest.param("[O Hexlow]'s, which was shut, left.", [("Hexlow's", "ORG")], id="genitive-and-which"),
        pytest.param("He cut the gable of [O Hexlow]'s.", [("Hexlow's", "ORG")], id="genitive-of-a-thing"),
        pytest.param("He met a friend of [P Hexlow]'s.", [("Hexlow", "PERSON")], id="friend-of-somebody's"),
        pytest.param("[P Billy Banks] left.", [("Billy Banks", "PERSON")], id="surname-of-a-body's-kind"),
        pytest.param(
            "[O Torquil Church] left [O Christ Church]. [P Mr Church] wept.",
            [("Torquil Church", "PERSON"), ("Christ Church", "ORG"), ("Mr Church", "PERSON")],
            id="church-is-a-surname-where-somebody-is-mr-church",
        ),
        pytest.param("[O Union Parade] was shut.", [("Union Parade", "LOC")], id="parade"),
        pytest.param(
            "MARL: The [O Roads Authority of Marl] met.",
            [("Roads Authority of Marl", "ORG")],
            id="article-after-a-dateline",
        ),
    ],
)
def test_names_are_mended(marked: str, expected: list[tuple[str, str]]) -> None:
    found = names_of(marked)
    assert [name for name in found if name[0] not in ("Kit Moss", "MP Kit Moss")] == expected
