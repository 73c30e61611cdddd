"""A sign-in is kept in the key store of the system, by its account and address, or not at all."""

from __future__ import annotations

from collections.abc import Iterator
from threading import Event

import pytest

from sync.client.answers import Token
from sync.client.signing.tokens import KeyStore, Tokens
from tests.support.key_store import MemoryKeys, tokens_in

HERE, THERE = "https://api.cbd.int", "https://api.cbddev.xyz"
AWA = "awa@example.org"
TOKEN = Token("secret-token", "bj", "2025-03-14T18:00:00Z")


@pytest.fixture
def keys() -> MemoryKeys:
    """An empty key store."""
    return MemoryKeys()


def test_a_token_is_kept_for_its_account_and_its_address_only(keys: MemoryKeys) -> None:
    tokens = tokens_in(keys)
    assert tokens.can_keep()
    assert tokens.keep(HERE, AWA, TOKEN)
    assert tokens_in(keys).kept(HERE, " Awa@Example.org ") == TOKEN
    assert tokens.kept(THERE, AWA) is None
    assert tokens.kept(HERE, "lin@example.org") is None


def test_a_newer_token_takes_the_place_and_one_that_is_forgotten_is_gone(keys: MemoryKeys) -> None:
    tokens, newer = tokens_in(keys), Token("newer")
    assert tokens.keep(HERE, AWA, TOKEN)
    assert tokens.keep(HERE, AWA, newer)
    assert tokens.kept(HERE, AWA) == newer
    tokens.forget(HERE, AWA)
    tokens.forget(HERE, AWA)
    assert keys.kept == {}


def test_the_store_of_windows_takes_no_more_than_it_can_hold(keys: MemoryKeys) -> None:
    tokens = tokens_in(keys, longest=1280)
    assert tokens.keep(HERE, AWA, Token("x" * 1200))
    assert len(next(iter(keys.kept.values()))) <= 1280
    assert not tokens.keep(HERE, AWA, Token("x" * 1280))
    assert tokens.kept(HERE, AWA) == Token("x" * 1200)


def test_without_a_key_store_nothing_is_kept() -> None:
    tokens = Tokens()
    assert not tokens.can_keep()
    assert not tokens.keep(HERE, AWA, TOKEN)
    assert tokens.kept(HERE, AWA) is None
    tokens.forget(HERE, AWA)


def test_a_locked_key_store_is_as_none(keys: MemoryKeys) -> None:
    tokens = tokens_in(keys)
    tokens.keep(HERE, AWA, TOKEN)
    keys.locked = True
    assert not tokens.can_keep()
    assert tokens.kept(HERE, AWA) is None
    tokens.forget(HERE, AWA)
    keys.locked = False
    assert tokens.kept(HERE, AWA) == TOKEN


@pytest.fixture
def silence() -> Iterator[Event]:
    """Lasts until the test is over."""
    over = Event()
    yield over
    over.set()


def test_a_key_store_that_does_not_answer_is_waited_for_once(keys: MemoryKeys, silence: Event) -> None:
    asked: list[bool] = []

    def opened() -> KeyStore:
        asked.append(silence.wait())
        return KeyStore(keys)

    tokens = Tokens(opened, seconds=0.01)
    assert tokens.kept(HERE, AWA) is None
    assert not tokens.keep(HERE, AWA, TOKEN)
    assert not tokens.can_keep()
    silence.set()
    assert keys.kept == {}


@pytest.mark.parametrize("secret", ["", "x", "[]", '["a"]', '["a","b",5]', '["","bj",""]', "null", "5"])
def test_what_cannot_be_read_is_no_token(keys: MemoryKeys, secret: str) -> None:
    keys.set_password(f"Focal Desk {HERE}", AWA, secret)
    assert tokens_in(keys).kept(HERE, AWA) is None


def test_a_token_shows_in_no_representation() -> None:
    assert "secret" not in repr(TOKEN)


def test_two_workspaces_keep_the_sign_ins_of_one_account_apart(keys: MemoryKeys) -> None:
    first, second = tokens_in(keys), Tokens(lambda: KeyStore(keys), apart="togo")
    first.keep(HERE, AWA, TOKEN)
    assert second.kept(HERE, AWA) is None
    second.keep(HERE, AWA, TOKEN)
    second.forget(HERE, AWA)
    assert first.kept(HERE, AWA) == TOKEN
