"""Articles → analyses: parse, extract, resolve, in one pipeline. The commands' only way in to spaCy."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from functools import lru_cache

from spacy.language import Language
from spacy.tokens import Doc

from newsquote.extraction import quote_text, read_attributions, read_resolution
from newsquote.model import Analysis, Article, Attribution, Quote
from newsquote.paragraphs import PARAGRAPHS
from newsquote.pipeline import load
from newsquote.tokens import tokenize
from newsquote.workers import analyse_in_processes


def analyse(articles: Iterable[Article], *, model: str | None = None, workers: int = 1) -> Iterator[Analysis]:
    """One analysis an article, in the order given; streams.

    `workers` processes share the work; each article is parsed wholly in one of them.

    Raises:
        NewsquoteError: if `model` is not installed.
    """
    nlp = pipeline(model)  # also before there are processes, which then share what it takes
    if workers > 1:
        yield from analyse_in_processes(articles, model=model, workers=workers)
        return
    pairs = ((_doc(nlp, article), article) for article in articles)
    for doc, article in nlp.pipe(pairs, as_tuples=True, batch_size=1):
        yield read_analysis(doc, article)


@lru_cache(maxsize=2)
def pipeline(model: str | None) -> Language:
    """The loaded pipeline, kept for the next call."""
    return load(model)


def _doc(nlp: Language, article: Article) -> Doc:
    doc = tokenize(nlp, article.text)
    doc.user_data[PARAGRAPHS] = [(p.span.start, p.span.end, str(p.role)) for p in article.paragraphs]
    return doc


def read_analysis(doc: Doc, article: Article) -> Analysis:
    """Quotes with speakers, and entities, from an annotated doc."""
    attributions = read_attributions(doc)
    resolution = read_resolution(doc)
    quotes = tuple(
        Quote(_quote_id(article, a), article.id, a, quote_text(article.text, a), speaker, about)
        for a, speaker, about in zip(attributions, resolution.speakers, resolution.about, strict=True)
    )
    return Analysis(article, quotes, resolution.entities)


def _quote_id(article: Article, a: Attribution) -> str:
    where = ",".join(f"{p.start}-{p.end}" for p in a.parts)
    return hashlib.sha256(f"{article.id}\n{a.kind}\n{where}".encode()).hexdigest()[:12]
