"""Which organisation of the article a phrase of its opening means that names none.

"A water company that spilt sewage faces a fine. … Arla Water said": who reads on learns that the
company is Arla Water, though nothing says so in words. What is described in headline or lead is the
organisation of that kind which the article then goes on about.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsquote.folding import fold_name
from newsquote.model import Span
from newsquote.resolve.clusters import NameTable
from newsquote.resolve.descriptions.roles import MAY_BE_SILENT
from newsquote.resolve.layout import Layout
from newsquote.resolve.lexicon import known_bodies, organisations, word_set
from newsquote.resolve.nominals import read_nominal
from newsquote.resolve.reading import Outcome
from newsquote.resolve.referents import Referent

_OTHERS = word_set(
    "other another rival second third parent new same sister previous former next local neither either no"
)
_ONLY_ONE = word_set("government state cabinet administration parliament")
_OF_MEMBERS = word_set("association club charity")  # "a commuters' body"
_LEAD = 2  # times as often named as the next
_KNOWN_AS = re.compile(
    r",?\s+(?:(?:also|better|commonly|widely)\s+)?known\s+(?:\w+\s+)?as\s+(?:the\s+)?|\s+\((?:the\s+)?"
)
_REACH = 2  # paragraphs from a lead to the name
_SILENT_COUNT = 3  # names of an organisation that nothing says is a company


def identify(layout: Layout, table: NameTable, outcome: Outcome) -> dict[str, Referent]:
    """The named organisations that phrases of the opening mean, by the folded name of who was unnamed."""
    named = [ref for ref in table.referents if ref.label == "ORG" and ref.spans]
    found: dict[str, Referent] = {}
    for referent, spans in _described(layout, outcome):
        meant = _told(layout, spans, named) or _meant(layout, referent, spans, named)
        if meant is not None:
            found[fold_name(referent.name)] = meant
    return found


def _described(layout: Layout, outcome: Outcome) -> Iterator[tuple[Referent, list[Span]]]:
    """Unnamed organisations of the opening that speak, with where they are mentioned."""
    speaking = set(outcome.by_source.values())
    for referent, at in outcome.unnamed(layout.mentions, "ORG").items():
        if referent in speaking and min(at).start < layout.opening_ends:
            yield referent, at


def _told(layout: Layout, spans: list[Span], named: list[Referent]) -> Referent | None:
    """The name that a phrase is said to have: "The authority, known as the GVH", "the watchdog (RGB)"."""
    at = {span.start: ref for ref in named for span in ref.spans}
    for span in spans:
        known = _KNOWN_AS.match(layout.text, span.end)
        if known is not None and known.end() in at:
            return at[known.end()]
    return None


def _meant(layout: Layout, referent: Referent, spans: list[Span], named: list[Referent]) -> Referent | None:
    """The organisation of that kind which the article is about, if one is."""
    nominal = read_nominal(referent.name)
    kinds = organisations().get(nominal.base, frozenset())
    if nominal.determiner not in ("", "'s") or not kinds or nominal.base in _ONLY_ONE:
        return None
    if set(referent.name.lower().split()) & _OTHERS or (nominal.base == "group" and nominal.rest):
        return None
    of_members = nominal.determiner == "'s" and "any" in kinds
    beside = {layout.place(span).sentence for span in spans}
    first = min((span.start for span in spans if span.start >= layout.body_starts), default=0)
    told: list[Referent] = []
    silent: list[Referent] = []
    for ref in named:
        own = [span for span in ref.spans if span.start >= layout.body_starts]
        if not own or min(own).start < first or any(layout.place(span).sentence in beside for span in own):
            continue
        words = {word for key in ref.keys for word in key}
        alike = ref.kinds & kinds & MAY_BE_SILENT or (ref.kinds & kinds and len(nominal.words) == 1)
        alike = alike or (of_members and ref.kinds & _OF_MEMBERS)
        if nominal.base in words | ref.heads or alike:
            told.append(ref)
        elif not ref.kinds and ref.name not in known_bodies() and _heads_agree(ref, kinds):
            silent.append(ref)
    if told or not kinds & (MAY_BE_SILENT | {"agency"}):
        return _foremost(told, 1)
    most = _foremost(silent, _SILENT_COUNT) if kinds & MAY_BE_SILENT else None
    return most or _named_next(layout, spans, silent)


def _heads_agree(referent: Referent, kinds: frozenset[str]) -> bool:
    """Whether the nouns by which the article calls a body allow it to be of these kinds."""
    called = frozenset[str]().union(*(organisations().get(head, frozenset()) for head in referent.heads))
    return not called or bool(called & kinds) or "any" in called | kinds


def _named_next(layout: Layout, spans: list[Span], candidates: list[Referent]) -> Referent | None:
    """The only one that the paragraphs after a lead name, or that one of them opens with.

    "A housing charity will close its doors. … Arla Roof, which works in Ashby, said".
    """
    lead = max(layout.place(span).paragraph for span in spans if span.start < layout.opening_ends)
    starts = {ref: min(span for span in ref.spans if span.start >= layout.body_starts) for ref in candidates}
    near = [ref for ref, span in starts.items() if layout.place(span).paragraph <= lead + _REACH]
    if len(near) > 1:
        opening = {span.start for span in layout.openers}
        near = [ref for ref in near if starts[ref].start in opening]
    return near[0] if len(near) == 1 else None


def _foremost(candidates: list[Referent], least: int) -> Referent | None:
    """The one named most, if it is named far more often than the next."""
    ranked = sorted(candidates, key=lambda ref: -len(ref.spans))
    if not ranked or len(ranked[0].spans) < least:
        return None
    if len(ranked) > 1 and len(ranked[0].spans) < _LEAD * len(ranked[1].spans):
        return None
    return ranked[0]
