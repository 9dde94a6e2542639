"""What somebody judges, in the passive: "| the move | was criticised by tenants"."""

from __future__ import annotations

from spacy.tokens import Token

from newsquote.attribution.draft import Draft
from newsquote.attribution.frames import PASSIVE_SUBJECTS, phrase_of, source_by_parse
from newsquote.attribution.layout import Layout
from newsquote.model import Role

JUDGING = frozenset(
    (
        "criticise criticize condemn denounce deplore decry slam blast attack lambast ridicule mock deride "
        "question query challenge dispute contest doubt reject dismiss deny refute rebut rubbish "
        "welcome praise applaud hail commend"
    ).split()
)
# Courts, councils and voters do these to a case, a plan or a motion: a ruling and no words.
_RULING = frozenset("reject dismiss deny challenge contest".split())
_RULERS = frozenset(
    (
        "court judge judges justice tribunal magistrate magistrates council councillors committee panel "
        "voter voters jury parliament assembly senate house lawmakers lords board regulator inspector "
        "minister"
    ).split()
)
_PEOPLE = frozenset({"he", "she", "they", "i", "we", "you", "who"})
_LONGEST = 8  # words


def is_judged(head: Token) -> bool:
    """Whether a verb is the passive of one that judges a thing, with a thing for its subject."""
    if head.lemma_.lower() not in JUDGING or head.tag_ != "VBN":
        return False
    subject = next((c for c in head.lefts if c.dep_ in PASSIVE_SUBJECTS), None)
    if subject is None or subject.ent_type_ == "PERSON" or subject.lower_ in (*_PEOPLE, "it"):
        return False
    return subject.pos_ in ("NOUN", "PROPN", "PRON")


def judge_subjects(layout: Layout, drafts: list[Draft]) -> list[Draft]:
    """The drafts with one for each thing that is judged by somebody named, where the network has none."""
    found = list(drafts)
    for verb in layout.doc:
        if not layout.is_searched(verb.idx) or not is_judged(verb) or layout.quotation_at(verb.idx):
            continue
        if layout.paragraphs[layout.paragraph_at(verb.idx)].role is Role.TITLE:
            continue
        subject = next(c for c in verb.lefts if c.dep_ in PASSIVE_SUBJECTS)
        source = source_by_parse(layout, verb)
        first = next((c for c in verb.lefts if c.dep_ == "aux"), None)
        first = first or next((c for c in verb.lefts if c.lemma_.lower() == "be"), None)
        content = phrase_of(layout, subject)
        if source is None or first is None or source[0] < verb.idx or content[1] > first.idx:
            continue
        if len(layout.tokens_in(*content)) > _LONGEST or _is_ruled(layout, verb, source):
            continue
        if any(d.touches(content[0], verb.idx + len(verb)) for d in found):
            continue
        found.append(Draft([content], (first.idx, verb.idx + len(verb)), source, 0.7, why="cue-before"))
    return found


def _is_ruled(layout: Layout, verb: Token, source: tuple[int, int]) -> bool:
    ruled = any(t.lower_ in _RULERS for t in layout.tokens_in(*source))
    return verb.lemma_.lower() in _RULING and ruled
