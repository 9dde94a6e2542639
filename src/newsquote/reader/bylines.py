"""Bylines: "By Name", "By Name, Role", "Name in Place", "Name, Health Correspondent"."""

from __future__ import annotations

import re

from newsquote.reader.dates import find_date
from newsquote.reader.furniture import word_list
from newsquote.reader.paragraphs import one_line

_BY = re.compile(
    r"(?:(?:words|written|story|report|reported|text|article|posted|analysis|exclusive|interview)\s+)?by\b[:\s]\s*"
    r"|(?:authors?|byline|reporters?)\s*:\s*",
    re.IGNORECASE,
)
_ROLE = re.compile(
    r"\b(?:correspondents?|editors?|reporters?|writers?|columnist|staff|bureau|journalists?|contributor|producer|"
    r"analyst|desk|newsroom|chief|agenc(?:y|ies)|freelance|presenter|critic|team)\b",
    re.IGNORECASE,
)
_OUTLET = re.compile(
    r"^BBC\b|\b(?:News|Press|Service|Times|Post|Courier|Herald|Gazette|Tribune|Journal|Chronicle|Echo|Star|Mail|"
    r"Standard|Advertiser|Observer|Telegraph|Independent|Sentinel|Mercury|Argus|Examiner|Express|Record|Media)$"
)
_AFTER_NAMES = re.compile(
    r"\s*[|•·\t]|\s[-–—]{1,2}\s|\s[({@]|,?\s+(?:published|updated|posted)\b|\s\S+@\S|[:;]\s|\s*\d",
    re.IGNORECASE,
)
_PLACE = re.compile(r",?\s+(?:(?:reports|reporting)\s+)?(?:in|at|for|from)\s+(?:the\s+)?[^\W\d_a-z].*$")
_JOINED = re.compile(r"\s*,\s*(?:and\s+)?|\s+(?:and|&)\s+")
_PARTICLES = frozenset(word_list("name_particles.txt"))
_NO_NAME = frozenset(" ".join(word_list("no_names.txt")).split())
_UNNAMED = re.compile(
    rf"(?:an?|our|the)\s+[\w' -]{{0,60}}?{_ROLE.pattern}$", re.IGNORECASE
)  # "By our correspondent"
_LONGEST = 30  # words


def parse_byline(paragraph: str) -> str | None:
    """The names in a paragraph that opens with "By"; None where it is prose ("By Tuesday it was over")."""
    line = one_line(paragraph[:400])
    match = _BY.match(line)
    if match is None or len(line.split()) > _LONGEST:
        return None
    return _names(line[match.end() :])


def parse_bare_byline(paragraph: str) -> str | None:
    """The name in a line under the title without "By": "Name in Place", "Name, Role", "Name"."""
    line = one_line(paragraph[:200])
    if len(line.split()) > 12 or line.endswith((".", "!", "?", ":", "”", '"')):
        return None
    if any(character.isdigit() for character in line) and find_date(line) is None:
        return None  # a score, a count
    names = _names(line)
    if names is None or _ROLE.search(names):
        return None
    people = _JOINED.split(names)
    return names if all(2 <= len(person.split()) <= 4 and not person.isupper() for person in people) else None


def is_role_line(paragraph: str) -> bool:
    """Whether a line under a byline gives its author's job or address: "Health correspondent"."""
    line = one_line(paragraph[:200])
    if len(line.split()) > 8 or line.endswith((".", "!", "?", ":")):
        return False
    return bool(_ROLE.search(line)) or "@" in line or _is_outlet(line)


def _is_outlet(line: str) -> bool:
    """Whether a line under a byline is where its author writes: "The Marl Courier", "BBC Wales News"."""
    words = line.split()
    return len(words) < 6 and all(word[0].isupper() for word in words) and bool(_OUTLET.search(line))


def _names(rest: str) -> str | None:
    """The names at the start of `rest` as they are written, without role and place."""
    if stop := _AFTER_NAMES.search(rest):
        rest = rest[: stop.start()]
    if _UNNAMED.match(unplaced := _PLACE.sub("", rest).rstrip(" .,")):
        return unplaced
    if " and " in rest and _PLACE.search(rest):  # each may be somewhere else
        people = [_PLACE.sub("", person).strip(" ,") for person in rest.split(" and ")]
        rest = " and ".join(person for person in people if _is_people(person))
    rest = _PLACE.sub("", rest).rstrip(" .,")
    pieces = [piece.strip() for piece in rest.split(",")]
    listed = _JOINED.search(pieces[-1]) and not _ROLE.search(rest) and all(map(_is_people, pieces))
    names = rest if listed else pieces[0]
    return names if _is_people(names) else None


def _is_people(text: str) -> bool:
    return bool(text) and all(map(_is_name, _JOINED.split(text)))


def _is_name(text: str) -> bool:
    words = text.split()
    if not 1 <= len(words) <= 6 or words[0].lower() in _NO_NAME:
        return False
    return all(_is_name_word(word) for word in words)


def _is_name_word(word: str) -> bool:
    if any(character.isdigit() for character in word):
        return False
    return word[0].isupper() or word.lower() in _PARTICLES or "’" in word[:3] or "'" in word[:3]
