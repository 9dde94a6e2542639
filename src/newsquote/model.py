"""The shared types, all frozen; the standard library only.

Data flows read → parse → extract → resolve → index → query → render, and these
are what the stages hand on. Offsets are code points into `Article.text`, half-open.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from newsquote.kinds import SPEECH_KINDS as SPEECH_KINDS
from newsquote.kinds import Kind as Kind


class Role(StrEnum):
    """What a paragraph is in the anatomy of an article."""

    TITLE = "title"
    STANDFIRST = "standfirst"
    BYLINE = "byline"
    CAPTION = "caption"
    NOTE = "note"
    BODY = "body"


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Half-open range of code points in `Article.text`: `text[start:end]`.

    Raises:
        ValueError: if `start` is negative, or `end` is not greater than `start`.
    """

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end:
            raise ValueError(f"bad span [{self.start}, {self.end})")

    def cut(self, text: str) -> str:
        """The words the span covers in `text`."""
        return text[self.start : self.end]

    def overlaps(self, other: Span) -> bool:
        """Whether the two share at least one code point."""
        return self.start < other.end and other.start < self.end

    def contains(self, other: Span) -> bool:
        """Whether `other` lies wholly inside."""
        return self.start <= other.start and other.end <= self.end


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A stretch of text without blank lines, and its role."""

    span: Span
    role: Role


@dataclass(frozen=True, slots=True)
class Article:
    """One news text as stored, with its metadata. `date` is ISO (YYYY-MM-DD)."""

    id: str
    text: str
    paragraphs: tuple[Paragraph, ...] = ()
    path: str | None = None
    title: str | None = None
    standfirst: str | None = None
    date: str | None = None
    byline: str | None = None
    source: str | None = None


class MentionKind(StrEnum):
    """The form of a mention."""

    NAME = "name"
    PRONOUN = "pronoun"
    NOMINAL = "nominal"


@dataclass(frozen=True, slots=True)
class Mention:
    """A span that refers to somebody or something, with what agreement needs.

    `label` is a coarse entity label ("PERSON", "ORG", "LOC", "NORP", …; None when the
    form does not tell). `number` is "sing", "plur" or None. `role` and `affiliation` are
    what stands beside the mention ("Health Secretary", "NHS Confederation").
    `content_of` is the index of the attribution whose content holds the mention.
    `whole` is a document's noun phrase with what belongs to its head ("a letter to parents").
    """

    span: Span
    text: str
    kind: MentionKind
    label: str | None
    head: str
    number: str | None = None
    sentence: int = 0
    paragraph: int = 0
    is_subject: bool = False
    content_of: int | None = None
    role: str | None = None
    affiliation: str | None = None
    whole: Span | None = None


@dataclass(frozen=True, slots=True)
class NestedSpeech:
    """Speech quoted inside a quote."""

    content: Span
    source: Span | None
    cue: Span | None


@dataclass(frozen=True, slots=True)
class Attribution:
    """Source + cue + content (Pareti 2012): one quote, before its speaker is known.

    `parts` are the content, a span per contiguous piece and paragraph, without outer
    marks; `verbatim` what stood inside marks. `inherits` is the index of the attribution
    (in the article's list) whose speaker this one takes by adjacency. `why` names the rule
    or model that found it; `confidence` is a calibrated probability.
    """

    kind: Kind
    parts: tuple[Span, ...]
    verbatim: tuple[Span, ...] = ()
    source: Span | None = None
    cue: Span | None = None
    cue_lemma: str | None = None
    addressee: Span | None = None
    nested: tuple[NestedSpeech, ...] = ()
    inherits: int | None = None
    confidence: float = 1.0
    why: str = ""


@dataclass(frozen=True, slots=True)
class Entity:
    """What mentions refer to. `label` is PERSON, ORG, LOC, NORP …, or GROUP / DOCUMENT.

    `named` is false for unnamed speakers ("NHS officials"), which `speakers` lists and
    `entities` does not. `members` are the names in a joint speaker. `pronouns` are those the
    article itself uses.
    """

    id: str
    name: str
    label: str
    aliases: tuple[str, ...] = ()
    role: str | None = None
    affiliation: str | None = None
    members: tuple[str, ...] = ()
    pronouns: tuple[str, ...] = ()
    mentions: tuple[Span, ...] = ()
    named: bool = True


@dataclass(frozen=True, slots=True)
class Quote:
    """An attribution with its speaker resolved. `about` are entities its content names."""

    id: str
    article_id: str
    attribution: Attribution
    text: str
    speaker: Entity | None
    about: tuple[Entity, ...] = ()


@dataclass(frozen=True, slots=True)
class Analysis:
    """All that was found in one article; quotes in text order, entities by first mention."""

    article: Article
    quotes: tuple[Quote, ...] = ()
    entities: tuple[Entity, ...] = field(default=())
