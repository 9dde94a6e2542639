"""Mentions read off hand-built docs: what the tagger gave, put right and completed by surface."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

import pytest
import spacy
from hypothesis import given, settings
from hypothesis import strategies as st
from spacy.language import Language
from spacy.tokens import Doc

from newsquote.mentions import find_mentions
from newsquote.model import Article, Attribution, Kind, Mention, MentionKind, Paragraph, Role, Span


def word_set(words: str) -> set[str]:
    return set(words.split())


VERBS = word_set(
    "said says is was were met left has had have chairs leads works represents ran cut told wept won added "
    "went replaced lost think apologised shut stay comes called"
)
CLOSED = {
    **dict.fromkeys(word_set("the a an this that"), "DET"),
    **dict.fromkeys(word_set("of for from at in on by with to after against"), "ADP"),
    **dict.fromkeys(word_set("and or"), "CCONJ"),
    **dict.fromkeys(word_set("he she they it who which his her its i"), "PRON"),
}
LABEL_OF = {"P": "PERSON", "O": "ORG", "L": "LOC", "N": "NORP", "D": "DATE", "M": "MISC"}


@cache
def english() -> Language:
    return spacy.blank("en")


def doc_of(marked: str) -> tuple[Doc, Article]:
    """A doc of a text with the tagger's names in brackets ("[P Wes Streeting]"); tags by a word list."""
    text, ents = "", []
    at = 0
    for match in re.finditer(r"\[([A-Z]) ([^\]]+)\]", marked):
        text += marked[at : match.start()]
        ents.append((len(text), len(text) + len(match[2]), LABEL_OF[match[1]]))
        text += match[2]
        at = match.end()
    text += marked[at:]
    doc = english()(text)
    doc.set_ents(
        [span for a, b, label in ents if (span := doc.char_span(a, b, label, alignment_mode="expand"))]
    )
    opens = True
    for token in doc:
        lower = token.lower_.replace("’", "'")
        token.is_sent_start = opens
        opens = token.text in (".", "!", "?") or "\n" in token.text
        if not token.text.strip():
            token.pos_ = "SPACE"
        elif not any(ch.isalnum() for ch in token.text):
            token.pos_ = "PUNCT"
        elif lower in CLOSED or lower in VERBS or lower in ("'s", "chief"):
            token.pos_ = CLOSED.get(lower, "VERB" if lower in VERBS else "PART" if lower == "'s" else "ADJ")
        elif token.text.isdigit():
            token.pos_ = "NUM"
        else:
            token.pos_ = "PROPN" if token.text[0].isupper() else "NOUN"
    paragraphs = [Paragraph(Span(*m.span()), Role.BODY) for m in re.finditer(r"[^\n]+", text)]
    return doc, Article("x", text, tuple(paragraphs))


def says(article: Article, source: str) -> Attribution:
    """An attribution with a source."""
    start = article.text.index(source)
    end = start + len(source)
    return Attribution(Kind.INDIRECT, (Span(end, len(article.text)),), source=Span(start, end))


def names(marked: str, sources: Sequence[str] = ()) -> list[tuple[str, str | None]]:
    """Names with their labels."""
    doc, article = doc_of(marked)
    found = find_mentions(doc, article, [says(article, source) for source in sources])
    return [(mention.text, mention.label) for mention in found if mention.kind is MentionKind.NAME]


def first_person(marked: str) -> Mention:
    """The first person named."""
    doc, article = doc_of(marked)
    return next(mention for mention in find_mentions(doc, article, []) if mention.label == "PERSON")


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        pytest.param(
            "[P Health Secretary Wes Streeting] left.", [("Wes Streeting", "PERSON")], id="role-tagged-too"
        ),
        pytest.param("[P Streeting’s] office left.", [("Streeting", "PERSON")], id="possessive-tagged-too"),
        pytest.param("Mr [P Reid] left.", [("Mr Reid", "PERSON")], id="honorific-left-out"),
        pytest.param("Det Supt [P Ann Vale] left.", [("Det Supt Ann Vale", "PERSON")], id="ranks-left-out"),
        pytest.param("[P Ana Ruiz KC] left.", [("Ana Ruiz", "PERSON")], id="letters-tagged-too"),
        pytest.param("[P Ana] Ruiz left.", [("Ana Ruiz", "PERSON")], id="surname-left-out"),
        pytest.param("[P Morag] Prior left.", [("Morag Prior", "PERSON")], id="surname-like-a-role"),
        pytest.param("[O trade union Unison] left.", [("Unison", "ORG")], id="kind-tagged-too"),
        pytest.param("[O Court] of Appeal sat.", [], id="kind-alone"),
        pytest.param("the [O Kirkby Court] of Appeal sat.", [("Kirkby Court of Appeal", "ORG")], id="of"),
        pytest.param("[P Bukola] [P Ayinde] left.", [("Bukola Ayinde", "PERSON")], id="cut-in-two"),
        pytest.param("[P Tinker]’s [P Lane] left.", [], id="a-horse-cut-in-two"),
        pytest.param("[P Les Adams]-[P Nobbs] left.", [("Les Adams-Nobbs", "PERSON")], id="cut-at-a-hyphen"),
        pytest.param(
            "[P Jo] “Shorty” [P Bell] left.", [("Jo “Shorty” Bell", "PERSON")], id="cut-at-a-nickname"
        ),
        pytest.param("the [O the Kirkby Group] left.", [("Kirkby Group", "ORG")], id="article-tagged-too"),
        pytest.param("[P Kettle] & Bar left.", [("Kettle & Bar", "ORG")], id="ampersand"),
        pytest.param("the [O Unite union] left.", [("Unite", "ORG")], id="kind-after-it-tagged-too"),
        pytest.param("the [O Kirkby council] sat.", [("Kirkby council", "ORG")], id="but-not-its-own-word"),
        pytest.param(
            "the [O Coast Health] Executive ([L CHE]) met.",
            [("Coast Health Executive", "ORG"), ("CHE", "ORG")],
            id="spelt-out-before-its-letters",
        ),
        pytest.param(
            "[L Ashby] and [O Vale NHS Trust] met.", [("Ashby and Vale NHS Trust", "ORG")], id="two-places"
        ),
        pytest.param(
            "[O Arla Group] and [O Vale NHS Trust] met.",
            [("Arla Group", "ORG"), ("Vale NHS Trust", "ORG")],
            id="two-bodies",
        ),
        pytest.param("[D Monday] was wet. [P Chancellor] left.", [], id="no-name"),
    ],
)
def test_the_taggers_names_are_trimmed_and_extended(marked: str, expected: list[tuple[str, str]]) -> None:
    assert names(marked) == expected


@pytest.mark.parametrize(
    ("marked", "sources", "expected"),
    [
        pytest.param(
            "[P Wes Streeting] left. Streeting added this.",
            (),
            [("Wes Streeting", "PERSON"), ("Streeting", "PERSON")],
            id="surname-elsewhere",
        ),
        pytest.param(
            "The [O British Medical Union] (BMU) met. The BMU left.",
            (),
            [("British Medical Union", "ORG"), ("BMU", "ORG"), ("BMU", "ORG")],
            id="acronym-in-brackets-and-elsewhere",
        ),
        pytest.param(
            "[P Tom Reid] left. Reid Street is shut.",
            (),
            [("Tom Reid", "PERSON")],
            id="surname-in-another-name",
        ),
        pytest.param("Mrs Vale left.", (), [("Mrs Vale", "PERSON")], id="honorific"),
        pytest.param("the prosecutor Dan Moor left.", (), [("Dan Moor", "PERSON")], id="role-before"),
        pytest.param("the charity Little Lamps left.", (), [("Little Lamps", "ORG")], id="kind-before"),
        pytest.param(
            "[L Kirkby] Town Council met.", (), [("Kirkby Town Council", "ORG")], id="kind-at-the-end"
        ),
        pytest.param("Garron said no.", ("Garron",), [("Garron", "PERSON")], id="capitalised-source"),
        pytest.param("Unite said no.", ("Unite",), [("Unite", "ORG")], id="well-known-source"),
        pytest.param("The Unite said no.", ("The Unite",), [("Unite", "ORG")], id="source-with-an-article"),
        pytest.param(
            "Electricity [L North West] said no.",
            ("Electricity North West",),
            [("Electricity North West", "ORG")],
            id="source-around-a-place",
        ),
        pytest.param("Residents said no.", ("Residents",), [], id="common-noun-as-a-source"),
    ],
)
def test_names_the_tagger_missed(
    marked: str, sources: tuple[str, ...], expected: list[tuple[str, str]]
) -> None:
    assert names(marked, sources) == expected


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        pytest.param("[P Greengate], which has stores, cut prices.", [("Greengate", "ORG")], id="which"),
        pytest.param("[O Margit], who left, wept.", [("Margit", "PERSON")], id="who"),
        pytest.param("[O Dana Orr], 43, left.", [("Dana Orr", "PERSON")], id="age"),
        pytest.param("The [P Echo] shut.", [("Echo", "ORG")], id="article"),
        pytest.param("[P WestLine] shut.", [("WestLine", "ORG")], id="capital-inside"),
        pytest.param("the retailer [P Brightdoor] shut.", [("Brightdoor", "ORG")], id="kind-before"),
        pytest.param(
            "[P Ann Lincoln] left. [L Lincoln] wept.",
            [("Ann Lincoln", "PERSON"), ("Lincoln", "PERSON")],
            id="surname-like-a-place",
        ),
        pytest.param(
            "[P Ann Lincoln] was in [L Lincoln].",
            [("Ann Lincoln", "PERSON"), ("Lincoln", "LOC")],
            id="place-like-a-surname",
        ),
        pytest.param(
            "[L Edith Garland] left. [P Mrs Garland] wept.",
            [("Edith Garland", "PERSON"), ("Mrs Garland", "PERSON")],
            id="titled-elsewhere",
        ),
        pytest.param(
            "[P Labour] said so. [L Acas] and a [P Tory] agreed.",
            [("Labour", "ORG"), ("Acas", "ORG"), ("Tory", "NORP")],
            id="well-known-bodies",
        ),
        pytest.param(
            "[O Hema Katari] left. [P Katari] wept.",
            [("Hema Katari", "PERSON"), ("Katari", "PERSON")],
            id="surname-alone-elsewhere",
        ),
    ],
)
def test_labels_follow_what_stands_beside(marked: str, expected: list[tuple[str, str]]) -> None:
    assert names(marked) == expected


@pytest.mark.parametrize(
    ("marked", "role", "affiliation"),
    [
        pytest.param("Health Secretary [P Wes Streeting] left.", "Health Secretary", None, id="before"),
        pytest.param(
            "[O Arla Rail] chief executive [P Kit Moss] left.",
            "chief executive",
            "Arla Rail",
            id="firm-before",
        ),
        pytest.param("former prosecutor [P Dan Moor] left.", "former prosecutor", None, id="former"),
        pytest.param("US President [P Dan Moor] left.", "US President", None, id="title-and-place"),
        pytest.param(
            "[P Kit Moss], chief executive of [O Arla Rail], left.",
            "chief executive",
            "Arla Rail",
            id="after",
        ),
        pytest.param(
            "[P Kit Moss], 43, a teacher from [L Kirkby], left.", "teacher", None, id="after-an-age"
        ),
        pytest.param(
            "[P Kit Moss], the health secretary, left.", "health secretary", None, id="with-an-article"
        ),
        pytest.param(
            "[P Kit Moss], head of operations at [O Arla Rail], left.",
            "head of operations",
            "Arla Rail",
            id="of",
        ),
        pytest.param(
            "[P Kit Moss], [O Arla Rail]'s chief executive, left.",
            "chief executive",
            "Arla Rail",
            id="possessor",
        ),
        pytest.param(
            "The chief executive of [O Arla Rail], [P Kit Moss], left.",
            "chief executive",
            "Arla Rail",
            id="around",
        ),
        pytest.param(
            "The union's general secretary, [P Ana Ruiz], left.", "general secretary", "The union", id="owned"
        ),
        pytest.param("[P Rory Dale], from the [O NHS Group], left.", None, "NHS Group", id="from"),
        pytest.param("[P Rory Dale] of the [O NHS Group] left.", None, "NHS Group", id="of-without-a-comma"),
        pytest.param(
            "[P Ann Vale], who chairs the [O Kirkby Trust], left.", "chair", "Kirkby Trust", id="who-chairs"
        ),
        pytest.param(
            "[P Ann Vale], who works for [O Arla Rail], left.", None, "Arla Rail", id="who-works-for"
        ),
        pytest.param("The [O UUP]’s [P Ann Vale] left.", None, "UUP", id="of-a-party"),
        pytest.param("[P Dan Moor] KC, prosecuting, said no.", "prosecutor", None, id="in-court"),
        pytest.param("[P Tom Reid] is the mayor of [L Kirkby].", "mayor of Kirkby", None, id="copula"),
        pytest.param("Her husband, [P Ray Hale], left.", None, None, id="kin-is-no-role"),
        pytest.param(
            "Dale's barrister, [P Ray Hale] SC, left.", "barrister", None, id="whose-barrister-with-letters"
        ),
        pytest.param(
            "[P Ray Hale], health secretary [P Ann Vale] and others left.", None, None, id="anothers-role"
        ),
    ],
)
def test_role_and_affiliation(marked: str, role: str | None, affiliation: str | None) -> None:
    person = first_person(marked)
    assert (person.role, person.affiliation) == (role, affiliation)


@pytest.mark.parametrize(
    ("marked", "source", "expected"),
    [
        pytest.param(
            "A spokeswoman for [O Arla] said no.",
            "A spokeswoman for Arla",
            ("spokeswoman", "PERSON", "sing"),
            id="singular",
        ),
        pytest.param("Two residents said no.", "Two residents", ("residents", "GROUP", "plur"), id="plural"),
        pytest.param(
            "The pilots' union said no.", "The pilots' union", ("union", "ORG", "sing"), id="organisation"
        ),
        pytest.param(
            "The 43-year-old said no.", "The 43-year-old", ("43-year-old", "PERSON", "sing"), id="age"
        ),
    ],
)
def test_a_described_source_is_a_mention(marked: str, source: str, expected: tuple[str, str, str]) -> None:
    doc, article = doc_of(marked)
    found = [m for m in find_mentions(doc, article, [says(article, source)]) if m.text == source]
    assert [(m.head, m.label, m.number) for m in found] == [expected]
    assert found[0].is_subject


def test_definite_noun_phrases_and_pronouns_are_mentions_and_roles_are_not() -> None:
    doc, article = doc_of("Health Secretary [P Wes Streeting] met the union. He left. A nurse wept.")
    found = [(m.text, m.kind.value) for m in find_mentions(doc, article, [])]
    assert found == [
        ("Wes Streeting", "name"),
        ("the union", "nominal"),
        ("He", "pronoun"),
        ("A nurse", "nominal"),
    ]


@pytest.mark.parametrize(
    ("role", "marked", "expected"),
    [
        pytest.param(Role.BYLINE, "By [P Nell Okafor]", [], id="byline"),
        pytest.param(Role.NOTE, "Follow [P Nell Okafor] here", [], id="note"),
        pytest.param(
            Role.CAPTION,
            "[P Mia Holt] on the quay. Picture: [P Nell Okafor]/[O Getty Images]",
            [("Mia Holt", "PERSON")],
            id="caption-and-its-credit",
        ),
        pytest.param(
            Role.BODY,
            "[L LONDON] ([O Agencies]) - [P Mia Holt] left.",
            [("LONDON", "LOC"), ("Mia Holt", "PERSON")],
            id="dateline-of-no-agency",
        ),
    ],
)
def test_who_is_credited_is_not_mentioned(role: Role, marked: str, expected: list[tuple[str, str]]) -> None:
    doc, article = doc_of(marked)
    article = Article("x", article.text, (Paragraph(Span(0, len(article.text)), role),))
    assert [(m.text, m.label) for m in find_mentions(doc, article, [])] == expected


def names_of(marked: str) -> list[tuple[str, str]]:
    """The names of a text and their labels."""
    doc, article = doc_of(marked)
    return [(m.text, m.label or "") for m in find_mentions(doc, article, []) if m.kind is MentionKind.NAME]


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        pytest.param(
            "[O PORT] [O LUND], [L Ohio] (OP) — [P Mia Holt] left.",
            [("PORT LUND", "LOC"), ("Ohio", "LOC"), ("OP", "ORG"), ("Mia Holt", "PERSON")],
            id="place-and-agency-of-a-dateline",
        ),
        pytest.param("The choir of [L St Hild]'s met.", [("St Hild's", "LOC")], id="church-of-a-saint"),
        pytest.param(
            "[L St Orrin]'s harbour shut. [L St Orrin] slept.",
            [("St Orrin", "LOC"), ("St Orrin", "LOC")],
            id="town-of-a-saint",
        ),
        pytest.param("The [N Scottish] government met.", [("Scottish government", "ORG")], id="government"),
        pytest.param("The [N Slovak] government met.", [("Slovak", "NORP")], id="government-of-a-state"),
        pytest.param("It was on X that he wrote.", [("X", "ORG")], id="network"),
        pytest.param(
            "The [O Fruit and Cider] [O Inspection Agency] met.",
            [("Fruit and Cider Inspection Agency", "ORG")],
            id="halves",
        ),
        pytest.param(
            "[O Public Works] Secretary [P Mia Holt] left.", [("Mia Holt", "PERSON")], id="portfolio-before"
        ),
        pytest.param("The Minister for [O Rural Roads] left.", [], id="portfolio-after"),
        pytest.param("The [O Harbour Union] Secretary left.", [("Harbour Union", "ORG")], id="body-before"),
        pytest.param("The [N Labour] leader left.", [("Labour", "ORG")], id="party"),
        pytest.param("She runs the [O Tide Inn].", [("Tide Inn", "LOC")], id="inn"),
        pytest.param("Shares in [P Ornhurst] fell.", [("Ornhurst", "ORG")], id="shares"),
        pytest.param(
            "[L Marl North], a housing association, met.", [("Marl North", "ORG")], id="body-in-apposition"
        ),
        pytest.param(
            "A report by engineers [P Holm Tighe] was cut.", [("Holm Tighe", "ORG")], id="engineers"
        ),
        pytest.param("[O A61] and the [O N20] shut.", [("A61", "LOC"), ("N20", "LOC")], id="roads"),
    ],
)
def test_what_a_name_stands_for_is_told_by_what_stands_beside(
    marked: str, expected: list[tuple[str, str]]
) -> None:
    assert names_of(marked) == expected


def test_titles_between_marks_name_no_body() -> None:
    doc, article = doc_of(
        "He read “[O The Salt Cellar]” twice. [O The Salt Cellar] ran on. [O Salt Bank] met."
    )
    start = article.text.index("The")
    scare = Attribution(Kind.SCARE, (Span(start, article.text.index("”")),))
    names = [m.text for m in find_mentions(doc, article, [scare]) if m.kind is MentionKind.NAME]
    assert names == ["Salt Bank"]


PIECES = [
    "[P Mia Holt]",
    "[O BMU]",
    "[L Kirkby]",
    "\n\n",
    "Mrs",
    "Dr",
    "the",
    "a",
    ".",
    ",",
    "“",
    "”",
    "(",
    ")",
]
PIECES += ["&", "-", "'s", "who", "said", "union", "KC", "chief", "executive", "of", "43"]


@given(st.lists(st.sampled_from(PIECES), max_size=40).map(" ".join))
@settings(max_examples=120, deadline=None)
def test_mentions_of_any_doc_lie_in_the_text_in_order(marked: str) -> None:
    doc, article = doc_of(marked)
    parts = [Span(0, len(article.text))] if article.text else []
    attributions = [Attribution(Kind.DIRECT, tuple(parts), source=part) for part in parts]
    found = find_mentions(doc, article, attributions)
    assert [m.span for m in found] == sorted(m.span for m in found)
    assert all(m.text == m.span.cut(article.text) and m.text.strip() for m in found)
    assert len({m.span for m in found}) == len(found)


def test_a_title_that_is_won_is_no_name() -> None:
    assert names("The former [O Miss Arle] met [P Ann Vale].") == [("Ann Vale", "PERSON")]
