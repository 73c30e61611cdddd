"""After a whole session nothing in the data folder is open to other accounts of the computer."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app import errors
from desktop_app.app import Program
from desktop_app.desk import Desk
from desktop_app.starting.preferences import Preferences, database_folder, write_preferences
from sync.practice import PracticeServer
from sync.privacy import is_open_to_others
from tests.desktop_app.commands.test_command_line import Console
from tests.desktop_app.given import ANSWERS, Start, keep
from tests.support.two_computers import ACTIVITY

pytestmark = [
    pytest.mark.skipif(os.name == "nt", reason="Windows has no such rights"),
    pytest.mark.qt_log_ignore("This plugin does not support", extend=True),
]
ID = "00000000-0000-4000-8000-0000000000AB"


@pytest.fixture(autouse=True)
def careless(qapp: QApplication) -> Iterator[None]:
    """A computer whose habit it is to let everybody in; where faults are reported is put back."""
    hooks, before = (sys.excepthook, threading.excepthook), os.umask(0)
    yield
    os.umask(before)
    sys.excepthook, threading.excepthook = hooks
    qapp.setProperty("focal-desk reports", "")


def work(program: Program, tmp_path: Path) -> None:
    """A record with a file, looked at; the practice clearing-house; a backup; a fault of ours; the window closed."""
    desk = program.desk
    assert desk is not None
    keep(desk, ID, "Workshop")
    report = tmp_path / "report.pdf"
    report.write_bytes(b"%PDF-1.4 of the workshop")
    desk.store.files.copy_out(desk.store.files.add(report))
    desk.store.backup(desk.folder / "backups" / "by-hand.db")
    with PracticeServer(desk.folder / "clearing-house", examples=False):
        pass
    errors.keep(ValueError())
    program.window.leave()


def test_nothing_that_a_session_leaves_is_open_to_others(
    start: Start,
    data_dir: Path,
    tmp_path: Path,
    qtbot: QtBot,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    write_preferences(data_dir, Preferences(practice=True, language="en"))
    desk = Desk.open(database_folder(data_dir, practice=True), practice=True)
    desk.remember(ANSWERS.settings())
    desk.close()
    errors.install(data_dir)
    program = start(data_dir)
    qtbot.waitUntil(lambda: program.window.workplace is not None)
    work(program, tmp_path)
    walked = _everything(data_dir)
    assert {"window.ini", "reports", "backups", "opened", "practice.db", "focal-desk.db-wal"} <= {
        path.name for path in walked
    }
    assert list(filter(is_open_to_others, walked)) == []
    start.end(program)
    monkeypatch.setenv("FOCAL_DESK_PASSPHRASE", "five plain words are enough")
    console = Console(data_dir, capsys)
    assert console("bundle", "make", str(tmp_path / "b.focal"), ID, "--handover", "--lock") == 0
    assert console("bundle", "show", str(tmp_path / "b.focal")) == 1, "one's own bundle brings nothing"
    assert list(filter(is_open_to_others, _everything(data_dir))) == []


def _everything(folder: Path) -> list[Path]:
    return [folder, *folder.rglob("*")]


def test_nothing_that_encrypting_backups_and_going_back_leave_is_open_to_others(
    data_dir: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FOCAL_DESK_STORE_PASSPHRASE", "five plain words are enough")
    console = Console(data_dir, capsys)
    assert console.imports(ACTIVITY) == 0
    for words in (
        ("backup", "make"),
        ("encrypt", "--yes"),
        ("backup", "make"),
        ("backup", "restore", "newest", "--yes"),
        ("decrypt", "--yes"),
        ("workspaces", "make", "Togo"),
        ("list", "--workspace", "Togo"),
        ("workspaces", "remove", "Togo", "--yes"),
    ):
        assert console(*words) == 0, console.err
        assert list(filter(is_open_to_others, _everything(data_dir))) == [], words
