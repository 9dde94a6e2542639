"""Names that end in 's: "Moody's cut its rating", "deliveries to Greengate's and Holm have stopped".

A tagger leaves the 's out, since it is a possessive after every other name. It belongs to the name
where nothing follows that could be owned and the article never writes the name without it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from functools import cache

from newsquote.folding import fold
from newsquote.mentions.sheet import NameSheet
from newsquote.mentions.things import ILLNESSES
from newsquote.mentions.words import MARKS, Word
from newsquote.resolve.lexicon import (
    PLACES,
    is_first_name,
    known_bodies,
    organisations,
    role_noun,
    word_set,
)
from newsquote.resolve.names import SAINTS

_GENITIVE = frozenset(("'s", "’s"))
_TOWARDS = word_set("at to from with by in outside inside near behind for against about")
_APPOSED = ([",", "the"], [",", "which"])
_CLOSING = frozenset(",.;:)") | {"and", "or"}


def take_genitives(sheet: NameSheet) -> None:
    """Take in the 's of names that have one of their own."""
    found: defaultdict[str, list[int]] = defaultdict(list)  # where the names' last words stand
    bare: set[str] = set()
    words = sheet.words
    for k in sheet.capitals_at:
        word = words[k]
        if k + 1 == len(words) or not word.text[-1].isalnum():
            continue
        owns = words[k + 1].text in _GENITIVE
        name = sheet.names.get(k)
        if owns and sheet.usable[k] and (word.pos == "PROPN" if name is None else name.end == k + 1):
            found[word.text].append(k)
        elif not owns and (name is None or name.end - name.start == 1):
            bare.add(word.text)
    people = _surnames(sheet)
    for text, at in found.items():
        known = text.lower() in _known()
        owner = text in bare or text in people or text.lower() in ILLNESSES
        told = known or (not owner and any(_stands_alone(sheet, k) for k in at))
        if told:
            for k in at:
                _take(sheet, k)


@cache
def _known() -> frozenset[str]:
    """The first words, before 's, of well-known bodies: "mcdonald"."""
    folded = (fold(name) for name in known_bodies())
    return frozenset(name.removesuffix("'s") for name in folded if name.endswith("'s") and " " not in name)


def _surnames(sheet: NameSheet) -> set[str]:
    """The last words of people's names of more than one word."""
    return {
        sheet.words[name.end - 1].text
        for name in sheet.spans()
        if name.label == "PERSON" and name.end - name.start > 1
    }


def _stands_alone(sheet: NameSheet, k: int) -> bool:
    """Whether nothing follows the 's of a name that could be owned."""
    words = sheet.words
    name = sheet.names.get(k)
    start = name.start if name is not None else k
    word, after = words[k], words[k + 2 : k + 3]
    if [follows.lower for follows in words[k + 2 : k + 4]] in _APPOSED:
        return words[start].opens or _is_whither(words, start)
    if name is not None and name.label == "PERSON" and is_first_name(words[start].lower):
        return False
    if not after or after[0].sentence != word.sentence or after[0].lower in _CLOSING:
        return _is_whither(words, start)
    said = after[0]
    saint = words[start].lower in SAINTS
    if said.pos in ("VERB", "AUX") and said.dep not in ("amod", "compound") and said.text.islower():
        return words[k + 1].pos not in ("AUX", "VERB") or (name is not None and name.label == "ORG") or saint
    return _is_whither(words, start) and said.pos in ("ADP", "SCONJ", "PRON") and said.text not in MARKS


def _is_whither(words: Sequence[Word], start: int) -> bool:
    """Whether a shop or a firm may stand there: "at Orrin's", "its rival Orrin's", "the gable of Orrin's"."""
    before = words[start - 1 : start] if start and words[start - 1].sentence == words[start].sentence else ()
    if not before:
        return False
    word = before[0].lower
    if word == "of" and start > 1:  # "a friend of Orrin's" is a person's
        return words[start - 2].pos == "NOUN" and role_noun(words[start - 2].lower) is None
    return word in _TOWARDS or word == "rival" or (before[0].text == word and word in organisations())


def _take(sheet: NameSheet, k: int) -> None:
    """Make the 's after a word part of its name."""
    name = sheet.names.get(k)
    if name is None:
        name = sheet.add(k, k + 1, "ORG")
    if name is None or k + 1 in sheet.names:
        return
    if name.label not in ("ORG", *PLACES):
        name.label = "ORG"
    name.end = k + 2
    sheet.names[k + 1] = name
