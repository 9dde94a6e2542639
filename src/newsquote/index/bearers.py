"""The work of `settling`: entities of doubtful and of corrected names, each given who it is."""

from __future__ import annotations

import json
import os
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newsquote.folding import fold
from newsquote.index.corrections import (
    Correction,
    name_key,
)
from newsquote.index.identity import identity_id, short_hash
from newsquote.index.namesakes import Evidence, tell_apart
from newsquote.index.overlay import cover
from newsquote.index.readings import bearer_id
from newsquote.index.store import Index
from newsquote.index.write import Writer
from newsquote.model import Entity

_ORG = "ORG"


class Found(NamedTuple):
    """What a correction may change of an entity."""

    name: str
    label: str
    named: int
    role: str | None
    affiliation: str | None
    aliases: str
    names: str


class _Row(NamedTuple):
    """An entity as it is stored now, and the id of its text."""

    key: int
    analysis: int
    article: str
    identity: int
    members: str
    now: Found


class _Reading(NamedTuple):
    """A reading of a name, how many entities have it, and who was meant by it so far."""

    key: int
    evidence: Evidence
    verdict: str | None
    entities: int


class _Bearer(NamedTuple):
    """Somebody who bears a doubtful name: the row, the id of its text, and who it is so far."""

    key: int
    analysis: int
    article: str
    identity: int
    id: str
    reading: int


class _Change(NamedTuple):
    """What an entity shall be: the id of its identity, and what is said of it."""

    row: _Row
    id: str
    then: Found


_ROWS = f"""SELECT e.key, e.analysis, t.id, e.identity, e.members,
    {", ".join(f"e.{name}" for name in Found._fields)}
    FROM entity e JOIN analysis t ON t.key = e.analysis
    WHERE e.analysis IN (SELECT analysis FROM article)"""


_IN_CORPUS = " AND analysis IN (SELECT analysis FROM article)"


class Settling:
    """One pass over what is doubtful and what is corrected; inside a transaction."""

    def __init__(self, index: Index) -> None:
        self.index = index
        self.connection = index.connection
        self.writer = Writer(index)
        self.touched: set[int] = set()
        self.joined: dict[int, list[int]] = {}

    def correct(self, corrections: Sequence[Correction]) -> None:
        """Make corrected entities what they shall be, and those no longer corrected what they were."""
        if self.index.is_cache:
            cover(self.connection)
        before = self._corrected()
        groups: dict[Correction, list[tuple[_Row, Found]]] = {}
        for row in self._concerned(corrections, before):
            was = before.get(row.key, row.now)
            correction = next((c for c in corrections if self._applies(c, was, row)), None)
            if correction is not None:
                groups.setdefault(correction, []).append((row, was))
            elif row.key in before:
                self.connection.execute("DELETE FROM corrected WHERE entity = ?", (row.key,))
                self._doubt(row, was)
                self._change(_Change(row, _id_of(was, row), was))
        for correction, found in groups.items():
            for change, (row, was) in zip(_corrected(correction, found), found, strict=True):
                if row.key not in before:
                    self._doubt(row, was)
                    self.connection.execute(
                        "INSERT INTO corrected(entity, found) VALUES (?, ?)", (row.key, json.dumps(was))
                    )
                self._change(change)

    def tell_apart(self, name: str) -> None:
        """Give everybody of a name the identity they should have, the corrected ones aside.

        Only those are looked at who are new, or whose reading now means somebody else.
        """
        readings = self._readings(name)
        verdicts = tell_apart({reading.evidence: reading.entities for reading in readings})
        meant = {reading.key: verdicts[reading.evidence] for reading in readings}
        changed = {
            reading.key: text
            for reading in readings
            if (text := meant[reading.key].dumps()) != reading.verdict or self.index.is_cache
        }
        bearers = self._bearers(name, list(meant), list(changed))
        organisations = self._organisations([b.analysis for b in bearers if meant[b.reading].is_open])
        for bearer in bearers:
            verdict, beside = meant[bearer.reading], organisations.get(bearer.analysis, ())
            self._give(bearer, bearer_id(name, verdict.who(bearer.article, beside)))
        if not self.index.is_cache:
            self.connection.executemany(
                "UPDATE reading SET verdict = ? WHERE key = ?", [(text, key) for key, text in changed.items()]
            )
            last = max((bearer.key for bearer in bearers), default=0)
            self.connection.execute(
                "UPDATE doubtful SET settled = 1, told = max(told, ?) WHERE name = ?", (last, name)
            )

    def finish(self) -> None:
        """Add up anew whoever has lost something, and add to whoever has only gained."""
        if not self.index.is_cache:
            for identity, entities in sorted(self.joined.items()):
                if identity not in self.touched and not self.writer.add_to(identity, entities):
                    self.touched.add(identity)
            self.writer.count_again(sorted(self.touched))
        self.touched.clear()
        self.joined.clear()

    def _readings(self, name: str) -> list[_Reading]:
        """What is said of the name, by how many who are not corrected."""
        in_corpus = _IN_CORPUS if self.index.is_cache else ""
        rows = self.connection.execute(
            "SELECT r.key, r.role, r.affiliation, r.title, r.verdict, (SELECT count(*) FROM entity e"
            f" WHERE e.reading = r.key AND e.key NOT IN (SELECT entity FROM corrected){in_corpus})"
            " FROM reading r WHERE r.name = ? ORDER BY r.key",
            (name,),
        )
        return [
            _Reading(key, Evidence(*evidence), verdict, entities)
            for key, *evidence, verdict, entities in rows
            if entities
        ]

    def _bearers(self, name: str, readings: list[int], changed: list[int]) -> list[_Bearer]:
        """Those whose reading is one of `changed`, or who have come since the name was settled."""
        in_corpus = _IN_CORPUS.replace("analysis IN", "e.analysis IN") if self.index.is_cache else ""
        rows = self.connection.execute(
            "SELECT e.key, e.analysis, t.id, e.identity, i.id, e.reading"
            " FROM json_each(?) r JOIN entity e ON e.reading = r.value JOIN analysis t ON t.key = e.analysis"
            " JOIN identity i ON i.key = e.identity"
            " WHERE (e.key > (SELECT told FROM doubtful WHERE name = ?)"
            "  OR r.value IN (SELECT value FROM json_each(?)))"
            f" AND e.key NOT IN (SELECT entity FROM corrected){in_corpus} ORDER BY e.key",
            (json.dumps(readings), name, json.dumps(changed)),
        )
        return [_Bearer(*row) for row in rows.fetchall()]

    def _organisations(self, analyses: list[int]) -> dict[int, set[str]]:
        """The names of the organisations in each text, folded, as they were found."""
        names: dict[int, set[str]] = {}
        for analysis, found in self.connection.execute(
            "SELECT e.analysis, coalesce(c.found ->> 6, e.names) FROM entity e"
            " LEFT JOIN corrected c ON c.entity = e.key"
            " WHERE e.analysis IN (SELECT value FROM json_each(?)) AND coalesce(c.found ->> 1, e.label) = ?",
            (json.dumps(analyses), _ORG),
        ):
            names.setdefault(analysis, set()).update(found.split("\n"))
        return names

    def _give(self, bearer: _Bearer, id_: str) -> None:
        """Let somebody have this identity, and note who has to be added up."""
        if id_ == bearer.id:
            return
        if self.index.is_cache:
            cover(self.connection)
        identity = self._identity(id_)
        self.connection.execute("UPDATE entity SET identity = ? WHERE key = ?", (identity, bearer.key))
        self.touched.add(bearer.identity)
        self.joined.setdefault(identity, []).append(bearer.key)

    def _rows(self, condition: str, *values: object) -> list[_Row]:
        records = self.connection.execute(f"{_ROWS} AND {condition} ORDER BY e.key", values).fetchall()
        return [
            _Row(key, analysis, article, identity, members, Found(*found))
            for key, analysis, article, identity, members, *found in records
        ]

    def _corrected(self) -> dict[int, Found]:
        """What the pipeline found of the entities that are corrected now."""
        rows = self.connection.execute("SELECT entity, found FROM corrected").fetchall()
        return {key: Found(*json.loads(found)) for key, found in rows}

    def _concerned(self, corrections: Sequence[Correction], before: dict[int, Found]) -> list[_Row]:
        """The entities that are corrected now, and those that have a name of a correction."""
        keys = set(before)
        for name in sorted(set().union(*(correction.names for correction in corrections))):
            words = re.findall(r"\w+", name)
            if words:
                phrase = 'names : "' + " ".join(words) + '"'
                found = self.connection.execute(
                    "SELECT rowid FROM name_words WHERE name_words MATCH ?", (phrase,)
                )
                keys.update(key for (key,) in found)
        listed = json.dumps(sorted(keys))
        return self._rows("e.key IN (SELECT value FROM json_each(?))", listed)

    def _applies(self, correction: Correction, was: Found, row: _Row) -> bool:
        if name_key(was.name) not in correction.names:
            return False
        if not correction.articles:
            return True
        places = self.connection.execute(
            "SELECT path, location, title FROM article WHERE analysis = ?", (row.analysis,)
        ).fetchall()
        return any(
            _is_article(wanted, row.article, *place) for wanted in correction.articles for place in places
        )

    def _identity(self, id_: str) -> int:
        self.connection.execute("INSERT OR IGNORE INTO identity(id) VALUES (?)", (id_,))
        return int(self.connection.execute("SELECT key FROM identity WHERE id = ?", (id_,)).fetchone()[0])

    def _change(self, change: _Change) -> None:
        """Write what an entity shall be, if it is not that already."""
        row, then = change.row, change.then
        identity = self._identity(change.id)
        if (identity, then) == (row.identity, row.now):
            return
        words = (then.names, then.affiliation) != (row.now.names, row.now.affiliation)
        if words:
            self.connection.execute(
                "INSERT INTO name_words(name_words, rowid, names, affiliation) VALUES ('delete', ?, ?, ?)",
                (row.key, row.now.names, row.now.affiliation),
            )
        self.connection.execute(
            f"UPDATE entity SET identity = ?, {', '.join(f'{name} = ?' for name in Found._fields)}"
            " WHERE key = ?",
            (identity, *then, row.key),
        )
        if words:
            self.connection.execute(
                "INSERT INTO name_words(rowid, names, affiliation) VALUES (?, ?, ?)",
                (row.key, then.names, then.affiliation),
            )
        self._keep_affiliations(row, then, identity)
        self.touched |= {row.identity, identity}

    def _doubt(self, row: _Row, was: Found) -> None:
        """Have a doubtful name looked at again, since one who bears it counts no more, or does again."""
        if not self.index.is_cache:
            self.connection.execute(
                "UPDATE doubtful SET settled = 0, told = 0 WHERE name = ?", (_id_of(was, row),)
            )

    def _keep_affiliations(self, row: _Row, then: Found, identity: int) -> None:
        """Point whoever belongs to an organisation to what it now is, and a person to where it now is."""
        if row.now.label == _ORG and identity != row.identity:
            self.connection.execute(
                "UPDATE entity SET affiliated = ? WHERE analysis = ? AND affiliated = ?",
                (identity, row.analysis, row.identity),
            )
        if then.affiliation != row.now.affiliation:
            organisation = short_hash(_ORG, name_key(then.affiliation or ""))
            self.connection.execute(
                "UPDATE entity SET affiliated = (SELECT key FROM identity WHERE id = ?) WHERE key = ?",
                (organisation, row.key),
            )


def _corrected(correction: Correction, found: Sequence[tuple[_Row, Found]]) -> Iterator[_Change]:
    """What a correction makes of the entities it is about, in their order."""
    labels = Counter(was.label for _, was in found)
    label = correction.label or min(labels, key=lambda name: (-labels[name], name))
    named = max(was.named for _, was in found)
    for row, was in found:
        apart = correction.articles if correction.merge else (row.article,)
        aliases = [alias for alias in dict.fromkeys([was.name, *json.loads(was.aliases)])
                   if alias != correction.name]  # fmt: skip
        then = Found(
            correction.name,
            label,
            named,
            was.role if correction.role is None else correction.role or None,
            was.affiliation if correction.affiliation is None else correction.affiliation or None,
            json.dumps(aliases, ensure_ascii=False, separators=(",", ":")),
            "\n".join(dict.fromkeys([fold(correction.name), *was.names.split("\n")])),
        )
        place = "LOC" if label in ("GPE", "FAC") else label
        yield _Change(row, short_hash(place, name_key(correction.name), *sorted(apart)), then)


def _id_of(was: Found, row: _Row) -> str:
    """The id that an entity has before anybody is told apart or corrected."""
    entity = Entity("", was.name, was.label, members=tuple(json.loads(row.members)), named=bool(was.named))
    return identity_id(entity, row.article)


def _is_article(wanted: str, id_: str, path: str | None, location: str, title: str | None) -> bool:
    """Whether an article is meant, as `--article` understands it: by path, beginning of id, part of title."""
    inside = wanted.replace("\\", "/").lower()
    return (
        wanted in (path, location)
        or location.replace(os.sep, "/").lower().endswith("/" + inside)
        or id_.startswith(wanted.lower())
        or fold(wanted) in fold(title or "")
    )
