"""Locked records in the window: asked for at the start, locked by hand and by themselves, opened where one was."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.form.page import FormPage
from desktop_app.operations.locking import minutes_of
from desktop_app.protection.page import ProtectionPage
from desktop_app.workspaces.keeping import Workspaces
from desktop_app.workspaces.page import WorkspacesPage
from sync.store import NeedsPassphrase, Store
from sync.store.encryption.unlocking import key_for
from sync.store.safekeeping.names import Why
from tests.desktop_app.given import Start, part, work_of
from tests.desktop_app.protection.given import PASSPHRASE, furnish, quick, sit
from tests.support.given import FakeClock, NewIds

__all__ = ["quick"]
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def test_a_day_with_encrypted_records(
    start: Start, qtbot: QtBot, data_dir: Path, clock: FakeClock, new_id: NewIds
) -> None:
    person = sit(start, qtbot, furnish(data_dir, clock, new_id, PASSPHRASE))
    page = person.locked()
    assert person.window.workplace is None
    assert not part(page, QPushButton, "unlock").isEnabled()
    # A wrong one is said, and may be typed anew as often as need be.
    person.unlock("CORAIL niébé trente")
    page = person.locked()
    assert "does not open the records" in part(page, QLabel, "unlock_fault").text()
    person.unlock(PASSPHRASE)
    person.until_at_work()
    work = work_of(person.program)
    assert PASSPHRASE not in str(vars(person.protection))
    # What is typed is saved before it is locked, and the same record is open again afterwards.
    work.open_record("A0000000001")
    form = work.stack.currentWidget()
    assert isinstance(form, FormPage)
    form.go_to("title")
    QTest.keyClicks(form.focusWidget(), "Big ")
    work.commands["lock"].trigger()
    assert person.window.centralWidget() is not work
    person.locked()
    assert not person.is_open()
    with pytest.raises(NeedsPassphrase):
        Store.open(data_dir, clock=clock, new_id=new_id)
    person.unlock(PASSPHRASE)
    person.until_at_work()
    again = work_of(person.program).stack.currentWidget()
    assert isinstance(again, FormPage)
    assert again.identifier == "A0000000001"
    assert "Big" in again.session.record.mine["title"]["en"]
    # Nobody is there.
    clock.advance(minutes=14)
    assert person.protection.watch is not None
    person.protection.watch.look()
    assert person.is_open()
    QTest.keyClick(person.window.windowHandle(), Qt.Key.Key_Shift)
    clock.advance(minutes=14)
    person.protection.watch.look()
    assert person.is_open()
    # What stands over the window goes too: a menu that was left open holds the titles of records.
    menu = QMenu(person.window)
    menu.addMenu("Open").addAction("Big Workshop")
    menu.popup(person.window.pos())
    assert menu.isVisible()
    clock.advance(minutes=1)
    person.protection.watch.look()
    assert not menu.isVisible()
    person.locked()


def test_how_long_to_wait_before_locking_is_chosen(
    start: Start, qtbot: QtBot, data_dir: Path, clock: FakeClock, new_id: NewIds
) -> None:
    person = sit(start, qtbot, furnish(data_dir, clock, new_id, PASSPHRASE))
    person.unlock(PASSPHRASE)
    person.until_at_work()
    work = work_of(person.program)
    work.commands["protection"].trigger()
    page = work.stack.currentWidget()
    assert isinstance(page, ProtectionPage)
    choice = part(page, QComboBox, "lock_after")
    assert choice.currentText() == "after 15 minutes"
    choice.setCurrentIndex(choice.findData(0))
    clock.advance(hours=30)
    assert person.protection.watch is not None
    person.protection.watch.look()
    assert person.program.desk is not None
    choice.setCurrentIndex(choice.findData(5))
    clock.advance(minutes=-60)
    person.protection.watch.look()
    clock.advance(minutes=5)
    person.protection.watch.look()
    person.unlock(PASSPHRASE)
    person.until_at_work()
    assert person.program.desk is not None
    assert minutes_of(person.program.desk) == 5


def test_where_there_are_several_workspaces_it_is_said_which_is_locked_and_one_may_go_to_another(
    start: Start, qtbot: QtBot, data_dir: Path, clock: FakeClock, new_id: NewIds
) -> None:
    there = Workspaces(furnish(data_dir, clock, new_id, PASSPHRASE))
    there.rename(there.first(), "Benin")
    there.make("Training", new_id)
    person = sit(start, qtbot, data_dir)
    page = person.locked()
    assert part(page, QLabel, "unlock_workspace").text() == "Benin"
    part(page, QPushButton, "unlock_other").click()
    assert isinstance(person.window.centralWidget(), WorkspacesPage)
    person.program.start()
    person.unlock(PASSPHRASE)
    person.until_at_work()
    assert person.is_open()


def test_without_a_passphrase_there_is_nothing_to_lock(
    start: Start, qtbot: QtBot, data_dir: Path, clock: FakeClock, new_id: NewIds
) -> None:
    person = sit(start, qtbot, furnish(data_dir, clock, new_id))
    person.until_at_work()
    assert not work_of(person.program).commands["lock"].isEnabled()
    clock.advance(days=3)
    assert person.protection.watch is not None
    person.protection.watch.look()
    person.protection.lock()
    assert person.program.desk is not None


def test_where_the_first_page_is_damaged_the_right_passphrase_leads_to_the_backups(
    start: Start, qtbot: QtBot, data_dir: Path, clock: FakeClock, new_id: NewIds
) -> None:
    furnish(data_dir, clock, new_id, PASSPHRASE)
    key = key_for(data_dir, PASSPHRASE)
    with Store.open(data_dir, clock=clock, new_id=new_id, key=key) as store:
        store.backups.make(Why.ASKED)
    file = data_dir / "focal-desk.db"
    file.write_bytes(b"".join(bytes([n]) * 16 for n in range(256)) + file.read_bytes()[4096:])
    person = sit(start, qtbot, data_dir)
    person.unlock("another one")
    assert "does not open the records" in part(person.locked(), QLabel, "unlock_fault").text()
    person.unlock(PASSPHRASE)
    qtbot.waitUntil(lambda: person.window.findChild(QPushButton, "rescue_return") is not None)
    part(person.window, QPushButton, "rescue_return").click()
    person.until_at_work()
    assert person.program.desk is not None
    assert person.program.desk.store.is_encrypted
    assert person.program.desk.store.records.get("A0000000001") is not None
    assert len(list(data_dir.glob("focal-desk-damaged-*.db"))) == 1
