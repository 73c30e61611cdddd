"""Workspaces in the window: chosen at the start, gone to, made, named, set aside and put back."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QProcess, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QListWidget, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.app import Program
from desktop_app.carrying.take_page import TakePage
from desktop_app.desk import Desk
from desktop_app.error_dialog import ErrorDialog
from desktop_app.starting.preferences import Preferences, write_preferences
from desktop_app.starting.session import Session
from desktop_app.windows.first_start import FirstStart
from desktop_app.workspaces.keeping import Workspaces
from desktop_app.workspaces.page import WorkspacesPage
from desktop_app.workspaces.workspace import Workspace
from sync.store.troubles import NoRoom
from sync.whereabouts import Facts, Mounted
from tests.desktop_app.given import ANSWERS, keep, part, work_of
from tests.support.given import FakeClock, NewIds

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
FIT = Facts(lambda _folder: Mounted("ext4"))


@pytest.fixture
def there(data_dir: Path, clock: FakeClock, new_id: NewIds) -> Workspaces:
    """Somebody in Benin with a record in the first workspace, and one for Togo in which nobody worked yet."""
    write_preferences(data_dir, Preferences(practice=False, language="en"))
    desk = Desk.open(data_dir, clock=clock, new_id=new_id)
    desk.remember(ANSWERS.settings())
    keep(desk, "A0000000001", "Workshop")
    desk.close()
    there = Workspaces(data_dir)
    there.make("Togo", new_id)
    return there


@pytest.fixture
def session(there: Workspaces, clock: FakeClock, new_id: NewIds, qapp: QApplication) -> Iterator[Session]:
    """A session on these workspaces, not begun."""

    def make(workspace: Workspace) -> Program:
        return Program(workspace.folder, clock=clock, new_id=new_id, there=there, here=workspace, facts=FIT)

    session = Session(there, make)
    yield session
    programs = [session.program] if session.program else []
    for program in programs:
        program.window.close()
    session.close()
    for program in programs:
        program.window.deleteLater()
        program.deleteLater()
    QApplication.sendPostedEvents(None, 0)
    qapp.setProperty("focal-desk reports", "")


Shown = Callable[[], Program]


@pytest.fixture
def shown(session: Session, qtbot: QtBot) -> Shown:
    """The program that is shown, at rest."""

    def wait() -> Program:
        assert session.program is not None
        qtbot.waitUntil(session.program.background.idle)
        return session.program

    return wait


def page_of(program: Program) -> WorkspacesPage:
    page = program.window.centralWidget()
    if program.window.workplace is not None:
        page = program.window.workplace.stack.currentWidget()
    assert isinstance(page, WorkspacesPage)
    return page


def at_work(session: Session, qtbot: QtBot) -> Program:
    """The program, with the page of workspaces in front."""
    session.begin(session._there.first())
    program = session.program
    assert program is not None
    qtbot.waitUntil(lambda: program.window.workplace is not None)
    work_of(program).commands["workspaces"].trigger()
    qtbot.waitUntil(program.background.idle)
    return program


def type_name(program: Program, name: str) -> QDialog:
    """Write a name into the pop-up that asks for one, and press its button."""
    QApplication.sendPostedEvents(None, 0)
    dialog = part(program.window, QDialog, "name_template")
    part(dialog, QLineEdit, "template_name").setText(name)
    part(dialog, QPushButton, "name_yes").click()
    return dialog


def lines(page: WorkspacesPage) -> list[str]:
    return [page.list.item(row).text() for row in range(page.list.count())]


def test_where_there_are_several_it_asks_which_one_and_opens_none_before(
    session: Session, there: Workspaces, shown: Shown, qtbot: QtBot
) -> None:
    session.begin(there.last(), choose=True)
    page = page_of(shown())
    qtbot.waitUntil(page.list.hasFocus)
    assert shown().desk is None
    assert [line.partition("\n")[0] for line in lines(page)] == ["First workspace", "Togo"]
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: shown().window.workplace is not None)
    program = shown()
    assert program.desk is not None
    assert program.desk.folder == there.data
    assert program.window.windowTitle().startswith("First workspace – ")
    assert part(work_of(program).foot, QWidget, "status_workspace").isVisible()
    assert there.last().country == "bj"


def test_a_bundle_that_was_brought_is_looked_into_when_the_workspace_is_chosen(
    session: Session, there: Workspaces, shown: Shown, qtbot: QtBot, tmp_path: Path
) -> None:
    session.begin(there.last(), choose=True, bundle=tmp_path / "brought.focal")
    page_of(shown()).open.click()
    qtbot.waitUntil(lambda: shown().window.workplace is not None)
    assert isinstance(work_of(shown()).stack.currentWidget(), TakePage)


def test_going_to_another_closes_this_one_and_asks_who_works_there(
    session: Session, there: Workspaces, shown: Shown, qtbot: QtBot
) -> None:
    before = at_work(session, qtbot)
    page = page_of(before)
    assert "open now · Benin" in lines(page)[0]
    assert not page.open.isEnabled()
    page.list.setCurrentRow(1)
    with qtbot.waitSignal(before.destroyed):
        page.open.click()
    program = shown()
    assert isinstance(program.window.centralWidget(), FirstStart)
    assert program.spaces.here.name == "Togo"
    Desk.open(there.data).close()  # the first one is free again


def test_a_window_of_its_own_is_another_program_on_the_same_data(
    session: Session, there: Workspaces, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    started: list[tuple[str, list[str]]] = []
    monkeypatch.setattr(QProcess, "startDetached", lambda program, more: started.append((program, more)))
    page = page_of(at_work(session, qtbot))
    page.list.setCurrentRow(1)
    page.beside.click()
    ((program, more),) = started
    key = there.called("Togo").key
    assert [program, *more] == [
        *(sys.executable, "-m", "desktop_app"),
        *("--data-dir", str(there.data), "--workspace", key),
    ]


def test_one_is_made_and_named_and_the_name_can_be_taken_back(
    session: Session, there: Workspaces, qtbot: QtBot
) -> None:
    program = at_work(session, qtbot)
    page, work = page_of(program), work_of(program)
    page.make.click()
    assert type_name(program, "togo").isVisible(), "a name that is taken is refused"
    assert not type_name(program, "Training").isVisible()
    assert [str(one.called) for one in there.all()] == ["First workspace", "Togo", "Training"]
    page.list.setCurrentRow(0)
    page.rename.click()
    type_name(program, "Bénin")
    assert program.window.windowTitle().startswith("Bénin – ")
    work.notice.action.click()
    assert program.window.windowTitle().startswith("First workspace – ")


def test_one_is_set_aside_only_by_typing_its_name_and_comes_back(
    session: Session, there: Workspaces, qtbot: QtBot
) -> None:
    program = at_work(session, qtbot)
    page, work = page_of(program), work_of(program)
    assert not page.remove.isEnabled()
    assert "first workspace" in page.why.text()
    page.list.setCurrentRow(1)
    page.remove.click()
    qtbot.waitUntil(lambda: bool(program.window.findChildren(QDialog, "confirm")))
    dialog = part(program.window, QDialog, "confirm")
    yes, box = part(dialog, QPushButton, "confirm_yes"), part(dialog, QLineEdit, "typed_name")
    box.setText("Tog")
    assert not yes.isEnabled()
    box.setText("togo ")
    yes.click()
    assert not there.are_several()
    assert program.window.windowTitle() == "Focal Desk"
    aside = part(page, QListWidget, "aside_list")
    qtbot.waitUntil(program.background.idle)
    assert aside.item(0).text().startswith("Togo\n")
    assert work.notice.action.text() == "Undo"
    work.notice.action.click()
    qtbot.waitUntil(program.background.idle)
    assert there.are_several()
    assert not page.aside.isVisible()
    assert program.desk is not None
    assert [str(entry.phrase) for entry in program.desk.store.journal.latest(2)] == [
        "A workspace that had been set aside was put back.",
        "A workspace was set aside.",
    ]


def test_where_what_was_typed_cannot_be_saved_the_window_stays(
    session: Session, there: Workspaces, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = at_work(session, qtbot)

    def full() -> None:
        raise NoRoom

    with monkeypatch.context() as disk:
        disk.setattr(work_of(before), "leave", full)
        session.go_to(there.called("Togo"))
    assert session.program is before
    assert before.window.isVisible()
    part(before.window, ErrorDialog, "error_dialog").close()


def test_what_is_still_on_its_way_ends_behind_the_other_window(
    session: Session, there: Workspaces, shown: Shown, qtbot: QtBot
) -> None:
    before, done = at_work(session, qtbot), Event()
    before.background.run(lambda: done.wait(20), lambda _done: None, owner=before)
    session.go_to(there.called("Togo"))
    assert shown() is not before
    assert shown().window.isVisible()
    assert before.desk is not None, "its records are not closed under somebody's hands"
    with qtbot.waitSignal(before.destroyed):
        done.set()
    Desk.open(there.data).close()


def test_records_that_are_open_elsewhere_leave_the_way_to_another_workspace(
    session: Session, there: Workspaces, shown: Shown, qtbot: QtBot
) -> None:
    elsewhere = Desk.open(there.data)
    session.begin(there.first())
    window = shown().window
    qtbot.waitUntil(lambda: bool(window.findChildren(QPushButton, "opening_other")))
    part(window, QPushButton, "opening_other").click()
    page = page_of(shown())
    qtbot.waitUntil(page.list.hasFocus)
    elsewhere.close()
    page._choose("first")
    page.open.click()
    qtbot.waitUntil(lambda: shown().window.workplace is not None)


def test_two_workspaces_are_open_in_two_programs_at_once(
    session: Session, there: Workspaces, shown: Shown, qtbot: QtBot
) -> None:
    togo = there.called("Togo").folder
    code = f"""
from desktop_app.desk import Desk
from pathlib import Path
desk = Desk.open(Path({str(togo)!r}))
desk.remember({{"country": "tg"}})
print("open", flush=True)
input()
desk.close()
"""
    other = subprocess.Popen(
        [sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert other.stdout is not None
    assert other.stdout.readline() == "open\n"
    session.begin(there.first())
    qtbot.waitUntil(lambda: shown().window.workplace is not None)
    other.communicate("\n", timeout=30)
    assert other.returncode == 0
