"""Names of organisations, places and the rest to what they name: by their words, then by short forms."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from newsquote.folding import fold_name
from newsquote.model import Mention
from newsquote.resolve.clusters.beside import gather
from newsquote.resolve.clusters.short_forms import find_links
from newsquote.resolve.clusters.table import NameTable
from newsquote.resolve.lexicon import (
    LEGAL_FORMS,
    OPENING_NOUNS,
    countries,
    known_bodies,
    noun_label,
    organisations,
    singular,
    word_set,
)
from newsquote.resolve.names import is_acronym, org_tokens
from newsquote.resolve.referents import Referent

# What ends the names of firms and is no noun for one.
_TRADES = word_set(
    "aerospace aggregates analytics assurance auto automotive aviation beverages biosciences breweries "
    "bros bros. builders catering ceramics chemicals coaches construction constructors creameries cruises "
    "dairies developments distillers electric electronics engineering entertainment estates ferries "
    "freight haulage insurance investments leasing leisure lines logistics mills minerals mining oil "
    "petroleum pharma plastics power properties publishing quarries realty recycling renewables resorts "
    "resources retail robotics securities semiconductors shipping software solutions telecom telecoms "
    "textiles therapeutics timber travel ventures water"
)
_PAPERS = word_set(
    "advertiser argus bugle chronicle courier echo examiner gazette guardian herald inquirer observer "
    "telegraph tribune"
)
_OWNER = re.compile(r"([A-Z]\w+(?: [A-Z]\w+)?)['’]s (?=[A-Z]\w+ [A-Z])")


def cluster_organisations(
    text: str, mentions: Sequence[Mention], indices: Sequence[int], table: NameTable
) -> None:
    """Put what the mentions of these indices name, and which are no people, into the table."""
    by_key: dict[tuple[str, ...], Referent] = {}
    for i in indices:
        mention = mentions[i]
        key = _key(mention)
        referent = by_key.get(key)
        if referent is None:
            referent = by_key[key] = Referent(mention.label or "MISC")
        referent.keys.add(key)
        referent.forms[_form(mention.text)] += 1
        referent.see(mention.span)
        table.of[i] = referent
        gather(referent, mention, text)
    merged = _merge(find_links(text, mentions, indices, table, by_key))
    for i in indices:
        found = table.named(i)
        table.of[i] = merged.get(found, found)
    unique = sorted({id(ref): ref for i in indices if (ref := table.of[i])}.values(), key=lambda r: r.first)
    for referent in unique:
        _finish_organisation(referent)
    table.referents.extend(unique)


def _key(mention: Mention) -> tuple[str, ...]:
    """What makes two names one: their words, an acronym's points and a people's plural aside."""
    key = org_tokens(mention.text)
    if len(key) == 1 and key[0].count(".") > 1:
        key = (key[0].replace(".", ""),)
    if mention.label == "NORP" and len(key) == 1:
        key = (key[0].removesuffix("s"),)
    return key


def _form(text: str) -> str:
    """A name as an alias is written: no small article, one line."""
    form = " ".join(text.split()).strip(" ,;:")
    owned = _OWNER.match(form)
    if owned and owned.group(1).lower() in countries() and noun_label(form.rpartition(" ")[2]) == "ORG":
        form = form[owned.end() :]
    first, _, rest = form.partition(" ")
    return rest if rest and first == "the" else form


def _merge(links: Sequence[tuple[Referent, Referent]]) -> dict[Referent, Referent]:
    """Union of linked referents; from each merged one to the one that keeps."""
    keeper: dict[Referent, Referent] = {}

    def find(referent: Referent) -> Referent:
        while referent in keeper:
            referent = keeper[referent]
        return referent

    for one, two in links:
        a, b = find(one), find(two)
        if a is b:
            continue
        if a.label != "ORG" and b.label == "ORG" and not any(" ".join(key) in countries() for key in a.keys):
            a.label = "ORG"
        a.forms.update(b.forms)
        a.spans.extend(b.spans)
        a.first = min(a.first, b.first)
        a.kinds |= b.kinds
        a.heads |= b.heads
        a.keys |= b.keys
        keeper[b] = a
    return {referent: find(referent) for referent in keeper}


def _finish_organisation(referent: Referent) -> None:
    """Choose the canonical name (the longest) and read the kinds its words tell."""
    forms = list(referent.forms)
    mixed = {fold_name(form) for form in forms if not form.isupper()}

    def weight(form: str) -> tuple[int, int, int]:
        shouted = form.isupper() and (fold_name(form) in mixed or not is_acronym(form))
        plain = shouted or form == "House"  # of whichever chamber it is
        return len(org_tokens(form)), 0 if plain else len(form), -forms.index(form)

    referent.name = max(referent.forms, key=weight)
    for key in referent.keys:
        for word in _head_words(key):
            base = word if word in organisations() else singular(word)
            referent.kinds |= organisations().get(base, frozenset()) - {"any"}
            if base in organisations():
                referent.heads.add(base)
            if base == "bank" and {"reserve", "central"} & set(key):
                referent.heads.add("central")
        for noun in _known_nouns().get(key, ()):
            referent.heads.add(noun)
            referent.kinds |= organisations()[noun] - {"any", "company"}
    if referent.label == "ORG" and not referent.kinds and any(_is_firm(form) for form in forms):
        referent.kinds.add("company")
    if (
        referent.label == "ORG"
        and not referent.kinds
        and any(key[1:] and key[-1] in _PAPERS for key in referent.keys)
    ):
        referent.kinds.add("media")


def _is_firm(form: str) -> bool:
    """Whether a name tells a firm by its legal form or trade: "Holm & Marl Ltd", "Orn & Sons"."""
    words = fold_name(form).replace(",", "").split()
    legal = bool(words) and words[-1].strip(".") in LEGAL_FORMS
    return len(words) > 1 and (legal or words[-1] in _TRADES or words[-2:] == ["&", "sons"])


@cache
def _known_nouns() -> dict[tuple[str, ...], tuple[str, ...]]:
    """What well-known bodies are, by the words of their names."""
    return {org_tokens(name): nouns for name, nouns in known_bodies().items()}


def _head_words(key: tuple[str, ...]) -> set[str]:
    """The words that tell what an organisation is: the last, and the one before "of" or "for"."""
    at = next((k for k, word in enumerate(key) if k and word in ("of", "for")), len(key) - 1)
    listed = "and" in key[at + 1 :]  # "Office of Rail and Road" is no railway
    heads = {key[-1]} if key[-2:-1] not in (("of",), ("for",)) and not listed else set()
    for word, following in pairwise(key[: at + 2]):
        if following in ("of", "for", "in", "and") or following.isdigit():
            heads.add(word)
    if key[-2:] == ("news", "agency"):
        heads = {"outlet"}  # which watches over nobody
    if key[-2:-1] == ("local",) and key[-1].isdigit():  # "Transit Workers Local 311"
        heads.add("union")
    if {"fire", "rescue"} <= set(key):  # "Orrin Fire and Rescue"
        heads |= {"service"}
    if len(key) > 1 and key[-1] in ("nation", "pueblo", "rancheria"):
        heads.add("tribe")
    if key[0] in ("hmp", "hmyoi"):
        heads.add("prison")
    if len(key) > 1 and OPENING_NOUNS.get(key[0], "company") != "company":  # which any of several may be
        heads.add(OPENING_NOUNS[key[0]])
    return heads
