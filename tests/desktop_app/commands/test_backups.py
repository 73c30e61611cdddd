"""Backups without the window: made, listed, looked into."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from desktop_app.commands.table import parser
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


def test_going_back_says_first_what_would_be_lost_and_keeps_what_was_there(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    ana = Console(tmp_path / "ana", capsys)
    ana.imports(ACTIVITY)
    ana("backup", "make")
    then = ana.json["name"]
    ana.imports({**ACTIVITY, "title": {"en": "Changed"}})
    assert ana("backup", "restore", then) == 1
    assert [record["title"] for record in ana.json["would_be_lost"]] == [{"en": "Changed"}]
    assert ana("show", ID) == 0
    assert ana.json["title"] == {"en": "Changed"}
    assert ana("backup", "restore", then, "--yes") == 0
    assert not ana.json["was_damaged"]
    kept = ana.json["kept"]
    assert f"backup restore {kept} --yes" in ana.json["undo"]
    assert ana("show", ID) == 0
    assert ana.json["title"] == ACTIVITY["title"]
    assert ana("backup", "restore", kept, "--yes") == 0
    assert ana("show", ID) == 0
    assert ana.json["title"] == {"en": "Changed"}


def test_a_damaged_database_is_replaced_by_the_newest_backup(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    ana = Console(tmp_path / "ana", capsys)
    ana.imports(ACTIVITY)
    ana("backup", "make")
    file = tmp_path / "ana" / "focal-desk.db"
    file.write_bytes(b"no database")
    assert ana("list") == 1
    assert ana("backup", "restore", "newest") == 1
    assert ana.json["would_be_lost"] is None
    assert ana("backup", "restore", "newest", "--yes") == 0
    assert ana.json["was_damaged"]
    assert Path(ana.json["kept"]).read_bytes() == b"no database"
    assert ana("show", ID) == 0


def test_a_damaged_database_is_checked_and_repaired(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    ana = Console(tmp_path / "ana", capsys)
    ana.imports(ACTIVITY)
    assert ana("backup", "check") == 0
    assert ana.json == {
        "whole": True,
        "damage": [],
        "orphans": 0,
        "files": [],
        "backups": [],
        "rebuilt": False,
    }
    file = tmp_path / "ana" / "focal-desk.db"
    with closing(dbapi2.connect(str(file))) as connection:
        (root,) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'content'").fetchone()
    content = bytearray(file.read_bytes())
    content[(root - 1) * 4096 : root * 4096] = bytes(4096)
    file.write_bytes(content)
    assert ana("list") == 1
    assert ana("backup", "repair") == 0
    assert ana.json["mended"] == [{"identifier": ID, "title": ACTIVITY["title"]}]
    assert "earlier version" in ana.err
    assert Path(ana.json["kept"]).read_bytes() == content
    assert ana("show", ID) == 0
    assert ana.json["title"] == ACTIVITY["title"]


def test_a_backup_that_the_disk_has_changed_is_named_and_not_put_back(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    ana = Console(tmp_path / "ana", capsys)
    ana.imports(ACTIVITY)
    ana("backup", "make")
    spoilt = ana.json["name"]
    file = tmp_path / "ana" / "backups" / f"{spoilt}.db"
    file.write_bytes(file.read_bytes() + b"Z")
    assert ana("backup", "check") == 1
    assert ana.json["backups"] == [spoilt]
    assert ana("backup", "restore", spoilt, "--yes") == 1
    assert "This backup is not as it was written" in ana.err
    assert f"{file.name}.sha256" in ana.err


@pytest.mark.parametrize("content", [None, b"", b"no database"])
def test_where_nothing_can_be_saved_only_going_back_is_advised(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], content: bytes | None
) -> None:
    ana = Console(tmp_path / "ana", capsys)
    ana.imports(ACTIVITY)
    ana("backup", "make")
    file = tmp_path / "ana" / "focal-desk.db"
    file.unlink()
    if content is not None:
        file.write_bytes(content)
    assert ana("list") == 1
    assert ("backup repair" in ana.err) == (content is not None)
    assert "backup restore newest" in ana.err
    assert ana("backup", "repair") == 1
    assert ("not there any more" if content is None else "Nothing could be read") in ana.err
    assert "backup restore newest" in ana.err
    assert "backup repair" not in ana.err
    assert "Start Focal Desk again" not in ana.err


def test_without_a_deed_the_deeds_are_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for command, deeds in (("backup", "make|list|show|restore|check|repair"), ("bin", "empty")):
        with pytest.raises(SystemExit):
            parser().parse_args([command, "--data-dir", str(tmp_path)])
        said = capsys.readouterr().err
        assert f"required: {deeds}" in said
        assert "invalid choice" not in said
