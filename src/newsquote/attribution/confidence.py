"""A draft's score as the probability that the quote is right."""

from __future__ import annotations

from newsquote.model import Kind


def calibrated(score: float, kind: Kind, why: str) -> float:
    """Probability in [0, 1], to two decimals."""
    return round(min(0.99, max(0.01, score)), 2)
