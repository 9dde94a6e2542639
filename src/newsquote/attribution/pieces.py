"""Which of a draft's pieces are content, and which are its source, the reporter's words or an aside."""

from __future__ import annotations

from spacy.tokens import Token

from newsquote.attribution.complements import DENYING
from newsquote.attribution.cues import cue_head, meaning
from newsquote.attribution.draft import Draft
from newsquote.attribution.frames import FINITE
from newsquote.attribution.layout import Layout
from newsquote.attribution.recut import NAMING
from newsquote.model import Role

_LONGEST_SUBJECT = 14  # words
_LONGEST_ASIDE = 10
_LONGEST_RELATIVE = 30
_NAMES_SOMEBODY = ("DET", "PROPN", "NOUN", "ADJ", "ADP", "NUM")
_GOES_ON = frozenset({"but", "and", "or", "though", "although"})
_ASIDE_OPENS = frozenset({"which", "where", "who", "whose"})
_RELATIVES = frozenset({"which", "where", "whom", "who", "that"})
_SUBORDINATES = frozenset({"when", "if", "after", "before", "while", "although", "once", "unless"})
_LEADS_WHERE = frozenset({"in", "at", "from", "compared"})
_TELLINGS = frozenset(
    (
        "statement interview letter email e-mail post speech debate message text tweet video note memo "
        "report conference briefing meeting hearing filing podcast programme program voice tone smile "
        "laugh grin shrug sigh reference response reply answer apology article column book diary blog "
        "call address monday tuesday wednesday thursday friday saturday sunday morning afternoon evening "
        "night week court parliament commons senate house rally event ceremony lunch dinner english "
        "french spanish arabic chinese hindi swahili german fact part turn case"
    ).split()
)
_MOVES = frozenset({"a", "an", "what", "one"})  # "in a move that", "in what would be"
_CLAUSE_SAID = frozenset("say add claim insist explain argue note reply believe".split())
_SUBJECTS = frozenset({"it", "he", "she", "they"})
_SUBJECT_OPENS = ("DET", "PRON", "PROPN", "NOUN", "ADJ", "NUM")


def subject_among(
    layout: Layout, pieces: list[tuple[int, int]], cue: tuple[int, int]
) -> tuple[list[tuple[int, int]], tuple[int, int] | None]:
    """Who speaks, where the network took it for a piece: "…, says | report"."""
    before = [p for p in pieces if p[1] <= cue[0]]
    after = next((p for p in pieces if p[0] >= cue[1]), None)
    if not before or after is None or layout.text[cue[1] : after[0]].strip():
        return pieces, None
    words = layout.tokens_in(*after)
    led = layout.text[before[-1][1] : cue[0]].strip() == ","
    plain = all(t.pos_ in _NAMES_SOMEBODY for t in words) and not layout.quotations_in(*after)
    if not led or not plain or len(words) > _LONGEST_SUBJECT:
        return pieces, None
    return [p for p in pieces if p != after], after


def named_after(layout: Layout, pieces: list[tuple[int, int]], cue: tuple[int, int]) -> list[tuple[int, int]]:
    """What something is called, without the thing: "a plan she called | “a farce”"."""
    lemma = cue_head(layout.tokens_in(*cue)).lemma_.lower()
    after = [p for p in pieces if p[0] >= cue[1]]
    if lemma in NAMING | DENYING and len(after) > 1 and _is_judged_as(layout, max(after)):
        return [max(after)]
    if lemma not in NAMING:
        return pieces
    spoken = any(layout.quotations_in(*p) for p in pieces if p[1] <= cue[0])
    return after if after and not spoken else pieces


def _is_judged_as(layout: Layout, piece: tuple[int, int]) -> bool:
    """ "rejects the bid as | ‘cheap’": what it is called, the thing apart."""
    q = layout.quotation_at(piece[0])
    return q is not None and q.start == piece[0] and layout.token_at(piece[0] - 2).lower_ == "as"


def after_but(
    layout: Layout, pieces: list[tuple[int, int]], cue: tuple[int, int], source: tuple[int, int] | None
) -> list[tuple[int, int]]:
    """What stands before ", but, he said," or "because, he said," is the reporter's."""
    start = min(cue[0], source[0]) if source else cue[0]
    after = [p for p in pieces if p[0] >= cue[1]]
    before = [
        p
        for p in pieces
        if p[1] <= start
        and (
            layout.text[p[1] : start].strip(" ,").lower() in ("but", "and")
            or layout.text[p[0] : start].rstrip(" ,").lower().endswith(" because")
        )
    ]
    return [p for p in pieces if p not in before] if after else pieces


def in_relative(
    layout: Layout, pieces: list[tuple[int, int]], cue: tuple[int, int], source: tuple[int, int] | None
) -> list[tuple[int, int]]:
    """What is said in a relative clause, without what the clause is about.

    "a levy, which she said | would close the port"; "a process in which, he said, | nobody was heard".
    """
    start = min(cue[0], source[0]) if source else cue[0]
    after = [p for p in pieces if p[0] >= cue[1]]
    if not after or len(after) == len(pieces) or layout.quotation_at(start) is not None:
        return pieces
    word = layout.token_at(max(0, start - 1))
    while word.i and (word.idx >= start or word.is_punct or word.is_space):
        word = word.nbor(-1)
    relative = word.lower_ in _RELATIVES and layout.quotation_at(word.idx) is None
    return after if relative and word.idx >= min(p[0] for p in pieces) else pieces


def without_document(
    layout: Layout, pieces: list[tuple[int, int]], cue: tuple[int, int], source: tuple[int, int] | None
) -> tuple[list[tuple[int, int]], tuple[int, int] | None]:
    """ "A draft text | seen by the Gazette said | the town had lost": the text speaks, not who saw it."""
    before = [p for p in pieces if p[1] <= cue[0]]
    after = [p for p in pieces if p[0] >= cue[1]]
    if len(before) != 1 or not after or source is None or not before[0][1] <= source[0] < cue[0]:
        return pieces, source
    words = layout.tokens_in(*before[0])
    seen = layout.tokens_in(before[0][1], source[0])
    plain = all(t.pos_ in _NAMES_SOMEBODY for t in words) and not layout.quotations_in(*before[0])
    if (
        not plain
        or not seen
        or seen[0].tag_ not in ("VBN", "JJ", "VBD")
        or "," in layout.text[before[0][1] : cue[0]]
    ):
        return pieces, source
    return after, before[0]


def not_the_reporters(
    layout: Layout, pieces: list[tuple[int, int]], cue: tuple[int, int]
) -> list[tuple[int, int]]:
    """What is said, without what the reporter says of it: "…, the firm said, | in a move that …"."""
    if len(pieces) < 2:
        return pieces
    return [p for p in pieces if p[0] < cue[1] or not _is_the_reporters(layout, p)] or pieces


def of_one_sentence(
    layout: Layout, pieces: list[tuple[int, int]], cue: tuple[int, int]
) -> list[tuple[int, int]]:
    """What is reported in the cue's sentence: "| It fell in May. | It rose in June, the firm says"."""
    if len(pieces) < 2 or any(layout.quotations_in(*p) for p in pieces):
        return pieces
    return [p for p in pieces if not _is_sentence_off(layout, p, cue)] or pieces


def _is_sentence_off(layout: Layout, piece: tuple[int, int], cue: tuple[int, int]) -> bool:
    before, after = (piece[1], cue[0]) if piece[1] <= cue[0] else (cue[1], piece[0])
    between = layout.tokens_in(before, after) if before < after else []
    return any(t.text in (".", "?", "!") for t in between)


def without_hearer(
    layout: Layout, pieces: list[tuple[int, int]], cue: tuple[int, int]
) -> list[tuple[int, int]]:
    """ "“Why now?” she asked counsel for | the bank": who is asked, whatever the network has for them."""
    if len(pieces) < 2 or cue_head(layout.tokens_in(*cue)).lemma_.lower() not in ("ask", "tell"):
        return pieces
    last = max(pieces)
    spoken = all(layout.quotation_at(p[0]) is not None and p[1] <= cue[0] for p in pieces if p != last)
    words = layout.tokens_in(*last)
    if not spoken or last[0] < cue[1] or layout.quotations_in(*last) or any(t.tag_ in FINITE for t in words):
        return pieces
    plain = all(t.pos_ in _NAMES_SOMEBODY for t in words) and words[-1].pos_ in ("NOUN", "PROPN")
    return [p for p in pieces if p != last] if plain else pieces


def with_its_subject(
    layout: Layout, pieces: list[tuple[int, int]], cue: tuple[int, int]
) -> list[tuple[int, int]]:
    """ "Said | it “regretted the noise”": marks that open at the verb, with the pronoun before them."""
    first = next((p for p in pieces if p[0] >= cue[1]), None)
    said = cue_head(layout.tokens_in(*cue)).lemma_.lower() in _CLAUSE_SAID
    if first is None or not said or layout.quotation_at(first[0]) is None:
        return pieces
    between = [t for t in layout.tokens_in(cue[1], first[0]) if t.lower_ != "that" and not t.is_punct]
    words = [t for t in layout.tokens_in(*first) if not t.is_punct]
    if len(between) != 1 or between[0].lower_ not in _SUBJECTS or not words:
        return pieces
    opens = between[0].dep_.startswith("nsubj") and words[0].tag_ in (*FINITE, "VBN")
    return [(between[0].idx, p[1]) if p == first else p for p in pieces] if opens else pieces


def over_relative(
    layout: Layout, pieces: list[tuple[int, int]], cue: tuple[int, int]
) -> list[tuple[int, int]]:
    """ "Thinks | the act, which is old, | pushed prices up": the clause, not its subject alone."""
    last = max(pieces)
    head = cue_head(layout.tokens_in(*cue))
    words = layout.tokens_in(*last)
    if (
        len(pieces) > 1
        or last[0] < cue[1]
        or any(t.tag_ in FINITE for t in words)
        or layout.quotations_in(*last)
    ):
        return pieces
    after = layout.tokens_in(last[1], min(last[1] + 12, len(layout.text)))
    if len(after) < 2 or after[0].text != "," or after[1].lower_ not in _RELATIVES | _ASIDE_OPENS:
        return pieces
    subjects = {t.head.i for t in words if t.dep_.startswith("nsubj") and t.head.idx > last[1]}
    verb = next((c for c in head.rights if c.dep_ == "ccomp" and c.i in subjects), None)
    if verb is None or layout.text[verb.left_edge.idx : verb.idx].rstrip()[-1:] != ",":
        return pieces
    end = verb.right_edge
    while end.is_punct or end.is_space:
        end = end.nbor(-1)
    reach = (last[0], end.idx + len(end))
    return pieces if layout.quotations_in(*reach) else [reach]


def _is_the_reporters(layout: Layout, piece: tuple[int, int]) -> bool:
    words = layout.tokens_in(*piece)
    if len(words) < 2 or layout.quotations_in(*piece):
        return False
    dashed = layout.text[: piece[0]].rstrip()[-1:] in ("–", "—", "-") and words[0].lower_ in _SUBORDINATES
    if dashed and any(t.tag_ in FINITE for t in words):
        return True  # "their MP said – | after a firm sent them bills"
    moved = words[0].lower_ == "in" and words[1].lower_ in _MOVES
    before = layout.token_at(max(0, piece[0] - 2)).lower_
    if before == "." and not any(t.tag_ in FINITE for t in words):
        return True  # how the next sentence begins
    return moved or (before == "as" and any(t.tag_ in FINITE for t in words))


def without_subject(
    layout: Layout, pieces: list[tuple[int, int]], cue: tuple[int, int]
) -> tuple[list[tuple[int, int]], tuple[int, int] | None]:
    """What is said without who says it, where the content runs up to a cue that would have no subject.

    "… stay shut until Easter, its master, Mia Holt, | said"; "“Nobody asked,” | Mia Holt, a pilot, | said".
    """
    last = max((p for p in pieces if p[1] <= cue[0]), default=None)
    gap = layout.text[last[1] : cue[0]].strip() if last else "?"
    if last is None or gap not in ("", ",") or layout.quotation_at(last[1] - 1) is not None:
        return pieces, None
    before = max((p for p in pieces if p[1] <= last[0]), default=None)
    spoken = before is not None and layout.quotation_at(before[1] - 1) is not None
    if spoken and layout.text[last[0]].isupper() and not layout.quotations_in(*last):
        return [p for p in pieces if p != last], last
    commas = [i for i in range(*last) if layout.text[i] == "," and layout.quotation_at(i) is None]
    wanted = 2 if gap else 1  # a closing comma ends an apposition
    if len(commas) < wanted:
        return pieces, None
    tail = layout.tokens_in(commas[-wanted] + 1, last[1])
    verbal = any(t.tag_ in FINITE for t in tail)
    if not tail or verbal or len(tail) > _LONGEST_SUBJECT or tail[0].pos_ not in _SUBJECT_OPENS:
        return pieces, None
    kept = [p for p in pieces if p != last] + [(last[0], commas[-wanted])]
    return sorted(kept), (tail[0].idx, last[1])


def go_on_after_cue(layout: Layout, d: Draft, drafts: list[Draft]) -> None:
    """The rest of a report that its verb stands in: "Orders rose, the firm said, | but fell in May"."""
    if d.cue is None or d.turn or d.scare or layout.quotations_in(d.start, d.end):
        return
    said = max(d.cue[1], d.source[1]) if d.source else d.cue[1]
    ended = len(layout.text[: d.end].rstrip(" ,"))
    if d.end > d.cue[0] or layout.text[ended : ended + 1] != ",":
        return
    if layout.paragraph_at(d.start) != layout.paragraph_at(d.cue[0]):
        return
    _reach_to_source(layout, d, drafts)
    if layout.text[said : said + 1] != ",":
        return
    end = layout.paragraphs[layout.paragraph_at(d.cue[0])].span.end
    rest = layout.tokens_in(said + 1, end)
    stop = next((i for i, t in enumerate(rest) if t.text in ".!?"), len(rest))
    rest = rest[:stop]
    broken = rest[:1] and rest[0].lower_ not in ("as", "in") and _is_broken_off(layout, d)
    inserted = said == d.cue[1]
    led = rest[0].lower_ in _GOES_ON or _is_absolute(rest) or _is_where(rest) if rest else False
    if len(rest) < 3 or not (broken or (inserted and led)):
        return
    start, end = rest[0].idx, rest[-1].idx + len(rest[-1])
    own = (
        2 if rest[1].pos_ == "VERB" and rest[0].lower_ == "and" else 1
    )  # "and asked for more": who was reported on
    if layout.quotations_in(start, end) or any(t.pos_ == "VERB" and meaning(t).strong for t in rest[own:]):
        return
    if not any(x.touches(start, end) for x in drafts):
        d.pieces.append((start, end))


def _reach_to_source(layout: Layout, d: Draft, drafts: list[Draft]) -> None:
    """The main clause after one that leads it in: "When it rained, | half of them fled, they report"."""
    assert d.cue is not None
    words = layout.tokens_in(d.start, d.end)
    start = min(d.cue[0], d.source[0]) if d.source else d.cue[0]
    rest = layout.tokens_in(d.end, start - 1)
    rest = rest[1:] if rest and rest[0].text == "," else rest
    if words[0].lower_ not in _SUBORDINATES or len(rest) < 4 or rest[-1].text != ",":
        return
    if any(t.text in ".;:?!" for t in rest) or not any(t.tag_ in FINITE for t in rest):
        return
    taken = any(x.touches(rest[0].idx, rest[-1].idx) for x in drafts)
    if not taken and not layout.quotations_in(rest[0].idx, start):
        d.pieces[-1] = (d.pieces[-1][0], rest[-1].idx)


def _is_broken_off(layout: Layout, d: Draft) -> bool:
    """Whether a report has no main verb before its cue: "The pair, he said, | fled"; "When it rained, …"."""
    words = layout.tokens_in(d.start, d.end)
    if layout.paragraphs[layout.paragraph_at(d.start)].role is not Role.BODY:
        return False
    if words[0].lower_ in _SUBORDINATES:
        return not any(t.text == "," for t in words[:-1])
    relative = False
    for t in words:
        relative |= t.lower_ in _RELATIVES
        if t.tag_ in FINITE and not relative:
            return False
    return any(t.pos_ in ("NOUN", "PROPN", "PRON") for t in words)


def _is_where(words: list[Token]) -> bool:
    """ "in a school with a blue gate", "compared with 13 a year ago": of what is told, not the telling."""
    if words[0].lower_ not in _LEADS_WHERE or any(t.tag_ in FINITE or t.text == "," for t in words):
        return False
    if len(words) > 1 and words[0].lower_ == "compared":
        return True
    nouns = {t.lemma_.lower() for t in words if t.pos_ in ("NOUN", "PROPN")}
    return bool(nouns) and not nouns & _TELLINGS and not any(t.ent_type_ in ("DATE", "TIME") for t in words)


def _is_absolute(words: list[Token]) -> bool:
    """ "with priority given to hospitals": what comes with what is reported."""
    return words[0].lower_ == "with" and any(t.tag_ in ("VBN", "VBG") for t in words[2:5])


def _opens_relative(gap: str) -> bool:
    """ ", which ran on Facebook and on billboards,": said of the thing just named, however long."""
    return gap[1:].split()[0].lower() in _ASIDE_OPENS


def _bare_relative(layout: Layout, piece: tuple[int, int]) -> bool:
    return layout.text[slice(*piece)].strip(" ,").lower() in _ASIDE_OPENS


def join_around_asides(layout: Layout, d: Draft, drafts: list[Draft]) -> None:
    """One piece of two with an aside between: "the field, which was wet, may close"."""
    if d.cue is None or d.turn:
        return
    cue = d.cue
    pieces = sorted(p for p in d.pieces if not _bare_relative(layout, p)) or sorted(d.pieces)
    joined: list[tuple[int, int]] = pieces[:1]
    for piece in pieces[1:]:
        last = joined[-1]
        gap = layout.text[last[1] : piece[0]].strip()
        aside = (
            len(gap) > 2
            and gap[0] == gap[-1] == ","
            and layout.word_count(last[1], piece[0])
            <= (_LONGEST_RELATIVE if _opens_relative(gap) else _LONGEST_ASIDE)
        )
        words = any(
            last[1] <= at < piece[0]
            for x in drafts
            for at, _ in (*((x.cue,) if x.cue else ()), *((x.source,) if x.source else ()))
        )
        plain = layout.quotation_at(last[1] - 1) is None and not any(c in gap for c in ".!?;")
        if aside and plain and not words and not last[1] <= cue[0] < piece[0]:
            joined[-1] = (last[0], piece[1])
        else:
            joined.append(piece)
    d.pieces = joined
