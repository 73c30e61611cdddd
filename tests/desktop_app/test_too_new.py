"""Data that a newer program wrote: refused in words in the window and on the command line, touched by neither."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from sqlcipher3 import dbapi2

from desktop_app import command_line
from desktop_app.desk import Desk
from desktop_app.starting.preferences import Preferences, write_preferences
from tests.desktop_app.given import Start, part
from tests.sync.store.given import document, keep

FILE = "focal-desk.db"


@pytest.fixture
def newer(data_dir: Path) -> Path:
    """A folder as a version of the program left it that is not written yet; the window was open on it before."""
    desk = Desk.open(data_dir)
    keep(desk.store, document("A-1"))
    desk.close()
    write_preferences(data_dir, Preferences())
    (data_dir / "window.ini").touch(0o600)
    with closing(dbapi2.connect(str(data_dir / FILE))) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
        connection.commit()
    return data_dir


def content(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize("arguments", [["list"], ["export", "all.json"], ["sync", "--user", "a@b.example"]])
def test_every_command_refuses_it_and_leaves_no_byte_of_its_own(
    newer: Path, arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    before = content(newer)
    assert command_line.main(["--data-dir", str(newer), *arguments]) == 1
    said = capsys.readouterr()
    assert "newer version of Focal Desk" in said.err
    assert "Install the newer version" in said.err
    assert said.out == ""
    assert content(newer) == before


def test_the_window_says_it_and_leaves_every_file_as_it_was(newer: Path, qtbot: QtBot, start: Start) -> None:
    before = content(newer)
    program = start(newer)
    qtbot.waitUntil(lambda: bool(program.window.findChildren(QLabel, "opening_sentence_0")))
    said = part(program.window, QLabel, "opening_sentence_0").text()
    assert "newer version of Focal Desk" in said
    assert content(newer) == before
