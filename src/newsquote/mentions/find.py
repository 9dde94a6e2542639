"""Mentions of an article: names, noun phrases and pronouns, read off an annotated spaCy `Doc`.

The entity tagger's names are the start. They are trimmed and extended by surface (titles,
possessives, nicknames, roles), completed over the whole article (a surname, acronym or name
missed in one place but found in another; a capitalised source), and their labels are settled by
majority. No spaCy object goes further than here.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from newsquote.mentions.campaigns import join_campaigns
from newsquote.mentions.chambers import take_committees, take_ordinals
from newsquote.mentions.clubs import cut_scores, split_scores, take_sides
from newsquote.mentions.complements import right_edge
from newsquote.mentions.datelines import take_agencies, take_datelines
from newsquote.mentions.extending import take_capital_articles
from newsquote.mentions.genitives import take_genitives
from newsquote.mentions.houses import take_houses
from newsquote.mentions.impersonal import settle_impersonal
from newsquote.mentions.joining import (
    join_areas,
    join_halves,
    join_locals,
    join_openings,
    join_places,
    take_governments,
    take_roads,
    take_spelt_out,
)
from newsquote.mentions.known_bodies import take_known_bodies, take_missed_bodies
from newsquote.mentions.known_places import take_known_places
from newsquote.mentions.labels import settle_labels
from newsquote.mentions.nicknamed import take_nicknamed
from newsquote.mentions.of_places import join_grounds
from newsquote.mentions.offices import drop_offices
from newsquote.mentions.parties import take_parties
from newsquote.mentions.partners import join_honoured, join_partners
from newsquote.mentions.party_seats import take_party_seats
from newsquote.mentions.phrases import left_edge
from newsquote.mentions.repeats import find_repeats
from newsquote.mentions.roles import describe
from newsquote.mentions.seams import mend_seams
from newsquote.mentions.seats import cut_tails, join_seats, settle_seats
from newsquote.mentions.sheet import NameSheet
from newsquote.mentions.spans import NameSpan
from newsquote.mentions.surface import find_by_surface, find_in_sources, take_short_names
from newsquote.mentions.tagged import take_entities
from newsquote.mentions.things import drop_things
from newsquote.mentions.words import is_subject, read_words
from newsquote.mentions.works import drop_works
from newsquote.model import Article, Attribution, Mention, MentionKind, Span
from newsquote.resolve.lexicon import PLACES, is_plural, noun_label, word_set
from newsquote.resolve.nominals import ARTICLES, POSSESSIVES, Nominal, names_nobody, read_nominal
from newsquote.resolve.sources import source_heads, widened

if TYPE_CHECKING:
    from spacy.tokens import Doc

_AGE_ALONE = re.compile(
    r"\b(?:the|a|an|this|that)\s+\d{1,3}[-‑]year[-‑]olds?\b"
    r"(?=\s*[^\w\s]|\s+(?:\w+(?:ed|s)|who|from|of|had|and|was|is)\b|$)",
    re.I,
)
_OF_PEOPLE = word_set("he him his himself she her hers herself")
_PLURAL = word_set("they them their we")
_RELATIVE = frozenset(("who", "which"))
_PRONOUNS = _OF_PEOPLE | _PLURAL | _RELATIVE | {"it", "its", "i"}
_DETERMINERS = ARTICLES | POSSESSIVES | {"this", "that", "these", "those"}
_NOT_OF_ORGANISATIONS = word_set("his her my our your these those whose")
_INSIDE, _BEGINS = 1, 3  # as spaCy codes where entities stand
_DEEPEST = 8  # parts looked back at for the one that holds a mention; quotes nest two deep


def find_mentions(doc: Doc, article: Article, attributions: Sequence[Attribution]) -> list[Mention]:
    """The mentions of an article in text order; a noun phrase may hold a name.

    Bylines, notes and photo credits are left out.
    """
    sheet = NameSheet(read_words(doc, article), article, attributions)
    take_short_names(sheet)
    entities = _entities(doc)
    take_nicknamed(sheet, entities)
    take_entities(sheet, entities)
    take_party_seats(sheet)
    mend_seams(sheet)
    split_scores(sheet)
    cut_scores(sheet)
    take_datelines(sheet)
    join_grounds(sheet)
    join_partners(sheet)
    join_honoured(sheet)
    join_halves(sheet)
    join_openings(sheet)
    join_locals(sheet)
    join_campaigns(sheet)
    take_houses(sheet)
    find_by_surface(sheet)
    take_known_bodies(sheet)
    take_committees(sheet)
    take_ordinals(sheet)
    take_spelt_out(sheet)
    take_governments(sheet)
    join_places(sheet)
    join_areas(sheet)
    take_roads(sheet)
    find_repeats(sheet)
    take_known_places(sheet)
    take_missed_bodies(sheet)
    take_parties(sheet)
    find_in_sources(sheet)
    take_genitives(sheet)
    settle_labels(sheet)
    cut_tails(sheet)
    join_seats(sheet)
    settle_impersonal(sheet)
    drop_things(sheet)
    settle_seats(sheet)
    take_sides(sheet)
    take_roads(sheet)
    find_repeats(sheet)
    take_capital_articles(sheet)
    drop_works(sheet)
    take_agencies(sheet)
    used: set[int] = set()
    for name in sheet.spans():
        name.bare = max(name.bare, name.start)
        if name.label in ("PERSON", "ORG"):
            used |= describe(sheet.words, name, sheet.names, sheet.text)
    drop_offices(sheet)
    return _Maker(sheet).mentions(used)


def _entities(doc: Doc) -> list[tuple[int, int, str]]:
    """First word, end word and label of the doc's entities; `doc.ents` makes every token to find them."""
    found: list[tuple[int, int, str]] = []
    start, label = -1, 0
    for i, (iob, kind) in enumerate([*doc.to_array(["ENT_IOB", "ENT_TYPE"]).tolist(), (2, 0)]):
        if start >= 0 and iob != _INSIDE:
            found.append((start, i, doc.vocab.strings[label]))
            start = -1
        if iob == _BEGINS or (iob == _INSIDE and start < 0):
            start, label = i, kind
    return found


class _Maker:
    """Makes mentions of words."""

    def __init__(self, sheet: NameSheet) -> None:
        self.sheet = sheet
        self.words = sheet.words
        # Parts that hold others come first, so that the last that holds a span is the narrowest.
        self.parts = sorted(
            (part.start, -part.end, k)
            for k, attribution in enumerate(sheet.attributions)
            for part in attribution.parts
        )

    def mentions(self, used: set[int]) -> list[Mention]:
        """All mentions in order. `used` are words already read as a role."""
        found = [self._name(name) for name in self.sheet.spans()]
        spans = {mention.span for mention in found}
        for mention in [*self._source_nominals(found), *self._nominals(used), *self._pronouns()]:
            if mention.span not in spans:
                spans.add(mention.span)
                found.append(mention)
        return sorted(found, key=lambda mention: (mention.span.start, mention.span.end, mention.kind))

    def _make(
        self,
        words: tuple[int, int],
        kind: MentionKind,
        label: str | None,
        head: str,
        is_plural: bool,
        name: NameSpan | None = None,
        whole: Span | None = None,
    ) -> Mention:
        start, end = words
        first = self.words[start]
        span = Span(first.start, self.words[end - 1].end)
        return Mention(
            span,
            span.cut(self.sheet.text),
            kind,
            label,
            head,
            number="plur" if is_plural else "sing",
            sentence=first.sentence,
            paragraph=first.paragraph,
            is_subject=is_subject(self.words, start, end),
            content_of=self._content_of(span),
            role=name.role if name else None,
            affiliation=name.affiliation if name else None,
            whole=whole,
        )

    def _content_of(self, span: Span) -> int | None:
        """Index of the attribution with the narrowest part that holds the span."""
        at = bisect_right(self.parts, (span.start, 1, 0)) - 1
        for _, end, k in reversed(self.parts[max(0, at - _DEEPEST) : at + 1]):
            if -end >= span.end:
                return k
        return None

    def _name(self, name: NameSpan) -> Mention:
        last = self.words[name.end - 1].lower
        is_plural = name.label == "NORP" and last.endswith("s")
        return self._make((name.start, name.end), MentionKind.NAME, name.label, last, is_plural, name)

    def _source_nominals(self, names: Sequence[Mention]) -> Iterator[Mention]:
        """The noun phrases that are sources."""
        starts = [mention.span.start for mention in names]
        for attribution in self.sheet.attributions:
            source = attribution.source
            if source is None:
                continue
            low, high = bisect_left(starts, source.start), bisect_left(starts, source.end)
            source = widened(source, names[max(0, low - 1) : high])
            low = bisect_left(starts, source.start)
            inside = [(i, names[i]) for i in range(low, high)]
            for head in source_heads(self.sheet.text, source, inside):
                nominal = head.nominal
                if nominal is None or names_nobody(nominal.text):
                    continue
                start, end = self.sheet.word_range(head.span.start, head.span.end)
                if start < end:
                    yield self._nominal(start, end, nominal)

    def _nominals(self, used: set[int]) -> Iterator[Mention]:
        """Noun phrases headed by a noun of the lists that point at, or bring in, somebody."""
        sheet = self.sheet
        for match in _AGE_ALONE.finditer(sheet.text):
            start, end = sheet.word_range(match.start(), match.end())
            if start < end and sheet.usable[start] and self.words[end - 1].end == match.end():
                yield self._nominal(start, end, read_nominal(match.group()))
        for k, word in enumerate(self.words):
            if k in sheet.names or k in used or not word.is_noun or not sheet.usable[k]:
                continue
            label = noun_label(word.lower)
            if label is not None and not self._goes_on(k):
                first = self._start(k, label)
                if first is not None:
                    yield self._nominal(first, k + 1, read_nominal(sheet.cut(first, k + 1)))

    def _nominal(self, start: int, end: int, nominal: Nominal) -> Mention:
        whole = self._whole(start, end, nominal) if nominal.label == "DOCUMENT" else None
        return self._make(
            (start, end), MentionKind.NOMINAL, nominal.label, nominal.head, nominal.plural, whole=whole
        )

    def _whole(self, start: int, end: int, nominal: Nominal) -> Span | None:
        """The noun phrase with all that belongs to its head: "a letter | to parents"."""
        head = next((k for k in range(start, end) if self.words[k].lower == nominal.head), end - 1)
        last = max(right_edge(self.words, head), end)
        return Span(self.words[start].start, self.words[last - 1].end)

    def _start(self, k: int, label: str) -> int | None:
        """Where the noun phrase with its head at `k` starts; None if it points at nobody."""
        start = left_edge(self.words, k, self.sheet.names)
        before = self.words[start - 1] if start else None
        determiner = before.lower if before and before.sentence == self.words[k].sentence else ""
        if determiner == "that" and label == "GROUP":  # "said that exporters …"
            determiner = ""
        if determiner in _DETERMINERS and not (label == "ORG" and determiner in _NOT_OF_ORGANISATIONS):
            return start - 1
        owned = label == "ORG" and k - start > 1 and self._owned_by_place(start)
        if owned:
            return start
        stands = determiner not in _DETERMINERS and label != "ORG" and self._stands_bare(start, k, label)
        return start if stands else None

    def _owned_by_place(self, start: int) -> bool:
        """Whether a noun phrase starts with a place that owns: "Portugal's labour inspectorate"."""
        name = self.sheet.names.get(start)
        if name is None or name.label not in PLACES or name.end >= len(self.words):
            return False
        return name.start == start and self.words[name.end].lower in ("'s", "'")

    def _goes_on(self, k: int) -> bool:
        """Whether the noun phrase goes on after `k`, so that its head comes later."""
        if k + 1 >= len(self.words) or self.words[k + 1].sentence != self.words[k].sentence:
            return False
        following = self.words[k + 1]
        name = self.sheet.names.get(k + 1)
        if following.text == "-" or name is not None:
            return name is None or name.label == "PERSON"
        return following.pos in ("NOUN", "PROPN") and following.text.isalpha()

    def _stands_bare(self, start: int, k: int, label: str) -> bool:
        """Whether a noun without a determiner still points at somebody: a group, an office, a number."""
        if label == "DOCUMENT":  # "was shown minutes of a meeting"
            return start == k and is_plural(self.words[k].lower) and right_edge(self.words, k) > k + 1
        if label != "PERSON":
            return label == "GROUP"
        first, head = self.words[start], self.words[k]
        return first.lower in ("one", "another") or (head.is_capital and not head.opens and first.is_capital)

    def _pronouns(self) -> Iterator[Mention]:
        sources = {attribution.source.start for attribution in self.sheet.attributions if attribution.source}
        for k, word in enumerate(self.words):
            if word.lower not in _PRONOUNS or k in self.sheet.names or not self.sheet.usable[k]:
                continue
            if word.lower in _RELATIVE and word.start not in sources:
                continue
            label = "PERSON" if word.lower in _OF_PEOPLE else None
            yield self._make((k, k + 1), MentionKind.PRONOUN, label, word.lower, word.lower in _PLURAL)
