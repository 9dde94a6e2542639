"""The words of an article and the names that cover them, while names are being found."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence

from newsquote.calendar_words import CALENDAR
from newsquote.mentions.parts import is_letters, names_no_body, names_no_one
from newsquote.mentions.spans import NameSpan
from newsquote.mentions.words import Word
from newsquote.model import Article, Attribution, Role
from newsquote.resolve.lexicon import is_first_name, known_goods, noun_label, postnominals, titles

_CREDIT = re.compile(
    r"(?:\b(?:pictures?|pics?|photo(?:graph)?s?|images?|credit|copyright|video)\s*(?::|/|by\b|©|credit)"
    r"|©|\(photo|\(ap photo|\b(?:getty images|shutterstock|alamy)\b).*",
    re.I | re.S,
)
# "(Reporting by Kit Moss in Arle; Editing by Ann Holt)" at the end of a paragraph.
_SIGNED = re.compile(
    r"\((?:[Aa]dditional )?(?:[Rr]eporting|[Ww]riting|[Ee]diting)(?: and (?:writing|editing))? by "
    r"[^()]*\)\s*$"
)
_DATELINE = re.compile(r"\s*[A-Z][\w /.,'’-]{2,40}?\((?P<agency>[A-Z]\w+(?: [A-Z]\w+)?|dpa)\)\s*[-–—]")


_CROWNED = frozenset(("former", "reigning", "crowned", "ex", "onetime", "one-time"))
_CROWN = 2  # words: "Miss World"


class NameSheet:
    """The words of an article, and which of them a name covers."""

    def __init__(self, words: list[Word], article: Article, attributions: Sequence[Attribution]) -> None:
        self.words = words
        self.text = article.text
        self.attributions = attributions
        self.source_starts = {a.source.start for a in attributions if a.source is not None}
        self.starts = [word.start for word in words]
        self.capitals_at = [k for k, word in enumerate(words) if word.is_capital]
        self.names: dict[int, NameSpan] = {}
        self.agencies: list[tuple[int, int]] = []  # ranges of words that a dateline has in brackets
        self.usable = self._usable(article)
        self.shouting = self._shouting()

    def _usable(self, article: Article) -> list[bool]:
        """Which words may be in a name: not bylines, notes, credits, or a dateline's agency."""
        barred_roles = (Role.BYLINE, Role.NOTE)
        usable = [w.role not in barred_roles and not w.text.isspace() for w in self.words]
        for paragraph in article.paragraphs:
            text = paragraph.span.cut(article.text)
            barred: list[tuple[int, int]] = []
            if paragraph.role is Role.CAPTION and (credit := _CREDIT.search(text)):
                barred.append((credit.start(), len(text)))
            elif (
                paragraph.role is Role.BODY
                and text.rstrip().endswith(")")
                and (signed := _SIGNED.search(text))
            ):
                barred.append((signed.start(), len(text)))
            elif paragraph.role is Role.BODY and (dateline := _DATELINE.match(text)):
                barred.append(dateline.span("agency"))
                at = paragraph.span.start
                self.agencies.append(self.word_range(at + barred[-1][0], at + barred[-1][1]))
            for start, end in barred:
                for k in range(*self.word_range(paragraph.span.start + start, paragraph.span.start + end)):
                    usable[k] = False
        return usable

    def _shouting(self) -> set[int]:
        """Paragraphs in Title Case or capitals, where a capital says nothing."""
        capital: Counter[int] = Counter()
        lower: Counter[int] = Counter()
        heading: set[int] = set()
        for word in self.words:
            if word.role in (Role.TITLE, Role.STANDFIRST):
                heading.add(word.paragraph)
            if word.text.isalpha() and len(word.text) > 3:
                (capital if word.is_capital else lower)[word.paragraph] += 1
        return {p for p in capital if capital[p] >= (3 if p in heading else 6) and capital[p] > 3 * lower[p]}

    def word_range(self, start: int, end: int) -> tuple[int, int]:
        """Indices of the words that start within a range of offsets; half-open."""
        return bisect_left(self.starts, start), bisect_left(self.starts, end)

    def add(self, start: int, end: int, label: str) -> NameSpan | None:
        """Cover words with a name, unless another has them."""
        if start >= end or any(k in self.names or not self.usable[k] for k in range(start, end)):
            return None
        texts = [word.text for word in self.words[start:end]]
        if not any(ch.isalpha() for text in texts for ch in text):
            return None  # a score: "22-6"
        paper = texts == ["Sun"] and start > 0 and self.words[start - 1].text == "The"  # no Sunday
        if (
            (names_no_one(texts) and not self._is_surname(start, end) and not paper)
            or self._is_crown(start, end)
            or (label in ("ORG", "MISC") and names_no_body(texts) and not paper)
            or (label != "PERSON" and " ".join(texts).replace("’", "'") in known_goods())
            or self._is_letters_after(start, end)
        ):
            self.usable[start:end] = [False] * (end - start)  # nor are its words names of their own
            return None
        name = NameSpan(start, end, label)
        for k in range(start, end):
            self.names[k] = name
        return name

    def _is_surname(self, start: int, end: int) -> bool:
        """Whether a title stands before a word, or a longer name ends with it: "Dr Lent", "Kit Lent"."""
        if end - start > 1:
            return False
        titled = start > 0 and self.words[start - 1].lower in titles()
        word = self.words[start].lower
        return titled or any(
            name.label == "PERSON" and name.end - name.start > 1 and self.words[name.end - 1].lower == word
            for name in self.spans()
        )

    def _is_crown(self, start: int, end: int) -> bool:
        """Whether words are a title that is won, and nobody's name: "the former Miss Arle"."""
        before = self.words[start - 1].lower if start else ""
        return (
            before in _CROWNED and end - start == _CROWN and self.words[start].lower in ("miss", "mr", "mrs")
        )

    def _is_letters_after(self, start: int, end: int) -> bool:
        """Whether it is letters after somebody's name: "Kit Moss, KC"."""
        before = self.names.get(start - 2)
        person = before is not None and before.label == "PERSON" and self.words[start - 1].text == ","
        return person and end - start == 1 and self.words[start].text in postnominals()

    def drop(self, name: NameSpan) -> None:
        """Uncover the words of a name."""
        for k in range(name.start, name.end):
            if self.names.get(k) is name:
                del self.names[k]

    def spans(self) -> list[NameSpan]:
        """The names, in order."""
        found: list[NameSpan] = []
        last = None
        for k in sorted(self.names):
            name = self.names[k]
            if name is not last:
                found.append(name)
                last = name
        return found

    def within(self, start: int, end: int) -> list[NameSpan]:
        """The names that cover any of some words, in order; one may begin before or end after them."""
        return list({id(name): name for k in range(start, end) if (name := self.names.get(k))}.values())

    def cover(self, start: int, end: int, label: str) -> NameSpan | None:
        """Cover words with one name in the place of those that cover any of them."""
        for name in self.within(start, end):
            self.drop(name)
        return self.add(start, end, label)

    def cut(self, start: int, end: int) -> str:
        """The text of some words, on one line."""
        return " ".join(self.text[self.words[start].start : self.words[end - 1].end].split())

    def runs_of(self, start: int, end: int) -> list[int]:
        """Where the words from `start` to `end` stand, there and elsewhere: the first of each."""
        texts = [word.text for word in self.words[start:end]]
        size = end - start
        return [
            k
            for k in range(len(self.words) - size + 1)
            if self.words[k].text == texts[0] and [word.text for word in self.words[k : k + size]] == texts
        ]

    def fits_name(self, k: int, sentence: int, is_surname: bool = False) -> bool:
        """Whether an uncovered word may belong to the personal name beside it.

        `is_surname`: a first name stands before it, and so "Prior" or "Baker" may.
        """
        if not 0 <= k < len(self.words) or k in self.names or not self.usable[k]:
            return False
        word = self.words[k]
        plain = (
            word.is_capital
            and word.pos in ("PROPN", "", "X")
            and word.text.replace("-", "").replace("’", "").isalpha()
        )
        noun = None if is_first_name(word.lower) else noun_label(word.lower)
        known = (
            noun not in (None, "PERSON" if is_surname else None)
            or word.lower in CALENDAR
            or word.lower in titles()
        )
        known = known or is_letters(word.text) or self._opens_office(k)
        return plain and not known and word.sentence == sentence and word.paragraph not in self.shouting

    def _opens_office(self, k: int) -> bool:
        """Whether "Chief Executive" or the like starts here."""
        after = self.words[k + 1].text if k + 1 < len(self.words) else ""
        return self.words[k].text == "Chief" and after in ("Executive", "Financial", "Operating")

    def opens_source(self, k: int, sentence: int) -> bool:
        """Whether a capitalised word that is no trade, title or day opens a source: "Kit Lund"."""
        if not 0 <= k < len(self.words) or k in self.names or not self.usable[k]:
            return False
        word = self.words[k]
        known = noun_label(word.lower) or word.lower in CALENDAR or word.lower in titles()
        name = word.is_capital and word.text.isalpha() and word.pos in ("PROPN", "NOUN", "X", "")
        return name and not known and word.sentence == sentence and word.start in self.source_starts

    def capitals(self, k: int, limit: int = 3) -> int:
        """End of the run of uncovered capitalised words from `k`."""
        sentence, end = self.words[k].sentence if k < len(self.words) else -1, k
        while end < len(self.words) and end - k < limit and self.fits_name(end, sentence):
            end += 1
            if (
                end + 1 < len(self.words)
                and self.words[end].text == "-"
                and self.fits_name(end + 1, sentence)
            ):
                end += 2
        return end

    def occurs_lower(self, lower: str) -> bool:
        """Whether the article has a word without a capital too."""
        return any(word.text == lower for word in self.words)
