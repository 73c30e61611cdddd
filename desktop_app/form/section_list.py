"""The sections at the leading side, each with its state, and under them how much of what is needed is there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QProgressBar, QVBoxLayout, QWidget

from desktop_app import look
from desktop_app.form.marks import mark_icon, mark_word
from desktop_app.form.progress import Mark
from desktop_app.labels import MutedLabel
from desktop_app.words import tr
from forms.spec import Section

WIDTH = 216
HIGH = 36


class SectionList(QWidget):
    """``chosen`` gives the place of the section to show."""

    chosen = Signal(int)

    def __init__(self, sections: Sequence[Section]) -> None:
        """Show the sections, all empty."""
        super().__init__()
        self._marks: dict[str, Mark] = {}
        self._sections = tuple(sections)
        self.list = QListWidget()
        self.list.setObjectName("sections")
        self.list.setAccessibleName(tr("Sections"))
        self.list.setProperty("look", "side")
        self.list.setIconSize(QSize(16, 16))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setWordWrap(True)
        for section in self._sections:
            item = QListWidgetItem(tr(section.title))
            item.setSizeHint(QSize(0, HIGH))
            self.list.addItem(item)
        self.list.currentRowChanged.connect(self.chosen)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Share of what is needed to publish"))
        self.words = MutedLabel()
        self.words.setWordWrap(True)
        self._arrange()

    def _arrange(self) -> None:
        under = QVBoxLayout()
        under.setContentsMargins(look.SMALL, 0, look.SMALL, 0)
        under.setSpacing(look.SMALL)
        under.addWidget(self.bar)
        under.addWidget(self.words)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(look.GAP, look.GAP, look.GAP, look.WIDE)
        layout.setSpacing(look.GAP)
        layout.addWidget(self.list, 1)
        layout.addLayout(under)
        self.setFixedWidth(WIDTH)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.AlternateBase)

    def show_marks(self, marks: Mapping[str, Mark]) -> None:
        """Show the state of each section, by its name."""
        for place, section in enumerate(self._sections):
            mark = marks[section.name]
            if self._marks.get(section.name) is mark:
                continue
            self._marks[section.name] = mark
            item = self.list.item(place)
            item.setIcon(mark_icon(mark))
            words = tr("{section}: {state}", section=tr(section.title), state=mark_word(mark))
            item.setToolTip(look.as_hint(words))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, words)

    def changeEvent(self, event: QEvent) -> None:
        """Draw the signs in the colours of the new theme."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and self._marks:
            marks, self._marks = self._marks, {}
            self.show_marks(marks)

    def show_share(self, share: int) -> None:
        """Show how many per cent are there."""
        self.bar.setValue(share)
        self.words.setText(
            tr("Nothing is missing")
            if share == 100
            else tr("{share} % of what is needed to publish", share=share)
        )

    def go_to(self, place: int) -> None:
        """Mark a section as the one shown."""
        self.list.setCurrentRow(place)
