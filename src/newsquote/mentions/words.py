"""The words of a parsed article as plain values, which is all that the rest of `mentions` reads.

Reading spaCy tokens one attribute at a time is slow; all are read at once here.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from newsquote.model import Article, Role
from newsquote.resolve.lexicon import word_set

if TYPE_CHECKING:
    from spacy.tokens import Doc

MARKS = frozenset("\"“”‘’'«»„`")  # of quotation
_STOPS = frozenset(".!?")
SUBJECTS = word_set("nsubj nsubj:pass nsubj:outer nsubjpass csubj csubj:pass csubjpass")


@dataclass(slots=True)
class Word:
    """A word with its tags; `head` and `i` are indices, `start` and `end` offsets.

    `opens`: a sentence begins here, marks apart. `is_capital`: it starts with a capital, or is a handle.
    """

    i: int
    text: str
    lower: str
    start: int
    end: int
    pos: str
    dep: str
    head: int
    sentence: int
    paragraph: int
    role: Role
    opens: bool
    is_capital: bool

    @property
    def is_noun(self) -> bool:
        """Whether it is tagged, or failing tags looks like, a noun or a name."""
        return self.pos in ("NOUN", "PROPN") or (not self.pos and self.text[:1].isalpha())

    @property
    def is_space(self) -> bool:
        """Whether it is nothing but white space."""
        return not self.text.strip()


def read_words(doc: Doc, article: Article) -> list[Word]:
    """The words of a document, with sentence and paragraph indices and the paragraph's role."""
    starts = [paragraph.span.start for paragraph in article.paragraphs]
    roles = [paragraph.role for paragraph in article.paragraphs] or [Role.BODY]
    ahead = iter([*starts[1:], len(article.text) + 1])
    following = next(ahead)  # where the next paragraph begins
    whole = article.text
    words: list[Word] = []
    sentence, paragraph, at, fresh, last = -1, 0, 0, True, ""
    names: dict[int, str] = {}
    strings = doc.vocab.strings
    labels = doc.to_array(["POS", "DEP"]).tolist()
    places = doc.to_array(["IDX", "LENGTH", "HEAD", "SENT_START"]).astype("int64").tolist()
    for i, ((pos, dep), (start, length, head, begins)) in enumerate(zip(labels, places, strict=True)):
        while start >= following:
            at += 1
            following = next(ahead)
        ended = last in _STOPS
        if sentence < 0 or begins == 1 or at != paragraph or (ended and _opens_speech(whole, start)):
            sentence += 1
            fresh = True
        fresh = fresh or ended
        paragraph = at
        end = start + length
        text = whole[start:end]
        if pos not in names:
            names[pos] = strings[pos]
        if dep not in names:
            names[dep] = strings[dep]
        capital = text[:1].isupper() or (length > 1 and text[0] == "@")
        lower = text.lower()
        if "’" in lower:
            lower = lower.replace("’", "'")
        # by position: by name it takes twice as long
        words.append(
            Word(
                i,
                text,
                lower,
                start,
                end,
                names[pos],
                names[dep],
                i + head,
                sentence,
                at,
                roles[at],
                fresh,
                capital,
            )
        )
        last = text
        if fresh and text.strip(" \n\t\r\"“”‘’'«»([—–-"):
            fresh = False
    return words


def _opens_speech(text: str, start: int) -> bool:
    """Whether a mark after a full stop opens a sentence of speech, whatever the parser says."""
    return (
        text[start : start + 1] in MARKS
        and text[start - 1 : start].isspace()
        and text[start + 1 : start + 2].isupper()
    )


def is_subject(words: Sequence[Word], start: int, end: int) -> bool:
    """Whether the words from `start` to `end` are a subject: by the parse, or by opening the sentence."""
    for word in words[start:end]:
        if not start <= word.head < end or word.head == word.i:
            if word.dep in SUBJECTS:
                return True
            if word.dep in ("conj", "appos", "flat", "compound", "nmod:desc"):
                return words[word.head].dep in SUBJECTS
            if word.dep:
                return False
    return words[start].opens
