"""What must hold of an article that was read, and of the quotations in it, whatever the input was."""

from __future__ import annotations

from newsquote.marks import Quotation, canonical_marks
from newsquote.model import Article, Role
from newsquote.reader.paragraphs import BLANK

MARKS = "\"“”„‟＂'‘’‚‛`´«»‹›"


def check_line(problem: str) -> None:
    """A message is one line that names what it is about and can be shown anywhere."""
    assert problem.isprintable()
    assert ": " in problem


def check_article(article: Article) -> None:
    """Paragraphs lie in order inside the text, trimmed; there is at most one title."""
    last = 0
    for part in article.paragraphs:
        assert last <= part.span.start < part.span.end <= len(article.text)
        words = part.span.cut(article.text)
        assert words == words.strip(BLANK)
        last = part.span.end
    assert sum(part.role is Role.TITLE for part in article.paragraphs) <= 1
    article.text.encode("utf-8")
    assert article.date is None or len(article.date) == 10


def check_quotations(text: str, quotations: list[Quotation]) -> None:
    """Quotations stand in order, begin and end with marks, and nest as their depth says."""
    assert [q.start for q in quotations] == sorted({q.start for q in quotations})
    enclosing: list[Quotation] = []
    for q in quotations:
        assert 0 <= q.start < q.start + q.open_width <= q.end - q.close_width <= q.end <= len(text)
        assert set(text[q.start : q.start + q.open_width]) <= set(MARKS)
        assert set(text[q.end - q.close_width : q.end]) <= set(MARKS)
        assert q.inner is None or q.inner.cut(text) == q.inner.cut(text).strip()
        while enclosing and enclosing[-1].end <= q.start:
            enclosing.pop()
        assert q.depth == len(enclosing)
        if enclosing:
            assert q.end <= enclosing[-1].end - enclosing[-1].close_width
        enclosing.append(q)
    canonical = canonical_marks(text, quotations)
    assert len(canonical) == len(quotations) + sum(q.closed for q in quotations)
