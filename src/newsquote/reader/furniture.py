"""What in a page is not prose: captions and credits, notes, date lines. One paragraph at a time.

Each test errs towards prose: a caption taken for body adds a little noise, a body paragraph taken
for a caption loses its quotes.
"""

from __future__ import annotations

import re
from importlib import resources

from newsquote.reader.dates import find_date


def word_list(name: str) -> list[str]:
    """The lines of a word list beside this module, without its header."""
    lines = resources.files("newsquote.reader").joinpath("data", name).read_text("utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("# ")]


_AGENCY = f"(?:{'|'.join(re.escape(name) for name in word_list('agencies.txt'))})"
_PICTURE = (
    r"(?:(?:Main|File|Stock|Library)\s)?"
    r"(?:Picture|Photo|Pic|Image|Photograph|Photography|Illustration|Graphic)s?"
)
_CREDIT_WORD = rf"(?:{_PICTURE}(?:\s(?:credit|source|courtesy))?s?|Credits?|CREDIT|PHOTO|PICTURE|IMAGE)"

_CAPTION_START = re.compile(
    rf"(?:{_CREDIT_WORD}\s*:|{_PICTURE}\s(?:by|courtesy\sof)\s[A-Z]|Image\s(?:caption|source|credit)\b|"
    rf"(?:Photo|Picture|Media)\scaption\b|Caption\s*:|Pictured(?:\s\w+){{0,2}}\s*:|"
    rf"FILE\s(?:PHOTO|PICTURE|IMAGE)\b|FILE\s*[-–—]\s|©\s*[A-Z])"
)
_CAPTION_LABEL = re.compile(r"(?:Image|Media|Photo|Picture)\scaption[,:]?", re.IGNORECASE)
_CREDIT_END = re.compile(
    rf"(?:(?:^|[\s(.!?”\"’'|–—-]){_CREDIT_WORD}\s*:\s*[^!?]{{2,90}}"
    rf"|(?:^|[.!?”\"’')]\s){_PICTURE}\s(?:by|courtesy\sof)\s[A-Z][^!?]{{2,80}}"
    rf"|\([^()]{{0,60}}\b(?:Photo|Picture|Pic|Image|Getty|Handout|Courtesy|REUTERS)\b[^()]{{0,80}}\)\.?"
    rf"|\((?:File|FILE|Library)\)\.?"
    rf"|(?:\bvia\s|\w\s?/\s?|\|\s?|©\s?){_AGENCY}\.?"
    rf"|\b(?:REUTERS|AP\sPhoto|AFP|PA)/[\w .'-]{{2,40}}"
    rf"|\bGetty\sImages|\bAlamy|\bShutterstock"
    rf"|\((?:[A-Z][\w.&'’-]*\s){{1,4}}?[A-Z]?[\w.&'’-]*/\s?[A-Z][\w .'’-]{{2,40}}\)"
    rf"|\b[Ff]ile\s(?:photo|picture|image)\.?)$"
)
_CREDIT_HINT = re.compile(r"[:(/|©]|via|Photo|Pic|Image|Illus|Graphic|Getty|Alamy|Shutter|[Ff]ile ")  # cheap
_CREDIT_ONLY = re.compile(rf"\(?(?:{_AGENCY}(?:\s?/\s?{_AGENCY})*)\)?\.?")

_NOTE = re.compile("|".join(line.replace(" ", r"\s") for line in word_list("notes.txt")), re.IGNORECASE)
_LONG_NOTE = re.compile(
    r"(?:an\s)?editor|correction|clarification|this\s|an?\s(?:earlier|previous)|note", re.IGNORECASE
)
_DATE_WORDS = re.compile(
    r"\b(?:(?:first\s|last\s|originally\s)?(?:published|updated|posted|modified|created|issued|filed|released)|"
    r"date(?:line)?|time|on|at|the|of|and|in|today|"
    r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|"
    r"jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|"
    r"nov(?:ember)?|dec(?:ember)?|"
    r"bst|gmt|utc|ist|est|edt|et|cst|cdt|mst|pst|pdt|pt|cet|cest|aest|aedt|sast|wat|eat|local|am|pm|noon|midnight|"
    r"(?:\d+\s)?(?:min(?:ute)?s?|hours?|hrs?|days?)(?:\s(?:ago|read))|st|nd|rd|th|[tz])\b",
    re.IGNORECASE,
)
_DIGITS_AND_STOPS = re.compile(r"\d+(?:st|nd|rd|th|am|pm)?|\b[ap]\.\s?m\b|[^\w\s]|_", re.IGNORECASE)
_PUBLISHED = re.compile(r"publish|posted|issued|released|filed", re.IGNORECASE)
_UPDATED = re.compile(r"updated|modified", re.IGNORECASE)
_ANY_MARK = re.compile("[\"“”„«»‘’']")

_LONGEST_CAPTION = 110  # words
_LONGEST_NOTE = 60
_LONGEST_CORRECTION = 150
_TAIL = 260  # characters at the end in which a credit is looked for


def is_caption(paragraph: str) -> bool:
    """Whether a paragraph is a caption or a picture credit."""
    if _CAPTION_START.match(paragraph) or _CREDIT_ONLY.fullmatch(paragraph):
        return _words(paragraph) <= _LONGEST_CAPTION
    tail = paragraph[-_TAIL:]
    if _CREDIT_HINT.search(tail) is None or _CREDIT_END.search(tail) is None:
        return False
    return _words(paragraph) <= _LONGEST_CAPTION


def is_credit_only(paragraph: str) -> bool:
    """Whether a caption names a picture's maker, and says nothing of what is in the picture."""
    return _words(paragraph) <= 8 and not paragraph.startswith("Image ")  # which stands above its caption


def is_caption_label(paragraph: str) -> bool:
    """Whether a paragraph is the words "Image caption" alone: the caption is the next."""
    return bool(_CAPTION_LABEL.fullmatch(paragraph))


def is_note(paragraph: str) -> bool:
    """Whether a paragraph is a note to the reader: links, corrections, agency credits, rules."""
    start = paragraph[:400].lstrip("*_-–—•>»▶►[# ") or paragraph[:400]
    if not any(character.isalnum() for character in start):
        return len(paragraph) < 100 and not _ANY_MARK.search(paragraph)
    if not _NOTE.match(start):
        return False
    return _words(paragraph) <= (_LONGEST_CORRECTION if _LONG_NOTE.match(start) else _LONGEST_NOTE)


def is_date_line(paragraph: str) -> bool:
    """Whether a paragraph says when the article was published, and nothing else."""
    if len(paragraph) > 160 or not any(character.isdigit() for character in paragraph):
        return False
    rest = _DATE_WORDS.sub(" ", _DIGITS_AND_STOPS.sub(" ", paragraph))
    return not rest.split() and bool(_DATE_LIKE.search(paragraph))


_DATE_LIKE = re.compile(
    r"(?:19|20)\d\d|\d{1,2}[/.-]\d{1,2}[/.-]\d\d|ago\b|read\b|publish|updated|posted|"
    r"\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)",
    re.IGNORECASE,
)


def published_date(paragraph: str) -> tuple[str | None, bool]:
    """The date in a date line, and whether it is one of publication rather than of an update."""
    published = _PUBLISHED.search(paragraph)
    if published and (date := find_date(paragraph[published.start() :])):
        return date, True
    return find_date(paragraph), not _UPDATED.search(paragraph)


def _words(paragraph: str) -> int:
    return len(paragraph.split(maxsplit=_LONGEST_CORRECTION + 1))
