"""The leading column of the window: what can be made anew, and the places to go to with how much is there."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QPushButton, QVBoxLayout, QWidget

from desktop_app import look
from desktop_app.actions import NEW, Actions
from desktop_app.lists.places import PLACES, SELDOM, Place, place_named
from desktop_app.main_window.place_list import PlaceList
from desktop_app.operations.deciding import Deciding
from desktop_app.words import tr
from sync.records import State

Counts = Mapping[tuple[str, State], int]


class Navigation(QWidget):
    """``went`` gives the place that was chosen."""

    went = Signal(str)

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        """Show the places without numbers."""
        super().__init__(parent)
        self.setObjectName("navigation")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.new = self._new_button(actions)
        self.list = PlaceList()
        self.list.went.connect(self.went)
        self._reviews = 0
        self.show_tasks(Deciding())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, look.GAP, 0, 0)
        layout.setSpacing(look.GAP)
        margin = QVBoxLayout()
        margin.setContentsMargins(look.GAP, 0, look.GAP, 0)
        margin.addWidget(self.new)
        layout.addLayout(margin)
        layout.addWidget(self.list, 1)
        self.setFixedWidth(216)

    def _new_button(self, actions: Actions) -> QPushButton:
        button = look.main_button(tr("New"), "new", "add")
        button.setToolTip(actions["new"].toolTip())
        menu = QMenu(button)
        menu.setObjectName("menu_new")
        seldom = QMenu(tr(SELDOM.title), menu)
        seldom.setObjectName("menu_new_seldom")
        for command in NEW:
            few = command.name.removeprefix("new_") in SELDOM.query.record_types
            (seldom if few else menu).addAction(actions[command.name])
        menu.addSeparator()
        menu.addMenu(seldom)
        menu.addSeparator()
        menu.addAction(actions["make_sheet"])
        button.setMenu(menu)
        return button

    def mark(self, name: str) -> None:
        """Mark the place where the window is, or none."""
        self.list.mark(name)

    def show_counts(self, counts: Counts, queued: int) -> None:
        """Write how many records stand in each place, and how many are in the queue.

        What waits as a draft may be reviewed at the same time: the queue is not told by the states of the records.
        """
        self._reviews = count_of(place_named("tasks"), counts)
        self.show_tasks(self._deciding)
        for place in PLACES:
            if place.name != "tasks":
                number = count_of(place, counts) if place.lists_records else 0
                number = queued if place.name == "waiting" else number
                words = tr("{place}, {n} record", "{place}, {n} records", n=number, place=place.title)
                self.list.write(place.name, number, words)

    def show_tasks(self, deciding: Deciding) -> None:
        """Write how much is to be reviewed, in the country and at the clearing-house.

        Who never decides on anything, and has no record that is to be reviewed, does not see the place.
        """
        self._deciding = deciding
        number = self._reviews + deciding.count
        seen = deciding.decides or deciding.reviews or self._reviews > 0
        self.list.item_of("tasks").setHidden(not seen)
        # The rule above the group stands above the first that is to be seen.
        self.list.begin_group(self.list.place_below("tasks"), begins=not seen)
        title = place_named("tasks").title
        words = tr("{place}, {n} record", "{place}, {n} records", n=number, place=title)
        self.list.write("tasks", number, words)

    def count(self, name: str) -> int:
        """The number written at a place."""
        return self.list.count_at(name)

    def shows(self, name: str) -> bool:
        """Whether a place can be seen."""
        return not self.list.item_of(name).isHidden()


def count_of(place: Place, counts: Counts) -> int:
    """How many records a place holds; the bin counts only where it is asked for."""
    types, states = place.query.record_types, place.query.states
    return sum(
        number
        for (record_type, state), number in counts.items()
        if (not types or record_type in types) and (state in states if states else state is not State.BIN)
    )
