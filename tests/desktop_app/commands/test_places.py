"""No command opens or writes records where a database cannot be kept; backups there can be looked at."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.commands.passphrases import NEW_PASSPHRASE, PASSPHRASE
from sync.whereabouts import Facts, Mounted
from tests.desktop_app.commands.test_command_line import Console
from tests.support.two_computers import ACTIVITY


@pytest.fixture
def ana(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Console:
    """A person with records and a backup, whose folder turns out to lie on a network drive."""
    ana = Console(tmp_path / "ana", capsys)
    assert ana.imports(ACTIVITY) == 0
    assert ana("backup", "make") == 0
    facts = Facts(lambda _folder: Mounted("cifs", False))
    monkeypatch.setattr("desktop_app.commands.spaces.system_facts", lambda: facts)
    monkeypatch.setenv(PASSPHRASE, "corail-niébé-31")
    monkeypatch.setenv(NEW_PASSPHRASE, "another-one-77")
    return ana


@pytest.mark.parametrize(
    "command",
    [
        "list",
        "encrypt --yes",
        "decrypt --yes",
        "passphrase --yes",
        "backup make",
        "backup restore newest",
        "backup restore newest --yes",
        "backup repair",
    ],
)
def test_on_a_network_drive_nothing_is_opened_or_written(ana: Console, command: str) -> None:
    before = {path: path.read_bytes() for path in ana.folder.rglob("*") if path.is_file()}
    assert ana(*command.split()) == 1
    assert "network drive" in ana.err
    assert {path: path.read_bytes() for path in ana.folder.rglob("*") if path.is_file()} == before


def test_backups_on_a_network_drive_can_be_looked_at(ana: Console) -> None:
    assert ana("backup", "list") == 0
    assert len(ana.json) == 1
    assert ana("backup", "show", "newest") == 0
    assert ana.json["records"] == 1
