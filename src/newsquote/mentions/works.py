"""Titles of works, brands and sayings in marks, which a tagger takes for organisations and places."""

from __future__ import annotations

from newsquote.mentions.sheet import NameSheet
from newsquote.mentions.words import MARKS
from newsquote.model import Kind
from newsquote.resolve.lexicon import PLACES
from newsquote.resolve.nominals import ARTICLES

_BODIES = frozenset(("ORG", "MISC", *PLACES))
_LONGEST = 8  # words of a title


def drop_works(sheet: NameSheet) -> None:
    """Uncover the names in a title between marks that nobody says, and the title where it stands again."""
    titles: set[tuple[str, ...]] = set()
    for attribution in sheet.attributions:
        if attribution.kind is not Kind.SCARE:
            continue
        for part in attribution.parts:
            start, end = sheet.word_range(part.start, part.end)
            if not _is_title(sheet, start, end):
                continue
            titles.add(_key(sheet, start, end))
            for name in sheet.within(start, end):
                if name.label in _BODIES and start <= name.start and name.end <= end:
                    sheet.drop(name)
    for name in sheet.spans() if titles else ():
        bodies = _BODIES if name.end - name.start > 1 else _BODIES - PLACES
        if name.label in bodies and _key(sheet, name.start, name.end) in titles:
            sheet.drop(name)


def _is_title(sheet: NameSheet, start: int, end: int) -> bool:
    """Whether all longer words between marks have a capital, the first among them."""
    words = [word for word in sheet.words[start:end] if word.text[:1].isalpha()]
    if not words or len(words) > _LONGEST or not words[0].is_capital:
        return False
    return all(word.is_capital for word in words if len(word.text) > 4)


def _key(sheet: NameSheet, start: int, end: int) -> tuple[str, ...]:
    """The words of a title, without marks and an opening article."""
    words = [word.lower for word in sheet.words[start:end] if word.text not in MARKS and word.text.isalnum()]
    return tuple(words[1:] if words[0:1] and words[0] in ARTICLES else words)
