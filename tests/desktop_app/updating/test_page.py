"""Newer versions in the window: looked into, installed, gone back from, refused in plain words."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.app import Program
from desktop_app.background import Background
from desktop_app.carrying.dropping import _file
from desktop_app.starting.preferences import Preferences, write_preferences
from desktop_app.starting.session import Session
from desktop_app.starting.successor import FELL_BACK, choose
from desktop_app.updating.at_work import UpdatesAtWork
from desktop_app.updating.page import UpdatePage
from desktop_app.workspaces.keeping import Workspaces
from sync.store.safekeeping.names import Why
from sync.updating.here import Here
from tests.desktop_app.given import ANSWERS, part
from tests.support.given import FakeClock, NewIds
from tests.sync.updating.given import Publisher, here, publisher

__all__ = ["here", "publisher"]
pytestmark = pytest.mark.skipif(os.name == "nt", reason="the programs of these tests are scripts of a shell")


@pytest.fixture
def page(here: Here, background: Background, qtbot: QtBot) -> Iterator[UpdatePage]:
    """The page, without any records."""
    made = UpdatePage(here, background)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    yield made
    qtbot.waitUntil(background.idle)


def front(page: UpdatePage) -> QWidget:
    """The view in front."""
    found = page.stack.currentWidget()
    assert found is not None
    return found


def shows(page: UpdatePage) -> str:
    """Which of its views is in front."""
    return front(page).objectName()


def said(page: UpdatePage) -> str:
    """All that the view in front says."""
    return "\n".join(label.text() for label in front(page).findChildren(QLabel))


def open_file(page: UpdatePage, path: Path, qtbot: QtBot, background: Background) -> None:
    """Choose a file by hand."""
    part(page, QPushButton, "update_here_main").click()
    dialog = page.findChild(QFileDialog, "open_update")
    assert dialog is not None
    dialog.fileSelected.emit(str(path))
    dialog.close()
    qtbot.waitUntil(background.idle)


def test_a_file_is_looked_into_installed_and_gone_back_from(
    page: UpdatePage, publisher: Publisher, here: Here, background: Background, qtbot: QtBot
) -> None:
    assert here.place is not None
    assert "You have version 0.1.0." in said(page)
    assert page.go.isHidden()
    open_file(page, publisher.update(schema="9998"), qtbot, background)
    assert shows(page) == "update_found"
    assert "Version 0.2.0 of Focal Desk" in said(page)
    assert here.state().before is None
    with qtbot.waitSignal(page.quit_wanted):
        part(page, QPushButton, "update_found_main").click()
        assert not page._back.isEnabled()
        qtbot.waitUntil(background.idle)
        assert shows(page) == "update_done"
        assert "Version 0.2.0 is installed" in said(page)
        part(page, QPushButton, "update_done_main").click()
    again = UpdatePage(here, background)
    qtbot.addWidget(again)
    assert "Version 0.2.0 is installed. It starts the next time." in said(again)
    part(again, QPushButton, "update_go_back").click()
    assert shows(again) == "update_back"
    assert "cannot open the records that version 0.2.0 has opened" in said(again)
    part(again, QPushButton, "update_back_main").click()
    qtbot.waitUntil(background.idle)
    assert "From the next time on it is version 0.1.0" in said(again)
    assert here.state().current.version == "0.1.0"


def test_what_is_not_installed_is_said_and_another_file_can_be_tried(
    page: UpdatePage, publisher: Publisher, background: Background, qtbot: QtBot
) -> None:
    other = publisher.folder / "letter.focal-update"
    other.write_text("A letter.", encoding="utf-8")
    open_file(page, other, qtbot, background)
    assert "This file is not an update of Focal Desk." in page.refusal.text()
    assert "Nothing was changed" in page.refusal.text()
    publisher.update().replace(other)
    part(page, QPushButton, "refused_again").click()
    qtbot.waitUntil(background.idle)
    assert shows(page) == "update_found"
    part(page, QPushButton, "update_found_main")
    with qtbot.waitSignal(page.back_wanted):
        part(page, QPushButton, "update_found_beside").click()


def test_installing_can_be_stopped(
    page: UpdatePage, publisher: Publisher, here: Here, background: Background, qtbot: QtBot
) -> None:
    open_file(page, publisher.update(says="sleep 60"), qtbot, background)
    part(page, QPushButton, "update_found_main").click()
    qtbot.waitUntil(lambda: "Trying" in page.busy.words.text())
    part(page, QPushButton, "busy_stop").click()
    qtbot.waitUntil(background.idle)
    assert "You stopped the update." in page.refusal.text()
    assert here.state().before is None


def test_it_is_said_in_every_language(
    speak: Callable[[str], None], here: Here, background: Background, qtbot: QtBot
) -> None:
    for language, heading in (("fr", "Vous avez la version"), ("ar", "لديك الإصدار")):
        speak(language)
        spoken = UpdatePage(here, background)
        qtbot.addWidget(spoken)
        assert heading in said(spoken)
        assert "0.1.0" in said(spoken)


def test_an_update_may_be_dropped_onto_the_window() -> None:
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile("/a/newer.FOCAL-UPDATE")])
    assert _file(dropped) == Path("/a/newer.FOCAL-UPDATE")


@pytest.fixture
def sessions(data_dir: Path, here: Here, clock: FakeClock, new_id: NewIds) -> Iterator[Callable[[], Session]]:
    """Starts sessions on the test's data, in which somebody has worked before."""
    from desktop_app.desk import Desk

    write_preferences(data_dir, Preferences())
    desk = Desk.open(data_dir, clock=clock, new_id=new_id)
    desk.remember(ANSWERS.settings())
    desk.close()
    made: list[Session] = []

    def start() -> Session:
        there = Workspaces(data_dir)
        program = Program(data_dir, clock=clock, new_id=new_id)
        made.append(Session(there, lambda _workspace: program, updates=UpdatesAtWork(here=lambda: here)))
        return made[-1]

    yield start
    for one in made:
        assert one.program is not None
        one.program.window.close()
        one.close()


def test_a_file_that_is_clicked_on_is_looked_into_before_any_records_are_opened(
    sessions: Callable[[], Session], publisher: Publisher, data_dir: Path, qtbot: QtBot
) -> None:
    session = sessions()
    session.begin(Workspaces(data_dir).first(), update=publisher.update())
    program = session.program
    assert program is not None
    page = part(program.window, UpdatePage, "update_page")
    qtbot.waitUntil(lambda: shows(page) == "update_found")
    assert program.desk is None
    with qtbot.waitSignal(program.ready):
        part(page, QPushButton, "update_found_beside").click()
    work = program.window.workplace
    assert work is not None
    work.commands["update"].trigger()
    assert isinstance(work.stack.currentWidget(), UpdatePage)
    work.back()
    work.carrying.take(publisher.folder / "another.focal-update")
    qtbot.waitUntil(program.background.idle)
    assert "could not be read" in part(work, UpdatePage, "update_page").refusal.text()


def test_the_records_that_are_open_are_backed_up_before_a_newer_version_is_installed(
    sessions: Callable[[], Session], publisher: Publisher, here: Here, data_dir: Path, qtbot: QtBot
) -> None:
    session = sessions()
    session.begin(Workspaces(data_dir).first())
    program = session.program
    assert program is not None
    qtbot.waitUntil(lambda: program.window.workplace is not None)
    work, desk = program.window.workplace, program.desk
    assert work is not None
    assert desk is not None
    work.carrying.take(publisher.update())
    page = part(work, UpdatePage, "update_page")
    qtbot.waitUntil(lambda: shows(page) == "update_found")
    assert Why.UPDATE not in {backup.why for backup in desk.store.backups.all()}
    part(page, QPushButton, "update_found_main").click()
    qtbot.waitUntil(lambda: shows(page) == "update_done")
    assert desk.store.backups.all()[0].why is Why.UPDATE
    assert here.state().before is not None
    work.carrying.take(publisher.folder / "another.focal-update")
    qtbot.waitUntil(program.background.idle)
    assert [str(entry.phrase) for entry in desk.store.journal.latest(2)] == [
        "An update file was not installed: The update file could not be read: No such file or directory.",
        "Version 0.2.0 of Focal Desk was installed; it is started from the next time on.",
    ]


def test_a_newer_program_is_noted_as_come_up_and_one_that_did_not_is_told_of(
    sessions: Callable[[], Session],
    here: Here,
    publisher: Publisher,
    data_dir: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from sync.updating.installing import install

    install(publisher.update(), here)
    assert here.place is not None
    base, newer = here.place.root / "focal-desk", here.place.folder("0.2.0")
    (newer / "starts").write_text("2", encoding="ascii")
    chosen = choose(base, counts=True)
    assert chosen is not None
    monkeypatch.setenv(FELL_BACK, chosen.passed_over)
    monkeypatch.setattr("desktop_app.updating.at_work.SOON", 0)
    (here.place.versions / ".new").mkdir()
    session = sessions()
    session.begin(Workspaces(data_dir).first())
    assert session.program is not None
    qtbot.waitUntil(lambda: session.program is not None and session.program.window.workplace is not None)
    work = session.program.window.workplace
    assert work is not None
    assert "Version 0.2.0 was begun twice and did not come up." in work.notice.text()
    qtbot.waitUntil(session.program.background.idle)
    assert session.program.desk is not None
    told = str(session.program.desk.store.journal.latest(1)[0].phrase)
    assert told == "Version 0.2.0 was begun twice and did not come up: the version before was started."
    work.notice.action.click()
    qtbot.waitUntil(session.program.background.idle)
    assert not (newer / "starts").exists()
    assert FELL_BACK not in os.environ
    # What an installing left that was killed is gone before the next one.
    qtbot.waitUntil(lambda: here.place is not None and not (here.place.versions / ".new").exists())
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(newer / "focal-desk"))
    session._updates.note(session.program)
    assert (newer / "came-up").exists()
