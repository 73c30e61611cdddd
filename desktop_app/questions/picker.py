"""A search field with a list under it: type a part of a name in any language, choose by pointer or key."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QCompleter

from desktop_app import look
from desktop_app.questions.boxes import LineBox
from desktop_app.questions.offer_line import OfferLine
from desktop_app.questions.offer_list import OfferList, fitted
from desktop_app.questions.offers import Offer, Offers
from desktop_app.words import tr

VISIBLE = 10


class Picker(LineBox):
    """``wanted`` asks for offers that fit what is typed, to be given to ``offer``; ``chosen`` says which was taken,
    and what was typed. In a tree ``turned`` wants a line opened or closed, ``above`` the line that it stands below.
    """

    wanted = Signal(str)
    chosen = Signal(object, str)
    turned = Signal(int)
    above = Signal(int)

    def __init__(self, name: str) -> None:
        """``name`` is what screen readers say of the field."""
        super().__init__()
        self._opening = False
        self.offers = Offers(self)
        self.setAccessibleName(name)
        self.setAccessibleDescription(tr("Type to search, choose with the arrow keys and Enter."))
        self.setPlaceholderText(tr("Type to search"))
        self.setClearButtonEnabled(True)
        self.addAction(look.icon("search", "muted"), LineBox.ActionPosition.LeadingPosition)
        self.textEdited.connect(self.search)

    def _completer(self) -> QCompleter:
        """The list, made when it is first wanted."""
        found = self.findChild(QCompleter)
        if isinstance(found, QCompleter):
            return found
        completer = QCompleter(self.offers, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setWidget(self)
        completer.setMaxVisibleItems(VISIBLE)
        view = OfferList(self.offers)
        view.setLayoutDirection(self.layoutDirection())
        view.setAccessibleName(self.accessibleName())
        view.turned.connect(self.turned)
        completer.setPopup(view)
        # Qt gives a list under a field a way of drawing of its own.
        view.setItemDelegate(OfferLine(view))
        view.installEventFilter(self)
        completer.activated[QModelIndex].connect(self._activated)  # type: ignore[index]  # Qt has two
        return completer

    @property
    def popup(self) -> OfferList:
        """The list itself."""
        view = self._completer().popup()
        assert isinstance(view, OfferList)
        return view

    def search(self) -> None:
        """Ask for what fits, and open the list when it comes."""
        if not self.isReadOnly():
            self._opening = True
            self.wanted.emit(self.text())

    def offer(self, offers: Sequence[Offer], at: int | None = None) -> None:
        """Show what can be chosen, with a line marked; the first is ready for Enter once something is typed."""
        self.offers.set_rows(offers, self.text())
        if not self._opening or not self.hasFocus():
            return
        self._opening = False
        if not offers:
            self.popup.hide()
            return
        self._completer().complete()
        fitted(self.popup, self, VISIBLE)
        self.mark(0 if at is None and self.text().strip() else at)

    def offer_again(self, offers: Sequence[Offer], at: int) -> None:
        """Show the lines of a tree after a part of it was opened or closed, with one marked."""
        self._opening = True
        self.offer(offers, at)

    def mark(self, row: int | None) -> None:
        """Mark a line of the list, so that Enter takes it."""
        if row is not None:
            self.popup.setCurrentIndex(self._completer().completionModel().index(row, 0))

    def is_list_open(self) -> bool:
        """Whether the list is in view."""
        return self.findChild(QCompleter) is not None and self.popup.isVisible()

    def close_list(self) -> None:
        """Close the list if it is open."""
        if self.is_list_open():
            self.popup.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down and Enter open the list; where it is open, Enter is for the list to take what is marked."""
        if event.key() not in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif self.is_list_open():
            event.ignore()
        else:
            self.search()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click opens the list, so that it can be seen without knowing what to type."""
        super().mousePressEvent(event)
        if event.button() is Qt.MouseButton.LeftButton:
            self.search()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tab takes what is marked in the list and goes on; arrow keys open and close the tree."""
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if event.key() == Qt.Key.Key_Tab:
            self._take_marked()
        wanted = "" if self.text() else self.popup.wants(event)
        if wanted:
            (self.turned if wanted == "turn" else self.above).emit(self.popup.currentIndex().row())
        return bool(wanted) or super().eventFilter(watched, event)

    def _take_marked(self) -> None:
        index = self.popup.currentIndex()
        self.popup.hide()
        if index.isValid():
            self._activated(index)

    def _activated(self, index: QModelIndex) -> None:
        row = self.offers.rows[index.row()]
        if not row.chooses:
            return
        typed = self.text().strip()
        self.clear()
        self.chosen.emit(row, typed)
