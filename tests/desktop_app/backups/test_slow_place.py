"""A second place that is slow, or does not answer at all, holds up neither the window nor locking nor closing."""

from __future__ import annotations

import threading
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from desktop_app.background import Background
from desktop_app.backups.by_itself import QUIET_MINUTES, ByItself
from desktop_app.backups.page import BackupsPage
from desktop_app.backups.place_row import PlaceRow
from desktop_app.desk import Desk
from desktop_app.operations.safekeeping import choose_place
from desktop_app.protection.page import ProtectionPage
from sync.store.safekeeping import whole_copies
from sync.store.safekeeping.names import Why
from sync.store.safekeeping.second_place import SecondPlace
from tests.desktop_app.backups.drive_given import Drive, answer_only, drive, stick
from tests.desktop_app.given import Settle, Start, work_of
from tests.desktop_app.protection.given import PASSPHRASE, furnish, is_encrypted, quick, sit
from tests.support.given import FakeClock, NewIds
from tests.sync.store.given import document, keep

__all__ = ["drive", "quick", "stick"]
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def test_while_it_does_not_answer_that_is_said_and_the_window_goes_on(
    desk: Desk,
    background: Background,
    settle: Settle,
    qtbot: QtBot,
    drive: Drive,
    stick: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(SecondPlace, "is_there", drive.before(SecondPlace.is_there))
    choose_place(desk, stick)
    page = BackupsPage(desk, background)
    qtbot.addWidget(page)
    assert page.place.text.text() == f"{stick} is being looked at …"
    page.refresh()
    page.place.patience.timeout.emit()
    assert page.place.text.text() == f"{stick} does not answer. What is missing is copied when it does."
    drive.answer()
    settle()
    assert "are copied to" in page.place.text.text()
    # It is looked at anew each time.
    stick.rename(stick.with_name("away"))
    page.refresh()
    settle()
    assert "is not there now" in page.place.text.text()


def test_of_a_place_that_was_given_up_meanwhile_nothing_is_said(
    desk: Desk,
    background: Background,
    settle: Settle,
    qtbot: QtBot,
    drive: Drive,
    stick: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(SecondPlace, "is_there", drive.before(SecondPlace.is_there))
    choose_place(desk, stick)
    row = PlaceRow(desk, background)
    qtbot.addWidget(row)
    row.refresh()
    row.without.click()
    drive.answer()
    settle()
    assert "Only this computer has your backups" in row.text.text()
    assert not row.patience.isActive()


def test_another_that_is_chosen_does_not_wait_for_the_one_that_never_answers(
    desk: Desk,
    background: Background,
    qtbot: QtBot,
    drive: Drive,
    stick: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    other = stick.with_name("another stick")
    other.mkdir()
    desk.store.backups.make(Why.ASKED)
    answer_only(other, drive, monkeypatch)
    row = PlaceRow(desk, background)
    qtbot.addWidget(row)
    row.choose_place(stick)
    row.choose_place(other)
    qtbot.waitUntil(lambda: len(list(other.rglob("*.db"))) == 1)
    qtbot.waitUntil(lambda: f"are copied to {other}" in row.text.text())


def test_locking_waits_for_no_copy_to_it_and_nothing_half_written_stays_there(
    start: Start,
    qtbot: QtBot,
    data_dir: Path,
    clock: FakeClock,
    new_id: NewIds,
    drive: Drive,
    stick: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    person = sit(start, qtbot, furnish(data_dir, clock, new_id, PASSPHRASE))
    person.unlock(PASSPHRASE)
    person.until_at_work()
    desk = person.program.desk
    assert desk is not None
    choose_place(desk, stick)
    desk.store.backups.make(Why.ASKED)
    monkeypatch.setattr(whole_copies, "copy_read_back", drive.before(whole_copies.copy_read_back))
    by_itself = person.program.safekeeping.by_itself
    assert by_itself is not None
    by_itself.make()
    qtbot.waitUntil(drive.asked.is_set)
    person.protection.lock()
    person.locked()
    assert not person.is_open()
    drive.answer()
    copying = [thread for thread in threading.enumerate() if thread.name == "place"]
    for thread in copying:
        thread.join(20)
    assert [path for path in stick.rglob("*") if path.suffix in (".db", ".new")] == []
    # The next time it goes on where it was.
    monkeypatch.undo()
    monkeypatch.setattr("sync.store.encryption.keys._ROUNDS", 10)
    person.unlock(PASSPHRASE)
    person.until_at_work()
    by_itself = person.program.safekeeping.by_itself
    assert by_itself is not None
    by_itself.make()
    person.rest()
    assert len(list(stick.rglob("*.db"))) == 1


def test_the_end_of_the_program_waits_for_none(
    desk: Desk, qapp: object, drive: Drive, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop_app.far_workers.PATIENCE", 0.1)
    background, answers = Background(), list[object]()
    background.run(drive.before(lambda: "late"), answers.append, on="place")
    background.run(drive.before(lambda: "late"), answers.append, on="look")
    assert drive.asked.wait(10)
    background.close()
    assert background.idle()
    drive.answer()
    assert answers == []


def test_what_was_missing_is_copied_in_a_quiet_minute_after_it_is_back(
    desk: Desk, background: Background, clock: FakeClock, settle: Settle, stick: Path
) -> None:
    owner = QObject(background)
    alone = ByItself(desk, background, owner)
    choose_place(desk, stick)
    stick.rename(stick.with_name("away"))
    keep(desk.store)
    for _ in range(QUIET_MINUTES + 2):
        alone.minute()
        settle()
    assert len(desk.store.backups.all()) == 1
    stick.with_name("away").rename(stick)
    alone.minute()
    settle()
    assert len(list(stick.rglob("*.db"))) == 1


def has_backups(desk: Desk, number: int) -> bool:
    return len(desk.store.backups.all()) == number


def test_one_that_never_answers_keeps_no_backup_from_being_made_and_is_left_for_another(
    desk: Desk,
    background: Background,
    clock: FakeClock,
    qtbot: QtBot,
    drive: Drive,
    stick: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    other = stick.with_name("another stick")
    other.mkdir()
    answer_only(other, drive, monkeypatch)
    owner = QObject(background)
    alone = ByItself(desk, background, owner)
    choose_place(desk, stick)
    for number in range(2):
        keep(desk.store, document(f"B-{number}"))
        for _ in range(QUIET_MINUTES + 1):
            clock.advance(minutes=1)
            alone.minute()
        qtbot.waitUntil(partial(has_backups, desk, number + 1))
        qtbot.waitUntil(drive.asked.is_set)
    choose_place(desk, other)
    qtbot.waitUntil(background.is_at_rest)
    for _ in range(QUIET_MINUTES + 1):
        alone.minute()
        qtbot.waitUntil(background.is_at_rest)
    qtbot.waitUntil(lambda: len(list(other.rglob("*.db"))) == 2)
    qtbot.waitUntil(background.idle)
    alone.stop()


def test_a_copying_that_was_given_up_is_done_later_while_the_records_stay_open(
    desk: Desk,
    background: Background,
    qtbot: QtBot,
    drive: Drive,
    stick: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(SecondPlace, "is_there", drive.before(SecondPlace.is_there))
    owner = QObject(background)
    alone = ByItself(desk, background, owner)
    choose_place(desk, stick)
    keep(desk.store)
    alone.make()
    qtbot.waitUntil(drive.asked.is_set)
    background.stop_all()
    drive.answer()
    for _ in range(QUIET_MINUTES + 2):
        alone.minute()
        qtbot.waitUntil(background.idle)
    assert len(list(stick.rglob("*.db"))) == 1
    alone.stop()


def test_encrypting_waits_a_moment_for_its_answer_and_then_says_what_may_be(
    start: Start,
    qtbot: QtBot,
    data_dir: Path,
    clock: FakeClock,
    new_id: NewIds,
    drive: Drive,
    stick: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    person = sit(start, qtbot, furnish(data_dir, clock, new_id))
    person.until_at_work()
    assert person.program.desk is not None
    choose_place(person.program.desk, stick)
    monkeypatch.setattr("desktop_app.protection.changing.PATIENCE", 20)
    monkeypatch.setattr(SecondPlace, "may_be_readable", drive.before(SecondPlace.may_be_readable))
    work = work_of(person.program)
    work.commands["protection"].trigger()
    page = work.stack.currentWidget()
    assert isinstance(page, ProtectionPage)
    page.change_wanted.emit("", PASSPHRASE)
    qtbot.waitUntil(lambda: is_encrypted(data_dir))
    person.until_at_work()
    said = work_of(person.program).notice.text()
    assert f"Copies in your second place may not be encrypted: {stick}" in said
    drive.answer()
