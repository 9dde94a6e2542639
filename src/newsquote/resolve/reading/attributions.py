"""Attributions as they come: the source of each to its speaker."""

from __future__ import annotations

import re

from newsquote.model import Attribution, Span
from newsquote.resolve.descriptions import find_described, named_with, organisation_speaking
from newsquote.resolve.heads import Head
from newsquote.resolve.nominals import ADHERENT, DEMONYM, ONE_OF_A_PEOPLE, names_nobody, read_nominal
from newsquote.resolve.pronouns import Place
from newsquote.resolve.reading.joint import family
from newsquote.resolve.reading.phrases import phrase_speaker
from newsquote.resolve.reading.pronouns import pronoun_speaker
from newsquote.resolve.reading.state import Reading
from newsquote.resolve.reading.turns import note_question, sourceless_speaker
from newsquote.resolve.referents import Referent

_HEARERS = re.compile(
    r"\b(?:court|jury|jurors|inquest|tribunal|hearing|inquiry|mps|peers|committee|magistrates)\b", re.I
)
_THE = re.compile(r"\b[Tt]he (?:\d{1,2}-year-old )?$")
_ANSWERING = frozenset(("reply", "answer", "respond", "retort"))
_DENYING = frozenset(("deny", "dispute", "dismiss", "reject", "refute"))
_CRY = re.compile(r"c[ao]mes? (?:an?|the) ")  # "came a shout from the gallery": whoever it was
_PASSIVE_TOLD = re.compile(
    r"\b(?:was|were|been|being|be|is|are)\b.*\b(?:told|informed|warned|advised)\b", re.I
)


def read_attribution(reading: Reading, k: int) -> None:
    """Decide who speaks in the attribution of an index, and note that they spoke."""
    attribution = reading.attributions[k]
    source = attribution.source
    if source is None:
        speaker = sourceless_speaker(reading, k)
        if speaker is not None:
            reading.outcome.speakers[k] = speaker
            reading.discourse.speak(speaker, reading.layout.place(attribution.parts[0]))
        note_question(reading, k, speaker)
        return
    if source in reading.outcome.by_source:
        speaker = reading.outcome.by_source[source]
    elif _hears(reading, attribution):
        speaker = None
    else:
        reading.discourse.asker = _opponent(reading, attribution)
        speaker = _speaker(reading, source, k)
        reading.discourse.asker = None
        reading.outcome.by_source[source] = speaker
    reading.outcome.speakers[k] = speaker
    note_question(reading, k, speaker)
    if speaker is not None:
        reading.discourse.speak(speaker, reading.layout.place(source))
        if reading.spoken_for is not None and reading.spoken_for.voice_of is speaker:
            reading.discourse.touch(reading.spoken_for, reading.layout.place(source))


def _opponent(reading: Reading, attribution: Attribution) -> Referent | None:
    """Who asked what this answers, or accused whom this denies; so not who speaks here."""
    if attribution.source is not None and (asking := reading.who_asks(attribution.source)) is not None:
        return asking
    if attribution.cue_lemma in _ANSWERING:
        return reading.asked
    return reading.accuser if attribution.cue_lemma in _DENYING else None


def _hears(reading: Reading, attribution: Attribution) -> bool:
    """Whether the source is who hears, "the court heard", or where a cry came from."""
    if attribution.cue_lemma in ("hear", "learn"):
        return True
    if attribution.cue is None or attribution.source is None:
        return False
    cue = attribution.cue.cut(reading.text)
    if _CRY.match(cue) and not reading.layout.names_in(attribution.source):
        return True
    return bool(
        attribution.source.start < attribution.cue.start
        and _HEARERS.search(attribution.source.cut(reading.text))
        and _PASSIVE_TOLD.search(cue)
    )


def _speaker(reading: Reading, source: Span, k: int) -> Referent | None:
    """Whom a source means; several as one joint speaker, and nobody where one of several is unknown."""
    place = reading.layout.place(source)
    heads = reading.layout.heads(source)
    found = [_referent(reading, head, place, k) for head in heads]
    for head, referent in zip(heads, found, strict=True):
        reading.heads[head.span.start] = referent
        if reading.ranking is not None and head.name is None and referent is not None:
            reading.ranking.note(head.span, referent)
    if len(found) == 1:
        return found[0]
    known = [referent for referent in found if referent is not None]
    if len(known) < len(found):
        return None
    return reading.join(list(dict.fromkeys(known)))


def _referent(reading: Reading, head: Head, place: Place, k: int) -> Referent | None:
    """Whom one head of the source of attribution `k` means."""
    if head.name is not None:
        found = family(reading, head.span) or _one_of_a_people(reading, head.name, place)
        return found or reading.table.of.get(head.name)
    if head.pronoun is not None:
        return pronoun_speaker(reading, head.pronoun, place, k)
    if head.behalf is not None:
        return _speak_for(reading, reading.table.of.get(head.behalf), head)
    nominal = head.nominal
    if nominal is None or names_nobody(nominal.text):
        return None
    mouth = nominal.base in ("board", "management") and len(nominal.words) == 1
    if mouth and head.behalf_text is None:
        found = find_described(reading.discourse, nominal, place, is_source=True)
        if found is not None:
            return found
    if _for_a_person(reading, head):
        return phrase_speaker(reading, nominal, head.span, place, k)
    if nominal.is_spokes or head.behalf_text is not None or mouth:
        found = None
        if head.behalf_text is None and nominal.is_spokes and len(nominal.words) == 2:
            found = named_with(reading.discourse, nominal.words[0], place)
        found = found or organisation_speaking(reading.discourse, head.behalf_text, place)
        if found is not None:
            return _speak_for(reading, found, head)
        behalf = read_nominal(head.behalf_text) if head.behalf_text else None
        if behalf is not None and nominal.base == "statement":
            nominal = behalf
        elif behalf is not None and behalf.label == "ORG":
            return _speak_for(reading, reading.discourse.introduce(behalf, "ORG"), head)
    return phrase_speaker(reading, nominal, head.span, place, k)


def _for_a_person(reading: Reading, head: Head) -> bool:
    """Whether somebody speaks for a person by name, or spoke so just before and speaks on.

    "A spokesman for Ms Vale"; "Vale's spokesman"; then "the spokesman".
    """
    nominal = head.nominal
    if nominal is None or not nominal.is_spokes or head.behalf_text is not None:
        return False
    if any(mention.label == "PERSON" for _, mention in reading.layout.names_in(head.span)):
        return True
    last = reading.discourse.spoke[-1][0] if reading.discourse.spoke else None
    goes_on = nominal.determiner == "the" and not nominal.rest and len(nominal.words) == 1
    return goes_on and last is not None and not last.named and nominal.base in last.heads


def _one_of_a_people(reading: Reading, i: int, place: Place) -> Referent | None:
    """Whom a source means that a tagger took for a name: "the Pole", "the 52-year-old Scot", "the Tory"."""
    mention = reading.mentions[i]
    start = mention.span.start
    before = _THE.search(reading.text, max(0, start - 20), start)
    adherent = ADHERENT.fullmatch(mention.text) is not None
    if before is None or not (adherent or DEMONYM.fullmatch(f"the {mention.text}")):
        return None
    if mention.label != "NORP" and not adherent and not ONE_OF_A_PEOPLE.fullmatch(mention.text):
        return None
    reading.discourse.undecided = False
    nominal = read_nominal(before.group() + mention.text)
    return find_described(reading.discourse, nominal, place, is_source=True)


def _speak_for(reading: Reading, organisation: Referent | None, head: Head) -> Referent | None:
    """The organisation, after noting the unnamed person whom "she" may mean from here on."""
    if organisation is not None and head.nominal is not None and head.nominal.is_spokes:
        reading.spoken_for = reading.discourse.voice(organisation, head.nominal)
    return organisation
