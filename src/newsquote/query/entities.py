"""Entities and speakers out of an index, each brought together from all its articles.

A lasting index has them added up already (`summary`, `spelling`). A cache, or a question about
some of the articles, adds them up with the same SQL.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from functools import lru_cache
from typing import Any

from newsquote.index import Index
from newsquote.index.summing import SPELLINGS, SUMS, stored_names
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


_COUNTED = """label, members, role, affiliation, articles, mentions,
    direct, mixed, indirect, attitude, words, first, last"""
_STORED = f"id, called, aliases, pronouns, {_COUNTED}"


def find_entities(index: Index, wanted: EntityFilter = _EVERYTHING) -> list[EntityRow]:
    """The named entities wanted, those mentioned most first."""
    found = _find(index, wanted, f"named AND mentions >= {wanted.min_count}", "mentions DESC")
    return [_entity_row(*row) for row in found]


def find_speakers(index: Index, wanted: EntityFilter = _EVERYTHING) -> list[SpeakerRow]:
    """The speakers wanted, those quoted most first; `share` is of all quotes of the corpus."""
    enough = f"{_SPOKEN} >= {max(1, wanted.min_count)}"
    found = _find(index, wanted, enough, f"{_SPOKEN} DESC, words DESC")
    return _speaker_rows(found, all_quotes(index, wanted))


def _entity_row(
    id_: str, name: str, aliases: str, pronouns: str, label: str, members: str, role: str | None,
    affiliation: str | None, articles: int, mentions: int, direct: int, mixed: int, indirect: int,
    attitude: int, words: int, first: str | None, last: str | None,
) -> EntityRow:  # fmt: skip
    return EntityRow(
        id_, name, label, _strings(aliases), _latest(role), _latest(affiliation), mentions, articles,
        direct + mixed + indirect, first, last,
    )  # fmt: skip


def _speaker_rows(found: Iterable[tuple[Any, ...]], total: int) -> list[SpeakerRow]:
    """The rows of speakers. In one loop, and by `_make`: a large archive lists tens of thousands."""
    rows = []
    shares: dict[int, float] = {}  # most speakers have as few quotes as many others
    for (
        id_, name, aliases, pronouns, label, members, role, affiliation, articles, _, direct, mixed, indirect,
        attitude, words, first, last,
    ) in found:  # fmt: skip
        quotes = direct + mixed + indirect
        share = shares.get(quotes)
        if share is None:
            share = shares[quotes] = round(quotes / total, 4)
        rows.append(SpeakerRow._make((
            id_, name, label, role and _latest(role), affiliation and _latest(affiliation),
            _strings(members), _strings(aliases), _strings(pronouns), quotes, words, share,
            Kinds(direct, mixed, indirect, attitude), articles, first, last,
        )))  # fmt: skip
    return rows


@lru_cache(maxsize=4096)
def _strings(stored: str) -> tuple[str, ...]:
    """A JSON list of strings as we write it; most have no escape, and need no parser."""
    if stored == "[]":
        return ()
    return tuple(json.loads(stored)) if "\\" in stored else tuple(stored[2:-2].split('","'))


def _latest(dated: str | None) -> str | None:
    """The value without the date that goes before it."""
    return None if dated is None else dated.partition("|")[2]


def _is_added_up(index: Index, wanted: EntityFilter) -> bool:
    """Whether the question is about every article of a lasting index."""
    return not index.is_cache and (wanted.org, wanted.since, wanted.until) == (None, None, None)


def _find(index: Index, wanted: EntityFilter, enough: str, order: str) -> Iterable[tuple[Any, ...]]:
    """The identities wanted, each as `_STORED` has it; those of a lasting index as they are read."""
    having = _identity_conditions(index, wanted)
    page = f"LIMIT {-1 if wanted.limit is None else wanted.limit} OFFSET {wanted.offset}"
    if _is_added_up(index, wanted):
        return index.connection.execute(
            f"SELECT {_STORED} FROM summary WHERE {enough} AND {having} ORDER BY {order}, name, id {page}",
            having.values,
        )
    where = _article_conditions(index, wanted)
    found = index.connection.execute(
        f"SELECT identity, i.id, {_COUNTED} FROM ({SUMS.format(where=where)}) s"
        f" JOIN identity i ON i.key = s.identity"
        f" WHERE {enough} AND {having} ORDER BY {order}, name, i.id {page}",
        (*where.values, *having.values),
    ).fetchall()
    names = _spelt(index, where, [row[0] for row in found])
    return [(id_, *names[identity], *sums) for identity, id_, *sums in found]


def _spelt(index: Index, where: Where, identities: list[int]) -> dict[int, tuple[str, str, str]]:
    """How each identity is spelt in the articles asked for; as `stored_names` has it."""
    chosen = "1" if len(identities) > 500 else f"identity IN ({', '.join(map(str, identities))})"
    spellings: dict[int, list[tuple[str, str]]] = {identity: [] for identity in identities}
    for identity, what, text in index.connection.execute(
        f"SELECT identity, what, text FROM ({SPELLINGS.format(where=where)}) WHERE {chosen}"
        " ORDER BY articles DESC, text",
        where.values * 3,
    ):
        if identity in spellings:
            spellings[identity].append((what, text))
    return {identity: stored_names(found) for identity, found in spellings.items()}


def all_quotes(index: Index, wanted: EntityFilter) -> int:
    """How many quotes there are in the articles wanted, whoever speaks."""
    if not index.is_cache and (wanted.since, wanted.until) == (None, None):
        return int(index.connection.execute("SELECT quotes FROM total").fetchone()[0])
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
