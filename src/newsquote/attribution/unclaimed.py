"""Quotations that no cue claims: what follows a report, a frame beside them, adjacency, or scare quotes."""

from __future__ import annotations

from itertools import pairwise

from newsquote.attribution.draft import Draft
from newsquote.attribution.frames import frame_of
from newsquote.attribution.layout import Layout
from newsquote.attribution.utterance import is_utterance
from newsquote.marks import Quotation


def split_followers(layout: Layout, drafts: list[Draft]) -> list[Draft]:
    """A quoted sentence that follows a report in the reporter's words is a quote of its own, by adjacency."""
    found: list[Draft] = _split_at_reports(layout, drafts)
    for d in drafts:
        d.pieces = [part for p in d.pieces for part in _cut_at_colon(layout, d, p)]
        indirect = [p for p in d.pieces if layout.quotation_at(p[0]) is None]
        apart = [
            p
            for p in d.pieces
            if indirect and p[0] > indirect[0][1] and d.cue and p[0] > d.cue[1] and _opens_sentence(layout, p)
        ]
        if not apart or d.turn:
            found.append(d)
            continue
        d.pieces = [p for p in d.pieces if p not in apart]
        found.append(d)
        found.append(Draft(apart, score=d.score, why="follows", inherits=d))
    return found


def _split_at_reports(layout: Layout, drafts: list[Draft]) -> list[Draft]:
    """What is quoted after a sentence that reports more: "A," he said. He denied it. | "B."."""
    found: list[Draft] = []
    for d in drafts:
        if d.cue is None or d.turn or len(d.pieces) < 2:
            continue
        for before, piece in list(pairwise(sorted(d.pieces))):
            if before[1] > d.cue[0] or piece[0] < d.cue[1] or not _opens_sentence(layout, piece):
                continue
            between = _report_between(layout, d, piece, drafts)
            if between is not None and layout.quotation_at(before[1] - 1) is not None:
                rest = [p for p in d.pieces if p[0] >= piece[0]]
                d.pieces = [p for p in d.pieces if p[0] < piece[0]]
                found.append(Draft(rest, score=d.score, why="follows", inherits=between))
                break
    return found


def _report_between(layout: Layout, d: Draft, piece: tuple[int, int], drafts: list[Draft]) -> Draft | None:
    """The report whose sentence stands between a cue and a piece after it."""
    assert d.cue is not None
    for x in drafts:
        if x is d or x.cue is None or x.scare or x.start < d.cue[1] or x.end > piece[0]:
            continue
        start = min(x.start, x.cue[0], x.source[0] if x.source else x.start)
        if start > d.cue[1] and layout.text[d.cue[1] : start].rstrip()[-1:] in (".", "!", "?"):
            return x
    return None


def _opens_sentence(layout: Layout, piece: tuple[int, int]) -> bool:
    q = layout.quotation_at(piece[0])
    if q is None or q.start != piece[0] or q.inner is None:
        return False
    before = layout.text[max(0, q.start - 4) : q.start].rstrip().rstrip("”\"’'")
    return before[-1:] in (".", "!", "?", ":") and layout.text[q.inner.start].isupper()


def _cut_at_colon(layout: Layout, d: Draft, piece: tuple[int, int]) -> list[tuple[int, int]]:
    """ "said the idea came late: “It just came.”": the report, and the utterance after the colon."""
    quoted = layout.quotations_in(*piece)
    if not quoted or d.turn or not d.cue or d.cue[0] > piece[0]:
        return [piece]
    last = quoted[-1]
    lead = layout.text[piece[0] : last.start].rstrip()
    closes = not layout.word_count(min(last.end, piece[1]), piece[1])
    if not lead.endswith(":") or not closes or last.start <= piece[0] or not is_utterance(layout, last):
        return [piece]
    return [(piece[0], piece[0] + len(lead) - 1), (last.start, piece[1])]


def claim_quotations(layout: Layout, drafts: list[Draft], orphans: set[int]) -> None:
    """Attribute every quotation that no draft holds yet, in text order; adds to `drafts`."""
    owner: dict[int, Draft] = {}
    for d in drafts:
        for piece in d.pieces:
            for q in layout.quotations_in(*piece):
                if piece[0] <= q.inner.start and q.inner.end <= piece[1]:  # type: ignore[union-attr]  # outer holds words
                    owner[q.start] = d
    previous: Quotation | None = None
    for q in layout.outer:
        if q.start not in owner and layout.is_searched(q.start):
            draft = _attribute(layout, q, previous, owner, drafts, q.start in orphans)
            owner[q.start] = draft
            if draft not in drafts:
                drafts.append(draft)
        previous = q


def _attribute(
    layout: Layout,
    q: Quotation,
    previous: Quotation | None,
    owner: dict[int, Draft],
    drafts: list[Draft],
    proposed: bool,
) -> Draft:
    """The draft a quotation belongs to: an earlier one, now with one more piece, or a new one."""
    piece = (q.start, q.end)
    here = layout.paragraph_at(q.start)
    span = layout.paragraphs[here].span
    before = owner.get(previous.start) if previous is not None else None
    if q.continues and before is not None and not before.scare:
        before.pieces.append(piece)
        return before
    speaks = is_utterance(layout, q)
    frame = frame_of(layout, q) if speaks or proposed else None
    if frame is not None and not _is_taken(frame.cue, drafts):
        return Draft([piece], frame.cue, frame.source, score=0.6, why=frame.why)
    if frame is not None:  # a cue that speaks for another piece speaks for this one too
        for d in drafts:
            named = d.source is not None and d.source[0] <= q.start < d.source[1]
            named = named or _is_title(layout, q, d)
            if d.cue and d.cue[0] <= frame.cue[0] < d.cue[1] and not named:
                d.pieces.append(piece)
                return d
    starts = q.start <= span.start + 1
    if starts and here and ends_in_colon(layout, here - 1) and speaks:
        for d in drafts:
            if d.cue and not d.scare and layout.paragraph_at(d.cue[0]) == here - 1 and d.cue[0] > d.end:
                d.pieces.append(piece)
                return d
    if (
        before is not None
        and not before.scare
        and layout.paragraph_at(before.end - 1) == here
        and speaks
        and _opens_sentence(layout, piece)
    ):
        quoted = all(layout.quotation_at(s) for s, _ in before.pieces)
        if quoted and not _cue_between(drafts, before, q):
            before.pieces.append(piece)
            return before
        return Draft([piece], score=0.6, why="follows", inherits=before)
    if starts and (speaks or proposed) and (is_quoted_paragraph(layout, here) or proposed):
        last = _last_draft(layout, drafts, here)
        return Draft([piece], score=0.7 if last else 0.4, why="adjacent", inherits=last)
    if proposed:
        return Draft([piece], score=0.3, why="model")
    closed = layout.text[q.end - 2 : q.end - 1] in (".", "!", "?") and _opens_sentence(layout, piece)
    if speaks and layout.word_count(*piece) >= (3 if closed else 6):
        last = _last_draft(layout, drafts, here)
        return Draft([piece], score=0.35, why="adjacent", inherits=last)
    return Draft([piece], score=0.5, why="marks without a speaker", scare=True)


def _is_title(layout: Layout, q: Quotation, d: Draft) -> bool:
    """ "A sign under a print of | “The Ditch,” | says: “All are welcome.”": a title, and not what is said."""
    if d.cue is None or layout.text[d.cue[1] : d.cue[1] + 1] != ":" or q.start < 2 or d.start < d.cue[1]:
        return False
    return q.end <= d.cue[0] and layout.token_at(q.start - 2).pos_ == "ADP"


def _is_taken(cue: tuple[int, int], drafts: list[Draft]) -> bool:
    return any(d.cue and d.cue[0] <= cue[0] < d.cue[1] for d in drafts)


def _cue_between(drafts: list[Draft], before: Draft, q: Quotation) -> bool:
    return any(d is not before and d.cue and before.end <= d.cue[0] < q.start for d in drafts)


def _last_draft(layout: Layout, drafts: list[Draft], paragraph: int) -> Draft | None:
    """The last draft that was said in the paragraph before, by its place in the text."""
    near = [
        d
        for d in drafts
        if not d.scare
        and (
            layout.paragraph_at(d.end - 1) == paragraph - 1
            or (d.cue and layout.paragraph_at(d.cue[0]) == paragraph - 1)
        )
        and d.end <= layout.paragraphs[paragraph].span.start
    ]
    if not near:
        return None
    return max(near, key=lambda d: max(d.end, d.cue[1] if d.cue else 0))


def ends_in_colon(layout: Layout, paragraph: int) -> bool:
    span = layout.paragraphs[paragraph].span
    return layout.text[span.end - 1] in ":–—"


def is_quoted_paragraph(layout: Layout, paragraph: int) -> bool:
    """Whether a paragraph begins with a quotation and is little else."""
    span = layout.paragraphs[paragraph].span
    quotations = layout.quotations_in(span.start, span.end)
    if not quotations or quotations[0].start > span.start + 1:
        return False
    quoted = sum(layout.word_count(q.start, q.end) for q in quotations)
    return quoted >= 0.9 * layout.word_count(span.start, span.end)
