"""Names as strings: titles, given names, surnames, particles; acronyms; what agrees with what.

Names are compared folded: no case, no accents, one kind of apostrophe and hyphen.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from newsquote.folding import fold_name
from newsquote.resolve.lexicon import (
    LEGAL_FORMS,
    bodies,
    first_names,
    is_first_name,
    known_bodies,
    nicknames,
    noun_label,
    particles,
    places,
    postnominals,
    titles,
    word_set,
)

_WORD = re.compile(r"[^\s,]+")
# Particles that are first names before one other word: "Ben Carter", whom "Itamar Ben Gvir" is not.
_ALSO_GIVEN = word_set("al ben della des les mac nic")
SAINTS = frozenset(("st", "st.", "saint"))
_SHORTEST_POSITION = 7  # shorter ones (Mason, Cook, Archer, Bishop) are names as often
_SUFFIXES = word_set("jr jnr sr snr ii iii iv")
_NICKNAME = re.compile(r"""\s*[“"‘'(]\s*[^”"’')]{2,24}\s*[”"’')]\s+""")
_POSSESSIVE = re.compile(r"(?<=\w)(?:['’]s|(?<=s)['’])$", re.I)
_LETTERS_THEMSELVES = word_set("hm uk us nhs gb")  # which open a name, and its acronym as they are
_FEWEST_LETTERS = 3
_SYLLABLE = 3  # letters
_SMALL = word_set("of the for and in on to a an at & de du des la le y")


def trim_possessive(text: str) -> str:
    """A name without a closing 's or s'."""
    return (
        _POSSESSIVE.sub(lambda match: "", text)
        if text[-1:] in "sS'’" and "'" in text.replace("’", "'")
        else text
    )


@dataclass(frozen=True, slots=True)
class PersonName:
    """A personal name taken apart. `tokens` are folded, without titles, nickname and suffix.

    `plain` is the name as written without titles and letters after it; `titled` keeps the
    titles. `surname_at` is where the surname starts in `tokens`.
    """

    plain: str
    titled: str
    titles: tuple[str, ...]
    tokens: tuple[str, ...]
    surname_at: int
    suffix: str | None = None
    nickname: str | None = None

    @property
    def gender(self) -> str | None:
        """Gender that a title tells."""
        return next((found for word in self.titles if (found := titles()[word].gender)), None)

    @property
    def surname(self) -> tuple[str, ...]:
        """Folded surname with its particles; the only token of a one-token name."""
        return self.tokens[self.surname_at :]

    @property
    def is_full(self) -> bool:
        """Whether there is more than a surname or a first name."""
        return self.surname_at > 0

    @property
    def titled_first(self) -> bool:
        """Whether the one token must be a first name: "Sir Keir", "Prince Harry"."""
        return bool({"sir", "dame", "prince", "princess", "king", "queen", "pope"} & set(self.titles))


def _goes_on(words: list[str], at: int) -> bool:
    """Whether a word is a title after "Det" only: "Det Con Kit Moss", but Con Moss is a name."""
    return at > 0 and words[at].lower() in ("con", "con.", "ch", "ch.") and words[at - 1].lower() in titles()


def _is_given(words: list[str], at: int) -> bool:
    """Whether a title of the church after another sort of title is a first name: "Sgt Dean Moss"."""
    kinds = [
        titles()[word.lower()].kind for word in words[max(0, at - 1) : at + 1] if word.lower() in titles()
    ]
    if at == len(words) - 2 and words[at].lower() == "dean" and (at == 0 or kinds[0] == "courtesy"):
        return True  # "Dean Moss" in the news is seldom of a chapter, and hardly ever "Mr Dean Moss"
    if at == len(words) - 2 and words[at] == "Col" and kinds[:1] == ["church"] and len(kinds) > 1:
        return True  # "the Reverend Col Moss"
    alone = at > 0 and at == len(words) - 2 and kinds[1:] == ["church"]
    return alone and kinds[0] not in ("church", "courtesy") and is_first_name(words[at].lower())


def _is_position(word: str) -> bool:
    """Whether a first word is a position and no name: of those that could be both, none is."""
    known = noun_label(word.lower()) == "PERSON" and len(word) >= _SHORTEST_POSITION
    return known and fold_name(word) not in first_names() and not word.isupper()


# The first words of ranks, which are names before any other word: "Field Marshal", not "Baroness Field".
_HALF_RANKS = {
    "field": frozenset(("marshal",)),
    "lance": frozenset(("corporal", "cpl", "cpl.", "bombardier", "sergeant")),
    "wing": frozenset(("commander", "cdr", "cdr.", "cmdr")),
}


def is_half_rank(word: str, following: str) -> bool:
    """Whether a word is no title here, since the rest of the rank does not follow."""
    rest = _HALF_RANKS.get(word.lower())
    return rest is not None and following.lower() not in rest


@lru_cache(maxsize=8192)
def parse_person(text: str) -> PersonName:
    """Take a personal name apart; any text gives something."""
    text = trim_possessive(" ".join(text.split()).strip(" ,;:"))
    nickname = None
    if inner := _NICKNAME.search(text):
        nickname = fold_name(inner.group().strip(" “”\"‘’'()"))
        bare = text[: inner.start()] + " " + text[inner.end() :]
    else:
        bare = text
    words = [word.group() for word in _WORD.finditer(bare)] or [text]
    lead = 0
    while lead < len(words) - 1 and (words[lead].lower() in titles() or _goes_on(words, lead)):
        if _is_given(words, lead) or is_half_rank(words[lead], words[lead + 1]):
            break
        lead += 1
    before = tuple(word.lower() for word in words[:lead] if word.lower() in titles())
    if lead == 0 and len(words) > 2 and _is_position(words[0]):  # "Defenceman Luc Bouchard"
        lead = 1
    if (
        words[lead].lower() == "of" and before and titles()[before[-1]].kind == "noble"
    ):  # "the Duchess of Marlowe"
        lead, before = 0, ()
    body = words[lead:]
    if len(body) == 3 and body[1] == "of" and before and titles()[before[-1]].kind == "noble":
        titled = " ".join([*words[:lead], *body])  # "Lord Banks of Thirlby"
        return PersonName(" ".join(body), titled, before, (fold_name(body[0]),), 0)
    while len(body) > 1 and body[-1].strip("().") in postnominals():
        body.pop()
    suffix = None
    if len(body) > 1 and fold_name(body[-1]).rstrip(".") in _SUFFIXES:
        suffix = fold_name(body[-1]).rstrip(".")
    kept = body[:-1] if suffix else body
    tokens = tuple(fold_name(word).rstrip(".") or fold_name(word) for word in kept)
    plain = " ".join(body) if nickname is None else _with_nickname(text, words[:lead], body)
    titled = " ".join([*words[:lead], plain])
    return PersonName(plain, titled, before, tokens, _surname_at(kept), suffix, nickname)


def _with_nickname(text: str, lead: list[str], body: list[str]) -> str:
    """The name as written, from after its titles to its last word, nickname kept."""
    start = text.find(body[0], len(" ".join(lead))) if body else 0
    end = text.rfind(body[-1]) + len(body[-1]) if body else len(text)
    return text[max(start, 0) : end]


def _surname_at(words: list[str]) -> int:
    """Index of the surname's first word: the last word, with the particles before it."""
    if len(words) < 2:
        return 0
    at = len(words) - 1
    while at > 1 and words[at - 1].lower() in particles():
        at -= 1
    if at == 1 and words[0].lower() in particles() - _ALSO_GIVEN:  # "von der Leyen", "Van Dijk": all surname
        return 0
    return at


@lru_cache(maxsize=8192)
def same_given(one: str, other: str) -> bool:
    """Whether two folded first names may be one person's: equal, initial, short form."""
    one, other = one.rstrip("."), other.rstrip(".")
    if one == other:
        return True
    if len(one) == 1 or len(other) == 1 or "." in one or "." in other:
        return one[:1] == other[:1]
    if nicknames().get(one, frozenset()) & nicknames().get(other, frozenset()):
        return True
    short, long = sorted((one, other), key=len)
    return len(short) >= 4 and long.startswith(short)


def same_full_name(one: PersonName, other: PersonName) -> bool:
    """Whether two full names agree: surnames equal, first names and middles compatible."""
    if one.surname != other.surname:
        # "Gabriel Ruiz Vega" and "Ruiz Vega": handled by suffix; double surnames by containment
        long, short = sorted((one.tokens, other.tokens), key=len, reverse=True)
        return len(short) > 1 and long[: len(short)] == short and len(long) == len(short) + 1
    if one.suffix and other.suffix and one.suffix != other.suffix:
        return False
    mine, theirs = one.tokens[: one.surname_at], other.tokens[: other.surname_at]
    if not mine or not theirs:
        return False
    given = same_given(mine[0], theirs[0])
    if not given and (one.nickname or other.nickname):
        given = bool({one.nickname, mine[0]} & {other.nickname, theirs[0]} - {None})
    if not given:
        return False
    return all(same_given(a, b) for a, b in zip(mine[1:], theirs[1:], strict=False))


@lru_cache(maxsize=8192)
def org_tokens(text: str) -> tuple[str, ...]:
    """Folded words of an organisation's or place's name: no article, possessive, legal form."""
    words = [
        fold_name(word).strip(".,") if "." not in word[:-1] else fold_name(word).replace(".", "")
        for word in trim_possessive(text.strip()).split()
    ]
    words = ["and" if word == "&" else word for word in words if word]
    while len(words) > 1 and words[0] in ("the", "a", "an"):
        words = words[1:]
    while len(words) > 1 and words[-1] in LEGAL_FORMS:
        words = words[:-1]
    return tuple(words) or (fold_name(text),)


@cache
def body_keys() -> dict[tuple[str, ...], str]:
    """Labels of the well-known bodies that look like people or places, by the words of their names."""
    return {org_tokens(name): label for name, label in bodies().items()}


@cache
def known_body_keys() -> frozenset[tuple[str, ...]]:
    """The words of the names of well-known bodies."""
    return frozenset(org_tokens(name) for name in known_bodies())


@lru_cache(maxsize=8192)
def is_acronym(text: str) -> bool:
    """Whether a form looks like an acronym: BMA, NHS, U.S., RNLI, UNISON, GPhC, H&M."""
    plain = trim_possessive(text).replace(".", "").replace("&", "")
    if " " in plain or not 2 <= len(plain) <= 8 or not plain.isalnum():
        return False
    capitals = sum(ch.isupper() for ch in plain)
    return capitals >= 2 and capitals / len(plain) >= 0.6


def stands_for(acronym: str, expansion: str, stated: bool = False) -> bool:
    """Whether an acronym abbreviates a name.

    By its initials, with or without small words; `stated` (the article itself puts one in
    brackets after the other) needs only that the letters come in order from the first.
    """
    letters = fold_name(trim_possessive(acronym)).replace(".", "").replace("-", "")
    words = [word for part in org_tokens(expansion) for word in re.split(r"[-/]", part) if word]
    if len(words) < 2 or len(letters) < 2:
        return False
    if "&" in letters and "and" in words[1:-1]:  # "H&A" of Holm and Arla Homes
        k = words.index("and")
        return letters == f"{words[k - 1][0]}&{words[k + 1][0]}"
    initials = "".join(word[0] for word in words)
    content = "".join(word[0] for word in words if word not in _SMALL)
    if letters in (initials, content):
        return True
    if len(words) > 2 and words[0] in _LETTERS_THEMSELVES and letters.startswith(words[0]):
        return letters in (words[0] + initials[1:], words[0] + content[1:])  # "HMLR" of HM Land Registry
    if len(letters) > 2 and letters == content[:-1] and noun_label(words[-1]) == "ORG":
        return True  # "HMD" of Holm, Marl & Dray Railway
    if len(letters) > 2 and words[0] in LEGAL_FORMS | _SMALL and letters == content:
        return True
    if stated and len(letters) > 2 and content.endswith(letters):  # "NHS Marl Care Board (MCB)"
        return True
    if _stands_for_part(letters, words, fold_name(expansion).rstrip(".").rpartition(" ")[2]):
        return True
    if not stated or letters[0] != words[0][0]:
        return False
    rest = iter("".join(words))
    return all(letter in rest for letter in letters)


def _stands_for_part(letters: str, words: Sequence[str], last: str) -> bool:
    """Whether letters stand for words without what they are of, or with more than initials.

    "ACLU" of American Civil Liberties Union of Ohio; "BCI" of Ohio Bureau of Criminal Investigation;
    "SIL" of Sahyadri Infratech Ltd; "FOCOMAG" of Forum of Concerned Mothers and Guardians.
    """
    if len(letters) < _FEWEST_LETTERS:
        return False
    main = [word for word in words if word not in _SMALL]
    content = "".join(word[0] for word in main)
    if last in LEGAL_FORMS and letters == content + last[0]:
        return True
    if words[0] in places() and letters == content[1:]:
        return True
    of = next((k for k, word in enumerate(words) if word in ("of", "in") and k > 2), 0)
    if of and noun_label(words[of - 1]) == "ORG":
        return letters == "".join(word[0] for word in words[:of] if word not in _SMALL)
    return len(letters) > len(main) > 2 and _in_syllables(letters, list(words))


def _in_syllables(letters: str, words: list[str]) -> bool:
    """Whether letters are made of the beginnings of all words, small ones aside, three of each at most."""
    if not letters or not words:
        return not letters and all(word in _SMALL for word in words)
    if words[0] in _SMALL and _in_syllables(letters, words[1:]):
        return True
    return any(
        letters[:n] == words[0][:n] and _in_syllables(letters[n:], words[1:]) for n in range(1, _SYLLABLE + 1)
    )


def is_short_for_role(letters: str, role: str) -> bool:
    """Whether letters are those of the last words of a role: "PS" of "Agriculture Principal Secretary"."""
    words = [word for word in re.findall(r"\w+", role) if word.lower() not in _SMALL]
    opening = "".join(word[0] for word in words[-len(letters) :])
    return 1 < len(letters) <= len(words) and opening.lower() == letters.lower()
