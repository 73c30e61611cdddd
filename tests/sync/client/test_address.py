"""Whatever a person types for an address becomes one, or a sentence that says why not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync.client.address import CENTRAL, CENTRAL_TEST, is_loopback, normalised, realm_at
from sync.errors import NotAClearingHouse


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("chm.cbd.int", CENTRAL),
        ("  https://chm.cbd.int/en/registries?x=1  ", CENTRAL),
        ("http://www.cbd.int/", CENTRAL),
        ("CHM.CBD.INT.", CENTRAL),
        ("https://api.cbd.int/api/v2013", CENTRAL),
        ("api.cbddev.xyz", CENTRAL_TEST),
        ("clearing.example.org", "https://clearing.example.org"),
        ("https://clearing.example.org:8443//", "https://clearing.example.org:8443"),
        ("http://clearing.example.org", "https://clearing.example.org"),
        ("https://clearing.example.org/house/api", "https://clearing.example.org/house"),
        ("“https://clearing.example.org”".strip("“”"), "https://clearing.example.org"),
        ("<https://clearing.example.org>", "https://clearing.example.org"),
        ("dépôt.example", "https://xn--dpt-bma0d.example"),
        ("127.0.0.1:8123", "http://127.0.0.1:8123"),
        ("http://localhost:8123/", "http://localhost:8123"),
        ("https://localhost", "https://localhost"),
        ("http://[::1]:9000", "http://[::1]:9000"),
        ("192.0.2.7", "https://192.0.2.7"),
        ("https://course-room:8443", "https://course-room:8443"),
        ("course-room:8443", "https://course-room:8443"),
        ("https://trainer", "https://trainer"),
    ],
)
def test_what_is_typed_becomes_an_address(typed: str, meant: str) -> None:
    assert normalised(typed) == meant


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("", "No address"),
        ("   ", "No address"),
        ("chm cbd int", "blanks"),
        ("ana@chm.example", "e-mail"),
        ("https://ana:secret@clearing.example", "e-mail"),
        ("ftp://clearing.example", "https://"),
        ("javascript://clearing.example", "https://"),
        ("hello", "name"),
        ("12345", "name"),
        ("https://", "name"),
        ("https://clearing..example", "name"),
        ("https://-clearing.example", "name"),
        ("https://clearing.example:99999", "cannot be read"),
        ("https://[::1", "cannot be read"),
        ("http://clearing.example:8080", "could be read on its way"),
        ("cbd.int.evil", ""),
    ],
)
def test_nonsense_is_refused_with_a_reason_and_without_repeating_it(typed: str, why: str) -> None:
    if not why:
        assert normalised(typed) == "https://cbd.int.evil"
        return
    with pytest.raises(NotAClearingHouse) as caught:
        normalised(typed)
    assert why in str(caught.value.what)
    assert caught.value.advice is not None
    assert "secret" not in str(caught.value)


@given(st.text(max_size=60))
def test_anything_typed_is_an_address_or_a_sentence(typed: str) -> None:
    try:
        address = normalised(typed)
    except NotAClearingHouse:
        return
    assert address.startswith(("https://", "http://127.", "http://localhost", "http://["))
    assert normalised(address) == address


def test_only_this_computer_itself_is_loopback() -> None:
    assert all(map(is_loopback, ("localhost", "127.0.0.1", "127.1.2.3", "::1")))
    assert not any(map(is_loopback, ("localhost.example", "192.0.2.1", "127.0.0.1.example", "")))


def test_the_test_system_has_a_realm_of_its_own() -> None:
    assert (realm_at(CENTRAL), realm_at(CENTRAL_TEST), realm_at("http://localhost")) == (
        "CHM",
        "CHM-DEV",
        "CHM",
    )
