"""Which paragraph is what, and what an article says of itself. Every text here is invented."""

from __future__ import annotations

from pathlib import Path

import pytest

from newsquote.model import Role
from newsquote.reader import Record, make_article

SEED = next((Path(__file__).parent.parent / "seeds").glob("000_*.txt"))

STORY = (
    "The pool at Marsh Lane will close in June after a vote by councillors.",
    "“We are sorry,” said Ana Ruiz, who leads the council.",
    "The building opened in 1974.",
)
TITLE = "Council votes to close pool"


def paragraphs(text: str) -> list[tuple[str, str]]:
    """(role, words) of each paragraph."""
    return [(part.role.value, part.span.cut(text)) for part in make_article(Record(text)).paragraphs]


def text_of(*parts: str) -> str:
    return "\n\n".join(parts) + "\n"


def test_the_seed_article():
    text = SEED.read_text("utf-8")
    article = make_article(Record(text))
    assert article.title == "Wes Streeting offers to meet BMA early next week to avert further strikes"
    assert (article.date, article.byline, article.standfirst) == ("2025-07-30", "Rebecca Henrys", None)
    roles = [part.role for part in article.paragraphs]
    assert roles == [Role.TITLE, Role.BYLINE] + [Role.BODY] * 10 + [Role.CAPTION] + [Role.BODY] * 8
    assert article.paragraphs[0].span.cut(text) == article.title
    assert article.paragraphs[12].span.cut(text).startswith("Resident doctors join a picket line")


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        pytest.param([TITLE], [("title", TITLE)], id="plain-title"),
        pytest.param(
            ["Pool to close? ‘Over my dead body’"],
            [("title", "Pool to close? ‘Over my dead body’")],
            id="quoted",
        ),
        pytest.param(
            ["Storm heads for the U.S."], [("title", "Storm heads for the U.S.")], id="ends-in-abbreviation"
        ),
        pytest.param([], [], id="no-title"),
        pytest.param(
            ["The pool will close."], [("body", "The pool will close.")], id="first-line-is-a-sentence"
        ),
        pytest.param(
            [" date 2025-03-04 Pool to close."],
            [("title", "Pool to close.")],
            id="date-line-title-ends-in-full-stop",
        ),
        pytest.param(
            ["EXCLUSIVE", TITLE], [("note", "EXCLUSIVE"), ("title", TITLE)], id="kicker-above-title"
        ),
        pytest.param(
            ["By Jo Doe", TITLE], [("byline", "By Jo Doe"), ("title", TITLE)], id="byline-above-title"
        ),
        pytest.param(
            ["4 March 2025", TITLE], [("note", "4 March 2025"), ("title", TITLE)], id="date-above-title"
        ),
        pytest.param(
            [f"Title: {TITLE}\nDate: 4 March 2025\nAuthor: Jo Doe"],
            [("title", TITLE), ("note", "Date: 4 March 2025"), ("byline", "Author: Jo Doe")],
            id="labelled-lines",
        ),
        pytest.param(
            ["Source: Poe to quit as head of pool"],
            [("title", "Source: Poe to quit as head of pool")],
            id="source",
        ),
        pytest.param(
            ["Live updates: the pool vote"],
            [("title", "Live updates: the pool vote")],
            id="title-that-opens-like-a-note",
        ),
        pytest.param(
            [
                "The Marsh Echo",
                "March 4, 2025 Tuesday",
                "SECTION: NEWS; Pg. 4",
                f"HEADLINE: {TITLE}",
                "BYLINE: Jo Doe",
                "BODY:",
            ],
            [
                ("note", "The Marsh Echo"),
                ("note", "March 4, 2025 Tuesday"),
                ("note", "SECTION: NEWS; Pg. 4"),
                ("title", TITLE),
                ("byline", "BYLINE: Jo Doe"),
                ("note", "BODY:"),
            ],
            id="news-archive",
        ),
        pytest.param(
            [f"Subject: {TITLE}\nFrom: Jo Doe <jo@echo.example>\nDate: Tue, 4 Mar 2025 06:00:00 +0000"],
            [
                ("title", TITLE),
                ("byline", "From: Jo Doe <jo@echo.example>"),
                ("note", "Date: Tue, 4 Mar 2025 06:00:00 +0000"),
            ],
            id="mail",
        ),
        pytest.param(
            [f"UPDATE 2-{TITLE}\n(Adds comment from union)\nBy Jo Doe"],
            [("title", f"UPDATE 2-{TITLE}"), ("note", "(Adds comment from union)"), ("byline", "By Jo Doe")],
            id="wire",
        ),
        pytest.param(
            [
                f"{TITLE}\nPublished\n4 March\nJo Doe\nTransport correspondent, Lisbon",
                "Image source, Getty Images\nImage caption,\nSwimmers outside the pool on Monday",
            ],
            [
                ("title", TITLE),
                ("note", "Published"),
                ("note", "4 March"),
                ("byline", "Jo Doe"),
                ("byline", "Transport correspondent, Lisbon"),
                ("caption", "Image source, Getty Images"),
                ("caption", "Image caption,"),
                ("caption", "Swimmers outside the pool on Monday"),
            ],
            id="broadcaster",
        ),
        pytest.param(
            [
                f"{TITLE}\nMembers were ‘never asked’ about it, they say\n"
                "Jo Doe in Lisbon and Max Poe in Porto"
            ],
            [
                ("title", TITLE),
                ("standfirst", "Members were ‘never asked’ about it, they say"),
                ("byline", "Jo Doe in Lisbon and Max Poe in Porto"),
            ],
            id="head-without-blank-lines",
        ),
        pytest.param(
            [TITLE, "Jo Doe", "March 4, 2025 at 6:00 a.m. EST", "5 min", "Listen", "Share", "Comment 12"],
            [
                ("title", TITLE),
                ("byline", "Jo Doe"),
                ("note", "March 4, 2025 at 6:00 a.m. EST"),
                ("note", "5 min"),
                ("note", "Listen"),
                ("note", "Share"),
                ("note", "Comment 12"),
            ],
            id="buttons",
        ),
        pytest.param(
            [TITLE, "Members said the vote was taken too early", "By Jo Doe"],
            [
                ("title", TITLE),
                ("standfirst", "Members said the vote was taken too early"),
                ("byline", "By Jo Doe"),
            ],
            id="standfirst-above-byline",
        ),
        pytest.param(
            [TITLE, "By Jo Doe", "Members said the vote was taken too early"],
            [
                ("title", TITLE),
                ("byline", "By Jo Doe"),
                ("standfirst", "Members said the vote was taken too early"),
            ],
            id="standfirst-below-byline",
        ),
        pytest.param(
            [TITLE, "Marsh Lane 1 Calder Athletic 2", "Jo Doe at Marsh Lane"],
            [
                ("title", TITLE),
                ("body", "Marsh Lane 1 Calder Athletic 2"),
                ("byline", "Jo Doe at Marsh Lane"),
            ],
            id="a-score-is-neither-standfirst-nor-byline",
        ),
        pytest.param(
            [TITLE, "By Jo Doe\nHealth reporter"],
            [("title", TITLE), ("byline", "By Jo Doe"), ("byline", "Health reporter")],
            id="role-on-its-own-line",
        ),
        pytest.param(
            [TITLE, "12:02", "“It is still raining,” said Mia Holt."],
            [("title", TITLE), ("body", "12:02"), ("body", "“It is still raining,” said Mia Holt.")],
            id="live-blog-stamp-is-body",
        ),
    ],
)
def test_the_head_of_an_article(head, expected):
    assert paragraphs(text_of(*head, *STORY)) == expected + [("body", words) for words in STORY]


@pytest.mark.parametrize(
    ("line", "byline"),
    [
        ("By Jo Doe", "Jo Doe"),
        ("By Jo Doe for the Arle Courier", "Jo Doe"),
        ("BY JO DOE", "JO DOE"),
        ("by Jo Doe", "Jo Doe"),
        ("By Jo Doe, Health Correspondent", "Jo Doe"),
        ("By Jo Doe in Lisbon", "Jo Doe"),
        ("By Jo Doe and Max Poe", "Jo Doe and Max Poe"),
        ("By Jo Doe, Max Poe and Liv de la Cruz", "Jo Doe, Max Poe and Liv de la Cruz"),
        ("By Jo Doe, Science and Environment Editor", "Jo Doe"),
        ("By Jo Doe | Marsh Lane Echo", "Jo Doe"),
        ("By Jo Doe - 4 March 2025", "Jo Doe"),
        ("By Jo Doe (Reuters)", "Jo Doe"),
        ("By Jo Doe @jodoe", "Jo Doe"),
        ("By Liam O’Dowd and agencies", "Liam O’Dowd and agencies"),
        ("By our health correspondent", "our health correspondent"),
        ("Words by Jo Doe", "Jo Doe"),
        ("Interview by Jo Doe", "Jo Doe"),
        ("Jo Doe in Lisbon", "Jo Doe"),
        ("Jo Doe in Lisbon and Max Poe in Porto", "Jo Doe and Max Poe"),
        ("Jo Doe, Political Editor", "Jo Doe"),
        ("Jo Doe", "Jo Doe"),
        ("By Tuesday the water had gone down", None),
        ("By then Jo Doe had left.", None),
        ("Live updates", None),
        ("What we know", None),
        ("Marsh Lane 2 Calder 1", None),
        ("“Never again”", None),
    ],
)
def test_byline_under_the_title(line, byline):
    assert make_article(Record(text_of(TITLE, line, *STORY))).byline == byline


@pytest.mark.parametrize(
    ("line", "date"),
    [
        ("4 March 2025", "2025-03-04"),
        ("Published: 4 March 2025, 10:15 GMT", "2025-03-04"),
        ("Tuesday 4th March, 2025 at 6.30pm", "2025-03-04"),
        ("March 4, 2025", "2025-03-04"),
        ("Updated 5 March 2025. Published 4 March 2025", "2025-03-04"),
        ("Last updated: Wed Mar 5 2025 07:01 UTC", "2025-03-05"),
        ("2025-03-04T10:15:00Z", "2025-03-04"),
        ("Jo Doe | 4 March 2025", "2025-03-04"),
        ("By Jo Doe, Published Aug. 13, 2025", "2025-08-13"),
        ("03/04/2025", None),
        ("Thursday 03/04/2025", "2025-04-03"),
        ("Tuesday 03/04/2025", "2025-03-04"),
        ("13/04/2025", "2025-04-13"),
        ("4 March", None),
        ("31 February 2025", None),
    ],
)
def test_date_line_under_the_title(line, date):
    assert make_article(Record(text_of(TITLE, line, *STORY))).date == date


@pytest.mark.parametrize(
    ("paragraph", "date"),
    [
        pytest.param("LISBON, 4 March 2025 (Wire) — The pool will close.", "2025-03-04", id="full"),
        pytest.param("LISBON, March 4 (Wire) — The pool will close.", None, id="no-year"),
        pytest.param("The pool will close on 4 March 2025.", None, id="a-date-in-the-story-is-not-its-own"),
    ],
)
def test_dateline(paragraph, date):
    article = make_article(Record(text_of(TITLE, paragraph)))
    assert article.date == date
    assert article.paragraphs[-1].role is Role.BODY


@pytest.mark.parametrize(
    "paragraph",
    [
        "Swimmers outside the pool on Monday. Picture: Jo Doe/Marsh Lane Echo via Getty Images",
        "Picture: Jo Doe",
        "Photograph: Jo Doe/The Echo",
        "Swimmers outside the pool (Image: Jo Doe)",
        "Swimmers outside the pool on Monday (AP Photo/Jo Doe)",
        "Swimmers leave the pool. (AP Photo/Jo Doe, File)",
        "Image caption, Swimmers outside the pool",
        "Image source, Getty Images",
        "Photo by Jo Doe",
        "Credit: Marsh Lane Council",
        "Swimmers outside the pool. Credit: Jo Doe",
        "Swimmers outside the pool on Monday. Jo Doe/Reuters",
        "FILE PHOTO: Swimmers outside the pool, 2 March 2024. REUTERS/Jo Doe",
        "Ana Ruiz outside the pool. File photo",
        "Ana Ruiz outside the pool. © Jo Doe / AFP",
        "Ana Ruiz waits on the steps. (Coastal News Bureau/Jim Sato)",
        "Getty Images",
    ],
)
def test_caption(paragraph):
    assert paragraphs(text_of(TITLE, STORY[0], paragraph, STORY[1]))[2] == ("caption", paragraph)


def test_a_line_above_a_bare_credit_is_its_caption():
    text = text_of(TITLE, STORY[0], "Swimmers outside the pool on Monday", "Picture: Jo Doe", STORY[1])
    assert [role for role, _ in paragraphs(text)] == ["title", "body", "caption", "caption", "body"]


@pytest.mark.parametrize(
    "paragraph",
    [
        "Read more: Pool closures in numbers",
        "ALSO READ | Who pays for pools?",
        "Editor’s note: the council is a shareholder in this newspaper.",
        "This story was updated on 5 March to add a comment from the union.",
        "This article was amended on 5 March 2025. An earlier version gave the wrong year.",
        "An earlier version of this story misspelt the name of Ana Ruiz.",
        "Correction: the pool opened in 1974, not 1947.",
        "Correction, 5 March 2025: the pool opened in 1974.",
        "Follow Jo Doe on Twitter @jodoe",
        "Sign up for our newsletter",
        "Subscribe to the Echo",
        "(Reporting by Jo Doe; Editing by Max Poe)",
        "Additional reporting by Max Poe",
        "Max Poe in Lisbon contributed to this report.",
        "© 2025 The Echo. All rights reserved.",
        "Advertisement",
        "Share this article",
        "* * *",
        "___",
        "ENDS",
        "Topics: pools, councils",
        "5 min read",
    ],
)
def test_note(paragraph):
    assert paragraphs(text_of(TITLE, *STORY, paragraph))[-1] == ("note", paragraph)


@pytest.mark.parametrize(
    "paragraph",
    [
        "Read was found in the water by two swimmers.",
        "Follow that, said Mr Poe, on any stage you like.",
        "Corrections officers said the prison – the oldest in the county – was full.",
        "Copyright lawyers said the ruling was wrong.",
        "“Sign up for what?” she asked.",
        "The picture: a pool with no water, and no one to fill it.",
        "This report was published on Tuesday by the union, which called it “damning”.",
        "Getty Images said it would appeal.",
        "Ends justify nothing, said Mr Poe.",
        "Promoted to head coach in 2019, Poe has won nothing since.",
        "For more than a year the pool has stood empty.",
        "She photographed the pool for the Echo.",
        "By 2030 the site will hold 40 homes.",
        "Watch him, she said.",
        "Credit unions will pay for the pool, members were told.",
        '"',
    ],
)
def test_prose_that_looks_like_a_caption_or_note(paragraph):
    assert paragraphs(text_of(TITLE, STORY[0], paragraph, STORY[1]))[2] == ("body", paragraph)


def test_a_title_given_beside_the_text_is_found_in_it_and_not_guessed():
    text = text_of("What happened at the pool", *STORY)
    given = make_article(Record(text, title="Pool shut"))
    assert (given.title, given.paragraphs[0].role) == ("Pool shut", Role.BODY)
    same = make_article(Record(text, title="What happened  at the Pool"))
    assert same.paragraphs[0].role is Role.TITLE


def test_what_is_given_beside_the_text_wins():
    text = text_of(TITLE, "By Jo Doe", "4 March 2025", *STORY)
    article = make_article(Record(text, date="2025-03-05", byline="Max Poe", source="The Echo"))
    assert (article.date, article.byline, article.source) == ("2025-03-05", "Max Poe", "The Echo")


def test_the_id_comes_from_title_and_text_alone():
    text = text_of(*STORY)
    first = make_article(Record(text, title="A", date="2025-03-04"), "a.txt")
    second = make_article(Record(text, title="A", byline="Jo Doe"), "b.txt")
    assert first.id == second.id == "fc37e11a05fffa9d"
    assert make_article(Record(text, title="B")).id != first.id
    assert make_article(Record(text + "\n", title="A")).id != first.id


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            f"{TITLE}\nBy Jo Doe\n" + "\n".join(STORY),
            [TITLE, "By Jo Doe", *STORY],
            id="no-blank-lines-a-line-is-a-paragraph",
        ),
        pytest.param(
            f"{TITLE}\r\n\r\n{STORY[0]}\r\n\r\n\r\n{STORY[1]}",
            [TITLE, STORY[0], STORY[1]],
            id="windows-line-ends",
        ),
        pytest.param(
            f"{TITLE}\r\r{STORY[0]}\r\r{STORY[1]}", [TITLE, STORY[0], STORY[1]], id="old-mac-line-ends"
        ),
        pytest.param(
            f"{TITLE}\n \t\n{STORY[0]}\n\xa0\n{STORY[1]}\n\u200b\n",
            [TITLE, STORY[0], STORY[1]],
            id="blank-lines-with-spaces",
        ),
        pytest.param(
            f"{TITLE}\u2029{STORY[0]}\u2029{STORY[1]}", [TITLE, STORY[0], STORY[1]], id="paragraph-separators"
        ),
        pytest.param(
            "The pool at Marsh Lane, which has been empty since the winter before\n"
            "last, will close in June after a vote by councillors. The building\n"
            "opened in 1974.\n"
            "\n"
            "“We are sorry,” said Ana Ruiz, who leads the council and who had\n"
            "voted against it.\n",
            [
                "The pool at Marsh Lane, which has been empty since the winter before\n"
                "last, will close in June after a vote by councillors. The building\n"
                "opened in 1974.",
                "“We are sorry,” said Ana Ruiz, who leads the council and who had\nvoted against it.",
            ],
            id="hard-wrapped-paragraphs-stay-whole",
        ),
        pytest.param(
            "Q: When did you know?\nA: When the water went cold and nobody came.\nQ: And then?\nA: I swam.",
            [
                "Q: When did you know?",
                "A: When the water went cold and nobody came.",
                "Q: And then?",
                "A: I swam.",
            ],
            id="turns-of-an-interview",
        ),
        pytest.param(
            f"{TITLE}\n\n{STORY[0] * 3}\n{STORY[1]}\n{STORY[2] * 3}",
            [TITLE, STORY[0] * 3, STORY[1], STORY[2] * 3],
            id="long-lines-under-a-title",
        ),
        pytest.param("", [], id="empty"),
        pytest.param(" \n\t\n", [], id="blank"),
        pytest.param("One line", ["One line"], id="one-line"),
    ],
)
def test_where_paragraphs_begin_and_end(text, expected):
    assert [words for _, words in paragraphs(text)] == expected
