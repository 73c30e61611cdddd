"""Unkindness on request: what visitors then meet with, and that it ends when it should."""

from __future__ import annotations

import http.client
import json
import socket
import time
from concurrent.futures import ThreadPoolExecutor
from email.utils import parsedate_to_datetime
from typing import Any

import pytest
import requests

from sync.practice import PracticeServer, people
from sync.practice.database import Database
from sync.practice.refusals import Refusal
from sync.practice.unkind_deeds import NEW_TERM
from sync.practice.unkindness import Unkindness, What, line, unkindness_in
from tests.support.given import START, FakeClock, NewIds
from tests.sync.practice.conftest import Visiting
from tests.sync.practice.visits import (
    DOCUMENTS,
    FIRST,
    NEEDS,
    SECOND,
    TOKEN,
    USER,
    Visit,
    activity,
    draft,
    need,
)

UNKINDNESS = "/practice/unkindness"
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


def test_nobody_meets_with_anything_unasked(server: PracticeServer, focal_point: Visit) -> None:
    assert focal_point.get(UNKINDNESS).json() == {"unkindness": []}
    assert focal_point.draft(activity()).status_code == 200


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


def test_all_tokens_run_out(server: PracticeServer, focal_point: Visit, colleague: Visit) -> None:
    server.unkind.be("expired")
    for visit in (focal_point, colleague):
        refused = visit.get(USER)
        assert (refused.status_code, refused.json()["code"]) == (401, "unauthorized")
    with Visit(server.address, people.FOCAL_POINT) as again:
        assert again.get(USER).status_code == 200


def test_tokens_run_out_just_before_a_request(server: PracticeServer, focal_point: Visit) -> None:
    server.unkind.be(Unkindness(What.EXPIRED, method="PUT", path="*/draft"))
    assert focal_point.get(USER).status_code == 200
    assert focal_point.draft(activity()).status_code == 401
    with Visit(server.address, people.FOCAL_POINT) as again:
        assert again.draft(activity()).status_code == 200


def test_an_address_that_was_not_verified_writes_nothing_until_it_is(
    server: PracticeServer, focal_point: Visit, colleague: Visit
) -> None:
    server.unkind.be(Unkindness(What.UNVERIFIED, person=people.FOCAL_POINT))
    refused = focal_point.draft(activity())
    assert refused.status_code == 401
    assert "Email verification pending" in refused.json()["message"]
    assert not focal_point.get(USER).json()["isEmailVerified"]
    assert colleague.draft(activity()).status_code == 200
    server.unkind.stop()
    assert focal_point.draft(activity()).status_code == 200


def test_a_draft_is_locked_by_somebody_else_without_a_request(
    server: PracticeServer, focal_point: Visit
) -> None:
    focal_point.draft(activity())
    server.unkind.be(Unkindness(What.LOCKED, identifier=FIRST))
    info = focal_point.get(draft(FIRST), info="true").json()
    assert info["workingDocumentLock"]["lockedBy"]["email"] == people.SECRETARIAT
    assert focal_point.draft(activity(totalBudget="1")).status_code == 403
    server.unkind.stop()
    assert focal_point.draft(activity(totalBudget="1")).status_code == 200


def test_a_colleague_edits_just_before_the_next_write(server: PracticeServer, focal_point: Visit) -> None:
    focal_point.draft(activity())
    server.unkind.be(Unkindness(What.COLLEAGUE, field="totalBudget", value="9"))
    server.unkind.be(Unkindness(What.CUT_REQUEST, method="PUT", times=1))
    with pytest.raises(BROKEN):
        focal_point.draft(activity(notes="mine"))
    assert focal_point.get(draft(FIRST)).json() == activity(totalBudget="9")
    # The last writer wins, as in the real one.
    assert focal_point.draft(activity(notes="mine")).status_code == 200
    assert focal_point.get(draft(FIRST)).json() == activity(notes="mine")


def test_a_colleague_edits_a_need_just_before_it_is_changed(
    server: PracticeServer, focal_point: Visit
) -> None:
    number = focal_point.post(NEEDS, need()).json()["id"]
    server.unkind.be(Unkindness(What.COLLEAGUE, field="coFinancing", value={"en": "theirs"}))
    assert focal_point.patch(f"{NEEDS}/{number}", {"other": {"en": "mine"}}).status_code == 200
    kept = focal_point.get(f"{NEEDS}/{number}").json()
    assert (kept["coFinancing"], kept["other"]) == ({"en": "theirs"}, {"en": "mine"})


def test_a_race_waits_for_a_record_that_is_there(server: PracticeServer, focal_point: Visit) -> None:
    server.unkind.be(Unkindness(What.COLLEAGUE))
    assert focal_point.draft(activity()).status_code == 200
    assert server.unkind.told()[0]["met"] == 0
    assert focal_point.draft(activity(totalBudget="1")).status_code == 200
    assert server.unkind.told()[0]["over"]


def test_a_server_is_restored_from_a_backup(server: PracticeServer, focal_point: Visit) -> None:
    focal_point.draft(activity())
    server.unkind.be("keep-backup")
    focal_point.draft(activity(totalBudget="1"))
    focal_point.draft(activity(SECOND))
    server.unkind.be("backup")
    assert focal_point.get(draft(FIRST)).json() == activity()
    assert focal_point.get(DOCUMENTS, collection="mydraft").json()["Count"] == 1
    assert [one["what"] for one in server.unkind.told()] == ["keep-backup", "backup"]
    with pytest.raises(Refusal):
        server.unkind.be("backup,name=another")


def test_a_server_is_restored_once_just_before_a_request(server: PracticeServer, focal_point: Visit) -> None:
    server.unkind.be("keep-backup")
    focal_point.draft(activity())
    server.unkind.be(Unkindness(What.BACKUP, path="*/info"))
    assert focal_point.get(f"{draft(FIRST)}/info").status_code == 404
    focal_point.draft(activity())
    assert focal_point.get(f"{draft(FIRST)}/info").status_code == 200


def test_the_thesaurus_changes(server: PracticeServer, nobody: Visit) -> None:
    terms = f"/api/v2013/thesaurus/domains/{NEW_TERM['domain']}/terms"
    before = nobody.get(terms)
    server.unkind.be("thesaurus")
    after = nobody.session.get(
        nobody.address + terms, headers={"If-None-Match": before.headers["ETag"]}, timeout=20
    )
    assert len(after.json()) == len(before.json()) + 1
    server.unkind.be(Unkindness(What.THESAURUS, value={**NEW_TERM, "removed": True}))
    assert nobody.get(terms).json() == before.json()
    with pytest.raises(Refusal):
        server.unkind.be("thesaurus,value=5")


def test_only_the_requests_that_are_named_meet_with_it(server: PracticeServer, focal_point: Visit) -> None:
    server.unkind.be(Unkindness(What.BUSY, method="PUT|DELETE", path="*/versions/draft", after=1, times=2))
    statuses = [focal_point.draft(activity()).status_code for _ in range(4)]
    assert statuses == [200, 503, 503, 200]
    assert focal_point.get(DOCUMENTS, collection="mydraft").status_code == 200


def test_what_ends_it_stays_open(server: PracticeServer, nobody: Visit) -> None:
    server.unkind.be(Unkindness(What.BUSY))
    assert nobody.post(TOKEN, {}).status_code == 503
    assert nobody.delete(UNKINDNESS).json() == {"unkindness": []}
    assert nobody.post(TOKEN, {}).status_code == 400


def test_it_is_set_and_told_over_http(nobody: Visit) -> None:
    told = nobody.put(
        UNKINDNESS, {"unkindness": [{"what": "slow", "latency": 1}, {"what": "busy", "times": 1}]}
    )
    assert told.json()["unkindness"] == [
        {"what": "slow", "latency": 1, "line": "slow,latency=1", "met": 0, "over": False},
        {"what": "busy", "times": 1, "line": "busy,times=1", "met": 0, "over": False},
    ]
    assert [nobody.post(TOKEN, {}).status_code for _ in range(2)] == [503, 400]
    assert nobody.post(UNKINDNESS, {"what": "lost"}).json()["unkindness"][-1]["what"] == "lost"
    assert nobody.put(UNKINDNESS, {"what": "expired"}).json()["unkindness"] == [
        {"what": "expired", "line": "expired", "met": 1, "over": True}
    ]
    nobody.delete(UNKINDNESS)
    assert nobody.get(UNKINDNESS).json() == {"unkindness": []}


@pytest.mark.parametrize(
    "told",
    [
        {},
        {"what": "rude"},
        {"what": ["slow"]},
        {"what": "slow", "at": 5},
        {"what": "slow", "latency": -1},
        {"what": "slow", "latency": True},
        {"what": "slow", "latency": 10**30},
        {"what": "cut", "reset": "yes"},
        {"what": "busy", "path": 5},
        {"what": "unverified"},
        {"what": "locked"},
        {"unkindness": 5},
        {"unkindness": [5]},
        {"line": "rude"},
    ],
)
def test_what_is_not_understood_is_refused_and_changes_nothing(nobody: Visit, told: dict[str, Any]) -> None:
    nobody.put(UNKINDNESS, {"what": "slow", "latency": 1})
    assert nobody.put(UNKINDNESS, told).status_code == 400
    assert [one["what"] for one in nobody.get(UNKINDNESS).json()["unkindness"]] == ["slow"]


def test_a_deed_to_what_is_not_there_is_refused(server: PracticeServer, nobody: Visit) -> None:
    assert nobody.post(UNKINDNESS, {"what": "locked", "identifier": FIRST}).status_code == 404
    assert (
        nobody.post(UNKINDNESS, {"what": "unverified", "person": "nobody@practice.example"}).status_code
        == 404
    )
    with pytest.raises(Refusal):
        server.unkind.be("colleague,identifier=" + FIRST)
    assert server.unkind.told() == []


def test_a_reset_makes_kind_again(server: PracticeServer, nobody: Visit) -> None:
    server.unkind.be("busy")
    nobody.post("/practice/reset")
    assert nobody.get(UNKINDNESS).json() == {"unkindness": []}


def test_every_process_of_one_database_goes_along(
    server: PracticeServer, clock: FakeClock, new_id: NewIds
) -> None:
    with (
        PracticeServer(
            Database(server.house.database.address), clock=clock, new_id=new_id, examples=False
        ) as other,
        Visit(server.address) as here,
        Visit(other.address) as there,
    ):
        assert there.post(TOKEN, {}).status_code == 400
        here.put(UNKINDNESS, {"what": "busy", "times": 3})
        statuses = [visit.post(TOKEN, {}).status_code for visit in (there, here, there, here, there)]
        assert statuses == [503, 503, 503, 400, 400]
        here.delete(UNKINDNESS)
        assert there.get(UNKINDNESS).json() == {"unkindness": []}


@pytest.mark.parametrize(
    "text",
    [
        "slow",
        "slow,method=PUT,path=/api/*,times=2,latency=600,down=8000",
        "cut,at=17,reset=true",
        'colleague,identifier=X,field=title,value={"en": "a, b=c"}',
        "unverified,person=" + people.FOCAL_POINT,
    ],
)
def test_it_is_written_on_a_line_and_read_again(text: str) -> None:
    made = unkindness_in(text)
    assert line(made) == text
    assert json.loads(json.dumps(made.told()))["what"] == made.what


@pytest.mark.parametrize(
    "text", ["", "slow,latency", "slow,latency=soon", "slow latency=5", "cut,at=" + "9" * 5000]
)
def test_a_line_that_is_not_understood_is_refused(text: str) -> None:
    with pytest.raises(Refusal):
        unkindness_in(text)


def test_many_at_once_meet_it_as_often_as_told(server: PracticeServer, visiting: Visiting) -> None:
    server.unkind.be("busy,times=5")
    visits = [visiting() for _ in range(8)]
    with ThreadPoolExecutor(8) as pool:
        statuses = list(pool.map(lambda visit: [visit.post(TOKEN, {}).status_code for _ in range(3)], visits))
    assert sum(row.count(503) for row in statuses) == 5


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
