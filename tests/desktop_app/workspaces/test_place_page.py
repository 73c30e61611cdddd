"""Before records are opened in a place that can harm them, it is said, once; a place that will not do is refused."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.app import Program
from desktop_app.workspaces.keeping import Workspaces
from desktop_app.workspaces.place_page import PlacePage
from sync.whereabouts import Facts, Mounted
from tests.desktop_app.given import part
from tests.support.given import FakeClock, NewIds

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
Begin = Callable[[str], Program]


@pytest.fixture
def begin(data_dir: Path, clock: FakeClock, new_id: NewIds, qapp: QApplication) -> Iterator[Begin]:
    """Start the program as if its folder lay on a file system of this kind; the kind may change while it runs."""
    started: list[Program] = []

    def start(kind: str) -> Program:
        program = Program(data_dir, clock=clock, new_id=new_id, facts=Facts(lambda _folder: Mounted(kind)))
        started.append(program)
        program.start()
        return program

    yield start
    for program in started:
        program.window.close()
        program.close()
        program.window.deleteLater()
        program.deleteLater()
    QApplication.sendPostedEvents(None, 0)


def test_on_a_network_drive_no_window_opens_the_records(begin: Begin, data_dir: Path) -> None:
    program = begin("nfs4")
    page = program.window.centralWidget()
    assert isinstance(page, PlacePage)
    assert "network drive" in part(page, QLabel, "place_sentence_network_0").text()
    assert page.findChildren(QPushButton, "place_agree") == []
    part(page, QPushButton, "place_again").click()
    assert isinstance(program.window.centralWidget(), PlacePage), "it lies there still"
    assert not (data_dir / "focal-desk.db").exists()


def test_on_a_stick_it_is_said_once_and_never_again_for_what_was_agreed_to(
    begin: Begin, data_dir: Path
) -> None:
    program = begin("vfat")
    page = program.window.centralWidget()
    assert isinstance(page, PlacePage)
    part(page, QPushButton, "place_agree").click()
    assert not isinstance(program.window.centralWidget(), PlacePage)
    assert Workspaces(data_dir).first().agreed == ("fat",)
    assert not isinstance(begin("exfat").window.centralWidget(), PlacePage)
    other = begin("tmpfs").window.centralWidget()
    assert isinstance(other, PlacePage), "another harm is said anew"


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such rights")
def test_a_folder_that_others_can_read_and_that_cannot_be_closed_is_said(
    begin: Begin, data_dir: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    data_dir.mkdir()
    data_dir.chmod(0o755)
    with monkeypatch.context() as stubborn:
        stubborn.setattr(Path, "chmod", lambda *_given, **_more: None)
        page = begin("ext4").window.centralWidget()
    assert isinstance(page, PlacePage)
    assert "Other accounts" in part(page, QLabel, "place_sentence_open_0").text()


def test_an_ordinary_disk_is_no_reason_to_say_anything(begin: Begin) -> None:
    assert not isinstance(begin("ext4").window.centralWidget(), PlacePage)
