"""For whom somebody without a name speaks: "a spokeswoman for Arla Rail", "the board", "the GMB branch"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsquote.model import Mention, Span
from newsquote.resolve.heads import Head
from newsquote.resolve.lexicon import PLACES, SPOKES, organisations, titles, word_set
from newsquote.resolve.nominals import ARTICLES, POSSESSIVES, Nominal

BASED = re.compile(r"[-‑](?:based|headquartered|born|registered|listed|backed|owned|led|run)\b")
_BOARDED = word_set("county school city state parish town")
# A part of a body, which speaks for it: "the Orn branch of the union", "the party's district committee".
_BRANCHES = word_set("branch chapter local lodge")
_LOCAL = word_set("local state district regional county area branch provincial zonal constituency")
_SITTING = re.compile(r"(?:trustees|directors|governors|regents|managers)\b")
_MOUTHS = word_set("board management leadership press-office statement headquarters hq")


def _owns(text: str, segment: Span, mention: Mention) -> bool:
    """Whether a body's name is what a noun phrase is part of: "branch of | the GMB", "the GMB's | branch"."""
    before = text[segment.start : max(segment.start, mention.span.start)].rstrip().lower()
    owner = text[mention.span.end : mention.span.end + 2] in ("'s", "’s", "' ", "’ ")
    return mention.label == "ORG" and (owner or before.endswith((" of", " of the")))


def _is_of_seat(text: str, segment: Span, mention: Mention) -> bool:
    """Whether a place only says where a body is: "of the Orn bank"."""
    noun = re.match(r"\s+([a-z-]+)", text[mention.span.end : segment.end])
    return noun is not None and noun.group(1) in organisations()


def find_behalf(
    text: str, segment: Span, nominal: Nominal, names: Sequence[tuple[int, Mention]]
) -> Head | None:
    """The organisation behind a spokesperson, a board or a statement."""
    for i, m in names:  # "A Department for Education spokesperson"
        if m.label == "ORG" and text[m.span.end : segment.end].strip().lower() in SPOKES:
            return Head(segment, nominal=nominal, behalf=i)
    sent = nominal.base == "representative" and nominal.rest.startswith(("of ", "for "))
    mouth = nominal.base in _MOUTHS or nominal.text.lower().startswith("press office")
    branch = nominal.base in _BRANCHES or (
        nominal.base in ("committee", "council", "unit", "wing") and set(nominal.words[:-1]) & _LOCAL
    )
    if not (nominal.is_spokes or mouth or sent or branch):
        return None
    if branch:
        return next(
            (Head(segment, nominal=nominal, behalf=i) for i, m in names if _owns(text, segment, m)), None
        )
    names = [
        (i, m)
        for i, m in names
        if not (BASED.match(text, m.span.end) or (m.label in PLACES and _is_of_seat(text, segment, m)))
    ]
    statement = nominal.base == "statement"
    if statement and "annual" in nominal.words:
        return None
    for i, m in names:
        if m.label not in ("PERSON", "NORP") or (statement and m.label == "PERSON"):
            return Head(segment, nominal=nominal, behalf=i)
    for i, m in names:  # "A Brandauer spokesperson", whatever a tagger takes Brandauer for
        lead, rest = text[segment.start : m.span.start], text[m.span.end : segment.end]
        if nominal.is_spokes and lead.strip().lower() in ARTICLES and " " not in rest.strip():
            return Head(segment, nominal=nominal, behalf=i)
    if any(m.label == "PERSON" for _, m in names):
        return None
    after = re.match(r"(?:for|from|of|at|by|with)\s+(.+)", nominal.rest, re.S)
    phrase = after.group(1) if after else nominal.possessor
    if phrase is not None and _SITTING.match(
        phrase
    ):  # "the board of trustees": who sits on it, not whose it is
        whose = re.match(r"\w+\s+(?:of|for|at)\s+(.+)", phrase, re.S)
        phrase = whose.group(1) if whose else None
    if phrase is None and nominal.determiner in POSSESSIVES:
        phrase = nominal.determiner
    if phrase is None and len(nominal.words) > 1:
        before = " ".join(nominal.words[:-1])
        last = before.split()[-1]
        own = nominal.base == "board" and last in _BOARDED  # a body of its own
        if last in organisations() and last not in titles() and not own:
            phrase = before
    return Head(segment, nominal=nominal, behalf_text=phrase)
