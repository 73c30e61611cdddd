"""Unkindness on request: how it is set, told and ended, and how often it is met."""

from __future__ import annotations

import json
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from sync.practice import PracticeServer
from sync.practice.database.database import Database
from sync.practice.people import accounts as people
from sync.practice.refusals import Refusal
from sync.practice.unkind.unkindness import Unkindness, What, line, unkindness_in
from tests.support.given import FakeClock, NewIds
from tests.sync.practice.conftest import Visiting
from tests.sync.practice.visits import (
    DOCUMENTS,
    FIRST,
    TOKEN,
    Visit,
    activity,
)

UNKINDNESS = "/practice/unkindness"


def test_nobody_meets_with_anything_unasked(server: PracticeServer, focal_point: Visit) -> None:
    assert focal_point.get(UNKINDNESS).json() == {"unkindness": []}
    assert focal_point.draft(activity()).status_code == 200


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
