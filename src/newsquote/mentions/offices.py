"""Offices by their letters: "the PS" for a principal secretary, "the SP" for a superintendent of police."""

from __future__ import annotations

from newsquote.mentions.sheet import NameSheet
from newsquote.resolve.lexicon import role_noun
from newsquote.resolve.names import is_acronym, is_short_for_role


def drop_offices(sheet: NameSheet) -> None:
    """Drop the names that are letters for what the article calls somebody by name."""
    spans = sheet.spans()
    roles = {name.role for name in spans if name.label == "PERSON" and name.role}
    for name in spans:
        if name.end - name.start != 1 or name.label == "PERSON" or not name.start:
            continue
        letters = sheet.words[name.start].text
        if sheet.words[name.start - 1].lower != "the" or not is_acronym(letters):
            continue
        if role_noun(letters.lower()) or any(is_short_for_role(letters, role) for role in roles):
            sheet.drop(name)
