"""What is done with chosen records, and what is told about it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.background import Background
from desktop_app.deeds.deeds import Deeds
from desktop_app.desk import Desk
from desktop_app.error_dialog import ErrorDialog
from desktop_app.main_window.window import MainWindow, window_settings
from desktop_app.told import Told
from desktop_app.widgets.notice import Notice
from forms.words import say
from sync.errors import Trouble
from sync.records import Origin, State
from tests.desktop_app.given import Settle, keep, part
from tests.desktop_app.questions.given import keep_organization
from tests.support.two_computers import ACTIVITY as WHOLE

ONE = "A0000000001"
OFFICE = "AAAAAAAA-0000-4000-8000-000000000001"
USER = "AAAAAAAA-0000-4000-8000-000000000009"


@pytest.fixture
def deeds(desk: Desk, background: Background) -> Deeds:
    """The deeds of the desk."""
    keep(desk, ONE, "Workshop")
    return Deeds(desk, background, background)


@pytest.fixture
def told(deeds: Deeds) -> list[Told]:
    """What was told."""
    heard: list[Told] = []
    deeds.told.connect(heard.append)
    return heard


def state(desk: Desk, identifier: str) -> State:
    record = desk.store.records.get(identifier)
    assert record is not None
    return record.state


def test_the_bin_is_told_with_its_undo(desk: Desk, deeds: Deeds, told: list[Told], settle: Settle) -> None:
    deeds.bin([ONE])
    settle()
    assert state(desk, ONE) is State.BIN
    assert told[0].action == "Undo"
    assert told[0].do is not None
    told[0].do()
    settle()
    assert state(desk, ONE) is State.DRAFT
    assert told[1].text == "1 record taken out of the bin."


def test_records_go_to_a_file_and_come_from_one(
    desk: Desk, deeds: Deeds, told: list[Told], settle: Settle, tmp_path: Path
) -> None:
    deeds.export([ONE], tmp_path / "out.json")
    settle()
    assert told[0].text == "1 record saved in out.json."
    assert json.loads((tmp_path / "out.json").read_text(encoding="utf-8"))[0]["title"] == {"en": "Workshop"}
    mixed = tmp_path / "in.json"
    mixed.write_text(json.dumps([WHOLE, {"no": "record"}]), encoding="utf-8")
    deeds.take_in(mixed)
    settle()
    assert told[1].role == "warning"
    assert told[1].text.startswith("1 record taken from the file.")
    assert "Entry 2" in told[1].text


def test_a_file_that_cannot_be_read_is_shown_with_what_to_do(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    background = Background(window)
    broken = tmp_path / "broken.json"
    broken.write_text("{", encoding="utf-8")
    Deeds(desk, background, QObject(window)).take_in(broken)
    qtbot.waitUntil(background.idle)
    background.close()
    shown = [one for one in QApplication.topLevelWidgets() if isinstance(one, ErrorDialog)]
    assert any("broken.json" in dialog.accessibleDescription() for dialog in shown)
    for dialog in shown:
        dialog.close()


def test_a_notice_says_it_until_it_is_closed_or_acted_on(qtbot: QtBot) -> None:
    notice, done = Notice(), list[str]()
    qtbot.addWidget(notice)
    notice.say("Saved.", action="Undo", do=lambda: done.append("undo"))
    assert notice.text() == "Saved."
    notice.action.click()
    assert done == ["undo"]
    assert notice.text() == ""
    notice.say("<b>plain</b>")
    assert notice.action.isHidden()


class _Stubborn:
    """A workplace whose last words cannot be saved."""

    def leave(self) -> None:
        """Refuse."""
        raise Trouble(say("There is no room on the disk."))


def test_a_window_whose_last_changes_cannot_be_saved_stays_until_the_person_lets_them_go(
    qtbot: QtBot, background: Background, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = MainWindow(window_settings(tmp_path), background)
    qtbot.addWidget(window)
    window.show()
    monkeypatch.setattr(window, "_workplace", _Stubborn())
    assert not window.close()
    assert window.isVisible()
    dialog = part(window, ErrorDialog, "error_dialog")
    assert "There is no room" in dialog.accessibleDescription()
    part(dialog, QPushButton, "error_way_out").click()
    assert not window.isVisible()


@pytest.fixture
def office(desk: Desk) -> str:
    """An organization that an activity names, with a pinned revision."""
    keep_organization(desk, OFFICE, "Forest Service")
    activity = {
        "header": {"identifier": USER, "schema": "capacityBuildingInitiative", "languages": ["en"]},
        "title": {"en": "Course"},
        "implementingAgencies": [{"identifier": f"{OFFICE}@2"}],
        "isImplementedByAgencies": True,
    }
    desk.store.records.save("capacityBuildingInitiative", USER, activity, origin=Origin.IMPORTED, who="")
    return OFFICE


def test_a_record_that_others_name_is_not_moved_before_this_was_said(
    desk: Desk, deeds: Deeds, told: list[Told], settle: Settle, office: str
) -> None:
    wanted: list[str] = []
    deeds.users_wanted.connect(wanted.append)
    deeds.bin([office])
    settle()
    assert state(desk, office) is State.DRAFT
    assert (told[0].role, told[0].action) == ("warning", "See who refers to it")
    assert "not moved" in told[0].text
    assert told[0].do is not None
    told[0].do()
    assert wanted == [office]
    assert told[0].other is not None
    told[0].other()
    settle()
    assert state(desk, office) is State.BIN
    assert told[1].action == "Undo"


def test_what_is_named_only_by_what_goes_along_or_lies_in_the_bin_is_moved_at_once(
    desk: Desk, deeds: Deeds, told: list[Told], settle: Settle, office: str
) -> None:
    deeds.bin([office, USER])
    settle()
    assert state(desk, office) is State.BIN
    deeds.restore([office])
    settle()
    deeds.bin([office])
    settle()
    assert state(desk, office) is State.BIN
    assert [one.role for one in told] == ["good"] * 3
