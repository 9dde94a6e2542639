"""What articles say of the people who bear a name, noted as they come in; see `settling`."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from newsquote.index.identity import is_known_everywhere, short_hash

if TYPE_CHECKING:
    from newsquote.index.namesakes import Verdict
    from newsquote.model import Entity


class Noted(NamedTuple):
    """A reading of a name: its row key, and what is known of who is meant.

    `told` is None where nothing speaks against all who bear the name being one, and 0 where that
    has yet to be settled.
    """

    name: str
    key: int
    told: int | None = None
    verdict: str | None = None


def note_reading(connection: sqlite3.Connection, name: str, entity: Entity) -> Noted | None:
    """Note what an article says of somebody, and whether it makes the name doubtful.

    `name` is the id that all who bear it have until they are told apart. None is for whoever is no
    person known by a name.
    """
    if entity.label != "PERSON" or entity.members or not is_known_everywhere(entity):
        return None
    from newsquote.index.namesakes import Evidence, clash, evidence_of  # only those who write need it

    reading = evidence_of(entity.role, entity.affiliation, entity.aliases)
    row = connection.execute(
        "SELECT r.key, d.told, r.verdict FROM reading r LEFT JOIN doubtful d ON d.name = r.name"
        " WHERE r.name = ? AND r.role = ? AND r.affiliation = ? AND r.title = ?",
        (name, *reading),
    ).fetchone()
    if row is not None:
        noted = Noted(name, *row)
    else:
        noted = _note_new(connection, name, reading)
        if noted.told is None and any(reading):
            others = connection.execute(
                "SELECT role, affiliation, title FROM reading WHERE name = ? AND key != ?", (name, noted.key)
            )
            if any(clash(reading, Evidence(*other)) for other in others.fetchall()):
                connection.execute("INSERT INTO doubtful(name, settled) VALUES (?, 0)", (name,))
    if noted.told is not None:
        connection.execute("UPDATE doubtful SET settled = 0 WHERE name = ? AND settled", (name,))
    return noted


def _note_new(connection: sqlite3.Connection, name: str, reading: tuple[str, str, str]) -> Noted:
    cursor = connection.execute(
        "INSERT INTO reading(name, role, affiliation, title) VALUES (?, ?, ?, ?)", (name, *reading)
    )
    assert cursor.lastrowid is not None
    doubtful = connection.execute("SELECT told FROM doubtful WHERE name = ?", (name,)).fetchone()
    return Noted(name, cursor.lastrowid, None if doubtful is None else doubtful[0])


def bearer_of(noted: Noted, article: str, organisations: Iterable[str]) -> str:
    """The id of who is meant, as far as was settled before this article came in.

    `organisations` are the names of those in the article, folded. With a reading that nobody has
    had before, somebody is for the time being joined to nobody: to be given to a person costs little
    afterwards, to be taken from one a new count of all that the person has.
    """
    if not noted.told:
        return noted.name
    if noted.verdict is None:
        return bearer_id(noted.name, article)
    return bearer_id(noted.name, parse_verdict(noted.verdict).who(article, organisations))


def bearer_id(name: str, which: str | None) -> str:
    """The id of one who bears a name; `which` tells several apart."""
    return name if which is None else short_hash(name, which)


@lru_cache(maxsize=4096)
def parse_verdict(text: str) -> Verdict:
    """The verdict that was written by its `dumps`."""
    from newsquote.index.namesakes import Verdict

    return Verdict.loads(text)


def doubt_again(connection: sqlite3.Connection, analysis: int) -> None:
    """Have the doubtful names in a text looked at again: it is about to go."""
    connection.execute(
        "UPDATE doubtful SET settled = 0, told = 0 WHERE name IN (SELECT r.name FROM entity e"
        " JOIN reading r ON r.key = e.reading WHERE e.analysis = ?)",
        (analysis,),
    )


def note_all(connection: sqlite3.Connection) -> None:
    """Note the readings of all entities that are stored: for a file from before each had its own."""
    from newsquote.index.identity import identity_id
    from newsquote.model import Entity

    entities = connection.execute(
        "SELECT key, name, role, affiliation, aliases FROM entity WHERE label = 'PERSON' AND named"
        " AND members = '[]' AND key NOT IN (SELECT entity FROM corrected)"
        " UNION ALL SELECT entity, found ->> 0, found ->> 3, found ->> 4, found ->> 5 FROM corrected"
        " JOIN entity e ON e.key = entity"
        " WHERE found ->> 1 = 'PERSON' AND found ->> 2 AND e.members = '[]'"
    ).fetchall()
    for key, name, role, affiliation, aliases in entities:
        entity = Entity("", name, "PERSON", tuple(json.loads(aliases)), role, affiliation)
        noted = note_reading(connection, identity_id(entity, ""), entity)
        if noted is not None:
            connection.execute("UPDATE entity SET reading = ? WHERE key = ?", (noted.key, key))
