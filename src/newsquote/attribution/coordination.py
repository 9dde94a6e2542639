"""Two cues are two quotes: a report is cut where a second reporting verb begins."""

from __future__ import annotations

from spacy.tokens import Token

from newsquote.attribution.cues import ATTITUDE, cue_head, cue_verbs
from newsquote.attribution.draft import Draft
from newsquote.attribution.frames import FINITE, HEARERS, VERBAL
from newsquote.attribution.layout import Layout

_ACTS = ("denial", "accusation", "promise", "request")
_REPORTERS = frozenset(
    (
        "accept acknowledge add admit allege argue concede conclude contend emphasise emphasize insist "
        "maintain predict stress suggest"
    ).split()
)
_CONDITIONAL = frozenset({"had", "would", "could", "should", "might", "'d", "’d"})
_BE = ("be", "get")
_SOMEBODY = frozenset({"him", "her", "them", "me", "us"})


def split_coordinated(layout: Layout, draft: Draft) -> list[Draft]:
    """The draft, and one more for each verb in its pieces that is coordinated with its cue."""
    if draft.cue is None:
        return [draft]
    head = cue_head(layout.tokens_in(*draft.cue))
    found = [draft]
    for piece in list(draft.pieces):
        at = next((t for t in layout.tokens_in(*piece) if _is_second_cue(layout, t, head, piece)), None)
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


def join_reports(layout: Layout, drafts: list[Draft]) -> list[Draft]:
    """One draft of two where the second verb goes on with the first one's report.

    "She said she had no regrets but wished it were over"; "he said she rang and told him to wait".
    """
    found: list[Draft] = []
    for d in sorted(drafts, key=lambda d: (d.start, d.end)):
        first = found[-1] if found else None
        if first is not None and _goes_on(layout, first, d):
            first.pieces = [*first.pieces[:-1], (first.pieces[-1][0], d.end)]
        else:
            found.append(d)
    return found


def _goes_on(layout: Layout, first: Draft, second: Draft) -> bool:
    if first.cue is None or second.cue is None or first.turn or second.turn:
        return False
    if second.source not in (None, first.source) or len(second.pieces) > 1 or first.start < first.cue[1]:
        return False
    if not first.end < second.cue[0] < second.start or layout.quotation_at(first.end - 1):
        return False
    if layout.text[first.end : second.cue[0]].strip() not in ("and", "but"):
        return False
    head, verb = (cue_head(layout.tokens_in(*d.cue)) for d in (first, second) if d.cue)
    report = max(first.pieces)
    speech = cue_verbs().get(head.lemma_.lower())
    if (
        speech is None
        or speech.name == ATTITUDE
        or not any(t.tag_ in FINITE for t in layout.tokens_in(*report))
    ):
        return False
    known = cue_verbs().get(verb.lemma_.lower())
    if _is_told(verb, head):
        return True
    if known is not None and known.name == ATTITUDE:
        return _goes_on_wishing(layout, head, report)
    after = layout.tokens_in(second.cue[1], second.cue[1] + 6)
    told = verb.lemma_.lower() in ("tell", "ask") and bool(after) and after[0].lower_ in _SOMEBODY
    return told and head.lemma_.lower() not in HEARERS


def _is_second_cue(layout: Layout, token: Token, head: Token, piece: tuple[int, int]) -> bool:
    if token.dep_ != "conj" or token.i <= head.i or token.pos_ != "VERB" or layout.quotation_at(token.idx):
        return False
    verb = cue_verbs().get(token.lemma_.lower())
    if verb is None or not (verb.strong or verb.name == ATTITUDE or _is_act(token)) or verb.name == "writing":
        return False
    if any(c.dep_.startswith("nsubj") for c in token.children) or _is_told(token, head):
        return False
    if verb.name == ATTITUDE and _goes_on_wishing(layout, head, piece):
        return False
    top = token.head
    while top.dep_ == "conj" and top.i != head.i:
        top = top.head
    return top.i == head.i or _is_plain_act(token, head)


def _is_told(token: Token, head: Token) -> bool:
    """Whether its form puts a verb inside the report: "said it … and had asked", "… and was told"."""
    auxiliaries = [c for c in token.lefts if c.dep_ in VERBAL]
    if token.tag_ == "VBN" and any(c.lemma_.lower() in _BE for c in auxiliaries):
        return True
    shifted = any(c.lower_ in _CONDITIONAL for c in auxiliaries)
    if any(c.lower_ in ("not", "n't", "n’t") for c in auxiliaries) and not any(
        c.lower_ == "had" for c in auxiliaries
    ):
        return False  # "said it was sorry but would not say why": a refusal is the speaker's own
    return shifted and head.tag_ == "VBD" and not any(c.lower_ in _CONDITIONAL for c in head.lefts)


def _goes_on_wishing(layout: Layout, head: Token, piece: tuple[int, int]) -> bool:
    """Whether what is wished belongs to what is said: "said she had no regrets but wished it were over"."""
    verb = cue_verbs().get(head.lemma_.lower())
    words = [t for t in layout.tokens_in(*piece)[:2] if t.lower_ != "that"]
    personal = bool(words) and words[0].lower_ in ("i", "he", "she", "they", "we")
    return verb is not None and verb.name != ATTITUDE and personal


def _is_act(token: Token) -> bool:
    """Whether a verb does something by saying it: denies, accuses, orders, warns."""
    lemma = token.lemma_.lower()
    return (
        cue_verbs()[lemma].name in _ACTS
        or lemma in ("warn", "rule", "brand", "insist")
        or _opens_report(token, lemma)
    )


def _opens_report(token: Token, lemma: str) -> bool:
    """ "and argued that …", "but questioned whether …": no part of what a story tells."""
    after = token.nbor() if token.i + 1 < len(token.doc) else token
    if after.pos_ == "ADV" and after.i + 1 < len(token.doc) and after.lower_ not in ("how", "why"):
        after = after.nbor()
    if lemma in ("question", "query"):
        return after.lower_ in ("whether", "why", "how", "if")
    return lemma in _REPORTERS and after.lower_ == "that"


def _is_plain_act(token: Token, head: Token) -> bool:
    """A past speech act hung on the wrong verb by the parse: "said it was shown and ordered it to go"."""
    if not _is_act(token) or (token.tag_, head.tag_) != ("VBD", "VBD") or token.i == 0:
        return False
    if any(c.dep_ == "conj" and c.tag_ == "VBD" and c.i < token.i for c in token.head.children):
        return False  # "said he rang, complained and offered to pay": a list of what was done
    before = token.nbor(-1)
    before = before.nbor(-1) if before.pos_ == "ADV" and before.i else before
    return before.lower_ in ("and", "but")
