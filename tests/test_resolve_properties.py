"""What holds of any text: resolving never raises, keeps its order, and is the same every time."""

from __future__ import annotations

import sys

from hypothesis import given, settings
from hypothesis import strategies as st

from newsquote.model import Article, Attribution, Kind, Mention, MentionKind, Span
from newsquote.resolve import resolve
from newsquote.resolve.names import parse_person
from newsquote.resolve.nominals import display_name, read_nominal
from resolve_marked import read_marked

WORDS = st.sampled_from(
    [
        "Mia",
        "Holt",
        "Khan",
        "Mrs",
        "Dr",
        "Sir",
        "KC",
        "Jr",
        "von",
        "der",
        "the",
        "a",
        "her",
        "union",
        "board",
        "spokesperson",
        "for",
        "of",
        "Arla",
        "Rail",
        "BMA",
        "(",
        ")",
        "“",
        "”",
        "’s",
        ",",
        ".",
        "who",
        "he",
        "she",
        "they",
        "it",
        "I",
        "and",
        ",",
        "said",
        "43",
        "43-year-old",
        "NHS",
        "officials",
        "report",
        "\n\n",
        "Q:",
        "A:",
        "—",
        "é",
    ]
)
TEXTS = st.lists(WORDS, min_size=1, max_size=40).map(" ".join)
LABELS = st.sampled_from(["PERSON", "ORG", "LOC", "NORP", "GPE", "EVENT", None])


@st.composite
def resolvable(draw: st.DrawFn) -> tuple[Article, list[Mention], list[Attribution]]:
    """Any spans of a text as mentions and attributions."""
    text = draw(TEXTS)
    offsets = st.integers(0, len(text) - 1)
    spans = st.tuples(offsets, st.integers(1, 30)).map(lambda s: Span(s[0], min(s[0] + s[1], len(text))))
    mentions = []
    for span in sorted(draw(st.lists(spans, max_size=12, unique=True))):
        kind = draw(st.sampled_from(list(MentionKind)))
        words = span.cut(text)
        mentions.append(
            Mention(
                span,
                words,
                kind,
                draw(LABELS),
                words.lower(),
                role=draw(st.sampled_from([None, "chief executive"])),
            )
        )
    count = draw(st.integers(0, 5))
    attributions = [
        Attribution(
            draw(st.sampled_from(list(Kind))),
            tuple(sorted(draw(st.lists(spans, min_size=1, max_size=3)))),
            tuple(sorted(draw(st.lists(spans, max_size=2)))),
            source=draw(st.none() | spans),
            cue=draw(st.none() | spans),
            inherits=draw(st.none() | st.integers(0, 5)),
        )
        for _ in range(count)
    ]
    return Article("x", text), mentions, attributions


@given(resolvable())
@settings(max_examples=150, deadline=None)
def test_any_spans_resolve_to_as_many_speakers_and_the_same_each_time(
    case: tuple[Article, list[Mention], list[Attribution]],
) -> None:
    article, mentions, attributions = case
    resolution = resolve(article, mentions, attributions)
    assert len(resolution.speakers) == len(resolution.about) == len(attributions)
    assert resolution == resolve(article, mentions, attributions)
    listed = set(resolution.entities)
    assert {speaker for speaker in resolution.speakers if speaker} <= listed
    assert len({entity.id for entity in listed}) == len(resolution.entities)
    for entity in listed:
        assert all(span.end <= len(article.text) for span in entity.mentions)
        assert list(entity.mentions) == sorted(entity.mentions)


@given(st.text(max_size=60))
def test_any_text_reads_as_a_name_and_as_a_noun_phrase(text: str) -> None:
    assert parse_person(text).surname == parse_person(text).tokens[parse_person(text).surname_at :]
    assert read_nominal(text).text == text
    assert len(display_name(text)) <= len(text)


def calls_to_resolve(case: tuple[Article, list[Mention], list[Attribution]]) -> int:
    """How many function calls resolving takes: a clock that no load disturbs."""
    calls = 0

    def count(*_: object) -> None:
        nonlocal calls
        calls += 1

    sys.setprofile(count)
    try:
        resolve(*case)
    finally:
        sys.setprofile(None)
    return calls


def test_four_times_the_article_takes_about_four_times_the_work() -> None:
    paragraph = (
        "{[P Mia Holt]} said the ferry was late. “We tried,” {she} said. {The harbour master} met "
        "[O Arla Rail]. {[O Arla Rail]} said <the company> was sorry. {Officials} said so.\n\n"
    )
    small, large = (calls_to_resolve(read_marked((paragraph * n).strip())) for n in (20, 80))
    assert large < 5 * small
