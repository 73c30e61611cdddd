"""Connections that fail, stop half-way or are not secure, each said in its own words."""

from __future__ import annotations

import shutil
import socket
import ssl
import subprocess
import sys
from pathlib import Path

import pytest
from requests import exceptions

from sync.client.address import REALM
from sync.client.wire.breaks import BrokeOff, broken
from sync.client.wire.transport import Transport
from sync.errors import Unreachable
from tests.sync.client.conftest import PATIENT, QUICK
from tests.sync.client.scripted import Answer, Scripted, scripted

PATH = "/api/v2013/documents"


def test_an_answer_that_is_cut_off_is_a_broken_connection(script: Scripted, transport: Transport) -> None:
    script.by = lambda _asked: Answer(200, {"Count": 1, "Items": [{"identifier": "x"}]}, cut=12)
    with pytest.raises(Unreachable, match="broke off"):
        transport.get(PATH)


@pytest.mark.parametrize("patience", [QUICK])
def test_an_answer_that_does_not_come_is_waited_for_only_so_long(
    script: Scripted, transport: Transport
) -> None:
    script.queue.append(Answer(silent=True))
    with pytest.raises(Unreachable, match="too long"):
        transport.get(PATH)


@pytest.mark.parametrize("patience", [QUICK])
def test_an_answer_that_stops_half_way_is_waited_for_only_so_long(
    script: Scripted, transport: Transport
) -> None:
    script.queue.append(Answer(200, {"Count": 0, "Items": []}, cut=5, silent=True))
    with pytest.raises(Unreachable, match="too long"):
        transport.get(PATH)


def test_nobody_at_the_address_is_said_by_its_name() -> None:
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]
    transport = Transport(f"http://127.0.0.1:{port}", REALM, patience=PATIENT)
    with pytest.raises(Unreachable, match=r"127\.0\.0\.1 cannot be reached"):
        transport.get(PATH, signed=False)
    transport.close()


def test_a_plain_server_behind_a_secure_address_is_no_secure_connection(script: Scripted) -> None:
    transport = Transport(script.address.replace("http://", "https://"), REALM, patience=PATIENT)
    with pytest.raises(Unreachable, match="No secure connection"):
        transport.get(PATH, signed=False)
    transport.close()


@pytest.fixture
def certificate(tmp_path: Path) -> str:
    """A certificate that nobody knows, for this computer, with its key in one file."""
    tool = shutil.which("openssl")
    if tool is None:
        pytest.skip("making a certificate needs openssl")
    made = tmp_path / "certificate.pem"
    where = ["-keyout", str(tmp_path / "key.pem"), "-out", str(made), "-days", "2"]
    name = ["-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1"]
    subprocess.run(
        [tool, "req", "-x509", "-newkey", "rsa:2048", "-nodes", *where, *name],
        check=True,
        capture_output=True,
    )
    made.write_text((tmp_path / "key.pem").read_text() + made.read_text())
    return str(made)


def test_a_certificate_that_this_computer_does_not_trust_is_refused(certificate: str) -> None:
    with scripted(certificate) as script:
        transport = Transport(script.address, REALM, patience=PATIENT)
        with pytest.raises(Unreachable, match="does not trust its certificate"):
            transport.get(PATH, signed=False)
        assert script.asked == []
        transport.close()


@pytest.mark.skipif(
    sys.platform != "linux", reason="elsewhere the system's own list cannot be set by a variable"
)
def test_an_offices_own_certificate_counts_once_the_computer_trusts_it(
    certificate: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", certificate)
    with scripted(certificate) as script:
        script.queue.append(Answer(200, {"here": True}))
        transport = Transport(script.address, REALM, patience=PATIENT)
        assert transport.get(PATH, signed=False) == {"here": True}
        transport.close()


def test_a_line_that_ends_below_the_encryption_is_worth_another_try() -> None:
    ended = exceptions.SSLError(ssl.SSLEOFError(8, "EOF occurred in violation of protocol"))
    assert isinstance(broken(ended, "chm.example"), BrokeOff)
    refused = exceptions.SSLError(ssl.SSLError(1, "WRONG_VERSION_NUMBER"))
    assert not isinstance(broken(refused, "chm.example"), BrokeOff)
