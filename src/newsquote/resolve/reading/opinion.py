"""A second opinion on who speaks: the network's, where the rules know nobody or only guess."""

from __future__ import annotations

from collections.abc import Callable

from newsquote.model import Span
from newsquote.resolve.descriptions.organisations import kind_fit
from newsquote.resolve.discourse import label_of
from newsquote.resolve.nominals import Nominal
from newsquote.resolve.pronouns import SUBJECTIVE, agrees, is_vetoed
from newsquote.resolve.reading.state import Reading
from newsquote.resolve.referents import Referent

# By how much likelier somebody must be than anybody else and what the rules found: nobody by a pronoun;
# nobody known, or a guess, by a phrase; no organisation known. Read off 130 articles unseen by the network.
_OVER_NOBODY = 0.5
_OVER_A_GUESS = 0.0
_OVER_A_NEW_BODY = 0.2


def whom_pronoun(reading: Reading, word: str, span: Span) -> Referent | None:
    """Whom a pronoun means for which the rules find nobody."""
    form = SUBJECTIVE.get(word.lower(), "")

    def fits(referent: Referent) -> bool:
        barred = is_vetoed(form, referent) or referent in reading.discourse.told_of
        return agrees(form, referent) and not barred

    return _preferred(reading, span, None, fits, _OVER_NOBODY)


def whom_phrase(reading: Reading, nominal: Nominal, span: Span, found: Referent | None) -> Referent | None:
    """Whom a noun phrase means, which the rules take for `found`; None: somebody new, or nobody."""
    label = label_of(nominal)
    if nominal.determiner != "the" or not (found is None or _is_guess(reading, nominal, found)):
        return found

    def fits(referent: Referent) -> bool:
        if referent.label != label or (label == "PERSON" and nominal.plural != referent.plural):
            return False
        return label != "PERSON" or referent.may_be_called(nominal.gender)

    margin = _OVER_A_NEW_BODY if found is None and label == "ORG" else _OVER_A_GUESS
    return _preferred(reading, span, found, fits, margin)


def _is_guess(reading: Reading, nominal: Nominal, found: Referent) -> bool:
    """Whether nothing in the article tells that an organisation is what the phrase calls it."""
    return found.label == "ORG" and found.named and kind_fit(found, nominal, reading.in_heading) is None


def _preferred(
    reading: Reading, span: Span, found: Referent | None, fits: Callable[[Referent], bool], margin: float
) -> Referent | None:
    """The likeliest of those that fit, where the network gives it so much more than any other and `found`."""
    chances = reading.chances(span)
    able = [ref for ref in chances if ref is not None and ref is not found and fits(ref)]
    if not able:
        return found
    best = max(able, key=chances.__getitem__)
    others = [chances[ref] for ref in able if ref is not best]
    return best if chances[best] - max([*others, chances.get(found, chances[None])]) > margin else found
