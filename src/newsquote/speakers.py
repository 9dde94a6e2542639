"""The component `newsquote_speakers`: names to entities and attributions to speakers, by `resolve`.

Writes `doc.spans[MENTIONS]`: every mention of an entity, with the entity's label as `label_` and its
id as `id_`. The group's `attrs` hold plain records of the entities and, for each attribution, the
indices of its speaker and of the entities it is about, for `extraction` to read.
"""

from __future__ import annotations

from typing import Any

from spacy.tokens import Doc, SpanGroup

from newsquote.antecedents import take_antecedents
from newsquote.extraction import MENTIONS, read_attributions
from newsquote.mentions import find_mentions
from newsquote.model import Article, Entity
from newsquote.paragraphs import paragraphs_of
from newsquote.resolve import resolve


def find_speakers(doc: Doc) -> Doc:
    """The doc, with the entities of its text and who speaks in it."""
    text = doc.text  # put together from its tokens every time
    article = Article(id="", text=text, paragraphs=tuple(paragraphs_of(text, doc.user_data)))
    attributions = read_attributions(doc)
    antecedents = take_antecedents(text, doc.user_data)  # large, and of no use to anybody else
    found = resolve(article, find_mentions(doc, article, attributions), attributions, antecedents)
    spans = [
        span
        for entity in found.entities
        for m in entity.mentions
        if (span := doc.char_span(m.start, m.end, entity.label, alignment_mode="expand", span_id=entity.id))
        is not None
    ]
    group = SpanGroup(doc, name=MENTIONS, spans=sorted(spans))
    place = {entity.id: i for i, entity in enumerate(found.entities)}
    group.attrs["entities"] = [_record(entity) for entity in found.entities]
    group.attrs["speakers"] = [None if s is None else place[s.id] for s in found.speakers]
    group.attrs["about"] = [[place[entity.id] for entity in about] for about in found.about]
    doc.spans[MENTIONS] = group
    return doc


def _record(entity: Entity) -> dict[str, Any]:
    return {
        "id": entity.id,
        "name": entity.name,
        "label": entity.label,
        "aliases": list(entity.aliases),
        "role": entity.role,
        "affiliation": entity.affiliation,
        "members": list(entity.members),
        "pronouns": list(entity.pronouns),
        "mentions": [[m.start, m.end] for m in entity.mentions],
        "named": entity.named,
    }
