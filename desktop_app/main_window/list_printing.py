"""The list in front, or what is chosen of it, on paper: as a list, or as a folder for a meeting."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from desktop_app.main_window import pages

if TYPE_CHECKING:
    from desktop_app.main_window.rooms import Rooms

LIST, FOLDER = "print_list", "print_folder"


class ListPrinting:
    """Prints what the page of lists in these rooms shows."""

    def __init__(self, rooms: Rooms) -> None:
        """Hear what is wanted of the page of lists."""
        self._rooms = rooms
        rooms.list.print_wanted.connect(self.print_out)

    def print_out(self, what: str) -> None:
        """Print the whole list, or of several chosen records those alone."""
        page = self._rooms.list
        if self._rooms.stack.currentWidget() is not page:
            return
        if len(page.table.rows()) > 1:
            page.ask(what)
        else:
            self._open(what, ())

    def doers(self) -> dict[str, Callable[[list[str]], object]]:
        """Who prints the chosen records, by what is wanted with them."""
        return {what: partial(self._open, what) for what in (LIST, FOLDER)}

    def _open(self, what: str, chosen: Sequence[str]) -> None:
        rooms = self._rooms
        make = pages.list_preview_page if what == LIST else pages.folder_preview_page
        rooms.open_page(make(rooms.desk, rooms.background, rooms.list.model.query, chosen))
