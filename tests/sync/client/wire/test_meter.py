"""The meter counts what really passes on the wire, heads and compression included, and lets no more pass than may."""

from __future__ import annotations

import gzip
import json
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from sync.client.address import REALM
from sync.client.files import Files
from sync.client.port import RunStopped, Spent
from sync.client.wire.meter import Meter
from sync.client.wire.transport import Transport
from tests.sync.client.conftest import PATIENT
from tests.sync.client.given_files import PLACE, RECORD, file
from tests.sync.client.scripted import Answer, Asked, Scripted

PATH = "/api/v2013/documents/x"


class Wire:
    """A server that answers each request with the same bytes and counts those that it was sent."""

    def __init__(self, answer: bytes) -> None:
        self._answer, self._socket = answer, socket.create_server(("127.0.0.1", 0))
        self.address = f"http://127.0.0.1:{self._socket.getsockname()[1]}"
        self.came = 0

    def serve(self) -> None:
        """One connection, until it is closed at the other end."""
        connection, _caller = self._socket.accept()
        with connection:
            while piece := connection.recv(65536):
                self.came += len(piece)
                connection.sendall(self._answer)

    def close(self) -> None:
        """Take no further connection."""
        self._socket.close()


@contextmanager
def wire(answer: bytes) -> Iterator[Wire]:
    """A server that runs until the end of the block."""
    made = Wire(answer)
    thread = threading.Thread(target=made.serve, name="wire")
    thread.start()
    yield made
    thread.join()
    made.close()


def test_every_byte_on_the_wire_is_counted_packed_as_it_is() -> None:
    body = gzip.compress(json.dumps({"text": "a" * 5000}).encode())
    head = f"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: {len(body)}\r\n\r\n".encode()
    with wire(head + body) as server:
        transport = Transport(server.address, REALM, patience=PATIENT)
        for number in (1, 2):
            transport.get(PATH, {"n": str(number)}, signed=False)
        transport.ask("PUT", PATH, body={"text": "b" * 3000}, signed=False)
        traffic = transport.meter.read()
        transport.close()
    assert (traffic.up, traffic.down) == (server.came, 3 * len(head + body))
    assert traffic.requests == 3
    assert traffic.up > 3000
    assert 0 < traffic.quickest <= traffic.seconds


def test_a_file_counts_on_its_way_to_the_store_too(script: Scripted, transport: Transport) -> None:
    def answer(asked: Asked) -> Answer:
        if asked.method == "GET":
            return Answer(404, {"code": "notFound"})
        if asked.method == "PUT":
            return Answer(200, b"")
        url = f"{script.address}/elsewhere/1"
        return Answer(200, {"url": url if asked.body.get("filename") else f"{PLACE}/5/f.json", "uid": "u1"})

    script.by = answer
    Files(transport).upload(RECORD, file(json.dumps("c" * 100_000).encode()), lambda _done, _total: None)
    traffic = transport.meter.read()
    assert 100_000 < traffic.up < 103_000
    assert traffic.requests == 4


def test_whether_packed_requests_are_taken_is_told(script: Scripted, transport: Transport) -> None:
    script.queue += [Answer(200, {}), Answer(200, {}, {"Accept-Encoding": "gzip"})]
    transport.get(PATH)
    assert not transport.meter.read().packs
    transport.get(PATH)
    assert transport.meter.read().packs


def test_nothing_is_asked_any_more_once_as_much_passed_as_may(script: Scripted, transport: Transport) -> None:
    script.by = lambda _asked: Answer(200, {"text": "d" * 2000})
    transport.meter.allow(2500)
    transport.get(PATH)
    with pytest.raises(Spent):
        transport.get(PATH)
    assert len(script.asked) == 1
    transport.meter.allow(None)
    transport.get(PATH)


def test_a_page_is_no_longer_than_what_may_still_pass() -> None:
    meter = Meter()
    assert meter.fitting(500, 300) == 500
    meter.allow(10_000)
    assert 20 <= meter.fitting(500, 300) <= 30
    assert meter.fitting(5, 300) == 5
    meter.allow(1_600)
    with pytest.raises(Spent):
        meter.fitting(5, 300)


def test_what_is_used_up_is_a_kind_of_stop_with_words_of_its_own() -> None:
    assert isinstance(Spent(), RunStopped)
    assert str(Spent().what) != str(RunStopped().what)


class Ticks:
    """A clock of seconds that a test sets."""

    now = 0.0

    def __call__(self) -> float:
        """The seconds."""
        return self.now


def test_the_time_of_requests_side_by_side_counts_once() -> None:
    ticks = Ticks()
    meter = Meter(ticks)
    with meter.asking():
        ticks.now = 2.0
        with meter.asking():
            ticks.now = 3.0
            assert meter.read().seconds == 3.0
        ticks.now = 5.0
    ticks.now = 9.0
    with meter.asking():
        ticks.now = 10.0
    assert (meter.read().seconds, meter.read().quickest) == (6.0, 1.0)


def test_a_request_that_fails_ends_the_time_as_well() -> None:
    ticks = Ticks()
    meter = Meter(ticks)

    def broken() -> None:
        with meter.asking():
            ticks.now = 4.0
            raise RuntimeError

    with pytest.raises(RuntimeError):
        broken()
    ticks.now = 50.0
    assert meter.read().seconds == 4.0
