"""Quotes and articles that were printed more than once, folded into their first occurrence.

Two occurrences are copies when they begin with the same words (`folded`, kept with each quote), or
when their articles are near-identical (`family`, kept with each article) and they share most words:
a copy may have its own spelling, cut a quote elsewhere, or name the speaker in another way.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from newsquote.index import Index
from newsquote.index.families import Families
from newsquote.index.sketches import words_of
from newsquote.query.filters import Where

SAME_WORDS = 0.7
"""Shared fraction of all different words: one in six may differ. Only within a family."""
_TURNS = frozenset("not no never nor neither none nobody nothing without cannot t".split())
"""Words that a correction adds: a quote with one is no copy of the quote without; nor are two numbers."""


class Fold(NamedTuple):
    """The first occurrence of what was printed in so many articles, as row keys."""

    quote: int
    article: int
    articles: int


def fold_quotes(index: Index, where: Where) -> list[Fold]:
    """The quotes that meet the conditions, one of all copies, in the order of the corpus."""
    find_families(index)
    hits = index.connection.execute(
        "SELECT q.key, a.key, q.folded, a.family FROM article a JOIN quote q ON q.analysis = a.analysis"
        f" WHERE {where} ORDER BY a.rank, a.key, q.key",
        where.values,
    ).fetchall()
    groups = _Groups(hits)
    for members in _families(hits):
        groups.join(_alike(index, members))
    return groups.folds()


def find_families(index: Index) -> None:
    """See to it that every article of the corpus has a family; only a cache leaves that till now."""
    if index.is_cache:
        Families(index.connection).join_all()


Hit = tuple[int, int, int, int]
"""Row keys of a quote and its article, the quote's `folded`, the article's `family`."""


class _Groups:
    """Occurrences by `folded`, some of which turn out to be of one quote."""

    def __init__(self, hits: list[Hit]) -> None:
        self.firsts: dict[int, tuple[int, int]] = {}
        self.articles: dict[int, set[int]] = {}
        for quote, article, folded, _ in hits:
            if folded in self.articles:
                self.articles[folded].add(article)
            else:
                self.firsts[folded] = quote, article
                self.articles[folded] = {article}
        self.order = {folded: n for n, folded in enumerate(self.firsts)}
        self.parents: dict[int, int] = {}

    def join(self, pairs: Iterable[tuple[int, int]]) -> None:
        """These are of one quote; the one that comes first stands for both."""
        for pair in pairs:
            first, second = sorted(map(self._root, pair), key=self.order.__getitem__)
            if first != second:
                self.parents[second] = first
                self.articles[first] |= self.articles.pop(second)

    def folds(self) -> list[Fold]:
        return [
            Fold(*first, len(self.articles[folded]))
            for folded, first in self.firsts.items()
            if folded not in self.parents
        ]

    def _root(self, folded: int) -> int:
        while folded in self.parents:
            folded = self.parents[folded]
        return folded


def _families(hits: list[Hit]) -> list[dict[int, tuple[int, set[int]]]]:
    """For each family with hits in several articles, by `folded`: a quote, and the articles that have it."""
    lone: dict[int, int] = {}
    several: dict[int, dict[int, tuple[int, set[int]]]] = {}
    for _, article, _, family in hits:
        if lone.setdefault(family, article) != article:
            several[family] = {}
    for quote, article, folded, family in hits:
        if family in several:
            several[family].setdefault(folded, (quote, set()))[1].add(article)
    return [members for members in several.values() if len(members) > 1]


def _alike(index: Index, members: dict[int, tuple[int, set[int]]]) -> list[tuple[int, int]]:
    """Pairs of `folded` that stand in different articles of a family and have the same words, or nearly."""
    quotes = {quote: folded for folded, (quote, _) in members.items()}
    texts = index.connection.execute(
        f"SELECT key, text FROM quote WHERE key IN ({', '.join(map(str, quotes))})"
    )
    worded = sorted(((frozenset(words_of(text)), quotes[key]) for key, text in texts),
                    key=lambda pair: (len(pair[0]), pair[1]))  # fmt: skip
    pairs = []
    worded = [pair for pair in worded if pair[0]]
    for n, (words, folded) in enumerate(worded):
        for others, other in worded[n + 1 :]:
            if len(words) < SAME_WORDS * len(others):
                break
            if _says_the_same(words, others) and not members[folded][1] & members[other][1]:
                pairs.append((folded, other))
    return pairs


def _says_the_same(left: frozenset[str], right: frozenset[str]) -> bool:
    changed = left ^ right
    if len(left & right) < SAME_WORDS * len(left | right):
        return False
    return not changed & _TURNS and not any(word.isdecimal() for word in changed)
