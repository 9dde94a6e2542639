"""Base forms of English words, by a short list of irregular ones and spelling rules.

Enough for what reads lemmas here: cues, heads of noun phrases, light verbs.
"""

from __future__ import annotations

import re
from functools import lru_cache
from importlib.resources import files

_VOWELS = "aeiou"


@lru_cache(maxsize=1)
def _irregular() -> dict[str, str]:
    text = files("newsquote").joinpath("data/irregular.txt").read_text(encoding="utf8")
    pairs: dict[str, str] = {}
    for line in text.splitlines():
        if line and not line.startswith("#"):
            base, *forms = line.split()
            pairs.update(dict.fromkeys(forms, base))
    return pairs


@lru_cache(maxsize=65536)
def lemmatize(word: str, upos: str, tag: str = "") -> str:
    """The lower-case base form; names keep their form."""
    if upos == "PROPN":
        return word
    low = word.lower().replace("’", "'")
    if upos in ("VERB", "AUX"):
        return _verb(low, tag)
    if upos == "NOUN":
        return _noun(low, tag)
    return low


def _verb(low: str, tag: str) -> str:
    base = _irregular().get(low)
    if tag in ("VB", "VBP"):  # not "bring" → "br" or "lay" → "lie"
        return base if base in ("be", "have") else low
    if tag in ("VBZ", "NNS") and (base is None or low.endswith("ves")):  # "lives" is no form of "life" here
        return _singular(low)
    if base:
        return base
    if low.endswith("ing") and len(low) > 4:
        return _restore(low[:-3])
    if low.endswith("ied") and len(low) > 4:
        return low[:-3] + "y"
    if low.endswith("eed") and tag in ("VBD", "VBN"):  # "guaranteed", "freed"
        return low[:-1]
    if low.endswith("ed") and len(low) > 3 and not low.endswith("eed"):
        return _restore(low[:-2])
    if not tag and low.endswith("s"):
        return _singular(low)
    return low


def _noun(low: str, tag: str) -> str:
    if tag not in ("NNS", "VBZ", ""):
        return low
    if tag and low in _irregular():
        return _irregular()[low]
    if low in _ONLY_PLURAL or low[:1].isdigit():  # "1970s"
        return low
    if low in _IE_PLURALS:
        return low[:-1]
    if low.endswith("ves") and low.endswith(_F_PLURALS):
        stem = low[:-3]
        return stem + ("fe" if stem.endswith(("li", "wi", "kni")) else "f")
    if low.endswith(("smen", "kmen", "rmen", "tmen", "ymen", "nmen", "emen", "women")):
        return low[:-2] + "an"
    if low.endswith(_US_PLURALS):
        return low[:-2]
    return _singular(low)


_ONLY_PLURAL = {
    "series", "species", "means", "news", "politics", "economics", "ethics", "athletics", "headquarters",
    "clothes", "whereabouts", "surroundings", "troops", "thanks", "goods",
}  # fmt: skip
_IE_PLURALS = {"movies", "cookies", "zombies", "rookies", "selfies", "calories", "smoothies", "hoodies"}
_F_PLURALS = (
    "lives", "wives", "knives", "wolves", "thieves", "halves", "leaves", "shelves", "loaves", "selves",
)  # fmt: skip
_US_PLURALS = ("buses", "viruses", "bonuses", "campuses", "statuses", "choruses", "censuses", "circuses")


def _singular(low: str) -> str:
    if low.endswith("ies") and len(low) > 4:
        return low[:-3] + "y"
    if low.endswith(("sses", "shes", "ches", "xes", "zzes")):
        return low[:-2]
    if low.endswith("s") and not low.endswith(("ss", "us", "is")) and len(low) > 2:
        return low[:-1]
    return low


def _restore(stem: str) -> str:
    """A stem without -ed or -ing, as a verb: "stopp" → "stop", "declar" → "declare"."""
    known = _known_verbs()
    single = stem[:-1] if len(stem) > 2 and stem[-1] == stem[-2] else stem
    for verb in (stem + "e", stem, single):
        if verb in known:
            return verb
    if single != stem and stem[-1] not in "flsz" + _VOWELS:
        return single
    return stem + "e" if _LOST_E.search(stem) and not _NO_E.search(stem) else stem


# Endings of stems that nearly always lost an e, and the exceptions among them.
_LOST_E = re.compile(
    r"(?:[vuz]|[bcdfgkptz]l|[aeiou]s|[lnprwy]s|[aeinru]c|[aei]g|[dlr]g|eng|[aiou]k|[aou]b|rib|[aiu]d|od|[cps]ed|"
    r"[aiu]r|at|ul|il|ap|am|im|um|an|[^aeiou]in|[^aeiou]un|ven|[^aeo]ut|[mnqv]ot|plet|phon|wip|(?:ch|r)ang|plung)$"
)
_NO_E = re.compile(
    r"(?:[aeo][aeiou][bdklmnprt]|[ao]il|ow|our|"
    r"\b(?:focus|bias|canvas|murmur|sugar|kidnap|program|pivot|pencil|consul|happen|open))$"
)


@lru_cache(maxsize=1)
def _known_verbs() -> frozenset[str]:
    """Base forms in the word lists."""
    lines = []
    for name in ("verbs.txt", "cues.txt"):
        lines += files("newsquote").joinpath("data", name).read_text(encoding="utf8").splitlines()
    return frozenset(line.split()[0] for line in lines if line and line[0].islower())
