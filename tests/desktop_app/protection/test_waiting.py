"""While all records are encrypted or brought back: it can be stopped, and who closes the window waits for no freeze."""

from __future__ import annotations

import shutil
import threading
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.protection.page import ProtectionPage
from desktop_app.widgets.waiting_page import WaitingPage
from sync.records_file import FILE_NAME
from sync.stopping import IsStopped, Stopped
from sync.store import NoRoom
from sync.store.safekeeping.names import Why
from sync.store.safekeeping.staging import stage
from tests.desktop_app.given import Start, keep, part, work_of
from tests.desktop_app.protection.given import PASSPHRASE, Person, furnish, is_encrypted, quick, sit
from tests.support.given import FakeClock, NewIds

__all__ = ["quick"]
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def waiting(person: Person) -> WaitingPage:
    page = person.window.centralWidget()
    assert isinstance(page, WaitingPage)
    return page


def ask_to_change(person: Person, present: str, new: str) -> None:
    work = work_of(person.program)
    work.commands["protection"].trigger()
    page = work.stack.currentWidget()
    assert isinstance(page, ProtectionPage)
    page.change_wanted.emit(present, new)
    person.qtbot.waitUntil(lambda: isinstance(person.window.centralWidget(), WaitingPage))


def words_of(page: WaitingPage, name: str) -> str:
    return part(page, QLabel, f"{name}_step").text()


def test_who_closes_the_window_while_records_are_encrypted_stops_that_first(
    start: Start,
    qtbot: QtBot,
    data_dir: Path,
    clock: FakeClock,
    new_id: NewIds,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    begun = threading.Event()

    def write(*given: Any) -> None:
        stopped: IsStopped = given[-1]
        begun.set()
        while not stopped():
            threading.Event().wait(0.005)
        raise Stopped

    monkeypatch.setattr("sync.store.encryption.converting.write_anew", write)
    person = sit(start, qtbot, furnish(data_dir, clock, new_id))
    person.until_at_work()
    ask_to_change(person, "", PASSPHRASE)
    qtbot.waitUntil(begun.is_set)
    assert "Until the end nothing is changed" in words_of(waiting(person), "converting")
    assert not person.window.close()
    assert person.window.isVisible()
    assert "the window closes by itself" in words_of(waiting(person), "converting")
    qtbot.waitUntil(lambda: not person.window.isVisible())
    assert not is_encrypted(data_dir)


def test_what_is_stopped_before_the_records_are_closed_does_not_begin(
    start: Start, qtbot: QtBot, data_dir: Path, clock: FakeClock, new_id: NewIds
) -> None:
    def under_way() -> threading.Event:
        """Something that holds up the closing of the records."""
        ended = threading.Event()
        person.program.background.run(lambda: ended.wait(20), lambda _in_time: None, on="network")
        return ended

    person = sit(start, qtbot, furnish(data_dir, clock, new_id, PASSPHRASE))
    person.unlock(PASSPHRASE)
    person.until_at_work()
    ended = under_way()
    ask_to_change(person, PASSPHRASE, "")
    part(waiting(person), QPushButton, "converting_stop").click()
    ended.set()
    person.until_at_work()
    assert work_of(person.program).notice.text() == "It was stopped. Nothing was changed."
    assert is_encrypted(data_dir)
    ended = under_way()
    ask_to_change(person, PASSPHRASE, "")
    assert not person.window.close()
    ended.set()
    qtbot.waitUntil(lambda: not person.window.isVisible())
    assert is_encrypted(data_dir)


def test_who_closes_the_window_is_told_all_the_same_that_records_were_not_encrypted(
    start: Start,
    qtbot: QtBot,
    data_dir: Path,
    clock: FakeClock,
    new_id: NewIds,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    begun, closed = threading.Event(), threading.Event()

    def write(*_given: object) -> None:
        begun.set()
        assert closed.wait(20)
        raise NoRoom

    monkeypatch.setattr("sync.store.encryption.converting.write_anew", write)
    person = sit(start, qtbot, furnish(data_dir, clock, new_id))
    person.until_at_work()
    ask_to_change(person, "", PASSPHRASE)
    qtbot.waitUntil(begun.is_set)
    assert not person.window.close()
    closed.set()
    person.until_at_work()
    assert person.window.isVisible()
    assert "The disk is full." in work_of(person.program).notice.text()
    assert not is_encrypted(data_dir)
    assert person.window.close()


def test_who_closes_the_window_is_told_all_the_same_which_copies_can_still_be_read(
    start: Start,
    qtbot: QtBot,
    data_dir: Path,
    clock: FakeClock,
    new_id: NewIds,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    closed = threading.Event()

    def flush(_folder: Path) -> None:
        assert closed.wait(20)

    monkeypatch.setattr("sync.store.encryption.converting.flush_names", flush)
    person = sit(start, qtbot, furnish(data_dir, clock, new_id))
    person.until_at_work()
    copy = data_dir / "focal-desk-before.db"
    shutil.copyfile(data_dir / FILE_NAME, copy)
    ask_to_change(person, "", PASSPHRASE)
    stop = part(waiting(person), QPushButton, "converting_stop")
    qtbot.waitUntil(lambda: not stop.isEnabled())
    assert not person.window.close()
    closed.set()
    person.until_at_work()
    assert person.window.isVisible()
    assert str(copy) in work_of(person.program).notice.text()
    assert is_encrypted(data_dir)


def test_the_last_step_says_that_it_cannot_be_stopped(qtbot: QtBot) -> None:
    page = WaitingPage("converting", "Encrypting your records …")
    qtbot.addWidget(page)
    page.show()
    stops: list[bool] = []
    page.stop_wanted.connect(lambda: stops.append(True))
    page.show_share(1.0)
    assert not part(page, QPushButton, "converting_stop").isEnabled()
    assert "cannot be cut short" in words_of(page, "converting")
    assert page.keeps_open()
    assert "closes by itself" in words_of(page, "converting")
    assert stops == []
    assert page.end()
    assert not page.isVisible()
    assert not page.keeps_open()


def test_going_back_can_be_stopped_and_all_is_as_it_was(
    start: Start,
    qtbot: QtBot,
    data_dir: Path,
    clock: FakeClock,
    new_id: NewIds,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    begun, go_on = threading.Event(), threading.Event()

    def slow(*given: Any) -> None:
        begun.set()
        assert go_on.wait(20)
        stage(*given)

    monkeypatch.setattr("sync.store.safekeeping.restoring.stage", slow)
    person = sit(start, qtbot, furnish(data_dir, clock, new_id))
    person.until_at_work()
    before, desk = work_of(person.program), person.program.desk
    assert desk is not None
    backup = desk.store.backups.make(Why.ASKED).backup
    keep(desk, "A0000000001", "Changed since")
    person.program.safekeeping._go_back(backup.path, None)
    qtbot.waitUntil(begun.is_set)
    page = waiting(person)
    qtbot.waitUntil(lambda: words_of(page, "rescuing") == "Copying the backup …")
    part(page, QPushButton, "rescuing_stop").click()
    go_on.set()
    person.qtbot.waitUntil(lambda: person.window.workplace not in (before, None))
    person.until_at_work()
    assert person.program.desk is not None
    assert person.program.desk.store.records.title("A0000000001") == {"en": "Changed since"}
    assert person.window.findChildren(QDialog) == []
