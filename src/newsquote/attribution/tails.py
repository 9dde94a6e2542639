"""The rest of a report behind its last comma: what is no new clause of the reporter's.

A past tense goes on with what was said ("…, which was carried out in March"); a present one is the
reporter's ("…, who has since resigned").
"""

from __future__ import annotations

from spacy.tokens import Token

from newsquote.attribution.cues import cue_head, cue_verbs
from newsquote.attribution.draft import Draft
from newsquote.attribution.frames import AGENTS, FINITE
from newsquote.attribution.layout import Layout
from newsquote.calendar_words import CALENDAR
from newsquote.model import Role

_SAYING = frozenset("say tell claim add insist explain argue admit confirm reveal".split())
_RELATIVES = frozenset({"which", "who", "whose"})
_UNTOLD = frozenset({"had", "could", "did"})
_COMPARED = frozenset({"more", "less", "fewer", "longer", "higher", "lower", "later", "earlier", "further"})
_SHARES = frozenset("most many much some half all both none several one two three more".split())
_CHANGES = frozenset("rising falling up down backdated".split())
_SHARED = frozenset({"it", "them", "which", "whom"})
_MULTIPLES = frozenset({"twice", "double", "triple", "times"})
_VERBS = (*FINITE, "VBN", "VBG", "VB")
_NEAR = 3  # words between a name and what is said of it
_NAMING = ("DET", "PROPN", "NOUN", "ADJ", "ADP")
_LONGEST = 30  # words
_LONGEST_NAME = 8
_LONGEST_TERM = 5
_FARTHEST = 60  # characters
_SPANS = frozenset("second minute hour day week fortnight month year decade".split())


def reach_over_tails(layout: Layout, drafts: list[Draft]) -> None:
    """Give reports the term, measure or apposition that ends their sentence; those of the past, a clause."""
    for d in drafts:
        if d.cue is None or d.turn or d.scare or d.start < d.cue[1]:
            continue
        piece = max(d.pieces)
        if layout.quotation_at(piece[1] - 1) is not None:
            continue
        if (term := _term(layout, piece[1])) is not None:
            if not any(x.touches(piece[1], term) for x in drafts if x is not d):
                d.pieces[d.pieces.index(piece)] = (piece[0], term)
            continue
        if layout.paragraphs[layout.paragraph_at(piece[0])].role is not Role.BODY:
            continue
        rest = _rest(layout, piece[1])
        if not rest or layout.quotations_in(rest[0].idx, rest[-1].idx + len(rest[-1])):
            continue
        past = _is_past_report(layout, d, piece) and (
            _is_told(rest) or _is_compared(rest) or _is_named(layout, piece, rest)
        )
        if not (past or _is_measure(rest) or _is_apposed(layout.tokens_in(*piece), rest)):
            continue
        end = rest[-1].idx + len(rest[-1])
        if not any(x.touches(piece[1], end) for x in drafts if x is not d):
            d.pieces[d.pieces.index(piece)] = (piece[0], end)


def _term(layout: Layout, start: int) -> int | None:
    """The end of the term right after a report: "warned of empty shelves | by Sunday", "| for five hours"."""
    if layout.text[start : start + 1] != " ":
        return None
    end = layout.paragraphs[layout.paragraph_at(start - 1)].span.end
    words = layout.tokens_in(start + 1, min(end, start + _FARTHEST)) if start + 1 < end else []
    stop = next((i for i, t in enumerate(words) if t.is_punct or t.lower_ in ("and", "but")), len(words))
    words = words[:stop]
    if not 1 < len(words) <= _LONGEST_TERM or any(t.tag_ in _VERBS for t in words):
        return None
    last = words[-1]
    lasting = words[0].lower_ == "for" and words[1].pos_ == "NUM" and last.lemma_.lower() in _SPANS
    due = words[0].lower_ in ("by", "before", "until") and (last.lower_ in CALENDAR or last.like_num)
    despite = words[0].lower_ == "despite" and last.pos_ == "NOUN"
    return last.idx + len(last) if lasting or due or despite else None


def _is_past_report(layout: Layout, d: Draft, piece: tuple[int, int]) -> bool:
    assert d.cue is not None
    head = cue_head(layout.tokens_in(*d.cue))
    told = head.lemma_.lower() in _SAYING and head.tag_ == "VBD"
    return told and any(t.tag_ in FINITE for t in layout.tokens_in(*piece))


def _rest(layout: Layout, start: int) -> list[Token]:
    """The words between the comma at `start` and the end of the sentence; none where no comma stands."""
    end = layout.paragraphs[layout.paragraph_at(start - 1)].span.end
    words = layout.tokens_in(start, end)
    stop = next((i for i, t in enumerate(words) if t.text in ".!?;:—–"), len(words))
    if not words or words[0].text != "," or stop > _LONGEST:
        return []
    return words[1:stop]


def _is_measure(rest: list[Token]) -> bool:
    """ "most of it at the lock", "rising to £75", "twice what it had paid", "with the loss of 30 jobs"."""
    opens = [t.lower_ for t in rest[:3]]
    if len(opens) < 3:
        return False
    if _MULTIPLES & set(opens[:2]) and "what" in opens:
        return True
    if any(t.tag_ in FINITE for t in rest):
        return False
    shared = opens[0] in _SHARES and opens[1] == "of" and opens[2] in _SHARED
    changed = opens[0] in _CHANGES and opens[1] in ("to", "from")
    return shared or changed or bool(_MULTIPLES & set(opens[:2])) or opens == ["with", "the", "loss"]


def _is_apposed(words: list[Token], rest: list[Token]) -> bool:
    """ "denied buying it from Corby & Hale, | a dealer in Wexley": who or what was named last."""
    if rest[0].lower_ not in ("a", "an", "the") or any(t.tag_ in _VERBS for t in rest):
        return False
    if not any(t.tag_ in FINITE for t in words) and words[0].tag_ != "VBG":
        return False
    top = next((t for t in rest if t.dep_ == "appos"), None)
    if top is None or words[-1].ent_type_ == "DATE":
        return False
    return words[0].i <= top.head.i and words[-1].i - top.head.i <= _NEAR


def _is_told(rest: list[Token]) -> bool:
    """ "which was carried out under procurement law": in the past, and no other report."""
    if len(rest) < 4 or rest[0].lower_ not in _RELATIVES or any(t.text == "," for t in rest):
        return False
    verbs = [t for t in rest if t.tag_ in FINITE]
    if not verbs or any(t.tag_ != "VBD" for t in verbs) or verbs[0].lower_ in _UNTOLD:
        return False
    return not any(t.pos_ == "VERB" and _reports(t) for t in rest)


def _reports(verb: Token) -> bool:
    passive = verb.tag_ == "VBN" and not any(c.dep_ in AGENTS for c in verb.rights)
    known = cue_verbs().get(verb.lemma_.lower())
    return known is not None and known.strong and not passive


def _is_compared(rest: list[Token]) -> bool:
    """ "more than in any month since it opened"."""
    return len(rest) > 2 and rest[0].lower_ in _COMPARED and rest[1].lower_ == "than"


def _is_named(layout: Layout, piece: tuple[int, int], rest: list[Token]) -> bool:
    """ "her own party, the Jan Morcha": the name of what was said last."""
    last = layout.tokens_in(*piece)[-1]
    if last.pos_ != "NOUN" or last.ent_type_ or len(rest) > _LONGEST_NAME:
        return False
    named = [t for t in rest if t.pos_ == "PROPN"]
    plain = all(t.pos_ in _NAMING for t in rest) and rest[0].pos_ in ("DET", "PROPN")
    return plain and bool(named) and all(t.ent_type_ not in ("DATE", "TIME") for t in rest)
