"""Scores of analyses against gold articles: contents, sources, cues, speakers, entities, scare quotes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from newsquote.errors import NewsquoteError
from newsquote.evaluate.gold import GoldArticle, GoldQuote
from newsquote.evaluate.measure import (
    NOTHING,
    WORD,
    Measure,
    match_contents,
    share,
    without_that,
    word_starts,
)
from newsquote.folding import fold_name
from newsquote.model import SPEECH_KINDS, Analysis, Entity, Kind, Quote, Span

QUOTE_KINDS = (*SPEECH_KINDS, Kind.ATTITUDE)
GROUPS: dict[str, tuple[Kind, ...]] = {
    "all": QUOTE_KINDS,
    "speech": SPEECH_KINDS,
    **{kind.value: (kind,) for kind in QUOTE_KINDS},
}
ROLES = ("content", "source", "cue", "addressee")
MENTION_TYPES = tuple("name surname title pronoun organisation group document none".split())
ENTITY_LABELS = ("PERSON", "ORG", "LOC")
_PLACES = frozenset(("GPE", "FAC"))
MISSED, SPURIOUS = "missed", "spurious"


@dataclass(frozen=True, slots=True)
class Alignment:
    """Which predicted quote is which gold one, by content; the rest on either side."""

    pairs: tuple[tuple[GoldQuote, Quote], ...]
    missing: tuple[GoldQuote, ...]
    spurious: tuple[Quote, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """A role found at all, and found word for word."""

    overlap: Measure = NOTHING
    exact: Measure = NOTHING

    def __add__(self, other: Found) -> Found:
        return Found(self.overlap + other.overlap, self.exact + other.exact)

    def to_dict(self) -> dict[str, Any]:
        """Both measures by name."""
        return {"overlap": self.overlap.to_dict(), "exact": self.exact.to_dict()}


@dataclass(frozen=True, slots=True)
class SpeakerOutcomes:
    """What became of the speakers of matched quotes.

    `abstained` is nobody for somebody, `invented` somebody for nobody; both nobody is right.
    """

    right: int = 0
    wrong: int = 0
    abstained: int = 0
    invented: int = 0

    @property
    def matched(self) -> int:
        """Quotes matched by content."""
        return self.right + self.wrong + self.abstained + self.invented

    def to_dict(self) -> dict[str, float]:
        """The counts and the share that is right."""
        return {
            "right": self.right,
            "wrong": self.wrong,
            "abstained": self.abstained,
            "invented": self.invented,
            "matched": self.matched,
            "accuracy": share(self.right, self.matched),
        }


@dataclass(frozen=True, slots=True)
class ScareScore:
    """What the scare quotes of the gold were reported as; the rest were left out."""

    gold: int = 0
    as_scare: int = 0
    as_direct: int = 0
    as_mixed: int = 0

    def to_dict(self) -> dict[str, int]:
        """The counts."""
        return {
            "gold": self.gold,
            "as_scare": self.as_scare,
            "as_direct": self.as_direct,
            "as_mixed": self.as_mixed,
        }


@dataclass(frozen=True, slots=True)
class Scores:
    """All scores of one run, micro-averaged over the articles.

    `roles` is role → group → found, a group being a kind, "speech" (direct, mixed, indirect) or
    "all"; a pair counts in a group when both its kinds belong there. Sources, cues and addressees
    are found when their quotes match and they share a word. `both` is quote and speaker right,
    among speech. `kinds` is gold kind → predicted kind, with "missed" and "spurious".
    """

    articles: int
    roles: dict[str, dict[str, Found]]
    kinds: dict[str, dict[str, int]]
    speakers: SpeakerOutcomes
    speakers_by_kind: dict[str, SpeakerOutcomes]
    speakers_by_mention: dict[str, SpeakerOutcomes]
    both: Measure
    entities: dict[str, Measure]
    scare: ScareScore

    def to_dict(self) -> dict[str, Any]:
        """Plain values for JSON."""
        return {
            "articles": self.articles,
            "roles": {
                role: {group: found.to_dict() for group, found in groups.items()}
                for role, groups in self.roles.items()
            },
            "kinds": {gold: dict(row) for gold, row in self.kinds.items()},
            "speakers": {
                "all": self.speakers.to_dict(),
                "by_kind": {kind: found.to_dict() for kind, found in self.speakers_by_kind.items()},
                "by_mention": {form: found.to_dict() for form, found in self.speakers_by_mention.items()},
            },
            "quote_and_speaker": self.both.to_dict(),
            "entities": {label: found.to_dict() for label, found in self.entities.items()},
            "scare": self.scare.to_dict(),
        }


@dataclass(slots=True)
class _Tally:
    """Counts while the articles go by."""

    articles: int = 0
    roles: dict[tuple[str, str], Found] = field(default_factory=dict)
    kinds: Counter[tuple[str, str]] = field(default_factory=Counter)
    speakers: dict[str, Counter[str]] = field(default_factory=dict)
    both: Measure = NOTHING
    entities: dict[str, Measure] = field(default_factory=dict)
    scare: Counter[str] = field(default_factory=Counter)


def evaluate_gold(pairs: Iterable[tuple[GoldArticle, Analysis]]) -> Scores:
    """The scores of the analyses against the gold articles they are of.

    Raises:
        NewsquoteError: if an analysis is of another text than its gold article.
    """
    tally = _Tally()
    for gold, analysis in pairs:
        alignment = align(gold, analysis)
        tally.articles += 1
        _count_roles(tally, gold, alignment)
        _count_speakers(tally, gold, alignment)
        _count_entities(tally, gold, analysis)
        _count_scare(tally, gold, analysis)
    return _scores(tally)


def align(gold: GoldArticle, analysis: Analysis) -> Alignment:
    """Match the predicted quotes with the gold ones, one to one by half overlap; scare quotes do not count.

    Raises:
        NewsquoteError: if the analysis is of another text.
    """
    text = gold.text
    if analysis.article.text != text:
        raise NewsquoteError(f"the analysis of {gold.name} is of another text; offsets would not fit")
    predicted = [quote for quote in analysis.quotes if quote.attribution.kind is not Kind.SCARE]
    found = match_contents(
        [word_starts(text, quote.parts) for quote in gold.quotes],
        [word_starts(text, quote.attribution.parts) for quote in predicted],
    )
    taken = set(found.values())
    return Alignment(
        pairs=tuple((quote, predicted[found[i]]) for i, quote in enumerate(gold.quotes) if i in found),
        missing=tuple(quote for i, quote in enumerate(gold.quotes) if i not in found),
        spurious=tuple(quote for j, quote in enumerate(predicted) if j not in taken),
    )


def is_exact(text: str, gold: GoldQuote, predicted: Quote) -> bool:
    """Whether the contents are the same words, marks, punctuation and a leading "that" aside."""
    one, other = (word_starts(text, parts) for parts in (gold.parts, predicted.attribution.parts))
    return without_that(text, one) == without_that(text, other)


def speaker_outcome(gold: GoldQuote, predicted: Quote) -> str:
    """One of the fields of `SpeakerOutcomes`."""
    if gold.speaker is None:
        return "right" if predicted.speaker is None else "invented"
    if predicted.speaker is None:
        return "abstained"
    return "right" if same_speaker(gold, predicted.speaker) else "wrong"


def same_speaker(gold: GoldQuote, speaker: Entity) -> bool:
    """Whether the names are the same; joint speakers may stand in any order."""
    if gold.members and speaker.members:
        return sorted(map(name_key, gold.members)) == sorted(map(name_key, speaker.members))
    return name_key(gold.speaker or "") == name_key(speaker.name)


def name_key(name: str) -> str:
    """A name for comparing: no case, accents or punctuation."""
    return " ".join(WORD.findall(fold_name(name)))


def listed_label(label: str) -> str:
    """The label as the gold has it: places are one group."""
    return "LOC" if label in _PLACES else label


def _count_roles(tally: _Tally, gold: GoldArticle, alignment: Alignment) -> None:
    for left, right in alignment.pairs:
        tally.kinds[left.kind, right.attribution.kind] += 1
    tally.kinds.update((quote.kind, MISSED) for quote in alignment.missing)
    tally.kinds.update((SPURIOUS, quote.attribution.kind) for quote in alignment.spurious)
    for role in ROLES:
        for group, kinds in GROUPS.items():
            old = tally.roles.get((role, group), Found())
            tally.roles[role, group] = old + _found(gold.text, alignment, role, kinds)


def _found(text: str, alignment: Alignment, role: str, kinds: tuple[Kind, ...]) -> Found:
    """How a role was found in one article, among quotes of these kinds."""
    wanted = [left for left, _ in alignment.pairs] + list(alignment.missing)
    given = [right for _, right in alignment.pairs] + list(alignment.spurious)
    n_wanted = sum(quote.kind in kinds and bool(_gold_spans(quote, role)) for quote in wanted)
    n_given = sum(quote.attribution.kind in kinds and bool(_given_spans(quote, role)) for quote in given)
    overlaps = exacts = 0
    for left, right in alignment.pairs:
        if left.kind in kinds and right.attribution.kind in kinds:
            one, other = _anchors(text, _gold_spans(left, role)), _anchors(text, _given_spans(right, role))
            overlaps += bool(one & other)
            exacts += bool(one) and without_that(text, one) == without_that(text, other)
    return Found(Measure(overlaps, n_given, n_wanted), Measure(exacts, n_given, n_wanted))


def _anchors(text: str, spans: tuple[Span, ...]) -> frozenset[int]:
    """The words of the spans, or where they start if they have none: a cue may be a colon."""
    return word_starts(text, spans) or frozenset(span.start for span in spans)


def _gold_spans(quote: GoldQuote, role: str) -> tuple[Span, ...]:
    if role == "content":
        return quote.parts
    span = {"source": quote.source, "cue": quote.cue, "addressee": quote.addressee}[role]
    return (span,) if span else ()


def _given_spans(quote: Quote, role: str) -> tuple[Span, ...]:
    found = quote.attribution
    if role == "content":
        return found.parts
    span = {"source": found.source, "cue": found.cue, "addressee": found.addressee}[role]
    return (span,) if span else ()


def _count_speakers(tally: _Tally, gold: GoldArticle, alignment: Alignment) -> None:
    hits = 0
    for left, right in alignment.pairs:
        outcome = speaker_outcome(left, right)
        for group in ("all", f"kind {left.kind}", f"mention {left.mention_type}"):
            tally.speakers.setdefault(group, Counter())[outcome] += 1
        is_speech = left.kind in SPEECH_KINDS and right.attribution.kind in SPEECH_KINDS
        hits += is_speech and outcome == "right"
    given = [right for _, right in alignment.pairs] + list(alignment.spurious)
    tally.both += Measure(
        hits,
        sum(quote.attribution.kind in SPEECH_KINDS for quote in given),
        sum(quote.kind in SPEECH_KINDS for quote in gold.quotes),
    )


def _count_entities(tally: _Tally, gold: GoldArticle, analysis: Analysis) -> None:
    wanted = {(entity.label, name_key(entity.name)) for entity in gold.entities}
    given = {(listed_label(e.label), name_key(e.name)) for e in analysis.entities if e.named}
    for label in ENTITY_LABELS:
        one = {name for found, name in wanted if found == label}
        other = {name for found, name in given if found == label}
        tally.entities[label] = tally.entities.get(label, NOTHING) + Measure(
            len(one & other), len(other), len(one)
        )


def _count_scare(tally: _Tally, gold: GoldArticle, analysis: Analysis) -> None:
    tally.scare["gold"] += len(gold.scare)
    for kind, _ in scare_reported(gold, analysis):
        tally.scare[kind] += 1


def scare_reported(gold: GoldArticle, analysis: Analysis) -> list[tuple[Kind, Span]]:
    """The gold scare quotes that are reported, as what: those that are half or more of a content."""
    contents = [
        (quote.attribution.kind, word_starts(gold.text, quote.attribution.parts)) for quote in analysis.quotes
    ]
    found: list[tuple[Kind, Span]] = []
    for span in gold.scare:
        words = word_starts(gold.text, [span])
        kinds = {kind for kind, said in contents if said and len(words & said) * 2 >= len(said)}
        worst = [kind for kind in (Kind.DIRECT, Kind.MIXED, Kind.SCARE) if kind in kinds]
        found += [(kind, span) for kind in worst[:1]]
    return found


def _scores(tally: _Tally) -> Scores:
    def outcomes(group: str) -> SpeakerOutcomes:
        return SpeakerOutcomes(**tally.speakers.get(group, Counter()))

    given = {group.removeprefix("mention ") for group in tally.speakers if group.startswith("mention ")}
    forms = [form for form in MENTION_TYPES if form in given] + sorted(given.difference(MENTION_TYPES))
    columns = (*(kind.value for kind in QUOTE_KINDS), MISSED)
    rows = (*(kind.value for kind in QUOTE_KINDS), SPURIOUS)
    every = sum(tally.entities.values(), NOTHING)
    return Scores(
        articles=tally.articles,
        roles={r: {g: tally.roles.get((r, g), Found()) for g in GROUPS} for r in ROLES},
        kinds={row: {column: tally.kinds[row, column] for column in columns} for row in rows},
        speakers=outcomes("all"),
        speakers_by_kind={kind.value: outcomes(f"kind {kind}") for kind in QUOTE_KINDS},
        speakers_by_mention={form: outcomes(f"mention {form}") for form in forms},
        both=tally.both,
        entities={**tally.entities, "all": every},
        scare=ScareScore(
            tally.scare["gold"], tally.scare[Kind.SCARE], tally.scare[Kind.DIRECT], tally.scare[Kind.MIXED]
        ),
    )
