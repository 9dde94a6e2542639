"""Two cues are two quotes: a report is cut where a second reporting verb begins."""

from __future__ import annotations

from spacy.tokens import Token

from newsquote.attribution.clauses import is_cleft
from newsquote.attribution.cues import ATTITUDE, cue_head, cue_verbs
from newsquote.attribution.draft import Draft
from newsquote.attribution.frames import FINITE, HEARERS, SUBJECTS, VERBAL
from newsquote.attribution.layout import Layout
from newsquote.attribution.passives import JUDGING
from newsquote.attribution.tenses import CONDITIONAL, is_forgotten, is_left_open, is_now, is_present
from newsquote.attribution.thinkers import can_think

_ACTS = ("denial", "accusation", "promise", "request")
_REPORTERS = frozenset(
    (
        "accept acknowledge add admit allege argue concede conclude contend emphasise emphasize insist "
        "maintain predict stress suggest"
    ).split()
)
_BE = ("be", "get")
_SOMEBODY = frozenset({"him", "her", "them", "me", "us"})
_DO = ("do", "does", "did")
# Done by the one who speaks, though the parse has another do them: the verb, and what has to follow it.
_PERFORMED: dict[str, tuple[str, ...]] = {
    "apologise": (),
    "apologize": (),
    "appeal": ("to", "for"),
    "call": ("on", "for", "upon"),
    "point": ("to",),
    "thank": (),
}
_LONGEST_SUBJECT = 8  # words
_DELIBERATED = frozenset({"conclude", "decide", "agree", "reject", "accept"})
_UNTOLD = frozenset(
    (
        "say comment elaborate confirm disclose name speculate specify reveal rule commit give answer be "
        "identify provide share"
    ).split()
)
_SILENT = frozenset(
    (
        "say comment confirm discuss name disclose elaborate reveal be give remember recall recollect explain"
    ).split()
)
_WISHES = frozenset({"hope", "expect", "plan", "intend", "want", "wish", "fear"})
_SHIFTED = frozenset({"had", "was", "were", "would", "could", "might"})
_SAYING = frozenset("say tell claim add insist recall explain argue report".split())
_INTERROGATIVE = frozenset("who what which when where why how whether if whom whose".split())
_WHEN = frozenset({"when", "whenever", "until", "because"})
_EARLIER = frozenset({"after", "before", "once"})


def split_coordinated(layout: Layout, draft: Draft) -> list[Draft]:
    """The draft, and one more for each verb in its pieces that is coordinated with its cue."""
    if draft.cue is None:
        return [draft]
    head = cue_head(layout.tokens_in(*draft.cue))
    found = [draft]
    for piece in list(draft.pieces):
        at = next((t for t in layout.tokens_in(*piece) if _is_second_cue(layout, t, head, piece)), None)
        if at is None or piece[0] < draft.cue[0]:
            _cut_question(layout, draft, head, piece)
            continue
        first = at
        while first.i > head.i + 1 and first.nbor(-1).dep_ in ("cc", "punct", *VERBAL):
            first = first.nbor(-1)
        cue = _whole_cue(first, at)
        rest = (cue[1], piece[1])
        if layout.word_count(at.idx + len(at), piece[1]) < (2 if is_left_open(at, head) else 3):
            _cut_question(layout, draft, head, piece)
            continue
        draft.pieces.remove(piece)
        if layout.word_count(piece[0], first.idx) and piece[0] < first.idx:
            draft.pieces.append((piece[0], first.idx))
        second = Draft([rest], cue, draft.source, draft.score, why="coordinated")
        found += split_coordinated(layout, second)
    return [d for d in found if d.pieces]


def _whole_cue(first: Token, verb: Token) -> tuple[int, int]:
    """A verb with the auxiliaries that follow `first` and its particle: "did not rule out", "called on"."""
    while first.i < verb.i and (first.dep_ in ("cc", "punct") or first.pos_ == "ADV"):
        first = first.nbor()
    last = verb.nbor() if verb.i + 1 < len(verb.doc) else verb
    particle = last.dep_ in ("compound:prt", "prt") or last.lower_ in _PERFORMED.get(verb.lemma_.lower(), ())
    last = last if particle else verb
    return first.idx, last.idx + len(last)


def _cut_question(layout: Layout, draft: Draft, head: Token, piece: tuple[int, int]) -> None:
    """End an indirect question where the clause goes on: "does not know who did it | and would not ask"."""
    words = layout.tokens_in(*piece)
    if piece[0] < head.idx or not words or words[0].lower_ not in _INTERROGATIVE:
        return
    joined = next((t for t in words if t.dep_ == "conj" and t.head.i == head.i and _is_finite(t)), None)
    if joined is None or layout.quotation_at(joined.idx) or joined.left_edge.dep_ in SUBJECTS:
        return
    conjunction = next((t for t in joined.lefts if t.dep_ == "cc"), None)
    if conjunction is not None and layout.word_count(piece[0], conjunction.idx) > 1:
        draft.pieces[draft.pieces.index(piece)] = (piece[0], conjunction.idx)


def _is_finite(verb: Token) -> bool:
    return verb.tag_ in FINITE or any(c.tag_ in FINITE for c in verb.lefts if c.dep_ in VERBAL)


def join_reports(layout: Layout, drafts: list[Draft]) -> list[Draft]:
    """One draft of two where the second verb goes on with the first one's report.

    "She said she had no regrets but wished it were over"; "he said she rang and told him to wait";
    "she said he gave in when a boy asked whether he cared".
    """
    found: list[Draft] = []
    for d in sorted(drafts, key=lambda d: (d.start, d.end)):
        first = found[-1] if found else None
        _join_around_act(layout, d)
        if first is not None and (
            _goes_on(layout, first, d) or _is_told_of(layout, first, d) or is_cleft(layout, first, d)
        ):
            first.pieces = [*first.pieces[:-1], (first.pieces[-1][0], d.end)]
        else:
            found.append(d)
    return found


def _join_around_act(layout: Layout, d: Draft) -> None:
    """One piece of two around what was done too: "it was aware of it | and had asked for | an answer"."""
    if d.cue is None or d.turn or len(d.pieces) != 2:
        return
    first, second = sorted(d.pieces)
    words = [t.lower_ for t in layout.tokens_in(first[1], second[0])]
    if first[0] > d.cue[1] and words[:1] in (["and"], ["but"]) and "had" in words[1:3] and len(words) <= 8:
        d.pieces = [(first[0], second[1])]


def _is_told_of(layout: Layout, first: Draft, second: Draft) -> bool:
    """Whether the second is said in a clause of time or cause that belongs to the first one's report."""
    if first.cue is None or second.cue is None or second.source is None or first.turn or second.turn:
        return False
    if not first.cue[1] <= first.start < first.end < second.source[0] < second.cue[0] < second.start:
        return False
    if layout.quotation_at(first.end - 1) or len(second.pieces) > 1:
        return False
    verb = cue_head(layout.tokens_in(*second.cue))
    inside = any(t.i == verb.head.i for t in layout.tokens_in(first.start, first.end))
    lead = layout.text[first.end : second.source[0]].strip(" ,").lower()
    told = any(t.tag_ in FINITE for t in layout.tokens_in(first.start, first.end))
    personal = told and layout.token_at(second.source[0]).tag_ == "PRP"
    return inside and verb.dep_ == "advcl" and (lead in _WHEN or (personal and lead in _EARLIER))


def _goes_on(layout: Layout, first: Draft, second: Draft) -> bool:
    if first.cue is None or second.cue is None or first.turn or second.turn:
        return False
    if second.source not in (None, first.source) or len(second.pieces) > 1 or first.start < first.cue[1]:
        return False
    if not first.end < second.cue[0] < second.start:
        return False
    if layout.text[first.end : second.cue[0]].strip(" ,") not in ("and", "but"):
        return False
    head, verb = (cue_head(layout.tokens_in(*d.cue)) for d in (first, second) if d.cue)
    if layout.quotation_at(first.end - 1) is not None:
        shifted = any(c.lower_ == "had" for c in verb.lefts) and _is_told(verb, head)
        return shifted and layout.quotation_at(first.start) is None
    report = max(first.pieces)
    speech = cue_verbs().get(head.lemma_.lower())
    if (
        speech is None
        or speech.name == ATTITUDE
        or not any(t.tag_ in FINITE for t in layout.tokens_in(*report))
    ):
        return False
    known = cue_verbs().get(verb.lemma_.lower())
    if _is_told(verb, head) or _is_parallel(verb, head) or _is_as_modal(layout, verb, head, report):
        return True
    if known is None and verb.tag_ == "VBD" == head.tag_:
        return _is_the_subjects(layout, report) and not is_now(layout, verb, report)
    if known is not None and known.name == ATTITUDE:
        own = is_present(verb, head) or is_now(layout, verb, report) or is_forgotten(verb)
        return (
            _goes_on_wishing(layout, head, report)
            and not own
            and not _is_unshifted(layout, verb, head, (report[0], second.end))
        )
    after = layout.tokens_in(second.cue[1], second.cue[1] + 6)
    told = verb.lemma_.lower() in ("tell", "ask") and bool(after) and after[0].lower_ in _SOMEBODY
    return told and head.lemma_.lower() not in HEARERS


def _is_second_cue(layout: Layout, token: Token, head: Token, piece: tuple[int, int]) -> bool:
    if token.dep_ != "conj" or token.i <= head.i or token.pos_ != "VERB" or layout.quotation_at(token.idx):
        return False
    if is_left_open(token, head):
        return True
    verb = cue_verbs().get(token.lemma_.lower())
    if verb is None or not (verb.strong or verb.name == ATTITUDE or _is_act(token)) or verb.name == "writing":
        return False
    if any(c.dep_.startswith("nsubj") for c in token.children) or _is_told(token, head):
        return False
    if _is_unshifted(layout, token, head, piece):
        return True
    if _is_parallel(token, head) or _is_deliberated(layout, token, head, piece):
        return False
    if (verb.name == ATTITUDE or token.lemma_.lower() == "threaten") and is_now(layout, token, piece):
        return True
    if verb.name == ATTITUDE and _goes_on_wishing(layout, head, piece):
        return False
    top = token.head
    while top.dep_ == "conj" and top.i != head.i:
        top = top.head
    own = _is_plain_act(token, head) or _is_judgement(layout, token, head, piece)
    return top.i == head.i or own or _is_refusal(layout, token, piece)


def _is_unshifted(layout: Layout, token: Token, head: Token, piece: tuple[int, int]) -> bool:
    """Whether a past verb is the speaker's own: "said it would close | and hoped to …", "declined to say"."""
    if token.tag_ not in ("VBD", "VBN") or head.tag_ != "VBD" or head.lemma_.lower() not in _SAYING:
        return False
    if token.i < 2 or any(c.dep_ in VERBAL and c.pos_ == "AUX" for c in token.lefts):
        return False
    before = token.nbor(-1)
    before = before.nbor(-1) if before.pos_ == "ADV" else before
    words = layout.tokens_in(*piece)
    if before.lower_ not in ("and", "but") or _is_listed(token, head):
        return False
    lemma = token.lemma_.lower()
    after = [t for t in words if t.i > token.i][:2]
    if lemma in ("decline", "refuse"):
        return len(after) > 1 and after[0].tag_ == "TO" and after[1].lemma_.lower() in _SILENT
    modal = next((t for t in words if t.i < token.i and t.tag_ in FINITE), None)
    wished = lemma in _WISHES and bool(after) and after[0].lower_ in ("to", "that", "for")
    return modal is not None and modal.tag_ == "MD" and wished


def go_on_with_and(layout: Layout, drafts: list[Draft]) -> None:
    """The rest of a report after its "and", by the tense: "said he was ill | but had been cured"."""
    for d in drafts:
        if d.cue is None or d.turn or d.start < d.cue[1] or d.why == "hearing":
            continue
        piece = max(d.pieces)
        end = layout.paragraphs[layout.paragraph_at(piece[0])].span.end
        rest = layout.tokens_in(piece[1], end)
        stop = next((i for i, t in enumerate(rest) if t.text in ".;:?!"), len(rest))
        rest = rest[1:stop] if rest and rest[0].text in (",", "”", '"', "’") else rest[:stop]
        if len(rest) < 3 or rest[0].lower_ not in ("and", "but") or rest[1].lower_ not in _SHIFTED:
            continue
        if cue_head(layout.tokens_in(*d.cue)).lemma_.lower() not in _SAYING or rest[2].tag_ not in (
            "VBN",
            "VB",
        ):
            continue
        said = layout.tokens_in(*piece)
        if not any(t.tag_ in FINITE for t in said) or layout.quotations_in(rest[0].idx, rest[-1].idx):
            continue
        if rest[1].lower_ in ("was", "were") and not any(t.lower_ == "been" for t in said):
            continue
        if any(t.lower_ == "there" and t.dep_ in SUBJECTS for t in said):
            continue
        start, last = rest[0].idx, rest[-1].idx + len(rest[-1])
        if not any(x.touches(start, last) for x in drafts):
            d.pieces[d.pieces.index(piece)] = (piece[0], last)


def _is_refusal(layout: Layout, token: Token, piece: tuple[int, int]) -> bool:
    """Whether a negated clause follows an indirect question: "when it opens | but did not rule it out"."""
    words = layout.tokens_in(*piece)[:1]
    auxiliaries = [c.lower_ for c in token.lefts if c.dep_ in VERBAL]
    negated = any(a in ("not", "n't", "n’t") for a in auxiliaries)
    return bool(words) and words[0].lower_ in _INTERROGATIVE and negated and auxiliaries[0] in _DO


def _is_parallel(token: Token, head: Token) -> bool:
    """Whether a "would not" stands beside a "would" of the report: "he would stay but would not sign"."""
    if (
        head.tag_ != "VBD"
        or token.dep_ != "conj"
        or token.head.i <= head.i
        or token.lemma_.lower() in _UNTOLD
    ):
        return False
    modals = [{c.lower_ for c in t.lefts if c.tag_ == "MD"} for t in (token, token.head)]
    return bool(modals[0] & modals[1])


def _is_as_modal(layout: Layout, verb: Token, head: Token, report: tuple[int, int]) -> bool:
    """ "His team would stay but would not discuss a truce": who would stay would not, if they can."""
    if head.tag_ != "VBD" or verb.lemma_.lower() in _UNTOLD or not _is_the_subjects(layout, report):
        return False
    first = next((t for t in layout.tokens_in(*report) if t.tag_ in FINITE), None)
    return first is not None and any(c.tag_ == "MD" and c.lower_ == first.lower_ for c in verb.lefts)


def _is_the_subjects(layout: Layout, report: tuple[int, int]) -> bool:
    """Whether the subject of a report could do what its second verb says."""
    words = layout.tokens_in(*report)[:_LONGEST_SUBJECT]
    subject = next((t for t in words if t.dep_ in SUBJECTS), None)
    if subject is None or not can_think(subject):
        return False
    return subject.lower_ != "it" or subject.i + 1 == len(subject.doc) or subject.nbor().lemma_ != "be"


def _is_deliberated(layout: Layout, token: Token, head: Token, piece: tuple[int, int]) -> bool:
    """Whether a verdict shares the "had" of a report on others: "the panel had met but concluded that …"."""
    words = [t for t in layout.tokens_in(*piece) if t.i < token.i]
    had = next((t for t in words if t.tag_ in FINITE), None)
    if had is None or had.lower_ != "had" or had.dep_ != "aux" or token.lemma_.lower() not in _DELIBERATED:
        return False
    subject = next((c for c in had.head.lefts if c.dep_ in SUBJECTS), None)
    return head.lemma_.lower() in ("say", "tell", "add") and subject is not None and subject.pos_ != "PRON"


def _is_told(token: Token, head: Token) -> bool:
    """Whether its form puts a verb inside the report: "said it … and had asked", "… and was told"."""
    auxiliaries = [c for c in token.lefts if c.dep_ in VERBAL]
    if token.tag_ == "VBN" and any(c.lemma_.lower() in _BE for c in auxiliaries):
        return True
    if token.tag_ == "VBN" and not auxiliaries and token.dep_ == "conj" and token.head.tag_ == "VBN":
        return True  # "had been given first aid and referred to a clinic"
    shifted = any(c.lower_ in CONDITIONAL for c in auxiliaries)
    if any(c.lower_ in ("not", "n't", "n’t") for c in auxiliaries) and not any(
        c.lower_ == "had" or (c.lower_ == "could" and token.lemma_.lower() not in _SILENT)
        for c in auxiliaries
    ):
        return False  # "said it was sorry but would not say why": a refusal is the speaker's own
    return shifted and head.tag_ == "VBD" and not any(c.lower_ in CONDITIONAL for c in head.lefts)


def _goes_on_wishing(layout: Layout, head: Token, piece: tuple[int, int]) -> bool:
    """Whether what is wished belongs to what is said: "said she had no regrets but wished it were over"."""
    verb = cue_verbs().get(head.lemma_.lower())
    words = [t for t in layout.tokens_in(*piece)[:2] if t.lower_ != "that"]
    personal = bool(words) and words[0].lower_ in ("i", "he", "she", "it", "they", "we")
    return verb is not None and verb.name != ATTITUDE and (personal or _is_the_subjects(layout, piece))


def _is_act(token: Token) -> bool:
    """Whether a verb does something by saying it: denies, accuses, orders, warns."""
    lemma = token.lemma_.lower()
    return (
        cue_verbs()[lemma].name in _ACTS
        or lemma in ("warn", "rule", "brand", "insist")
        or (lemma == "challenge" and any(c.dep_ in ("xcomp", "ccomp") for c in token.rights))
        or _opens_report(token, lemma)
        or _is_performed(token, lemma)
    )


def _is_performed(token: Token, lemma: str) -> bool:
    """ "and apologised", "and called on": acts that are done by saying so, whoever the report is about."""
    if lemma not in _PERFORMED or token.i + 1 >= len(token.doc):
        return False
    return not _PERFORMED[lemma] or token.nbor().lower_ in _PERFORMED[lemma]


def _opens_report(token: Token, lemma: str) -> bool:
    """ "and argued that …", "but questioned whether …": no part of what a story tells."""
    after = token.nbor() if token.i + 1 < len(token.doc) else token
    if after.pos_ == "ADV" and after.i + 1 < len(token.doc) and after.lower_ not in ("how", "why"):
        after = after.nbor()
    if lemma in ("question", "query"):
        return after.lower_ in ("whether", "why", "how", "if")
    return lemma in _REPORTERS and after.lower_ == "that"


def _is_plain_act(token: Token, head: Token) -> bool:
    """A past speech act hung on the wrong verb by the parse: "said it was shown and ordered it to go"."""
    if not _is_act(token) or (token.tag_, head.tag_) != ("VBD", "VBD") or token.i == 0:
        return False
    if _is_listed(token, head):
        return False  # "said he rang, complained and offered to pay": a list of what was done
    before = token.nbor(-1)
    before = before.nbor(-1) if before.pos_ == "ADV" and before.i else before
    apart = before.i > 0 and before.nbor(-1).text == ","
    if not apart and any(c.dep_ in SUBJECTS and c.ent_type_ == "PERSON" for c in token.head.lefts):
        return False  # "said Kit Moss broke it and apologised"
    return before.lower_ in ("and", "but")


def _is_judgement(layout: Layout, token: Token, head: Token, piece: tuple[int, int]) -> bool:
    """ "Said it was too soon | and dismissed the talk": what nobody in the report could judge."""
    if token.lemma_.lower() not in JUDGING or (token.tag_, head.tag_) != ("VBD", "VBD"):
        return False
    plain = token.nbor(-1).lower_ in ("and", "but") and not _is_listed(token, head)
    return plain and not _is_the_subjects(layout, piece)


def _is_listed(token: Token, head: Token) -> bool:
    """Whether a past verb without a subject stands after a comma between the two."""
    between = token.doc[head.i + 1 : token.i]
    if any(t.dep_ == "conj" and t.tag_ == "VBD" and t.head.i == token.head.i for t in between):
        return True
    return any(t.text == "," and t.nbor().tag_ == "VBD" for t in between)
