"""Names that the tagger missed and their surroundings give away."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newsquote.mentions.extending import extend
from newsquote.mentions.parts import (
    PLACE_LIKE,
    after_role,
    before_office,
    ends_organisation,
    is_office,
    is_title_word,
)
from newsquote.mentions.personal import guess_label
from newsquote.mentions.phrases import KIN
from newsquote.mentions.sheet import NameSheet
from newsquote.mentions.spans import NameSpan
from newsquote.mentions.words import MARKS, Word
from newsquote.resolve.lexicon import (
    PLACES,
    metonyms,
    noun_label,
    organisations,
    role_noun,
    singular,
    titles,
    word_set,
)
from newsquote.resolve.names import is_acronym
from newsquote.resolve.nominals import ARTICLES, SEVERAL, SINGLE, names_nobody
from newsquote.resolve.sources import PRONOUNS

_HEADS = word_set("university bank ministry department church house office college institute directorate")
_MINISTRIES = word_set("ministry department")
_INNER = frozenset(("of", "for", "&"))
_OWNERS = word_set("st st. saint king queen women men children people")
_LINKS = frozenset(("&", "'", "’", "'s", "’s"))
_PLAIN_TITLES = frozenset(("courtesy", "learned"))
_SURE_TITLES = word_set(
    "sir dame lord lady baroness pc dc dci di ds det insp supt sgt cllr councillor senator sen sen. gov "
    "gov. rep rep. rev rev. judge justice"
)
_TITLES_AS_SURNAMES = word_set(
    "field dean bishop major marshal canon king prince pope earl duke lance deacon abbot constable reeve "
    "baron proctor cardinal sheriff"
)
_WEAK = word_set(
    "group office service energy capital partners systems centre center times news practice side body "
    "store shop county brand platform app paper website owner board team band campaign executive operator "
    "surgery limited farm steel"
)


def find_by_surface(sheet: NameSheet) -> None:
    """Names that their surroundings give away: a title, a role or an age beside them, "Council"."""
    words = sheet.words
    k = 0
    while k < len(words):
        if not words[k].is_capital and not (k + 1 < len(words) and words[k + 1].is_capital):
            k += 1
            continue
        k = max(
            _titled(sheet, k),
            _organisation(sheet, k),
            _after_role_noun(sheet, k),
            _after_kind(sheet, k),
            k + 1,
        )


def take_short_names(sheet: NameSheet) -> None:
    """Names too short for a tagger: X, in "wrote on X"; No 10."""
    for k in sheet.capitals_at:
        word = sheet.words[k]
        number = sheet.words[k + 1].text if k + 1 < len(sheet.words) else ""
        if number.isdigit() and f"{word.lower} {number}" in metonyms():
            sheet.add(k, k + 2, "ORG")
        if word.text == "X" and k and sheet.words[k - 1].lower == "on":
            sheet.add(k, k + 1, "ORG")


def _titled(sheet: NameSheet, k: int) -> int:
    """Mrs Dale; Cllr Ana Ruiz."""
    word = sheet.words[k]
    if k in sheet.names or not is_title_word(sheet.words, k) or not sheet.usable[k]:
        return k
    if titles()[word.lower].kind not in _PLAIN_TITLES and word.lower not in _SURE_TITLES:
        return k
    end = sheet.capitals(k + 1)
    end = max(end, _title_as_surname(sheet, k)) if end == k + 1 else end
    name = sheet.add(k, end, "PERSON") if end > k + 1 else None
    if name is not None:
        extend(sheet, name)
    return end


def _title_as_surname(sheet: NameSheet, k: int) -> int:
    """End of a courtesy and the surname after it that is a title too: "Mr Dean", "Mr Justice Field"."""
    words, end = sheet.words, k + 1
    end += end < len(words) and words[end].text == "Justice"
    after = words[end + 1] if end + 1 < len(words) else None
    if end >= len(words) or titles()[words[k].lower].kind != "courtesy" or end in sheet.names:
        return k
    goes_on = after is not None and after.is_capital and after.sentence == words[k].sentence
    surname = words[end].text.istitle() and words[end].lower in _TITLES_AS_SURNAMES and sheet.usable[end]
    return end + 1 if surname and words[end].sentence == words[k].sentence and not goes_on else k


def _after_role_noun(sheet: NameSheet, k: int) -> int:
    """prosecutor Dan Moor."""
    word = sheet.words[k]
    if k in sheet.names or not word.text.islower() or role_noun(word.lower) is None:
        return k
    end = sheet.capitals(k + 1)
    enough = 1 if singular(word.lower) in KIN else 2
    if end - k - 1 >= enough and (name := sheet.add(k + 1, end, "PERSON")):
        extend(sheet, name)
        return name.end
    return k


def _after_kind(sheet: NameSheet, k: int) -> int:
    """the trade union Unison; bereavement charity Little Lamps."""
    word = sheet.words[k]
    if k in sheet.names or not word.text.islower() or role_noun(word.lower) or not sheet.usable[k]:
        return k
    if word.lower not in organisations() or k + 1 >= len(sheet.words) or k + 1 in sheet.names:
        return k
    end = sheet.capitals(k + 1, limit=5)
    return end if end > k + 1 and sheet.add(k + 1, end, "ORG") else k


def _organisation(sheet: NameSheet, k: int) -> int:
    """Kirkby Town Council; University of Kirkby; a place tagged inside gives way."""
    word = sheet.words[k]
    if not word.is_capital or word.paragraph in sheet.shouting or not sheet.usable[k]:
        return k
    covering = sheet.names.get(k)
    headed = word.lower in _HEADS
    if covering is not None and not (headed or covering.label in PLACES | {"NORP"}):
        return k
    if covering is not None and covering.start != k:
        return k
    if covering is None and word.pos not in ("PROPN", "NOUN", "ADJ", "", "X"):
        return k
    end = _organisation_end(sheet, k)
    if (
        end is None
        or before_office(sheet.words, k, end) == k
        or (covering is not None and covering.end == end and sheet.words[end - 1].lower in PLACE_LIKE)
    ):
        return k
    inside = sheet.within(k, end)
    if any(not (headed or name.label in PLACES | {"NORP"}) or name.end > end for name in inside):
        return k
    sheet.cover(k, end, "ORG")
    return end


def _organisation_end(sheet: NameSheet, k: int) -> int | None:
    """End of an organisation's name that starts at `k`; None where there is none."""
    if sheet.words[k].lower in _HEADS:
        return _headed_end(sheet, k)
    words, end, last = sheet.words, k, None
    while end < len(words) and words[end].sentence == words[k].sentence and end - k < 7:
        word = words[end]
        if word.is_capital and word.text not in MARKS:
            end += 1
            if end - k >= 2 and ends_organisation(word.lower) and word.lower not in _WEAK:
                last = end
        elif end > k and end + 1 < len(words) and words[end + 1].is_capital and _joins(words, k, end, last):
            end += 1
        else:
            break
    return last


def _joins(words: Sequence[Word], k: int, at: int, last: int | None) -> bool:
    """Whether a small word can stand inside a name that starts at `k`.

    "and" only before its head ("the Ashby and Vale Trust"), "'s" only where a name would have it
    ("St John's Hospital", not "Arla's Kirkby Depot").
    """
    lower = words[at].lower
    if lower == "and":
        return last is None and k > 0 and words[k - 1].lower in ARTICLES
    if lower == "'s":
        return words[k].lower in _OWNERS or words[at - 1].lower in _OWNERS
    return lower in _INNER or words[at].text in _LINKS


def _headed_end(sheet: NameSheet, k: int) -> int | None:
    """University of Kirkby; Department for Trade and Transport."""
    words = sheet.words
    after = k + 1
    after += after < len(words) and words[k].lower == "directorate" and words[after].text == "General"
    if after + 1 >= len(words) or words[after].lower not in ("of", "for") or not words[after + 1].is_capital:
        return None
    end = after + 1
    while (
        end < len(words)
        and words[end].is_capital
        and words[end].sentence == words[k].sentence
        and end - k < 8
    ):
        end += 1
        more = end + 1 < len(words) and words[end + 1].is_capital
        beyond = sheet.names.get(end + 1)
        if words[end].lower == "," and beyond is not None and beyond.label == "PERSON":
            break  # "a lawyer for the Department of Roads, Kit Moss"
        if more and words[end].lower in ("and", "&", ",") and words[k].lower in _MINISTRIES:
            end += 1
    return end


def find_in_sources(sheet: NameSheet) -> None:
    """Names in the sources of attributions, where a capital is good evidence."""
    for attribution in sheet.attributions:
        source = attribution.source
        if source is None:
            continue
        start, end = sheet.word_range(source.start, source.end)
        inside = sheet.within(start, end)
        if not inside:
            _name_in_source(sheet, start, end)
        elif inside[0].label in PLACES | {"NORP"}:
            _name_around_places(sheet, start, end, inside)


def _run_end(sheet: NameSheet, start: int, end: int) -> int:
    """End of the capitalised words from `start`, with "&" and a plural's apostrophe among them."""
    words, k = sheet.words, start
    while k < end and (words[k].is_capital or (k > start and words[k].text in _LINKS and k + 1 < end)):
        k += 1
    return k


def _name_around_places(sheet: NameSheet, start: int, end: int, inside: Sequence[NameSpan]) -> None:
    """Electricity North West: a capitalised source of which the tagger saw the place only."""
    words = sheet.words
    while start < end and words[start].lower in ARTICLES:
        start += 1
    owner = inside[0].end if inside[0].start == start and inside[0].label in PLACES else start
    if start < owner < end and words[owner].lower == "'s":  # "Denmark's Roads Directorate"
        start = owner + 1
    run = _run_end(sheet, start, end)
    rest = [word for k, word in enumerate(words[start:run], start) if k not in sheet.names]
    stops = run == end or words[run].text in (",", "(")
    of_people = any(noun_label(word.lower) in ("PERSON", "GROUP") for word in rest)
    several = len(inside) > 1 and inside[0].start == start and inside[0].label in PLACES
    if not (rest or several) or not stops or of_people:
        return
    for name in inside:
        if start <= name.start and name.end <= run:
            sheet.drop(name)
    named = after_role(words, start, run)  # "Former Florida Sen. Bob Graham"
    label = "PERSON" if named > start and is_title_word(words, named) else "ORG"
    if (found := sheet.add(named, run, label)) is not None:
        extend(sheet, found)


def _name_in_source(sheet: NameSheet, start: int, end: int) -> None:
    """A source with a capital of which the tagger saw nothing."""
    words = sheet.words
    stop = next(
        (
            k
            for k in range(start, end)
            if words[k].text in (",", "(", "–", "—") or words[k].lower in ("who", "which")
        ),
        end,
    )
    k = start
    while k < stop and words[k].lower in ARTICLES:
        k += 1
    closed = {"DET", "PRON", "NUM", "ADV", "SCONJ", "ADP"}
    if k < stop and words[k].lower in SINGLE | SEVERAL:
        return
    if k + 1 == stop and words[k].opens and words[k].pos in ("NOUN", "ADJ") and not is_acronym(words[k].text):
        return
    if k >= stop or words[k].lower in PRONOUNS or words[k].pos in closed or names_nobody(sheet.cut(k, stop)):
        return
    run = _run_end(sheet, k, stop)
    if k < stop and run == stop:
        lower = words[stop - 1].lower
        if noun_label(lower) is not None and (stop - k == 1 or is_office(sheet.cut(k, stop).lower())):
            return
        if noun_label(lower) in ("GROUP", "PERSON", "DOCUMENT"):
            return
        articled = k > start
        k = after_role(words, k, stop) if stop - k > 2 else k
        sheet.add(k, stop, guess_label(sheet.words, k, stop, articled))
        return
    # "Konkan Buildwell spokeswoman", "a spokesman for Konkan Buildwell"
    for a, b in _capital_runs(sheet, k, stop):
        b = before_office(words, a, b)
        alone = b - a == 1 and words[a].opens
        if a < b and noun_label(words[b - 1].lower) is None and not alone:
            sheet.add(a, b, "ORG")


def _capital_runs(sheet: NameSheet, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Stretches of capitalised words that do not start with an office, a title or a kind."""
    k = start
    while k < end:
        word = sheet.words[k]
        if word.is_capital and noun_label(word.lower) is None and word.lower not in titles():
            b = _run_end(sheet, k, end)
            while b > k + 1 and noun_label(sheet.words[b - 1].lower) not in (None, "ORG"):
                b -= 1
            yield k, b
            k = b
        k += 1
