"""Every hard phenomenon, end to end: the quotes of a short text are all found, as what, and whose.

Contents are compared "exactly" as every score does: without marks, punctuation and a leading
"that", paragraph by paragraph. Cues are compared by their head word.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Callable
from functools import cache

import pytest

import newsquote
from newsquote.model import Analysis, Kind, Quote, Span
from phenomena import CASES, NO_CUE, STYLES, Case, Said

# The cases we know we get wrong, by id (or "id:cue", "id:scare" … for the other tests): the reason.
KNOWN_FAILURES: dict[str, str] = {
    "caption-with-a-quote": "captions are credits to the reader, and are not searched for quotes",
    "one-word-in-the-headline": "a word in marks before a group is not given to who says it below",
}

Row = tuple[str, str, str | None]


def marked(cases: list[Case], suffix: str = "") -> list[object]:
    """The cases as parameters; the known failures strictly expected to fail."""
    parameters: list[object] = []
    for case in cases:
        reason = KNOWN_FAILURES.get(case.id + suffix)
        marks = [pytest.mark.xfail(strict=True, reason=reason)] if reason else []
        parameters.append(pytest.param(case, id=case.id, marks=marks))
    return parameters


@cache
def analyse(text: str) -> Analysis:
    return newsquote.extract(text)


def said(text: str) -> str:
    """The words of a content, a blank line between paragraphs."""
    paragraphs = [" ".join(re.findall(r"\w+", part.casefold())) for part in text.split("\n\n")]
    return "\n\n".join(paragraphs).removeprefix("that ")


def name(text: str | None) -> str | None:
    """A name without case, accents and punctuation."""
    if text is None:
        return None
    plain = unicodedata.normalize("NFKD", text.casefold())
    return " ".join(re.findall(r"\w+", "".join(ch for ch in plain if not unicodedata.combining(ch))))


def row(quote: Quote) -> Row:
    return quote.attribution.kind, said(quote.text), name(quote.speaker.name if quote.speaker else None)


def listed(case: Case) -> list[Quote]:
    """The quotes found, without scare quotes and those that may be listed or not."""
    found = [quote for quote in analyse(case.text).quotes if quote.attribution.kind is not Kind.SCARE]
    return [quote for quote in found if said(quote.text) not in map(said, case.either)]


def paired(case: Case) -> list[tuple[Said, Quote]]:
    """The expected quotes with those found, by content; a missing one fails `test_quotes_and_speakers`."""
    left = listed(case)
    pairs = []
    for quote in case.quotes:
        same = [found for found in left if said(found.text) == said(quote.content)]
        if same:
            pairs.append((quote, same[0]))
            left.remove(same[0])
    return pairs


def having(wanted: Callable[[Said], bool]) -> list[Case]:
    """The cases with such a quote."""
    return [case for case in CASES if any(map(wanted, case.quotes))]


def words(text: str, span: Span | None) -> list[str]:
    return re.findall(r"\w+", span.cut(text)) if span else []


def test_cases_are_many_and_distinct() -> None:
    assert len(CASES) >= 120
    assert max(Counter(case.id for case in CASES).values()) == 1
    assert max(Counter(case.text for case in CASES).values()) == 1
    assert {case.id.rpartition("-")[2] for case in CASES} >= STYLES.keys() - {"single-straight"}


def test_known_failures_are_cases() -> None:
    assert {key.partition(":")[0] for key in KNOWN_FAILURES} <= {case.id for case in CASES}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.id)
def test_expected_words_stand_in_the_text(case: Case) -> None:
    pieces = [piece for quote in case.quotes for piece in said(quote.content).split("\n\n")]
    pieces += [said(words) for words in (*case.either, *(case.scare or ()))]
    spoken = set(said(case.text).replace("\n\n", " ").split())
    assert [piece for piece in pieces if not set(piece.split()) <= spoken] == []


@pytest.mark.parametrize("case", marked(list(CASES)))
def test_quotes_and_speakers(case: Case) -> None:
    expected = [(quote.kind, said(quote.content), name(quote.speaker)) for quote in case.quotes]
    assert [row(quote) for quote in listed(case)] == expected


@pytest.mark.parametrize("case", marked(having(lambda quote: quote.cue is not None), ":cue"))
def test_cues(case: Case) -> None:
    pairs = [
        (quote, words(case.text, found.attribution.cue))
        for quote, found in paired(case)
        if quote.cue is not None
    ]
    wrong = [
        (quote.content, quote.cue, cue)
        for quote, cue in pairs
        if (cue != [] if quote.cue == NO_CUE else quote.cue not in cue)
    ]
    assert wrong == []


@pytest.mark.parametrize("case", marked(having(lambda quote: quote.addressee is not None), ":addressee"))
def test_addressees(case: Case) -> None:
    pairs = [(quote, found) for quote, found in paired(case) if quote.addressee]
    found = [words(case.text, found.attribution.addressee) for _, found in pairs]
    assert found == [(quote.addressee or "").split() for quote, _ in pairs]


@pytest.mark.parametrize("case", marked(having(lambda quote: quote.role is not None), ":role"))
def test_roles_and_affiliations(case: Case) -> None:
    found = [(q.speaker.role, q.speaker.affiliation) for q in listed(case) if q.speaker]
    assert found == [(quote.role, quote.affiliation) for quote in case.quotes]


@pytest.mark.parametrize("case", marked([case for case in CASES if case.scare], ":scare"))
def test_scare_quotes(case: Case) -> None:
    found = [quote for quote in analyse(case.text).quotes if quote.attribution.kind is Kind.SCARE]
    assert [said(quote.text) for quote in found] == [said(content) for content in case.scare or ()]
