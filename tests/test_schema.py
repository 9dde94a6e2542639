"""What is printed as JSON is what the schema promises."""

from __future__ import annotations

import io
import json
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from conftest import fill, hostile
from newsquote.index import Index
from newsquote.model import Kind
from newsquote.query.affiliations import find_affiliations
from newsquote.query.articles import find_articles
from newsquote.query.entities import find_entities, find_speakers
from newsquote.query.filters import QuoteFilter
from newsquote.query.quotes import find_quotes
from newsquote.query.rows import AffiliationRow, ArticleRow, EntityRow, Match, QuoteRow, SpeakerRow
from newsquote.query.verify import find_words
from newsquote.render import Format, Output, write_rows
from newsquote.schema import SCHEMAS, schema_of


def printed(rows: Any, row_type: Any) -> list[dict[str, Any]]:
    stream = io.StringIO()
    write_rows(rows, row_type, Output(Format.JSON, stream=stream))
    records = json.loads(stream.getvalue())
    assert records
    return list(records)


def check(output: str, records: list[dict[str, Any]]) -> None:
    schema = json.loads(schema_of(output))
    Draft202012Validator.check_schema(schema)
    errors = [
        f"{list(error.path)}: {error.message}" for error in Draft202012Validator(schema).iter_errors(records)
    ]
    assert errors == []


@pytest.fixture
def full(corpus: Index) -> Index:
    fill(corpus, hostile())
    return corpus


def test_quotes(full: Index) -> None:
    records = printed(find_quotes(full, QuoteFilter(kinds=tuple(Kind))), QuoteRow)
    check("quotes", records)
    assert list(records[0]) == [
        "id", "kind", "text", "parts", "verbatim", "speaker", "source", "cue", "addressee", "about", "nested",
        "confidence", "why", "article",
    ]  # fmt: skip
    assert list(records[0]["speaker"]) == ["id", "name", "label", "role", "affiliation", "members"]
    assert list(records[0]["article"]) == ["id", "title", "date", "byline", "path"]
    assert list(records[0]["cue"]) == ["start", "end", "text", "lemma"]


def test_quotes_with_context_and_copies(full: Index) -> None:
    records = printed(find_quotes(full, QuoteFilter(context=1, unique=True)), QuoteRow)
    check("quotes", records)
    assert list(records[0])[-2:] == ["context", "copies"]


def test_offsets_cut_out_the_words_they_come_with(full: Index) -> None:
    articles = {article.id: article.text for article in find_articles(full)}
    seen = 0
    for record in printed(find_quotes(full, QuoteFilter(kinds=tuple(Kind))), QuoteRow):
        text = articles[record["article"]["id"]]
        spans = [*record["parts"], *record["verbatim"], *record["nested"]]
        spans += [record[name] for name in ("source", "cue", "addressee") if record[name]]
        for span in spans:
            seen += 1
            assert text[span["start"] : span["end"]] == span["text"]
    assert seen == 38


def test_entities(full: Index) -> None:
    records = printed(find_entities(full), EntityRow)
    check("entities", records)
    assert list(records[0]) == [
        "id", "name", "label", "aliases", "role", "affiliation", "mentions", "articles", "quotes", "first",
        "last",
    ]  # fmt: skip


def test_speakers(full: Index) -> None:
    records = printed(find_speakers(full), SpeakerRow)
    check("speakers", records)
    assert list(records[0]) == [
        "id", "name", "label", "role", "affiliation", "members", "aliases", "pronouns", "quotes", "words",
        "share", "kinds", "articles", "first", "last",
    ]  # fmt: skip


def test_articles(full: Index) -> None:
    records = printed(find_articles(full), ArticleRow)
    check("articles", records)
    assert list(records[0]) == [
        "id", "path", "title", "standfirst", "date", "byline", "source", "words", "quotes", "speakers",
        "text",
    ]  # fmt: skip


@pytest.mark.parametrize("words", ["kept the boats", "kept our boats going as long", "bananas"])
def test_verify(full: Index, words: str) -> None:
    check("verify", printed(find_words(full, words), Match))


def test_affiliations(full: Index) -> None:
    check("affiliations", printed(find_affiliations(full), AffiliationRow))


@pytest.mark.parametrize("output", list(SCHEMAS))
def test_schema_has_teeth(output: str) -> None:
    validator = Draft202012Validator(json.loads(schema_of(output)))
    assert not validator.is_valid([{}])
    assert validator.is_valid([])
