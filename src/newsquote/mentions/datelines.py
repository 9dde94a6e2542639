"""What opens a wire report: the place in capitals and the agency in brackets ("PORT LUND, Ohio (AP) —")."""

from __future__ import annotations

import re

from newsquote.mentions.sheet import NameSheet
from newsquote.mentions.spans import NameSpan
from newsquote.model import Role

_OPENING = re.compile(
    r"\s*(?P<place>[A-Z][A-Z'’.]+(?: [A-Z][A-Z'’.]+){0,3})(?:, [A-Z][\w. ]{1,20})?"
    r"(?:, [A-Z][a-z]+\.? \d{1,2})?"
    r"\s*(?:\([A-Z]\w+(?: [A-Z]\w+)?\)\s*[-–—]|[–—]|\s-)\s"
)
_NO_AGENCIES = frozenset(
    ("agencies", "services", "staff", "staff reporter", "wire services", "correspondent")
)


def take_datelines(sheet: NameSheet) -> None:
    """Name the place that opens a paragraph of the body in capitals, all its words as one."""
    done: set[int] = set()
    for word in sheet.words:
        if word.role is not Role.BODY or word.paragraph in done or word.is_space:
            continue
        done.add(word.paragraph)
        opening = _OPENING.match(sheet.text, word.start)
        if opening is None or word.paragraph in sheet.shouting:
            continue
        start, end = sheet.word_range(*opening.span("place"))
        if end - start > 1 and all(name.end <= end for name in sheet.within(start, end)):
            sheet.cover(start, end, "LOC")


def take_agencies(sheet: NameSheet) -> None:
    """Name the agency that a dateline gives in brackets; last, so that it lends its name to nothing else."""
    for start, end in sheet.agencies:
        if sheet.cut(start, end).lower() in _NO_AGENCIES:
            continue
        name = NameSpan(start, end, "ORG", start)
        sheet.names.update(dict.fromkeys(range(start, end), name))
