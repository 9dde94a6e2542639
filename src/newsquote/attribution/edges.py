"""Where the words of a piece begin and end: marks, linking words and stops."""

from __future__ import annotations

import re

from spacy.tokens import Token

from newsquote.attribution.cues import ATTITUDE, CueMeaning
from newsquote.attribution.frames import FINITE
from newsquote.attribution.layout import Layout
from newsquote.attribution.named import is_name
from newsquote.marks import Quotation
from newsquote.model import Span

_LEAD_THAT = re.compile(r"that\b[\s,:]*", re.IGNORECASE)
_LINKING = re.compile(r"(?:of|about|for|against|over|on|as|to)\s+", re.IGNORECASE)
_AUXILIARIES = frozenset({"is", "was", "would", "could", "will", "might", "had", "has"})
_EDGE = " \t\r\n\u00a0\u200b\u2009,;:–—-"


def edges_of(
    layout: Layout, piece: tuple[int, int], sense: CueMeaning, *, after_cue: bool
) -> tuple[Span | None, list[Span], bool]:
    """A piece's span, the words in it that stood in marks, and whether it was a quotation and no more."""
    start, end = piece
    lead = _LEAD_THAT.match(layout.text, start, end)
    stated = sense.name not in (ATTITUDE, "unknown")  # "rejected that": the pronoun is all there is
    lead = None if lead and _is_pronoun(layout, lead.end(), end) else lead
    start = lead.end() if lead and (layout.word_count(lead.end(), end) or not stated) else start
    exact = _as_quotation(layout, start, end)
    if exact is None:
        stray = _before_stray_mark(layout, start, end)
        if stray is not None:
            return stray, [stray], True
        part = trimmed(layout, start, end, unmarked=True)
        if part is None:
            return None, [], False
        linking = _LINKING.match(layout.text, part.start, part.end) if after_cue else None
        if linking and linking.end() < part.end and _links(layout, part, sense):
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
        and not is_name(layout, q, start)
    ]
    return Span(start, end), inside, False


def _is_pronoun(layout: Layout, start: int, end: int) -> bool:
    """Whether a verb follows "that": "suggested that was untrue"."""
    after = next(iter(layout.tokens_in(start, end)), None) if start < end else None
    return after is not None and after.tag_ in ("VBZ", "VBD", "MD") and after.lower_ in _AUXILIARIES


def _before_stray_mark(layout: Layout, start: int, end: int) -> Span | None:
    """Words that end in a closing mark whose opening one is missing, from the head of a paragraph."""
    text = layout.text
    end += text[end : end + 1] in (",", ".", "!", "?", "…") and text[end + 1 : end + 2] in ("”", '"')
    after = text[end] if end < len(text) else ""
    closer = end - 1 if text[end - 1] in '”"' else end if after and after in '”"' else None
    head = layout.paragraphs[layout.paragraph_at(start)].span.start
    if closer is None or start != head or layout.quotations_in(start, closer + 1) or closer <= start:
        return None
    return Span(start, closer) if text[closer - 1] in ",.!?…" else None


def _as_quotation(layout: Layout, start: int, end: int) -> Quotation | None:
    """The quotation that is all of [start, end), white space and stops outside it apart."""
    q = layout.quotation_at(start)
    if q is None or q.inner is None or start > q.inner.start:
        return None
    rest = layout.text[min(q.end, end) : end]
    return q if q.inner.end <= end and not any(c.isalnum() for c in rest) else None


def _links(layout: Layout, part: Span, sense: CueMeaning) -> bool:
    """Whether a preposition only ties the content to its cue ("warned of delays"; not "about half were")."""
    first, *rest = layout.tokens_in(part.start, part.end)
    counted = rest[0].pos_ == "NUM" or rest[0].lower_ in ("a", "half", "one")
    if first.lower_ in ("about", "over") and counted and any(t.tag_ in FINITE for t in rest):
        return False
    if first.lower_ == "to" and first.dep_ == "mark":
        word = next((t for t in rest if not t.is_punct), first)
        return word.tag_ == "VBG"  # "likened it to “asking the fox in”", whatever the parse
    return (
        first.pos_ in ("ADP", "SCONJ")
        and first.dep_ in ("case", "mark", "prep", "pcomp")
        and (sense.name != ATTITUDE or _is_hoped_for(first, rest))
    )


def _is_hoped_for(first: Token, rest: list[Token]) -> bool:
    """ "Hopes for | a deal"; not "hopes for the road to open"."""
    hoped = first.lower_ == "for" and first.i > 0 and first.nbor(-1).lower_ in ("hope", "hopes", "hoped")
    return hoped and not any(t.tag_ == "TO" for t in rest)


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
