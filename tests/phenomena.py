"""Every hard phenomenon as a short invented article with its right answer: data only.

Texts are written once, with “…” for the outer marks, ‹…› for marks inside them and ’ for the
apostrophe; `in_style` sets them in a house style. Contents are compared without marks and
punctuation, so one answer serves all styles.
"""

from __future__ import annotations

from dataclasses import dataclass

STYLES = {
    "curly": ("“”", "‘’", "’"),
    "straight": ('""', "''", "'"),
    "single": ("‘’", "“”", "’"),
    "single-straight": ("''", '""', "'"),
}
ALL = tuple(STYLES)
DOUBLE = ("curly", "straight")
CURLY = ("curly",)
NO_CUE = ""


@dataclass(frozen=True, slots=True)
class Said:
    """A quote as it should be found.

    `content` joins the parts by a space, by a blank line between paragraphs. `speaker` is the
    canonical name, None where nobody can be named. `cue` is the head word of the cue, `NO_CUE`
    where there must be none, None where it is not checked; `addressee`, `role` and `affiliation`
    are not checked where None.
    """

    kind: str
    content: str
    speaker: str | None
    cue: str | None = None
    addressee: str | None = None
    role: str | None = None
    affiliation: str | None = None


@dataclass(frozen=True, slots=True)
class Case:
    """A text and all its quotes, in text order, attitudes included.

    `either` are contents that one careful reader lists and another does not: they may be found.
    `scare` are the contents of scare quotes, which `--kind scare` shows; None: not checked.
    """

    id: str
    text: str
    quotes: tuple[Said, ...]
    either: tuple[str, ...] = ()
    scare: tuple[str, ...] | None = None


def in_style(text: str, style: str) -> str:
    """The text with the marks of a house style."""
    outer, inner, apostrophe = STYLES[style]
    table = {"“": outer[0], "”": outer[1], "‹": inner[0], "›": inner[1], "’": apostrophe}
    return text.translate(str.maketrans(table))


def case(
    id: str,
    text: str,
    *quotes: Said,
    styles: tuple[str, ...] = CURLY,
    either: tuple[str, ...] = (),
    scare: tuple[str, ...] | None = None,
) -> list[Case]:
    """The case in each of the styles."""
    names = [id] if styles == CURLY else [f"{id}-{style}" for style in styles]
    return [
        Case(name, in_style(text, style), quotes, either, scare)
        for name, style in zip(names, styles, strict=True)
    ]


def direct(content: str, speaker: str | None, cue: str | None = None, **more: str) -> Said:
    """A quote in marks that stands as an utterance of its own."""
    return Said("direct", content, speaker, cue, **more)


def mixed(content: str, speaker: str | None, cue: str | None = None, **more: str) -> Said:
    """A clause of the reporter's with words in marks, or a fragment in marks."""
    return Said("mixed", content, speaker, cue, **more)


def indirect(content: str, speaker: str | None, cue: str | None = None, **more: str) -> Said:
    """Speech without marks."""
    return Said("indirect", content, speaker, cue, **more)


def attitude(content: str, speaker: str | None, cue: str | None = None, **more: str) -> Said:
    """Attributed but not said."""
    return Said("attitude", content, speaker, cue, **more)


FRAMES = [
    *case(
        "inverted-cue",
        "The swing bridge will stay shut until Easter.\n\n"
        "“The motors are older than anyone who knows how to mend them,” said Mia Holt, the bridge master.",
        direct("The motors are older than anyone who knows how to mend them", "Mia Holt", "said"),
        styles=ALL,
    ),
    *case(
        "name-then-cue",
        "The swing bridge will stay shut until Easter.\n\n“We ordered the parts in May,” Mia Holt said.",
        direct("We ordered the parts in May", "Mia Holt", "said"),
        styles=ALL,
    ),
    *case(
        "cue-first-with-comma",
        "Mia Holt has run the swing bridge since 2009.\n\n"
        "Holt said, “We ordered the parts in May, and they are still on a ship.”",
        direct("We ordered the parts in May, and they are still on a ship.", "Mia Holt", "said"),
        styles=DOUBLE,
    ),
    *case(
        "cue-first-with-colon",
        "Mia Holt has run the swing bridge since 2009.\n\nHolt said: “We ordered the parts in May.”",
        direct("We ordered the parts in May.", "Mia Holt", "said"),
        styles=ALL,
    ),
    *case(
        "split-inside-a-sentence",
        "The club went out in the first round.\n\n"
        "“We tried everything,” Mia Holt said, “and we failed in front of our own people.”",
        direct("We tried everything, and we failed in front of our own people.", "Mia Holt", "said"),
        styles=ALL,
    ),
    *case(
        "split-between-sentences",
        "Mia Holt had been on her feet since dawn.\n\n"
        "“It hurts,” she said. “It really hurts. Nobody trains for a day like this.”",
        direct("It hurts, It really hurts. Nobody trains for a day like this.", "Mia Holt", "said"),
        styles=ALL,
    ),
    *case(
        "split-then-narrative",
        "“The boiler went first,” said Omar Reid, the caretaker. “Then the roof.” School resumes in May.",
        direct("The boiler went first, Then the roof.", "Omar Reid", "said"),
        styles=ALL,
    ),
    *case(
        "long-apposition-before-cue",
        "The ferry will no longer call at the north pier.\n\n"
        "“Nobody asked a single passenger,” Mia Holt, a retired pilot who chairs the harbour users’ group "
        "and has lived on the quay for 40 years, said.",
        direct("Nobody asked a single passenger", "Mia Holt", "said"),
        styles=ALL,
    ),
    *case(
        "apposition-and-colon",
        "The ferry will no longer call at the north pier.\n\n"
        "Hugh Lorne, a doctor on the island since 1998, said: “I have two patients who cannot walk.”",
        direct("I have two patients who cannot walk.", "Hugh Lorne", "said"),
        styles=DOUBLE,
    ),
    *case(
        "aside-with-another-name",
        "The inquiry into the flood has been wound up.\n\n"
        "Omar Reid, who replaced Ann Vale as chairman in May, said it had run out of money.",
        indirect("it had run out of money", "Omar Reid", "said"),
    ),
    *case(
        "role-and-firm-after-the-name",
        "Trains between Ansley and Port Orrin were cancelled for a third day.\n\n"
        "“There is no quick answer,” said Kit Moss, chief executive of Arla Rail.",
        direct(
            "There is no quick answer", "Kit Moss", "said", role="chief executive", affiliation="Arla Rail"
        ),
        styles=ALL,
    ),
    *case(
        "told-the-paper-is-no-speaker",
        "Kit Moss, who runs Arla Rail, came to Ansley station on Tuesday.\n\n"
        "Moss told the Ansley Post: “We have forty drivers and need sixty.”",
        direct("We have forty drivers and need sixty.", "Kit Moss", "told", addressee="the Ansley Post"),
        styles=DOUBLE,
    ),
    *case(
        "told-the-radio-after-the-quote",
        "Trains between Ansley and Port Orrin were cancelled for a third day.\n\n"
        "“We have forty drivers and need sixty,” Kit Moss, who runs Arla Rail, told Radio Ansley.",
        direct("We have forty drivers and need sixty", "Kit Moss", "told", addressee="Radio Ansley"),
        styles=DOUBLE,
    ),
    *case(
        "told-with-a-clause",
        "Kit Moss, who runs Arla Rail, met passengers at Ansley station.\n\n"
        "He told them the timetable would change in June.",
        indirect("the timetable would change in June", "Kit Moss", "told", addressee="them"),
    ),
    *case(
        "question-asked",
        "Councillors went through the invoices line by line.\n\n“Who signed this?” asked Elena Ruiz.",
        direct("Who signed this?", "Elena Ruiz", "asked"),
        styles=ALL,
    ),
    *case(
        "question-after-the-cue",
        "Tom Reid, the health secretary, turned at the door. Reid asked: “Why now?”",
        direct("Why now?", "Tom Reid", "asked"),
        styles=ALL,
    ),
    *case(
        "exclamation-before-cue",
        "The whistle went and the bench emptied.\n\n“Never in doubt!” laughed Elena Ruiz, the captain.",
        direct("Never in doubt!", "Elena Ruiz", "laughed"),
        styles=ALL,
    ),
    *case(
        "manner-verb-grumbled",
        "The new bins arrived on Monday without lids.\n\n“They look like hats,” grumbled Elena Ruiz.",
        direct("They look like hats", "Elena Ruiz", "grumbled"),
        styles=DOUBLE,
    ),
    *case(
        "manner-verb-sighed",
        "Omar Reid has pulled pints at the Anchor for 31 years.\n\n“I’ll miss the arguments,” he sighed.",
        direct("I’ll miss the arguments", "Omar Reid", "sighed"),
        styles=ALL,
    ),
    *case(
        "gesture-as-cue",
        "Omar Reid has pulled pints at the Anchor for 31 years.\n\n“You get used to the smell,” he shrugged.",
        direct("You get used to the smell", "Omar Reid", "shrugged"),
    ),
    *case(
        "present-tense",
        "On the quay, the nets hang dry.\n\n“My son drives a taxi now,” says Elena Ruiz, 58.",
        direct("My son drives a taxi now", "Elena Ruiz", "says"),
        styles=ALL,
    ),
    *case(
        "adverb-and-place-after-the-cue",
        "Omar Reid came out of the meeting at midnight.\n\n"
        "“It is finished,” he said quietly on the steps of the town hall.",
        direct("It is finished", "Omar Reid", "said"),
        styles=DOUBLE,
    ),
    *case(
        "quote-in-the-middle-of-a-paragraph",
        "Elena Ruiz opened the bakery in 2011 with a borrowed oven. “The first loaf was a brick,” she said. "
        "The shop now employs nine people.",
        direct("The first loaf was a brick", "Elena Ruiz", "said"),
        styles=ALL,
    ),
    *case(
        "gesture-then-quote",
        "Elena Ruiz lost two ovens in the flood, and the insurer pays for one.\n\n"
        "Ruiz shook her head. “Not in my lifetime.”",
        direct("Not in my lifetime.", "Elena Ruiz", NO_CUE),
        styles=DOUBLE,
    ),
    *case(
        "as-somebody-put-it",
        "The lifeboat went out nine times. As Mia Holt, its mechanic, put it: “We wore out the slip.”",
        direct("We wore out the slip.", "Mia Holt", "put"),
        styles=DOUBLE,
    ),
    *case(
        "two-speakers-in-one-paragraph",
        "“It’s a disgrace,” said Mia Holt. “It’s a road,” said Omar Reid.",
        direct("It’s a disgrace", "Mia Holt", "said"),
        direct("It’s a road", "Omar Reid", "said"),
        styles=ALL,
    ),
    *case(
        "participle-adding",
        "Mia Holt said the slip was worn out, adding: “So are we.”",
        indirect("the slip was worn out", "Mia Holt", "said"),
        direct("So are we.", "Mia Holt", "adding"),
        styles=DOUBLE,
    ),
    *case(
        "verbless-credit-with-a-dash",
        "The new library opened its doors to 600 people on Saturday.\n\n"
        "“A great day for Ansley.” – Commissioner Lee Dray",
        direct("A great day for Ansley.", "Lee Dray", role="Commissioner"),
        styles=DOUBLE,
    ),
    *case(
        "place-after-an-unusual-cue",
        "“I never touched the money,” Ann Vale, the former treasurer, insisted outside the court. "
        "“Somebody else had my key.”",
        direct("I never touched the money, Somebody else had my key.", "Ann Vale", "insisted"),
        styles=DOUBLE,
    ),
]

PARAGRAPHS = [
    *case(
        "continuing-marks",
        "Mia Holt, the harbour master, wrote to the families on Friday.\n\n"
        "Holt wrote: “We kept the boats running for as long as we could.\n\n"
        "“Nobody here is proud of how it ended.”\n\n"
        "The last sailing is on 4 May.",
        direct(
            "We kept the boats running for as long as we could.\n\nNobody here is proud of how it ended.",
            "Mia Holt",
            "wrote",
        ),
        styles=ALL,
    ),
    *case(
        "continuing-marks-three-paragraphs-cue-after-the-first-sentence",
        "“This was our home,” said Elena Ruiz. “We painted every wall.\n\n"
        "“My father laid the floor.\n\n"
        "“Now there is a fence round it.”",
        direct(
            "This was our home, We painted every wall.\n\nMy father laid the floor.\n\n"
            "Now there is a fence round it.",
            "Elena Ruiz",
            "said",
        ),
        styles=ALL,
    ),
    *case(
        "new-paragraph-after-a-closed-mark",
        "“The council sent us one letter,” said Elena Ruiz, who runs the bakery.\n\n"
        "“It was addressed to the people who had it before us.”",
        direct("The council sent us one letter", "Elena Ruiz", "said"),
        direct("It was addressed to the people who had it before us.", "Elena Ruiz", NO_CUE),
        styles=ALL,
    ),
    *case(
        "chain-of-paragraphs-by-adjacency",
        "“The council sent us one letter,” said Elena Ruiz, who runs the bakery.\n\n"
        "“It was addressed to the people who had it before us.”\n\n"
        "“We opened it anyway.”",
        direct("The council sent us one letter", "Elena Ruiz", "said"),
        direct("It was addressed to the people who had it before us.", "Elena Ruiz", NO_CUE),
        direct("We opened it anyway.", "Elena Ruiz", NO_CUE),
        styles=ALL,
    ),
    *case(
        "orphan-paragraph-after-a-lead-in",
        "Mia Holt was blunt.\n\n“Nobody listened to us.”\n\nThe ferry sails in May.",
        direct("Nobody listened to us.", "Mia Holt", NO_CUE),
        styles=DOUBLE,
    ),
    *case(
        "speaker-named-in-the-same-paragraph",
        "The water came at four in the morning. Elena Ruiz, 58, was asleep above the shop. "
        "“I stepped out of bed and it was up to my knees.”",
        direct("I stepped out of bed and it was up to my knees.", "Elena Ruiz", NO_CUE),
        styles=DOUBLE,
    ),
    *case(
        "adjacency-after-an-inverted-cue-of-another",
        "“It’s a disgrace,” said Mia Holt.\n\n"
        "Omar Reid, the council leader, replied: “It is a road.”\n\n"
        "“Roads are what we are for.”",
        direct("It’s a disgrace", "Mia Holt", "said"),
        direct("It is a road.", "Omar Reid", "replied"),
        direct("Roads are what we are for.", "Omar Reid", NO_CUE),
        styles=ALL,
    ),
    *case(
        "letter-introduced-by-a-colon",
        "Tom Reid, the health secretary, has written to every nurse in the county.\n\n"
        "In his letter, he wrote:\n\n"
        "“I came to this job to end the waiting.\n\n"
        "“I cannot do it without you, and I will not pretend otherwise.\n\n"
        "“My door is open.”",
        direct(
            "I came to this job to end the waiting.\n\n"
            "I cannot do it without you, and I will not pretend otherwise.\n\nMy door is open.",
            "Tom Reid",
            "wrote",
        ),
        styles=ALL,
    ),
    *case(
        "colon-at-the-end-of-a-paragraph",
        "Mia Holt, the harbour master, had the last word:\n\n“We will row if we must.”",
        direct("We will row if we must.", "Mia Holt"),
        styles=ALL,
    ),
    *case(
        "statement-introduced-by-a-colon",
        "In a statement, Arla Rail said: “We are sorry. Refunds are open to every passenger.”",
        direct("We are sorry. Refunds are open to every passenger.", "Arla Rail", "said"),
        styles=ALL,
    ),
]

MARKS = [
    *case(
        "possessive-plural-in-single-marks",
        "The pay talks broke up without a date for more.\n\n"
        "“The workers’ pay isn’t enough, and the managers’ bonuses are no secret,” said Ann Vale.",
        direct("The workers’ pay isn’t enough, and the managers’ bonuses are no secret", "Ann Vale", "said"),
        styles=ALL,
    ),
    *case(
        "possessive-plural-just-before-the-close",
        "The door was painted green overnight.\n\n"
        "“That door was always the members’,” said Ann Vale, the steward.",
        direct("That door was always the members’", "Ann Vale", "said"),
        styles=ALL,
    ),
    *case(
        "apostrophe-at-the-start-of-a-word",
        "The pier burned down twice.\n\n"
        "“We had rock ’n’ roll there in the ’60s,” said Ann Vale. “Tell ’em that.”",
        direct("We had rock ’n’ roll there in the ’60s, Tell ’em that.", "Ann Vale", "said"),
        styles=ALL,
    ),
    *case(
        "narrative-possessives-beside-the-quote",
        "The members’ door of the ladies’ club was locked. “We were given no key,” said Ann Vale, "
        "whose friends’ coats were inside.",
        direct("We were given no key", "Ann Vale", "said"),
        styles=ALL,
    ),
    *case(
        "nested-speech",
        "“He told me ‹go home› and left,” Elena Ruiz said of the inspector’s visit.",
        direct("He told me go home and left", "Elena Ruiz", "said"),
        styles=ALL,
    ),
    *case(
        "nested-speech-at-the-end",
        "Elena Ruiz lost her shop in the flood.\n\n“My mother said, ‹Leave the cat,›” Ruiz said.",
        direct("My mother said, Leave the cat,", "Elena Ruiz", "said"),
        styles=ALL,
    ),
    *case(
        "nested-title-in-a-quote",
        "“They played ‹The Long Wet Road› at the funeral,” said Elena Ruiz. “He would have hated it.”",
        direct("They played The Long Wet Road at the funeral, He would have hated it.", "Elena Ruiz", "said"),
        styles=ALL,
    ),
    Case(
        "curly-opener-straight-closer",
        'The game ended 2-1.\n\n“We won," she said on the 6\' 2" player’s behalf.\n\n'
        "Mia Holt coaches the side. “He has lost his voice,” Holt said.",
        (direct("We won", "Mia Holt", "said"), direct("He has lost his voice", "Mia Holt", "said")),
    ),
    Case(
        "feet-and-inches",
        'The wave was 12\' 6" high when it hit the wall. "I have never seen the like," said Mia Holt, 5\' 1" '
        "in her boots.",
        (direct("I have never seen the like", "Mia Holt", "said"),),
    ),
    Case(
        "doubled-single-marks",
        "The pier has been sold.\n\n''We sold it for a pound,'' said Ann Vale, the treasurer. "
        "''And we lost money.''",
        (direct("We sold it for a pound, And we lost money.", "Ann Vale", "said"),),
    ),
    Case(
        "backticks-as-openers",
        "The pier has been sold.\n\n``We sold it for a pound,'' said Ann Vale, the treasurer.",
        (direct("We sold it for a pound", "Ann Vale", "said"),),
    ),
    Case(
        "guillemets",
        "The choir will tour again in spring.\n\n« On continue », said Lea Roux, its director. "
        "«We go on,» she added.",
        (direct("On continue", "Lea Roux", "said"), direct("We go on", "Lea Roux", "added")),
    ),
    Case(
        "low-opening-marks",
        "The choir will tour again in spring.\n\n„Wir singen weiter“, said Jana Voss, its director.",
        (direct("Wir singen weiter", "Jana Voss", "said"),),
    ),
    *case(
        "missing-closing-mark",
        "The depot will shut in June.\n\n"
        "Kit Moss, who runs it, said: “We looked at every other site in the county.\n\n"
        "About 60 people work there.\n\n"
        "“I’ve been here since school,” said Omar Reid, a fitter.",
        direct("We looked at every other site in the county.", "Kit Moss", "said"),
        direct("I’ve been here since school", "Omar Reid", "said"),
        styles=DOUBLE,
    ),
    Case(
        "missing-opening-mark",
        "The depot will shut in June.\n\n"
        "We cannot go on losing a million a year,” said Kit Moss, who runs it.\n\n"
        "“I’ve been here since school,” said Omar Reid, a fitter.",
        (
            direct("We cannot go on losing a million a year", "Kit Moss", "said"),
            direct("I’ve been here since school", "Omar Reid", "said"),
        ),
    ),
    Case(
        "stray-mark-costs-one-paragraph",
        'The depot" will shut in June.\n\n'
        '"We cannot go on losing a million a year," said Kit Moss, who runs it.\n\n'
        '"I\'ve been here since school," said Omar Reid, a fitter.',
        (
            direct("We cannot go on losing a million a year", "Kit Moss", "said"),
            direct("I've been here since school", "Omar Reid", "said"),
        ),
    ),
    *case(
        "square-brackets-and-ellipsis",
        "“[The minister] told us nothing … and then he left,” said Ann Vale, who sat in the front row.",
        direct("[The minister] told us nothing … and then he left", "Ann Vale", "said"),
        styles=ALL,
    ),
    *case(
        "full-stop-outside-the-mark",
        "Ann Vale, who sat in the front row, said: “He told us nothing”. The minister left by a side door.",
        direct("He told us nothing", "Ann Vale", "said"),
        styles=ALL,
    ),
    Case(
        "single-marks-in-a-double-marked-article",
        "“We lost the key,” said Ann Vale. The steward wore a badge that said ‘Ask me’. "
        "“Nobody asked,” said Vale.",
        (
            direct("We lost the key", "Ann Vale", "said"),
            direct("Ask me", "badge", "said"),
            direct("Nobody asked", "Ann Vale", "said"),
        ),
    ),
]

INDIRECT = [
    *case(
        "clause-with-that",
        "The finance ministry said that rates would rise in the autumn.",
        indirect("rates would rise in the autumn", "finance ministry", "said"),
    ),
    *case(
        "clause-without-that",
        "Mia Holt, the harbour master, said fewer boats used the north pier every year.",
        indirect("fewer boats used the north pier every year", "Mia Holt", "said"),
    ),
    *case(
        "cue-at-the-end",
        "The north pier will close for a month from Monday, Mia Holt, the harbour master, said.",
        indirect("The north pier will close for a month from Monday", "Mia Holt", "said"),
    ),
    *case(
        "inverted-cue-at-the-end",
        "Fewer boats use the north pier every year, says Mia Holt, the harbour master.",
        indirect("Fewer boats use the north pier every year", "Mia Holt", "says"),
    ),
    *case(
        "parenthetical-cue",
        "The north pier, Mia Holt said, would close for a month.",
        indirect("The north pier, would close for a month", "Mia Holt", "said"),
    ),
    *case(
        "according-to-first",
        "According to Dr Anil Patel, who led the trial, the drug works within an hour.",
        indirect("the drug works within an hour", "Anil Patel", "According"),
    ),
    *case(
        "according-to-last",
        "The drug works within an hour, according to Anil Patel, who led the trial.",
        indirect("The drug works within an hour", "Anil Patel", "according"),
    ),
    *case(
        "according-to-an-organisation",
        "About 22,000 homes lost power in the night, according to Northgrid.",
        indirect("About 22,000 homes lost power in the night", "Northgrid", "according"),
    ),
    *case(
        "according-to-a-document",
        "One in four bridges is cracked, according to a report published on Monday.",
        indirect("One in four bridges is cracked", "report published on Monday", "according"),
    ),
    *case(
        "according-to-an-instrument",
        "The tar on the square went soft. According to the thermometer outside the chemist’s, it was 40C.",
        either=("it was 40C",),
    ),
    *case(
        "urged-somebody-to",
        "Mia Holt, the harbour master, urged sailors to stay in port until Thursday.",
        indirect("to stay in port until Thursday", "Mia Holt", "urged", addressee="sailors"),
    ),
    *case(
        "vowed-to",
        "Ann Vale, the former treasurer, vowed to clear her name.",
        indirect("to clear her name", "Ann Vale", "vowed"),
    ),
    *case(
        "called-for",
        "Elena Ruiz, whose shop was flooded, called for an independent inquiry.",
        indirect("an independent inquiry", "Elena Ruiz", "called"),
    ),
    *case(
        "warned-of",
        "The Coastal Agency warned of further landslips along the cliff.",
        indirect("further landslips along the cliff", "Coastal Agency", "warned"),
    ),
    *case(
        "warned-that-with-an-addressee",
        "The Coastal Agency warned walkers that the cliff could fall at any time.",
        indirect("the cliff could fall at any time", "Coastal Agency", "warned", addressee="walkers"),
    ),
    *case(
        "denied-a-noun",
        "Ann Vale, the former treasurer, denied any wrongdoing.",
        indirect("any wrongdoing", "Ann Vale", "denied"),
    ),
    *case(
        "denied-and-accused",
        "Ann Vale denied lying to the committee and accused Omar Reid of “bullying”.",
        indirect("lying to the committee", "Ann Vale", "denied"),
        mixed("bullying", "Ann Vale", "accused"),
        styles=ALL,
    ),
    *case(
        "accused-of-without-marks",
        "Ann Vale accused Omar Reid of hiding the invoices.",
        indirect("hiding the invoices", "Ann Vale", "accused"),
    ),
    *case(
        "admitted-a-gerund",
        "Kit Moss, who runs Arla Rail, admitted cancelling trains to save money.",
        indirect("cancelling trains to save money", "Kit Moss", "admitted"),
    ),
    *case(
        "demanded-a-clause",
        "The Harbour Union demanded that the pier reopen before the summer.",
        indirect("the pier reopen before the summer", "Harbour Union", "demanded"),
    ),
    *case(
        "questioned-whether",
        "Elena Ruiz questioned whether the wall had ever been finished.",
        indirect("whether the wall had ever been finished", "Elena Ruiz", "questioned"),
    ),
    *case(
        "asked-why",
        "At the public meeting, Elena Ruiz asked why the pumps had been switched off.",
        indirect("why the pumps had been switched off", "Elena Ruiz", "asked"),
    ),
    *case(
        "asked-somebody-to",
        "Omar Reid asked residents to keep the road clear.",
        indirect("to keep the road clear", "Omar Reid", "asked", addressee="residents"),
    ),
    *case(
        "announced-a-noun",
        "On Monday, Arla Rail announced a freeze on fares.",
        indirect("a freeze on fares", "Arla Rail", "announced"),
    ),
    *case(
        "apologised-for",
        "Arla Rail apologised for the overcrowding on its evening trains.",
        indirect("the overcrowding on its evening trains", "Arla Rail", "apologised"),
    ),
    *case(
        "ruled-out",
        "Kit Moss, who runs Arla Rail, ruled out a return to steam.",
        indirect("a return to steam", "Kit Moss", "ruled"),
    ),
    *case(
        "confirmed-a-noun",
        "Arla Rail confirmed the closure of its depot.",
        indirect("the closure of its depot", "Arla Rail", "confirmed"),
    ),
    *case(
        "participle-saying",
        "Ann Vale resigned on Friday, saying the job had become impossible.",
        indirect("the job had become impossible", "Ann Vale", "saying"),
    ),
    *case(
        "adjective-as-cue",
        "Omar Reid was adamant that the road would open in June.",
        indirect("the road would open in June", "Omar Reid", "adamant"),
    ),
    *case(
        "noun-as-cue",
        "The beach was cleared after a warning from the coastguard that the cliff could fall.",
        indirect("the cliff could fall", "coastguard", "warning"),
    ),
    *case(
        "adverbial-between-cue-and-clause",
        "Omar Reid said on Tuesday that the road would open in June.",
        indirect("the road would open in June", "Omar Reid", "said"),
    ),
    *case(
        "speaking-before-the-cue",
        "Speaking on the steps of the court, Ann Vale said she would appeal.",
        indirect("she would appeal", "Ann Vale", "said"),
    ),
    *case(
        "two-cues-are-two-quotes",
        "Omar Reid said the road would open in June but warned of delays at the bridge.",
        indirect("the road would open in June", "Omar Reid", "said"),
        indirect("delays at the bridge", "Omar Reid", "warned"),
    ),
    *case(
        "three-cues-with-one-subject",
        "Ann Vale denied taking the money, accused the auditors of incompetence and promised to sue.",
        indirect("taking the money", "Ann Vale", "denied"),
        indirect("incompetence", "Ann Vale", "accused"),
        indirect("to sue", "Ann Vale", "promised"),
    ),
    *case(
        "one-cue-with-two-clauses",
        "Omar Reid said that the road would open in June and that the bridge would follow.",
        indirect("the road would open in June and that the bridge would follow", "Omar Reid", "said"),
    ),
    *case(
        "passive-told-by",
        "Omar Reid went on trial. Jurors were told by Dana Wicks, prosecuting, that he fled in a van.",
        indirect("he fled in a van", "Dana Wicks", "told"),
    ),
    *case(
        "passive-told-by-an-unnamed-prosecutor",
        "Omar Reid went on trial on Monday. Jurors were told by the prosecutor that he fled in a van.",
        indirect("he fled in a van", "prosecutor", "told"),
    ),
    *case(
        "court-heard-has-no-speaker",
        "Omar Reid went on trial on Monday. The court heard that he fled in a van.",
        indirect("he fled in a van", None, "heard"),
    ),
    *case(
        "jurors-were-told-has-no-speaker",
        "Omar Reid fled in a van, jurors at Ansley Crown Court were told.",
        indirect("Omar Reid fled in a van", None, "told"),
    ),
    *case(
        "a-court-has-heard-at-the-end",
        "A ferry worker stole £40,000 from a blind neighbour, a court has heard.",
        indirect("A ferry worker stole £40,000 from a blind neighbour", None, "heard", addressee="a court"),
    ),
    *case(
        "jurors-heard-in-the-middle",
        "The thefts were small at first, jurors heard, but by May the till was empty every night.",
        indirect(
            "The thefts were small at first but by May the till was empty every night",
            None,
            "heard",
            addressee="jurors",
        ),
    ),
    *case(
        "what-the-court-heard-was-itself-said",
        "The agency had assured Ann Vale that its staff were trained, the inquest heard.",
        indirect("The agency had assured Ann Vale that its staff were trained", None, "heard"),
    ),
    *case(
        "hearing-was-told-to-the-stop",
        "The tribunal was told on Monday that Mia Holt joined the yard, a firm in Orrin, and left in May.",
        indirect("Mia Holt joined the yard, a firm in Orrin, and left in May", None, "told"),
    ),
    *case(
        "counsel-defending-is-no-cue",
        "Cross-examined by Dana Wicks, defending, Omar Reid accepted he had lied to his landlord.",
        indirect("he had lied to his landlord", "Omar Reid", "accepted"),
    ),
    *case(
        "said-but-accepted-that",
        "Kit Lund said he had broken no law but accepted that the timing had been poor.",
        indirect("he had broken no law", "Kit Lund", "said"),
        indirect("the timing had been poor", "Kit Lund", "accepted"),
    ),
    *case(
        "said-and-had-asked-is-one-report",
        "Kit Lund said the pumps had failed twice and had asked nobody for help.",
        indirect("the pumps had failed twice and had asked nobody for help", "Kit Lund", "said"),
    ),
    *case(
        "claims-and-was-told-is-one-report",
        "Kit Lund claims he rang the depot at noon and was told to try again on Monday.",
        indirect("he rang the depot at noon and was told to try again on Monday", "Kit Lund", "claims"),
    ),
    *case(
        "said-but-wished-is-one-report",
        "Mia Holt said she did not blame the crew but wished they had waited for her sister.",
        indirect("she did not blame the crew but wished they had waited for her sister", "Mia Holt", "said"),
    ),
    *case(
        "said-but-would-not-say-who",
        "Mia Holt said the cranes were safe but would not say who had checked them.",
        indirect("the cranes were safe", "Mia Holt", "said"),
        attitude("who had checked them", "Mia Holt"),
    ),
    *case(
        "called-for-somebody-to-act",
        "Ann Vale called for the harbour board to be replaced. Kit Lund called for its chair to resign.",
        indirect("the harbour board to be replaced", "Ann Vale", "called"),
        indirect("its chair to resign", "Kit Lund", "called"),
    ),
    *case(
        "thanked-for",
        "Ann Vale thanked the crew for their patience.",
        indirect("their patience", "Ann Vale", "thanked", addressee="the crew"),
    ),
    *case(
        "admitted-and-will-be-sentenced",
        "Omar Reid admitted stealing a van at an earlier hearing and will be sentenced in May.",
        indirect("stealing a van", "Omar Reid", "admitted"),
    ),
    *case(
        "rejected-that",
        "Critics say the tower leaks. Ann Vale rejected that.",
        indirect("the tower leaks", "Critics", "say"),
        indirect("that", "Ann Vale", "rejected"),
    ),
    *case(
        "report-that-opens-with-about",
        "About one in six boats has no licence, according to Kit Lund.",
        indirect("About one in six boats has no licence", "Kit Lund", "according"),
    ),
    *case(
        "an-end-to-is-no-infinitive",
        "Kit Lund urged an end to night sailings.",
        indirect("an end to night sailings", "Kit Lund", "urged"),
    ),
    *case(
        "described-as",
        "Kit Lund described the flood as the worst night of his life.",
        indirect("the worst night of his life", "Kit Lund", "described"),
    ),
    *case(
        "report-goes-on-after-its-verb",
        "Orders had risen in June, the company said, but fell sharply in the last weeks of the year.",
        indirect(
            "Orders had risen in June but fell sharply in the last weeks of the year", "company", "said"
        ),
    ),
    *case(
        "what-stands-before-but-he-said",
        "The bill has 40 backers, but, Kit Lund conceded, it is unlikely to get a vote.",
        indirect("it is unlikely to get a vote", "Kit Lund", "conceded"),
    ),
    *case(
        "report-around-an-aside",
        "The car park, which shows the mud well, may close on Friday, Kit Lund said.",
        indirect("The car park, which shows the mud well, may close on Friday", "Kit Lund", "said"),
    ),
    *case(
        "plan-that-somebody-called",
        "Kit Lund wants to sell the pier, a plan Mia Holt called “a farce with a view”.",
        attitude("to sell the pier", "Kit Lund"),
        mixed("a farce with a view", "Mia Holt", "called"),
    ),
    *case(
        "shouted-and-said-are-two",
        "When someone shouted “Show us!”, Ann Vale said the keys were lost.",
        direct("Show us!", None, "shouted"),
        indirect("the keys were lost", "Ann Vale", "said"),
    ),
    *case(
        "one-word-in-the-headline",
        "‘Exhausted’ ferry crews begin three-day strike\n\nCrews in Orrin walked out on Monday.\n\n"
        "“These people are exhausted,” said Ann Vale of the seafarers’ union.",
        mixed("Exhausted", "Ann Vale", NO_CUE),
        direct("These people are exhausted,", "Ann Vale", "said"),
    ),
    *case(
        "said-and-questioned-whether",
        "Kit Lund said the pumps had cost £2m and questioned whether they were worth it.",
        indirect("the pumps had cost £2m", "Kit Lund", "said"),
        indirect("whether they were worth it", "Kit Lund", "questioned"),
    ),
    *case(
        "said-and-told-him-is-one-report",
        "Mia Holt said a neighbour rang her at midnight and told her to leave the house.",
        indirect("a neighbour rang her at midnight and told her to leave the house", "Mia Holt", "said"),
    ),
    *case(
        "called-for-somebody-by-name-to-act",
        "Ann Vale has called for the chairman, Sir Kit Lund, to step down before Easter.",
        indirect("the chairman, Sir Kit Lund, to step down before Easter", "Ann Vale", "called"),
    ),
    *case(
        "urged-whoever-did-it",
        "Ann Vale urged whoever took the boat to bring it back.",
        indirect("to bring it back", "Ann Vale", "urged"),
    ),
    *case(
        "praised-for",
        "Ann Vale praised Kit Lund for staying with the boat.",
        indirect("staying with the boat", "Ann Vale", "praised"),
    ),
    *case(
        "accused-of-with-another-of",
        "Kit Lund accused ministers of looking at the wrong end of the pipe.",
        indirect("looking at the wrong end of the pipe", "Kit Lund", "accused"),
    ),
    *case(
        "announced-by-in-the-passive",
        "It was announced by Arla Rail that the depot would close.",
        indirect("the depot would close", "Arla Rail", "announced"),
    ),
    *case(
        "announced-by-nobody",
        "The depot opened in 1961. It was announced on Monday that it would close.",
        either=("it would close",),
    ),
    *case("understood-is-nobody", "It is understood that Kit Moss has seen three offers for the depot."),
    *case("expected-to-is-nobody", "Kit Moss is expected to step down in March after nine years."),
    *case(
        "pronoun-they-for-a-group",
        "Residents of Quay Street met the council on Monday. They said the pumps had never worked.",
        indirect("the pumps had never worked", "Residents of Quay Street", "said"),
    ),
    *case(
        "act-after-a-report-on-others",
        "The harbour board said the berth was full and called on skippers to stay away.\n\n"
        "A spokeswoman for Lund Ferries said the boat was safe and apologised for the wait.",
        indirect("the berth was full", "harbour board", "said"),
        indirect("to stay away", "harbour board", "called"),
        indirect("the boat was safe", "Lund Ferries", "said"),
        indirect("the wait", "Lund Ferries", "apologised"),
    ),
    *case(
        "act-of-whom-a-report-is-about",
        "Kit Lund said Mia Holt broke the oar and apologised.",
        indirect("Mia Holt broke the oar and apologised", "Kit Lund", "said"),
    ),
    *case(
        "report-that-goes-on-with-a-view",
        "Mia Holt said the firm backed the new rota but opposed the cut. The port said it supported the plan "
        "but opposed the toll.",
        indirect("the firm backed the new rota but opposed the cut", "Mia Holt", "said"),
        indirect("it supported the plan but opposed the toll", "port", "said"),
    ),
    *case(
        "report-with-two-modals",
        "Kit Lund said his crew would stay aboard but would not load the timber.",
        indirect("his crew would stay aboard but would not load the timber", "Kit Lund", "said"),
    ),
    *case(
        "verdict-within-a-report",
        "Kit Lund said the board had considered a sale but concluded that the price was too low.",
        indirect(
            "the board had considered a sale but concluded that the price was too low", "Kit Lund", "said"
        ),
    ),
    *case(
        "speech-in-a-clause-of-time",
        "Mia Holt said she gave in when a child asked whether the swans had gone.",
        indirect("she gave in when a child asked whether the swans had gone", "Mia Holt", "said"),
    ),
    *case(
        "clause-after-an-indirect-question",
        "Kit Lund would not say when the pier may open but did not rule out a delay. "
        "Mia Holt does not know who cut the rope and would rather not ask.",
        attitude("when the pier may open", "Kit Lund", "say"),
        attitude("a delay", "Kit Lund", "rule"),
        attitude("who cut the rope", "Mia Holt", "know"),
    ),
    *case(
        "deed-between-two-halves-of-a-report",
        "The port said it was aware of “noise from the north quay” and had asked both firms for an answer.",
        mixed(
            "it was aware of noise from the north quay and had asked both firms for an answer", "port", "said"
        ),
    ),
    *case(
        "report-that-goes-on-after-its-verb",
        "Half of the boats would sail, Mr Lund said, with priority given to the islands.",
        indirect("Half of the boats would sail with priority given to the islands", "Mr Lund", "said"),
    ),
    *case(
        "reason-is-the-reporters",
        "Two of the nurses asked not to be named because they still work there.\n\n"
        "The board has asked for a second survey because the first was lost.",
        indirect("not to be named because they still work there", "Two of the nurses", "asked"),
        indirect("a second survey", "board", "asked"),
    ),
    *case(
        "anonymity-and-what-for",
        "A surgeon who asked for anonymity to discuss her patients said the ward was full.\n\n"
        "A pilot spoke on condition of anonymity to describe private talks.",
        indirect("anonymity", "surgeon", "asked"),
        indirect("the ward was full", "surgeon", "said"),
    ),
    *case(
        "call-after-a-finding",
        "Campaigners have called for the harbour master to quit after an audit concluded that the money had "
        "been wasted.",
        indirect("the harbour master to quit", "Campaigners", "called"),
        indirect("the money had been wasted", "audit", "concluded"),
    ),
    *case(
        "whom-something-is-promised",
        "Mia Holt has promised her players three days off.",
        indirect("three days off", "Mia Holt", "promised", addressee="her players"),
    ),
    *case(
        "slogan-that-speaks",
        "Nurses Before Numbers said the ward would close on Friday.",
        indirect("the ward would close on Friday", "Nurses Before Numbers", "said"),
    ),
    *case(
        "who-is-called-on",
        "Mia Holt has called on the new owner to rule out cuts. She appealed to skippers not to sail.",
        indirect("to rule out cuts", "Mia Holt", "called", addressee="the new owner"),
        indirect("not to sail", "Mia Holt", "appealed", addressee="skippers"),
    ),
    *case(
        "predicate-without-marks",
        "Mia Holt called the decision reckless. Kit Lund hailed the deal as a fresh start for the island.",
        indirect("reckless", "Mia Holt", "called"),
        indirect("a fresh start for the island", "Kit Lund", "hailed"),
    ),
    *case(
        "speech-reported-by-a-document",
        "Council records show that an engineer, Omar Reid, warned in May that two beams were rotten.",
        indirect(
            "an engineer, Omar Reid, warned in May that two beams were rotten", "Council records", "show"
        ),
    ),
    *case(
        "forecast-in-a-poll",
        "In a Harbour Weekly poll, all but two of 30 skippers had predicted a strike.",
        indirect("a strike", "all but two of 30 skippers", "predicted"),
    ),
]

ATTITUDES = [
    *case(
        "did-not-say-whether",
        "Tom Reid, the health secretary, did not say whether he would resign.",
        attitude("whether he would resign", "Tom Reid", "say"),
    ),
    *case(
        "would-not-say",
        "Kit Moss, who runs Arla Rail, would not say how many jobs would go.",
        attitude("how many jobs would go", "Kit Moss", "say"),
    ),
    *case(
        "declined-to-say",
        "Arla Rail declined to say when the depot would close.",
        attitude("when the depot would close", "Arla Rail", "say"),
    ),
    *case("declined-to-comment", "Arla Rail, which owns the depot, declined to comment."),
    *case(
        "hypothetical-speech",
        "If Mia Holt says the pier is safe, the ferries will call there again.",
        attitude("the pier is safe", "Mia Holt", "says"),
    ),
    *case(
        "belief",
        "Elena Ruiz believes the wall was never finished.",
        attitude("the wall was never finished", "Elena Ruiz", "believes"),
    ),
    *case(
        "hope",
        "Omar Reid hopes to open the road in June.",
        attitude("to open the road in June", "Omar Reid", "hopes"),
    ),
    *case(
        "wish",
        "Residents of Quay Street want a public inquiry.",
        attitude("a public inquiry", "Residents of Quay Street", "want"),
    ),
    *case(
        "fear",
        "Shopkeepers fear that the bypass will empty the high street.",
        attitude("the bypass will empty the high street", "Shopkeepers", "fear"),
    ),
    *case(
        "speech-then-thought",
        "Omar Reid said the road was safe, but Elena Ruiz thinks it is too narrow.",
        indirect("the road was safe", "Omar Reid", "said"),
        attitude("it is too narrow", "Elena Ruiz", "thinks"),
    ),
    *case(
        "said-but-would-not-say",
        "Omar Reid said the road was safe but refused to say who had tested it.",
        indirect("the road was safe", "Omar Reid", "said"),
        attitude("who had tested it", "Omar Reid", "say"),
    ),
    *case(
        "told-but-believed-is-one-report",
        "Omar Reid told reporters the council was watching closely but believed a deal would come by June.",
        indirect(
            "the council was watching closely but believed a deal would come by June",
            "Omar Reid",
            "told",
        ),
    ),
    *case(
        "said-but-chose-is-one-report",
        "The council said it could have closed both piers, but chose to keep one open to “spare the crews”.",
        mixed(
            "it could have closed both piers, but chose to keep one open to “spare the crews”",
            "council",
            "said",
        ),
    ),
    *case(
        "said-and-dismissed-is-two",
        "Mia Holt told reporters that it was too soon to say and dismissed calls for a boycott.",
        indirect("it was too soon to say", "Mia Holt", "told"),
        indirect("calls for a boycott", "Mia Holt", "dismissed"),
    ),
    *case(
        "said-comma-and-demanded-is-two",
        "Mia Holt said that Omar Reid had failed the port, and demanded an inquiry by a judge.",
        indirect("Omar Reid had failed the port", "Mia Holt", "said"),
        indirect("an inquiry by a judge", "Mia Holt", "demanded"),
    ),
    *case(
        "relative-clause-of-the-report",
        "Mia Holt told councillors she had no hand in the sale, which was arranged by the port. She said the "
        "pier had lost 400 visitors in May, more than in any month since it opened.",
        indirect("she had no hand in the sale, which was arranged by the port", "Mia Holt", "told"),
        indirect("the pier had lost 400 visitors in May, more than in any month since it opened", "Mia Holt"),
    ),
    *case(
        "relative-clause-of-the-reporter",
        "Mia Holt said that the keys had been found by the porter, who has since resigned.",
        indirect("the keys had been found by the porter", "Mia Holt", "said"),
    ),
    *case(
        "report-around-its-verb",
        "She once mended nets, Mia Holt says, in a shed with a tin roof.",
        indirect("She once mended nets in a shed with a tin roof", "Mia Holt", "says"),
    ),
    *case(
        "told-by-somebody",
        "Mia Holt has tried four garages, and was told by Omar Reid that the part was no longer made.",
        indirect("the part was no longer made", "Omar Reid", "told"),
    ),
    *case(
        "seeking-is-a-wish",
        "The Harbour Union is seeking a rise of 9% over two years.",
        attitude("a rise of 9% over two years", "Harbour Union", "seeking"),
    ),
    *case(
        "discussing-is-no-report",
        "The harbour board discussed a toll on cruise ships in April.",
    ),
    *case(
        "said-while-another-insists",
        "Omar Reid said the levy was fair, though Mia Holt insists it will ruin the fleet.",
        indirect("the levy was fair", "Omar Reid", "said"),
        indirect("it will ruin the fleet", "Mia Holt", "insists"),
    ),
    *case(
        "what-the-rule-calls",
        "The shop may not sell what the council calls “broadly harmful” goods.",
        mixed("broadly harmful", "council", "calls"),
    ),
    *case(
        "asked-not-to-be-named",
        "Two pilots asked not to be named, for fear of losing their berths.",
        indirect("not to be named", "Two pilots", "asked"),
    ),
    *case(
        "undertook-to",
        "Under the lease, a paper every tenant must sign, the Harbour Trust undertook to dredge the basin.",
        indirect("to dredge the basin", "Harbour Trust", "undertook"),
    ),
    *case(
        "judged-in-the-passive",
        "The closure was criticised at the weekend by the harbour pilot Mia Holt. The figures were "
        "questioned by Omar Reid, a councillor.",
        indirect("The closure", "Mia Holt", "criticised"),
        indirect("The figures", "Omar Reid", "questioned"),
    ),
    *case(
        "ruled-in-the-passive",
        "The appeal was dismissed by the court in March.",
    ),
]

MIXED = [
    *case(
        "fragment-inside-a-clause",
        "Elena Ruiz said the plan was “a cynical ploy” that would fail.",
        mixed("the plan was a cynical ploy that would fail", "Elena Ruiz", "said"),
        styles=ALL,
    ),
    *case(
        "fragment-before-the-rest-of-the-clause",
        "Arla Rail said it was “fully committed” to the village.",
        mixed("it was fully committed to the village", "Arla Rail", "said"),
        styles=ALL,
    ),
    *case(
        "two-fragments-in-one-clause",
        "Elena Ruiz said the wall was “a joke” and the pumps were “not even funny”.",
        mixed("the wall was a joke and the pumps were not even funny", "Elena Ruiz", "said"),
        styles=ALL,
    ),
    *case(
        "called-it",
        "Mia Holt called the vote “a farce”.",
        mixed("a farce", "Mia Holt", "called"),
        styles=ALL,
    ),
    *case(
        "described-as",
        "Mia Holt, the harbour master, described the new timetable as “a work of fiction”.",
        mixed("a work of fiction", "Mia Holt", "described"),
        styles=ALL,
    ),
    *case(
        "condemned-as",
        "The Harbour Union condemned the closure as “an insult to three generations”.",
        mixed("an insult to three generations", "Harbour Union", "condemned"),
        styles=ALL,
    ),
    *case(
        "one-word-fragment",
        "Mia Holt branded the decision “daft”.",
        mixed("daft", "Mia Holt", "branded"),
        styles=ALL,
    ),
    *case(
        "what-somebody-called",
        "The council has dropped what Mia Holt called “a museum piece of a timetable”.",
        mixed("a museum piece of a timetable", "Mia Holt", "called"),
        styles=DOUBLE,
    ),
    *case(
        "mixed-according-to",
        "According to Mia Holt, the timetable was “written by somebody who has never seen a boat”.",
        mixed("the timetable was written by somebody who has never seen a boat", "Mia Holt", "According"),
        styles=ALL,
    ),
    *case(
        "mixed-with-a-parenthetical-cue",
        "The delay, Mia Holt said, was “a gift to our rivals”.",
        mixed("The delay, was a gift to our rivals", "Mia Holt", "said"),
        styles=ALL,
    ),
    *case(
        "fragment-then-full-quote",
        "Mia Holt called the vote “a farce”. “Nobody counted the cards,” she added.",
        mixed("a farce", "Mia Holt", "called"),
        direct("Nobody counted the cards", "Mia Holt", "added"),
        styles=ALL,
    ),
    *case(
        "mixed-told-addressee",
        "Mia Holt told councillors the pier was “held up by paint”.",
        mixed("the pier was held up by paint", "Mia Holt", "told", addressee="councillors"),
        styles=ALL,
    ),
    *case(
        "mixed-infinitive",
        "Ann Vale vowed to fight the charges “to the last penny”.",
        mixed("to fight the charges to the last penny", "Ann Vale", "vowed"),
        styles=ALL,
    ),
    *case(
        "third-hand-speech-stays-inside",
        "Kit Moss runs Arla Rail. She told Radio Ansley that Omar Reid had said “yes” to the plan.",
        mixed("Omar Reid had said yes to the plan", "Kit Moss", "told", addressee="Radio Ansley"),
        styles=DOUBLE,
    ),
    *case(
        "indirect-then-adjacent-fragment-of-another",
        "Omar Reid said the road would open in June. Elena Ruiz dismissed that as “wishful thinking”.",
        indirect("the road would open in June", "Omar Reid", "said"),
        mixed("wishful thinking", "Elena Ruiz", "dismissed"),
        styles=ALL,
    ),
    *case(
        "american-full-stop-inside",
        "The mayor of Ansley, Elena Ruiz, called the ruling “a cowardly little punt.”",
        mixed("a cowardly little punt.", "Elena Ruiz", "called"),
        styles=DOUBLE,
    ),
]

SPEAKERS = [
    *case(
        "pronoun-after-a-name",
        "Elena Ruiz opened her bakery in 2011. She said the first year was the hardest.",
        indirect("the first year was the hardest", "Elena Ruiz", "said"),
    ),
    *case(
        "pronoun-decided-by-gender",
        "Omar Reid met his sister, Elena Reid, at the station. She said the train had been on time.",
        indirect("the train had been on time", "Elena Reid", "said"),
    ),
    *case(
        "pronoun-decided-by-the-story",
        "Mia Holt beat Elena Ruiz by 40 votes after two recounts.\n\n“I never expected to win,” she said.",
        direct("I never expected to win", "Mia Holt", "said"),
        styles=DOUBLE,
    ),
    *case(
        "pronoun-that-could-be-either",
        "Mia Holt and Elena Ruiz came out of the hall. She said the count would start again.",
        indirect("the count would start again", None, "said"),
    ),
    *case(
        "pronoun-before-the-name",
        "“I never asked for this job,” he told reporters at the gate.\n\n"
        "Omar Reid, 61, was made caretaker of the castle on Monday after the last one left with the keys.",
        direct("I never asked for this job", "Omar Reid", "told", addressee="reporters"),
        styles=DOUBLE,
    ),
    *case(
        "cataphoric-subordinate-clause",
        "Before he left the court, Omar Reid said he would appeal.",
        indirect("he would appeal", "Omar Reid", "said"),
    ),
    *case(
        "title-only",
        "Tom Reid, the health secretary, visited Ansley hospital on Monday.\n\n"
        "“No ward will close,” the health secretary said.",
        direct("No ward will close", "Tom Reid", "said"),
        styles=DOUBLE,
    ),
    *case(
        "title-before-the-name-then-title-only",
        "Police Chief Dana Wicks took questions for an hour. The chief said two officers had been suspended.",
        indirect("two officers had been suspended", "Dana Wicks", "said"),
    ),
    *case(
        "description-for-a-name",
        "Imani Dole, 34, a nurse from Orrin, pulled four people from the water. "
        "“You don’t think,” said the mother of two.",
        direct("You don’t think", "Imani Dole", "said"),
        styles=DOUBLE,
    ),
    *case(
        "surname-after-full-name",
        "Imani Dole pulled four people from the water. “You don’t think, you just go,” Dole said.",
        direct("You don’t think, you just go", "Imani Dole", "said"),
        styles=ALL,
    ),
    *case(
        "surname-shared-by-two",
        "Peter Garland and his daughter, Lucy Garland, share the farm. Lucy Garland said the spring had been "
        "dry. Mr Garland said he had seen worse.",
        indirect("the spring had been dry", "Lucy Garland", "said"),
        indirect("he had seen worse", "Peter Garland", "said"),
    ),
    *case(
        "honorific-vetoes-the-surname",
        "Omar Khan left the court by a side door. Mrs Khan, his neighbour’s widow, said: “He lies.”",
        direct("He lies.", "Mrs Khan", "said"),
        styles=DOUBLE,
    ),
    *case(
        "possessive-before-the-speaker",
        "Mia Holt’s deputy, Omar Reid, said the pier would reopen.",
        indirect("the pier would reopen", "Omar Reid", "said"),
    ),
    *case(
        "acronym",
        "The Ansley Pilots Association (APA) met on Sunday. The APA said its members would not sail.",
        indirect("its members would not sail", "Ansley Pilots Association", "said"),
    ),
    *case(
        "the-company",
        "Arla Rail lost £9m last year. The company said fares would rise in January.",
        indirect("fares would rise in January", "Arla Rail", "said"),
    ),
    *case(
        "it-for-a-company",
        "Arla Rail has cancelled 40 trains. It said drivers had called in sick.",
        indirect("drivers had called in sick", "Arla Rail", "said"),
    ),
    *case(
        "the-union",
        "The Harbour Union walked out of talks on Friday. The union said it had been offered nothing.",
        indirect("it had been offered nothing", "Harbour Union", "said"),
    ),
    *case(
        "the-board-is-the-organisation",
        "Arla Rail lost £9m last year. The board said no bonuses would be paid.",
        indirect("no bonuses would be paid", "Arla Rail", "said"),
    ),
    *case(
        "spokesperson-for-an-organisation",
        "A spokeswoman for Arla Rail said it regretted the delay.",
        indirect("it regretted the delay", "Arla Rail", "said"),
    ),
    *case(
        "firm-before-spokesman",
        "An Arla Rail spokesman said: “We regret the delay.”",
        direct("We regret the delay.", "Arla Rail", "said"),
        styles=DOUBLE,
    ),
    *case(
        "named-spokesman-speaks-for-himself",
        "“We regret the delay,” said Ian Stroud, a spokesman for Arla Rail.",
        direct("We regret the delay", "Ian Stroud", "said"),
        styles=DOUBLE,
    ),
    *case(
        "metonym",
        "Downing Street said the prime minister had full confidence in his ministers.",
        indirect("the prime minister had full confidence in his ministers", "Downing Street", "said"),
    ),
    *case(
        "plural-group",
        "Officials said two people had died when the wall fell.",
        indirect("two people had died when the wall fell", "Officials", "said"),
    ),
    *case(
        "group-with-a-modifier",
        "The ferry stayed in port. Port officials said the swell was too high.",
        indirect("the swell was too high", "Port officials", "said"),
    ),
    *case(
        "unnamed-person-keeps-to-the-first-comma",
        "One volunteer, a baker who had driven from Orrin with two spades, said he had stopped counting.",
        indirect("he had stopped counting", "One volunteer", "said"),
    ),
    *case(
        "unnamed-person-mentioned-again",
        "A former engineer at the plant said the valve had been replaced twice.\n\n"
        "“I signed the paper myself,” the engineer said.",
        indirect("the valve had been replaced twice", "former engineer at the plant", "said"),
        direct("I signed the paper myself", "former engineer at the plant", "said"),
        styles=DOUBLE,
    ),
    *case(
        "someone-is-nobody",
        "The lights went out at nine. “Don’t move!” someone shouted from the balcony.",
        direct("Don’t move!", None, "shouted"),
        styles=DOUBLE,
    ),
    *case(
        "cry-without-an-utterer",
        "The judge left the room. “Shame on you!” came a shout from the public gallery.",
        direct("Shame on you!", None),
        styles=ALL,
    ),
    Case(
        "a-name-told-inside-a-report",
        "Union leaders said fewer park wardens, formerly known as park rangers, took to the streets than "
        "last year.",
        (
            indirect(
                "fewer park wardens, formerly known as park rangers, took to the streets than last year",
                "Union leaders",
                "said",
            ),
        ),
    ),
    *case(
        "joint-speakers",
        "Mia Holt and Elena Ruiz both lost their seats.\n\n“We are done,” Holt and Ruiz said in a statement.",
        direct("We are done", "Mia Holt and Elena Ruiz", "said"),
        styles=DOUBLE,
    ),
    *case(
        "joint-speakers-then-they",
        "Kit Lund and Morag Prior said the reservoir would bring work. They said the valley was dying.",
        indirect("the reservoir would bring work", "Kit Lund and Morag Prior", "said"),
        indirect("the valley was dying", "Kit Lund and Morag Prior", "said"),
    ),
    *case(
        "sign-speaks",
        "The Anchor stayed shut. A sign on the door read: “Closed due to weather. Open due to weather at 6.”",
        direct("Closed due to weather. Open due to weather at 6.", "sign on the door", "read"),
        styles=ALL,
    ),
    *case(
        "card-speaks",
        "Flowers lay along the railings. A card among them said: “Sleep well, Captain.”",
        direct("Sleep well, Captain.", "card among them", "said"),
        styles=ALL,
    ),
    *case(
        "letter-states-without-marks",
        "A letter from the school stated that the bus would stop in June.",
        indirect("the bus would stop in June", "letter from the school", "stated"),
    ),
    *case(
        "report-speaks",
        "A report published on Thursday said one bridge in four was cracked.",
        indirect("one bridge in four was cracked", "report published on Thursday", "said"),
    ),
    *case(
        "report-mentioned-again",
        "A report by the Coastal Agency appeared on Thursday. “The wall will not last the winter,” it says.",
        direct("The wall will not last the winter", "report by the Coastal Agency", "says"),
        styles=DOUBLE,
    ),
    *case(
        "nickname-in-marks-inside-a-name",
        "Jo “Shorty” Bell said the darts league would go on without him.",
        indirect("the darts league would go on without him", "Jo “Shorty” Bell", "said"),
        styles=ALL,
    ),
    *case(
        "letters-after-a-name",
        "Rupert Sandys KC, for the defence, said his client had been asleep.",
        indirect("his client had been asleep", "Rupert Sandys", "said"),
    ),
    *case(
        "rank-before-a-name",
        "“Stay off the ice,” said Detective Constable Amit Rawal.",
        direct("Stay off the ice", "Amit Rawal", "said"),
        styles=ALL,
    ),
    *case(
        "peerage-without-a-fuller-name",
        "“The Lords will sit all night,” Baroness Thornleigh said.",
        direct("The Lords will sit all night", "Baroness Thornleigh", "said"),
        styles=DOUBLE,
    ),
    *case(
        "junior-stays",
        "“My father built it,” said Walter Boyce Jr, who sold the mill in 2019.",
        direct("My father built it", "Walter Boyce Jr", "said"),
        styles=DOUBLE,
    ),
    *case(
        "particles-and-accents",
        "“The dyke held,” said José van der Núñez, the engineer in charge.",
        direct("The dyke held", "José van der Núñez", "said"),
        styles=ALL,
    ),
    *case(
        "relative-by-name",
        "Lorraine Eddings drove the bus. Her sister, Patrice Eddings, said Lorraine knew every child.",
        indirect("Lorraine knew every child", "Patrice Eddings", "said"),
    ),
    *case(
        "three-speakers-in-turn",
        "Mia Holt said the pier was safe. Omar Reid said it was not. Elena Ruiz said she was past caring.",
        indirect("the pier was safe", "Mia Holt", "said"),
        indirect("it was not", "Omar Reid", "said"),
        indirect("she was past caring", "Elena Ruiz", "said"),
    ),
    *case(
        "asked-by-a-reporter",
        "Asked whether he would resign, Tom Reid replied: “Why now?”",
        direct("Why now?", "Tom Reid", "replied"),
        styles=ALL,
    ),
    *case(
        "asked-with-a-clause-for-an-answer",
        "Asked if the money was enough, Elena Ruiz said it was “a start”.",
        mixed("it was a start", "Elena Ruiz", "said"),
        styles=ALL,
    ),
]

SETTINGS = [
    *case(
        "headline-name-and-colon",
        "Reid: “I will quit if ward closes”\n\n"
        "By Jo Lind\n\n"
        "Tom Reid, the health secretary, visited Ansley hospital on Monday. The ward has 14 beds.",
        direct("I will quit if ward closes", "Tom Reid"),
        styles=("curly", "single", "single-straight"),
    ),
    *case(
        "headline-quote-explained-below",
        "“We were never asked”\n\n"
        "By Jo Lind\n\n"
        "The north pier closed on Monday.\n\n"
        "“We were never asked,” said Mia Holt, the harbour master.",
        direct("We were never asked", "Mia Holt", NO_CUE),
        direct("We were never asked", "Mia Holt", "said"),
        styles=("curly", "single"),
    ),
    *case(
        "headline-with-a-fragment-and-a-cue",
        "Pier closure “daft”, says harbour master\n\n"
        "By Jo Lind\n\n"
        "The north pier closed on Monday. Mia Holt, the harbour master, called the decision “daft”.",
        mixed("Pier closure daft", "Mia Holt", "says"),
        mixed("daft", "Mia Holt", "called"),
        styles=("curly", "single"),
    ),
    *case(
        "headline-without-marks",
        "Pier to close for a month, harbour master says\n\n"
        "By Jo Lind\n\n"
        "The north pier will close on Monday. “There is no other way,” said Mia Holt, the harbour master.",
        indirect("Pier to close for a month", "Mia Holt", "says"),
        direct("There is no other way", "Mia Holt", "said"),
    ),
    *case(
        "caption-with-a-quote",
        "The north pier closed on Monday after 90 years.\n\n"
        "Mia Holt on the north pier: “We were never asked.” Photograph: Jo Lind/Ansley Post\n\n"
        "About 40 boats used it.",
        direct("We were never asked.", "Mia Holt"),
    ),
    *case(
        "dateline",
        "PORT ORRIN — The swing bridge will stay shut until Easter, its master, Mia Holt, said on Friday.",
        indirect("The swing bridge will stay shut until Easter", "Mia Holt", "said"),
    ),
    *case(
        "dateline-with-an-agency",
        "ANSLEY, March 3 (Orrin Press) - Arla Rail said on Monday it would close its depot.",
        indirect("it would close its depot", "Arla Rail", "said"),
    ),
    *case(
        "post-on-a-network",
        "Kit Moss runs Arla Rail. In a post on X, Moss wrote: “Sorry. The next one is on us.”",
        direct("Sorry. The next one is on us.", "Kit Moss", "wrote"),
        styles=ALL,
    ),
    *case(
        "tweeted",
        "“Thoughts with the puma at this difficult time,” Nigel Stroud, the local MP, tweeted.",
        direct("Thoughts with the puma at this difficult time", "Nigel Stroud", "tweeted"),
        styles=DOUBLE,
    ),
    *case(
        "post-with-a-handle",
        "Ansley councillor Elena Ruiz (@elenaruiz) posted: “Never read the comments. #bins”",
        direct("Never read the comments. #bins", "Elena Ruiz", "posted"),
        styles=DOUBLE,
    ),
    *case(
        "text-message",
        "In a text message to a friend, Lisa Tonks wrote: “She doesn’t even know it’s gone.”",
        direct("She doesn’t even know it’s gone.", "Lisa Tonks", "wrote"),
        styles=ALL,
    ),
    *case(
        "live-blog-times",
        "Storm live: coast road cut\n\n"
        "10:42\n\n"
        "Council leader Elena Ruiz says the road will stay shut all day.\n\n"
        "10:15\n\n"
        "Arla Rail has apologised. “We have a tree and a caravan on the line,” it says.",
        indirect("the road will stay shut all day", "Elena Ruiz", "says"),
        direct("We have a tree and a caravan on the line", "Arla Rail", "says"),
        styles=DOUBLE,
    ),
    *case(
        "interview-with-names",
        "Two candidates for mayor sat down in the Ansley Post’s office. Elena Ruiz runs a bakery; "
        "Omar Reid led the council for six years.\n\n"
        "Elena Ruiz: The wall should have been finished before the first brick of that office block.\n\n"
        "Omar Reid: The wall was never ours to build.\n\n"
        "Elena Ruiz: It was your name on the sign.",
        direct(
            "The wall should have been finished before the first brick of that office block.", "Elena Ruiz"
        ),
        direct("The wall was never ours to build.", "Omar Reid"),
        direct("It was your name on the sign.", "Elena Ruiz"),
    ),
    *case(
        "interview-with-q-and-a",
        "Mia Holt has run Port Orrin for 16 years. Jo Lind met her on the quay.\n\n"
        "Q: What will you miss?\n\n"
        "A: The horn. You could hear it in every kitchen.\n\n"
        "Q: And what not?\n\n"
        "A: The paperwork.",
        direct("The horn. You could hear it in every kitchen.", "Mia Holt"),
        direct("The paperwork.", "Mia Holt"),
        either=("What will you miss?", "And what not?"),
    ),
    *case(
        "reader-message",
        "Tom in Marlport emails: “My shed is now my neighbour’s shed. It looks better there.”",
        direct("My shed is now my neighbour’s shed. It looks better there.", "Tom", "emails"),
        styles=ALL,
    ),
    *case(
        "press-release-from-line",
        "Arla Rail opened its new station on Saturday.\n\n"
        "Commenting on the opening, Kit Moss, chief executive of Arla Rail, said: “This is a proud day.”",
        direct("This is a proud day.", "Kit Moss", "said"),
        styles=DOUBLE,
    ),
]

NOT_QUOTES = [
    *case(
        "so-called",
        "The so-called “bedroom tax” ended in April after nine years.",
        scare=("bedroom tax",),
        styles=ALL,
    ),
    *case(
        "title-of-a-novel",
        "Her novel “The Long Wet Road” won two prizes and sold in eleven countries.",
        scare=("The Long Wet Road",),
        styles=ALL,
    ),
    *case(
        "song-title",
        "The band closed with “Paper Boats”, the single that made them famous in 1994.",
        scare=("Paper Boats",),
        styles=ALL,
    ),
    *case(
        "known-as",
        "The tunnel, known as “the Throat”, was dug in 1911 by miners from Orrin.",
        scare=("the Throat",),
        styles=ALL,
    ),
    *case(
        "dubbed",
        "The 200-metre tower, dubbed “the Pickle”, has stood empty since it was built.",
        scare=("the Pickle",),
        styles=ALL,
    ),
    *case(
        "distancing-marks",
        "Three “luxury” flats on Quay Street share one working lift.",
        scare=("luxury",),
        styles=ALL,
    ),
    *case(
        "nickname",
        "Barry “Tarzan” Sprake, 58, opened the zoo in 1997 with a pair of goats.",
        styles=ALL,
    ),
    *case(
        "scare-quote-inside-reported-speech",
        "Kit Lund said the so-called “blue village” was the best offer the valley had had.",
        mixed("the so-called blue village was the best offer the valley had had", "Kit Lund", "said"),
        styles=ALL,
    ),
    *case(
        "scare-quote-beside-a-real-one",
        "The so-called “night boat” has run since 1962. “It was never on time,” said Mia Holt.",
        direct("It was never on time", "Mia Holt", "said"),
        scare=("night boat",),
        styles=ALL,
    ),
    *case(
        "title-beside-a-speech-verb",
        "Ann Vale, who wrote “The Long Wet Road”, said she would not write another.",
        indirect("she would not write another", "Ann Vale", "said"),
        scare=("The Long Wet Road",),
        styles=DOUBLE,
    ),
    *case(
        "no-attribution-at-all",
        "The pier was built in 1911 of larch and iron. It is 200 metres long and has one lamp, which works.",
    ),
    *case(
        "deeds",
        "The council overturned a bylaw to shut the pier. The firm declined to comment on the price. "
        "Kit Lund compiled a list of the cranes.",
    ),
]

CASES: tuple[Case, ...] = (
    *FRAMES,
    *PARAGRAPHS,
    *MARKS,
    *INDIRECT,
    *ATTITUDES,
    *MIXED,
    *SPEAKERS,
    *SETTINGS,
    *NOT_QUOTES,
)
