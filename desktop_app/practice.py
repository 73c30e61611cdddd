"""Practising: the band that says so, the clearing-house on this computer, and the colleagues who can be asked."""

from __future__ import annotations

from collections.abc import Callable
from threading import Lock
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QWidget

from desktop_app import look
from desktop_app.background import Background
from desktop_app.desk import Desk
from desktop_app.words import tr
from forms.words import Phrase, say
from sync.errors import Trouble

if TYPE_CHECKING:
    from desktop_app.operations.practising import PracticeHouse
    from sync.client.visitor import Visitor

STARTING = say("Starting the practice clearing-house …")
Tell = Callable[[Phrase], None]
_DEEDS: dict[str, tuple[Phrase, Phrase]] = {
    "edit": (
        say("Let a colleague change this record"),
        say("{who} changed this record at the practice clearing-house."),
    ),
    "publish": (say("Let the Secretariat publish this record"), say("{who} published this record.")),
    "return": (
        say("Let the Secretariat reject this record"),
        say("{who} rejected this record, with a reason."),
    ),
    "new": (say("Let the Secretariat publish a new material"), say("{who} published a new material.")),
}


class Practice(QObject):
    """The practice clearing-house, started when it is first needed. ``told`` says what a colleague did."""

    starting = Signal()
    told = Signal(str)
    refused = Signal(Trouble)

    def __init__(self, desk: Desk, background: Background, parent: QObject) -> None:
        """Not started yet."""
        super().__init__(parent)
        self._desk, self._background = desk, background
        self._house: PracticeHouse | None = None
        self._country = ""
        self._starting = Lock()

    def house(self, tell: Tell) -> PracticeHouse:
        """The running clearing-house, started now if it must be; called beside the window, on a network thread."""
        from desktop_app.operations.practising import PracticeHouse  # brings the HTTP library with it

        with self._starting:
            if self._house is None:
                tell(STARTING)
                self._country = self._desk.country
                self._house = PracticeHouse.start(self._desk.folder.parent, self._country)
            return self._house

    def take_over(self, other: Practice) -> None:
        """Go on with what another one has started, which goes; called beside the window, as stopping may take a while.

        Where there is one here already, or the country is another by now, it is stopped.
        """
        with self._starting:
            with other._starting:
                house, other._house = other._house, None
            if house is None:
                return
            if self._house is None and other._country == self._desk.country:
                self._house, self._country = house, other._country
            else:
                house.stop()

    def close(self) -> None:
        """Stop it; what it holds is kept."""
        with self._starting:
            if self._house is not None:
                self._house.stop()
                self._house = None

    def ask(self, deed: str, identifier: str) -> None:
        """Let a colleague do something with a record."""
        self._background.run(
            lambda job: self._do(deed, identifier, job.report),
            lambda who: self.told.emit(tr(Phrase(_DEEDS[deed][1].text, values={"who": who}))),
            self._refuse,
            on="network",
            owner=self,
            progress=lambda _phrase: self.starting.emit(),
        )

    def _do(self, deed: str, identifier: str, tell: Tell) -> str:
        visitor = self.house(tell).colleagues()
        try:
            return _deed(visitor, deed, identifier)
        finally:
            visitor.close()

    def _refuse(self, error: Exception) -> None:
        if not isinstance(error, Trouble):
            raise error
        self.refused.emit(error)


def _deed(visitor: Visitor, deed: str, identifier: str) -> str:
    match deed:
        case "edit":
            return visitor.edit(identifier)
        case "publish":
            return visitor.publish(identifier)
        case "return":
            return visitor.give_back(identifier)
        case _:
            return visitor.new()


class PracticeBand(QFrame):
    """Says that this is practice. ``wanted`` gives the deed that a colleague should do; ``real_wanted`` ends it.

    ``decide_wanted`` asks to decide requests oneself, as the Secretariat does.
    """

    wanted = Signal(str)
    decide_wanted = Signal()
    real_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Say it, with the menu of what colleagues can do."""
        super().__init__(parent)
        self.setObjectName("practice_band")
        self.setProperty("look", "band")
        sign = look.Sign("practice", "on_band")
        words = look.ElidedLabel(
            tr("Practice: nothing leaves this computer. Try everything; these records are examples.")
        )
        words.setProperty("role", "band")
        self.menu = QMenu(self)
        self.menu.setObjectName("menu_practice")
        for name, (phrase, _told) in _DEEDS.items():
            action = self.menu.addAction(tr(phrase))
            action.setObjectName(f"practice_{name}")
            action.triggered.connect(lambda _on=False, name=name: self.wanted.emit(name))
        self.menu.addSeparator()
        decide = self.menu.addAction(tr("Decide requests yourself, as the Secretariat does …"))
        decide.setObjectName("practice_decide")
        decide.triggered.connect(lambda _on=False: self.decide_wanted.emit())
        self.menu.addSeparator()
        real = self.menu.addAction(tr("Work with the real clearing-house …"))
        real.setObjectName("practice_end")
        real.triggered.connect(lambda _on=False: self.real_wanted.emit())
        self.button = look.menu_button(tr("Practice"), "practice")
        self.button.setToolTip(tr("Play the part of colleagues and of the Secretariat"))
        self.button.setMenu(self.menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(look.WIDE, look.SMALL, look.WIDE, look.SMALL)
        row.addWidget(sign)
        row.addWidget(words, 1)
        row.addWidget(self.button)

    def allow(self, chosen: bool) -> None:
        """What is done with one record is allowed only while one is chosen."""
        for name in ("edit", "publish", "return"):
            for action in self.menu.actions():
                if action.objectName() == f"practice_{name}":
                    action.setEnabled(chosen)
