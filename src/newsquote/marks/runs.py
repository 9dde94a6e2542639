"""The marks of a paragraph that could open or close, with what stands beside them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsquote.marks.costs import Context, Mark, weigh
from newsquote.marks.house import House
from newsquote.marks.signs import (
    APOSTROPHES,
    CLOSING_PUNCTUATION,
    DASHES,
    DOUBLED,
    OPENING_PUNCTUATION,
    RUN,
    STOPS,
    is_space,
)

_MAX_RUN = 5  # more adjacent marks than this are an ornament

_WORD = re.compile(r"[^\W_]")
_FEET_INCHES = re.compile(r"""\d\s?['’´‘]\s?\d{1,2}(?:[.½¼¾]\d*)?\s?(?:''|’’|["”])|°\s?\d{1,2}['’]""")
_SINGLE_THEN_ELISION = re.compile(r"''(?:tis|twas|twere|twill|em)\b", re.IGNORECASE)
_POSSESSIVE_TAIL = re.compile(r"(?:s|S|d|ll|re|ve|m|t)\b")
_AND = re.compile(r"(?<=[\s\w])['’‘´][nN]['’‘´](?=\s|\w|$)")


def read_marks(text: str, start: int, end: int, house: House) -> list[Mark]:
    """The marks of a paragraph that could open or close; apostrophes inside words are left out."""
    barred = _barred(text, start, end)
    marks: list[Mark] = []
    for match in RUN.finditer(text, start, end):
        first, last = match.span()
        if last - first > _MAX_RUN:
            continue
        right_class = ""
        left_class = _left_class(text, first, start)
        possessive = text[last - 1] in APOSTROPHES and _POSSESSIVE_TAIL.match(text, last, end)
        if possessive and left_class != "space":
            last -= 1  # a possessive: the Moss", the "Moss"'s
            right_class = "stop"
        right_class = right_class or _right_class(text, last, end)
        context = Context(left_class, right_class, first, last, start, end, house)
        for at, width in _split_run(text, context):
            mark = None if at in barred else weigh(text, at, width, context)
            if mark:
                marks.append(_counted(text, mark, marks[-1] if marks else None))
    return marks


def _counted(text: str, mark: Mark, before: Mark | None) -> Mark:
    words = before.words + bool(_WORD.search(text, before.start + before.width, mark.start)) if before else 0
    after = mark.start + mark.width
    return mark._replace(words=words, small=text[after : after + 1].islower())


def _barred(text: str, start: int, end: int) -> set[int]:
    """Offsets of marks that measure (6' 2", 51°30') or drop letters (rock 'n' roll)."""
    barred: set[int] = set()
    for pattern in (_FEET_INCHES, _AND):
        for match in pattern.finditer(text, start, end):
            barred.update(range(*match.span()))
    return barred


def _split_run(text: str, context: Context) -> Iterator[tuple[int, int]]:
    """Offsets and widths of the marks in a run; two single ones make a double one."""
    at, last = context.run_start, context.run_end
    while at < last:
        two = text[at : at + 2] if at + 2 <= last else ""
        wide = two in DOUBLED and (two != '""' or context.house.exported)
        # of three the single one is the inner: '''No,' he said'' but ''He said 'no'''
        if wide and at + 3 == last and context.left in ("stop", "word") and text[at + 1 : last] in DOUBLED:
            wide = False
        if wide and at + 2 == last and context.left != "word" and _SINGLE_THEN_ELISION.match(text, at):
            wide = False
        yield at, 2 if wide else 1
        at += 2 if wide else 1


def _left_class(text: str, at: int, start: int) -> str:
    if at <= start or is_space(text[at - 1]):
        return "space"
    char = text[at - 1]
    if char in OPENING_PUNCTUATION:
        return "open"
    if char in DASHES:
        return "dash"
    return "stop" if char in STOPS else "word"


def _right_class(text: str, at: int, end: int) -> str:
    if at >= end or is_space(text[at]):
        return "space"
    char = text[at]
    if char == "…" or text.startswith("..", at):
        return "dots"
    if char in DASHES:
        return "dash"
    return "stop" if char in STOPS or char in CLOSING_PUNCTUATION else "word"
