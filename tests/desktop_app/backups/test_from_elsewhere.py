"""A backup from elsewhere, on a drive that does not answer: neither the window nor closing waits for it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.background import Background
from desktop_app.backups.page import BackupsPage
from desktop_app.desk import Desk
from sync.store.safekeeping import looking, opening_copies
from sync.store.safekeeping.names import Why, backup_at
from tests.desktop_app.backups.drive_given import Drive, drive, stick
from tests.desktop_app.given import Settle
from tests.sync.store.given import keep

__all__ = ["drive", "stick"]


def test_closing_waits_for_no_look_into_a_backup_on_a_drive_that_does_not_answer(
    desk: Desk,
    background: Background,
    settle: Settle,
    qtbot: QtBot,
    drive: Drive,
    stick: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    keep(desk.store)
    brought = Path(shutil.copy(desk.store.backups.make(Why.ASKED).backup.path, stick))
    page = BackupsPage(desk, background)
    qtbot.addWidget(page)
    settle()
    reads = opening_copies.opened
    hung = drive.before(reads)
    monkeypatch.setattr(looking, "opened", lambda path, key: (hung if path == brought else reads)(path, key))
    page.open_backup(brought)
    qtbot.waitUntil(drive.asked.is_set)
    assert page.inside.sentences() == ["Looking into it …"]
    qtbot.waitUntil(background.is_at_rest)
    closed: list[bool] = []
    background.wind_down(lambda: closed.append(True))
    assert closed == [True]
    drive.answer()
    settle()
    assert page.inside.sentences() == ["Looking into it …"]


def test_the_window_waits_for_no_drive_from_which_a_backup_is_wanted(
    desk: Desk,
    background: Background,
    settle: Settle,
    qtbot: QtBot,
    drive: Drive,
    stick: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    keep(desk.store)
    brought = Path(shutil.copy(desk.store.backups.make(Why.ASKED).backup.path, stick))
    page = BackupsPage(desk, background)
    qtbot.addWidget(page)
    settle()
    monkeypatch.setattr("desktop_app.backups.looks.backup_at", drive.before(backup_at))
    page.open_backup(brought)
    assert page.inside.head.text() == brought.name
    page.looks.patience.timeout.emit()
    assert page.inside.sentences()[0].startswith(f"{stick} does not answer.")
    assert page.list.topLevelItemCount() == 1
    drive.answer()
    settle()
    assert page.list.topLevelItemCount() == 2
    assert page.inside.sentences()[0] == "1 record is in it."


def test_what_is_found_late_is_told_nobody_where_another_backup_was_chosen_meanwhile(
    desk: Desk,
    background: Background,
    settle: Settle,
    qtbot: QtBot,
    drive: Drive,
    stick: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    keep(desk.store)
    brought = Path(shutil.copy(desk.store.backups.make(Why.ASKED).backup.path, stick))
    page = BackupsPage(desk, background)
    qtbot.addWidget(page)
    settle()
    monkeypatch.setattr("desktop_app.backups.looks.backup_at", drive.before(backup_at))
    page.open_backup(brought)
    page.refresh()
    assert not page.looks.patience.isActive()
    drive.answer()
    settle()
    assert page.list.topLevelItemCount() == 1
    assert page.inside.sentences()[0] == "1 record is in it."
