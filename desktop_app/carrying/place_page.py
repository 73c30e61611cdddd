"""The place for what is carried by hand: make a bundle, open one, and the offices with which it is done."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop_app import look
from desktop_app.background import Background
from desktop_app.carrying.answer_page import AnswerPage
from desktop_app.carrying.choosing import choose_bundle, choose_target
from desktop_app.carrying.make_page import MakePage
from desktop_app.carrying.offices import (
    FAR,
    RECORDS,
    SINCE,
    WHO,
    KnownOffice,
    Offices,
    OfficesModel,
    offices_of,
)
from desktop_app.carrying.take_page import TakePage
from desktop_app.desk import Desk
from desktop_app.labels import Heading, MutedLabel, PlainLabel
from desktop_app.operations.carrying import make_terms
from desktop_app.queue.table import LineTable
from desktop_app.widgets.notice import Notice
from desktop_app.words import tr
from forms.words import Phrase
from sync.bundle.making import Made
from sync.errors import Trouble

_WIDTHS = {WHO: 330, SINCE: 120, RECORDS: 110}


class CarryPage(QWidget):
    """``page_wanted`` gives a page to open."""

    changed = Signal(str)
    page_wanted = Signal(QWidget)

    def __init__(self, desk: Desk, background: Background, parent: QWidget | None = None) -> None:
        """Show nothing of others until ``refresh``."""
        super().__init__(parent)
        self._desk, self._background = desk, background
        self.setObjectName("by_hand")
        self.setAccessibleName(self.title())
        self.make = look.main_button(tr("Make a bundle …"), "make", "save")
        self.open = look.button(tr("Open a bundle …"), "open_file", "folder")
        self.terms = look.button(tr("Save the lists of terms …"), "save_terms", "save")
        self.terms.setToolTip(
            tr("For computers without a connection: they take the lists in like any bundle.")
        )
        self.notice = Notice()
        self.number = PlainLabel(copied=True)
        self.number.setObjectName("own_number")
        self.model = OfficesModel(desk.clock, self)
        self.table = LineTable(self.model, _WIDTHS, FAR)
        self.table.setObjectName("offices")
        self.table.setAccessibleName(tr("Other offices"))
        self.theirs = MutedLabel()
        self.theirs.setObjectName("office_told")
        self.answer = look.button(tr("Write the answer …"), "office_answer", "returned")
        self._arrange()
        self._connect()
        self.setFocusProxy(self.make)

    def title(self) -> str:
        """What the page is called."""
        return tr("Carry by hand")

    def refresh(self) -> None:
        """Look again who is known and how far things have come."""
        self._background.run(lambda: offices_of(self._desk), self._show, owner=self)

    def leave(self) -> None:
        """Nothing is pending here."""

    def _arrange(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(look.WIDE, look.GAP, look.WIDE, look.GAP)
        layout.setSpacing(look.GAP)
        layout.addWidget(Heading(self.title(), 1))
        for words in _what_it_is(self._desk.practice):
            label = PlainLabel(words)
            label.setWordWrap(True)
            layout.addWidget(label)
        row = QHBoxLayout()
        row.setSpacing(look.GAP)
        for button in (self.make, self.open, self.terms):
            row.addWidget(button)
        row.addStretch(1)
        layout.addLayout(row)
        layout.addWidget(self.notice)
        layout.addSpacing(look.GAP)
        layout.addWidget(Heading(tr("Other offices")))
        self._stack = QStackedWidget()
        for widget in (QWidget(), self._nobody(), self._there()):
            self._stack.addWidget(widget)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self.number)

    def _there(self) -> QWidget:
        there = QWidget()
        column = QVBoxLayout(there)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.GAP)
        column.addWidget(self.table, 1)
        column.addWidget(self.theirs)
        row = QHBoxLayout()
        row.addWidget(self.answer)
        row.addStretch(1)
        column.addLayout(row)
        return there

    def _nobody(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        words = MutedLabel(
            tr(
                "Nobody's bundle was taken in here yet. Once one was, the office stands here, "
                "with how far its records have come, and you can write it an answer at any time."
            )
        )
        words.setWordWrap(True)
        column.addWidget(words)
        column.addStretch(1)
        return page

    def _connect(self) -> None:
        self.make.clicked.connect(self.begin)
        self.open.clicked.connect(lambda: choose_bundle(self, self._desk, self.take))
        self.terms.clicked.connect(lambda: choose_target(self, self._desk, "terms", self.save_terms))
        self.table.opened.connect(lambda _line: self._answer())
        self.table.chosen.connect(self._choose)
        self.answer.clicked.connect(self._answer)

    def begin(self) -> None:
        """Make a bundle of all that waits."""
        self.page_wanted.emit(MakePage(self._desk, self._background))

    def take(self, path: Path) -> None:
        """Open a bundle."""
        self.page_wanted.emit(TakePage(self._desk, self._background, path))

    def save_terms(self, path: Path) -> None:
        """Write the lists of terms to a file."""
        self._background.run(
            lambda: make_terms(self._desk, path), self._saved, self._not_saved, on="network", owner=self
        )

    def _saved(self, made: Made) -> None:
        words = tr("The lists of terms are saved in {name}.", name=Phrase(made.path.name))
        self.notice.say(words, role="good")

    def _not_saved(self, error: Exception) -> None:
        if not isinstance(error, Trouble):
            raise error
        self.notice.say(" ".join(map(tr, error.sentences)), role="warning")

    def _show(self, offices: Offices) -> None:
        self.number.setText(tr("Your own number: {number}", number=offices.number))
        chosen = {line.installation for line in self.table.lines()}
        self.model.show_lines(offices.others)
        rows = [row for row, line in enumerate(offices.others) if line.installation in chosen]
        self.table.choose_rows(rows or [0] if offices.others else [])
        self._stack.setCurrentIndex(2 if offices.others else 1)
        self._choose()

    def _chosen(self) -> KnownOffice | None:
        lines = self.table.lines()
        return lines[0] if len(lines) == 1 else None

    def _choose(self) -> None:
        office = self._chosen()
        self.answer.setEnabled(office is not None and office.records > 0)
        self.theirs.setText(tr("Their number: {number}", number=office.number) if office else "")

    def _answer(self) -> None:
        office = self._chosen()
        if office is not None and office.records:
            page = AnswerPage(self._desk, self._background, office.installation, office.name)
            self.page_wanted.emit(page)


def _what_it_is(practice: bool) -> list[str]:
    said = [
        tr(
            "Where there is no connection, records travel in a file, a bundle: on a stick or in a mail. "
            "The other office opens it, sends on what is in it, and gives you a file back as the answer. "
            "Nothing is taken in twice, in whatever order the files arrive."
        )
    ]
    if practice:
        said.append(
            tr("You are practising: bundles made here can only be opened where somebody practises too.")
        )
    return said
