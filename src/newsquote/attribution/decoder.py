"""Drafts from the network's roles, completed by rules on marks, paragraphs and reporting clauses.

The network proposes cues, sources and contents with links; quotation marks are exact and decide
edges; what is quoted but not claimed is attributed by a frame beside it, by adjacency, or is a scare
quote. Cue-first assembly after Pareti et al. (EMNLP 2013); the spans come from a CRF over a small
transformer and the links from biaffine pointers.
"""

from __future__ import annotations

from spacy.tokens import Token

from newsquote.attribution.clauses import (
    give_back_subjects,
    give_subject_to_told,
    join_inner_speech,
    keep_names,
    other_speakers,
    verb_over,
    who_predicted,
)
from newsquote.attribution.closing import closing_reports
from newsquote.attribution.complements import let_it_be_known, what_it_called
from newsquote.attribution.coordination import go_on_with_and, join_reports, split_coordinated
from newsquote.attribution.cue_sources import source_of, verb_before
from newsquote.attribution.cues import cue_head, meaning
from newsquote.attribution.draft import Draft
from newsquote.attribution.ends import end_where_the_writer_goes_on
from newsquote.attribution.finish import finish
from newsquote.attribution.frames import (
    FINITE,
    PASSIVE_SUBJECTS,
    SUBJECTS,
    first_auxiliary,
    phrase_of,
    source_by_parse,
)
from newsquote.attribution.headings import read_headings
from newsquote.attribution.headlines import follow_headings
from newsquote.attribution.hearings import hear_reports
from newsquote.attribution.layout import Layout
from newsquote.attribution.leads import reach_back_over_asides
from newsquote.attribution.overlooked import overlooked
from newsquote.attribution.passives import judge_subjects
from newsquote.attribution.pieces import (
    after_but,
    go_on_after_cue,
    in_relative,
    join_around_asides,
    named_after,
    not_the_reporters,
    of_one_sentence,
    over_relative,
    subject_among,
    with_its_subject,
    without_document,
    without_hearer,
    without_subject,
)
from newsquote.attribution.relayed import relayed
from newsquote.attribution.roles import (
    Content,
    Roles,
    RoleSpan,
    drop_relatives,
    join_around_names,
    keep_compounds,
    merge_adverbs,
    read_roles,
)
from newsquote.attribution.tails import reach_over_tails
from newsquote.attribution.turns import find_turns
from newsquote.attribution.unclaimed import (
    claim_quotations,
    ends_in_colon,
    is_quoted_paragraph,
    split_followers,
)
from newsquote.attribution.unfinished import finish_cues, promised
from newsquote.attribution.utterance import leading_utterance
from newsquote.model import Attribution

_SURE = 0.8
_COUNSEL = frozenset({"defending", "prosecuting", "mitigating", "representing"})


def decode(layout: Layout, *, min_link: float, min_content: float) -> list[Attribution]:
    """All attributions of a text, scare quotes included, by the offset of their first part."""
    turns = find_turns(layout)
    roles = read_roles(layout, min_content)
    drafts, orphans = _from_cues(layout, roles, min_link)
    spoken_by_turn = [(a, b) for d in turns for a, b in d.pieces]
    if turns:
        drafts = [d for d in drafts if not any(a <= d.start < b for a, b in spoken_by_turn)]
    drafts = [part for d in drafts for part in split_coordinated(layout, d)]
    drafts = [part for d in drafts for part in other_speakers(layout, d)]
    drafts = join_reports(layout, drafts)
    go_on_with_and(layout, drafts)
    end_where_the_writer_goes_on(layout, drafts)
    drafts = relayed(layout, hear_reports(layout, drafts))
    drafts = keep_names(layout, drafts)
    drafts = finish_cues(layout, roles, drafts, min_content)
    drafts = promised(layout, judge_subjects(layout, drafts))
    drafts = overlooked(layout, closing_reports(layout, drafts))
    give_back_subjects(layout, drafts)
    for d in drafts:
        who_predicted(layout, d)
        give_subject_to_told(layout, d)
        what_it_called(layout, d)
        let_it_be_known(layout, d)
        go_on_after_cue(layout, d, drafts)
        join_around_asides(layout, d, drafts)
    reach_back_over_asides(layout, drafts)
    reach_over_tails(layout, drafts)
    drafts += turns
    drafts = split_followers(layout, drafts)
    claim_quotations(layout, drafts, {c.start for c in orphans})
    drafts.sort(key=lambda d: (d.start, d.end))
    read_headings(layout, drafts)
    follow_headings(layout, drafts)
    return finish(layout, drafts)


def _from_cues(layout: Layout, roles: Roles, min_link: float) -> tuple[list[Draft], list[Content]]:
    """A draft for each cue that has content; and the quoted contents that no cue claims."""
    claimed: dict[int, list[Content]] = {}
    orphans: list[Content] = []
    drafts: list[Draft] = []
    for i in [i for i, s in roles.cues.items() if _is_counsel(layout, s.start, s.end)]:
        del roles.cues[i]
    merge_adverbs(layout, roles)
    keep_compounds(layout, roles)
    join_around_names(layout, roles)
    drop_relatives(layout, roles)
    for content in roles.contents:
        cue = _best_cue(layout, roles, content, min_link)
        if cue is not None:
            claimed.setdefault(cue, []).append(content)
        elif layout.quotation_at(content.start):
            orphans.append(content)
        elif (own := _with_its_verb(layout, content)) is not None:
            drafts.append(own)
        elif layout.quotation_at(content.end - 1):
            orphans.append(content)
    join_inner_speech(layout, roles, claimed)
    _give_each_its_own(layout, roles, claimed)
    for cue, contents in claimed.items():
        span = roles.cues[cue]
        for c in contents[:]:
            shouted = _with_its_verb(layout, c) if len(contents) > 1 and _is_apart(layout, c, span) else None
            if shouted is not None:
                contents.remove(c)
                drafts.append(shouted)
        for c in contents:
            _cut_at_source(layout, c, span.start, span.end)
        source = source_of(layout, roles, cue, contents)
        link = max(c.cues.get(cue, 0.0) for c in contents)
        score = min(span.score, max(c.score for c in contents)) * (0.5 + 0.5 * link)
        pieces = sorted((c.start, c.end) for c in contents)
        at = (span.start, span.end)
        if source is None:
            pieces, source = subject_among(layout, pieces, at)
        if source is None:
            pieces, source = without_subject(layout, pieces, at)
        pieces = named_after(layout, pieces, at)
        pieces = after_but(layout, pieces, at, source)
        pieces = in_relative(layout, pieces, at, source)
        pieces, source = without_document(layout, pieces, at, source)
        pieces = not_the_reporters(layout, pieces, at)
        pieces = without_hearer(layout, of_one_sentence(layout, pieces, at), at)
        pieces = over_relative(layout, with_its_subject(layout, pieces, at), at)
        if layout.text[span.start : span.end].strip() in (":", "–", "—", "-"):
            pieces = [_heading_quotation(layout, p) for p in pieces]
            at = verb_before(layout, at)
        elif source is None and _leads_in(layout, at) and not any(layout.quotation_at(s) for s, _ in pieces):
            continue
        pieces = [p for p in pieces if not _is_lead_in(layout, p, span.start)] or pieces
        drafts.append(Draft(pieces, at, source, score))
    return drafts, orphans


def _is_counsel(layout: Layout, start: int, end: int) -> bool:
    """ "Mia Holt, defending,": what a lawyer is there for, no speech."""
    around = layout.text[max(0, start - 2) : start].strip(), layout.text[end : end + 1]
    return layout.text[start:end].lower() in _COUNSEL and around[0] == "," and around[1] in (",", ".", ":")


def _is_apart(layout: Layout, content: Content, cue: RoleSpan) -> bool:
    """Whether a content is an utterance with a verb of its own: "When a man shouted “No!”, she said …"."""
    q = layout.quotation_at(content.start)
    before = layout.token_at(max(0, content.start - 2))
    return q is not None and q.start == content.start and not cue.start <= before.idx < cue.end


def _with_its_verb(layout: Layout, content: Content) -> Draft | None:
    """A report whose verb the network passed over, by the verb before it or the one it opens with.

    "The inquiry has previously heard | that …"; "| he accepted he had been late".
    """
    words = layout.tokens_in(content.start, content.end)
    before = layout.token_at(content.start)
    before = before.nbor(-1) if before.i and before.idx >= content.start else before
    named = _show_that(layout, before, words)
    if content.score < _SURE and named is None:
        return None
    if _reports(before):
        verb, rest = before, content.start
    elif len(words) > 3 and words[0].pos_ == "PRON" and words[0].dep_ in SUBJECTS and _reports(words[1]):
        verb, rest = words[1], words[2].idx
    elif named is not None:
        cue = (before.idx, before.idx + len(before))
        return Draft([(content.start, content.end)], cue, named, content.score, "cue-before")
    elif (above := verb_over(words)) is not None:
        verb, rest = above, content.start
    else:
        return None
    source = source_by_parse(layout, verb)
    if source is None:
        return None
    first = first_auxiliary(verb)
    return Draft(
        [(rest, content.end)], (first.idx, verb.idx + len(verb)), source, content.score, "cue-before"
    )


def _show_that(layout: Layout, before: Token, words: list[Token]) -> tuple[int, int] | None:
    """The source of a "show" that the parse has for a noun: "Emails seen by the union | show | that …"."""
    if before.lower_ not in ("show", "shows") or before.pos_ != "NOUN" or words[0].lower_ != "that":
        return None
    named = [t for t in layout.doc[before.sent.start : before.i] if not t.is_space]
    plain = named and not any(t.tag_ in FINITE or t.is_punct for t in named)
    return (named[0].idx, named[-1].idx + len(named[-1])) if plain else None


def _reports(token: Token) -> bool:
    sense = meaning(token)
    strong = sense.strong or token.lemma_.lower() in ("hear", "accept")
    return token.pos_ == "VERB" and token.tag_ in (*FINITE, "VBN") and strong


def _give_each_its_own(layout: Layout, roles: Roles, claimed: dict[int, list[Content]]) -> None:
    """A cue left without content takes the one right after it from a cue that has several."""
    for cue, span in sorted(roles.cues.items(), key=lambda x: x[1].start):
        if cue in claimed:
            continue
        if layout.text[span.end : span.end + 1] == ",":
            continue  # "a strike, which the law | forbids, | because …"
        for owner, contents in list(claimed.items()):
            near = next((c for c in contents if _follows(layout, span.end, c.start)), None)
            touching = (
                near is not None and near.start <= span.end + 1 and roles.cues[owner].start > near.start
            )
            if near is None or (len(contents) < 2 and not touching):
                continue
            others = [roles.cues[k].start for k in claimed if span.end <= roles.cues[k].start < near.start]
            if not others and owner != cue:
                contents.remove(near)
                claimed[cue] = [near]
                if not contents:
                    del claimed[owner]
                break


def _follows(layout: Layout, cue_end: int, start: int) -> bool:
    """Whether content begins right after a cue, or after whom it addresses."""
    if not cue_end <= start <= cue_end + 120 or layout.paragraph_at(cue_end - 1) != layout.paragraph_at(
        start
    ):
        return False
    between = layout.tokens_in(cue_end, start)
    return len(between) <= 10 and not any(t.pos_ in ("VERB", "AUX") or t.text in ".?!;" for t in between)


def _heading_quotation(layout: Layout, piece: tuple[int, int]) -> tuple[int, int]:
    """ "Keller: ‘He stays’ as club turns down bid": the quotation alone is his."""
    q = layout.quotation_at(piece[0])
    if (
        q is None
        or q.start != piece[0]
        or not layout.word_count(q.end, piece[1])
        or layout.quotations_in(q.end, piece[1])
    ):
        return piece
    return q.start, q.end


def _cut_at_source(layout: Layout, content: Content, cue_start: int, cue_end: int) -> None:
    """End a content that stands before its cue where whoever says it begins."""
    if content.end > cue_start:
        return
    utterance = leading_utterance(layout, content.start, content.end)
    if utterance is not None:
        content.end = utterance.end
        return
    head = cue_head(layout.tokens_in(cue_start, cue_end))
    subject = next((t for t in head.children if t.dep_ in (*SUBJECTS, *PASSIVE_SUBJECTS)), None)
    if subject is None or layout.quotation_at(subject.idx):
        return
    start = phrase_of(layout, subject)[0]
    if content.start < start < content.end and layout.text[content.start : start].rstrip()[-1:] == ",":
        content.end = start


def _leads_in(layout: Layout, cue: tuple[int, int]) -> bool:
    """Whether a cue is the "Asked" that leads in a reply."""
    return layout.tokens_in(*cue)[-1].lower_ == "asked" or layout.tokens_in(*cue)[0].lower_ == "asked"


def _is_lead_in(layout: Layout, piece: tuple[int, int], cue: int) -> bool:
    """ "Asked whether …, she said" and its like only lead in a reply."""
    if piece[0] >= cue or layout.quotation_at(piece[0]):
        return False
    before = layout.text[max(0, piece[0] - 16) : piece[0]].lower().split()
    return bool(before) and (before[-1] == "asked" or before[-2:] == ["asked", "about"])


def _best_cue(layout: Layout, roles: Roles, content: Content, min_link: float) -> int | None:
    """The cue a content belongs to: in its paragraph, or at the colon that ends the one before."""
    here = layout.paragraph_at(content.start)
    ranked = sorted(((p, -cue) for cue, p in content.cues.items() if cue in roles.cues), reverse=True)
    best = ranked[0][0] if ranked else 0.0
    for p, negative in ranked:
        cue = -negative
        if p < min_link:
            break
        there = layout.paragraph_at(roles.cues[cue].start)
        if there == here:
            whole = is_quoted_paragraph(layout, here)
            if whole and p < 0.3 * best:
                return None
            return cue
        if there == here - 1 and ends_in_colon(layout, there) and layout.quotation_at(content.start):
            return cue
    return None
