"""Two cues are two quotes: a report is cut where a second reporting verb begins."""

from __future__ import annotations

from spacy.tokens import Token

from newsquote.attribution.cues import ATTITUDE, cue_head, cue_verbs
from newsquote.attribution.draft import Draft
from newsquote.attribution.layout import Layout


def split_coordinated(layout: Layout, draft: Draft) -> list[Draft]:
    """The draft, and one more for each verb in its pieces that is coordinated with its cue."""
    if draft.cue is None:
        return [draft]
    head = cue_head(layout.tokens_in(*draft.cue))
    found = [draft]
    for piece in list(draft.pieces):
        at = next((t for t in layout.tokens_in(*piece) if _is_second_cue(layout, t, head)), None)
        if at is None or piece[0] < draft.cue[0]:
            continue
        first = at
        while first.i > head.i + 1 and first.nbor(-1).dep_ in ("cc", "advmod", "punct", "aux", "aux:pass"):
            first = first.nbor(-1)
        rest = (at.idx + len(at), piece[1])
        if layout.word_count(*rest) < 3:
            continue
        draft.pieces.remove(piece)
        if layout.word_count(piece[0], first.idx) and piece[0] < first.idx:
            draft.pieces.append((piece[0], first.idx))
        second = Draft([rest], (at.idx, at.idx + len(at)), draft.source, draft.score, why="coordinated")
        found += split_coordinated(layout, second)
    return [d for d in found if d.pieces]


def _is_second_cue(layout: Layout, token: Token, head: Token) -> bool:
    if token.dep_ != "conj" or token.i <= head.i or token.pos_ != "VERB" or layout.quotation_at(token.idx):
        return False
    verb = cue_verbs().get(token.lemma_.lower())
    if verb is None or verb.name == "writing" or not (verb.strong or verb.name == ATTITUDE):
        return False
    top = token.head
    while top.dep_ == "conj" and top.i != head.i:
        top = top.head
    return top.i == head.i and not any(c.dep_.startswith("nsubj") for c in token.children)
