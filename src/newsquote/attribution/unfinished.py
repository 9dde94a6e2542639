"""Cues for which the network has no content: what the parse hangs on the verb."""

from __future__ import annotations

from spacy.tokens import Token

from newsquote.attribution.cues import ATTITUDE, cue_head, meaning
from newsquote.attribution.draft import Draft
from newsquote.attribution.frames import FINITE, PASSIVE_AUXILIARIES, source_by_parse
from newsquote.attribution.layout import Layout
from newsquote.attribution.roles import Roles
from newsquote.model import Role

_LEAST_SURE = 0.6
_OBJECTS = ("obj", "dobj", "iobj", "dative")
_FURTHER = ("obl", "prep", "advcl", "xcomp")
# Verbs whose mere object is what is said or asked for.
_TAKES_THING = frozenset(
    "urge offer demand describe accuse thank warn promise pledge recommend request predict forecast".split()
)
_PROMISES = frozenset({"undertake", "promise", "pledge", "vow"})
_FORETELLS = frozenset({"predict", "forecast"})
_BREAKS = ("conj", "cc", "parataxis", "dep")


def finish_cues(layout: Layout, roles: Roles, drafts: list[Draft], min_content: float) -> list[Draft]:
    """The drafts with one for each sure, strong and active verb that none of them has."""
    found = list(drafts)
    for span in roles.cues.values():
        heading = layout.paragraphs[layout.paragraph_at(span.start)].role is Role.TITLE
        if (
            span.score < max(_LEAST_SURE, min_content)
            or heading
            or layout.quotation_at(span.start) is not None
        ):
            continue
        head = cue_head(layout.tokens_in(span.start, span.end))
        sense = meaning(head)
        weak = not sense.strong and head.lemma_.lower() not in _TAKES_THING
        if weak or sense.name in (ATTITUDE, "unknown") or not _is_active(head):
            continue
        content = _complement(layout, head, span.end)
        source = source_by_parse(layout, head)
        if content is None or source is None or source[0] >= span.start:
            continue
        if any(d.touches(span.start, content[1]) for d in found):
            continue
        found.append(Draft([content], (span.start, span.end), source, score=_LEAST_SURE, why="cue-before"))
    return found


def promised(layout: Layout, drafts: list[Draft]) -> list[Draft]:
    """The drafts with one for each promise or forecast that the network passes over: "undertook | to dig"."""
    found = list(drafts)
    for verb in layout.doc:
        foretells = verb.lemma_.lower() in _FORETELLS
        if not (foretells or verb.lemma_.lower() in _PROMISES) or not layout.is_searched(verb.idx):
            continue
        follows = foretells or (verb.i + 1 < len(verb.doc) and verb.nbor().tag_ == "TO")
        body = layout.paragraphs[layout.paragraph_at(verb.idx)].role is Role.BODY
        if not (follows and body) or not _is_active(verb) or layout.quotation_at(verb.idx) is not None:
            continue
        content = _complement(layout, verb, verb.idx + len(verb))
        source = source_by_parse(layout, verb)
        if content is None or source is None or source[1] > verb.idx:
            continue
        if any(d.touches(verb.idx, content[1]) for d in found):
            continue
        first = verb
        while first.i and first.nbor(-1).pos_ == "AUX":
            first = first.nbor(-1)
        cue = (first.idx, verb.idx + len(verb))
        found.append(Draft([content], cue, source, score=_LEAST_SURE, why="cue-before"))
    return found


def _is_active(head: Token) -> bool:
    """Whether a verb says who does it, and is no "Asked …," that leads in a reply."""
    passive = any(c.dep_ in PASSIVE_AUXILIARIES for c in head.lefts)
    return head.pos_ == "VERB" and not passive and (head.tag_ in FINITE or head.tag_ in ("VBN", "VBG"))


def _complement(layout: Layout, head: Token, cue_end: int) -> tuple[int, int] | None:
    """From the first complement after the cue to the last, in the verb's own clause."""
    children = []
    for c in head.rights:
        if c.dep_ in _BREAKS or c.text in (";", ":"):
            break
        children.append(c)
    clause = next((c for c in children if _is_clause(c)), None)
    things = [c for c in children if c.dep_ in _OBJECTS] if head.lemma_.lower() in _TAKES_THING else []
    if things and (clause is None or things[0].i < clause.i):
        first = clause if clause is not None and clause.dep_ == "xcomp" else things[-1]
    elif clause is not None:
        first = clause
    else:
        return None
    last = first
    for c in children:
        if c.i > first.i and c.dep_.split(":")[0] in _FURTHER:
            last = c
    start = layout.doc[first.left_edge.i]
    end = last.right_edge
    while end.i > start.i and (end.is_punct or end.is_space) and layout.quotation_at(end.idx) is None:
        end = end.nbor(-1)
    paragraph = layout.paragraphs[layout.paragraph_at(head.idx)].span
    quoted = layout.quotation_at(start.idx)
    if quoted is not None and quoted.start == start.idx:
        return None
    if (
        start.idx < cue_end
        or end.idx >= paragraph.end
        or any(t.text in ".?!" for t in layout.doc[start.i : end.i])
    ):
        return None
    return start.idx, end.idx + len(end)


def _is_clause(child: Token) -> bool:
    """A clause with a verb, or an infinitive."""
    if child.dep_ == "ccomp":
        return child.tag_ in FINITE or any(t.tag_ in (*FINITE, "IN", "WRB", "WP", "WDT") for t in child.lefts)
    return child.dep_ == "xcomp" and any(t.tag_ == "TO" for t in child.lefts)
