"""The answers about person and place: what will do and what will not."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop_app.desk import Desk
from desktop_app.windows.answers import AUTHORIZED_USER, Answers, answers_of

GOOD = Answers("fr", "bj", " Awa ", "awa@example.org", AUTHORIZED_USER, False, "chm.cbd.int/network")


def test_practising_needs_only_a_country_and_a_name() -> None:
    assert Answers().faults().keys() == {"country", "person"}
    assert not Answers(country="bj", person="Awa").faults()


def test_a_clearing_house_needs_an_address_and_an_e_mail_address_too() -> None:
    assert Answers(practice=False).faults().keys() == {"country", "person", "email", "address"}
    assert not GOOD.faults()


@pytest.mark.parametrize("email", ["", "awa", "@example.org", "awa@", "awa@example"])
def test_what_is_no_e_mail_address_is_said(email: str) -> None:
    assert replace(GOOD, email=email).faults().keys() == {"email"}


@pytest.mark.parametrize(
    "address", ["", "http://chm.example.org:8080", "two words", "awa@example.org", "ftp://x.org"]
)
def test_an_address_that_will_not_do_is_said_with_advice(address: str) -> None:
    faults = replace(GOOD, address=address).faults()
    assert faults.keys() == {"address"}
    assert str(faults["address"]).count(".") >= 2


def test_what_is_kept_is_whole_and_without_blanks(desk: Desk) -> None:
    kept = GOOD.settings()
    assert kept["address"] == "https://api.cbd.int"
    assert kept["person"] == "Awa"
    desk.remember(kept)
    assert answers_of(desk) == replace(GOOD, person="Awa", address="https://api.cbd.int")


def test_whoever_wants_nothing_done_unasked_is_remembered(desk: Desk) -> None:
    assert desk.by_itself
    desk.remember(replace(GOOD, by_itself=False).settings())
    assert (desk.by_itself, answers_of(desk).by_itself) == (False, False)


def test_practising_forgets_no_address() -> None:
    assert "address" not in Answers(country="bj", person="Awa").settings()
