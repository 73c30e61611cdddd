"""The list in front, or what is chosen of it, on paper: as a list, or as a folder for a meeting."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from desktop_app.background import Background
from desktop_app.desk import Desk
from desktop_app.lists.page import ListPage
from desktop_app.main_window import pages

LIST, FOLDER = "print_list", "print_folder"


class ListPrinting:
    """Prints what the page of lists shows."""

    def __init__(
        self,
        desk: Desk,
        background: Background,
        page: ListPage,
        in_front: Callable[[], QWidget | None],
        open_page: Callable[[QWidget], None],
    ) -> None:
        """Hear what is wanted of the page of lists; its paper lies on a page that ``open_page`` opens."""
        self._desk, self._background, self._page = desk, background, page
        self._in_front, self._open_page = in_front, open_page
        page.print_wanted.connect(self.print_out)

    def print_out(self, what: str) -> None:
        """Print the whole list, or of several chosen records those alone."""
        page = self._page
        if self._in_front() is not page:
            return
        if len(page.table.rows()) > 1:
            page.ask(what)
        else:
            self._open(what, ())

    def doers(self) -> dict[str, Callable[[list[str]], object]]:
        """Who prints the chosen records, by what is wanted with them."""
        return {what: partial(self._open, what) for what in (LIST, FOLDER)}

    def _open(self, what: str, chosen: Sequence[str]) -> None:
        make = pages.list_preview_page if what == LIST else pages.folder_preview_page
        self._open_page(make(self._desk, self._background, self._page.model.query, chosen))
