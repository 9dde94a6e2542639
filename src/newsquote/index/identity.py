"""Which entities of different articles are the same one, and the ids they go by."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from newsquote.folding import fold, fold_name

if TYPE_CHECKING:
    from newsquote.model import Entity

_PLACES = frozenset({"LOC", "GPE", "FAC"})
_TITLES = frozenset(
    "mr mrs ms miss mx dr prof professor judge justice sir dame rev reverend cllr councillor pc sgt sergeant"
    " dc dci insp inspector supt superintendent detective constable lt lieutenant capt captain col colonel"
    " maj gen cmdr commander sen senator rep gov governor mayor sheriff officer fr".split()
)
"""With one of these before it, a surname is a surname still."""


def short_hash(*values: str) -> str:
    """Sixteen hexadecimal digits that depend on every value and on nothing else."""
    joined = "\0".join(values).encode("utf-8", "surrogatepass")
    return hashlib.blake2b(joined, digest_size=8).hexdigest()


def identity_id(entity: Entity, article_id: str) -> str:
    """The id an entity has across articles.

    Organisations, places and the like are the same wherever label and name are; people when
    the name has two words and is no surname with a title ("Mrs Khan" may be anybody); joint speakers
    when their members are. Everybody else is known in one article only. People of one name may turn
    out to be several: see `settling`.
    """
    label = "LOC" if entity.label in _PLACES else entity.label
    name = fold_name(entity.name)
    if entity.members:
        return short_hash(label, *sorted(fold(member) for member in entity.members))
    if is_known_everywhere(entity):
        return short_hash(label, name)
    return short_hash(label, name, article_id)


def is_known_everywhere(entity: Entity) -> bool:
    """Whether the name is enough to tell who or what it is in another article."""
    if not entity.named or entity.label != "PERSON":
        return entity.named
    first, _, rest = fold_name(entity.name).partition(" ")
    return bool(rest) and (" " in rest or first.rstrip(".") not in _TITLES)
