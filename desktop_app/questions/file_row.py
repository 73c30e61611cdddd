"""One attached file: its name, kind and size, where it is, and a button that opens it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop_app import look
from desktop_app.operations.attaching import Known
from desktop_app.questions.link_row import Link, Row
from desktop_app.queue.saying import say_size
from desktop_app.words import tr
from forms.files import file_name, plain_name


class FileRow(Row):
    """A link to a file; where it leads is not typed. ``opened`` wants to see the file."""

    opened = Signal()

    def __init__(self, name: str, *, is_image: bool) -> None:
        """``name`` is the question; an image has no language."""
        super().__init__(name)
        self._url = ""
        self.text.setPlaceholderText(tr("Name of the document"))
        self.language.setVisible(not is_image)
        # The same file twice would only be one file with two names.
        self.copy.setEnabled(False)
        self.copy.hide()
        self.tools = (self.up, self.down, self.cross)

    @staticmethod
    def fits(link: Link) -> bool:
        """Files here and at the clearing-house."""
        return bool(file_name(link.get("url")))

    @property
    def first(self) -> QWidget:
        """The button, as the name of the file cannot be typed; the name of the document where it cannot be pressed."""
        return self.open if self.open.isEnabled() else self.text

    def head(self) -> QWidget:
        """An icon, the name of the file, and below what is known of it."""
        self.file = look.ElidedLabel()
        self.state = look.MutedLabel()
        self.sign = look.Sign("file", "muted")
        self.picture = QLabel()
        self.picture.hide()
        self.open = look.button(tr("Open"), "file_open")
        self.open.setAutoDefault(False)
        self.open.clicked.connect(self.opened)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.file)
        words.addWidget(self.state)
        head = QWidget()
        line = QHBoxLayout(head)
        line.setContentsMargins(look.SMALL, 0, look.SMALL, 0)
        line.setSpacing(look.GAP)
        line.addWidget(self.sign)
        line.addWidget(self.picture)
        line.addLayout(words, 1)
        line.addWidget(self.open)
        return head

    def show_head(self, link: Link) -> None:
        """Show the name of the file; what is known of it comes by ``know``."""
        self._url = link.get("url", "")
        # Signs that turn the direction of writing could make a program look like a picture.
        self.file.setText(plain_name(file_name(self._url)) if self._url else "")
        self.show_picture(None)

    def show_picture(self, image: QImage | None) -> None:
        """Show the file small in the place of its sign, or the sign again."""
        if image is not None:
            self.picture.setPixmap(QPixmap.fromImage(image))
        self.picture.setVisible(image is not None)
        self.sign.setVisible(image is None)

    def read_head(self) -> str:
        """The address, which cannot be changed here."""
        return self._url

    def head_name(self, number: int, name: str) -> str:
        """The file and what is known of it: nothing else of the row says it."""
        return tr(
            "{question} {number}: open the file {file}", number=number, question=name, file=self.file.text()
        )

    def set_place(self, place: int, count: int) -> None:
        """The button says which file it opens, also while it cannot be pressed."""
        super().set_place(place, count)
        self.open.setAccessibleName(self.head_name(place + 1, self._name))

    def know(self, known: Known, *, fetches: bool) -> None:
        """Say what is known of the file; ``fetches``: one that is not here can be fetched."""
        rest = " · ".join(filter(None, (_size(known.size), _where(known))))
        # In one text, as PDF at its beginning turns the whole line round where people read from the right.
        self.state.setText(tr("{kind} · {rest}", kind=known.kind, rest=rest) if known.kind else rest)
        self.sign.show_icon("file", "muted" if known.is_here or known.is_there else "warning")
        can_open = known.can_open(fetches=fetches)
        self.open.setEnabled(can_open)
        self.open.setToolTip(
            look.as_hint("" if can_open and known.is_here else _why_not(known, can_open=can_open))
        )


def _why_not(known: Known, *, can_open: bool) -> str:
    if can_open:
        return tr("It is fetched from the clearing-house first; for that you must be connected.")
    if not known.kind:
        return tr(
            "Files of this kind are not opened from here: they may be programs, and harm this computer."
        )
    if known.is_there:
        return tr("It was attached on another computer; open it at the clearing-house.")
    return tr("It was attached on another computer and is not at the clearing-house yet.")


def _size(size: int | None) -> str:
    return "" if size is None else say_size(size, 1)


def _where(known: Known) -> str:
    if known.is_there:
        return tr("at the clearing-house")
    return tr("not sent yet") if known.is_here else tr("not on this computer")
