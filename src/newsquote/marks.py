"""Which quotation marks open, which close and which are no quotation marks at all.

Stands at the head of extraction and reads characters only, so that training, the model and the rules
all see one reading of the marks. Every mark may open a quotation, close one, or be skipped (an
apostrophe, an inch, a slip); what stands on either side of it gives each of the three a cost. The
cheapest well-nested reading of a paragraph is found by a beam search over stacks of open marks, so a
doubtful mark is judged by how well the rest of the paragraph comes out: the mark in "the workers' pay"
is taken for a closing one only where no better one follows. Paragraphs are read one by one; a bad mark
costs at most its own.

The costs were set by hand on the cases in the tests, 5 for what a careful typist never does, 1 for what
happens, 0 for the rule, and checked on the PolNeAR training articles: as printed, with their marks
rendered in other house styles, and with marks taken away.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from newsquote.model import Span

_MAX_DEPTH = 4
_BEAM = 8  # stacks kept at each mark; the tests' cases pass with 2
_MAX_RUN = 5  # more adjacent marks than this are an ornament
_NEVER = 9.0  # a cost that rules the reading out
_ANEW = 4.0  # of leaving a quotation unclosed and opening the next
_EMPTY = 3.0  # of a quotation without a word
_DOUBTFUL = 2.0  # of closing where a plural possessive is likelier

_KINDS = {  # D straight, C curly, L low; all three are double and close one another; so with s, c, l
    '"': "D", "＂": "D", "“": "C", "”": "C", "‟": "C", "„": "L",
    "'": "s", "`": "c", "´": "s", "‘": "c", "’": "c", "‛": "c", "‚": "l",
    "«": "G", "»": "G", "‹": "g", "›": "g",
}  # fmt: skip
_FAMILIES = {"D": "D", "C": "D", "L": "D", "s": "s", "c": "s", "l": "s", "G": "G", "g": "g"}
_STYLES = {"D": "double", "s": "single", "G": "guillemet", "g": "guillemet"}
_DOUBLED = {'""': '"', "''": '"', "´´": '"', "``": "“", "‘‘": "“", "’’": "”"}
_APOSTROPHES = "'’´‘‛"

_RUN = re.compile("[" + "".join(_KINDS) + "]+")
_LINE = re.compile(r"[^\r\n\u2028\u2029]+")
_EXPORTED_OPENER = re.compile(r'(?<!\S)""(?=\w)')
_EXPORTED_CLOSER = re.compile(r'(?<=[\w.,!?])""(?!\w)')
_WORD = re.compile(r"[^\W_]")
_FEET_INCHES = re.compile(r"""\d\s?['’´‘]\s?\d{1,2}(?:[.½¼¾]\d*)?\s?(?:''|’’|["”])|°\s?\d{1,2}['’]""")
_ELISION = re.compile(
    r"(?:(?:tis|twas|twere|twill|em|til|till|cause|cos|cuz|coz|bout|round|neath|gainst|fraid|kay|ere|scuse|tude|"
    r"nuff|nother|specially|member|fore|burbs|flu|phone|hood|n|s|d|ll|re|ve)\b|\d\d(?P<plural>s?)\b(?![,.]\d))",
    re.IGNORECASE,
)
_SINGLE_THEN_ELISION = re.compile(r"''(?:tis|twas|twere|twill|em)\b", re.IGNORECASE)
_POSSESSIVE_TAIL = re.compile(r"(?:s|S|d|ll|re|ve|m|t)\b")
_AND = re.compile(r"(?<=[\s\w])['’‘´][nN]['’‘´](?=\s|\w|$)")
_NO_NOUN = re.compile(  # words that rarely follow a possessive: what stands before them was a closing mark
    r"\s+(?:said|says|say|told|tells|added|adds|asked|asks|wrote|writes|replied|insisted|claimed|warned|argued|"
    r"explained|according|he|she|they|it|we|you|who|which|that|and|or|but|as|if|when|while|because|after|before|"
    r"during|until|since|than|in|on|at|to|for|of|from|with|by|into|over|about|between|against|is|was|are|were|"
    r"has|have|had|will|would|can|could|may|might|should|must|did|does|do|not)\b"
)

_OPENING_PUNCTUATION = frozenset("([{<¿¡/|=*_~#>•·+\\")
_DASHES = frozenset("-‐‑‒–—―−")
_STOPS = frozenset(".,!?;:…")
_CLOSING_PUNCTUATION = frozenset(")]}/|*_~<>")
_INVISIBLE = "\u200b\u200c\u200d\u2060\ufeff"


@dataclass(frozen=True, slots=True)
class Quotation:
    """A stretch in quotation marks; offsets are code points in the text, half-open.

    `end` lies just past the closing mark or, where that is missing, at the end of the paragraph's text;
    where the same mark opens anew before that, at the end of the text before it.
    Widths count characters: 1, or 2 for '' and ``; `close_width` is 0 where unclosed. `depth` is 0
    outermost, 1 nested inside another. `style` is "double", "single" or "guillemet". `continues`: this
    mark re-opens, at the head of a paragraph, what the paragraph before left open (the same speech).
    `left_space` and `right_space` count the white space just inside the marks.
    """

    start: int
    end: int
    open_width: int
    close_width: int
    depth: int
    style: str
    continues: bool
    left_space: int = 0
    right_space: int = 0

    @property
    def inner(self) -> Span | None:
        """What stands between the marks, without white space at its ends; None where that is nothing."""
        start = self.start + self.open_width + self.left_space
        end = self.end - self.close_width - self.right_space
        return Span(start, end) if start < end else None

    @property
    def closed(self) -> bool:
        """Whether the closing mark is there."""
        return self.close_width > 0


class _Mark(NamedTuple):
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


class _House(NamedTuple):
    """What an article does throughout."""

    single_outer: bool = False  # single marks are the first choice, as in British papers
    inverted: bool = False  # »so«
    one_handed: bool = False  # ”so”
    exported: bool = False  # ""so"", as tables are written out


class _Pair(NamedTuple):
    """A reading's quotation: indices of its marks.

    Where unclosed, `close` is None and `cut` is the mark it stops before, None at the paragraph's end.
    """

    open: int
    close: int | None
    depth: int
    cut: int | None = None


def scan_marks(text: str) -> list[Quotation]:
    """All quotations of `text` in order of start, outer before inner; linear in its length.

    Paragraphs are divided by blank lines; by every newline where single ones outnumber the blank lines,
    as where there are none. In a text where two in five lines or more begin in lower case the lines are
    taken to be hard-wrapped, and single newlines never divide.
    """
    if not _RUN.search(text):
        return []
    paragraphs = list(_paragraphs(text))
    house = _House(
        inverted=_opens_more(text, "»›", "«‹"),
        one_handed=_opens_more(text, "”", "“„"),
        exported=bool(_EXPORTED_OPENER.search(text) and _EXPORTED_CLOSER.search(text)),
    )
    quotations = _scan(text, paragraphs, house)
    if _single_outer(text, quotations):
        quotations = _scan(text, paragraphs, house._replace(single_outer=True))
    return quotations


def canonical_marks(text: str, quotations: list[Quotation]) -> dict[int, str]:
    """Offset of each opening and closing mark to “ ” at depth 0 and ‘ ’ below, whatever the house style.

    A mark of two characters is given at its first.
    """
    canonical = {}
    for quotation in quotations:
        opening, closing = "“”" if quotation.depth == 0 else "‘’"
        canonical[quotation.start] = opening
        if quotation.closed:
            canonical[quotation.end - quotation.close_width] = closing
    return canonical


def _scan(text: str, paragraphs: list[tuple[int, int]], house: _House) -> list[Quotation]:
    marks = [_read_marks(text, start, end, house) for start, end in paragraphs]
    quotations: list[Quotation] = []
    left_open = ""
    for number, (start, end) in enumerate(paragraphs):
        here = marks[number]
        if not here:
            left_open = ""
            continue
        following = ""
        if number + 1 < len(paragraphs):
            following = _leading(text, paragraphs[number + 1][0], marks[number + 1])
        pairs, now_open = _best_reading(here, house, following)
        continues = _continued(text, start, here, pairs, left_open)
        for pair in pairs:
            first = here[pair.open]
            last = None if pair.close is None else here[pair.close]
            limit = last.start if last else end if pair.cut is None else here[pair.cut].start
            quotations.append(_quotation(text, first, last, limit, pair.depth, pair.open in continues))
        left_open = now_open
    return quotations


def _quotation(
    text: str, first: _Mark, last: _Mark | None, limit: int, depth: int, continues: bool
) -> Quotation:
    """The quotation whose content lies before `limit`."""
    left = inner_start = first.start + first.width
    right = limit
    while right > inner_start and _is_space(text[right - 1]):
        right -= 1
    while left < right and _is_space(text[left]):
        left += 1
    return Quotation(
        start=first.start,
        end=last.start + last.width if last else right,
        open_width=first.width,
        close_width=last.width if last else 0,
        depth=depth,
        style=_STYLES[_FAMILIES[first.kind]],
        continues=continues,
        left_space=left - inner_start,
        right_space=limit - right if last else 0,
    )


# Paragraphs


def _paragraphs(text: str) -> Iterator[tuple[int, int]]:
    """Spans of the paragraphs' text, without white space at either end."""
    lines = list(_lines(text))
    blank = [_is_blank_between(text, a[1], b[0]) for a, b in pairwise(lines)]
    singles = [lines[i + 1][0] for i, is_blank in enumerate(blank) if not is_blank]
    wrapped = sum(text[start].islower() for start in singles) * 5 >= len(singles) * 2
    every_line = not wrapped and len(singles) > sum(blank)
    begin = 0
    for i in range(1, len(lines) + 1):
        if i == len(lines) or blank[i - 1] or every_line or (not wrapped and _opens_line(text, lines[i][0])):
            yield lines[begin][0], lines[i - 1][1]
            begin = i


def _lines(text: str) -> Iterator[tuple[int, int]]:
    for match in _LINE.finditer(text):
        start, end = match.span()
        while start < end and _is_space(text[start]):
            start += 1
        while end > start and _is_space(text[end - 1]):
            end -= 1
        if start < end:
            yield start, end


def _is_blank_between(text: str, start: int, end: int) -> bool:
    return len(text[start:end].replace("\r\n", "\n").strip(" \t\xa0" + _INVISIBLE).splitlines()) > 1


def _opens_line(text: str, start: int) -> bool:
    """Whether a line begins with a double mark: speech is re-opened so even where no blank line stands."""
    return _KINDS.get(text[start], "s") in "DCL" and not _is_space(text[start + 1 : start + 2] or " ")


# House style


def _opens_more(text: str, these: str, those: str) -> bool:
    """Whether `these` marks stand more often than `those` before a word and after a space."""
    balance = 0
    for match in re.finditer(f"[{these}{those}]", text):
        at = match.start()
        if _is_space(text[at - 1] if at else " ") and not _is_space(text[at + 1 : at + 2] or " "):
            balance += 1 if match[0] in these else -1
    return balance > 0


def _single_outer(text: str, quotations: list[Quotation]) -> bool:
    """Whether single marks hold more of the article's outer quotations than double ones."""
    weights = {"double": 0, "single": 0, "guillemet": 0}
    for quotation in quotations:
        if quotation.depth == 0 and (quotation.closed or quotation.style != "single"):
            last = text[quotation.end - quotation.close_width - 1]
            weights[quotation.style] += 3 if last in _STOPS else 1
    return weights["single"] > weights["double"] + weights["guillemet"]


# The marks and what stands beside them


def _is_space(char: str) -> bool:
    return char.isspace() or char in _INVISIBLE


def _read_marks(text: str, start: int, end: int, house: _House) -> list[_Mark]:
    """The marks of a paragraph that could open or close; apostrophes inside words are left out."""
    barred = _barred(text, start, end)
    marks: list[_Mark] = []
    for match in _RUN.finditer(text, start, end):
        first, last = match.span()
        if last - first > _MAX_RUN:
            continue
        right_class = ""
        left_class = _left_class(text, first, start)
        possessive = text[last - 1] in _APOSTROPHES and _POSSESSIVE_TAIL.match(text, last, end)
        if possessive and left_class != "space":
            last -= 1  # a possessive: the Moss", the "Moss"'s
            right_class = "stop"
        right_class = right_class or _right_class(text, last, end)
        context = _Context(left_class, right_class, first, last, start, end, house)
        for at, width in _split_run(text, context):
            mark = None if at in barred else _weigh(text, at, width, context)
            if mark:
                marks.append(_counted(text, mark, marks[-1] if marks else None))
    return marks


def _counted(text: str, mark: _Mark, before: _Mark | None) -> _Mark:
    words = before.words + bool(_WORD.search(text, before.start + before.width, mark.start)) if before else 0
    after = mark.start + mark.width
    return mark._replace(words=words, small=text[after : after + 1].islower())


class _Context(NamedTuple):
    """What stands on either side of a run of adjacent marks, where run and paragraph lie, the house."""

    left: str
    right: str
    run_start: int
    run_end: int
    start: int
    end: int
    house: _House


def _barred(text: str, start: int, end: int) -> set[int]:
    """Offsets of marks that measure (6' 2", 51°30') or drop letters (rock 'n' roll)."""
    barred: set[int] = set()
    for pattern in (_FEET_INCHES, _AND):
        for match in pattern.finditer(text, start, end):
            barred.update(range(*match.span()))
    return barred


def _split_run(text: str, context: _Context) -> Iterator[tuple[int, int]]:
    """Offsets and widths of the marks in a run; two single ones make a double one."""
    at, last = context.run_start, context.run_end
    while at < last:
        two = text[at : at + 2] if at + 2 <= last else ""
        wide = two in _DOUBLED and (two != '""' or context.house.exported)
        # of three the single one is the inner: '''No,' he said'' but ''He said 'no'''
        if wide and at + 3 == last and context.left in ("stop", "word") and text[at + 1 : last] in _DOUBLED:
            wide = False
        if wide and at + 2 == last and context.left != "word" and _SINGLE_THEN_ELISION.match(text, at):
            wide = False
        yield at, 2 if wide else 1
        at += 2 if wide else 1


def _left_class(text: str, at: int, start: int) -> str:
    if at <= start or _is_space(text[at - 1]):
        return "space"
    char = text[at - 1]
    if char in _OPENING_PUNCTUATION:
        return "open"
    if char in _DASHES:
        return "dash"
    return "stop" if char in _STOPS else "word"


def _right_class(text: str, at: int, end: int) -> str:
    if at >= end or _is_space(text[at]):
        return "space"
    char = text[at]
    if char == "…" or text.startswith("..", at):
        return "dots"
    if char in _DASHES:
        return "dash"
    return "stop" if char in _STOPS or char in _CLOSING_PUNCTUATION else "word"


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


def _weigh(text: str, at: int, width: int, context: _Context) -> _Mark | None:
    char = _DOUBLED[text[at : at + 2]] if width == 2 else text[at]
    kind = _KINDS[char]
    if _FAMILIES[kind] == "s":
        costs = _weigh_single(text, at, char, context)
        if costs is None:
            return None
    elif _FAMILIES[kind] == "D":
        costs = _weigh_double(text, at, char, context)
    else:
        costs = _weigh_guillemet(char, context)
    return _Mark(at, width, kind, *costs)


def _weigh_double(text: str, at: int, char: str, context: _Context) -> tuple[float, float, float]:
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
        return 0.0, _NEVER, 6.0
    return opens, closes, skips


def _weigh_single(text: str, at: int, char: str, context: _Context) -> tuple[float, float, float] | None:
    left, right = context.left, context.right
    before = text[context.run_start - 1] if context.run_start > context.start else " "
    if char == "‚":
        return (0.3, _NEVER, 3.0) if left in ("space", "open") and right == "word" else None
    if char == "`":
        other = text.find("`", at + 1, at + 60)
        if other > 0 and text[other - 1].isalnum() and not text[other + 1 : other + 2].isalnum():
            return None  # `code`
        return (0.0, _NEVER, 3.5) if left in ("space", "open") and right == "word" else None
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


def _weigh_single_opener(text: str, at: int, char: str, context: _Context) -> tuple[float, float, float]:
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


def _weigh_single_closer(text: str, at: int, before: str, context: _Context) -> tuple[float, float]:
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


def _weigh_guillemet(char: str, context: _Context) -> tuple[float, float, float]:
    forward = context.left in ("space", "open", "dash") and context.right in ("word", "dots")
    backward = context.left in ("stop", "word") and context.right != "word"
    if (char in "«‹") != context.house.inverted:
        return (0.0, 5.0, 6.0) if forward else (3.0, 1.5, 3.0) if backward else (0.3, 3.0, 6.0)
    return (1.5, 2.0, 4.0) if forward else (4.0, 0.0, 5.0) if backward else (3.0, 0.3, 4.0)


# The reading


class _Path(NamedTuple):
    """A linked list of a reading's pairs, last one first."""

    rest: _Path | None
    pair: _Pair


class _State(NamedTuple):
    """A reading so far: what it cost, the marks now open, the pairs so far."""

    cost: float
    opened: tuple[int, ...]
    path: _Path | None


def _best_reading(marks: list[_Mark], house: _House, following: str) -> tuple[list[_Pair], str]:
    """The cheapest reading of a paragraph, in order of start, and the kinds it leaves open.

    `following` are the kinds that open the next paragraph, which may go on with what is unclosed here.
    """
    states = {"": _State(0.0, (), None)}
    for number in range(len(marks)):
        after: dict[str, _State] = {}
        for kinds, state in states.items():
            for next_kinds, next_state in _readings(kinds, state, number, marks, house):
                if next_kinds not in after or next_state.cost < after[next_kinds].cost:
                    after[next_kinds] = next_state
        if len(after) > _BEAM:
            after = dict(sorted(after.items(), key=lambda item: item[1].cost)[:_BEAM])
        states = after

    def total(item: tuple[str, _State]) -> float:
        return item[1].cost + _open_cost(item[1], marks, house, following)

    kinds, best = min(states.items(), key=total)
    return _pairs(best), kinds


def _readings(
    kinds: str, state: _State, number: int, marks: list[_Mark], house: _House
) -> Iterator[tuple[str, _State]]:
    """What may come of a reading at its next mark: skipped, closing, opening anew, opening."""
    cost, opened, path = state
    mark = marks[number]
    yield kinds, _State(cost + mark.skip_cost, opened, path)
    if kinds and _FAMILIES[kinds[-1]] == _FAMILIES[mark.kind]:
        top = marks[opened[-1]]
        if mark.close_cost < _NEVER:
            pair = _Pair(opened[-1], number, len(kinds) - 1)
            yield kinds[:-1], _State(cost + _close_cost(top, mark), opened[:-1], _Path(path, pair))
        apostrophe = _FAMILIES[mark.kind] == "s" and not house.single_outer
        if mark.kind == top.kind and mark.open_cost < 0.5 and not apostrophe:
            cut = _Pair(opened[-1], None, len(kinds) - 1, number)
            anew = cost + mark.open_cost + _ANEW + (_EMPTY if mark.words == top.words else 0.0)
            yield kinds, _State(anew, (*opened[:-1], number), _Path(path, cut))
    if mark.open_cost < _NEVER and len(kinds) < _MAX_DEPTH:
        opening = cost + mark.open_cost + _nesting_cost(kinds, mark.kind, house)
        yield kinds + mark.kind, _State(opening, (*opened, number), path)


def _close_cost(first: _Mark, last: _Mark) -> float:
    """What it costs to close `first` with `last`, a mark of its family."""
    cost = last.close_cost
    if first.kind in "Ll" and last.kind in "Cc":
        cost = min(cost, 0.3)  # „so“
    elif first.kind != last.kind:
        cost += 0.3
    if cost >= _DOUBTFUL and first.small:
        cost -= 0.8  # a fragment ends without a stop: 'super cars' were
    return cost if last.words > first.words else cost + _EMPTY


def _nesting_cost(kinds: str, kind: str, house: _House) -> float:
    family = _FAMILIES[kind]
    if not kinds:
        return 1.0 if family == "s" and not house.single_outer else 0.0
    if _FAMILIES[kinds[-1]] == family:
        if kinds[-1] != kind:
            return 2.0
        return {"C": 3.0, "L": 3.0, "D": 3.5}.get(kind, 5.0)
    return 0.5 if len(kinds) > 1 else 0.0


def _open_cost(state: _State, marks: list[_Mark], house: _House, following: str) -> float:
    """What it costs to end a paragraph with these marks open."""
    total = 0.0
    for level, number in enumerate(state.opened):
        mark = marks[number]
        single = _FAMILIES[mark.kind] == "s"
        if level < len(following) and _FAMILIES[following[level]] == _FAMILIES[mark.kind]:
            total += (1.0 if single else 0.5) + (1.5 if mark.small else 0.0)
        elif single:
            total += 3.5 if house.single_outer else 6.0
        else:
            total += 4.0
    if state.opened and _repeats(state, marks):
        total += 3.0  # an unclosed quotation with others of its kind inside is more likely a slip
    return total


def _repeats(state: _State, marks: list[_Mark]) -> bool:
    """Whether a mark that is still open holds a quotation in the same marks."""
    path = state.path
    while path is not None and path.pair.open > state.opened[0]:
        level = path.pair.depth - 1
        if 0 <= level < len(state.opened) and marks[state.opened[level]].kind == marks[path.pair.open].kind:
            return True
        path = path.rest
    return False


def _pairs(state: _State) -> list[_Pair]:
    pairs = [_Pair(number, None, level) for level, number in enumerate(state.opened)]
    path = state.path
    while path is not None:
        pairs.append(path.pair)
        path = path.rest
    return sorted(pairs, key=lambda pair: pair.open)


# From one paragraph to the next


def _leading(text: str, start: int, marks: list[_Mark]) -> str:
    """The kinds of the marks that may open a paragraph, outer first."""
    kinds = ""
    at = start
    for mark in marks[:_MAX_DEPTH]:
        if text[at : mark.start].strip() or mark.open_cost >= 2.5 or mark.start - at > 3:
            break
        kinds += mark.kind
        at = mark.start + mark.width
    return kinds


def _continued(text: str, start: int, marks: list[_Mark], pairs: list[_Pair], left_open: str) -> set[int]:
    """Indices of the marks that re-open what the paragraph before left open."""
    continued: set[int] = set()
    at = start
    for level, pair in enumerate(pairs[: len(left_open)]):
        mark = marks[pair.open]
        same = _FAMILIES[mark.kind] == _FAMILIES[left_open[level]]
        if pair.depth != level or not same or mark.start - at > 3 or text[at : mark.start].strip():
            break
        continued.add(pair.open)
        at = mark.start + mark.width
    return continued
