"""A record to be read, section by section; what differs from another version is marked."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from desktop_app import look
from desktop_app.conflicts.difference import Run
from desktop_app.conflicts.said_box import SaidBox
from desktop_app.labels import Heading, MutedLabel
from desktop_app.reading.answers import Answered, Chapter
from desktop_app.words import tr
from forms.words import Phrase

_LABEL_WIDTH = 220
_WHOLE = 48
"""Lines up to which a text scrolls with its page: two scroll bars beside each other puzzle whoever reads."""
_BAR = QStyle.PixelMetric.PM_ScrollBarExtent


class ReadingView(QWidget):
    """Shows chapters; where two versions are compared, all or only what differs, in one text or side by side."""

    def __init__(
        self, *, below: Callable[[Answered], QWidget | None] | None = None, parent: QWidget | None = None
    ) -> None:
        """Show nothing yet; ``below`` makes what stands below an answer, if anything does."""
        super().__init__(parent)
        self._below = below
        self._chapters: Sequence[Chapter] = ()
        self._belows: dict[str, QWidget] = {}
        self._heads: tuple[str, str] | None = None
        self.legend = MutedLabel()
        self.legend.setObjectName("reading_legend")
        self.legend.setWordWrap(True)
        self.only = QCheckBox(tr("Show only what differs"))
        self.only.setObjectName("reading_only")
        self.only.toggled.connect(lambda _on: self._fill())
        self.beside = QCheckBox(tr("Side by side"))
        self.beside.setObjectName("reading_beside")
        self.beside.toggled.connect(lambda _on: self._fill())
        self.heads = (Heading(level=3), Heading(level=3))
        self._head_row = self._made_head_row()
        self.area = QScrollArea()
        self.area.setObjectName("reading")
        self.area.setAccessibleName(tr("The record"))
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(look.SMALL)
        layout.addWidget(self.legend)
        ways = QHBoxLayout()
        ways.setSpacing(look.WIDE)
        ways.addWidget(self.only)
        ways.addWidget(self.beside)
        ways.addStretch(1)
        layout.addLayout(ways)
        layout.addWidget(self._head_row)
        layout.addWidget(self.area, 1)
        for widget in (self.legend, self.only, self.beside):
            widget.hide()

    def _made_head_row(self) -> QWidget:
        """The names of the versions above their columns, in sight wherever one has scrolled to."""
        row = QHBoxLayout(widget := QWidget())
        row.setContentsMargins(look.WIDE, 0, look.WIDE + self.style().pixelMetric(_BAR), 0)
        row.setSpacing(look.WIDE)
        for side, head in zip(("before", "after"), self.heads, strict=True):
            head.setObjectName(f"reading_head_{side}")
            head.setWordWrap(True)
            row.addWidget(head, 1)
        widget.hide()
        return widget

    def show_chapters(
        self,
        chapters: Sequence[Chapter],
        *,
        legend: str = "",
        same: str = "",
        heads: tuple[str, str] | None = None,
    ) -> None:
        """Show these; ``legend`` says what the marks mean, ``same`` that there are none; or nothing is compared.

        ``heads`` name the two versions: then they can be read side by side.
        """
        self._chapters, self._heads = chapters, heads
        differs = any(answer.differs for chapter in chapters for answer in chapter.answers)
        self.legend.setText((legend if differs else same) if legend else "")
        self.legend.setVisible(bool(legend))
        self.only.setVisible(bool(legend) and differs)
        self.only.setChecked(bool(legend) and differs)
        self.beside.setVisible(heads is not None and differs)
        self._fill()

    def go_to(self, path: str) -> None:
        """Bring the answer to a question into view, with the keyboard at what stands below it."""
        for box in self.area.findChildren(SaidBox):
            if _is_of(box, path):
                below = self._belows.get(box.objectName(), box)
                below.setFocus()
                for widget in (below, box):
                    self.area.ensureWidgetVisible(widget)
                return

    def _fill(self) -> None:
        page = look.frame("card")
        self._belows = {}
        beside = self._heads is not None and self.beside.isChecked() and not self.beside.isHidden()
        self._head_row.setVisible(beside)
        if self._heads is not None and beside:
            self._fill_beside(page, self._heads)
        else:
            self._fill_in_one(page)
        self.area.setWidget(page)

    def _shown(self) -> Iterator[tuple[str, list[Answered]]]:
        """The answers to be shown, under the title of their chapter."""
        only = self.only.isChecked() and not self.only.isHidden()
        for chapter in self._chapters:
            answers = [answer for answer in chapter.answers if answer.differs or answer.asks or not only]
            if answers:
                yield chapter.title, answers

    def _fill_in_one(self, page: QFrame) -> None:
        grid = QGridLayout(page)
        grid.setContentsMargins(look.WIDE, look.GAP, look.WIDE, look.WIDE)
        grid.setHorizontalSpacing(look.WIDE)
        grid.setVerticalSpacing(look.GAP)
        grid.setColumnMinimumWidth(0, _LABEL_WIDTH)
        grid.setColumnStretch(1, 1)
        for title, answers in self._shown():
            grid.addWidget(Heading(title), grid.rowCount(), 0, 1, 2)
            for answer in answers:
                self._add(grid, answer)
        grid.setRowStretch(grid.rowCount(), 1)

    def _fill_beside(self, page: QFrame, heads: tuple[str, str]) -> None:
        grid = QGridLayout(page)
        grid.setContentsMargins(look.WIDE, look.GAP, look.WIDE, look.WIDE)
        grid.setHorizontalSpacing(look.WIDE)
        grid.setVerticalSpacing(look.GAP)
        for column, head in enumerate(self.heads):
            head.setText(heads[column])
            grid.setColumnStretch(column, 1)
        for title, answers in self._shown():
            grid.addWidget(Heading(title), grid.rowCount(), 0, 1, 2)
            for answer in answers:
                _add_beside(grid, answer, heads)
        grid.setRowStretch(grid.rowCount(), 1)

    def _add(self, grid: QGridLayout, answer: Answered) -> None:
        _add(grid, answer)
        below = self._below(answer) if self._below else None
        if below is not None:
            self._belows[f"said_{answer.path}"] = below
            grid.addWidget(below, grid.rowCount(), 1)


def _add(grid: QGridLayout, answer: Answered) -> None:
    row = grid.rowCount()
    label = MutedLabel(answer.label)
    label.setWordWrap(True)
    label.setFixedWidth(_LABEL_WIDTH)
    box = _box(answer, f"said_{answer.path}", answer.label, answer.runs)
    grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
    grid.addWidget(box, row, 1, Qt.AlignmentFlag.AlignTop)


def _add_beside(grid: QGridLayout, answer: Answered, heads: tuple[str, str]) -> None:
    """The question above, its two answers below it, each under the name of its version."""
    row = grid.rowCount()
    label = MutedLabel(answer.label)
    label.setWordWrap(True)
    grid.addWidget(label, row, 0, 1, 2)
    for column, (side, runs) in enumerate((("before", answer.before), ("after", answer.after))):
        name = tr("{label}: {what}", label=Phrase(answer.label), what=Phrase(heads[column]))
        box = _box(answer, f"{side}_{answer.path}", name, runs)
        grid.addWidget(box, row + 1, column, Qt.AlignmentFlag.AlignTop)


def _box(answer: Answered, name: str, words: str, runs: tuple[Run, ...]) -> SaidBox:
    box = SaidBox(most=_WHOLE)
    box.setObjectName(name)
    box.setAccessibleName(words)
    box.show_runs(runs, answer.language)
    return box


def _is_of(box: SaidBox, path: str) -> bool:
    """Whether a box says the answer to a question, or one language of it."""
    name = box.objectName().removeprefix("said_")
    return name == path or name.startswith(f"{path}.")
