"""What waits: the table, what can be done with the chosen lines, and the whole of what is known about one."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractItemView, QVBoxLayout, QWidget

from desktop_app import look
from desktop_app.labels import MutedLabel
from desktop_app.questions.flow import FlowLayout
from desktop_app.queue.lines import Queue, Waiting
from desktop_app.queue.models import DEED, SIZE, STATE, TITLE, WaitingModel
from desktop_app.queue.table import LineTable
from desktop_app.words import say_when, tr
from forms.words import Phrase
from sync.records import Clock

_WIDTHS = {DEED: 200, SIZE: 96, STATE: 268}


class WaitingView(QWidget):
    """Says by signals what is wanted of the chosen lines; ``hold_wanted`` gives whether to hold or to let go.

    ``move_wanted`` gives whether up (-1) or down (1).
    """

    hold_wanted = Signal(bool)
    first_wanted = Signal()
    out_wanted = Signal()
    open_wanted = Signal(str)
    move_wanted = Signal(int)
    export_wanted = Signal()
    alone_wanted = Signal(str)

    def __init__(self, clock: Clock, parent: QWidget | None = None) -> None:
        """Nothing waits yet."""
        super().__init__(parent)
        self._clock = clock
        self.model = WaitingModel(self)
        self.table = LineTable(self.model, _WIDTHS, TITLE)
        self.table.setObjectName("waiting")
        self.table.setAccessibleName(tr("What waits to be sent"))
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.opened.connect(lambda line: self.open_wanted.emit(line.identifier))
        self.table.removed.connect(self.out_wanted)
        self.table.moved.connect(self.move_wanted)
        self.table.chosen.connect(self._show_chosen)
        self.told = MutedLabel()
        self.told.setObjectName("told")
        self.told.setWordWrap(True)
        self._make_buttons()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(look.GAP)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.told)
        layout.addLayout(self._row())

    def show_queue(self, queue: Queue) -> None:
        """Show what waits; the lines that were chosen stay chosen, wherever they stand now."""
        chosen = {line.number for line in self.chosen()}
        self.model.show_lines(queue.waiting)
        rows = [row for row, line in enumerate(queue.waiting) if line.number in chosen]
        self.table.choose_rows(rows or [0] if queue.waiting else [])
        self._show_chosen()

    def chosen(self) -> list[Waiting]:
        """The chosen lines, in their order."""
        return self.table.lines()

    def _make_buttons(self) -> None:
        self.hold = look.button(tr("Hold back"), "hold", "stop")
        self.first = look.button(tr("Send first"), "send_first")
        self.up = look.button(tr("Up"), "move_up", "up")
        self.up.setToolTip(tr("Key: Alt and arrow up"))
        self.down = look.button(tr("Down"), "move_down", "down")
        self.down.setToolTip(tr("Key: Alt and arrow down"))
        self.save = look.button(tr("Save as a file …"), "export_waiting", "save")
        self.save.setToolTip(tr("The chosen records, for another program or another computer. All: Ctrl+A"))
        self.out = look.button(tr("Take out of the queue"), "take_out", "remove")
        self.out.setToolTip(tr("The record itself stays as it is. Key: Delete"))
        self.open = look.button(tr("Open"), "open_waiting")
        self.open.setToolTip(tr("Key: Enter"))
        self.hold.clicked.connect(lambda: self.hold_wanted.emit(not self._all_held()))
        self.first.clicked.connect(self.first_wanted)
        self.up.clicked.connect(lambda: self.move_wanted.emit(-1))
        self.down.clicked.connect(lambda: self.move_wanted.emit(1))
        self.save.clicked.connect(self.export_wanted)
        self.out.clicked.connect(self.out_wanted)
        self.alone = look.button(tr("Synchronize this one"), "synchronize_alone", "sync")
        self.alone.setToolTip(
            tr("Look at this record there, take in what is new of it, send it; no other moves")
        )
        self.alone.clicked.connect(lambda: self.alone_wanted.emit(self.chosen()[0].identifier))
        self.open.clicked.connect(lambda: self.open_wanted.emit(self.chosen()[0].identifier))

    def _row(self) -> FlowLayout:
        """In two lines where one has no room, as on a small screen in French."""
        row = FlowLayout()
        for button in (self.open, self.alone, self.hold, self.first, self.up, self.down, self.out, self.save):
            row.addWidget(button)
        return row

    def _all_held(self) -> bool:
        chosen = self.chosen()
        return bool(chosen) and all(line.held for line in chosen)

    def _show_chosen(self) -> None:
        """The buttons fit what is chosen; of one line all is told."""
        chosen = self.chosen()
        for button in (self.hold, self.first, self.up, self.down, self.out, self.save):
            button.setEnabled(bool(chosen))
        self.open.setEnabled(len(chosen) == 1)
        self.alone.setEnabled(len(chosen) == 1 and not chosen[0].held)
        held = self._all_held()
        self.hold.setText(tr("Let go") if held else tr("Hold back"))
        look.set_icon(self.hold, "send" if held else "stop")
        self.told.setText(self._tell(chosen))

    def _tell(self, chosen: list[Waiting]) -> str:
        if len(chosen) != 1:
            return tr("{n} record chosen", "{n} records chosen", n=len(chosen)) if chosen else ""
        line = chosen[0]
        when = Phrase(say_when(line.queued_at, self._clock))
        return f"{tr('{kind}; put into the queue: {when}.', kind=line.kind, when=when)} {line.told}"
