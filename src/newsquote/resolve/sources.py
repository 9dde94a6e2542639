"""The head of a source: whom "Rory Deighton, from the NHS Confederation, which represents …" names.

Works on the words of the span and the names inside it. A name in an aside, in a relative clause,
after a preposition or before "'s" is no head ("Reid, who replaced Ann Vale"; "a spokesman for Arla
Rail"; "Tom Reid's lawyer").
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsquote.model import Mention, Span
from newsquote.resolve.behalf import BASED, find_behalf
from newsquote.resolve.heads import Head
from newsquote.resolve.lexicon import PLACES, SPOKES, noun_label, word_set
from newsquote.resolve.nominals import (
    ARTICLES,
    DEMONYM,
    POSSESSIVES,
    PREPOSITIONS,
    Nominal,
    is_list,
    read_nominal,
)

PRONOUNS = word_set("he she they it who i we you him his her them their its that which whom whose")
_RELATIVE = re.compile(r"(?:,\s*|\s+)(?:who|whom|whose|which|where)\b|\s+that\s+(?=\w+(?:s|ed)\b)")
_COMMA = re.compile(r"\s*(?:,(?!\d)|;|\s[–—-]\s|—|\()\s*")
# "Arla Rail (AR) chairman Kit Moss": the brackets cut nothing off.
_SHORT_FORM = re.compile(r"\s*\([A-Z][\w&.-]{1,9}\)\s+\w")
_AUTHORED = re.compile(r"(?:an?|the)\s(?:[\w’'-]+\s){1,4}(?:by|from)\s", re.I)
_RUN_BY = re.compile(
    r"\w\s(?:headed|led|chaired|run|founded|appointed|commissioned|set\sup|established|backed|formed|signed|written|"
    r"organised|organized|represented|owned|funded|hired|advised)\sby\b[^,]*$",
    re.I,
)
_OFFICE_OF = re.compile(r"\s+and\s+(?:[A-Z]\w+\s*){1,4}")
_POSSESSED = re.compile(r"['’]s?\s")
_MORE = re.compile(r"\s*,?\s+(?:and|&)\s+|\s*,\s+[A-Z][^,]*(?:,[^,]*)*\s+and\s+")
_TAIL = re.compile(r"\s+and\s+(?P<np>(?:the|his|her|their|its|a)\s+[^,]+)")
_OFFICE_TOO = re.compile(r"(?<=,\sand)\s(?:the|an?|his|her|its|their)\s(?:[\w’'-]+\s){0,4}[\w’'-]+,\s$")
_STYLED = re.compile(r",\s+(?:the\s+)?(?:[A-Z][\w.]*\s+){0,3}")  # "the bishop of Orn, the Right Rev Ann Vale"
# "the Holm Museum | in Marl": where a body is.
_SEATED_IN = re.compile(r"(?:in|at|near|outside)(?:\s[A-Z][\w’'-]+,?)+")
_PLACED = re.compile(r"[A-Z]\w+['’]s")  # "one of the donors, Norway's Holm Fund"
_PRONOUN_AND = re.compile(r"\s*(?:both\s+)?(?P<word>he|she)\s+and\s+(?=(?:his|her|an?|the|[A-Z]))", re.I)
_AND_THEIR = re.compile(r"\s+and\s+(?:his|her|their)\s+(?:[\w’'-]+\s+){0,3}")
_OF_KIN = re.compile(
    r"(?:the|an?|one)\s(?:[\w’'-]+\s){0,2}(?:daughter|son|mother|father|mum|dad|wife|husband|widow|widower|sister|brother|"
    r"parent|uncle|aunt|cousin|niece|nephew|partner|friend|neighbour|neighbor|lawyer|solicitor|colleague)s?\sof\b",
    re.I,
)
_DETERMINED = re.compile(r"\s+(?:the|a|an|his|her|their)\s*$", re.I)
_AFTER_NAME = word_set("and or himself herself itself themselves too also alone then both all has said")
_ADVERBS = word_set(
    "own often later once sometimes now still never always soon again twice repeatedly even just"
)
_OWNER = re.compile(
    r"(?:[Tt]he )?[A-Z][\w.-]+['’]s(?: [a-z-]+)*|"
    r"[Tt]he (?:children|women|men|people|patient|worker|farmer)['’]?s['’]? [\w-]+"
)
_WHOSE = POSSESSIVES | {"the", "'s"}
_SAID_AFTER = word_set("union charity party newspaper firm company campaign")
# "Under questioning by | the firm's lawyer, Tom Reid, Vale said": what a preposition governs is silent.
_GOVERNED = re.compile(r"\b(?:by|from|with|against|to|for|before|alongside|after)\s+$", re.I)
_ANOTHER = re.compile(r"\b(?:his|her|their)\s(?:[\w’'-]+\s){0,3}[\w’'-]+,$")  # "with her husband, Kit Moss"
_GIVES_NAME = re.compile(
    r"\b(?:(?:gave|gives?|giving|using|uses?) (?:only )?(?:his|her|their) (?:\w+ )?name,? (?:only )?(?:as )?|"
    r"(?:identified|identifies|introduced|introduces|described) (?:him|her)self (?:only |just )?as |"
    r"(?:calls|called|styles) (?:him|her)self |(?:goes|went) by (?:the (?:nick)?name (?:of )?)?|"
    r"(?:to be|is|was) (?:identified|named|called|known) (?:only |just )?(?:as|by (?:his|her) first name,) )$"
)
_WHO_GIVES = re.compile(r",?\s+who\b[^,.;:“”\"]{3,60}$")


def widened(source: Span, names: Sequence[Mention]) -> Span:
    """The source with the names that its edges cut: "Bell" is all of Jo “Shorty” Bell.

    `names` are named mentions in order; any may be given that could overlap the source.
    """
    start = min((m.span.start for m in names if m.span.overlaps(source)), default=source.start)
    end = max((m.span.end for m in names if m.span.overlaps(source)), default=source.end)
    return Span(min(start, source.start), max(end, source.end))


def source_heads(text: str, source: Span, names: Sequence[tuple[int, Mention]]) -> list[Head]:
    """Who or what the source is: one head, or several for joint speakers.

    `names` are the named mentions that overlap the source, in order, with their indices.
    """
    words = source.cut(text)
    if words.endswith(("'s", "’s")) and any(m.span.end == source.end - 2 for _, m in names):
        return source_heads(text, Span(source.start, source.end - 2), names)  # "Arla's admission that"
    pronoun, *more = words.strip(' ,;:.—–-\n"“”').lower().split() or [""]
    if pronoun in PRONOUNS and not names and all(_belongs_to_verb(word) for word in more):
        return [Head(source, pronoun=pronoun)]
    if two := _PRONOUN_AND.match(words):
        rest = Span(source.start + two.end(), source.end)
        others = source_heads(text, rest, [(i, m) for i, m in names if m.span.overlaps(rest)])
        at = Span(source.start + two.start("word"), source.start + two.end("word"))
        return [Head(at, pronoun=two["word"].lower()), *others]
    core = _after_governed(text, _core(words, source, names), names)
    joint = _joint(text, core, source, names)
    if joint:
        return joint
    return [_single(text, core, source, names)]


def _belongs_to_verb(word: str) -> bool:
    """Whether a word after a pronoun is no noun: "she often", "his own", "they all"."""
    return word in _AFTER_NAME or word in _ADVERBS or word.endswith("ly")


def _core(words: str, source: Span, names: Sequence[tuple[int, Mention]]) -> Span:
    """The source up to its first relative clause."""
    for match in _RELATIVE.finditer(words):
        at = source.start + match.start()
        if match.start() > 0 and not any(m.span.start <= at < m.span.end for _, m in names):
            return Span(source.start, at)
    return source


def _after_governed(text: str, core: Span, names: Sequence[tuple[int, Mention]]) -> Span:
    """A source that takes in the end of an adverbial, from the name that follows it."""
    last = next((m for _, m in reversed(names) if m.span.end == core.end and m.label == "PERSON"), None)
    if last is None or not _GOVERNED.search(text, max(0, core.start - 12), core.start):
        return core
    apart = text[core.start : last.span.start].rstrip().endswith(",")
    several = sum(core.contains(m.span) and m.label == "PERSON" for _, m in names) > 1
    return last.span if apart and several else core


def _segments(text: str, core: Span, names: Sequence[tuple[int, Mention]]) -> list[Span]:
    """The core cut at commas, dashes and brackets that no name holds."""
    cuts = [
        match
        for match in _COMMA.finditer(text, core.start, core.end)
        if not any(m.span.start <= match.start() < m.span.end for _, m in names)
        and not _SHORT_FORM.match(text, match.start(), core.end)
    ]
    bounds = [core.start]
    found = []
    for match in cuts:
        if match.start() > bounds[-1]:
            found.append(Span(bounds[-1], match.start()))
        bounds.append(match.end())
    if bounds[-1] < core.end:
        found.append(Span(bounds[-1], core.end))
    return found or [core]


def _left_of(text: str, start: int, mention: Mention) -> str:
    """The words between `start` and a name, without its own role and affiliation."""
    left = text[start : mention.span.start].rstrip(" \n“\"‘'(")
    for beside in (mention.role, mention.affiliation):
        if beside and left.endswith(beside):
            left = left[: -len(beside)].rstrip()
    return left


def _is_free(text: str, segment: Span, mention: Mention) -> bool:
    """Whether a name in a segment can be its head."""
    after = text[mention.span.end : segment.end]
    if BASED.match(after):
        return False
    if (owns := _POSSESSED.match(after + " ")) and after[owns.end() :].strip():
        return False
    if following := re.match(r"\s+([\w’'-]+)", after):
        word = following.group(1)
        lower = word.lower()
        if lower not in PREPOSITIONS and lower not in _AFTER_NAME and not word[0].isdigit():
            known = noun_label(lower)
            if known is not None or word[0].islower():
                return False
    left = _left_of(text, segment.start, mention)
    if _OF_KIN.match(text, segment.start, mention.span.start) and "," not in left:
        return False
    if _AUTHORED.match(left) and read_nominal(left).label == "DOCUMENT":
        return False
    if _RUN_BY.search(left) and read_nominal(left).label is not None:  # "a committee headed by Moss"
        return False
    last = re.search(r"[\w’']+$", left)
    if last is None:
        return not left.endswith(("’s", "'s"))
    word = last.group().lower()
    if word in ARTICLES and mention.label != "PERSON":
        left = left[: -len(word)].rstrip()
        last = re.search(r"[\w’']+$", left)
        word = last.group().lower() if last else ""
    return word not in PREPOSITIONS


def _joint(text: str, core: Span, source: Span, names: Sequence[tuple[int, Mention]]) -> list[Head]:
    """Heads of "A and B", "A, B and C", "A, of X, and B, of Y"; nothing where there is one."""
    free = [
        (i, m)
        for i, m in names
        if core.start <= m.span.start and m.span.end <= core.end and _is_free(text, core, m)
    ]
    free = [(i, m) for i, m in free if not any(o is not m and o.span.contains(m.span) for _, o in free)]
    if not free:
        return []
    chosen = [free[0]]
    for i, m in free[1:]:
        if _is_conjunct(text, core, chosen[-1][1], m):
            chosen.append((i, m))
    first, last = chosen[0][1], chosen[-1][1]
    lead = _left_of(text, core.start, first)
    opening = _conjoined_before(lead, core.start)
    alone = lead.strip().lower() in ("", "the", "both", "both the")
    if opening is None and not alone and first.label != "PERSON":
        return []
    heads = [*([opening] if opening else []), *(Head(m.span, name=i) for i, m in chosen)]
    tail = _TAIL.match(text[last.span.end : core.end])
    if tail and (nominal := read_nominal(tail.group("np"))).label is not None:
        at = last.span.end
        end = at + tail.end("np")
        styled = (
            Head(m.span, name=i)
            for i, m in names
            if m.label == "PERSON" and m.span.start > end and _STYLED.fullmatch(text, end, m.span.start)
        )
        heads.append(next(styled, Head(Span(at + tail.start("np"), end), nominal=nominal)))
    return heads if len(heads) > 1 else []


def _is_conjunct(text: str, core: Span, before: Mention, mention: Mention) -> bool:
    """Whether a name stands in a list with the one before it."""
    gap = text[before.span.end : mention.span.start]
    for beside in (mention.role, mention.affiliation):
        if beside and gap.rstrip().endswith(beside):
            gap = gap.rstrip()[: -len(beside)]
    if before.label == mention.label == "PERSON":
        gap = _OFFICE_TOO.sub(" ", gap)  # "Kit Moss, 61, of Orn, and the manager, | Ann Vale, 47"
    gap = _DETERMINED.sub(" ", gap)
    people = before.label == mention.label == "PERSON"
    if people and mention.role and _OFFICE_OF.fullmatch(gap):
        return True
    if people and _AND_THEIR.fullmatch(gap):
        return True
    if re.fullmatch(r"\s*,?\s*(?:and|&)\s*", gap) or (people and re.search(r",\s*and\s*$", gap)):
        return True
    return bool(people and gap.strip() == "," and _MORE.match(text[mention.span.end : core.end]))


def _conjoined_before(lead: str, start: int) -> Head | None:
    """The noun phrase of "the union and …", where a name follows; not that of "the chairs of A and …"."""
    match = re.fullmatch(r"(?P<np>.+?)\s+and\s*(?:the\s*)?", lead, re.S | re.I)
    if match is None or "," in match.group("np"):
        return None
    nominal = read_nominal(match.group("np"))
    if not (nominal.determiner or nominal.plural) or any(ch.isupper() for ch in nominal.rest):
        return None
    return Head(Span(start, start + len(match.group("np"))), nominal=nominal)


def _single(text: str, core: Span, source: Span, names: Sequence[tuple[int, Mention]]) -> Head:
    """The one head of a source."""
    if is_list(core.cut(text)):
        return Head(core, nominal=read_nominal(core.cut(text)))
    segments = _segments(text, core, names)
    opening = segments[0]
    inside = [(i, m) for i, m in names if m.span.overlaps(opening)]
    nominal = read_nominal(opening.cut(text))
    named = _named(text, opening, inside) or _apposed(text, segments, nominal, names)
    if named is None and core is not source:
        named = _self_named(text, core, source, names) or _closing(text, source, names)
    return named or find_behalf(text, opening, nominal, inside) or Head(opening, nominal=nominal)


def _named(text: str, opening: Span, names: Sequence[tuple[int, Mention]]) -> Head | None:
    """The name that the first segment is about: a free person's, or else what all of it names."""
    whole = read_nominal(opening.cut(text))
    document = whole.label == "DOCUMENT" and whole.rest.partition(" ")[0] not in (
        "",
        "and",
        "or",
    )  # "a study published in Orrin Letters"
    people = [
        (i, m)
        for i, m in names
        if m.label == "PERSON"
        and _is_free(text, opening, m)
        and not (document and m.span.start > opening.start)
    ]
    if people:
        leading = ((i, m) for i, m in people if _left_of(text, opening.start, m).lower() in ("", "the"))
        i, m = people[0] if len(people) == 1 else next(leading, people[-1])
        return Head(m.span, name=i)
    for i, m in names:
        one = m.label == "NORP" and DEMONYM.fullmatch(opening.cut(text).strip())  # "the Corsican"
        if m.label != "PERSON" and not one and (_covers(text, opening, m) or _is_owned(text, opening, m)):
            return Head(m.span, name=i)
    return None


def _apposed(
    text: str, segments: Sequence[Span], nominal: Nominal, names: Sequence[tuple[int, Mention]]
) -> Head | None:
    """The name that a later segment gives to the phrase: "The chief executive of Arla Rail, Kit Moss"."""
    if nominal.base in ("source", "insider") and nominal.rest:  # "A source close to the minister, Kit Moss"
        return None
    several = nominal.plural and nominal.head not in ("them", "us")
    if nominal.label == "PERSON":  # "the chairman, House Committee on Roads, Mr Kit Moss"
        people = [(i, m) for i, m in names if m.label == "PERSON"]
        last = people[-1][1] if people else None
        titled = last is not None and last.span.end == segments[-1].end and segments[-1].contains(last.span)
        names = people if titled and len(people) == 1 else names
    for segment in segments[1:]:
        for i, m in names:
            if (
                m.label == "NORP"
                or (m.label in PLACES and nominal.rest)  # "Growers in Orrin, Marl and Holm"
                or not segment.contains(m.span)
                or (several and (m.label != "ORG" or nominal.determiner not in _WHOSE))
            ):
                continue
            if (
                nominal.label == "DOCUMENT" and m.label == "PERSON"
            ):  # "A diary kept by his secretary, Ann Vale"
                continue
            kinds = ("ORG", "PERSON", "GROUP", None)  # "his agents, Marl Dray"
            next_to_it = segment is segments[1] and nominal.label in kinds
            left = _left_of(text, segment.start, m)
            of_a_body = m.label == "ORG" or bool(m.affiliation and left[:-2].endswith(m.affiliation))
            described = _describes_only(left) or (of_a_body and bool(_PLACED.fullmatch(left)))
            if (m.label == "PERSON" or next_to_it) and described and _is_free(text, segment, m):
                return Head(m.span, name=i)
    return None


def _self_named(text: str, core: Span, source: Span, names: Sequence[tuple[int, Mention]]) -> Head | None:
    """The name that somebody gives in a relative clause: "A teacher who gave her name only as Ann"."""
    for i, m in names:
        given = _GIVES_NAME.search(text, core.end, m.span.start)
        if given is not None and m.label == "PERSON" and source.contains(m.span):
            return Head(m.span, name=i)
    return None


def with_name_given(text: str, source: Span, name: Mention) -> Span:
    """The source with the next name, if somebody gives it: "A teacher | who gave her name only as Ann"."""
    between = text[source.end : name.span.start]
    told = _WHO_GIVES.match(between) is not None and _GIVES_NAME.search(between) is not None
    return Span(source.start, name.span.end) if told and name.label == "PERSON" else source


def _closing(text: str, source: Span, names: Sequence[tuple[int, Mention]]) -> Head | None:
    """The person whose name closes the source: "The man who runs the bank, Tom Reid"."""
    for i, m in names:
        closes = not text[m.span.end : source.end].strip(" ,.")
        before = text[source.start : m.span.start].rstrip()
        if closes and m.label == "PERSON" and before.endswith(",") and not _ANOTHER.search(before):
            return Head(m.span, name=i)
    return None


def _covers(text: str, segment: Span, mention: Mention) -> bool:
    """Whether a segment is a name and no more than what describes it before ("travel watchdog RailVoice")."""
    before = text[segment.start : max(segment.start, mention.span.start)].strip(' “"‘').lower()
    if mention.label == "PERSON" and mention.role and " of " in mention.role:
        before = _left_of(text, segment.start, mention).lower()  # "Inspector of police Kit Moss"
    after = text[min(mention.span.end, segment.end) : segment.end].strip(' ”"’.,')
    after = "" if mention.label == "ORG" and _SEATED_IN.fullmatch(after) else after.lower()
    of_a_kind = mention.label == "ORG" and after in _SAID_AFTER  # "the GMB union"
    if not of_a_kind and after not in ("", "itself", "too", "also", "has", "have", "then", "local"):
        return False
    return _describes_only(before)


def _is_owned(text: str, segment: Span, mention: Mention) -> bool:
    """Whether a segment is a body's name after whose it is: "Ireland's Data Protection Commission"."""
    before = text[segment.start : max(segment.start, mention.span.start)].strip()
    alone = not text[min(mention.span.end, segment.end) : segment.end].strip(' ”"’.,')
    return mention.label == "ORG" and alone and _OWNER.fullmatch(before) is not None


def _describes_only(before: str) -> bool:
    """Whether the words before a name can only describe it: no preposition, possessive or "and"."""
    words = re.findall(r"[\w’'-]+", before.lower())
    if words and words[-1] in ("named", "called"):
        return True
    barred = any(
        word in PREPOSITIONS or word in ("and", "or") or word.endswith(("'s", "’s")) for word in words
    )
    return not barred and not (words and words[-1] in SPOKES)
