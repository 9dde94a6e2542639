"""Quotes as spaCy sees them: a view, made anew at each call, of what our components left in `doc.spans`.

`doc.spans` goes with a doc through `to_bytes`, `DocBin` and other processes, where objects kept on
`doc._` do not; so nothing is kept there. A program that only reads such docs needs no pipeline:
`quotes_of` does for it what `doc._.quotes` does once a component of ours was made.
"""

from __future__ import annotations

import warnings
from dataclasses import dataclass

from spacy.tokens import Doc, Span

from newsquote.extraction import quote_text, read_attributions, read_resolution
from newsquote.model import Attribution, Entity, Kind
from newsquote.model import Span as Offsets


@dataclass(frozen=True, slots=True)
class DocQuote:
    """A quote in a doc. Spans are of whole tokens; `attribution` has the exact offsets, nested speech too.

    `speaker` is None where nobody can be named or `newsquote_speakers` has not run; `about` are the
    entities that the quote names.
    """

    attribution: Attribution
    text: str
    parts: tuple[Span, ...]
    verbatim: tuple[Span, ...]
    source: Span | None
    cue: Span | None
    addressee: Span | None
    speaker: Entity | None
    about: tuple[Entity, ...]

    @property
    def kind(self) -> Kind:
        """Direct, mixed, indirect, attitude or scare."""
        return self.attribution.kind

    @property
    def confidence(self) -> float:
        """The probability that the quote is right."""
        return self.attribution.confidence

    @property
    def speaker_name(self) -> str | None:
        """The name of the speaker, if there is one."""
        return None if self.speaker is None else self.speaker.name


def quotes_of(doc: Doc) -> list[DocQuote]:
    """The quotes of a doc in text order, of every kind; none where our components have not run."""
    found = read_resolution(doc)
    return [
        DocQuote(
            attribution=a,
            text=quote_text(doc.text, a),
            parts=tuple(_tokens(doc, part, str(a.kind)) for part in a.parts),
            verbatim=tuple(_tokens(doc, part, "verbatim") for part in a.verbatim),
            source=_tokens(doc, a.source, "source") if a.source else None,
            cue=_tokens(doc, a.cue, "cue") if a.cue else None,
            addressee=_tokens(doc, a.addressee, "addressee") if a.addressee else None,
            speaker=speaker,
            about=about,
        )
        for a, speaker, about in zip(read_attributions(doc), found.speakers, found.about, strict=True)
    ]


def entities_of(doc: Doc) -> list[Entity]:
    """The people, organisations and places of a doc, and unnamed speakers, by first mention."""
    return list(read_resolution(doc).entities)


def add_extensions() -> None:
    """Make `doc._.quotes` and `doc._.newsquote_entities` known; what others named so stays theirs."""
    for name, getter in (("quotes", quotes_of), ("newsquote_entities", entities_of)):
        if not Doc.has_extension(name):
            Doc.set_extension(name, getter=getter)
        elif Doc.get_extension(name)[2] is not getter:
            warnings.warn(
                f"doc._.{name} is another program's; newsquote.doc_quotes.{getter.__name__}(doc) gives ours",
                stacklevel=2,
            )


def _tokens(doc: Doc, span: Offsets, label: str) -> Span:
    """The tokens that a stretch of the doc touches."""
    found = doc.char_span(span.start, span.end, label=label, alignment_mode="expand")
    assert found is not None, span  # offsets inside the text touch a token
    return found
