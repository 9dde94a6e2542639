"""Sources that are a pronoun: "he", "it", "who", "we"."""

from __future__ import annotations

import re

from newsquote.model import MentionKind, Span
from newsquote.resolve.lexicon import word_set
from newsquote.resolve.names import parse_person, same_full_name
from newsquote.resolve.pronouns import SUBJECTIVE, Place
from newsquote.resolve.reading.opinion import whom_pronoun
from newsquote.resolve.reading.state import CERTAIN, Reading
from newsquote.resolve.referents import Referent

_CATAPHORA = 2  # sentences further on in which an article that opens with "he" may name him
_AGAINST = 0.7  # what speaks against the gender told before counts as evidence all the same
_PERSONAL_BYLINE = re.compile(r"(?:[A-Z][\w’'.-]*\s+){1,3}[A-Z][\w’'-]+")
_DONE_BY_PAPER = frozenset(("read", "record", "list", "detail", "show"))
# What bodies do with words and no document does.
_DONE_BY_BODIES = word_set(
    "confirm deny decline refuse promise pledge vow apologise apologize hope insist believe expect plan "
    "intend reject agree complain thank want think fear welcome respond reply comment"
)
_SIGNS = frozenset(("sign", "notice", "placard", "banner", "poster", "billboard", "plaque", "sticker"))
_SEEN = re.compile(r"\b(?:seen|obtained|reviewed|read|acquired) (?:a copy of )?(?:[a-z]+ )?$")
_GAP = re.compile(r"[\s,–—-]*")


def pronoun_speaker(reading: Reading, word: str, place: Place, k: int) -> Referent | None:
    """Whom the pronoun that is the source of attribution `k` means."""
    if word in ("who", "which", "that", "whom", "whose"):
        return _antecedent(reading, place, word)
    if word in ("i", "we"):
        return _first_person(reading, place.span, k)
    read = reading.attributions[k].cue_lemma in _DONE_BY_PAPER
    lives = word == "it" and reading.attributions[k].cue_lemma in _DONE_BY_BODIES
    if word in ("it", "they") and not lives and (sign := _what_is_read(reading, place, word, read)):
        return sign
    reading.discourse.told_of = _told_of(reading, place, k) if word in ("he", "she") else ()
    if lives:  # "The council served a notice. It confirmed …"
        reading.discourse.told_of = tuple(
            ref for ref, _ in reading.discourse.recent() if ref.label == "DOCUMENT"
        )
    referent, margin = reading.discourse.pronoun(word, place, chances=reading.chances(place.span))
    if referent is None:
        referent, margin = _cataphoric(reading, word, place), CERTAIN
    if referent is None:
        referent, margin = whom_pronoun(reading, word, place.span), 0.0
    reading.discourse.told_of = ()
    if referent is not None and referent.voice_of is not None:
        reading.spoken_for = referent
        return referent.voice_of
    if referent is not None:
        form = SUBJECTIVE.get(word, word)
        otherwise = (referent, "she" if form == "he" else "he") in reading.discourse.called
        margin += _AGAINST * otherwise
        reading.discourse.called.add((referent, form))
        reading.outcome.pronouns.append((referent, form, place.span))
        if margin >= CERTAIN and form in ("he", "she") and referent.label == "PERSON":
            reading.learn(referent, form)
    return referent


def _told_of(reading: Reading, place: Place, k: int) -> tuple[Referent, ...]:
    """Whom the content before the pronoun names: "The minister had been warned, he said" is another's."""
    named = [
        reading.table.of.get(i) or reading.outcome.of.get(i)
        for part in reading.attributions[k].parts
        if part.end <= place.span.start
        for i in reading.layout.within(part)
        if reading.mentions[i].kind is not MentionKind.PRONOUN
    ]
    return tuple(referent for referent in named if referent is not None)


def _cataphoric(reading: Reading, word: str, place: Place) -> Referent | None:
    """The person named later in the sentence ("When he arrived, Tom Reid …"), if one only fits."""
    gender = {"he": "m", "she": "f"}.get(word)
    if gender is None or reading.discourse.people_in_view(place):
        return None
    reach = 0 if any(ref.label == "PERSON" for ref in reading.discourse.seen) else _CATAPHORA
    later = [
        referent
        for i in reading.layout.after(place.span.end, 8)
        if reading.mentions[i].sentence <= place.sentence + reach
        and (referent := reading.table.of.get(i)) is not None
        and referent.label == "PERSON"
        and referent.may_be(gender)
    ]
    return later[0] if len(set(map(id, later))) == 1 else None


def _what_is_read(reading: Reading, place: Place, word: str, read: bool) -> Referent | None:
    """The sign or note just mentioned: "A card was pinned to the door. It read: …"; "They recorded …".

    Where it only says (not `read`): a sign just put up, or what somebody "has seen".
    """
    papers = (
        (ref, last)
        for ref, last in reading.discourse.recent()
        if ref.label == "DOCUMENT" and ref.plural == (word == "they") and place.sentence - last.sentence <= 1
    )
    for ref, last in papers:
        put_up = bool(ref.heads & _SIGNS) and ref.first >= last.span.start and not last.quoted
        seen = _SEEN.search(reading.text, max(0, last.span.start - 40), last.span.start)
        if read or (last.sentence < place.sentence and (put_up or seen)):
            return ref
    return None


def _antecedent(reading: Reading, place: Place, word: str) -> Referent | None:
    """What a relative pronoun follows: the nearest mention before it of the right sort."""
    people = word in ("who", "whom")
    either = word in ("that", "whose")
    fallback: Referent | None = None
    for i in reading.layout.before(place.span.start, 6):
        mention = reading.mentions[i]
        if mention.sentence != place.sentence or mention.kind is MentionKind.PRONOUN:
            continue
        referent = reading.table.of.get(i) or reading.outcome.of.get(i)
        if referent is None or ((referent.label in ("PERSON", "GROUP")) != people and not either):
            continue
        if _GAP.fullmatch(reading.text, mention.span.end, place.span.start):
            return referent
        fallback = fallback or referent
    return fallback


def _first_person(reading: Reading, span: Span, k: int) -> Referent | None:
    """The speaker of the quote that "I" or "we" stands in."""
    holders = [
        j
        for j, attribution in enumerate(reading.attributions)
        if j != k and any(part.contains(span) for part in attribution.parts)
    ]
    if not holders and not reading.layout.is_quoted(span):
        return byline_author(reading)
    return next((reading.outcome.speakers[j] for j in holders if reading.outcome.speakers[j]), None)


def byline_author(reading: Reading) -> Referent | None:
    """The one person of the byline, who says "I" in a piece of their own and asks in an interview."""
    byline = reading.layout.byline
    if not byline or not _PERSONAL_BYLINE.fullmatch(byline):
        return None
    person = parse_person(byline)
    known = [ref for ref in reading.discourse.people if any(same_full_name(p, person) for p in ref.people)]
    if known:
        return known[0]
    if reading.author is None and person.is_full:
        reading.author = Referent("PERSON")
        reading.author.people.append(person)
        reading.author.forms[person.titled] += 1
    return reading.author
