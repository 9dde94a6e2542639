"""The characters that may be quotation marks, and those that stand beside them."""

from __future__ import annotations

import re

KINDS = {  # D straight, C curly, L low; all three are double and close one another; so with s, c, l
    '"': "D", "＂": "D", "“": "C", "”": "C", "‟": "C", "„": "L",
    "'": "s", "`": "c", "´": "s", "‘": "c", "’": "c", "‛": "c", "‚": "l",
    "«": "G", "»": "G", "‹": "g", "›": "g",
}  # fmt: skip
FAMILIES = {"D": "D", "C": "D", "L": "D", "s": "s", "c": "s", "l": "s", "G": "G", "g": "g"}
STYLES = {"D": "double", "s": "single", "G": "guillemet", "g": "guillemet"}
DOUBLED = {'""': '"', "''": '"', "´´": '"', "``": "“", "‘‘": "“", "’’": "”"}
APOSTROPHES = "'’´‘‛"

RUN = re.compile("[" + "".join(KINDS) + "]+")

OPENING_PUNCTUATION = frozenset("([{<¿¡/|=*_~#>•·+\\")
DASHES = frozenset("-‐‑‒–—―−")
STOPS = frozenset(".,!?;:…")
CLOSING_PUNCTUATION = frozenset(")]}/|*_~<>")
_INVISIBLE = "\u200b\u200c\u200d\u2060\ufeff"


def is_space(char: str) -> bool:
    """Whether a character is white space or has no width."""
    return char.isspace() or char in _INVISIBLE
