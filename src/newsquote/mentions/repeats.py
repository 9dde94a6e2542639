"""Further occurrences of names found elsewhere in the article."""

from __future__ import annotations

from collections import defaultdict

from newsquote.mentions.extending import acronym_after, extend
from newsquote.mentions.parts import ends_organisation
from newsquote.mentions.sheet import NameSheet
from newsquote.resolve.lexicon import (
    PLACES,
    noun_label,
    particles,
)
from newsquote.resolve.names import is_acronym


def find_repeats(sheet: NameSheet) -> None:
    """Cover further occurrences of names, surnames and acronyms that the tagger missed."""
    patterns = _patterns(sheet)
    opening = [(k, word.text) for k, word in enumerate(sheet.words) if word.text in patterns]
    for k, text in opening:
        if k in sheet.names or not sheet.usable[k]:
            continue
        for forms, label in patterns[text]:
            if _matches(sheet, k, forms, label):
                found = sheet.add(_start_of_body(sheet, k, forms, label), k + len(forms), label)
                if found is not None and found.label == "PERSON":
                    extend(sheet, found)
                elif found is not None:
                    acronym_after(sheet, found)
                break


def _start_of_body(sheet: NameSheet, k: int, forms: tuple[str, ...], label: str) -> int:
    """Where a body starts that goes by its last word elsewhere: "the | Housing Executive", the Executive."""
    if label != "ORG" or len(forms) > 1 or not ends_organisation(forms[0].lower()):
        return k
    start = k
    while (
        start > 0 and sheet.fits_name(start - 1, sheet.words[k].sentence) and not sheet.words[start - 1].opens
    ):
        start -= 1
    return start


def _patterns(sheet: NameSheet) -> dict[str, list[tuple[tuple[str, ...], str]]]:
    """Word sequences to look for by their first word, longest first."""
    forms: dict[tuple[str, ...], str] = {}
    for name in sheet.spans():
        if sheet.words[name.start].paragraph in sheet.shouting:
            continue
        bare = max(name.bare, name.start) if name.label == "PERSON" else name.start
        whole = tuple(word.text for word in sheet.words[bare : name.end])
        if name.label == "PERSON":
            surname = _surname(whole)
            if len(whole) > 1 or bare > name.start:
                forms.setdefault(whole, "PERSON")
                if surname and len(surname[-1]) > 2:
                    forms.setdefault(surname, "PERSON")
                if len(whole) > 1 and len(whole[0]) > 2 and whole[0].isalpha():
                    forms.setdefault(whole[:1], "PERSON")
        elif name.label in ("ORG", *PLACES):
            forms.setdefault(whole, name.label)
    found: defaultdict[str, list[tuple[tuple[str, ...], str]]] = defaultdict(list)
    for whole, label in sorted(forms.items(), key=lambda item: (-len(item[0]), item[0])):
        found[whole[0]].append((whole, label))
    return found


def _surname(whole: tuple[str, ...]) -> tuple[str, ...]:
    """The words of a name that are its surname: "de la Cruz", "Bell - Moss", never "Jr"."""
    kept = whole[:-1] if whole[-1].lower().rstrip(".") in ("jr", "sr", "ii", "iii") else whole
    at = len(kept) - 1
    while at > 1 and (kept[at - 1].lower() in particles() or kept[at - 1] == "-"):
        at -= 1 if kept[at - 1] != "-" else 2
    return kept[max(at, 0) :]


def _matches(sheet: NameSheet, k: int, forms: tuple[str, ...], label: str) -> bool:
    """Whether the words from `k` are those of a name, and the name's: no other name, no common noun."""
    words = sheet.words
    if k + len(forms) > len(words) or any(words[k + n].text != form for n, form in enumerate(forms)):
        return False
    if any(k + n in sheet.names for n in range(len(forms))):
        return False
    if len(forms) > 1 or is_acronym(forms[0]):
        return True
    word = words[k]
    if not word.is_capital or label not in ("PERSON", "ORG"):
        return label in PLACES and word.pos == "PROPN"
    following = words[k + 1] if k + 1 < len(words) and words[k + 1].sentence == word.sentence else None
    if label == "PERSON" and following is not None and k + 1 not in sheet.names:
        is_another = following.text == "&" or (following.pos == "PROPN" and following.text.isalpha())
        if is_another:  # "Reid Street", "Reid & Co"
            return False
    if word.opens and word.pos not in ("PROPN", "", "X"):
        if label == "PERSON" and k + 1 < len(words) and words[k + 1].pos in ("VERB", "AUX"):
            return True
        return noun_label(word.lower) is None and not sheet.occurs_lower(word.lower)
    return True
