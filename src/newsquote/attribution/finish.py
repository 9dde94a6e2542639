"""From drafts to attributions: exact edges, kind, verbatim words, addressee, nested speech."""

from __future__ import annotations

import re

from spacy.tokens import Token

from newsquote.attribution.confidence import calibrated
from newsquote.attribution.cues import ATTITUDE, CueMeaning, cue_head, cue_verbs, is_unsaid, meaning
from newsquote.attribution.draft import Draft
from newsquote.attribution.frames import FINITE, HEARERS, PASSIVE_SUBJECTS, SUBJECTS, phrase_of
from newsquote.attribution.layout import Layout
from newsquote.marks import Quotation
from newsquote.model import Attribution, Kind, NestedSpeech, Span

_LEAD_THAT = re.compile(r"that\b[\s,:]*", re.IGNORECASE)
_LINKING = re.compile(r"(?:of|about|for|against|over|on|as)\s+", re.IGNORECASE)
NAMING = frozenset(
    (
        "call describe brand label dub term characterise characterize hail dismiss condemn denounce slam "
        "blast decry deride accuse praise criticise criticize attack lambast portray deem consider regard "
        "cast paint deplore mock"
    ).split()
)
_URGING = frozenset(
    (
        "urge ask order call instruct command beg implore encourage press invite advise tell warn remind "
        "direct exhort challenge plead persuade lobby forbid"
    ).split()
)
OBJECTS = ("obj", "iobj", "dobj", "dative")
_WITHHOLDING = frozenset({"refuse", "decline", "fail", "hesitate"})
_NAMED = frozenset(
    {
        "as",
        "called",
        "dubbed",
        "nicknamed",
        "named",
        "titled",
        "entitled",
        "so-called",
        "codenamed",
        "headlined",
    }
)
_COURTS = frozenset(
    (
        "court jury juror jurors inquest inquiry tribunal hearing panel committee commission magistrates "
        "judge judges"
    ).split()
)
_EDGE = " \t\r\n\u00a0\u200b\u2009,;:–—-"


def is_utterance(layout: Layout, q: Quotation) -> bool:
    """Whether quoted words stand as an utterance: a clause, or stopped like one; not a title or a scare."""
    assert q.inner is not None
    words = q.inner.cut(layout.text)
    tokens = layout.tokens_in(q.inner.start, q.inner.end)
    finite = any(t.tag_ in FINITE for t in tokens)
    capital = next((not c.islower() for c in words if c.isalnum()), False)
    stopped = words[-1] in ".!?…,"
    if _is_titled(tokens):
        return stopped and words[-1] in ",!?" and capital
    return (finite and (capital or len(tokens) >= 6)) or (stopped and capital) or len(tokens) >= 12


def _is_titled(tokens: list[Token]) -> bool:
    """Title Case Throughout, as in names of works."""
    words = [t for t in tokens if t.is_alpha and (len(t) > 3 or t.pos_ in ("NOUN", "PROPN", "VERB", "ADJ"))]
    return len(words) >= 2 and all(t.text[0].isupper() for t in words)


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
    if head is not None and _is_hearsay(layout, d, head):
        return None
    parts: list[Span] = []
    verbatim: list[Span] = []
    whole = True  # every part is a quotation of its own
    subject = _passive_subject(layout, head)
    for piece in sorted(set(d.pieces)):
        if subject and subject[0] <= piece[0] and piece[1] <= subject[1]:
            continue
        if d.turn:
            part = _trimmed(layout, *piece, unmarked=False)
            if part:
                parts.append(part)
                verbatim.append(part)
            continue
        piece = _recut(layout, d, piece, head)
        part, inside, exact = _edges(layout, piece, sense)
        if part is None:
            continue
        parts.append(part)
        verbatim += inside
        whole &= exact
    if not parts or (not verbatim and _says_nothing(layout, parts, head)):
        return None
    source, addressee = _people(layout, d, tokens, head)
    kind = _kind(layout, d, parts, verbatim, whole, tokens, head, sense)
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
    """ "It is understood that …": the writer's own words, and nobody's."""
    if head.lemma_.lower() not in ("understand", "think", "believe") or head.tag_ != "VBN":
        return False
    source = layout.text[slice(*d.source)].strip().lower() if d.source else ""
    passive = any(c.lemma_.lower() == "be" and c.i < head.i for c in head.children)
    return passive and source in ("", "it")


def _says_nothing(layout: Layout, parts: list[Span], head: Token | None) -> bool:
    """A bare "what", or "declined to comment"."""
    words = " ".join(p.cut(layout.text) for p in parts).lower()
    return words == "what" or (
        words == "to comment" and head is not None and head.lemma_.lower() in _WITHHOLDING
    )


def _passive_subject(layout: Layout, head: Token | None) -> tuple[int, int] | None:
    """Who is told, or the empty "it" of "it was announced": no part of what is said."""
    if head is None or meaning(head).name == ATTITUDE:
        return None
    child = next((c for c in head.children if c.dep_ in (*PASSIVE_SUBJECTS, "expl") and c.i < head.i), None)
    return phrase_of(layout, child) if child is not None else None


# --- edges --------------------------------------------------------------------------------------


def _edges(layout: Layout, piece: tuple[int, int], sense: CueMeaning) -> tuple[Span | None, list[Span], bool]:
    """A piece's span, the words in it that stood in marks, and whether it was a quotation and no more."""
    start, end = piece
    lead = _LEAD_THAT.match(layout.text, start, end)
    start = lead.end() if lead else start
    exact = _as_quotation(layout, start, end)
    if exact is None:
        stray = _before_stray_mark(layout, start, end)
        if stray is not None:
            return stray, [stray], True
        part = _trimmed(layout, start, end, unmarked=True)
        if part is None:
            return None, [], False
        linking = _LINKING.match(layout.text, part.start, part.end)
        if linking and linking.end() < part.end and _links(layout.token_at(part.start), sense):
            part = Span(linking.end(), part.end)
        start, end = part.start, part.end
        exact = _as_quotation(layout, start, end)
    if exact is not None and exact.inner is not None:
        return exact.inner, [exact.inner], True
    inside = [
        q.inner
        for q in layout.quotations_in(start, end)
        if q.inner is not None
        and start <= q.inner.start
        and q.inner.end <= end
        and not _is_name(layout, q, start)
    ]
    return Span(start, end), inside, False


def _before_stray_mark(layout: Layout, start: int, end: int) -> Span | None:
    """Words that end in a closing mark whose opening one is missing, from the head of a paragraph."""
    text = layout.text
    after = text[end] if end < len(text) else ""
    closer = end - 1 if text[end - 1] in '”"' else end if after and after in '”"' else None
    head = layout.paragraphs[layout.paragraph_at(start)].span.start
    if closer is None or start != head or layout.quotations_in(start, closer + 1) or closer <= start:
        return None
    return Span(start, closer) if text[closer - 1] in ",.!?…" else None


def _is_name(layout: Layout, q: Quotation, start: int) -> bool:
    """Whether a quotation inside a report is what something is called ("known as “Breadcrumbs”")."""
    before = [t for t in layout.tokens_in(start, q.start) if not t.is_punct][-2:]
    if not before or q.inner is None:
        return False
    capital = q.inner.cut(layout.text)[0].isupper()
    known = before[-1].lower_ in _NAMED and (
        before[-1].lower_ != "as" or before[0].lower_ in ("known", "company", "dubbed")
    )
    return capital and layout.word_count(q.start, q.end) <= 4 and (known or before[-1].lower_ == "as")


def _as_quotation(layout: Layout, start: int, end: int) -> Quotation | None:
    """The quotation that is all of [start, end), white space and stops outside it apart."""
    q = layout.quotation_at(start)
    if q is None or q.inner is None or start > q.inner.start:
        return None
    rest = layout.text[min(q.end, end) : end]
    return q if q.inner.end <= end and not any(c.isalnum() for c in rest) else None


def _links(first: Token, sense: CueMeaning) -> bool:
    """Whether a preposition only ties the content to its cue ("warned of delays")."""
    return (
        first.pos_ in ("ADP", "SCONJ")
        and first.dep_ in ("case", "mark", "prep", "pcomp")
        and sense.name != ATTITUDE
    )


def _recut(layout: Layout, d: Draft, piece: tuple[int, int], head: Token | None) -> tuple[int, int]:
    """A piece with the edges that its cue asks for; the network's follow another scheme here and there."""
    q = layout.quotation_at(piece[0])
    if q is not None and q.start == piece[0] and q.inner is not None and q.end < piece[1]:
        stopped = layout.text[q.inner.end - 1] in ",.!?…"
        if stopped and is_utterance(layout, q) and not layout.quotations_in(q.end, piece[1]):
            return q.start, q.end  # the rest says who speaks
    if head is None or d.cue is None:
        return piece
    if d.cue[0] > piece[0]:
        return _before_source(layout, d, piece)
    lemma = head.lemma_.lower()
    piece = _with_infinitive(layout, d.cue[1], piece)
    tokens = layout.tokens_in(*piece)
    if not tokens or layout.quotation_at(tokens[0].idx):
        return piece
    if (
        lemma in _WITHHOLDING
        and len(tokens) > 2
        and tokens[0].tag_ == "TO"
        and tokens[1].lemma_.lower() in cue_verbs()
    ):
        d.cue = (d.cue[0], tokens[1].idx + len(tokens[1]))
        return tokens[2].idx, piece[1]
    if lemma == "accuse":
        return _after_word(layout, tokens, piece, "of")
    if lemma in NAMING:
        quoted = layout.quotations_in(*piece)
        if (
            quoted
            and not layout.word_count(min(quoted[-1].end, piece[1]), piece[1])
            and _names(layout, piece[0], quoted)
        ):
            return quoted[-1].start, piece[1]
    if lemma in _URGING and tokens[0].tag_ != "TO":
        at = next((i for i, t in enumerate(tokens) if t.tag_ == "TO" or t.pos_ in ("VERB", "AUX")), None)
        if at is not None and tokens[at].tag_ == "TO" and not layout.quotation_at(tokens[at].idx):
            at -= tokens[at - 1].lower_ == "not"
            return tokens[at].idx, piece[1]
    if lemma in HEARERS:
        first = next((c for c in head.children if c.dep_ in OBJECTS and c.i > head.i), None)
        if first is not None and abs(first.left_edge.i - tokens[0].i) <= 1:
            end = phrase_of(layout, first)[1]
            rest = [t for t in tokens if t.idx >= end and not t.is_punct]
            if rest:
                return rest[0].idx, piece[1]
    return piece


def _before_source(layout: Layout, d: Draft, piece: tuple[int, int]) -> tuple[int, int]:
    """A report before its cue, without what describes the source: ", its master, Mia Holt, said"."""
    if d.source is None or layout.quotation_at(piece[1] - 1):
        return piece
    comma = layout.text.rfind(",", piece[0], piece[1])
    tail = layout.tokens_in(comma + 1, piece[1]) if comma > 0 else []
    if (
        not tail
        or len(tail) > 5
        or d.source[0] < piece[1]
        or layout.text[piece[1] : d.source[0]].strip() != ","
    ):
        return piece
    described = tail[0].pos_ in ("DET", "PRON") and tail[-1].pos_ in ("NOUN", "PROPN")
    if not described or any(t.pos_ in ("VERB", "AUX", "ADP") for t in tail):
        return piece
    d.source = (tail[0].idx, d.source[1])
    return piece[0], comma


def _with_infinitive(layout: Layout, cue_end: int, piece: tuple[int, int]) -> tuple[int, int]:
    """`vowed to "fight on"`: the fragment with the "to" (and verb) that leads to it."""
    q = layout.quotation_at(piece[0])
    if q is None or q.start != piece[0]:
        return piece
    between = layout.tokens_in(cue_end, piece[0])
    at = next((i for i, t in enumerate(between) if t.tag_ == "TO"), None)
    if (
        at is None
        or len(between) - at > 3
        or any(t.text in ",.;:" for t in between[at:])
        or layout.quotation_at(between[at].idx)
    ):
        return piece
    return between[at].idx, piece[1]


def _after_word(layout: Layout, tokens: list[Token], piece: tuple[int, int], word: str) -> tuple[int, int]:
    """What follows the preposition that leads to what somebody is accused of."""
    places = [i for i, t in enumerate(tokens[:-1]) if t.lower_ == word and not layout.quotation_at(t.idx)]
    if not places:
        return piece
    leading = [i for i in places if tokens[i + 1].tag_ == "VBG" or layout.quotation_at(tokens[i + 1].idx)]
    return tokens[(leading or places)[0] + 1].idx, piece[1]


def _names(layout: Layout, start: int, quoted: list[Quotation]) -> bool:
    """Whether no clause stands between the verb and the name it gives: "called the delay “a punt”"."""
    between = layout.tokens_in(start, quoted[-1].start)
    return (
        len(quoted) == 1
        and len(between) <= 12
        and not any(t.tag_ in FINITE or (t.lower_ == "of" and t.i == between[-1].i) for t in between[:-1])
    )


def _trimmed(layout: Layout, start: int, end: int, *, unmarked: bool) -> Span | None:
    """[start, end) without white space and loose punctuation at its edges; final stops go where unmarked."""
    text = layout.text
    while start < end and text[start] in _EDGE:
        start += 1
    while start < end and (text[end - 1] in _EDGE or (unmarked and text[end - 1] in ".")):
        if text[end - 1] == "." and _is_abbreviation(layout, end - 1):
            break
        end -= 1
    return Span(start, end) if start < end else None


def _is_abbreviation(layout: Layout, offset: int) -> bool:
    token = layout.token_at(offset)
    return len(token) > 1 and token.text.endswith(".") and token.idx + len(token) - 1 == offset


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
) -> Kind:
    if d.scare:
        return Kind.SCARE
    if d.turn:
        return Kind.DIRECT
    if sense.name == "unknown" and verbatim and not whole and all(_is_scrap(layout, v) for v in verbatim):
        return Kind.SCARE  # marks in what somebody does
    if head is not None and head.lemma_.lower() == "know" and any(t.lower_ == "as" for t in tokens):
        return Kind.SCARE
    unsaid = head is not None and is_unsaid(tokens, head)
    if not verbatim:
        if unsaid or (sense.name in (ATTITUDE, "unknown") and not _is_heard(layout, head)):
            return Kind.ATTITUDE
        return Kind.INDIRECT
    if unsaid and not (whole and any(_stands_alone(layout, p, head) for p in parts)):
        return Kind.ATTITUDE
    if not whole:
        return Kind.MIXED
    return Kind.DIRECT if any(_stands_alone(layout, p, head) for p in parts) else Kind.MIXED


def _is_scrap(layout: Layout, span: Span) -> bool:
    q = layout.quotation_at(span.start)
    return q is None or (not is_utterance(layout, q) and layout.word_count(q.start, q.end) < 5)


def _is_heard(layout: Layout, head: Token | None) -> bool:
    """ "The court heard": reported speech, though of nobody named."""
    if head is None or head.lemma_.lower() != "hear":
        return False
    return any(c.dep_ in SUBJECTS and c.lemma_.lower() in _COURTS for c in head.children)


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
    if capital and (
        before in ("", ":", ".", "!", "?", "\u2014", "\u2013") or before in '”"’' or words[-1] in ".!?…"
    ):
        return True
    return capital and finite


# --- people -------------------------------------------------------------------------------------


def _people(
    layout: Layout, d: Draft, tokens: list[Token], head: Token | None
) -> tuple[Span | None, Span | None]:
    """Source and addressee; whoever hears or is told is never the source."""
    source = _tidy_source(layout, d.source)
    if head is None:
        return source, None
    lemma = head.lemma_.lower()
    addressee: tuple[int, int] | None = None
    if lemma == "hear" and source is not None and _mentions_court(layout, source):
        return None, source
    for child in head.children:
        if child.dep_ in PASSIVE_SUBJECTS and lemma in HEARERS:
            addressee = phrase_of(layout, child)
            if source is not None and source.overlaps(Span(*addressee)):
                source = None
            break
        if lemma in HEARERS | _URGING and child.i > head.i and child.dep_ in OBJECTS and child.pos_ in (
            "NOUN", "PROPN", "PRON"
        ):  # fmt: skip
            addressee = phrase_of(layout, child)
            break
    if addressee is None:
        return source, None
    span = _whole_name(layout, *addressee)
    if any(span.overlaps(Span(*p)) for p in d.pieces) or (source is not None and span.overlaps(source)):
        return source, None
    return source, span


def _whole_name(layout: Layout, start: int, end: int) -> Span:
    """A span with the rest of a name that it breaks off in: "Radio" of "Radio Ansley"."""
    last = layout.token_at(end - 1)
    while (
        last.i + 1 < len(layout.doc)
        and last.pos_ == "PROPN"
        and last.nbor().pos_ == "PROPN"
        and last.whitespace_
    ):
        last = last.nbor()
    return Span(start, max(end, last.idx + len(last)))


def _mentions_court(layout: Layout, span: Span) -> bool:
    return any(
        t.lemma_.lower() in _COURTS or t.lower_ in _COURTS for t in layout.tokens_in(span.start, span.end)
    )


def _tidy_source(layout: Layout, source: tuple[int, int] | None) -> Span | None:
    if source is None:
        return None
    start, end = source
    text = layout.text
    while start < end and (text[start].isspace() or text[start] in ',;:.–—-"“”'):
        start += 1
    while start < end and (text[end - 1].isspace() or text[end - 1] in ',;:–—-"“”'):
        end -= 1
    return Span(start, end) if start < end else None


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
