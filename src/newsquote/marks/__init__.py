"""Which quotation marks open, which close and which are no quotation marks at all.

Stands at the head of extraction and reads characters only, so that training, the model and the rules
all see one reading of the marks. Every mark may open a quotation, close one, or be skipped (an
apostrophe, an inch, a slip); what stands on either side of it gives each of the three a cost. The
cheapest well-nested reading of a paragraph is found by a beam search over stacks of open marks, so a
doubtful mark is judged by how well the rest of the paragraph comes out: the mark in "the workers' pay"
is taken for a closing one only where no better one follows. Paragraphs are read one by one; a bad mark
costs at most its own.

One way through the package: `paragraphs` and `runs` find the marks, `costs` weighs them in the `house`
style, and the search for the cheapest reading is here.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from newsquote.marks.costs import ANEW, EMPTY, NEVER, Mark, close_cost, nesting_cost
from newsquote.marks.house import House, house_of, prefers_single
from newsquote.marks.paragraphs import find_paragraphs
from newsquote.marks.quotation import Quotation
from newsquote.marks.runs import read_marks
from newsquote.marks.signs import FAMILIES, RUN, STYLES, is_space

__all__ = ["Quotation", "canonical_marks", "scan_marks"]

_MAX_DEPTH = 4
_BEAM = 8  # stacks kept at each mark; the tests' cases pass with 2


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

    None reaches from one paragraph into the next: where the speech goes on, the next one opens anew.
    """
    if not RUN.search(text):
        return []
    paragraphs = find_paragraphs(text)
    house = house_of(text)
    quotations = _scan(text, paragraphs, house)
    if prefers_single(text, quotations):
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


def _scan(text: str, paragraphs: list[tuple[int, int]], house: House) -> list[Quotation]:
    marks = [read_marks(text, start, end, house) for start, end in paragraphs]
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
    text: str, first: Mark, last: Mark | None, limit: int, depth: int, continues: bool
) -> Quotation:
    """The quotation whose content lies before `limit`."""
    left = inner_start = first.start + first.width
    right = limit
    while right > inner_start and is_space(text[right - 1]):
        right -= 1
    while left < right and is_space(text[left]):
        left += 1
    return Quotation(
        start=first.start,
        end=last.start + last.width if last else right,
        open_width=first.width,
        close_width=last.width if last else 0,
        depth=depth,
        style=STYLES[FAMILIES[first.kind]],
        continues=continues,
        left_space=left - inner_start,
        right_space=limit - right if last else 0,
    )


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


def _best_reading(marks: list[Mark], house: House, following: str) -> tuple[list[_Pair], str]:
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
    kinds: str, state: _State, number: int, marks: list[Mark], house: House
) -> Iterator[tuple[str, _State]]:
    """What may come of a reading at its next mark: skipped, closing, opening anew, opening."""
    cost, opened, path = state
    mark = marks[number]
    yield kinds, _State(cost + mark.skip_cost, opened, path)
    if kinds and FAMILIES[kinds[-1]] == FAMILIES[mark.kind]:
        top = marks[opened[-1]]
        if mark.close_cost < NEVER:
            pair = _Pair(opened[-1], number, len(kinds) - 1)
            yield kinds[:-1], _State(cost + close_cost(top, mark), opened[:-1], _Path(path, pair))
        apostrophe = FAMILIES[mark.kind] == "s" and not house.single_outer
        if mark.kind == top.kind and mark.open_cost < 0.5 and not apostrophe:
            cut = _Pair(opened[-1], None, len(kinds) - 1, number)
            anew = cost + mark.open_cost + ANEW + (EMPTY if mark.words == top.words else 0.0)
            yield kinds, _State(anew, (*opened[:-1], number), _Path(path, cut))
    if mark.open_cost < NEVER and len(kinds) < _MAX_DEPTH:
        opening = cost + mark.open_cost + nesting_cost(kinds, mark.kind, house)
        yield kinds + mark.kind, _State(opening, (*opened, number), path)


def _open_cost(state: _State, marks: list[Mark], house: House, following: str) -> float:
    """What it costs to end a paragraph with these marks open."""
    total = 0.0
    for level, number in enumerate(state.opened):
        mark = marks[number]
        single = FAMILIES[mark.kind] == "s"
        if level < len(following) and FAMILIES[following[level]] == FAMILIES[mark.kind]:
            total += (1.0 if single else 0.5) + (1.5 if mark.small else 0.0)
        elif single:
            total += 3.5 if house.single_outer else 6.0
        else:
            total += 4.0
    if state.opened and _repeats(state, marks):
        total += 3.0  # an unclosed quotation with others of its kind inside is more likely a slip
    return total


def _repeats(state: _State, marks: list[Mark]) -> bool:
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


def _leading(text: str, start: int, marks: list[Mark]) -> str:
    """The kinds of the marks that may open a paragraph, outer first."""
    kinds = ""
    at = start
    for mark in marks[:_MAX_DEPTH]:
        if text[at : mark.start].strip() or mark.open_cost >= 2.5 or mark.start - at > 3:
            break
        kinds += mark.kind
        at = mark.start + mark.width
    return kinds


def _continued(text: str, start: int, marks: list[Mark], pairs: list[_Pair], left_open: str) -> set[int]:
    """Indices of the marks that re-open what the paragraph before left open."""
    continued: set[int] = set()
    at = start
    for level, pair in enumerate(pairs[: len(left_open)]):
        mark = marks[pair.open]
        same = FAMILIES[mark.kind] == FAMILIES[left_open[level]]
        if pair.depth != level or not same or mark.start - at > 3 or text[at : mark.start].strip():
            break
        continued.add(pair.open)
        at = mark.start + mark.width
    return continued
