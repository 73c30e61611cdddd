"""Going back to a backup from the window, and what is offered where the records cannot be opened."""

from __future__ import annotations

import shutil
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot
from sqlcipher3 import dbapi2

from desktop_app.app import Program
from desktop_app.backups.page import BackupsPage
from desktop_app.backups.rescue import RescueBox
from desktop_app.desk import Desk
from desktop_app.error_dialog import ErrorDialog
from desktop_app.protection.unlock_page import UnlockPage
from desktop_app.starting.preferences import Preferences, write_preferences
from sync.store import Key
from sync.store.encryption.converting import convert
from sync.store.safekeeping.names import Why
from tests.desktop_app.given import ANSWERS, Start, keep, work_of
from tests.support.given import FakeClock, NewIds

FILE = "focal-desk.db"


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Deriving a key is good against thieves only when it takes long, and has tests of its own."""
    monkeypatch.setattr("sync.store.encryption.keys._ROUNDS", 10)


@pytest.fixture
def used(data_dir: Path, clock: FakeClock, new_id: NewIds) -> Path:
    """Records with a backup, one of them changed since; practised, so that nothing is asked first."""
    write_preferences(data_dir, Preferences(practice=False, language="en"))
    desk = Desk.open(data_dir, clock=clock, new_id=new_id)
    desk.remember(ANSWERS.settings())
    keep(desk, "A-1", "Then")
    desk.store.backups.make(Why.ASKED)
    clock.advance(hours=1)
    keep(desk, "A-1", "Now")
    desk.close()
    return data_dir


def ready(program: Program, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: program.window.workplace is not None, timeout=20_000)
    qtbot.waitUntil(program.background.idle, timeout=20_000)


def title(program: Program) -> str:
    assert program.desk is not None
    return str((program.desk.store.records.title("A-1") or {})["en"])


def box_of(program: Program, qtbot: QtBot) -> RescueBox:
    qtbot.waitUntil(lambda: program.window.findChild(RescueBox) is not None, timeout=20_000)
    found = program.window.findChild(RescueBox)
    assert found is not None
    return found


def says_so(program: Program) -> bool:
    """Whether the window was built again, and says that it went back."""
    workplace = program.window.workplace
    return workplace is not None and "Your records are again" in workplace.notice.text()


def test_one_goes_back_from_the_page_and_forth_again(start: Start, used: Path, qtbot: QtBot) -> None:
    program = start()
    ready(program, qtbot)
    for wanted in ("Then", "Now"):
        work_of(program).commands["backups"].trigger()
        page = program.window.findChildren(BackupsPage)[-1]
        qtbot.waitUntil(page.inside.back.isEnabled, timeout=20_000)
        page.inside.back.click()
        yes = program.window.findChildren(QPushButton, "confirm_yes")[-1]
        work_of(program).notice.hide()
        yes.click()
        qtbot.waitUntil(partial(says_so, program), timeout=20_000)
        ready(program, qtbot)
        assert title(program) == wanted
        assert "Your records are again as in the backup of" in work_of(program).notice.text()
        assert "among the backups too" in work_of(program).notice.text()


def harm(folder: Path) -> bytes:
    """The way into the answers of records is broken; the last version of each is still there."""
    with closing(dbapi2.connect(str(folder / FILE))) as connection:
        (root,) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'content'").fetchone()
    content = bytearray((folder / FILE).read_bytes())
    content[(root - 1) * 4096 : root * 4096] = bytes(4096)
    (folder / FILE).write_bytes(content)
    return bytes(content)


def test_where_the_file_is_damaged_what_can_be_read_is_saved(start: Start, used: Path, qtbot: QtBot) -> None:
    harmed = harm(used)
    program = start()
    box = box_of(program, qtbot)
    box.repair.click()
    ready(program, qtbot)
    assert title(program) == "Now"
    assert "1 record was saved. 1 of them was put together" in work_of(program).notice.text()
    (aside,) = used.glob("focal-desk-damaged-*.db")
    assert aside.read_bytes() == harmed


def test_where_the_file_is_damaged_one_can_go_back_to_a_backup(
    start: Start, used: Path, qtbot: QtBot
) -> None:
    harm(used)
    program = start()
    box = box_of(program, qtbot)
    assert box.choice.currentText().endswith("You asked for it")
    box.back.click()
    ready(program, qtbot)
    assert title(program) == "Then"
    assert "The damaged file is kept as it was" in work_of(program).notice.text()


def test_where_nothing_can_be_read_going_back_leads_and_saving_is_not_offered_again(
    start: Start, used: Path, qtbot: QtBot
) -> None:
    (used / FILE).write_bytes(b"no database")
    program = start()
    box = box_of(program, qtbot)
    again = program.window.findChild(QPushButton, "opening_again")
    assert again is not None
    assert [button.property("look") for button in (box.repair, box.back, again)] == ["main", None, ""]
    box.repair.click()
    qtbot.waitUntil(lambda: program.window.findChild(ErrorDialog) is not None, timeout=20_000)
    dialog = program.window.findChild(ErrorDialog)
    assert dialog is not None
    dialog.close()
    qtbot.waitUntil(lambda: box_of(program, qtbot).back.property("look") == "main", timeout=20_000)
    assert not box_of(program, qtbot).repair.isVisibleTo(program.window)


def test_where_the_file_is_gone_no_new_one_hides_that_and_a_backup_brings_it_back(
    start: Start, used: Path, qtbot: QtBot
) -> None:
    (used / FILE).unlink()
    program = start()
    box = box_of(program, qtbot)
    assert not (used / FILE).exists()
    assert not box.repair.isVisibleTo(box)
    box.back.click()
    ready(program, qtbot)
    assert title(program) == "Then"


def test_without_a_backup_only_saving_is_offered(start: Start, used: Path, qtbot: QtBot) -> None:
    harm(used)
    for backup in (used / "backups").glob("*.db"):
        backup.unlink()
    box = box_of(start(), qtbot)
    assert box.repair.isEnabled()
    assert not box.back.isVisibleTo(box)


def test_of_encrypted_records_whose_file_says_nothing_any_more_the_backup_asks_for_the_passphrase(
    start: Start, used: Path, qtbot: QtBot
) -> None:
    key = Key.derive("correct horse", b"0123456789abcdef")
    convert(used, None, key)
    (used / FILE).write_bytes(b"\xff" * 40 * 4096)
    program = start()
    box_of(program, qtbot).back.click()
    for passphrase in ("wrong", "wrong again", "correct horse"):
        page = unlock_page(program, qtbot)
        page.given.emit(passphrase)
    records_are_back(program, used, qtbot)
    with Desk.open(used, key=key).store as store:
        assert store.records.title("A-1") == {"en": "Then"}


def unlock_page(program: Program, qtbot: QtBot) -> UnlockPage:
    """The page that asks, once it can be typed in."""

    def asks() -> bool:
        page = program.window.centralWidget()
        return isinstance(page, UnlockPage) and page.asked.line.isEnabled()

    qtbot.waitUntil(asks, timeout=20_000)
    page = program.window.centralWidget()
    assert isinstance(page, UnlockPage)
    return page


def records_are_back(program: Program, used: Path, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: (used / FILE).read_bytes()[:4] != b"\xff\xff\xff\xff", timeout=20_000)
    qtbot.waitUntil(program.background.idle, timeout=20_000)


OLD, NEW = "an older passphrase", "a newer passphrase"


def under_two_passphrases(folder: Path, clock: FakeClock) -> Path:
    """Records under a newer passphrase, with a backup under it, and one under the older that lies elsewhere."""
    old, new = Key.derive(OLD, bytes(range(30, 46))), Key.derive(NEW, bytes(range(90, 106)))
    convert(folder, None, old)
    elsewhere = folder.with_name("stick")
    elsewhere.mkdir()
    backup = Path(shutil.copy(next((folder / "backups").glob("*.db")), elsewhere))
    convert(folder, old, new)
    return backup


def test_a_backup_from_elsewhere_under_an_older_passphrase_is_asked_for_it_and_put_back(
    start: Start, used: Path, qtbot: QtBot, clock: FakeClock
) -> None:
    backup = under_two_passphrases(used, clock)
    program = start()
    unlock_page(program, qtbot).given.emit(NEW)
    ready(program, qtbot)
    work_of(program).commands["backups"].trigger()
    page = program.window.findChildren(BackupsPage)[-1]
    page.open_backup(backup)
    asking = page.inside.passphrase
    for typed, said in (("wrong", ""), ("wrong too", "does not open it"), (OLD, "does not open it")):
        qtbot.waitUntil(lambda: asking.isVisibleTo(page) and asking.asked.line.isEnabled(), timeout=20_000)
        assert "opens with the passphrase that your records had on" in asking.hint.text()
        assert said in asking.asked.fault.text()
        assert not page.inside.back.isEnabled()
        asking.asked.line.line.setText(typed)
        asking.open.click()
    qtbot.waitUntil(page.inside.back.isEnabled, timeout=20_000)
    assert not asking.isVisibleTo(page)
    assert asking.asked.line.text() == ""
    page.inside.back.click()
    program.window.findChildren(QPushButton, "confirm_yes")[-1].click()
    unlock_page(program, qtbot).given.emit(NEW)
    ready(program, qtbot)
    assert title(program) == "Then"


def test_of_damaged_records_a_backup_under_an_older_passphrase_can_be_put_back(
    start: Start, used: Path, qtbot: QtBot, clock: FakeClock
) -> None:
    older = under_two_passphrases(used, clock)
    shutil.copy(older, used / "backups" / "20200101-000000-000000-focal-desk-asked.db")
    content = bytearray((used / FILE).read_bytes())
    content[4096:] = b"\xff" * (len(content) - 4096)
    (used / FILE).write_bytes(content)
    program = start()
    unlock_page(program, qtbot).given.emit(NEW)
    box = box_of(program, qtbot)
    box.choice.setCurrentIndex(box.choice.count() - 1)
    box.back.click()
    page = unlock_page(program, qtbot)
    assert "1 January 2020" in page.hint.text()
    page.given.emit("wrong")
    page = unlock_page(program, qtbot)
    assert page.asked.fault.isVisibleTo(page)
    page.given.emit(OLD)
    qtbot.waitUntil(lambda: (used / FILE).read_bytes()[4096:4100] != b"\xff\xff\xff\xff", timeout=20_000)
    # The older passphrase opened the backup; the records keep the newer one.
    ready(program, qtbot)
    assert title(program) == "Then"


def test_the_older_passphrase_typed_by_mistake_is_not_told_as_damage_and_the_newer_can_be_tried(
    start: Start, used: Path, qtbot: QtBot, clock: FakeClock
) -> None:
    older = under_two_passphrases(used, clock)
    for backup in (used / "backups").glob("*.db"):
        backup.unlink()
    shutil.copy(older, used / "backups")
    program = start()
    unlock_page(program, qtbot).given.emit(OLD)
    box = box_of(program, qtbot)
    assert not box.repair.isVisibleTo(box)
    again = program.window.findChild(QPushButton, "opening_again")
    assert again is not None
    assert [button.property("look") for button in (box.back, again)] == [None, "main"]
    again.click()
    unlock_page(program, qtbot).given.emit(NEW)
    ready(program, qtbot)
    assert title(program) == "Now"
