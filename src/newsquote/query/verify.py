"""Whether words were ever said: word for word, nearly, or not in any quote."""

from __future__ import annotations

import re
from collections import Counter
from difflib import SequenceMatcher

from newsquote.errors import NewsquoteError
from newsquote.folding import fold
from newsquote.index import Index
from newsquote.kinds import Kind
from newsquote.query.quotes import find_quotes_by_key
from newsquote.query.rows import Change, Match, QuoteRow

NEAR = 0.6
"""Shared words, as a fraction of both lengths, from which on two wordings are shown as near."""
_CANDIDATES = 200
_RAREST = 12
_MANY = 5000
_OF_CORPUS = "SELECT key FROM quote WHERE analysis IN (SELECT analysis FROM article)"
_WORD = re.compile(r"\w+(?:['’-]\w+)*")


def find_words(index: Index, words: str, *, limit: int = 5) -> list[Match]:
    """The quotes that hold the words, or else those nearest to them, best first; never empty.

    Case, accents and punctuation do not count for `verbatim`. A `near` match has the same words
    in another order or a few others; its score is 2 · shared / (asked + found) in words, over the
    stretch of the quote that compares best.

    Raises:
        NewsquoteError: if there is no word to look for.
    """
    asked = _words(words)
    if not asked:
        raise NewsquoteError("no words to verify; put the quote between quotation marks")
    phrase = '"' + " ".join(asked) + '"'
    found = [quote for quote in _matching(index, phrase) if quote.kind != Kind.SCARE]
    exact = [Match("verbatim", 1.0, None, quote) for quote in found]
    if exact:
        return exact[:limit]
    near = [_compare(words, quote) for quote in _matching(index, _rare_words(index, asked))
            if quote.kind != Kind.SCARE]  # fmt: skip
    near = sorted((match for match in near if match.score >= NEAR), key=lambda match: -match.score)
    return near[:limit] or [Match("none", 0.0, None, None)]


def _matching(index: Index, expression: str) -> list[QuoteRow]:
    if not expression:
        return []
    # Of a cache, what other corpora say must not crowd out this one.
    in_corpus = f" AND rowid IN ({_OF_CORPUS})" if index.is_cache else ""
    keys = index.connection.execute(
        f"SELECT rowid FROM quote_words WHERE quote_words MATCH ?{in_corpus} ORDER BY rank, rowid LIMIT ?",
        (f"text : ({expression})", _CANDIDATES),
    )
    return find_quotes_by_key(index, [key for (key,) in keys])


def _rare_words(index: Index, asked: list[str]) -> str:
    """An expression for quotes with any of the words that tell most: "the" would bring them all."""
    counts = {}
    for word in sorted(set(asked)):
        row = index.connection.execute(
            f"SELECT count(*) FROM (SELECT 1 FROM quote_words WHERE quote_words MATCH ? LIMIT {_MANY})",
            (f'text : "{word}"',),
        ).fetchone()
        counts[word] = int(row[0])
    # A near match shares at least 0.43 of the words asked for, so it has one of any 0.57 of them.
    enough = min(_RAREST, len(counts) * 57 // 100 + 1)
    rarest = sorted((count, word) for word, count in counts.items())[:enough]
    return " OR ".join(f'"{word}"' for count, word in rarest if count)


def _compare(words: str, quote: QuoteRow) -> Match:
    """The stretch of the quote that compares best with the words."""
    asked, said = list(_WORD.finditer(words)), list(_WORD.finditer(quote.text))
    left, right = [fold(word[0]) for word in asked], [fold(word[0]) for word in said]
    first, last = _best_window(left, right)
    stretch = right[first:last]
    shared = sum(min(left.count(word), stretch.count(word)) for word in set(left))
    score = 2 * shared / (len(left) + len(stretch)) if stretch else 0.0
    shown = [word[0] for word in said[first:last]]
    return Match("near", round(min(score, 0.99), 4), _diff([word[0] for word in asked], shown), quote)


def _best_window(left: list[str], right: list[str]) -> tuple[int, int]:
    """The run of words in `right`, at most half as long again as `left`, that compares best with it."""
    wanted = Counter(left)
    places = [n for n, word in enumerate(right) if word in wanted]
    longest = len(left) + len(left) // 2 + 1
    best = (0.0, 0, 0)
    for first in places:
        missing, shared = wanted.copy(), 0
        for last in range(first + 1, min(len(right), first + longest) + 1):
            if missing[right[last - 1]] > 0:
                missing[right[last - 1]] -= 1
                shared += 1
                best = max(best, (2 * shared / (len(left) + last - first), -first, -last))
    return -best[1], -best[2]


def _diff(asked: list[str], said: list[str]) -> tuple[Change, ...]:
    matcher = SequenceMatcher(None, [fold(w) for w in asked], [fold(w) for w in said], autojunk=False)
    changes: list[Change] = []
    for op, i1, i2, j1, j2 in matcher.get_opcodes():
        if op == "equal":
            changes.append(Change("equal", " ".join(said[j1:j2])))
            continue
        if i2 > i1:
            changes.append(Change("delete", " ".join(asked[i1:i2])))
        if j2 > j1:
            changes.append(Change("insert", " ".join(said[j1:j2])))
    return tuple(changes)


def _words(text: str) -> list[str]:
    return [word.replace("_", " ") for word in re.findall(r"\w+", fold(text))]
