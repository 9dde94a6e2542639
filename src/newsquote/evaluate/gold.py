"""Gold articles: a folder of `NAME.txt` beside `NAME.json`; see tests/gold/README.md."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from newsquote.errors import NewsquoteError
from newsquote.model import Kind, Span


@dataclass(frozen=True, slots=True)
class GoldQuote:
    """A quote as marked by hand. `speaker` is a canonical name, None where nobody can be named.

    `members` are the names in a joint speaker; `mention_type` is the form of the source
    ("surname", "pronoun", …, "none").
    """

    kind: Kind
    parts: tuple[Span, ...]
    speaker: str | None = None
    members: tuple[str, ...] = ()
    source: Span | None = None
    cue: Span | None = None
    addressee: Span | None = None
    mention_type: str = "none"


@dataclass(frozen=True, slots=True)
class GoldEntity:
    """A named entity; `label` is PERSON, ORG, LOC or NORP."""

    name: str
    label: str
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class GoldArticle:
    """An article as stored and what is in it; `scare` are words in marks that nobody is quoted as saying."""

    name: str
    text: str
    quotes: tuple[GoldQuote, ...]
    entities: tuple[GoldEntity, ...] = ()
    scare: tuple[Span, ...] = ()


def read_gold_folder(folder: Path) -> list[GoldArticle]:
    """The gold articles that lie in the folder itself, by name; folders inside it are left alone.

    Raises:
        NewsquoteError: if there is none, or one cannot be read.
    """
    articles = [read_gold(path) for path in sorted(folder.glob("*.json"))]
    if not articles:
        raise NewsquoteError(f"no gold articles (NAME.txt beside NAME.json) in {folder}")
    return articles


def read_gold(path: Path) -> GoldArticle:
    """The gold article of a `NAME.json`.

    Raises:
        NewsquoteError: if its text is missing or the annotation is not in our format.
    """
    stored = path.with_suffix(".txt")
    if not stored.is_file():
        raise NewsquoteError(f"{path} has no article beside it; expected {stored.name}")
    text = stored.read_bytes().decode("utf-8")
    try:
        marked = json.loads(path.read_bytes())
        return GoldArticle(
            name=path.stem,
            text=text,
            quotes=tuple(_quote(quote, text) for quote in marked["quotes"]),
            entities=tuple(_entity(entity) for entity in marked["entities"]),
            scare=tuple(_span(span, text) for span in marked["scare"]),
        )
    except (KeyError, TypeError, ValueError) as error:
        raise NewsquoteError(f"{path} is not a gold annotation: {type(error).__name__} {error}") from error


def _quote(marked: dict[str, Any], text: str) -> GoldQuote:
    speaker = marked["speaker"]
    source, cue, addressee = (
        _span(marked[role], text) if marked[role] else None for role in ("source", "cue", "addressee")
    )
    return GoldQuote(
        kind=Kind(marked["kind"]),
        parts=tuple(_span(part, text) for part in marked["parts"]),
        speaker=speaker["name"] if speaker else None,
        members=tuple(speaker["members"]) if speaker else (),
        source=source,
        cue=cue,
        addressee=addressee,
        mention_type=marked["mention_type"],
    )


def _entity(marked: dict[str, Any]) -> GoldEntity:
    return GoldEntity(marked["name"], marked["label"], tuple(marked["aliases"]))


def _span(marked: dict[str, Any], text: str) -> Span:
    span = Span(marked["start"], marked["end"])
    if span.cut(text) != marked["text"]:
        raise ValueError(f"{marked} does not stand there")
    return span
