"""What a heading reports: its own grammar has no stops, tags in front and who says it at the end."""

from __future__ import annotations

import re

from spacy.tokens import Token

from newsquote.attribution.draft import Draft
from newsquote.attribution.frames import FINITE
from newsquote.attribution.layout import Layout
from newsquote.model import Role

_TAG = re.compile(r"(?:[\w’'&-]+ ){0,3}[\w’'&-]+: +(?=[A-Z‘“'\"])")
_LONGEST_NAME = 8  # words
_HEARS = frozenset({"told", "hears", "heard"})


def read_headings(layout: Layout, drafts: list[Draft]) -> None:
    """Set the pieces of reports in headings right; a quotation before a colon becomes a draft of its own."""
    for d in drafts[:]:
        if d.cue is None or d.turn or d.scare:
            continue
        paragraph = layout.paragraphs[layout.paragraph_at(d.start)]
        if paragraph.role is not Role.TITLE:
            continue
        before = [p for p in d.pieces if p[1] <= d.cue[0]]
        after = [p for p in d.pieces if p[0] >= d.cue[1]]
        if before and after:
            _split(layout, d, before, after, drafts)
        elif before:
            _from_the_start(layout, d, paragraph.span.start)


def _split(
    layout: Layout,
    d: Draft,
    before: list[tuple[int, int]],
    after: list[tuple[int, int]],
    drafts: list[Draft],
) -> None:
    """ "“We will fight”: players threaten | to stay away"; "Bank holds rates, says | cut is near"."""
    assert d.cue is not None
    words = layout.tokens_in(*after[-1])
    q = layout.quotation_at(before[0][0])
    if q is not None and len(before) == 1 and layout.text[q.end : q.end + 1] == ":":
        if words[0].tag_ == "TO" or any(t.tag_ in FINITE for t in words):
            d.pieces = after
            drafts.append(Draft(before, score=d.score, why="adjacent", inherits=d))
        else:
            d.pieces = before
        return
    says = layout.text[slice(*d.cue)].strip().lower() in ("says", "say")
    touching = not layout.word_count(d.cue[1], after[0][0])
    if q is None and says and touching and any(t.tag_ in FINITE or layout.quotation_at(t.idx) for t in words):
        d.pieces = after
        d.source = _opening_name(layout, before[0][0], d.cue[0]) or d.source


def _opening_name(layout: Layout, start: int, end: int) -> tuple[int, int] | None:
    """Who a heading begins with: "Norway's central bank | holds rates"."""
    named: list[Token] = []
    first = layout.paragraphs[layout.paragraph_at(start)].span.start
    for t in layout.tokens_in(first, end):
        if t.tag_ in (*FINITE, "VBN") or t.text in ",:;":
            break
        named.append(t)
    if not named or len(named) > _LONGEST_NAME or not any(t.pos_ in ("NOUN", "PROPN") for t in named):
        return None
    return named[0].idx, named[-1].idx + len(named[-1])


def _from_the_start(layout: Layout, d: Draft, start: int) -> None:
    """A heading up to who says so, without a tag: "Floods: | Bridge will ‘hold’ the town, | mayor says"."""
    assert d.cue is not None
    said = min(d.cue[0], d.source[0]) if d.source else d.cue[0]
    piece = min(d.pieces)
    tag = _TAG.match(layout.text, start, said)
    tag_end = tag.end() if tag and layout.quotation_at(start) is None else start
    heard = layout.text[slice(*d.cue)].strip().lower() in _HEARS
    if heard and d.source is None:
        said = layout.text.rfind(",", start, said)
    if said <= start:
        return
    stop = len(layout.text[:said].rstrip(" ,"))
    q = layout.quotation_at(piece[0])
    whole = q is not None and q.start == start
    if layout.text[stop : stop + 1] != "," or whole or layout.text.find(";", start, stop) >= 0:
        return
    if layout.quotations_in(tag_end, stop) or tag_end > start:
        d.pieces = [(tag_end, stop)]
