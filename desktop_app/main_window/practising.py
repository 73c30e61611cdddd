"""What the band of practice can do in the window: colleagues and the Secretariat play with the record in hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.main_window import pages
from desktop_app.practice import Practice
from desktop_app.practised_secretariat import PractisedSecretariat

if TYPE_CHECKING:
    from desktop_app.main_window.rooms import Rooms


class Practising:
    """Does what is wanted of the band in these rooms."""

    def __init__(self, rooms: Rooms, practice: Practice) -> None:
        """Hear the band, and allow there what can be done with the record in hand."""
        self._rooms, self._practice = rooms, practice
        self._secretariat = PractisedSecretariat(practice, rooms)
        rooms.band.wanted.connect(self._ask)
        rooms.band.decide_wanted.connect(self._decide)
        rooms.list.table.chosen.connect(lambda _chosen: self._allow())
        rooms.stack.currentChanged.connect(lambda _place: self._allow())

    def close(self) -> None:
        """Let the Secretariat's way to the clearing-house go."""
        self._secretariat.close()

    def _in_hand(self) -> list[str]:
        """The record of the page in front, or else what is chosen in the list."""
        rooms = self._rooms
        current = rooms.stack.currentWidget()
        identifier = getattr(current, "identifier", "") if current is not rooms.list else ""
        return [identifier] if identifier else rooms.list.chosen()

    def _allow(self) -> None:
        self._rooms.band.allow(len(self._in_hand()) == 1)

    def _ask(self, deed: str) -> None:
        chosen = self._in_hand()
        if chosen or deed == "new":
            self._practice.ask(deed, chosen[0] if chosen else "")

    def _decide(self) -> None:
        """Decide as the Secretariat does: on the same pages that those who decide have."""
        rooms = self._rooms
        rooms.open_page(pages.played_tasks_page(rooms.desk, rooms.background, self._secretariat))
