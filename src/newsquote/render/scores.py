"""Scores as text: numbers in columns that fit any terminal, so that a pipe gets the same."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from newsquote.evaluate.measure import Measure
from newsquote.evaluate.polnear import PolnearScores
from newsquote.evaluate.run import Evaluation
from newsquote.evaluate.scores import GROUPS, ROLES, Scores

_NAME = 18
_RATES = ("P", "R", "F1")
_BOTH_WAYS = f"{'':{_NAME}}{'by overlap':>20}{'exactly':>20}"


def score_lines(found: Evaluation) -> Iterator[str]:
    """The scores as lines, rates in per cent."""
    if found.ours is not None:
        yield from _ours(found.ours)
    if found.ours is not None and found.polnear is not None:
        yield ""
    if found.polnear is not None and found.speech is not None:
        yield from _polnear(found.polnear, found.speech)


def _ours(scores: Scores) -> Iterator[str]:
    yield f"{_articles(scores.articles)}, in newsquote's scheme, per cent"
    yield ""
    yield _BOTH_WAYS
    yield _rates_head((*_RATES, *_RATES), ("found", "given", "gold"))
    for role in ROLES:
        for group in GROUPS:
            found = scores.roles[role][group]
            if found.overlap.gold or found.overlap.predicted:
                yield _rates(f"{role}, {group}", (found.overlap, found.exact), _counts(found.overlap))
    yield ""
    yield _rates_head(_RATES, ("found", "given", "gold"))
    yield _rates("quote and speaker", (scores.both,), _counts(scores.both))
    for label, listed in scores.entities.items():
        yield _rates(f"entities, {label}", (listed,), _counts(listed))
    yield ""
    yield _row("speaker of matched", ("right", "wrong", "abstained", "invented", "per cent"))
    rows = {"all": scores.speakers, **scores.speakers_by_kind, **scores.speakers_by_mention}
    for name, row in rows.items():
        if row.matched:
            share = f"{100 * row.right / row.matched:.1f}"
            yield _row(name, (row.right, row.wrong, row.abstained, row.invented, share))
    yield ""
    yield _row("kind in the gold", next(iter(scores.kinds.values())))
    for name, given in scores.kinds.items():
        yield _row(name, given.values())
    scare = scores.scare
    yield ""
    yield (
        f"{scare.gold} scare quotes, reported as direct {scare.as_direct}, as mixed {scare.as_mixed},"
        f" as scare {scare.as_scare}"
    )


def _polnear(scores: PolnearScores, speech: PolnearScores) -> Iterator[str]:
    yield f"{_articles(scores.articles)}, in PolNeAR's scheme, per cent"
    yield ""
    yield _BOTH_WAYS
    yield _rates_head((*_RATES, *_RATES), ("found", "given", "gold"))
    for role, kinds in scores.roles.items():
        for kind, matches in kinds.items():
            overlap, exact = matches["overlap"], matches["exact"]
            counts = (overlap.found, overlap.predicted, overlap.gold)
            if overlap.gold or overlap.predicted:
                yield _rates(f"{role}, {kind}", (overlap.measure, exact.measure), counts)
    yield _rates("speech alone", (speech.overlap, speech.exact), _counts(speech.overlap))
    yield _rates("words of contents", (scores.words,), ())
    yield ""
    yield _row("recall", ("by overlap", "exactly", "gold"))
    for kind, recall in scores.recall.items():
        shares = [f"{100 * part / recall.gold:.1f}" for part in (recall.overlap, recall.exact)]
        yield _row(kind, (*shares, recall.gold))
    yield ""
    yield (
        f"of those matched: source {scores.source_head:.1%}, exactly {scores.source_exact:.1%};"
        f" cue {scores.cue_hit:.1%}"
    )


def _rates(name: str, measures: Iterable[Measure | tuple[float, float, float]], counts: Iterable[int]) -> str:
    rates = [rate for measure in measures for rate in _triple(measure)]
    return (
        f"{name:{_NAME}}"
        + "".join(f"{100 * rate:>7.1f}" if n % 3 else f"{100 * rate:>6.1f}" for n, rate in enumerate(rates))
        + "".join(f"{count:>7}" for count in counts)
    )


def _articles(number: int) -> str:
    return f"{number:,} article" if number == 1 else f"{number:,} articles"


def _triple(measure: Measure | tuple[float, float, float]) -> tuple[float, float, float]:
    if isinstance(measure, Measure):
        return measure.precision, measure.recall, measure.f1
    return measure


def _rates_head(rates: Iterable[str], counts: Iterable[str]) -> str:
    return (
        f"{'':{_NAME}}"
        + "".join(f"{rate:>7}" if n % 3 else f"{rate:>6}" for n, rate in enumerate(rates))
        + "".join(f"{count:>7}" for count in counts)
    )


def _counts(measure: Measure) -> tuple[int, int, int]:
    return measure.hits, measure.predicted, measure.gold


def _row(name: str, values: Iterable[object]) -> str:
    return f"{name:{_NAME}}" + "".join(f"{value!s:>11}" for value in values)
