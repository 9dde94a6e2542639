"""Cues and sources by the words and the parse around them, where the network names none.

Accepts Universal Dependencies and ClearNLP labels. The subject of a verb is not always found by
the parse in inverted "said Mr X", so what stands between the cue and the sentence's end is taken
there.
"""

from __future__ import annotations

from dataclasses import dataclass

from spacy.tokens import Token

from newsquote.attribution.cues import ATTITUDE, cue_verbs
from newsquote.attribution.layout import Layout
from newsquote.marks import Quotation

SUBJECTS = ("nsubj", "nsubj:outer", "csubj", "expl")
PASSIVE_SUBJECTS = ("nsubj:pass", "nsubjpass")
PASSIVE_AUXILIARIES = ("aux:pass", "auxpass")
VERBAL = ("aux", *PASSIVE_AUXILIARIES, "advmod", "neg")  # what stands between a subject and its verb
PREDICATES = ("acomp", "attr", "oprd")  # ClearNLP hangs "adamant" on the "is" that has its subject
AGENTS = ("obl:agent", "agent")
FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
HEARERS = frozenset({"tell", "inform", "warn", "remind", "advise", "assure", "ask", "brief", "notify"})
CLIMBED = ("conj", "xcomp", "advcl", "acl", "parataxis", "ccomp")
_BREAKS = frozenset({";", "(", ")", ":", "—", "–"})
_NOMINAL = ("NOUN", "PROPN", "PRON", "DET", "ADJ", "NUM")


@dataclass(frozen=True, slots=True)
class Frame:
    """A cue and its source beside a quotation, as offsets."""

    cue: tuple[int, int]
    source: tuple[int, int] | None
    why: str


def frame_of(layout: Layout, q: Quotation) -> Frame | None:
    """The reporting clause right after or right before a quotation, if one stands there."""
    return _after(layout, q) or _before(layout, q)


def _is_cue(token: Token) -> bool:
    verb = cue_verbs().get(token.lemma_.lower())
    return (
        verb is not None
        and verb.name != ATTITUDE
        and token.tag_ in (*FINITE, "VBN", "VBG", "NN", "NNS", "VB")
    )


def _after(layout: Layout, q: Quotation) -> Frame | None:
    paragraph = layout.paragraphs[layout.paragraph_at(q.start)].span
    tokens: list[Token] = []
    for t in layout.tokens_in(q.end, paragraph.end):
        if t.text in ".!?;" or layout.quotation_at(t.idx) or len(tokens) > 25:
            break
        tokens.append(t)
    while tokens and tokens[0].text in {",", "-", "–", "—"}:
        tokens.pop(0)
    if not tokens or q.inner is None:
        return None
    stopped = layout.text[q.inner.end - 1] in ",.!?…" or layout.text[q.end : q.end + 1] == ","
    if not stopped:
        return None
    for k, t in enumerate(tokens[:14]):
        if t.lower_ in ("came", "comes") and k <= 1:  # "came a shout from the gallery": nobody is named
            noun = next((x for x in tokens[k + 1 : k + 5] if _is_cue(x)), None)
            if noun is not None:
                return Frame((noun.idx, noun.idx + len(noun)), None, "cue-after")
        if not _is_cue(t) or (t.pos_ not in ("VERB", "AUX") and k > 3):
            continue
        if k == 0:  # "...," said X
            end = _phrase_end(tokens, 1)
            source = (tokens[1].idx, end) if end else None
            return Frame((t.idx, t.idx + len(t)), source, "cue-after")
        if any(x.pos_ in _NOMINAL for x in tokens[:k]):  # "...," X said
            first = k - 1
            while (first > 0 and tokens[first].dep_ in VERBAL) or tokens[first].text == ",":
                first -= 1
            return Frame(
                (t.idx, t.idx + len(t)), (tokens[0].idx, tokens[first].idx + len(tokens[first])), "cue-after"
            )
    return None


def _phrase_end(tokens: list[Token], start: int) -> int:
    """Offset at which the noun phrase that begins at `start` ends; 0 where none begins."""
    if start >= len(tokens) or not (tokens[start].pos_ in _NOMINAL or tokens[start].tag_ == "$"):
        return 0
    end, comma = start, False
    for i in range(start, len(tokens)):
        t = tokens[i]
        if (
            t.text in _BREAKS
            or (t.pos_ in ("VERB", "SCONJ") and not comma)
            or t.lower_ in ("when", "as", "after", "in", "on", "at")
        ):
            break
        if t.text == ",":
            if tokens[i + 1 : i + 2] and tokens[i + 1].pos_ in ("DET", "NOUN", "PROPN", "ADJ", "NUM"):
                comma = True
                continue
            break
        if comma and t.pos_ in ("VERB", "AUX"):
            break
        end = i
    return tokens[end].idx + len(tokens[end])


def source_after(layout: Layout, cue_end: int) -> tuple[int, int] | None:
    """The noun phrase right after an inverted cue: "says harbour master"."""
    span = layout.paragraphs[layout.paragraph_at(cue_end - 1)].span
    tokens = layout.tokens_in(cue_end, span.end)[:20] if cue_end < span.end else []
    end = _phrase_end(tokens, 0)
    return (tokens[0].idx, end) if end else None


def _before(layout: Layout, q: Quotation) -> Frame | None:
    paragraph = layout.paragraphs[layout.paragraph_at(q.start)].span
    tokens: list[Token] = []
    for t in reversed(layout.tokens_in(paragraph.start, q.start)):
        if t.idx + len(t) > q.start:
            continue
        if t.text in ".!?" or layout.quotation_at(t.idx) or len(tokens) > 40:
            break
        tokens.append(t)
    if not tokens:
        return None
    led = tokens[0].text in {":", ",", "–", "—"}
    colon = tokens[0].text == ":"
    reach = 30 if colon else 3 if led else 2
    for k, t in enumerate(tokens[: reach + 1]):
        if _is_cue(t) and t.pos_ in ("VERB", "AUX", "NOUN"):
            if t.lemma_ == "read" and k and tokens[k - 1].lower_ == "from":
                return None  # "read from “The Long Ditch”": what the book is called
            return Frame(
                (t.idx, t.idx + len(t)),
                source_by_parse(layout, t),
                "colon-introduced" if colon else "cue-before",
            )
        if not colon and k >= reach:
            break
    if colon:
        named = next((t for t in reversed(tokens[1:]) if t.pos_ in ("PROPN", "PRON")), None)
        if named is not None:
            return Frame((tokens[0].idx, tokens[0].idx + 1), phrase_of(layout, named), "colon-introduced")
    return None


def source_by_parse(layout: Layout, cue: Token) -> tuple[int, int] | None:
    """Who speaks at `cue`: its subject, the agent of a passive, or the subject it shares."""
    at = cue
    if at.lower_ == "according":
        return _according_to(layout, at)
    for _ in range(4):
        if any(c.dep_ in (*PASSIVE_SUBJECTS, *PASSIVE_AUXILIARIES) for c in at.children):
            agent = next((c for c in at.children if c.dep_ in AGENTS), None)
            if agent is None:
                agent = next(
                    (
                        c
                        for c in at.children
                        if c.dep_ in ("obl", "prep") and any(x.lower_ == "by" for x in (c, *c.children))
                    ),
                    None,
                )
            if agent is None:
                return None
            inner = next((c for c in agent.children if c.dep_ == "pobj"), agent)
            return phrase_of(layout, inner)
        subject = next(
            (c for c in at.children if c.dep_ in SUBJECTS and c.lower_ not in ("it", "that")), None
        )
        if subject is None:
            subject = next((c for c in at.children if c.dep_ in SUBJECTS), None)
        if subject is not None:
            if subject.lower_ in ("who", "which", "that") and at.dep_ in ("acl:relcl", "relcl", "acl"):
                return phrase_of(layout, at.head)
            return phrase_of(layout, subject)
        if at.dep_ == "pcomp":
            at = at.head  # "after accusing": ClearNLP has the preposition between the two verbs
        elif at.dep_ not in (*CLIMBED, *PREDICATES) or at.head.i == at.i:
            return None
        if at.dep_ in ("acl",) and at.head.pos_ in ("NOUN", "PROPN"):
            return phrase_of(layout, at.head)
        at = at.head
    return None


def _according_to(layout: Layout, cue: Token) -> tuple[int, int] | None:
    """Who is named after "according to": its head, or the object of its "to"."""
    if cue.dep_ == "case":
        return phrase_of(layout, cue.head)
    named = (x for to in cue.children if to.dep_ == "prep" for x in to.children if x.dep_ == "pobj")
    return next((phrase_of(layout, x) for x in named), None)


def first_auxiliary(verb: Token) -> Token:
    """The first of the auxiliaries right before a verb; the verb where there is none."""
    first = verb
    while first.i and first.nbor(-1).dep_ in VERBAL and first.nbor(-1).pos_ == "AUX":
        first = first.nbor(-1)
    return first


def phrase_of(layout: Layout, head: Token) -> tuple[int, int]:
    """The noun phrase of `head` as offsets: its subtree to the left, appositions and names to the right."""
    left = head
    right = head
    for t in head.subtree:
        if (
            t.i < left.i
            and t.i >= head.i - 12
            and not t.is_punct
            and t.dep_ not in ("case", "fixed", "mark", "punct", "cc")
        ):
            left = t
    blocked = next(
        (
            c.left_edge.i
            for c in head.rights
            if c.dep_ in ("acl:relcl", "relcl", "acl", "conj", "cc", "parataxis", "advcl")
        ),
        None,
    )
    for t in head.subtree:
        if t.i > right.i and (blocked is None or t.i < blocked) and t.i <= head.i + 14 and not t.is_space:
            right = t
    while right.i > head.i and (right.is_punct or right.is_space):
        right = right.nbor(-1)
    return left.idx, right.idx + len(right)
