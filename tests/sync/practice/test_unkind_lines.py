"""Unkind lines on request: cut at any byte, lost, slow, and told to come back."""

from __future__ import annotations

import http.client
import socket
import time
from email.utils import parsedate_to_datetime

import pytest
import requests

from sync.practice import PracticeServer
from sync.practice.unkind.unkindness import Unkindness, What
from tests.support.given import START
from tests.sync.practice.visits import (
    FIRST,
    USER,
    Visit,
    activity,
    draft,
)

BROKEN = (requests.ConnectionError, requests.exceptions.ChunkedEncodingError)


def raw_answer(server: PracticeServer, path: str, visit: Visit) -> bytes:
    """The very bytes that a plain GET is answered with, to the end of the connection."""
    host, port = server.address.removeprefix("http://").split(":")
    head = f"GET {path} HTTP/1.1\r\nHost: {host}\r\nAuthorization: Bearer {visit.token}\r\nConnection: close\r\n\r\n"
    with socket.create_connection((host, int(port)), timeout=20) as connection:
        connection.sendall(head.encode())
        return b"".join(iter(lambda: connection.recv(65536), b""))


def without_date(answer: bytes) -> bytes:
    """An answer but for the one header that changes by itself."""
    return b"\r\n".join(row for row in answer.split(b"\r\n") if not row.lower().startswith(b"date:"))


def test_an_answer_is_cut_at_any_byte_and_nothing_follows(server: PracticeServer, focal_point: Visit) -> None:
    whole = raw_answer(server, USER, focal_point)
    for at in (0, 1, 8, 12, 17, 60, whole.index(b"\r\n\r\n") + 4, len(whole) - 1):
        server.unkind.only(Unkindness(What.CUT, path=USER, at=at, times=1))
        cut = raw_answer(server, USER, focal_point)
        assert len(cut) == at
        assert whole.startswith(cut[:17])
    assert without_date(raw_answer(server, USER, focal_point)) == without_date(whole)


def test_a_cut_beyond_the_end_cuts_nothing(server: PracticeServer, focal_point: Visit) -> None:
    whole = raw_answer(server, USER, focal_point)
    server.unkind.be(Unkindness(What.CUT, path=USER, at=len(whole)))
    assert without_date(raw_answer(server, USER, focal_point)) == without_date(whole)


def test_a_line_may_be_broken_off_instead_of_closed(server: PracticeServer, focal_point: Visit) -> None:
    server.unkind.be("cut,at=5,reset=yes")
    with pytest.raises(ConnectionResetError):
        raw_answer(server, USER, focal_point)


def test_an_answer_is_lost_after_the_work_is_done(server: PracticeServer, focal_point: Visit) -> None:
    server.unkind.be(Unkindness(What.LOST, method="PUT", times=1))
    with pytest.raises(BROKEN):
        focal_point.draft(activity())
    assert focal_point.get(draft(FIRST)).json() == activity()


@pytest.mark.parametrize("at", [0, 1, 400, 10_000_000])
def test_a_request_is_cut_before_anything_is_done(
    server: PracticeServer, focal_point: Visit, at: int
) -> None:
    server.unkind.be(Unkindness(What.CUT_REQUEST, method="PUT", at=at, times=1))
    with pytest.raises(BROKEN):
        focal_point.draft(activity(notes="x" * 200_000))
    assert focal_point.get(draft(FIRST)).status_code == 404
    assert focal_point.draft(activity()).status_code == 200


@pytest.mark.parametrize(("kind", "status"), [("too-many", 429), ("busy", 503)])
def test_a_visitor_is_told_to_come_back(
    server: PracticeServer, focal_point: Visit, kind: str, status: int
) -> None:
    server.unkind.only(f"{kind},wait=30,times=1", f"{kind},wait=90,as_date=yes,times=1,after=1")
    first, second, third = (focal_point.draft(activity()) for _ in range(3))
    assert (first.status_code, second.status_code, third.status_code) == (status, status, 200)
    assert first.json() == {"statusCode": status, "code": "unavailable", "message": first.json()["message"]}
    assert first.headers["Retry-After"] == "30"
    assert (parsedate_to_datetime(second.headers["Retry-After"]) - START).total_seconds() == 90


def test_a_slow_line_takes_its_time_each_way(server: PracticeServer, focal_point: Visit) -> None:
    focal_point.session.headers["Accept-Encoding"] = "identity"
    focal_point.draft(activity(notes="x" * 20_000))
    server.unkind.only("slow,down=200000")
    begun = time.monotonic()
    assert focal_point.get(draft(FIRST)).json() == activity(notes="x" * 20_000)
    assert time.monotonic() - begun > 0.08
    server.unkind.only("slow,up=200000,latency=20,method=PUT")
    begun = time.monotonic()
    assert focal_point.draft(activity(notes="y" * 20_000)).status_code == 200
    assert time.monotonic() - begun > 0.1


def test_a_head_and_a_kept_connection_go_on_after_a_cut_elsewhere(
    server: PracticeServer, focal_point: Visit
) -> None:
    host, port = server.address.removeprefix("http://").split(":")
    kept = http.client.HTTPConnection(host, int(port), timeout=20)
    kept.request("GET", USER)
    assert kept.getresponse().read()
    server.unkind.be("cut,at=3,times=1")
    with pytest.raises(BROKEN):
        focal_point.get(USER)
    kept.request("GET", USER)
    assert kept.getresponse().status == 401
    kept.close()
