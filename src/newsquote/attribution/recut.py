"""A piece with the edges that its cue asks for: an order without its hearer, a name without the thing."""

from __future__ import annotations

from spacy.tokens import Token

from newsquote.attribution.clauses import without_reason
from newsquote.attribution.complements import (
    APOLOGISING,
    DENYING,
    WITHHOLDING,
    apologised_for,
    given,
    whole_claim,
    withheld,
    without_comparison,
    without_relative,
)
from newsquote.attribution.draft import Draft
from newsquote.attribution.frames import FINITE, HEARERS, phrase_of
from newsquote.attribution.hearings import is_hearing
from newsquote.attribution.layout import Layout
from newsquote.attribution.orders import (
    is_done_to,
    is_infinitive,
    opens_order,
    with_order,
    with_whom_it_calls,
)
from newsquote.attribution.utterance import leading_utterance
from newsquote.marks import Quotation
from newsquote.model import Role

NAMING = frozenset(
    (
        "call describe brand label dub term characterise characterize hail dismiss condemn denounce slam "
        "blast decry deride accuse praise criticise criticize attack lambast portray deem consider regard "
        "cast paint deplore mock"
    ).split()
)
URGING = frozenset(
    (
        "urge ask order call instruct command beg implore encourage press invite advise tell warn remind "
        "direct exhort challenge plead persuade lobby forbid appeal dare"
    ).split()
)
OBJECTS = ("obj", "iobj", "dobj", "dative")
_TAKES_CLAUSE = frozenset("say add note argue claim insist explain contend believe think tell write".split())
_WHOEVER = frozenset("whoever anyone anybody everyone everybody those".split())
_TAKES_AS = frozenset(
    (
        "describe dismiss characterise characterize regard portray hail slam condemn denounce blast decry "
        "deride attack praise"
    ).split()
)
_CALLS = frozenset("call brand label term deem dub".split())
_ASKS = URGING | {"request", "seek", "demand"}
_JUDGES_THING = frozenset(
    (
        "blame fear praise welcome defend criticise criticize condemn reject dispute deny oppose support "
        "back regret lament deplore credit cite propose recommend seek"
    ).split()
)
_WITH_TO = frozenset("vow pledge promise threaten refuse undertake demand want plan hope intend".split())
GIVING = frozenset({"promise", "offer", "pledge"})
_CLAUSAL = frozenset("that if whether what who which how why".split())
_ADJUNCT_LEADS = frozenset("on in at after during last this yesterday today".split())
_BESIDE_FRAGMENT = frozenset({"for", "of", "to"})
_LIKENING = frozenset("liken compare attribute ascribe".split())
_AS_ALONE = frozenset("reject remember recall".split())  # "remembers him as “a clown”": the fragment
_FRAGMENTING = (_TAKES_AS | _CALLS | {"blame", "cite", "apologise", "apologize"}) - {"praise"}


def recut(layout: Layout, d: Draft, piece: tuple[int, int], head: Token | None) -> tuple[int, int]:
    """A piece with the edges that its cue asks for; the network's follow another scheme here and there."""
    utterance = leading_utterance(layout, *piece)
    if utterance is not None:
        return utterance.start, utterance.end  # the rest says who speaks
    if head is None or d.cue is None:
        return piece
    if d.cue[0] > piece[0]:
        return _before_source(layout, d, piece)
    lemma = head.lemma_.lower()
    if lemma in _TAKES_AS and _is_called_next(layout, d, piece):
        return piece[0], piece[0]  # the thing, and not what it is called
    if lemma in _WITH_TO:
        piece = _from_its_to(layout, d, piece)
    piece = _with_infinitive(layout, d.cue[1], piece)
    tokens = layout.tokens_in(*piece)
    if not tokens:
        return piece
    if lemma == "order" and [t.lower_ for t in tokens[:2]] == ["to", "be"] and len(tokens) > 2:
        between = layout.text[d.cue[1] : piece[0]]  # "ordered | the shops to be closed"
        if between.strip() and not set(between) & set(",;:\n"):
            piece = d.cue[1] + len(between) - len(between.lstrip()), piece[1]
            tokens = layout.tokens_in(*piece)
    if (named := layout.quotation_at(tokens[0].idx)) is not None:
        leads = _ADJUNCT_LEADS | _BESIDE_FRAGMENT if lemma in _FRAGMENTING else _ADJUNCT_LEADS
        if lemma in _CALLS and _is_what_is_called(layout, d):
            return piece[0], named.end  # "what the town calls “a fresh” | start"
        cut = lemma in NAMING | _FRAGMENTING
        return piece[0], _without_adjunct(layout, named.end, piece[1], leads) if cut else piece[1]
    if lemma in WITHHOLDING or any(t.lemma_.lower() in WITHHOLDING for t in layout.tokens_in(*d.cue)):
        return withheld(layout, d, piece)
    if lemma in DENYING:
        piece = whole_claim(layout, d, piece, head)
        tokens = layout.tokens_in(*piece)
    if lemma in APOLOGISING:
        return apologised_for(layout, d, tokens, piece) or (piece[0], piece[0])
    if lemma in GIVING and tokens[0].lower_ == "which":
        return piece[0], piece[0]  # what the reporter knows of it
    if lemma == "praise" and (at := _complement(layout, tokens, head)) is not None:
        return tokens[at].idx, piece[1]
    if lemma == "accuse":
        return _after_word(layout, tokens, piece, "of")
    if lemma in _LIKENING and _is_likened_in_marks(layout, tokens):
        return _after_word(layout, tokens, piece, "to")
    if lemma == "thank" and tokens[0].tag_ == "PRP" and not any(t.lower_ == "for" for t in tokens):
        return piece[0], piece[0]  # "thanked her"
    if lemma == "plead":
        return _after_word(layout, tokens, piece, "to") if _is_plea(tokens) else piece
    if lemma == "thank" or (lemma == "praise" and _is_praised_for(layout, tokens)):
        return _after_word(layout, tokens, without_relative(layout, piece), "for")
    if lemma not in _TAKES_CLAUSE:
        piece = _before_next_verb(layout, tokens, piece)
        tokens = layout.tokens_in(*piece)
    piece = without_comparison(layout, tokens, piece)
    tokens = layout.tokens_in(*piece)
    names = lemma in NAMING and not is_infinitive(tokens) and not _is_called_for(layout, d.cue, tokens[0])
    if names and (at := _complement(layout, tokens, head)) is not None:
        return tokens[at].idx, piece[1]
    if names and (predicate := _predicate(layout, tokens, head)) is not None:
        return predicate, piece[1]
    if lemma in GIVING and (gift := _gift(layout, tokens, head)) is not None:
        return gift, piece[1]
    if lemma in GIVING:
        return given(layout, tokens, without_relative(layout, piece))
    if lemma in _JUDGES_THING:
        piece = without_relative(layout, piece)
        tokens = layout.tokens_in(*piece)
    if lemma in _ASKS:
        piece = without_reason(layout, tokens, piece)
        tokens = layout.tokens_in(*piece)
    if lemma in ("admit", "deny", "confess"):
        piece = _without_court(layout, tokens, piece)
        tokens = layout.tokens_in(*piece)
    if names or lemma in _AS_ALONE:
        quoted = layout.quotations_in(*piece)
        leads = _ADJUNCT_LEADS | _BESIDE_FRAGMENT if lemma in _FRAGMENTING else _ADJUNCT_LEADS
        end = _without_adjunct(layout, quoted[-1].end, piece[1], leads) if quoted else piece[1]
        if end < piece[1] and layout.token_at(max(0, quoted[-1].start - 2)).tag_ == "POS":
            return piece  # "attacks the firm's “levy” on chemists"
        closes = bool(quoted) and not layout.word_count(min(quoted[-1].end, end), end)
        if closes and (_said_as(layout, quoted[-1]) or (names and _names(layout, piece[0], quoted))):
            return quoted[-1].start, end
    if lemma in URGING and tokens[0].tag_ != "TO" and not _is_called_for(layout, d.cue, tokens[0]):
        at = next((i for i, t in enumerate(tokens) if opens_order(t)), None)
        if tokens[0].lower_ in _WHOEVER:
            at = next((i for i, t in enumerate(tokens) if t.tag_ == "TO"), None)
        if at is not None and is_infinitive(tokens[at:]) and not layout.quotation_at(tokens[at].idx):
            at -= tokens[at - 1].lower_ == "not"
            return piece if at and is_done_to(head, tokens[at:]) else (tokens[at].idx, piece[1])
    piece = with_whom_it_calls(layout, head, d.cue, tokens, piece)
    if _is_called_for(layout, d.cue, tokens[0]) and tokens[-1].pos_ in ("NOUN", "PROPN"):
        piece = with_order(layout, head, tokens, piece)
    if lemma in HEARERS:
        first = next((c for c in head.children if c.dep_ in OBJECTS and c.i > head.i), None)
        if first is not None and abs(first.left_edge.i - tokens[0].i) <= 1:
            end = phrase_of(layout, first)[1]
            rest = [t for t in tokens if t.idx >= end and not t.is_punct]
            if rest and rest[0].tag_ not in FINITE and not _is_what_a_heading_says(layout, rest[0]):
                return rest[0].idx, piece[1]
    return piece


def _is_called_next(layout: Layout, d: Draft, piece: tuple[int, int]) -> bool:
    """Whether "as" alone parts a piece from the next: "praised | the crew | as | calm"."""
    following = min((other[0] for other in d.pieces if other[0] >= piece[1]), default=None)
    return following is not None and layout.text[piece[1] : following].strip().lower() == "as"


def _is_what_is_called(layout: Layout, d: Draft) -> bool:
    """Whether "what" opens the clause: the words after the marks are the reporter's."""
    assert d.cue is not None
    start = min(d.cue[0], d.source[0]) if d.source else d.cue[0]
    return start > 1 and layout.token_at(start - 2).lower_ == "what"


def _is_what_a_heading_says(layout: Layout, token: Token) -> bool:
    """ "Union warns 300 jobs “at risk”": nobody is warned; a heading leaves out its "are"."""
    heading = layout.paragraphs[layout.paragraph_at(token.idx)].role is Role.TITLE
    return heading and layout.quotation_at(token.idx) is not None


def _is_called_for(layout: Layout, cue: tuple[int, int], first: Token) -> bool:
    """ "called for the road to be shut": who is to act is part of what is asked."""
    return first.lower_ == "for" or any(t.lower_ == "for" for t in layout.tokens_in(cue[0], first.idx))


def _complement(layout: Layout, tokens: list[Token], head: Token) -> int | None:
    """Where what something is called begins, after its "as": "described the delay as | a disgrace"."""
    if head.lemma_.lower() not in _TAKES_AS:
        return None
    clausal = any(t.tag_ in FINITE for t in tokens)
    leads = (
        i
        for i, t in enumerate(tokens[:-1])
        if t.lower_ == "as" and (t.dep_ != "mark" or not clausal or t.nbor().pos_ == "ADJ")
    )
    at = next(leads, None)
    if at is None or at > 12 or layout.quotations_in(tokens[0].idx, tokens[-1].idx):
        return None
    if any(t.tag_ in FINITE or t.text in (",", ";") for t in tokens[:at]):
        return None
    return at + 1


def _predicate(layout: Layout, tokens: list[Token], head: Token) -> int | None:
    """Where what something is called begins, after the thing: "called the decision | reckless"."""
    if head.lemma_.lower() not in _CALLS or layout.quotations_in(tokens[0].idx, tokens[-1].idx):
        return None
    said = next((c for c in head.rights if c.dep_ in ("xcomp", "oprd", "attr", "acomp")), None)
    if said is None or said.pos_ not in ("ADJ", "NOUN", "PROPN") or any(c.tag_ == "TO" for c in said.lefts):
        return None
    thing = next((c for c in (*head.rights, *said.lefts) if c.dep_ in (*OBJECTS, "nsubj")), None)
    if thing is None or thing.left_edge.i != tokens[0].i or not thing.i < said.i <= tokens[-1].i:
        return None
    end = max(t.i for t in thing.subtree)
    first = next((t for t in tokens if t.i > end and not t.is_punct), None)
    return first.idx if first is not None and first.i <= said.i else None


def _gift(layout: Layout, tokens: list[Token], head: Token) -> int | None:
    """Where what is promised begins, after whom: "promised his players | two days off"."""
    given = next((c for c in head.rights if c.dep_ in OBJECTS), None)
    if given is None or given.left_edge.i != tokens[0].i or any(t.tag_ in FINITE for t in tokens):
        return None
    end = phrase_of(layout, given)[1]
    first = next((t for t in tokens if t.idx >= end), None)
    if given.tag_ == "NN" and given.i == tokens[0].i:
        return None  # "promised hydrogen trains"
    nominal = first is not None and first.pos_ in ("DET", "NUM", "ADJ", "NOUN") and first.dep_ != "case"
    return first.idx if first is not None and nominal and not layout.quotation_at(tokens[0].idx) else None


def _without_court(layout: Layout, tokens: list[Token], piece: tuple[int, int]) -> tuple[int, int]:
    """What is admitted without where: "handling stolen goods | at an earlier hearing"."""
    at = next((i for i, t in enumerate(tokens) if i and t.lower_ in ("at", "before")), None)
    if at is None or len(tokens) - at > 6 or layout.quotation_at(tokens[at].idx):
        return piece
    start, end = tokens[at].idx, tokens[-1].idx + len(tokens[-1])
    verbal = any(t.tag_ in FINITE for t in tokens)
    return piece if verbal or not is_hearing(layout, start, end) else (piece[0], start)


def _before_next_verb(layout: Layout, tokens: list[Token], piece: tuple[int, int]) -> tuple[int, int]:
    """A gerund or a noun phrase without the verb that goes on after it: "admitted theft | and was fined"."""
    for i, t in enumerate(tokens[:-1]):
        if t.tag_ in FINITE or t.lower_ in _CLAUSAL:
            break
        if i == 0 or t.dep_ != "cc" or layout.quotation_at(t.idx):
            continue
        rest = [x for x in tokens[i + 1 : i + 4] if x.pos_ != "ADV"]
        if rest and rest[0].tag_ in FINITE and rest[0].pos_ in ("VERB", "AUX"):
            return piece[0], tokens[i - 1].idx + len(tokens[i - 1])
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
        or between[-1].lower_ == "that"  # "put it to her that “a view is not a right”"
        or layout.quotation_at(between[at].idx)
    ):
        return piece
    return between[at].idx, piece[1]


def _is_plea(tokens: list[Token]) -> bool:
    """ "pleaded not guilty to | theft"."""
    return any(t.lower_ == "guilty" and t.nbor().lower_ == "to" for t in tokens[:-1])


def _from_its_to(layout: Layout, d: Draft, piece: tuple[int, int]) -> tuple[int, int]:
    """ "Mayor vows | to fine dog owners": the "to" is what is vowed, whatever the parse of a heading."""
    assert d.cue is not None
    last = layout.token_at(d.cue[1] - 1)
    if last.lower_ != "to" or last.idx <= d.cue[0] or layout.word_count(d.cue[1], piece[0]):
        return piece
    d.cue = (d.cue[0], last.idx)
    return last.idx, piece[1]


def _is_praised_for(layout: Layout, tokens: list[Token]) -> bool:
    """ "praised the crew for staying", "for “seamanship”"; not "praised plans for a road"."""
    return any(
        t.lower_ == "for" and (t.nbor().tag_ == "VBG" or layout.quotation_at(t.nbor().idx) is not None)
        for t in tokens[:-1]
    )


def _is_likened_in_marks(layout: Layout, tokens: list[Token]) -> bool:
    """ "Attributes the delay to | “want of ink”": the fragment; not "three of the losses to the frost"."""
    return any(
        t.lower_ == "to" and (q := layout.quotation_at(t.nbor().idx)) is not None and q.start == t.nbor().idx
        for t in tokens[:-1]
    )


def _after_word(layout: Layout, tokens: list[Token], piece: tuple[int, int], word: str) -> tuple[int, int]:
    """What follows the preposition that leads to what somebody is accused of."""
    led = layout.token_at(max(0, piece[0] - 2)).lower_ == word
    if led or tokens[0].tag_ == "VBG":
        return piece
    places = [i for i, t in enumerate(tokens[:-1]) if t.lower_ == word and not layout.quotation_at(t.idx)]
    if not places:
        return piece
    leading = [i for i in places if tokens[i + 1].tag_ == "VBG" or layout.quotation_at(tokens[i + 1].idx)]
    return tokens[(leading or places)[0] + 1].idx, piece[1]


def _said_as(layout: Layout, quoted: Quotation) -> bool:
    """Whether "as" leads to the name: "dismissed talk that the mill would close as “unfounded”"."""
    return quoted.start > 0 and layout.token_at(max(0, quoted.start - 2)).lower_ == "as"


def _without_adjunct(layout: Layout, start: int, end: int, leads: frozenset[str]) -> int:
    """The end of a piece without the time or place that follows what was named: "“reckless” on Friday"."""
    rest = [t for t in layout.tokens_in(start, end) if not t.is_punct]
    if not 0 < len(rest) <= 4 or rest[0].lower_ not in leads:
        return end
    verbal = any(t.pos_ in ("VERB", "AUX") and t.dep_ != "amod" for t in rest)
    return end if verbal else start


def _names(layout: Layout, start: int, quoted: list[Quotation]) -> bool:
    """Whether no clause stands between the verb and the name it gives: "called the delay “a punt”"."""
    between = layout.tokens_in(start, quoted[-1].start)
    return (
        len(quoted) == 1
        and len(between) <= 12
        and not any(t.tag_ in FINITE or (t.lower_ == "of" and t.i == between[-1].i) for t in between[:-1])
    )
