"""Where a noun phrase ends: what belongs to its head after it, by the parse.

a letter *to parents* | on Friday she wrote · a report *tabled in parliament on Thursday* · a sign | reading
"""

from __future__ import annotations

from collections.abc import Sequence

from newsquote.mentions.phrases import STOPS
from newsquote.mentions.words import MARKS, Word
from newsquote.resolve.lexicon import word_set

# Beside the head itself these open something of their own.
_NOT_OF_HEAD = word_set("acl:relcl relcl appos conj cc parataxis list dep")
# Anywhere in the phrase these do.
_CLAUSES = word_set("acl:relcl relcl appos parataxis ccomp advcl mark nsubj nsubj:pass nsubjpass")
_LONGEST = 16  # words after the head


def right_edge(words: Sequence[Word], head: int) -> int:
    """Index after the last word of the noun phrase with its head at `head`; no clause, no comma."""
    inside, end = {head}, head + 1
    while end < len(words) and end - head <= _LONGEST:
        word = words[end]
        if word.is_space or word.sentence != words[head].sentence or word.text in STOPS | MARKS:
            break
        if not _belongs(words, end, head, inside):
            break
        inside.add(end)
        end += 1
    while end - 1 > head and words[end - 1].pos in ("ADP", "DET", "CCONJ", "PART", "SCONJ"):
        end -= 1
    return end


def _belongs(words: Sequence[Word], k: int, head: int, inside: set[int]) -> bool:
    """Whether the way up from a word leads to the head, and through no clause."""
    met = set[int]()
    while k != head:
        word = words[k]
        first = word.head == head
        barred = word.dep in _CLAUSES or (first and (word.dep in _NOT_OF_HEAD or _goes_on(word)))
        if barred or k in met or word.head == k or (word.head < head and k not in inside):
            return False
        met.add(k)
        k = word.head
    return True


def _goes_on(word: Word) -> bool:
    """Whether a clause with "-ing" says what it does: "a sign *reading*", "a letter *warning*"."""
    return word.pos == "VERB" and word.lower.endswith("ing")
