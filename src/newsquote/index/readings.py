"""What articles say of the people who bear a name, noted as they come in; see `settling`."""

from __future__ import annotations

import json
import sqlite3
from typing import TYPE_CHECKING

from newsquote.index.identity import is_known_everywhere

if TYPE_CHECKING:
    from newsquote.model import Entity


def note_reading(connection: sqlite3.Connection, id_: str, entity: Entity) -> None:
    """Note what an article says of somebody, and whether it makes the name doubtful.

    `id_` is that of the name, which all who bear it have until they are told apart.
    """
    if entity.label != "PERSON" or entity.members or not is_known_everywhere(entity):
        return
    from newsquote.index.namesakes import Evidence, clash, evidence_of  # only those who write need it

    reading = evidence_of(entity.role, entity.affiliation, entity.aliases)
    if connection.execute("UPDATE doubtful SET settled = 0 WHERE name = ?", (id_,)).rowcount:
        return
    if not any(reading):
        return
    others = connection.execute("SELECT role, affiliation, title FROM reading WHERE name = ?", (id_,))
    known = {Evidence(*other) for other in others.fetchall()}
    if reading in known:
        return
    connection.execute(
        "INSERT INTO reading(name, role, affiliation, title) VALUES (?, ?, ?, ?)", (id_, *reading)
    )
    if any(clash(reading, other) for other in known):
        connection.execute("INSERT INTO doubtful(name, settled) VALUES (?, 0)", (id_,))


def doubt_again(connection: sqlite3.Connection, analysis: int) -> None:
    """Have the doubtful names in a text looked at again: it is about to go."""
    connection.execute(
        "UPDATE doubtful SET settled = 0 WHERE name IN (SELECT coalesce(n.name, i.id) FROM entity e"
        " JOIN identity i ON i.key = e.identity LEFT JOIN namesake n ON n.identity = i.key"
        " WHERE e.analysis = ?)",
        (analysis,),
    )


def note_all(connection: sqlite3.Connection) -> None:
    """Note the readings of all entities that are stored: for a file from before there were any."""
    from newsquote.model import Entity

    for id_, name, role, affiliation, aliases in connection.execute(
        "SELECT i.id, e.name, e.role, e.affiliation, e.aliases FROM entity e"
        " JOIN identity i ON i.key = e.identity WHERE e.label = 'PERSON' AND e.named AND e.members = '[]'"
    ):
        entity = Entity("", name, "PERSON", tuple(json.loads(aliases)), role, affiliation)
        note_reading(connection, id_, entity)
