"""Ships, and cars by their makers, which a tagger takes for bodies and places: "the Marl Star, a tanker"."""

from __future__ import annotations

from collections.abc import Sequence

from newsquote.mentions.spans import NameSpan
from newsquote.mentions.words import Word
from newsquote.resolve.lexicon import organisations, word_set

_SHIPS = word_set(
    "ship ships vessel vessels ferry ferries tanker tankers freighter freighters trawler trawlers "
    "feeder boat boats yacht yachts liner liners barge barges tug tugs tugboat dredger frigate frigates "
    "icebreaker warship warships destroyer destroyers corvette submarine submarines lifeboat lifeboats "
    "schooner steamer"
)
_OF_BULK = word_set("bulk car container cattle livestock gas")
_MAKES = word_set(
    "ford vauxhall toyota honda nissan mazda hyundai kia subaru suzuki skoda volkswagen vw audi bmw mercedes "
    "renault peugeot citroen citroën fiat lamborghini ferrari porsche jaguar bentley tesla chevrolet chevy "
    "dodge jeep cadillac buick lexus mitsubishi volvo seat dacia mahindra maruti tata"
)
_MAKERS = word_set(
    "motor motors company uk group europe foundation credit australia india america japan china korea usa "
    "canada germany malaysia ireland africa plc ltd inc"
)
_BODIES = word_set("county city ward council park hospital island valley town")
_LONGEST = 7  # words of an apposition


def is_ship(words: Sequence[Word], name: NameSpan) -> bool:
    """Whether the words beside a name with "the" say that it is a ship."""
    k, sentence = name.start - 1, words[name.start].sentence
    articled = k >= 0 and words[k].lower == "the" and words[k].sentence == sentence
    before = [word.lower for word in words[max(0, k - 4) : k] if word.sentence == sentence]
    if not articled:
        carrier = k > 0 and words[k].text == "carrier" and words[k - 1].lower in _OF_BULK
        return carrier and words[k].sentence == sentence
    if before[-1:] == ["aboard"] or (before[-2:] == ["such", "as"] and set(before[:-2]) & _SHIPS):
        return True
    if before[-1:] == [","] and before[-2:-1] and before[-2] in _SHIPS:
        return True
    after = [word for word in words[name.end : name.end + _LONGEST] if word.sentence == sentence]
    if len(after) < 3 or after[0].text != "," or after[1].lower not in ("a", "an"):
        return False
    for word, following in zip(after[2:], [*after[3:], None], strict=True):
        if word.text == ",":
            return False
        if word.lower in _SHIPS:
            return following is None or following.pos not in ("NOUN", "PROPN")
    return False


def is_car(words: Sequence[Word], name: NameSpan) -> bool:
    """Whether it is a car by its maker and model, or one of a year: "a Toyota Hilux", "a 2009 Ford"."""
    own = words[name.start : name.end]
    before = words[name.start - 1] if name.start else None
    dated = before is not None and before.text.isdigit() and len(before.text) == len("2009")
    if len(own) == 1:
        return dated and own[0].lower in _MAKES
    last = own[-1].lower
    made = len(own) == 2 and own[0].lower in _MAKES and last not in _MAKERS | _BODIES | _MAKES
    one = before is not None and before.lower in ("a", "an", "his", "her", "my", "'s", "’s", "their")
    one = one or dated or (before is not None and before.pos in ("ADJ", "DET"))
    return made and one and last not in organisations()
