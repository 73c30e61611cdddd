"""The house as a whole: nothing is believed of records when nobody is signed in any more."""

from __future__ import annotations

import pytest

from sync.client.house import connect
from sync.errors import NotAClearingHouse, SignInNeeded
from sync.records import Stamp
from tests.sync.client.scripted import Answer, Asked, Scripted
from tests.sync.client.signing.test_sign_in import TOKEN, USER


def _empty(asked: Asked) -> Answer:
    if asked.path.endswith("/token"):
        return Answer(200, TOKEN)
    if asked.path.endswith("/user"):
        return Answer(200, USER)
    return Answer(200, {"Count": 0, "Items": []} if "v2013" in asked.path else [])


def test_connecting_sends_nothing_and_says_where_to(script: Scripted) -> None:
    house = connect(f"  {script.address}/ ")
    assert house.address == script.address
    house.close()
    assert script.asked == []


def test_an_address_that_is_none_is_refused_at_once() -> None:
    with pytest.raises(NotAClearingHouse):
        connect("not an address")


def test_the_realm_can_be_another_one(script: Scripted) -> None:
    script.by = _empty
    house = connect(script.address, realm="CHM-TRG")
    house.sign_in("awa@x.example", "right")
    house.close()
    assert {asked.headers["Realm"] for asked in script.asked} == {"CHM-TRG"}


def test_empty_lists_are_believed_only_while_signed_in(script: Scripted) -> None:
    script.by = _empty
    house = connect(script.address)
    house.sign_in("awa@x.example", "right")
    assert list(house.changes({"RECORD-00001": Stamp("2026", 1)})) == []
    script.by = lambda asked: (
        Answer(200, {"userID": 1, "isAuthenticated": False})
        if asked.path.endswith("/user")
        else _empty(asked)
    )
    assert list(house.changes({})) == []
    with pytest.raises(SignInNeeded):
        list(house.changes({"RECORD-00001": Stamp("2026", 1)}))
    house.close()
