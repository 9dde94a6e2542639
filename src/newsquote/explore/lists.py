"""A list of any length that draws only the rows on screen, and says which pages it lacks for them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, ClassVar, Generic

from rich.text import Text
from textual import events
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.geometry import Size
from textual.message import Message
from textual.reactive import reactive
from textual.scroll_view import ScrollView
from textual.strip import Strip

from newsquote.explore.paging import Pages, Row

MARGIN = 2
CURSOR, CHOSEN = "›", "•"
"""Signs in the margin: nothing rests on colour alone."""


class PagedList(ScrollView, Generic[Row], can_focus=True):
    """Rows of equal height, drawn by `draw` as so many lines of a width in cells."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {"list--cursor", "list--waiting"}
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up", "move(-1)", "Up", show=False),
        Binding("down", "move(1)", "Down", show=False),
        Binding("pageup", "page(-1)", "Page up", show=False),
        Binding("pagedown", "page(1)", "Page down", show=False),
        Binding("home", "first", "First", show=False),
        Binding("end", "last", "Last", show=False),
        Binding("enter", "choose", "choose", key_display="enter"),
    ]

    cursor = reactive(0)

    class Lacks(Message):
        """Pages are wanted, for the rows on screen and those after them."""

        def __init__(self, asking: PagedList[Any], numbers: tuple[int, ...]) -> None:
            super().__init__()
            self.asking = asking
            self.numbers = numbers

    class Moved(Message):
        """The cursor is on another row now, or the row under it has arrived."""

        def __init__(self, asking: PagedList[Any]) -> None:
            super().__init__()
            self.asking = asking

    class Chosen(Message):
        """Enter was pressed on a row, or a row clicked that was under the cursor already."""

        def __init__(self, asking: PagedList[Any]) -> None:
            super().__init__()
            self.asking = asking

    def __init__(
        self, title: str, draw: Callable[[Row, int], Sequence[Text]], *, height: int = 1, id: str
    ) -> None:
        super().__init__(id=id)
        self.title = title
        self.draw = draw
        self.row_height = height
        self.pages: Pages[Row] | None = None
        self.is_chosen: Callable[[Row], bool] = lambda row: False
        self._asked: tuple[int, ...] = ()
        self._told: Row | None = None
        self.describe()

    @property
    def row(self) -> Row | None:
        """The row under the cursor, if it is here."""
        return None if self.pages is None else self.pages.row(self.cursor)

    def show(self, pages: Pages[Row]) -> None:
        """List another answer, from its beginning."""
        self.pages = pages
        self._asked = ()
        self.set_reactive(PagedList.cursor, 0)
        self.renew()
        self.scroll_to(y=0, animate=False, force=True)

    def renew(self) -> None:
        """Draw again: pages have arrived, or their rows have been counted."""
        self._measure()
        self.describe()
        self.refresh()
        self._want()
        self._tell()

    def describe(self, about: str | None = None) -> None:
        """Put the number of rows into the title, and what they are about below."""
        number = "" if self.pages is None else f" {self.pages.described}"
        self.border_title = Content(self.title + number)
        if about is not None:
            self.border_subtitle = Content(about)

    def render_line(self, y: int) -> Strip:
        """One line of what is on screen, from the left edge."""
        width = self.scrollable_size.width
        number, part = divmod(y + round(self.scroll_y), self.row_height)
        base = self.rich_style
        if self.pages is None or number >= self.pages.length:
            return Strip.blank(width, base)
        row = self.pages.row(number)
        is_cursor = number == self.cursor
        style = base + self.get_component_rich_style("list--cursor", partial=True) if is_cursor else base
        line = Text("…", self.get_component_rich_style("list--waiting", partial=True))
        margin = "  "
        if row is not None:
            line = self.draw(row, width - MARGIN)[part]
            sign = CHOSEN if self.is_chosen(row) else " "
            margin = (CURSOR if is_cursor else " ") + sign if part == 0 else margin
        whole = Text.assemble(margin, line)
        whole.truncate(width, overflow="ellipsis", pad=True)
        return Strip(whole.render(self.app.console)).apply_style(style)

    def watch_cursor(self) -> None:
        """Keep the cursor on screen."""
        top, height = self.cursor * self.row_height, self.row_height
        if top < self.scroll_y:
            self.scroll_to(y=top, animate=False, force=True)
        elif top + height > self.scroll_y + self.size.height:
            self.scroll_to(y=top + height - self.size.height, animate=False, force=True)
        self.refresh()
        self._want()
        self._tell()

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """Ask for the pages that come into sight."""
        super().watch_scroll_y(old_value, new_value)
        self._want()

    def on_resize(self) -> None:
        """Fit the lines to the new width."""
        self._measure()
        self._want()

    def on_click(self, event: events.Click) -> None:
        """Move to the row clicked; on a second click choose it."""
        number = (event.get_content_offset_capture(self).y + round(self.scroll_y)) // self.row_height
        if self.pages is None or not 0 <= number < self.pages.length:
            return
        if number == self.cursor:
            self.post_message(self.Chosen(self))
        self.cursor = number

    def action_move(self, rows: int) -> None:
        """Move the cursor so many rows down."""
        length = 0 if self.pages is None else self.pages.length
        self.cursor = max(0, min(self.cursor + rows, length - 1))

    def action_page(self, pages: int) -> None:
        """Move the cursor by what is on screen."""
        self.action_move(pages * max(1, self.size.height // self.row_height - 1))

    def action_first(self) -> None:
        """Move to the first row."""
        self.cursor = 0

    def action_last(self) -> None:
        """Move to the last row that is known."""
        self.action_move(0 if self.pages is None else self.pages.length)

    def action_choose(self) -> None:
        """Choose the row under the cursor."""
        if self.row is not None:
            self.post_message(self.Chosen(self))

    def _measure(self) -> None:
        length = 0 if self.pages is None else self.pages.length
        self.virtual_size = Size(self.scrollable_size.width, length * self.row_height)

    def _missing(self) -> tuple[int, ...]:
        if self.pages is None:
            return ()
        first = round(self.scroll_y) // self.row_height
        return self.pages.missing(first, first + self.size.height // self.row_height)

    def _want(self) -> None:
        missing = self._missing()
        if missing and missing != self._asked:
            self.post_message(self.Lacks(self, missing))
        self._asked = missing

    def _tell(self) -> None:
        if self.row != self._told:
            self._told = self.row
            self.post_message(self.Moved(self))
