"""Who can think, hope and refuse: people and bodies of people, by the words alone."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from spacy.tokens import Token

_PRONOUNS = frozenset("i he she it they we".split())
_BODIES = frozenset(
    (
        "government cabinet ministry department company firm business bank union council board team club "
        "side party campaign charity trust hospital school university college agency regulator watchdog "
        "force authority commission committee panel court church family group association federation "
        "network institution society league investor shareholder lender insurer supplier owner maker "
        "operator"
    ).split()
)
_ENTITIES = ("PERSON", "ORG", "NORP")


@cache
def _people() -> frozenset[str]:
    lines = [
        line
        for name in ("roles.txt", "groups.txt")
        for line in files("newsquote").joinpath("data", name).read_text(encoding="utf8").splitlines()
    ]
    return frozenset(line.split("\t")[0].strip() for line in lines if line and not line.startswith("#"))


def can_think(subject: Token) -> bool:
    """Whether a subject's head names a person, a body or those who make it up."""
    lemma = subject.lemma_.lower()
    if subject.pos_ == "PRON":
        return subject.lower_ in _PRONOUNS
    return subject.ent_type_ in _ENTITIES or lemma in _BODIES or lemma in _people()
