"""Signing in at the window: staying signed in, signing in again beside an open form, signing out."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.app import Program
from desktop_app.desk import Desk
from desktop_app.form.page import FormPage
from desktop_app.questions.boxes import LineBox
from desktop_app.starting.preferences import Preferences, write_preferences
from desktop_app.windows.account import AccountBox
from desktop_app.windows.settings import SettingsPage
from desktop_app.windows.sign_in import SignIn
from sync.client.answers import Account
from sync.practice import PracticeServer
from tests.desktop_app.given import ANSWERS, Start, keep, part, work_of
from tests.support.given import FakeClock, NewIds
from tests.support.key_store import MemoryKeys, tokens_in

EMAIL, PASSWORD = "focal.point@practice.example", "practice"
ID = "AAAAAAAA-0000-4000-8000-000000000001"


@pytest.fixture
def dialog(qtbot: QtBot) -> SignIn:
    """The question for the password, not shown."""
    made = SignIn("https://api.example.org", "awa@example.org")
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    return made


def test_staying_is_offered_where_the_computer_can_keep_it_and_not_chosen(dialog: SignIn) -> None:
    assert dialog.stay.isHidden()
    dialog.allow_staying(True)
    assert not dialog.stay.isHidden()
    assert not dialog.stay.isChecked()
    assert dialog.no_staying.isHidden()
    given: list[tuple[str, bool]] = []
    dialog.given.connect(lambda password, stay: given.append((password, stay)))
    dialog.password.setText("secret")
    dialog.stay.setChecked(True)
    dialog.go.click()
    assert given == [("secret", True)]


def test_the_address_is_not_broken_after_its_beginning(dialog: SignIn) -> None:
    texts = [label.text() for label in dialog.findChildren(QLabel)]
    (said,) = [text for text in texts if "awa@example.org" in text]
    joiner = "\N{WORD JOINER}"
    assert f"https:/{joiner}/{joiner}api.example.org" in said


def test_where_it_cannot_that_is_said(dialog: SignIn) -> None:
    dialog.allow_staying(False)
    assert dialog.stay.isHidden()
    assert not dialog.no_staying.isHidden()
    assert "until the program is closed" in dialog.no_staying.text()


def test_the_account_is_shown_as_far_as_it_is_known(qtbot: QtBot) -> None:
    account = Account("1", "Awa Houngbo", "awa@example.org", "bj", (), verified=False)
    for told, said in ((account, ["Awa Houngbo", "confirm your e-mail"]), (None, [])):
        box = AccountBox("https://api.example.org", "awa@example.org", told)
        qtbot.addWidget(box)
        texts = " ".join(label.text() for label in box.findChildren(QLabel))
        assert "awa@example.org" in texts
        assert [words in texts for words in said] == [True] * len(said)


@pytest.fixture
def program(
    start: Start, server: PracticeServer, keys: MemoryKeys, data_dir: Path, clock: FakeClock, qtbot: QtBot
) -> Program:
    """The program at work with the clearing-house, with one activity."""
    write_preferences(data_dir, Preferences(practice=False, language="en"))
    desk = Desk.open(data_dir, clock=clock, new_id=NewIds())
    desk.remember({**ANSWERS.settings(), "address": server.address, "email": EMAIL})
    keep(desk, ID, "Workshop")
    desk.close()
    begun = start(data_dir)
    qtbot.waitUntil(lambda: begun.window.workplace is not None)
    assert begun.desk is not None
    begun.desk.tokens = tokens_in(keys)
    return begun


def asked(program: Program, qtbot: QtBot) -> SignIn:
    """The question for the password, once it is there and knows whether staying is possible."""
    qtbot.waitUntil(lambda: bool(program.window.findChildren(SignIn)))
    (dialog,) = program.window.findChildren(SignIn)
    qtbot.waitUntil(lambda: not dialog.stay.isHidden())
    return dialog


def answer(program: Program, qtbot: QtBot, *, stay: bool = False) -> None:
    """Sign in, and wait until what follows is over."""
    dialog = asked(program, qtbot)
    dialog.password.setText(PASSWORD)
    dialog.stay.setChecked(stay)
    with qtbot.waitSignal(work_of(program).synchronizer.ended):
        dialog.go.click()
    qtbot.waitUntil(lambda: not program.window.findChildren(SignIn))
    qtbot.waitUntil(program.background.idle)


def test_a_sign_in_that_runs_out_leaves_the_open_form_as_it_is(
    program: Program, server: PracticeServer, qtbot: QtBot
) -> None:
    work = work_of(program)
    work.synchronizer.start()
    answer(program, qtbot)
    work.open_record(ID)
    page = work.stack.currentWidget()
    assert isinstance(page, FormPage)
    box = page.findChildren(LineBox)[0]
    server.unkind.be("expired")
    box.setFocus()
    QTest.keyClicks(box, "Typed meanwhile")
    work.synchronizer.start()
    dialog = asked(program, qtbot)
    assert any("run out" in label.text() for label in dialog.findChildren(QLabel))
    assert work.stack.currentWidget() is page
    answer(program, qtbot)
    assert work.stack.currentWidget() is page
    assert box.text().endswith("Typed meanwhile")
    assert "in step" in work.notice.text()


def test_one_stays_signed_in_and_signs_out_in_the_settings(
    program: Program, keys: MemoryKeys, qtbot: QtBot
) -> None:
    work = work_of(program)
    work.synchronizer.start()
    answer(program, qtbot, stay=True)
    assert len(keys.kept) == 1
    work.open_settings()
    page = work.stack.currentWidget()
    assert isinstance(page, SettingsPage)
    with qtbot.waitSignal(work.synchronizer.signed_out):
        part(page, QPushButton, "sign_out").click()
    assert keys.kept == {}
    assert part(page, AccountBox, "account_box").isHidden()
    qtbot.waitUntil(program.background.idle)
    work.back()
    work.open_settings()
    current = work.stack.currentWidget()
    assert isinstance(current, SettingsPage)
    assert not current.findChildren(AccountBox)
