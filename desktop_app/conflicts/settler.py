"""What a person wants of the record that is shown, or of all records: heard, asked first where it is much, and done."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from desktop_app.conflicts.choices import How
from desktop_app.conflicts.deeds import Done, keep_two, settle_all, settle_one
from desktop_app.conflicts.doing import Doing
from desktop_app.conflicts.everywhere import before_everywhere
from desktop_app.conflicts.record_pane import RecordPane
from desktop_app.conflicts.removal_deeds import decide, decide_alike, put_back
from desktop_app.conflicts.removal_sheet import RemovalSheet
from desktop_app.conflicts.removal_words import before_all
from desktop_app.desk import Desk
from desktop_app.widgets.confirm import ask_first


class Settler(QObject):
    """Hears the pane and has ``doing`` do it."""

    def __init__(self, desk: Desk, pane: RecordPane, doing: Doing) -> None:
        """Hear the pane from now on."""
        super().__init__(pane)
        self._desk, self._pane, self._doing = desk, pane, doing
        pane.answers.settle_wanted.connect(self._settle)
        pane.answers.two_wanted.connect(lambda: self._do(lambda name: keep_two(desk, name)))
        pane.removal.decided.connect(lambda keep: self._do(lambda name: decide(desk, [name], keep=keep)))
        pane.removal.all_decided.connect(self._decide_all)
        pane.merged.put_back_wanted.connect(lambda path: self._do(lambda name: put_back(desk, name, path)))

    def settle_all(self, how: How, number: int) -> None:
        """Settle every answer of all records, of which there are so many, in one way; asked first."""
        work = partial(settle_all, self._desk, how)
        before_everywhere(self._pane, how, number, lambda: self._doing.do_many(work))

    def _settle(self) -> None:
        if choices := self._pane.choices():
            self._do(lambda name: settle_one(self._desk, name, choices))

    def _decide_all(self, keep: bool) -> None:
        if not isinstance(sheet := self._pane.sheet, RemovalSheet):
            return
        asked = before_all(sheet.side, sheet.alike, keep=keep)
        work = partial(decide_alike, self._desk, sheet.side, keep=keep)
        ask_first(self._pane, asked.question, [asked.follows], asked.verb, lambda: self._doing.do_many(work))

    def _do(self, work: Callable[[str], Done]) -> None:
        """Do something with the record that is seen, and with no other."""
        if self._pane.sheet is not None:
            self._doing.do(partial(work, self._pane.sheet.identifier))
