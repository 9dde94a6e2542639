"""Quotation marks: what opens, what closes, what is an apostrophe, an inch or a slip."""

from __future__ import annotations

import time

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from newsquote import marks
from newsquote.marks import Quotation, canonical_marks, scan_marks
from newsquote.model import Span

Row = tuple[str, int, bool, bool]


def rows(text: str) -> list[Row]:
    """Content, depth, closed and continues of each quotation."""
    return [(q.inner.cut(text) if q.inner else "", q.depth, q.closed, q.continues) for q in scan_marks(text)]


def whole(content: str, depth: int = 0) -> Row:
    return (content, depth, True, False)


def unclosed(content: str, depth: int = 0) -> Row:
    return (content, depth, False, False)


DOUBLE = [
    pytest.param('"We won," Mia Holt said.', [whole("We won,")], id="straight-double"),
    pytest.param("“We won,” Mia Holt said.", [whole("We won,")], id="curly-double"),
    pytest.param("''We won,'' Mia Holt said.", [whole("We won,")], id="two-straight-singles"),
    pytest.param("``We won,'' Mia Holt said.", [whole("We won,")], id="two-backticks"),
    pytest.param("‘‘We won,’’ Mia Holt said.", [whole("We won,")], id="two-curly-singles"),
    pytest.param("„Wir haben gewonnen“, said Jana Pohl.", [whole("Wir haben gewonnen")], id="low-opener"),
    pytest.param("„Wygraliśmy”, said Ewa Zych.", [whole("Wygraliśmy")], id="low-opener-high-closer"),
    pytest.param(
        "”Vi vann,” said Lina Ek. ”Tack.”", [whole("Vi vann,"), whole("Tack.")], id="same-on-both-sides"
    ),
    pytest.param('“We won," Holt said.', [whole("We won,")], id="curly-opener-straight-closer"),
    pytest.param('"We won,” Holt said.', [whole("We won,")], id="straight-opener-curly-closer"),
    pytest.param("“We won,'' Holt said.", [whole("We won,")], id="curly-opener-two-single-closer"),
    pytest.param(
        "”We won,” Holt said. “Yes.”", [whole("We won,"), whole("Yes.")], id="opener-turned-wrong-way"
    ),
    pytest.param(
        "“We won,“ Holt said. “Yes.”", [whole("We won,"), whole("Yes.")], id="closer-turned-wrong-way"
    ),
    pytest.param('" We won , " Holt said .', [whole("We won ,")], id="spaces-inside-marks"),
    pytest.param('("We won," Holt said.)', [whole("We won,")], id="after-a-bracket"),
    pytest.param("Holt said: [“We won.”]", [whole("We won.")], id="between-brackets"),
    pytest.param('Holt was clear—"We won"—and left.', [whole("We won")], id="between-long-dashes"),
    pytest.param("– “We won,” said Holt.", [whole("We won,")], id="after-a-dash-and-a-space"),
    pytest.param('Holt said:"We won."', [whole("We won.")], id="no-space-after-the-colon"),
    pytest.param(
        '"We won,"said Holt. "Yes."', [whole("We won,"), whole("Yes.")], id="no-space-after-the-closer"
    ),
    pytest.param('Holt called it "a farce".', [whole("a farce")], id="fragment-before-the-full-stop"),
    pytest.param(
        'Was it "a farce"? "A triumph"; "luck"!',
        [whole("a farce"), whole("A triumph"), whole("luck")],
        id="closer-before-other-stops",
    ),
    pytest.param(
        '"We—" she began. "…and then," he said.',
        [whole("We—"), whole("…and then,")],
        id="broken-off-and-resumed",
    ),
    pytest.param('"...and then it fell," she said.', [whole("...and then it fell,")], id="opens-with-dots"),
    pytest.param('**"We won,"** said Holt.', [whole("We won,")], id="inside-markdown-stars"),
    pytest.param(
        'It is the "worst", "longest" and "silliest" plan.',
        [whole("worst"), whole("longest"), whole("silliest")],
        id="several-fragments",
    ),
    pytest.param(
        '"A," she said. "B, of course," he said, "and C."',
        [whole("A,"), whole("B, of course,"), whole("and C.")],
        id="split-around-the-cue",
    ),
    pytest.param(
        '""We won,"" Holt said. ""Twice.""', [whole("We won,"), whole("Twice.")], id="doubled-by-an-export"
    ),
    pytest.param('"" she said.', [], id="nothing-between"),
]

GUILLEMETS = [
    pytest.param("« On continue », said Lea Roux.", [whole("On continue")], id="guillemets-with-spaces"),
    pytest.param("«Seguimos», said Ana Ruiz.", [whole("Seguimos")], id="guillemets-without-spaces"),
    pytest.param("»Weiter«, said Jana Pohl. »Ja.«", [whole("Weiter"), whole("Ja.")], id="guillemets-inward"),
    pytest.param("»Jatkamme», said Eero Salo.", [whole("Jatkamme")], id="guillemets-same-on-both-sides"),
    pytest.param("‹So›, said Jana Pohl.", [whole("So")], id="single-guillemets"),
    pytest.param(
        "« Il dit ‹ non › », said Lea Roux.",
        [whole("Il dit ‹ non ›"), whole("non", 1)],
        id="single-inside-double-guillemets",
    ),
    pytest.param(
        "« Il dit “non” », said Lea Roux.",
        [whole("Il dit “non”"), whole("non", 1)],
        id="double-inside-guillemets",
    ),
    pytest.param("» Roads\n» Schools\n» Parks", [], id="guillemets-as-bullets"),
]

SINGLE = [
    pytest.param("'We won,' Holt said.", [whole("We won,")], id="straight-single"),
    pytest.param("‘We won,’ Holt said.", [whole("We won,")], id="curly-single"),
    pytest.param("`We won,' Holt said. `Yes.'", [whole("We won,"), whole("Yes.")], id="backtick-opener"),
    pytest.param("Type `vote` for the workers' pay.", [], id="backticks-around-code"),
    pytest.param(
        "‘The workers’ pay isn’t enough,’ said Unite.",
        [whole("The workers’ pay isn’t enough,")],
        id="plural-possessive-inside",
    ),
    pytest.param(
        "'The members' door is shut,' said Holt.",
        [whole("The members' door is shut,")],
        id="straight-plural-possessive-inside",
    ),
    pytest.param(
        "'It's the players' and the fans' club,' said Holt. 'Not the owners'.'",
        [whole("It's the players' and the fans' club,"), whole("Not the owners'.")],
        id="several-plural-possessives-inside",
    ),
    pytest.param("The workers’ pay and the members’ door.", [], id="plural-possessives-alone"),
    pytest.param(
        "She called them 'super cars' and left.", [whole("super cars")], id="fragment-that-ends-in-s"
    ),
    pytest.param("The 'Three Amigos' were there.", [whole("Three Amigos")], id="name-that-ends-in-s"),
    pytest.param("'We need answers' said Holt.", [whole("We need answers")], id="ends-in-s-before-the-cue"),
    pytest.param("Holt: 'I will quit'", [whole("I will quit")], id="headline"),
    pytest.param(
        "Reid’s ‘bullying’ of staff ‘must stop’, says Vale",
        [whole("bullying"), whole("must stop")],
        id="headline-with-possessive",
    ),
    pytest.param(
        "'I don't know what O'Brien's lot 'd do,' said Holt.",
        [whole("I don't know what O'Brien's lot 'd do,")],
        id="apostrophes-inside",
    ),
    pytest.param("'Tis the season, and 'twas ever thus; tell 'em.", [], id="dropped-letters"),
    pytest.param("‘Tis the season for the workers’ choir.", [], id="dropped-letter-turned-wrong-way"),
    pytest.param(
        "''Tis a scandal,' said Holt. 'We'll see.'",
        [whole("'Tis a scandal,"), whole("We'll see.")],
        id="quotation-that-opens-with-a-dropped-letter",
    ),
    pytest.param(
        "‘’Tis a scandal,’ said Holt. ‘We’ll see.’",
        [whole("’Tis a scandal,"), whole("We’ll see.")],
        id="curly-quotation-that-opens-with-a-dropped-letter",
    ),
    pytest.param("The ’90s and the '80s; the class of '08 and of ’11.", [], id="years"),
    pytest.param("The rock 'n' roll years, fish ’n’ chips, R'n'B.", [], id="rock-n-roll"),
    pytest.param("'I was runnin' late,' said Holt.", [whole("I was runnin' late,")], id="dropped-g"),
    pytest.param("O'Brien doesn't, O’Hara won’t; Moss's and Jones' can't.", [], id="apostrophes-alone"),
    pytest.param(
        "‘20 years of neglect’ is how Vale put it.", [whole("20 years of neglect")], id="opens-with-a-number"
    ),
    pytest.param(
        "'We built it in 2020' is how Vale put it.", [whole("We built it in 2020")], id="ends-in-a-number"
    ),
    pytest.param("The ‘13th’ floor.", [whole("13th")], id="ordinal"),
    pytest.param("Holt‘s plan, don‘t laugh.", [], id="apostrophes-turned-wrong-way"),
    pytest.param("The U.S.'s plan and the \"Moss\"'s crew.", [whole("Moss")], id="possessive-after-a-mark"),
    pytest.param(
        "Jo 'Shorty' Bell's dog and the dogs' home.", [whole("Shorty")], id="nickname-beside-possessives"
    ),
]

NESTED = [
    pytest.param(
        "“He told me ‘go home’ and left,” Ruiz said.",
        [whole("He told me ‘go home’ and left,"), whole("go home", 1)],
        id="single-in-double",
    ),
    pytest.param(
        "‘He told me “go home” and left,’ Ruiz said.",
        [whole("He told me “go home” and left,"), whole("go home", 1)],
        id="double-in-single",
    ),
    pytest.param(
        '"He told me "go home" and left," Ruiz said.',
        [whole('He told me "go home" and left,'), whole("go home", 1)],
        id="straight-double-in-itself",
    ),
    pytest.param(
        "“He told me “go home” and left,” Ruiz said.",
        [whole("He told me “go home” and left,"), whole("go home", 1)],
        id="curly-double-in-itself",
    ),
    pytest.param(
        "'He told me 'go home!' and left,' Ruiz said.",
        [whole("He told me 'go home!' and left,"), whole("go home!", 1)],
        id="single-in-itself",
    ),
    pytest.param(
        '"He told me “go home” and left," Ruiz said.',
        [whole("He told me “go home” and left,"), whole("go home", 1)],
        id="curly-in-straight",
    ),
    pytest.param(
        "“He told me: ‘Go home.’”",
        [whole("He told me: ‘Go home.’"), whole("Go home.", 1)],
        id="both-close-together",
    ),
    pytest.param(
        "“‘Go home,’ he told me.”",
        [whole("‘Go home,’ he told me."), whole("Go home,", 1)],
        id="both-open-together",
    ),
    pytest.param(
        "\"'Go home,' he told me.\"",
        [whole("'Go home,' he told me."), whole("Go home,", 1)],
        id="both-open-together-straight",
    ),
    pytest.param("“He said ‘no’ ”", [whole("He said ‘no’"), whole("no", 1)], id="space-between-the-closers"),
    pytest.param(
        "''He said 'no''' was her reply.",
        [whole("He said 'no'"), whole("no", 1)],
        id="three-straight-singles-at-the-end",
    ),
    pytest.param(
        "“She said ‘he said “no” twice’,” Ruiz said.",
        [whole("She said ‘he said “no” twice’,"), whole("he said “no” twice", 1), whole("no", 2)],
        id="three-deep",
    ),
    pytest.param(
        "“It’s the members’ ‘secret’ door,” Ruiz said.",
        [whole("It’s the members’ ‘secret’ door,"), whole("secret", 1)],
        id="possessive-beside-nested",
    ),
    pytest.param(
        "“He told me ‘go home and left,” Ruiz said.",
        [whole("He told me ‘go home and left,")],
        id="nested-opener-without-closer",
    ),
]

MEASURES = [
    pytest.param("Kit Moss is 6' 2\" tall.", [], id="feet-and-inches"),
    pytest.param("Kit Moss is 5'10\" and Jo Bell 5’11”.", [], id="feet-and-inches-without-spaces"),
    pytest.param(
        "“He is 6' 2\" tall,” said Holt.", [whole("He is 6' 2\" tall,")], id="feet-and-inches-inside"
    ),
    pytest.param(
        '"He is 6\' 2"," said Holt. "Or more."',
        [whole("He is 6' 2\","), whole("Or more.")],
        id="feet-and-inches-before-the-closer",
    ),
    pytest.param('The 12" and 7" versions and a 6\' fence.', [], id="inches-and-feet-alone"),
    pytest.param('"It is a 12" record," said Holt.', [whole('It is a 12" record,')], id="inches-inside"),
    pytest.param("At 51°30'26\" north and 0°7'39\" west.", [], id="minutes-and-seconds"),
    pytest.param('Flour   2 lb\nSugar   "\nSalt    "', [], id="ditto-marks"),
    pytest.param('" Roads and bridges', [], id="mark-as-a-bullet"),
    pytest.param('Chapter one """"""""" Chapter two', [], id="mark-as-an-ornament"),
]

PARAGRAPHS = [
    pytest.param(
        "Holt said: “We tried.\n\n“We failed.”",
        [unclosed("We tried."), ("We failed.", 0, True, True)],
        id="re-opened",
    ),
    pytest.param(
        'Holt said: "We tried.\n\n"We failed," she said. "Truly."',
        [unclosed("We tried."), ("We failed,", 0, True, True), whole("Truly.")],
        id="re-opened-straight",
    ),
    pytest.param(
        "‘We tried,’ said Holt. ‘The members’ door was shut.\n\n‘We failed.’",
        [whole("We tried,"), unclosed("The members’ door was shut."), ("We failed.", 0, True, True)],
        id="re-opened-british",
    ),
    pytest.param(
        "“We tried.\n\n“We fell.\n\n“We failed.”\n\n“Yes.”",
        [unclosed("We tried."), ("We fell.", 0, False, True), ("We failed.", 0, True, True), whole("Yes.")],
        id="re-opened-twice-then-a-new-one",
    ),
    pytest.param(
        "“He said: ‘We tried.\n\n“‘We failed.’”",
        [
            unclosed("He said: ‘We tried."),
            unclosed("We tried.", 1),
            ("‘We failed.’", 0, True, True),
            ("We failed.", 1, True, True),
        ],
        id="both-levels-re-opened",
    ),
    pytest.param(
        "« On continue.\n\n« On gagne. »",
        [unclosed("On continue."), ("On gagne.", 0, True, True)],
        id="re-opened-guillemets",
    ),
    pytest.param(
        "“We tried.”\n\n“We failed.”", [whole("We tried."), whole("We failed.")], id="closed-then-a-new-one"
    ),
    pytest.param(
        "“We tried.\n\nHolt sat down.\n\n“We failed.”",
        [unclosed("We tried."), whole("We failed.")],
        id="a-paragraph-between-breaks-it",
    ),
    pytest.param(
        "“We tried.\n\nVale said: “We failed.”",
        [unclosed("We tried."), whole("We failed.")],
        id="a-later-opener-does-not-continue",
    ),
    pytest.param(
        "“We tried.\n\n‘We failed,’ said Vale.",
        [unclosed("We tried."), whole("We failed,")],
        id="another-kind-does-not-continue",
    ),
    pytest.param(
        "Holt rose.\n“We tried.\n“We failed.”\nShe sat.",
        [unclosed("We tried."), ("We failed.", 0, True, True)],
        id="single-newlines",
    ),
    pytest.param(
        "Cup final\n\nHolt rose.\n“We tried.\n“We failed.”\nShe sat.\nVale wept.",
        [unclosed("We tried."), ("We failed.", 0, True, True)],
        id="mostly-single-newlines",
    ),
    pytest.param(
        "Holt rose. “We tried\nvery hard and then\nwe failed,” she said to\nthe room.\n\nShe sat.",
        [whole("We tried\nvery hard and then\nwe failed,")],
        id="hard-wrapped",
    ),
    pytest.param(
        "Holt rose.\r\n\r\n“We tried.\r\n\r\n“We failed.”\r\n",
        [unclosed("We tried."), ("We failed.", 0, True, True)],
        id="windows-line-ends",
    ),
    pytest.param(
        "“We tried.\n \t \n“We failed.”",
        [unclosed("We tried."), ("We failed.", 0, True, True)],
        id="blank-line-with-spaces",
    ),
    pytest.param(
        "Holt’s card read:\n“Dear all,\nI am off.\nMia”\n\nShe left.\n\nVale wept.\n\nThat was that.",
        [whole("Dear all,\nI am off.\nMia")],
        id="quoted-lines-in-one-paragraph",
    ),
]

BROKEN = [
    pytest.param("“We won, she said.\n\nVale wept.", [unclosed("We won, she said.")], id="closer-missing"),
    pytest.param(
        '"We won, she said.\n\n"I wept," said Vale.\n\nHe sat.',
        [unclosed("We won, she said."), ("I wept,", 0, True, True)],
        id="closer-missing-before-a-quoted-paragraph",
    ),
    pytest.param(
        '"We won, she said. "I wept," said Vale.',
        [unclosed("We won, she said."), whole("I wept,")],
        id="closer-missing-before-the-next-quotation",
    ),
    pytest.param(
        "“We won, she said. “I wept,” said Vale. “Yes.”",
        [unclosed("We won, she said."), whole("I wept,"), whole("Yes.")],
        id="curly-closer-missing-before-the-next-quotation",
    ),
    pytest.param('We won," she said. "Twice."', [whole("Twice.")], id="opener-missing"),
    pytest.param("We won,” she said. “Twice.”", [whole("Twice.")], id="curly-opener-missing"),
    pytest.param('Holt sat " down and "wept" at last.', [whole("wept")], id="stray-mark"),
    pytest.param("Holt sat ' down and ‘wept’ at last.", [whole("wept")], id="stray-single-mark"),
    pytest.param(
        "‘We won, she said.\n\n“No,” said Vale. “You lost.”",
        [whole("No,"), whole("You lost.")],
        id="lone-single-opener-where-double-marks-rule",
    ),
    pytest.param(
        "“A, she said.\n\n“B,” she said.\n\n“C,” she said. D.”\n\n“E,” she said.",
        [unclosed("A, she said."), ("B,", 0, True, True), whole("C,"), whole("E,")],
        id="a-slip-stays-in-its-paragraph",
    ),
    pytest.param(
        "”Vi vann, said Ek.\n\nEk left.",
        [unclosed("Vi vann, said Ek.")],
        id="closer-missing-same-on-both-sides",
    ),
    pytest.param(
        "'We won,' said Holt. 'Twice, said Vale. 'Never,' said Moss.",
        [whole("We won,"), unclosed("Twice, said Vale."), whole("Never,")],
        id="straight-single-closer-missing",
    ),
    pytest.param("“We won", [unclosed("We won")], id="cut-off"),
    pytest.param("“", [], id="a-mark-alone"),
    pytest.param("", [], id="empty"),
    pytest.param(" \n\n ", [], id="white-space"),
]


@pytest.mark.parametrize(
    ("text", "expected"), DOUBLE + GUILLEMETS + SINGLE + NESTED + MEASURES + PARAGRAPHS + BROKEN
)
def test_quotations(text: str, expected: list[Row]) -> None:
    assert rows(text) == expected


def test_fields_of_a_quotation() -> None:
    text = "Holt: `` We ‘won’.'' «Oui»"
    assert scan_marks(text) == [
        Quotation(6, 20, 2, 2, 0, "double", continues=False, left_space=1),
        Quotation(12, 17, 1, 1, 1, "single", continues=False),
        Quotation(21, 26, 1, 1, 0, "guillemet", continues=False),
    ]
    assert scan_marks(text)[0].inner == Span(9, 18)


@pytest.mark.parametrize("width", [0, 3])
def test_empty_quotation_has_no_content(width: int) -> None:
    assert Quotation(4, 6 + width, 1, 1, 0, "double", continues=False, left_space=width).inner is None


def test_unclosed_ends_with_the_paragraphs_text() -> None:
    text = "Holt said: “We tried. \n\n“We failed. "
    assert [(q.start, q.end, q.close_width) for q in scan_marks(text)] == [(11, 21, 0), (24, 35, 0)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "‘The workers’ vote,’ she said. ‘Vale called us “fools”.’ She praised the ‘lads’ mags’ ban’.",
            ["The workers’ vote,", "Vale called us “fools”.", "fools", "lads’ mags’ ban"],
            id="british-single-outer",
        ),
        pytest.param(
            "“The workers’ vote,” she said. “Vale called us ‘fools’.” The lads’ mags’ ban.",
            ["The workers’ vote,", "Vale called us ‘fools’.", "fools"],
            id="american-double-outer",
        ),
    ],
)
def test_house_style(text: str, expected: list[str]) -> None:
    assert [content for content, *_ in rows(text)] == expected


BRITISH = """Ferry row 'will not sink us', islanders say

The islanders' ferry has been tied up since its '90s engine failed, the operator's bosses' report says.

'It's the islanders' lifeline and they've let it rot,' said Isla McBride, of the islanders' association.
'Nobody at the operators' office picks up the phone.'

Rab Tulloch, the crew's union rep, said: 'We warned them in '08 and again in '19. 'Tis no mystery.

'The lads' wages haven't moved and the bosses' bonuses have.'

Morven Lines called the claims 'wholly inaccurate' and said passengers' safety was 'our only concern'.

It added: 'Mr Tulloch said "sink or swim" to the members' faces. That isn't negotiation.'

Ms McBride said the 200' vessel and its 6' 2" skipper 'deserved better'.

'Will it sail?' she said. 'Ask the MPs' she said.
"""


@pytest.mark.parametrize("table", [{}, {"'": "’", '"': "”"}], ids=["straight", "curly"])
def test_british_article(table: dict[str, str]) -> None:
    """Every mark of an article in straight or (with its openers turned) curly single marks."""
    text = BRITISH
    if table:
        opened = {q.start for q in scan_marks(text)}
        openers = {"'": "‘", '"': "“"}
        text = "".join(openers[c] if i in opened else table.get(c, c) for i, c in enumerate(text))
    contents = [(content.translate({0x2019: "'"}), *rest) for content, *rest in rows(text)]
    assert contents == [
        whole("will not sink us"),
        whole("It's the islanders' lifeline and they've let it rot,"),
        whole("Nobody at the operators' office picks up the phone."),
        unclosed("We warned them in '08 and again in '19. 'Tis no mystery."),
        ("The lads' wages haven't moved and the bosses' bonuses have.", 0, True, True),
        whole("wholly inaccurate"),
        whole("our only concern"),
        (contents[7][0], 0, True, False),
        whole("sink or swim", 1),
        whole("deserved better"),
        whole("Will it sail?"),
        whole("Ask the MPs"),
    ]
    assert contents[7][0].startswith("Mr Tulloch said")
    assert contents[7][0].endswith("That isn't negotiation.")


def test_unclosed_single_counts_where_the_house_uses_single_marks() -> None:
    body = "‘We won,’ said Holt. ‘Twice,’ said Vale.\n\n"
    assert rows(body + "Moss said: ‘We lost.\n\nHe left.")[-1] == unclosed("We lost.")
    assert rows(body.translate({0x2018: "“", 0x2019: "”"}) + "Moss said: ‘We lost.\n\nHe left.") == [
        whole("We won,"),
        whole("Twice,"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("“He said ‘no’,” Ruiz said.", id="american"),
        pytest.param("‘He said “no”,’ Ruiz said.", id="british"),
        pytest.param("\"He said 'no',\" Ruiz said.", id="american-straight"),
        pytest.param("'He said \"no\",' Ruiz said.", id="british-straight"),
        pytest.param("«He said “no”,» Ruiz said.", id="guillemets"),
        pytest.param("»He said ›no‹,« Ruiz said.", id="guillemets-inward"),
        pytest.param("„He said ‚no‘,“ Ruiz said.", id="low"),
        pytest.param('"He said "no"," Ruiz said.', id="same-kind"),
    ],
)
def test_canonical_marks_do_not_depend_on_house_style(text: str) -> None:
    canonical = canonical_marks(text, scan_marks(text))
    assert "".join(canonical.get(i, char) for i, char in enumerate(text)) == "“He said ‘no’,” Ruiz said."


def test_canonical_marks_of_wide_and_missing_marks() -> None:
    text = "``A,'' she said. ''B"
    assert canonical_marks(text, scan_marks(text)) == {0: "“", 4: "”", 17: "“"}


def test_apostrophes_are_not_canonical_marks() -> None:
    text = "‘The workers’ pay isn’t enough,’ said Unite."
    assert canonical_marks(text, scan_marks(text)) == {0: "“", 31: "”"}


MARKS = "\"“”„＂'‘’‚`´«»‹›"
WORDS = ["We", "won", "workers", "said", "s", "n", "90s", "6", "tis", *",.:…—-()é*"]
GAPS = [" ", "  ", "\n", "\n\n", "\r\n", "\t", "\xa0", "\u200b", "\u2028", "\x00"]
pieces = st.one_of(st.sampled_from(list(MARKS)), st.sampled_from(list(MARKS)), st.sampled_from(WORDS + GAPS))
mark_heavy = st.lists(pieces, max_size=60).map("".join)


@given(mark_heavy)
@settings(max_examples=400)
@example("“‘“‘“‘a")
@example("\"\n\"a' b'\n\n'")
def test_spans_are_inside_the_text_and_nest(text: str) -> None:
    quotations = scan_marks(text)
    assert [q.start for q in quotations] == sorted({q.start for q in quotations})
    enclosing: list[Quotation] = []
    for q in quotations:
        assert 0 <= q.start < q.start + q.open_width <= q.end - q.close_width <= q.end <= len(text)
        assert set(text[q.start : q.start + q.open_width]) <= set(MARKS)
        assert set(text[q.end - q.close_width : q.end]) <= set(MARKS)
        assert q.inner is None or q.inner.cut(text) == q.inner.cut(text).strip()
        while enclosing and enclosing[-1].end <= q.start:
            enclosing.pop()
        assert q.depth == len(enclosing)
        if enclosing:
            assert q.end <= enclosing[-1].end - enclosing[-1].close_width
        enclosing.append(q)


@given(st.text())
def test_any_text_is_read(text: str) -> None:
    quotations = scan_marks(text)
    canonical = canonical_marks(text, quotations)
    assert len(canonical) == len(quotations) + sum(q.closed for q in quotations)
    assert all(text[offset] in MARKS for offset in canonical)


@given(mark_heavy, mark_heavy)
def test_paragraphs_without_marks_between_keep_a_slip_from_spreading(before: str, after: str) -> None:
    """A quotation never leaves its paragraph, so what is broken before a plain one costs nothing after it."""
    text = f"{before}\n\nNobody spoke for a while.\n\n{after}"
    middle = len(before) + 2
    for q in scan_marks(text):
        assert q.end <= middle or q.start > middle + len("Nobody spoke for a while.")


@pytest.mark.parametrize(
    "unit",
    [
        pytest.param('"Yes," she said. ', id="quotations"),
        pytest.param("“ word ", id="openers"),
        pytest.param("the workers' 'pay' ", id="apostrophes"),
        pytest.param("\"a 'b “c ‘d «e ", id="ever-deeper"),
    ],
)
def test_work_grows_with_the_marks(unit: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The readings weighed at each mark are bounded, however many marks a paragraph has."""
    weighed = 0
    readings = marks._readings

    def counted(*arguments):  # type: ignore[no-untyped-def]  # passes on whatever it gets
        nonlocal weighed
        weighed += 1
        return readings(*arguments)

    monkeypatch.setattr(marks, "_readings", counted)
    text = unit * 2_000
    scan_marks(text)
    assert 0 < weighed <= 2 * marks._BEAM * sum(char in MARKS for char in text)


def seconds(text: str) -> float:
    start = time.process_time()
    scan_marks(text)
    return time.process_time() - start


@pytest.mark.parametrize(
    "unit",
    [
        pytest.param("word " * 50 + '"Yes," she said of the workers\' pay. ', id="one-long-paragraph"),
        pytest.param('"', id="a-run-of-marks"),
        pytest.param('" ', id="loose-marks"),
        pytest.param("'90", id="years-run-together"),
        pytest.param("s'" + " " * 200, id="wide-gaps"),
        pytest.param("6' 2\" ", id="measures"),
        pytest.param('"a\n', id="short-lines"),
        pytest.param(" \n", id="blank-lines"),
    ],
)
def test_time_grows_with_the_text(unit: str) -> None:
    """Sixteen times the text takes far less than the 256 times of a quadratic scan."""
    small = unit * (40_000 // len(unit) // 16 + 400)
    assert seconds(small * 16) < 80 * max(seconds(small), 0.005)
