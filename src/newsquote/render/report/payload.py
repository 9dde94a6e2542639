"""Rows → what the page is given: every name, title and text once, quotes that point to them.

Positions in the page count UTF-16 code units, as JavaScript does; those of rows are code points.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from newsquote.query.rows import ArticleHead, ArticleText, NestedText, QuoteRow, SpanText, Speaker
from newsquote.render.safe import in_place, one_line

Record = dict[str, Any]
_WIDE = re.compile("[\U00010000-\U0010ffff]")


@dataclass(frozen=True, slots=True)
class Report:
    """What a report shows. The records are as the script of the page reads them."""

    title: str
    speakers: tuple[Record, ...]
    articles: tuple[Record, ...]
    texts: tuple[Record, ...]
    quotes: tuple[Record, ...]

    @property
    def dates(self) -> tuple[str, str] | None:
        """First and last date of its articles; None where none has one."""
        known = sorted(article["date"] for article in self.articles if article["date"])
        return (known[0], known[-1]) if known else None


def make_report(quotes: Sequence[QuoteRow], texts: Sequence[ArticleText], *, title: str) -> Report:
    """The report of these quotes, which stay in their order; `texts` are those of their articles."""
    units = {text.id: _Units(text.text) for text in texts}
    heads = list(dict.fromkeys(quote.article for quote in quotes))
    text_numbers = {text.id: number for number, text in enumerate(texts)}
    article_numbers = {head: number for number, head in enumerate(heads)}
    speakers = _speakers(quotes)
    speaker_numbers = {speaker.id: number for number, speaker in enumerate(speakers)}
    return Report(
        title=one_line(title),
        speakers=tuple(_speaker(speaker) for speaker in speakers),
        articles=tuple(_article(head, text_numbers[head.id]) for head in heads),
        texts=tuple(_text(text, units[text.id]) for text in texts),
        quotes=tuple(
            {
                "article": article_numbers[quote.article],
                "speaker": speaker_numbers[quote.speaker.id] if quote.speaker else None,
                "as": _about(quote.speaker) if quote.speaker else "",
                **_quote(quote, units[quote.article.id]),
            }
            for quote in quotes
        ),
    )


def _speakers(quotes: Iterable[QuoteRow]) -> list[Speaker]:
    """Each identity under the name and role most of its quotes have, those quoted most first."""
    seen: dict[str, Counter[Speaker]] = {}
    for quote in quotes:
        if quote.speaker is not None:
            seen.setdefault(quote.speaker.id, Counter())[quote.speaker] += 1
    ordered = sorted(seen.values(), key=lambda forms: -forms.total())
    return [forms.most_common(1)[0][0] for forms in ordered]


def _speaker(speaker: Speaker) -> Record:
    return {
        "name": one_line(speaker.name),
        "about": _about(speaker),
        "members": [one_line(member) for member in speaker.members],
    }


def _about(speaker: Speaker) -> str:
    return ", ".join(one_line(value) for value in (speaker.role, speaker.affiliation) if value)


def _article(head: ArticleHead, text: int) -> Record:
    return {
        "title": one_line(head.title or head.path or ""),
        "date": head.date,
        "byline": one_line(head.byline or ""),
        "path": one_line(head.path or ""),
        "text": text,
    }


def _text(text: ArticleText, units: _Units) -> Record:
    return {
        "text": in_place(text.text),
        "paragraphs": [
            [*units.pair(paragraph.span.start, paragraph.span.end), paragraph.role.value]
            for paragraph in text.paragraphs
        ],
    }


def _quote(quote: QuoteRow, units: _Units) -> Record:
    def pair(span: SpanText | NestedText | None) -> list[int] | None:
        return None if span is None else units.pair(span.start, span.end)

    source, cue = quote.source, quote.cue
    return {
        "kind": quote.kind,
        "parts": [pair(part) for part in quote.parts],
        "marked": quote.kind == "direct" or quote.verbatim == quote.parts,
        "source": pair(source),
        "cue": None if cue is None else units.pair(cue.start, cue.end),
        "about": [one_line(entity.name) for entity in quote.about],
        "copies": quote.copies,
    }


class _Units:
    """From code points of a text to UTF-16 code units."""

    def __init__(self, text: str) -> None:
        self.wide = [match.start() for match in _WIDE.finditer(text)]

    def pair(self, start: int, end: int) -> list[int]:
        return [start + bisect_left(self.wide, start), end + bisect_left(self.wide, end)]
