"""What questions are answered with: immutable, flat rows that know nothing of SQL or output.

Named tuples, because a command reads this module before it answers, and two dozen frozen
dataclasses take longer to define than most questions to answer.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from newsquote.model import Paragraph


class SpanText(NamedTuple):
    """A span of an article and the words it covers."""

    start: int
    end: int
    text: str


class CueText(NamedTuple):
    """A cue as it stands in the article, and its lemma."""

    start: int
    end: int
    text: str
    lemma: str | None


class NestedText(NamedTuple):
    """Speech quoted inside a quote."""

    start: int
    end: int
    text: str
    source: SpanText | None
    cue: SpanText | None


class Speaker(NamedTuple):
    """Who a quote is attributed to, as the quote's article has it."""

    id: str
    name: str
    label: str
    role: str | None
    affiliation: str | None
    members: tuple[str, ...]


class About(NamedTuple):
    """An entity named in what was said."""

    name: str
    label: str


class ArticleHead(NamedTuple):
    """What identifies the article of a quote to a reader."""

    id: str
    title: str | None
    date: str | None
    byline: str | None
    path: str | None


class Context(NamedTuple):
    """The text around a quote, from the start of a paragraph before to the end of one after."""

    before: str
    after: str


class QuoteRow(NamedTuple):
    """One occurrence of a quote. `copies` is in how many articles it stands, where folded."""

    id: str
    kind: str
    text: str
    parts: tuple[SpanText, ...]
    verbatim: tuple[SpanText, ...]
    speaker: Speaker | None
    source: SpanText | None
    cue: CueText | None
    addressee: SpanText | None
    about: tuple[About, ...]
    nested: tuple[NestedText, ...]
    confidence: float
    why: str
    article: ArticleHead
    context: Context | None = None
    copies: int | None = None


class EntityRow(NamedTuple):
    """A named entity of the corpus. `quotes` counts those it speaks; dates are of articles."""

    id: str
    name: str
    label: str
    aliases: tuple[str, ...]
    role: str | None
    affiliation: str | None
    mentions: int
    articles: int
    quotes: int
    first: str | None
    last: str | None


class Kinds(NamedTuple):
    """Numbers of quotes by kind."""

    direct: int
    mixed: int
    indirect: int
    attitude: int


class SpeakerRow(NamedTuple):
    """A speaker of the corpus. `quotes`, `words` and `share` leave attitudes out."""

    id: str
    name: str
    label: str
    role: str | None
    affiliation: str | None
    members: tuple[str, ...]
    aliases: tuple[str, ...]
    pronouns: tuple[str, ...]
    quotes: int
    words: int
    share: float
    kinds: Kinds
    articles: int
    first: str | None
    last: str | None


class AffiliationRow(NamedTuple):
    """An organisation by whose people, and by which itself, something is said; None is all the others.

    `quotes`, `words` and `share` leave attitudes out.
    """

    affiliation: str | None
    speakers: int
    quotes: int
    words: int
    share: float
    kinds: Kinds
    first: str | None
    last: str | None


class ArticleRow(NamedTuple):
    """An article of the corpus with its text. `copies` is how many are near-identical, where folded."""

    id: str
    path: str | None
    title: str | None
    standfirst: str | None
    date: str | None
    byline: str | None
    source: str | None
    words: int
    quotes: int
    speakers: int
    text: str
    copies: int | None = None


class ArticleText(NamedTuple):
    """The text that articles with this id have, and its paragraphs."""

    id: str
    text: str
    paragraphs: tuple[Paragraph, ...]


class ArticleView(NamedTuple):
    """An article to be shown: its paragraphs and every quote of it, in text order.

    `lit` are the ids of the speakers to be shown alone; None is all.
    """

    article: ArticleRow
    paragraphs: tuple[Paragraph, ...]
    quotes: tuple[QuoteRow, ...]
    lit: frozenset[str] | None = None


class Change(NamedTuple):
    """A run of words as asked for (`delete`), as found (`insert`), or in both (`equal`)."""

    op: Literal["equal", "delete", "insert"]
    text: str


class Match(NamedTuple):
    """How words compare with what was said; `quote` is None where nothing is near."""

    match: Literal["verbatim", "near", "none"]
    score: float
    diff: tuple[Change, ...] | None
    quote: QuoteRow | None
