"""A server that is not what it says, or says more than anybody can hear: refused in words, and soon."""

from __future__ import annotations

import gzip
import socket
import ssl
import threading
import zlib
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path
from time import monotonic

import pytest

from sync.client.address import REALM
from sync.client.wire.repeating import Repeats
from sync.client.wire.transport import Transport
from sync.errors import NotAClearingHouse, Trouble, Unreachable
from tests.sync.client.conftest import PATIENT
from tests.sync.client.scripted import Answer, Scripted, scripted
from tests.sync.client.wire.test_line import on_linux

PATH = "/api/v2013/documents/x"
_ONCE = Repeats(times=0)


def _certificate(folder: Path, *, until: timedelta) -> Path:
    x509 = pytest.importorskip("cryptography.x509", reason="makes the certificate; comes along on Linux only")
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    key, now = ec.generate_private_key(ec.SECP256R1()), datetime.now(UTC)
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "An office's own authority")])
    made = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(now - timedelta(days=9))
        .not_valid_after(now + until)
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    encoding, shape = serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8
    secret = key.private_bytes(encoding, shape, serialization.NoEncryption())
    file = folder / "server.pem"
    file.write_bytes(secret + made.public_bytes(encoding))
    return file


@pytest.fixture
def good(tmp_path: Path) -> Path:
    """A certificate that holds."""
    return _certificate(tmp_path, until=timedelta(days=1))


def asked(address: str) -> object:
    """A question to a server."""
    transport = Transport(address, REALM, patience=PATIENT, repeats=_ONCE)
    transport.carry("a-token")
    try:
        return transport.get(PATH)
    finally:
        transport.close()


@on_linux
def test_a_certificate_that_ran_out_is_refused_though_its_authority_is_trusted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    certificate = _certificate(tmp_path, until=timedelta(days=-1))
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    with scripted(str(certificate)) as script:
        with pytest.raises(Unreachable, match="does not trust its certificate"):
            asked(script.address)
        assert script.asked == []


@on_linux
@pytest.mark.parametrize("newest", [ssl.TLSVersion.TLSv1, ssl.TLSVersion.TLSv1_1])
@pytest.mark.filterwarnings("ignore:ssl.TLSVersion:DeprecationWarning")
def test_a_server_that_only_speaks_an_old_tls_is_not_spoken_to(
    good: Path, monkeypatch: pytest.MonkeyPatch, newest: ssl.TLSVersion
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(good))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(good)
    context.set_ciphers("ALL:@SECLEVEL=0")
    context.minimum_version = ssl.TLSVersion.TLSv1
    context.maximum_version = newest
    with scripted(context=context) as script:
        with pytest.raises(Unreachable, match="No secure connection"):
            asked(script.address)
        assert script.asked == []


@on_linux
def test_no_variable_of_the_computer_adds_an_authority_or_writes_the_keys_of_connections_down(
    good: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """``SSL_CERT_FILE`` is how a Linux tells whom it trusts; these two are only read by some libraries."""
    for name in ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"):
        monkeypatch.setenv(name, str(good))
    monkeypatch.setenv("SSLKEYLOGFILE", str(tmp_path / "keys.log"))
    with scripted(str(good)) as script:
        with pytest.raises(Unreachable, match="does not trust its certificate"):
            asked(script.address)
        monkeypatch.setenv("SSL_CERT_FILE", str(good))
        script.queue.append(Answer(200, {"b": 2}))
        assert asked(script.address) == {"b": 2}
    assert not (tmp_path / "keys.log").exists()


def _bomb(coding: str) -> bytes:
    """A little that unpacks to eighty megabytes: made where it is sent, as that takes a while."""
    content = b"[" + b" " * (80 * 1024**2) + b"]"
    for way in coding.split(", "):
        content = gzip.compress(content, 1, mtime=0) if way == "gzip" else zlib.compress(content, 1)
    return content


@pytest.mark.parametrize("coding", ["gzip", "deflate", "gzip, gzip, gzip"], ids=["gzip", "deflate", "thrice"])
def test_an_answer_that_unpacks_to_more_than_any_record_is_given_up(script: Scripted, coding: str) -> None:
    body = _bomb(coding)
    script.by = lambda _asked: Answer(200, body, {"Content-Encoding": coding})
    with pytest.raises(Trouble):
        asked(script.address)


@pytest.mark.parametrize(
    "body",
    [
        b"[" * 200_000,
        b'{"a":' * 100_000,
        b"9" * 5_000,
        b"NaN",
        b"[1e999]",
        b"\xff\xfe",
        b'{"a": "\\ud800"' + b"," * 3,
    ],
    ids=["lists", "objects", "digits", "NaN", "infinite", "bytes", "cut"],
)
def test_what_no_record_can_hold_is_no_answer(script: Scripted, body: bytes) -> None:
    script.by = lambda _asked: Answer(200, body)
    with pytest.raises(NotAClearingHouse):
        asked(script.address)


@pytest.mark.parametrize("address", ["http://[x/", "//[", "http://\xe9\x80/", "http://x:port/", ""])
def test_a_door_that_sends_one_on_to_what_is_no_address_is_no_clearing_house(
    script: Scripted, address: str
) -> None:
    """As the page of a hotel's network may."""
    script.by = lambda _asked: Answer(302, None, {"Location": address})
    with pytest.raises(NotAClearingHouse):
        asked(script.address)


def test_nor_is_a_file_looked_for_there(script: Scripted) -> None:
    script.by = lambda _asked: Answer(302, None, {"Location": "http://[x/"})
    transport = Transport(script.address, REALM, patience=PATIENT, repeats=_ONCE)
    transport.carry("a-token")
    with pytest.raises(NotAClearingHouse):
        transport.fetch(PATH, lambda _piece: None)
    transport.close()


def test_what_comes_with_being_sent_on_is_not_read_without_end(script: Scripted) -> None:
    huge = gzip.compress(b" " * (80 * 1024**2), 9, mtime=0)
    headers = {"Location": "https://elsewhere.example/", "Content-Encoding": "gzip"}
    script.by = lambda _asked: Answer(302, huge, headers)
    with pytest.raises(NotAClearingHouse, match="no clearing-house"):
        asked(script.address)


def test_more_headers_than_any_server_sends_are_no_answer(script: Scripted) -> None:
    script.by = lambda _asked: Answer(200, {}, {f"X-{number}": "x" for number in range(300)})
    with pytest.raises(Trouble):
        asked(script.address)


@contextmanager
def dripping(pause: float) -> Iterator[str]:
    """A server that brings a byte of its answer now and then, without end; its address."""
    over = threading.Event()

    def serve() -> None:
        near, _caller = door.accept()
        with near, suppress(OSError):
            near.recv(65536)
            near.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n")
            while not over.wait(pause):
                near.sendall(b" ")

    with socket.create_server(("127.0.0.1", 0)) as door:
        thread = threading.Thread(target=serve, name="dripping server")
        thread.start()
        try:
            yield f"http://127.0.0.1:{door.getsockname()[1]}"
        finally:
            over.set()
            thread.join()


def test_an_answer_that_comes_by_the_byte_can_be_stopped() -> None:
    """No wait between two bytes is ever long; the answer still never ends."""
    end = monotonic() + 0.5
    with dripping(0.05) as address:
        transport = Transport(
            address, REALM, patience=PATIENT, repeats=_ONCE, stopped=lambda: monotonic() > end
        )
        transport.carry("a-token")
        with pytest.raises(Unreachable, match="You stopped"):
            transport.get(PATH)
        transport.close()
    assert monotonic() - end < 20
