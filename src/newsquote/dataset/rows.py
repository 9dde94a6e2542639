"""Analyses as flat rows, one table each for articles, quotes and entities, and back.

Quotes and articles are the rows that the commands print. Ids are those of an index, so that a row
here and one asked of an index are told to be the same.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from newsquote.index.identity import identity_id
from newsquote.model import (
    SPEECH_KINDS,
    Analysis,
    Article,
    Attribution,
    Entity,
    Kind,
    NestedSpeech,
    Paragraph,
    Quote,
    Role,
    Span,
)
from newsquote.query.rows import About, ArticleHead, CueText, NestedText, QuoteRow, SpanText, Speaker


class ParagraphRow(NamedTuple):
    """A paragraph of an article's text, and what it is there."""

    start: int
    end: int
    role: str


class ArticleOfArchive(NamedTuple):
    """An article as `ArticleRow` has it, with its paragraphs."""

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
    paragraphs: tuple[ParagraphRow, ...]


class EntityOfArticle(NamedTuple):
    """Somebody or something in one article; `mentions` is how many `spans` there are.

    `named` is false for unnamed speakers ("NHS officials").
    """

    id: str
    name: str
    label: str
    aliases: tuple[str, ...]
    role: str | None
    affiliation: str | None
    members: tuple[str, ...]
    pronouns: tuple[str, ...]
    named: bool
    mentions: int
    spans: tuple[SpanText, ...]
    article: ArticleHead


def article_row(analysis: Analysis) -> ArticleOfArchive:
    """The row of the article; its numbers of quotes and speakers leave attitudes and scare quotes out."""
    article = analysis.article
    spoken = [quote for quote in analysis.quotes if quote.attribution.kind in SPEECH_KINDS]
    return ArticleOfArchive(
        id=article.id,
        path=article.path,
        title=article.title,
        standfirst=article.standfirst,
        date=article.date,
        byline=article.byline,
        source=article.source,
        words=len(article.text.split()),
        quotes=len(spoken),
        speakers=len({quote.speaker.id for quote in spoken if quote.speaker is not None}),
        text=article.text,
        paragraphs=tuple(ParagraphRow(p.span.start, p.span.end, p.role.value) for p in article.paragraphs),
    )


def quote_rows(analysis: Analysis) -> Iterator[QuoteRow]:
    """The rows of all its quotes, attitudes and scare quotes too, in text order."""
    text, head = analysis.article.text, _head(analysis.article)
    for quote in analysis.quotes:
        found = quote.attribution
        yield QuoteRow(
            id=quote.id,
            kind=found.kind.value,
            text=quote.text,
            parts=tuple(_cut(text, part) for part in found.parts),
            verbatim=tuple(_cut(text, part) for part in found.verbatim),
            speaker=_speaker(quote.speaker, analysis.article.id),
            source=_cut_or_none(text, found.source),
            cue=None if found.cue is None else CueText(*_cut(text, found.cue), found.cue_lemma),
            addressee=_cut_or_none(text, found.addressee),
            about=tuple(About(entity.name, entity.label) for entity in quote.about),
            nested=tuple(
                NestedText(*_cut(text, n.content), _cut_or_none(text, n.source), _cut_or_none(text, n.cue))
                for n in found.nested
            ),
            confidence=found.confidence,
            why=found.why,
            article=head,
        )


def entity_rows(analysis: Analysis) -> Iterator[EntityOfArticle]:
    """The rows of everybody and everything in it: entities in their order, then speakers not among them."""
    text, head = analysis.article.text, _head(analysis.article)
    everyone = {entity.id: entity for entity in analysis.entities}
    for quote in analysis.quotes:
        if quote.speaker is not None:
            everyone.setdefault(quote.speaker.id, quote.speaker)
    for entity in everyone.values():
        yield EntityOfArticle(
            id=identity_id(entity, head.id),
            name=entity.name,
            label=entity.label,
            aliases=entity.aliases,
            role=entity.role,
            affiliation=entity.affiliation,
            members=entity.members,
            pronouns=entity.pronouns,
            named=entity.named,
            mentions=len(entity.mentions),
            spans=tuple(_cut(text, mention) for mention in entity.mentions),
            article=head,
        )


Record = Mapping[str, Any]
"""A row as a dictionary, its rows inside as well: what Arrow gives back."""


def article_from(record: Record) -> Article:
    """The article of a row, as it was."""
    paragraphs = tuple(Paragraph(_span(p), Role(p["role"])) for p in record["paragraphs"])
    known = {name: record[name] for name in ("path", "title", "standfirst", "date", "byline", "source")}
    return Article(id=record["id"], text=record["text"], paragraphs=paragraphs, **known)


def analysis_from(article: Article, quotes: Iterable[Record], entities: Iterable[Record]) -> Analysis:
    """The analysis that the rows of an article were made from.

    Entities have numbers for ids, and `inherits`, which no answer needs, is gone.
    """
    found = tuple(_entity(str(number), record) for number, record in enumerate(entities))
    by_name = {(entity.name, entity.label): entity for entity in reversed(found)}
    return Analysis(article, tuple(_quote(article, record, by_name) for record in quotes), found)


def _quote(article: Article, record: Record, entities: Mapping[tuple[str, str], Entity]) -> Quote:
    cue, speaker = record["cue"], record["speaker"]
    attribution = Attribution(
        kind=Kind(record["kind"]),
        parts=_spans(record["parts"]),
        verbatim=_spans(record["verbatim"]),
        source=_span_or_none(record["source"]),
        cue=_span_or_none(cue),
        cue_lemma=cue and cue["lemma"],
        addressee=_span_or_none(record["addressee"]),
        nested=tuple(
            NestedSpeech(_span(n), _span_or_none(n["source"]), _span_or_none(n["cue"]))
            for n in record["nested"]
        ),
        confidence=record["confidence"],
        why=record["why"],
    )
    return Quote(
        id=record["id"],
        article_id=article.id,
        attribution=attribution,
        text=record["text"],
        speaker=speaker and entities[speaker["name"], speaker["label"]],
        about=tuple(_known(about, entities) for about in record["about"]),
    )


def _known(about: Record, entities: Mapping[tuple[str, str], Entity]) -> Entity:
    name, label = about["name"], about["label"]
    return entities.get((name, label)) or Entity(f"{label} {name}", name, label)


def _entity(id_: str, record: Record) -> Entity:
    return Entity(
        id=id_,
        name=record["name"],
        label=record["label"],
        aliases=tuple(record["aliases"]),
        role=record["role"],
        affiliation=record["affiliation"],
        members=tuple(record["members"]),
        pronouns=tuple(record["pronouns"]),
        mentions=_spans(record["spans"]),
        named=record["named"],
    )


def _head(article: Article) -> ArticleHead:
    return ArticleHead(article.id, article.title, article.date, article.byline, article.path)


def _speaker(entity: Entity | None, article_id: str) -> Speaker | None:
    if entity is None:
        return None
    id_ = identity_id(entity, article_id)
    return Speaker(id_, entity.name, entity.label, entity.role, entity.affiliation, entity.members)


def _cut(text: str, span: Span) -> SpanText:
    return SpanText(span.start, span.end, span.cut(text))


def _cut_or_none(text: str, span: Span | None) -> SpanText | None:
    return None if span is None else _cut(text, span)


def _span(record: Record) -> Span:
    return Span(record["start"], record["end"])


def _span_or_none(record: Record | None) -> Span | None:
    return None if record is None else _span(record)


def _spans(records: Sequence[Record]) -> tuple[Span, ...]:
    return tuple(_span(record) for record in records)
