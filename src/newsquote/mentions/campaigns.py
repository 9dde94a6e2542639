"""Campaigns and other bodies called by a phrase or a sentence, of which a tagger saw a part."""

from __future__ import annotations

from collections.abc import Sequence

from newsquote.mentions.sheet import NameSheet
from newsquote.mentions.spans import NameSpan
from newsquote.mentions.words import MARKS, Word
from newsquote.resolve.lexicon import word_set
from newsquote.resolve.nominals import ARTICLES

_DEMANDS = word_set("Save Stop Keep Protect Rethink Reclaim Defend Scrap Fix Free")
_BANDED = word_set("Friends Residents Parents Families Mothers Voices Justice Citizens Doctors Neighbours")
# Words that have a capital in the middle of a sentence only as part of what something is called.
_INNER = word_set(
    "Are Is Not No Our My Your Their Us We Before Against Beyond Without For From With Over Under Now Who "
    "Why Alone Matters Matter Deserve Deserves Can Cannot Must Will Won't"
)
_LINKS = word_set("of the for in and on to a at")
_CONNECTING = word_set("and but so yet or nor when if while as after because though although since then")
_MOST = 7  # words
_FEWEST = 3


def join_campaigns(sheet: NameSheet) -> None:
    """A campaign called by what it demands: "Save Marl Moor", "Stop Arla", "Friends of Marl Moor"."""
    words = sheet.words
    for name in sheet.spans():
        k = name.start - 1
        if k > 0 and words[k].lower == "the" and not words[k].is_capital:
            continue
        of = k > 0 and words[k].lower in ("of", "for") and words[k - 1].text in _BANDED
        k -= of
        opens = k >= 0 and (of or words[k].text in _DEMANDS)
        cause = of and words[k].text == "Friends" and name.label in ("LOC", "GPE", "ORG")
        opens = opens and (cause or not words[k].opens)
        inside = sheet.names.get(k)
        if not opens or words[k].sentence != words[name.start].sentence or not sheet.usable[k]:
            continue
        if words[k].paragraph in sheet.shouting or (inside is not None and inside.end - inside.start > 1):
            continue
        if inside is not None:
            sheet.drop(inside)
        sheet.drop(name)
        sheet.add(k, name.end, "ORG")
    _join_sentences(sheet)


def _join_sentences(sheet: NameSheet) -> None:
    """A body called by a sentence or a slogan: "Patients Are People", "Nurses Before Numbers"."""
    words = sheet.words
    for k in sheet.capitals_at:
        word = words[k]
        if word.text not in _INNER or word.opens or word.paragraph in sheet.shouting:
            continue
        start, end = _reach(words, k, -1, _MOST), _reach(words, k, 1, _MOST - 1) + 1
        first = words[start]
        start += first.lower in ARTICLES or (first.opens and first.lower in _CONNECTING)
        links = 0  # at most two small words before the next capital
        while end + links < len(words) and links < 2 and words[end + links].text in _LINKS:
            links += 1
        if links and end + links < len(words) and _goes_on(words[end + links], word):
            end = _reach(words, end + links, 1, len(words)) + 1
        if _is_body(sheet, start, end):
            sheet.cover(start, end, "ORG")


def _reach(words: Sequence[Word], k: int, step: int, most: int) -> int:
    """The last word, `most` away at most, of the run of capitalised words that goes on from a word."""
    at = k
    while abs(at - k) < most and 0 <= at + step < len(words) and _goes_on(words[at + step], words[k]):
        at += step
    return at


def _goes_on(word: Word, beside: Word) -> bool:
    """Whether a word of the same sentence has a capital and may belong to the same name."""
    plain = word.is_capital and word.text.replace("’", "").replace("'", "").replace("-", "").isalpha()
    return plain and word.sentence == beside.sentence and not word.text.isupper()


def _is_body(sheet: NameSheet, start: int, end: int) -> bool:
    """Whether a slogan may be a body's name: of some words, none in marks, a body in it or a source."""
    words = sheet.words
    if not _FEWEST <= end - start <= _MOST or not all(sheet.usable[start:end]):
        return False
    around = [words[k].text for k in (start - 1, end) if 0 <= k < len(words)]
    if any(text in MARKS for text in around):
        return False
    names: list[NameSpan] = sheet.within(start, end)
    inside = all(start <= name.start and name.end <= end for name in names)
    speaks = words[start].start in sheet.source_starts
    return inside and (speaks or any(name.label in ("ORG", "MISC") for name in names))
