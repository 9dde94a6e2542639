"""Sequences and trees against brute force: every path and every tree of a few words, tried out."""

from __future__ import annotations

from itertools import pairwise, product

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from numpy.typing import NDArray

from newsquote.decode import (
    attach_pairs,
    best_tree,
    bio_spans,
    bio_transitions,
    log_softmax,
    marginals,
    viterbi,
)

Array = NDArray[np.float64]
TAGS = ("O", "B-cue", "I-cue", "B-source", "I-source")
scores = st.floats(-8, 8, width=32)


@st.composite
def chains(draw: st.DrawFn) -> tuple[Array, Array, Array]:
    """Scores of up to five words, transitions and initial scores, some of them forbidden."""
    tags = draw(st.integers(2, 4))
    words = draw(st.integers(1, 5))
    rows = draw(arrays(np.float32, (words, tags), elements=scores))
    moves = draw(arrays(np.float32, (tags, tags), elements=scores | st.just(-1e4)))
    moves[:, 0] = np.maximum(moves[:, 0], -8)  # "O" may follow anything
    initial = draw(arrays(np.float32, (tags,), elements=st.sampled_from([0.0, -1e4])))
    initial[0] = 0.0
    return rows, moves, initial


def path_score(path: tuple[int, ...], rows: Array, moves: Array) -> float:
    found = sum(float(rows[i, t]) for i, t in enumerate(path))
    return found + sum(float(moves[a, b]) for a, b in pairwise(path))


@given(chains())
def test_viterbi_finds_the_best_of_all_paths(chain: tuple[Array, Array, Array]) -> None:
    rows, moves, initial = chain
    paths = product(range(rows.shape[1]), repeat=len(rows))
    best = max(path_score(path, rows, moves) + float(initial[path[0]]) for path in paths)
    found = tuple(viterbi(rows, moves, initial))
    assert len(found) == len(rows)
    assert path_score(found, rows, moves) + float(initial[found[0]]) == pytest.approx(best, abs=1e-4)


@given(chains())
def test_marginals_are_the_shares_of_all_paths(chain: tuple[Array, Array, Array]) -> None:
    rows, moves, _ = chain
    expected = np.zeros(rows.shape)
    for path in product(range(rows.shape[1]), repeat=len(rows)):
        weight = np.exp(path_score(path, rows, moves))
        expected[np.arange(len(rows)), path] += weight
    expected /= expected.sum(1, keepdims=True)
    found = marginals(rows, moves)
    assert found.sum(1) == pytest.approx(np.ones(len(rows)))
    assert found == pytest.approx(expected, abs=1e-6)


def test_marginals_of_a_long_text_keep_their_precision() -> None:
    row = np.asarray([[1.0, 3.0, -2.0]], np.float32)
    found = marginals(np.repeat(row, 20_000, 0), np.zeros((3, 3), np.float32))
    assert found == pytest.approx(np.repeat(np.exp(log_softmax(row)), 20_000, 0), abs=1e-6)


def test_viterbi_still_weighs_a_hair_after_a_long_text() -> None:
    rows = np.full((50_000, 2), 8.0, np.float32)
    rows[-1] = [1.0, 1.001]
    assert viterbi(rows, np.zeros((2, 2), np.float32), np.zeros(2, np.float32))[-1] == 1


def test_a_forbidden_tag_is_never_chosen() -> None:
    rows = np.asarray([[0, 0, 9, 0, 0], [0, 1, 0, 0, 9], [0, 0, 0, 0, 9]], np.float32)
    initial = np.asarray([0, 0, -1e4, 0, -1e4], np.float32)
    path = viterbi(rows, bio_transitions(TAGS), initial)
    assert [TAGS[t] for t in path] == ["B-source", "I-source", "I-source"]


def test_only_the_same_span_is_continued() -> None:
    allowed = bio_transitions(TAGS) == 0
    may_follow = {TAGS[j]: [TAGS[i] for i in range(len(TAGS)) if allowed[i, j]] for j in range(len(TAGS))}
    assert may_follow == {
        "O": list(TAGS),
        "B-cue": list(TAGS),
        "I-cue": ["B-cue", "I-cue"],
        "B-source": list(TAGS),
        "I-source": ["B-source", "I-source"],
    }


@pytest.mark.parametrize(
    ("tags", "spans"),
    [
        pytest.param("", [], id="nothing"),
        pytest.param("O O", [], id="no-span"),
        pytest.param("B-cue", [(0, 1, "cue")], id="one-word"),
        pytest.param("B-cue B-cue I-cue", [(0, 1, "cue"), (1, 3, "cue")], id="neighbours-of-a-kind"),
        pytest.param("O B-source I-source B-cue O", [(1, 3, "source"), (3, 4, "cue")], id="two-kinds"),
        pytest.param("B-cue I-source I-source", [(0, 1, "cue"), (1, 3, "source")], id="a-stray-I-begins"),
        pytest.param("O I-cue", [(1, 2, "cue")], id="ends-with-the-text"),
    ],
)
def test_spans_of_a_tag_sequence(tags: str, spans: list[tuple[int, int, str]]) -> None:
    assert bio_spans([TAGS.index(tag) for tag in tags.split()], TAGS) == spans


@given(st.lists(st.tuples(st.integers(0, 3), st.sampled_from(["", "cue", "source"])), max_size=8))
def test_spans_come_back_from_their_tags(pieces: list[tuple[int, str]]) -> None:
    path: list[int] = []
    expected = []
    for length, label in pieces:
        if label and length:
            expected.append((len(path), len(path) + length, label))
            path += [TAGS.index("B-" + label), *[TAGS.index("I-" + label)] * (length - 1)]
        else:
            path += [0] * length
    assert bio_spans(path, TAGS) == expected


def is_tree(heads: list[int]) -> bool:
    """One root, its own head, reached from every word."""
    roots = [i for i, h in enumerate(heads) if i == h]
    if len(roots) != 1:
        return False
    for i in range(len(heads)):
        at = i
        for _ in heads:
            at = heads[at]
        if at != roots[0]:
            return False
    return True


def tree_score(heads: tuple[int, ...] | list[int], own: Array) -> float:
    return sum(float(own[i, h]) for i, h in enumerate(heads) if i != h)


@settings(deadline=None, max_examples=150)
@given(st.integers(1, 5).flatmap(lambda n: arrays(np.float32, (n, n), elements=scores)))
def test_best_tree_is_the_best_of_all_trees_under_its_root(arcs: Array) -> None:
    own = log_softmax(arcs)
    found = best_tree(arcs)
    assert is_tree(found)
    root = next(i for i, h in enumerate(found) if i == h)
    assert own[root, root] == np.diagonal(own).max()
    rivals = (heads for heads in product(range(len(arcs)), repeat=len(arcs)) if heads[root] == root)
    best = max(tree_score(heads, own) for heads in rivals if is_tree(list(heads)))
    assert tree_score(found, own) == pytest.approx(best, abs=1e-4)


@given(st.integers(2, 60), st.integers(0, 2**32 - 1), st.booleans())
@settings(deadline=None)
def test_best_tree_of_a_long_sentence_is_a_tree(n: int, seed: int, cyclic: bool) -> None:
    arcs = np.random.default_rng(seed).normal(size=(n, n)).astype(np.float32)
    if cyclic:  # every word wants the next one in its pair
        arcs[np.arange(n), np.minimum(np.arange(n) ^ 1, n - 1)] += 20
    assert is_tree(best_tree(arcs))


def test_a_greedy_choice_without_a_cycle_is_kept() -> None:
    arcs = np.full((4, 4), -5.0, np.float32)
    for word, head in enumerate([1, 1, 3, 1]):
        arcs[word, head] = 5.0
    assert best_tree(arcs) == [1, 1, 3, 1]


def test_a_cycle_is_broken_where_it_costs_least() -> None:
    arcs = np.full((3, 3), -9.0, np.float32)
    arcs[0, 0] = 9.0  # the root
    arcs[1, 2], arcs[2, 1] = 5.0, 5.0  # two words that want each other
    arcs[1, 0], arcs[2, 0] = 1.0, 4.0
    assert best_tree(arcs) == [0, 2, 0]


def test_log_softmax_of_huge_scores_is_finite() -> None:
    found = log_softmax(np.asarray([[1e4, 0.0], [-1e4, -1e4]], np.float32))
    assert found == pytest.approx(np.asarray([[0.0, -1e4], [-np.log(2), -np.log(2)]]))


# “ We lost ( twice ) , ” he said .  He  left .
RELS = [
    "punct", "nsubj", "ccomp", "punct", "advmod", "punct", "punct", "punct", "nsubj", "root", "punct",
    "nsubj", "root", "punct",
]  # fmt: skip


@pytest.mark.parametrize(
    ("pairs", "expected"),
    [
        pytest.param([(0, 7)], {0: 2, 7: 2}, id="quotation-marks-on-the-verb-between"),
        pytest.param([(3, 5)], {3: 4, 5: 4}, id="brackets-on-the-word-between"),
        pytest.param([(0, 13)], {0: 9, 13: 9}, id="a-pair-around-two-sentences-is-left-alone"),
        pytest.param([(6, 7)], {6: 2, 7: 2}, id="nothing-between"),
        pytest.param([(1, 5)], {1: 2, 5: 9}, id="no-punctuation"),
    ],
)
def test_paired_marks_hang_on_what_they_hold(pairs: list[tuple[int, int]], expected: dict[int, int]) -> None:
    heads = [9, 2, 9, 9, 2, 9, 9, 9, 9, 9, 9, 12, 12, 9]
    heads[6] = heads[7] = 2
    before = list(heads)
    attach_pairs(heads, RELS, pairs, [(0, 11), (11, 14)])
    assert {i: heads[i] for i in expected} == expected
    assert [h for i, h in enumerate(heads) if i not in expected] == [
        h for i, h in enumerate(before) if i not in expected
    ]
