"""Organisations by what they are: "the union", "the train operator", "the mining group", "the agency"."""

from __future__ import annotations

import re

from newsquote.folding import fold_name
from newsquote.resolve.descriptions.roles import MAY_BE_SILENT, party_asked
from newsquote.resolve.discourse import Discourse
from newsquote.resolve.lexicon import organisations, role_noun, word_set
from newsquote.resolve.nominals import Nominal
from newsquote.resolve.pronouns import Place
from newsquote.resolve.referents import Referent

_ANY_SIZE = word_set(
    "ftse 100 250 listed local national state regional city town county parent whole same new big main"
)
_SEATED = ("-based", "-headquartered", "-listed", "-registered", "-owned", "-backed")
_GOVERNING = frozenset(("association", "sport", "federation"))
_OF_SPORT = word_set("league federation association union council board fifa uefa")
_OTHERS = word_set("other another rival second third parent sister subsidiary new same")
_MAKERS = word_set("maker carmaker drugmaker brewer manufacturer")
# No firm is called so, though a company may own one or sit on one.
_ON_BEHALF = 2.4  # who spoke last is of it
_SAME = 2.5  # a name in the same sentence: "went to Holm Builders, but the firm"
_NOT_YET = 0.9  # it is named only later
_BY_THE_NOUN = 3.5  # the fit of what the article calls by it
_TOPIC = 2.0  # a noun that goes on about the subject of the sentence before
_TOLD_OF = 5.0  # the fit of what the sentence before is about
_CALLED_SO = 1.0  # the article has meant it by the same noun before
# What may be of several without being part of one: "the growers' body".
_BODIES = word_set(
    "body group organisation organization association union federation alliance watchdog charity"
)
_DATELINE_ENDS = re.compile(r"\)\s*[-–—]")
_COMPLEMENT = re.compile(r"\s(?:of|for|in|at|on|by|behind)\s")
# What a body may be whose name does not tell: "the World Food Programme", "Oxfam".
_WORLDWIDE = word_set("agency body organisation organization watchdog regulator charity group institution")
_INQUIRING = word_set("panel committee commission inquiry taskforce task-force team")
_PLAIN = word_set("whole new main full same")
_A_FIRM = frozenset(("company",))
_PLAIN_FIRMS = word_set("company firm business")
# Kinds of council, board and court that are told apart.
_TOLD_APART = word_set(
    "parish community school health exam crown supreme appeal remuneration audit nomination planning budget "
    "finance education ethics standards disciplinary electoral licensing scrutiny oversight organising"
)
_PUBLIC = word_set(
    "city police army navy school hospital church university team college court department office"
)
_OF_MINISTERS = word_set("department ministry")
_OF_MEMBERS = word_set("assembly parliament council senate congress house government cabinet chamber")
_NO_FIRMS = word_set(
    "board government state panel committee commission ministry parliament court council union"
)


def find_organisation(
    discourse: Discourse, nominal: Nominal, place: Place, is_heading: bool = False
) -> Referent | None:
    """The organisation meant by "the union", "the train operator", "the board"."""
    governs = nominal.base == "body" and "governing" in nominal.words  # "cycling's governing body"
    if nominal.determiner in ("a", "his", "her", "my") or (nominal.determiner == "'s" and not governs):
        return None
    if nominal.rest.startswith("of ") and role_noun(nominal.head) is None and nominal.head not in _MAKERS:
        return None
    scored: list[tuple[float, Referent]] = []
    fits: dict[Referent, float] = {}
    for referent in discourse.orgs + [ref for ref in discourse.unnamed if ref.label == "ORG"]:
        last = discourse.seen.get(referent)
        fit = kind_fit(referent, nominal, is_heading)
        if fit is None and nominal.base in _WORLDWIDE and _is_told_of(discourse, referent, nominal, place):
            fit = _TOLD_OF
        if nominal.base == "agency" and _is_who_wrote(discourse, referent, place):
            continue
        later = discourse.opening or nominal.determiner != "the"
        unread = last is None and (fit is None or fit < 3 or not later)
        if fit is None or (unread and not is_heading):
            continue
        salience = discourse.salience(referent, last, place) if last else -1.5
        salience -= _NOT_YET * (last is None and referent.first > place.span.end)
        if fit < 1 and salience < 0.0 and not is_heading:
            continue
        same = last is not None and last.paragraph == place.paragraph
        salience += (_TOPIC + same) * _is_topic(discourse, referent, nominal, place)
        salience += _SAME * (referent.named and last is not None and last.sentence == place.sentence)
        score = fit + max(salience, -2.5) * 0.8 + _ON_BEHALF * discourse.speaks_for(referent, place)
        fits[referent] = fit
        scored.append((score + _CALLED_SO * ((referent, nominal.base) in discourse.called), referent))
    if any(fit >= _BY_THE_NOUN and ref.named and ref in discourse.seen for ref, fit in fits.items()):
        # Not those of which nothing is told; nor any firm where one has been called an airline.
        least = _BY_THE_NOUN if _kinds_of(nominal) == _A_FIRM and nominal.base not in _PLAIN_FIRMS else 1
        scored = [pair for pair in scored if fits[pair[1]] >= least]
    habit = [pair for pair in scored if (pair[1], nominal.base) in discourse.called]
    near = [pair for pair in scored if _is_near(discourse, pair[1], place)]
    if len(near) == 1 and not any(
        _is_in_reach(discourse, ref, place) for _, ref in habit if ref is not near[0][1]
    ):
        habit = near if habit else []
    if habit:
        scored = [
            pair for pair in scored if pair in habit or (kind_fit(pair[1], nominal, is_heading) or 0) >= 1
        ]
    scored.sort(key=lambda pair: (-pair[0], pair[1].first))
    if len(scored) > 1 and scored[0][0] - scored[1][0] < discourse.weights.margin:
        discourse.undecided = True
        return None
    return scored[0][1] if scored else None


def _is_who_wrote(discourse: Discourse, referent: Referent, place: Place) -> bool:
    """Whether it is the agency whose report this is, and which it has not named yet: "(Reuters) -"."""
    spans = [span for span in set(referent.spans) if span.end <= place.span.start]
    return len(spans) == 1 and _DATELINE_ENDS.match(discourse.text, spans[0].end) is not None


def _is_topic(discourse: Discourse, referent: Referent, nominal: Nominal, place: Place) -> bool:
    """Whether a bare noun goes on about the subject of the sentence before: "The firm"."""
    last = discourse.seen.get(referent)
    plain = all(word.endswith(_SEATED) for word in nominal.words[:-1])
    bare = nominal.determiner == "the" and plain and not nominal.rest
    if last is None or not bare or not place.subject or not referent.named or last.quoted:
        return False
    return last.subject and place.sentence - last.sentence == 1


def _is_told_of(discourse: Discourse, referent: Referent, nominal: Nominal, place: Place) -> bool:
    """Whether the sentence before is about a body of which nothing tells what it is: "The agency"."""
    last = discourse.seen.get(referent)
    about = last is not None and last.subject and place.sentence - last.sentence == 1
    bare = nominal.determiner == "the" and len(nominal.words) == 1 and not nominal.rest
    if not about or not bare or referent.kinds or not _is_near(discourse, referent, place):
        return False
    return not any(nominal.base in key for ref in discourse.orgs for key in ref.keys)


def _is_near(discourse: Discourse, referent: Referent, place: Place) -> bool:
    """Whether a name stands outside quotes in this sentence or the one before, in its paragraph."""
    last = discourse.seen.get(referent)
    near = last is not None and last.paragraph == place.paragraph and place.sentence - last.sentence <= 1
    return near and referent.named and last is not None and not last.quoted


def _is_in_reach(discourse: Discourse, referent: Referent, place: Place) -> bool:
    """Whether something was mentioned in this paragraph or the two before."""
    last = discourse.seen.get(referent)
    return last is not None and place.paragraph - last.paragraph <= 2


def find_main_company(
    discourse: Discourse, nominal: Nominal, place: Place, is_heading: bool
) -> Referent | None:
    """The company that "the mining group" picks up: who has just spoken, or whom the article is about."""
    if not _means_company(discourse, nominal, is_heading):
        return None
    kinds = _kinds_of(nominal)
    fits = [
        ref
        for ref in discourse.orgs
        if ref.label == "ORG"
        and (
            not ref.kinds
            or ref.kinds & kinds
            or "any" in kinds
            or (kinds & {"company"} and "company" in ref.kinds)
        )
        and (is_heading or ref in discourse.seen)
    ]
    if discourse.spoke and not is_heading:
        speaker, spoke_at = discourse.spoke[-1]
        silent = speaker in discourse.orgs and not speaker.kinds  # a firm that a tagger took for a place
        if (silent or speaker in fits) and place.paragraph - spoke_at.paragraph <= 1:
            discourse.undecided = False
            return speaker
    ranked = sorted(fits, key=lambda ref: -len(ref.spans))
    if ranked and (len(ranked) == 1 or len(ranked[0].spans) >= 2 * len(ranked[1].spans)):
        discourse.undecided = False
        return ranked[0]
    seen = [ref for ref in fits if ref in discourse.seen]
    near = [(discourse.salience(ref, discourse.seen[ref], place), ref) for ref in seen]
    found = discourse.lead(near, discourse.weights.margin, 0.0)[0]
    if found is not None:
        discourse.undecided = False
    return found


def _means_company(discourse: Discourse, nominal: Nominal, is_heading: bool) -> bool:
    """Whether a phrase can pick a company up that nothing in the article calls by its noun."""
    kinds = _kinds_of(nominal)
    pointed = nominal.determiner == "the" or (is_heading and nominal.determiner == "")
    alone = len(nominal.words) == 1 and kinds & {"charity", "club"}
    if not pointed or nominal.rest or nominal.plural or not (kinds & {"company", "any"} or alone):
        return False
    if set(nominal.words[:-1]) & _OTHERS or nominal.base in _NO_FIRMS or nominal.words[:1] == ("central",):
        return False
    if party_asked(nominal):  # "The Conservative group"
        return False
    return not any(nominal.base in ref.heads for ref in discourse.orgs + discourse.unnamed)


def _kinds_of(nominal: Nominal) -> frozenset[str]:
    """The kinds of organisation that a head noun may mean."""
    return organisations().get(_noun_of(nominal), frozenset())


def _noun_of(nominal: Nominal) -> str:
    """The head noun as the list of organisations has it."""
    return nominal.base if nominal.base in organisations() else nominal.head


def find_just_named(discourse: Discourse, nominal: Nominal, place: Place) -> Referent | None:
    """The one organisation that the sentence before names, whatever it is ("The agency", "The regulator")."""
    pointed = nominal.determiner == "the" or (nominal.possessor or "").lower().startswith("the ")
    modified = len(nominal.words) > 1 and not set(nominal.words[:-1]) <= _ANY_SIZE
    if not pointed or nominal.rest or nominal.plural or modified:
        return None
    if nominal.determiner == "'s" and nominal.base not in _BODIES:
        return None
    owned = nominal.determiner == "'s"  # "The shop workers' union"
    if (nominal.base in _NO_FIRMS | _PUBLIC and not owned) or any(
        nominal.base in ref.heads and not ref.plural for ref in discourse.unnamed
    ):
        return None
    near = [
        ref
        for ref, last in discourse.recent()
        if ref.label == "ORG" and ref.named and not last.quoted and 0 <= place.sentence - last.sentence <= 1
    ]
    if owned and (len(near) > 1 or nominal.base in _NO_FIRMS):
        near = [ref for ref in near if ref.kinds & _kinds_of(nominal)]
    return near[0] if len(near) == 1 and "police" not in near[0].kinds else None


def _proper(referent: Referent) -> str:
    """What it is called; of a phrase no more than its head: "emergency department | of the hospital"."""
    return referent.name if referent.named else _COMPLEMENT.split(referent.name, maxsplit=1)[0]


def kind_fit(referent: Referent, nominal: Nominal, is_heading: bool) -> float | None:
    """How well an organisation fits a noun; None where it is of another kind or a mere place."""
    head = nominal.head
    base, kinds = _noun_of(nominal), _kinds_of(nominal)
    if referent.label != "ORG" and not referent.heads & {base, head}:
        return None
    words = {word for key in referent.keys for word in key} | set(fold_name(_proper(referent)).split())
    words |= {word[:-1] for word in words if word.endswith("s")}  # "the food group" is Marl Foods
    modifiers = {word for word in nominal.words[:-1] if not word.endswith(_SEATED)} - _ANY_SIZE
    if modifiers == {"governing"} and base == "body":
        sport = referent.kinds & _GOVERNING or referent.heads & _OF_SPORT
        return 1.8 if sport else None if referent.kinds else 0.4
    if (
        modifiers
        and not is_heading
        and not modifiers & (words | referent.heads)
        and (head not in referent.heads or not referent.named)
    ):
        return None
    if modifiers & _TOLD_APART - words - referent.heads:
        return None
    if "central" in referent.heads and kinds & {"bank"} and "central" not in nominal.words:
        return 1.8  # a reserve bank is the lender only where no other bank is
    if not referent.named and not modifiers and words & _OTHERS:
        return 0.6 if base in referent.heads else None  # "a sister company" is rarely "the company"
    if base in _PLAIN_FIRMS and referent.named and base in referent.heads and base not in words:
        return 3.2  # called so once, as any firm may be
    if head in words or base in words or base in referent.heads:
        return 4.5 if modifiers <= words | referent.heads else 3.5
    if not referent.named and not modifiers and base in _INQUIRING and referent.heads & _INQUIRING:
        return 1.8  # "the panel", of a three-member committee
    if not referent.named or base == "government":  # a department is not the government
        return None
    if kinds == {"company"} and fold_name(referent.name).rpartition(" ")[2] in _NO_FIRMS:
        return None
    if base == "board" and set(nominal.words[:-1]) - _PLAIN:
        return None  # a county board is no club's
    if "any" in kinds:
        return 0.6
    if is_heading and not referent.kinds and words & {"organisation", "organization"}:
        return 0.6
    if not referent.kinds:
        return 0.4 if kinds & MAY_BE_SILENT else None
    if base in _PLAIN_FIRMS and "company" in referent.kinds:
        return 2.8  # every airline is a company
    if base in _OF_MINISTERS and referent.heads & _OF_MEMBERS:
        return None
    return 1.8 if referent.kinds & kinds else None
