"""Clubs and national sides that go by the name of their town or country: "a defeat by Preston".

Only in a report of sport, and only where what stands beside the name is said of a side: a score, a
plural verb, "against", "the visit of", a striker or coach of it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from newsquote.mentions.sheet import NameSheet
from newsquote.mentions.spans import NameSpan
from newsquote.mentions.words import Word
from newsquote.resolve.lexicon import PLACES, countries, places, word_set
from newsquote.resolve.names import org_tokens

_SPORT = word_set(
    "goal goals striker midfielder defender goalkeeper winger referee penalty equaliser half-time kick-off "
    "stoppage relegation promotion wicket wickets innings overs batsman batsmen bowler seamer captain squad "
    "fixture fixtures league championship cup season playoff playoffs quarterback touchdown pitcher inning "
    "scrum fly-half try tries stand-off prop lock fullback full-back coach manager match matches semi-final "
    "quarter-final final dressing-room substitute clean-sheet fast-bowler point points "
    "hooker rugby football cricket netball hockey kabaddi hurling camogie lacrosse"
)
_LINE = 8  # words of a result
_ENOUGH = 6  # different words of sport
_PLAYERS = word_set(
    "striker midfielder defender goalkeeper keeper winger forward captain skipper coach manager boss batsman "
    "bowler seamer spinner opener fly-half scrum-half prop lock hooker centre full-back fullback quarterback "
    "pitcher fans supporters players squad side team legend international teammate teammates assistant "
    "batsmen bowlers selector selectors hooker attack defence game match debut shirt bench dugout "
    "hopeful ace star"
)
_OF_CLUBS = word_set(
    "owner owners fan fans supporter supporters striker goalkeeper midfielder player players"
)
_BEFORE = word_set(
    "against v vs versus beat beating beaten host hosts hosted hosting face faces faced facing thrash "
    "play plays played playing thrashed thrashing defeat defeated defeating "
    "edge edged outplayed overcame held crushed stunned"
)
_RESULT = word_set(
    "defeat win victory draw loss triumph visit humiliation thrashing hammering stalemate home tie game "
    "match clash fixture meeting replay friendly encounter"
)
# What ends the names of clubs and of no other bodies.
SIDES = word_set(
    "rovers united athletic albion rangers harriers wanderers town city villa orient hotspur wednesday "
    "argyle raiders panthers tigers saracens sharks warriors bulls stags hornets borough"
)
_RESULT_TO = word_set("by over to with of against")
_PLURAL = word_set("were are have")
_WHO_DO = word_set("have had were are beat play sit lie go went won lost finished drew knocked led meet")
_DONE_FOR = word_set(
    "goals goal tries caps appearances games matches starts runs wickets points debut played plays playing "
    "signed signs scored turned pitched"
)
_PLACED = word_set("of from in near at to outside")
_BEATS = word_set("beat beats beating thrashed hammered defeated overcame")
_NATIONAL = word_set("former then ex one-time onetime current")
_FROM_CLUB = frozenset(
    (("loan", "from"), ("capped", "by"), ("times", "by"), ("lost", "to"), ("knocked", "out"))
)
_DEEDS = word_set(
    "won lost scored drew equalised conceded trailed chased declared slumped trail lead chase need needed "
    "host hosted levelled beat thrashed hammered"
)


def split_scores(sheet: NameSheet) -> None:
    """The two sides of a result that a tagger took for one name: "Marl Rovers 1 Holm United 2"."""
    words = sheet.words
    for name in sheet.spans():
        scores = [
            k for k in range(name.start, name.end) if words[k].text.isdigit() and len(words[k].text) < 3
        ]
        if len(scores) != 2 or scores[1] != name.end - 1 or scores[0] == name.start:
            continue
        sheet.drop(name)
        sheet.add(name.start, scores[0], "ORG")
        sheet.add(scores[0] + 1, scores[1], "ORG")


def cut_scores(sheet: NameSheet) -> None:
    """The score after a side in lines of their own, under one another: "Marl Women 1", "Holm 3"."""
    words = sheet.words
    lines: dict[int, NameSpan] = {}
    for name in sheet.spans():
        first, last = words[name.start], words[name.end - 1]
        long = name.end - name.start > 1 and last.text.isdigit() and len(last.text) < 4
        if long and (
            _is_halved(words, name.end)
            or (len(last.text) == 3 and _is_innings(words, name.end))
            or (_is_sport(words) and _goes_without(sheet, name))
        ):
            sheet.drop(name)
            sheet.add(name.start, name.end - 1, name.label)
            continue
        opens = (
            name.start == 0
            or words[name.start - 1].is_space
            or first.paragraph != words[name.start - 1].paragraph
        )
        closes = (
            name.end >= len(words) or words[name.end].is_space or last.paragraph != words[name.end].paragraph
        )
        if long and opens and closes:
            lines[first.i] = name
    for name in lines.values() if len(lines) > 1 else ():
        sheet.drop(name)
        sheet.add(name.start, name.end - 1, "ORG")


def _is_halved(words: Sequence[Word], k: int) -> bool:
    """Whether a result goes on at `k`, whose first half a tagger took for part of a name: "Holm 2|-0"."""
    goes_on = k + 1 < len(words) and words[k].text in ("-", "–") and words[k + 1].text.isdigit()
    return goes_on and words[k].start == words[k - 1].end and words[k + 1].start == words[k].end


def _is_sport(words: Sequence[Word]) -> bool:
    """Whether an article is of sport, by its words."""
    return len({word.lower for word in words} & _SPORT) >= _ENOUGH


def _goes_without(sheet: NameSheet, name: NameSpan) -> bool:
    """Whether what a number ends stands elsewhere without one: "Marl Terns 61", and "the Marl Terns won"."""
    words, end = sheet.words, name.end - 1
    around = [*words[max(0, name.start - _LINE) : name.start], *words[name.end : name.end + _LINE]]
    if not any(word.text.isdigit() for word in around):
        return False
    after = (k + end - name.start for k in sheet.runs_of(name.start, end))
    return any(k < len(words) and not words[k].text.isdigit() for k in after)


def _is_innings(words: Sequence[Word], k: int) -> bool:
    """Whether a cricket score goes on at `k`: "Holm 298 | & 74-3", "Marl 341 | in 83 overs", "| all out"."""
    after = [word.lower for word in words[k : k + 3]]
    if after[:2] == ["all", "out"] or after[:1] == ["dec"]:
        return True
    runs = after[1:2] and after[1].isdigit()
    return bool(runs) and (after[0] in ("&", "and") or (after[0] in ("for", "in") and after[2:] == ["overs"]))


def take_sides(sheet: NameSheet) -> None:
    """Label as organisations the places of a sports report that play in it."""
    words = sheet.words
    if not _is_sport(words):
        _take_owned(sheet)
        _take_results(sheet)
        return
    spans = sheet.spans()
    keys = {id(name): org_tokens(sheet.cut(name.start, name.end)) for name in spans}
    sides: Counter[tuple[str, ...]] = Counter()
    for name in reversed(spans):
        plays = _plays(words, name) or (
            _joined(sheet, name) is not None and keys[id(_joined(sheet, name))] in sides
        )
        sides[keys[id(name)]] += 2 * plays - _is_where(words, name)
    people = {word for name in spans if name.label == "PERSON" for word in _words_of_full(keys[id(name)])}
    for name in spans:
        key = keys[id(name)]
        alone = name.label == "PERSON" and len(key) == 1 and name.bare <= name.start and key[0] not in people
        titled = len(key) > 1 and key[-1] in SIDES and " ".join(key) not in places()
        if (name.label in PLACES and (sides[key] > 0 or titled)) or (alone and sides[key] > 2):
            name.label = "ORG"


def _take_owned(sheet: NameSheet) -> None:
    """Clubs by their whole name outside the pages of sport: "Marl Town owner Kit Moss"."""
    words = sheet.words
    names = [
        (name, org_tokens(sheet.cut(name.start, name.end)))
        for name in sheet.spans()
        if name.label in PLACES and name.end - name.start > 1 and words[name.end - 1].lower in SIDES
    ]
    clubs = {
        key
        for name, key in names
        if name.end < len(words) and words[name.end].lower in _OF_CLUBS and " ".join(key) not in places()
    }
    for name, key in names:
        name.label = "ORG" if key in clubs else name.label


def _take_results(sheet: NameSheet) -> None:
    """Sides of a match told in passing, of which nothing is said to be in or from: "Marl beat Holm 2-0"."""
    words, spans = sheet.words, sheet.spans()
    keys = {id(name): org_tokens(sheet.cut(name.start, name.end)) for name in spans}
    sides: set[tuple[str, ...]] = set()
    for name in spans:
        two = sheet.names.get(name.end + 1)
        whose = words[name.start - 1].lower in ("of", "from") if name.start else False  # "Kit Moss of Marl"
        beats = two is not None and words[name.end].lower in _BEATS and not whose
        if beats and two is not None and any(side.label in PLACES for side in (name, two)):
            sides |= {keys[id(name)], keys[id(two)]}
        elif _is_lost_to(words, name) and name.label in PLACES:
            sides.add(keys[id(name)])
    located = {keys[id(name)] for name in spans if _is_where(words, name)}
    people = {word for name in spans if name.label == "PERSON" for word in _words_of_full(keys[id(name)])}
    for name in spans:
        key = keys[id(name)]
        alone = name.label == "PERSON" and len(key) == 1 and name.bare <= name.start and key[0] not in people
        if key in sides - located and (name.label in PLACES or alone):
            name.label = "ORG"


def _is_lost_to(words: Sequence[Word], name: NameSpan) -> bool:
    """Whether a match was lost to it: "lost 2-1 to Marl", "lost to Marl by nine wickets"."""
    k = name.start - 1
    before = words[max(0, k - 5) : k]
    if (
        k < 1
        or words[k].lower != "to"
        or not any(word.lower in ("lost", "lose", "losing") for word in before)
    ):
        return False
    after = [word.lower for word in words[name.end : name.end + 3]]
    scored = any(word.text[0].isdigit() for word in before)
    return scored or (after[:1] == ["by"] and bool({"wickets", "runs", "points", "goals"} & set(after)))


def _words_of_full(key: tuple[str, ...]) -> tuple[str, ...]:
    """The words of a name of two or more."""
    return key if len(key) > 1 else ()


def _joined(sheet: NameSheet, name: NameSpan) -> NameSpan | None:
    """The name that "and" joins to one: "Norwich and Ghana"."""
    after = sheet.words[name.end].lower if name.end < len(sheet.words) else ""
    return sheet.names.get(name.end + 1) if after == "and" else None


def _plays(words: Sequence[Word], name: NameSpan) -> bool:
    """Whether what stands beside a name is said of a side."""
    k, sentence = name.start - 1, words[name.start].sentence
    if _is_where(words, name):
        return False
    before = words[k].lower if k >= 0 and words[k].sentence == sentence else ""
    earlier = words[k - 1].lower if k > 0 and words[k - 1].sentence == sentence else ""
    if before in _BEFORE or (before in _RESULT_TO and earlier in _RESULT):
        return True
    if (before == "for" and earlier in _DONE_FOR) or (earlier, before) in _FROM_CLUB:
        return True
    after = [word for word in words[name.end : name.end + 3] if word.sentence == sentence]
    if not after:
        return False
    first = after[0]
    if before not in _PLACED and [word.lower for word in after[:2]] == [",", "who"]:
        return len(after) > 2 and after[2].lower in _WHO_DO  # a town is no "who"
    if before in _NATIONAL and first.lower in _PLAYERS:
        return True
    if first.lower in _PLURAL | _DEEDS or first.text[0].isdigit():
        return True
    if " ".join(word.lower for word in words[name.start : name.end]) in countries():
        return False  # "the Orrin striker" may only tell where from
    head = {word.lower for word in after[1:]}
    return first.lower in _PLAYERS or (first.lower in ("'s", "'") and bool(head & _PLAYERS))


def _is_where(words: Sequence[Word], name: NameSpan) -> bool:
    """Whether something is in it: "in Preston", "near Derby"."""
    k = name.start - 1
    return k >= 0 and words[k].lower in ("in", "near", "around", "outside", "across")
