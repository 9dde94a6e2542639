"""Where the words of a piece begin and end: marks, linking words, hearers and stops."""

from __future__ import annotations

import re

from spacy.tokens import Token

from newsquote.attribution.cues import ATTITUDE, CueMeaning, cue_verbs
from newsquote.attribution.draft import Draft
from newsquote.attribution.frames import FINITE, HEARERS, phrase_of
from newsquote.attribution.layout import Layout
from newsquote.attribution.utterance import leading_utterance
from newsquote.marks import Quotation
from newsquote.model import Span

_LEAD_THAT = re.compile(r"that\b[\s,:]*", re.IGNORECASE)
_LINKING = re.compile(r"(?:of|about|for|against|over|on|as)\s+", re.IGNORECASE)
NAMING = frozenset(
    (
        "call describe brand label dub term characterise characterize hail dismiss condemn denounce slam "
        "blast decry deride accuse praise criticise criticize attack lambast portray deem consider regard "
        "cast paint deplore mock"
    ).split()
)
URGING = frozenset(
    (
        "urge ask order call instruct command beg implore encourage press invite advise tell warn remind "
        "direct exhort challenge plead persuade lobby forbid"
    ).split()
)
OBJECTS = ("obj", "iobj", "dobj", "dative")
WITHHOLDING = frozenset({"refuse", "decline", "fail", "hesitate"})
_NAMED = frozenset(
    {
        "as",
        "called",
        "dubbed",
        "nicknamed",
        "named",
        "titled",
        "entitled",
        "so-called",
        "codenamed",
        "headlined",
    }
)
_ADJUNCT_LEADS = frozenset("on in at after during last this yesterday today".split())
_EDGE = " \t\r\n\u00a0\u200b\u2009,;:–—-"


def edges_of(
    layout: Layout, piece: tuple[int, int], sense: CueMeaning
) -> tuple[Span | None, list[Span], bool]:
    """A piece's span, the words in it that stood in marks, and whether it was a quotation and no more."""
    start, end = piece
    lead = _LEAD_THAT.match(layout.text, start, end)
    start = lead.end() if lead else start
    exact = _as_quotation(layout, start, end)
    if exact is None:
        stray = _before_stray_mark(layout, start, end)
        if stray is not None:
            return stray, [stray], True
        part = trimmed(layout, start, end, unmarked=True)
        if part is None:
            return None, [], False
        linking = _LINKING.match(layout.text, part.start, part.end)
        if linking and linking.end() < part.end and _links(layout.token_at(part.start), sense):
            part = Span(linking.end(), part.end)
        start, end = part.start, part.end
        exact = _as_quotation(layout, start, end)
    if exact is not None and exact.inner is not None:
        return exact.inner, [exact.inner], True
    inside = [
        q.inner
        for q in layout.quotations_in(start, end)
        if q.inner is not None
        and start <= q.inner.start
        and q.inner.end <= end
        and not _is_name(layout, q, start)
    ]
    return Span(start, end), inside, False


def _before_stray_mark(layout: Layout, start: int, end: int) -> Span | None:
    """Words that end in a closing mark whose opening one is missing, from the head of a paragraph."""
    text = layout.text
    after = text[end] if end < len(text) else ""
    closer = end - 1 if text[end - 1] in '”"' else end if after and after in '”"' else None
    head = layout.paragraphs[layout.paragraph_at(start)].span.start
    if closer is None or start != head or layout.quotations_in(start, closer + 1) or closer <= start:
        return None
    return Span(start, closer) if text[closer - 1] in ",.!?…" else None


def _is_name(layout: Layout, q: Quotation, start: int) -> bool:
    """Whether a quotation inside a report is what something is called ("known as “Breadcrumbs”")."""
    before = [t for t in layout.tokens_in(start, q.start) if not t.is_punct][-2:]
    if not before or q.inner is None:
        return False
    capital = q.inner.cut(layout.text)[0].isupper()
    known = before[-1].lower_ in _NAMED and (
        before[-1].lower_ != "as" or before[0].lower_ in ("known", "company", "dubbed")
    )
    return capital and layout.word_count(q.start, q.end) <= 4 and (known or before[-1].lower_ == "as")


def _as_quotation(layout: Layout, start: int, end: int) -> Quotation | None:
    """The quotation that is all of [start, end), white space and stops outside it apart."""
    q = layout.quotation_at(start)
    if q is None or q.inner is None or start > q.inner.start:
        return None
    rest = layout.text[min(q.end, end) : end]
    return q if q.inner.end <= end and not any(c.isalnum() for c in rest) else None


def _links(first: Token, sense: CueMeaning) -> bool:
    """Whether a preposition only ties the content to its cue ("warned of delays")."""
    return (
        first.pos_ in ("ADP", "SCONJ")
        and first.dep_ in ("case", "mark", "prep", "pcomp")
        and sense.name != ATTITUDE
    )


def recut(layout: Layout, d: Draft, piece: tuple[int, int], head: Token | None) -> tuple[int, int]:
    """A piece with the edges that its cue asks for; the network's follow another scheme here and there."""
    utterance = leading_utterance(layout, *piece)
    if utterance is not None:
        return utterance.start, utterance.end  # the rest says who speaks
    if head is None or d.cue is None:
        return piece
    if d.cue[0] > piece[0]:
        return _before_source(layout, d, piece)
    lemma = head.lemma_.lower()
    piece = _with_infinitive(layout, d.cue[1], piece)
    tokens = layout.tokens_in(*piece)
    if not tokens:
        return piece
    if (named := layout.quotation_at(tokens[0].idx)) is not None:
        return piece[0], _without_adjunct(layout, named.end, piece[1]) if lemma in NAMING else piece[1]
    if (
        lemma in WITHHOLDING
        and len(tokens) > 2
        and tokens[0].tag_ == "TO"
        and tokens[1].lemma_.lower() in cue_verbs()
    ):
        d.cue = (d.cue[0], tokens[1].idx + len(tokens[1]))
        return tokens[2].idx, piece[1]
    if lemma == "accuse":
        return _after_word(layout, tokens, piece, "of")
    if lemma in NAMING or lemma == "reject":
        quoted = layout.quotations_in(*piece)
        end = _without_adjunct(layout, quoted[-1].end, piece[1]) if quoted else piece[1]
        closes = bool(quoted) and not layout.word_count(min(quoted[-1].end, end), end)
        if closes and (
            _said_as(layout, quoted[-1]) or (lemma != "reject" and _names(layout, piece[0], quoted))
        ):
            return quoted[-1].start, end
    if lemma in URGING and tokens[0].tag_ != "TO":
        at = next((i for i, t in enumerate(tokens) if t.tag_ == "TO" or t.pos_ in ("VERB", "AUX")), None)
        if at is not None and tokens[at].tag_ == "TO" and not layout.quotation_at(tokens[at].idx):
            at -= tokens[at - 1].lower_ == "not"
            return tokens[at].idx, piece[1]
    if lemma in HEARERS:
        first = next((c for c in head.children if c.dep_ in OBJECTS and c.i > head.i), None)
        if first is not None and abs(first.left_edge.i - tokens[0].i) <= 1:
            end = phrase_of(layout, first)[1]
            rest = [t for t in tokens if t.idx >= end and not t.is_punct]
            if rest:
                return rest[0].idx, piece[1]
    return piece


def _before_source(layout: Layout, d: Draft, piece: tuple[int, int]) -> tuple[int, int]:
    """A report before its cue, without what describes the source: ", its master, Mia Holt, said"."""
    if d.source is None or layout.quotation_at(piece[1] - 1):
        return piece
    comma = layout.text.rfind(",", piece[0], piece[1])
    tail = layout.tokens_in(comma + 1, piece[1]) if comma > 0 else []
    if (
        not tail
        or len(tail) > 5
        or d.source[0] < piece[1]
        or layout.text[piece[1] : d.source[0]].strip() != ","
    ):
        return piece
    described = tail[0].pos_ in ("DET", "PRON") and tail[-1].pos_ in ("NOUN", "PROPN")
    if not described or any(t.pos_ in ("VERB", "AUX", "ADP") for t in tail):
        return piece
    d.source = (tail[0].idx, d.source[1])
    return piece[0], comma


def _with_infinitive(layout: Layout, cue_end: int, piece: tuple[int, int]) -> tuple[int, int]:
    """`vowed to "fight on"`: the fragment with the "to" (and verb) that leads to it."""
    q = layout.quotation_at(piece[0])
    if q is None or q.start != piece[0]:
        return piece
    between = layout.tokens_in(cue_end, piece[0])
    at = next((i for i, t in enumerate(between) if t.tag_ == "TO"), None)
    if (
        at is None
        or len(between) - at > 3
        or any(t.text in ",.;:" for t in between[at:])
        or layout.quotation_at(between[at].idx)
    ):
        return piece
    return between[at].idx, piece[1]


def _after_word(layout: Layout, tokens: list[Token], piece: tuple[int, int], word: str) -> tuple[int, int]:
    """What follows the preposition that leads to what somebody is accused of."""
    places = [i for i, t in enumerate(tokens[:-1]) if t.lower_ == word and not layout.quotation_at(t.idx)]
    if not places:
        return piece
    leading = [i for i in places if tokens[i + 1].tag_ == "VBG" or layout.quotation_at(tokens[i + 1].idx)]
    return tokens[(leading or places)[0] + 1].idx, piece[1]


def _said_as(layout: Layout, quoted: Quotation) -> bool:
    """Whether "as" leads to the name: "dismissed talk that the mill would close as “unfounded”"."""
    return quoted.start > 0 and layout.token_at(max(0, quoted.start - 2)).lower_ == "as"


def _without_adjunct(layout: Layout, start: int, end: int) -> int:
    """The end of a piece without the time or place that follows what was named: "“reckless” on Friday"."""
    rest = [t for t in layout.tokens_in(start, end) if not t.is_punct]
    if not 0 < len(rest) <= 4 or rest[0].lower_ not in _ADJUNCT_LEADS:
        return end
    return start if not any(t.pos_ in ("VERB", "AUX") for t in rest) else end


def _names(layout: Layout, start: int, quoted: list[Quotation]) -> bool:
    """Whether no clause stands between the verb and the name it gives: "called the delay “a punt”"."""
    between = layout.tokens_in(start, quoted[-1].start)
    return (
        len(quoted) == 1
        and len(between) <= 12
        and not any(t.tag_ in FINITE or (t.lower_ == "of" and t.i == between[-1].i) for t in between[:-1])
    )


def trimmed(layout: Layout, start: int, end: int, *, unmarked: bool) -> Span | None:
    """[start, end) without white space and loose punctuation at its edges; final stops go where unmarked."""
    text = layout.text
    while start < end and text[start] in _EDGE:
        start += 1
    while start < end and (text[end - 1] in _EDGE or (unmarked and text[end - 1] in ".")):
        if text[end - 1] == "." and _is_abbreviation(layout, end - 1):
            break
        end -= 1
    return Span(start, end) if start < end else None


def _is_abbreviation(layout: Layout, offset: int) -> bool:
    token = layout.token_at(offset)
    return len(token) > 1 and token.text.endswith(".") and token.idx + len(token) - 1 == offset
