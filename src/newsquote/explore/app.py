"""The screen: names left, quotes right, the article below, and what the keys do."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any, ClassVar, TypeVar

from textual import events, on
from textual.app import App, ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.widgets import Footer, Input
from textual.worker import Worker, WorkerState

from newsquote.errors import NewsquoteError
from newsquote.explore.asking import Asker, Stopped
from newsquote.explore.citing import citation
from newsquote.explore.dialog import ExportDialog
from newsquote.explore.drawing import draw_entity, draw_quote, draw_speaker
from newsquote.explore.exporting import export_quotes
from newsquote.explore.filterbox import FilterBox
from newsquote.explore.lists import PagedList
from newsquote.explore.paging import Pages, entity_pages, quote_pages, speaker_pages
from newsquote.explore.reading import ArticlePane
from newsquote.index import Index, open_index
from newsquote.kinds import SPEECH_KINDS, Kind
from newsquote.query.filters import QuoteFilter
from newsquote.query.pages import QuoteLine, article_at, count_all
from newsquote.query.quotes import find_quotes
from newsquote.query.rows import ArticleView, EntityRow, SpeakerRow
from newsquote.render import one_line

Row = TypeVar("Row")
_COPIED = (
    "Copied with its citation, through the terminal (OSC 52)."
    " If nothing arrives where you paste, the terminal does not allow it."
)


def explore_index(index: Index, kinds: Sequence[Kind] = SPEECH_KINDS) -> None:
    """Take over the terminal until the user leaves."""
    explorer = Explorer(index, kinds)
    explorer.run()
    if explorer.failure is not None:
        raise explorer.failure


class Explorer(App[None], inherit_bindings=False):
    """Names on the left narrow the quotes on the right, words typed do too; the article stands below."""

    TITLE = "newsquote"
    CSS_PATH = Path(__file__).with_name("explore.tcss")
    ENABLE_COMMAND_PALETTE = False
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("tab", "app.focus_next", "next", key_display="tab", priority=True),
        Binding("ctrl+y", "copy", "copy", priority=True),
        Binding("ctrl+s", "export", "export", priority=True),
        Binding("escape", "step_back", "back", key_display="esc"),
        Binding("ctrl+q", "quit", "quit", priority=True),
        Binding("ctrl+c", "quit", "quit", show=False, priority=True),
    ]
    PATIENCE = 0.15
    """Seconds without a key before a filter is asked for."""

    def __init__(self, index: Index, kinds: Sequence[Kind] = SPEECH_KINDS) -> None:
        super().__init__()
        self.failure: BaseException | None = None
        self.kinds = tuple(kinds)
        self.speaker: SpeakerRow | None = None
        self.entity: EntityRow | None = None
        self.asker = Asker(index)
        # Counting and exporting go over many rows: with a connection of their own they keep nobody waiting.
        has_file = index.path is not None and not index.is_cache
        self.aside = Asker(open_index(index.path)) if has_file and index.path else self.asker
        self.names = FilterBox("Type to filter names", id="names")
        self.words = FilterBox("Type to filter by words", id="words")
        self.speakers = PagedList("Speakers", draw_speaker, id="speakers")
        self.entities = PagedList("Entities", draw_entity, id="entities")
        self.quotes = PagedList("Quotes", draw_quote, height=2, id="quotes")
        self.article = ArticlePane(id="article")
        self._view: tuple[int, ArticleView] | None = None

    def compose(self) -> ComposeResult:
        """Two columns and the keys."""
        with Horizontal(id="panes"):
            with Vertical(id="left"):
                yield self.names
                yield self.speakers
                yield self.entities
            with Vertical(id="right"):
                yield self.words
                yield self.quotes
                yield self.article
        yield Footer(show_command_palette=False)

    def on_mount(self) -> None:
        """Ask for the beginnings of all three lists."""
        self.names.back_to, self.words.back_to = self.speakers, self.quotes
        self.speakers.is_chosen = lambda row: self.speaker is not None and row.id == self.speaker.id
        self.entities.is_chosen = lambda row: self.entity is not None and row.id == self.entity.id
        self.quotes.focus()
        self._ask_quotes()
        self._ask_names()

    def on_unmount(self) -> None:
        """Leave nothing running."""
        self.asker.close()
        if self.aside is not self.asker:
            self.aside.close()
            self.aside.index.close()

    @property
    def wanted(self) -> QuoteFilter:
        """The quotes that are listed."""
        return QuoteFilter(
            kinds=self.kinds,
            speaker_id=self.speaker.id if self.speaker else None,
            entity_id=self.entity.id if self.entity else None,
            about=self.words.terms,
        )

    def action_copy(self) -> None:
        """Copy the quote that is lit, with its citation."""
        view, quote = self.article.view, self.article.quote
        if view is None or quote is None:
            self.notify("No quote to copy.", severity="warning", markup=False)
            return
        self.copy_to_clipboard(citation(quote, view.article))
        self.notify(_COPIED, markup=False)

    def action_export(self) -> None:
        """Ask for a file, and write the quotes listed to it."""
        pages, wanted = self.quotes.pages, self.wanted
        if pages is None or not pages.length:
            self.notify("No quotes to export.", severity="warning", markup=False)
            return

        def write(path: Path | None) -> None:
            if path is not None:
                self.run_worker(
                    partial(self._export, path, wanted), group="export", thread=True, exit_on_error=False
                )

        self.push_screen(ExportDialog(f"{pages.described} quotes"), write)

    def action_step_back(self) -> None:
        """Undo the last thing: reading, then what is typed, then what is chosen."""
        is_left = self.focused in (self.names, self.speakers, self.entities)
        boxes = (self.names, self.words) if is_left else (self.words, self.names)
        filled = next((box for box in boxes if box.value), None)
        if self.screen.has_class("reading"):
            self._read_on(False)
        elif filled is not None:
            filled.value = ""
            filled.action_leave()
        elif self.speaker or self.entity:
            self.speaker = self.entity = None
            self._ask_quotes()
        elif isinstance(self.focused, FilterBox):
            self.focused.action_leave()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Nothing but leaving goes on behind a dialog."""
        return action not in ("copy", "export", "step_back") or len(self.screen_stack) == 1

    def on_key(self, event: events.Key) -> None:
        """What is typed anywhere goes to the filter of that column."""
        if len(self.screen_stack) > 1 or isinstance(self.focused, Input):
            return
        box = self.names if self.focused in (self.speakers, self.entities) else self.words
        if event.is_printable and event.character and not (event.character == " " and not box.value):
            event.stop()
            self._read_on(False)
            box.add(event.character)
        elif event.key == "backspace":
            box.value = box.value[:-1]

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        """Remember the list to go back to from the filter of the names."""
        if event.widget in (self.speakers, self.entities):
            self.names.back_to = self.focused  # type: ignore[assignment]

    @on(Input.Changed, "#words")
    def words_typed(self) -> None:
        """Filter the quotes once the typing pauses."""
        self._ask_quotes(self.PATIENCE)

    @on(Input.Changed, "#names")
    def names_typed(self) -> None:
        """Filter the names once the typing pauses."""
        self._ask_names(self.PATIENCE)

    @on(PagedList.Chosen)
    def row_chosen(self, event: PagedList.Chosen) -> None:
        """Narrow the quotes to a name, widen them again, or read the article of a quote."""
        row = event.asking.row
        if isinstance(row, SpeakerRow):
            self.speaker = None if self.speaker and self.speaker.id == row.id else row
        elif isinstance(row, EntityRow):
            self.entity = None if self.entity and self.entity.id == row.id else row
        else:
            self._read_on(True)
            return
        self._ask_quotes()

    @on(PagedList.Lacks)
    def pages_lacking(self, event: PagedList.Lacks) -> None:
        """Fetch the pages; those asked for before by this list are no longer in sight."""
        if event.asking.pages is not None:
            work = partial(self._fetch, event.asking, event.asking.pages, event.numbers)
            self._work(work, f"pages {event.asking.id}")

    @on(PagedList.Moved)
    def row_changed(self, event: PagedList.Moved) -> None:
        """Show the article of the quote under the cursor."""
        if event.asking is self.quotes:
            self._work(partial(self._show_article, self.quotes.row), "article")

    def on_worker_state_changed(self, event: Worker.StateChanged) -> None:
        """Leave when a question fails; the command says why."""
        if event.state is WorkerState.ERROR:
            self.failure = event.worker.error
            self.exit(return_code=1)

    def _work(self, work: Callable[[], Awaitable[None]], group: str) -> None:
        """Do it in the background, instead of what the same group was doing."""
        self.run_worker(work, group=group, exclusive=True, exit_on_error=False)

    def _ask_quotes(self, delay: float = 0) -> None:
        self.speakers.refresh()
        self.entities.refresh()
        self._work(partial(self._list_quotes, delay), "quotes")

    def _ask_names(self, delay: float = 0) -> None:
        self._work(partial(self._list, self.speakers, speaker_pages, delay), "speakers")
        self._work(partial(self._list, self.entities, entity_pages, delay), "entities")

    async def _list_quotes(self, delay: float) -> None:
        await asyncio.sleep(delay)
        wanted = self.wanted
        pages = quote_pages(wanted)
        pages.put(0, await self.asker.ask(partial(pages.fetch, page=0)))
        self.quotes.show(pages)
        self.quotes.describe(self._asked_for())
        pages.total = await self.aside.ask(lambda index: count_all(index, wanted))
        self.quotes.renew()

    async def _list(
        self, shown: PagedList[Row], ask: Callable[[str | None], Pages[Row]], delay: float
    ) -> None:
        await asyncio.sleep(delay)
        pages = ask(self.names.words)
        pages.put(0, await self.asker.ask(partial(pages.fetch, page=0)))
        shown.show(pages)

    async def _fetch(self, shown: PagedList[Any], pages: Pages[Any], numbers: Sequence[int]) -> None:
        for number in numbers:
            pages.put(number, await self.asker.ask(partial(pages.fetch, page=number)))
            if shown.pages is pages:
                shown.renew()

    async def _show_article(self, line: QuoteLine | None) -> None:
        if line is None:
            self.article.show(None, None)
            return
        if self._view is None or self._view[0] != line.place.article:
            view = await self.asker.ask(lambda index: article_at(index, line.place))
            self._view = (line.place.article, view)
        self.article.show(self._view[1], line.id)

    def _export(self, path: Path, wanted: QuoteFilter) -> None:
        """Runs on a thread of its own."""
        try:
            count = export_quotes(
                lambda: self.aside.read(lambda index: find_quotes(index, wanted)), path
            )  # fmt: skip
        except Stopped:
            return
        except NewsquoteError as error:
            self.notify(one_line(str(error)), severity="error", markup=False)
            return
        self.notify(f"{count:,} quotes in {one_line(str(path))}", markup=False)

    def _asked_for(self) -> str:
        parts = [f"by {one_line(self.speaker.name)}"] if self.speaker else []
        parts += [f"by or about {one_line(self.entity.name)}"] if self.entity else []
        parts += [f"with {one_line(self.words.words)}"] if self.words.words else []
        return " · ".join(parts)

    def _read_on(self, reading: bool) -> None:
        """Give the article the whole screen, or the lists their room back."""
        if reading != self.screen.has_class("reading"):
            self.screen.set_class(reading, "reading")
            (self.article if reading else self.quotes).focus()
