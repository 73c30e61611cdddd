"""The three steps of an upload, and what goes wrong between them; safety copies of documents."""

from __future__ import annotations

import socket
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

import pytest
import requests
from sqlalchemy import func, select

from sync.practice import PracticeServer
from sync.practice.files.tables import Attachment, Content, TemporaryFile
from tests.support.given import FakeClock
from tests.sync.practice.visits import ACTIVITY, DOCUMENTS, FIRST, USER, Visit

BEGIN = "/api/v2015/temporary-files"
PDF = "application/pdf"
BYTES = b"%PDF" + bytes(700_000)
HERE = f"{DOCUMENTS}/{FIRST}/attachments"


def begun(visit: Visit, **changes: Any) -> dict[str, Any]:
    answer = visit.post(BEGIN, {"filename": "report.pdf", "contentType": PDF, **changes})
    assert answer.status_code == 200, answer.text
    told: dict[str, Any] = answer.json()
    return told


def put(url: str, content: Any = BYTES, kind: str = PDF, **headers: str) -> requests.Response:
    with requests.Session() as session:
        return session.put(url, data=content, headers={"Content-Type": kind, **headers}, timeout=20)


def persist(visit: Visit, file: Mapping[str, Any], sent: Any = None, place: str = HERE) -> requests.Response:
    return visit.post(f"{place}/persist-temporary/{file['uid']}", sent)


def test_the_three_steps(focal_point: Visit) -> None:
    file = begun(focal_point)
    assert {"url", "uid", "contentType", "metadata"} <= file.keys()
    assert put(file["url"]).status_code == 200
    told = persist(focal_point, file, {"fileName": "final.pdf"}).json()
    assert (told["filename"], told["mediaType"], told["size"]) == ("final.pdf", PDF, len(BYTES))
    assert focal_point.get(told["url"]).content == BYTES


def test_the_name_is_the_first_one_where_none_is_given(focal_point: Visit) -> None:
    file = begun(focal_point)
    put(file["url"])
    assert persist(focal_point, file).json()["filename"] == "report.pdf"


def test_what_was_uploaded_may_be_uploaded_again_until_it_is_attached(focal_point: Visit) -> None:
    file = begun(focal_point)
    for content in (b"half", BYTES):
        assert put(file["url"], content).status_code == 200
    assert focal_point.get(persist(focal_point, file).json()["url"]).content == BYTES
    assert put(file["url"]).status_code == 403


def test_attaching_the_same_file_twice_finds_none_the_second_time(
    server: PracticeServer, focal_point: Visit
) -> None:
    file = begun(focal_point)
    put(file["url"])
    assert persist(focal_point, file).status_code == 200
    assert persist(focal_point, file).status_code == 404
    assert count(server, Attachment) == 1


def test_an_upload_address_takes_no_token(focal_point: Visit) -> None:
    file = begun(focal_point)
    refused = put(file["url"], Authorization=f"Bearer {focal_point.token}")
    assert (refused.status_code, "<Code>InvalidArgument</Code>" in refused.text) == (400, True)


@pytest.mark.parametrize("kind", ["application/octet-stream", "application/pdf; charset=utf-8", ""])
def test_an_upload_comes_with_the_kind_that_was_declared(focal_point: Visit, kind: str) -> None:
    refused = put(begun(focal_point)["url"], kind=kind)
    assert (refused.status_code, "SignatureDoesNotMatch" in refused.text) == (403, True)


@pytest.mark.parametrize(
    ("before", "after"), [("X-Signature=", "X-Signature=0"), ("X-Signature", "X"), ("files/", "files/0")]
)
def test_an_address_that_was_not_given(focal_point: Visit, before: str, after: str) -> None:
    assert put(begun(focal_point)["url"].replace(before, after)).status_code == 403


def test_an_upload_says_how_long_it_is(focal_point: Visit) -> None:
    assert put(begun(focal_point)["url"], iter([b"bytes"])).status_code == 411


def test_an_upload_address_runs_out_before_its_file(focal_point: Visit, clock: FakeClock) -> None:
    file, late = begun(focal_point), begun(focal_point)
    put(file["url"])
    clock.advance(hours=1)
    refused = put(late["url"])
    assert (refused.status_code, "expired" in refused.text) == (403, True)
    assert persist(focal_point, file).status_code == 200


def test_a_file_runs_out(server: PracticeServer, visiting: Any, clock: FakeClock) -> None:
    visit = visiting("focal.point@practice.example")
    file = begun(visit)
    put(file["url"])
    clock.advance(hours=24)
    visit = visiting("focal.point@practice.example")
    assert persist(visit, file).status_code == 404
    begun(visit)
    assert count(server, TemporaryFile) == 1
    assert count(server, Content) == 0


def test_a_file_to_which_nothing_was_uploaded_is_none(focal_point: Visit) -> None:
    assert persist(focal_point, begun(focal_point)).status_code == 404


def test_somebody_elses_file_is_none(focal_point: Visit, colleague: Visit) -> None:
    file = begun(focal_point)
    put(file["url"])
    assert persist(colleague, file).status_code == 404
    assert persist(focal_point, file).status_code == 200


def test_an_upload_that_is_cut_leaves_nothing_that_could_be_attached(
    server: PracticeServer, focal_point: Visit
) -> None:
    file = begun(focal_point)
    parts = urlsplit(file["url"])
    head = (
        f"PUT {parts.path}?{parts.query} HTTP/1.1\r\nHost: {parts.netloc}\r\nContent-Type: {PDF}\r\n"
        f"Content-Length: {len(BYTES)}\r\n\r\n"
    )
    with socket.create_connection((parts.hostname or "", parts.port or 0), timeout=20) as line:
        line.sendall(head.encode() + BYTES[:300_000])
    assert persist(focal_point, file).status_code == 404
    assert count(server, Content) == 0
    assert put(file["url"]).status_code == 200


@pytest.mark.parametrize(
    "sent",
    [
        {},
        {"filename": "a.pdf"},
        {"filename": "a.pdf", "contentType": "application/x-msdownload"},
        {"filename": "a.pdf", "contentType": 5},
        {"filename": "", "contentType": PDF},
        {"filename": "../a.pdf", "contentType": PDF},
        {"filename": ["a.pdf"], "contentType": PDF},
    ],
)
def test_what_is_no_file(server: PracticeServer, focal_point: Visit, sent: Any) -> None:
    assert focal_point.post(BEGIN, sent).status_code == 400
    assert count(server, TemporaryFile) == 0


def test_nobody_in_particular_uploads_nothing(nobody: Visit) -> None:
    assert nobody.post(BEGIN, {"filename": "a.pdf", "contentType": PDF}).status_code == 401


@pytest.mark.parametrize("sent", [{"fileName": 5}, {"fileName": "a/b"}, {"fileName": ""}])
def test_a_name_that_is_none(focal_point: Visit, sent: Any) -> None:
    file = begun(focal_point)
    put(file["url"])
    assert persist(focal_point, file, sent).status_code == 400
    assert persist(focal_point, file, {"fileName": "a.pdf"}).status_code == 200


def form(visit: Visit, content: bytes, kind: str = "image/png") -> requests.Response:
    files = {"file": ("cover.png", content, kind)}
    return visit.session.post(visit.address + BEGIN, files=files, timeout=20)


def test_a_small_file_comes_at_once_as_a_form(focal_point: Visit) -> None:
    file = form(focal_point, b"picture").json()
    told = persist(focal_point, file, {"fileName": "cover.png"}).json()
    assert (told["mediaType"], focal_point.get(told["url"]).content) == ("image/png", b"picture")


@pytest.mark.parametrize(("size", "status"), [(1024**2, 200), (1024**2 + 1, 413), (1024**2 + 200_000, 413)])
def test_a_form_holds_a_megabyte(focal_point: Visit, size: int, status: int) -> None:
    assert form(focal_point, bytes(size)).status_code == status


def test_a_form_with_a_file_of_another_kind(focal_point: Visit) -> None:
    assert form(focal_point, b"MZ", "application/x-msdownload").status_code == 400


@pytest.mark.parametrize(
    ("kind", "content"),
    [
        ("multipart/form-data", b"--x"),
        ("multipart/form-data; boundary=x", b"nothing of a form"),
        ("multipart/form-data; boundary=x", b"--x\r\n\r\n\r\n--x--\r\n"),
        ("multipart/form-data; boundary=" + "x" * 500, b""),
        (
            "multipart/form-data; boundary=x",
            b'--x\r\nContent-Disposition: form-data; name="file"\r\n\r\na\r\n--x--',
        ),
        ("multipart/form-data; boundary=\xe9", b"--\xe9\r\n"),
    ],
)
def test_what_is_no_form(
    focal_point: Visit, kind: str, content: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    answer = focal_point.session.post(
        focal_point.address + BEGIN,
        data=content,
        headers={"Content-Type": kind.encode("latin-1")},
        timeout=20,
    )
    assert answer.status_code == 400
    assert all(record.levelname == "WARNING" for record in caplog.records)


def copy_of(visit: Visit, identifier: str = FIRST) -> str:
    number = visit.get(USER).json()["userID"]
    return f"/api/v2018/temporary-documents/{ACTIVITY}_{identifier}_{number}"


@pytest.mark.parametrize("sent", [{"data": {"title": {"en": "ä"}}}, {"title": {"en": "ä"}, "n": 1.50}])
def test_a_safety_copy_is_given_back_as_it_was_sent(focal_point: Visit, sent: Any) -> None:
    address = copy_of(focal_point)
    assert focal_point.get(address).status_code == 404
    assert focal_point.put(address, {}).status_code == 200
    assert focal_point.put(address, sent).status_code == 200
    assert focal_point.get(address).json() == sent
    assert focal_point.delete(address).status_code == 200
    assert focal_point.get(address).status_code == 404
    assert focal_point.delete(address).status_code == 404


def test_a_safety_copy_is_its_makers_alone(focal_point: Visit, colleague: Visit, nobody: Visit) -> None:
    address = copy_of(focal_point)
    focal_point.put(address, {"a": 1})
    for visit, status in ((colleague, 403), (nobody, 401)):
        assert visit.get(address).status_code == status
        assert visit.put(address, {"a": 2}).status_code == status
        assert visit.delete(address).status_code == status
    assert focal_point.get(address).json() == {"a": 1}


@pytest.mark.parametrize(
    "name", ["x", "_", f"{ACTIVITY}_{FIRST}_", f"nothing_{FIRST}_1001", f"{ACTIVITY}_a_1001"]
)
def test_a_copy_of_nothing_that_is_known(focal_point: Visit, name: str) -> None:
    assert focal_point.put(f"/api/v2018/temporary-documents/{name}", {}).status_code == 400


def count(server: PracticeServer, table: type[Any]) -> int:
    with server.house.database.reading() as session:
        return session.scalar(select(func.count()).select_from(table)) or 0
