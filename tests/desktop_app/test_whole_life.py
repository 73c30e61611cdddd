"""The whole life of a record, in the windows of two people and by plain HTTP: the clearing-house has the same."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot

from desktop_app.questions.base import QuestionWidget
from desktop_app.questions.boxes import TextBox
from forms.kinds import Document
from forms.paths import with_value
from sync.practice import PracticeServer
from sync.practice.people.accounts import FOCAL_POINT, PASSWORD, SECRETARIAT
from sync.records import Record, State
from tests.desktop_app.given import ACTIVITY, Start
from tests.desktop_app.person import Person
from tests.desktop_app.plain_http import Plain
from tests.support.given import FakeClock, NewIds

pytestmark = [pytest.mark.long, pytest.mark.qt_log_ignore("This plugin does not support", extend=True)]
TITLE, DESCRIPTION, MENDED, LATER = (
    "Peer exchange",
    "Twenty people learn.",
    " In Cotonou.",
    " And in Parakou.",
)
REASON = "Say where it takes place.\nAnd for whom."
ANSWERS: dict[str, Any] = {
    "contacts": [{"identifier": "11111111-2222-3333-4444-555555555555"}],
    "categories": [{"identifier": "FE6EC4EA-55E7-4E90-80AD-FE4B54707B73"}],
    "targetGroups": [{"identifier": "D8862526-B776-4FD2-8C62-6DF9D5E92166"}],
    "geographicScope": {"identifier": "20B2CC6D-646D-4FD5-BD53-D652BA3FA088"},
    "countryRegions": [{"identifier": "bj"}],
    "status": {"identifier": "851B10ED-AE62-4F28-B178-6D40389CC8DB"},
    "startDate": "2027-04-05",
    "endDate": "2027-04-09",
    "isProjectProgramme": False,
    "isExecutededByAgencies": True,
    "executingAgencies": [{"identifier": "22222222-2222-3333-4444-555555555555"}],
    "gbfTargets": [{"identifier": "GBF-TARGET-20"}],
    "cbdSubjects": [{"identifier": "CBD-SUBJECT-CHM"}],
}
Servers = Callable[[str], PracticeServer]
Seen = dict[str, Any]


@pytest.fixture
def servers(tmp_path: Path, clock: FakeClock) -> Iterator[Servers]:
    """Makes fresh clearing-houses without examples."""
    made: list[PracticeServer] = []

    def make(name: str) -> PracticeServer:
        server = PracticeServer(tmp_path / name, clock=clock, new_id=NewIds(9), examples=False)
        made.append(server.__enter__())
        return made[-1]

    yield make
    for server in made:
        server.__exit__(None, None, None)


def document_of(identifier: str, description: str) -> Document:
    """What the person enters."""
    header = {"identifier": identifier, "schema": ACTIVITY, "languages": ["en"]}
    return {"header": header, "title": {"en": TITLE}, "description": {"en": description}, **ANSWERS}


class Life:
    """Plays the life in the windows of the focal point and of the Secretariat, a chapter after the other."""

    def __init__(self, awa: Person, ingrid: Person, clock: FakeClock) -> None:
        self.awa, self.ingrid, self._clock = awa, ingrid, clock
        self.identifier = ""

    def chapters(self) -> Iterator[str]:
        """Play each; what has just been played."""
        for chapter in (
            self.draft,
            self.request,
            self.reject,
            self.change,
            self.request,
            self.approve,
            self.new_draft,
            self.throw_away,
            self.ask_removal,
            self.remove,
        ):
            self._clock.advance(minutes=1)
            chapter()
            yield chapter.__name__

    def record(self) -> Record:
        """The record as the author's computer has it."""
        return self.awa.record(self.identifier)

    def draft(self) -> None:
        """Enter a new activity and send it as a draft."""
        self.awa.work.commands[f"new_{ACTIVITY}"].trigger()
        self.awa.rest()
        self.identifier = self.awa.form.identifier
        self.type("title", TITLE)
        self.type("description", DESCRIPTION)
        for path, value in ANSWERS.items():
            widget = self.question(path)
            widget.set_value(value)
            widget.note_edit()
            self.awa.rest()
        self.send("form_send_draft")
        assert self.record().state is State.SENT

    def request(self) -> None:
        """Ask for publication; the record is locked, and its form says for whom it waits."""
        self.awa.open(self.identifier)
        self.send("form_publish")
        assert self.record().state is State.REVIEW
        band = self.awa.open(self.identifier).view.band
        assert "Publication was asked for by Awa Houngbo on 14 March 2025" in band.words.text()
        assert "6 June 2025" in band.words.text()
        assert band.button.text() == "Take the request back"
        self.awa.work.back()

    def reject(self) -> None:
        """The Secretariat looks at the request and returns it; the author reads why."""
        self.look_at_request()
        self.ingrid.press("task_return")
        self.ingrid.find(QPlainTextEdit, "task_reason").setPlainText(REASON)
        self.ingrid.press("task_return_send")
        assert self.ingrid.said() == f"Rejected with your reason: “{TITLE}”"
        self.awa.synchronize()
        assert self.record().state is State.REJECTED
        assert REASON in " ".join(line.text() for line in self.awa.open(self.identifier).view.band.lines)
        self.awa.work.back()

    def change(self) -> None:
        """Mend what the reason names, and send it as a draft."""
        self.awa.open(self.identifier)
        self.type("description", MENDED)
        self.send("form_send_draft")

    def approve(self) -> None:
        """The Secretariat approves; the record is published."""
        self.look_at_request()
        self.ingrid.press("task_approve")
        assert self.ingrid.said() == f"Published: “{TITLE}”"
        self.awa.synchronize()
        assert self.record().state is State.PUBLISHED

    def new_draft(self) -> None:
        """Change what is published; the draft stands beside it."""
        self.awa.open(self.identifier)
        self.type("description", LATER)
        self.send("form_send_draft")
        assert self.record().state is State.SENT

    def throw_away(self) -> None:
        """Throw that draft away again; what is published comes back."""
        self.awa.open(self.identifier)
        self.awa.choose("record_discard")
        self.awa.press("confirm_yes")
        self.awa.synchronize()
        self.awa.synchronize()
        assert self.record().state is State.PUBLISHED
        assert self.record().mine["description"] == {"en": DESCRIPTION + MENDED}

    def ask_removal(self) -> None:
        """Ask for the removal of what is published."""
        self.awa.open(self.identifier)
        self.awa.choose("record_withdraw")
        self.awa.press("confirm_yes")
        self.awa.synchronize()
        assert self.record().state is State.REVIEW
        said = self.awa.open(self.identifier).view.band.words.text()
        assert "Removal was asked for by Awa Houngbo on 14 March 2025" in said
        self.awa.work.back()

    def remove(self) -> None:
        """The Secretariat approves that too; the record lies in the bin of its author."""
        self.look_at_request()
        self.ingrid.press("task_approve")
        self.ingrid.press("confirm_yes")
        assert self.ingrid.said() == f"Removed: “{TITLE}”"
        self.awa.synchronize()
        assert self.record().state is State.BIN

    # Hands.

    def question(self, path: str) -> QuestionWidget:
        """The widget of a question, brought into view."""
        self.awa.form.go_to(path)
        self.awa.rest()
        return self.awa.find(QuestionWidget, f"question_{path}", self.awa.form)

    def type(self, path: str, text: str) -> None:
        """Type at the end of a text."""
        box = self.awa.find(TextBox, "box_en", self.question(path))
        cursor = box.textCursor()
        cursor.movePosition(cursor.MoveOperation.End)
        box.setTextCursor(cursor)
        QTest.keyClicks(box, text)
        self.awa.rest()

    def send(self, button: str) -> None:
        """Send the record in front, and synchronize."""
        self.awa.press(button)
        self.awa.synchronize()
        self.awa.work.back()
        self.awa.rest()

    def look_at_request(self) -> None:
        """Open the one request that waits for the Secretariat."""
        self.ingrid.work.go("tasks")
        self.ingrid.rest()
        if not self.ingrid.work.asking.can_ask():
            self.ingrid.synchronize()
        self.ingrid.press("tasks_open")


def in_the_window(server: PracticeServer, life: Life) -> dict[str, Seen]:
    """What the clearing-house has after each chapter."""
    found = {}
    with Plain(server.address, SECRETARIAT, PASSWORD) as looking:
        for number, chapter in enumerate(life.chapters()):
            found[f"{number} {chapter}"] = looking.seen(document_of(life.identifier, ""))
    return found


def by_plain_http(server: PracticeServer, identifier: str, clock: FakeClock) -> dict[str, Seen]:
    """The same life, as the facts tell it."""
    first = document_of(identifier, DESCRIPTION)
    mended = with_value(first, "description.en", DESCRIPTION + MENDED)
    later = with_value(first, "description.en", DESCRIPTION + MENDED + LATER)
    approve, reject = {"action": "approve"}, {"action": "reject", "reason": REASON}
    with (
        Plain(server.address, FOCAL_POINT, PASSWORD) as awa,
        Plain(server.address, SECRETARIAT, PASSWORD) as ingrid,
    ):
        deeds: tuple[tuple[str, Callable[[], None]], ...] = (
            ("draft", lambda: awa.save_draft(first)),
            ("request", lambda: awa.request_publication(first)),
            ("reject", lambda: ingrid.decide(first, "publishRecord", reject)),
            ("change", lambda: awa.save_draft(mended)),
            ("request", lambda: awa.request_publication(mended)),
            ("approve", lambda: ingrid.decide(mended, "publishRecord", approve)),
            ("new_draft", lambda: awa.save_draft(later)),
            ("throw_away", lambda: awa.throw_draft_away(later)),
            ("ask_removal", lambda: awa.request_removal(mended)),
            ("remove", lambda: ingrid.decide(mended, "deleteRecord", approve)),
        )
        found = {}
        for number, (chapter, do) in enumerate(deeds):
            clock.advance(minutes=1)
            do()
            found[f"{number} {chapter}"] = ingrid.seen(first)
        return found


def test_the_whole_life_is_the_same_in_the_window_and_by_plain_http(
    servers: Servers, start: Start, tmp_path: Path, clock: FakeClock, qtbot: QtBot, worn: QApplication
) -> None:
    window, plain = servers("window"), servers("plain")
    life = Life(
        Person(start, tmp_path / "awa", window, FOCAL_POINT, qtbot, clock),
        Person(start, tmp_path / "ingrid", window, SECRETARIAT, qtbot, clock),
        clock,
    )
    played = in_the_window(window, life)
    assert played == by_plain_http(plain, life.identifier, clock)
    last = played["9 remove"]
    assert last["published"] is None
    assert [one[5] for one in last["requests"]] == ["reject", "approve", "approve"]
