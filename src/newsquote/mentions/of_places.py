"""Places that are called by what they are and of what: "Kirkton of Holm", "the Cape of Good Hope"."""

from __future__ import annotations

from newsquote.mentions.sheet import NameSheet
from newsquote.resolve.lexicon import word_set

_GROUNDS = word_set(
    "kirkton mains milton mill bridge haugh kirk braes brae inch isle isles vale forest glen strath kyle "
    "kyles mull firth sound gulf bay bight cape strait straits sea horn rock point head mount lake loch "
    "valley falls port ness hill heights plain plains ring den burn muir moor spittal linn bab vale sands"
)
_MOST = 3  # capitalised words after "of"


def join_grounds(sheet: NameSheet) -> None:
    """One place of what a tagger cut in two, or saw a half of."""
    words = sheet.words
    ofs = [k - 1 for k, word in enumerate(words[:-1]) if k and word.text == "of"]
    for k in ofs:
        if not words[k].text.istitle() or words[k].lower not in _GROUNDS:
            continue
        start, end = k, k + 2
        end += words[end].text == "the" and end + 1 < len(words)
        covered = sheet.names.get(k)
        if covered is not None:
            start = covered.start
        while end < len(words) and end - k < _MOST + 2 and words[end].is_capital and sheet.usable[end]:
            end += 1
        same = words[end - 1].sentence == words[k].sentence and words[end - 1].is_capital
        whole = all(
            start <= name.start
            and name.end <= end
            and (
                name.label not in ("ORG", "PERSON") or name.end - name.start == 1
            )  # "Head of Roads Kit Moss"
            for name in sheet.within(start, end)
        )
        if not same or not whole or words[k].paragraph in sheet.shouting or not all(sheet.usable[start:end]):
            continue
        sheet.cover(start, end, "LOC")
