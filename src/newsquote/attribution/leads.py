"""The head of a report that its attribution breaks off: "On a clear day, Mia Holt says, you can see it"."""

from __future__ import annotations

from spacy.tokens import Token

from newsquote.attribution.draft import Draft
from newsquote.attribution.frames import FINITE, SUBJECTS
from newsquote.attribution.layout import Layout
from newsquote.model import Role

_LONGEST = 20  # words
_LONGEST_BETWEEN = 6
_GOES_ON = frozenset("but and or yet so because that which who where though although".split())
_OPENS_REPLY = ("VBG", "VBN", "UH", "RB")  # "Asked about it, she said, …", "However, she said, …"


def reach_back_over_asides(layout: Layout, drafts: list[Draft]) -> None:
    """Give reports after an attribution between two commas the words of their sentence before it.

    With a comma on both sides what stands before belongs to what is said, not to how it was said. Before
    marks a comma is only usual, and there the words need a subject.
    """
    for d in drafts:
        if d.cue is None or d.source is None or d.turn or d.scare or d.start < max(d.cue[1], d.source[1]):
            continue
        attribution = min(d.cue[0], d.source[0])
        if not (_is_after_comma(layout, attribution) and _is_after_comma(layout, d.start)):
            continue
        words = _before(layout, attribution)
        if words and _is_head(layout, d, words):
            start, end = words[0].idx, words[-1].idx + len(words[-1])
            if not any(x.touches(start, end) for x in drafts):
                d.pieces.insert(0, (start, end))


def _is_after_comma(layout: Layout, offset: int) -> bool:
    return layout.text[max(0, offset - 3) : offset].rstrip(' “"‘').endswith(",")


def _before(layout: Layout, attribution: int) -> list[Token]:
    """The words of the sentence before the comma before an attribution; none where marks stand among them."""
    paragraph = layout.paragraphs[layout.paragraph_at(attribution)]
    if paragraph.role is not Role.BODY or paragraph.span.start >= attribution:
        return []
    words = layout.tokens_in(paragraph.span.start, attribution)
    stop = next((i for i in range(len(words) - 1, -1, -1) if words[i].text in ".!?;:"), -1)
    words = words[stop + 1 :]
    if words and layout.quotations_in(words[0].idx, attribution):
        return []
    return words[:-1] if 2 < len(words) <= _LONGEST else []


def _is_head(layout: Layout, d: Draft, words: list[Token]) -> bool:
    assert d.cue is not None
    assert d.source is not None
    if words[0].tag_ in _OPENS_REPLY or words[0].lower_ in _GOES_ON or words[-1].lower_ in _GOES_ON:
        return False
    between = layout.tokens_in(max(d.cue[1], d.source[1]), d.start)
    if len(between) > _LONGEST_BETWEEN or any(t.tag_ in FINITE or t.text in ".;:" for t in between):
        return False
    quoted = layout.quotation_at(d.start)
    if quoted is None or quoted.inner is None:
        return True
    return layout.text[quoted.inner.start].islower() and any(t.dep_ in SUBJECTS for t in words)
