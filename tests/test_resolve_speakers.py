"""Who speaks: every way in which a source may name, describe or stand for somebody."""

from __future__ import annotations

import pytest

from resolve_marked import resolve_marked, speakers


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        pytest.param(
            "[P Mia Holt] runs the port. “The trains will stop,” said {[P Holt]}.", ["Mia Holt"], id="surname"
        ),
        pytest.param(
            "[P Mia Holt] runs the port. “It is done,” said {[P Mia]}.", ["Mia Holt"], id="first-name"
        ),
        pytest.param(
            "“Enough,” said {[P Sir Alun Price]}. {[P Sir Alun]} said talks would go on.",
            ["Alun Price", "Alun Price"],
            id="sir-and-first-name",
        ),
        pytest.param(
            "[P Omar Khan] spoke. {[P Mrs Khan]} said: “He lies.”",
            ["Mrs Khan"],
            id="honorific-vetoes-surname",
        ),
        pytest.param(
            "[P Omar Khan] and [P Sara Khan] run the shop. “He started it,” said {[P Mr Khan]}. "
            "“He did,” said {[P Mrs Khan]}.",
            ["Omar Khan", "Sara Khan"],
            id="two-of-one-surname-by-honorific",
        ),
        pytest.param(
            "[P Omar Khan] met [P Ali Khan] on Friday. {[P Khan]} said it went well.",
            [None],
            id="two-of-one-surname-and-nothing-to-choose-by",
        ),
        pytest.param(
            "“We won,” said {[P Ursula von der Heide]}. {[P Von der Heide]} wept. {[P Heide]} left.",
            ["Ursula von der Heide"] * 3,
            id="particles",
        ),
        pytest.param(
            "{[P Ana Ruiz-Peña]} said no. {[P Ruiz-Pena]} said it twice.",
            ["Ana Ruiz-Peña", "Ana Ruiz-Peña"],
            id="hyphen-and-diacritic",
        ),
        pytest.param(
            "{[P J.K. Marlow]} said yes. {[P John Marlow]} said it again.",
            ["John Marlow", "John Marlow"],
            id="initials-and-first-name",
        ),
        pytest.param(
            "[P Tom Reid] chairs the board. {[P Thomas Reid]} said it was over.",
            ["Tom Reid"],
            id="short-form-of-a-first-name",
        ),
        pytest.param(
            "{[P Jo “Shorty” Bell]} said the league would go on. {[P Shorty]} said so twice.",
            ["Jo “Shorty” Bell", "Jo “Shorty” Bell"],
            id="nickname-in-marks",
        ),
        pytest.param(
            "{[P Baroness Thornleigh]} said no.", ["Baroness Thornleigh"], id="title-and-surname-only"
        ),
        pytest.param(
            "{[P Det Supt Ann Vale]} said nobody was hurt.", ["Ann Vale"], id="rank-is-no-part-of-a-name"
        ),
        pytest.param("{[P Ana Ruiz KC]} said it was unlawful.", ["Ana Ruiz"], id="letters-after-a-name"),
        pytest.param("{[P Tom Reid Jr]} said no.", ["Tom Reid Jr"], id="junior-is-part-of-a-name"),
        pytest.param(
            "[P Oliver] and [P Precious Mbeki] lost the box. “I rang,” said {[P Mrs Mbeki]}. "
            "“So did I,” said {[P Mr Mbeki]}.",
            ["Precious Mbeki", "Oliver"],
            id="couple-with-one-surname-between-them",
        ),
    ],
)
def test_personal_names(marked: str, expected: list[str | None]) -> None:
    assert speakers(marked) == expected


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        pytest.param(
            "The [O British Medical Union] ([O BMU]) met. {The [O BMU]} said: “Enough.”",
            ["British Medical Union"],
            id="acronym-after-its-expansion",
        ),
        pytest.param(
            "{The [O BMU]} said: “Enough.” The [O British Medical Union] has 900 members.",
            ["British Medical Union"],
            id="acronym-before-its-expansion",
        ),
        pytest.param(
            "The [O NHS Confederation] met the [O NHS]. {The [O NHS]} said no.",
            ["NHS"],
            id="acronym-that-opens-a-longer-name-is-not-it",
        ),
        pytest.param(
            "[O Arla Rail] cut trains. {[O Arla]} said it was sorry.",
            ["Arla Rail"],
            id="first-word-of-a-name",
        ),
        pytest.param(
            "The [O National Pilots' Union] met [O Savanna Air]. {The union} said no. {The airline} agreed.",
            ["National Pilots' Union", "Savanna Air"],
            id="short-form-by-kind",
        ),
        pytest.param(
            "[O Arla Rail] cut trains on Monday. {The company} said it was sorry.",
            ["Arla Rail"],
            id="the-company",
        ),
        pytest.param(
            "[O Kirkby Town Council] met [O Arla Rail]. {The council} said no.",
            ["Kirkby Town Council"],
            id="the-council-is-not-the-company",
        ),
        pytest.param(
            "[O Arla Rail] cut trains. {The army} said it would help.", ["army"], id="of-no-named-kind"
        ),
        pytest.param(
            "{A spokesperson for [O Arla Rail]} said it regretted the delay.",
            ["Arla Rail"],
            id="spokesperson-for-an-organisation",
        ),
        pytest.param(
            "{[O Arla Rail]'s spokesman} said it regretted the delay.",
            ["Arla Rail"],
            id="organisations-spokesman",
        ),
        pytest.param(
            "[O Arla Rail] apologised. {A spokeswoman} said: “We are sorry.” {She} said trains would run.",
            ["Arla Rail", "Arla Rail"],
            id="unnamed-spokeswoman-and-she",
        ),
        pytest.param(
            "{[O Arla Rail] spokeswoman [P Ana Ruiz | spokeswoman | Arla Rail]} said no.",
            ["Ana Ruiz"],
            id="named-spokeswoman",
        ),
        pytest.param("{The board of [O Arla Rail]} said no.", ["Arla Rail"], id="the-board-of"),
        pytest.param(
            "[O Arla Rail] met its pilots. {The board} said no.", ["Arla Rail"], id="the-board-alone"
        ),
        pytest.param("{A statement from [O Arla Rail]} said no.", ["Arla Rail"], id="statement-from"),
        pytest.param("{[O Kettle & Bar]} said no.", ["Kettle & Bar"], id="and-in-a-name-joins-nothing"),
        pytest.param("{[L Downing Street]} said no.", ["Downing Street"], id="metonym-keeps-its-name"),
        pytest.param(
            "[O Arlane] and [O Norline] cut trains. {The company} said it was sorry.",
            [None],
            id="two-companies-and-nothing-to-choose-by",
        ),
    ],
)
def test_organisations(marked: str, expected: list[str | None]) -> None:
    assert speakers(marked) == expected


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        pytest.param(
            "[P Tom Reid | health secretary] was there. {The health secretary} said: “No.”",
            ["Tom Reid"],
            id="role",
        ),
        pytest.param(
            "[P Tom Reid | Health Secretary] was there. {The minister} said: “No.”",
            ["Tom Reid"],
            id="wider-word",
        ),
        pytest.param(
            "[P Tom Reid | health secretary] met [P Ann Vale | defence secretary]. "
            "{The defence secretary} said: “No.”",
            ["Ann Vale"],
            id="role-among-two",
        ),
        pytest.param(
            "[P Tom Reid | health secretary] met [P Ann Vale | home secretary]. {The minister} said: “No.”",
            [None],
            id="wider-word-for-two",
        ),
        pytest.param(
            "[P Tom Reid | deputy leader | Kirkby Council] met us. {The leader of the council} said: “No.”",
            ["leader of the council"],
            id="deputy-is-not-the-leader",
        ),
        pytest.param(
            "[P Tom Reid], 43, lost his van. {The 43-year-old} said: “I wept.”", ["Tom Reid"], id="age"
        ),
        pytest.param(
            "[P Judge Mara Quill] jailed him. “You lied,” {the judge} said.",
            ["Mara Quill"],
            id="title-as-role",
        ),
        pytest.param(
            "{A volunteer} said it was cold. {The volunteer} said it would snow.",
            ["volunteer", "volunteer"],
            id="described-speaker-again",
        ),
        pytest.param(
            "{[P Ana Ruiz]} said no. {Her neighbour} said yes.",
            ["Ana Ruiz", "Her neighbour"],
            id="her-neighbour",
        ),
        pytest.param(
            "{A [O Board for Fisheries] spokesperson} said no. {The board} said it twice.",
            ["Board for Fisheries"] * 2,
            id="for-in-the-name-before-a-spokesperson",
        ),
        pytest.param(
            "{The children's charity [O Threadbare]} said no.",
            ["Threadbare"],
            id="whose-charity-it-is",
        ),
        pytest.param(
            "[P Lily Haddow] was out. [P Lily] wept. {[P Anna Haddow]} came. {[P Ms Haddow]} said no.",
            ["Anna Haddow", "Anna Haddow"],
            id="a-child-has-no-courtesy-title",
        ),
        pytest.param(
            "{Norway’s [O Sea Protection Council]} said no.",
            ["Sea Protection Council"],
            id="whose-council-it-is",
        ),
        pytest.param(
            "The [O Northern Front] took the town. {The [O Front]} said it was fired on.",
            ["Northern Front"],
            id="last-word-of-a-name",
        ),
        pytest.param(
            "[P Ann Vale] came.\n\n{[P Vale]} said yes.\n\n{One investor} said no. {The person} rang twice.",
            ["Ann Vale", "One investor", "One investor"],
            id="the-person-is-somebody-unnamed",
        ),
        pytest.param(
            "The [O Ministry of Roads] paid. {A government spokesman} said it was late.",
            ["government"],
            id="a-ministry-is-not-the-government",
        ),
        pytest.param(
            "{[P Ann Vale]} and [P Tom Vale] came. [P Kit Moss | husband] left. {Her husband} said no.",
            ["Ann Vale", "Tom Vale"],
            id="her-own-husband",
        ),
        pytest.param(
            "[P Kit Moss] and [P Ann Vale] left early. {Both} said they were ill.",
            ["Kit Moss and Ann Vale"],
            id="both-alone",
        ),
        pytest.param(
            "[P Ana Ruiz] wept. {She often} said so. {She later} denied it. {Her own} claim was odd.",
            ["Ana Ruiz"] * 3,
            id="pronoun-with-an-adverb",
        ),
        pytest.param(
            "[P Tom Reid] left early. {His press secretary, [P Ana Ruiz],} said he was ill. {He} denied it.",
            ["Ana Ruiz", "Tom Reid"],
            id="his-secretary-is-not-he",
        ),
        pytest.param(
            "[P Nadia Khan]'s brother, [P Omar Khan], runs a shop. “No,” said {her brother}.",
            ["Omar Khan"],
            id="kin-named-before",
        ),
        pytest.param(
            "# {Minister} admits delay\n\n{[P Ashok Jadhav | public works minister]} said it would be late.",
            ["Ashok Jadhav", "Ashok Jadhav"],
            id="office-in-a-headline",
        ),
    ],
)
def test_descriptions(marked: str, expected: list[str | None]) -> None:
    assert speakers(marked) == expected


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        pytest.param("[P Mia Holt] was in court. “I won,” {she} said.", ["Mia Holt"], id="one-candidate"),
        pytest.param(
            "“We stop,” said {[P Mia Holt]}. [P Tom Reid] was away. “We had to,” {she} said. "
            "{He} said nothing was wrong.",
            ["Mia Holt", "Mia Holt", "Tom Reid"],
            id="told-apart-by-each-other",
        ),
        pytest.param(
            "[P Mr Reid] met [P Mrs Vale]. “It is over,” {she} said.", ["Mrs Vale"], id="honorific-agrees"
        ),
        pytest.param("The [O BMU] met. {It} said pay was low.", ["BMU"], id="it-is-an-organisation"),
        pytest.param(
            "{Two residents} said the road was shut. {They} said it flooded.",
            ["Two residents", "Two residents"],
            id="they-is-a-group",
        ),
        pytest.param(
            "[P Kit Moss], who met [P Tom Reid], left. {[P Reid]}, {who} said no, stayed.",
            ["Tom Reid", "Tom Reid"],
            id="who-follows-its-name",
        ),
        pytest.param("When {he} said no, [P Tom Reid] was in Kirkby.", ["Tom Reid"], id="he-before-the-name"),
        pytest.param("“No,” {he} said.", [None], id="nobody-to-mean"),
        pytest.param(
            "[P Mia Holt] left. {[P Holt], a [P Tom Reid] voter}, said no. {She} wept.",
            ["Mia Holt", "Mia Holt"],
            id="names-in-asides-are-not-in-view",
        ),
        pytest.param(
            "[P Robin Hale] and [P Kit Lane] met on Friday. “No,” {she} said.",
            [None],
            id="two-subjects-and-nothing-to-choose-by",
        ),
    ],
)
def test_pronouns(marked: str, expected: list[str | None]) -> None:
    assert speakers(marked) == expected


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        pytest.param(
            "{[P Reid], who replaced [P Ann Vale] in May}, said it was over. [P Tom Reid] left.",
            ["Tom Reid"],
            id="name-in-a-relative-clause",
        ),
        pytest.param(
            "{[P Rory Deighton], from the [O NHS Confederation], which represents [O NHS] trusts}, said yes.",
            ["Rory Deighton"],
            id="long-apposition",
        ),
        pytest.param(
            "{The chief executive of [O Arla Rail], [P Kit Moss]}, said no.",
            ["Kit Moss"],
            id="name-after-its-role",
        ),
        pytest.param(
            "{[P Tom Reid]'s lawyer} said no.", ["Tom Reid's lawyer"], id="possessor-is-not-the-head"
        ),
        pytest.param(
            "{A lawyer for [P Tom Reid]} said no.", ["lawyer for Tom Reid"], id="name-after-a-preposition"
        ),
        pytest.param(
            "{[O BMU] leaders} said no. The [O BMU] met.", ["BMU leaders"], id="people-of-an-organisation"
        ),
        pytest.param("{Travel watchdog [O RailVoice]} said no.", ["RailVoice"], id="kind-before-the-name"),
        pytest.param("{One of them, [P Dattu Mhatre]}, said no.", ["Dattu Mhatre"], id="one-of-them-named"),
        pytest.param(
            "“We are done,” {[P Mia Holt] and [P Ana Ruiz]} said.", ["Mia Holt and Ana Ruiz"], id="joint"
        ),
        pytest.param(
            "{[P Mia Holt], [P Ana Ruiz] and [P Tom Reid]} said no.",
            ["Mia Holt, Ana Ruiz and Tom Reid"],
            id="joint-of-three",
        ),
        pytest.param(
            "{[P Kit Moss], of [O Arla Rail], and [P Ana Ruiz], of the [O BMU]}, said no.",
            ["Kit Moss and Ana Ruiz"],
            id="joint-with-asides",
        ),
        pytest.param("{The [O BMU] and [O Unite]} said no.", ["BMU and Unite"], id="joint-organisations"),
        pytest.param("{NHS officials} said so.", ["NHS officials"], id="group"),
        pytest.param("{One volunteer, who lives nearby}, said so.", ["One volunteer"], id="numeral-stays"),
        pytest.param(
            "{A study published on Thursday} says so.", ["study published on Thursday"], id="document"
        ),
        pytest.param(
            "{A study of 19,000 children in Kirkby} says so.",
            ["study of 19,000 children in Kirkby"],
            id="comma-in-a-number",
        ),
        pytest.param("{Someone} said so.", [None], id="someone"),
        pytest.param("{Not everyone} said so.", [None], id="not-everyone"),
        pytest.param(
            "{Friends, lobbyists and former foes} said so.",
            ["Friends, lobbyists and former foes"],
            id="list-of-groups",
        ),
        pytest.param(
            "{The chairs from [L Kirkby] and [L Ansley]} said so.",
            ["chairs from Kirkby and Ansley"],
            id="and-within-a-complement",
        ),
    ],
)
def test_heads_of_sources(marked: str, expected: list[str | None]) -> None:
    assert speakers(marked) == expected


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        pytest.param(
            "“We tried,” said {[P Mia Holt]}.\n\n“We failed.”\n\n“We go on.”",
            ["Mia Holt"] * 3,
            id="paragraphs-by-adjacency",
        ),
        pytest.param(
            "[P Mia Holt] was blunt.\n\n“Nobody ever listened to us.”", ["Mia Holt"], id="lead-in-paragraph"
        ),
        pytest.param(
            "[P Tom Reid] met [P Mia Holt].\n\n“Nobody ever listened to us.”", [None], id="lead-in-about-two"
        ),
        pytest.param(
            "# “We wanted it to hum”\n\nThe tram is loud.\n\n“We wanted it to hum,” said {[P Delia Ross]}.",
            ["Delia Ross", "Delia Ross"],
            id="headline-echoes-the-body",
        ),
        pytest.param(
            "# {[P Reid]}: “I will quit”\n\n{[P Tom Reid]} said no more.",
            ["Tom Reid", "Tom Reid"],
            id="headline-surname",
        ),
    ],
)
def test_quotes_without_a_source_of_their_own(marked: str, expected: list[str | None]) -> None:
    assert speakers(marked) == expected


def test_joint_speaker_names_its_members() -> None:
    joint = resolve_marked("“We are done,” {[P Mia Holt] and [P Ana Ruiz]} said.").speakers[0]
    assert joint is not None
    assert (joint.label, joint.members, joint.named) == ("GROUP", ("Mia Holt", "Ana Ruiz"), False)


def test_they_after_a_joint_speaker_is_the_same_entity() -> None:
    first, second = resolve_marked(
        "“We are done,” {[P Mia Holt] and [P Ana Ruiz]} said. “We mean it,” {they} said."
    ).speakers
    assert first is not None
    assert first == second


@pytest.mark.parametrize(
    ("marked", "label"),
    [
        pytest.param("{A volunteer} said so.", "PERSON", id="person"),
        pytest.param("{NHS officials} said so.", "GROUP", id="group"),
        pytest.param("{Two residents} said so.", "GROUP", id="two"),
        pytest.param("{A dozen of the residents} said so.", "GROUP", id="partitive"),
        pytest.param("{One of the residents} said so.", "PERSON", id="one-of"),
        pytest.param("{A report by the inspector} said so.", "DOCUMENT", id="document"),
        pytest.param("{The sign} said so.", "DOCUMENT", id="sign"),
        pytest.param("{The pilots' union} said so.", "ORG", id="organisation-without-a-name"),
        pytest.param("{[L Downing Street]} said so.", "ORG", id="metonym"),
    ],
)
def test_labels_of_speakers(marked: str, label: str) -> None:
    speaker = resolve_marked(marked).speakers[0]
    assert speaker is not None
    assert speaker.label == label


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        pytest.param(
            "[P Mia Holt] was in bed. “It roared,” said {[P Mia Holt]}.\n\n“It never stopped,” {the retired "
            "weaver} recalled.",
            ["Mia Holt", "Mia Holt"],
            id="who-spoke-last-newly-described",
        ),
        pytest.param(
            "“It roared,” said {[P Mia Holt]}.\n\n“It never stopped,” {her neighbour} recalled.",
            ["Mia Holt", "her neighbour"],
            id="but-not-somebody-tied-to-her",
        ),
        pytest.param(
            "“Enough,” {someone at the back} shouted.",
            [None],
            id="someone-is-nobody",
        ),
        pytest.param(
            "[P Asha Vane] told reporters that her party would stand alone. [P Ravi Vane] laughed. “We "
            "waited,” said {[P Ms. Vane]}. “They did not,” said {[P Mr. Vane]}.",
            ["Asha Vane", "Ravi Vane"],
            id="honorific-by-the-pronoun-after-a-name",
        ),
    ],
)
def test_new_descriptions(marked: str, expected: list[str | None]) -> None:
    """A description that nobody stated goes to who has just spoken, and honorifics to who can bear them."""
    assert speakers(marked) == expected


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        pytest.param(
            "{A former fire inspector} said he was told to lie.\n\n“In a corridor,” said {[P Kit Moss]}.",
            ["Kit Moss", "Kit Moss"],
            id="lead-describes-and-next-names",
        ),
        pytest.param(
            "{The owner of the pier} said it was safe.\n\n{Coroner [P Ann Vale | coroner]} said: “No.”",
            ["owner of the pier", "Ann Vale"],
            id="but-not-somebody-of-another-office",
        ),
        pytest.param(
            "The ferries stopped. {The transport secretary} urged both sides to return.\n\n"
            "Speaking later, {[P Kit Moss]} said: “Nobody wins.”",
            ["Kit Moss", "Kit Moss"],
            id="office-first-name-after",
        ),
        pytest.param(
            "The ferries stopped. {The transport secretary} urged both sides to return.\n\n"
            "{[P Kit Moss]}, a passenger, said: “Nobody wins.”",
            ["transport secretary", "Kit Moss"],
            id="but-not-who-is-described-anew",
        ),
        pytest.param(
            "[P Omar Reid] spoke. {[P Nadia Reid]} said: “I see them.”\n\n{Her brother} said she was wrong.",
            ["Nadia Reid", "Omar Reid"],
            id="brother-by-surname",
        ),
        pytest.param(
            "{[P Tom Moss]} said it was late. [P Moss]'s wife, [P Vera], laughed. {Her husband} said no.",
            ["Tom Moss", "Tom Moss"],
            id="husband-by-a-tie-told",
        ),
        pytest.param(
            "“Who decided?” asked {[P Ann Vale]}.\n\n“There was a process,” said {[P Kit Moss]}.\n\n"
            "“Has it a name?”\n\n“It has not.”",
            ["Ann Vale", "Kit Moss", "Ann Vale", "Kit Moss"],
            id="bare-lines-of-a-dialogue-alternate",
        ),
        pytest.param(
            "[P Ann Vale] and [P Kit Moss] lead rival unions. “We agree on apples,” {they} said.",
            ["Ann Vale and Kit Moss"],
            id="they-are-two-subjects",
        ),
        pytest.param(
            "[P Ann Vale | minister] met [P Kit Moss | minister]. {The two ministers} promised talks.",
            ["Ann Vale and Kit Moss"],
            id="the-two-by-their-role",
        ),
        pytest.param(
            "“It lied,” said {[P Kit Moss]}.\n\nFor [P Joan Vale], it came late. “I wept,” {the widow} said.",
            ["Kit Moss", "Joan Vale"],
            id="new-description-goes-on-with-its-paragraph",
        ),
        pytest.param(
            "Rats were back. Pest controller [P Bogdan Reid] was busy. “Hundreds,” {the [N Romanian]} said.",
            ["Bogdan Reid"],
            id="a-people-alone-means-who-is-in-view",
        ),
        pytest.param(
            "{[P Kit Moss | broker]} said prices would rise.\n\n{The labour minister} appealed for calm.",
            ["Kit Moss", "labour minister"],
            id="but-a-minister-is-no-broker",
        ),
        pytest.param(
            "{[P Det Con Kit Moss]} said no. {[P Con Hale]} said yes.",
            ["Kit Moss", "Con Hale"],
            id="con-is-a-rank-after-det-only",
        ),
        pytest.param(
            "{[P Defenceman Luc Moss]} said sorry. {[P Moss]} wept.",
            ["Luc Moss", "Luc Moss"],
            id="position-before-a-full-name",
        ),
        pytest.param(
            "{[O Tender Hands Homecare]} paid. {A spokeswoman for [O Tender Hands]} said it was sorry.",
            ["Tender Hands Homecare"] * 2,
            id="first-words-of-an-organisation",
        ),
    ],
)
def test_second_descriptions(marked: str, expected: list[str | None]) -> None:
    """Who is described before being named, tied to somebody by blood or dialogue, or described anew."""
    assert speakers(marked) == expected


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        pytest.param(
            "The crop was lost, says {[O Orrin Pipfruit]}. {The growers' body} asked for help.",
            ["Orrin Pipfruit"] * 2,
            id="body-of-several-is-the-one-just-named",
        ),
        pytest.param(
            "{[O Arla Rail]} denied it. She called on <Norway's rail inspectorate>. "
            "{The inspectorate} said it would look.",
            ["Arla Rail", "Norway's rail inspectorate"],
            id="body-of-a-place",
        ),
        pytest.param(
            "There were 118 beds, according to {<the nurses' union>}, the [O HNU]. It rained.",
            ["HNU"],
            id="phrase-and-then-its-name",
        ),
        pytest.param(
            "{One of the donors, [L Norway]'s [O Holm Fund]}, said it was sad.",
            ["Holm Fund"],
            id="donor-of-a-place",
        ),
        pytest.param(
            "[O Marl Rovers] lost. {A Rovers spokesman} said it was over.",
            ["Marl Rovers"],
            id="club-in-short",
        ),
        pytest.param(
            "{[O Kirkby Council]} said no. {The parish council} said yes.",
            ["Kirkby Council", "parish council"],
            id="council-of-another-tier",
        ),
        pytest.param(
            "{[O Downing Street]} said no. {[O No 10]} would not say more.",
            ["Downing Street"] * 2,
            id="number-ten",
        ),
        pytest.param(
            "[O Holm Ltd] laid it. {[O @HolmLtd]} replied: “Come and see.”", ["Holm Ltd"], id="handle"
        ),
        pytest.param(
            "[P Kit Moss | president] met [P Ann Vale | prime minister]. {The two leaders} vowed to return.",
            ["Kit Moss and Ann Vale"],
            id="two-leaders",
        ),
        pytest.param(
            "[P Kit Moss] and his partner, [P Ann Vale], fled. Nobody slept. {The couple} said it was loud.",
            ["Kit Moss and Ann Vale"],
            id="couple-and-partner",
        ),
        pytest.param(
            "{Researchers} found it. {The team} said it was new.",
            ["Researchers"] * 2,
            id="team-of-researchers",
        ),
        pytest.param(
            "In <a ruling> published on Thursday, [P Kit Moss] wept. {The ruling} said it was late.",
            ["ruling published on Thursday"],
            id="document-and-what-was-done-to-it",
        ),
        pytest.param(
            "It helps, says {a study published in Norway in the journal [P Orrin Letters]}. "
            "{The paper} said so twice.",
            ["study published in Norway"] * 2,
            id="study-in-a-journal",
        ),
        pytest.param(
            "{A city audit} said no. {The 44-page report} said why.",
            ["city audit"] * 2,
            id="audit-is-a-report",
        ),
        pytest.param(
            "# Pool closure a betrayal, say {swimmers}\n\n{Regular swimmers} said it was a betrayal.",
            ["swimmers"] * 2,
            id="group-by-the-headline",
        ),
        pytest.param(
            "{The county board} said no. [O Marl Rovers] won. {The county board} said yes.",
            ["county board"] * 2,
            id="county-board",
        ),
    ],
)
def test_bodies_documents_and_groups_again(marked: str, expected: list[str | None]) -> None:
    assert speakers(marked) == expected


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        pytest.param(
            "{<The mining ministry on Wednesday>} said no.", ["mining ministry"], id="day-on-which-it-spoke"
        ),
        pytest.param(
            "{The Orn branch of the [O Dock Union]} said no. {The [O Dock Union]'s local branch} said so.",
            ["Dock Union"] * 2,
            id="branch-of-a-union",
        ),
        pytest.param(
            "{The [O Reform Party]'s district committee} said no.", ["Reform Party"], id="district-committee"
        ),
        pytest.param(
            "[O Orrin Bank] lends. {A spokesperson for the [L Marl]-based bank} said no.",
            ["Orrin Bank"],
            id="body-by-its-seat",
        ),
        pytest.param(
            "{the chairman, [O House Committee on Roads], [P Mr Kit Moss]}, said no.",
            ["Kit Moss"],
            id="office-between-commas",
        ),
        pytest.param(
            "[O Marl Bowls League] met. {The governing body} said no.",
            ["Marl Bowls League"],
            id="governing-body",
        ),
        pytest.param(
            "[O Volantis], <an airline>, is bust. [O Marl Leasing], <an Irish company>, sued. "
            "[O Marl Leasing] won. {<The airline>} said no.",
            ["Volantis"],
            id="airline-is-no-other-firm",
        ),
        pytest.param(
            "[O Orrin Stone], a private-equity firm, sold it to <a sister company>. {<The company>} said no.",
            ["Orrin Stone"],
            id="sister-company",
        ),
        pytest.param(
            "[O Orrin Leasing], the Irish company, won. {A spokesperson for the [L Marl] company} said no.",
            ["Orrin Leasing"],
            id="place-is-no-speaker",
        ),
    ],
)
def test_whom_a_source_stands_for(marked: str, expected: list[str | None]) -> None:
    assert speakers(marked) == expected
