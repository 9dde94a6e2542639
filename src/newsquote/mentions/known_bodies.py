"""Well-known bodies by their whole names, where a tagger saw a part: "Financial | Ombudsman Service"."""

from __future__ import annotations

from collections import defaultdict
from functools import cache

from newsquote.mentions.sheet import NameSheet
from newsquote.resolve.lexicon import known_bodies

_GOES_ON = frozenset(("of", "for", "and", "&", "in"))


def take_known_bodies(sheet: NameSheet) -> None:
    """Name them as a whole, unless the name goes on: not "Department of Health" before "and Social Care"."""
    words, k, first = sheet.words, 0, _by_first()
    while k < len(words):
        end = _body_end(sheet, k) if words[k].text in first else k
        if end > k and not _goes_on(sheet, k, end):
            sheet.cover(k, end, "ORG")
        k = max(end, k + 1)


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
