"""The window's side of being connected: synchronizing, practising, signing in, and telling how it went."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.actions import Actions
from desktop_app.background import Background
from desktop_app.desk import Desk
from desktop_app.main_window.status_bar import BEGINNING, StatusBar
from desktop_app.operations.offering import offer_again, to_offer
from desktop_app.practice import STARTING, Practice
from desktop_app.synchronizing.again import Again
from desktop_app.synchronizing.asking import Asking
from desktop_app.synchronizing.faults import faults_told
from desktop_app.synchronizing.outcome import outcome
from desktop_app.synchronizing.pace import Follows, Pace
from desktop_app.synchronizing.requests_there import RequestsThere
from desktop_app.synchronizing.synchronizer import Synchronizer
from desktop_app.told import Told
from desktop_app.windows.account import AccountBox
from desktop_app.windows.settings import SettingsPage
from desktop_app.windows.sign_in import SignIn
from desktop_app.words import tr
from sync.errors import Trouble
from sync.records import Query, State
from sync.report import Report
from sync.retrying import mends_itself


class Connection(QWidget):
    """Has no look of its own. ``arrived`` says that something may have come in, ``told`` how it went."""

    told = Signal(Told)
    arrived = Signal()
    queue_wanted = Signal()
    settings_wanted = Signal()

    def __init__(self, desk: Desk, background: Background, parent: QWidget) -> None:
        """Not connected yet."""
        super().__init__(parent)
        self.hide()
        self._desk, self._background = desk, background
        self.practice = Practice(desk, background, self)
        self.synchronizer = Synchronizer(desk, background, self.practice, self)
        self.pace = Pace(self.synchronizer, desk, background, self)
        self.asking = Asking(self.synchronizer, background, self)
        self.requests = RequestsThere(desk, self.synchronizer, self.asking, self)
        self.again = Again(desk, self.synchronizer, self)
        self.synchronizer.ended.connect(self._ended)
        self.synchronizer.password_wanted.connect(self._ask_password)
        self.synchronizer.signed_out.connect(self._signed_out)
        self.synchronizer.address_wanted.connect(self.settings_wanted)
        self.practice.told.connect(self._colleague_did)
        self.practice.refused.connect(self._refused)

    def tell_at(self, foot: StatusBar, commands: Actions) -> None:
        """Say at the foot of the window how it goes, and allow the commands that fit."""

        def show(going_on: bool) -> None:
            commands.allow("synchronize", not going_on)
            commands.allow("stop", going_on)
            if going_on:
                self.pace.begin(BEGINNING)

        show(False)
        self.synchronizer.began.connect(lambda: show(True))
        self.synchronizer.progressed.connect(foot.show_progress)
        self.synchronizer.ended.connect(lambda _report: show(False))
        self.pace.told.connect(foot.show_going)
        self.practice.starting.connect(lambda: foot.show_progress(STARTING, 0, 0))
        self._tell_next_try(foot, commands)

    def _tell_next_try(self, foot: StatusBar, commands: Actions) -> None:
        """Say at the foot when it is tried again by itself, and allow to put an end to that."""

        def show() -> None:
            commands.allow("stop_trying", self.again.seconds_left() is not None)
            foot.say_again()

        foot.tell_next_try(self.again.seconds_left)
        self.again.changed.connect(show)
        show()

    def tell_on(self, page: QWidget) -> None:
        """Say on a page how a synchronization goes, where it wants to know."""
        if isinstance(page, Follows):
            page.follow(self.pace)

    def is_going_on(self) -> bool:
        """Whether a synchronization is on its way."""
        return self.synchronizer.is_going_on()

    def _ended(self, report: Report) -> None:
        """Where it failed again by itself, and nothing else was done, the foot says enough."""
        role = "warning" if report.needs_a_person() else "good"
        self.arrived.emit()
        said = [
            outcome(report, _left(self._desk)),
            *faults_told(report),
            *map(tr, self.synchronizer.entrance.notes()),
        ]
        silent = self.synchronizer.by_itself and not (report.results or report.notes or report.faults)
        if silent and (report.trouble is None or mends_itself(report.trouble)):
            return
        told = Told(" ".join(said), role, tr("How it went"), self.queue_wanted.emit)
        if report.notes:
            self._tell_with_offer(told)
        else:
            self.told.emit(told)

    def _tell_with_offer(self, told: Told) -> None:
        """Where something is newer here than at a clearing-house that went back, that can be sent again at once."""
        offer = replace(told, action=tr("Send what is newer here again"), do=self._offer)
        self._background.run(
            lambda: to_offer(self._desk),
            lambda newer: self.told.emit(offer if newer else told),
            owner=self,
        )

    def _offer(self) -> None:
        def tell(number: int) -> None:
            self.arrived.emit()
            words = tr("{n} record waits to be sent again.", "{n} records wait to be sent again.", n=number)
            self.told.emit(Told(words, "good", tr("Synchronize"), self.synchronizer.start))

        self._background.run(lambda: offer_again(self._desk), tell, owner=self)

    def _ask_password(self, message: str) -> None:
        dialog = SignIn(self._desk.address, self._desk.email, message, self.window())
        dialog.given.connect(self.synchronizer.start)
        dialog.rejected.connect(self.asking.give_up)
        dialog.open()
        self._background.run(self._desk.tokens.can_keep, dialog.allow_staying, on="network", owner=dialog)

    def settings_page(self) -> SettingsPage:
        """The page of settings, with the account where somebody is signed in."""
        page, entrance = SettingsPage(self._desk), self.synchronizer.entrance
        if entrance.is_signed_in() and not self._desk.practice:
            box = AccountBox(self._desk.address, self._desk.email, entrance.account)
            box.sign_out_wanted.connect(self.synchronizer.sign_out)
            self.synchronizer.signed_out.connect(box.hide)
            page.show_account(box)
        return page

    def _signed_out(self, trouble: Exception | None) -> None:
        said = [tr("You are signed out on this computer.")]
        if isinstance(trouble, Trouble):
            said += [tr("The clearing-house could not be told."), tr(trouble.what)]
        self.told.emit(Told(" ".join(said), "warning" if trouble else "good"))
        if trouble is not None and not isinstance(trouble, Trouble):
            raise trouble

    def _colleague_did(self, text: str) -> None:
        self.arrived.emit()
        self.told.emit(Told(text, "info", tr("Synchronize"), self.synchronizer.start))

    def _refused(self, trouble: Trouble) -> None:
        self.arrived.emit()
        self.told.emit(Told(" ".join(map(tr, trouble.sentences)), "warning"))

    def close_down(self) -> None:
        """Let the connection go and stop the practice clearing-house; after the background has closed."""
        self.synchronizer.close()
        self.practice.close()


def _left(desk: Desk) -> int:
    """How many records no synchronization sends until a person does something: held back, or in conflict."""
    return sum(item.held for item in desk.store.outbox.items()) + desk.store.records.count(
        Query(states=(State.CONFLICT,))
    )
