"""Choosing at first how records are kept, and changing it later in the window."""

from __future__ import annotations

import threading
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPushButton, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.operations.safekeeping import choose_place
from desktop_app.protection.choice_page import ChoicePage
from desktop_app.protection.page import ProtectionPage
from desktop_app.protection.strength import strength
from desktop_app.windows.first_start import FirstStart
from sync.store import NoRoom
from sync.store.safekeeping.second_place import SecondPlace
from tests.desktop_app.given import ANSWERS, Start, part, work_of
from tests.desktop_app.protection.given import PASSPHRASE, Person, furnish, is_encrypted, quick, sit
from tests.support.given import FakeClock, NewIds

__all__ = ["quick"]
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
REAL = replace(ANSWERS, practice=False, address="chm.cbd.int", email="awa@example.org")


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """An empty second place."""
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick"


def type_new(page: QWidget, passphrase: str) -> None:
    part(page, QLineEdit, "new_passphrase").setText(passphrase)
    part(page, QLineEdit, "new_passphrase_again").setText(passphrase)
    part(page, QCheckBox, "passphrase_agreed").setChecked(True)


def protection_page(person: Person) -> ProtectionPage:
    work = work_of(person.program)
    work.commands["protection"].trigger()
    page = work.stack.currentWidget()
    assert isinstance(page, ProtectionPage)
    return page


def asked(person: Person) -> ChoicePage:
    """The choice, after the first start was answered."""
    first = person.window.centralWidget()
    assert isinstance(first, FirstStart)
    first.given.emit(REAL)
    person.qtbot.waitUntil(lambda: isinstance(person.window.centralWidget(), ChoicePage))
    page = person.window.centralWidget()
    assert isinstance(page, ChoicePage)
    return page


def test_the_first_real_records_are_encrypted_if_the_person_wants_it(
    start: Start, qtbot: QtBot, data_dir: Path
) -> None:
    person = sit(start, qtbot, data_dir)
    page = asked(person)
    go_on, fault = part(page, QPushButton, "protection_go_on"), part(page, QLabel, "new_passphrase_fault")
    assert not go_on.isEnabled()
    part(page, QRadioButton, "choose_encrypted").click()
    said = []
    first, again = (part(page, QLineEdit, name) for name in ("new_passphrase", "new_passphrase_again"))
    for typed, repeated in (("short", "short"), (PASSPHRASE, PASSPHRASE[1:]), (PASSPHRASE, PASSPHRASE)):
        first.setText(typed)
        again.setText(repeated)
        go_on.click()
        said.append(fault.text())
    assert [words.split()[0] for words in said] == ["Use", "The", "Tick"]
    assert first.echoMode() is QLineEdit.EchoMode.Password
    part(page, QPushButton, "new_passphrase_shown").click()
    assert {line.echoMode() for line in (first, again)} == {QLineEdit.EchoMode.Normal}
    type_new(page, PASSPHRASE)
    go_on.click()
    person.until_at_work()
    assert is_encrypted(data_dir)
    assert person.program.desk is not None
    assert person.program.desk.person == ANSWERS.person


def test_without_a_passphrase_work_begins_at_once(start: Start, qtbot: QtBot, data_dir: Path) -> None:
    person = sit(start, qtbot, data_dir)
    page = asked(person)
    part(page, QRadioButton, "choose_plain").click()
    part(page, QPushButton, "protection_go_on").click()
    person.until_at_work()
    assert not is_encrypted(data_dir)


def test_encrypted_changed_and_decrypted_in_the_window(
    start: Start, qtbot: QtBot, data_dir: Path, clock: FakeClock, new_id: NewIds
) -> None:
    person = sit(start, qtbot, furnish(data_dir, clock, new_id))
    person.until_at_work()
    page = protection_page(person)
    type_new(page, PASSPHRASE)
    part(page, QPushButton, "protection_encrypt").click()
    person.qtbot.waitUntil(lambda: is_encrypted(data_dir))
    person.until_at_work()
    assert work_of(person.program).notice.text() == "Your records are encrypted."
    page = protection_page(person)
    part(page, QLineEdit, "present_passphrase").setText("another one")
    part(page, QPushButton, "protection_decrypt").click()
    person.rest()
    assert part(page, QLabel, "protection_fault").text() == "This is not the passphrase."
    before = work_of(person.program)
    part(page, QLineEdit, "present_passphrase").setText(PASSPHRASE)
    type_new(page, "other words again")
    part(page, QPushButton, "protection_change").click()
    person.qtbot.waitUntil(lambda: person.window.workplace not in (before, None))
    person.until_at_work()
    page = protection_page(person)
    part(page, QLineEdit, "present_passphrase").setText("other words again")
    part(page, QPushButton, "protection_decrypt").click()
    person.qtbot.waitUntil(lambda: not is_encrypted(data_dir))
    person.until_at_work()
    assert "the backups" in work_of(person.program).notice.text()
    assert "not encrypted" in work_of(person.program).notice.text()
    assert person.program.desk is not None
    assert person.program.desk.store.records.get("A0000000001") is not None


def test_attached_files_that_cannot_be_read_any_more_are_told(
    start: Start, qtbot: QtBot, data_dir: Path, clock: FakeClock, new_id: NewIds, tmp_path: Path
) -> None:
    person = sit(start, qtbot, furnish(data_dir, clock, new_id, PASSPHRASE))
    person.unlock(PASSPHRASE)
    person.until_at_work()
    assert person.program.desk is not None
    (tmp_path / "report.txt").write_text("Report")
    person.program.desk.store.files.add(tmp_path / "report.txt")
    [sealed] = [path for path in (data_dir / "sealed").rglob("*") if path.is_file()]
    sealed.write_bytes(b"not what was kept")
    protection_page(person).change_wanted.emit(PASSPHRASE, "")
    person.qtbot.waitUntil(lambda: not is_encrypted(data_dir))
    person.until_at_work()
    said = work_of(person.program).notice.text()
    assert "are not encrypted any more. 1 attached file on this computer is missing or damaged." in said


def test_where_it_cannot_be_done_the_records_are_as_before_and_it_is_said(
    start: Start,
    qtbot: QtBot,
    data_dir: Path,
    clock: FakeClock,
    new_id: NewIds,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def full(*_given: object) -> None:
        raise NoRoom

    person = sit(start, qtbot, furnish(data_dir, clock, new_id))
    person.until_at_work()
    before = work_of(person.program)
    monkeypatch.setattr("sync.store.encryption.converting.write_anew", full)
    page = protection_page(person)
    type_new(page, PASSPHRASE)
    part(page, QPushButton, "protection_encrypt").click()
    person.qtbot.waitUntil(lambda: person.window.workplace not in (before, None))
    person.until_at_work()
    assert "The disk is full." in work_of(person.program).notice.text()
    assert not is_encrypted(data_dir)


def test_what_was_refused_is_not_tried_again_by_itself_when_the_second_place_has_answered(
    start: Start,
    qtbot: QtBot,
    data_dir: Path,
    clock: FakeClock,
    new_id: NewIds,
    stick: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    tries: list[bool] = []

    def full() -> None:
        tries.append(True)
        raise NoRoom

    person = sit(start, qtbot, furnish(data_dir, clock, new_id))
    person.until_at_work()
    assert person.program.desk is not None
    choose_place(person.program.desk, stick)
    monkeypatch.setattr("desktop_app.protection.changing.PATIENCE", 50)
    with monkeypatch.context() as patched:
        patched.setattr(work_of(person.program), "leave", full)
        protection_page(person).change_wanted.emit("", PASSPHRASE)
        person.rest()
        qtbot.waitUntil(lambda: bool(tries))
        qtbot.wait(100)
    assert tries == [True]
    assert not is_encrypted(data_dir)


def test_who_went_on_to_something_else_before_the_second_place_answered_is_not_interrupted(
    start: Start,
    qtbot: QtBot,
    data_dir: Path,
    clock: FakeClock,
    new_id: NewIds,
    stick: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    answers = threading.Event()

    def look(_place: SecondPlace) -> bool:
        return not answers.wait(20)

    person = sit(start, qtbot, furnish(data_dir, clock, new_id))
    person.until_at_work()
    assert person.program.desk is not None
    choose_place(person.program.desk, stick)
    monkeypatch.setattr(SecondPlace, "may_be_readable", look)
    protection_page(person).change_wanted.emit("", PASSPHRASE)
    work = work_of(person.program)
    work.commands["backups"].trigger()
    answers.set()
    person.rest()
    assert person.window.workplace is work
    assert not person.window.is_covered
    assert not is_encrypted(data_dir)


@pytest.mark.parametrize(
    ("passphrase", "said"),
    [
        ("", ""),
        ("12345678901234", "Easy"),
        ("aaaaaaaaaaaaaaaaaaaa", "Easy"),
        ("kigali2019", "Easy"),
        ("mangrove swamp", "Not bad"),
        ("corail niébé trente", "Hard"),
    ],
)
def test_how_hard_a_passphrase_is_to_guess(passphrase: str, said: str) -> None:
    assert str(strength(passphrase)[0]).startswith(said)
