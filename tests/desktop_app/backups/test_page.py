"""The page of backups: what there is, what is in one, what going back to it would cost, and a second place."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.background import Background
from desktop_app.backups.page import BackupsPage
from desktop_app.desk import Desk
from desktop_app.told import Told
from desktop_app.widgets.confirm import Confirm
from sync.store import Key
from sync.store.safekeeping.names import Why
from tests.desktop_app.given import Settle
from tests.support.given import FakeClock
from tests.sync.store.given import keep, titled


@pytest.fixture
def page(desk: Desk, background: Background, clock: FakeClock, qtbot: QtBot, settle: Settle) -> BackupsPage:
    """The page with two backups; a record was changed and one made since the second."""
    keep(desk.store, titled("Peer exchange", "A-1"))
    desk.store.backups.make(Why.IDLE)
    clock.advance(hours=2)
    keep(desk.store, titled("DNA bar-coding", "A-2"))
    desk.store.backups.make(Why.IMPORT)
    clock.advance(hours=2)
    keep(desk.store, titled("Peer exchange, changed", "A-1"))
    page = BackupsPage(desk, background)
    qtbot.addWidget(page)
    page.show()
    settle()
    return page


def test_the_newest_is_looked_into_at_once(page: BackupsPage) -> None:
    said = page.inside.sentences()
    assert said[:2] == ["2 records are in it.", "Activities: 2"]
    assert any("DNA bar-coding" in line for line in said)
    assert "1 record was made or changed since. What changed in it would be gone from your lists:" in said
    assert said[-1].startswith("“Peer exchange, changed”")


def test_another_one_is_looked_into_by_keyboard(page: BackupsPage, settle: Settle) -> None:
    QTest.keyClick(page.list, Qt.Key.Key_Down)
    settle()
    assert page.inside.sentences()[0] == "1 record is in it."
    assert page.inside.head.text().endswith("Made by itself")


def test_a_backup_is_made_and_chosen(page: BackupsPage, settle: Settle) -> None:
    told: list[Told] = []
    page.told.connect(told.append)
    page.make.click()
    settle()
    assert told[0].text == "The backup is made and checked."
    assert page.list.topLevelItemCount() == 3
    assert page.inside.sentences()[-1] == "Nothing was changed since: nothing would be lost."


def test_going_back_is_asked_for_with_what_would_be_lost(page: BackupsPage, qtbot: QtBot, desk: Desk) -> None:
    wanted: list[tuple[Path, Key | None]] = []
    page.return_wanted.connect(lambda backup, key: wanted.append((backup, key)))
    page.inside.back.click()
    dialog = page.window().findChild(Confirm)
    assert dialog is not None
    assert "Peer exchange, changed" in dialog.accessibleDescription()
    assert wanted == []
    yes = dialog.findChild(QPushButton, "confirm_yes")
    assert yes is not None
    yes.click()
    assert wanted == [(desk.store.backups.all()[0].path, None)]


def test_one_that_cannot_be_read_says_why_and_cannot_be_gone_back_to(
    page: BackupsPage, desk: Desk, settle: Settle
) -> None:
    desk.store.backups.all()[0].path.write_bytes(b"no database")
    page.refresh()
    QTest.keyClick(page.list, Qt.Key.Key_Down)
    settle()
    QTest.keyClick(page.list, Qt.Key.Key_Up)
    settle()
    assert "damaged" in page.inside.sentences()[0]
    assert not page.inside.back.isEnabled()


def test_a_second_place_is_filled_at_once_and_said_to_be_away(
    page: BackupsPage, desk: Desk, settle: Settle, tmp_path: Path
) -> None:
    told: list[Told] = []
    page.told.connect(told.append)
    assert "Only this computer has your backups" in page.place.text.text()
    page.place.choose_place(desk.folder / "inside")
    assert "in the folder of your records" in told.pop().text
    stick = tmp_path / "stick"
    stick.mkdir()
    page.place.choose_place(stick)
    settle()
    assert len(list(stick.rglob("*.db"))) == 2
    assert "on the same disk as your records" in page.place.text.text()
    stick.rename(tmp_path / "away")
    page.refresh()
    settle()
    assert "is not there now" in page.place.text.text()
    page.place.without.click()
    assert "Only this computer has your backups" in page.place.text.text()
    settle()


def test_without_any_backup_it_says_when_the_first_is_made(
    desk: Desk, background: Background, qtbot: QtBot
) -> None:
    page = BackupsPage(desk, background)
    qtbot.addWidget(page)
    assert page.inside.head.text() == "There is no backup yet"
    assert not page.inside.back.isEnabled()


def test_a_backup_from_elsewhere_is_looked_into_and_can_be_gone_back_to(
    page: BackupsPage, desk: Desk, settle: Settle, tmp_path: Path
) -> None:
    told: list[Told] = []
    page.told.connect(told.append)
    page.open_backup(tmp_path / "song.db")
    settle()
    assert "song.db is no backup of Focal Desk" in told[0].text
    stick = tmp_path / "stick"
    stick.mkdir()
    oldest = shutil.copy(desk.store.backups.all()[-1].path, stick)
    page.open_backup(Path(oldest))
    settle()
    item = page.list.currentItem()
    assert item is not None
    assert item.text(1) == f"From {stick}: Made by itself"
    assert page.inside.sentences()[0] == "1 record is in it."
    assert page.inside.back.isEnabled()


def test_two_backups_of_the_same_minute_are_told_apart_by_their_seconds(
    page: BackupsPage, desk: Desk, clock: FakeClock
) -> None:
    desk.store.backups.make(Why.ASKED)
    clock.advance(seconds=5)
    desk.store.backups.make(Why.ASKED)
    page.refresh()
    items = [page.list.topLevelItem(row) for row in range(4)]
    whens = [item.text(0) for item in items if item is not None]
    assert len(set(whens)) == 4
    assert [when.count(":") for when in whens] == [2, 2, 1, 1]
    assert page.inside.head.text().startswith(whens[0]) or page.inside.head.text().startswith(whens[2])
