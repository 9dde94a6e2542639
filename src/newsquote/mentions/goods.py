"""Goods, schemes and software by the noun beside their names: "the Quillo app", "a plan called Fair Wind".

What is said of one mention with "called" holds for all; a noun after the name tells nothing of it where
the name ever stands without one, since a firm's app may go by the firm's name.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from newsquote.mentions.spans import NameSpan
from newsquote.mentions.words import Word
from newsquote.resolve.lexicon import noun_label, organisations, word_set
from newsquote.resolve.names import is_acronym

_Key = tuple[str, ...]

_GOODS = word_set(
    "app apps portal platform software server console smartphone laptop chatbot bus buses truck trucks lorry "
    "lorries van vans car cars motorcycle motorcycles motorbike scooter scooters bike bikes bicycle tractor "
    "tractors plane planes jet jets helicopter helicopters airliner aircraft drone drones locomotive "
    "double-decker double-deckers minibus bottle bottles loaf burger burgers pie pies butter porridge cereal "
    "jumper trainers handbag perfume lipstick biscuit biscuits cider lager ale whisky gin vodka video "
    "videos sitcom album single rodeo scheme programme tier pump inhaler tablets pills"
)
# Where several words make the name: "the Clean Desk policy" is no body's, "the Marl policy" may be one's.
_OF_LONGER_NAMES = word_set("policy conference licence account rules frames initiative project exercise")
_BETWEEN = word_set("loyalty prepaid money-transfer grant voucher rewards bursary apprenticeship electric")
_CALLED = word_set("called named dubbed codenamed christened billed nicknamed")
_UNMADE = word_set(
    "home pub farm estate place area street hotel bar café cafe restaurant shop site field house village "
    "town hamlet city valley lake river island mountain hill spot beach suburb district road region outfit "
    "crew start-up startup man woman boy girl someone somebody one band business"
)
_APPOSED = word_set(
    "scheme petition plan advertisement advert programme program app podcast tool exhibition manifesto "
    "novel album song play show film vaccine drug pump satellite spacecraft"
)
_ENDS = word_set(", . ; : ) — –")


def called_things(words: Sequence[Word], name: NameSpan) -> bool:
    """Whether the words before say that a thing is so called: "a pump called X", "the plan, dubbed X,"."""
    k, sentence = name.start - 1, words[name.start].sentence
    while k > 0 and (words[k].lower in ("as", "the") or not any(ch.isalnum() for ch in words[k].text)):
        if words[k].text == "," and _is_apposed(words, name, k - 1):
            return True
        k -= 1
    coded = k > 1 and words[k].lower == "named" and words[k - 1].text == "-" and words[k - 2].lower == "code"
    if coded or words[k].lower in ("code-named", "codenamed"):
        return words[k].sentence == sentence
    if k < 1 or words[k].lower not in _CALLED or words[k].sentence != sentence:
        return False
    k -= 1
    k -= words[k].text == ","
    noun = words[k]
    body = noun.lower in organisations()
    made = not body and noun.pos == "NOUN" and noun.text.islower() and noun.lower not in _UNMADE
    return made and noun_label(noun.lower) in (None, "DOCUMENT")


def _is_apposed(words: Sequence[Word], name: NameSpan, k: int) -> bool:
    """Whether an apposition in commas says what it is: "its app, Quillo, has"."""
    after = words[name.end] if name.end < len(words) else None
    ends = after is None or after.text in _ENDS or after.sentence != words[name.start].sentence
    same = k >= 0 and words[k].sentence == words[name.start].sentence
    return ends and same and words[k].text in _APPOSED


def goods(words: Sequence[Word], spans: Sequence[NameSpan], keys: Mapping[int, _Key]) -> set[_Key]:
    """The names that stand nowhere but right before a noun for goods: "the Quillo app"."""
    bare = {keys[id(name)] for name in spans if not _is_before_goods(words, name)}
    openings = {key[:1] for key in keys.values() if len(key) > 1} | {
        key[:2] for key in keys.values() if len(key) > 2
    }
    return {
        key
        for name in spans
        if (key := keys[id(name)]) not in bare | openings
        and key[-1] not in organisations()
        and not is_acronym(words[name.end - 1].text)
    }


def _is_before_goods(words: Sequence[Word], name: NameSpan) -> bool:
    """Whether a noun for goods follows: "the Quillo app", "its Quillo loyalty programme"."""
    sentence, long = words[name.start].sentence, name.end - name.start > 1
    after = [word for word in words[name.end : name.end + 4] if word.sentence == sentence]
    while len(after) > 1 and (after[0].lower in _BETWEEN or (after[0].text == "-" and len(after) > 2)):
        after = after[1:]
    if len(after) > 2 and after[0].lower == "money" and after[1].text == "-":
        after = after[3:]
    if not after or after[0].text.lower() != after[0].text:
        return False
    noun = after[0].lower
    follows = after[1] if len(after) > 1 else None
    heads = follows is None or follows.pos not in ("NOUN", "PROPN")
    return heads and (noun in _GOODS or (long and noun in _OF_LONGER_NAMES))
