"""One answer in conflict: before, mine, theirs, and the choice of the result."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from desktop_app import look
from desktop_app.conflicts.anew import Anew, can_be_written
from desktop_app.conflicts.choices import Choice, How
from desktop_app.conflicts.how_buttons import HowButtons
from desktop_app.conflicts.panes import Pane
from desktop_app.conflicts.sheet import Part
from desktop_app.labels import Heading
from desktop_app.questions.surroundings import Surroundings
from desktop_app.words import tr

_KEYS = {
    Qt.Key.Key_1: How.MINE,
    Qt.Key.Key_2: How.THEIRS,
    Qt.Key.Key_3: How.BOTH,
    Qt.Key.Key_4: How.ANEW,
}


class Card(QFrame):
    """Shows the versions and takes a choice; ``decided`` says that the choice, or what is written, changed."""

    decided = Signal()
    record_wanted = Signal(str)

    def __init__(
        self,
        part: Part,
        surroundings: Surroundings,
        languages: tuple[str, ...],
        parent: QWidget | None = None,
    ) -> None:
        """Show the answer; nothing is chosen yet. ``languages`` are the record's."""
        super().__init__(parent)
        self.part = part
        self._surroundings, self._languages = surroundings, languages
        self._anew: Anew | None = None
        self._start = part.mine
        self.setObjectName(f"conflict_{part.path}")
        self.setProperty("look", "card")
        self.setAccessibleName(part.label)
        self.before, self.mine, self.theirs = self._panes()
        self.result = Pane(tr("Result"), part.label)
        self.buttons = HowButtons(part, can_be_written(part))
        self.buttons.pressed.connect(self._press)
        self._arrange()

    def _panes(self) -> tuple[Pane, Pane, Pane]:
        label, language = self.part.label, self.part.runs_in
        named = (
            (tr("Before"), self.part.before),
            (tr("Mine"), self.part.mine),
            (tr("Theirs"), self.part.theirs),
        )
        panes = []
        for name, version in named:
            pane = Pane(name, label)
            pane.show_version(version, language)
            panes.append(pane)
        return panes[0], panes[1], panes[2]

    def _arrange(self) -> None:
        grid = QGridLayout()
        grid.setSpacing(look.GAP)
        for column, pane in enumerate((self.before, self.mine, self.theirs)):
            grid.addWidget(pane, 0, column)
            grid.setColumnStretch(column, 1)
        grid.addWidget(self.buttons, 0, 3, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(look.WIDE, look.GAP, look.WIDE, look.WIDE)
        layout.setSpacing(look.GAP)
        layout.addWidget(Heading(self.part.label, 3))
        layout.addLayout(grid)
        layout.addWidget(self.result)
        self.result.set_chosen(True)
        self.result.hide()

    def choice(self) -> Choice | None:
        """What is chosen, on the versions that are shown; none where nothing is."""
        how = self.buttons.how()
        if how is None:
            return None
        return Choice(how, self.part.seen, self._anew.value() if how is How.ANEW and self._anew else None)

    def choose(self, choice: Choice | None) -> None:
        """Press the button of a choice that was made before, or let all go."""
        self.buttons.set_how(choice.how if choice else None)
        if choice and choice.how is How.ANEW:
            self._writing().set_value(choice.written)
        self._show_result()

    def decide(self, how: How) -> bool:
        """Choose as if the button were pressed; whether the answer can be settled so."""
        if not self.buttons.can(how):
            return False
        self.buttons.set_how(how)
        self._press()
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """1 to 4 choose, wherever in the card one is, except while writing."""
        how = _KEYS.get(Qt.Key(event.key()))
        if how is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier or not self.decide(how):
            super().keyPressEvent(event)

    def _press(self) -> None:
        self._show_result()
        if self.buttons.how() is How.ANEW:
            self._writing().begin(self._start.value)
        self.decided.emit()

    def _show_result(self) -> None:
        """Mine and theirs are seen where they stand; both, and what is written, need a place."""
        how = self.buttons.how()
        versions = {How.MINE: self.part.mine, How.THEIRS: self.part.theirs, How.BOTH: self.part.both}
        self._start = (versions.get(how) if how else None) or self._start
        self.mine.set_chosen(how is How.MINE)
        self.theirs.set_chosen(how is How.THEIRS)
        if how is How.BOTH and self.part.both:
            self.result.show_version(self.part.both, self.part.runs_in)
        if how is How.ANEW:
            self._writing().show()
        elif self._anew:
            self._anew.hide()
        self.result.box.setVisible(how is How.BOTH)
        self.result.setVisible(how in (How.BOTH, How.ANEW))

    def _writing(self) -> Anew:
        """The box to write in, made when it is first wanted."""
        if self._anew is None:
            self._anew = Anew(self.part, self._surroundings, self._languages)
            self._anew.edited.connect(self.decided)
            self._anew.record_wanted.connect(self.record_wanted)
            self.result.add(self._anew)
        return self._anew
