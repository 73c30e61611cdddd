"""The key store of a Linux desktop is used while it is open; nothing is asked, and a plain file is no key store."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import pytest

from sync.client.signing.key_stores import system_store
from sync.client.signing.tokens import KeyStore, Tokens

secretstorage = pytest.importorskip("secretstorage", reason="the key store of Linux desktops")
pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="Windows and macOS have their own"
)
HERE, AWA = "https://api.cbd.int", "awa@example.org"


@pytest.fixture(autouse=True)
def no_desktop(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """No message bus of a desktop can be reached."""
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path / 'none'}")


def test_a_computer_without_a_desktop_has_none() -> None:
    assert system_store() is None
    assert not Tokens(system_store).can_keep()


def test_one_that_writes_plain_files_is_not_used_even_where_the_computer_is_set_to_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyrings.alt.file.PlaintextKeyring")
    assert system_store() is None


class Collection:
    """A collection of secrets on a desktop: locked or open; it must never be asked to unlock."""

    def __init__(self, *, locked: bool, item_locked: bool = False) -> None:
        self._locked, self._item_locked = locked, item_locked
        self.connection = self
        self.closed = 0

    def is_locked(self) -> bool:
        return self._locked

    def search_items(self, _wanted: object) -> list[Item]:
        return [Item(self._item_locked)]

    def close(self) -> None:
        self.closed += 1


class Item:
    """A secret."""

    def __init__(self, locked: bool) -> None:
        self._locked = locked

    def is_locked(self) -> bool:
        return self._locked

    def get_secret(self) -> bytes:
        return b'["t","bj",""]'


def quiet(monkeypatch: pytest.MonkeyPatch, collection: Collection | None) -> Tokens:
    """The store of a desktop with this collection, or with none yet."""
    from sync.client.signing.secret_service import Quiet

    def by_alias(_bus: object, _alias: str) -> Collection:
        if collection is None:
            raise secretstorage.exceptions.ItemNotFoundException("none")
        return collection

    bus: Any = collection or Collection(locked=True)
    monkeypatch.setattr(secretstorage, "dbus_init", lambda: bus)
    monkeypatch.setattr(secretstorage, "get_collection_by_alias", by_alias)
    return Tokens(lambda: KeyStore(Quiet()))  # type: ignore[no-untyped-call]


def test_an_open_one_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    collection = Collection(locked=False)
    kept = quiet(monkeypatch, collection).kept(HERE, AWA)
    assert kept is not None
    assert kept.government == "bj"
    assert collection.closed == 1


@pytest.mark.parametrize(
    "collection", [Collection(locked=True), Collection(locked=False, item_locked=True), None]
)
def test_a_locked_one_is_left_locked_and_none_is_made(
    monkeypatch: pytest.MonkeyPatch, collection: Collection | None
) -> None:
    tokens = quiet(monkeypatch, collection)
    assert tokens.kept(HERE, AWA) is None
