"""What a question asks for, and the SQL conditions that say it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from newsquote.errors import NewsquoteError
from newsquote.folding import fold
from newsquote.index import Index
from newsquote.kinds import SPEECH_KINDS, Kind

# Patterns as strings: most questions use none, and compiling them takes longer than the question.
_WORD = r"\w+"
_TERM = r'["“”«]([^"“”»]*)["“”»]?|(\S+)'
_DATE = r"\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?"
_SPEAKS = "q.speaker IN (SELECT key FROM entity WHERE identity = (SELECT key FROM identity WHERE id = ?))"
_HAS_WORDS = "q.key IN (SELECT rowid FROM quote_words WHERE quote_words MATCH ?)"
_PLACES = ("LOC", "GPE", "FAC")


class Sort(StrEnum):
    """The orders quotes can be listed in."""

    ARTICLE = "article"
    DATE = "date"
    NEWEST = "newest"
    SPEAKER = "speaker"
    LONGEST = "longest"
    CONFIDENCE = "confidence"


@dataclass(frozen=True)
class QuoteFilter:
    """Which quotes are wanted; a field left alone asks for nothing.

    `since` and `until` are YYYY, YYYY-MM or YYYY-MM-DD, both inclusive. `context` is a number of
    paragraphs on either side. `unique` folds copies of a quote into its first occurrence.
    `speaker_id` is who speaks, and `entity_id` who or what speaks or is named in what was said, by the
    ids that `speakers --json` and `entities --json` have.
    """

    speaker: str | None = None
    about: str | None = None
    org: str | None = None
    kinds: tuple[Kind, ...] = SPEECH_KINDS
    cue: str | None = None
    since: str | None = None
    until: str | None = None
    article: str | None = None
    min_confidence: float = 0.0
    sort: Sort = Sort.ARTICLE
    limit: int | None = None
    context: int = 0
    unique: bool = False
    speaker_id: str | None = None
    entity_id: str | None = None

    def __post_init__(self) -> None:
        for name, value in (("since", self.since), ("until", self.until)):
            if value is not None and not re.fullmatch(_DATE, value):
                raise NewsquoteError(f"no date: --{name} {value}; write 2025, 2025-07 or 2025-07-30")


@dataclass(frozen=True)
class EntityFilter:
    """Which entities or speakers are wanted; `labels` are those of DESIGN, any of which will do.

    `offset` is how many to leave out before the first of `limit`.
    """

    labels: tuple[str, ...] = ()
    name: str | None = None
    org: str | None = None
    since: str | None = None
    until: str | None = None
    min_count: int = 1
    limit: int | None = None
    offset: int = 0

    def __post_init__(self) -> None:
        QuoteFilter(since=self.since, until=self.until)


class Where(NamedTuple):
    """Conditions joined by AND, with the values of their placeholders."""

    conditions: tuple[str, ...] = ()
    values: tuple[object, ...] = ()

    def also(self, condition: str, *values: object) -> Where:
        """These conditions and one more."""
        return Where((*self.conditions, condition), (*self.values, *values))

    def __str__(self) -> str:
        return " AND ".join(self.conditions) or "1"


def kinds_of(names: Iterable[str]) -> tuple[Kind, ...]:
    """The kinds that names given by a user stand for; "all" is the first four, none the default."""
    wanted: set[Kind] = set()
    for name in names:
        wanted.update(tuple(Kind)[:4] if name == "all" else (Kind(name),))
    return tuple(kind for kind in Kind if kind in wanted) or SPEECH_KINDS


def quote_conditions(index: Index, wanted: QuoteFilter) -> Where:
    """Conditions on `quote q` joined to `article a`."""
    where = Where()
    if set(wanted.kinds) != set(Kind):
        marks = ", ".join("?" * len(wanted.kinds))
        where = where.also(f"q.kind IN ({marks})", *(kind.value for kind in wanted.kinds))
    if wanted.speaker is not None:
        where = where.also(
            "q.speaker IN (SELECT key FROM entity WHERE identity IN"
            f" ({matching_identities(index, wanted.speaker)}))"
        )
    if wanted.speaker_id is not None:
        where = where.also(_SPEAKS, wanted.speaker_id)
    if wanted.entity_id is not None:
        where = where.also(f"({_SPEAKS} OR {_HAS_WORDS})", wanted.entity_id, _naming(index, wanted.entity_id))
    if wanted.org is not None:
        where = where.also(f"q.speaker IN ({org_condition(index, wanted.org)})")
    if wanted.about is not None:
        about = about_expression(wanted.about)
        where = where.also(_HAS_WORDS, about)
    if wanted.cue is not None:
        cue = fold(wanted.cue.strip())
        contains = "' ' || q.cue_text || ' ' LIKE ? ESCAPE '\\'"
        where = where.also(f"(q.cue = ? OR {contains})", cue, f"% {_like(cue)} %")
    if wanted.min_confidence > 0:
        where = where.also("q.confidence >= ?", wanted.min_confidence)
    if wanted.article is not None:
        where = where.also(*article_condition(wanted.article))
    return date_conditions(where, wanted.since, wanted.until)


def date_conditions(where: Where, since: str | None, until: str | None) -> Where:
    """`where` and the article being dated inside the bounds."""
    if since is not None:
        where = where.also("a.date >= ?", since)
    if until is not None:
        where = where.also("a.date <= ?", until + "-99")
    return where


def article_condition(wanted: str) -> tuple[str, ...]:
    """The article has this path or file name, an id that begins so, or a title with these words."""
    return (
        "(a.path = ? OR a.location = ? OR a.location LIKE ? ESCAPE '\\'"
        " OR a.analysis IN (SELECT key FROM analysis WHERE id LIKE ? ESCAPE '\\')"
        " OR folded(a.title) LIKE ? ESCAPE '\\')",
        wanted,
        wanted,
        "%/" + _like(wanted.replace("\\", "/")),
        _like(wanted.lower()) + "%",
        "%" + _like(fold(wanted)) + "%",
    )


def label_names(labels: Iterable[str]) -> tuple[str, ...]:
    """The stored labels that labels given by a user stand for: people and places have several names."""
    names = {"PEOPLE": ("PERSON",), "ORGANISATIONS": ("ORG",), "ORGANISATION": ("ORG",),
             "PLACES": _PLACES, "PLACE": _PLACES, "GROUPS": ("NORP",),
             "LOC": _PLACES, "GPE": _PLACES}  # fmt: skip
    wanted = [label.upper() for label in labels]
    return tuple(sorted({stored for label in wanted for stored in names.get(label, (label,))}))


def about_expression(query: str) -> str:
    """The full-text expression for words, "phrases" and prefix*; all of them must occur."""
    terms = []
    for phrase, word in re.findall(_TERM, query):
        words = re.findall(_WORD, phrase or word)
        if words:
            terms.append(_phrase(words) + ("*" if word.endswith("*") else ""))
    return " AND ".join(terms) or '""'


def matching_identities(index: Index, name: str) -> str:
    """SQL giving the identities called `name`: by whole words, or by beginnings if none is.

    The text is safe to put into a statement. Whole words go first because "Ann" should not
    bring "Annabel" as long as there is an Ann.
    """
    words = re.findall(_WORD, fold(name))
    if not words:
        return "SELECT NULL WHERE 0"
    phrase = _phrase(words)
    exact = _identities(index, f"names : {phrase}")
    if index.connection.execute(f"SELECT EXISTS ({exact})").fetchone()[0]:
        return exact
    return _identities(index, f"names : {phrase} *")


def _identities(index: Index, expression: str) -> str:
    escaped = expression.replace("'", "''")
    in_corpus = " AND analysis IN (SELECT analysis FROM article)" if index.is_cache else ""
    return (
        "SELECT identity FROM entity WHERE key IN"
        f" (SELECT rowid FROM name_words WHERE name_words MATCH '{escaped}'){in_corpus}"
    )


def org_condition(index: Index, org: str) -> str:
    """SQL giving the keys of entities that are the organisation, or are affiliated with it.

    An affiliation counts under any name of the organisation, and by its own words where the
    organisation has no entity.
    """
    identities = matching_identities(index, org)
    words = re.findall(_WORD, fold(org))
    stated = f"SELECT rowid FROM name_words WHERE name_words MATCH 'affiliation : {_phrase(words)}'"
    return (
        f"SELECT key FROM entity WHERE label = 'ORG' AND identity IN ({identities})"
        f" UNION SELECT key FROM entity WHERE affiliated IN ({identities})"
        + (f" UNION {stated}" if words else "")
    )


def _naming(index: Index, id_: str) -> str:
    """The full-text expression for quotes that name the identity, by the names its articles give it."""
    names = index.connection.execute(
        "SELECT name FROM entity WHERE identity = (SELECT key FROM identity WHERE id = ?)"
        " GROUP BY name ORDER BY count(*) DESC, name LIMIT 20",
        (id_,),
    )
    phrases = [_phrase(words) for (name,) in names if (words := re.findall(_WORD, name))]
    return f"about : ({' OR '.join(phrases)})" if phrases else '""'


def _phrase(words: Iterable[str]) -> str:
    return '"' + " ".join(words) + '"'


def _like(text: str) -> str:
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
