"""What merged by itself: one line that opens into a plain list."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from desktop_app import look
from desktop_app.labels import MutedLabel, PlainLabel
from desktop_app.words import tr

MOST_LETTERS = 240


class MergedList(QWidget):
    """Says how many answers merged by themselves; pressed, it shows which, and what stands there now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self.button = look.button("", "show_merged", kind="link")
        self.button.setCheckable(True)
        self.button.toggled.connect(self._open)
        self._list = QWidget()
        self._grid = QGridLayout(self._list)
        self._grid.setContentsMargins(look.GAP, 0, 0, 0)
        self._grid.setHorizontalSpacing(look.WIDE)
        self._grid.setVerticalSpacing(look.SMALL)
        self._grid.setColumnStretch(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._list)

    def show_merged(self, merged: tuple[tuple[str, str], ...]) -> None:
        """Take the answers with what stands in them now; with none, the line is not there."""
        self.button.setChecked(False)
        self.button.setVisible(bool(merged))
        self._list.hide()
        count = len(merged)
        self.button.setText(
            tr(
                "{n} other answer merged by itself: see",
                "{n} other answers merged by themselves: see",
                n=count,
            )
        )
        while (item := self._grid.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for row, (label, said) in enumerate(merged):
            self._grid.addWidget(MutedLabel(label), row, 0)
            self._grid.addWidget(_said(said), row, 1)

    def _open(self, opened: bool) -> None:
        self._list.setVisible(opened)


def _said(said: str) -> PlainLabel:
    short = said if len(said) <= MOST_LETTERS else f"{said[:MOST_LETTERS].rstrip()} …"
    label = PlainLabel(short or tr("Nothing"), copied=True)
    label.setWordWrap(True)
    return label
