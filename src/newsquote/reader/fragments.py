"""HTML in a field of a record, as feeds and content systems export it, to text.

Unlike a page it has no boilerplate to be told from the article, so it needs no trafilatura: blocks
become paragraphs, everything else loses its tags.
"""

from __future__ import annotations

import html
import re

_SIGNS = re.compile(r"</p\s*>|<p[\s>]|<br\s*/?>|</div\s*>", re.IGNORECASE)
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)\b[^<>]{0,5000}>|<!--[^<>]{0,5000}-->")
_BLOCKS = frozenset(
    [
        *(
            "p",
            "div",
            "br",
            "hr",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "li",
            "ul",
            "ol",
            "blockquote",
            "figure",
        ),
        *("figcaption", "section", "article", "header", "footer", "table", "tr"),
    ]
)
_UNSEEN = frozenset(["script", "style", "iframe", "svg", "noscript", "template"])
_SPACE = re.compile(r"[ \t\r\n\f]+")
_SEARCHED = 5000


def is_fragment(text: str) -> bool:
    """Whether a field holds HTML rather than text."""
    return bool(_SIGNS.search(text, 0, _SEARCHED))


def fragment_text(fragment: str) -> str:
    """The words of an HTML fragment, its blocks divided by a blank line."""
    pieces: list[str] = []
    unseen: str | None = None
    start = 0
    for tag in _TAG.finditer(fragment):
        if unseen is None:
            pieces.append(_SPACE.sub(" ", fragment[start : tag.start()]))
        start = tag.end()
        name = (tag[2] or "").lower()
        if unseen is not None:
            unseen = None if tag[1] and name == unseen else unseen
        elif name in _UNSEEN and not tag[1]:
            unseen = name
        elif name in _BLOCKS:
            pieces.append("\n")
    if unseen is None:
        pieces.append(_SPACE.sub(" ", fragment[start:]))
    lines = (html.unescape(line).strip() for line in "".join(pieces).split("\n"))
    return "\n\n".join(filter(None, lines))
