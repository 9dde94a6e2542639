"""Scores over PolNeAR-format JSON Lines (Newell et al. 2018), by spans alone.

A line is {"id", "text", "attributions": [{"source": [[start, end], …], "cue": […], "content": […]}]},
with offsets in code points; a gold line may have "discard", spans where predictions do not count.
PolNeAR also annotates thoughts, so attitudes belong among the predictions; kind goes by marks alone.
"""

from __future__ import annotations

import gzip
import json
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

from newsquote.errors import NewsquoteError
from newsquote.evaluate.measure import (
    NOTHING,
    WORD,
    Measure,
    match_contents,
    share,
    without_that,
    word_starts,
)
from newsquote.model import SPEECH_KINDS, Analysis, Kind, Span

_EVENT = re.compile(r"(?P<open>“)|(?P<close>”)|(?P<straight>\")|(?P<blank>\n\s*\n)|\w+")
_IRREGULAR = {
    "said": "say",
    "says": "say",
    "told": "tell",
    "wrote": "write",
    "written": "write",
    "spoke": "speak",
}
_ENDINGS = (
    *(("ies", "y"), ("ied", "y"), ("ing", ""), ("ing", "e"), ("ed", ""), ("ed", "e")),
    *(("es", ""), ("s", ""), ("d", "")),
)
_DIRECT = 0.9  # share of the words inside marks above which PolNeAR content counts as direct


@dataclass(frozen=True, slots=True)
class SpanAttribution:
    """Source, cue and content as spans, each of several pieces; source and cue may be empty."""

    content: tuple[Span, ...]
    source: tuple[Span, ...] = ()
    cue: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class PolnearArticle:
    """An article with its attributions; predictions mostly inside `discard` do not count."""

    id: str
    text: str
    attributions: tuple[SpanAttribution, ...]
    discard: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class KindRecall:
    """How many of one kind the gold has and how many contents were found, at all and exactly."""

    gold: int
    overlap: int
    exact: int

    def to_dict(self) -> dict[str, float]:
        """The count and the two rates."""
        return {
            "gold": self.gold,
            "overlap": share(self.overlap, self.gold),
            "exact": share(self.exact, self.gold),
        }


@dataclass(frozen=True, slots=True)
class PolnearScores:
    """Scores of one run, micro-averaged.

    `words` counts the words inside any content. `source_head`, `source_exact` and `cue_hit` are
    shares of the matched attributions whose gold has a source or cue. `recall` goes by kind:
    direct, mixed, indirect; and "speech" where the cue is a speech verb, "other" where not.
    """

    articles: int
    missing: int
    overlap: Measure
    exact: Measure
    words: Measure
    source_head: float
    source_exact: float
    cue_hit: float
    recall: dict[str, KindRecall]

    def to_dict(self) -> dict[str, Any]:
        """Plain values for JSON."""
        return {
            "articles": self.articles,
            "missing": self.missing,
            "content_overlap": self.overlap.to_dict(),
            "content_exact": self.exact.to_dict(),
            "content_words": self.words.to_dict(),
            "source_head": self.source_head,
            "source_exact": self.source_exact,
            "cue_hit": self.cue_hit,
            "recall": {kind: found.to_dict() for kind, found in self.recall.items()},
        }


@dataclass(slots=True)
class _Tally:
    """Counts while the articles go by."""

    counts: Counter[str] = field(default_factory=Counter)
    kinds: Counter[tuple[str, str]] = field(default_factory=Counter)
    words: Measure = NOTHING


def read_polnear(path: Path) -> list[PolnearArticle]:
    """The articles of a JSON Lines file, gzipped or not.

    Raises:
        NewsquoteError: if there is none, or a line is not in the format.
    """
    raw = path.read_bytes()
    lines = (gzip.decompress(raw) if path.suffix == ".gz" else raw).decode("utf-8").split("\n")
    articles = []
    for number, line in enumerate(lines, 1):
        if line.strip():
            try:
                articles.append(_article(json.loads(line)))
            except (KeyError, TypeError, ValueError) as error:
                raise NewsquoteError(
                    f"{path}, line {number} is no annotated article: {type(error).__name__} {error}"
                ) from error
    if not articles:
        raise NewsquoteError(f"no annotated articles in {path}")
    return articles


def _article(line: dict[str, Any]) -> PolnearArticle:
    return PolnearArticle(
        id=line["id"],
        text=line["text"],
        attributions=tuple(
            SpanAttribution(_spans(one["content"]), _spans(one.get("source")), _spans(one.get("cue")))
            for one in line["attributions"]
        ),
        discard=_spans(line.get("discard")),
    )


def _spans(pairs: Sequence[Sequence[int]] | None) -> tuple[Span, ...]:
    return tuple(Span(start, end) for start, end in pairs or () if start < end)


def to_spans(
    analysis: Analysis, kinds: tuple[Kind, ...] = (*SPEECH_KINDS, Kind.ATTITUDE)
) -> list[SpanAttribution]:
    """The quotes of these kinds as spans, for comparing with PolNeAR."""
    found = [quote.attribution for quote in analysis.quotes if quote.attribution.kind in kinds]
    return [
        SpanAttribution(one.parts, (one.source,) if one.source else (), (one.cue,) if one.cue else ())
        for one in found
    ]


def evaluate_polnear(
    articles: Iterable[PolnearArticle], predicted: Mapping[str, Sequence[SpanAttribution]]
) -> PolnearScores:
    """The scores of predictions by article id; an article without any counts as `missing`.

    Contents match one to one, the best overlap first, at least half the words of the longer.
    A source is found when the predicted one holds the gold one's last word, about its head, or
    half of its words; a cue when they share a word.
    """
    tally = _Tally()
    for article in articles:
        tally.counts["articles"] += 1
        tally.counts["missing"] += article.id not in predicted
        _count(tally, article, predicted.get(article.id, ()))
    counts, kinds = tally.counts, tally.kinds
    return PolnearScores(
        articles=counts["articles"],
        missing=counts["missing"],
        overlap=Measure(counts["matched"], counts["predicted"], counts["gold"]),
        exact=Measure(counts["exact"], counts["predicted"], counts["gold"]),
        words=tally.words,
        source_head=share(counts["source head"], counts["source"]),
        source_exact=share(counts["source exact"], counts["source"]),
        cue_hit=share(counts["cue hit"], counts["cue"]),
        recall={
            kind: KindRecall(kinds[kind, "gold"], kinds[kind, "overlap"], kinds[kind, "exact"])
            for kind in sorted({kind for kind, _ in kinds})
        },
    )


def _count(tally: _Tally, article: PolnearArticle, predicted: Sequence[SpanAttribution]) -> None:
    text = article.text
    discarded = word_starts(text, article.discard)
    gold = [(words, one) for one in article.attributions if (words := word_starts(text, one.content))]
    given = [
        (words, one)
        for one in predicted
        if (words := word_starts(text, one.content)) and len(words & discarded) * 2 < len(words)
    ]
    pairs = match_contents([words for words, _ in gold], [words for words, _ in given])
    tally.counts.update(gold=len(gold), predicted=len(given), matched=len(pairs))
    wanted, got = (frozenset().union(*(words for words, _ in side)) for side in (gold, given))
    tally.words += Measure(len(wanted & got), len(got), len(wanted))
    marked = marked_words(text)
    for i, (words, one) in enumerate(gold):
        groups = (kind_by_marks(words, marked), "speech" if has_speech_cue(text, one) else "other")
        outcomes = ["gold"]
        if i in pairs:
            others, other = given[pairs[i]]
            is_exact = without_that(text, words) == without_that(text, others)
            outcomes += ["overlap", "exact"] if is_exact else ["overlap"]
            tally.counts["exact"] += is_exact
            _count_source_and_cue(tally.counts, text, one, other)
        tally.kinds.update((group, outcome) for group in groups for outcome in outcomes)


def _count_source_and_cue(
    counts: Counter[str], text: str, gold: SpanAttribution, given: SpanAttribution
) -> None:
    wanted, got = word_starts(text, gold.source), word_starts(text, given.source)
    if wanted:
        shared = len(wanted & got)
        counts["source"] += 1
        counts["source head"] += max(wanted) in got or (shared > 0 and shared * 2 >= len(wanted))
        counts["source exact"] += wanted == got
    wanted, got = word_starts(text, gold.cue), word_starts(text, given.cue)
    if wanted:
        counts["cue"] += 1
        counts["cue hit"] += bool(wanted & got)


def kind_by_marks(words: frozenset[int], marked: frozenset[int]) -> str:
    """Direct, mixed or indirect, by the share of the words that are inside marks."""
    inside = len(words & marked) / len(words)
    if inside > _DIRECT:
        return Kind.DIRECT.value
    return Kind.MIXED.value if inside else Kind.INDIRECT.value


def marked_words(text: str) -> frozenset[int]:
    """Where the words inside double marks start; a blank line closes what is open.

    Two single marks count as one double mark.
    """
    found: set[int] = set()
    is_inside = False
    for event in _EVENT.finditer(text.replace("''", '" ')):
        if event["open"]:
            is_inside = True
        elif event["close"] or event["blank"]:
            is_inside = False
        elif event["straight"]:
            is_inside = not is_inside
        elif is_inside:
            found.add(event.start())
    return frozenset(found)


def has_speech_cue(text: str, attribution: SpanAttribution) -> bool:
    """Whether a word of the cue is a form of a verb in `speech-verbs.txt`."""
    return any(_is_speech(word) for span in attribution.cue for word in WORD.findall(span.cut(text)))


def _is_speech(word: str) -> bool:
    lower = word.lower()
    if lower in _IRREGULAR:
        return _IRREGULAR[lower] in _speech_verbs()
    stems = {lower[: -len(ending)] + rest for ending, rest in _ENDINGS if lower.endswith(ending)}
    return not _speech_verbs().isdisjoint({lower, *stems})


@cache
def _speech_verbs() -> frozenset[str]:
    lines = (files("newsquote.evaluate") / "speech-verbs.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(line for line in lines if line and not line.startswith("#"))
