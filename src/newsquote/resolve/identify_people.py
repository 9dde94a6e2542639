"""Which person of the article a phrase without a name means, as the article tells only later.

"A retired bus driver has said the wait is too long. … Kit Moss, 69, from Arle, was referred in March":
who reads on learns that the driver is Kit Moss, though nothing says so in words. "A whistleblower spoke
out. … The whistleblower is Kit Moss" says it.
"""

from __future__ import annotations

from collections import defaultdict

from newsquote.folding import fold_name
from newsquote.model import Mention, MentionKind, Span
from newsquote.resolve.clusters import NameTable
from newsquote.resolve.descriptions.anew import may_be_called
from newsquote.resolve.descriptions.kin import RELATED
from newsquote.resolve.descriptions.opening import NAMED_BY_OFFICE
from newsquote.resolve.descriptions.roles import PAST, is_office, is_rank, present_roles, role_fit
from newsquote.resolve.discourse import Discourse
from newsquote.resolve.layout import Layout
from newsquote.resolve.lexicon import word_set
from newsquote.resolve.nominals import POSSESSIVES, Nominal, display_name, read_nominal
from newsquote.resolve.reading import Outcome
from newsquote.resolve.referents import Referent

_OTHERS = word_set("other another rival second third one source passer-by passerby witness")
_BESIDE = 60  # characters from a phrase to the name of whom it means
_REACH = 2  # paragraphs from a lead to the name


def identify_people(layout: Layout, table: NameTable, outcome: Outcome) -> dict[str, Referent]:
    """The named people whom phrases mean, by the folded name of who was unnamed."""
    named = [ref for ref in table.referents if ref.label == "PERSON" and ref.spans and ref.named]
    discourse = Discourse(table.referents, layout.text)
    found = _told_outright(layout, outcome) | _by_role(layout, table, outcome)
    for referent, at in outcome.unnamed(layout.mentions, "PERSON").items():
        spans = sorted(at)
        if fold_name(referent.name) not in found and _is_subject(layout, outcome, referent, spans):
            nominal = read_nominal(referent.name)
            meant = _introduced_next(layout, discourse, outcome, nominal, spans, named)
            if meant is not None:
                found[fold_name(referent.name)] = meant
                meant.describe(display_name(referent.name), nominal.base)
                meant.gender = meant.gender or referent.gender
    return found


def _by_role(layout: Layout, table: NameTable, outcome: Outcome) -> dict[str, Referent]:
    """The one person whose role is a noun that may be a firm's: "A developer" for Kit Moss, developer."""
    found: dict[str, Referent] = {}
    for source, speaker in outcome.by_source.items():
        if speaker is None or speaker.named or speaker.label != "ORG" or source.start >= layout.opening_ends:
            continue
        nominal = read_nominal(speaker.name)
        if len(nominal.words) > 1 or nominal.plural or nominal.rest:
            continue
        if any(ref.label == "ORG" and ref.named and nominal.base in ref.heads for ref in table.referents):
            continue
        people = [
            ref
            for ref in table.referents
            if ref.label == "PERSON"
            and ref in outcome.speakers
            and any(role.lower() == nominal.base for role in ref.roles)
        ]
        if len(people) == 1:
            found[fold_name(speaker.name)] = people[0]
    return found


def _is_subject(layout: Layout, outcome: Outcome, referent: Referent, spans: list[Span]) -> bool:
    """Whether somebody speaks, or the lead begins with them: "The landlady of a village pub has won"."""
    if referent.name.partition(" ")[0].lower() in POSSESSIVES and not is_office(read_nominal(referent.name)):
        return False  # "her neighbour", not "its chief executive"
    starts = {span.start for span in spans}
    first = next((m for m in map(layout.mentions.__getitem__, layout.by_start) if _begins(layout, m)), None)
    return referent in outcome.speakers or (first is not None and first.span.start in starts)


def _begins(layout: Layout, mention: Mention) -> bool:
    """Whether a mention is a subject of the body."""
    return mention.is_subject and mention.span.start >= layout.body_starts


def _told_outright(layout: Layout, outcome: Outcome) -> dict[str, Referent]:
    """Who is named beside a phrase that takes up "a whistleblower": "The whistleblower is Kit Moss"."""
    brought_in: set[str] = set()
    found: defaultdict[str, set[Referent]] = defaultdict(set)
    for i in layout.by_start:
        mention, referent = layout.mentions[i], outcome.of.get(i)
        if mention.kind is not MentionKind.NOMINAL or mention.label != "PERSON":
            continue
        nominal, name = read_nominal(mention.text), fold_name(display_name(mention.text))
        if nominal.determiner == "a" and not nominal.plural:
            brought_in.add(name)
        elif referent is not None and referent.named and nominal.determiner == "the" and name in brought_in:
            near = (span for span in referent.spans if 0 < span.start - mention.span.end <= _BESIDE)
            if any(layout.place(span).sentence == mention.sentence for span in near):
                found[name].add(referent)
    return {name: next(iter(meant)) for name, meant in found.items() if len(meant) == 1}


def _introduced_next(
    layout: Layout,
    discourse: Discourse,
    outcome: Outcome,
    nominal: Nominal,
    spans: list[Span],
    named: list[Referent],
) -> Referent | None:
    """Whom the paragraphs after a lead name first, if the lead can describe that one."""
    body = [span for span in spans if span.start >= layout.body_starts]
    if not body or body[0].start >= layout.opening_ends or nominal.is_spokes:
        return None
    if set(nominal.words) & _OTHERS:
        return None
    lead = layout.place(body[0])
    beside = {layout.place(span).sentence for span in spans}
    starts = {
        ref: min((span for span in ref.spans if span.start >= layout.body_starts), default=None)
        for ref in named
    }
    later = {
        ref: span
        for ref, span in starts.items()
        if span is not None
        and layout.place(span).sentence > lead.sentence
        and layout.place(span).paragraph <= lead.paragraph + _REACH
    }
    if any(span is not None and span.start < body[0].start for span in starts.values()):
        return None
    first = min(later, key=lambda ref: later[ref].start, default=None)
    if first is None or any(layout.place(span).sentence in beside for span in first.spans):
        return None
    opens = later[first].start in {span.start for span in layout.openers}
    office = bool(nominal.rest) and opens and layout.text[body[0].start :].startswith("The ")
    if first not in outcome.speakers and not office:
        return None
    if len(later) > 1 and not opens:
        return None
    return first if _may_be(discourse, nominal, first, opens or len(later) == 1, office) else None


def _may_be(discourse: Discourse, nominal: Nominal, first: Referent, opens: bool, definite: bool) -> bool:
    """Whether the lead can describe whom the next paragraphs introduce.

    `definite`: it begins with an office that one person holds, "The minister for Arle".
    """
    if not may_be_called(discourse, nominal, first) or first.ties:
        return False
    if nominal.gender and first.leaning not in (None, nominal.gender):
        return False
    if role_fit(nominal, first):
        return True
    if any(not is_rank(role) for role in present_roles(first)) or nominal.callings & RELATED:
        return False
    office = not definite and nominal.callings & NAMED_BY_OFFICE and not PAST & set(nominal.words)
    return not office and (opens or bool(first.ages))
