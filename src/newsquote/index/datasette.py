"""An index as Datasette shows it: views for people, and the file that says how to present them.

The tables are made for the queries of this package. The views have what a reader looks for, one row
for each quote, speaker and article, under the names that JSON has.
"""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

from newsquote.errors import NewsquoteError
from newsquote.index.store import Index

_START, _END = "json_extract(q.spans, '$.{0}[0]')", "json_extract(q.spans, '$.{0}[1]')"
_SPAN = f"substr(b.text, {_START} + 1, {_END} - {_START})"

VIEWS = {
    "quotes": f"""
        SELECT q.key AS key, e.name AS speaker, e.role AS role, e.affiliation AS affiliation,
            q.text AS text, q.kind AS kind, {_SPAN.format("source")} AS source,
            {_SPAN.format("cue")} AS cue, q.cue AS lemma, a.date AS date, a.title AS title,
            a.source AS publication, a.path AS path, json_extract(q.spans, '$.parts[0][0]') AS start,
            q.confidence AS confidence, q.why AS why, q.id AS id, t.id AS article
        FROM article a JOIN quote q ON q.analysis = a.analysis
            LEFT JOIN entity e ON e.key = q.speaker
            LEFT JOIN analysis t ON t.key = a.analysis
            LEFT JOIN body b ON b.analysis = a.analysis
    """,
    "speakers": """
        SELECT called AS name, label, substr(role, instr(role, '|') + 1) AS role,
            substr(affiliation, instr(affiliation, '|') + 1) AS affiliation, aliases, pronouns,
            direct + mixed + indirect AS quotes, words, direct, mixed, indirect, attitude, articles,
            first, last, id
        FROM summary WHERE direct + mixed + indirect > 0
    """,
    "articles": """
        SELECT a.date AS date, a.title AS title, a.byline AS byline, a.source AS publication,
            t.words AS words, t.quotes AS quotes, t.speakers AS speakers, a.path AS path, b.text AS text,
            t.id AS id
        FROM article a JOIN analysis t ON t.key = a.analysis JOIN body b ON b.analysis = a.analysis
    """,
}

_SHOWN: dict[str, dict[str, Any]] = {
    "quotes": {
        "title": "Quotes",
        "description": "Every occurrence of a quote. Search looks in its words and in the names it mentions.",
        "facets": ["kind", "speaker", "affiliation", "publication"],
        "fts_table": "quote_words",
        "fts_pk": "key",
        "columns": {
            "speaker": "who said it; empty where nobody can be named",
            "text": "what was said",
            "kind": "direct, mixed, indirect, attitude or scare",
            "source": "the words that name the speaker there",
            "cue": "the words that introduce the quote",
            "start": "where it begins: code points into the article's text",
            "confidence": "the probability that the quote is right",
            "why": "the rule or model that found it",
        },
    },
    "speakers": {
        "title": "Speakers",
        "description": "Who is quoted how much. Attitudes do not count as quotes.",
        "facets": ["label", "affiliation"],
        "sort_desc": "quotes",
    },
    "articles": {
        "title": "Articles",
        "facets": ["publication", "byline"],
        "sort_desc": "date",
    },
}


def prepare_for_datasette(index: Index) -> Path:
    """Put the views into an index file, and write beside it, anew, the metadata file; its path.

    Raises:
        NewsquoteError: if the file cannot be written.
    """
    assert index.path is not None, "only a file can be opened elsewhere"
    with index.transaction():
        for name, statement in VIEWS.items():
            index.connection.execute(f"DROP VIEW IF EXISTS {name}")
            index.connection.execute(f"CREATE VIEW {name} AS {statement}")
    path = index.path.with_suffix(".metadata.json")
    try:
        path.write_text(json.dumps(_metadata(index), indent=2) + "\n", encoding="utf-8")
    except OSError as error:
        raise NewsquoteError(f"cannot write {path}: {error.strerror}") from error
    return path


def _metadata(index: Index) -> dict[str, Any]:
    """What Datasette calls metadata: titles, facets, search, and that our own tables stay out of sight."""
    assert index.path is not None
    tables = index.connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
    hidden = {name: {"hidden": True} for (name,) in tables if not name.startswith("sqlite_")}
    name = os.path.basename(index.path.with_suffix(""))
    return {
        "title": "Who said what, in the news",
        "source": "newsquote",
        "databases": {name: {"tables": {**_SHOWN, **hidden}}},
    }
