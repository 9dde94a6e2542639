"""Interviews: paragraphs that begin with who speaks ("Moss: …", "Q: …")."""

from __future__ import annotations

import re
from collections import Counter

from newsquote.attribution.draft import Draft
from newsquote.attribution.layout import Layout
from newsquote.model import Role

_TURN = re.compile(r"[*_#\s\"“]*((?:[QA]|[A-Z][\w’'.-]*(?:\s+[A-Z][\w’'.-]*){0,3}))[*_]*\s*:[*_]*\s+(?=\S)")


def find_turns(layout: Layout) -> list[Draft]:
    """A draft for each turn, where labels recur as in an interview; else none.

    An unlabelled paragraph between two turns goes on with the first; where only the one who answers is
    labelled, it is a question, or the reporter's.
    """
    found: list[tuple[int, re.Match[str]]] = []
    for i, p in enumerate(layout.paragraphs):
        m = _TURN.match(layout.text, p.span.start, p.span.end)
        if m and p.role is Role.BODY:
            found.append((i, m))
    labels = Counter(m.group(1) for _, m in found)
    alone = len(labels) == 1 and _is_name(layout.text, next(iter(labels)))
    if len(found) < 3 or (len(labels) < 2 and not alone) or len(labels) > len(found) // 2 + 1:
        return []
    drafts: list[Draft] = []
    for k, (i, m) in enumerate(found):
        following = found[k + 1][0] if k + 1 < len(found) and not alone else i + 1
        colon = layout.text.index(":", m.start(1))
        pieces = [(m.end(), layout.paragraphs[i].span.end)]
        pieces += [
            (p.span.start, p.span.end) for p in layout.paragraphs[i + 1 : following] if p.role is Role.BODY
        ]
        lettered = m.group(1) in ("Q", "A")  # a part in the interview, no name
        source = None if lettered else (m.start(1), m.end(1))
        why = f"interview {'question' if m.group(1) == 'Q' else 'answer'}" if lettered else "interview turn"
        drafts.append(Draft(pieces, (colon, colon + 1), source, score=0.95, why=why, turn=True))
    return drafts


def _is_name(text: str, label: str) -> bool:
    """Whether a label that stands alone names somebody: the text has it elsewhere too."""
    if label in ("Q", "A") or label.isupper():
        return False
    return len(re.findall(rf"\b{re.escape(label)}\b(?![*_]*\s*:)", text)) > 0
