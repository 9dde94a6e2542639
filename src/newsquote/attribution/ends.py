"""Where a report ends because the writer goes on: "…, and has been silent since", "… as rivals meet"."""

from __future__ import annotations

from spacy.tokens import Token

from newsquote.attribution.cues import cue_head
from newsquote.attribution.draft import Draft
from newsquote.attribution.frames import FINITE
from newsquote.attribution.layout import Layout
from newsquote.attribution.tenses import is_past
from newsquote.model import Role

_NOW = frozenset({"has", "have", "is", "are", "will"})
_HAVING = frozenset({"has", "have"})
_SAYING = frozenset("say tell add claim insist explain argue admit confirm".split())
_FEWEST = 2  # words that have to be left of a report


def end_where_the_writer_goes_on(layout: Layout, drafts: list[Draft]) -> None:
    """End reports after their cue where the clause that follows is no part of what is said."""
    for d in drafts:
        if d.cue is None or d.turn or d.scare or d.start < d.cue[1]:
            continue
        piece = max(d.pieces)
        words = [t for t in layout.tokens_in(*piece) if not t.is_space]
        head = cue_head(layout.tokens_in(*d.cue))
        heading = layout.paragraphs[layout.paragraph_at(piece[0])].role is Role.TITLE
        for i in range(_FEWEST, len(words) - 2):
            if layout.quotation_at(words[i].idx) is not None:
                continue
            if (heading and _opens_background(words[i:])) or _is_of_now(words, i, head):
                d.pieces[d.pieces.index(piece)] = (piece[0], words[i].idx)
                break


def _opens_background(rest: list[Token]) -> bool:
    """ "… | as reservoirs fall": what happens meanwhile, in the present tense of headings."""
    if rest[0].lower_ != "as" or rest[1].tag_ not in ("NN", "NNS", "NNP", "NNPS", "JJ", "DT", "CD", "POS"):
        return False
    verb = next((t for t in rest[2:] if t.tag_ in FINITE), None)
    return verb is not None and verb.tag_ in ("VBZ", "VBP")


def _is_of_now(words: list[Token], at: int, head: Token) -> bool:
    """ "Vowed to sue | and have hired counsel", "said it was pleased | and has been silent since".

    So too "said it was found by the porter | , who has since resigned".
    """
    told = words[at].text == "," and words[at + 1].lower_ in ("who", "which") and words[0].tag_ != "TO"
    at += told
    if not (told or words[at].lower_ in ("and", "but")) or words[at + 1].lower_ not in _NOW:
        return False
    if words[0].tag_ == "TO":
        return words[at + 1].lower_ in _HAVING and words[at + 2].tag_ in ("VBN", "RB", "VBD")
    said = head.tag_ == "VBD" and head.lemma_.lower() in _SAYING
    return said and is_past(words[:at]) and all(t.tag_ not in ("VBZ", "VBP") for t in words[:at])
