"""Words as strings to compare: no case, no accents, one kind of apostrophe, hyphen and space."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_ODD = {"ø": "o", "đ": "d", "ł": "l", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i", "’": "'", "‘": "'", "ʼ": "'"}


@lru_cache(maxsize=8192)
def fold(text: str) -> str:
    """Text for comparing: no case, accents or kinds of apostrophe, hyphen and space."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    plain = "".join(_ODD.get(ch, ch) for ch in plain if not unicodedata.combining(ch))
    return " ".join(re.sub(r"[‐‑–]", "-", plain).split())
