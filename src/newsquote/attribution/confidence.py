"""A draft's score as the probability that the quote is right.

A logistic curve over the score (Platt 1999), moved up or down for each kind of quote and for each way it
was found. `training/calibrate.py` fits it on annotated articles and writes it beside the weights, whose
scores it is for; where there is none, scores are taken as they are.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from functools import cache
from math import exp, log
from pathlib import Path

from newsquote.model import Kind
from newsquote.weights import FOLDER

FILE = "calibration.json"
SURE = 0.98
"""Scores nearer to 0 or 1 than this are no surer: the network's are often 1 to the last digit."""


@dataclass(frozen=True, slots=True)
class Calibration:
    """`slope` times the logit of the score, and what its kind and its `why` add."""

    slope: float = 1.0
    kinds: dict[str, float] = field(default_factory=dict)
    ways: dict[str, float] = field(default_factory=dict)

    def probability(self, score: float, kind: str, why: str) -> float:
        """In (0, 1); rises with the score. A kind or way not fitted adds nothing."""
        weight = self.slope * logit(score) + self.kinds.get(kind, 0.0) + self.ways.get(why, 0.0)
        return 1 / (1 + exp(-weight))


def logit(score: float) -> float:
    """Of the score kept within `SURE`."""
    kept = min(SURE, max(1 - SURE, score))
    return log(kept / (1 - kept))


@cache
def read_calibration(folder: Path = FOLDER) -> Calibration:
    """What was fitted for the weights in `folder`; the scores as they are where nothing was."""
    path = folder / FILE
    if not path.is_file():
        return Calibration()
    fitted = json.loads(path.read_text(encoding="utf-8"))
    return Calibration(fitted["slope"], fitted["kinds"], fitted["ways"])


def calibrated(score: float, kind: Kind, why: str) -> float:
    """Probability in [0.01, 0.99], to two decimals."""
    found = read_calibration().probability(score, kind.value, why)
    return round(min(0.99, max(0.01, found)), 2)
