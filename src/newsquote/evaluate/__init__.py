"""Scoring against annotated articles: our own gold folders, and PolNeAR-format JSON Lines."""

from newsquote.evaluate.gold import GoldArticle, GoldEntity, GoldQuote, read_gold, read_gold_folder
from newsquote.evaluate.measure import Measure
from newsquote.evaluate.polnear import (
    PolnearArticle,
    PolnearScores,
    SpanAttribution,
    evaluate_polnear,
    read_polnear,
    to_spans,
)
from newsquote.evaluate.scores import Alignment, Scores, align, evaluate_gold

__all__ = [
    "Alignment",
    "GoldArticle",
    "GoldEntity",
    "GoldQuote",
    "Measure",
    "PolnearArticle",
    "PolnearScores",
    "Scores",
    "SpanAttribution",
    "align",
    "evaluate_gold",
    "evaluate_polnear",
    "read_gold",
    "read_gold_folder",
    "read_polnear",
    "to_spans",
]
