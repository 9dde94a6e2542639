"""Who speaks and who is told: "told | the Echo", "called on | ministers"; "| the court | heard"."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from newsquote.attribution.draft import Draft
from newsquote.attribution.frames import HEARERS, PASSIVE_SUBJECTS, phrase_of
from newsquote.attribution.hearings import is_hearing
from newsquote.attribution.layout import Layout
from newsquote.attribution.recut import GIVING, NAMING, OBJECTS, URGING
from newsquote.calendar_words import CALENDAR
from newsquote.model import Span

_TIMES = frozenset(("week", "month", "year", "night", "time", "morning", "afternoon", "evening", "weekend"))
_NOMINAL = ("NOUN", "PROPN", "PRON")
_TURNING = {"call": ("on", "upon"), "appeal": ("to",)}


def source_and_addressee(
    layout: Layout, d: Draft, parts: list[Span], head: Token | None
) -> tuple[Span | None, Span | None]:
    """Source and addressee; whoever hears or is told is never the source."""
    source = _tidy_source(layout, d.source)
    if head is None:
        return source, None
    lemma = head.lemma_.lower()
    addressee: tuple[int, int] | None = None
    if source is not None and (
        d.why == "hearing" or (lemma == "hear" and is_hearing(layout, source.start, source.end))
    ):
        return None, source
    for child in head.children:
        if child.dep_ in PASSIVE_SUBJECTS and lemma in HEARERS:
            addressee = phrase_of(layout, child)
            if source is not None and source.overlaps(Span(*addressee)):
                source = None
            break
    if addressee is None and lemma in (HEARERS | URGING | GIVING | {"thank"}) - NAMING:
        hearer = next((t for t in _hearers(head) if t.i > head.i and t.pos_ in _NOMINAL), None)
        addressee = phrase_of(layout, hearer) if hearer is not None else None
    if addressee is None and lemma in _TURNING:
        hearer = _turned_to(head, _TURNING[lemma])
        addressee = phrase_of(layout, hearer) if hearer is not None else None
    if addressee is None:
        return source, None
    span = _whole_name(layout, *addressee)
    if any(map(span.overlaps, parts)) or (source is not None and span.overlaps(source)):
        return source, None
    return source, span


def _turned_to(head: Token, prepositions: tuple[str, ...]) -> Token | None:
    """Whom a verb has after its preposition: "called on | ministers", "appealed to | the public"."""
    if any(c.dep_ in ("compound:prt", "prt") and c.lower_ in prepositions for c in head.rights):
        return next(_hearers(head), None)
    for child in head.rights:
        if child.dep_ == "obl" and any(c.dep_ == "case" and c.lower_ in prepositions for c in child.lefts):
            return child
        if child.dep_ == "prep" and child.lower_ in prepositions:
            return next((c for c in child.rights if c.dep_ == "pobj"), None)
    return None


def _hearers(head: Token) -> Iterator[Token]:
    """Who may be told: the objects of a verb, and what a parser should have taken for one."""
    yield from _objects(head)
    yield from _bare_obliques(head)


def _bare_obliques(head: Token) -> Iterator[Token]:
    """What a parser takes for an oblique though nothing governs it: "told | the Echo"; not "last week"."""
    for child in head.rights:
        governed = any(t.dep_ == "case" for t in child.lefts)
        if child.dep_ == "obl" and not governed and child.lower_ not in _TIMES | CALENDAR:
            yield child


def _objects(head: Token) -> Iterator[Token]:
    """The objects of a verb; ClearNLP has some as the subject of an infinitive: "asked ministers to act"."""
    for child in head.children:
        if child.dep_ in OBJECTS:
            yield child
        elif child.dep_ == "ccomp" and any(t.tag_ == "TO" for t in child.children):
            yield from (t for t in child.children if t.dep_ == "nsubj")


def _whole_name(layout: Layout, start: int, end: int) -> Span:
    """A span with the rest of a name that it breaks off in: "Radio" of "Radio Ansley"."""
    last = layout.token_at(end - 1)
    while (
        last.i + 1 < len(layout.doc)
        and last.pos_ == "PROPN"
        and last.nbor().pos_ == "PROPN"
        and last.whitespace_
    ):
        last = last.nbor()
    return Span(start, max(end, last.idx + len(last)))


def _tidy_source(layout: Layout, source: tuple[int, int] | None) -> Span | None:
    if source is None:
        return None
    start, end = source
    text = layout.text
    while start < end and (text[start].isspace() or text[start] in ',;:.–—-"“”'):
        start += 1
    while start < end and (text[end - 1].isspace() or text[end - 1] in ',;:–—-"“”'):
        end -= 1
    return Span(start, end) if start < end else None
