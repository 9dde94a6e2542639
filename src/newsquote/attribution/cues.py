"""What a cue means: its class, and whether the words were said at all."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

from spacy.tokens import Token

ATTITUDE = "attitude"
_NEGATIONS = frozenset(
    {"not", "n't", "n’t", "never", "no", "nobody", "none", "neither", "nor", "without", "hardly"}
)
_WITHHELD = frozenset(
    {
        "refuse",
        "decline",
        "fail",
        "avoid",
        "stop",
        "hesitate",
        "wait",
        "want",
        "plan",
        "expect",
        "intend",
        "hope",
        "prepare",
        "due",
        "set",
        "likely",
        "ready",
        "about",
        "try",
    }
)
# "has yet to say", "was unable to say", "stopped short of admitting", "rarely complained"
_SHORT_OF = re.compile(r"\byet to\b|\bunable to\b|\bshort of\b|\b(?:rarely|seldom|barely)\b")
_HYPOTHETICAL = frozenset(
    {"would", "could", "might", "may", "will", "wo", "ca", "can", "shall", "should", "'ll", "’ll", "must"}
)


@dataclass(frozen=True, slots=True)
class CueMeaning:
    """`name` is a class of data/cues.txt or "unknown"; `strong` cues attribute by themselves."""

    name: str
    strong: bool


@lru_cache(maxsize=1)
def cue_verbs() -> dict[str, CueMeaning]:
    """Verb lemma → meaning, from data/cues.txt."""
    return {f[0]: CueMeaning(f[1], f[2] == "strong") for f in _fields("cues.txt")}


@lru_cache(maxsize=1)
def cue_nouns() -> dict[str, str]:
    """Other cue words, lower case → class, from data/cue_nouns.txt."""
    return {f[0]: f[1] for f in _fields("cue_nouns.txt")}


def _fields(name: str) -> list[list[str]]:
    text = files("newsquote").joinpath("data", name).read_text(encoding="utf8")
    return [line.split() for line in text.splitlines() if line and not line.startswith("#")]


def cue_head(tokens: list[Token]) -> Token:
    """The word of a cue that carries its meaning: a listed verb, else a listed word, else its first verb."""
    verbs = [t for t in tokens if t.pos_ == "VERB" and t.lemma_.lower() in cue_verbs()]
    if verbs:
        plain = [t for t in verbs if cue_verbs()[t.lemma_.lower()].name != ATTITUDE]
        return (plain or verbs)[0]
    listed = [t for t in tokens if t.lower_ in cue_nouns() or t.lemma_.lower() in cue_verbs()]
    if listed:
        return listed[0]
    return next((t for t in tokens if t.pos_ == "VERB"), next((t for t in tokens if t.is_alpha), tokens[0]))


def meaning(head: Token) -> CueMeaning:
    """Class of a cue by its head word."""
    verb = cue_verbs().get(head.lemma_.lower())
    if verb and head.pos_ in ("VERB", "AUX"):
        return verb
    noun = cue_nouns().get(head.lower_) or cue_nouns().get(head.lemma_.lower())
    if noun:
        return CueMeaning(noun, False)
    return verb or CueMeaning("punctuation" if not head.is_alpha else "unknown", False)


@lru_cache(maxsize=1)
def deeds() -> frozenset[str]:
    """Verb lemmas that attribute nothing unless marks say so, from data/deeds.txt."""
    return frozenset(word for line in _fields("deeds.txt") for word in line)


def is_deed(tokens: list[Token], head: Token) -> bool:
    """Whether a cue only tells what somebody does: "compiled", "declined to comment on"."""
    lemmas = {t.lemma_.lower() for t in tokens}
    return head.lemma_.lower() in deeds() or "comment" in lemmas


def _is_all_that_is_said(head: Token, low: set[str]) -> bool:
    """ "Would say only that …", "would only tell reporters …": it was said, and no more."""
    after = head.nbor().lower_ if head.i + 1 < len(head.doc) else ""
    return "would" in low and ("only" in low or after == "only")


def is_unsaid(tokens: list[Token], head: Token) -> bool:
    """Whether the cue is negated, withheld or hypothetical: "did not say", "would say", "refused to tell"."""
    if head.lemma_.lower() == "deny":
        return False
    around = [*tokens, *(c for c in head.children if c.i < head.i)]
    if head.dep_ == "acomp":  # ClearNLP hangs "adamant" on the "is" that has the "not"
        around += head.head.children
    before = [t for t in around if t.i < head.i]
    low = {t.lower_ for t in before}
    if low & _NEGATIONS or _SHORT_OF.search(" ".join(t.lower_ for t in [*before, head])):
        return True
    if head.pos_ == "VERB" and low & _HYPOTHETICAL and head.tag_ in ("VB", ""):
        return not _is_all_that_is_said(head, low)
    if (
        head.lemma_.lower() == "seek"
        and head.tag_ == "VBG"
        and any(c.tag_ == "VBZ" or c.tag_ == "VBP" for c in head.lefts)
    ):
        return True  # "the union is seeking 5%": what it is after, whether it said so or not
    if any(c.lower_ in ("if", "unless") and c.dep_ == "mark" for c in head.children):
        return True
    if head.tag_ in ("VBP", "VBZ") and any(c.lower_ in ("when", "whenever") for c in head.children):
        return True  # "when hospitals call for help": what happens, no one saying
    governor = head.head
    return (
        governor.i < head.i
        and head.dep_ in ("xcomp", "ccomp", "advcl", "acl")
        and head.tag_ == "VB"
        and (governor.lemma_.lower() in _WITHHELD)
    )
