"""Where a content begins after verbs that take more than what is said: whom, what about, whose claim."""

from __future__ import annotations

from itertools import pairwise

from spacy.tokens import Token

from newsquote.attribution.cues import cue_verbs
from newsquote.attribution.draft import Draft
from newsquote.attribution.frames import FINITE, SUBJECTS, first_auxiliary, phrase_of
from newsquote.attribution.layout import Layout

WITHHOLDING = frozenset({"refuse", "decline", "fail", "hesitate"})
DENYING = frozenset("reject deny dismiss dispute refute rebut contest rubbish repudiate".split())
APOLOGISING = frozenset({"apologise", "apologize"})
_CLAIMS = frozenset(
    (
        "claim report suggestion allegation argument accusation idea notion rumour rumor charge complaint "
        "contention assertion finding theory"
    ).split()
)
_TOLD = frozenset(
    "say rule talk answer discuss name identify elaborate speak give estimate criticise criticize".split()
)
_PARTICLES = frozenset({"out", "on", "to", "for", "about"})
_CALLING = frozenset("call describe term dub label brand deem".split())
_RELATIVES = frozenset("which who whom whose where when".split())
_LONGEST_CLAIM = 10  # words
_LONGEST_WHAT = 8


def withheld(layout: Layout, d: Draft, piece: tuple[int, int]) -> tuple[int, int]:
    """A piece after "refused": without a verb of saying ("to say | whether"), with others ("to sign it").

    Moves the end of the cue.
    """
    assert d.cue is not None
    words = [t for t in layout.tokens_in(d.cue[0], piece[1]) if layout.quotation_at(t.idx) is None]
    at = next((i for i, t in enumerate(words) if t.lemma_.lower() in WITHHOLDING), None)
    if at is None or len(words) < at + 4 or words[at + 1].tag_ != "TO":
        return piece
    verb = words[at + 2]
    end = words[at].idx + len(words[at])
    if [t.lower_ for t in words[at + 2 : at + 5]] == ["be", "drawn", "on"] and len(words) > at + 5:
        d.cue = (d.cue[0], words[at + 4].idx + 2)
        return words[at + 5].idx, piece[1]
    lemma = verb.lemma_.lower()
    known = cue_verbs().get(lemma)
    if lemma not in _TOLD and (known is None or not known.strong):
        if piece[0] > verb.idx and words[at + 3].idx < piece[0]:
            return piece
        d.cue = (d.cue[0], end)
        return words[at + 1].idx, piece[1]
    following = words[at + 3]
    if verb.idx < piece[0] and following.idx < piece[0]:
        return piece
    last = following if following.lower_ in _PARTICLES and len(words) > at + 4 else verb
    d.cue = (d.cue[0], last.idx + len(last))
    return max(piece[0], words[words.index(last) + 1].idx), piece[1]


def whole_claim(layout: Layout, d: Draft, piece: tuple[int, int], head: Token) -> tuple[int, int]:
    """What is denied with the noun for it: "rejected | a claim by the union that trays had melted"."""
    assert d.cue is not None
    between = [t for t in layout.tokens_in(head.idx, piece[0]) if t.i > head.i and t.idx < piece[0]]
    claims = [t for t in between if t.lemma_.lower() in _CLAIMS]
    first = layout.token_at(piece[0])
    opened = first.lower_ == "that" or (
        bool(between) and between[-1].lower_ in ("that", claims[-1].lower_ if claims else "")
    )
    if not claims or not opened or len(between) > _LONGEST_CLAIM:
        return piece
    if any(t.tag_ in FINITE or t.text in ",;:" for t in between) or between[0].pos_ == "ADP":
        return piece
    d.cue = (d.cue[0], head.idx + len(head))
    return between[0].idx, piece[1]


def apologised_for(
    layout: Layout, d: Draft, words: list[Token], piece: tuple[int, int]
) -> tuple[int, int] | None:
    """What somebody apologises for, without to whom; None where they only say to whom."""
    if not words or layout.quotation_at(words[0].idx) is not None:
        return piece
    assert d.cue is not None
    if layout.token_at(max(0, piece[0] - 2)).lower_ in ("for", "over"):
        return piece
    led = words[0].lower_ == "to" or layout.token_at(max(0, d.cue[1] - 1)).lower_ == "to"
    if not led:
        return piece
    if words[0].lower_ == "to" and len(words) > 1 and words[1].tag_ == "VB":
        return piece
    at = next((i for i, t in enumerate(words[:-1]) if t.lower_ in ("for", "over")), None)
    if at is not None:
        return words[at + 1].idx, piece[1]
    return None if not any(t.tag_ in FINITE for t in words) else piece


def without_relative(layout: Layout, piece: tuple[int, int]) -> tuple[int, int]:
    """A thing that is promised, feared or blamed, without what is known of it: "a fund, | which pays"."""
    words = layout.tokens_in(*piece)
    if layout.quotations_in(*piece):
        return piece
    for at, (before, t) in enumerate(pairwise(words)):
        if before.tag_ in FINITE or before.tag_ == "TO":
            return piece
        if before.text == "," and t.lower_ in _RELATIVES and t.i - words[0].i > 1:
            goes_on = any(a.text == "," and b.tag_ in FINITE for a, b in pairwise(words[at + 1 :]))
            return piece if goes_on else (piece[0], before.idx)
    return piece


def without_comparison(layout: Layout, words: list[Token], piece: tuple[int, int]) -> tuple[int, int]:
    """What is asked or expected, without what it is beside: "7%, | against the 3% on the table"."""
    if any(t.tag_ in FINITE or t.tag_ == "TO" for t in words[:3]) or layout.quotations_in(*piece):
        return piece
    for before, t in pairwise(words):
        if before.tag_ in FINITE:
            return piece
        compares = t.lower_ in ("against", "compared") or (
            t.lower_ in ("up", "down") and t.i + 1 < len(t.doc) and t.nbor().lower_ == "from"
        )
        if before.text == "," and compares:
            return piece[0], before.idx
    return piece


def given(layout: Layout, words: list[Token], piece: tuple[int, int]) -> tuple[int, int]:
    """What is promised, without whom, by the words alone: "promised customers | 10 per cent off"."""
    at = next((i for i, t in enumerate(words) if t.pos_ in ("NOUN", "PROPN")), None)
    if at is None or at > 2 or len(words) < at + 3 or (words[at].tag_ == "NN" and at == 0):
        return piece
    following = words[at + 1]
    opens = following.pos_ in ("NUM", "SYM", "ADJ") or following.tag_ == "DT" or following.text in "£$€"
    people = words[at].tag_ in ("NNS", "NNPS") or words[at].lower_ in ("couple", "family", "crowd", "public")
    clean = all(t.pos_ in ("DET", "PRON", "ADJ") for t in words[:at])
    return (following.idx, piece[1]) if opens and people and clean else piece


def what_it_called(layout: Layout, d: Draft) -> None:
    """ "Welcomed what it called “a fresh start”": the fragment, by whoever calls it so."""
    if d.cue is None or d.turn or len(d.pieces) != 1:
        return
    piece = d.pieces[0]
    quoted = layout.quotations_in(*piece)
    words = layout.tokens_in(*piece)
    if not quoted or quoted[0].start == piece[0] or not words or words[0].lower_ != "what":
        return
    lead = [t for t in words if t.idx < quoted[0].start]
    verb = next((t for t in reversed(lead) if t.lemma_.lower() in _CALLING and t.pos_ == "VERB"), None)
    if verb is None or lead[-1].i - verb.i > 2:
        return
    subject = next((t for t in verb.lefts if t.dep_ in SUBJECTS and t.lower_ != "what"), None)
    first = first_auxiliary(verb)
    end = first.idx if subject is None else phrase_of(layout, subject)[1]
    d.source = (words[1].idx, min(end, first.idx))
    d.cue = (first.idx, verb.idx + len(verb))
    d.pieces = [(quoted[0].start, quoted[0].end)]


def let_it_be_known(layout: Layout, d: Draft) -> None:
    """ "Let | it be known over lunch that | she was tired": the whole cue, and only what was said."""
    if d.cue is None or len(d.pieces) != 1 or d.start < d.cue[1]:
        return
    words = layout.tokens_in(d.cue[1], d.end)
    if [t.lower_ for t in words[:3]] != ["it", "be", "known"] or d.start > words[0].idx:
        return
    that = next((t for t in words[3:] if t.lower_ == "that"), None)
    d.cue = (d.cue[0], words[2].idx + len(words[2]))
    d.pieces = [(that.idx if that is not None else d.cue[1], d.end)]
