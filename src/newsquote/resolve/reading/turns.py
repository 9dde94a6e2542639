"""Speakers of quotes without a source: taken over from a neighbour, in turn, or found from outside.

“Who decided to wait?” she demanded. / “There was a process,” Pell said. / “Has it a name?” / “No.”
"""

from __future__ import annotations

import re

from newsquote.model import Attribution, Kind, Span
from newsquote.resolve.descriptions import find_described
from newsquote.resolve.descriptions.anew import may_be_called
from newsquote.resolve.descriptions.opening import NAMED_BY_OFFICE
from newsquote.resolve.descriptions.roles import PAST
from newsquote.resolve.nominals import read_nominal
from newsquote.resolve.reading.pronouns import byline_author
from newsquote.resolve.reading.state import Reading
from newsquote.resolve.referents import Referent
from newsquote.resolve.unsourced import (
    asks_in_interview,
    crosshead_speaker,
    echoed_speaker,
    fragment_speaker,
    interviewee,
    led_in,
    repeated_speaker,
)

_ASKING = frozenset(("ask", "challenge", "demand", "inquire", "enquire", "wonder", "quiz", "press"))
_BLAMING = frozenset(
    ("accuse", "blame", "criticise", "criticize", "condemn", "attack")
)  # "Ministers accused of"
_SOMEBODY = re.compile(r"\s(?:him|her) (?:of|for|over)\b")
_REPLYING = frozenset(("reply", "answer", "respond", "retort"))
_TO_SPEAKER = re.compile(r"[”\"’']?:[ \t]+")
_REJOINDER = 8  # words
_SHORT_QUESTION = 90  # characters


def sourceless_speaker(reading: Reading, k: int) -> Referent | None:
    """The speaker of a quote without a source, when it comes to be read."""
    attribution = reading.attributions[k]
    speaker = _inherited(reading, k) if attribution.inherits is not None else _unsourced(reading, attribution)
    return _in_turn(reading, k, speaker) or speaker


def _unsourced(reading: Reading, attribution: Attribution) -> Referent | None:
    """The speaker of a quote without source or neighbour: who is interviewed, or was just told of."""
    if reading.in_heading:
        return _captioned(reading, attribution)
    if asks_in_interview(reading.layout, attribution):
        return byline_author(reading)
    answers = interviewee(reading.layout, reading.table, attribution)
    if answers is not None or attribution.cue is not None:
        return answers
    return led_in(reading.layout, reading.discourse, attribution)


def _captioned(reading: Reading, attribution: Attribution) -> Referent | None:
    """Whom a headline has after the colon that closes a quote: "We’re a pub": Landlady hits back."""
    gap = _TO_SPEAKER.match(reading.text, attribution.parts[-1].end)
    if gap is None or attribution.cue is not None:
        return None
    for i in reading.layout.after(gap.end(), 1):
        mention = reading.mentions[i]
        if mention.span.start > gap.end() or mention.label != "PERSON":
            return None
        if (referent := reading.table.of.get(i)) is not None:
            return referent
        place = reading.layout.places[i]
        return find_described(
            reading.discourse, read_nominal(mention.text), place, is_source=True, is_heading=True
        )
    return None


def _inherited(reading: Reading, k: int) -> Referent | None:
    """The speaker taken over from another attribution; chains are followed, loops end."""
    met = {k}
    at = reading.attributions[k].inherits
    while at is not None and 0 <= at < len(reading.attributions) and at not in met:
        if reading.outcome.speakers[at] is not None:
            return reading.outcome.speakers[at]
        met.add(at)
        at = reading.attributions[at].inherits
    return None


def _in_turn(reading: Reading, k: int, before: Referent | None) -> Referent | None:
    """Who asks the next question of a dialogue, or answers it, where the lines go bare."""
    at = reading.attributions[k].inherits
    if at is None or before is None or len(reading.discourse.spoke) < 2:
        return None
    (one, asked_at), (two, _) = reading.discourse.spoke[-2:]
    near = reading.layout.place(reading.attributions[k].parts[0]).paragraph - asked_at.paragraph <= 3
    if one is two or two is not before or not near or not (one.named and two.named):
        return None
    if _asks(reading, k) and reading.asked is one:
        return one
    if _rejoins(reading, k, at) and reading.asked is one:
        return one
    return one if reading.bare and _asks(reading, at) else None


def _rejoins(reading: Reading, k: int, at: int) -> bool:
    """Whether a short bare line comes back on an answer: “I was,” Moss replied. / “That’s no answer.”"""
    attribution, answer = reading.attributions[k], reading.attributions[at]
    words = sum(len(part.cut(reading.text).split()) for part in attribution.parts)
    return attribution.kind is Kind.DIRECT and answer.cue_lemma in _REPLYING and words <= _REJOINDER


def note_question(reading: Reading, k: int, speaker: Referent | None) -> None:
    """Note who asked, if a quote asks, who accused, and whether it had a source."""
    reading.bare = reading.attributions[k].source is None
    if _accuses_somebody(reading, k):
        reading.accuser = speaker
    elif speaker is not reading.accuser:
        reading.accuser = None
    if _asks(reading, k):
        reading.asked = speaker


def _accuses_somebody(reading: Reading, k: int) -> bool:
    """Whether a quote blames a person by name, or "her": who then denies it is that person."""
    attribution = reading.attributions[k]
    if attribution.cue_lemma not in _BLAMING or attribution.cue is None:
        return False
    start, end = attribution.cue.end, attribution.parts[-1].end
    if _SOMEBODY.match(reading.text, start):
        return True
    return start < end and any(
        mention.label == "PERSON" for _, mention in reading.layout.names_in(Span(start, end))
    )


def _asks(reading: Reading, k: int) -> bool:
    """Whether a quote is one short question, or a report of one."""
    attribution = reading.attributions[k]
    if attribution.cue_lemma in _ASKING:
        return True
    last = attribution.parts[-1]
    question = attribution.kind is Kind.DIRECT and last.cut(reading.text).rstrip(" ,”’").endswith("?")
    return question and sum(part.end - part.start for part in attribution.parts) <= _SHORT_QUESTION


def echo(reading: Reading) -> None:
    """Give a quote in a heading the speaker of the quote in the body that it repeats."""
    heading = {event.attribution for event in reading.layout.heading if event.attribution >= 0}
    for k in sorted(heading):
        speaker = reading.outcome.speakers[k]
        whose = _repeated(reading, k, heading) or _of_fragment(reading, k, heading)
        if whose is not None:
            reading.outcome.speakers[k] = whose
        elif speaker is None or not (speaker.named or speaker.members):
            echoed = echoed_speaker(reading.layout, k, heading, reading.outcome.speakers)
            blamed = reading.attributions[k].cue_lemma in _BLAMING
            kept = speaker is not None and speaker.plural and not blamed
            if echoed is not None and not (kept and echoed.label == "PERSON"):
                reading.outcome.speakers[k] = echoed
                if speaker is not None and _are_one_group(speaker, echoed):
                    echoed.name = speaker.name  # what they are called first
            elif speaker is not None and (main := _main_speaker(reading, k, speaker)) is not None:
                reading.outcome.speakers[k] = main
    for k, attribution in enumerate(reading.attributions):
        if k not in heading and attribution.source is None:
            crosshead = crosshead_speaker(reading.layout, k, reading.outcome.speakers)
            reading.outcome.speakers[k] = crosshead or reading.outcome.speakers[k]


def _are_one_group(one: Referent, other: Referent) -> bool:
    """Whether two unnamed groups go by one noun: "Ranchers" of the headline and "ranchers here"."""
    groups = one.label == other.label == "GROUP" and not (one.named or other.named or other.members)
    return groups and bool(one.heads & other.heads)


def _of_fragment(reading: Reading, k: int, heading: set[int]) -> Referent | None:
    """Who says in the body the words in marks that a heading gives to one person without a name."""
    speaker = reading.outcome.speakers[k]
    source = reading.attributions[k].source
    if speaker is None or source is None or speaker.named:
        return None
    if speaker.label != "PERSON" or speaker.plural or reading.attributions[k].kind is Kind.DIRECT:
        return None
    whose = fragment_speaker(reading.layout, k, heading, reading.outcome.speakers)
    nominal = read_nominal(source.cut(reading.text))
    agrees = whose is not None and may_be_called(reading.discourse, nominal, whose)
    return whose if agrees and not nominal.plural else None


def _repeated(reading: Reading, k: int, heading: set[int]) -> Referent | None:
    """Who says in the body, in marks, the very words that a heading has in marks under no name of its own."""
    attribution, speaker = reading.attributions[k], reading.outcome.speakers[k]
    named = attribution.source is not None and reading.layout.names_in(attribution.source)
    body = speaker is not None and speaker.label != "PERSON"
    if attribution.kind is not Kind.DIRECT or named or body:
        return None
    return repeated_speaker(reading.layout, k, heading, reading.outcome.speakers)


def inherit(reading: Reading, k: int) -> None:
    """Take over a speaker that stands later in the article than the quote."""
    attribution = reading.attributions[k]
    if (
        attribution.inherits is not None
        and reading.outcome.speakers[k] is None
        and attribution.source is None
    ):
        reading.outcome.speakers[k] = _inherited(reading, k)


def _main_speaker(reading: Reading, k: int, speaker: Referent) -> Referent | None:
    """Whom a headline describes by words of its own: whom the article quotes first, if nothing bars it.

    "Ex-aide tells of cash" over "Kit Moss, who ran the mayor's office, told jurors …".
    """
    first, source = reading.discourse.first_quoted, reading.attributions[k].source
    if speaker.label != "PERSON" or speaker.named or speaker.plural or source is None or first is None:
        return None
    body = (event.attribution for event in reading.layout.body if event.attribution >= 0)
    nominal = read_nominal(source.cut(reading.text))
    office = nominal.noun is None or (nominal.callings & NAMED_BY_OFFICE and not PAST & set(nominal.words))
    if office or any(reading.outcome.speakers[j] is speaker for j in body):
        return None
    return first if may_be_called(reading.discourse, nominal, first) else None
