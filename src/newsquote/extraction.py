"""Reads the annotated `Doc` off into our types; no spaCy object goes further."""

from __future__ import annotations

from typing import Any

from spacy.tokens import Doc

from newsquote.attribution import ATTRIBUTIONS
from newsquote.errors import NewsquoteError
from newsquote.model import Attribution, Entity, Kind, NestedSpeech, Span
from newsquote.resolve import Resolution

MENTIONS = "newsquote_mentions"  # in doc.spans, from `newsquote_speakers`


def read_attributions(doc: Doc) -> list[Attribution]:
    """The attributions that `newsquote_attribution` left in `doc.spans`, in text order.

    Raises:
        NewsquoteError: if the doc was made of others, which keeps the spans and not what belongs to them.
    """
    if ATTRIBUTIONS not in doc.spans:
        return []
    return [_attribution(record) for record in _attrs(doc, ATTRIBUTIONS)["attributions"]]


def read_resolution(doc: Doc) -> Resolution:
    """Entities and speakers that `newsquote_speakers` left in `doc.spans`; where it has not run, nobody."""
    if MENTIONS not in doc.spans:
        count = len(read_attributions(doc))
        return Resolution((), (None,) * count, ((),) * count)
    attrs = _attrs(doc, MENTIONS)
    entities = tuple(_entity(record) for record in attrs["entities"])
    return Resolution(
        entities=entities,
        speakers=tuple(None if i is None else entities[i] for i in attrs["speakers"]),
        about=tuple(tuple(entities[i] for i in about) for about in attrs["about"]),
    )


def quote_text(text: str, attribution: Attribution) -> str:
    """The parts joined by a space, or by a blank line where a paragraph ends between them."""
    pieces: list[str] = []
    last = None
    for part in attribution.parts:
        if last is not None:
            between = text[last.end : part.start]
            pieces.append("\n\n" if "\n" in between or "\r" in between or "\u2029" in between else " ")
        pieces.append(part.cut(text))
        last = part
    return "".join(pieces)


def _attrs(doc: Doc, name: str) -> dict[str, Any]:
    attrs: dict[str, Any] = doc.spans[name].attrs
    if not attrs:
        raise NewsquoteError("a doc joined from others has lost its quotes; ask each before it is joined")
    return attrs


def _span(record: dict[str, int] | None) -> Span | None:
    return Span(record["start"], record["end"]) if record else None


def _attribution(r: dict[str, Any]) -> Attribution:
    return Attribution(
        kind=Kind(r["kind"]),
        parts=tuple(Span(p["start"], p["end"]) for p in r["parts"]),
        verbatim=tuple(Span(p["start"], p["end"]) for p in r["verbatim"]),
        source=_span(r["source"]),
        cue=_span(r["cue"]),
        cue_lemma=r["cue_lemma"],
        addressee=_span(r["addressee"]),
        nested=tuple(
            NestedSpeech(Span(**n["content"]), _span(n["source"]), _span(n["cue"])) for n in r["nested"]
        ),
        inherits=r["inherits"],
        confidence=r["confidence"],
        why=r["why"],
    )


def _entity(r: dict[str, Any]) -> Entity:
    return Entity(
        id=r["id"],
        name=r["name"],
        label=r["label"],
        aliases=tuple(r["aliases"]),
        role=r["role"],
        affiliation=r["affiliation"],
        members=tuple(r["members"]),
        pronouns=tuple(r["pronouns"]),
        mentions=tuple(Span(start, end) for start, end in r["mentions"]),
        named=r["named"],
    )
