"""``sync`` goes by the sign-in that is kept on this computer, and asks for a password only without one."""

from __future__ import annotations

from argparse import Namespace

import pytest

from desktop_app.commands.connecting import DONE, NEEDS_A_PERSON, PASSWORD, Usage, sync_records
from desktop_app.commands.table import parser
from desktop_app.desk import Desk
from desktop_app.operations.staying import stay
from desktop_app.operations.synchronizing import sign_in
from desktop_app.starting.secrets_given import SecretsGiven
from sync.practice import PracticeServer
from tests.support.key_store import MemoryKeys, tokens_in

EMAIL = "focal.point@practice.example"


def said(*words: str, password: str = "") -> Namespace:
    """What somebody asks of ``sync``, with the password in the environment or without one."""
    secrets = SecretsGiven({PASSWORD: password} if password else {})
    return parser().parse_args(["sync", *words], Namespace(secrets=secrets))


@pytest.fixture
def office(desk: Desk, server: PracticeServer, keys: MemoryKeys) -> Desk:
    """A desk at which somebody stays signed in, on a computer that knows no password."""
    desk.tokens = tokens_in(keys)
    desk.remember({"address": server.address, "email": EMAIL})
    house, _account = sign_in(desk, server.address, EMAIL, "practice")
    assert stay(desk, house, server.address, EMAIL)
    house.close()
    return desk


def test_a_kept_sign_in_needs_no_password(office: Desk) -> None:
    assert sync_records(office, said()) == DONE


def test_one_that_was_ended_is_thrown_away_and_the_password_wanted(
    office: Desk, keys: MemoryKeys, server: PracticeServer
) -> None:
    server.unkind.be("expired")
    with pytest.raises(Usage, match="No password"):
        sync_records(office, said())
    assert keys.kept == {}
    assert sync_records(office, said(password="practice")) == DONE


def test_one_that_is_ended_in_the_middle_is_thrown_away(
    office: Desk, keys: MemoryKeys, server: PracticeServer, capsys: pytest.CaptureFixture[str]
) -> None:
    server.unkind.be("expired,path=*/documents")
    assert sync_records(office, said()) == NEEDS_A_PERSON
    assert keys.kept == {}
    assert "run out" in capsys.readouterr().err


def test_for_another_address_it_is_not_used(office: Desk, keys: MemoryKeys) -> None:
    before = keys.asked
    with pytest.raises(Usage):
        sync_records(office, said("--server", "http://127.0.0.1:9"))
    assert keys.asked == before
