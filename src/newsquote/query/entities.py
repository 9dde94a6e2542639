"""Entities and speakers out of an index, each brought together from all its articles.

A lasting index has them added up already (`summary`, `spelling`). A cache, or a question about
some of the articles, adds them up with the same SQL.
"""

from __future__ import annotations

import json
from typing import Any, NamedTuple

from newsquote.index import Index
from newsquote.index.summing import SPELLINGS, SUM_COLUMNS, SUMS
from newsquote.query.filters import (
    EntityFilter,
    Where,
    date_conditions,
    label_names,
    matching_identities,
    org_condition,
)
from newsquote.query.rows import EntityRow, Kinds, SpeakerRow

_EVERYTHING = EntityFilter()
_SPOKEN = "direct + mixed + indirect"


class _Sums(NamedTuple):
    """One identity over the articles asked for; in the order of `SUM_COLUMNS`, then its id."""

    identity: int
    name: str
    label: str
    named: int
    members: str
    role: str | None
    affiliation: str | None
    articles: int
    mentions: int
    direct: int
    mixed: int
    indirect: int
    attitude: int
    words: int
    first: str | None
    last: str | None
    id: str


class _Names(NamedTuple):
    """How an identity is spelt: the name most articles have, its other names, its pronouns."""

    name: str
    aliases: tuple[str, ...]
    pronouns: tuple[str, ...]


def find_entities(index: Index, wanted: EntityFilter = _EVERYTHING) -> list[EntityRow]:
    """The named entities wanted, those mentioned most first."""
    found = _sums(index, wanted, f"named AND mentions >= {wanted.min_count}", "mentions DESC")
    names = _spelt(index, wanted, found)
    return [
        EntityRow(
            id=row.id, name=names[row.identity].name, label=row.label, aliases=names[row.identity].aliases,
            role=_latest(row.role), affiliation=_latest(row.affiliation), mentions=row.mentions,
            articles=row.articles, quotes=row.direct + row.mixed + row.indirect, first=row.first,
            last=row.last,
        )
        for row in found
    ]  # fmt: skip


def find_speakers(index: Index, wanted: EntityFilter = _EVERYTHING) -> list[SpeakerRow]:
    """The speakers wanted, those quoted most first; `share` is of all quotes of the corpus."""
    enough = f"{_SPOKEN} >= {max(1, wanted.min_count)}"
    found = _sums(index, wanted, enough, f"{_SPOKEN} DESC, words DESC")
    names = _spelt(index, wanted, found)
    total = _all_quotes(index, wanted)
    return [_speaker_row(row, names[row.identity], total) for row in found]


def _speaker_row(row: _Sums, names: _Names, total: int) -> SpeakerRow:
    quotes = row.direct + row.mixed + row.indirect
    members = tuple(json.loads(row.members)) if row.members != "[]" else ()
    return SpeakerRow(
        id=row.id, name=names.name, label=row.label, role=_latest(row.role),
        affiliation=_latest(row.affiliation), members=members, aliases=names.aliases,
        pronouns=names.pronouns, quotes=quotes, words=row.words, share=round(quotes / total, 4),
        kinds=Kinds(row.direct, row.mixed, row.indirect, row.attitude), articles=row.articles,
        first=row.first, last=row.last,
    )  # fmt: skip


def _latest(dated: str | None) -> str | None:
    """The value without the date that goes before it."""
    return None if dated is None else dated.split("|", 1)[1]


def _is_added_up(index: Index, wanted: EntityFilter) -> bool:
    """Whether the question is about every article of a lasting index."""
    return not index.is_cache and (wanted.org, wanted.since, wanted.until) == (None, None, None)


def _sums(index: Index, wanted: EntityFilter, enough: str, order: str) -> list[_Sums]:
    where, having = _article_conditions(index, wanted), _identity_conditions(index, wanted)
    table = "summary" if _is_added_up(index, wanted) else f"({SUMS.format(where=where)})"
    rows = index.connection.execute(
        f"SELECT {SUM_COLUMNS}, i.id FROM {table} s JOIN identity i ON i.key = s.identity"
        f" WHERE {enough} AND {having}"
        f" ORDER BY {order}, name, i.id LIMIT {-1 if wanted.limit is None else wanted.limit}",
        (*(() if table == "summary" else where.values), *having.values),
    )
    return [_Sums(*row) for row in rows]


def _spelt(index: Index, wanted: EntityFilter, found: list[_Sums]) -> dict[int, _Names]:
    """The names of each identity found."""
    if _is_added_up(index, wanted):
        where, table = Where(), "spelling"
    else:
        where = _article_conditions(index, wanted)
        table = f"({SPELLINGS.format(where=where)})"
    values: tuple[Any, ...] = where.values * 3
    chosen = "1"
    if wanted.limit is not None or len(found) < 500:
        chosen = f"identity IN ({', '.join(str(row.identity) for row in found)})"
    spelt: dict[int, dict[str, list[str]]] = {}
    for identity, what, text in index.connection.execute(
        f"SELECT identity, what, text FROM {table} WHERE {chosen} ORDER BY articles DESC, text", values
    ):
        spelt.setdefault(identity, {}).setdefault(what, []).append(text)
    return {row.identity: _names(spelt[row.identity]) for row in found}


def _names(spelt: dict[str, list[str]]) -> _Names:
    name, *others = spelt["name"]
    aliases = dict.fromkeys([*others, *spelt.get("alias", ())])
    aliases.pop(name, None)
    return _Names(name, tuple(aliases), tuple(sorted(spelt.get("pronoun", ()))))


def _all_quotes(index: Index, wanted: EntityFilter) -> int:
    where = date_conditions(Where(), wanted.since, wanted.until)
    row = index.connection.execute(
        f"SELECT sum(t.quotes) FROM article a JOIN analysis t ON t.key = a.analysis WHERE {where}",
        where.values,
    ).fetchone()
    return int(row[0] or 0)


def _article_conditions(index: Index, wanted: EntityFilter) -> Where:
    """What is asked of `entity e` in `article a`, before anything is added up."""
    where = date_conditions(Where(), wanted.since, wanted.until)
    if wanted.org is not None:
        where = where.also(f"e.key IN ({org_condition(index, wanted.org)})")
    return where


def _identity_conditions(index: Index, wanted: EntityFilter) -> Where:
    """What is asked of an identity."""
    where = Where()
    if wanted.labels:
        stored = label_names(wanted.labels)
        where = where.also(f"label IN ({', '.join('?' * len(stored))})", *stored)
    if wanted.name is not None:
        where = where.also(f"identity IN ({matching_identities(index, wanted.name)})")
    return where
