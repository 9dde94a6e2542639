"""The encoder's role spans and links, read off the doc and brought into line with the marks."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from newsquote.attribution.layout import Layout
from newsquote.encoder import ROLES

_NAMING = re.compile(
    r"(?:(?:formerly|previously|also|once|better|now|then) )?(?:known as|called|dubbed|nicknamed)"
)
_COMPOUND = re.compile(r"-\w+(?:-\w+)*")


@dataclass(slots=True)
class RoleSpan:
    """A source, cue or content of the network's; offsets half-open."""

    start: int
    end: int
    score: float


@dataclass(slots=True)
class Content(RoleSpan):
    """`cues` gives the probability of each cue, by its key in `Roles.cues`."""

    cues: dict[int, float] = field(default_factory=dict)


@dataclass(slots=True)
class Roles:
    """Spans by their index in the encoder's group; `source_of[cue]` lists (source or -1, probability)."""

    sources: dict[int, RoleSpan]
    cues: dict[int, RoleSpan]
    contents: list[Content]
    source_of: dict[int, list[tuple[int, float]]]


def read_roles(layout: Layout, min_content: float) -> Roles:
    """The roles of a doc; contents settled against the quotation marks, none crossing a paragraph."""
    group = layout.doc.spans.get(ROLES)
    roles = Roles({}, {}, [], {})
    if group is None or not len(group):
        return roles
    scores = group.attrs["scores"]
    links: dict[int, dict[int, float]] = {}
    for content, cue, p in group.attrs["cue_of"]:
        links.setdefault(content, {})[cue] = p
    for cue, source, p in group.attrs["source_of"]:
        roles.source_of.setdefault(cue, []).append((source, p))
    raw: list[Content] = []
    for i, span in enumerate(group):
        if not layout.is_searched(span.start_char):
            continue
        if span.label_ == "content":
            if scores[i] >= min_content:
                raw += _by_paragraph(
                    layout, Content(span.start_char, span.end_char, scores[i], links.get(i, {}))
                )
        else:
            kept = roles.sources if span.label_ == "source" else roles.cues
            kept[i] = RoleSpan(span.start_char, span.end_char, scores[i])
    roles.contents = _settle(layout, raw)
    _drop_nested(layout, roles)
    return roles


def merge_adverbs(layout: Layout, roles: Roles) -> None:
    """Give what is linked to an adverb before a cue to the cue itself: "later | wrote"."""
    for i, span in list(roles.cues.items()):
        words = layout.tokens_in(span.start, span.end)
        if not words or any(t.pos_ != "ADV" for t in words) or not layout.is_searched(span.start):
            continue
        verb = next((k for k, s in roles.cues.items() if k != i and 0 < s.start - span.end <= 1), None)
        if verb is None:
            continue
        for content in roles.contents:
            if i in content.cues:
                content.cues[verb] = max(content.cues.get(verb, 0.0), content.cues.pop(i))
        if not any(s >= 0 for s, _ in roles.source_of.get(verb, [])):
            roles.source_of[verb] = roles.source_of.get(i, [])
        del roles.cues[i]


def drop_relatives(layout: Layout, roles: Roles) -> None:
    """No content in a mere "which", nor a report in its clause: "a strike, which the law | forbids,"."""
    bare = [c for c in roles.contents if layout.text[c.start : c.end].strip(" ,").lower() == "which"]
    for content in bare:
        own = max(content.cues, key=lambda i: content.cues[i], default=None)
        if own in roles.cues and roles.cues[own].start < content.start:
            continue  # "would not say which"
        roles.contents.remove(content)
        after = [i for i, s in roles.cues.items() if content.end < s.start < content.end + 60]
        cue = min(after, key=lambda i: roles.cues[i].start, default=None)
        inserted = layout.text[content.end : content.end + 1] == ","  # "which, she said, has closed"
        if (
            cue is None
            or inserted
            or layout.text[roles.cues[cue].end : roles.cues[cue].end + 1] not in (",", ".")
        ):
            continue
        if not any(c.start < roles.cues[cue].start and cue in c.cues for c in roles.contents):
            del roles.cues[cue]


def join_around_names(layout: Layout, roles: Roles) -> None:
    """One content of two around what only tells a name: "wardens, | once known as | rangers, left"."""
    for i, span in list(roles.cues.items()):
        if not _NAMING.fullmatch(layout.text, span.start, span.end):
            continue
        before = next((c for c in roles.contents if 0 <= span.start - c.end <= 2), None)
        after = next((c for c in roles.contents if 0 <= c.start - span.end <= 1), None)
        if before is None or after is None or layout.quotation_at(after.start):
            continue
        before.end = after.end
        roles.contents.remove(after)
        del roles.cues[i]


def keep_compounds(layout: Layout, roles: Roles) -> None:
    """Leave words with hyphens whole: no cue in "line-|calling", no content up to "£12k|-a-month deal"."""
    text = layout.text
    for i, span in list(roles.cues.items()):
        if span.start > 1 and text[span.start - 1] == "-" and text[span.start - 2].isalnum():
            del roles.cues[i]
            before = next((c for c in roles.contents if c.end == span.start - 1), None)
            after = next((c for c in roles.contents if 0 <= c.start - span.end <= 1), None)
            if before is not None and after is not None and layout.quotation_at(after.start) is None:
                before.end = after.end
                roles.contents.remove(after)
    for content in roles.contents:
        rest = _COMPOUND.match(text, content.end)
        if rest is None or layout.quotation_at(content.end - 1) is not None:
            continue
        words = layout.tokens_in(rest.end(), rest.end() + 60)
        nouns = 0
        while nouns < len(words) and words[nouns].pos_ in ("NOUN", "PROPN"):
            nouns += 1
        end = words[nouns - 1].idx + len(words[nouns - 1]) if nouns else rest.end()
        if not any(s.start < end and content.end < s.end for s in (*roles.cues.values(), *roles.contents)):
            content.end = end


def _by_paragraph(layout: Layout, content: Content) -> list[Content]:
    first, last = layout.paragraph_at(content.start), layout.paragraph_at(content.end - 1)
    if first == last:
        return [content]
    found = []
    for p in range(max(first, 0), last + 1):
        span = layout.paragraphs[p].span
        a, b = max(content.start, span.start), min(content.end, span.end)
        if a < b:
            found.append(Content(a, b, content.score, content.cues))
    return found


def _settle(layout: Layout, raw: list[Content]) -> list[Content]:
    """Give each quotation wholly to a content or not at all, by the half of its words that is covered."""
    covered: dict[int, int] = {}
    for c in raw:
        for q in layout.quotations_in(c.start, c.end):
            covered[q.start] = covered.get(q.start, 0) + layout.word_count(
                max(c.start, q.start), min(c.end, q.end)
            )
    spoken = {
        q.start
        for q in layout.outer
        if 2 * covered.get(q.start, 0) >= max(1, layout.word_count(q.start, q.end))
    }
    settled: list[Content] = []
    for c in raw:
        start, end = c.start, c.end
        for q in layout.quotations_in(c.start, c.end):
            if q.start in spoken:
                start, end = min(start, q.start), max(end, q.end)
            elif q.start <= start and end <= q.end:
                start = end  # a scrap of a quotation that is not spoken
            elif q.start < start:
                start = q.end
            elif q.end > end:
                end = q.start
        if start < end and layout.word_count(start, end):
            settled.append(Content(start, end, c.score, dict(c.cues)))
    settled.sort(key=lambda c: (c.start, -c.end))
    merged: list[Content] = []
    for c in settled:
        if merged and c.start < merged[-1].end:
            last = merged[-1]
            last.end = max(last.end, c.end)
            last.score = max(last.score, c.score)
            for cue, p in c.cues.items():
                last.cues[cue] = max(p, last.cues.get(cue, 0.0))
        else:
            merged.append(c)
    return merged


def _drop_nested(layout: Layout, roles: Roles) -> None:
    """Cues and sources inside spoken quotations belong to nested speech."""
    quoted = [
        (q.start, q.end)
        for c in roles.contents
        for q in layout.quotations_in(c.start, c.end)
        if c.start <= q.start and q.end <= c.end
    ]
    for kept in (roles.cues, roles.sources):
        for i in [i for i, s in kept.items() if any(a <= s.start < b for a, b in quoted)]:
            del kept[i]
