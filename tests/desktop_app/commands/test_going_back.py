"""Going back to a backup without the window: on a new computer, from a stick, and back again."""

from __future__ import annotations

import shlex
import shutil
from pathlib import Path

import pytest

from desktop_app.command_line import main
from tests.desktop_app.commands.test_command_line import ID, Console
from tests.support.two_computers import ACTIVITY


@pytest.fixture
def ana(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Console:
    """Somebody with one record, whose folder has a blank in its name."""
    ana = Console(tmp_path / "of Ana", capsys)
    ana.imports(ACTIVITY)
    return ana


def on_stick(ana: Console) -> Path:
    """Her newest backup, copied to a stick."""
    assert ana("backup", "make") == 0
    stick = ana.folder.parent / "stick"
    stick.mkdir()
    return Path(shutil.copy(ana.json["file"], stick / "of Ana.db"))


def test_on_a_new_computer_the_folder_is_made(ana: Console, capsys: pytest.CaptureFixture[str]) -> None:
    copy = on_stick(ana)
    new = Console(ana.folder.parent / "new" / "none", capsys)
    assert new("backup", "restore", str(copy)) == 1
    assert new.json["would_be_lost"] == []
    assert not new.folder.exists()
    assert new("backup", "restore", str(copy), "--yes") == 0
    assert (new.json["kept"], new.json["undo"]) == ("", "")
    assert [path.stat().st_mode & 0o777 for path in (new.folder.parent, new.folder)] == [0o700, 0o700]
    assert new("show", ID) == 0


def test_an_encrypted_backup_comes_back_on_a_new_computer(
    ana: Console, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FOCAL_DESK_STORE_PASSPHRASE", "a long passphrase of Ana")
    monkeypatch.setenv("FOCAL_DESK_NEW_PASSPHRASE", "a long passphrase of Ana")
    assert ana("encrypt", "--yes") == 0
    copy = on_stick(ana)
    new = Console(ana.folder.parent / "new", capsys)
    assert new("backup", "restore", str(copy), "--yes") == 0
    assert new("show", ID) == 0


def test_the_command_that_undoes_it_can_be_pasted(ana: Console, capsys: pytest.CaptureFixture[str]) -> None:
    copy = on_stick(ana)
    ana.imports({**ACTIVITY, "title": {"en": "Changed"}})
    assert ana("backup", "restore", str(copy), "--yes") == 0
    program, *words = shlex.split(ana.json["undo"])
    assert program == "focal-desk"
    assert words == ["backup", "restore", ana.json["kept"], "--yes", "--data-dir", str(ana.folder)]
    assert Path(ana.json["kept"]).is_absolute()
    assert "undo" in ana.err
    assert main(words) == 0
    capsys.readouterr()
    assert ana("show", ID) == 0
    assert ana.json["title"] == {"en": "Changed"}


def test_it_is_for_the_same_workspace(ana: Console) -> None:
    assert ana("workspaces", "make", "Field work") == 0
    assert ana("backup", "make", "--workspace", "Field work") == 0
    assert ana("backup", "restore", "newest", "--yes", "--workspace", "Field work") == 0
    assert ana.json["undo"].endswith("--workspace 'Field work'")


def test_a_file_that_is_not_there_is_not_said_to_be_no_name(ana: Console) -> None:
    missing = ana.folder.parent / "stick" / "typo.db"
    for deed in (("restore", "--yes"), ("show",)):
        assert ana("backup", deed[0], str(missing), *deed[1:]) == 1
        assert f"There is no backup in this file: {missing}" in ana.err
        assert "no backup of this name" not in ana.err


def test_a_backup_on_a_stick_is_looked_into(ana: Console) -> None:
    copy = on_stick(ana)
    assert ana("backup", "show", str(copy)) == 0
    assert (ana.json["file"], ana.json["records"]) == (str(copy), 1)
