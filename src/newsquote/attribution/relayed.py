"""Who is quoted by another: "The Ledger quoted | her | as saying", "| he | was quoted by Xan as saying"."""

from __future__ import annotations

from typing import NamedTuple

from spacy.tokens import Token

from newsquote.attribution.draft import Draft
from newsquote.attribution.frames import PASSIVE_SUBJECTS, phrase_of
from newsquote.attribution.layout import Layout
from newsquote.model import Role

_QUOTING = frozenset(("quote", "cite"))
_SAYING = frozenset(
    (
        "saying telling adding warning insisting claiming describing calling asking writing declaring "
        "stating admitting denying arguing complaining conceding predicting urging"
    ).split()
)
_TELLING = frozenset(("telling", "asking", "urging"))
_BE = frozenset(("was", "were", "is", "are", "been", "being"))
_LONGEST = 30  # words from "quoted" to "as saying"


class _Relay(NamedTuple):
    """Offsets: who is quoted, the words that say so, and where what they said may begin."""

    source: tuple[int, int]
    cue: tuple[int, int]
    begins: int
    verb: Token
    saying: Token


def relayed(layout: Layout, drafts: list[Draft]) -> list[Draft]:
    """The drafts with the words of whoever is quoted given to them, and not to who quotes them."""
    found = list(drafts)
    for verb in layout.doc:
        if verb.lemma_.lower() not in _QUOTING or not layout.is_searched(verb.idx):
            continue
        relay = _relay(layout, verb)
        if relay is not None:
            found = _given(layout, found, relay)
    return found


def _relay(layout: Layout, verb: Token) -> _Relay | None:
    saying = _as_saying(layout, verb)
    if saying is None:
        return None
    between = layout.doc[verb.i + 1 : saying.i - 1]
    before = next((t for t in reversed(layout.doc[max(0, verb.i - 3) : verb.i]) if t.pos_ != "ADV"), None)
    following = saying.nbor(1) if saying.i + 1 < len(layout.doc) else saying
    begins = following.idx + len(following) if following.lower_ == "that" else saying.idx + len(saying)
    if before is not None and before.lower_ in _BE:
        subject = next((c for c in verb.lefts if c.dep_ in (*PASSIVE_SUBJECTS, "nsubj")), None)
        if subject is None:
            return None
        end = saying if not len(between) else verb
        return _Relay(phrase_of(layout, subject), (before.idx, end.idx + len(end)), begins, verb, saying)
    words = [t for t in between if not t.is_space]
    while words and words[-1].is_punct:
        words.pop()
    if not words or words[0].pos_ == "ADP":
        return None
    source = words[0].idx, words[-1].idx + len(words[-1])
    return _Relay(source, (saying.idx, saying.idx + len(saying)), begins, verb, saying)


def _as_saying(layout: Layout, verb: Token) -> Token | None:
    """The "saying" of "quoted … as saying", if no mark of quotation or full stop stands between."""
    if layout.quotation_at(verb.idx):
        return None
    for token in layout.doc[verb.i + 1 : verb.i + _LONGEST]:
        if token.is_sent_start or layout.quotation_at(token.idx):
            return None
        if token.lower_ in _SAYING and token.nbor(-1).lower_ == "as":
            return token
    return None


def _given(layout: Layout, drafts: list[Draft], relay: _Relay) -> list[Draft]:
    """The drafts with that of a relay mended; a new one where none has what was said."""
    end = _sentence_end(relay.saying)
    said = relay.saying.idx + len(relay.saying)
    own = [
        d
        for d in drafts
        if d.touches(relay.verb.idx, end)
        and not d.turn
        and (d.start >= relay.verb.idx or (d.cue is not None and relay.verb.idx <= d.cue[1] <= said))
    ]
    told = [d for d in own if d.end > relay.begins]
    if told:
        first = told[0]
        first.pieces = sorted(
            {(max(a, relay.begins), b) for d in told for a, b in d.pieces if b > relay.begins}
        )
        first.source, first.cue = relay.source, relay.cue
        return [d for d in drafts if d not in own or d is first]
    for d in own:
        if d.end <= relay.verb.idx:  # "“It is late,” he was quoted by Radio Xan as saying."
            d.source, d.cue = relay.source, relay.cue
            return drafts
    role = layout.paragraphs[layout.paragraph_at(relay.verb.idx)].role
    if role is Role.TITLE or relay.saying.lower_ in _TELLING or end <= relay.begins:
        return drafts
    drafts = [d for d in drafts if d not in own]
    return [*drafts, Draft([(relay.begins, end)], relay.cue, relay.source, 0.7, why="cue-before")]


def _sentence_end(token: Token) -> int:
    """Where the last word of its sentence ends."""
    last = [t for t in token.sent if t.i >= token.i and not (t.is_space or t.is_punct)][-1]
    return last.idx + len(last)
