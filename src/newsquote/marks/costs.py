"""What it costs to take a mark for an opening one, a closing one, or none, and to pair two marks.

Set by hand on the cases in the tests, 5 for what a careful typist never does, 1 for what happens, 0 for
the rule, and checked on the PolNeAR training articles: as printed, with their marks rendered in other
house styles, and with marks taken away.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from newsquote.marks.house import House
from newsquote.marks.signs import DOUBLED, FAMILIES, KINDS

NEVER = 9.0  # a cost that rules the reading out
ANEW = 4.0  # of leaving a quotation unclosed and opening the next
EMPTY = 3.0  # of a quotation without a word
_DOUBTFUL = 2.0  # of closing where a plural possessive is likelier

_ELISION = re.compile(
    r"(?:(?:tis|twas|twere|twill|em|til|till|cause|cos|cuz|coz|bout|round|neath|gainst|fraid|kay|ere|scuse|tude|"
    r"nuff|nother|specially|member|fore|burbs|flu|phone|hood|n|s|d|ll|re|ve)\b|\d\d(?P<plural>s?)\b(?![,.]\d))",
    re.IGNORECASE,
)
_NO_NOUN = re.compile(  # words that rarely follow a possessive: what stands before them was a closing mark
    r"\s+(?:said|says|say|told|tells|added|adds|asked|asks|wrote|writes|replied|insisted|claimed|warned|argued|"
    r"explained|according|he|she|they|it|we|you|who|which|that|and|or|but|as|if|when|while|because|after|before|"
    r"during|until|since|than|in|on|at|to|for|of|from|with|by|into|over|about|between|against|is|was|are|were|"
    r"has|have|had|will|would|can|could|may|might|should|must|did|does|do|not)\b"
)

# (left, right) of a straight double mark -> costs of opening, closing, skipping
_STRAIGHT = {
    ("space", "word"): (0.0, 5.0, 5.0),
    ("space", "dots"): (0.2, 4.0, 4.0),
    ("space", "dash"): (0.5, 2.0, 4.0),
    ("space", "stop"): (2.0, 1.0, 2.5),
    ("space", "space"): (1.5, 1.0, 1.3),
    ("open", "word"): (0.2, 2.5, 4.5),
    ("open", "dots"): (0.3, 2.0, 4.0),
    ("open", "dash"): (2.0, 1.0, 2.0),
    ("open", "stop"): (2.0, 0.5, 2.0),
    ("open", "space"): (4.0, 0.2, 4.0),
    ("dash", "word"): (0.2, 2.0, 4.5),
    ("dash", "dots"): (0.3, 2.0, 4.0),
    ("dash", "dash"): (3.0, 0.5, 3.0),
    ("dash", "stop"): (4.0, 0.2, 4.0),
    ("dash", "space"): (4.0, 0.2, 4.0),
    ("stop", "word"): (2.0, 1.0, 3.0),
    ("stop", "dots"): (2.0, 1.0, 2.0),
    ("word", "word"): (2.5, 1.5, 2.0),
    ("word", "dots"): (4.0, 0.2, 3.0),
}
_STRAIGHT_CLOSING = (6.0, 0.0, 5.0)  # anything else: after a word or stop, before a space or stop


class Mark(NamedTuple):
    """A mark with the costs of its three readings.

    `words` counts the stretches with a letter or digit between the paragraph's marks up to here;
    `small` is whether a lower-case letter follows, as where a fragment is quoted.
    """

    start: int
    width: int
    kind: str
    open_cost: float
    close_cost: float
    skip_cost: float
    words: int = 0
    small: bool = False


class Context(NamedTuple):
    """What stands on either side of a run of adjacent marks, where run and paragraph lie, the house."""

    left: str
    right: str
    run_start: int
    run_end: int
    start: int
    end: int
    house: House


def weigh(text: str, at: int, width: int, context: Context) -> Mark | None:
    """The mark at an offset with its costs; None where it can be no quotation mark."""
    char = DOUBLED[text[at : at + 2]] if width == 2 else text[at]
    kind = KINDS[char]
    if FAMILIES[kind] == "s":
        costs = _weigh_single(text, at, char, context)
        if costs is None:
            return None
    elif FAMILIES[kind] == "D":
        costs = _weigh_double(text, at, char, context)
    else:
        costs = _weigh_guillemet(char, context)
    return Mark(at, width, kind, *costs)


def close_cost(first: Mark, last: Mark) -> float:
    """What it costs to close `first` with `last`, a mark of its family."""
    cost = last.close_cost
    if first.kind in "Ll" and last.kind in "Cc":
        cost = min(cost, 0.3)  # „so“
    elif first.kind != last.kind:
        cost += 0.3
    if cost >= _DOUBTFUL and first.small:
        cost -= 0.8  # a fragment ends without a stop: 'super cars' were
    return cost if last.words > first.words else cost + EMPTY


def nesting_cost(kinds: str, kind: str, house: House) -> float:
    """What it costs to open a mark of a kind inside open ones of `kinds`, outermost first."""
    family = FAMILIES[kind]
    if not kinds:
        return 1.0 if family == "s" and not house.single_outer else 0.0
    if FAMILIES[kinds[-1]] == family:
        if kinds[-1] != kind:
            return 2.0
        return {"C": 3.0, "L": 3.0, "D": 3.5}.get(kind, 5.0)
    return 0.5 if len(kinds) > 1 else 0.0


def _weigh_double(text: str, at: int, char: str, context: Context) -> tuple[float, float, float]:
    left, right = context.left, context.right
    before = text[context.run_start - 1] if context.run_start > context.start else " "
    opens, closes, skips = _STRAIGHT.get((left, right), _STRAIGHT_CLOSING)
    if left == "space" and right == "space" and (before == "\t" or text[max(at - 2, 0) : at] == "  "):
        skips = 0.3  # ditto, in a column
    if before.isdigit() and char == '"':
        closes, skips = max(closes, 0.3), 1.5  # inches, maybe
    if before == ":" and right == "word":
        opens, closes = 0.5, 3.0
    if char == "“":
        if left in ("stop", "word") and right != "word":
            return 3.0, 1.5, 3.0
        return min(opens, 0.5), 4.0 + (left == "space"), 6.0 if right == "word" else 4.0
    if char == "”":
        if left in ("space", "open", "dash") and right in ("word", "dots"):
            if context.house.one_handed:
                return 0.2, 4.0, 5.0
            return 3.0 if left == "dash" else 1.5, 1.0 if left == "dash" else 2.0, 4.0
        return max(opens, 3.0), 0.3 if closes else 0.0, 5.0
    if char in "„‟":
        return 0.0, NEVER, 6.0
    return opens, closes, skips


def _weigh_single(text: str, at: int, char: str, context: Context) -> tuple[float, float, float] | None:
    left, right = context.left, context.right
    before = text[context.run_start - 1] if context.run_start > context.start else " "
    if char == "‚":
        return (0.3, NEVER, 3.0) if left in ("space", "open") and right == "word" else None
    if char == "`":
        other = text.find("`", at + 1, at + 60)
        if other > 0 and text[other - 1].isalnum() and not text[other + 1 : other + 2].isalnum():
            return None  # `code`
        return (0.0, NEVER, 3.5) if left in ("space", "open") and right == "word" else None
    if left == "word" and right == "word":
        return None
    if left in ("space", "open", "dash") and right in ("word", "dots"):
        return _weigh_single_opener(text, at, char, context)
    if left == "space":
        return (1.0, 4.0, 2.0) if char in "‘‛" else (3.0, 1.5, 0.7)
    if left == "stop" and right == "word":
        if before == ":":
            return 0.5, 4.0, 2.5
        return (0.5, 3.0, 3.0) if char in "‘‛" else (4.0, 1.0, 0.7)
    closes, skips = _weigh_single_closer(text, at, before, context)
    return (4.0, closes + 1.5, min(skips, 1.0)) if char in "‘‛" else (6.0, closes, skips)


def _weigh_single_opener(text: str, at: int, char: str, context: Context) -> tuple[float, float, float]:
    if context.house.one_handed and char == "’":
        char = "‘"
    elision = _ELISION.match(text, at + 1, context.end) if context.run_end == at + 1 else None
    if elision and elision["plural"] == "" and char not in "’´":
        return 0.8, 6.0, 0.8  # the class of '08, but '20 years of neglect'
    if char in "’´":
        return (5.0, 6.0, 0.1) if elision else (2.5, 4.0, 0.7)
    if elision:
        return (2.5, 6.0, 0.5) if char in "‘‛" else (2.5, 6.0, 0.3)
    begins = text[at + 1].isupper() and (at == context.start or text[at - 2 : at - 1] == ":")
    skips = (4.0 if char in "‘‛" or begins else 3.0) + (1.5 if context.house.single_outer else 0.0)
    if context.left == "space":
        return 0.0, 6.0, skips
    return (0.0, 4.0, skips) if char in "‘‛" else (0.2, 3.0, skips - 0.5)


def _weigh_single_closer(text: str, at: int, before: str, context: Context) -> tuple[float, float]:
    """Costs of closing and skipping after a word or a stop, before a space or a stop."""
    if context.left in ("stop", "open", "dash"):
        return 0.0, 4.0
    if context.run_end - context.run_start > 1:
        return 0.0, 3.0
    if before.isdigit():
        return 0.7, 1.0
    if context.right != "space" or at + 1 >= context.end:
        return (0.2, 1.2) if before in "sS" else (0.1, 2.0)
    if _NO_NOUN.match(text, at + 1, context.end):
        return (0.8, 1.2) if before in "sSzx" else (0.2, 1.5)
    if before in "sSzx":
        return _DOUBTFUL, 0.5  # the workers' pay
    if text[at - 2 : at] == "in":
        return 1.2, 0.7  # runnin' late
    return 0.4, 1.5


def _weigh_guillemet(char: str, context: Context) -> tuple[float, float, float]:
    forward = context.left in ("space", "open", "dash") and context.right in ("word", "dots")
    backward = context.left in ("stop", "word") and context.right != "word"
    if (char in "«‹") != context.house.inverted:
        return (0.0, 5.0, 6.0) if forward else (3.0, 1.5, 3.0) if backward else (0.3, 3.0, 6.0)
    return (1.5, 2.0, 4.0) if forward else (4.0, 0.0, 5.0) if backward else (3.0, 0.3, 4.0)
