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
KINDS = ("all", *(kind.value for kind in SPEECH_KINDS))
ROLES = ("content", "source", "cue")
MATCHES = ("overlap", "exact")
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
class Sides:
    """How many of the gold ones were found, and how many of the predicted ones are right.

    Among all these are the same pairs; of one kind they are not, for a pair may be mixed in the gold
    and direct as predicted.
    """

    found: int = 0
    gold: int = 0
    right: int = 0
    predicted: int = 0

    @property
    def measure(self) -> tuple[float, float, float]:
        """Precision, recall and their harmonic mean; 0 of nothing is 0."""
        precision = self.right / self.predicted if self.predicted else 0.0
        recall = self.found / self.gold if self.gold else 0.0
        both = precision + recall
        return precision, recall, 2 * precision * recall / both if both else 0.0

    def to_dict(self) -> dict[str, float]:
        """Rates to four places, and the counts behind them."""
        rates = dict(zip(("precision", "recall", "f1"), self.measure, strict=True))
        counts = {name: getattr(self, name) for name in ("found", "gold", "right", "predicted")}
        return {name: round(rate, 4) for name, rate in rates.items()} | counts


@dataclass(frozen=True, slots=True)
class PolnearScores:
    """Scores of one run, micro-averaged.

    `words` counts the words inside any content. `source_head`, `source_exact` and `cue_hit` are
    shares of the matched attributions whose gold has a source or cue. `recall` goes by kind:
    direct, mixed, indirect; and "speech" where the cue is a speech verb, "other" where not.
    `roles` is role → kind or "all" → "overlap" or "exact" → counts, every gold and every predicted
    source and cue counted, those of unmatched contents too.
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
    roles: dict[str, dict[str, dict[str, Sides]]]

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
            "roles": {
                role: {
                    kind: {match: sides.to_dict() for match, sides in matches.items()}
                    for kind, matches in kinds.items()
                }
                for role, kinds in self.roles.items()
            },
        }


@dataclass(slots=True)
class _Tally:
    """Counts while the articles go by."""

    counts: Counter[str] = field(default_factory=Counter)
    kinds: Counter[tuple[str, str]] = field(default_factory=Counter)
    roles: Counter[tuple[str, str, str]] = field(default_factory=Counter)
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
        roles={role: {kind: _sides(tally, role, kind) for kind in KINDS} for role in ROLES},
    )


def _sides(tally: _Tally, role: str, kind: str) -> dict[str, Sides]:
    roles = tally.roles
    return {
        match: Sides(
            roles[role, kind, f"{match} found"],
            roles[role, kind, "gold"],
            roles[role, kind, f"{match} right"],
            roles[role, kind, "predicted"],
        )
        for match in MATCHES
    }


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
    for words, one in gold:
        _count_roles(tally, text, one, kind_by_marks(words, marked), "gold")
    for words, one in given:
        _count_roles(tally, text, one, kind_by_marks(words, marked), "predicted")
    for i, (words, one) in enumerate(gold):
        kind = kind_by_marks(words, marked)
        groups = (kind, "speech" if has_speech_cue(text, one) else "other")
        outcomes = ["gold"]
        if i in pairs:
            others, other = given[pairs[i]]
            found = {
                "content": _content_matches(text, words, others),
                "source": _source_matches(text, one.source, other.source),
                "cue": _cue_matches(text, one.cue, other.cue),
            }
            outcomes += found["content"]
            _count_pair(tally, found, kind, kind_by_marks(others, marked))
            _count_source_and_cue(tally.counts, text, one, found)
        tally.kinds.update((group, outcome) for group in groups for outcome in outcomes)


def _count_roles(tally: _Tally, text: str, one: SpanAttribution, kind: str, side: str) -> None:
    """Count which roles an attribution has, among all and among those of its kind."""
    for role, spans in (("content", one.content), ("source", one.source), ("cue", one.cue)):
        if word_starts(text, spans):
            tally.roles.update(((role, "all", side), (role, kind, side)))


def _count_pair(tally: _Tally, found: Mapping[str, Sequence[str]], kind: str, predicted: str) -> None:
    """Count the ways in which the roles of a matched pair agree, for both of its kinds."""
    tally.counts["exact"] += "exact" in found["content"]
    for role, matches in found.items():
        for match in matches:
            tally.roles.update((role, group, f"{match} found") for group in ("all", kind))
            tally.roles.update((role, group, f"{match} right") for group in ("all", predicted))


def _count_source_and_cue(
    counts: Counter[str], text: str, gold: SpanAttribution, found: Mapping[str, Sequence[str]]
) -> None:
    """Of the matched pairs with a source or cue in the gold, those that agree in it."""
    if word_starts(text, gold.source):
        counts["source"] += 1
        counts["source head"] += "overlap" in found["source"]
        counts["source exact"] += "exact" in found["source"]
    if word_starts(text, gold.cue):
        counts["cue"] += 1
        counts["cue hit"] += "overlap" in found["cue"]


def _content_matches(text: str, words: frozenset[int], others: frozenset[int]) -> list[str]:
    is_exact = without_that(text, words) == without_that(text, others)
    return ["overlap", "exact"] if is_exact else ["overlap"]


def _source_matches(text: str, gold: Sequence[Span], given: Sequence[Span]) -> list[str]:
    wanted, got = word_starts(text, gold), word_starts(text, given)
    if not wanted:
        return []
    shared = len(wanted & got)
    overlaps = max(wanted) in got or (shared > 0 and shared * 2 >= len(wanted))
    return ["overlap"] * overlaps + ["exact"] * (wanted == got)


def _cue_matches(text: str, gold: Sequence[Span], given: Sequence[Span]) -> list[str]:
    wanted, got = word_starts(text, gold), word_starts(text, given)
    return ["overlap"] * bool(wanted & got) + ["exact"] * bool(wanted and wanted == got)


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
