"""The anatomy of an article: which paragraph is title, standfirst, byline, caption, note or body.

Works on the text alone. Roles come first from what a paragraph looks like by itself
(`furniture`), then from its place at the head of the article.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from newsquote.model import Paragraph, Role, Span
from newsquote.reader.bylines import is_role_line, parse_bare_byline, parse_byline
from newsquote.reader.dates import find_date, parse_date
from newsquote.reader.furniture import (
    is_caption,
    is_caption_label,
    is_credit_only,
    is_date_line,
    is_note,
    published_date,
    word_list,
)
from newsquote.reader.labels import Label, find_label
from newsquote.reader.paragraphs import one_line, split_paragraphs

_DATE_HEADER = re.compile(r"\s*date[ \t]+(\d{4}-\d{2}-\d{2})(?!\S)[ \t]*")
_DATELINE = re.compile(r"([A-Z][A-Z.'’ -]{2,40},.{3,60}?)(?:\s?[-–—]{1,2}\s)")
_KICKER = re.compile(
    rf"(?:{'|'.join(map(re.escape, word_list('kickers.txt')))})(?:\s*[|/>»:]\s*[\w ]{{0,20}})?", re.IGNORECASE
)
# Openings of notes which a title may have as well.
_LABELLED_TITLE = re.compile(
    r"(?:watch|listen|video|audio|podcast|in pictures|gallery|explainer|live updates|recap): ", re.IGNORECASE
)
_OPEN_END = re.compile(r"""[.;:,]["'”’»)\]]*$""")
_ABBREVIATED = re.compile(r"\b(?:(?:[A-Z]\.){2,}|Inc\.|Ltd\.|Co\.|Corp\.|Jr\.|Sr\.|vs\.|St\.)$|\.\.\.$")
_SENTENCE_END = re.compile(r"""[.!?:…]["'”’»)\]]*$""")

_LONGEST_TITLE = 220  # characters
_TITLE_WORDS = 36
_HEAD = 12  # paragraphs at the top among which the furniture of the head is looked for
_TAIL = 4  # paragraphs at the end where a byline may stand


@dataclass(frozen=True, slots=True)
class Anatomy:
    """The paragraphs of a text with their roles, and the metadata it states itself."""

    paragraphs: tuple[Paragraph, ...]
    title: str | None = None
    standfirst: str | None = None
    date: str | None = None
    byline: str | None = None
    source: str | None = None


@dataclass(slots=True)
class _Draft:
    """An anatomy in the making: roles are None until decided."""

    text: str
    spans: list[Span]
    roles: list[Role | None] = field(default_factory=list)
    title: str | None = None
    date: str | None = None
    updated: str | None = None
    byline: str | None = None
    source: str | None = None

    def cut(self, index: int) -> str:
        return self.spans[index].cut(self.text)

    def undecided(self, start: int, end: int) -> list[int]:
        return [index for index in range(start, min(end, len(self.spans))) if self.roles[index] is None]


def dissect(text: str, title: str | None = None) -> Anatomy:
    """The anatomy of `text`. A `title` known from elsewhere is looked for in the text, not guessed."""
    draft = _split(text)
    _mark_furniture(draft)
    _mark_labels(draft)
    head = _mark_title(draft, title)
    _mark_head(draft, head)
    _mark_tail_byline(draft)
    _mark_credited(draft)
    if draft.date is None:
        draft.date = draft.updated or _dateline_date(draft)
    roles = [role or Role.BODY for role in draft.roles]
    standfirst = " ".join(
        one_line(draft.cut(index)) for index, role in enumerate(roles) if role is Role.STANDFIRST
    )
    return Anatomy(
        paragraphs=tuple(Paragraph(span, role) for span, role in zip(draft.spans, roles, strict=True)),
        title=draft.title,
        standfirst=standfirst or None,
        date=draft.date,
        byline=draft.byline,
        source=draft.source,
    )


def _split(text: str) -> _Draft:
    """Paragraphs; the seed's ` date 2025-07-30 Title` line is one, and its span the title's."""
    header = _DATE_HEADER.match(text)
    date = parse_date(header[1]) if header else None
    if header is None or date is None:
        spans = split_paragraphs(text)
        return _Draft(text, spans, [None] * len(spans))
    line_end = re.compile(r"[\r\n]|$").search(text, header.end())
    assert line_end is not None, "the pattern matches the end"
    first = split_paragraphs(text, header.end(), line_end.start())
    spans = first + split_paragraphs(text, line_end.start())
    draft = _Draft(text, spans, [None] * len(spans), date=date)
    if first:
        _set_title(draft, 0)
    return draft


def _mark_furniture(draft: _Draft) -> None:
    for index in draft.undecided(0, len(draft.spans)):
        paragraph = draft.cut(index)
        if is_caption(paragraph) or (
            index and is_caption_label(draft.cut(index - 1)) and _is_open(paragraph)
        ):
            draft.roles[index] = Role.CAPTION
        elif is_note(paragraph):
            draft.roles[index] = Role.NOTE


def _mark_credited(draft: _Draft) -> None:
    """What stands above a bare credit without a full stop is that picture's caption."""
    for index in range(1, len(draft.roles) - 1):
        if draft.roles[index : index + 2] != [None, Role.CAPTION] or not is_credit_only(draft.cut(index + 1)):
            continue
        if _is_open(draft.cut(index)):
            draft.roles[index] = Role.CAPTION


def _is_open(paragraph: str) -> bool:
    return len(paragraph.split(maxsplit=60)) <= 60 and not _SENTENCE_END.search(paragraph)


def _mark_labels(draft: _Draft) -> None:
    """Labelled lines at the top; an export with "HEADLINE:" or "BODY:" may have others between them."""
    top = range(min(_HEAD, len(draft.spans)))
    labels = {index: label for index in top if (label := find_label(draft.cut(index)))}
    if len(labels) == 1 and not {label.holds for label in labels.values()} & {"title", "byline", "date"}:
        return  # a headline such as "Source: Poe to quit"
    export = [index for index, label in labels.items() if label.holds in ("title", "body")]
    for index in top:
        label = labels.get(index)
        if label is not None and draft.roles[index] is not Role.TITLE:
            _mark_label(draft, index, label)
        elif label is None and draft.roles[index] is None:
            if not export or index > export[-1]:
                return
            draft.roles[index] = Role.NOTE
            if is_date_line(draft.cut(index)):
                draft.date = draft.date or find_date(draft.cut(index))


def _mark_label(draft: _Draft, index: int, label: Label) -> None:
    span = draft.spans[index]
    value = one_line(draft.cut(index)[label.start :])
    draft.roles[index] = Role.NOTE
    if label.holds == "title" and draft.title is None:
        draft.spans[index] = Span(span.start + label.start, span.end)
        _set_title(draft, index)
    elif label.holds == "standfirst":
        draft.spans[index] = Span(span.start + label.start, span.end)
        draft.roles[index] = Role.STANDFIRST
    elif label.holds == "byline":
        draft.roles[index] = Role.BYLINE
        draft.byline = draft.byline or parse_byline(f"By {value.removeprefix('By ')}") or value
    elif label.holds == "source":
        draft.source = draft.source or value
    elif label.holds == "date":
        draft.date = draft.date or find_date(value)


def _mark_title(draft: _Draft, given: str | None) -> int:
    """Mark the title; returns the index of the first paragraph after it, or of the text."""
    if draft.title is not None:
        return draft.roles.index(Role.TITLE) + 1
    if draft.spans and _LABELLED_TITLE.match(draft.cut(0)):
        draft.roles[0] = None
    candidates = draft.undecided(0, 4)
    if given is not None:
        for index in candidates:
            if _same_words(draft.cut(index), given):
                _set_title(draft, index)
                return index + 1
        return 0
    if candidates and _is_kicker(draft, candidates):
        draft.roles[candidates.pop(0)] = Role.NOTE
    while candidates and _mark_head_line(draft, candidates[0], after_head=False):
        candidates.pop(0)
    if not candidates or not _looks_like_title(draft, candidates[0]):
        return 0
    _set_title(draft, candidates[0])
    return candidates[0] + 1


def _is_kicker(draft: _Draft, candidates: list[int]) -> bool:
    if not _KICKER.fullmatch(draft.cut(candidates[0])[:80]):
        return False
    return len(candidates) > 1 and _looks_like_title(draft, candidates[1])


def _looks_like_title(draft: _Draft, index: int) -> bool:
    paragraph = draft.cut(index)
    if index + 1 >= len(draft.spans):
        return False
    if len(paragraph) > _LONGEST_TITLE or len(paragraph.split()) > _TITLE_WORDS:
        return False
    if _OPEN_END.search(paragraph) and not _ABBREVIATED.search(paragraph):
        return False
    return any(character.isalpha() for character in paragraph)


def _set_title(draft: _Draft, index: int) -> None:
    draft.roles[index] = Role.TITLE
    draft.title = one_line(draft.cut(index))


def _same_words(one: str, other: str) -> bool:
    return len(one) <= 2 * len(other) + 20 and one.casefold().split() == other.casefold().split()


def _mark_head(draft: _Draft, start: int) -> None:
    """Bylines, date lines and standfirsts between the title and the first paragraph of the story."""
    has_title = start > 0
    passed: list[int] = []
    last = start - 1
    for index in range(start, min(start + _HEAD, len(draft.spans))):
        if draft.roles[index] is not None:
            continue
        if _mark_head_line(draft, index, after_head=has_title and len(passed) <= 1):
            last = index
            if has_title and len(passed) <= 2:
                for standfirst in passed:
                    if _has_prose(draft.cut(standfirst)):
                        draft.roles[standfirst] = Role.STANDFIRST
            passed = []
        else:
            passed.append(index)
            if len(passed) > 2:
                break
    if has_title:
        _mark_bare_standfirst(draft, last + 1)


def _mark_head_line(draft: _Draft, index: int, *, after_head: bool) -> bool:
    paragraph = draft.cut(index)
    names = parse_byline(paragraph)
    if names is None and after_head and draft.byline is None and not is_date_line(paragraph):
        names = parse_bare_byline(paragraph)
    if names is not None:
        draft.roles[index] = Role.BYLINE
        draft.byline = draft.byline or names
    elif is_date_line(paragraph):
        draft.roles[index] = Role.NOTE
    elif draft.byline and index and draft.roles[index - 1] is Role.BYLINE and is_role_line(paragraph):
        draft.roles[index] = Role.BYLINE
    else:
        return False
    date, is_publication = published_date(paragraph)
    if date and is_publication:
        draft.date = draft.date or date
    elif date:
        draft.updated = draft.updated or date
    return True


def _mark_bare_standfirst(draft: _Draft, start: int) -> None:
    """The paragraph after the head that has no full stop, where more follows, is a standfirst."""
    following = draft.undecided(start, start + 4)
    if len(following) < 2 or Role.STANDFIRST in draft.roles:
        return
    paragraph = draft.cut(following[0])
    if _SENTENCE_END.search(paragraph) or paragraph[0].isdigit() or not _has_prose(paragraph):
        return
    if 6 <= len(paragraph.split()) <= 60 and len(paragraph) < 500:
        draft.roles[following[0]] = Role.STANDFIRST


def _has_prose(paragraph: str) -> bool:
    """Whether a line is more than names and numbers: not a score, not a list of places."""
    words = paragraph.split()
    return sum(word[0].islower() for word in words) >= 2 or (len(words) > 3 and paragraph.isupper())


def _mark_tail_byline(draft: _Draft) -> None:
    for index in draft.undecided(max(1, len(draft.spans) - _TAIL), len(draft.spans)):
        if names := parse_byline(draft.cut(index)):
            draft.roles[index] = Role.BYLINE
            draft.byline = draft.byline or names


def _dateline_date(draft: _Draft) -> str | None:
    body = draft.undecided(0, _HEAD)
    match = _DATELINE.match(draft.cut(body[0])[:120]) if body else None
    return find_date(match[1]) if match else None
