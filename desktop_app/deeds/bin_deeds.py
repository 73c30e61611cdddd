"""What is done with the bin from the window: into it, out of it, and out of the program for good."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.deeds.emptying import Emptying
from desktop_app.deeds.told_deeds import ToldDeeds
from desktop_app.desk import Desk
from desktop_app.operations.bin import restore, to_bin, undo_restore, undo_to_bin
from desktop_app.told import Told
from desktop_app.words import tr
from sync.records import OutboxItem

Waited = Sequence[OutboxItem]
Undo = Callable[[Desk, Sequence[str], Waited], None]


@dataclass(frozen=True, slots=True)
class _Words:
    """What is said when it is done, where something waits no longer to be sent, and when it was undone."""

    done: str
    waited: str
    undone: str


class BinDeeds(ToldDeeds):
    """``users_wanted`` gives a record of which those are to be shown that refer to it."""

    users_wanted = Signal(str)

    def bin(self, identifiers: Sequence[str]) -> None:
        """Move records to the bin, those that others refer to only after this was said; it can be undone."""
        chosen = list(identifiers)

        def tell(used: list[str]) -> None:
            if used:
                self._tell_used(chosen, used)
            else:
                self._bin(chosen)

        self._background.run(lambda: self._desk.store.records.used(chosen), tell, owner=self)

    def _tell_used(self, chosen: list[str], used: list[str]) -> None:
        words = tr(
            "{n} of the chosen records is named in others. Nothing was moved.",
            "{n} of the chosen records are named in others. Nothing was moved.",
            n=len(used),
        )
        if len(chosen) == 1:
            words = tr("Other records refer to this one. It was not moved.")
        see = partial(self.users_wanted.emit, used[0])
        second = tr("Move to the bin all the same")
        self.told.emit(
            Told(words, "warning", tr("See who refers to it"), see, second, lambda: self._bin(chosen))
        )

    def _bin(self, chosen: list[str]) -> None:
        number = len(chosen)
        self._moved(
            lambda: to_bin(self._desk, chosen),
            chosen,
            _Words(_say_in(number), tr("What of them waited to be sent waits no longer."), _say_out(number)),
            undo_to_bin,
        )

    def restore(self, identifiers: Sequence[str]) -> None:
        """Take records out of the bin; it can be undone."""
        chosen = list(identifiers)
        number = len(chosen)
        kept = tr("What was to be removed at the clearing-house stays there now.")
        self._moved(
            lambda: restore(self._desk, chosen),
            chosen,
            _Words(_say_out(number), kept, _say_in(number)),
            undo_restore,
        )

    def _moved(self, work: Callable[[], Waited], chosen: list[str], words: _Words, undo: Undo) -> None:
        def told_of(waited: Waited) -> Told:
            do = partial(self._do, lambda: undo(self._desk, chosen, waited), Told(words.undone))
            said = f"{words.done} {words.waited}" if waited else words.done
            return Told(said, action=tr("Undo"), do=do)

        self._do_and_tell(work, told_of)

    def erase(self, identifiers: Sequence[str], over: QWidget) -> None:
        """Ask whether what lies in the bin of these is to be erased for good, and do so."""

        def tell(told: Told) -> None:
            self.changed.emit()
            self.told.emit(told)

        Emptying(self._desk, self._background, over, tell).ask(list(identifiers))

    def _do(self, work: Callable[[], None], told: Told) -> None:
        self._do_and_tell(work, lambda _nothing: told)


def _say_in(number: int) -> str:
    return tr("{n} record moved to the bin.", "{n} records moved to the bin.", n=number)


def _say_out(number: int) -> str:
    return tr("{n} record taken out of the bin.", "{n} records taken out of the bin.", n=number)
