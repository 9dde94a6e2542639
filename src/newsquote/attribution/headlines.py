"""Quotes in headings whose speaker only the text below names."""

from __future__ import annotations

import re

from newsquote.attribution.draft import Draft
from newsquote.attribution.layout import Layout
from newsquote.model import Role

_WORD = re.compile(r"\w+")
_LEAST_SHARED = 0.7  # of a heading's words, in order, in the quote that it is taken from
_LEAST_WORDS = 2
_LONGEST_CROSSHEAD = 8
_JUDGING = ("ADJ", "ADV", "VERB")
_BEING = frozenset(("is", "are", "was", "were", "left", "feels", "feeling", "feel", "felt"))
_MORE = frozenset(("so", "very", "absolutely", "deeply", "increasingly", "truly", "utterly", "still"))
# what one is, and says so: of whom a heading has it, speaks
_FEELINGS = frozenset(
    "heartbroken gutted sorry devastated worried furious delighted proud shocked humbled disappointed "
    "horrified relieved appalled angry sad saddened sick thrilled excited confident ashamed overjoyed "
    "overwhelmed terrified frustrated grateful honoured honored ecstatic shattered distraught livid fuming "
    "exhausted blindsided".split()
)
_WHOM = ("DET", "NOUN", "PROPN", "PRON", "ADJ")


def follow_headings(layout: Layout, drafts: list[Draft]) -> None:
    """Let a quote in a heading without a source inherit the speaker of the body's quote it repeats."""
    body = [d for d in drafts if not d.scare and _is_body(layout, d) and (d.source or d.inherits)]
    for d in drafts:
        crosshead = d.cue is None and is_crosshead(layout, d)
        beside = d.inherits is not None and not crosshead
        if d.source is not None or beside or d.turn or _is_heard(layout, d):
            continue
        words = _words(layout, d)
        if d.scare and not crosshead and _is_a_name(layout, d):
            continue
        if len(words) < _LEAST_WORDS:
            _follow_word(layout, d, words, drafts)
        else:
            _follow_words(layout, d, words, body)
        if d.inherits is None and d.cue is None and not d.scare:
            d.source = _who_feels(layout, d, words)


def _follow_words(layout: Layout, d: Draft, words: list[str], body: list[Draft]) -> None:
    """Several words of a heading that a quote below has, in order."""
    best = max(
        (
            (_shared(words, _words(layout, other)) / len(words), -other.start, other)
            for other in body
            if other is not d
        ),
        key=lambda x: x[:2],
        default=None,
    )
    if best is not None and best[0] >= _LEAST_SHARED:
        d.inherits = best[2]
        d.scare = False
        d.why = "repeated below"


def _who_feels(layout: Layout, d: Draft, words: list[str]) -> tuple[int, int] | None:
    """Who stands in a heading before what they say they are: "Kit Moss | ‘heartbroken’ as yard closes"."""
    told = words[1:] if words[:1] and words[0] in _MORE else words
    q = layout.quotation_at(d.start)
    if not told or told[0] not in _FEELINGS or q is None or _is_body(layout, d):
        return None
    begin = layout.paragraphs[layout.paragraph_at(d.start)].span.start
    before = layout.tokens_in(begin, q.start) if q.start > begin else []
    while before and before[-1].lower_ in _BEING:
        before.pop()
    if not before or any(t.pos_ in ("VERB", "AUX", "PUNCT") for t in before):
        return None
    after = layout.token_at(q.end) if len(told) == 1 and q.end < len(layout.text) else None
    if after is not None and after.idx <= q.end + 1 and after.pos_ in _WHOM:
        return None  # "Closure ‘shocked’ the town"
    return before[0].idx, before[-1].idx + len(before[-1])


def is_crosshead(layout: Layout, d: Draft) -> bool:
    """Whether words in marks are a short paragraph without a stop: "‘Nobody rang’", "- 'Nobody rang' -"."""
    if len(d.pieces) != 1 or not _is_body(layout, d):
        return False
    start, end = d.pieces[0]
    q = layout.quotation_at(start)
    span = layout.paragraphs[layout.paragraph_at(start)].span
    around = layout.text[span.start : start] + layout.text[end : span.end]
    if q is None or q.inner is None or around.strip(" -–—\r\n"):
        return False
    return layout.text[q.inner.end - 1].isalnum() and layout.word_count(start, end) <= _LONGEST_CROSSHEAD


def _is_heard(layout: Layout, d: Draft) -> bool:
    """ "Court told": reported of nobody named."""
    return d.cue is not None and layout.text[slice(*d.cue)].strip().lower() in ("told", "hears", "heard")


def _is_a_name(layout: Layout, d: Draft) -> bool:
    """Whether words in marks stand inside a sentence of the text, or are Capitalised Throughout."""
    paragraph = layout.paragraphs[layout.paragraph_at(d.start)]
    if paragraph.role is Role.BODY:
        return d.start > paragraph.span.start + 1
    words = [w for a, b in d.pieces for w in _WORD.findall(layout.text[a:b])]
    around = _WORD.findall(layout.text[paragraph.span.start : paragraph.span.end])
    titled = len(words) > 1 and all(w[0].isupper() and not w.isupper() for w in words)
    return titled and any(w.islower() and len(w) > 4 for w in around)


def _follow_word(layout: Layout, d: Draft, words: list[str], drafts: list[Draft]) -> None:
    """One word in marks over the text, where somebody says it below: a judgement, no name."""
    if not words or not d.scare or _is_body(layout, d):
        return
    if any(x.scare and x is not d and _is_body(layout, x) and _words(layout, x) == words for x in drafts):
        return
    for other in drafts:
        if other.scare or other is d or not _is_body(layout, other):
            continue
        quoted = (q for piece in other.pieces for q in layout.quotations_in(*piece))
        if any(
            t.lower_ == words[0] and t.pos_ in _JUDGING and t.dep_ != "amod"
            for q in quoted
            for t in layout.tokens_in(q.start, q.end)
        ):
            d.inherits, d.scare, d.why = other, False, "repeated below"
            return


def _is_body(layout: Layout, d: Draft) -> bool:
    return layout.paragraphs[layout.paragraph_at(d.start)].role is Role.BODY


def _words(layout: Layout, d: Draft) -> list[str]:
    return [m.group().lower() for a, b in sorted(d.pieces) for m in _WORD.finditer(layout.text, a, b)]


def _shared(words: list[str], others: list[str]) -> int:
    """Length of the longest common subsequence."""
    row = [0] * (len(others) + 1)
    for w in words:
        before = 0
        for j, other in enumerate(others, 1):
            above = row[j]
            row[j] = before + 1 if w == other else max(above, row[j - 1])
            before = above
    return row[-1]
