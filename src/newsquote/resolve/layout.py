"""Where everything stands in an article, worked out once: order of reading, places, quoted stretches."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from newsquote.model import Article, Attribution, Kind, Mention, MentionKind, Role, Span
from newsquote.resolve.heads import Head
from newsquote.resolve.pronouns import Place
from newsquote.resolve.sources import source_heads, widened, with_name_given

_AFTER_QUOTE = re.compile(r"[”\"’'][\s,–—-]*(?:\w+\s+)?$")
_FOR = re.compile(r"(?:^|[\n.]\s*)For $")  # "For Kit Moss, the news came late": it is about her
# "The second witness of the day was Kit Moss. She denied it": the name is what the sentence is about.
_PRESENTED = re.compile(
    r"(?:^|[\r\n]|[.!?][”\"’']?\s)(?:The|His|Her|Its|Their|One|Another|Also|Among|First|Next|With|Behind|Beside)\b"
    r"[^.;:,“”\"\r\n]{2,80}\s(?:was|were|is|are|came|comes|stood|sat)\s(?:the\s|an?\s)?(?:[a-z’'-]+\s){0,3}$"
)
# "Asked whether she would go, the Pole said": she is whoever answers.
_ASKED = re.compile(
    r"(?:^|[\r\n]|[.!?][”\"’']?\s)(?:When )?(?:[Aa]sked|[Pp]ressed|[Qq]uestioned|[Qq]uizzed|"
    r"[Cc]hallenged|[Rr]eminded)\b[^.!?“”\"\r\n]{0,120}$"
)
_OBJECT = re.compile(r"him|her|them|it", re.I)
# What can follow an object; a noun follows a possessive.
_OBJECT_FOLLOWS = re.compile(
    r"\s*(?:[^\w\s]|$)|\s+(?:to|for|in|on|at|as|of|with|from|by|that|an?|the|if|when|whether|how|what|why|and|or|"
    r"but|because|before|after|off|up|out|about|into|over|down|back|again|not|so|during|last|this|yesterday)\b"
)
_BY = re.compile(r"^(?:By|Words by|Interview by)\s+", re.I)
_OPENING_PARAGRAPHS = 2
_NEAR_OPENING_PARAGRAPHS = 6


@dataclass(slots=True, frozen=True)
class Event:
    """Something to read at an offset: a mention, or an attribution's source."""

    start: int
    mention: int = -1
    attribution: int = -1


class Layout:
    """The mentions and attributions of an article in place; mentions go by their index in what was given."""

    def __init__(
        self, article: Article, mentions: Sequence[Mention], attributions: Sequence[Attribution]
    ) -> None:
        self.text = article.text
        self.byline = article.byline or _byline_of(article)
        self.mentions = mentions
        self.attributions = attributions
        self.by_start = sorted(
            range(len(mentions)), key=lambda i: (mentions[i].span.start, mentions[i].span.end, i)
        )
        self.starts = [mentions[i].span.start for i in self.by_start]
        self._paragraph_starts = [paragraph.span.start for paragraph in article.paragraphs]
        self._verbatim = sorted(
            (span.start, span.end) for attribution in attributions for span in attribution.verbatim
        )
        self._sources = sorted({(a.source.start, a.source.end) for a in attributions if a.source})
        self._heads: dict[Span, list[Head]] = {}
        self.places = [self._place_of(mention) for mention in mentions]
        self.body, self.heading = self._order(article)
        self.body_starts = self.body[0].start if self.body else 0
        self.openers = [mentions[i].span for i in self.by_start if self._opens_paragraph(mentions[i])]
        ends = [p.span.end for p in article.paragraphs if p.role is Role.BODY]
        self.opening_ends = ends[_OPENING_PARAGRAPHS - 1] if len(ends) > _OPENING_PARAGRAPHS else 0
        self.near_opening_ends = ends[min(_NEAR_OPENING_PARAGRAPHS, len(ends)) - 1] if ends else 0

    def _order(self, article: Article) -> tuple[list[Event], list[Event]]:
        """What to read in the body, and then in headline and standfirst; sources before their parts."""
        keyed = [(m.span.start, 1, i) for i, m in enumerate(self.mentions)]
        for k, attribution in enumerate(self.attributions):
            if attribution.kind is not Kind.SCARE:
                source = attribution.source
                start = source.start if source else min(part.start for part in attribution.parts)
                keyed.append((start, 0, k))
        heads = [p.span for p in article.paragraphs if p.role in (Role.TITLE, Role.STANDFIRST)]
        body: list[Event] = []
        heading: list[Event] = []
        for start, is_mention, index in sorted(keyed):
            event = Event(start, mention=index) if is_mention else Event(start, attribution=index)
            (heading if any(span.start <= start < span.end for span in heads) else body).append(event)
        return body, heading

    def _place_of(self, mention: Mention) -> Place:
        span = mention.span
        pronoun = mention.kind is MentionKind.PRONOUN
        return Place(
            span,
            mention.sentence,
            mention.paragraph,
            mention.is_subject or self._is_presented(mention),
            self.is_quoted(span),
            possessive=self.text[span.end : span.end + 2] in ("'s", "’s", "' ", "’ "),
            pronoun=pronoun,
            asked=pronoun and bool(_ASKED.search(self.text, max(0, span.start - 140), span.start)),
            after_quote=pronoun and bool(_AFTER_QUOTE.search(self.text, max(0, span.start - 12), span.start)),
        )

    def _opens_paragraph(self, mention: Mention) -> bool:
        """Whether a name is the subject that a paragraph begins with."""
        start = self._paragraph_starts[mention.paragraph] if self._paragraph_starts else 0
        return (
            mention.kind is MentionKind.NAME
            and mention.is_subject
            and self.text[start : mention.span.start].strip().lower() in ("", "the")
        )

    def _is_presented(self, mention: Mention) -> bool:
        """Whether a sentence is about a name that is no subject: "For Kit Moss, …", "Next came Kit Moss"."""
        start = mention.span.start
        if self.text.endswith("For ", 0, start) and _FOR.search(self.text, max(0, start - 8), start):
            return True
        person = mention.kind is MentionKind.NAME and mention.label == "PERSON"
        return person and bool(_PRESENTED.search(self.text, max(0, start - 140), start))

    def place(self, span: Span) -> Place:
        """Where a span stands: as its first mention, or failing that as the mention before it."""
        inside = self.within(span)
        if inside:
            return self.places[inside[0]].moved(span)
        at = bisect_right(self.starts, span.start) - 1
        near = self.mentions[self.by_start[at]] if at >= 0 else None
        paragraph = max(bisect_right(self._paragraph_starts, span.start) - 1, 0)
        return Place(span, near.sentence + (near.paragraph != paragraph) if near else 0, paragraph)

    def is_quoted(self, span: Span) -> bool:
        """Whether a span stands inside marks of a quote."""
        at = bisect_right(self._verbatim, (span.start, 1 << 60)) - 1
        return at >= 0 and span.end <= self._verbatim[at][1]

    def in_source(self, span: Span) -> bool:
        """Whether a span stands inside a source."""
        at = bisect_right(self._sources, (span.start, 1 << 60)) - 1
        return at >= 0 and span.end <= self._sources[at][1]

    def is_object(self, mention: Mention) -> bool:
        """Whether a pronoun is an object, by its form and what follows ("calls her a friend")."""
        return bool(_OBJECT.fullmatch(mention.text) and _OBJECT_FOLLOWS.match(self.text, mention.span.end))

    def within(self, span: Span) -> list[int]:
        """Indices of the mentions inside a span, in order."""
        low, high = bisect_left(self.starts, span.start), bisect_left(self.starts, span.end)
        return [i for i in self.by_start[low:high] if self.mentions[i].span.end <= span.end]

    def heads(self, source: Span) -> list[Head]:
        """The heads of a source; the article is read twice, and they stay the same."""
        if source not in self._heads:
            near = [self.mentions[i] for i in self.before(source.end, 12)]
            whole = widened(source, [m for m in near if m.kind is MentionKind.NAME])
            if self.text.startswith((" who ", ", who "), whole.end):
                after = (self.mentions[i] for i in self.after(source.end, 6))
                name = next((m for m in after if m.kind is MentionKind.NAME), None)
                whole = with_name_given(self.text, whole, name) if name is not None else whole
            self._heads[source] = source_heads(self.text, whole, self.names_in(whole))
        return self._heads[source]

    def names_in(self, span: Span) -> list[tuple[int, Mention]]:
        """The names inside a span, in order, with their indices."""
        return [(i, self.mentions[i]) for i in self.within(span) if self.mentions[i].kind is MentionKind.NAME]

    def before(self, offset: int, count: int) -> list[int]:
        """Indices of up to `count` mentions that start before an offset, the nearest first."""
        at = bisect_left(self.starts, offset)
        return self.by_start[max(0, at - count) : at][::-1]

    def after(self, offset: int, count: int) -> list[int]:
        """Indices of up to `count` mentions that start at or after an offset, in order."""
        at = bisect_left(self.starts, offset)
        return self.by_start[at : at + count]


def _byline_of(article: Article) -> str | None:
    """What the paragraph of the byline says, without "By"."""
    lines = (p.span.cut(article.text).strip() for p in article.paragraphs if p.role is Role.BYLINE)
    first = next(lines, None)
    return _BY.sub("", first) if first else None
