"""Where paragraphs begin and end: blank lines, and line breaks that are no mere wrapping."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from newsquote.model import Span

_ENDS = "\r\n\x85\u2028\u2029"
# White space, and what has no width and so leaves a line looking empty.
_SPACES = (
    " \t\v\f\x1c\x1d\x1e\x1f\xa0\xad\u1680"
    + "".join(map(chr, range(0x2000, 0x200E)))
    + "\u202f\u205f\u2060\u3000\ufeff"
)
BLANK = _SPACES + _ENDS
_UNSEEN = re.compile("[\u00ad\u200b\u2060\ufeff]")
_LINE = re.compile(f"[^{BLANK}][^{_ENDS}]*")
_PARAGRAPH_BREAK = re.compile(f"(?>\r\n|[\r\n\x85\u2028])[{_SPACES}]*+[{_ENDS}]|\u2029")
_CLOSED = re.compile(r"""[.!?:;…]["'”’»)\]]*$""")
# A line that starts a paragraph whatever stood before: a bullet, a speaker's turn, a stamp, a credit.
_STARTS_ANEW = re.compile(
    r"(?:[-•*–—▪●]\s|[QA]:|By\s+[A-Z]|\w[\w'’-]*(?:\s\w[\w'’-]*){0,2}:\s|\d{1,2}[.:]\d\d\s*(?:[ap]m)?\b)"
)
_BYLINE = re.compile(r"By\s+[A-Z].{0,60}$", re.IGNORECASE)  # what follows on the next line is a job or a date
_NARROWEST_WRAP = 55  # columns; shorter lines are verse, scores, titles, names under a byline
_FULL = 0.75  # of the width: a line as long as this tells how the text is set
_RAGGED = 0.9  # of the width: what a wrapped line would have come to with the next word
_WIDEST_WRAP = 120  # mail and terminals wrap at 65 to 100 columns; a longer line is a paragraph


def one_line(text: str) -> str:
    """The words of `text` on one line, without soft hyphens and zero-width spaces: for metadata."""
    return " ".join(_UNSEEN.sub("", text).split())


def split_paragraphs(text: str, start: int = 0, end: int | None = None) -> list[Span]:
    """The paragraphs of `text[start:end]` in order, trimmed of white space; they cover all that is not blank.

    Blank lines divide. Between them a line break divides too, unless the lines are hard-wrapped:
    no line is longer than 120 columns and the next word would not have fitted on this one.
    """
    blocks = list(_blocks(text, start, len(text) if end is None else end))
    is_wrapped = _looks_wrapped(text, blocks)
    return [span for block in blocks for span in _join_wrapped(text, block, is_wrapped)]


def has_blank_line(text: str, start: int, end: int) -> bool:
    """Whether a blank line, or the character that ends paragraphs, stands between two offsets."""
    return _PARAGRAPH_BREAK.search(text, start, end) is not None


def _blocks(text: str, start: int, end: int) -> Iterator[list[Span]]:
    """Runs of lines, each trimmed of blanks, with no blank line between them."""
    block: list[Span] = []
    for match in _LINE.finditer(text, start, end):
        line = Span(match.start(), match.start() + len(match[0].rstrip(BLANK)))
        if block and has_blank_line(text, block[-1].end, line.start):
            yield block
            block = []
        block.append(line)
    if block:
        yield block


def _looks_wrapped(text: str, blocks: Sequence[Sequence[Span]]) -> bool:
    """Whether the full lines of a text mostly end in mid-sentence, as wrapping leaves them."""
    balance = 0
    for lines in blocks:
        width = _width(lines)
        if _NARROWEST_WRAP <= width <= _WIDEST_WRAP:
            full = [line for line in lines[:-1] if line.end - line.start >= _FULL * width]
            balance += sum(-1 if _is_closed(text, line) else 1 for line in full)
    return balance > 0


def _width(lines: Sequence[Span]) -> int:
    return max(line.end - line.start for line in lines)


def _is_closed(text: str, line: Span) -> bool:
    return bool(_CLOSED.search(text, max(line.start, line.end - 8), line.end))


def _join_wrapped(text: str, lines: Sequence[Span], is_wrapped: bool) -> Iterator[Span]:
    width = _width(lines)
    start = lines[0].start
    for line, following in pairwise(lines):
        if width > _WIDEST_WRAP or not _is_wrap(text, line, following, width, is_wrapped):
            yield Span(start, line.end)
            start = following.start
    yield Span(start, lines[-1].end)


def _is_wrap(text: str, line: Span, following: Span, width: int, is_wrapped: bool) -> bool:
    """Whether the break between two lines was made by wrapping at about `width` columns."""
    ahead = text[following.start : min(following.end, following.start + _WIDEST_WRAP)]
    if (
        _STARTS_ANEW.match(ahead)
        or _BYLINE.match(line.cut(text))
        or "\u2029" in text[line.end : following.start]
    ):
        return False
    if ahead[:1].islower():
        return True
    if width < _NARROWEST_WRAP:
        return False
    needed = line.end - line.start + 1 + len(ahead.split(maxsplit=1)[0])
    return is_wrapped and needed > width if _is_closed(text, line) else needed >= _RAGGED * width
