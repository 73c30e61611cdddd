"""Backups without the window: made, listed, looked into."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.desktop_app.commands.test_command_line import ID, Console
from tests.support.two_computers import ACTIVITY


def test_a_backup_is_made_listed_and_looked_into(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    ana = Console(tmp_path / "ana", capsys)
    assert ana("backup", "list") == 0
    assert ana.json == []
    assert ana("backup", "show", "newest") == 1
    assert "no backup of this name" in ana.err
    ana.imports(ACTIVITY)
    assert ana("backup", "make") == 0
    made = ana.json
    assert (made["why"], made["removed"], made["no_room"]) == ("You asked for it", [], [])
    assert ana("backup", "list") == 0
    assert [backup["name"] for backup in ana.json] == [made["name"]]
    assert ana("backup", "show", made["name"]) == 0
    assert ana.json["records"] == 1
    assert ana.json["newest"][0]["identifier"] == ID


def test_before_many_records_are_taken_from_a_file_a_backup_is_made(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    ana = Console(tmp_path / "ana", capsys)
    ana.imports(ACTIVITY)
    assert ana("backup", "list") == 0
    assert ana.json == []
    many = [
        {**ACTIVITY, "header": {**ACTIVITY["header"], "identifier": f"{ID[:-2]}{n}"}} for n in range(10, 20)
    ]
    ana.imports(*many)
    assert ana("backup", "list") == 0
    assert [backup["why"] for backup in ana.json] == ["Before records were taken from a file"]
    assert ana("backup", "show", "newest") == 0
    assert ana.json["records"] == 1
