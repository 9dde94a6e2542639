"""Asking for the name of the file that quotes are exported to."""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Input, Label

from newsquote.errors import NewsquoteError
from newsquote.explore.exporting import FORMATS, export_format
from newsquote.render import one_line


class ExportDialog(ModalScreen[Path | None]):
    """Gives back the file named, or None."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "cancel", "cancel", show=False)]

    def __init__(self, what: str) -> None:
        super().__init__()
        self.what = what
        self._confirmed: Path | None = None

    def compose(self) -> ComposeResult:
        """A field, and what may be typed there."""
        with Vertical() as box:
            box.border_title = Content(f"Export {self.what} to a file")
            yield Input(placeholder="quotes.jsonl", compact=True, id="file")
            yield Label(f"The name says the format: {' '.join(FORMATS)}", markup=False)
            yield Label("Enter writes it, Esc goes back.", markup=False, id="problem")

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Give the name back if it can be written to."""
        event.stop()
        path = Path(event.value.strip()).expanduser()
        problem = self._problem(path)
        if problem is None:
            self.dismiss(path)
        else:
            self.query_one("#problem", Label).update(Content(one_line(problem)))

    def action_cancel(self) -> None:
        """Give back nothing."""
        self.dismiss(None)

    def _problem(self, path: Path) -> str | None:
        try:
            export_format(path)
        except NewsquoteError as error:
            return str(error)
        if not _is_there(path.parent):
            return f"no folder {path.parent}"
        if path != self._confirmed and _is_there(path):
            self._confirmed = path
            return f"{path} is there already: Enter again to replace it."
        return None


def _is_there(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:  # a name too long, or a folder closed to us: writing will say so
        return False
