"""What stands beside a name and tells of it: role, affiliation, kin nouns, age, having testified."""

from __future__ import annotations

import re

from newsquote.model import Mention
from newsquote.resolve.lexicon import RoleNoun, organisations, role_noun
from newsquote.resolve.nominals import read_nominal
from newsquote.resolve.referents import Referent

_SPELT = dict(zip("one two three four five six seven eight nine".split(), range(1, 10), strict=True))
_AGE = re.compile(
    rf",\s+(?:aged\s+)?(\d{{1,3}}|{'|'.join(_SPELT)})(?=\s*[,.;)]|\s+and\b)|\s+\((?:aged\s+)?(\d{{1,3}})\)"
    r"|,\s+(?:now\s+)?an?\s+(\d{1,3})-year-old\b"
)
_AGE_BEFORE = re.compile(r"(\d{1,3})-year-old\s+(?:[\w’'-]+\s+){0,3}$")
_PARTY = re.compile(
    r"\s+\((?P<party>Lab|Con|Ind|Lib ?Dem|LD|Green|D|R|I)\b[^)]{0,30}\)|,\s(?P<letter>[DRI])-[A-Z]"
)
_PARTIES = {
    **dict.fromkeys(("Lab",), "labour"),
    **dict.fromkeys(("Con",), "conservative"),
    **dict.fromkeys(("Ind", "I"), "independent"),
    **dict.fromkeys(("LibDem", "Lib Dem", "LD"), "liberal"),
    "Green": "green",
    "D": "democratic",
    "R": "republican",
}
_WORD_BEFORE = re.compile(r"([A-Za-zé-]+)(?:\s(?:of|for) (?:\w+|over \w+) years)?,?\s+$")
_AND_ROLE = re.compile(r"([\w-]+) and (?:the )?$")
_APPOSITION = re.compile(
    r",\s+(?:\d+,\s+)?(?:an?|his|her|their|the)\s+((?:[\w'’-]+\s+){0,3}?[\w'’-]+)(?=[\s,.])"
)
_TESTIFIED = re.compile(
    r"(?:,[^.;“”\"]{1,50},)?\s(?:gave evidence|testified|has testified|(?:had )?told "
    r"(?:(?:the|an?)\s|(?:[A-Z][\w’'-]+\s){1,5})(?:[Cc]ourt|jury|inquest|[Ii]nquiry|hearing|[Tt]ribunal|trial|panel)|"
    r"(?:had )?told (?:the )?(?:[Cc]ommissioner|[Cc]oroner|jurors|arbitrators?))\b"
)
_ASSISTING = re.compile(
    r"\b[Cc]ounsel\s(?:assisting|(?:for|to)\s[^,.;“”\"\r\n]{1,40})"
    r"(?:\sthe\s(?:inquiry|commission|coroner))?,?\s$"
)
_PROSECUTES = re.compile(r",?\s(?:prosecuting|for the (?:prosecution|Crown|state)|opening the case)\b")
_PROSECUTING = re.compile(
    r"\b(?:prosecuting|(?:opening|outlining) the (?:case|prosecution)|for the (?:prosecution|Crown))\b"
    r"[^.;“”\"\r\n]{0,60},\s$",
    re.I,
)
_LETTERS = re.compile(r",?\s(KC|QC|SC|BL|MP|MSP|MEP|MLA|TD)\b")
_LETTERS_WITHIN = re.compile(r"\s(KC|QC|SC|BL)$")
_LETTERED = {"KC": "barrister", "QC": "barrister", "SC": "barrister", "BL": "barrister"}
_TESTIFYING = re.compile(
    r"(?:giving evidence|testifying|cross-examined|questioned in court)\b[^.;“”\"\r\n]{0,60},\s$",
    re.I,
)
_BETWEEN = (
    r"(?:,[^.;“”\"]{1,60},|"
    r",[^.;“”\"]{1,40},\sand\s[^.;“”\"]{1,80}(?=\s(?:are|were|have|deny)\s))?"  # another, with age and place
)
_ACCUSED = re.compile(
    rf"{_BETWEEN}\s(?:(?:is|was|are|were|has been|had been|have been|stands?) (?:alleged|accused|charged|"
    r"on trial|in the dock)|stands? trial|went on trial|(?:has |had |have )?pleaded (?:not )?guilty|"
    r"den(?:ies|y) (?:an?|one|two|three|four|five|six|\d+|murder|manslaughter|theft|fraud|assault|rape|"
    r"conspiracy|causing|wounding|all)\b)"
)

# What somebody does tells what the article may call them: ", who teaches law at Marl": the professor.
_DOES = {
    "teaches taught lectures": "teacher professor lecturer academic",
    "farms milks grows rears": "farmer grower",
    "coaches trains coached": "coach trainer",
    "runs owns ran owned": "owner boss",
    "manages": "manager boss",
    "drives drove": "driver",
    "studies researches": "researcher academic",
    "treats": "doctor",
    "edits": "editor",
    "presents hosts": "presenter host",
    "fishes": "fisherman skipper",
    "flies flew": "pilot",
    "founded": "founder",
    "chairs": "chair chairman chairwoman",
    "represents": "mp lawmaker councillor senator",
}
_DOING = {verb: frozenset(nouns.split()) for verbs, nouns in _DOES.items() for verb in verbs.split()}
_WHO = re.compile(
    r",?\s(?:\(?\d{1,3}\)?,?\s)?"
    r"(?:who (?:also |now |has |once |still )?(?=[a-z])|(?=coached|farms|teaches))"
    rf"(?P<verb>{'|'.join(_DOING)})\b"
)
_CALLED = re.compile(r"\s(?P<kind>union|charity|party|newspaper|agency|airline|campaign|network|firm)\b")
_REPRESENTS = re.compile(r"(?:,\s(?:which|who))?\s(?:represents?|speaks for)\s")
_WHOSE_CHILD = re.compile(
    r"(?:,\s\d{1,3})?,\swhose\s(?:[\w’'-]+\s){0,2}?(?:son|daughter|child|children|kids|baby|toddler|twins|"
    r"youngest|eldest|oldest|boy|girl|boys|girls|teenager)\b"
)
_DEFENDANT = frozenset(("defendant", "accused"))


def gather(referent: Referent, mention: Mention, text: str) -> None:
    """Take in what stands beside a mention: role, affiliation; of people, age and ties."""
    if mention.role:
        if referent.label == "PERSON":
            referent.add_role(mention.role)
            if (other := _role_before(mention, text)) is not None:
                referent.heads.add(other)
        else:
            nominal = read_nominal(mention.role)
            referent.heads.add(nominal.base)
            referent.kinds |= organisations().get(nominal.base, frozenset()) - {"any"}
    if referent.label == "ORG":
        _gather_body(referent, mention, text)
    if mention.affiliation and mention.affiliation not in referent.affiliations:
        referent.affiliations.append(mention.affiliation)
    if referent.label == "PERSON":
        _gather_person(referent, mention, text)


def _role_before(mention: Mention, text: str) -> str | None:
    """The other role of two before a name: "founder and chief executive Kit Moss"."""
    start = mention.span.start - len(mention.role or "") - 1
    before = _AND_ROLE.search(text, max(0, start - 30), max(0, start))
    noun = role_noun(before[1]) if before and text.startswith(f"{mention.role} ", start) else None
    return noun.word if noun else None


def _gather_body(referent: Referent, mention: Mention, text: str) -> None:
    """Take in what a body is said to be or to do: "the Unison union"; "Unison, which represents …"."""
    if called := _CALLED.match(text, mention.span.end):
        before = text[max(0, mention.span.start - 4) : mention.span.start].lower()
        if before == "the ":
            referent.heads.add(called["kind"])
            referent.kinds |= organisations().get(called["kind"], frozenset()) - {"any"}
    if _REPRESENTS.match(text, mention.span.end) and not referent.kinds:
        referent.kinds.add("association")


def _gather_person(referent: Referent, mention: Mention, text: str) -> None:
    """Take in ties ("her husband, Ray"), ages ("Ray, 43"), and that somebody is a witness or on trial."""
    for word, noun in _nouns_beside(text, mention):
        referent.gender = referent.gender or noun.gender
        if "-of-" in word:  # "Father-of-two Kit Moss" is nobody's father here
            referent.heads |= noun.words
        else:
            referent.ties.add(noun.word)
    if _WHOSE_CHILD.match(text, mention.span.end):
        referent.heads.add("parent")
    testified = _TESTIFIED.match(text, mention.span.end) or _TESTIFYING.search(
        text, max(0, mention.span.start - 90), mention.span.start
    )
    letters = _LETTERS.match(text, mention.span.end) or _LETTERS_WITHIN.search(mention.text)
    if letters:
        held = role_noun(_LETTERED.get(letters[1], letters[1]))
        referent.heads |= held.words if held else frozenset()
    if _ASSISTING.search(text, max(0, mention.span.start - 80), mention.span.start):
        referent.heads |= {"barrister", "counsel", "lawyer"}
    if _prosecutes(mention, text, letters):
        referent.heads |= {"prosecutor", "lawyer"}
    if testified and not _is_counsel(mention.role) and "barrister" not in referent.heads:
        referent.heads.add("witness")
    if does := _WHO.match(text, mention.span.end):
        referent.heads |= _DOING[does["verb"]]
    if _ACCUSED.match(text, mention.span.end):
        referent.heads |= _DEFENDANT
    if party := _PARTY.match(text, mention.span.end):
        referent.party = _PARTIES[party["party"] or party["letter"]]
    before = _AGE_BEFORE.search(text, max(0, mention.span.start - 60), mention.span.start)
    if age := age_after(text, mention.span.end):
        referent.ages.add(age)
    if before:
        referent.ages.add(int(before.group(1)))


def age_after(text: str, end: int) -> int | None:
    """The age in years told after a name that ends at an offset: "Ray, 43", "Ray, a 43-year-old"."""
    after = _AGE.match(text, end)
    told = after and (after.group(1) or after.group(2) or after.group(3))
    return (_SPELT.get(told) or int(told)) if told else None


def _prosecutes(mention: Mention, text: str, letters: re.Match[str] | None) -> bool:
    """Whether what stands beside a name puts somebody on the prosecution's side: "…, prosecuting, said"."""
    end = mention.span.end if letters is None or letters.start() < mention.span.end else letters.end()
    before = _PROSECUTING.search(text, max(0, mention.span.start - 100), mention.span.start)
    return before is not None or _PROSECUTES.match(text, end) is not None


def _nouns_beside(text: str, mention: Mention) -> list[tuple[str, RoleNoun]]:
    """Person nouns just before or after a name: "her husband, Ray"; "X, a mother of two"."""
    before = _WORD_BEFORE.search(text, max(0, mention.span.start - 30), mention.span.start)
    words = [before.group(1)] if before else []
    if after := _APPOSITION.match(text, mention.span.end):
        words += after.group(1).split()
    return [(word, noun) for word in words if (noun := role_noun(word.strip(",")))]


def _is_counsel(role: str | None) -> bool:
    noun = read_nominal(role).noun if role else None
    return noun is not None and "lawyer" in noun.words
