"""Sources that are a noun phrase: somebody described before, or named next, or new."""

from __future__ import annotations

import re
from dataclasses import replace

from newsquote.model import MentionKind, Span
from newsquote.resolve.descriptions import find_described, present_roles
from newsquote.resolve.descriptions.people import OWNED
from newsquote.resolve.descriptions.roles import is_office
from newsquote.resolve.discourse import label_of
from newsquote.resolve.lexicon import singular
from newsquote.resolve.nominals import Nominal, display_name
from newsquote.resolve.pronouns import Place
from newsquote.resolve.reading.joint import MARRIED, couple, marry, the_two
from newsquote.resolve.reading.opinion import whom_phrase
from newsquote.resolve.reading.state import Reading
from newsquote.resolve.referents import Referent

_CARRIED = re.compile(
    r"\s+(?:(?:in|on|at|of|from|near|outside|inside|by|for|with|last|this|\w+ed|\w+ing|held|made|seen|sent|written)"
    r"\s+)(?:[^\s,;:.“”\"]+\s*){1,7}"
)
_CLOSING = re.compile(
    r"\s+(?:in|on|at|from|near|outside|inside|by)\s+(?:the|a|an)\s(?:[\w’'-]+\s?){1,3}(?=[.!?]?(?:[\r\n]|$))"
)
_NAMING = re.compile(r",\s(?:the\s)?(?=[A-Z])")
_OWNED = re.compile(
    r"\w['’]s?\s|\b(?:least|than|some|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|\d+|"
    r"(?:team|group|coalition|panel|number) of)\b",
    re.I,
)
_OPENING_REACH = 4  # paragraphs from a lead to the name


def phrase_speaker(reading: Reading, nominal: Nominal, span: Span, place: Place, k: int) -> Referent | None:
    """Whom the noun phrase at `span`, a head of the source of attribution `k`, means; a new one if nobody.

    None where several fit and nothing decides.
    """
    reading.discourse.undecided = False
    found = _named_beside(reading, nominal, span) or the_two(reading, nominal, place)
    if found is None and nominal.determiner in OWNED and is_office(nominal):
        found = _named_next(reading, nominal, place, k, near=not reading.discourse.opening)
    found = found or find_described(
        reading.discourse, nominal, place, is_source=True, is_heading=reading.in_heading
    )
    if nominal.determiner != "a" and _is_far(reading, found, place):
        found = _named_next(reading, nominal, place, k) or found
    if found is None and not reading.in_heading:
        found = _named_next(reading, nominal, place, k)
        if found is not None:
            found.describe(display_name(nominal.text), nominal.base)
    preferred = whom_phrase(reading, nominal, span, found)
    if preferred is not None and preferred is not found:
        found = preferred
        found.describe(display_name(nominal.text), nominal.base)
    if found is None and reading.discourse.undecided:
        return None
    if found is not None and found.named and nominal.determiner == "the" and not reading.in_heading:
        found.describe(display_name(nominal.text), nominal.base)
    if found is None and nominal.head == "couple" and nominal.determiner == "the":
        found = couple(reading, place)
    if found is not None and nominal.head in MARRIED:
        marry(found)
    if found is not None and reading.in_heading and _is_other_word(nominal, found):
        found.name = display_name(nominal.text)  # what it is called first
    if found is None:
        whole = _in_whole(reading, nominal, span)
        carried = whole is None and nominal.determiner == "a"
        nominal = whole or (_carried_on(reading, nominal, span, k) if carried else nominal)
    return found or reading.discourse.introduce(nominal, label_of(nominal))


def _is_far(reading: Reading, found: Referent | None, place: Place) -> bool:
    """Whether somebody is first named only beyond the opening: rather whom the next quote names is meant."""
    if found is None or found.label != "PERSON" or not reading.discourse.opening or reading.in_heading:
        return False
    at = reading.discourse.named_from(found, place)
    return found not in reading.discourse.seen and at is not None and at > reading.layout.opening_ends


def _named_beside(reading: Reading, nominal: Nominal, span: Span) -> Referent | None:
    """The organisation that a name after a comma makes of a phrase: "according to the union, the HPU."."""
    gap = _NAMING.match(reading.text, span.end)
    if nominal.label != "ORG" or nominal.plural or nominal.determiner not in ("the", "'s") or gap is None:
        return None
    for i in reading.layout.after(gap.end(), 1):
        named = reading.mentions[i]
        closed = reading.text[named.span.end : named.span.end + 1] in (".", ",")
        if named.kind is MentionKind.NAME and named.label == "ORG" and named.span.start <= gap.end():
            return reading.table.of.get(i) if closed else None
    return None


def _is_other_word(nominal: Nominal, found: Referent) -> bool:
    """Whether a heading calls a group, or a document by another noun than the body does."""
    unnamed = found.label in ("GROUP", "DOCUMENT") and not found.named and not found.members
    if unnamed and found.label == "GROUP" and not _OWNED.search(found.name):
        return True  # the phrase that comes first, unless the other tells whose they are
    return unnamed and nominal.base not in {singular(word) for word in found.name.lower().split()}


def _named_next(
    reading: Reading, nominal: Nominal, place: Place, k: int, near: bool = False
) -> Referent | None:
    """The person whom the next quote names with no word of who that is: a description just told it.

    `near`: in the same paragraph only.

    "The Transport Secretary urged both to return. … Kit Moss said: …"
    """
    if nominal.plural or label_of(nominal) != "PERSON" or nominal.is_spokes:
        return None
    for attribution in sorted(reading.attributions[k + 1 :], key=lambda a: a.parts[0].start):
        source = attribution.source
        if source is None or source.start <= place.span.end:
            continue
        heads = reading.layout.heads(source)
        passed = reading.discourse.opening and heads[0].name is None
        if heads[0].pronoun is not None or passed:
            continue
        referent = reading.table.of.get(heads[0].name) if heads[0].name is not None else None
        reach = _OPENING_REACH if reading.discourse.opening else 1
        apart = reading.layout.place(source).paragraph - place.paragraph
        if (
            referent is None
            or apart > (0 if near else reach)
            or not _is_bare(reading, referent, heads[0].span, place)
        ):
            return None
        return referent if referent.may_be(nominal.gender) else None
    return None


def _is_bare(reading: Reading, referent: Referent, named: Span, place: Place) -> bool:
    """Whether a person is first named here, in full and with no role, age or apposition."""
    roles = present_roles(referent)
    told = roles or (referent.affiliations and not referent.roles) or referent.ages or referent.titles
    first = reading.discourse.named_from(referent, place)
    after = reading.text[named.end : named.end + 2]
    return (
        referent.label == "PERSON"
        and not told
        and first == named.start
        and bool(referent.people)
        and referent.fullest.is_full
        and not after.startswith((",", " (", " –", " —"))
    )


def _in_whole(reading: Reading, nominal: Nominal, span: Span) -> Nominal | None:
    """A document with all that belongs to its head, where the source has less: "Her note | on Tuesday"."""
    for i in reading.layout.after(span.start, 2):
        mention = reading.mentions[i]
        whole = mention.whole
        if mention.span.start == span.start and whole is not None and whole.end > span.end:
            return replace(nominal, text=whole.cut(reading.text))
    return None


def _carried_on(reading: Reading, nominal: Nominal, span: Span, k: int) -> Nominal:
    """An indefinite phrase with all that stands before its verb, or after it at the end.

    "A banner | held up at the whistle | read"; "called | a man | in the back row."
    """
    cue = reading.attributions[k].cue
    if cue is None or span.end != (reading.attributions[k].source or span).end:
        return nominal
    if cue.start >= span.end:
        rest = reading.text[span.end : cue.start].rstrip()
        known = _CARRIED.fullmatch(rest)
    else:
        known = _CLOSING.match(reading.text, span.end)
        rest = known.group() if known else ""
    if known is None or not rest:
        return nominal
    return replace(nominal, text=f"{nominal.text}{rest}")
