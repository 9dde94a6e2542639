"""What looks like a report and is none: deeds done to a thing, what nobody holds, what a dial shows."""

from __future__ import annotations

from spacy.tokens import Token

from newsquote.attribution.cues import ATTITUDE, is_deed, is_unsaid, meaning
from newsquote.attribution.draft import Draft
from newsquote.attribution.frames import FINITE
from newsquote.attribution.layout import Layout
from newsquote.model import Kind, Span

# Reports with a clause ("records that …"), deeds with a thing ("signed an order", "read the ruling").
_HANDLED = frozenset(
    "grant sign post list read record publish submit sing quote release file circulate hand".split()
)
_PERCEIVED = frozenset({"know", "hear", "learn", "notice"})
_NOTED = frozenset({"write", "note", "take", "jot"})
_LEGAL = frozenset("challenge petition appeal motion lawsuit suit case injunction measure referendum".split())
_RULED_ON = frozenset({"reject", "dismiss", "deny", "uphold"})
_RULERS = frozenset("court judge justice tribunal magistrate panel voter jury bench".split())
_NOBODY = frozenset({"nobody", "no-one", "none"})
_NOT_ALL = frozenset({"everyone", "everybody", "all", "every"})
_PICTURES = frozenset("image photo photograph picture clock painting portrait sketch".split())
_DIALS = frozenset(
    (
        "anemometer thermometer barometer gauge clock watch vane meter scales speedometer odometer altimeter "
        "compass thermostat"
    ).split()
)
_APPROACHES = frozenset(
    "request query question message call email mail text voicemail inquiry enquiry letter approach".split()
)
_ANSWERING = frozenset({"respond", "reply", "answer", "return"})
_CONVENED = frozenset(
    "referendum election plebiscite vote ballot poll strike meeting summit session conference".split()
)
_OF_THINGS = frozenset({"it", "them"})
# What tells of a view though no list of speech has it: "played down the risk", "dedicated the win to her".
_VIEWS = frozenset("play dedicate enjoin".split())
_TALES = frozenset("story stories tale tales truth lie lies joke jokes time".split())
_OPENS_CLAUSE = frozenset("that if whether how why what who which when where to".split())


def is_no_report(
    layout: Layout, d: Draft, kind: Kind, parts: list[Span], source: Span | None, head: Token | None
) -> bool:
    """Whether words that nobody put in marks, of the kind found, are no report of anybody's."""
    if head is None or d.cue is None or d.turn:
        return False
    lemma = head.lemma_.lower()
    cue = layout.tokens_in(*d.cue)
    named = layout.tokens_in(source.start, source.end) if source is not None else []
    nominal = len(parts) == 1 and _is_thing(layout.tokens_in(parts[0].start, parts[0].end))
    if named and _is_instrument(named, lemma, nominal=nominal):
        return True
    if kind is Kind.ATTITUDE:
        if [t.lower_ for t in cue[-2:]] == ["short", "of"]:  # "stopped short of | releasing anyone"
            return True
        if (is_deed(cue, head) and not is_resolved(layout, parts[0])) or (named and _is_nobody(named)):
            return True
        if not named and (meaning(head).name == ATTITUDE or head.pos_ != "VERB"):
            return True
        negated = any(t.lower_ in ("not", "n't", "n’t", "never") for t in cue)
        if negated and lemma in _HANDLED:
            return False
        if lemma in _PERCEIVED and (nominal or lemma != "notice") and not negated:
            return True
        if lemma == "discuss" and not is_unsaid(cue, head) and not _is_withheld(cue, head):
            return True
        if lemma in _ANSWERING and (lemma != "answer" or negated):
            return any(
                t.lemma_.lower() in _APPROACHES for t in layout.tokens_in(parts[0].start, parts[0].end)[:4]
            )
        if _is_mere_deed(layout, d, head, parts[0], nominal=nominal):
            return True
    if not nominal:
        return False
    if _is_convened(layout, head, parts[0], cue):
        return True
    if lemma in _NOTED and any(t.lower_ == "down" for t in cue):
        return True
    words = layout.tokens_in(parts[0].start, parts[0].end)
    if lemma == "tell" and words[-1].lower_ in _TALES:
        return True  # "the ledger tells a different story"
    counted = any(t.pos_ == "NUM" or any(c.isdigit() for c in t.text) for t in words)
    if lemma == "put" and kind is Kind.INDIRECT and not counted:
        return True  # "puts the bank at odds with its neighbours"; not "put the cost at £9,000"
    return lemma in _HANDLED or (lemma in _RULED_ON and _is_ruling(layout, parts[0], named))


def _is_mere_deed(layout: Layout, d: Draft, head: Token, part: Span, *, nominal: bool) -> bool:
    """ "The recall covers 900 cars", "the council reviews its rates": a verb of no view, and a thing."""
    if head.pos_ != "VERB" or d.cue is None or meaning(head).name != "unknown":
        return False
    if not nominal or head.lemma_.lower() in _VIEWS or head.idx + len(head) != d.cue[1]:
        return False
    return part.start > d.cue[1] and not is_unsaid(layout.tokens_in(*d.cue), head)


def _is_convened(layout: Layout, head: Token, part: Span, cue: list[Token]) -> bool:
    """ "Has called a referendum for May", "he described it": done or told, without what was said."""
    lemma = head.lemma_.lower()
    words = layout.tokens_in(part.start, part.end)
    if lemma == "describe":
        return len(words) == 1 and words[0].lower_ in _OF_THINGS
    if lemma != "call" or cue[-1].i != head.i or words[0].tag_ != "DT" or part.start < cue[-1].idx:
        return False
    first = next(
        (t for t in words if t.pos_ == "NOUN" and (t.i + 1 == len(t.doc) or t.nbor().pos_ != "NOUN")), None
    )
    return first is not None and first.lemma_.lower() in _CONVENED


def is_resolved(layout: Layout, part: Span) -> bool:
    """ "Voted 6-2 that it had lied": a clause, whatever the verb does to things."""
    before = layout.token_at(max(0, part.start - 2))
    return before.lower_ == "that" and any(t.tag_ in FINITE for t in layout.tokens_in(part.start, part.end))


def _is_withheld(cue: list[Token], head: Token) -> bool:
    """ "Is reluctant to discuss", "declined to discuss"; not "is happy to discuss"."""
    words = {t.lemma_.lower() for t in (*cue, head.head)}
    return bool(words & {"refuse", "decline", "reluctant", "unwilling", "loath", "unable", "wary"})


def _is_thing(words: list[Token]) -> bool:
    """Whether a content is a noun phrase, whatever clauses describe it."""
    first = next((t for t in words if not t.is_punct), None)
    if first is None or first.lower_ in _OPENS_CLAUSE or first.tag_ in ("VBG", "VB", *FINITE):
        return False
    inside = {t.i for t in words}
    top = first
    while top.head.i in inside and top.head.i != top.i:
        top = top.head
    return top.pos_ in ("NOUN", "PROPN", "NUM", "PRON", "SYM") and not any(
        c.dep_ in ("cop", "nsubj") for c in top.children
    )


def _is_ruling(layout: Layout, part: Span, named: list[Token]) -> bool:
    """Judges or voters on a challenge, a motion or a measure."""
    ruled = any(t.lemma_.lower() in _RULERS for t in named)
    things = layout.tokens_in(part.start, part.end)[:5]
    return any(t.lemma_.lower() in _LEGAL for t in things) and (
        ruled or any(t.lower_ == "motion" for t in things)
    )


def _is_nobody(named: list[Token]) -> bool:
    """ "Nobody", "not everyone in the hall": nobody is named."""
    words = [t.lower_ for t in named]
    if words[0] in _NOBODY or words[:2] == ["no", "one"]:
        return True
    return words[0] == "not" and words[1:2] != [] and words[1] in _NOT_ALL


def _is_instrument(named: list[Token], lemma: str, *, nominal: bool) -> bool:
    """ "According to its anemometer"; "the picture shows a barn"."""
    nouns = [t for t in named if t.pos_ == "NOUN"]
    first = next((t for t in nouns if t.dep_ not in ("compound", "nmod", "pobj", "poss")), None)
    of = {t.lemma_.lower() for t in nouns}
    if first is not None and first.lemma_.lower() in _DIALS:
        return True
    return lemma == "show" and nominal and bool(of & _PICTURES)
