"""The house style of an article: which marks it prefers, and which way they face."""

from __future__ import annotations

import re
from typing import NamedTuple

from newsquote.marks.quotation import Quotation
from newsquote.marks.signs import STOPS, is_space

_EXPORTED_OPENER = re.compile(r'(?<!\S)""(?=\w)')
_EXPORTED_CLOSER = re.compile(r'(?<=[\w.,!?])""(?!\w)')


class House(NamedTuple):
    """What an article does throughout."""

    single_outer: bool = False  # single marks are the first choice, as in British papers
    inverted: bool = False  # »so«
    one_handed: bool = False  # ”so”
    exported: bool = False  # ""so"", as tables are written out


def house_of(text: str) -> House:
    """What can be told from the text alone; single marks outside show only in a first reading."""
    return House(
        inverted=_opens_more(text, "»›", "«‹"),
        one_handed=_opens_more(text, "”", "“„"),
        exported=bool(_EXPORTED_OPENER.search(text) and _EXPORTED_CLOSER.search(text)),
    )


def prefers_single(text: str, quotations: list[Quotation]) -> bool:
    """Whether single marks hold more of the article's outer quotations than double ones."""
    weights = {"double": 0, "single": 0, "guillemet": 0}
    for quotation in quotations:
        if quotation.depth == 0 and (quotation.closed or quotation.style != "single"):
            last = text[quotation.end - quotation.close_width - 1]
            weights[quotation.style] += 3 if last in STOPS else 1
    return weights["single"] > weights["double"] + weights["guillemet"]


def _opens_more(text: str, these: str, those: str) -> bool:
    """Whether `these` marks stand more often than `those` before a word and after a space."""
    balance = 0
    for match in re.finditer(f"[{these}{those}]", text):
        at = match.start()
        if is_space(text[at - 1] if at else " ") and not is_space(text[at + 1 : at + 2] or " "):
            balance += 1 if match[0] in these else -1
    return balance > 0
