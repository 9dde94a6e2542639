"""Who is meant, as the network ranks it: vectors to chances, and where they overrule what the rules know."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest

import newsquote
from newsquote.antecedents import ANTECEDENTS, OUTPUTS, Antecedents, head_of_source, take_antecedents
from newsquote.model import Span
from newsquote.pipeline import load
from newsquote.resolve import resolve
from resolve_marked import read_marked, speakers

SIZE = 4


@pytest.mark.parametrize(
    ("source", "head"),
    [
        ("he", "he"),
        ("a spokesman for the council", "spokesman"),
        ("the 58-year-old", "year-old"),
        ("the mayor , who left", "mayor"),
        ("Ofcom 's chief executive", "executive"),
        ("“ residents ”", "residents"),
    ],
)
def test_the_head_of_a_source_stands_before_what_qualifies_it(source: str, head: str) -> None:
    words = source.replace("58-year-old", "58 year-old").split()
    assert words[head_of_source(words)] == head


def test_no_words_have_no_head() -> None:
    with pytest.raises(ValueError, match="words"):
        head_of_source([])


def antecedents(text: str, likes: dict[str, int], nobody: float = 4.0) -> Antecedents:
    """Vectors by which words that share a number mean each other; `nobody` speaks for none of them."""
    starts, words = _words(text)
    axis = [likes.get(word) for word in words]
    vectors = np.asarray([[4.0 * (a == k) for k in range(SIZE)] for a in axis], np.float32)
    rest = np.tile(np.asarray([nobody, -3.0, -3.0], np.float32), (len(words), 1))
    return Antecedents(text, starts, vectors, vectors, rest)


def _words(text: str) -> tuple[list[int], list[str]]:
    doc = [token for token in load().make_doc(text) if not token.is_space]
    return [token.idx for token in doc], [token.text for token in doc]


def by_network(marked: str, likes: dict[str, int]) -> list[str | None]:
    """The name of each attribution's speaker, for a network that likes words of one number together."""
    article, mentions, attributions = read_marked(marked)
    found = resolve(article, mentions, attributions, antecedents(article.text, likes))
    return [speaker.name if speaker else None for speaker in found.speakers]


def test_chances_add_up_and_follow_the_vectors() -> None:
    one = antecedents("Moss met Vale there and he left", {"Moss": 0, "he": 0, "Vale": 1})
    asking = one.head(Span(24, 26))
    chances = one.chances(asking, [one.last(Span(0, 4)), one.last(Span(9, 13))])
    assert chances.sum() == pytest.approx(1)
    assert chances[0] > 0.9
    assert one.chances(asking, []).tolist() == [1.0]


def test_distance_counts_against_a_mention() -> None:
    one = antecedents("Moss saw it and saw it and Moss left as he did", {"Moss": 0, "he": 0})
    near_first = one.chances(one.head(Span(40, 42)), [one.last(Span(27, 31)), one.last(Span(0, 4))])
    assert near_first[0] > near_first[1]


def test_spans_inside_and_across_words_have_heads() -> None:
    one = antecedents("The guild's head left", {})
    assert one.last(Span(4, 9)) == 1
    assert one.last(Span(5, 9)) == 1
    assert one.head(Span(0, 16)) == 3


MEETING = "[P Una Croft] came with [P Tod Ashe]. [P Tod Ashe] left early. {<The hotelier>} said no."


@pytest.mark.parametrize(
    ("marked", "likes", "expected"),
    [
        pytest.param(MEETING, {"Croft": 0, "hotelier": 0}, ["Una Croft"], id="a-calling-nobody-told"),
        pytest.param(MEETING, {}, None, id="no-opinion"),
        pytest.param(
            "[P Una Croft | baker] came with [P Tod Ashe]. {<The baker>} said no.",
            {"Ashe": 0, "baker": 0},
            ["Una Croft"],
            id="what-the-article-tells-stays",
        ),
        pytest.param(
            "[P Una Croft | aunt] came with [P Tod Ashe]. {<The grandfather>} said no.",
            {"Croft": 0, "grandfather": 0},
            None,
            id="a-noun-that-tells-another-gender",
        ),
    ],
)
def test_the_network_decides_where_the_rules_know_nobody(
    marked: str, likes: dict[str, int], expected: Sequence[str | None] | None
) -> None:
    assert by_network(marked, likes) == (speakers(marked) if expected is None else list(expected))


def test_who_it_was_once_he_is_the_next_time() -> None:
    marked = f"{MEETING} {{<The hotelier>}} said it again."
    assert by_network(marked, {"Croft": 0, "hotelier": 0}) == ["Una Croft", "Una Croft"]


def test_another_pipeline_leaves_no_opinion() -> None:
    assert take_antecedents("Moss left.", {}) is None


def test_nothing_of_it_stays_in_a_doc() -> None:
    doc = load()("Harbour news\n\nAda Moss spoke. “No,” she said.")
    assert ANTECEDENTS not in doc.user_data


def test_every_word_has_its_vectors() -> None:
    nlp = load()
    text = "Harbour news\n\nAda Moss spoke.\n\n“No,” she said."
    doc = nlp.make_doc(text)
    nlp.get_pipe("newsquote_encoder")(doc)
    left = doc.user_data[ANTECEDENTS]
    count = sum(not token.is_space for token in doc)
    assert len(left["starts"]) == count
    assert all(len(left[name]) == count for name in OUTPUTS)


def test_an_article_of_one_name_is_as_before() -> None:
    quotes = newsquote.extract("Harbour news\n\nAda Moss spoke. “No,” she said.").quotes
    assert [q.speaker.name for q in quotes if q.speaker] == ["Ada Moss"]
