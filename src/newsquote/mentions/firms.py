"""What stands beside the name of a firm: shares, analysts, a chief executive, what body it is said to be."""

from __future__ import annotations

from collections.abc import Sequence

from newsquote.mentions.spans import NameSpan
from newsquote.mentions.words import Word
from newsquote.resolve.lexicon import organisations, role_noun, singular, word_set
from newsquote.resolve.nominals import POSSESSIVES

HELD = word_set("shares stake stakes shareholders investors stock")
_ANALYSTS = word_set("analyst economist strategist trader broker")
# What ends the names of firms and of nobody.
FIRM_ENDS = word_set(
    "securities haulage logistics chemicals pharma therapeutics biosciences telecom telecoms ventures "
    "investments insurance assurance freight shipping robotics retail distillers breweries dairies advisory "
    "properties developments estates wildfire fire rescue holdings industries motors airlines airways "
    "pharmaceuticals technologies systems consulting analytics partners foods stores creameries mills "
    "renewables aerospace semiconductors textiles lines ferries plastics ceramics quarries recycling "
    "catering media marine sports hire brothers bros trading records pictures productions studios farms "
    "nurseries garages tyres timber cement healthcare recruitment software interiors kitchens roofing "
    "plumbing scaffolding coaches cruises resorts hotels holidays tours travel bakeries jewellers opticians "
    "solicitors radio meats seafoods fisheries plywood lumber timbers packaging garments biotech "
    "fusiliers highlanders rifles hussars lancers grenadiers dragoons"
)
_WHERE = word_set("at in near outside inside")
FIRMS_TOO = word_set(
    "leader owner operator maker supplier sponsor founder partner rival pioneer member adviser advisor "
    "winner landlord tenant neighbour customer client creditor shareholder investor backer contractor "
    "developer builder publisher broker auditor insurer lender donor opponent critic supporter ally guardian "
    "champion employer manager consultant specialist host"
)
PRACTICES = word_set(
    "consultant engineer architect lawyer solicitor accountant auditor broker surveyor administrator "
    "receiver liquidator contractor auctioneer underwriter stockbroker haulier caterer adviser advisor valuer"
)

_ALSO_THEIRS = frozenset({"agent"})
_AUDITORS = word_set("auditor accountant lawyer solicitor barrister")
_WORKERS = _AUDITORS | word_set(
    "engineer driver hydrologist geologist economist architect surveyor strategist"
)


def is_firm(words: Sequence[Word], name: NameSpan) -> bool:
    """Whether somebody holds shares in it or analyses for it, or an apposition says what body it is."""
    k, sentence = name.start - 1, words[name.start].sentence
    if k > 0 and words[k - 1].sentence == sentence:
        before = words[k - 1].lower
        if words[k].lower == "in" and before in HELD:
            return True
        if words[k].lower == "at" and singular(before) in _ANALYSTS:
            return True
    first, second, *_ = [*words[name.end : name.end + 2], None, None]
    if first is None or first.sentence != sentence:
        return False
    if second is not None and (
        (first.lower == "shares" and second.pos in ("VERB", "AUX")) or opens_office(first, second)
    ):
        return True
    apposed = first.text == "," and second is not None and second.lower in ("a", "an")
    if k >= 0 and words[k].lower in _WHERE and words[k].sentence == sentence:
        apposed = False  # "At Forge Road, a plant fell silent"
    if not apposed or second is None or second.sentence != sentence:
        return False
    return is_body(words, after_owner(words, name.end + 2))


def has_firm_beside(words: Sequence[Word], name: NameSpan) -> bool:
    """Whether it is where it is based, owns, leads or employs: "Marl-based X", "owned by X", "X-led"."""
    k, sentence = name.start - 1, words[name.start].sentence
    before = [word.lower for word in words[max(0, k - 1) : k + 1] if word.sentence == sentence]
    after = [word.lower for word in words[name.end : name.end + 2] if word.sentence == sentence]
    if after == ["-", "led"] or after == ["-", "owned"]:
        return True
    if len(before) < 2:
        return False
    based = before[1] in ("based", "listed", "headquartered") and before[0] == "-"
    owned = before[1] == "by" and before[0] in ("owned", "operated", "run", "manufactured", "supplied")
    worker = singular(before[0])
    works = before[1] in ("with", "for") and worker in _WORKERS and not words[k - 1].is_capital
    return based or owned or works or (before[1] == "from" and worker in _ANALYSTS | _AUDITORS)


def _phrase_end(words: Sequence[Word], k: int) -> int:
    """Where the common noun phrase that goes on at `k` ends."""
    end = k
    while (
        end < len(words) and end - k < 4 and words[end].pos in ("ADJ", "NOUN") and words[end].text.islower()
    ):
        end += 1
    return end


def is_body(words: Sequence[Word], k: int) -> bool:
    """Whether the noun phrase that goes on at `k` is headed by a kind of organisation: "(a) law firm"."""
    end = _phrase_end(words, k)
    owned = end < len(words) and words[end].lower in ("'s", "'", "’s", "’")
    head = words[end - 1].lower
    return end > k and not owned and head in organisations() and role_noun(head) is None


def is_person(words: Sequence[Word], k: int) -> bool:
    """Whether the noun phrase that goes on at `k` is headed by what a person only is: "(a) shop steward"."""
    end = _phrase_end(words, k)
    noun = role_noun(words[end - 1].lower) if end > k else None
    owned = end < len(words) and words[end].lower in ("'s", "'")
    return noun is not None and not owned and noun.word not in FIRMS_TOO and noun.word not in organisations()


def after_owner(words: Sequence[Word], k: int) -> int:
    """Where a noun phrase goes on after whose it is: "the | town's | only processor", "a | Marl | firm"."""
    owner = words[k : k + 2]
    owns = len(owner) > 1 and owner[0].is_noun and owner[1].lower == "'s"
    if owns and owner[0].sentence == owner[1].sentence:
        return k + 2
    end = k
    while (
        end < len(words)
        and end - k < 3
        and words[end].is_capital
        and words[end].sentence == words[k].sentence
    ):
        end += 1
    return end


def are_makers(words: Sequence[Word], k: int) -> bool:
    """Whether a plural for firms that may be one stands at `k`, after "the": "the producers"."""
    plural = words[k].text.islower() and words[k].lower != singular(words[k].lower)
    return plural and singular(words[k].lower) in organisations() and words[k - 1].lower == "the"


def goes_on(words: Sequence[Word], name: NameSpan) -> bool:
    """Whether a list of names goes on after this one."""
    after, more, *_ = [*words[name.end : name.end + 2], None, None]
    joins = after is not None and after.lower in ("and", "&", ",")
    return joins and more is not None and more.is_capital  # not "brokers Moss Dray and threatened"


def opens_office(first: Word, second: Word) -> bool:
    """Whether two words open an office of a firm before a name: "Arla Chief Executive Kit Moss"."""
    return first.text == "Chief" and second.text in ("Executive", "Financial", "Operating")


def is_trade(plural: str, more: frozenset[str] = frozenset()) -> bool:
    """Whether a word in lower case means several of a trade that firms ply: "solicitors"; `more` do too."""
    return plural.endswith("s") and singular(plural) in PRACTICES | more


def are_practitioners(words: Sequence[Word], k: int) -> bool:
    """Whether several of a trade stand at `k`, after "the": "the | Durham solicitors"."""
    while k < len(words) and words[k].is_capital and words[k].sentence == words[k - 1].sentence:
        k += 1
    end = _phrase_end(words, k)
    owned = end < len(words) and words[end].lower in ("'s", "'", "’s", "’")
    head = words[end - 1].lower
    return end > k and not owned and is_trade(head)


def are_theirs(words: Sequence[Word], k: int) -> bool:
    """Whether somebody's several lawyers or the like stand at `k`: "her | lawyers", "the club's | agents"."""
    noun = words[k].lower
    if k < 1 or words[k].text != noun:
        return False
    owner = words[k - 1].lower
    return is_trade(noun, _ALSO_THEIRS) and (owner in ("'s", "'", "’s", "’") or owner in POSSESSIVES)
