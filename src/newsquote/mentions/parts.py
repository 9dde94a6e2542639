"""What a word can be in a name: a title or role before it, letters after it, what an organisation is."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsquote.calendar_words import CALENDAR
from newsquote.folding import fold_name
from newsquote.mentions.words import Word
from newsquote.resolve.lexicon import (
    RoleNoun,
    bodies,
    first_names,
    is_first_name,
    is_plural,
    organisations,
    role_noun,
    singular,
    titles,
    word_set,
)
from newsquote.resolve.names import is_half_rank

# Kinds of organisation that are as often a place; a tagger that says so is believed.
PLACE_LIKE = word_set(
    "park centre center county airport mine temple port prefecture province state borough municipality "
    "station stadium hotel farm cathedral abbey mosque chapel palace house plant factory mill shipyard zoo "
    "aquarium market parish castle cinema pub restaurant"
)
# What a tagger may take for an organisation: clocks, illnesses, letters before a ship or after a person.
_NO_BODIES = word_set(
    "gmt bst cet est edt pst gcse gcses covid covid-19 tb hiv mv hms ss pc cm hc ngo ngos co gdp vat ceo mp "
    "a&e mri gp gps dna cctv faq faqs fir als adhd suv suvs atm dvd mec brexit icu hr pr ai ev evs led usb "
    "sms ppe ipo nda vip diy lgbt lgbtq ptsd hgv hgvs mot ivf hrt rsv ct ecg asbo cv pdf qr vr cfa cr dr iq "
    "pe pshe var giro vuelta victorian "
    "edwardian georgian elizabethan jacobean "
    "tds mps msps mlas meps phd sc ksc ka a.i. sensex nifty bankex ftse dow nikkei "
    "olympics paralympics games gcse a-level a-levels gpa gmo gmos drhp rti nri upi"
)
_HOLIDAYS = word_set(
    "diwali deepavali holi eid ramadan hogmanay hallowe'en halloween hanukkah passover lent whitsun matariki "
    "thanksgiving ashura navratri purim christmas easter ramazan muharram michaelmas candlemas lammas "
    "martinmas advent epiphany pesach vesak songkran nowruz "
    "pongal onam baisakhi vaisakhi ugadi bihu lohri dussehra dasara rakhi janmashtami maghi teej "
    "mawlid milad chanukah shavuot sukkot whitsuntide pentecost shrovetide lughnasa "
    "samhain beltane kwanzaa juneteenth poya losar obon tet"
)
_FEASTS = frozenset(
    (
        "palm sunday",
        "good friday",
        "maundy thursday",
        "holy thursday",
        "holy saturday",
        "holy week",
        "ash wednesday",
        "shrove tuesday",
        "pancake day",
        "mardi gras",
        "low sunday",
        "passion sunday",
        "trinity sunday",
        "mothering sunday",
        "remembrance sunday",
        "whit monday",
        "whit sunday",
        "all saints",
        "all souls",
        "corpus christi",
        "bank holiday",
        "boxing day",
        "burns night",
        "bonfire night",
        "rosh hashanah",
        "yom kippur",
        "lailat al qadr",
        "laylat al-qadr",
        "milad un nabi",
        "guru nanak jayanti",
        "gandhi jayanti",
        "ganesh chaturthi",
        "raksha bandhan",
        "durga puja",
        "chhath puja",
        "makar sankranti",
        "maha shivratri",
        "karwa chauth",
        "black friday",
        "cyber monday",
        "royal ascot",
        "glorious goodwood",
        "cheltenham festival",
        "la niña",
        "el niño",
        "el nino",
        "la nina",
    )
)
# Sides by age, models and codes, but no roads and no meetings of states: "A320s", "CAA1", not "M62", "G20".
_MODEL = re.compile(r"[Uu]nder-?\d\d?s?|(?!(?:[ABMNGC]|BRICS)\d+$)[A-Z]{1,4}\d+(?:[a-z]?s|[A-Z])?")
_HOUSE_NUMBER = re.compile(r"[Nn]o\.?\d+")
_EVES = word_set("eve day sunday week monday")
_STORMS = word_set("storm hurricane typhoon cyclone operation")
_NO_BODY_ENDS = word_set(
    "prize award awards cup trophy shield belt prix masters roadmap earthquake "
    "act bill test marathon day amendment treaty accord accords protocol "
    "report edition fair policy agenda manifesto charter"
)
_SURVEYED = word_set(
    "economic household housing health crime labour force attitudes skills population national"
)
_OF_BODIES = word_set(
    "institute centre center council committee commission office department ministry bureau fund"
)
_PLANS = word_set(
    "investment action recovery development local delivery strategic business rescue peace climate"
)
_NO_BODY_PHRASES = frozenset(
    (
        "six nations",
        "ice age",
        "stone age",
        "bronze age",
        "iron age",
        "world war i",
        "world war ii",
        "cold war",
        "freedom of information",
        "living wage",
        "national living wage",
        "minimum wage",
        "universal credit",
        "local government",
        "statutory sick pay",
        "child benefit",
        "pension credit",
        "social security",
        "right to buy",
        "help to buy",
        "council tax",
        "income tax",
        "public works",
        "state of the union",
        "inspector general of police",
        "test match special",
        "zero hour",
        "question hour",
        "question time",
        "boxing day",
        "commonwealth games",
        "olympic games",
        "paralympic games",
        "asian games",
        "pan american games",
        "winter olympics",
        "summer olympics",
        "world championships",
        "european championships",
        "grand national",
        "fair deal",
    )
)
_NUMBERED = word_set(
    "line division league group grade section pool zone tier platform terminal gate wave cohort cell room "
    "block bay unit berth reactor phase stage level type mark class"
)
_NUMBER = re.compile(r"\d{1,3}[A-Za-z]?|one|two|three|four|five|six|[ivx]+")
_NO_BODY_STARTS = word_set("project operation grade")
# What stands before an office and is no body whose office it is: "Acting Early Learning Minister".
_OF_OFFICES = word_set(
    "deputy acting assistant associate senior chief joint shadow former interim majority minority state "
    "bankruptcy circuit district federal revenue finance health education justice defence defense transport "
    "environment energy climate home foreign interior immigration housing planning agriculture fisheries "
    "tourism sport culture labor employment welfare skills schools early learning childcare police prisons "
    "roads rail water mining resources development trade industry commerce science technology digital youth "
    "women veterans security emergency emergencies communities levelling sports arts external internal local "
    "rural urban public natural works social general attorney solicitor"
)
_OFFICES = word_set("politician official lawyer boss leader spokesperson officer judge academic")
_SECOND = frozenset(("vice", "deputy", "field", "club", "air"))
_OFFICE_LETTERS = frozenset(("PM", "CM", "DCM", "PS", "DPP"))  # "Orrin PM", a minister
_OF_CHURCH = word_set("reverend rev rev. revd pastor father fr fr. deacon")
_NAMED_OFFICES = word_set("attorney solicitor director secretary inspector governor surgeon")


def is_title_word(words: Sequence[Word], k: int) -> bool:
    """Whether a word is a title of the name after it, and not the end of "attorney general"."""
    word = words[k]
    before = words[k - 1].lower if k > 0 else ""
    if word.text == "Con" and before in ("det", "det.") and k + 1 < len(words) and words[k + 1].is_capital:
        return True  # "Det Con Kit Moss", not Con Moss
    if word.lower not in titles() or not word.is_capital:
        return False
    if _is_given(words, k) or (k + 1 < len(words) and is_half_rank(word.text, words[k + 1].text)):
        return False
    return not (
        (word.lower == "general" and before in _NAMED_OFFICES)
        or (word.lower in ("president", "chancellor", "marshal", "captain", "governor") and before in _SECOND)
    )


def _is_given(words: Sequence[Word], k: int) -> bool:
    """Whether a title is a first name: "Dean Moss", "Ann Dean Moss", "the Reverend Col Moss"."""
    before = words[k - 1] if k and words[k - 1].sentence == words[k].sentence else None
    if words[k].text == "Col":
        return before is not None and before.lower in _OF_CHURCH
    if words[k].text != "Dean":
        return False
    if before is not None and before.is_capital and is_first_name(before.lower):
        return True
    after = words[k + 1 : k + 3]
    one = bool(after) and after[0].is_capital and (len(after) == 1 or not after[1].is_capital)
    return one and (before is None or before.lower not in ("the", "rev", "rev.", "reverend", "by", "very"))


def is_letters(text: str) -> bool:
    """Whether a word is letters after a name (KC, MBE, SAN), not a part of it."""
    return text.isupper() and text.isalpha() and 2 <= len(text) <= 4


def person_noun(word: Word) -> RoleNoun | None:
    """The person noun that a word is, if it is a singular noun: not in "heads Pakistan’s delegation"."""
    return None if word.pos == "VERB" or is_plural(word.lower) else role_noun(word.lower)


def after_role(words: Sequence[Word], start: int, end: int) -> int:
    """Where the name proper starts in "Health Secretary Wes Streeting" tagged as a whole."""
    if start >= end:
        return start
    for k in range(end - 2, start, -1):
        if is_title_word(words, k) and not is_title_word(words, k - 1):
            return k
    for k in range(end - 2, start - 1, -1):
        word = words[k]
        noun = role_noun(word.lower)
        if noun is None or is_title_word(words, k) or words[k + 1].text == "-":
            continue
        rest = end - k - 1
        office = bool(noun.wider & {"politician", "official", "lawyer", "boss", "leader", "spokesperson"})
        before = k > start or (word.opens and not is_first_name(word.lower))
        if word.text.islower() or (rest >= 2 and (office or before)) or (rest == 1 and office and k > start):
            return k + 1
    first, second = words[start], words[min(start + 1, end - 1)]
    if end - start == 3 and first.opens and is_first_name(second.lower) and not is_first_name(first.lower):
        return start + 1
    return start


def is_office(text: str) -> bool:
    """Whether words are an office without a name: "health secretary", "prime minister"."""
    noun = role_noun(text.split()[-1])
    return (
        noun is not None
        and (bool(noun.wider & _OFFICES) or fold_name(text) in ("head", "chair"))
        and noun.word not in first_names()
    )


# Kinds of bodies and buildings that are surnames as well: "Kit Church", "Mr Banks".
SURNAMES_TOO = word_set("abbey bank banks brewer chambers chapel church court courts mills temple")


def ends_organisation(lower: str) -> bool:
    """Whether a capitalised word ends the name of an organisation."""
    return lower in organisations() or (singular(lower) in organisations() and not role_noun(lower))


def names_no_one(words: Sequence[str]) -> bool:
    """Whether capitalised words are a holiday, a storm or an operation, whatever a tagger takes them for."""
    lowers = [word.lower().replace("’", "'") for word in words]
    if len(lowers) > 1 and lowers[0] in _STORMS:
        return True
    if len(lowers) == 1 and _HOUSE_NUMBER.fullmatch(words[0]):
        return True
    if " ".join(lowers) in _FEASTS:
        return True
    return lowers[0] in _HOLIDAYS and all(lower in _EVES for lower in lowers[1:])


def names_no_body(words: Sequence[str]) -> bool:
    """Whether capitalised words are a day, a law, a prize, a scheme or the like, and no organisation."""
    lowers = [word.lower() for word in words]
    if all(lower in CALENDAR or lower in _NO_BODIES for lower in lowers):
        return True
    if words[-1] in _OFFICE_LETTERS or (lowers[0] == "non" and words[1:2] == ["-"]):
        return True
    if len(lowers) < 2:
        return bool(_MODEL.fullmatch(words[0])) and words[0] not in bodies()
    if is_office_of(lowers):
        return True
    if len(lowers) == 2 and lowers[0] in _NUMBERED and _NUMBER.fullmatch(lowers[1]):
        return True
    office = lowers[-1] == "state" and lowers[0] in ("secretary", "minister")
    surveyed = lowers[-1] == "survey" and lowers[-2] in _SURVEYED
    ends = lowers[-1] in _NO_BODY_ENDS and lowers[0] not in _OF_BODIES and not _OF_BODIES & set(lowers[1:-1])
    ends = ends or surveyed
    ends = ends or " ".join(lowers) in _NO_BODY_PHRASES or (lowers[-1] == "plan" and lowers[-2] in _PLANS)
    index = lowers[0] == "ftse"
    return office or ends or index or (len(lowers) == 2 and lowers[0] in _NO_BODY_STARTS)


def before_office(words: Sequence[Word], start: int, end: int) -> int:
    """Where a name ends before an office that a tagger took in: "US | Bankruptcy Judge Kit Moss"."""
    k = end
    while k < len(words) and k - end < 2 and words[k].is_capital and words[k].lower in _OF_OFFICES:
        k += 1
    office = k < len(words) and words[k].is_capital and words[k].sentence == words[start].sentence
    if not office or role_noun(words[k].lower) is None:
        return end
    while end > start and words[end - 1].lower in _OF_OFFICES:
        end -= 1
    return end


def is_office_of(lowers: Sequence[str]) -> bool:
    """Whether words are an office and what it is for: "Assistant Commissioner of Police"."""
    at = next((k for k, lower in enumerate(lowers) if lower in ("for", "of")), 0)
    if not at or role_noun(lowers[at - 1]) is None or lowers[0] == "directorate":
        return False
    return is_office(lowers[at - 1]) and (at == 1 or not is_plural(lowers[at - 1]))
