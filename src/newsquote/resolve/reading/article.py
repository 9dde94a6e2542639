"""The article from its first event to its last: the body, then headline and standfirst."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from newsquote.resolve.clusters import NameTable
from newsquote.resolve.layout import Event, Layout
from newsquote.resolve.ranking import Ranking
from newsquote.resolve.reading.attributions import read_attribution
from newsquote.resolve.reading.mentions import read_mention
from newsquote.resolve.reading.state import Outcome, Reading
from newsquote.resolve.reading.turns import echo, inherit
from newsquote.resolve.referents import Referent


def read_article(
    layout: Layout,
    table: NameTable,
    quoted: Sequence[Referent],
    ranking: Ranking | None = None,
    identified: Mapping[str, Referent] = MappingProxyType({}),
) -> Outcome:
    """Read the body in order, then headline and standfirst, then what takes another's speaker.

    `quoted` are the people whom sources name (see `quoted_people`); `ranking` is what a network thinks of
    who is meant; `identified` are named referents by the phrases, folded, that a first reading took for
    somebody unnamed.
    """
    reading = _opened(layout, table, quoted, ranking)
    if ranking is not None:
        ranking.begin()
    reading.discourse.identify(identified)
    for event in layout.body:
        _take(reading, event)
    _turn_to_heading(reading)
    for event in layout.heading:
        _take(reading, event)
    echo(reading)
    for k in range(len(layout.attributions)):
        inherit(reading, k)
    return reading.outcome


def _opened(layout: Layout, table: NameTable, quoted: Sequence[Referent], ranking: Ranking | None) -> Reading:
    """An article of which nothing has been read but where its opening ends and whom it quotes first."""
    reading = Reading(layout, table, ranking)
    reading.discourse.near_opening = layout.near_opening_ends
    reading.discourse.opening_ends = layout.opening_ends
    reading.discourse.body = layout.body_starts
    reading.discourse.sentences = {mention.span.start: mention.sentence for mention in layout.mentions}
    reading.discourse.first_quoted = quoted[0] if quoted else None
    reading.discourse.quoted = frozenset(quoted)
    return reading


def quoted_people(layout: Layout, table: NameTable) -> list[Referent]:
    """The people in the body whom a source names, in order."""
    found: list[Referent] = []
    for event in layout.body:
        source = layout.attributions[event.attribution].source if event.attribution >= 0 else None
        names = [head.name for head in layout.heads(source)] if source else []
        people = (table.of.get(name) for name in names if name is not None)
        found += [ref for ref in people if ref is not None and ref.label == "PERSON"]
    return found


def _take(reading: Reading, event: Event) -> None:
    """Read one mention or one source."""
    reading.discourse.opening = event.start < reading.layout.opening_ends
    if event.mention >= 0:
        read_mention(reading, event.mention)
    else:
        read_attribution(reading, event.attribution)


def _turn_to_heading(reading: Reading) -> None:
    """Forget what is in view: a headline is read by itself, but knowing the article."""
    reading.discourse.seen.clear()
    reading.in_heading = True
