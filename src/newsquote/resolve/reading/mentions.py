"""Mentions as they come: who and what is in view from here on."""

from __future__ import annotations

import re
from dataclasses import replace

from newsquote.model import Mention, MentionKind
from newsquote.resolve.descriptions import find_described, organisation_speaking
from newsquote.resolve.descriptions.kin import TIED
from newsquote.resolve.lexicon import role_noun
from newsquote.resolve.names import org_tokens
from newsquote.resolve.nominals import DEMONYM, Nominal, read_nominal
from newsquote.resolve.pronouns import SUBJECTIVE, Place
from newsquote.resolve.reading.joint import MARRIED, marry, pair_named, touch_pair
from newsquote.resolve.reading.state import CERTAIN, Reading
from newsquote.resolve.referents import Referent

_NAME_WORD = (
    r"(?:(?:[A-Z]|St|Mt|Ft|Dr|Mr|Mrs|Ms)\.|[A-Z](?:[\w’'&-]|\.(?=\w))*)"  # no stop that ends a sentence
)
# A preposition and a name or a lexical noun phrase that closes at a comma, verb or name.
_COMPLEMENT = re.compile(
    r"\s+(?:of|at|from|in|by|for|with|to)\s+(?:the\s+|an?\s+)?"
    rf"(?:{_NAME_WORD}(?:\s+(?:(?:of|for|and|&)\s+)?{_NAME_WORD})*)"
)
_KIN_OF = re.compile(r"\b(?P<whose>his|her|their) (?:[\w’'-]+ )?(?P<noun>[\w-]+),? $", re.I)
_RACE = re.compile(
    r"['’]s?\s(?:seat|race|job|post|office|mansion|residence|election|contest|chair)\b|\s(?:race|election)\b"
)
_TO_NAME = re.compile(
    r"(?:\s\w+ed|\s(?:who|which|whom|he|she|they|police|[A-Z]\w+)\s[^,.;:“”\"]{1,40})?(?:\s(?:of|for|at)\s[^,.;:“”\"]{1,50})?"
    r"(?:\s(?:that\s(?:night|day|morning|evening|week|year)|at\sthe\stime|on\sduty))?,\s(?:(?:the|an?)\s(?:[\w’'-]+\s){1,4})?"
)
_IS_NAME = re.compile(
    r"(?:\s(?:of|for|at|in|on|to)\s[^,.;:“”\"]{1,50})?\s(?:is|was)\s(?:(?:the|an?)\s)?(?:[a-z’'-]+\s){0,3}"
)
_CLOSED = re.compile(r"\s*(?:\([^)]{1,30}\))?(?:,|\.|\s(?:said|says|told|has|had|was|is)\b)")
_OF_THE_SPEAKER = 3.0  # a lead in log-odds that makes "she" in a report the one who reports
_ONE_PERSON = frozenset(("he", "she", "him", "her", "his"))
POINTING = frozenset(("the", "its", "his", "her", "their", "whose", "'s", "a"))
_FORWARD = re.compile(
    r"(?:^|[\r\n]|[.!?][”\"’]?\s)(?:In|During|On|After|Before|Despite|With|At|For|As|Following|Through|From|Since|"
    r"Announcing|Recording|Giving|Making|Opening|Delivering|Presenting)\s$"
)
_DATELINE = re.compile(r"\)\s*[-–—]\s")
# What was done to a document, to the end of its clause: "a ruling | published on Thursday".
_MADE = re.compile(
    r"\s(?:\w+ed|sent|written|made|laid|seen|sworn|held|put|drawn)\s(?:by|on|to|in|at|from|before|with|up|last|this)"
    r"(?:\s[^\s,;:.“”\"()]+){1,8}(?=[,.;])"
)
_FINITE = re.compile(
    r"\b(?:said|says|found|shows|showed|warned|concluded|is|are|was|were|has|had|will|would|that)\b"
)
_NOT_CERTAIN = re.compile(
    r"\b(?:without|find|finding|needs?|needing|lacks?|lacking|seek|seeking|hire|hiring|recruit|recruiting|become|"
    r"becoming|like|as|not|never|than|being|be|want|wants|wanted)\s$"
)
_LISTED = re.compile(r"\s*,?\s+(?:and|or)\b")


def read_mention(reading: Reading, i: int) -> None:
    """Take in the mention of an index; what a source has settled already stays."""
    mention = reading.mentions[i]
    place = reading.layout.places[i]
    if _is_credited(reading, mention):
        return
    if mention.kind is MentionKind.NAME and (referent := _by_people(reading, i, place)) is not None:
        reading.discourse.touch(referent, place)
    elif mention.kind is MentionKind.NAME:
        referent = reading.table.of.get(i)
        if referent is not None:
            if reading.layout.in_source(mention.span) and mention.span.start not in reading.heads:
                place = place._replace(subject=False, quoted=True)  # an aside: "a Reid supporter"
            _note_kin(reading, referent, mention, place)
            reading.discourse.touch(referent, place)
            _affiliate(reading, referent, mention, place)
            touch_pair(reading, i, referent, place)
    elif mention.span.start in reading.heads:
        if (head := reading.heads[mention.span.start]) is not None:
            reading.outcome.of[i] = head
    elif mention.kind is MentionKind.NOMINAL:
        _read_nominal(reading, i, mention, place)
    elif not place.quoted:
        _read_pronoun(reading, mention, place)


def _is_credited(reading: Reading, mention: Mention) -> bool:
    """Whether a name is the agency of a dateline, which no later word takes up: "LUND (Orrin Press) -"."""
    if mention.label != "ORG" or mention.kind is not MentionKind.NAME:
        return False
    bracketed = mention.span.start > 0 and reading.text[mention.span.start - 1] == "("
    return bracketed and bool(_DATELINE.match(reading.text, mention.span.end))


def _by_people(reading: Reading, i: int, place: Place) -> Referent | None:
    """The person in view whom a subject names by a people alone: "The Pole laughed"."""
    mention = reading.mentions[i]
    if mention.label != "NORP" or not mention.is_subject or place.quoted:
        return None
    start = mention.span.start - len("the ")
    words = reading.text[max(start, 0) : mention.span.end]
    if not DEMONYM.fullmatch(words):
        return None
    if start in reading.heads:
        return reading.heads[start]
    reading.discourse.undecided = False
    return find_described(reading.discourse, read_nominal(words), place, is_source=True)


def _note_kin(reading: Reading, referent: Referent, mention: Mention, place: Place) -> None:
    """Tie somebody named to whom a pronoun means: "Her husband, Kit Moss, …"."""
    if referent.label != "PERSON" or place.quoted:
        return
    start = mention.span.start
    told = _KIN_OF.search(reading.text, max(0, start - 40), start)
    if told is None:
        return
    noun = role_noun(told.group("noun"))
    if noun is None or not noun.words & TIED:
        return
    for owner in _owners(reading, told.group("whose"), place):
        tie = (noun.word, owner)
        if owner is not referent and tie not in referent.kin_of:
            referent.kin_of.append(tie)


def _owners(reading: Reading, whose: str, place: Place) -> tuple[Referent, ...]:
    """Whose somebody is: of one, or of the two named together before ("Their daughter Maisie")."""
    if whose.lower() != "their":
        owner = reading.discourse.pronoun(whose, place)[0]
        return () if owner is None else (owner,)
    pairs = (ref for ref, _ in reading.discourse.recent() if len(ref.members) == 2)
    return next((pair.members for pair in pairs), ())


def _affiliate(reading: Reading, referent: Referent, mention: Mention, place: Place) -> None:
    """Spell out an affiliation given in short ("the union", "BMA")."""
    if not mention.affiliation:
        return
    named = reading.by_key.get(org_tokens(mention.affiliation))
    lower = mention.affiliation.lower()
    if named is None and lower.startswith(("the ", "its", "their")):
        named = organisation_speaking(reading.discourse, mention.affiliation, place)
    if named is not None and named.name:
        reading.outcome.affiliations[referent, mention.affiliation] = named.name


def _read_nominal(reading: Reading, i: int, mention: Mention, place: Place) -> None:
    """Find whom a noun phrase means, or bring somebody new in."""
    nominal = read_nominal(mention.text)
    reading.discourse.undecided = False
    if _is_race(reading, mention, nominal):
        return
    referent = pair_named(reading, mention, nominal) or _named_after(reading, mention, nominal)
    if referent is not None and referent.label == "PERSON" and nominal.determiner == "the":
        referent.heads.add(nominal.base)
    if referent is None:
        telling = mention.is_subject and not place.quoted and nominal.determiner == "the"
        referent = find_described(
            reading.discourse, nominal, place, is_source=telling, is_heading=reading.in_heading
        )
    if referent is None and nominal.is_spokes and mention.is_subject and not place.quoted:
        referent = _voice(reading, mention, nominal, place)
    if referent is None:
        referent = _apposed(reading, mention, nominal)
    new = referent is None and not place.quoted and not reading.discourse.undecided
    new = new and not reading.layout.in_source(mention.span) and not _is_anybody(reading, mention, nominal)
    if new and nominal.label and (nominal.label != "DOCUMENT" or _brings_in(mention, nominal)):
        referent = reading.discourse.introduce(_spelt_out(reading, mention, nominal), nominal.label)
    if referent is not None:
        if nominal.head in MARRIED:
            marry(referent)
        reading.discourse.touch(referent, place)
        reading.outcome.of[i] = referent


def _is_anybody(reading: Reading, mention: Mention, nominal: Nominal) -> bool:
    """Whether no certain person is brought in: "without a dentist", "needs a plumber"."""
    if nominal.label != "PERSON" or nominal.determiner != "a" or mention.is_subject:
        return False
    return bool(_NOT_CERTAIN.search(reading.text, max(0, mention.span.start - 20), mention.span.start))


def _brings_in(mention: Mention, nominal: Nominal) -> bool:
    """Whether a document's phrase brings it in: "a letter", "minutes of a meeting", "The letter was long"."""
    return nominal.determiner in ("a", "") or (nominal.determiner == "the" and mention.is_subject)


def _voice(reading: Reading, mention: Mention, nominal: Nominal, place: Place) -> Referent | None:
    """Who speaks for the organisation in view, where the phrase is no source: "A spokeswoman laughed." """
    if nominal.plural or reading.layout.in_source(mention.span):
        return None
    organisation = organisation_speaking(reading.discourse, None, place)
    return None if organisation is None else reading.discourse.voice(organisation, nominal)


def _is_race(reading: Reading, mention: Mention, nominal: Nominal) -> bool:
    """Whether the office only says what is fought for: "the governor's seat"."""
    return nominal.label == "PERSON" and bool(_RACE.match(reading.text, mention.span.end))


def _named_after(reading: Reading, mention: Mention, nominal: Nominal) -> Referent | None:
    """Whom the name after a comma makes of a phrase: "Its leader, the former prop Kit Moss, said"."""
    if nominal.label not in ("PERSON", "ORG") or nominal.plural or nominal.determiner not in POINTING:
        return None
    for i in reading.layout.after(mention.span.end, 3):
        named = reading.mentions[i]
        if named.kind is not MentionKind.NAME or (named.label == "PERSON") != (nominal.label == "PERSON"):
            continue
        gap = reading.text[mention.span.end : named.span.start]
        if mention.is_subject and _IS_NAME.fullmatch(gap):  # "The next witness was Kit Moss"
            owns = reading.text[named.span.end : named.span.end + 2] in ("'s", "’s")
            return None if owns else reading.table.of.get(i)
        closed = _CLOSED.match(reading.text, named.span.end)
        if named.role and gap.endswith(f", {named.role} "):  # "The man she meant, chief clerk Kit Moss, sat"
            gap = gap[: -len(named.role) - 1]
        return reading.table.of.get(i) if closed and _TO_NAME.fullmatch(gap) else None
    return None


def _spelt_out(reading: Reading, mention: Mention, nominal: Nominal) -> Nominal:
    """The noun phrase with what follows its head: "Residents of Quay Street"."""
    if mention.whole is not None and mention.whole.end > mention.span.end:
        return replace(nominal, text=mention.whole.cut(reading.text))
    if nominal.label == "DOCUMENT" and nominal.determiner == "a" and not nominal.rest:
        carried = _MADE.match(reading.text, mention.span.end)
        if carried is not None and not _FINITE.search(carried.group()):
            return replace(nominal, text=mention.text + carried.group())
    if nominal.rest or not (more := _COMPLEMENT.match(reading.text, mention.span.end)):
        return nominal
    return read_nominal(mention.text + more.group())


def _apposed(reading: Reading, mention: Mention, nominal: Nominal) -> Referent | None:
    """What the mention just before names, where this one only describes it (", a matatu driver,")."""
    if nominal.determiner not in ("a", "the") or nominal.plural:
        return None
    for i in reading.layout.before(mention.span.start, 3):
        before = reading.mentions[i]
        if reading.text[before.span.end : mention.span.start] != ", ":
            continue
        if _LISTED.match(reading.text, mention.span.end):
            return None
        referent = reading.outcome.of.get(i) or reading.table.of.get(i)
        if referent is not None and referent.label == nominal.label:
            referent.heads.add(nominal.base)
            return referent
    return None


def _read_pronoun(reading: Reading, mention: Mention, place: Place) -> None:
    """Count a pronoun as a mention where it is plain whom it means."""
    if _FORWARD.search(reading.text, max(0, mention.span.start - 40), mention.span.start):
        return  # "In her decision, the judge …": whose it is comes after
    if place.asked and _is_of_the_name_after(reading, mention):
        return  # "Asked how she would celebrate, Moss said": she is Moss
    objective = reading.layout.is_object(mention)
    reading.discourse.asker = reading.who_asks(mention.span) if place.asked else None
    referent, margin = reading.discourse.pronoun(mention.text, place, objective)
    reading.discourse.asker = None
    if referent is None or margin < CERTAIN:
        return
    form = SUBJECTIVE[mention.text.lower()]
    if margin < _OF_THE_SPEAKER and _may_be_told_of(reading, mention, referent, place):
        return
    reading.discourse.touch(referent, place)
    reading.discourse.called.add((referent, form))
    if referent.label == "PERSON" and form in ("he", "she"):
        reading.outcome.pronouns.append((referent, form, mention.span))
        reading.learn(referent, form)


def _is_of_the_name_after(reading: Reading, mention: Mention) -> bool:
    """Whether the clause that follows the words of a question has a person's name for its subject."""
    return any(
        after.kind is MentionKind.NAME
        and after.label == "PERSON"
        and after.is_subject
        and after.sentence == mention.sentence
        and reading.text[mention.span.end : after.span.start].rstrip().endswith(",")
        for after in (reading.mentions[i] for i in reading.layout.after(mention.span.end, 4))
    )


def _may_be_told_of(reading: Reading, mention: Mention, referent: Referent, place: Place) -> bool:
    """Whether "she" in what somebody said is hardly the one who said it: counsel speaks of the client.

    "Vale wept as her barrister spoke. Kit Moss, mitigating, said she was ashamed."
    """
    if mention.content_of is None or mention.text.lower() not in _ONE_PERSON:
        return False
    speaks = reading.outcome.speakers[mention.content_of] is referent
    pleads = any("lawyer" in noun.words for role in referent.roles if (noun := read_nominal(role).noun))
    return speaks and pleads and referent.gender is None
