"""A quote as it is pasted into a text: the words, who said them, and where that stands."""

from __future__ import annotations

from newsquote.query.rows import ArticleRow, QuoteRow
from newsquote.render import one_line


def citation(quote: QuoteRow, article: ArticleRow) -> str:
    """The words in marks if they stood in marks, then speaker and article, on a line of their own.

    Without control characters: pasted into a shell or an editor, it does nothing.
    """
    where = (article.title, article.byline, article.source, article.date, _place(quote, article))
    return f"{_said(quote)}\n— {_speaker(quote)}\n{'. '.join(one_line(value) for value in where if value)}"


def _said(quote: QuoteRow) -> str:
    paragraphs = [one_line(paragraph) for paragraph in quote.text.split("\n\n")]
    if quote.kind == "direct" or quote.verbatim == quote.parts:
        return "“" + "\n\n“".join(paragraphs) + "”"
    return "\n\n".join(paragraphs)


def _speaker(quote: QuoteRow) -> str:
    who = quote.speaker
    if who is None:
        return one_line(quote.source.text) if quote.source else "speaker not named"
    return ", ".join(one_line(value) for value in (who.name, who.role, who.affiliation) if value)


def _place(quote: QuoteRow, article: ArticleRow) -> str:
    """The file, and the range in code points, as `quotes --json` has it."""
    characters = f"characters {quote.parts[0].start}–{quote.parts[-1].end}"
    return f"{article.path}, {characters}" if article.path else characters
