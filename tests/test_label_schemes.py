"""The same sentences parsed by hand in Universal Dependencies and in ClearNLP's labels are read alike.

The bundled encoder gives the first, the English pipelines of spaCy the second. No network runs here:
its roles are set by hand, so what is tested is what the code makes of parses and tags.
"""

from __future__ import annotations

from dataclasses import dataclass

import pytest
import spacy
from spacy.tokens import Doc, Span, SpanGroup

from newsquote.attribution import AttributionDecoder
from newsquote.encoder import ROLES
from newsquote.extraction import read_attributions
from newsquote.lemmas import lemmatize
from newsquote.mentions.words import is_subject, read_words
from newsquote.model import Article, Attribution
from newsquote.model import Span as Offsets
from parsed import CASES, SCHEMES, Found, Parsed

VOCAB = spacy.blank("en").vocab
FIELDS = 7


@dataclass(frozen=True)
class Row:
    """A word of a parse as it is written down."""

    word: str
    tag: str
    pos: str
    heads: dict[str, int]
    labels: dict[str, str]


def rows_of(case: Parsed) -> list[Row]:
    rows = []
    for line in case.parse.strip().splitlines():
        word, tag, pos, *relations = line.split()
        assert len(relations) == FIELDS - 3, line
        heads = dict(zip(SCHEMES, map(int, relations[::2]), strict=True))
        rows.append(Row(word, tag, pos, heads, dict(zip(SCHEMES, relations[1::2], strict=True))))
    return rows


def doc_of(case: Parsed, scheme: str) -> Doc:
    """The sentence as that scheme parses it."""
    rows = rows_of(case)
    spaces, at = [], 0
    for row in rows:
        at = case.text.index(row.word, at) + len(row.word)
        spaces.append(case.text[at : at + 1] == " ")
    return Doc(
        VOCAB,
        words=[row.word for row in rows],
        spaces=spaces,
        tags=[row.tag for row in rows],
        pos=[row.pos for row in rows],
        lemmas=[lemmatize(row.word, row.pos, row.tag) for row in rows],
        heads=[i if row.heads[scheme] == 0 else row.heads[scheme] - 1 for i, row in enumerate(rows)],
        deps=["ROOT" if row.heads[scheme] == 0 else row.labels[scheme] for row in rows],
    )


def set_roles(doc: Doc, case: Parsed) -> None:
    """The network's roles as the case gives them, the content linked to its cue and that to its source."""
    given = [(role, getattr(case, role)) for role in ("cue", "content", "source") if getattr(case, role)]
    spans = []
    for role, words in given:
        start = case.text.index(words)
        span: Span | None = doc.char_span(start, start + len(words), label=role)
        assert span is not None, words
        spans.append(span)
    group = SpanGroup(doc, name=ROLES, spans=spans)
    place = {role: i for i, (role, _) in enumerate(given)}
    links = [(place["content"], place["cue"], 0.99)] if given else []
    sources = [(place["cue"], place["source"], 0.99)] if "source" in place else []
    group.attrs.update(scores=[0.99] * len(spans), cue_of=links, source_of=sources)
    doc.spans[ROLES] = group


def read(case: Parsed, scheme: str) -> list[Found]:
    doc = doc_of(case, scheme)
    set_roles(doc, case)
    decoder = AttributionDecoder(min_link=0.08, min_content=0.25)
    return [found_in(case.text, a) for a in read_attributions(decoder(doc))]


def found_in(text: str, a: Attribution) -> Found:
    def cut(span: Offsets | None) -> str | None:
        return span.cut(text) if span else None

    nested = [(cut(speech.source), speech.content.cut(text)) for speech in a.nested]
    return Found(
        str(a.kind), " ".join(part.cut(text) for part in a.parts), cut(a.source), cut(a.cue),
        cut(a.addressee), nested[0] if nested else None,
    )  # fmt: skip


def test_the_sentences_are_parsed_whole() -> None:
    assert len(CASES) >= 25
    assert len({case.id for case in CASES}) == len(CASES)
    for case in CASES:
        for scheme in SCHEMES:
            doc = doc_of(case, scheme)
            assert doc.text == case.text
            assert len(list(doc.sents)) == 1, (case.id, scheme)


def test_the_labels_that_tell_the_schemes_apart_all_occur() -> None:
    used = {scheme: {row.labels[scheme] for case in CASES for row in rows_of(case)} for scheme in SCHEMES}
    assert used["clear"] - used["universal"] >= {
        "nsubjpass", "auxpass", "dobj", "dative", "prep", "pobj", "pcomp", "agent", "acomp", "relcl", "neg",
    }  # fmt: skip
    assert used["universal"] - used["clear"] >= {
        "nsubj:pass", "aux:pass", "obj", "iobj", "obl", "obl:agent", "nmod", "case", "cop", "acl:relcl",
        "parataxis", "expl", "flat",
    }  # fmt: skip


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("case", CASES, ids=lambda case: case.id)
def test_read_alike(case: Parsed, scheme: str) -> None:
    assert read(case, scheme) == list(case.found)


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize(
    ("id_", "words"),
    [
        ("said", "Ruiz"), ("told-by", "Ministers"), ("inverted", "Ana Ruiz"),
        ("inverted", "the mayor"), ("relative-clause", "who"), ("relative-clause", "Ana Ruiz"),
        ("adjective", "Ruiz"),
    ],
)  # fmt: skip
def test_subjects_are_seen(id_: str, words: str, scheme: str) -> None:
    assert subject(id_, words, scheme)


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize(
    ("id_", "words"),
    [
        ("told-by", "Ruiz"),
        ("told-somebody", "the Brill Echo"),
        ("colon", "Brill"),
        ("told-a-dative", "reporters"),
    ],
)
def test_others_are_no_subjects(id_: str, words: str, scheme: str) -> None:
    assert not subject(id_, words, scheme)


def subject(id_: str, words: str, scheme: str) -> bool:
    case = next(case for case in CASES if case.id == id_)
    doc = doc_of(case, scheme)
    start = case.text.index(words)
    span = doc.char_span(start, start + len(words))
    assert span is not None
    return is_subject(read_words(doc, Article(id="", text=case.text)), span.start, span.end)
