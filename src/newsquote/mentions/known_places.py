"""Well-known places that no tagger saw: "of Milwaukee", "the Cork TD"."""

from __future__ import annotations

from newsquote.mentions.sheet import NameSheet
from newsquote.resolve.lexicon import countries, places, role_noun, word_set

_LONGEST = 3  # words
_BEFORE = word_set("in near from of at to outside across the a , and")


def take_known_places(sheet: NameSheet) -> None:
    """Name them where no more capitals stand beside them and a preposition or a role does."""
    words, done = sheet.words, 1
    for k in sheet.capitals_at:
        end = _place_end(sheet, k) if k >= done else k
        if end > k and words[k].paragraph not in sheet.shouting:
            before = words[k - 1]
            after = words[end] if end < len(words) else None
            goes_on = after is not None and (after.is_capital or after.text in ("-", "&"))
            of_role = after is not None and role_noun(after.lower) is not None and before.lower == "the"
            plain = before.lower in _BEFORE and not goes_on and before.sentence == words[k].sentence
            if (plain and before.lower not in ("the", "a")) or of_role:
                sheet.add(k, end, "LOC")
        done = max(done, end)


def _place_end(sheet: NameSheet, k: int) -> int:
    """End of the longest well-known place among the words from the capital at `k`; `k` where none is."""
    words = sheet.words
    if k in sheet.names or words[k].opens or words[k].pos not in ("PROPN", "X", ""):
        return k
    for end in range(min(k + _LONGEST, len(words)), k, -1):
        run = words[k:end]
        free = all(j not in sheet.names and sheet.usable[j] for j in range(k, end))
        name = " ".join(word.lower for word in run)
        if free and run[-1].sentence == run[0].sentence and (name in places() or name in countries()):
            return end
    return k
