"""Articles → analyses: parse, extract, resolve. The only way in to spaCy for the commands."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from functools import lru_cache

from spacy.language import Language
from spacy.tokens import Doc

from newsquote.extraction import read_attributions
from newsquote.mentions import find_mentions
from newsquote.model import Analysis, Article, Attribution, Quote
from newsquote.paragraphs import PARAGRAPHS
from newsquote.pipeline import load
from newsquote.resolve import resolve

BATCH = 16  # articles at a time in a process


def analyse(articles: Iterable[Article], *, model: str | None = None, workers: int = 1) -> Iterator[Analysis]:
    """One analysis an article, in the order given; streams.

    `workers` processes share the work; each article is parsed wholly in one of them.

    Raises:
        NewsquoteError: if `model` is not installed.
    """
    nlp = pipeline(model)
    pairs = ((_doc(nlp, article), article) for article in articles)
    for doc, article in nlp.pipe(pairs, as_tuples=True, batch_size=BATCH, n_process=workers):
        yield read_analysis(doc, article)


@lru_cache(maxsize=2)
def pipeline(model: str | None) -> Language:
    """The loaded pipeline, kept for the next call."""
    return load(model)


def _doc(nlp: Language, article: Article) -> Doc:
    doc = nlp.make_doc(article.text)
    doc.user_data[PARAGRAPHS] = [(p.span.start, p.span.end, str(p.role)) for p in article.paragraphs]
    return doc


def read_analysis(doc: Doc, article: Article) -> Analysis:
    """Quotes with speakers, and entities, from an annotated doc."""
    attributions = read_attributions(doc)
    resolution = resolve(article, find_mentions(doc, article, attributions), attributions)
    quotes = tuple(
        Quote(_quote_id(article, a), article.id, a, quote_text(article.text, a), speaker, about)
        for a, speaker, about in zip(attributions, resolution.speakers, resolution.about, strict=True)
    )
    return Analysis(article, quotes, resolution.entities)


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


def _quote_id(article: Article, a: Attribution) -> str:
    where = ",".join(f"{p.start}-{p.end}" for p in a.parts)
    return hashlib.sha256(f"{article.id}\n{a.kind}\n{where}".encode()).hexdigest()[:12]
