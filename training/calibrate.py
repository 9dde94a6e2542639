"""Fit the confidence of quotes to how many are right, and show how far it can be trusted.

    python training/calibrate.py --corpora FOLDER [--gold FOLDER] [--write]

Runs newsquote over PolNeAR's dev articles and over our gold, with scores as the decoder gives them. A
quote is right when its content is one of the gold's, by half of the words and one to one; in PolNeAR's
scheme attitudes count, and what stands in `discard` does not. The tables say, of the quotes with a
confidence of 0.5 to 0.6 and so on, how many are right: by the scores as they are, by what is in use, and
by a fit on the other half of the articles. `--write` writes the fit on all PolNeAR articles beside the
weights; run it whenever the weights or the decoder change, before the fingerprint is set.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from itertools import pairwise
from pathlib import Path
from unittest.mock import patch

import numpy as np

from newsquote.analyse import analyse
from newsquote.attribution.confidence import FILE, Calibration, logit, read_calibration
from newsquote.evaluate import align
from newsquote.evaluate.measure import match_contents, word_starts
from newsquote.evaluate.polnear import PolnearArticle
from newsquote.evaluate.run import Gold, read_all
from newsquote.evaluate.scores import speaker_outcome
from newsquote.model import Analysis, Kind
from newsquote.weights import FOLDER

BINS = (0.0, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0)
SPREAD = 0.5  # how far a kind or a way may move the curve before the data must insist (a normal prior)
MODEL = "model"  # the way the others are compared with

Read = Callable[["Found"], float]


@dataclass(frozen=True, slots=True)
class Found:
    """A quote that was reported, and whether it is right. `speaker` is None where the gold has none."""

    article: int
    score: float
    kind: str
    why: str
    right: bool
    speaker: bool | None = None


def main() -> None:
    """Fit, and print the tables."""
    raw = argparse.RawDescriptionHelpFormatter
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=raw)
    parser.add_argument("--corpora", type=Path, required=True, help="has polnear/dev.jsonl.gz")
    parser.add_argument("--gold", type=Path, default=Path("tests/gold"), help="default: %(default)s")
    parser.add_argument("--write", action="store_true", help=f"write {FILE} beside the weights")
    arguments = parser.parse_args()
    gold = read_all([arguments.corpora / "polnear" / "dev.jsonl.gz", arguments.gold])
    ours, polnear = collect(gold)
    fitted = fit(polnear)
    halves = {parity: fit([f for f in polnear if f.article % 2 != parity]) for parity in (0, 1)}
    print("PolNeAR dev", *tables(polnear, lambda f: halves[f.article % 2]), sep="\n")
    print("\ngold of our own, with a fit on PolNeAR dev", *tables(ours, lambda f: fitted), sep="\n")
    print("\nright and by the right speaker, gold of our own", *by_speaker(ours, fitted), sep="\n")
    print("\nby what found them, PolNeAR dev", *by_way(polnear, fitted), sep="\n")
    print(f"\nslope {fitted.slope:.2f}; kinds {rounded(fitted.kinds)}; ways {rounded(fitted.ways)}")
    if arguments.write:
        path = FOLDER / FILE
        path.write_text(json.dumps(asdict(fitted), indent=1) + "\n", encoding="utf-8")
        print(f"written to {path}; the fingerprint must change with it")


# --- what was found, and whether it is right ---------------------------------------------------


def collect(gold: Gold) -> tuple[list[Found], list[Found]]:
    """What newsquote reports in our gold and in PolNeAR's, with the decoder's own scores."""
    with patch("newsquote.attribution.finish.calibrated", lambda score, kind, why: score):
        analyses = list(analyse(gold.articles))
    ours: list[Found] = []
    for n, (article, analysis) in enumerate(zip(gold.ours, analyses, strict=False)):
        alignment = align(article, analysis)
        named = {id(right): speaker_outcome(left, right) == "right" for left, right in alignment.pairs}
        for quote in analysis.quotes:
            if quote.attribution.kind is not Kind.SCARE:
                ours.append(found(n, quote.attribution, id(quote) in named, named.get(id(quote), False)))
    polnear = [
        one
        for n, (article, analysis) in enumerate(zip(gold.polnear, analyses[len(gold.ours) :], strict=True))
        for one in in_polnear(n, article, analysis)
    ]
    return ours, polnear


def in_polnear(number: int, article: PolnearArticle, analysis: Analysis) -> Iterator[Found]:
    """The quotes that count in PolNeAR's scheme."""
    discarded = word_starts(article.text, article.discard)
    wanted = [words for one in article.attributions if (words := word_starts(article.text, one.content))]
    given = [
        (words, quote.attribution)
        for quote in analysis.quotes
        if quote.attribution.kind is not Kind.SCARE
        and (words := word_starts(article.text, quote.attribution.parts))
        and len(words & discarded) * 2 < len(words)
    ]
    right = set(match_contents(wanted, [words for words, _ in given]).values())
    for i, (_, attribution) in enumerate(given):
        yield found(number, attribution, i in right)


def found(article: int, attribution: object, right: bool, speaker: bool | None = None) -> Found:
    score, kind, why = (getattr(attribution, name) for name in ("confidence", "kind", "why"))
    return Found(article, score, kind.value, why, right, speaker)


# --- the fit ----------------------------------------------------------------------------------


def fit(quotes: Sequence[Found]) -> Calibration:
    """The logistic curve by Newton's method, with a normal prior on what kinds and ways add."""
    kinds = [kind.value for kind in Kind if any(f.kind == kind for f in quotes)]
    ways = sorted({f.why for f in quotes} - {MODEL})
    columns = [
        [logit(f.score) for f in quotes],
        *([float(f.kind == kind) for f in quotes] for kind in kinds),
        *([float(f.why == way) for f in quotes] for way in ways),
    ]
    x, y = np.array(columns).T, np.array([f.right for f in quotes], float)
    prior = np.array([0.01] * (1 + len(kinds)) + [1 / SPREAD**2] * len(ways))
    weights = np.zeros(x.shape[1])
    weights[0] = 1.0
    for _ in range(50):
        p = 1 / (1 + np.exp(-x @ weights))
        slope = x.T @ (y - p) - prior * weights
        step = np.linalg.solve((x * (p * (1 - p))[:, None]).T @ x + np.diag(prior), slope)
        weights += step
        if np.abs(step).max() < 1e-9:
            break
    values = [round(float(w), 3) for w in weights]
    return Calibration(
        max(0.0, values[0]),
        dict(zip(kinds, values[1:], strict=False)),
        dict(zip(ways, values[1 + len(kinds) :], strict=True)),
    )


# --- tables -----------------------------------------------------------------------------------


def tables(quotes: Sequence[Found], fitted: Callable[[Found], Calibration]) -> Iterator[str]:
    """How many are right at each confidence: as scored, as in use, as fitted."""
    in_use = read_calibration()
    ways: dict[str, Read] = {
        "as scored": lambda f: clipped(f.score),
        "as in use": lambda f: clipped(in_use.probability(f.score, f.kind, f.why)),
        "as fitted": lambda f: clipped(fitted(f).probability(f.score, f.kind, f.why)),
    }
    for name, read in ways.items():
        error, brier = distance(quotes, read)
        yield f"{name}: {len(quotes)} quotes; off by {error:.3f} on average, Brier score {brier:.3f}"
        yield from reliability(quotes, read)


def reliability(quotes: Iterable[Found], read: Read) -> Iterator[str]:
    """A line for each bin: how many, what is said of them, how many are right."""
    pairs = [(read(f), f.right) for f in quotes]
    yield f"{'':4}{'confidence':12}{'quotes':>8}{'said':>8}{'right':>8}"
    for low, high, inside in binned(pairs):
        said = sum(p for p, _ in inside) / len(inside)
        right = sum(r for _, r in inside) / len(inside)
        yield f"{'':4}{low:.1f} to {high:.1f}  {len(inside):>8}{said:>8.2f}{right:>8.2f}"


def distance(quotes: Sequence[Found], read: Read) -> tuple[float, float]:
    """Expected calibration error over the bins, and the Brier score."""
    pairs = [(read(f), f.right) for f in quotes]
    error = sum(abs(sum(p - r for p, r in inside)) for *_, inside in binned(pairs)) / len(pairs)
    return error, sum((p - r) ** 2 for p, r in pairs) / len(pairs)


def binned(pairs: Sequence[tuple[float, bool]]) -> Iterator[tuple[float, float, list[tuple[float, bool]]]]:
    """The bins that hold something."""
    for low, high in pairwise(BINS):
        inside = [(p, r) for p, r in pairs if low <= p < high or (p == high == BINS[-1])]
        if inside:
            yield low, high, inside


def by_speaker(quotes: Sequence[Found], fitted: Calibration) -> Iterator[str]:
    """Reliability where a quote is right only with its speaker."""
    strict = [Found(f.article, f.score, f.kind, f.why, f.right and bool(f.speaker)) for f in quotes]
    yield from reliability(strict, lambda f: clipped(fitted.probability(f.score, f.kind, f.why)))


def by_way(quotes: Sequence[Found], fitted: Calibration) -> Iterator[str]:
    """What each way of finding quotes says of itself, and what is right."""
    yield f"{'':4}{'why':30}{'quotes':>8}{'scored':>8}{'said':>8}{'right':>8}"
    for why in sorted({f.why for f in quotes}):
        some = [f for f in quotes if f.why == why]
        scored = sum(f.score for f in some) / len(some)
        said = sum(fitted.probability(f.score, f.kind, f.why) for f in some) / len(some)
        right = sum(f.right for f in some) / len(some)
        yield f"{'':4}{why:30}{len(some):>8}{scored:>8.2f}{said:>8.2f}{right:>8.2f}"


def clipped(probability: float) -> float:
    return min(0.99, max(0.01, probability))


def rounded(values: dict[str, float]) -> dict[str, float]:
    return {name: round(value, 2) for name, value in values.items()}


if __name__ == "__main__":
    main()
