"""A draft is thrown away and brought back without the window."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.desktop_app.commands.test_command_line import ID, Console
from tests.support.two_computers import ACTIVITY


def test_a_record_goes_to_the_bin_and_comes_back(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    ana = Console(tmp_path / "ana", capsys)
    ana.imports(ACTIVITY)
    assert ana("restore", ID) == 1
    assert "does not lie in the bin" in ana.err
    assert ana("remove", ID) == 0
    assert f"restore {ID}" in ana.out
    assert ana("list") == 0
    assert ana.json == []
    assert ana("remove", ID) == 1
    assert "lies in the bin already" in ana.err
    assert ana("restore", ID) == 0
    assert ana("show", ID) == 0
    assert ana.json["title"] == ACTIVITY["title"]
    assert ana("remove", "NOT-HERE") == 1
    assert "no record NOT-HERE" in ana.err


def test_the_bin_is_emptied_only_once_it_was_said_what_is_lost(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    ana = Console(tmp_path / "ana", capsys)
    ana.imports(ACTIVITY)
    assert ana("bin", "empty") == 0
    assert ana.json["records"] == 0
    assert ana("remove", ID) == 0
    assert ana("bin", "empty") == 1
    lost = [{"identifier": ID, "title": ACTIVITY["title"]}]
    counted = {"records": 1, "files": 0, "bytes": 0, "named": [], "there": 0, "staying": 0}
    assert ana.json == {**counted, "lost": lost}
    assert "bin empty --yes" in ana.err
    assert "A backup made before still holds it" in ana.err
    assert ana("list", "--state", "bin") == 0
    assert len(ana.json) == 1
    assert ana("bin", "empty", "--yes") == 0
    assert ana.json["records"] == 1
    holding = ana.json["backup"]
    assert ana("backup", "show", holding) == 0
    assert ana.json["newest"][0]["identifier"] == ID
    assert ana("list", "--state", "bin") == 0
    assert ana.json == []
    assert ana("bin", "empty", "--yes") == 0
    assert ana.json["records"] == 0
    assert ana("backup", "list") == 0
    assert [backup["name"] for backup in ana.json] == [holding], "an empty bin needs no backup"
