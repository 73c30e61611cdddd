"""The page on which something to fill in elsewhere is made: a workbook, or a form on paper."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app import look
from desktop_app.background import Background
from desktop_app.desk import Desk
from desktop_app.labels import Heading, MutedLabel, PlainLabel
from desktop_app.language_names import shown_name
from desktop_app.operations.sheets import make_sheet
from desktop_app.sheets.choosing import choose_sheet, choose_target
from desktop_app.sheets.take_page import TakeSheetPage
from desktop_app.widgets.notice import Notice
from desktop_app.widgets.page_top import page_top
from desktop_app.words import tr
from forms.languages import OWN_NAMES
from forms.registry import FORMS, form_for

_WIDTH = 680


class MakeSheetPage(QWidget):
    """``page_wanted`` gives a page to open, ``back_wanted`` says that the person is done here."""

    page_wanted = Signal(QWidget)
    back_wanted = Signal()

    def __init__(self, desk: Desk, background: Background, parent: QWidget | None = None) -> None:
        """Offer every kind of record; the person's own language is ticked."""
        super().__init__(parent)
        self._desk, self._background = desk, background
        self.setObjectName("make_sheet")
        self.setAccessibleName(self.title())
        self.notice = Notice()
        self.kind = QComboBox()
        self.kind.setObjectName("sheet_kind")
        self.kind.setAccessibleName(tr("Kind of record"))
        for form in FORMS:
            self.kind.addItem(tr(form.plural), form.record_type)
        self.languages = {code: QCheckBox(shown_name(code)) for code in OWN_NAMES}
        for code, box in self.languages.items():
            box.setObjectName(f"sheet_language_{code}")
            box.setChecked(code == desk.language)
            box.toggled.connect(self._allow)
        self.make = look.main_button(tr("Choose where to save it …"), "sheet_save", "save")
        self.print = look.button(tr("Print an empty form …"), "sheet_print", "print")
        self.open = look.button(tr("Open a filled sheet …"), "sheet_open", "folder")
        self._arrange()
        self.make.clicked.connect(self._ask_where)
        self.print.clicked.connect(self._print)
        self.open.clicked.connect(lambda: choose_sheet(self, self._desk, self.take))
        self.setFocusProxy(self.kind)

    def title(self) -> str:
        """What the page is called."""
        return tr("Fill in elsewhere")

    def refresh(self) -> None:
        """Nothing here changes by itself."""

    def leave(self) -> None:
        """Nothing is pending here."""

    def _arrange(self) -> None:
        top, back = page_top(self.title())
        back.clicked.connect(self.back_wanted)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(look.WIDE, look.GAP, look.WIDE, look.GAP)
        layout.setSpacing(look.GAP)
        layout.addLayout(top)
        layout.addWidget(self.notice)
        layout.addWidget(self._inside())
        layout.addStretch(1)

    def _inside(self) -> QWidget:
        inside = QWidget()
        inside.setMaximumWidth(_WIDTH)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, look.GAP, 0, 0)
        column.setSpacing(look.GAP)
        column.addWidget(_wrapped(PlainLabel(_what_it_is())))
        column.addSpacing(look.GAP)
        column.addWidget(Heading(tr("Kind of record"), 3))
        self.kind.setMaximumWidth(_WIDTH // 2)
        column.addWidget(self.kind)
        column.addSpacing(look.GAP)
        column.addWidget(Heading(tr("Languages of the texts"), 3))
        column.addWidget(_wrapped(MutedLabel(tr("Each text gets a column for each language."))))
        row = QHBoxLayout()
        row.setSpacing(look.WIDE)
        for box in self.languages.values():
            row.addWidget(box)
        row.addStretch(1)
        column.addLayout(row)
        column.addSpacing(look.WIDE)
        buttons = QHBoxLayout()
        buttons.setSpacing(look.GAP)
        buttons.addWidget(self.make)
        buttons.addWidget(self.print)
        buttons.addWidget(self.open)
        buttons.addStretch(1)
        column.addLayout(buttons)
        return inside

    def _allow(self) -> None:
        self.make.setEnabled(any(box.isChecked() for box in self.languages.values()))

    def _ask_where(self) -> None:
        choose_target(self, self._desk, self.kind.currentText(), self.save_to)

    def save_to(self, path: Path) -> None:
        """Write the workbook to this file."""
        form = form_for(str(self.kind.currentData()))
        languages = [code for code, box in self.languages.items() if box.isChecked()]
        self._background.run(
            lambda: make_sheet(self._desk, form, path, languages), lambda _none: self._saved(path), owner=self
        )

    def _print(self) -> None:
        what = str(self.kind.currentData())
        from desktop_app.printing.preview.kinds import form_preview

        self.page_wanted.emit(form_preview(self._desk, self._background, what))

    def take(self, path: Path) -> None:
        """Look into a filled sheet."""
        self.page_wanted.emit(TakeSheetPage(self._desk, self._background, path))

    def _saved(self, path: Path) -> None:
        def show() -> None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

        words = tr(
            "Saved as {name}. Fill it in with Excel or LibreOffice, then open it here.", name=path.name
        )
        self.notice.say(words, role="good", action=tr("Open"), do=show)


def _what_it_is() -> str:
    return tr(
        "Make a workbook with a column for each question, lists to choose from and a note on each column. It can be "
        "filled in on any computer and by anybody. When you open it here, you see what each row would do before "
        "anything is made, and every problem at its cell. The same file can be opened again at any time: nothing is "
        "made twice. Or print an empty form, to be filled in by hand and signed."
    )


def _wrapped(label: PlainLabel) -> PlainLabel:
    label.setWordWrap(True)
    return label
