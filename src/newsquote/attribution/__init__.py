"""The component `newsquote_attribution`: roles, marks and rules brought together into attributions.

Reads the encoder's role spans and the ordinary spaCy annotations; writes `doc.spans[ATTRIBUTIONS]`,
whose spans are the contents and whose `attrs["attributions"]` holds plain records for `extract`.
"""

from __future__ import annotations

from dataclasses import asdict

from spacy.tokens import Doc, SpanGroup

from newsquote.attribution.decoder import decode
from newsquote.attribution.layout import Layout

ATTRIBUTIONS = "newsquote_attributions"


class AttributionDecoder:
    """Callable on a `Doc`.

    `min_link`: least probability that a content belongs to a cue; `min_content`: that it is one.
    """

    def __init__(self, *, min_link: float, min_content: float) -> None:
        self.min_link = min_link
        self.min_content = min_content

    def __call__(self, doc: Doc) -> Doc:
        found = decode(Layout.of(doc), min_link=self.min_link, min_content=self.min_content)
        spans = [
            span
            for a in found
            for part in a.parts
            if (span := doc.char_span(part.start, part.end, label=a.kind, alignment_mode="expand"))
            is not None
        ]
        group = SpanGroup(doc, name=ATTRIBUTIONS, spans=spans)
        group.attrs["attributions"] = [asdict(a) | {"kind": str(a.kind)} for a in found]
        doc.spans[ATTRIBUTIONS] = group
        return doc
