"""The JSON Schemas of what the commands print: a contract with a version.

Adding a key keeps the version; renaming or removing one, or changing what it means, raises it.
"""

from __future__ import annotations

import json
from typing import Any

VERSION = 1

Schema = dict[str, Any]
_TEXT: Schema = {"type": "string"}
_TEXT_OR_NULL: Schema = {"type": ["string", "null"]}
_COUNT: Schema = {"type": "integer", "minimum": 0}
_NAMES: Schema = {"type": "array", "items": _TEXT}
_DATE: Schema = {
    "type": ["string", "null"],
    "pattern": r"^\d{4}(-\d{2}(-\d{2})?)?$",
    "description": "ISO date of the article.",
}
_ID: Schema = {"type": "string", "minLength": 1, "description": "Stable: it comes from the content."}
_PROBABILITY: Schema = {"type": "number", "minimum": 0, "maximum": 1}
_ONLY_WHEN_ASKED = ("context", "copies")
_KINDS = ("direct", "mixed", "indirect", "attitude", "scare")


def _object(description: str, **properties: Schema) -> Schema:
    return {
        "type": "object",
        "description": description,
        "properties": properties,
        "required": [name for name in properties if name not in _ONLY_WHEN_ASKED],
        "additionalProperties": False,
    }


def _or_null(schema: Schema) -> Schema:
    return {"anyOf": [schema, {"type": "null"}]}


def _array(items: Schema) -> Schema:
    return {"type": "array", "items": items}


_SPAN = _object(
    "Code points of the article's text, half-open, and the words there.", start=_COUNT, end=_COUNT, text=_TEXT
)
_SPEAKER_KEYS: dict[str, Schema] = {
    "id": _ID,
    "name": _TEXT,
    "label": {"type": "string", "description": "PERSON, ORG, LOC, NORP, GROUP, DOCUMENT …"},
    "role": _TEXT_OR_NULL,
    "affiliation": _TEXT_OR_NULL,
    "members": {**_NAMES, "description": "Who a joint speaker is made of."},
}
_SEEN: dict[str, Schema] = {"first": _DATE, "last": _DATE}

QUOTE = _object(
    "One occurrence of a quote.",
    id=_ID,
    kind={"enum": list(_KINDS)},
    text={"type": "string", "description": "The parts, joined by a space, a blank line between paragraphs."},
    parts={"type": "array", "items": _SPAN, "minItems": 1},
    verbatim={**_array(_SPAN), "description": "What stood between quotation marks."},
    speaker=_or_null(_object("Who said it, or null where nobody can be named.", **_SPEAKER_KEYS)),
    source=_or_null(_SPAN),
    cue=_or_null(
        _object("The words that introduce the quote.", start=_COUNT, end=_COUNT, text=_TEXT,
                lemma=_TEXT_OR_NULL)
    ),
    addressee=_or_null(_SPAN),
    about=_array(_object("An entity named in the quote.", name=_TEXT, label=_TEXT)),
    nested=_array(
        _object(
            "Speech quoted inside the quote.",
            start=_COUNT,
            end=_COUNT,
            text=_TEXT,
            source=_or_null(_SPAN),
            cue=_or_null(_SPAN),
        )
    ),
    confidence=_PROBABILITY,
    why={"type": "string", "description": "The rule or model that found it."},
    article=_object("Where it stands.", id=_ID, title=_TEXT_OR_NULL, date=_DATE, byline=_TEXT_OR_NULL,
                    path=_TEXT_OR_NULL),
    context=_object("With --context: the text around it.", before=_TEXT, after=_TEXT),
    copies={"type": "integer", "minimum": 1, "description": "With --unique: in how many articles it is."},
)  # fmt: skip

SCHEMAS: dict[str, Schema] = {
    "quotes": QUOTE,
    "entities": _object(
        "A named entity of the articles.",
        id=_ID, name=_TEXT, label=_TEXT, aliases=_NAMES, role=_TEXT_OR_NULL, affiliation=_TEXT_OR_NULL,
        mentions=_COUNT, articles=_COUNT, quotes=_COUNT, **_SEEN,
    ),
    "speakers": _object(
        "Somebody quoted. Attitudes count in `kinds` only.",
        **_SPEAKER_KEYS, aliases=_NAMES, pronouns=_NAMES, quotes=_COUNT, words=_COUNT,
        share={**_PROBABILITY, "description": "Of all quotes of the articles, unattributed ones included."},
        kinds=_object("Quotes by kind.", **dict.fromkeys(_KINDS[:4], _COUNT)),
        articles=_COUNT, **_SEEN,
    ),
    "articles": _object(
        "An article.",
        id=_ID, path=_TEXT_OR_NULL, title=_TEXT_OR_NULL, standfirst=_TEXT_OR_NULL, date=_DATE,
        byline=_TEXT_OR_NULL, source=_TEXT_OR_NULL, words=_COUNT, quotes=_COUNT, speakers=_COUNT, text=_TEXT,
        copies={"type": "integer", "minimum": 1,
                "description": "With --unique: how many articles are near-identical to it, itself included."},
    ),
    "verify": _object(
        "How the words asked for compare with a quote.",
        match={"enum": ["verbatim", "near", "none"]},
        score=_PROBABILITY,
        diff=_or_null(
            _array(_object("Words asked for (delete), found (insert) or both (equal).",
                           op={"enum": ["equal", "delete", "insert"]}, text=_TEXT))
        ),
        quote=_or_null(QUOTE),
    ),
    "affiliations": _object(
        "An organisation and its people, with speakers --by affiliation. Attitudes count in `kinds` only.",
        affiliation={**_TEXT_OR_NULL, "description": "Null is all who belong to none."},
        speakers=_COUNT, quotes=_COUNT, words=_COUNT,
        share={**_PROBABILITY, "description": "Of all quotes of the articles, unattributed ones included."},
        kinds=_object("Quotes by kind.", **dict.fromkeys(_KINDS[:4], _COUNT)), **_SEEN,
    ),
}  # fmt: skip


def schema_of(output: str) -> str:
    """The schema of `newsquote OUTPUT --json` as JSON."""
    whole = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:newsquote:{output}:{VERSION}",
        "title": f"newsquote {output} --json",
        "version": VERSION,
        "type": "array",
        "items": SCHEMAS[output],
    }
    return json.dumps(whole, indent=2, ensure_ascii=False)
