"""Whom the later words for a person mean: pronouns, "both", the elder, new descriptions."""

from __future__ import annotations

from dataclasses import replace

import pytest

from newsquote.model import Span
from newsquote.resolve import resolve
from resolve_marked import read_marked, speakers


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        pytest.param(
            "{[P Tom Reid | minister]} said yes. [P Ian Holt | banker] was out. <The minister> was in, and "
            "[P Holt] sighed. “<The minister> was warned,” {he} said.",
            ["Tom Reid", "Ian Holt"],
            id="who-is-told-of-does-not-tell",
        ),
        pytest.param(
            "{[P Ann Vale Bordos]} said no. “Go,” {[P Vale]} said.",
            ["Ann Vale Bordos", "Ann Vale Bordos"],
            id="the-first-of-two-surnames",
        ),
        pytest.param(
            "Its founder was [P Pastor Mia Holt]. She wept. “Go,” {the Pentecostal minister} said. "
            "[P Tom Reid] asked [P Rev Ian Vale] for it. “Go,” {the clergyman} said.",
            ["Mia Holt", "Ian Vale"],
            id="titles-of-the-church",
        ),
        pytest.param(
            "{[P Ian Vale]} said no. “Go,” {the Dutchman} said. [P Vale] met [P Tom Reid]. “Stay,” "
            "{the Norwegian} said.",
            ["Ian Vale", "Ian Vale", "Tom Reid"],
            id="a-dutchman-is-no-norwegian",
        ),
        pytest.param(
            "[P Ann Vale] scored. {[P Tom Reid | head coach]} said she ran well. {The 19-year-old} said yes.",
            ["Tom Reid", "Ann Vale"],
            id="a-coach-is-no-teenager",
        ),
        pytest.param(
            "{[P Kelvin Mok Wai Kit]} said no. “Go,” {[P Mok]} said.",
            ["Kelvin Mok Wai Kit", "Kelvin Mok Wai Kit"],
            id="family-name-before-given-ones",
        ),
        pytest.param(
            "{[P Ann Vale]} said no. [P Mia Holt] swam daily. {The retired headteacher} called it “rot”.",
            ["Ann Vale", "Mia Holt"],
            id="a-past-post-is-told-of-whom-the-text-is-about",
        ),
        pytest.param(
            "{[P Mia Holt]} said no. {The 51-year-old former head of the guard} vowed to stay.",
            ["Mia Holt", "Mia Holt"],
            id="an-age-with-a-past-post",
        ),
        pytest.param(
            "{[P Mia Holt]} said no. {The former radar operator} wept. [O Arla] sent bills.",
            ["Mia Holt", "Mia Holt"],
            id="an-operator-who-is-a-person",
        ),
        pytest.param(
            "{[P Tom Reid]} said yes.\n\nAsked by [P Ian Holt] if he would go, {the 38-year-old} said no.",
            ["Tom Reid", "Tom Reid"],
            id="who-asks-does-not-answer",
        ),
        pytest.param(
            "{[P Mia Holt]} said no.\n\n{The 36-year-old, who farms with her husband, [P Ivo],} vowed to go.",
            ["Mia Holt", "Mia Holt"],
            id="a-husband-in-an-aside",
        ),
        pytest.param(
            "[P Tom Vale], 19, died after he fell. [P Tom Vale]’s sister, [P Jade], wept. “He rang,” "
            "said {[P Ms Vale]}.",
            ["Jade"],
            id="a-sister-by-the-surname",
        ),
        pytest.param(
            "{A teacher who gave her name only as [P Ada]} said it was cold.",
            ["Ada"],
            id="who-gives-a-first-name",
        ),
        pytest.param(
            "{[P Ann Vale]} said: “We wait.”\n\n{[P Tom Reid]} said he had waited.\n\n{Both} want it to end.",
            ["Ann Vale", "Tom Reid", "Ann Vale and Tom Reid"],
            id="both-who-spoke-last",
        ),
        pytest.param(
            "[P Ann Vale], who teaches law at [O Marl University], wrote. [P Tom Reid | judge] ruled.\n\n"
            "“It is narrow,” {the professor} said.",
            ["Ann Vale"],
            id="who-teaches-law",
        ),
        pytest.param(
            "[P Des Vale] wrote to [P Ann Reid].\n\n{[P Mr Vale]} said: “It is narrow.”",
            ["Des Vale"],
            id="first-name-like-a-particle",
        ),
        pytest.param(
            "{[P Ann Moss] and the bishop of Orn, the Right Rev [P Ida Vale]}, said: “We wait.”",
            ["Ann Moss and Ida Vale"],
            id="a-styled-bishop",
        ),
        pytest.param(
            "# {Sheep farmers}: “A ribbon”\n{Sheep farmers in Orn} said: “A ribbon.”",
            ["Sheep farmers", "Sheep farmers"],
            id="first-called",
        ),
        pytest.param(
            "[P Laszlo Moss] met [P Judit Vale]. “It was wet,” {she} said.",
            ["Judit Vale"],
            id="names-of-the-world",
        ),
        pytest.param(
            "{A source close to the minister, [P Kit Moss]}, said: “He is tired.”",
            ["source close to the minister"],
            id="close-to-somebody-named",
        ),
        pytest.param(
            "{[P Tom Reid SC]} told the jury it was late. [P Ann Vale] told Marl Crown Court she wept.\n\n"
            "{[P Tom Reid]} rose. “I wept,” {the witness} said.",
            ["Tom Reid", "Tom Reid", "Ann Vale"],
            id="counsel-is-no-witness",
        ),
        pytest.param(
            "[P Ann Vale | MP] wrote. {The [N Liberal Democrat]} said: “We wait.”",
            ["Ann Vale"],
            id="the-liberal-democrat",
        ),
        pytest.param(
            "[P Ann Moss] milks cows with her husband, [P Kit].\n\n{[P Moss]} said: “We wait.”\n\n"
            "[P Kit Moss] painted the sign.",
            ["Ann Moss"],
            id="the-one-named-in-full",
        ),
        pytest.param(
            "{[P Kit Moss Sr.]} won. His son, {[P Kit Moss Jr.]}, lost. {the elder [P Moss]} said: “No.”\n\n"
            "{the younger [P Moss]} said: “Yes.”",
            ["Kit Moss Sr.", "Kit Moss Jr.", "Kit Moss Sr.", "Kit Moss Jr."],
            id="senior-and-junior",
        ),
        pytest.param(
            "[P Sen. Ada Moss] won. Her cousin, [P Kit Moss], lost. {[P Senator Moss]} said: “No.”",
            ["Ada Moss"],
            id="a-short-title-and-the-whole-one",
        ),
        pytest.param(
            "{[P Nora Vale]} won. Her son [P Cathal] helps.\n\n{the younger [P Vale]} said: “She wept.”",
            ["Nora Vale", "Cathal"],
            id="the-younger-by-first-name",
        ),
        pytest.param(
            "{[P Ravi Vale]} said no. The uncle, [P Madan Vale], sits there.\n\n{the elder [P "
            "Vale]} said: “Ha.”",
            ["Ravi Vale", "Madan Vale"],
            id="the-elder",
        ),
        pytest.param(
            "{[P Ann Vale]} gave evidence. <The next witness> of the day was [P Eva Holt]. {She} said no.",
            ["Ann Vale", "Eva Holt"],
            id="whom-a-copula-presents",
        ),
        pytest.param(
            "{[P Ann Vale]} and husband [P Ian] wept. Their daughter [P Eva] wrote. She got no "
            "reply, {her mum} said.",
            ["Ann Vale", "Ann Vale"],
            id="their-daughter-has-a-mother",
        ),
        pytest.param(
            "[P Eva Vale] and [P Ada Vale] slept. Their mother, [P Rosa Vale], sued.\n\n{[P Vale]} said no.",
            ["Rosa Vale"],
            id="the-mother-goes-by-the-surname",
        ),
        pytest.param(
            "Under questioning by {the firm's lawyer, [P Ian Holt], [P Tom Reid]} said he had not known.",
            ["Tom Reid"],
            id="whom-a-preposition-governs-is-silent",
        ),
        pytest.param(
            "They may elect <a Republican>. [P Tom Reid] came out.\n\n{The Republican} said it was over.",
            ["Tom Reid"],
            id="one-of-a-party-is-whom-the-text-is-about",
        ),
    ],
)
def test_speakers(marked: str, expected: list[str | None]) -> None:
    assert speakers(marked) == expected


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        pytest.param(
            "{[P Ann Vale | union officer]} said no.\n\nThe Greens' [P Ian Holt] stood up.\n\n{The "
            "Arle TD} said: "
            "“It rains.”",
            ["Ann Vale", "Ian Holt"],
            id="an-office-that-many-hold",
        ),
        pytest.param(
            "{[P Jan Holt | mission chief]} said it was calm. {The Dutch lawmaker} said all was well.",
            ["Jan Holt", "Jan Holt"],
            id="a-chief-may-be-a-lawmaker",
        ),
        pytest.param(
            "{[P Ann Vale | teacher]} said it was calm. {The MP} said all was well.",
            ["Ann Vale", "MP"],
            id="a-teacher-is-no-mp",
        ),
        pytest.param(
            "[P Ann Vale | Labour councillor] came.\n\n{[P Ian Holt]} said now. {The Conservative} "
            "said it was "
            "late.",
            ["Ian Holt", "Ian Holt"],
            id="of-a-party",
        ),
        pytest.param(
            "{[P Ian Holt]} won. {A source close to the squad} said no. “Nobody knew,” {the insider} said.",
            ["Ian Holt", "source close to the squad", "source close to the squad"],
            id="who-has-no-name-by-a-second-noun",
        ),
        pytest.param(
            "{One worker} said it was late.\n\n“They stopped in June,” {the 44-year-old} said.",
            ["One worker", "One worker"],
            id="who-has-no-name-by-age",
        ),
        pytest.param(
            "[P Ann Vale] was in the city. “I ran,” {the 29-year-old from Arle} said.",
            ["Ann Vale"],
            id="from-a-place",
        ),
        pytest.param(
            "[P Tom Reid] wept. He was asked by [P Ian Holt] KC. {The barrister} said it rained.",
            ["Ian Holt"],
            id="letters-tell-a-barrister",
        ),
        pytest.param(
            "[P Kit Moss | defender] was out. {[P Tom Reid | captain]} said [P Moss] wept. {The "
            "midfielder} said no.",
            ["Tom Reid", "Tom Reid"],
            id="a-defender-is-no-midfielder",
        ),
        pytest.param(
            "{[P Ian Holt]}, who teaches law, said no. In it, [P Tom Reid | judge] was wrong. {The "
            "professor} said so.",
            ["Ian Holt", "Ian Holt"],
            id="a-judge-is-no-professor",
        ),
        pytest.param(
            "[P Jo Vale], four, is ill. [P Ann Vale] wept. [P Jo Vale] sat there.\n\n{the "
            "36-year-old} said no.",
            ["Ann Vale"],
            id="a-child-is-not-36",
        ),
        pytest.param(
            "{[P Ivo Vale | Arle Town manager | Arle Town]} said no. [O Arle Town] lost to "
            "[O Ashby Rovers].\n\n"
            "[P Ian Holt] sighed. {The Ashby manager} said it rained.",
            ["Ivo Vale", "Ian Holt"],
            id="the-manager-of-the-other-side",
        ),
        pytest.param(
            "{[P Ann Vale]} said no. {The prime minister} said it rained.",
            ["Ann Vale", "prime minister"],
            id="whom-everybody-knows",
        ),
        pytest.param(
            "{[P Tom Reid | coach]} said it was cold. {The former Arle flanker} said no.",
            ["Tom Reid", "Tom Reid"],
            id="a-coach-may-have-played",
        ),
        pytest.param(
            "[P Ann Vale] came. {[P Tom Reid | regional organiser]} said no.\n\n{The union leader} "
            "said it rained.",
            ["Tom Reid", "Tom Reid"],
            id="an-organiser-leads",
        ),
        pytest.param(
            "[P Ann Vale] came. {[P Tom Reid | general secretary]} said no.\n\n{The union boss} "
            "said it rained.",
            ["Tom Reid", "Tom Reid"],
            id="a-general-secretary-leads",
        ),
    ],
)
def test_new_descriptions(marked: str, expected: list[str | None]) -> None:
    assert speakers(marked) == expected


def test_who_is_accused_denies_it() -> None:
    article, mentions, attributions = read_marked(
        "{[P Eva Vale | minister]} said no. {[P Jo Holt]} accused her of theft.\n\n{She} denied it."
    )
    start = article.text.index("accused")
    attributions[1] = replace(attributions[1], cue=Span(start, start + 7), cue_lemma="accuse")
    attributions[2] = replace(attributions[2], cue_lemma="deny")
    last = resolve(article, mentions, attributions).speakers[2]
    assert last is not None
    assert last.name == "Eva Vale"


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        pytest.param(
            "{A retired bus driver} said the wait was “cruel”.\n\n[P Kit Moss], 69, was referred.\n\n"
            "{He} said: “I sit.”\n\n[P Ann Vale | minister] came.",
            ["Kit Moss", "Kit Moss"],
            id="whom-the-next-paragraph-introduces",
        ),
        pytest.param(
            "{A retired bus driver} said the wait was “cruel”.\n\n[P Ann Vale | minister], 69, came.\n\n"
            "{She} said: “I sit.”\n\nIt rained.",
            ["retired bus driver", "Ann Vale"],
            id="a-minister-is-no-driver",
        ),
        pytest.param(
            "It rained after {a whistleblower} said all was rigged.\n\n{[P Tom Reid]} said no.\n\n"
            "<The whistleblower> is [P Ilse Vale], a Dutch referee. {She} said: “It stank.”\n\nIt snowed.",
            ["Ilse Vale", "Tom Reid", "Ilse Vale"],
            id="whom-a-copula-names-later",
        ),
        pytest.param(
            "# Landlady wins\n<The landlady> of a pub has won.\n\nIt took members an hour to hear "
            "[P Gemma Holt].\n\n{[P Mrs Holt]} said no.\n\n[P Tom Reid] chided {the landlady}: “Ha.”",
            ["Gemma Holt", "Gemma Holt"],
            id="whom-the-lead-is-about",
        ),
        pytest.param(
            "{A developer} vowed to build.\n\nIt rained.\n\n{[P Kit Moss | developer]} said no.\n\n[O Arla] "
            "came.",
            ["Kit Moss", "Kit Moss"],
            id="a-developer-who-is-a-person",
        ),
        pytest.param(
            "# “We’re a pub”: <Landlady> hits back\n<The landlady> of a pub has won.\n\nIt took an hour "
            "to hear [P Gemma Holt].\n\n{[P Mrs Holt]} said no.\n\nIt rained.",
            ["Gemma Holt", "Gemma Holt"],
            id="after-the-colon-of-a-headline",
        ),
        pytest.param(
            "# {Lurgan patient} says wait ‘stole my sixties’\n{[P Ann Vale | minister]} said no.\n\nIt "
            "rained.\n\n{[P Kit Moss]} said: “It stole my sixties.”",
            ["Kit Moss", "Ann Vale", "Kit Moss"],
            id="a-fragment-in-a-headline",
        ),
    ],
)
def test_opening(marked: str, expected: list[str | None]) -> None:
    assert speakers(marked) == expected


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        pytest.param(
            "{[P Ian Holt]} said yes.\n\n[P Eva Vale] wept, but {the Arle solicitor} said: “We wait.”",
            ["Ian Holt", "Eva Vale"],
            id="the-clause-after-but",
        ),
        pytest.param(
            "# “We all wait here,” {pensioner} says\n{[P Ann Vale | minister]} said no.\n\nIt "
            "rained.\n\n{[P Kit Moss]} said: “We all wait here.”",
            ["Kit Moss", "Ann Vale", "Kit Moss"],
            id="a-headline-repeated-in-the-body",
        ),
        pytest.param(
            "[L Norland] said no. {Its minister} urged calm. {[P Kit Moss]} said: “We wait.”",
            ["Kit Moss", "Kit Moss"],
            id="its-minister-is-named-next",
        ),
        pytest.param(
            "{[P Kit Moss | minister]} said yes.\n\n{His predecessor} said no. {[P Ann Vale]} said: "
            "“We wait.”",
            ["Kit Moss", "Ann Vale", "Ann Vale"],
            id="his-predecessor-is-named-next",
        ),
        pytest.param(
            "{A former swimmer} said it hurt.\n\n[P Tom Reid | coach] came.\n\n{[P Ann Vale]} said: "
            "“It hurt.”\n\nIt rained.",
            ["Ann Vale", "Ann Vale"],
            id="a-past-post-in-the-lead",
        ),
        pytest.param(
            "{[P Ann Vale]} said yes.\n\nAsked how she would vote, {[P Eva Holt]} said no. {She} "
            "said: “We wait.”",
            ["Ann Vale", "Eva Holt", "Eva Holt"],
            id="asked-how-she-would",
        ),
        pytest.param(
            "{[P Jo Vale]} wept. He sat. {[P Lou Holt]} said no. [P Jo Vale] rose.\n\n“We wait,” {she} said.",
            ["Jo Vale", "Lou Holt", "Lou Holt"],
            id="who-was-he-is-hardly-she",
        ),
    ],
)
def test_named_next_and_pronouns(marked: str, expected: list[str | None]) -> None:
    assert speakers(marked) == expected
