"""Well-known bodies by their whole names, where a tagger saw a part: "Financial | Ombudsman Service"."""

from __future__ import annotations

from collections import defaultdict
from functools import cache

from newsquote.mentions.sheet import NameSheet
from newsquote.resolve.lexicon import bodies, is_first_name, known_bodies

_OWNED = frozenset(
    ("a", "an", "his", "her", "their", "my", "our", "your", "this", "that", "new", "old", "black")
)
_GOES_ON = frozenset(("of", "for", "and", "&", "in"))


def take_known_bodies(sheet: NameSheet) -> None:
    """Name them as a whole, unless the name goes on: not "Department of Health" before "and Social Care"."""
    words, done, first = sheet.words, 0, _by_first()
    for k, word in enumerate(words):
        if word.text not in first or k < done:
            continue
        end = _body_end(sheet, k)
        if end > k and not _goes_on(sheet, k, end):
            sheet.cover(k, end, "ORG")
            done = end


def take_missed_bodies(sheet: NameSheet) -> None:
    """Name well-known bodies of one word that a tagger passed over: "sold on eBay", "told The Sun"."""
    words, listed = sheet.words, _of_one_word()
    for k, word in enumerate(words):
        if word.text not in listed or k in sheet.names:
            continue
        odd = any(ch.isupper() for ch in word.text[1:])  # no plain word that opens a sentence
        if word.paragraph in sheet.shouting or not (odd or (word.pos == "PROPN" and not word.opens)):
            continue
        before, after = words[k - 1] if k else None, words[k + 1] if k + 1 < len(words) else None
        beside = [other for other in (before, after) if other is not None and other.sentence == word.sentence]
        owned = before is not None and before.lower in _OWNED  # "a BMW" is no firm
        named = (other for other in beside if other.text != "The")
        if not owned and not any(other.is_capital or other.text in ("-", "&") for other in named):
            sheet.add(k, k + 1, "ORG")


def _body_end(sheet: NameSheet, k: int) -> int:
    """End of the longest name of a known body that starts at `k`; `k` where there is none."""
    for forms in _by_first().get(sheet.words[k].text, ()):
        end = k + len(forms)
        if tuple(word.text for word in sheet.words[k:end]) == forms and all(sheet.usable[k:end]):
            return end
    return k


def _goes_on(sheet: NameSheet, start: int, end: int) -> bool:
    """Whether the words are part of a longer name, or of a heading that has capitals throughout."""
    words = sheet.words
    inside = [sheet.names[j] for j in range(start, end) if j in sheet.names]
    if any(name.start < start or name.end > end for name in inside):
        return True
    if words[start].paragraph in sheet.shouting or end + 1 >= len(words):
        return words[start].paragraph in sheet.shouting
    return words[end].lower in _GOES_ON and words[end + 1].is_capital and words[end].lower != "and"


@cache
def _by_first() -> dict[str, list[tuple[str, ...]]]:
    """The names of several words, longest first, by their first words."""
    found: defaultdict[str, list[tuple[str, ...]]] = defaultdict(list)
    for name in sorted(known_bodies(), key=lambda name: (-len(name.split()), name)):
        forms = tuple(name.split())
        if len(forms) > 1:
            found[forms[0]].append(forms)
    return found


@cache
def _of_one_word() -> frozenset[str]:
    """Well-known bodies of one word that are no first names."""
    listed = {name for name, label in bodies().items() if label == "ORG"} | set(known_bodies())
    return frozenset(name for name in listed if " " not in name and not is_first_name(name.lower()))
