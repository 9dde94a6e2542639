"""The gold articles compared whole: every quote with its kind, exact words and speaker, and nothing besides.

What is still wrong stands in `gold_failures.json` with its reason, as a strict expected failure: a quote
that comes right must leave the list. `python tests/test_gold.py --write` lists what is wrong now; a
reading of the gold is never changed to fit.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

import newsquote
from newsquote.evaluate import Alignment, GoldArticle, GoldQuote, align, read_gold_folder
from newsquote.evaluate.scores import is_exact, speaker_outcome

HERE = Path(__file__).parent
FAILURES = HERE / "gold_failures.json"
ARTICLES = {article.name: article for article in read_gold_folder(HERE / "gold")}
KNOWN: dict[str, str] = json.loads(FAILURES.read_text(encoding="utf8")) if FAILURES.exists() else {}
SPEECH = ("direct", "mixed", "indirect")


@cache
def aligned(name: str) -> Alignment:
    return align(ARTICLES[name], newsquote.extract(ARTICLES[name].text))


def key(article: GoldArticle, quote: GoldQuote) -> str:
    return f"{article.name}:{quote.parts[0].start}"


def fault(article: GoldArticle, quote: GoldQuote) -> str | None:
    """What is wrong with the reading of a quote; None where it is right."""
    found = next((right for left, right in aligned(article.name).pairs if left is quote), None)
    if found is None:
        return "not found"
    wrong = []
    if found.attribution.kind != quote.kind:
        wrong.append(f"read as {found.attribution.kind}, not {quote.kind}")
    if not is_exact(article.text, quote, found):
        wrong.append("begins or ends elsewhere")
    if speaker_outcome(quote, found) != "right":
        named = found.speaker.name if found.speaker else "nobody"
        wrong.append(f"given to {named}, not to {quote.speaker or 'nobody'} ({quote.mention_type})")
    return "; ".join(wrong) or None


def quotes() -> Iterator[tuple[GoldArticle, GoldQuote]]:
    for article in ARTICLES.values():
        yield from ((article, quote) for quote in article.quotes)


def spurious(article: GoldArticle) -> list[str]:
    """Words reported as speech that the gold does not have."""
    return [q.text for q in aligned(article.name).spurious if q.attribution.kind in SPEECH]


def expected(name: str) -> list[pytest.MarkDecorator]:
    return [pytest.mark.xfail(strict=True, reason=KNOWN[name])] if name in KNOWN else []


@pytest.mark.parametrize(
    ("article", "quote"),
    [pytest.param(a, q, id=key(a, q), marks=expected(key(a, q))) for a, q in quotes()],
)
def test_quote_is_read_as_marked(article: GoldArticle, quote: GoldQuote) -> None:
    assert fault(article, quote) is None


@pytest.mark.parametrize(
    "article", [pytest.param(a, id=name, marks=expected(name)) for name, a in ARTICLES.items()]
)
def test_nothing_else_is_reported_as_speech(article: GoldArticle) -> None:
    assert spurious(article) == []


def test_known_failures_name_quotes_that_exist() -> None:
    assert set(KNOWN) <= {key(a, q) for a, q in quotes()} | set(ARTICLES)


def write() -> None:
    faults = {key(a, q): why for a, q in quotes() if (why := fault(a, q))}
    faults |= {
        a.name: "also reported: " + " / ".join(extra) for a in ARTICLES.values() if (extra := spurious(a))
    }
    FAILURES.write_text(json.dumps(faults, ensure_ascii=False, indent=1) + "\n", encoding="utf8")


if __name__ == "__main__" and "--write" in sys.argv:
    write()
