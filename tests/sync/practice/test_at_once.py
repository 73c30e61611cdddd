"""Several people who do the same at the same moment: each is answered, and one record comes of it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import requests

from sync.practice.people import accounts as people
from tests.sync.practice.conftest import Visiting
from tests.sync.practice.visits import (
    ACTIVITY,
    FIRST,
    SECOND,
    WORKFLOWS,
    Document,
    Visit,
    activity,
    document,
    draft,
)

Act = Callable[[Visit], requests.Response]


def at_once(visits: list[Visit], act: Act) -> list[int]:
    """What each is answered, all having begun together; the statuses in order."""
    together = threading.Barrier(len(visits))

    def one(visit: Visit) -> int:
        together.wait(timeout=20)
        return act(visit).status_code

    with ThreadPoolExecutor(len(visits)) as pool:
        return sorted(pool.map(one, visits))


def test_of_many_who_begin_a_record_each_writes_the_one_draft(visiting: Visiting) -> None:
    visits = [visiting(people.FOCAL_POINT) for _ in range(4)]
    assert at_once(visits, lambda visit: visit.draft(activity())) == [200] * 4
    assert [item["identifier"] for item in visits[0].items("mydraft")] == [FIRST]


def test_of_two_countries_that_begin_a_record_one_has_it(visiting: Visiting) -> None:
    visits = [visiting(people.FOCAL_POINT), visiting(people.OTHER_COUNTRY)]
    assert at_once(visits, lambda visit: visit.draft(activity())) == [200, 403]


def test_of_many_calls_that_create_a_record_one_does(visiting: Visiting) -> None:
    visits = [visiting(people.FOCAL_POINT) for _ in range(3)]
    sent = {"document": activity()}
    address = f"/api/v2023/documents/schemas/{ACTIVITY}"
    assert at_once(visits, lambda visit: visit.post(address, sent)) == [200, 400, 400]
    assert len(visits[0].get(WORKFLOWS).json()) == 1


def test_of_many_requests_for_publication_one_is_taken(visiting: Visiting) -> None:
    visits = [visiting(people.FOCAL_POINT) for _ in range(4)]
    visits[0].draft(activity())
    assert at_once(visits, lambda visit: visit.request_publication(FIRST)) == [200, 400, 400, 400]
    assert len(visits[0].get(f"{draft(FIRST)}/locks").json()) == 1


def test_a_request_is_decided_once(visiting: Visiting, asked: Document) -> None:
    visits = [visiting(people.SECRETARIAT) for _ in range(4)]
    statuses = at_once(visits, lambda visit: visit.decide(asked, {"action": "approve"}))
    assert statuses == [200, 400, 400, 400]
    assert visits[0].get(document(FIRST), info="").json()["revision"] == 1


def test_a_batch_is_decided_once(visiting: Visiting) -> None:
    author = visiting(people.FOCAL_POINT)
    for identifier in (FIRST, SECOND):
        author.draft(activity(identifier))
    batch = author.post("/api/v2023/documents/bulk/publish", {"schemas": [ACTIVITY]}).json()
    address = f"{WORKFLOWS}/batches/{batch['batchId']}/activities/publishRecord"
    visits = [visiting(people.SECRETARIAT) for _ in range(3)]
    statuses = at_once(visits, lambda visit: visit.put(address, {"action": "approve"}))
    assert statuses == [200, 400, 400]
    assert len(author.items("my")) == 2


def test_a_draft_is_either_written_before_the_request_or_refused(visiting: Visiting) -> None:
    author, other = visiting(people.FOCAL_POINT), visiting(people.COLLEAGUE)
    author.draft(activity())

    def act(visit: Visit) -> requests.Response:
        if visit is author:
            return visit.request_publication(FIRST)
        return visit.draft(activity(title={"en": "Changed"}))

    statuses = at_once([author, other], act)
    changed = author.get(draft(FIRST)).json()["title"] == {"en": "Changed"}
    assert statuses == ([200, 200] if changed else [200, 403])
    assert author.get(draft(FIRST), info="").json()["isRequest"] is True
