"""What one pass over an article knows and has decided so far."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from newsquote.model import Mention, Span
from newsquote.resolve.clusters import NameTable
from newsquote.resolve.discourse import Discourse
from newsquote.resolve.layout import Layout
from newsquote.resolve.ranking import Ranking
from newsquote.resolve.referents import Referent

_ASKED_BY = re.compile(
    r"(?:(?:[Aa]sked|[Pp]ressed|[Qq]uestioned|[Qq]uizzed|[Cc]hallenged|[Rr]eminded|[Tt]old|[Gg]rilled|[Uu]rged|"
    r"[Ii]nterviewed|[Cc]onfronted)(?:\s[a-z]+){0,3}?\sby|\b[Qq]uestioning (?:by|from)|"
    r"[Rr]eplying to|[Rr]esponding to|[Rr]eply to|[Ii]n response to|[Aa]nswering)\s(?=[^.!?“”\"\r\n]{0,140}$)"
)
_CLOSING = '.!?“”"\r\n'
# A lead in log-odds that makes a pronoun evidence of gender, and a mention worth counting: 4 to 1.
CERTAIN = 1.4


@dataclass(slots=True)
class Outcome:
    """What a reading decided: speakers by attribution, referents by mention, pronouns used.

    `told` are genders that plain uses of "he" and "she" tell; `affiliations` spells out short ones.
    """

    speakers: list[Referent | None]
    of: dict[int, Referent] = field(default_factory=dict)
    by_source: dict[Span, Referent | None] = field(default_factory=dict)
    pronouns: list[tuple[Referent, str, Span]] = field(default_factory=list)
    told: list[tuple[Referent, str]] = field(default_factory=list)
    affiliations: dict[tuple[Referent, str], str] = field(default_factory=dict)

    def unnamed(self, mentions: Sequence[Mention], label: str) -> dict[Referent, list[Span]]:
        """Who or what is one, of a label and without a name, with where it is mentioned or speaks."""
        spans: defaultdict[Referent, list[Span]] = defaultdict(list)
        for i, referent in self.of.items():
            spans[referent].append(mentions[i].span)
        for span, speaker in self.by_source.items():
            if speaker is not None:
                spans[speaker].append(span)
        return {
            referent: at
            for referent, at in spans.items()
            if referent.label == label and not referent.named and not referent.plural
        }


class Reading:
    """The state of one pass: what was given, what is in view, and what was decided.

    `heads` are referents of sources by where their heads start. `spoken_for` is the unnamed
    spokesperson met last. `author` writes "I". `asked` asked the last question, `accuser` has just
    accused somebody; `bare`: the last quote had no source. `joint` are joint speakers by their members.
    """

    def __init__(self, layout: Layout, table: NameTable, ranking: Ranking | None = None) -> None:
        self.ranking = ranking
        self.layout = layout
        self.text = layout.text
        self.mentions = layout.mentions
        self.attributions = layout.attributions
        self.table = table
        self.by_key = {key: ref for ref in table.referents for key in ref.keys}
        self.discourse = Discourse(table.referents, layout.text)
        self.outcome = Outcome([None] * len(layout.attributions))
        self.in_heading = False
        self.heads: dict[int, Referent | None] = {}
        self.spoken_for: Referent | None = None
        self.author: Referent | None = None
        self.asked: Referent | None = None
        self.accuser: Referent | None = None
        self.bare = False
        self.joint: dict[tuple[int, ...], Referent] = {}

    def join(self, members: list[Referent]) -> Referent:
        """The joint speaker of these members; the same one for the same members."""
        if len(members) == 1:
            return members[0]
        key = tuple(sorted(id(member) for member in members))
        if key not in self.joint:
            self.joint[key] = Referent("GROUP", named=False, members=tuple(members), plural=True)
        return self.joint[key]

    def chances(self, source: Span) -> Mapping[Referent | None, float]:
        """What a network thinks of whom a source means; of nobody anything where there is no network."""
        return self.ranking.chances(source) if self.ranking is not None else {}

    def who_asks(self, span: Span) -> Referent | None:
        """Who asks in the words before a clause what its subject answers: "Asked by Kit Moss whether …"."""
        low = max(0, span.start - 160)
        closed = max(self.text.rfind(mark, low, span.start) for mark in _CLOSING)  # no mark stands between
        asking = _ASKED_BY.search(self.text, max(low, closed + 1), span.start)
        if asking is None:
            return None
        for i in self.layout.after(asking.end(), 2):
            referent = self.table.of.get(i)
            if (
                referent is not None
                and referent.label == "PERSON"
                and self.mentions[i].span.end <= span.start
            ):
                near = self.text[asking.end() : self.mentions[i].span.start]
                return referent if "," not in near else None
        return None

    def learn(self, referent: Referent, form: str) -> None:
        """Take a plain use of "he" or "she" as what the article tells of a person."""
        gender = "m" if form == "he" else "f"
        if not referent.leaning or referent.leaning == gender:
            self.outcome.told.append((referent, gender))
            if not referent.named:
                referent.gender = referent.gender or gender
