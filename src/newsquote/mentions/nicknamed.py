"""People whose nickname stands in marks inside the name: Ann “the Hawk” Mbeki, Ray 'Boxer' Holm."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsquote.mentions.parts import SURNAMES_TOO
from newsquote.mentions.sheet import NameSheet
from newsquote.resolve.lexicon import is_first_name

_NICKNAMED = re.compile(
    r"(?<![\w’'-])(?P<first>[A-Z][\w’-]+)\s"
    r"(?:“[^“”\r\n]{2,24}”|\"[^\"\r\n]{2,24}\"|‘[^‘’\r\n]{2,24}’|'[^'\r\n]{2,24}')"
    r"\s(?P<last>[A-Z][\w-]+)"
)
_NICKNAME = re.compile(r"[“\"‘'](?:[Tt]he\s)?[A-Z][\w-]+(?:\s[A-Z][\w-]+)?[”\"’']")


def take_nicknamed(sheet: NameSheet, entities: Sequence[tuple[int, int, str]]) -> None:
    """Take such names whole, before the tagger's cuts at the marks."""
    persons = {k for start, end, label in entities if label in ("PERSON", "PER") for k in range(start, end)}
    for match in _NICKNAMED.finditer(sheet.text):
        start, last = sheet.word_range(match.start(), match.start("last"))
        inner = sheet.text[match.end("first") : match.start("last")].strip()
        if last >= len(sheet.words) or not _NICKNAME.fullmatch(inner):
            continue
        sentence = sheet.words[start].sentence
        known = is_first_name(match["first"].lower())
        before = start - 1
        two = before >= 0 and is_first_name(sheet.words[before].lower) and known  # "Ann Jo “the Hawk” Mbeki"
        if two and sheet.words[before].is_capital and sheet.fits_name(before, sentence):
            start = before
        named = start in persons or (known and not sheet.words[start].opens) or last in persons
        surname = sheet.words[last].lower in SURNAMES_TOO and sheet.usable[last] and last not in sheet.names
        surname = surname or sheet.fits_name(last, sentence, is_surname=True)
        plain = sheet.fits_name(start, sentence) and surname
        if named and plain and (known or not sheet.words[start].opens):
            sheet.add(start, last + 1, "PERSON")
