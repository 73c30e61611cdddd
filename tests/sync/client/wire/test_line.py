"""A request goes out in one piece, over TLS too; certificates are those that this computer trusts."""

from __future__ import annotations

import socket
import sys
import threading
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path
from typing import Any, BinaryIO, Self

import pytest
from urllib3.connection import HTTPConnection

from sync.client.address import REALM
from sync.client.wire.transport import Transport
from sync.errors import Unreachable
from tests.sync.client.conftest import PATIENT
from tests.sync.client.scripted import Answer, Scripted, scripted

PATH = "/api/v2013/documents/x"
on_linux = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="elsewhere the system itself would have to be told"
)


@pytest.fixture
def written(monkeypatch: pytest.MonkeyPatch) -> list[bytes]:
    """Every piece that is written to a connection."""
    pieces: list[bytes] = []
    send = HTTPConnection.send

    def watched(connection: HTTPConnection, data: Any) -> None:
        pieces.append(data)
        send(connection, data)

    monkeypatch.setattr(HTTPConnection, "send", watched)
    return pieces


def test_header_and_body_are_written_at_once(
    script: Scripted, transport: Transport, written: list[bytes]
) -> None:
    script.queue += [Answer(200, {}), Answer(200, {})]
    transport.ask("PUT", PATH, body={"a": 1})
    transport.get(PATH)
    assert [piece.endswith((b'\r\n\r\n{"a":1}', b"\r\n\r\n")) for piece in written] == [True, True]
    assert script.asked[0].body == {"a": 1}


class Closing:
    """A server that answers so many requests on each connection and closes it when one more has come in."""

    def __init__(self, *answers: int) -> None:
        self._socket, self._answers = socket.create_server(("127.0.0.1", 0)), answers
        self.address = f"http://127.0.0.1:{self._socket.getsockname()[1]}"
        self.asked: list[str] = []
        self._thread = threading.Thread(target=self._serve, name="closing server")

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._socket.close()
        self._thread.join()

    def _serve(self) -> None:
        for answers in self._answers:
            connection, _caller = self._socket.accept()
            with connection, connection.makefile("rb") as reader:
                self._answer(connection, reader, answers)

    def _answer(self, connection: socket.socket, reader: BinaryIO, answers: int) -> None:
        while line := reader.readline().decode():
            length = 0
            while header := reader.readline().decode().strip():
                name, _, value = header.partition(":")
                length = int(value) if name.lower() == "content-length" else length
            reader.read(length)
            self.asked.append(line.split()[0])
            if len(self.asked) > answers:
                return
            connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}")


def test_what_only_reads_is_asked_again_where_the_connection_had_been_closed_meanwhile() -> None:
    with Closing(1, 9) as server:
        transport = Transport(server.address, REALM, patience=PATIENT)
        assert transport.get(PATH, signed=False) == {}
        assert transport.get(PATH, signed=False) == {}
        transport.close()
        assert server.asked == ["GET", "GET", "GET"]


def test_what_writes_is_not_sent_twice() -> None:
    with Closing(1) as server:
        transport = Transport(server.address, REALM, patience=PATIENT)
        assert transport.get(PATH, signed=False) == {}
        with pytest.raises(Unreachable):
            transport.ask("PUT", PATH, body={"a": 1}, signed=False)
        transport.close()
        assert server.asked == ["GET", "PUT"]


def test_a_new_connection_that_is_closed_is_not_tried_again() -> None:
    with Closing(0) as server:
        transport = Transport(server.address, REALM, patience=PATIENT)
        with pytest.raises(Unreachable):
            transport.get(PATH, signed=False)
        transport.close()
        assert server.asked == ["GET"]


def test_a_large_body_is_not_gathered_first(
    script: Scripted, transport: Transport, written: list[bytes]
) -> None:
    script.queue.append(Answer(200, {}))
    transport.ask("PUT", PATH, body={"a": "x" * 200_000})
    assert len(written) > 1
    assert script.asked[0].body == {"a": "x" * 200_000}


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A certificate for this computer that vouches for itself, with its key; made anew, for they run out."""
    x509 = pytest.importorskip("cryptography.x509", reason="makes the certificate; comes along on Linux only")
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    key, now = ec.generate_private_key(ec.SECP256R1()), datetime.now(UTC)
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "An office's own authority")])
    places = [x509.IPAddress(ip_address("127.0.0.1")), x509.DNSName("clearing.example")]
    made = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName(places), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    encoding, shape = serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8
    secret = key.private_bytes(encoding, shape, serialization.NoEncryption())
    file = tmp_path_factory.mktemp("certificate") / "server.pem"
    file.write_bytes(secret + made.public_bytes(encoding))
    return file


def asked_over_tls(address: str) -> object:
    transport = Transport(address, REALM, patience=PATIENT)
    try:
        return transport.ask("PUT", PATH, body={"a": 1}, signed=False)
    finally:
        transport.close()


def test_a_certificate_that_the_computer_does_not_trust_is_refused(certificate: Path) -> None:
    with scripted(str(certificate)) as script:
        with pytest.raises(Unreachable, match="does not trust its certificate"):
            asked_over_tls(script.address)
        assert script.asked == []


@on_linux
def test_an_authority_that_the_computer_trusts_is_trusted_for_its_own_name_only(
    certificate: Path, monkeypatch: pytest.MonkeyPatch, written: list[bytes]
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    with scripted(str(certificate)) as script:
        script.queue.append(Answer(200, {"b": 2}))
        assert asked_over_tls(script.address) == {"b": 2}
        assert len(written) == 1
        with pytest.raises(Unreachable, match="does not trust its certificate"):
            asked_over_tls(script.address.replace("127.0.0.1", "localhost"))
        assert len(script.asked) == 1


class Proxy:
    """A proxy of an office: takes one connection on to the server that it is given, whatever its name."""

    def __init__(self, port: int) -> None:
        self._socket, self._port = socket.create_server(("127.0.0.1", 0)), port
        self.address = f"http://127.0.0.1:{self._socket.getsockname()[1]}"
        self.asked = ""
        self._thread = threading.Thread(target=self._serve, name="proxy")

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._thread.join()
        self._socket.close()

    def _serve(self) -> None:
        near, _caller = self._socket.accept()
        with near, socket.create_connection(("127.0.0.1", self._port)) as far:
            while not self.asked.endswith("\r\n\r\n"):
                self.asked += near.recv(1).decode()
            near.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
            back = threading.Thread(target=_pass_on, args=(far, near), name="proxy, back")
            back.start()
            _pass_on(near, far)
            back.join()


def _pass_on(one: socket.socket, other: socket.socket) -> None:
    with suppress(OSError):
        while piece := one.recv(65536):
            other.sendall(piece)
        other.shutdown(socket.SHUT_WR)


@on_linux
def test_the_proxy_of_the_computer_carries_it_and_learns_neither_token_nor_content(
    certificate: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    with scripted(str(certificate)) as script, Proxy(int(script.address.rsplit(":", 1)[1])) as proxy:
        monkeypatch.setenv("https_proxy", proxy.address)
        monkeypatch.delenv("no_proxy", raising=False)
        monkeypatch.delenv("NO_PROXY", raising=False)
        script.queue += [Answer(200, {"b": 2}), Answer(200, {"b": 3})]
        transport = Transport("https://clearing.example", REALM, patience=PATIENT)
        transport.carry("a-token")
        assert transport.ask("PUT", PATH, body={"a": 1}) == {"b": 2}
        assert transport.ask("PUT", PATH, body={"a": 2}) == {"b": 3}
        transport.close()
    assert proxy.asked.startswith("CONNECT clearing.example:443 ")
    assert "a-token" not in proxy.asked
    assert [asked.headers["Authorization"] for asked in script.asked] == ["Bearer a-token"] * 2
