"""From the network's scores to sequences and trees. Numpy only."""

from __future__ import annotations

from bisect import bisect_right
from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]


def log_softmax(scores: Array) -> Array:
    """Along the last axis."""
    shifted = scores - scores.max(-1, keepdims=True)
    return np.asarray(shifted - np.log(np.exp(shifted).sum(-1, keepdims=True)))


def bio_transitions(tags: tuple[str, ...]) -> Array:
    """0 where one BIO tag may follow another, else -1e4."""
    found = np.zeros((len(tags), len(tags)), np.float32)
    for i, before in enumerate(tags):
        for j, after in enumerate(tags):
            if after[0] == "I" and before[2:] != after[2:]:
                found[i, j] = -1e4
    return found


def viterbi(scores: Array, transitions: Array, initial: Array) -> list[int]:
    """The best tag sequence (Viterbi 1967); `initial` is added to the first word's scores."""
    alpha = scores[0].astype(np.float64) + initial  # in single precision, a long text would round its own end
    back = np.zeros(scores.shape, np.int64)
    for i in range(1, len(scores)):
        paths = alpha[:, None] + transitions
        back[i] = paths.argmax(0)
        alpha = paths.max(0) + scores[i]
    tag = int(alpha.argmax())
    path = [tag]
    for i in range(len(scores) - 1, 0, -1):
        tag = int(back[i, tag])
        path.append(tag)
    return path[::-1]


def marginals(scores: Array, transitions: Array) -> Array:
    """Probability of each tag at each word, by forward-backward over the chain.

    In probabilities scaled at every word, not in logarithms: three times as fast, and scores of one
    word would have to lie 700 apart to underflow together.
    """
    n = len(scores)
    emit = np.exp((scores - scores.max(-1, keepdims=True)).astype(np.float64))
    move = np.exp(transitions.astype(np.float64))
    forward, backward = np.empty_like(emit), np.ones_like(emit)
    forward[0] = emit[0] / emit[0].sum()
    for i in range(1, n):
        step = (forward[i - 1] @ move) * emit[i]
        forward[i] = step / step.sum()
    for i in range(n - 2, -1, -1):
        step = move @ (emit[i + 1] * backward[i + 1])
        backward[i] = step / step.sum()
    both = forward * backward
    return np.asarray(both / both.sum(-1, keepdims=True))


def bio_spans(path: list[int], tags: tuple[str, ...]) -> list[tuple[int, int, str]]:
    """(first word, end word, label) of each span in a BIO sequence."""
    found: list[tuple[int, int, str]] = []
    start, label = 0, ""
    for i, t in enumerate([*path, 0]):
        tag = tags[t] if i < len(path) else "O"
        if label and tag != "I-" + label:
            found.append((start, i, label))
            label = ""
        if tag != "O" and not label:
            start, label = i, tag[2:]
    return found


def best_tree(scores: Array) -> list[int]:
    """Head of each word of a sentence, the root its own; `scores` is dependent × head.

    One root, by the best own-head score; then the maximum spanning tree under it
    (Chu & Liu 1965, Edmonds 1967), which is the greedy choice unless that has a cycle.
    """
    own = log_softmax(scores)
    root = int(np.diagonal(own).argmax())
    own = own.copy()
    np.fill_diagonal(own, -1e9)
    heads = own.argmax(1)
    heads[root] = root
    if _cycle(heads, root) is not None:
        heads = _edmonds(own, root)
    return [int(h) for h in heads]


def _cycle(heads: Array, root: int) -> list[int] | None:
    state = np.zeros(len(heads), np.int8)
    state[root] = 2
    for start in range(len(heads)):
        path, at = [], start
        while state[at] == 0:
            state[at] = 1
            path.append(at)
            at = int(heads[at])
        if state[at] == 1:
            return path[path.index(at) :]
        state[path] = 2
    return None


def _edmonds(scores: Array, root: int) -> Array:
    """Maximum spanning arborescence; contracts one cycle at a time."""
    heads = np.asarray(scores.argmax(1))
    heads[root] = root
    found = _cycle(heads, root)
    if found is None:
        return heads
    cycle = np.asarray(found)
    rest = np.setdiff1d(np.arange(len(scores)), cycle)
    kept = scores[cycle, heads[cycle]]
    # entering the cycle at word c from outside costs what c's own arc in the cycle was worth
    enter = scores[np.ix_(cycle, rest)] - kept[:, None]
    leave = scores[np.ix_(rest, cycle)]
    k = len(rest)
    small = np.full((k + 1, k + 1), -1e9, scores.dtype)
    small[:k, :k] = scores[np.ix_(rest, rest)]
    small[k, :k] = enter.max(0)
    small[:k, k] = leave.max(1)
    np.fill_diagonal(small, -1e9)
    inner = _edmonds(small, int(np.flatnonzero(rest == root)[0]))
    for i, w in enumerate(rest):
        h = int(inner[i])
        heads[w] = cycle[int(leave[i].argmax())] if h == k else rest[h]
    h = int(inner[k])
    heads[cycle[int(enter[:, h].argmax())]] = rest[h]
    heads[root] = root
    return heads


def attach_pairs(
    heads: list[int], rels: list[str], pairs: list[tuple[int, int]], sentences: list[tuple[int, int]]
) -> None:
    """Hang paired marks and brackets on the head of what stands between them, as Universal Dependencies do.

    The network learns it only in part: our treebanks, and the silver parses above all, differ in it.
    """
    ends = [end for _, end in sentences]
    for first, last in pairs:
        k = bisect_right(ends, first)
        if last >= ends[k] or rels[first] != "punct" or rels[last] != "punct":
            continue
        between = [i for i in range(first + 1, last) if rels[i] != "punct"]
        tops = [i for i in between if not first < heads[i] < last or heads[i] == i]
        if tops:
            heads[first] = heads[last] = next((i for i in tops if heads[i] == i), tops[0])
