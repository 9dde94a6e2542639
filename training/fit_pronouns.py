"""Fit the weights of `newsquote.resolve.pronouns` to annotated articles.

    python training/markup.py gold training/invented/*.mk FOLDER
    python training/fit_pronouns.py tests/gold FOLDER

A conditional logit: of the candidates that agree with a pronoun source, the one with the highest weighted
sum of features is taken. Prints how many are right with the weights as they are, how many in eight-fold
cross-validation over articles with new ones, and the new ones. Pronouns whose speaker in the gold is not
among the candidates are left out.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

import newsquote
import newsquote.resolve.reading.attributions as attributions
from newsquote.evaluate import align, read_gold_folder
from newsquote.evaluate.scores import name_key
from newsquote.resolve.pronouns import WEIGHTS, Place
from newsquote.resolve.reading.state import Reading
from newsquote.resolve.referents import Referent

PENALTY = 3.0
FOLDS = 8
BY_HAND = ("vetoed by first name", "called otherwise before")

Array = NDArray[np.float64]


class Sample(NamedTuple):
    """The candidates of one pronoun: a row of features each, and which of them is right."""

    article: str
    features: Array
    right: int


def main() -> None:
    """Gather, cross-validate, fit, print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folders", type=Path, nargs="+", help="NAME.txt and NAME.json")
    samples = [sample for folder in parser.parse_args().folders for sample in gather(folder)]
    now = np.array(list(WEIGHTS.values()))
    print(f"{len(samples)} pronouns; with the weights as they are {right(samples, now)} right")
    articles = np.random.default_rng(0).permutation(sorted({s.article for s in samples}))
    held_out = 0
    for fold in range(FOLDS):
        out = set(articles[fold::FOLDS])
        weights = fit([s for s in samples if s.article not in out])
        held_out += right([s for s in samples if s.article in out], weights)
    print(f"cross-validated: {held_out} right")
    for name, weight in zip(WEIGHTS, fit(samples), strict=True):
        print(f'    "{name}": {weight:.2f},')


def gather(folder: Path) -> list[Sample]:
    """The pronoun sources of the gold articles in a folder, with their candidates."""
    found: list[Sample] = []
    met: list[tuple[object, list[Referent], list[tuple[float, ...]]]] = []
    resolve = attributions.pronoun_speaker

    def note(reading: Reading, word: str, place: Place, k: int) -> Referent | None:
        if word in ("he", "she", "they", "it"):
            candidates = reading.discourse.candidates(word, place)
            rows = [features.values() for _, features in candidates]
            met.append((reading.attributions[k], [referent for referent, _ in candidates], rows))
        return resolve(reading, word, place, k)

    attributions.pronoun_speaker = note
    try:
        for gold in read_gold_folder(folder):
            met.clear()
            analysis = newsquote.extract(gold.text)
            for left, right_one in align(gold, analysis).pairs:
                last = [item for item in met if item[0] == right_one.attribution][-1:]
                if not last or not left.speaker:
                    continue
                names = [name_key((referent.voice_of or referent).entity().name) for referent in last[0][1]]
                if names.count(name_key(left.speaker)) == 1:
                    at = names.index(name_key(left.speaker))
                    found.append(Sample(gold.name, np.array(last[0][2], dtype=float), at))
    finally:
        attributions.pronoun_speaker = resolve
    return found


def right(samples: list[Sample], weights: Array) -> int:
    """How many pronouns go to the right candidate."""
    return sum(int((s.features @ weights).argmax()) == s.right for s in samples)


def fit(samples: list[Sample]) -> Array:
    """The weights of least penalised loss, by Newton's method; those set by hand stay."""
    names = list(WEIGHTS)
    weights = np.array([WEIGHTS[name] if name in BY_HAND else 0.0 for name in names])
    free = np.array([name not in BY_HAND for name in names])
    for _ in range(30):
        gradient = PENALTY * weights
        curvature = PENALTY * np.eye(len(names))
        for s in samples:
            scores = s.features @ weights
            share = np.exp(scores - scores.max())
            share /= share.sum()
            mean = share @ s.features
            gradient += mean - s.features[s.right]
            curvature += (s.features * share[:, None]).T @ s.features - np.outer(mean, mean)
        step = np.linalg.solve(curvature[np.ix_(free, free)], gradient[free])
        weights[free] -= step
        if np.abs(step).max() < 1e-6:
            break
    return weights


if __name__ == "__main__":
    main()
