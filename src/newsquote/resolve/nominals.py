"""Noun phrases as strings: head, number, what they refer to, and the name they give.

Surface rules over words, with the word lists; no parse. Good for phrases that a source or a
mention has already cut out, not for finding phrases in running text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from newsquote.resolve.lexicon import (
    SPOKES,
    RoleNoun,
    is_plural,
    noun_label,
    organisations,
    role_noun,
    roles,
    singular,
    word_set,
)

ARTICLES = frozenset(("a", "an", "the"))
DEMONSTRATIVES = word_set("this that these those both such")
POSSESSIVES = word_set("his her their its my our your whose")
PREPOSITIONS = word_set(
    "of for from at in on with by to about against among between near outside inside across over under "
    "after before within behind around representing including into via without during beside below above "
    "towards along amid throughout"
)
RELATIVES = word_set("who whom whose which that where when while")
_NOBODY = word_set(
    "someone somebody anyone anybody everyone everybody nobody no-one none you us them me something "
    "nothing everything anything there here"
) | {"no one", "each other", "one another"}
# Words that stand for people without a noun.
SINGLE = word_set("one another either each third second first other")
SEVERAL = word_set(
    "some others many most few several all neither both two three four five six dozens hundreds"
)
_PARTITIVE = word_set(
    "one two three four five six seven eight nine ten some many most several all none both each dozen dozens "
    "hundred thousand hundreds thousands scores half number group majority handful couple pair team lot lots "
    "any few another two-thirds crowd panel coalition range string series trio member members either"
)
_POSTPOSED = word_set(
    "familiar close present aware involved responsible keen loyal privy opposed central linked"
)
_COUNTS = word_set("two three four five six several many some these")
_NUMBERS = {"one": "sing", "another": "sing", "each": "sing", "either": "sing", "member": "sing"}
_PARTICIPLE = re.compile(
    r"\w+(?:ed|ing|en)|known|made|held|seen|based|sworn|sent|led|run|put|left|built|hung|stuck|drawn|set|cut"
)
_SUBJECTS = word_set("he she they it we i you the a an his her their its this")
_WORD = re.compile(r"[\w’'.&-]*\w[’']?|[,;:()—–]|\S")
# The space in an office that is no rank of an army: "attorney general", as "attorney-general".
_TWO_WORDS = re.compile(
    r"\b((?:director|secretary|attorney|solicitor|surgeon|inspector|auditor)(?=\sgenerals?\b)|"
    r"think(?=\stanks?\b))\s",
    re.I,
)
_SPELT = {
    word: n
    for n, word in enumerate(
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen twenty".split(),
        1,
    )
}
_AGE = re.compile(rf"\b(\d{{1,3}}|{'|'.join(_SPELT)})-(?:year|yr)-old\b", re.I)
_LIST = re.compile(r"(?!(?:the|an?)\s)[\w’'-]+(?: [\w’'-]+)?s(?:, [\w’' -]+?s),? and [\w’' -]+s", re.I)
_OFFICE_OF = re.compile(
    r"(?P<owner>(?:the\s|an?\s)?(?:[\w’'-]+\s){0,2}(?:secretary|minister|leader|director|registrar|board|department|"
    r"chamber|house|chief|head|court|university)\sof\s(?:[\w-]+\s){0,2}[\w-]+)(?:['’]s|(?<=s)['’])\s"
    r"(?=(?:[\w-]+\s)?(?:office|department|ministry|team|campaign|party|board|report|spokes\w+|lawyers?|staff)\b)",
    re.I,
)
_CUT = re.compile(
    r"\s*(?:,(?!\d)|[;:(—]|\s[–-]\s)|\s+(?:(?<!and )(?<!or )(?:he|she|they|we)|"
    r"who|whom|whose|which|where|when|while|"
    r"(?<!published )in the (?:scientific |medical |academic )?journal|"
    r"(?<!after )(?<!before )(?<!in )(?<!of )(?<!on )(?<!for )(?<!at )(?<!from )"
    r"that(?! (?:day|night|morning|evening|week|month|summer|autumn|winter|spring|year)\b))\b",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Nominal:
    """A noun phrase taken apart; words in lower case.

    `determiner` is "the", "a", "this", a possessive word, "'s" (a possessor stands before) or "".
    `words` are those between it and the head, head included; `rest` is what follows the head.
    `label` is PERSON, GROUP, ORG, DOCUMENT or None.
    """

    text: str
    determiner: str
    possessor: str | None
    words: tuple[str, ...]
    head: str
    base: str
    plural: bool
    label: str | None
    rest: str
    age: int | None

    @property
    def is_definite(self) -> bool:
        """Whether the form points at something known: "the", "this", or no article and a title."""
        return self.determiner in ("the", "this", "that", "these", "those", "both")

    @property
    def is_spokes(self) -> bool:
        """Whether it is somebody who speaks for another."""
        return self.base in SPOKES or self.head in SPOKES

    @property
    def noun(self) -> RoleNoun | None:
        """The person noun that the head is ("executive" of "chief executive of Arla Rail")."""
        return role_noun(self.head)

    @property
    def callings(self) -> frozenset[str]:
        """The head noun and wider words for the same person."""
        return self.noun.words if self.noun else frozenset((self.base,))

    @property
    def gender(self) -> str | None:
        """Gender that the head noun tells ("spokeswoman")."""
        return self.noun.gender if self.noun else None


_PEOPLES = (
    "Pole|Serb|Finn|Dane|Swede|Turk|Greek|Scot|Swiss|Czech|Croat|Slovak|Slovene|Briton|Brit|Kiwi|Thai|Arab|"
    "Scouser|Aussie|Basque|Catalan|Filipin[oa]"
)
# A people's noun that is nothing else, unlike "Guardian" or "Observer".
ONE_OF_A_PEOPLE = re.compile(rf"{_PEOPLES}|[A-Z][a-z]+(?:ish|ch|sh|lsh)(?:man|woman)")
# Who belongs to a party: "the Liberal Democrat".
ADHERENT = re.compile(
    r"(?:(?:Liberal|Social|Christian) )?Democrat|Lib Dem|Conservative|Tory|Republican|Green|Nationalist|"
    r"Unionist|Socialist|Communist"
)
DEMONYM = re.compile(
    rf"[Tt]he (?:[A-Z][a-z]+ )?[A-Z][a-z]+(?:an|ese|ard|er|i|man|woman)|[Tt]he (?:{_PEOPLES})"
)


# When a document was made, unless a participle says that it was: "letter to staff | last week".
_WHEN = re.compile(
    r"(?<!\bfrom)(?<!\bof)(?<!\bfor)(?<!\bsince)(?<!\bon)(?<!\bin)(?<!\babout)(?<!\binto)"
    r"\s(?:(?:earlier|late|early)\s)?"
    r"(?:(?:last|this)\s(?:week|month|year|spring|summer|autumn|winter|night|morning)"
    r"|(?:on\s)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|in\s(?:[A-Z][a-z]+\s)?(?:19|20)\d\d)$"
)
_DONE = re.compile(
    r"\b(?:\w+ing\b(?=\s(?:the|an?|to|that|how|by|on|in|at|from)\b)|"
    r"\w+ed|sent|written|made|seen|sworn|held|put|drawn|left|given|set)\b"
)


def is_list(text: str) -> bool:
    """Whether the words list several groups without an article: "Friends, lobbyists and foes"."""
    return bool(_LIST.fullmatch(" ".join(text.split()).strip(" ,")))


@lru_cache(maxsize=8192)
def display_name(text: str) -> str:
    """What an unnamed speaker is called: no article, up to the first comma or relative clause."""
    words = " ".join(text.split())
    if cut := None if is_list(words) else _CUT.search(words, 1):
        words = words[: cut.start()] or words
    when = _WHEN.search(words)
    if when is not None and not _DONE.search(words[: when.start()]):
        words = words[: when.start()]
    first, _, tail = words.partition(" ")
    if (first.lower() in ARTICLES | {"whose"} and tail) or (
        first.lower() == "that" and tail.startswith("one ")
    ):
        words = tail
    return words.strip(' ,;:.“”"‘')


def _head_index(words: list[str]) -> int:
    """Index of the head: the last word before a preposition, comma, relative or participle."""
    end = len(words)
    for i, word in enumerate(words):
        if i and (word in PREPOSITIONS or word in RELATIVES or word in ",;:()—–"):
            end = i
            break
        known = i and noun_label(words[i - 1]) is not None
        if known and (word in _SUBJECTS or (noun_label(word) is None and _PARTICIPLE.fullmatch(word))):
            end = i
            break
    head = end - 1
    # "the chief executive and chairman": the first of two heads keeps its own noun
    for i in range(1, head):
        if words[i] in ("and", "or") and noun_label(words[i - 1]):
            return i - 1 if noun_label(words[i + 1]) or i + 1 < len(words) else head
    if head > 0 and words[head] in _POSTPOSED and noun_label(words[head - 1]):
        return head - 1  # "a person familiar with the talks"
    return max(head, 0)


_VARIANTS = {"co-op": "co-operative", "cooperative": "co-operative"}


@lru_cache(maxsize=8192)
def read_nominal(text: str) -> Nominal:
    """Take a noun phrase apart; any text gives something."""
    raw = _WORD.findall(_TWO_WORDS.sub(r"\1-", text)) or [text]
    raw[-1] = re.sub(r"(?<=\w)['’]s$", "", raw[-1])
    words = [word.lower().replace("’", "'") for word in raw]
    determiner, start = "", 0
    if words[0] in ARTICLES | DEMONSTRATIVES | POSSESSIVES and len(words) > 1:
        determiner = "a" if words[0] == "an" else words[0]
        start = 1
    if office := _OFFICE_OF.match(text):
        return _owned_by_office(text, office["owner"], text[office.end() :])
    partitive = words[start] in _PARTITIVE or words[start].isdigit() or words[start].endswith("teen")
    if start < len(words) - 2 and partitive and words[start + 1] == "of":
        return _partitive(text, words[start], " ".join(raw[start + 2 :]))
    at = start + _head_index(words[start:])
    body = words[start : at + 1]
    possessor = None
    owner = next((i for i in range(len(body) - 2, -1, -1) if body[i].endswith(("'s", "s'"))), None)
    if owner is not None:
        possessor = re.sub(r"['’]s?$", "", " ".join(raw[start : start + owner + 1]))
        if determiner in ARTICLES:
            possessor = f"{raw[0]} {possessor}"
        determiner, body = "'s", body[owner + 1 :]
    head = body[-1] if body else words[0]
    age = _age(text)
    label = "ORG" if " ".join(body[-2:]) in organisations() else noun_label(head)
    plural = is_plural(head)
    if label == "ORG" and (age is not None or _BEEN & set(body)) and singular(head) in roles():
        label = "PERSON"  # "the former radar operator" is no company
    if label is None and (head in SINGLE or head in SEVERAL):
        label, plural = ("PERSON", False) if head in SINGLE else ("GROUP", True)
    if age is not None and label is None:
        label, plural = ("GROUP", True) if head.endswith("olds") else ("PERSON", False)
    if words[0].isdigit() or words[0] in _COUNTS:
        plural = True
        label = "GROUP" if label in ("PERSON", "ORG") else label
    base = singular(head)
    base = _VARIANTS.get(base, base)
    return Nominal(
        text, determiner, possessor, tuple(body), head, base, plural, label, " ".join(raw[at + 1 :]), age
    )


def _owned_by_office(text: str, owner: str, rest: str) -> Nominal:
    """The noun phrase "the secretary of state's office": of its last words, owned by the office."""
    inner = read_nominal(rest)
    return replace(inner, text=text, determiner="'s", possessor=owner)


def _partitive(text: str, part: str, whole: str) -> Nominal:
    """The noun phrase "two of the players": of its words, one or several."""
    inner = read_nominal(whole)
    single = _NUMBERS.get(part) == "sing"
    label = inner.label if inner.label != "PERSON" else "GROUP"
    if single:
        label = "PERSON" if inner.label in ("GROUP", "PERSON", None) else inner.label
    if part in ("member", "members"):
        label = "PERSON" if single else "GROUP"
    return Nominal(
        text, "a", None, inner.words, inner.head, inner.base, not single, label, inner.rest, inner.age
    )


def _age(text: str) -> int | None:
    """The age in years that a phrase tells: "the 43-year-old"."""
    found = _AGE.search(text)
    return None if found is None else _SPELT.get(found.group(1).lower()) or int(found.group(1))


def names_nobody(text: str) -> bool:
    """Whether the words leave open who speaks: "someone", "others"."""
    plain = display_name(text).lower()
    return (
        plain in _NOBODY
        or plain.startswith(("not ", "no ", "almost no ", "someone ", "somebody ", "anyone ", "anybody "))
        or not any(ch.isalpha() for ch in plain)
    )


_BEEN = frozenset(("former", "ex", "retired", "one-time", "onetime", "ageing", "aging", "trainee"))
_LESSER = frozenset(("deputy", "vice", "assistant", "shadow", "associate"))
_OF_ANY_RANK = frozenset(("coroner", "professor"))  # an assistant coroner is the coroner of the case
_PAST = frozenset(("then", "former", "ex", "late", "retired", "previous", "one-time"))
_TOPS = frozenset(("head", "boss", "chief", "leader"))
_PROSECUTES = re.compile(
    r"\b(?:u\.?s\.?|district|state['’]?s?|county|commonwealth['’]s|crown|prosecuting) "
    r"(?:attorney|counsel|advocate)\b",
    re.I,
)
_SHORTEST_STEM = 5
_KINDS_OF = frozenset(("lawyer", "doctor", "scientist", "academic", "player", "artist"))
# Offices that their last word alone does not mean, and secretaries who are no politicians.
_COMPOUND = {"minister": frozenset(("prime", "first"))}
_NO_MINISTERS = word_set(
    "general club branch press league union company private school honorary regional area local membership"
)


@lru_cache(maxsize=8192)
def _wider(base: str) -> frozenset[str]:
    noun = roles().get(base)
    return noun.wider if noun else frozenset()


@lru_cache(maxsize=8192)
def _role_words(role: str) -> tuple[frozenset[str], frozenset[str]]:
    """The words of a role in lower case, without a possessive's ending, and their singulars."""
    plain = _TWO_WORDS.sub(r"\1-", role.lower())
    words = frozenset(word.removesuffix("'s") for word in re.findall(r"[\w'-]+", plain))
    return words, frozenset(singular(word) for word in words)


def _is_akin(word: str, others: frozenset[str]) -> bool:
    """Whether a word of a place stands among others in another form: "Kostrian" for Kostria."""
    stem = word[:-1] if word.endswith("n") else ""
    return len(stem) >= _SHORTEST_STEM and any(stem in (other, other[:-1] + "i") for other in others)


def same_role(asked: Nominal, role: str, loose: frozenset[str] = frozenset()) -> int:
    """How well a definite phrase ("the health secretary") fits a stated role.

    0: not at all; 1: it is a wider word; 2: by its head; 3: in every word.
    Words that the role does not have ("the *former* secretary", "the *defence* secretary") rule a fit out,
    but for the `loose` ones: places and parties ("the Vermont senator").
    """
    stated = read_nominal(role)
    mine = set(asked.words)
    theirs, bases = _role_words(role)
    head_fits = asked.base == stated.base or asked.base in bases
    head_fits = head_fits or (asked.base == "ceo" and stated.head == "executive" and "chief" in theirs)
    if stated.base == "ceo" and asked.words == ("chief", "executive"):
        return 2
    if asked.base == "prosecutor" and _PROSECUTES.search(role):
        return 1
    lesser = (theirs | set(stated.head.split("-"))) & _LESSER - mine - set(asked.head.split("-"))
    if lesser and asked.base not in _OF_ANY_RANK:
        return 0
    if theirs & _COMPOUND.get(asked.base, frozenset()) - mine:
        return 0
    mine -= loose - theirs - {asked.head}
    extra = {word for word in mine - theirs - {asked.head} if not _is_akin(word, theirs)}
    if not head_fits and asked.base in _TOPS and _wider(stated.base) & {"boss", "leader"}:
        return 0 if extra else 1
    if head_fits and not extra:
        if theirs & _PAST - mine:
            return 1
        return 3 if len(mine) > 1 or mine == theirs else 2
    if head_fits and len(mine) > 1 and len(theirs) == 1:
        return 0
    if stated.base == "secretary" and theirs & _NO_MINISTERS:
        return 0
    narrower = stated.base in _KINDS_OF & _wider(asked.base)  # "the barrister" for a lawyer
    return int(not extra and (asked.base in _wider(stated.base) or (narrower and asked.base != "prosecutor")))


def ranks_agree(asked: Nominal, role: str) -> bool:
    """Whether a phrase and a role are both of a deputy or neither: no president is "the vice president"."""
    told = read_nominal(role)
    if asked.base != told.base or asked.base in _OF_ANY_RANK:
        return True
    return set(asked.words) & _LESSER == set(told.words) & _LESSER


def leads_members(role: str) -> bool:
    """Whether a secretary is one of a union, a club or the like, who leads it: "general secretary"."""
    return bool(_NO_MINISTERS & set(role.lower().split()))
