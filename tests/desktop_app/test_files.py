"""A file goes from one person's form to the clearing-house, and from there to a colleague who wants to see it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.questions.file_row import FileRow
from desktop_app.questions.links import LinksWidget
from sync.practice import PracticeServer
from sync.practice.people.accounts import COLLEAGUE, FOCAL_POINT
from sync.practice.unkind.unkindness import Unkindness, What
from sync.records import State
from tests.desktop_app.given import Start
from tests.desktop_app.person import Person
from tests.support.given import FakeClock

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
BYTES = b"%PDF" + bytes(500_000)
QUESTION = "question_relevantDocuments"


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """What the system was asked to open."""
    found: list[Path] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: found.append(Path(url.toLocalFile())))
    return found


@pytest.fixture
def people(
    start: Start, tmp_path: Path, practice: PracticeServer, qtbot: QtBot, clock: FakeClock, worn: QApplication
) -> tuple[Person, Person]:
    """The focal point and a colleague, each at a computer."""
    awa = Person(start, tmp_path / "awa", practice, FOCAL_POINT, qtbot, clock)
    lin = Person(start, tmp_path / "lin", practice, COLLEAGUE, qtbot, clock)
    return awa, lin


def links(person: Person) -> LinksWidget:
    person.form.go_to("relevantDocuments")
    person.rest()
    return person.find(LinksWidget, QUESTION, person.form)


def row(person: Person) -> FileRow:
    found = links(person).rows[0]
    assert isinstance(found, FileRow)
    return found


def attached(person: Person, folder: Path) -> str:
    """The person attaches a file to a new activity and sends it; the record's identifier."""
    source = folder / "report.pdf"
    source.write_bytes(BYTES)
    person.work.commands["new_capacityBuildingInitiative"].trigger()
    person.rest()
    links(person).attaching.take([source])
    person.rest()
    identifier = person.form.identifier
    person.press("form_send_draft")
    person.synchronize()
    return identifier


def test_a_colleague_fetches_the_file_and_sees_it(
    people: tuple[Person, Person], tmp_path: Path, opened: list[Path]
) -> None:
    awa, lin = people
    identifier = attached(awa, tmp_path)
    assert awa.record(identifier).state is State.SENT
    awa.open(identifier)
    assert row(awa).state.text() == "PDF · 500.0 kB · at the clearing-house"
    lin.synchronize()
    lin.open(identifier)
    assert row(lin).state.text() == "PDF · at the clearing-house"
    assert (row(lin).open.isEnabled(), opened) == (True, [])
    row(lin).open.click()
    lin.rest()
    assert [(path.name, path.read_bytes() == BYTES) for path in opened] == [("report.pdf", True)]
    assert lin.said() == ""
    lin.open(identifier)
    assert row(lin).state.text() == "PDF · 500.0 kB · at the clearing-house"
    row(lin).open.click()
    lin.rest()
    assert len(opened) == 2
    assert lin.record(identifier).state is State.SENT


def test_without_a_line_it_is_said_and_nothing_is_lost(
    people: tuple[Person, Person], tmp_path: Path, opened: list[Path], practice: PracticeServer
) -> None:
    awa, lin = people
    identifier = attached(awa, tmp_path)
    lin.synchronize()
    lin.open(identifier)
    practice.unkind.be(Unkindness(What.CUT, path="*/attachments/*", at=100_000))
    row(lin).open.click()
    lin.rest()
    assert opened == []
    assert "broke off" in lin.said()
    practice.unkind.stop()
    row(lin).open.click()
    lin.rest()
    assert len(opened) == 1
