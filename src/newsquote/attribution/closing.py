"""Reports that the network passes over, though their verb closes the sentence: "…, figures for May show"."""

from __future__ import annotations

from spacy.tokens import Token

from newsquote.attribution.cues import ATTITUDE, cue_verbs
from newsquote.attribution.draft import Draft
from newsquote.attribution.frames import FINITE, SUBJECTS, phrase_of
from newsquote.attribution.layout import Layout
from newsquote.model import Role

_SCORE = 0.6
_FEWEST = 4  # words of a report
_SHOWS = frozenset({"show", "shows", "suggest", "suggests", "indicate", "indicates"})  # weak elsewhere
_STOPS = (".", "!", "?")


def closing_reports(layout: Layout, drafts: list[Draft]) -> list[Draft]:
    """The drafts with one for each strong verb that ends a sentence, its subject after a comma."""
    found = list(drafts)
    for verb in layout.doc:
        shows = verb.lower_ in _SHOWS  # which the parse has for a noun now and then
        if not (shows or (verb.tag_ in FINITE and verb.pos_ == "VERB")) or not layout.is_searched(verb.idx):
            continue
        known = cue_verbs().get(verb.lemma_.lower())
        strong = known is not None and (known.strong or shows)
        if known is None or not strong or known.name == ATTITUDE or not _closes(layout, verb):
            continue
        draft = _report(layout, verb)
        if draft is not None and not any(d.touches(draft.start, verb.idx + len(verb)) for d in found):
            found.append(draft)
    return found


def _closes(layout: Layout, verb: Token) -> bool:
    paragraph = layout.paragraphs[layout.paragraph_at(verb.idx)]
    end = verb.idx + len(verb)
    stops = end >= paragraph.span.end or layout.text[end] in _STOPS
    return stops and paragraph.role is Role.BODY and layout.quotation_at(verb.idx) is None


def _report(layout: Layout, verb: Token) -> Draft | None:
    subjects = [c for c in verb.lefts if c.dep_ in SUBJECTS]
    clause = next((c for c in verb.lefts if c.dep_ == "ccomp"), None)
    if not subjects or clause is None:
        return None
    subject = subjects[-1]
    comma = next((i for i in range(subject.i - 1, subject.i - 7, -1) if layout.doc[i].text == ","), -1)
    if clause.i > comma:
        return None
    words = [t for t in layout.doc[verb.sent.start : comma] if not t.is_space]
    if len(words) < _FEWEST or layout.quotations_in(words[0].idx, verb.idx):
        return None
    content = (words[0].idx, layout.doc[comma].idx)
    start, end = phrase_of(layout, subject)
    source = (max(start, layout.doc[comma + 1].idx), end)
    return Draft([content], (verb.idx, verb.idx + len(verb)), source, _SCORE, why="cue-after")
