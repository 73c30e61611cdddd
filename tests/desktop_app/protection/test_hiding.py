"""Locking while a full disk or work on its way stands against it: hidden at once, nothing lost, told afterwards."""

from __future__ import annotations

import json
import threading
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.backups.page import BackupsPage
from desktop_app.error_dialog import ErrorDialog
from desktop_app.form.page import FormPage
from desktop_app.operations.safekeeping import MANY
from desktop_app.protection.held_page import HeldPage
from sync.progress import Progress
from sync.store import NoRoom, backups
from tests.desktop_app.given import Start, part, work_of
from tests.desktop_app.protection.given import PASSPHRASE, Person, furnish, quick, sit
from tests.support.given import FakeClock, NewIds
from tests.support.two_computers import ACTIVITY

__all__ = ["quick"]
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def held_page(person: Person) -> HeldPage:
    """What hides the work that cannot be saved."""
    page = person.window.centralWidget()
    assert isinstance(page, HeldPage)
    return page


def wait(page: HeldPage) -> None:
    """The time until the next try goes by."""
    timer = page.findChild(QTimer)
    assert isinstance(timer, QTimer)
    assert timer.isActive()
    timer.timeout.emit()


def test_what_cannot_be_saved_is_hidden_and_kept_and_locked_as_soon_as_it_can_be(
    start: Start,
    qtbot: QtBot,
    data_dir: Path,
    clock: FakeClock,
    new_id: NewIds,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    person = sit(start, qtbot, furnish(data_dir, clock, new_id, PASSPHRASE))
    person.unlock(PASSPHRASE)
    person.until_at_work()
    watch, work = person.protection.watch, work_of(person.program)
    assert watch is not None
    work.open_record("A0000000001")
    form = work.stack.currentWidget()
    assert isinstance(form, FormPage)
    form.go_to("title")
    QTest.keyClicks(form.focusWidget(), "Secret ")

    def full(*_given: object) -> None:
        raise NoRoom

    with monkeypatch.context() as patched:
        patched.setattr("desktop_app.form.keeper.save_draft", full)
        clock.advance(minutes=15)
        watch.look()
        page = held_page(person)
        assert not work.isVisible()
        assert "full" in part(page, QLabel, "held_why").text()
        # However often it is looked, nothing pops up, and it stays hidden.
        watch.look()
        wait(page)
        assert held_page(person) is page
        assert [
            one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible()
        ] == []
        assert b"Secret" not in b"".join(one.read_bytes() for one in data_dir.rglob("*") if one.is_file())
        # Who knows the passphrase goes back to what was typed, which nobody else does.
        line = part(page, QLineEdit, "held_passphrase")
        for typed in ("another one", PASSPHRASE):
            line.setText(typed)
            part(page, QPushButton, "held_back").click()
            person.rest()
            assert work.isVisible() is (typed == PASSPHRASE)
        assert form.focusWidget() is not None
        QTest.keyClicks(form.focusWidget(), "new ")
        person.protection.lock()
        assert held_page(person) is not page
        assert person.is_open()
    wait(held_page(person))
    person.locked()
    assert not person.is_open()
    person.unlock(PASSPHRASE)
    person.until_at_work()
    assert person.program.desk is not None
    record = person.program.desk.store.records.get("A0000000001")
    assert record is not None
    assert {"Secret", "new"} <= set(record.mine["title"]["en"].split())


def test_what_cannot_be_saved_can_be_let_go_by_closing(
    start: Start,
    qtbot: QtBot,
    data_dir: Path,
    clock: FakeClock,
    new_id: NewIds,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    person = sit(start, qtbot, furnish(data_dir, clock, new_id, PASSPHRASE))
    person.unlock(PASSPHRASE)
    person.until_at_work()

    def full() -> None:
        raise NoRoom

    monkeypatch.setattr(work_of(person.program), "leave", full)
    person.protection.lock()
    part(held_page(person), QPushButton, "held_gone").click()
    assert person.window.isVisible()
    held_page(person)
    [dialog] = person.window.findChildren(ErrorDialog)
    [way] = [
        one for one in dialog.findChildren(QPushButton) if one.text() == "Close and lose the last changes"
    ]
    way.click()
    assert not person.window.isVisible()


def test_a_backup_on_its_way_is_stopped_and_an_import_tells_afterwards_what_is_left(
    start: Start,
    qtbot: QtBot,
    data_dir: Path,
    clock: FakeClock,
    new_id: NewIds,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    person = sit(start, qtbot, furnish(data_dir, clock, new_id, PASSPHRASE))
    person.unlock(PASSPHRASE)
    person.until_at_work()
    begun = threading.Event()

    def copy(*given: Any) -> None:
        progress: Progress = given[-1]
        begun.set()
        while True:
            progress.at(backups.COPYING)
            threading.Event().wait(0.005)

    monkeypatch.setattr(backups, "_copy", copy)
    work = work_of(person.program)
    work.commands["backups"].trigger()
    page = work.stack.currentWidget()
    assert isinstance(page, BackupsPage)
    page.make.click()
    file = tmp_path / "records.json"
    file.write_text(json.dumps([ACTIVITY] * MANY), encoding="utf-8")
    work.deeds.take_in(file)
    qtbot.waitUntil(begun.is_set)
    person.protection.lock()
    person.locked()
    assert not [path for path in (data_dir / "backups").rglob("*") if path.is_file()]
    person.unlock(PASSPHRASE)
    person.until_at_work()
    assert f"Stopped: {MANY} records of the file were not taken." in work_of(person.program).notice.text()
    assert person.program.desk is not None
    [entry] = person.program.desk.store.journal.latest(1)
    assert "were not taken" in str(entry.phrase)
