"""NITF and NewsML-G2, the XML of news agencies, to records: headline, byline, dates, credit, body.

Parsed as a stream by the standard library's expat, which follows nothing outside the file; a file
that declares entities of its own is refused, as they can be made to expand without end. Pictures and
their captions are left out.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from html.entities import html5
from xml.parsers import expat

from newsquote.errors import NewsquoteError
from newsquote.reader.bylines import parse_byline
from newsquote.reader.dates import parse_date
from newsquote.reader.encoding import decode
from newsquote.reader.fields import Record
from newsquote.reader.fragments import fragment_text, is_fragment
from newsquote.reader.paragraphs import one_line

_BLOCKS = frozenset(
    "p div section article aside block bq blockquote h1 h2 h3 h4 h5 h6 hl2 hr br li ul ol dt dd dl pre td th "
    "tr table note tagline body body.content body.end".split()
)
_UNSEEN = "media figure script style byttl".split()
_NAMES = {  # element -> what its words are; the first that has any counts
    "hl1": "title", "headline": "title", "byline": "byline", "by": "byline", "creditline": "source",
    "distributor": "source", "contentcreated": "date", "firstcreated": "updated", "versioncreated": "updated",
}  # fmt: skip
_ATTRIBUTES = {  # (element, attribute) -> what its value is
    ("date.issue", "norm"): "date", ("date.release", "norm"): "updated", ("story.date", "norm"): "updated",
    ("pubdata", "date.publication"): "date", ("pubdata", "name"): "source",
    ("doc.copyright", "holder"): "source", ("provider", "literal"): "source", ("itemclass", "qcode"): "class",
}  # fmt: skip


@dataclass(slots=True)
class _Item:
    """A news item in the making: its metadata by field, and the paragraphs of its body."""

    fields: dict[str, str] = field(default_factory=dict)
    blocks: list[str] = field(default_factory=list)

    def note(self, name: str, value: str) -> None:
        if value := one_line(value):
            self.fields.setdefault(name, value)

    def record(self) -> Record | None:
        """The article; None where the item is a picture, a video or a package."""
        known = self.fields
        if not self.blocks and known.get("class", "text").rpartition(":")[2] != "text":
            return None
        title, standfirst = known.get("title") or known.get("page title"), known.get("standfirst")
        blocks = list(self.blocks)
        head = {one_line(block).casefold() for block in blocks[:2]}
        if blocks:
            blocks[:0] = [line for line in (title, standfirst) if line and line.casefold() not in head]
        byline = known.get("byline", "")
        return Record(
            "\n\n".join(blocks) + "\n" if blocks else "",
            title=title,
            standfirst=standfirst or known.get("abstract"),
            date=parse_date(known.get("date")) or parse_date(known.get("updated")),
            byline=parse_byline(f"By {byline.removeprefix('By ')}") or byline or None,
            source=known.get("source"),
        )


def read_news_xml(data: bytes, encoding: str | None = None) -> Iterator[Record]:
    """The articles in a file of NITF, NewsML-G2 or NewsML 1; the text of one may be empty.

    Raises:
        NewsquoteError: if it is not well-formed, or declares entities; the message is the reason alone.
    """
    builder = _Builder()
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler = builder.start
    parser.EndElementHandler = builder.end
    parser.CharacterDataHandler = builder.words
    parser.SkippedEntityHandler = lambda name, is_parameter: builder.words(html5.get(f"{name};", ""))
    parser.EntityDeclHandler = _refuse_entity
    try:
        parser.Parse(data if encoding is None else decode(data, encoding), True)
    except (expat.ExpatError, LookupError, ValueError) as error:  # the latter of an encoding it does not know
        raise NewsquoteError(f"not valid XML ({' '.join(str(error).split())}); mend it") from None
    return (record for record in map(_Item.record, builder.items) if record is not None)


def _refuse_entity(*_: object) -> None:
    raise NewsquoteError("XML that declares entities, which is not read; save it without a DTD of its own")


class _Builder:
    """Takes the parser's events and fills the items; how deep elements are nested does not matter to it."""

    def __init__(self) -> None:
        self.items: list[_Item] = []
        self._open: Counter[str] = Counter()
        self._item_element = ""
        self._captures: list[tuple[str, list[str], Callable[[str], None]]] = []
        self._block: list[str] = []

    def start(self, name: str, attributes: dict[str, str]) -> None:
        name = name.rpartition(":")[2].lower()
        if name in ("newsitem", "nitf") and not self._open[self._item_element]:
            self.items.append(_Item())
            self._item_element = name
        self._open[name] += 1
        if not self._open[self._item_element]:
            return
        item = self.items[-1]
        for attribute, value in attributes.items():
            if what := _ATTRIBUTES.get((name, attribute)):
                item.note(what, value)
        if name in _BLOCKS:
            self._end_block()
        if take := self._taker(name, attributes, item):
            self._captures.append((name, [], take))

    def _taker(self, name: str, attributes: dict[str, str], item: _Item) -> Callable[[str], None] | None:
        """What to do with the words of an element, where it is one of metadata."""
        if name == "inlinedata":
            return lambda words: item.blocks.extend(_plain_blocks(words))
        what = _NAMES.get(name)
        if name == "hl2" and self._open["hedline"]:
            what = "standfirst"
        elif name == "abstract" or (name == "description" and "summary" in attributes.get("role", "")):
            what = "abstract"
        elif name == "title" and self._open["head"]:
            what = "page title"
        elif name == "name" and self._open["provider"]:
            what = "source"
        return None if what is None else lambda words: item.note(what, words)

    def end(self, name: str) -> None:
        name = name.rpartition(":")[2].lower()
        if name in _BLOCKS:
            self._end_block()
            self.words(" ")
        self._open[name] -= 1
        if self._captures and self._captures[-1][0] == name:
            _, words, take = self._captures.pop()
            take("".join(words))

    def words(self, words: str) -> None:
        if not self._open[self._item_element] or any(self._open[name] for name in _UNSEEN):
            return
        if self._captures:
            self._captures[-1][1].append(words)
        elif self._open["body"] > 0 and not self._open["body.head"]:
            self._block.append(words)

    def _end_block(self) -> None:
        if block := one_line("".join(self._block)):
            self.items[-1].blocks.append(block)
        self._block.clear()


def _plain_blocks(words: str) -> list[str]:
    text = fragment_text(words) if is_fragment(words) else words
    return [text.strip()] if text.strip() else []
