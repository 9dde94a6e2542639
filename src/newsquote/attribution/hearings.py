"""What a court, an inquiry or a jury heard or was told: reports of nobody named, by their frame.

"A, the court heard." "A, jurors were told, but B." "The inquest has previously heard that A." The clause
around it is the report, speech reported inside it included.
"""

from __future__ import annotations

from spacy.tokens import Token

from newsquote.attribution.draft import Draft
from newsquote.attribution.frames import FINITE
from newsquote.attribution.layout import Layout
from newsquote.attribution.utterance import is_utterance
from newsquote.model import Role

HEARINGS = frozenset(
    (
        "court jury juror jurors inquest inquiry tribunal hearing trial panel committee commission "
        "magistrates judge judges mps peers councillors assembly parliament coroner arbitrators"
    ).split()
)
_HAVE = frozenset({"has", "have", "had"})
_BE = frozenset({"was", "were", "is", "are", "been"})
_PASSED = frozenset({"also", "previously", "since", "later", "earlier", "then", "first", "already"})
_NAMES_HEARER = ("NOUN", "PROPN", "ADJ", "DET", "ADP", "NUM", "PRON")
_WHEN = ("NOUN", "PROPN", "ADP", "NUM", "DET", "ADJ", "ADV")
_STOPS = frozenset(".!?")
_LONGEST_HEARER = 9  # words
_LONGEST_WHEN = 5


def hear_reports(layout: Layout, drafts: list[Draft]) -> list[Draft]:
    """The drafts with one for each hearing, in place of those that hold a scrap of the same clause."""
    kept = list(drafts)
    for token in layout.doc:
        found = _hearing(layout, token)
        if found is None:
            continue
        inside = [d for d in kept if _belongs(d, found)]
        if found.start > token.idx and any(not _is_same(d, found) for d in inside):
            continue
        if any(d.turn or d.scare or _reaches_out(d, found) or _is_cited(layout, d, found) for d in inside):
            continue
        kept = [d for d in kept if d not in inside]
        found.score = max([found.score, *(d.score for d in inside)])
        kept.append(found)
    return kept


def is_hearing(layout: Layout, start: int, end: int) -> bool:
    """Whether [start, end) names a court or whoever sits in one."""
    return any(t.lemma_.lower() in HEARINGS or t.lower_ in HEARINGS for t in layout.tokens_in(start, end))


def _belongs(d: Draft, hearing: Draft) -> bool:
    """Whether a draft has the same cue, or stands inside what was heard."""
    assert hearing.cue is not None
    return _is_same(d, hearing) or any(d.touches(*piece) for piece in hearing.pieces)


def _is_same(d: Draft, hearing: Draft) -> bool:
    assert hearing.cue is not None
    return d.cue is not None and d.cue[0] < hearing.cue[1] and hearing.cue[0] < d.cue[1]


def _is_cited(layout: Layout, d: Draft, hearing: Draft) -> bool:
    """Whether somebody's own words, in marks, are cited in what was heard."""
    assert hearing.cue is not None
    own = d.source is not None and d.cue is not None and not hearing.cue[0] <= d.cue[0] < hearing.cue[1]
    return own and any(layout.quotations_in(*piece) for piece in d.pieces)


def _reaches_out(d: Draft, hearing: Draft) -> bool:
    """Whether a draft has words outside the hearing's sentence."""
    assert hearing.cue is not None
    first, last = min(hearing.start, hearing.cue[0]), max(hearing.end, hearing.cue[1]) + 1
    return d.start < first or d.end > last


def _hearing(layout: Layout, verb: Token) -> Draft | None:
    heard = verb.lower_ in ("heard", "hears")
    if not heard and verb.lower_ != "told":
        return None
    if layout.quotation_at(verb.idx) or not layout.is_searched(verb.idx):
        return None
    sentence = _sentence(layout, verb)
    at = sentence.index(verb)
    first = at
    while first and sentence[first - 1].lower_ in _HAVE | _BE | _PASSED:
        first -= 1
    while first < at and sentence[first].lower_ in _PASSED:
        first += 1
    passive = any(t.lower_ in _BE for t in sentence[first:at])
    heading = layout.paragraphs[layout.paragraph_at(verb.idx)].role is Role.TITLE
    if passive == heard and not (heading and not heard):
        return None
    if passive and at + 1 < len(sentence) and sentence[at + 1].lower_ == "by":
        return None  # and so it is somebody's
    opens = first
    while opens and sentence[opens - 1].lower_ in _PASSED:
        opens -= 1
    start = opens
    while start and sentence[start - 1].pos_ in _NAMES_HEARER and opens - start <= _LONGEST_HEARER:
        start -= 1
    hearer = sentence[start:opens]
    if not hearer or hearer[0].pos_ == "ADP" or not any(t.pos_ in ("NOUN", "PROPN") for t in hearer):
        return None
    source = (hearer[0].idx, hearer[-1].idx + len(hearer[-1]))
    if not is_hearing(layout, *source) and not (passive and not heading):
        return None
    pieces = _clause_around(layout, sentence, start, at)
    if pieces is None and start == 0 and is_hearing(layout, *source):
        pieces = _clause_after(layout, sentence, at)
    if pieces is None:
        return None
    cue = (sentence[first].idx, verb.idx + len(verb))
    return Draft(pieces, cue, source, score=0.7, why="hearing")


def _sentence(layout: Layout, token: Token) -> list[Token]:
    """The words from the stop before `token` to the one after it, in its paragraph.

    The parse cuts a long clause before its "the court heard" here and there; stops do not.
    """
    p = layout.paragraphs[layout.paragraph_at(token.idx)].span
    doc = layout.doc
    first = last = token.i
    while first and doc[first - 1].idx >= p.start and doc[first - 1].text not in _STOPS:
        first -= 1
    while last + 1 < len(doc) and doc[last + 1].idx < p.end and doc[last].text not in _STOPS:
        last += 1
    return [t for t in doc[first : last + 1] if not t.is_space]


def _clause_after(layout: Layout, sentence: list[Token], at: int) -> list[tuple[int, int]] | None:
    """What follows "the inquiry was told on Monday that", to the stop."""
    that = next((i for i in range(at + 1, min(at + 6, len(sentence))) if sentence[i].lower_ == "that"), None)
    rest = [t for t in sentence[that + 1 :] if t.text not in _STOPS] if that else []
    if that is None or any(t.pos_ not in _WHEN for t in sentence[at + 1 : that]) or len(rest) < 3:
        return None
    start, end = rest[0].idx, rest[-1].idx + len(rest[-1])
    return None if layout.quotations_in(start, end) or ";" in layout.text[start:end] else [(start, end)]


def _clause_around(
    layout: Layout, sentence: list[Token], start: int, at: int
) -> list[tuple[int, int]] | None:
    """The clause that "…, the court heard" ends or stands in, between commas; None where there is none."""
    if start < 3 or sentence[start - 1].text != ",":
        return None
    before = sentence[: start - 1]
    if before[0].pos_ in ("SCONJ", "CCONJ", "PUNCT") and not layout.quotation_at(before[0].idx):
        return None
    after = sentence[at + 1 :]
    when = 0
    while when < min(len(after), _LONGEST_WHEN) and after[when].pos_ in _WHEN:
        when += 1
    closes = after[when].text if when < len(after) else "."
    pieces = [(before[0].idx, sentence[start - 1].idx)]
    if closes == ",":
        rest = [t for t in after[when + 1 :]]
        if len(rest) < 3:
            return None
        pieces.append((rest[0].idx, rest[-1].idx + len(rest[-1])))
    elif closes not in _STOPS or (when and after[0].lower_ == "by"):
        return None
    spoken = [q for piece in pieces for q in layout.quotations_in(*piece) if is_utterance(layout, q)]
    heading = layout.paragraphs[layout.paragraph_at(before[0].idx)].role is Role.TITLE
    clause = heading or any(t.tag_ in FINITE for piece in pieces for t in layout.tokens_in(*piece))
    return pieces if clause and not spoken else None
