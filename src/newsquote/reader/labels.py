"""Labelled lines about an article, as archives, mail and feeds export them: "HEADLINE: …", "Date: …"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from newsquote.reader.furniture import word_list
from newsquote.reader.paragraphs import BLANK

_LABELS = dict(line.split(": ") for line in word_list("labels.txt"))
_NAMES = "|".join(sorted(map(re.escape, _LABELS), key=len, reverse=True))
_LABEL = re.compile(rf"({_NAMES})[ \t]*:(?:[{BLANK}]*(?=[^{BLANK}])|$)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Label:
    """What a labelled paragraph holds, and where in it that begins."""

    holds: str
    start: int


def find_label(paragraph: str) -> Label | None:
    """The label a paragraph opens with; one with nothing after it counts only if it is "BODY:"."""
    match = _LABEL.match(paragraph)
    if match is None:
        return None
    holds = _LABELS[match[1].lower()]
    return Label(holds, match.end()) if match.end() < len(paragraph) or holds == "body" else None
