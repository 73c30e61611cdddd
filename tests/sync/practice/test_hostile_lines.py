"""Visitors who mean no good: broken HTTP, requests without end, bodies without end, forged and smuggled things."""

from __future__ import annotations

import gzip
import logging
import threading
import tracemalloc
from collections.abc import Iterator

import pytest

from sync.practice import PracticeServer
from sync.practice.serving import line as lines
from tests.support.given import FakeClock
from tests.sync.practice.conftest import AT_THE_DOOR
from tests.sync.practice.lines import Spoken, connected, head, heard, say_to
from tests.sync.practice.visits import ACTIVITY, DOCUMENTS, FIRST, TOKEN, USER, Visit, activity, draft

MEGABYTE = 1024 * 1024


def leaks_nothing(answer: Spoken) -> bool:
    """Whether an answer tells nothing of what it is made of."""
    said = answer.body.decode(errors="replace")
    return not any(
        word in said for word in ("Traceback", "File ", ".py", "SELECT", "sqlite", "psycopg", "/tmp")
    )


@AT_THE_DOOR
@pytest.mark.parametrize(
    ("said", "status"),
    [
        (b"\r\n\r\n\r\n", 400),
        (b"hello\r\n\r\n", 400),
        (b"GET\r\n\r\n", 400),
        (b"GET /a b HTTP/1.1\r\nHost: x\r\n\r\n", 400),
        (b"GET / HTTP/1.1\r\n\r\n", 400),
        (b"GET / HTTP/1.1\r\nHost: localhost\r\nHost: other\r\n\r\n", 400),
        (b"GET / HTTP/1.1\r\nHost: localhost\r\nbad header\r\n\r\n", 400),
        (b"GET / HTTP/1.1\r\nHost: localhost\r\nX: a\0b\r\n\r\n", 400),
        (b"GET /\xff HTTP/1.1\r\nHost: localhost\r\n\r\n", 400),
        (b"POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\n\r\n", 400),
        (b"POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello", 400),
        (b"POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: gzip\r\n\r\n", 501),
        (b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + bytes(200), 400),
    ],
)
def test_what_is_no_http_is_refused_in_the_same_shape(
    server: PracticeServer, said: bytes, status: int
) -> None:
    answer = say_to(server, said)
    assert answer.status == status
    assert set(answer.json()) == {"statusCode", "code", "message"}
    assert leaks_nothing(answer)


@AT_THE_DOOR
@pytest.mark.parametrize(
    "chunks",
    [
        b"zz\r\nhello\r\n0\r\n\r\n",
        b"5\r\nhelloworld\r\n0\r\n\r\n",
        b"-5\r\nhello\r\n",
        b"FFFFFFFFFFFFFFFFFFFFFF\r\nhello",
        b"5;" + b"x" * 100_000,
    ],
)
def test_chunked_nonsense_is_refused(server: PracticeServer, focal_point: Visit, chunks: bytes) -> None:
    asked = head(
        "PUT",
        f"{draft(FIRST)}?schema={ACTIVITY}",
        f"Authorization: Bearer {focal_point.token}",
        "Content-Type: application/json",
        "Transfer-Encoding: chunked",
    )
    answer = say_to(server, asked, chunks)
    assert answer.status in (400, 431)
    assert set(answer.json()) == {"statusCode", "code", "message"}
    assert focal_point.items("mydraft") == []


@AT_THE_DOOR
@pytest.mark.parametrize(
    "asked",
    [
        head(path="/" + "x" * 200_000),
        head("GET", DOCUMENTS, "X-Long: " + "x" * 200_000),
        head("GET", DOCUMENTS, *["X: y"] * 40_000),
    ],
)
def test_an_endless_head_is_refused(server: PracticeServer, asked: bytes) -> None:
    answer = say_to(server, asked)
    assert answer.status == 431
    assert answer.json()["statusCode"] == 431


def test_a_visitor_who_leaves_in_the_middle_leaves_no_trace(
    server: PracticeServer, focal_point: Visit
) -> None:
    for said in (
        b"GET / HT",
        head(
            "PUT",
            f"{draft(FIRST)}?schema={ACTIVITY}",
            "Content-Length: 5000",
            f"Authorization: Bearer {focal_point.token}",
        )
        + b'{"header":',
        head(
            "POST", TOKEN, "Content-Length: 5000", "Content-Type: application/json", "Content-Encoding: gzip"
        )
        + gzip.compress(b"{}")[:12],
    ):
        with connected(server) as connection:
            connection.sendall(said)
    assert focal_point.items("mydraft") == []


@AT_THE_DOOR
def test_a_request_that_never_ends_is_ended_and_holds_nobody_up(
    server: PracticeServer, focal_point: Visit, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lines, "PATIENCE_SECONDS", 0.3)
    body = head("PUT", draft(FIRST), "Content-Length: 5000", "Content-Type: application/json") + b"{"
    with connected(server) as silent, connected(server) as slow, connected(server) as half:
        slow.sendall(b"GET / HTTP/1.1\r\nHost: loc")
        half.sendall(body)
        # A byte more is no end yet; later ones could cross the answer.
        slow.sendall(b"x")
        assert [focal_point.get(USER).status_code for _ in range(3)] == [200] * 3
        for connection in (slow, half):
            answer = Spoken(heard(connection))
            assert (answer.status, answer.json()["statusCode"]) == (408, 408)
        assert heard(silent) == b""


@AT_THE_DOOR
def test_a_hundred_requests_without_end_hold_nobody_up(server: PracticeServer, focal_point: Visit) -> None:
    held = [connected(server) for _ in range(100)]
    for number, connection in enumerate(held):
        connection.sendall(head("PUT", draft(FIRST), "Content-Length: 9")[: 40 + number])
    assert focal_point.draft(activity()).status_code == 200
    for connection in held:
        connection.close()


def endless(piece: bytes, pieces: int) -> Iterator[bytes]:
    """A chunked body of many pieces."""
    for _ in range(pieces):
        yield b"%x\r\n%b\r\n" % (len(piece), piece)
    yield b"0\r\n\r\n"


@AT_THE_DOOR
@pytest.mark.parametrize("announced", [True, False])
def test_a_hundred_megabytes_are_refused_without_taking_them_in(
    server: PracticeServer, focal_point: Visit, announced: bool
) -> None:
    piece = b"x" * 65536
    size = f"Content-Length: {100 * MEGABYTE}" if announced else "Transfer-Encoding: chunked"
    asked = head("PUT", draft(FIRST), size, "Content-Type: application/json")
    body = [piece] * 1600 if announced else endless(piece, 1600)
    tracemalloc.start()
    try:
        answer = say_to(server, asked, body)
        _now, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert (answer.status, answer.json()["statusCode"]) == (413, 413)
    # Announced, nothing of it is kept; else what is taken at the most, and once more while it grows.
    assert most < (8 if announced else 48) * MEGABYTE
    assert focal_point.items("mydraft") == []


@AT_THE_DOOR
def test_a_small_body_that_unpacks_to_a_huge_one_is_refused_without_unpacking_it(
    server: PracticeServer, focal_point: Visit
) -> None:
    bomb = gzip.compress(bytes(200 * MEGABYTE), 9)
    asked = head(
        "PUT",
        draft(FIRST),
        f"Content-Length: {len(bomb)}",
        "Content-Type: application/json",
        "Content-Encoding: gzip",
    )
    tracemalloc.start()
    try:
        answer = say_to(server, asked, bomb)
        _now, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert answer.status == 413
    assert most < 48 * MEGABYTE


@pytest.mark.parametrize(
    "path",
    [
        f"{DOCUMENTS}/..%2F..%2Fetc%2Fpasswd",
        f"{DOCUMENTS}/%2e%2e%2f%2e%2e%2fetc",
        f"{DOCUMENTS}/../../practice/accounts/..",
        f"{DOCUMENTS}/{FIRST}%2Fversions%2Fdraft",
        f"{DOCUMENTS}/{FIRST}%00",
        f"{DOCUMENTS}?collection=my%00",
        f"{DOCUMENTS}/%F0%28%8C%28aaaaaaaa",
        f"{DOCUMENTS}/{FIRST}%0D%0ASet-Cookie:%20x=y",
        f"{DOCUMENTS}/{FIRST}/versions/{'9' * 400}",
        f"{DOCUMENTS}?collection=my&$top={'9' * 400}",
        f"{DOCUMENTS}?collection=my&$filter=type%20eq%20'x')%20or%201%20eq%201%20--",
        f"{DOCUMENTS}?collection=my&$filter=type%20eq%20''';%20DROP%20TABLE%20records;%20--'",
        f"{DOCUMENTS}?collection=my&$orderby=(select%201)",
        "//practice//accounts",
        "http://elsewhere.example/practice/accounts",
        "*",
    ],
)
def test_a_strange_address_leads_nowhere(server: PracticeServer, focal_point: Visit, path: str) -> None:
    answer = say_to(server, head("GET", path, f"Authorization: Bearer {focal_point.token}"))
    assert answer.status in (200, 400, 404)
    assert "set-cookie" not in answer.headers
    assert leaks_nothing(answer)
    if answer.status == 200:
        assert answer.json() == {"Count": 0, "Items": []}


@pytest.mark.parametrize(
    "authorization",
    [
        "Bearer",
        "Bearer ",
        "Bearer x",
        "Basic eDp5",
        "Bearer " + "0" * 64,
        "Bearer ' OR '1'='1",
        "Bearer \xff\xfe",
        "Bearer " + "x" * 30_000,
        "x",
    ],
)
def test_a_forged_token_opens_nothing(server: PracticeServer, authorization: str) -> None:
    for path in (USER, DOCUMENTS, draft(FIRST)):
        refused = say_to(server, head("GET", path, f"Authorization: {authorization}"))
        assert (refused.status, refused.json()["code"]) == (401, "unauthorized")
        assert leaks_nothing(refused)


def test_two_tokens_open_nothing_that_one_would_not(server: PracticeServer, focal_point: Visit) -> None:
    asked = head("GET", USER, "Authorization: Bearer x", f"Authorization: Bearer {focal_point.token}")
    assert say_to(server, asked).status == 401


def test_a_token_that_ran_out_opens_nothing(focal_point: Visit, clock: FakeClock) -> None:
    clock.advance(hours=8)
    refused = focal_point.draft(activity())
    assert (refused.status_code, refused.json()["code"]) == (401, "unauthorized")


class Heard(logging.Handler):
    """Tells when something was written to the log."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.event = threading.Event()

    def emit(self, record: logging.LogRecord) -> None:
        """Tell."""
        self.event.set()


def test_a_fault_of_ours_is_logged_and_tells_the_visitor_nothing(
    focal_point: Visit, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(*_given: object) -> None:
        raise RuntimeError("secret words")

    monkeypatch.setattr("sync.practice.routes.sign_in._told", broken)
    heard_of = Heard()
    logging.getLogger().addHandler(heard_of)
    refused = focal_point.get(USER)
    # The answer goes out first.
    assert heard_of.event.wait(20)
    logging.getLogger().removeHandler(heard_of)
    assert refused.status_code == 500
    assert refused.json() == {
        "statusCode": 500,
        "code": "internalError",
        "message": "The clearing-house made a mistake",
    }
    assert [record.levelno for record in caplog.records] == [logging.ERROR]
