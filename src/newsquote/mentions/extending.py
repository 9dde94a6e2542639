"""Names made whole: titles, first names, nicknames and halves that the tagger cut off."""

from __future__ import annotations

from newsquote.mentions.parts import SURNAMES_TOO, ends_organisation, is_title_word
from newsquote.mentions.sheet import NameSheet
from newsquote.mentions.spans import NameSpan
from newsquote.mentions.words import MARKS
from newsquote.resolve.lexicon import PLACES, is_first_name, organisations, particles, places, word_set
from newsquote.resolve.names import SAINTS, is_acronym
from newsquote.resolve.nominals import ARTICLES

_PEERS = frozenset(("Lord", "Lady", "Baroness", "Baron", "Viscount", "Viscountess", "Earl", "Countess"))
_MUHAMMAD = frozenset(("Md", "Md.", "Mohd", "Mohd.", "Muhd", "Mst", "Mst."))  # part of the name
_BEFORE_TEXT = frozenset((":", "–", "—", "-", ")"))  # after a dateline
_OF_SOMETHING = word_set(
    "court congress chamber bureau committee authority ministry department office institute council union "
    "bank university association federation society academy board commission house league centre center"
)
_OF_AGENCIES = frozenset(("associated", "canadian"))  # "The Associated Press": the article is not theirs
_WATCHDOGS = frozenset(("Adjudicator", "Ombudsman", "Regulator", "Inspectorate"))


def extend(sheet: NameSheet, name: NameSpan) -> None:
    """Take in titles, a first name or surname the tagger cut off, "Jr", a nickname in marks."""
    if _ampersand(sheet, name) or name.label != "PERSON":
        if name.label == "ORG":
            _complete(sheet, name)
        _saint(sheet, name)
        acronym_after(sheet, name)
        return
    words, start, end = sheet.words, name.start, name.end
    sentence = words[start].sentence
    alone = end - start == 1 and not is_title_word(words, start)
    while end - start < 4 and sheet.fits_name(end, sentence, is_surname=alone):
        end, alone = end + 1, False
    while end + 1 < len(words) and words[end].text == "-" and words[end].start == words[end - 1].end:
        second = sheet.names.get(end + 1)
        if second is not None and second is not name and second.label == "PERSON":
            end = second.end
        elif sheet.fits_name(end + 1, sentence):
            end += 2
        else:
            break
    if end + 1 < len(words) and words[end].lower in particles() and sheet.fits_name(end + 1, sentence):
        end += 2
    single = all(words[k].text == "-" for k in range(start + 1, end, 2)) and (end - start) % 2
    if end - start == 1 and sheet.opens_source(start - 1, sentence):
        start -= 1
    elif sheet.fits_name(start - 1, sentence) and single:
        before = words[start - 1]
        start -= not before.opens or is_first_name(before.lower)
    while (
        start
        and words[start - 1].text in _MUHAMMAD
        and sheet.usable[start - 1]
        and start - 1 not in sheet.names
    ):
        start -= 1
    start, end = _nickname_before(sheet, start, sentence), _nickname(sheet, start, end, sentence)
    if (
        end < len(words)
        and words[end].lower.rstrip(".") in ("jr", "sr", "ii", "iii")
        and end not in sheet.names
    ):
        end += 1
    name.bare = start
    while start > 0 and start - 1 not in sheet.names and is_title_word(words, start - 1):
        if words[start - 1].sentence != sentence or not sheet.usable[start - 1]:
            break
        start -= 1
    name.start, name.end = start, end
    while name.bare < name.end - 1 and is_title_word(words, name.bare):
        name.bare += 1
    end = name.end = _territory(sheet, name)
    for k in range(start, end):
        sheet.names[k] = name


def _territory(sheet: NameSheet, name: NameSpan) -> int:
    """End of a peer's name with what he is of: "Lord Banks of Thirlby"."""
    words, end = sheet.words, name.end
    peer = name.bare - name.start == 1 == end - name.bare and words[name.start].text in _PEERS
    if not peer or end + 1 >= len(words) or words[end].text != "of" or not words[end + 1].is_capital:
        return end
    place = sheet.names.get(end + 1)
    long = place is not None and (place.end - place.start > 1 or place.label == "ORG")
    if long or not sheet.usable[end + 1] or words[end + 1].sentence != words[end].sentence:
        return end
    if place is not None:
        sheet.drop(place)
    return end + 2


def _ampersand(sheet: NameSheet, name: NameSpan) -> bool:
    """Kettle & Bar: one organisation, whatever the tagger thought of its halves."""
    k = name.end
    if k + 1 >= len(sheet.words) or sheet.words[k].text != "&" or not sheet.words[k + 1].is_capital:
        return False
    second = sheet.names.get(k + 1)
    end = second.end if second is not None else k + 2
    first, last = sheet.words[name.end - 1], sheet.words[end - 1]
    if end - name.start == 3 and all(_stands_alone(sheet, word.text) for word in (first, last)):
        return False  # "Kit & Ann", a couple
    name.label, name.end = "ORG", end
    for j in range(name.start, end):
        sheet.names[j] = name
    return True


def _stands_alone(sheet: NameSheet, text: str) -> bool:
    """Whether a name of one word is a person's elsewhere in the article."""
    words = sheet.words
    spans = (name for k, name in sheet.names.items() if words[k].text == text and name.label == "PERSON")
    return any("&" not in (words[name.start - 1].text, words[name.end].text) for name in spans)


def _saint(sheet: NameSheet, name: NameSpan) -> None:
    """Take in the 's of a church, school or town of a saint: "St Hild's"; not where St Hild goes without."""
    words, start, end = sheet.words, name.start, name.end
    if words[start].lower not in SAINTS or end - start != 2 or end >= len(words):
        return
    if words[end].lower not in ("'s", "’s") or end in sheet.names:
        return
    bare = (
        k
        for k in range(len(words) - 2)
        if words[k].text == words[start].text and words[k + 1].text == words[start + 1].text
    )
    is_day = end + 1 < len(words) and words[end + 1].text == "Day"
    if not is_day and all(words[k + 2].lower in ("'s", "’s") for k in bare):
        name.end = end + 1
        sheet.names[end] = name


def _complete(sheet: NameSheet, name: NameSpan) -> None:
    """Take in what follows the head: Kirkby Court *of Appeal*; Trade Development *and Monitoring Board*.

    "Court of Appeals *for the Federal Circuit*".
    """
    words, k = sheet.words, name.end
    if k + 1 >= len(words) or words[k + 1].sentence != words[name.start].sentence:
        return
    last = words[k - 1].lower
    if words[k].lower in ("of", "for") and last in _OF_SOMETHING and words[k + 1].is_capital:
        end = k + 1
        while end < len(words) and end - k < 5 and words[end].is_capital and _may_take(sheet, end):
            end += 1
    elif last == "appeals" and words[k].lower == "for" and (circuit := sheet.names.get(k + 2)) is not None:
        end = circuit.end if words[k + 1].text == "the" else k
    elif words[k].lower == "and" and words[k + 1].is_capital and not ends_organisation(last):
        second = sheet.names.get(k + 1)
        whole = second is not None and second.label == "ORG" and second.end - second.start > 1
        articled = name.start > 0 and words[name.start - 1].lower in ARTICLES
        if second is None or not whole or not articled or not ends_organisation(words[second.end - 1].lower):
            return
        end = second.end
    elif words[k].text in _WATCHDOGS and not words[k + 1].is_capital and _may_take(sheet, k):
        end = k + 1
    else:
        return
    if end > k + 1 or words[k].text in _WATCHDOGS:
        name.end = end
        for j in range(name.start, end):
            sheet.names[j] = name


def _may_take(sheet: NameSheet, k: int) -> bool:
    """Whether the word is free, or a place that an organisation is of."""
    inside = sheet.names.get(k)
    return sheet.usable[k] and (inside is None or inside.label in PLACES | {"MISC"})


def acronym_after(sheet: NameSheet, name: NameSpan) -> None:
    """Take the acronym after an organisation as a name: British Medical Association (BMA)."""
    words, k = sheet.words, name.end
    bracketed = k + 2 < len(words) and words[k].text == "(" and words[k + 2].text == ")"
    if name.label == "ORG" and bracketed and is_acronym(words[k + 1].text):
        sheet.add(k + 1, k + 2, "ORG")


def _nickname(sheet: NameSheet, start: int, end: int, sentence: int) -> int:
    """End of the name when a nickname in marks and more of the name follow."""
    words = sheet.words
    # The tagger may have taken in the opening mark and the nickname.
    opening = end - 2 if end - 2 > start and words[end - 2].text in MARKS else end
    if opening >= len(words) or words[opening].text not in MARKS or words[opening].sentence != sentence:
        return end
    reach = range(opening + 2, min(opening + 5, len(words)))
    close = next((k for k in reach if words[k].text in MARKS), None)
    if close is None or close + 1 >= len(words) or not words[close + 1].is_capital:
        return end
    if not all(words[k].is_capital or words[k].text == "-" for k in range(opening + 1, close)):
        return end
    last = sheet.names.get(close + 1)
    if last is not None and last.label == "PERSON":
        return last.end
    surname = words[close + 1].lower in SURNAMES_TOO and words[close + 1].sentence == sentence
    return close + 2 if surname or sheet.fits_name(close + 1, sentence) else end


def _nickname_before(sheet: NameSheet, start: int, sentence: int) -> int:
    """Start of the name when the tagger saw only what follows the nickname: Jo “Shorty” *Bell*."""
    words = sheet.words
    if start < 4 or words[start - 1].text not in MARKS or words[start - 3].text not in MARKS:
        return start
    if not words[start - 2].is_capital:
        return start
    first = sheet.names.get(start - 4)
    is_first = first is not None and first.label == "PERSON" and first.end == start - 3
    return start - 4 if is_first or sheet.fits_name(start - 4, sentence) else start


def take_capital_articles(sheet: NameSheet) -> None:
    """Take in a "The" that is always written with a capital: "told The Ledger"."""
    words = sheet.words
    for name in sheet.spans():
        k = name.start - 1
        if k < 0 or k in sheet.names or words[k].text != "The":
            continue
        if name.label != "ORG" and f"the {sheet.cut(name.start, name.end).lower()}" not in places():
            continue
        opens = words[k].opens or (k > 0 and words[k - 1].text in _BEFORE_TEXT)
        if opens and not (name.end < len(words) and words[name.end].text == ":"):
            continue
        if words[name.start].lower in _OF_AGENCIES and words[name.end - 1].lower == "press":
            continue
        plain = ends_organisation(words[name.end - 1].lower)  # "The High Court", in some house styles
        if plain and "media" not in organisations().get(words[name.end - 1].lower, ()):
            continue
        if words[k].sentence == words[name.start].sentence and words[k].paragraph not in sheet.shouting:
            name.start = name.bare = k
            sheet.names[k] = name
