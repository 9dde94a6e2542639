"""What a network thinks of who is meant by a source that is no name, told by entity."""

from __future__ import annotations

from collections import defaultdict

from newsquote.antecedents import Antecedents
from newsquote.model import MentionKind, Span
from newsquote.resolve.clusters import NameTable
from newsquote.resolve.layout import Layout
from newsquote.resolve.referents import Referent


class Ranking:
    """Chances of everybody named in an article, and of who has spoken in it, to be whom a source means."""

    def __init__(self, antecedents: Antecedents, layout: Layout, table: NameTable) -> None:
        self._antecedents = antecedents
        self._names = {
            antecedents.last(layout.mentions[i].span): referent
            for i, referent in table.of.items()
            if layout.mentions[i].kind is MentionKind.NAME
            and referent is not None
            and referent.label != "NORP"
        }
        self._spoke: dict[int, Referent] = {}

    def begin(self) -> None:
        """Forget who has spoken: the article is read once more."""
        self._spoke.clear()

    def note(self, source: Span, referent: Referent) -> None:
        """Note whom a source meant, so that another may mean the same."""
        word = self._antecedents.head(source)
        if word not in self._names:
            self._spoke[word] = referent

    def chances(self, source: Span) -> dict[Referent | None, float]:
        """How likely a source means each; None: nobody who is named in the article or has spoken."""
        asking = self._antecedents.head(source)
        found: defaultdict[Referent | None, float] = defaultdict(float)
        if asking in self._names:
            return found
        mentions = [(word, ref) for word, ref in (self._names | self._spoke).items() if word != asking]
        likely = self._antecedents.chances(asking, [word for word, _ in mentions])
        for (_, referent), chance in zip(mentions, likely, strict=False):
            found[referent] += float(chance)
        found[None] = float(likely[-1])
        return found
