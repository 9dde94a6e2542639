"""Analyses into an index, and articles in and out of its corpus."""

from __future__ import annotations

import json
import os
import re
import sqlite3
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from newsquote.folding import fold
from newsquote.index.families import Families
from newsquote.index.files import Known
from newsquote.index.identity import identity_id, short_hash
from newsquote.index.readings import bearer_of, doubt_again, note_reading
from newsquote.index.sketches import sketch_of
from newsquote.index.store import Index
from newsquote.index.summing import ADD_SPELLINGS, ADD_SUMS, write_names
from newsquote.kinds import SPEECH_KINDS, Kind

if TYPE_CHECKING:
    from newsquote.model import Analysis, Article, Entity, Quote, Span

_JSON_SEPARATORS = (",", ":")
_LONE_SURROGATE = re.compile("[\ud800-\udfff]")
_METADATA = ("path", "title", "standfirst", "date", "byline", "source")
_TELLING_WORDS = 5
"""So many words alone tell a quote from others; of fewer ("I am sorry") the speaker is part."""
_OPENING_WORDS = 12
"""So many words at the beginning make a copy: papers cut the same quote at different points."""


class Writer:
    """Writes to an index; whoever calls puts a transaction around what belongs together."""

    def __init__(self, index: Index) -> None:
        self.connection = index.connection
        self.is_cache = index.is_cache
        self.families = Families(index.connection)

    def find(self, digest: str) -> int | None:
        """The key of the stored analysis with this digest, if there is one."""
        row = self.connection.execute("SELECT key FROM analysis WHERE digest = ?", (digest,)).fetchone()
        return None if row is None else int(row[0])

    def add(self, analysis: Analysis, digest: str, pipeline: str) -> int:
        """Store what was found in one text, unless it is stored already; the key of its row."""
        known = self.find(digest)
        if known is not None:
            return known
        article = analysis.article
        spoken = [quote for quote in analysis.quotes if quote.attribution.kind in SPEECH_KINDS]
        speakers = {quote.speaker.id for quote in spoken if quote.speaker is not None}
        cursor = self.connection.execute(
            "INSERT INTO analysis(digest, id, pipeline, words, quotes, speakers) VALUES (?, ?, ?, ?, ?, ?)",
            (digest, article.id, pipeline, len(article.text.split()), len(spoken), len(speakers)),
        )
        key = _new_key(cursor)
        paragraphs = [[p.span.start, p.span.end, p.role.value] for p in article.paragraphs]
        self.connection.execute(
            "INSERT INTO body(analysis, text, paragraphs, sketch) VALUES (?, ?, ?, ?)",
            (key, _storable(article.text), _dump(paragraphs), sketch_of(article.text)),
        )
        keys = self._add_entities(key, analysis)
        for quote in analysis.quotes:
            self._add_quote(key, quote, article.text, keys)
        return key

    def _add_entities(self, analysis_key: int, analysis: Analysis) -> dict[str, int]:
        """Entity id → row key, for the entities of the analysis and any speaker not among them."""
        spoken: dict[str, list[Quote]] = {}
        entities = {entity.id: entity for entity in analysis.entities}
        for quote in analysis.quotes:
            if quote.speaker is not None:
                entities.setdefault(quote.speaker.id, quote.speaker)
                spoken.setdefault(quote.speaker.id, []).append(quote)
        organisations = {
            fold(name): entity
            for entity in reversed(entities.values())
            if entity.label == "ORG"
            for name in (entity.name, *entity.aliases)
        }
        return {
            id_: self._add_entity(
                analysis_key, entity, analysis.article.id, spoken.get(id_, []), organisations
            )
            for id_, entity in entities.items()
        }

    def _identity(self, id_: str) -> int:
        self.connection.execute("INSERT OR IGNORE INTO identity(id) VALUES (?)", (id_,))
        return int(self.connection.execute("SELECT key FROM identity WHERE id = ?", (id_,)).fetchone()[0])

    def _add_entity(
        self,
        analysis_key: int,
        entity: Entity,
        article_id: str,
        spoken: list[Quote],
        organisations: dict[str, Entity],
    ) -> int:
        identity = identity_id(entity, article_id)
        noted = note_reading(self.connection, identity, entity)
        if noted is not None and not self.is_cache:
            identity = bearer_of(noted, article_id, organisations)
        affiliated = organisations.get(fold(entity.affiliation or ""))
        names = "\n".join(fold(name) for name in (entity.name, *entity.aliases, *entity.members))
        kinds = [quote.attribution.kind for quote in spoken]
        words = sum(len(quote.text.split()) for quote in spoken if quote.attribution.kind in SPEECH_KINDS)
        values = {
            "analysis": analysis_key,
            "identity": self._identity(identity), "reading": noted and noted.key,
            "affiliated": affiliated and self._identity(identity_id(affiliated, article_id)),
            "name": _storable(entity.name),
            "label": entity.label, "named": entity.named, "role": _storable_or_none(entity.role),
            "affiliation": _storable_or_none(entity.affiliation), "aliases": _dump(entity.aliases),
            "members": _dump(entity.members), "pronouns": _dump(entity.pronouns),
            "mentions": _dump([_pair(span) for span in entity.mentions]),
            "mentioned": len(entity.mentions), "direct": kinds.count(Kind.DIRECT),
            "mixed": kinds.count(Kind.MIXED), "indirect": kinds.count(Kind.INDIRECT),
            "attitude": kinds.count(Kind.ATTITUDE), "words": words, "names": _storable(names),
        }  # fmt: skip
        return self._insert("entity", values)

    def _add_quote(self, analysis_key: int, quote: Quote, text: str, entity_keys: dict[str, int]) -> None:
        found = quote.attribution
        spans = {
            "parts": [_pair(part) for part in found.parts],
            "verbatim": [_pair(part) for part in found.verbatim],
            "source": _pair(found.source),
            "cue": _pair(found.cue),
            "addressee": _pair(found.addressee),
            "nested": [[_pair(n.content), _pair(n.source), _pair(n.cue)] for n in found.nested],
        }
        cue_text = None if found.cue is None else _storable(fold(found.cue.cut(text)))
        about = "\n".join(name for entity in quote.about for name in (entity.name, *entity.aliases))
        values = {
            "analysis": analysis_key,
            "speaker": None if quote.speaker is None else entity_keys[quote.speaker.id],
            "id": quote.id, "kind": found.kind.value, "text": _storable(quote.text),
            "about": _storable(about), "words": len(quote.text.split()),
            "cue": _storable_or_none(found.cue_lemma), "cue_text": cue_text,
            "confidence": found.confidence, "why": found.why, "spans": _dump(spans),
            "abouts": _dump([[entity.name, entity.label] for entity in quote.about]),
            "folded": _fold_key(quote),
        }  # fmt: skip
        self._insert("quote", values)

    def _insert(self, table: str, values: Mapping[str, object]) -> int:
        marks = ", ".join("?" * len(values))
        cursor = self.connection.execute(
            f"INSERT INTO {table}({', '.join(values)}) VALUES ({marks})", tuple(values.values())
        )
        return _new_key(cursor)

    def newest(self) -> int:
        """The key of the article stored last, 0 where there is none."""
        return int(self.connection.execute("SELECT coalesce(max(key), 0) FROM article").fetchone()[0])

    def place(self, article: Article | Known, analysis_key: int, *, rank: int | str, location: str) -> int:
        """Put an article into the corpus, unless it stands there already; the key of its row."""
        known = {name: _storable_or_none(getattr(article, name)) for name in _METADATA}
        row = self.connection.execute(
            f"SELECT key, {', '.join(_METADATA)} FROM article"
            " WHERE location = ? AND analysis = ? AND rank = ?",
            (location, analysis_key, rank),
        ).fetchone()
        if row is None:
            values = {"analysis": analysis_key, "rank": rank, "location": location, **known}
            key = self._insert("article", values)
            if not self.is_cache:
                self.families.join(key)
                self._add_up("a.key = ?1", key)
                write_names(self.connection, self._identities(analysis_key))
            return key
        key = int(row[0])
        if row[1:] != tuple(known.values()):
            changes = ", ".join(f"{name} = ?" for name in _METADATA)
            self.connection.execute(f"UPDATE article SET {changes} WHERE key = ?", (*known.values(), key))
            self.count_again(self._identities(analysis_key))
        return key

    def quotes_of(self, analysis_key: int) -> int:
        """How many quotes of the default kinds an analysis holds."""
        row = self.connection.execute("SELECT quotes FROM analysis WHERE key = ?", (analysis_key,))
        return int(row.fetchone()[0])

    def placed_under(self, location: str) -> list[tuple[int, str]]:
        """Key and location of the articles found at a file, inside it, or inside a folder."""
        start = location.rstrip("/\\")
        rows = self.connection.execute(
            "SELECT key, location FROM article WHERE location >= ?1 AND location < ?1 || char(1114111)",
            (start,),
        )
        inside = (start + os.sep, start + "/", start + "!", start + "#")
        return [(key, found) for key, found in rows if found == start or found.startswith(inside)]

    def remove(self, articles: Iterable[int]) -> None:
        """Take articles out of the corpus, and the analyses that no other article has."""
        touched: set[int] = set()
        for article in articles:
            touched.update(self._remove(article))
        self.count_again(sorted(touched))

    def _remove(self, article_key: int) -> list[int]:
        """Take one article out; the identities that have to be counted again."""
        row = self.connection.execute(
            "SELECT a.analysis, a.location, a.family, b.sketch"
            " FROM article a JOIN body b ON b.analysis = a.analysis WHERE a.key = ?",
            (article_key,),
        ).fetchone()
        if row is None:
            return []
        analysis, location, family, sketch = row
        identities = self._identities(analysis)
        doubt_again(self.connection, analysis)
        self.connection.execute("DELETE FROM article WHERE key = ?", (article_key,))
        self.connection.execute("DELETE FROM file WHERE location = ?", (location,))
        if family == article_key:
            self.families.leave(article_key, sketch)
        self.connection.execute(
            "DELETE FROM analysis WHERE key = ?1 AND NOT EXISTS (SELECT 1 FROM article WHERE analysis = ?1)",
            (analysis,),
        )
        return identities

    def _identities(self, analysis_key: int) -> list[int]:
        rows = self.connection.execute(
            "SELECT DISTINCT identity FROM entity WHERE analysis = ?", (analysis_key,)
        )
        return [identity for (identity,) in rows]

    def count_again(self, identities: Iterable[int]) -> None:
        """Add the identities up anew: a greatest or a first cannot be subtracted from."""
        if self.is_cache:
            return
        for identity in identities:
            self.connection.execute("DELETE FROM summary WHERE identity = ?", (identity,))
            self.connection.execute("DELETE FROM spelling WHERE identity = ?", (identity,))
            self._add_up("e.identity = ?1", identity)
            write_names(self.connection, [identity])
            self.connection.execute(
                "DELETE FROM identity WHERE key = ?1"
                " AND NOT EXISTS (SELECT 1 FROM entity WHERE identity = ?1 OR affiliated = ?1)",
                (identity,),
            )

    def add_to(self, identity: int, entities: list[int]) -> bool:
        """Add entities that have just been given this identity; not if it had another in their texts.

        Then there is no telling what would be counted twice.
        """
        keys = json.dumps(entities)
        twice = self.connection.execute(
            "SELECT 1 FROM entity e JOIN entity o ON o.analysis = e.analysis"
            " WHERE e.key IN (SELECT value FROM json_each(?1)) AND o.identity = ?2"
            " AND o.key NOT IN (SELECT value FROM json_each(?1)) LIMIT 1",
            (keys, identity),
        ).fetchone()
        if twice is not None:
            return False
        self._add_up("e.key IN (SELECT value FROM json_each(?1))", keys)
        write_names(self.connection, [identity])
        return True

    def _add_up(self, where: str, key: int | str) -> None:
        self.connection.execute(ADD_SUMS.format(where=where), (key,))
        self.connection.execute(ADD_SPELLINGS.format(where=where), (key,))


def digest_of(article: Article, pipeline: str) -> str:
    """What an analysis is stored under: the text, its paragraphs and the pipeline."""
    paragraphs = ";".join(f"{p.span.start}-{p.span.end}{p.role.value}" for p in article.paragraphs)
    return short_hash(article.id, paragraphs, pipeline) + short_hash(article.text)


def _fold_key(quote: Quote) -> int:
    """The same number for copies of a quote, whatever their case, marks, accents and length."""
    words = re.findall(r"\w+", fold(quote.text))[:_OPENING_WORDS]
    speaker = "" if len(words) >= _TELLING_WORDS or quote.speaker is None else fold(quote.speaker.name)
    return int(short_hash(" ".join(words), speaker), 16) >> 1


def _new_key(cursor: sqlite3.Cursor) -> int:
    if cursor.lastrowid is None:
        raise RuntimeError("nothing was inserted")
    return cursor.lastrowid


def _pair(span: Span | None) -> list[int] | None:
    return None if span is None else [span.start, span.end]


def _dump(value: object) -> str:
    return _storable(json.dumps(value, ensure_ascii=False, separators=_JSON_SEPARATORS))


def _storable(text: str) -> str:
    """The text with lone surrogates, which UTF-8 cannot hold, replaced one for one."""
    return text if text.isascii() else _LONE_SURROGATE.sub("\N{REPLACEMENT CHARACTER}", text)


def _storable_or_none(text: str | None) -> str | None:
    return None if text is None else _storable(text)
