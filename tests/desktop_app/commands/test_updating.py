"""Updates without the window."""

from __future__ import annotations

import os
import re
import signal
import sys
from importlib.metadata import version
from pathlib import Path

import pytest

from desktop_app.desk import new_identifier, now
from desktop_app.starting.door import INTERRUPTED
from sync.store import Store
from sync.updating import publishers
from sync.updating.platforms import this_platform
from tests.desktop_app.commands.test_command_line import Console
from tests.sync.updating.given import KEYS, Publisher, lay_program, publisher

__all__ = ["publisher"]
pytestmark = pytest.mark.skipif(os.name == "nt", reason="the programs of these tests are scripts of a shell")
OURS = version("focal-desk")


@pytest.fixture
def installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The program as if it had been built and unpacked, by a publisher whom it knows."""
    program = lay_program(tmp_path / "focal-desk", OURS)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(program))
    monkeypatch.setattr(publishers, "known", lambda: KEYS)
    return program.parent


@pytest.fixture
def console(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Console:
    return Console(tmp_path / "data", capsys)


def test_an_update_is_shown_installed_and_gone_back_from(
    installed: Path, console: Console, publisher: Publisher
) -> None:
    update = str(publisher.update("98.0", platform=this_platform(), schema="9998"))
    assert console("update", "show", update) == 0
    told = console.json
    assert (told["running"], told["starts"]["version"], told["before"]) == (OURS, OURS, None)
    assert (told["update"]["version"], told["update"]["signed_by"]) == ("98.0", told["keys"][0])
    assert console("update", "install", update) == 0
    assert console.out == "Version 98.0 is installed. Close Focal Desk and start it again.\n"
    assert "Trying the newer version" in console.err
    assert console("update", "show") == 0
    assert (console.json["starts"]["version"], console.json["before"]["version"]) == ("98.0", OURS)
    assert console("update", "back") == 1
    assert f"Version {OURS} cannot open the records that version 98.0 has opened" in console.err
    assert console("update", "back", "--yes") == 0
    assert console.out == f"From the next start on it is version {OURS}.\n"
    assert console("update", "back") == 0
    assert not (installed.parent / "data").exists()


def test_what_is_not_installed_is_said_with_what_to_do(
    installed: Path, console: Console, publisher: Publisher, monkeypatch: pytest.MonkeyPatch
) -> None:
    update = str(publisher.update(OURS, platform=this_platform()))
    assert console("update", "install", update) == 1
    assert "what you have already" in console.err
    assert console("update", "install", update, "--again") == 0
    monkeypatch.setattr(publishers, "known", dict)
    assert console("update", "show", update) == 1
    assert "cannot check where an update comes from" in console.err
    monkeypatch.delattr(sys, "frozen")
    assert console("update", "install", update) == 1
    assert "runs from its source" in console.err


def test_what_was_done_with_versions_stands_in_the_journal_when_the_records_are_opened(
    installed: Path, console: Console, publisher: Publisher, tmp_path: Path
) -> None:
    assert console("backup", "make") == 0
    update = publisher.update("98.0", platform=this_platform())
    (tmp_path / "forged.focal-update").write_bytes(update.read_bytes()[:-1] + b"0")
    console("update", "install", str(tmp_path / "forged.focal-update"))
    console("update", "install", str(update))
    console("update", "back")
    with Store.open(tmp_path / "data", clock=now, new_id=new_identifier) as store:
        assert store.journal.latest(9) == []
    assert console("log") == 0
    assert re.findall("kept: (.*)", console.out) == [
        "An update file was not installed: The update file is damaged, or somebody changed it.",
        "Version 98.0 of Focal Desk was installed; it is started from the next time on.",
        f"Version {OURS} of Focal Desk is started again from the next time on.",
    ]


def test_what_the_system_installed_is_left_to_the_system(
    installed: Path, console: Console, publisher: Publisher, monkeypatch: pytest.MonkeyPatch
) -> None:
    update = str(publisher.update("98.0", platform=this_platform()))
    monkeypatch.setattr(sys, "executable", "/usr/lib/focal-desk/focal-desk")
    assert console("update", "show", update) == 1
    assert "An administrator installed it" in console.err


def test_whoever_is_ended_from_outside_while_the_newer_version_is_tried_leaves_nothing_of_it(
    installed: Path, console: Console, publisher: Publisher
) -> None:
    before = signal.getsignal(signal.SIGTERM)
    ends_us = "kill -TERM $PPID; exec sleep 60"
    update = str(publisher.update("98.0", ends_us, platform=this_platform(), schema="9998"))
    assert console("update", "install", update) == INTERRUPTED
    assert "Trying the newer version" in console.err
    assert "Stopping after what is on its way; nothing is lost." in console.err
    assert signal.getsignal(signal.SIGTERM) is before
    assert [one.name for one in (installed / "versions").iterdir() if one.suffix != ".lock"] == []
    assert console("update", "show") == 0
    assert console.json["starts"]["version"] == OURS
