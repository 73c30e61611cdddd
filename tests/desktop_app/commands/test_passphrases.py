"""Encrypting from the command line: said before, asked for, taken from the environment, never printed."""

from __future__ import annotations

import getpass
import io
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_app.commands.passphrases import NEW_PASSPHRASE, PASSPHRASE
from desktop_app.desk import Desk
from desktop_app.operations.locking import key_to_open
from desktop_app.operations.safekeeping import (
    catch_up,
    choose_place,
    make_backup,
    place_of,
    readable_elsewhere,
)
from sync.store.encryption.unlocking import is_encrypted
from tests.desktop_app.commands.test_command_line import Console
from tests.support.two_computers import ACTIVITY

SECRET, OTHER = "corail-niébé-31", "another-one-77"


class Terminal(io.StringIO):
    """Somebody who sits there and types."""

    def isatty(self) -> bool:
        return True


@pytest.fixture
def ana(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Console:
    return Console(tmp_path / "ana", capsys)


@pytest.fixture
def typed(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Lets a person type answers, and passphrases that nobody sees."""

    def type_(answers: str, *passphrases: str) -> None:
        waiting = list(passphrases)
        monkeypatch.setattr(sys, "stdin", Terminal(answers))
        monkeypatch.setattr(getpass, "getpass", lambda _words: waiting.pop(0))

    return type_


def test_from_plain_to_encrypted_to_another_passphrase_and_back(
    ana: Console, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert ana.imports(ACTIVITY) == 0
    monkeypatch.setenv(PASSPHRASE, SECRET)
    assert ana("encrypt") == 2
    assert "cannot be found again once it is lost" in ana.err
    assert not is_encrypted(ana.folder)
    assert ana("encrypt", "--yes") == 0
    assert ana.json == {"encrypted": True, "files": 0, "backups": 0, "unreadable": 0, "left": []}
    assert is_encrypted(ana.folder)
    assert ana("list") == 0
    assert len(ana.json) == 1
    assert ana("encrypt", "--yes") == 2
    monkeypatch.setenv(NEW_PASSPHRASE, OTHER)
    assert ana("passphrase", "--yes") == 0
    assert ana("list") == 1
    assert "does not open the records" in ana.err
    monkeypatch.setenv(PASSPHRASE, OTHER)
    assert ana("decrypt", "--yes") == 0
    assert not ana.json["encrypted"]
    monkeypatch.delenv(PASSPHRASE)
    assert ana("list") == 0
    assert len(ana.json) == 1
    assert ana("decrypt") == 2


def test_what_is_lost_with_the_passphrase_is_said_before_and_agreed_to(
    ana: Console, typed: Callable[..., None]
) -> None:
    assert ana.imports(ACTIVITY) == 0
    typed("no\n", SECRET)
    assert ana("encrypt") == 2
    assert "A passphrase that is lost is lost" in ana.err
    typed("yes\n", SECRET, SECRET[:-1])
    assert ana("encrypt") == 2
    assert "not the same" in ana.err
    assert not is_encrypted(ana.folder)
    typed("yes\n", SECRET, SECRET)
    assert ana("encrypt") == 0
    typed("", SECRET)
    assert ana("list") == 0
    assert SECRET not in ana.out + ana.err


def test_where_nobody_can_be_asked_it_is_said_how_to_give_the_passphrase(
    ana: Console, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(PASSPHRASE, SECRET)
    assert ana("encrypt", "--yes") == 0
    assert is_encrypted(ana.folder)
    monkeypatch.delenv(PASSPHRASE)
    monkeypatch.setattr(sys, "stdin", io.StringIO())
    assert ana("list") == 2
    assert PASSPHRASE in ana.err


def test_a_copy_that_cannot_be_changed_needs_a_person(ana: Console, monkeypatch: pytest.MonkeyPatch) -> None:
    assert ana.imports(ACTIVITY) == 0
    old = Path(ana.folder / "focal-desk.db.old")
    old.write_bytes((ana.folder / "focal-desk.db").read_bytes())
    monkeypatch.setenv(PASSPHRASE, SECRET)
    assert ana("encrypt", "--yes") == 1
    assert ana.json["left"] == [str(old)]
    assert "look at each" in ana.err


def test_with_a_damaged_first_page_the_right_passphrase_says_so_and_a_backup_comes_back(
    ana: Console, monkeypatch: pytest.MonkeyPatch
) -> None:
    ana.imports(ACTIVITY)
    monkeypatch.setenv(PASSPHRASE, SECRET)
    assert ana("encrypt", "--yes") == 0
    assert ana("backup", "make") == 0
    file = ana.folder / "focal-desk.db"
    content = file.read_bytes()
    file.write_bytes(b"".join(bytes([n]) * 16 for n in range(256)) + content[4096:])
    assert ana("list") == 1
    assert "The file with your records is damaged." in ana.err
    monkeypatch.setenv(PASSPHRASE, OTHER)
    assert ana("list") == 1
    assert "does not open the records" in ana.err
    monkeypatch.setenv(PASSPHRASE, SECRET)
    assert ana("backup", "restore", "newest", "--yes") == 0
    assert ana.json["was_damaged"]
    assert ana("list") == 0
    assert len(ana.json) == 1
    # The window asks for no key where nothing says any more that the file is encrypted: that it is damaged is said.
    assert key_to_open(ana.folder, SECRET) is not None
    file.write_bytes(bytes(4096) + content[4096:])
    assert key_to_open(ana.folder, SECRET) is None


def carry(desk: Desk) -> None:
    """Bring the second place up to date."""
    place = place_of(desk)
    assert place is not None
    catch_up(place)


def test_of_the_second_place_and_of_backups_it_is_said_what_can_be_read(
    ana: Console, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    ana.imports(ACTIVITY)
    stick = tmp_path / "stick"
    stick.mkdir()
    desk = Desk.open(ana.folder)
    choose_place(desk, stick)
    assert readable_elsewhere(desk) is None
    make_backup(desk)
    carry(desk)
    assert readable_elsewhere(desk) == stick
    desk.close()
    stick.rename(tmp_path / "away")
    monkeypatch.setenv(PASSPHRASE, SECRET)
    assert ana("encrypt", "--yes") == 0
    assert f"may not be encrypted: {stick}" in ana.err
    (tmp_path / "away").rename(stick)
    desk = Desk.open(ana.folder, key=key_to_open(ana.folder, SECRET))
    carry(desk)
    assert readable_elsewhere(desk) is None
    desk.close()
    assert ana("decrypt", "--yes") == 0
    assert "The backups that the program made of these records will not be encrypted" in ana.err
