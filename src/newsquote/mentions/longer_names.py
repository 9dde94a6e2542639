"""Labels that a longer name of the article settles: "Arla" of Arla Homes, "Kostrian" of Kostria."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from newsquote.mentions.parts import PLACE_LIKE
from newsquote.mentions.spans import NameSpan
from newsquote.mentions.words import Word
from newsquote.resolve.lexicon import (
    BODY_OPENINGS,
    LEGAL_FORMS,
    PLACES,
    countries,
    is_first_name,
    places,
    word_set,
)
from newsquote.resolve.names import SAINTS

_TRADES = word_set(
    "homes housing energy group holdings foods lines motors airlines airways bank capital partners "
    "pharma pharmaceuticals therapeutics technologies systems analytics logistics resources mining "
    "minerals steel shipping ferries rail railway railways trains buses coaches stores retail "
    "properties estates developments construction builders engineering electric power gas oil petroleum "
    "media studios pictures records publishing care learning education insurance financial investments "
    "industries international global brands breweries brewery farms dairies consulting solutions "
    "services networks telecom mobile semiconductors aerospace"
)

_OF_PLACES = PLACE_LIKE | word_set(
    "street road lane avenue square hill valley bridge river island islands bay beach lake way close row end "
    "green common cross gate wood moor field fields hall estate tower towers court centre point head falls"
)

Keys = Mapping[int, tuple[str, ...]]  # the words of each name, by its identity


def is_known_place(key: tuple[str, ...]) -> bool:
    """Whether the words of a name are a country's, or a well-known city's or region's."""
    name = " ".join(key)
    return name in countries() or name in places()


def settle_peoples(spans: Sequence[NameSpan], keys: Keys) -> None:
    """ "Corsican" is of Corsica, and "Kostrian" of the Kostria that the article names: a people, no body."""
    named = {key[0] for key in keys.values() if len(key) == 1} | {
        name for name in countries() if " " not in name
    }
    for name in spans:
        key = keys[id(name)]
        if name.label in ("ORG", "PERSON", "MISC") and len(key) == 1 and name.end - name.start == 1:
            stems = {key[0].removesuffix("n"), key[0].removesuffix("an"), key[0].removesuffix("ian")} - {
                key[0]
            }
            if stems & named and not is_first_name(key[0]):
                name.label = "NORP"


def settle_towns(words: Sequence[Word], spans: Sequence[NameSpan], keys: Keys, surnames: set[str]) -> None:
    """A well-known town after a preposition is none of the people named: "by video from Bergamo"."""
    for name in spans:
        key, before = keys[id(name)], words[name.start - 1].lower if name.start else ""
        alone = name.label == "PERSON" and name.end - name.start == 1 and name.bare <= name.start
        if alone and before in ("from", "in", "near") and is_known_place(key) and key[0] not in surnames:
            name.label = "PERSON" if is_first_name(key[0]) else "LOC"


def settle_short_forms(
    spans: Sequence[NameSpan],
    keys: Keys,
    human: set[tuple[str, ...]],
    located: set[tuple[str, ...]],
    talking: set[tuple[str, ...]],
) -> None:
    """What opens an organisation's name, or is its initials, and is no person's or place's is that ("Arla").

    `human` are the names of which nothing says that they are no person's; something is in those `located`;
    those `talking` speak, or somebody speaks for them.
    """
    people = {
        word
        for name in spans
        if name.label == "PERSON" and len(keys[id(name)]) > 1
        for word in keys[id(name)]
    }
    long = {keys[id(name)] for name in spans if name.label == "ORG" and len(keys[id(name)]) > 1}
    openings = {key[:1] for key in long}
    openings |= {
        ("".join(word[0] for word in key if word not in ("of", "and", "for", "the")),)
        for key in long
        if len(key) > 2
    }
    brands = {key[:k] for key in long for k in range(1, len(key)) if _is_trade(key[k:])}
    brands |= {key[:1] for key in long} & talking
    saints: set[tuple[str, ...]] = {
        (key[0], key[1].removesuffix("'s")) for key in long if key[0] in SAINTS and len(key) > 2
    }
    opened = {key[1:] for key in long if key[0] in BODY_OPENINGS}
    saints |= {key for key in opened if len(key) > 1 or "-" in key[0]}  # no town's name
    for name in spans:
        key = keys[id(name)]
        plain = name.bare <= name.start and not is_known_place(key)
        if name.label == "PERSON" and plain and len(key) == 1 and key[0] not in people:
            name.label = "ORG" if key in openings else name.label
        elif name.label in ("PERSON", *PLACES) and plain and key in (brands - located) | saints:
            is_free = name.label in PLACES or not is_first_name(key[0]) or key not in human
            name.label = "ORG" if is_free else name.label
    _settle_whole_names(spans, keys, located)


def _settle_whole_names(spans: Sequence[NameSpan], keys: Keys, located: set[tuple[str, ...]]) -> None:
    """What goes by its first or last word, and that as a body, is no place: Marl Schooners, "the Schooners".

    But for squares and stations of that name, and for what something is in: those `located`.
    """
    short = {keys[id(name)][0] for name in spans if name.label == "ORG" and len(keys[id(name)]) == 1}
    places_too = {keys[id(name)] for name in spans if name.label in PLACES}
    for name in spans:
        key = keys[id(name)]
        if name.label not in PLACES or len(key) not in (2, 3) or is_known_place(key) or key in located:
            continue
        if {key[0], key[-1]} & short and key[-1] not in _OF_PLACES and (key[-1],) not in places_too:
            name.label = "ORG"


def _is_trade(rest: tuple[str, ...]) -> bool:
    """Whether the words after a name are a trade's, so that the name alone is the firm's: "Arla Homes"."""
    return all(word in _TRADES or word in LEGAL_FORMS for word in rest)
