"""The component `newsquote_attribution`: roles, marks and rules brought together into attributions.

Reads the encoder's role spans and the ordinary spaCy annotations; writes `doc.spans[ATTRIBUTIONS]`,
whose spans are the contents and whose `attrs["attributions"]` holds plain records for `extract`.
"""

from __future__ import annotations

from dataclasses import asdict

from spacy.language import Language
from spacy.tokens import Doc, SpanGroup

from newsquote.attribution.decoder import decode
from newsquote.attribution.layout import Layout

ATTRIBUTIONS = "newsquote_attributions"


@Language.factory(
    "newsquote_attribution",
    requires=["token.dep", "token.lemma", "doc.spans"],
    assigns=["doc.spans"],
    default_config={"min_link": 0.08, "min_content": 0.25},
)
def make_attribution(nlp: Language, name: str, min_link: float, min_content: float) -> AttributionDecoder:
    """`min_link`: least probability that a content belongs to a cue; `min_content`: that it is one."""
    return AttributionDecoder(min_link=min_link, min_content=min_content)


class AttributionDecoder:
    """Callable on a `Doc`."""

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
