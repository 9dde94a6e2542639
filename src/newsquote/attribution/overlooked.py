"""Reports in set wordings that the network passes over: the words alone show what is said and by whom."""

from __future__ import annotations

from collections.abc import Callable

from spacy.tokens import Token

from newsquote.attribution.draft import Draft
from newsquote.attribution.frames import AGENTS, FINITE, SUBJECTS, VERBAL, phrase_of, source_by_parse
from newsquote.attribution.layout import Layout
from newsquote.model import Role

_SCORE = 0.6
_LONGEST = 30  # words of a content
_LONGEST_BY = 14  # words between a verb and its "as"
_CALLED = frozenset(
    (
        "describe brand label dub portray characterise characterize dismiss condemn denounce hail regard "
        "criticise criticize praise deride"
    ).split()
)
_GIVING = frozenset({"give", "make", "offer", "issue"})
_WORD_GIVEN = frozenset("undertaking assurance promise pledge commitment guarantee vow warning".split())
_SPANS = frozenset("minute hour day week fortnight month year".split())
_LONGEST_HEARER = 12  # words before what they are given
_DRAWN = frozenset({"on", "about", "over"})
_WHEN = frozenset(
    (
        "yesterday today tonight monday tuesday wednesday thursday friday saturday sunday last this earlier "
        "afterwards later"
    ).split()
)
_SPEAKING = frozenset("be comment say speak talk answer discuss elaborate respond give name".split())
_DENYING = frozenset({"contest", "reject", "dispute", "refute", "rebut"})
_CLAIMS = frozenset("claim allegation accusation charge assertion suggestion criticism account".split())
_STOPS = (".", "!", "?", ";", ":", "–", "—")


def overlooked(layout: Layout, drafts: list[Draft]) -> list[Draft]:
    """The drafts with one for each set wording that none of them has."""
    found = list(drafts)
    for verb in layout.doc:
        find = _FINDERS.get(verb.lemma_.lower())
        if find is None or verb.pos_ != "VERB" or not layout.is_searched(verb.idx):
            continue
        body = layout.paragraphs[layout.paragraph_at(verb.idx)].role in (Role.BODY, Role.STANDFIRST)
        if not body or layout.quotation_at(verb.idx) is not None:
            continue
        draft = find(layout, verb)
        if draft is None or draft.cue is None or any(d.touches(*draft.cue) for d in found):
            continue
        if not any(d.touches(draft.start, draft.end) for d in found):
            found.append(draft)
    return found


def _not_drawn(layout: Layout, verb: Token) -> Draft | None:
    """ "The premier | would not be drawn on | the licence"."""
    words = _rest(layout, verb)
    before = {t.lower_ for t in layout.doc[max(0, verb.i - 4) : verb.i]}
    if len(words) < 2 or words[0].lower_ not in _DRAWN or "be" not in before:
        return None
    subject = next((t for t in verb.lefts if t.dep_.startswith("nsubj")), None)
    if subject is None or not before & {"not", "n't", "n’t"}:
        return None
    cue = (_first_auxiliary(verb).idx, words[0].idx + len(words[0]))
    content = _without_day(words[1:])
    return _draft(content, cue, phrase_of(layout, subject)) if content else None


def _called_by(layout: Layout, verb: Token) -> Draft | None:
    """ "A town | described | by campaigners as | a desert"."""
    if verb.tag_ != "VBN":
        return None
    words = _rest(layout, verb)
    by = next((i for i, t in enumerate(words[:4]) if t.lower_ == "by"), None)
    at = next((i for i, t in enumerate(words[:_LONGEST_BY]) if t.lower_ == "as"), None)
    if by is None or at is None or not by + 1 < at < len(words) - 1:
        return None
    named = words[by + 1 : at]
    plain = any(t.pos_ in ("NOUN", "PROPN", "PRON") for t in named)
    if not plain or any(t.tag_ in FINITE for t in named) or not _is_agent(verb, words[by], named):
        return None
    content = _one_thing(words[at + 1 :])
    if not content:
        return None
    source = (named[0].idx, named[-1].idx + len(named[-1]))
    return _draft(content, (_first_auxiliary(verb).idx, verb.idx + len(verb)), source)


def _word_given(layout: Layout, verb: Token) -> Draft | None:
    """ "The firm | has given an undertaking | to keep the site open"."""
    noun = next((t for t in layout.doc[verb.i + 1 : verb.i + 7] if t.lemma_.lower() in _WORD_GIVEN), None)
    if noun is None or verb.tag_ not in (*FINITE, "VBN") or noun.head.i != verb.i:
        return None
    words = _rest(layout, noun)
    source = source_by_parse(layout, verb)
    if len(words) < 3 or source is None or source[1] > verb.idx:
        return None
    told = words[0].tag_ == "TO" and words[1].tag_ == "VB"
    if not told and not (words[0].lower_ == "that" and any(t.tag_ in FINITE for t in words)):
        return None
    stop = next((i for i, t in enumerate(words) if t.text == ","), len(words))
    return _draft(words[:stop], (_first_auxiliary(verb).idx, noun.idx + len(noun)), source)


def _given(layout: Layout, verb: Token) -> Draft | None:
    return _word_given(layout, verb) or _deadline(layout, verb)


def _deadline(layout: Layout, verb: Token) -> Draft | None:
    """ "The union | gave | the firm, Corby & Hale, | ten days to pay them"."""
    words = _rest(layout, verb)
    at = next((i for i, t in enumerate(words[:_LONGEST_HEARER]) if t.lemma_.lower() in _SPANS), 0)
    source = source_by_parse(layout, verb)
    if at < 2 or source is None or source[1] > verb.idx or not _is_finite(verb):
        return None
    if [t.tag_ for t in words[at + 1 : at + 3]] != ["TO", "VB"] or words[at - 1].pos_ not in ("NUM", "DET"):
        return None
    stop = next(
        (i for i, t in enumerate(words) if i > at and (t.text == "," or t.tag_ in FINITE)), len(words)
    )
    return _draft(words[at - 1 : stop], (_first_auxiliary(verb).idx, verb.idx + len(verb)), source)


def _let_be_known(layout: Layout, verb: Token) -> Draft | None:
    """ "The chairman | let it be known | that he would go"."""
    words = _rest(layout, verb)
    source = source_by_parse(layout, verb)
    if [t.lower_ for t in words[:3]] != ["it", "be", "known"] or source is None or source[1] > verb.idx:
        return None
    that = next((i for i, t in enumerate(words) if t.lower_ == "that"), len(words))
    cue = (_first_auxiliary(verb).idx, words[2].idx + len(words[2]))
    return _draft(words[that + 1 :], cue, source) if len(words) > that + 2 else None


def _refused(layout: Layout, verb: Token) -> Draft | None:
    """ "She | refused | to apologise": what somebody will not do, though not what they will not say."""
    words = _rest(layout, verb)
    source = source_by_parse(layout, verb)
    if len(words) < 2 or source is None or source[1] > verb.idx or not _is_finite(verb):
        return None
    if not any(c.dep_ in SUBJECTS for c in verb.lefts):
        return None
    if words[0].tag_ != "TO" or words[1].tag_ != "VB" or words[1].lemma_.lower() in _SPEAKING:
        return None
    return _draft(_without_day(words) or words, (_first_auxiliary(verb).idx, verb.idx + len(verb)), source)


def _denied(layout: Layout, verb: Token) -> Draft | None:
    """ "The bank | contests | the claim"."""
    words = _one_thing(_rest(layout, verb))
    source = source_by_parse(layout, verb)
    if not 2 <= len(words) <= 4 or source is None or source[1] > verb.idx or not _is_finite(verb):
        return None
    denied = (
        words[0].lower_ in ("the", "this", "that", "these", "those") and words[-1].lemma_.lower() in _CLAIMS
    )
    return _draft(words, (_first_auxiliary(verb).idx, verb.idx + len(verb)), source) if denied else None


def _pleaded(layout: Layout, verb: Token) -> Draft | None:
    """ "The owner | pleaded not guilty to | smuggling parrots"."""
    words = _rest(layout, verb)
    source = source_by_parse(layout, verb)
    to = 1 + ([t.lower_ for t in words[:2]] == ["not", "guilty"])
    plea = [t.lower_ for t in words[to - 1 : to + 1]] == ["guilty", "to"]
    content = _without_day(words[to + 1 :]) if plea else []
    if not content or source is None or source[1] > verb.idx or not _is_finite(verb):
        return None
    return _draft(content, (_first_auxiliary(verb).idx, words[to].idx + len(words[to])), source)


_FINDERS: dict[str, Callable[[Layout, Token], Draft | None]] = {
    "draw": _not_drawn,
    "refuse": _refused,
    "let": _let_be_known,
    "plead": _pleaded,
    **dict.fromkeys(_DENYING, _denied),
    **dict.fromkeys(_CALLED, _called_by),
    **dict.fromkeys(_GIVING, _word_given),
    "give": _given,
}


def _draft(words: list[Token], cue: tuple[int, int], source: tuple[int, int]) -> Draft:
    content = (words[0].idx, words[-1].idx + len(words[-1]))
    return Draft([content], cue, source, score=_SCORE, why="cue-before")


def _is_finite(verb: Token) -> bool:
    """ "Refuses", "has refused"; not "was refused"."""
    had = [c.lemma_.lower() for c in verb.lefts if c.dep_ in VERBAL and c.pos_ == "AUX"]
    return verb.tag_ in FINITE or (verb.tag_ == "VBN" and had == ["have"])


def _first_auxiliary(verb: Token) -> Token:
    first = verb
    while first.i and first.nbor(-1).dep_ in VERBAL and first.nbor(-1).dep_ != "advmod":
        first = first.nbor(-1)
        if first.i and first.nbor(-1).lower_ in ("not", "n't", "n’t"):
            first = first.nbor(-1)
    return first


def _is_agent(verb: Token, by: Token, named: list[Token]) -> bool:
    """Whether "by" leads to whoever does it, and not to how or when."""
    inside = {t.i for t in named}
    marked = any(t.dep_ in (*AGENTS, "obl", "pobj", "nmod") for t in named)
    return marked and (by.head.i in inside or by.head.i == verb.i)


def _rest(layout: Layout, token: Token) -> list[Token]:
    """The words after a token to the end of its clause; none where marks stand among them."""
    end = layout.paragraphs[layout.paragraph_at(token.idx)].span.end
    start = token.idx + len(token)
    words = layout.tokens_in(start, end)[: _LONGEST + 1] if start < end else []
    stop = next((i for i, t in enumerate(words) if t.text in _STOPS or t.is_space), len(words))
    words = words[:stop]
    return [] if not words or layout.quotations_in(start, words[-1].idx + len(words[-1])) else words


def _one_thing(words: list[Token]) -> list[Token]:
    """Words up to the first comma or verb in a tense, without a conjunction before it."""
    stop = next((i for i, t in enumerate(words) if t.text == "," or t.tag_ in FINITE), len(words))
    while stop and words[stop - 1].pos_ in ("CCONJ", "SCONJ", "PRON", "AUX"):
        stop -= 1
    return words[:stop]


def _without_day(words: list[Token]) -> list[Token]:
    """Words up to a comma, without the day that ends them: "the licence | on Tuesday"."""
    stop = next((i for i, t in enumerate(words) if t.text == ","), len(words))
    words = words[:stop]
    at = next((i for i, t in enumerate(words) if i and t.lower_ in _WHEN and len(words) - i <= 2), None)
    if at is not None:
        words = words[: at - 1] if words[at - 1].lower_ == "on" else words[:at]
    return [] if any(t.dep_ in SUBJECTS and t.head.i <= words[0].i for t in words) else words
