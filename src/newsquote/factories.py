"""The spaCy factories: `newsquote`, and the components it is made of.

spaCy imports this module at every `spacy.blank` and `spacy.load`, in programs that never ask for a
quote. So it imports nothing but spaCy; what a factory makes is imported when the factory is called,
and the weights are read at the first text.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from spacy.language import Language
from spacy.tokens import Doc

_LAYERS = [
    "token.tag",
    "token.pos",
    "token.dep",
    "token.head",
    "token.lemma",
    "token.is_sent_start",
    "doc.ents",
    "doc.spans",
]
_VIEWS = ["doc._.quotes", "doc._.newsquote_entities"]

Step = Callable[[Doc], Doc]


class Steps:
    """Callable on a `Doc`: does one component after another."""

    def __init__(self, steps: Sequence[Step]) -> None:
        self.steps = tuple(steps)

    def __call__(self, doc: Doc) -> Doc:
        for step in self.steps:
            doc = step(doc)
        return doc


@Language.factory(
    "newsquote",
    assigns=[*_LAYERS, *_VIEWS],
    default_config={"threads": 1, "overwrite": False, "min_link": 0.08, "min_content": 0.25},
)
def make_newsquote(
    nlp: Language, name: str, threads: int, overwrite: bool, min_link: float, min_content: float
) -> Step:
    """All components as one; the settings are theirs."""
    return Steps([
        make_encoder(nlp, name, threads, overwrite),
        make_attribution(nlp, name, min_link, min_content),
        make_speakers(nlp, name),
    ])  # fmt: skip


@Language.factory("newsquote_encoder", assigns=_LAYERS, default_config={"threads": 1, "overwrite": False})
def make_encoder(nlp: Language, name: str, threads: int, overwrite: bool) -> Step:
    """`threads`: of the network; `overwrite`: replace the tags, parse and entities a doc already has."""
    from newsquote.encoder import Encoder

    return Encoder(threads=threads, overwrite=overwrite)


@Language.factory(
    "newsquote_attribution",
    requires=["token.dep", "token.lemma", "doc.spans"],
    assigns=["doc.spans", "doc._.quotes"],
    default_config={"min_link": 0.08, "min_content": 0.25},
)
def make_attribution(nlp: Language, name: str, min_link: float, min_content: float) -> Step:
    """`min_link`: least probability that a content belongs to a cue; `min_content`: that it is one."""
    from newsquote.attribution import AttributionDecoder
    from newsquote.doc_quotes import add_extensions

    add_extensions()
    return AttributionDecoder(min_link=min_link, min_content=min_content)


@Language.factory(
    "newsquote_speakers",
    requires=["token.dep", "doc.ents", "doc.spans"],
    assigns=["doc.spans", *_VIEWS],
)
def make_speakers(nlp: Language, name: str) -> Step:
    """Needs the attributions of `newsquote_attribution`."""
    from newsquote.doc_quotes import add_extensions
    from newsquote.speakers import find_speakers

    add_extensions()
    return find_speakers
