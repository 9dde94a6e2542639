"""Two cues are two quotes: a report is cut where a second reporting verb begins."""

from __future__ import annotations

from spacy.tokens import Token

from newsquote.attribution.cues import ATTITUDE, cue_head, cue_verbs
from newsquote.attribution.draft import Draft
from newsquote.attribution.frames import VERBAL
from newsquote.attribution.layout import Layout

_ACTS = ("denial", "accusation", "promise", "request")


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
        while first.i > head.i + 1 and first.nbor(-1).dep_ in ("cc", "punct", *VERBAL):
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
    if verb is None or not (verb.strong or verb.name == ATTITUDE or _is_act(token)) or verb.name == "writing":
        return False
    if any(c.dep_.startswith("nsubj") for c in token.children):
        return False
    top = token.head
    while top.dep_ == "conj" and top.i != head.i:
        top = top.head
    return top.i == head.i or _is_plain_act(token, head)


def _is_act(token: Token) -> bool:
    """Whether a verb does something by saying it: denies, accuses, orders, warns."""
    lemma = token.lemma_.lower()
    return cue_verbs()[lemma].name in _ACTS or lemma in ("warn", "rule", "brand", "insist")


def _is_plain_act(token: Token, head: Token) -> bool:
    """A past speech act hung on the wrong verb by the parse: "said it was shown and ordered it to go"."""
    if not _is_act(token) or (token.tag_, head.tag_) != ("VBD", "VBD") or token.i == 0:
        return False
    before = token.nbor(-1)
    before = before.nbor(-1) if before.pos_ == "ADV" and before.i else before
    return before.lower_ in ("and", "but")
