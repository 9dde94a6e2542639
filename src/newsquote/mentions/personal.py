"""What a name's own form, and what stands beside one mention of it, say for a person.

Positive speaks for a person, negative against one: a title, an age, a role or "who"; an article, "which",
a kind of organisation, a spokesperson or a form such as WestLine.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsquote.mentions.clubs import SIDES
from newsquote.mentions.firms import (
    FIRM_ENDS,
    FIRMS_TOO,
    HELD,
    after_owner,
    are_makers,
    are_practitioners,
    are_theirs,
    goes_on,
    is_body,
    is_person,
    is_trade,
    opens_office,
)
from newsquote.mentions.parts import SURNAMES_TOO, person_noun
from newsquote.mentions.spans import NameSpan
from newsquote.mentions.words import Word
from newsquote.resolve.lexicon import (
    LEGAL_FORMS,
    SPOKES,
    first_names,
    is_first_name,
    organisations,
    postnominals,
    role_noun,
    singular,
    word_set,
)
from newsquote.resolve.names import is_acronym
from newsquote.resolve.nominals import ARTICLES

# Letters of members of a parliament, which may also stand before them: "Holm MP Kit Moss".
SEAT_LETTERS = frozenset(("MP", "MSP", "MS", "TD", "MLA", "AM", "MEP"))
_INNER_CAPITAL = re.compile(
    r"^(?!Mc|Mac|De|Di|Le|La|Van|Von|Fitz|O['’]|D['’]|Al)[A-Z][a-z]+[A-Z]|^[a-z]+[A-Z]|^@|[&\d]"
)
_OF_A_COMPANY = SPOKES | word_set(
    "chief chairman chair board shares shareholders stores customers employees branches headquarters "
    "profits fleet passengers subscribers depositors trustees members website"
)
_DEDICATED = word_set(
    "christ trinity grace hope faith charity mary holy st saint saviour emmanuel zion bethel victory"
)
_DIRECTIONS = word_set("north south east west")
_SAYS = word_set(
    "said says declined refused denied told has had did does would will is was cut raised warned expects "
    "plans put sold moved shut opened closed announced confirmed reported lost won makes made"
)
_OF_A_TRADE = -3.2
_REACH = 8  # words from a subject to what is its own
LOCATIVE = word_set("in at near from to outside inside across around into through for")


def form(words: Sequence[Word], name: NameSpan) -> float:
    """What the name's own form says for a person."""
    own = words[name.bare if name.bare >= name.start else name.start : name.end]
    score = 0.0
    if name.bare > name.start:
        score += 3.0
    first, last = own[0], own[-1]
    is_kind = last.lower in organisations() or singular(last.lower) in organisations()
    may_be_surname = last.lower in SURNAMES_TOO and is_first_name(first.lower)
    joined = any(word.text == "and" for word in own)
    is_firm = len(own) > 1 and last.lower in FIRM_ENDS and last.text.istitle() and name.bare <= name.start
    no_first_name = first.lower in _DIRECTIONS or joined or is_firm
    if len(own) > 1 and is_kind and may_be_surname:
        called = last.lower == "banks" or (last.lower == "church" and len(own) == 2)
        score += 1.6 if called and first.lower not in _DEDICATED else 0.8 * (len(own) == 2)
    elif len(own) > 1 and is_kind and role_noun(last.lower) is None:
        score -= 2.0
    elif len(own) > 1 and is_first_name(first.lower) and not no_first_name:
        score += 1.6
    elif len(own) > 1 and is_kind:
        score -= 1.0
    if is_firm:
        score -= 2.0
    if last.lower in LEGAL_FORMS:
        score -= 3.0
    if any(word.text == "&" for word in own):
        score -= 5.0
    if any(_INNER_CAPITAL.search(word.text) for word in own) or is_acronym(last.text):
        score -= 1.5 if not is_first_name(first.lower) else 0.0
    return score


def beside(words: Sequence[Word], name: NameSpan) -> float:
    """What stands before and after a mention says for a person."""
    before, after = _before(words, name), _after(words, name)
    return before + (min(after, 0.0) if before <= _OF_A_TRADE else after)  # "lawyers Moss Dray, who act"


def _before(words: Sequence[Word], name: NameSpan) -> float:
    """What stands before: an article, a kind of organisation, a role, "spokesman for"."""
    k = name.start - 1
    if k < 0 or words[k].sentence != words[name.start].sentence:
        return 0.0
    before = words[k]
    is_kind = before.lower in organisations() and before.text.islower()
    if is_kind and _is_headed(words, k):
        return 1.2
    if before.lower in ARTICLES and name.bare <= name.start:
        modifies = name.end < len(words) and words[name.end].pos in ("NOUN", "PROPN")
        return 0.0 if modifies else -1.8  # "the Obama administration" tells nothing
    if is_kind:
        return -2.2 if role_noun(before.lower) is None else -1.0
    owns = name.end < len(words) and words[name.end].lower in ("'s", "'")
    apposed = before.text == "," and k > 0 and not owns  # not "outside court, Vale's father"
    chief = apposed and words[k - 1].lower == "executive" and k > 1 and words[k - 2].lower == "chief"
    if apposed and words[k - 1].lower in organisations() and not chief and not _depends(words, k - 1):
        return -2.2 if role_noun(words[k - 1].lower) is None else -1.6
    if apposed and k > 1 and are_makers(words, k - 1) and not goes_on(words, name):
        return -2.4  # "The producers, Holm Frames, said"
    if apposed and are_theirs(words, k - 1) and not goes_on(words, name):
        return _OF_A_TRADE
    if (noun := person_noun(before)) and before.lower not in organisations():
        return 1.2 if noun.word not in SPOKES else 1.6
    if apposed and k and _closes(words, name) and (noun := person_noun(words[k - 1])):
        return 1.2 if noun.word not in organisations() and noun.word not in FIRMS_TOO else 0.0
    if before.lower in ("for", "by", "at") and k and words[k - 1].lower in SPOKES:
        return -1.4
    if before.lower == "at" and k and role_noun(words[k - 1].lower):  # "an analyst at"
        return -1.8
    if before.lower == "in" and k and words[k - 1].lower in HELD:
        return -1.8
    if is_trade(before.lower) and not goes_on(words, name):
        return _OF_A_TRADE  # "a report by engineers Holm Dray"
    return 0.0


def _closes(words: Sequence[Word], name: NameSpan) -> bool:
    """Whether a comma after a name ends the apposition, and is not in a list."""
    after = words[name.end : name.end + 2]
    return len(after) > 1 and after[0].text == "," and after[1].lower not in ("and", "or", "which")


def _is_headed(words: Sequence[Word], k: int) -> bool:
    """Whether the body at `k` is whose head stands before it: "superintendent of police Kit Moss"."""
    of = next((j for j in range(k - 1, max(k - 4, 0), -1) if words[j].lower == "of"), 0)
    same = of > 0 and words[of - 1].sentence == words[k].sentence
    plain = all(words[j].is_noun or words[j].pos == "ADJ" for j in range(of + 1, k))
    return same and plain and role_noun(words[of - 1].lower) is not None


def _after(words: Sequence[Word], name: NameSpan) -> float:
    """What stands after: a spokesman, letters, "'s shares", "who" or "which", an age, an acronym."""
    first, second, *_ = [*words[name.end : name.end + 2], None, None]
    sentence = words[name.start].sentence
    if first is None or first.sentence != sentence:
        return 0.0
    if first.lower in SPOKES or first.lower == "shares":
        return -1.4
    if first.text in postnominals() and first.text.isupper():
        articled = name.start > 0 and words[name.start - 1].lower == "the"
        sits = first.text in SEAT_LETTERS and second is not None and second.is_capital
        return 3.0 if not (articled or sits) else 0.0  # not "the Holm East MLA", "Holm MP Kit Moss"
    if second is None or second.sentence != sentence:
        return 0.0
    if opens_office(first, second):
        return -2.4
    if first.lower in ("'s", "'"):
        return -1.4 if second.lower in _OF_A_COMPANY else 0.0
    if first.text == ",":
        owned = name.start > 0 and words[name.start - 1].lower in LOCATIVE | {"of"}
        owned = owned or (second.lower == "who" and words[name.end - 1].lower in SIDES)  # "Harriers, who"
        if second.lower in ("who", "which") and not owned:  # not "the senator of Vermont, who …"
            subject = words[name.start].opens or name.start == 0
            return 1.8 if second.lower == "who" else -3.4 if subject else -1.8
        several = name.start > 0 and words[name.start - 1].lower in ("and", "&")
        if second.lower == "the" and not several and are_practitioners(words, name.end + 2):
            return -3.4
        if second.lower == "based" and words[name.start].opens:
            return -1.6
        if second.lower in ("a", "an", "the") and is_body(words, after_owner(words, name.end + 2)):
            return -2.0
        if second.lower in ("a", "an", "the") and is_person(words, after_owner(words, name.end + 2)):
            return 1.8
        third = words[name.end + 2] if name.end + 2 < len(words) else None
        counts = third is not None and third.pos == "NOUN"  # "Marl City, 12 places higher"
        return 2.0 if second.text.isdigit() and len(second.text) <= 2 and not counts else 0.0
    if first.text == "(" and is_acronym(second.text):
        return -2.0
    return -1.6 if _speaks_of_itself(words, name) else 0.0


def _speaks_of_itself(words: Sequence[Word], name: NameSpan) -> bool:
    """Whether a sentence that opens with the name goes on about what is its own: "said its gifts"."""
    k = name.end
    if not words[name.start].opens or words[k].lower not in _SAYS:
        return False
    while k < len(words) and k - name.end < _REACH and words[k].sentence == words[name.start].sentence:
        if words[k].lower == "its":
            return True
        if words[k].is_noun or words[k].text == ",":
            return False
        k += 1
    return False


def _depends(words: Sequence[Word], k: int) -> bool:
    """Whether the noun at `k` belongs to a phrase before it: "counsel to the inquiry"."""
    j = k - 1
    while (
        j >= 0 and words[j].sentence == words[k].sentence and words[j].pos in ("DET", "ADJ", "NOUN", "PROPN")
    ):
        j -= 1
    return (
        j >= 0
        and words[j].sentence == words[k].sentence
        and words[j].lower
        in ("of", "to", "for", "at", "in", "outside", "inside", "before", "by", "from", "with")
    )


def guess_label(words: Sequence[Word], start: int, end: int, articled: bool) -> str:
    """The label of a capitalised source that no tagger labelled."""
    name = NameSpan(start, end, "PERSON", start)
    person = form(words, name) + beside(words, name)
    if articled or is_acronym(words[start].text) or person < -0.8:
        return "ORG"
    if end - start in (2, 3) or words[start].lower in first_names():
        return "PERSON"
    return "PERSON" if end - start == 1 and words[start].pos in ("PROPN", "") else "ORG"
