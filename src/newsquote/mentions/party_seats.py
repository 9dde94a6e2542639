"""The seat that letters of a party give after a member of a parliament: "Kit Moss, R-Orrin", "(D-Marl)"."""

from __future__ import annotations

from newsquote.mentions.sheet import NameSheet

_LETTERS = frozenset(("R", "D", "I", "DFL", "LNP"))
_MOST = 3  # words of a seat
_OPENS = frozenset((",", "("))
_CLOSES = frozenset((",", ")", ".", ";", "—", "–"))


def take_party_seats(sheet: NameSheet) -> None:
    """Name the place after the letter and the hyphen; the letter belongs to no name."""
    words = sheet.words
    for k in sheet.capitals_at:
        if words[k].text not in _LETTERS or not 0 < k < len(words) - 2 or words[k - 1].text not in _OPENS:
            continue
        hyphen = words[k + 1]
        if hyphen.text not in ("-", "‑", "–") or hyphen.start != words[k].end:
            continue
        start = end = k + 2
        while end < len(words) and end - start < _MOST and words[end].is_capital:
            if words[end].sentence != words[k].sentence or not sheet.usable[end]:
                break
            end += 1
        closes = end == len(words) or words[end].text in _CLOSES or words[end].sentence != words[k].sentence
        if end > start and closes and words[start].start == hyphen.end:
            sheet.cover(start, end, "LOC")
