"""The component `newsquote_encoder`: one small network sets tags, parse, entities and roles.

Runs the bundled weights over windows of whole paragraphs, each alone and unpadded, so that a text
gives the same result by itself and in any batch. Attribution roles go to `doc.spans[ROLES]`, with
scores and links in the group's `attrs`; the attribution component decides what to make of them.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from spacy.attrs import DEP, HEAD, LEMMA, POS, TAG  # type: ignore[import-not-found]  # Cython, no stubs
from spacy.tokens import Doc, Span, SpanGroup

from newsquote.antecedents import ANTECEDENTS, OUTPUTS
from newsquote.decode import (
    attach_pairs,
    best_tree,
    bio_spans,
    bio_transitions,
    log_softmax,
    marginals,
    viterbi,
)
from newsquote.features import PLACES, Words, describe_words
from newsquote.lemmas import lemmatize
from newsquote.marks import Quotation, scan_marks
from newsquote.model import Paragraph, Role
from newsquote.paragraphs import paragraph_starts, paragraphs_of
from newsquote.weights import FOLDER, Weights, load_weights
from newsquote.windows import Window, inputs_of, windows_of

ROLES = "newsquote_roles"
PARSE, ENTITIES = "DEP", "ENT_IOB"
LAYERS = (PARSE, "TAG", "POS", "LEMMA", ENTITIES)  # by the attribute that shows whether a doc has it
_NEVER_FIRST = frozenset(",.;:!?)]%…")
_NEVER_LAST = frozenset(("of", "in", "for", "at", "and", "on", "the", "to", "with", "by"))  # of a name
_NAMES = ("PERSON", "ORG", "LOC", "NORP", "MISC")

Array = NDArray[Any]


@dataclass(slots=True)
class _Scores:
    """Scores for every word of a text; links and arcs as window pieces; `meant`: see `antecedents`."""

    tag: Array
    upos: Array
    sent: Array
    ner: Array
    role: Array
    pieces: list[tuple[Window, dict[str, Array]]]
    meant: dict[str, Array]


class Encoder:
    """Callable on a `Doc`; holds no session until first use, and none in a pickle.

    What a doc already has of tags, parts of speech, lemmas, parse and entities, each as a whole, stays
    unless `overwrite` is set; heads, relations and sentence starts are one such layer.
    """

    def __init__(self, *, threads: int = 1, overwrite: bool = False, folder: Path = FOLDER) -> None:
        self.threads = threads
        self.overwrite = overwrite
        self.folder = folder

    def to_disk(self, path: str | Path, *, exclude: Sequence[str] = ()) -> None:
        """Nothing: the weights come with the package."""

    def from_disk(self, path: str | Path, *, exclude: Sequence[str] = ()) -> Encoder:
        """Itself: the weights come with the package."""
        return self

    def to_bytes(self, *, exclude: Sequence[str] = ()) -> bytes:
        """Nothing: the weights come with the package."""
        return b""

    def from_bytes(self, data: bytes, *, exclude: Sequence[str] = ()) -> Encoder:
        """Itself: the weights come with the package."""
        return self

    def __call__(self, doc: Doc) -> Doc:
        weights = load_weights(self.folder, self.threads)
        tokens = [t.i for t in doc if not t.is_space]
        if not tokens:
            doc.spans[ROLES] = SpanGroup(doc, name=ROLES, spans=[])
            return doc
        text = doc.text
        words = [(doc[i].idx, doc[i].text) for i in tokens]
        offsets = [offset for offset, _ in words]
        paragraphs = paragraphs_of(text, doc.user_data)
        starts = paragraph_starts(paragraphs, offsets)
        quotations = scan_marks(text)
        described = describe_words(text, words, weights.pieces, quotations)
        scores = _run(weights, described, _places(paragraphs, offsets, starts), starts)
        missing = {layer for layer in LAYERS if self.overwrite or not doc.has_annotation(layer)}
        if missing - {ENTITIES}:
            _annotate(doc, tokens, scores, weights, starts, quotations, missing)
        if ENTITIES in missing:
            _set_names(doc, tokens, scores, weights, starts)
        _set_roles(doc, tokens, scores, weights, starts)
        doc.user_data[ANTECEDENTS] = {"starts": offsets, **scores.meant}
        return doc


def _places(paragraphs: list[Paragraph], offsets: list[int], starts: list[bool]) -> list[int]:
    """Index into `PLACES` of each word."""
    titles = [p.span for p in paragraphs if p.role is Role.TITLE]
    title_end = titles[0].end if titles else 0
    names = [
        ("title-start" if begins else "title") if offset < title_end else ("start" if begins else "within")
        for offset, begins in zip(offsets, starts, strict=True)
    ]
    return [PLACES.index(name) for name in names]


def _run(weights: Weights, described: Words, places: list[int], starts: list[bool]) -> _Scores:
    columns: dict[str, list[Array]] = {k: [] for k in ("tag", "upos", "sent", "ner", "role", *OUTPUTS)}
    pieces = []
    for w in windows_of(described, starts):
        out = weights.run(inputs_of(described, places, w))
        for k, found in columns.items():
            found.append(out[k][w.core - w.start :])
        pieces.append((w, out))
    joined = {k: np.concatenate(found) for k, found in columns.items()}
    meant = {k: joined.pop(k) for k in OUTPUTS}
    return _Scores(**joined, pieces=pieces, meant=meant)


def _annotate(
    doc: Doc,
    tokens: list[int],
    scores: _Scores,
    weights: Weights,
    starts: list[bool],
    quotations: list[Quotation],
    missing: set[str],
) -> None:
    """Set parse, tags, parts of speech and lemmas, those that are `missing`."""
    if PARSE in missing:
        sentences = _sentences(doc, tokens, scores.sent, starts, quotations)
        heads, rels = _parse(scores, sentences, weights)
        attach_pairs(heads, rels, _pairs(doc, tokens, quotations), sentences)
    else:
        heads, rels = list(range(len(tokens))), [""] * len(tokens)
    labels = weights.labels
    strings = doc.vocab.strings
    n = len(doc)
    values = np.zeros((n, 5), np.uint64)
    at = -1  # of the last word
    for i in range(n):
        if at + 1 < len(tokens) and tokens[at + 1] == i:
            at += 1
            tag = labels.tags[int(scores.tag[at].argmax())] if "TAG" in missing else doc[i].tag_
            upos = labels.upos[int(scores.upos[at].argmax())] if "POS" in missing else doc[i].pos_
            values[i] = (
                (tokens[heads[at]] - i) % 2**64,  # spaCy's arrays are unsigned
                strings.add(rels[at]),
                strings.add(tag),
                strings.add(upos),
                strings.add(lemmatize(doc[i].text, upos, tag)),
            )
        else:  # white space hangs on the word before it, or the first after it
            values[i] = (
                ((tokens[at] if at >= 0 else tokens[0]) - i) % 2**64,
                strings.add("dep"),
                strings.add("_SP"),
                strings.add("SPACE"),
                doc[i].orth,
            )
    columns = [(HEAD, PARSE), (DEP, PARSE), (TAG, "TAG"), (POS, "POS"), (LEMMA, "LEMMA")]
    chosen = [k for k, (_, layer) in enumerate(columns) if layer in missing]
    doc.from_array([columns[k][0] for k in chosen], values[:, chosen])  # type: ignore[arg-type]  # any integers will do


def _set_names(doc: Doc, tokens: list[int], scores: _Scores, weights: Weights, starts: list[bool]) -> None:
    labels = weights.labels.ner
    ner = log_softmax(scores.ner)
    _forbid_inside(ner, labels, starts)  # no name crosses a paragraph
    path = viterbi(ner, bio_transitions(labels), _initial(labels))
    names = _whole_names(doc, tokens, bio_spans(path, labels), starts)
    names = _agreed(doc, tokens, names, ner, labels)
    doc.set_ents([Span(doc, tokens[a], tokens[b - 1] + 1, label=label) for a, b, label in names])


def _pairs(doc: Doc, tokens: list[int], quotations: list[Quotation]) -> list[tuple[int, int]]:
    """The words that are an opening and its closing mark or bracket, innermost last."""
    at = {doc[i].idx: k for k, i in enumerate(tokens)}
    marks = [(at.get(q.start), at.get(q.end - q.close_width)) for q in quotations if q.closed]
    found = [(a, b) for a, b in marks if a is not None and b is not None]
    opened: list[int] = []
    for k, i in enumerate(tokens):
        if doc[i].text in "([":
            opened.append(k)
        elif doc[i].text in ")]" and opened:
            found.append((opened.pop(), k))
    return found


def _agreed(
    doc: Doc, tokens: list[int], names: list[tuple[int, int, str]], ner: Array, tags: tuple[str, ...]
) -> list[tuple[int, int, str]]:
    """Names with one label for the same words all through a text, by the sum of their log-probabilities.

    A bare word counts with the persons whose last name it is.
    """
    at = {tag: i for i, tag in enumerate(tags)}
    keys = [doc[tokens[a] : tokens[b - 1] + 1].text for a, b, _ in names]
    votes: dict[str, Array] = {}
    for key, (a, b, label) in zip(keys, names, strict=True):
        if label not in _NAMES:
            continue
        words = [ner[i, [at[("B-" if i == a else "I-") + name] for name in _NAMES]] for i in range(a, b)]
        vote = np.maximum(np.mean(words, axis=0), -8.0)  # one mention is never all
        votes[key] = votes.get(key, 0) + vote
        surname = key.rsplit(None, 1)[-1]
        if label == "PERSON" and surname != key:
            votes[surname] = votes.get(surname, 0) + vote
    return [
        (a, b, _NAMES[int(votes[key].argmax())] if label in _NAMES else label)
        for key, (a, b, label) in zip(keys, names, strict=True)
    ]


def _whole_names(
    doc: Doc, tokens: list[int], names: list[tuple[int, int, str]], starts: list[bool]
) -> list[tuple[int, int, str]]:
    """Names with all of a hyphenated or "&"-joined word: "Kelly-Ann", "Mary" + "Beth Cole", "Dale & Sons"."""

    def glued(i: int) -> bool:
        """Whether "&", or a hyphen without white space, ties word i to a capitalised one after it."""
        if i < 0 or i + 2 >= len(tokens) or starts[i + 1] or starts[i + 2]:
            return False
        left, tie, right = (doc[tokens[j]] for j in (i, i + 1, i + 2))
        if not (left.text[:1].isupper() and right.text[:1].isupper()):
            return False
        return tie.text == "&" or (tie.text in {"-", "‑"} and not left.whitespace_ and not tie.whitespace_)

    joined: list[tuple[int, int, str]] = []
    for a, b, label in names:
        while b - a > 1 and doc[tokens[b - 1]].text in _NEVER_LAST:
            b -= 1
        if label in _NAMES:
            while glued(a - 2):
                a -= 2
            while glued(b - 1):
                b += 2
        if joined and a < joined[-1][1]:
            before = joined.pop()
            a, b = before[0], max(b, before[1])
            is_person = "PERSON" in (label, before[2]) and doc[tokens[a] + 1].text != "&"
            label = "PERSON" if is_person else before[2]
        joined.append((a, b, label))
    return joined


def _forbid_inside(scores: Array, tags: tuple[str, ...], starts: list[bool]) -> None:
    """Rule the I tags out at the first word of each paragraph."""
    scores[np.ix_(np.asarray(starts), np.asarray([t[0] == "I" for t in tags]))] = -1e4


def _initial(tags: tuple[str, ...]) -> Array:
    return np.asarray([-1e4 if t[0] == "I" else 0.0 for t in tags], np.float32)


def _sentences(
    doc: Doc, tokens: list[int], sent: Array, starts: list[bool], quotations: list[Quotation]
) -> list[tuple[int, int]]:
    """(first word, end word) of each sentence; none crosses a paragraph or begins with a closing mark."""
    closing = {q.end - q.close_width for q in quotations if q.close_width}
    found, begin = [], 0
    for i in range(1, len(tokens)):
        token = doc[tokens[i]]
        may = token.idx not in closing and token.text not in _NEVER_FIRST
        if starts[i] or (may and sent[i, 1] > sent[i, 0]):
            found.append((begin, i))
            begin = i
    return [*found, (begin, len(tokens))]


def _parse(
    scores: _Scores, sentences: list[tuple[int, int]], weights: Weights
) -> tuple[list[int], list[str]]:
    """Head of each word (its own index at a root) and relation."""
    n = len(scores.tag)
    heads, rels = list(range(n)), ["dep"] * n
    root = weights.labels.rels.index("root")
    k, width, _ = weights.rel.shape
    flat = weights.rel.transpose(1, 0, 2).reshape(width, k * width)
    at = 0
    for a, b in sentences:
        while scores.pieces[at][0].end <= a:
            at += 1
        last = at
        while scores.pieces[last][0].end < b:
            last += 1
        # a sentence over a seam is read in the window that sees it whole, else piece by piece
        home = next((j for j in range(at, last + 1) if _sees(scores.pieces[j][0], a, b)), None)
        stretches = (
            [(a, b, home)]
            if home is not None
            else [
                (max(a, window.core), min(b, window.end), j)
                for j, (window, _) in enumerate(scores.pieces[at : last + 1], at)
            ]
        )
        top = None
        for s, e, j in stretches:
            window, out = scores.pieces[j]
            x, y = s - window.start, e - window.start
            tree = best_tree(out["arcs"][x:y, x:y])
            dep, head = out["rel_dep"][x:y], out["rel_head"][x:y]
            left = (dep @ flat).reshape(y - x, k, width)
            score = (left @ head[tree][:, :, None])[..., 0]
            for i, h in enumerate(tree):
                heads[s + i] = s + h
                if h == i:
                    rels[s + i] = "root" if top is None else "parataxis"
                    heads[s + i] = s + i if top is None else top
                    top = s + i if top is None else top
                else:
                    score[i, root] = -1e9
                    rels[s + i] = weights.labels.rels[int(score[i].argmax())]
    return heads, ["ROOT" if r == "root" else r for r in rels]


def _sees(window: Window, a: int, b: int) -> bool:
    return window.start <= a and b <= window.end


def _set_roles(doc: Doc, tokens: list[int], scores: _Scores, weights: Weights, starts: list[bool]) -> None:
    """Role spans, with the probability of each, and links between them, into `doc.spans[ROLES]`.

    `attrs["scores"]` has a probability per span; `attrs["cue_of"]` lists (content span, cue span,
    probability) and `attrs["source_of"]` (cue span, source span or -1, probability): indices into
    the group.
    """
    tags = weights.labels.roles
    role = scores.role.copy()
    _forbid_inside(role, tags, starts)  # no span crosses a paragraph
    path = viterbi(role, weights.transitions, _initial(tags))
    chance = marginals(role, weights.transitions)
    words = bio_spans(path, tags)
    spans, sure = [], []
    for a, b, label in words:
        spans.append(Span(doc, tokens[a], tokens[b - 1] + 1, label=label))
        sure.append(round(float(np.mean([chance[i, path[i]] for i in range(a, b)])), 4))
    cue_of, source_of = _links(words, scores.pieces)
    group = SpanGroup(doc, name=ROLES, spans=spans)
    group.attrs.update(scores=sure, cue_of=cue_of, source_of=source_of)
    doc.spans[ROLES] = group


def _links(
    words: list[tuple[int, int, str]], pieces: list[tuple[Window, dict[str, Array]]]
) -> tuple[list[tuple[int, int, float]], list[tuple[int, int, float]]]:
    cue_of, source_of = [], []
    begins = [a for a, _, _ in words]
    for window, out in pieces:
        inside = range(bisect_left(begins, window.start), bisect_left(begins, window.end))
        seen = [(k, *words[k]) for k in inside]
        cues = [(k, a - window.start) for k, a, _, label in seen if label == "cue"]
        sources = [
            (k, a - window.start, min(b, window.end) - window.start)
            for k, a, b, label in seen
            if label == "source"
        ]
        if not cues:
            continue
        at = np.asarray([c for _, c in cues])
        content = log_softmax(out["cue_of"])
        pointed = np.exp(log_softmax(out["source_of"]))
        for k, a, b, label in seen:
            x, y = a - window.start, min(b, window.end) - window.start
            if a < window.core:
                continue
            if label == "content":
                mean = np.exp(content[x:y][:, at]).mean(0)
                cue_of += [(k, cues[j][0], round(float(p), 4)) for j, p in enumerate(mean) if p > 0.02]
            elif label == "cue":
                row = pointed[x]
                source_of.append((k, -1, round(float(row[x]), 4)))
                found = [(s, float(row[p:q].sum())) for s, p, q in sources]
                source_of += [(k, s, round(p, 4)) for s, p in found if p > 0.02]
    return cue_of, source_of
