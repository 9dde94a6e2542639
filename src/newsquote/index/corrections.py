"""What a user says of who is who: a small TOML file, read and checked. See "Corrections" in README.md."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from newsquote.errors import NewsquoteError
from newsquote.folding import fold_name

_STRINGS = ("name", "label", "role", "affiliation")
_LISTS = ("also", "articles")
_KEYS = (*_STRINGS, *_LISTS, "merge")


@dataclass(frozen=True, slots=True)
class Correction:
    """One entity, whatever the articles call it.

    `also` are other names it goes by; `articles` those in which the names mean it, by path, id or
    title, none being all; an empty `role` or `affiliation` is none, None leaves it as found. Where
    `merge` is false, the names mean somebody else in each article.
    """

    name: str
    also: tuple[str, ...] = ()
    articles: tuple[str, ...] = ()
    label: str | None = None
    role: str | None = None
    affiliation: str | None = None
    merge: bool = True

    @property
    def names(self) -> frozenset[str]:
        """All of its names, as they are compared."""
        return frozenset(name_key(name) for name in (self.name, *self.also))


def name_key(name: str) -> str:
    """The name as it is compared: case, accents and spaces aside."""
    return fold_name(name)


def parse_corrections(text: str, file: str) -> tuple[Correction, ...]:
    """The corrections in a TOML text, those for certain articles first, else in its order.

    Raises:
        NewsquoteError: if it is no TOML, or says something that is no correction; `file` names it.
    """
    import tomllib  # only those who correct wait for it

    try:
        found = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise NewsquoteError(f"{file} is no TOML: {error}") from error
    entries = found.pop("entity", [])
    if found or not isinstance(entries, list):
        unknown = ", ".join(found) or "entity"
        raise NewsquoteError(f"{file}: {unknown}: corrections are tables [[entity]], and nothing else")
    corrections = [_correction(entry, f"{file}, entity {n}") for n, entry in enumerate(entries, 1)]
    return tuple(sorted(corrections, key=lambda correction: not correction.articles))


def _correction(entry: Any, place: str) -> Correction:
    if not isinstance(entry, dict):
        raise NewsquoteError(f"{place}: write it as a table [[entity]]")
    unknown = [key for key in entry if key not in _KEYS]
    if unknown:
        raise NewsquoteError(f"{place}: no key {unknown[0]!r}; there are {', '.join(_KEYS)}")
    for key, value in entry.items():
        _check(key, value, place)
    if not name_key(entry.get("name", "")):
        raise NewsquoteError(f"{place}: it needs a name")
    values: dict[str, Any] = {key: tuple(v) if key in _LISTS else v for key, v in entry.items()}
    return Correction(**values)


def _check(key: str, value: Any, place: str) -> None:
    if key == "merge":
        if not isinstance(value, bool):
            raise NewsquoteError(f"{place}: merge is true or false")
    elif key in _STRINGS:
        if not isinstance(value, str):
            raise NewsquoteError(f"{place}: {key} is a string")
    elif not isinstance(value, list) or not all(isinstance(item, str) and item.strip() for item in value):
        raise NewsquoteError(f'{place}: {key} is a list of strings, as in {key} = ["…"]')
