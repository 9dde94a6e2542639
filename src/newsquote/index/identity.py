"""Which entities of different articles are the same one, and the ids they go by."""

from __future__ import annotations

import hashlib

from newsquote.index.folding import fold
from newsquote.model import Entity

_PLACES = frozenset({"LOC", "GPE", "FAC"})
_TITLES = frozenset({"mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "judge"})


def short_hash(*values: str) -> str:
    """Sixteen hexadecimal digits that depend on every value and on nothing else."""
    joined = "\0".join(values).encode("utf-8", "surrogatepass")
    return hashlib.blake2b(joined, digest_size=8).hexdigest()


def identity_id(entity: Entity, article_id: str) -> str:
    """The id an entity has across articles.

    Organisations, places and the like are the same wherever label and name are; people when
    the name has two words and does not begin with a title ("Mrs Khan" may be anybody); joint
    speakers when their members are. Everybody else is known in one article only.
    """
    label = "LOC" if entity.label in _PLACES else entity.label
    name = " ".join(fold(entity.name).split())
    if entity.members:
        return short_hash(label, *sorted(fold(member) for member in entity.members))
    if _is_known_everywhere(label, name, entity.named):
        return short_hash(label, name)
    return short_hash(label, name, article_id)


def _is_known_everywhere(label: str, name: str, named: bool) -> bool:
    if not named:
        return False
    if label != "PERSON":
        return True
    first, _, rest = name.partition(" ")
    return bool(rest) and first.rstrip(".") not in _TITLES
