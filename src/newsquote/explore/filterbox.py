"""Where the filter is typed; the arrow keys lead out of it, into the list it filters."""

from __future__ import annotations

from typing import Any, ClassVar

from textual.binding import Binding, BindingType
from textual.widgets import Input

from newsquote.explore.lists import PagedList

SHORTEST = 2
"""Of so many letters, a word being typed stands for those that begin so; before, it is not looked for."""


class FilterBox(Input):
    """One line, above the list or lists that it filters."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up,down,pageup,pagedown,enter", "leave", "To the list", show=False),
    ]

    def __init__(self, placeholder: str, *, id: str) -> None:
        super().__init__(placeholder=placeholder, compact=True, select_on_focus=False, id=id)
        self.back_to: PagedList[Any] | None = None

    @property
    def words(self) -> str | None:
        """What was typed, if there are letters in it."""
        typed = self.value.strip()
        return typed if any(sign.isalnum() for sign in typed) else None

    @property
    def terms(self) -> str | None:
        """What to search for: the last word is a beginning, unless a space or a mark ends it."""
        if self.words is None or not self.value[-1].isalnum() or self.value.count('"') % 2:
            return self.words
        before, _, last = self.words.rpartition(" ")
        return f"{before} {last}*".strip() if len(last) >= SHORTEST else before.strip() or None

    def add(self, sign: str) -> None:
        """Type a character that was typed elsewhere."""
        self.focus()
        self.value += sign
        self.cursor_position = len(self.value)

    def action_leave(self) -> None:
        """Go to the list."""
        if self.back_to is not None:
            self.back_to.focus()
