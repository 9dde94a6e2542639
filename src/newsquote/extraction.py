"""Reads the annotated `Doc` off into our types; no spaCy object goes further."""

from __future__ import annotations

from typing import Any

from spacy.tokens import Doc

from newsquote.attribution import ATTRIBUTIONS
from newsquote.model import Attribution, Kind, NestedSpeech, Span


def read_attributions(doc: Doc) -> list[Attribution]:
    """The attributions that `newsquote_attribution` left in `doc.spans`, in text order."""
    if ATTRIBUTIONS not in doc.spans:
        return []
    return [_attribution(record) for record in doc.spans[ATTRIBUTIONS].attrs["attributions"]]


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
