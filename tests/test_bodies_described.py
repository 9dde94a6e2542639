"""Which body a noun phrase means: by what its name tells, and by what stands beside it."""

from __future__ import annotations

import pytest
import spacy
from spacy.tokens import Doc

from newsquote.mentions.roles import describe
from newsquote.mentions.spans import NameSpan
from newsquote.mentions.words import read_words
from newsquote.model import Article, Paragraph, Role, Span
from resolve_marked import speakers

_LETTER = """
In ADP 8 prep|a DET 2 det|letter NOUN 0 pobj|to ADP 2 prep|Holm PROPN 3 pobj|, PUNCT 8 punct|the DET 7 det
|union NOUN 8 nsubj|said VERB 8 ROOT|no INTJ 8 intj
"""
_SPEAKER = """
Holm PROPN 5 nsubj|, PUNCT 0 punct|the DET 3 det|union NOUN 0 appos|, PUNCT 0 punct|said VERB 5 ROOT
|no INTJ 5 intj
"""


@pytest.mark.parametrize(
    ("parse", "at", "role"),
    [pytest.param(_LETTER, 4, None, id="new-clause"), pytest.param(_SPEAKER, 0, "union", id="apposition")],
)
def test_the_subject_of_a_clause_describes_no_name_before_it(parse: str, at: int, role: str | None) -> None:
    said, pos, heads, deps = zip(*(word.split() for word in parse.replace("\n", "").split("|")), strict=True)
    doc = Doc(
        spacy.blank("en").vocab,
        words=said,
        pos=list(pos),
        heads=[int(head) for head in heads],
        deps=list(deps),
    )
    article = Article("x", doc.text, (Paragraph(Span(0, len(doc.text)), Role.BODY),))
    name = NameSpan(at, at + 1, "ORG")
    describe(read_words(doc, article), name, {at: name}, doc.text)
    assert name.role == role


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        pytest.param(
            "[O Arlane] cut trains. The [O Office of Rail and Road] told [O Arlane] no. "
            "{The company} said it was sorry.",
            ["Arlane"],
            id="an-office-is-no-railway",
        ),
        pytest.param(
            "[O HM Land Registry] met. {[O HMLR]} said no.",
            ["HM Land Registry"],
            id="letters-that-open-a-name",
        ),
        pytest.param(
            "[O Brindle] rang [O Tolmie Cruises]. Nobody came. {The company} said it was sorry.",
            ["Tolmie Cruises"],
            id="a-trade-tells-a-firm",
        ),
        pytest.param(
            "[O Marl Ferries] fined [O Brindle].\n\n[O Brindle] met [O Marl Ferries].\n\n"
            "{The company} said it was sorry.",
            ["Brindle"],
            id="of-whom-the-paragraph-before-tells",
        ),
        pytest.param(
            "[O Brindle] dismissed her. {The bank} said no. She had an account with [O Orn Bank].",
            ["Brindle"],
            id="before-another-bank-is-named",
        ),
        pytest.param(
            "[O Police Scotland] came. [O Brindle] closed. {The force} said it was late.",
            ["Police Scotland"],
            id="a-force-that-its-name-does-not-tell",
        ),
        pytest.param(
            "[O Marl Motors] met the [O Marl Motors Sangam]. {[O Marl Motors]} said no.",
            ["Marl Motors"],
            id="a-firm-is-not-its-workers",
        ),
        pytest.param(
            "[O Brindle] and [O Brindle Echo] came. {[O Brindle]} said no.",
            ["Brindle"],
            id="a-club-is-not-its-newspaper",
        ),
        pytest.param(
            "[O Brindle] lost. [O Brindle] fell. {The Conservative group} said no.",
            ["Conservative group"],
            id="a-party-is-no-firm",
        ),
        pytest.param(
            "It met [O Brindle]. [O Orn Echo] met it. {The club} said no.",
            ["Brindle"],
            id="a-newspaper-is-no-club",
        ),
        pytest.param(
            "It met [O Brindle]. [O Orn News Agency] met it. {The regulator} said no.",
            ["regulator"],
            id="a-news-agency-regulates-nothing",
        ),
        pytest.param(
            "[O Volantia | airline] fell. [O Quay Leasing | company] sued. {The Dublin company} said no.\n\n"
            "[O Volantia] left. {The company} said yes.",
            ["Quay Leasing", "Volantia"],
            id="not-yet-what-a-later-sentence-calls-it",
        ),
        pytest.param(
            "[O Brindle] came. The [O Marl Nation] came. {The tribe} said no.",
            ["Marl Nation"],
            id="a-nation-is-a-tribe",
        ),
        pytest.param(
            "[O Brindle] came. The [O Marl School District] sued. {The district} said no.",
            ["Marl School District"],
            id="school-district",
        ),
    ],
)
def test_bodies(marked: str, expected: list[str | None]) -> None:
    assert speakers(marked) == expected
