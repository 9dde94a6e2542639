"""Who speaks by a cue: the network's source, or the parse's."""

from __future__ import annotations

from spacy.tokens import Token

from newsquote.attribution.cues import cue_head, cue_verbs, meaning
from newsquote.attribution.frames import SUBJECTS, phrase_of, source_after, source_by_parse
from newsquote.attribution.layout import Layout
from newsquote.attribution.roles import Content, Roles, RoleSpan

_SEEN = frozenset("see obtain review read view examine leak publish release issue".split())


def source_of(layout: Layout, roles: Roles, cue: int, contents: list[Content]) -> tuple[int, int] | None:
    """The network's source for a cue, else the parse's: in the cue's paragraph, no part of its content."""
    span = roles.cues[cue]
    here = layout.paragraph_at(span.start)

    def is_free(start: int, end: int) -> bool:
        inside = any(start < c.end and c.start < end for c in contents)
        return not inside and layout.paragraph_at(start) == here and layout.quotation_at(start) is None

    spoken = all(layout.quotation_at(c.start) and layout.quotation_at(c.end - 1) for c in contents)
    for source, p in sorted(roles.source_of.get(cue, []), key=lambda x: -x[1]):
        if source == -1 and p >= 0.5 and not spoken:
            return None
        s = roles.sources.get(source)
        if s is not None and p >= 0.1 and is_free(s.start, s.end):
            return _what_was_seen(layout, s.start), s.end
    head = cue_head(layout.tokens_in(*verb_before(layout, (span.start, span.end))))
    if meaning(head).name in ("unknown", "punctuation"):
        named = _before_colon(layout, span) if spoken else None
        return named if named and is_free(*named) else None
    for found in (source_by_parse(layout, head), source_after(layout, span.end), _opening(layout, head)):
        if found and is_free(*found):
            return found
    return None


def _what_was_seen(layout: Layout, start: int) -> int:
    """Where a source begins, from who has seen it: "Letters seen by | the Gazette | show"."""
    by = layout.token_at(max(0, start - 2))
    if by.lower_ != "by" or by.i < 2 or by.idx > start:
        return start
    seen, thing = by.nbor(-1), by.nbor(-2)
    if seen.tag_ not in ("VBN", "VBD") or thing.pos_ != "NOUN" or seen.lemma_.lower() not in _SEEN:
        return start
    return phrase_of(layout, thing)[0]


def _before_colon(layout: Layout, cue: RoleSpan) -> tuple[int, int] | None:
    """The named subject that opens a sentence with a colon at its end: "Mia Holt had the last word:"."""
    colon = layout.token_at(cue.start)
    if colon.text != ":":
        return None
    sentence = [t for t in colon.sent if t.i < colon.i and not t.is_space]
    subject = next((t for t in sentence if t.dep_ in SUBJECTS and t.head.dep_ == "ROOT"), None)
    opens = subject is not None and phrase_of(layout, subject)[0] == sentence[0].idx
    return phrase_of(layout, subject) if subject is not None and opens and subject.pos_ == "PROPN" else None


def _opening(layout: Layout, head: Token) -> tuple[int, int] | None:
    """The few words, a name among them, from the head of a sentence to its cue: "Tom in Marlport emails"."""
    first = head
    while (
        first.i and not first.nbor(-1).is_space and first.nbor(-1).text not in ".?!" and head.i - first.i < 6
    ):
        first = first.nbor(-1)
    words = layout.doc[first.i : head.i]
    if not words or head.i - first.i >= 6 or not words[0].text[0].isupper():
        return None
    if not any(t.pos_ == "PROPN" for t in words) or any(
        t.pos_ in ("VERB", "AUX") or t.is_punct for t in words
    ):
        return None
    return words[0].idx, words[-1].idx + len(words[-1])


def verb_before(layout: Layout, cue: tuple[int, int]) -> tuple[int, int]:
    """The reporting word that a colon or dash stands after, with the mark left out; another cue as it is."""
    if layout.text[cue[0] : cue[1]].strip() not in (":", "–", "—", "-"):
        return cue
    t = layout.token_at(max(0, cue[0] - 1))
    if t.i and not t.is_alpha:
        t = t.nbor(-1)
    is_cue = t.lemma_.lower() in cue_verbs() and t.idx + len(t) <= cue[0] <= t.idx + len(t) + 1
    return (t.idx, t.idx + len(t)) if is_cue and t.text.islower() else cue
