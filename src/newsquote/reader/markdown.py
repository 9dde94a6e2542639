"""Markdown to a record: front matter is metadata, the rest its words without markup.

Parsed with markdown-it-py, which rich brings along. Pictures and raw HTML are left out.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Sequence

from markdown_it import MarkdownIt
from markdown_it.token import Token

from newsquote.errors import NewsquoteError
from newsquote.reader.fields import Record, record_from
from newsquote.reader.options import ReadOptions

_FRONT_MATTER = re.compile(
    r"(---|\+\+\+)[ \t]*\r?\n(.*?)^(?:\1|\.\.\.)[ \t]*(?:\r?\n|\Z)", re.DOTALL | re.MULTILINE
)
_PAIR = re.compile(r"([A-Za-z_][\w -]{0,40}?)[ \t]*:(?:[ \t]+(.*))?$")
_ITEM = re.compile(r"[ \t]*-[ \t]+(.*)$")
_LONGEST_FRONT_MATTER = 100_000


def read_markdown(text: str) -> Record:
    """The article of a Markdown file: a title from the front matter or the first heading comes first."""
    fields, start = _front_matter(text)
    blocks = list(_blocks(MarkdownIt("commonmark").parse(text[start:])))
    heading = blocks[0][1] if blocks and blocks[0][0] == "h1" else None
    paragraphs = [words for _, words in blocks if words]
    if not paragraphs:
        raise NewsquoteError("no text in it besides markup; give a file with an article in it")
    known = record_from({**fields, "text": "-"}, ReadOptions(text_field="text"))
    title = known.title or heading
    if title and paragraphs[0].casefold().split() != title.casefold().split():
        paragraphs.insert(0, title)
    return Record(
        "\n\n".join(paragraphs) + "\n",
        title=title,
        standfirst=known.standfirst,
        date=known.date,
        byline=known.byline,
        source=known.source,
    )


def _front_matter(text: str) -> tuple[dict[str, object], int]:
    """The metadata above the text, and where the text begins."""
    match = _FRONT_MATTER.match(text[:_LONGEST_FRONT_MATTER])
    if match is None:
        return {}, 0
    if match[1] == "---":
        return _simple_yaml(match[2]), match.end()
    try:
        return tomllib.loads(match[2].replace("\r\n", "\n")), match.end()
    except tomllib.TOMLDecodeError:
        return {}, match.end()


def _simple_yaml(lines: str) -> dict[str, object]:
    """`key: value` lines and lists of plain values: what front matter says of title, date and author.

    No YAML library: it would be a dependency for three fields, and values stay as they are written.
    """
    fields: dict[str, object] = {}
    items: list[object] = []
    for line in lines.splitlines():
        if pair := _PAIR.match(line):
            value = (pair[2] or "").strip()
            items = []
            fields[pair[1].strip()] = _scalar(value) if value else items
        elif item := _ITEM.match(line):
            items.append(_scalar(item[1].strip()))
    return fields


def _scalar(value: str) -> object:
    if value.startswith("[") and value.endswith("]"):
        return [_scalar(part.strip()) for part in value[1:-1].split(",")] if "[" not in value[1:] else value
    if len(value) > 1 and value[0] == value[-1] and value[0] in "'\"":
        return value[1:-1].replace('\\"', '"') if value[0] == '"' else value[1:-1].replace("''", "'")
    return value


def _blocks(tokens: Sequence[Token]) -> Iterator[tuple[str, str]]:
    """Each block's tag and its words, on one line unless a break was asked for."""
    tag = ""
    for token in tokens:
        if token.type.endswith("_open"):
            tag = token.tag
        elif token.type == "inline":
            yield tag, _words(token.children or [])
        elif token.type in ("fence", "code_block"):
            yield "pre", token.content.strip()


def _words(tokens: Sequence[Token]) -> str:
    parts = []
    for token in tokens:
        if token.type in ("text", "code_inline"):
            parts.append(token.content)
        elif token.type == "softbreak":
            parts.append(" ")
        elif token.type == "hardbreak":
            parts.append("\n")
    return "".join(parts).strip()
