"""The page on which a bundle is made: what goes, how it travels, and, when it is written, what to do next."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from desktop_app import look
from desktop_app.background import Background, Job, unheard
from desktop_app.carrying.busy_view import BusyView
from desktop_app.carrying.choosing import choose_target
from desktop_app.carrying.done_view import DoneView
from desktop_app.carrying.going_model import ASKED, KIND, SIZE, TITLE, GoingModel
from desktop_app.carrying.load import Load, load_of
from desktop_app.carrying.next_steps import after_making
from desktop_app.carrying.wish_box import WishBox
from desktop_app.desk import Desk
from desktop_app.labels import MutedLabel
from desktop_app.operations.carrying import make_bundle, own_fingerprint
from desktop_app.queue.saying import say_size
from desktop_app.queue.table import LineTable
from desktop_app.widgets.empty import Empty
from desktop_app.widgets.notice import Notice
from desktop_app.widgets.page_top import page_top
from desktop_app.words import tr
from forms.words import Phrase
from sync.bundle.making import Made, Wish
from sync.errors import Trouble
from sync.stopping import Stopped

_WIDTHS = {KIND: 120, ASKED: 190, SIZE: 80}
_OPTIONS_WIDTH = 380


@dataclass(frozen=True, slots=True)
class _Written:
    """What was written for which wish, and this computer's number."""

    wish: Wish
    made: Sequence[Made]
    number: str


class MakePage(QWidget):
    """``changed`` says that something was handed over; ``back_wanted`` that the person is done here."""

    changed = Signal(str)
    back_wanted = Signal()

    def __init__(
        self,
        desk: Desk,
        background: Background,
        chosen: Sequence[str] = (),
        *,
        hand_over: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """For the chosen records, or for all that waits; shows nothing until ``refresh``."""
        super().__init__(parent)
        self._desk, self._background, self._chosen = desk, background, tuple(chosen)
        self._load = Load()
        self.setObjectName("make_bundle")
        self.setAccessibleName(self.title())
        self.total = MutedLabel()
        self.total.setObjectName("bundle_total")
        self.notice = Notice()
        self.model = GoingModel(self)
        self.table = LineTable(self.model, _WIDTHS, TITLE)
        self.table.setObjectName("going")
        self.table.setAccessibleName(tr("What goes along"))
        self.wish = WishBox(hand_over=hand_over)
        self.make = look.main_button(tr("Choose where to save it …"), "bundle_save", "save")
        self.busy = BusyView()
        self.busy.stop_wanted.connect(self._stop)
        self._job: Job | None = None
        self.done = DoneView()
        self._arrange()
        self._connect()
        self.setFocusProxy(self.table)
        self.refresh()

    def title(self) -> str:
        """What the page is called."""
        return tr("Make a bundle")

    def refresh(self) -> None:
        """Look again at what goes along, while nothing is written yet."""
        if self.stack.currentWidget() not in (self.busy, self.done):
            self._background.run(lambda: load_of(self._desk, self._chosen), self._show, owner=self)

    def leave(self) -> None:
        """Nothing is pending here."""

    def _arrange(self) -> None:
        top, self._back = page_top(self.title(), self.total)
        self._choosing = QWidget()
        row = QHBoxLayout(self._choosing)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.WIDE)
        row.addWidget(self.table, 1)
        row.addWidget(self._options())
        self.stack = QStackedWidget()
        self._nothing = _nothing_waits()
        for widget in (QWidget(), self._nothing, self._choosing, self.busy, self.done):
            self.stack.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(look.WIDE, look.GAP, look.WIDE, look.GAP)
        layout.setSpacing(look.GAP)
        layout.addLayout(top)
        layout.addWidget(self.notice)
        layout.addWidget(self.stack, 1)

    def _options(self) -> QWidget:
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self.wish)
        side = QWidget()
        side.setFixedWidth(_OPTIONS_WIDTH)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.GAP)
        column.addWidget(area, 1)
        column.addWidget(self.make)
        return side

    def _connect(self) -> None:
        self._back.clicked.connect(self.back_wanted)
        self.done.left.connect(self.back_wanted)
        self.stack.currentChanged.connect(self._allow_back)
        self.wish.changed.connect(self._show_load)
        self.wish.entered.connect(self._ask_where)
        self.make.clicked.connect(self._ask_where)

    def _allow_back(self) -> None:
        """Not while it is being written: what became of it would never be told."""
        self._back.setEnabled(self.stack.currentWidget() is not self.busy)

    def _show(self, load: Load) -> None:
        self._load = load
        self.wish.show_load(load)
        self._show_load()
        self.stack.setCurrentWidget(self._choosing if load.lines else self._nothing)
        self.table.choose_rows([0] if load.lines else [])

    def _show_load(self) -> None:
        load = self._load
        self.model.show_load(load, hand_over=self.wish.is_hand_over())
        self.make.setEnabled(bool(load.going))
        self.total.setText(_total(load, files=self.wish.files.isChecked()) if load.lines else "")

    def _ask_where(self) -> None:
        self.notice.hide()
        if self.make.isEnabled() and self.wish.lock.is_good():
            choose_target(self, self._desk, tr("records"), self.write)

    def write(self, path: Path) -> None:
        """Write the bundle there, beside the window."""
        wish = self.wish.wish([line.identifier for line in self._load.going])
        self.busy.begin()
        self.busy.say(tr("Writing the bundle …"), stoppable=True)
        self.stack.setCurrentWidget(self.busy)

        def work(job: Job) -> _Written:
            made = make_bundle(self._desk, path, wish, job.is_stopped)
            return _Written(
                replace(wish, passphrase="*" * bool(wish.passphrase)), made, own_fingerprint(self._desk)
            )

        self._job = self._background.run(
            work, self._written, self._failed, on="network", owner=self, progress=unheard
        )

    def _stop(self) -> None:
        if self._job is not None:
            self._job.stop()

    def _written(self, written: _Written) -> None:
        self.wish.lock.forget()
        sentences = tuple(after_making(written.wish, len(written.made)))
        self.done.show_made(written.made, sentences, written.number)
        self.total.setText("")
        self.stack.setCurrentWidget(self.done)
        self.changed.emit("")

    def _failed(self, error: Exception) -> None:
        self.stack.setCurrentWidget(self._choosing)
        if isinstance(error, Stopped):
            self.notice.say(tr("Stopped. Nothing was saved."), role="warning")
            return
        if not isinstance(error, Trouble):
            raise error
        self.notice.say(" ".join(map(tr, error.sentences)), role="warning")


def _nothing_waits() -> QWidget:
    return Empty(
        "waiting",
        tr("Nothing waits to be carried"),
        tr(
            "Send a record first, then it waits in the queue and can go into a bundle. "
            "Or choose records in a list, and there “Hand over in a bundle …”."
        ),
    )


def _total(load: Load, *, files: bool) -> str:
    """How many records and files, and what they weigh at most."""
    going = load.going
    size = Phrase(say_size(load.size(files=files)))
    parts = [tr("{n} record", "{n} records", n=len(going))]
    if load.files and files:
        parts.append(tr("{n} file", "{n} files", n=load.files))
    parts.append(tr("at most {size}", size=size))
    if stays := len(load.lines) - len(going):
        parts.append(tr("{n} stays here", "{n} stay here", n=stays))
    return " · ".join(parts)
