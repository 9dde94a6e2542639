"""The article below the list: its paragraphs wrapped, one quote lit and brought into sight."""

from __future__ import annotations

from typing import ClassVar

from rich.style import Style
from rich.text import Text
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.geometry import Size
from textual.scroll_view import ScrollView
from textual.strip import Strip

from newsquote.explore.wrapping import visible, wrapped
from newsquote.model import Role, Span
from newsquote.query.rows import ArticleRow, ArticleView, QuoteRow
from newsquote.render import one_line

MARGIN = 2
LIT = "┃"
"""Stands before each line with words of the quote that is lit, whatever the colours."""
WIDEST = 100
_ROLES = {Role.TITLE: "bold", Role.STANDFIRST: "italic", Role.BYLINE: "dim", Role.CAPTION: "dim",
          Role.NOTE: "dim"}  # fmt: skip


class ArticlePane(ScrollView, can_focus=True):
    """One article. Without one, or without a quote to light, it is empty."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {"article--lit", "article--quote"}
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up", "scroll_up", "Up", show=False),
        Binding("down", "scroll_down", "Down", show=False),
        Binding("pageup", "page_up", "Page up", show=False),
        Binding("pagedown", "page_down", "Page down", show=False),
        Binding("home", "scroll_home", "Top", show=False),
        Binding("end", "scroll_end", "Bottom", show=False),
    ]

    def __init__(self, *, id: str) -> None:
        super().__init__(id=id)
        self.view: ArticleView | None = None
        self.quote: QuoteRow | None = None
        self.border_title = "Article"
        self._lines: list[tuple[int, int]] = []
        self._wrapped: tuple[ArticleView | None, int] = (None, 0)

    def show(self, view: ArticleView | None, quote_id: str | None) -> None:
        """Show the article with this quote of it lit."""
        self.view = view
        self.quote = next((q for q in view.quotes if q.id == quote_id), None) if view else None
        self.border_title = Content(_title(view.article) if view else "Article")
        self.border_subtitle = Content(_facts(view.article) if view else "")
        self._wrap()
        self._bring_into_sight()
        self.refresh()

    def on_resize(self) -> None:
        """Wrap anew, with the quote still in sight."""
        self._wrap()
        self._bring_into_sight()

    def render_line(self, y: int) -> Strip:
        """One line of what is on screen, from the left edge."""
        width, number = self.scrollable_size.width, y + round(self.scroll_y)
        if self.view is None or number >= len(self._lines):
            return Strip.blank(width, self.rich_style)
        start, end = self._lines[number]
        line = Text(visible(self.view.article.text[start:end]))
        for span, style in self._styles(start, end):
            line.stylize(style, span.start - start, span.end - start)
        is_lit = any(_shares(part.start, part.end, start, end) for part in self.quote.parts) \
            if self.quote else False  # fmt: skip
        margin = (LIT if is_lit else " ").ljust(MARGIN)
        whole = Text.assemble((margin, self.get_component_rich_style("article--quote", partial=True)), line)
        whole.truncate(width, overflow="crop", pad=True)
        return Strip(whole.render(self.app.console)).apply_style(self.rich_style)

    def _styles(self, start: int, end: int) -> list[tuple[Span, str | Style]]:
        """What stands in a line, cut to it, with its style; later ones lie above earlier ones."""
        if self.view is None:
            return []
        found: list[tuple[int, int, str | Style]] = [
            (p.span.start, p.span.end, _ROLES[p.role]) for p in self.view.paragraphs if p.role in _ROLES
        ]
        quoted = self.get_component_rich_style("article--quote", partial=True)
        for quote in self.view.quotes:
            if quote.kind != "scare":
                found += [(part.start, part.end, quoted) for part in quote.parts]
        if self.quote is not None:
            lit = self.get_component_rich_style("article--lit", partial=True)
            found += [(part.start, part.end, lit) for part in self.quote.parts]
            for mention, style in ((self.quote.source, "bold underline"), (self.quote.cue, "italic")):
                found += [(mention.start, mention.end, style)] if mention else []
        return [
            (Span(max(first, start), min(last, end)), style)
            for first, last, style in found
            if _shares(first, last, start, end)
        ]

    def _wrap(self) -> None:
        width = min(self.scrollable_size.width - MARGIN, WIDEST)
        if self.view is None or width < 1:
            self._lines, self._wrapped = [], (None, 0)
        elif self._wrapped[0] is not self.view or self._wrapped[1] != width:
            spans = (paragraph.span for paragraph in self.view.paragraphs)
            self._lines, self._wrapped = wrapped(self.view.article.text, spans, width), (self.view, width)
        self.virtual_size = Size(self.scrollable_size.width, len(self._lines))

    def _bring_into_sight(self) -> None:
        """Scroll so that the quote begins in the upper third, or not at all where it is whole in sight."""
        if self.quote is None:
            self.scroll_to(y=0, animate=False, force=True)
            return
        first, last = self.quote.parts[0].start, self.quote.parts[-1].end
        lit = [n for n, (start, end) in enumerate(self._lines) if _shares(first, last, start, end)]
        if lit and not (self.scroll_y <= lit[0] and lit[-1] < self.scroll_y + self.size.height):
            self.scroll_to(y=max(lit[0] - self.size.height // 3, 0), animate=False, force=True)


def _shares(first: int, last: int, start: int, end: int) -> bool:
    return first < end and start < last


def _title(article: ArticleRow) -> str:
    return one_line(article.title or article.path or "Article")


def _facts(article: ArticleRow) -> str:
    facts = (article.date, article.byline, article.source, article.path)
    return " · ".join(one_line(fact) for fact in facts if fact)
