"""A portable program keeps its data beside itself, and leaves nothing elsewhere."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from desktop_app.starting.portable import portable_data, portable_folder, stay_together
from desktop_app.starting.preferences import default_folder
from desktop_app.starting.qt_application import keep_dialogs_beside_data
from desktop_app.starting.wish import wish_of
from desktop_app.workspaces.keeping import Workspaces
from desktop_app.workspaces.sign_ins import sign_ins_of
from tests.support.given import NewIds


@pytest.fixture(
    params=["focal-desk", "versions/1.2.0/focal-desk", "Focal Desk.app/Contents/MacOS/focal-desk"]
)
def stick(tmp_path: Path, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A stick with the frozen program in one of its layouts, without the marker."""
    program = tmp_path / "stick" / str(request.param)
    program.parent.mkdir(parents=True)
    program.touch()
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(program))
    return tmp_path / "stick"


def test_without_the_marker_it_is_an_installed_program(stick: Path, tmp_path: Path) -> None:
    assert portable_folder() is None
    assert not default_folder().is_relative_to(tmp_path)


def test_with_the_marker_the_data_lie_beside_the_program(stick: Path) -> None:
    (stick / "portable").touch()
    assert default_folder() == portable_data() == stick / "data"
    wish = wish_of([])
    assert wish is not None
    assert wish.data == stick / "data"


def test_another_folder_that_is_named_wins(stick: Path, tmp_path: Path) -> None:
    (stick / "portable").touch()
    wish = wish_of(["--data-dir", str(tmp_path / "mine")])
    assert wish is not None
    assert wish.data == tmp_path / "mine"


def test_no_sign_in_is_left_in_the_computers_own_key_store(stick: Path) -> None:
    (stick / "portable").touch()
    assert not sign_ins_of(Workspaces(stick / "data").first()).can_keep()


def test_what_is_written_for_a_moment_lies_beside_the_data(stick: Path) -> None:
    surroundings = {"TMPDIR": "/elsewhere", "HOME": "/awa"}
    stay_together(surroundings)
    assert surroundings["TMPDIR"] == "/elsewhere"
    (stick / "portable").touch()
    stay_together(surroundings)
    assert Path(surroundings["TMPDIR"]) == stick / "data" / "temporary"
    assert Path(surroundings["TEMP"]).is_dir()
    assert surroundings["HOME"] == "/awa"


def test_what_a_dialog_remembers_lies_beside_the_data_and_not_in_the_home(
    stick: Path, tmp_path: Path, qtbot: QtBot, qapp: QApplication
) -> None:
    (stick / "portable").touch()
    home = os.environ["XDG_CONFIG_HOME"]
    try:
        keep_dialogs_beside_data()
        dialog = QFileDialog(None, "", str(tmp_path))
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        qtbot.addWidget(dialog)
        dialog.open()
        dialog.accept()
        del dialog
        QApplication.sendPostedEvents(None, 0)
        QSettings(QSettings.Scope.UserScope, "QtProject").sync()
        assert [one.name for one in (stick / "data" / "settings").iterdir()] == ["QtProject.conf"]
    finally:
        for kind in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
            QSettings.setPath(kind, QSettings.Scope.UserScope, home)


def test_a_stick_that_takes_nothing_is_no_reason_to_fail_before_it_can_be_said(stick: Path) -> None:
    (stick / "portable").touch()
    (stick / "data").touch()
    surroundings: dict[str, str] = {}
    stay_together(surroundings)
    assert surroundings == {}


def test_beside_a_program_that_is_not_frozen_the_marker_means_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, new_id: NewIds
) -> None:
    (tmp_path / "portable").touch()
    monkeypatch.setattr(sys, "executable", str(tmp_path / "python"))
    assert portable_folder() is None
