"""Clauses beside a report: where the reporter's own begins, and where the report's own goes on."""

from __future__ import annotations

from itertools import pairwise

from spacy.tokens import Token

from newsquote.attribution.cues import ATTITUDE, cue_head, cue_verbs, meaning
from newsquote.attribution.draft import Draft
from newsquote.attribution.frames import FINITE, HEARERS, SUBJECTS, VERBAL, phrase_of, source_by_parse
from newsquote.attribution.layout import Layout
from newsquote.attribution.roles import Content, Roles

_CONJUNCTIONS = frozenset({"after", "as", "because", "since", "when", "while", "before"})
_REASONS = frozenset({"because", "since", "after"})
_PURPOSES = frozenset({"because", "since", "as", "to", "in", "so", "while"})
_NOMINAL = ("NOUN", "PROPN", "PRON", "DET", "ADJ", "NUM", "ADP", "ADV")
_NAMELESS_REASONS = (
    ["for", "fear"],
    ["out", "of"],
    ["because", "of"],
    ["due", "to"],
    ["in", "case"],
    ["to", "avoid"],
)
_NAMED = frozenset("name identify quote".split())
_KEPT = frozenset({"ask", "request", "seek", "demand"})
_LONGEST_NAME = 9  # words
_LONGEST_REASON = 20
_LONGEST_BETWEEN = 8
_FEWEST = 3
_CONTRASTS = frozenset({"but", "while", "though", "although", "yet"})


def join_inner_speech(layout: Layout, roles: Roles, claimed: dict[int, list[Content]]) -> None:
    """One content of two around a verb of the report itself: "records show | he | said | it leaked"."""
    for cue, contents in claimed.items():
        head = cue_head(layout.tokens_in(roles.cues[cue].start, roles.cues[cue].end))
        contents.sort(key=lambda c: c.start)
        for first, second in pairwise(contents):
            inner = next(
                (
                    t
                    for t in layout.tokens_in(first.end, second.start)
                    if t.dep_ == "ccomp" and t.head.i == head.i and t.tag_ in FINITE
                ),
                None,
            )
            if inner is None or first.start < head.idx or layout.quotation_at(first.end - 1) is not None:
                continue
            subject = next((t for t in inner.lefts if t.dep_ in SUBJECTS), None)
            if subject is not None and first.start <= subject.idx < first.end:
                second.start, second.score = first.start, max(first.score, second.score)
                contents.remove(first)
                break


def verb_over(words: list[Token]) -> Token | None:
    """The verb that a "that" clause hangs on, whoever stands between: "was told | by a vet | that …"."""
    if len(words) < 4 or words[0].lower_ != "that" or words[0].head.i <= words[0].i:
        return None
    verb = words[0].head.head
    told = verb.lemma_.lower() in HEARERS and 0 < words[0].i - verb.i <= _LONGEST_BETWEEN
    return verb if told and verb.pos_ == "VERB" and verb.i < words[0].i else None


def give_back_subjects(layout: Layout, drafts: list[Draft]) -> None:
    """Cut a content where a clause of the reporter's begins, whose verb is the next cue.

    "called for him to go | after an audit | found that …": the audit is who found it.
    """
    by_cue = {d.cue[0]: d for d in drafts if d.cue is not None}
    for d in drafts:
        if d.cue is None or d.turn or d.start < d.cue[1]:
            continue
        piece = max(d.pieces)
        cue = piece[1] + len(layout.text[piece[1] :]) - len(layout.text[piece[1] :].lstrip())
        other = by_cue.get(cue)
        words = layout.tokens_in(*piece)
        if other is None or other is d or other.cue is None or layout.quotation_at(piece[1] - 1) is not None:
            continue
        if cue_head(layout.tokens_in(*other.cue)).tag_ not in FINITE:
            continue
        at = next((i for i in range(len(words) - 1, 0, -1) if words[i].lower_ in _CONJUNCTIONS), None)
        if at is None or not 0 < len(words) - at - 1 <= _LONGEST_NAME:
            continue
        named = words[at + 1 :]
        if any(t.tag_ in FINITE for t in named) or not any(
            t.pos_ in ("NOUN", "PROPN", "PRON") for t in named
        ):
            continue
        end = words[at - 1].idx + len(words[at - 1])
        d.pieces[d.pieces.index(piece)] = (piece[0], end)
        other.source = (named[0].idx, piece[1])


def other_speakers(layout: Layout, d: Draft) -> list[Draft]:
    """The draft, and one for whoever is named after its last comma: "safe, | but Elena Ruiz | thinks | …"."""
    if d.cue is None or d.turn or d.start < d.cue[1]:
        return [d]
    piece = max(d.pieces)
    for verb in layout.tokens_in(*piece):
        subject = next((c for c in verb.lefts if c.dep_ in SUBJECTS), None)
        known = cue_verbs().get(verb.lemma_.lower())
        if subject is None or known is None or subject.ent_type_ not in ("PERSON", "ORG"):
            continue
        if verb.tag_ not in FINITE or layout.quotation_at(verb.idx) is not None:
            continue
        start, end = phrase_of(layout, subject)
        joint = layout.token_at(max(0, start - 2))
        if (
            joint.lower_ not in _CONTRASTS
            or joint.i == 0
            or joint.nbor(-1).text != ","
            or joint.idx < piece[0]
        ):
            continue
        first = next((c for c in verb.lefts if c.dep_ in VERBAL and c.pos_ == "AUX"), verb)
        cue = (first.idx, verb.idx + len(verb))
        if layout.word_count(cue[1], piece[1]) < _FEWEST or end > first.idx:
            continue
        d.pieces[d.pieces.index(piece)] = (piece[0], joint.nbor(-1).idx)
        return [d, Draft([(cue[1], piece[1])], cue, (start, end), d.score, why="coordinated")]
    return [d]


def without_reason(layout: Layout, words: list[Token], piece: tuple[int, int]) -> tuple[int, int]:
    """What is asked for, without the reporter's reason: "asked for a survey | because the old was lost"."""
    at = 1 if words[0].lower_ == "for" else 0
    if (
        [t.lower_ for t in words[:3]] == ["not", "to", "be"]
        and words[3:]
        and words[3].lemma_.lower() in _NAMED
    ):
        last = _end_of_reason(words[3])
        return piece[0], last.idx + len(last)
    if len(words) > at + 1 and words[at].lower_ == "anonymity":
        return (piece[0], words[at + 1].idx - 1) if words[at + 1].lower_ in _PURPOSES else piece
    for i, t in enumerate(words):
        if t.tag_ in FINITE or t.text in (",", ";", ":"):
            break
        if i < 2 or t.lower_ not in _REASONS or layout.quotation_at(t.idx) is not None:
            continue
        if _opens_clause(words[i + 1 :]):
            return piece[0], words[i - 1].idx + len(words[i - 1])
    return piece


def _opens_clause(words: list[Token]) -> bool:
    """Whether a noun phrase and a finite verb follow, whatever the parse hangs them on."""
    verb = next((i for i, t in enumerate(words[:_LONGEST_NAME]) if t.tag_ in FINITE), 0)
    return verb > 0 and all(t.pos_ in _NOMINAL or t.tag_ == "POS" for t in words[:verb])


def keep_names(layout: Layout, drafts: list[Draft]) -> list[Draft]:
    """The drafts with those of whoever asks not to be named, where the network passed them over."""
    found = list(drafts)
    for verb in layout.doc:
        if verb.lemma_.lower() not in _KEPT or verb.pos_ != "VERB" or not layout.is_searched(verb.idx):
            continue
        if layout.quotation_at(verb.idx) is not None:
            continue
        words = [t for t in layout.doc[verb.i + 1 : verb.i + 6] if not t.is_space]
        content = _namelessness(verb, words)
        source = source_by_parse(layout, verb) if content is not None else None
        if content is None or source is None:
            continue
        end = max(content[1], verb.idx)
        if any(d.touches(verb.idx, end) for d in found):
            continue
        first = verb
        while first.i and first.nbor(-1).pos_ == "AUX":
            first = first.nbor(-1)
        relative = next((t for t in verb.lefts if t.dep_ in SUBJECTS and t.lower_ == "who"), None)
        source = (relative.idx, relative.idx + len(relative)) if relative is not None else source
        led = words[0] if words[0].lower_ == "for" else verb
        found.append(Draft([content], (first.idx, led.idx + len(led)), source, score=0.7, why="cue-before"))
    return found


def _namelessness(verb: Token, words: list[Token]) -> tuple[int, int] | None:
    """ "not to be named", "anonymity" right after a verb of asking."""
    lower = [t.lower_ for t in words]
    if verb.lemma_.lower() == "ask" and lower[:3] == ["not", "to", "be"] and len(words) > 3:
        last = _end_of_reason(words[3]) if words[3].lemma_.lower() in _NAMED else None
        return (words[0].idx, last.idx + len(last)) if last is not None else None
    if lower[:1] == ["for"]:
        words, lower = words[1:], lower[1:]
    elif verb.lemma_.lower() == "ask":
        return None
    return (words[0].idx, words[0].idx + len(words[0])) if lower[:1] == ["anonymity"] else None


def _end_of_reason(named: Token) -> Token:
    """The last word of "named for fear of reprisals", "identified because the talks were private"."""
    after = list(named.doc[named.i + 1 : named.i + _LONGEST_REASON])
    opening = [t.lower_ for t in after[:2]]
    if opening not in _NAMELESS_REASONS and opening[:1] != ["because"]:
        return named
    stop = next((t for t in after if t.is_punct or t.is_space or t.dep_ == "cc"), None)
    return stop.nbor(-1) if stop is not None else named


def who_predicted(layout: Layout, d: Draft) -> None:
    """ "In a poll, most economists had predicted a cut": the economists did, though the poll says so."""
    if d.cue is None or d.turn or layout.text[slice(*d.cue)].lower() != "in" or len(d.pieces) != 1:
        return
    piece = d.pieces[0]
    verb = next(
        (
            t
            for t in layout.tokens_in(*piece)
            if t.tag_ in (*FINITE, "VBN") and t.dep_ == "ROOT" and meaning(t).strong
        ),
        None,
    )
    if verb is None or meaning(verb).name == ATTITUDE or layout.quotations_in(*piece):
        return
    subject = next((t for t in verb.lefts if t.dep_ in SUBJECTS), None)
    if subject is None or verb.idx + len(verb) >= piece[1] or subject.idx < piece[0]:
        return
    first = next((t for t in verb.lefts if t.dep_ == "aux"), verb)
    d.source = (piece[0], phrase_of(layout, subject)[1])
    d.cue = (first.idx, verb.idx + len(verb))
    d.pieces = [(verb.idx + len(verb), piece[1])]


def is_cleft(layout: Layout, first: Draft, second: Draft) -> bool:
    """ "Said it was the club, not the league, | who had ruled it out"."""
    if first.cue is None or second.cue is None or first.start < first.cue[1] or len(second.pieces) > 1:
        return False
    if not first.end < second.cue[0] < second.start:
        return False
    between = layout.text[first.end : second.cue[0]].strip(" ,").lower()
    opens = layout.text[first.start : first.end].lower().removeprefix("that ")
    return between in ("who", "that", "which") and opens.startswith(("it was ", "it is ", "it had been "))


def give_subject_to_told(layout: Layout, d: Draft) -> None:
    """ "Told Radio Ansley | staff were paid": a report that begins with its verb, with who it is about."""
    if d.cue is None or d.turn or len(d.pieces) != 1 or d.start <= d.cue[1]:
        return
    head = cue_head(layout.tokens_in(*d.cue))
    first = next(iter(layout.tokens_in(*d.pieces[0])), None)
    if first is None or head.lemma_.lower() not in HEARERS or first.tag_ not in FINITE or first.is_punct:
        return
    between = layout.tokens_in(d.cue[1], d.start)
    at = len(between)
    while at and between[at - 1].tag_ in ("NN", "NNS", "JJ", "CD"):
        at -= 1
    subject = between[at:]
    named = at and between[at - 1].tag_ in ("NNP", "NNPS", "PRP")
    if named and subject and subject[-1].tag_ in ("NNS", "NN"):
        d.pieces = [(subject[0].idx, d.pieces[0][1])]
