"""Whom the practice clearing-house answers, which pages may read it, and how bodies are packed, in and out."""

from __future__ import annotations

import gzip
import json
import zlib

import pytest
import requests

from sync.practice import PracticeServer
from sync.practice.serving.door import is_from_here
from sync.practice.wire import MOST_BYTES
from tests.sync.practice.conftest import AT_THE_DOOR
from tests.sync.practice.lines import head, say_to
from tests.sync.practice.visits import ACTIVITY, DOCUMENTS, FIRST, TOKEN, USER, Visit, activity, draft


def keep(visit: Visit, content: bytes, packing: str, kind: str = "application/json") -> requests.Response:
    return visit.session.put(
        visit.address + draft(FIRST),
        params={"schema": ACTIVITY},
        data=content,
        headers={"Content-Type": kind, "Content-Encoding": packing},
        timeout=60,
    )


def bare(content: bytes) -> bytes:
    """Deflate without a head, as some send it."""
    packer = zlib.compressobj(wbits=-15)
    return packer.compress(content) + packer.flush()


LARGE = activity(notes="".join(f"Note {number}. " for number in range(60_000)))
WRITTEN = json.dumps(LARGE).encode()


@pytest.mark.parametrize(
    ("packing", "content"),
    [
        ("gzip", gzip.compress(WRITTEN)),
        ("GZip", gzip.compress(WRITTEN, 0)),
        ("deflate", zlib.compress(WRITTEN)),
        ("deflate", bare(WRITTEN)),
        ("identity", WRITTEN),
    ],
)
def test_a_packed_body_is_unpacked(focal_point: Visit, packing: str, content: bytes) -> None:
    assert keep(focal_point, content, packing).status_code == 200
    assert focal_point.get(draft(FIRST)).json() == LARGE


@AT_THE_DOOR
@pytest.mark.parametrize(
    ("packing", "content", "status"),
    [
        ("br", WRITTEN, 415),
        ("gzip, gzip", gzip.compress(gzip.compress(WRITTEN)), 415),
        ("zstd", b"", 415),
        ("gzip", WRITTEN, 400),
        ("gzip", gzip.compress(WRITTEN)[:-9], 400),
        ("gzip", gzip.compress(WRITTEN) + b"more", 400),
        ("gzip", gzip.compress(WRITTEN)[:-8] + b"\0" * 8, 400),
        ("deflate", b"\xff\xfe", 400),
        ("gzip", b"", 400),
        ("gzip", gzip.compress(b"", mtime=0), 400),
        ("gzip", gzip.compress(b"{" + b" " * MOST_BYTES + b"}", 1), 413),
        ("deflate", zlib.compress(b" " * (MOST_BYTES + 1), 1), 413),
    ],
)
def test_a_packed_body_that_will_not_do_is_refused(
    focal_point: Visit, packing: str, content: bytes, status: int
) -> None:
    refused = keep(focal_point, content, packing)
    assert (refused.status_code, refused.json()["statusCode"]) == (status, status)
    assert focal_point.items("mydraft") == []


@AT_THE_DOOR
def test_every_answer_tells_which_packings_are_taken(nobody: Visit, focal_point: Visit) -> None:
    for answer in (
        nobody.get(USER),
        focal_point.get(USER),
        nobody.head(draft(FIRST)),
        nobody.get("/nowhere"),
        nobody.ask("PATCH", DOCUMENTS),
        nobody.session.options(nobody.address + DOCUMENTS),
    ):
        assert answer.headers["Accept-Encoding"] == "gzip, deflate"


@AT_THE_DOOR
def test_answers_are_packed_for_those_who_take_it(focal_point: Visit) -> None:
    focal_point.draft(LARGE)
    sizes = {}
    for taken in ("gzip", "gzip;q=0.5, br", "*", "identity", "gzip;q=0", "br"):
        answer = focal_point.session.get(
            focal_point.address + draft(FIRST), headers={"Accept-Encoding": taken}, timeout=20
        )
        assert answer.headers["Vary"] == "Accept-Encoding, Origin"
        packed = answer.headers.get("Content-Encoding")
        sizes[taken] = int(answer.headers["Content-Length"])
        assert answer.json() == LARGE
        assert packed == ("gzip" if taken in ("gzip", "gzip;q=0.5, br", "*") else None)
    assert sizes["gzip"] * 4 < sizes["identity"] == len(focal_point.get(draft(FIRST)).content)


@AT_THE_DOOR
def test_a_small_answer_is_not_packed(focal_point: Visit) -> None:
    answer = focal_point.get(USER)
    assert "Content-Encoding" not in answer.headers
    assert answer.headers["Vary"] == "Accept-Encoding, Origin"


@AT_THE_DOOR
def test_a_head_has_no_body(server: PracticeServer, focal_point: Visit) -> None:
    focal_point.draft(LARGE)
    for path, status in ((draft(FIRST), 200), (draft("0A1B2C3D-none"), 404)):
        answer = say_to(server, head("HEAD", path, f"Authorization: Bearer {focal_point.token}"))
        assert (answer.status, answer.body) == (status, b"")


PAGES = [
    "http://localhost",
    "http://localhost:8080",
    "http://127.0.0.1:3000",
    "https://localhost:8443",
    "http://[::1]:80",
]
OTHER_PAGES = [
    "https://elsewhere.example",
    "http://localhost.elsewhere.example",
    "http://127.0.0.1.elsewhere.example",
    "http://localhost:80.elsewhere.example",
    "null",
    "file://",
    "http://10.0.0.1",
]


@AT_THE_DOOR
@pytest.mark.parametrize("origin", PAGES)
def test_pages_of_this_computer_may_use_it(nobody: Visit, origin: str) -> None:
    asked = nobody.session.options(
        nobody.address + draft(FIRST),
        headers={
            "Origin": origin,
            "Access-Control-Request-Method": "PUT",
            "Access-Control-Request-Headers": "authorization,content-type,realm",
        },
        timeout=20,
    )
    assert asked.status_code == 200
    assert asked.headers["Access-Control-Allow-Origin"] == origin
    assert "PUT" in asked.headers["Access-Control-Allow-Methods"]
    assert "realm" in asked.headers["Access-Control-Allow-Headers"]
    for path in (DOCUMENTS, "/nowhere"):
        answer = nobody.session.get(nobody.address + path, headers={"Origin": origin}, timeout=20)
        assert answer.headers["Access-Control-Allow-Origin"] == origin
        assert "Origin" in answer.headers["Vary"]


@AT_THE_DOOR
@pytest.mark.parametrize("origin", OTHER_PAGES)
def test_no_other_pages_may_read_it(nobody: Visit, origin: str) -> None:
    asked = nobody.session.options(
        nobody.address + draft(FIRST),
        headers={"Origin": origin, "Access-Control-Request-Method": "PUT"},
        timeout=20,
    )
    assert asked.status_code == 400
    answer = nobody.session.get(nobody.address + "/openapi.json", headers={"Origin": origin}, timeout=20)
    for told in (asked, answer):
        assert "Access-Control-Allow-Origin" not in told.headers


@AT_THE_DOOR
@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "LOCALHOST:1", "[::1]:80", "127.9.9.9"])
def test_it_goes_by_the_names_of_this_computer(server: PracticeServer, host: str) -> None:
    assert say_to(server, head(path="/practice/accounts", host=host)).status == 200


@AT_THE_DOOR
@pytest.mark.parametrize(
    "host",
    ["elsewhere.example", "127.0.0.1.elsewhere.example", "", "10.0.0.1", "[::2]", "[", "@", "localhost@x"],
)
def test_it_goes_by_no_other_name(server: PracticeServer, host: str) -> None:
    for path in ("/practice/accounts", "/openapi.json", DOCUMENTS):
        refused = say_to(server, head(path=path, host=host))
        assert (refused.status, refused.json()["statusCode"]) == (421, 421)


@AT_THE_DOOR
def test_the_oldest_http_needs_no_name_and_ends_after_its_answer(server: PracticeServer) -> None:
    answer = say_to(server, b"GET /practice/accounts HTTP/1.0\r\n\r\n")
    assert answer.status == 200
    assert len(answer.json()) == 7


@AT_THE_DOOR
def test_a_page_elsewhere_cannot_sign_in_by_a_form(nobody: Visit) -> None:
    sent = nobody.session.post(
        nobody.address + TOKEN,
        data='{"email":"x","password":"y"}',
        headers={"Origin": "https://elsewhere.example", "Content-Type": "text/plain"},
        timeout=20,
    )
    assert sent.status_code == 415


@pytest.mark.parametrize(
    ("client", "server", "here"),
    [
        ("127.0.0.1", "127.0.0.1", True),
        ("::1", "::1", True),
        ("192.0.2.5", "192.0.2.5", True),
        ("192.0.2.6", "192.0.2.5", False),
        ("192.0.2.6", "127.0.0.1", False),
    ],
)
def test_who_asks_from_this_computer(client: str, server: str, here: bool) -> None:
    scope = {"type": "http", "client": (client, 50_000), "server": (server, 443)}
    assert is_from_here(scope) == here
    assert not is_from_here({**scope, "client": None})
