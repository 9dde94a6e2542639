"""Walks of life: what a role, a description or an organisation tells of what somebody does."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from newsquote.resolve.lexicon import list_rows, singular

_WORD = re.compile(r"[\w’'-]+\.?")


@cache
def _table() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for walk, words in ((row[0], row[1]) for row in list_rows("walks.txt")):
        if "=" not in walk:
            for word in words.split():
                found.setdefault(word, set()).add(walk)
    return {word: frozenset(walks) for word, walks in found.items()}


@lru_cache(maxsize=8192)
def walks_of(words: str) -> frozenset[str]:
    """The walks of life that words tell: "law" and "politics" for "attorney general of the state"."""
    table = _table()
    told = (table.get(word) or table.get(singular(word)) for word in _WORD.findall(words.lower()))
    return frozenset(walk for walks in told if walks for walk in walks)
