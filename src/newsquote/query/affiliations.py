"""Speakers brought together by what they belong to."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace

from newsquote.folding import fold
from newsquote.index import Index
from newsquote.query.entities import all_quotes, find_entities, find_speakers
from newsquote.query.filters import EntityFilter
from newsquote.query.rows import AffiliationRow, Kinds, SpeakerRow

_EVERYBODY = EntityFilter()


def find_affiliations(index: Index, wanted: EntityFilter = _EVERYBODY) -> list[AffiliationRow]:
    """What the speakers wanted belong to, those quoted most first; those who belong nowhere are one row.

    An organisation that speaks belongs to itself, and its other names count as the one most used.
    `min_count` and `limit` are of affiliations.
    """
    speakers = find_speakers(index, replace(wanted, min_count=1, limit=None, offset=0))
    names = _organisations(index)
    groups: defaultdict[str | None, list[SpeakerRow]] = defaultdict(list)
    for speaker in speakers:
        stated = speaker.name if speaker.label == "ORG" else speaker.affiliation
        groups[stated and names.get(fold(stated), stated)].append(speaker)
    total = all_quotes(index, wanted)
    rows = [_row(name, group, total) for name, group in groups.items()]
    rows = [row for row in rows if row.quotes >= wanted.min_count]
    rows.sort(key=lambda row: (-row.quotes, -row.words, row.affiliation is None, row.affiliation or ""))
    return rows[wanted.offset :][: wanted.limit]


def _organisations(index: Index) -> dict[str, str]:
    """Every name of an organisation, folded → the name it goes by; of one name, the better known."""
    found: dict[str, str] = {}
    for row in find_entities(index, EntityFilter(("ORG",), min_count=0)):
        for name in (row.name, *row.aliases):
            found.setdefault(fold(name), row.name)
    return found


def _row(name: str | None, speakers: Iterable[SpeakerRow], total: int) -> AffiliationRow:
    listed = list(speakers)
    quotes = sum(speaker.quotes for speaker in listed)
    dates = [date for speaker in listed for date in (speaker.first, speaker.last) if date]
    return AffiliationRow(
        affiliation=name,
        speakers=len(listed),
        quotes=quotes,
        words=sum(speaker.words for speaker in listed),
        share=round(quotes / total, 4),
        kinds=Kinds(*map(sum, zip(*(speaker.kinds for speaker in listed), strict=True))),
        first=min(dates, default=None),
        last=max(dates, default=None),
    )
