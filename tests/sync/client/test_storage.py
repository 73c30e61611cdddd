"""The steps to the store of files and back, with a clearing-house that answers as the test says."""

from __future__ import annotations

from typing import Any

import pytest

from sync.client.address import REALM
from sync.client.files import Files
from sync.client.storage import AddressRefused
from sync.client.wire.repeating import Repeats
from sync.client.wire.transport import Transport
from sync.errors import NotAClearingHouse, NotThere, Trouble, Unreachable
from tests.sync.client.conftest import PATIENT, QUICK
from tests.sync.client.given_files import BEGIN, PLACE, RECORD, fetched, file, silent
from tests.sync.client.scripted import Answer, Asked, Scripted


class Steps:
    """A clearing-house of which each step answers as the test says."""

    def __init__(self, script: Scripted, **answers: Answer | list[Answer]) -> None:
        url = f"{script.address}/elsewhere/1?sign=2"
        self.answers: dict[str, Any] = {
            "list": Answer(404, {"code": "notFound"}),
            "begin": Answer(200, {"url": url, "uid": "u1", "contentType": "application/pdf"}),
            "put": Answer(200, b""),
            "persist": Answer(200, {"url": f"{PLACE}/5/report.pdf"}),
            **answers,
        }
        self.steps: list[str] = []
        script.by = self

    def __call__(self, asked: Asked) -> Answer:
        step = {"GET": "list", "PUT": "put"}.get(asked.method, "begin" if asked.path == BEGIN else "persist")
        self.steps.append(step)
        answer = self.answers[step]
        given: Answer = answer.pop(0) if isinstance(answer, list) else answer
        return given


def listed(*told: dict[str, Any], count: int | None = None) -> Answer:
    return Answer(200, {"Count": len(told) if count is None else count, "Items": list(told)})


SMALL = file(b"[1]")
SAME = {"url": f"{PLACE}/3/report.pdf", "size": 3, "hash": SMALL.digest, "filename": "report.pdf"}


def test_what_goes_to_the_store_of_files_and_what_does_not(script: Scripted, transport: Transport) -> None:
    Steps(script)
    assert Files(transport).upload(RECORD, SMALL, silent) == f"{PLACE}/5/report.pdf"
    put = next(asked for asked in script.asked if asked.method == "PUT")
    names = {name.lower() for name in put.headers}
    assert (put.query, put.body) == ({"sign": "2"}, [1])
    assert put.headers["Content-Type"] == "application/pdf"
    assert put.headers["Content-Length"] == "3"
    assert not names & {"authorization", "realm", "cookie", "content-encoding", "transfer-encoding"}
    persist = script.asked[-1]
    assert (persist.path, persist.body) == (f"{PLACE}/persist-temporary/u1", {"fileName": "report.pdf"})
    assert persist.headers["Authorization"] == "Bearer a-token"


@pytest.mark.parametrize(
    ("hash_", "size", "again"),
    [
        (SMALL.digest.upper(), 3, False),
        (SMALL.digest, 4, True),
        (SMALL.digest[:40], 3, True),
        ("1" * 64, 3, True),
        (None, 3, True),
        (5, 3, True),
    ],
)
def test_only_the_same_sha_256_is_the_same_file(
    script: Scripted, transport: Transport, hash_: object, size: int, again: bool
) -> None:
    steps = Steps(script, list=listed({**SAME, "hash": hash_, "size": size}))
    Files(transport).upload(RECORD, SMALL, silent)
    assert ("put" in steps.steps) is again


def test_a_list_is_read_to_its_end(script: Scripted, transport: Transport) -> None:
    other = {**SAME, "hash": "1" * 64}
    Steps(script, list=[listed(other, count=2), listed(SAME, count=2)])
    assert Files(transport).upload(RECORD, SMALL, silent) == SAME["url"]
    assert [asked.query["$skip"] for asked in script.asked] == ["0", "1"]


def test_a_list_that_says_more_than_it_has_comes_to_an_end(script: Scripted, transport: Transport) -> None:
    Steps(script, list=[listed({**SAME, "hash": ""}, count=9), listed(count=9)])
    assert Files(transport).upload(RECORD, SMALL, silent) == f"{PLACE}/5/report.pdf"


@pytest.mark.parametrize("status", [403, 404])
def test_a_list_that_is_not_shown_is_as_an_empty_one(
    script: Scripted, transport: Transport, status: int
) -> None:
    Steps(script, list=Answer(status, {"code": "x"}))
    assert Files(transport).upload(RECORD, SMALL, silent) == f"{PLACE}/5/report.pdf"


def test_an_address_that_ran_out_is_asked_for_anew(script: Scripted, transport: Transport) -> None:
    steps = Steps(script, put=[Answer(403, b"<Error/>"), Answer(200, b"")])
    Files(transport).upload(RECORD, SMALL, silent)
    assert steps.steps == ["list", "begin", "put", "begin", "put", "persist"]


def test_an_address_that_takes_nothing_is_said(script: Scripted, transport: Transport) -> None:
    steps = Steps(script, put=Answer(403, b"<Error/>"))
    with pytest.raises(AddressRefused):
        Files(transport).upload(RECORD, SMALL, silent)
    assert steps.steps.count("put") == 2


def test_a_temporary_file_that_is_gone_is_uploaded_anew(script: Scripted, transport: Transport) -> None:
    lost, gone = Answer(502, b""), Answer(404, {"code": "notFound"})
    done = Answer(200, {"url": f"{PLACE}/6/report.pdf"})
    steps = Steps(script, persist=[lost, gone, done])
    assert Files(transport).upload(RECORD, SMALL, silent) == f"{PLACE}/6/report.pdf"
    assert steps.steps.count("put") == 2


@pytest.mark.parametrize(
    "url",
    [
        "",
        "elsewhere",
        "ftp://127.0.0.1/x",
        "http://files.example/x",
        "https://files.example/x",
        "https://a:b@127.0.0.1/x",
        "http://127.0.0.1:99999/x",
        "http://[::1/x",
    ],
)
def test_no_byte_goes_to_an_address_that_is_not_to_be_trusted(
    script: Scripted, transport: Transport, url: str
) -> None:
    steps = Steps(script, begin=Answer(200, {"url": url, "uid": "u1"}))
    with pytest.raises(NotAClearingHouse):
        Files(transport).upload(RECORD, SMALL, silent)
    assert steps.steps == ["list", "begin"]


@pytest.mark.parametrize("url", ["http://127.0.0.1/x", "https://127.0.0.1/x", "http://files.example/x"])
def test_a_clearing_house_elsewhere_names_no_address_on_this_computer(url: str) -> None:
    transport = Transport("https://clearing-house.example", REALM)
    with pytest.raises(NotAClearingHouse):
        Files(transport)._storage.put(url, SMALL, silent)
    transport.close()


def test_the_store_of_files_sends_nobody_on(script: Scripted, transport: Transport) -> None:
    Steps(script, put=Answer(307, b"", {"Location": "https://elsewhere.example/"}))
    with pytest.raises(NotAClearingHouse, match=r"elsewhere\.example"):
        Files(transport).upload(RECORD, SMALL, silent)


@pytest.mark.parametrize("patience", [QUICK])
def test_a_store_that_says_nothing_is_not_waited_for_for_ever(script: Scripted, transport: Transport) -> None:
    steps = Steps(script, put=Answer(200, b"", silent=True))
    with pytest.raises(Unreachable):
        Files(transport).upload(RECORD, SMALL, silent)
    assert steps.steps.count("put") == 1


@pytest.mark.parametrize(
    "url",
    [
        None,
        "",
        5,
        "/etc",
        f"{PLACE}/",
        "https://files.example/a.pdf",
        f"/api/v2013/documents/{'B' * 11}/attachments/1/a.pdf",
    ],
)
def test_an_attachment_without_an_address_of_its_own_is_no_answer(
    script: Scripted, transport: Transport, url: object
) -> None:
    Steps(script, persist=Answer(200, {"url": url}))
    with pytest.raises(NotAClearingHouse):
        Files(transport).upload(RECORD, SMALL, silent)


def test_a_whole_address_of_the_clearing_house_is_made_relative(
    script: Scripted, transport: Transport
) -> None:
    Steps(script, persist=Answer(200, {"url": f"{script.address}{PLACE}/5/a.pdf"}))
    assert Files(transport).upload(RECORD, SMALL, silent) == f"{PLACE}/5/a.pdf"


def test_where_a_file_lies_elsewhere_no_token_goes_along(script: Scripted, transport: Transport) -> None:
    place = f"{PLACE}/3/report.pdf"
    moved = Answer(302, b"", {"Location": "/elsewhere/3?sign=4"})
    script.by = lambda asked: moved if asked.path == place else Answer(200, b"the bytes")
    assert fetched(Files(transport), place) == b"the bytes"
    there = script.asked[-1]
    assert (there.path, there.query) == ("/elsewhere/3", {"sign": "4"})
    assert not {name.lower() for name in there.headers} & {"authorization", "realm", "cookie"}
    assert script.asked[0].headers["Authorization"] == "Bearer a-token"


@pytest.mark.parametrize(
    "target", ["http://files.example/x", "https://files.example/x", "file:///etc/passwd"]
)
def test_no_file_is_fetched_from_where_none_is_to_be(
    script: Scripted, transport: Transport, target: str
) -> None:
    script.by = lambda _asked: Answer(302, b"", {"Location": target})
    with pytest.raises(NotAClearingHouse):
        fetched(Files(transport), f"{PLACE}/3/report.pdf")
    assert len(script.asked) == 1


@pytest.mark.parametrize(
    "url",
    [
        "",
        "https://files.example/api/v2013/documents/ABC/attachments/1/a.pdf",
        "https://api.cbd.int/api/v2013/documents/ABC/attachments/1/a.pdf",
        "/api/v2013/documents/ABC",
        "@files.example/api/v2013/documents/ABC/attachments/1/a.pdf",
    ],
)
def test_the_token_goes_to_no_other_address(script: Scripted, transport: Transport, url: str) -> None:
    with pytest.raises(NotThere):
        fetched(Files(transport), url)
    assert script.asked == []


@pytest.mark.parametrize("answer", [Answer(500, b""), Answer(204, b""), Answer(200, b"x", cut=0)])
def test_what_is_no_file_is_said(script: Scripted, transport: Transport, answer: Answer) -> None:
    script.by = lambda _asked: answer
    with pytest.raises(Trouble):
        fetched(Files(transport), f"{PLACE}/3/report.pdf")


@pytest.mark.parametrize(
    ("told", "sent"),
    [
        ("application/x-pdf", "application/x-pdf"),
        ("", "application/pdf"),
        (None, "application/pdf"),
        ("a\nb", "application/pdf"),
    ],
)
def test_the_bytes_go_as_the_kind_for_which_the_address_was_signed(
    script: Scripted, transport: Transport, told: str | None, sent: str
) -> None:
    begun = {"url": f"{script.address}/elsewhere/1", "uid": "u1", "contentType": told}
    Steps(script, begin=Answer(200, begun))
    Files(transport).upload(RECORD, SMALL, silent)
    (put,) = [asked for asked in script.asked if asked.method == "PUT"]
    assert put.headers["Content-Type"] == sent


@pytest.mark.parametrize("status", [500, 502, 504])
def test_a_store_with_a_fault_of_its_own_gets_the_bytes_once_in_a_run(
    script: Scripted, transport: Transport, status: int
) -> None:
    steps = Steps(script, put=Answer(status, b""))
    with pytest.raises(Unreachable, match="store of files"):
        Files(transport).upload(RECORD, SMALL, silent)
    assert steps.steps.count("put") == 1


def test_between_two_tries_over_a_broken_line_a_drawn_while_is_waited(script: Scripted) -> None:
    spans: list[float] = []
    repeats = Repeats(chance=lambda: 0.5, pause=spans.append)
    transport = Transport(script.address, REALM, patience=PATIENT, repeats=repeats)
    transport.carry("a-token")
    cut = Answer(200, b"whole", cut=0)
    steps = Steps(script, put=[cut, cut, Answer(200, b"")])
    assert Files(transport).upload(RECORD, SMALL, silent) == f"{PLACE}/5/report.pdf"
    assert steps.steps.count("put") == 3
    assert sum(spans) == pytest.approx(0.125 + 0.25)
    transport.close()
