"""One link: what it leads to, its name, its language, and the buttons that move it and take it away."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app import look
from desktop_app.questions.boxes import LineBox
from desktop_app.questions.link_language import LinkLanguage
from desktop_app.questions.rows import RepeatRow
from desktop_app.words import tr
from forms.kinds import leads_somewhere

Link = Mapping[str, Any]


class Row(RepeatRow):
    """What a row for a link has whatever it leads to; what is not shown of a link stays as it came.

    A kind of row fills in ``head`` and ``show_head``; ``first`` is where the cursor goes.
    """

    def __init__(self, name: str) -> None:
        """``name`` is the question, for screen readers."""
        super().__init__()
        self._name = name
        self._given: Link = {}
        self.text = LineBox()
        self.text.setPlaceholderText(tr("Name of the page"))
        self.language = LinkLanguage()
        self.text.textEdited.connect(self.typed)
        self.language.activated.connect(self.typed)
        self.box = QHBoxLayout(self)
        self.box.setContentsMargins(0, 0, 0, 0)
        self.box.setSpacing(look.SMALL)
        for part, stretch in ((self.head(), 3), (self.text, 2), (self.language, 0)):
            self.box.addWidget(part, stretch)
        for tool in self.tools:
            self.box.addWidget(tool)

    # What a kind of row fills in.

    @staticmethod
    def fits(link: Link) -> bool:
        """Whether this kind of row is for this link."""
        raise NotImplementedError

    def head(self) -> QWidget:
        """The part that says where the link leads; called once."""
        raise NotImplementedError

    def show_head(self, link: Link) -> None:
        """Say where this link leads."""
        raise NotImplementedError

    def read_head(self) -> str:
        """The address as it stands there now."""
        raise NotImplementedError

    # The interface.

    def show_value(self, value: Link | None) -> None:
        """Show a link."""
        self._given = link = value or {}
        self.show_head(link)
        self.text.setText(link.get("name", ""))
        self.text.setCursorPosition(0)
        self.language.choose(link.get("language", ""))

    def value(self) -> dict[str, Any]:
        """The link as it goes on the wire; parts that are empty are left out, others stay to the letter."""
        shown = {"url": self.read_head(), "name": self.text.text(), "language": self.language.currentData()}
        return {
            part: value
            for part, value in {**self._given, **shown}.items()
            if not isinstance(value, str) or value.strip()
        }

    def set_place(self, place: int, count: int) -> None:
        """Where the row stands, so that it can be told apart."""
        super().set_place(place, count)
        name, number = self._name, place + 1
        self.first.setAccessibleName(self.head_name(number, name))
        self.text.setAccessibleName(tr("{question} {number}: name", number=number, question=name))
        self.language.setAccessibleName(tr("{question} {number}: language", number=number, question=name))

    def head_name(self, number: int, name: str) -> str:
        """What a screen reader says where the cursor goes."""
        return tr("{question} {number}: address", number=number, question=name)

    def set_read_only(self, read_only: bool) -> None:
        """Take no changes, or take them."""
        super().set_read_only(read_only)
        self.text.setReadOnly(read_only)
        self.language.setEnabled(not read_only)


class LinkRow(Row):
    """A link to a page, whose address is typed."""

    @staticmethod
    def fits(_link: Link) -> bool:
        """Every link may be shown so."""
        return True

    @property
    def first(self) -> QWidget:
        """The address."""
        return self.url

    def head(self) -> QWidget:
        """The box for the address."""
        self.url = LineBox()
        self.url.setPlaceholderText("https://")
        self.url.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.url.textEdited.connect(self.typed)
        return self.url

    def show_head(self, link: Link) -> None:
        """Show the address from its beginning."""
        self.url.setText(link.get("url", ""))
        self.url.setCursorPosition(0)

    def is_wrong(self) -> bool:
        """Whether what stands there is no address."""
        return bool(self.url.text().strip()) and not leads_somewhere(self.url.text())

    def read_head(self) -> str:
        """What is typed."""
        return self.url.text()

    def set_read_only(self, read_only: bool) -> None:
        """Take no changes, or take them."""
        super().set_read_only(read_only)
        self.url.setReadOnly(read_only)
