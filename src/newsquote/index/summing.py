"""Each identity added up over the articles: the same SQL keeps `summary` and answers without it.

`SUMS` and `SPELLINGS` read articles and their entities, for whatever condition is put to them. What
they give is the same in whatever order articles came in, so that one article more is an addition
(`ADD_SUMS`, `ADD_SPELLINGS`) and never another pass over the others.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable

SUM_COLUMNS = """identity, name, label, named, members, role, affiliation, articles, mentions,
    direct, mixed, indirect, attitude, words, first, last"""

# A role is that of the latest article that gives one: the date goes before it, and the greatest wins.
SUMS = """
SELECT e.identity AS identity, min(e.name) AS name, min(e.label) AS label, max(e.named) AS named,
    max(e.members) AS members,
    max(coalesce(a.date, '') || '|' || e.role) AS role,
    max(coalesce(a.date, '') || '|' || e.affiliation) AS affiliation,
    count(DISTINCT a.key) AS articles, sum(e.mentioned) AS mentions,
    sum(e.direct) AS direct, sum(e.mixed) AS mixed, sum(e.indirect) AS indirect,
    sum(e.attitude) AS attitude, sum(e.words) AS words, min(a.date) AS first, max(a.date) AS last
FROM article a JOIN entity e ON e.analysis = a.analysis
WHERE {where} GROUP BY e.identity
"""

SPELLINGS = """
SELECT e.identity AS identity, 'name' AS what, e.name AS text, count(DISTINCT a.key) AS articles
FROM article a JOIN entity e ON e.analysis = a.analysis WHERE {where} GROUP BY e.identity, e.name
UNION ALL
SELECT e.identity, 'alias', j.value, count(DISTINCT a.key)
FROM article a JOIN entity e ON e.analysis = a.analysis, json_each(e.aliases) j
WHERE {where} GROUP BY e.identity, j.value
UNION ALL
SELECT e.identity, 'pronoun', j.value, count(DISTINCT a.key)
FROM article a JOIN entity e ON e.analysis = a.analysis, json_each(e.pronouns) j
WHERE {where} GROUP BY e.identity, j.value
"""

ADD_SUMS = f"""
INSERT INTO summary({SUM_COLUMNS})
{SUMS}
ON CONFLICT(identity) DO UPDATE SET
    name = min(name, excluded.name), label = min(label, excluded.label),
    named = max(named, excluded.named), members = max(members, excluded.members),
    role = max(coalesce(role, excluded.role), coalesce(excluded.role, role)),
    affiliation = max(coalesce(affiliation, excluded.affiliation),
                      coalesce(excluded.affiliation, affiliation)),
    articles = articles + excluded.articles, mentions = mentions + excluded.mentions,
    direct = direct + excluded.direct, mixed = mixed + excluded.mixed,
    indirect = indirect + excluded.indirect, attitude = attitude + excluded.attitude,
    words = words + excluded.words,
    first = min(coalesce(first, excluded.first), coalesce(excluded.first, first)),
    last = max(coalesce(last, excluded.last), coalesce(excluded.last, last))
"""

ADD_SPELLINGS = f"""
INSERT INTO spelling(identity, what, text, articles)
SELECT * FROM ({SPELLINGS}) WHERE 1
ON CONFLICT(identity, what, text) DO UPDATE SET articles = articles + excluded.articles
"""


def stored_names(spellings: Iterable[tuple[str, str]]) -> tuple[str, str, str]:
    """The name most articles have, the other names and the pronouns, these two as JSON.

    `spellings` are (what, text) of one identity, those of most articles first.
    """
    spelt: dict[str, list[str]] = {"name": [], "alias": [], "pronoun": []}
    for what, text in spellings:
        spelt[what].append(text)
    name, *others = spelt["name"]
    aliases = dict.fromkeys([*others, *spelt["alias"]])
    aliases.pop(name, None)
    return name, _list(aliases), _list(sorted(spelt["pronoun"]))


def write_names(connection: sqlite3.Connection, identities: Iterable[int]) -> None:
    """Write into the sums of each identity how it is spelt; nothing where no article has it any more."""
    for identity in identities:
        spellings = connection.execute(
            "SELECT what, text FROM spelling WHERE identity = ? ORDER BY articles DESC, text", (identity,)
        ).fetchall()
        if spellings:
            connection.execute(
                "UPDATE summary SET called = ?1, aliases = ?2, pronouns = ?3,"
                " id = (SELECT id FROM identity WHERE key = ?4)"
                " WHERE identity = ?4 AND (called, aliases, pronouns) IS NOT (?1, ?2, ?3)",
                (*stored_names(spellings), identity),
            )


def _list(values: Iterable[str]) -> str:
    return json.dumps(list(values), ensure_ascii=False, separators=(",", ":"))
