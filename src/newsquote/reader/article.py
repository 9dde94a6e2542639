"""From a text and what is known about it to an `Article`."""

from __future__ import annotations

from hashlib import sha256

from newsquote.model import Article
from newsquote.reader.anatomy import dissect
from newsquote.reader.fields import Record


def make_article(record: Record, path: str | None = None) -> Article:
    """The article of a record: metadata given beside the text wins over what the text states."""
    anatomy = dissect(record.text, record.title)
    title = record.title or anatomy.title
    return Article(
        id=content_id(record.text, title),
        text=record.text,
        paragraphs=anatomy.paragraphs,
        path=path,
        title=title,
        standfirst=record.standfirst or anatomy.standfirst,
        date=record.date or anatomy.date,
        byline=record.byline or anatomy.byline,
        source=record.source or anatomy.source,
    )


def content_id(text: str, title: str | None) -> str:
    """Sixteen hex digits of the SHA-256 of title and text: the same content has the same id anywhere."""
    content = f"{title or ''}\0{text}"
    return sha256(content.encode("utf-8", "surrogatepass")).hexdigest()[:16]
