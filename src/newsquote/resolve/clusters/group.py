"""All names of an article, grouped: people first, then organisations, places and the rest."""

from __future__ import annotations

from collections.abc import Sequence

from newsquote.model import Mention, MentionKind
from newsquote.resolve.clusters.organisations import cluster_organisations
from newsquote.resolve.clusters.people import cluster_people
from newsquote.resolve.clusters.table import NameTable


def cluster_names(text: str, mentions: Sequence[Mention]) -> NameTable:
    """Group the mentions by name; what stands beside them is gathered on the way."""
    table = NameTable()
    named = [i for i, mention in enumerate(mentions) if mention.kind is MentionKind.NAME]
    people = [i for i in named if mentions[i].label == "PERSON"]
    others = [i for i in named if mentions[i].label != "PERSON"]
    cluster_people(text, mentions, people, table)
    cluster_organisations(text, mentions, others, table)
    table.referents.sort(key=lambda referent: referent.first)
    return table
