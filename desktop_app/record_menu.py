"""The menu of what is seldom done with a record: copies, versions, one alone, a bundle, removal, end of its draft."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from desktop_app import look
from desktop_app.operations.matching import can_be_matched, wanted_words
from desktop_app.operations.removing import may_ask_removal, may_discard
from desktop_app.words import tr
from sync.records import Record

ALONE, VERSIONS, WITHDRAW, DISCARD, HAND_OVER = "alone", "versions", "withdraw", "discard", "hand_over"
ERASE = "erase"
CHANGES, COPY, TEMPLATE, HISTORY = "changes", "copy", "template", "history"
ON_PAPER, MATCH, PRINT = "on_paper", "match", "print"


class RecordMenu(QPushButton):
    """``wanted`` gives what was chosen; hidden where a record has nothing of the kind."""

    wanted = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """``name`` is the object name of the button."""
        super().__init__(f"{tr('Actions')}  ▾", parent)
        self.setObjectName(name)
        self.setAccessibleName(tr("More that can be done with this record"))
        self.setToolTip(look.as_hint(self.accessibleName()))
        self.setAutoDefault(False)
        self._menu = QMenu(self)
        self._menu.setObjectName(f"{name}_menu")
        self.setMenu(self._menu)
        self.hide()

    def show_record(self, record: Record, *, entering: bool = False) -> None:
        """Offer what fits the record; ``entering``: its form is open, and can be changed."""
        self._menu.clear()
        for what, words, icon in (*_of_form(entering=entering), *_offers(record)):
            action = self._menu.addAction(look.icon(icon), words)
            action.setObjectName(f"record_{what}")
            action.triggered.connect(lambda _on=False, what=what: self.wanted.emit(what))
        self.setVisible(not self._menu.isEmpty())

    def allow(self, what: str, allowed: bool) -> None:
        """Whether something can be chosen now."""
        for action in self._menu.actions():
            if action.objectName() == f"record_{what}":
                action.setEnabled(allowed)


def _of_form(*, entering: bool) -> Iterator[tuple[str, str, str]]:
    if entering:
        yield CHANGES, tr("Discard what was changed since it was opened …"), "undo"


def _offers(record: Record) -> Iterator[tuple[str, str, str]]:
    if can_be_matched(record.record_type) and not record.binned:
        yield MATCH, tr(wanted_words(record.record_type)), "match"
    yield COPY, tr("New record from this one"), "copy"
    yield TEMPLATE, tr("Keep as a template …"), "save"
    yield HISTORY, tr("Earlier versions on this computer …"), "undo"
    if record.stamp is not None or record.intent is not None:
        yield ALONE, tr("Synchronize this record alone"), "sync"
    if record.stamp is not None and record.stamp.revision:
        yield VERSIONS, tr("Published versions …"), "undo"
    if not (record.binned or record.conflicts):
        yield HAND_OVER, tr("Hand over in a bundle …"), "carry"
    yield PRINT, tr("Print …"), "print"
    yield ON_PAPER, tr("Print as a form to sign …"), "print"
    if may_discard(record):
        yield DISCARD, tr("Throw the draft at the clearing-house away …"), "bin"
    if record.binned:
        yield ERASE, tr("Erase for good …"), "remove"
    if may_ask_removal(record):
        yield WITHDRAW, tr("Ask for removal …"), "remove"
