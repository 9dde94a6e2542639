"""From drafts to attributions: kind, verbatim words, source and addressee, nested speech."""

from __future__ import annotations

from spacy.tokens import Token

from newsquote.attribution.addressees import source_and_addressee
from newsquote.attribution.complements import WITHHOLDING
from newsquote.attribution.confidence import calibrated
from newsquote.attribution.cues import ATTITUDE, CueMeaning, cue_head, is_unsaid, meaning
from newsquote.attribution.deeds import is_no_report, is_resolved
from newsquote.attribution.draft import Draft
from newsquote.attribution.edges import edges_of, trimmed
from newsquote.attribution.frames import FINITE, PASSIVE_SUBJECTS, SUBJECTS, phrase_of
from newsquote.attribution.headlines import is_crosshead
from newsquote.attribution.hearings import is_hearing
from newsquote.attribution.layout import Layout
from newsquote.attribution.passives import is_judged
from newsquote.attribution.recut import NAMING, recut
from newsquote.attribution.utterance import is_utterance
from newsquote.marks import Quotation
from newsquote.model import Attribution, Kind, NestedSpeech, Span

_CONJUNCTIONS = frozenset("after before because while since although though unless until".split())
_SUPPOSED = frozenset(
    (
        "understand think believe expect say consider project forecast estimate dub nickname rumour "
        "reckon regard deem"
    ).split()
)


def finish(layout: Layout, drafts: list[Draft]) -> list[Attribution]:
    """Attributions in text order; `inherits` points into the list."""
    done: list[tuple[Draft, Attribution]] = []
    for d in drafts:
        attribution = _finish_one(layout, d)
        if attribution is not None:
            done.append((d, attribution))
    done.sort(key=lambda x: (x[1].parts[0].start, x[1].parts[-1].end))
    place = {id(d): i for i, (d, _) in enumerate(done)}
    return [
        Attribution(
            a.kind, a.parts, a.verbatim, a.source, a.cue, a.cue_lemma, a.addressee, a.nested,
            place.get(id(d.inherits)) if d.inherits is not None else None, a.confidence, a.why,
        )
        for d, a in done
    ]  # fmt: skip


def _finish_one(layout: Layout, d: Draft) -> Attribution | None:
    tokens = layout.tokens_in(*d.cue) if d.cue else []
    head = cue_head(tokens) if tokens else None
    sense = meaning(head) if head is not None else CueMeaning("none", True)
    if head is not None and (_is_hearsay(layout, d, head) or _is_anonymity(tokens) or _is_nobody(layout, d)):
        return None
    parts: list[Span] = []
    verbatim: list[Span] = []
    whole = True  # every part is a quotation of its own
    subject = _passive_subject(layout, head, d.pieces)
    for piece in sorted(set(d.pieces)):
        if subject and subject[0] <= piece[0] and piece[1] <= subject[1]:
            continue
        if len(d.pieces) > 1 and layout.text[slice(*piece)].strip().lower() == "what":
            continue  # "what Kit Moss called “a farce”"
        if d.turn:
            part = trimmed(layout, *piece, unmarked=False)
            if part:
                parts.append(part)
                verbatim.append(part)
            continue
        piece = _with_its_noun(layout, d, recut(layout, d, _with_conjunction(layout, d, piece), head))
        if piece[0] >= piece[1]:
            continue
        after_cue = d.cue is not None and piece[0] >= d.cue[1] and not (parts and parts[0].start < d.cue[0])
        part, inside, exact = edges_of(layout, piece, sense, after_cue=after_cue)
        if part is None:
            continue
        parts.append(part)
        verbatim += inside
        whole &= exact
    if not parts or (not verbatim and _says_nothing(layout, parts, head)):
        return None
    source, addressee = source_and_addressee(layout, d, parts, head)
    kind = _kind(layout, d, parts, verbatim, whole, tokens, head, sense, _is_heard(layout, head, addressee))
    if not verbatim and is_no_report(layout, d, kind, parts, source or addressee, head):
        return None
    if kind is Kind.SCARE:
        marks = tuple(verbatim or parts)
        return Attribution(kind, marks, marks, confidence=0.5, why="marks without a speaker")
    return Attribution(
        kind=kind,
        parts=tuple(parts),
        verbatim=tuple(verbatim),
        source=source,
        cue=_tidy_cue(layout, d.cue),
        cue_lemma=head.lemma_.lower() if head is not None else None,
        addressee=addressee,
        nested=_nested(layout, verbatim) if kind in (Kind.DIRECT, Kind.MIXED) else (),
        confidence=calibrated(d.score, kind, d.why),
        why=d.why,
    )


def _is_hearsay(layout: Layout, d: Draft, head: Token) -> bool:
    """ "It is understood that …", "is expected to …": the writer's own words, and nobody's."""
    if head.lemma_.lower() not in _SUPPOSED or head.tag_ != "VBN":
        return False
    after = head.nbor() if head.i + 1 < len(head.doc) else head
    if d.source is None and head.dep_ == "acl" and after.tag_ == "TO":
        return True  # "the mill, said to date from 1810, grinds rye"
    source = layout.text[slice(*d.source)].strip().lower() if d.source else ""
    passive = any(c.lemma_.lower() == "be" and c.i < head.i for c in head.children)
    return passive and source in ("", "it")


def _is_nobody(layout: Layout, d: Draft) -> bool:
    """ "Not every trader backs the plan": nobody who says or wants anything."""
    if d.source is None or d.source[0] < 4:
        return False
    words = layout.tokens_in(*d.source)
    counted = bool(words) and words[0].lower_ in ("every", "all", "everyone", "everybody")
    return counted and layout.text[d.source[0] - 4 : d.source[0]].lower() == "not "


def _is_anonymity(tokens: list[Token]) -> bool:
    """ "On condition of anonymity to discuss …": how somebody spoke, no words of theirs."""
    return any(t.lower_ == "anonymity" for t in tokens)


def _says_nothing(layout: Layout, parts: list[Span], head: Token | None) -> bool:
    """A bare "what", or "declined to comment"."""
    words = " ".join(p.cut(layout.text) for p in parts).lower()
    return words == "what" or (
        words == "to comment" and head is not None and head.lemma_.lower() in WITHHOLDING
    )


def _passive_subject(
    layout: Layout, head: Token | None, pieces: list[tuple[int, int]]
) -> tuple[int, int] | None:
    """Who is told, or the empty "it" of "it was announced": no part of what is said.

    What is judged is: "the move was criticised by tenants".
    """
    if head is None or meaning(head).name == ATTITUDE:
        return None
    if len(pieces) == 1 and is_judged(head):
        return None
    child = next((c for c in head.children if c.dep_ in (*PASSIVE_SUBJECTS, "expl") and c.i < head.i), None)
    return phrase_of(layout, child) if child is not None else None


# --- kind ---------------------------------------------------------------------------------------


def _kind(
    layout: Layout,
    d: Draft,
    parts: list[Span],
    verbatim: list[Span],
    whole: bool,
    tokens: list[Token],
    head: Token | None,
    sense: CueMeaning,
    heard: bool,
) -> Kind:
    if d.scare:
        return Kind.SCARE
    if d.turn:
        return Kind.DIRECT
    if sense.name == "unknown" and verbatim and not whole and all(_is_scrap(layout, v) for v in verbatim):
        return Kind.SCARE  # marks in what somebody does
    if head is not None and head.lemma_.lower() == "know" and any(t.lower_ == "as" for t in tokens):
        return Kind.SCARE
    unsaid = head is not None and (is_unsaid(tokens, head) or _is_wondering(tokens[-1]))
    if not verbatim:
        if unsaid or (sense.name in (ATTITUDE, "unknown") and not (heard or _is_voted(layout, parts, head))):
            return Kind.ATTITUDE
        return Kind.INDIRECT
    if unsaid and not (whole and any(_stands_alone(layout, p, head) for p in parts)):
        return Kind.ATTITUDE
    if not whole:
        return Kind.MIXED
    if head is None and is_crosshead(layout, d) and not _is_clause(layout, parts[0]):
        return Kind.MIXED
    return Kind.DIRECT if any(_stands_alone(layout, p, head) for p in parts) else Kind.MIXED


def _is_wondering(last: Token) -> bool:
    """ "Wonders who will pay", "have begun to wonder": a thought; what somebody wondered may be a report."""
    return last.lemma_.lower() == "wonder" and last.tag_ in ("VB", "VBP", "VBZ")


def _is_clause(layout: Layout, part: Span) -> bool:
    words = layout.tokens_in(part.start, part.end)
    return any(t.tag_ in (*FINITE, "VB") for t in words)


def _is_voted(layout: Layout, parts: list[Span], head: Token | None) -> bool:
    """ "Voted that it had lied": what a body says of itself by voting."""
    return head is not None and head.lemma_.lower() == "vote" and is_resolved(layout, parts[0])


def _is_scrap(layout: Layout, span: Span) -> bool:
    q = layout.quotation_at(span.start)
    return q is None or (not is_utterance(layout, q) and layout.word_count(q.start, q.end) < 5)


def _with_conjunction(layout: Layout, d: Draft, piece: tuple[int, int]) -> tuple[int, int]:
    """A second piece with the conjunction that ties it to the first: "Few came, she said, | after rain"."""
    if d.cue is None or not any(other[1] <= d.cue[0] for other in d.pieces) or piece[0] < d.cue[1]:
        return piece
    before = layout.token_at(piece[0])
    before = before.nbor(-1) if before.i else before
    ties = before.lower_ in _CONJUNCTIONS and before.idx >= max(d.cue[1], d.source[1] if d.source else 0)
    return (before.idx, piece[1]) if ties else piece


def _with_its_noun(layout: Layout, d: Draft, piece: tuple[int, int]) -> tuple[int, int]:
    """A piece that begins with "worth", with what is worth so much: "promised | a fund worth £9,000"."""
    first = layout.token_at(piece[0])
    if d.cue is None or first.lower_ != "worth" or not first.i or first.nbor(-1).pos_ != "NOUN":
        return piece
    thing = first.nbor(-1)
    while thing.i and thing.nbor(-1).pos_ in ("DET", "ADJ", "NUM", "NOUN"):
        thing = thing.nbor(-1)
    return (thing.idx, piece[1]) if thing.idx >= d.cue[1] else piece


def _is_heard(layout: Layout, head: Token | None, addressee: Span | None) -> bool:
    """ "The court heard": reported speech, though of nobody named."""
    if head is None or head.lemma_.lower() != "hear":
        return False
    if addressee is not None:
        return is_hearing(layout, addressee.start, addressee.end)
    subject = next((c for c in head.children if c.dep_ in SUBJECTS), None)
    return subject is not None and is_hearing(layout, subject.idx, subject.idx + len(subject))


def _stands_alone(layout: Layout, part: Span, head: Token | None) -> bool:
    """Whether quoted words are an utterance rather than a fragment of the reporter's clause."""
    q = layout.quotation_at(part.start)
    if q is None or q.inner is None:
        return True  # its opening mark is missing
    text = layout.text
    words = part.cut(text)
    tokens = layout.tokens_in(part.start, part.end)
    finite = any(t.tag_ in FINITE for t in tokens)
    capital = next((not c.islower() for c in words if c.isalnum()), False)
    before = text[: q.start].rstrip()[-1:]
    if (
        head is not None
        and head.lemma_.lower() in NAMING
        and head.i < tokens[0].i
        and not (finite and capital)
    ):
        return False
    if head is not None and words[-1] in ",!?" and head.idx > q.end:
        return True
    if capital and head is not None and head.i == tokens[0].i - 2 and head.pos_ == "VERB":
        return True
    goes_on = (
        layout.text[q.end : q.end + 2].strip().isalpha()
        and words[-1].isalnum()
        and layout.word_count(part.start, part.end) == 1
    )
    if (
        capital
        and not goes_on
        and (before in ("", ":", ".", "!", "?", "\u2014", "\u2013") or before in '”"’' or words[-1] in ".!?…")
    ):
        return True
    return capital and finite


def _tidy_cue(layout: Layout, cue: tuple[int, int] | None) -> Span | None:
    """A cue without the stop that leads from it to the words, unless it is nothing else."""
    if cue is None:
        return None
    words = layout.text[cue[0] : cue[1]].rstrip(" ,:;–—\n")
    return Span(cue[0], cue[0] + len(words)) if words else Span(*cue)


# --- nested speech ------------------------------------------------------------------------------


def _nested(layout: Layout, verbatim: list[Span]) -> tuple[NestedSpeech, ...]:
    found = []
    for q in layout.quotations:
        if q.depth != 1 or q.inner is None or not any(v.contains(q.inner) for v in verbatim):
            continue
        cue = _cue_before(layout, q)
        if cue is None:
            continue
        subject = next((c for c in cue.children if c.dep_ in SUBJECTS), None)
        source = Span(*phrase_of(layout, subject)) if subject is not None else None
        found.append(NestedSpeech(q.inner, source, Span(cue.idx, cue.idx + len(cue))))
    return tuple(found)


def _cue_before(layout: Layout, q: Quotation) -> Token | None:
    """The speech verb within four words before an inner quotation."""
    token = layout.token_at(q.start)
    for i in range(token.i - 1, max(-1, token.i - 6), -1):
        t = layout.doc[i]
        if t.pos_ == "VERB" and meaning(t).name not in (ATTITUDE, "unknown"):
            return t
    return None
