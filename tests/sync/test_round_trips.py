"""How many requests the records of a synchronization cost: on a line of seconds, each is a wait of its own."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest
import requests

from desktop_app.operations.sending import submit
from sync.client.answers import Task
from sync.practice import PracticeServer
from sync.practice.people import accounts as people
from sync.records import Intent
from tests.support.two_computers import ACTIVITY, NEED, Computer
from tests.sync.client import given_documents as some
from tests.sync.given import ID, MARK, named, said

TYPE = "capacityBuildingInitiative"
Asked = list[tuple[str, str]]


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> Asked:
    """The requests of the program, as they are sent: method and path, without identifiers."""
    found: Asked = []
    real = requests.Session.send

    def send(session: requests.Session, request: requests.PreparedRequest, **more: Any) -> requests.Response:
        if session.headers.get("User-Agent") == "Focal-Desk":
            parts = str(request.path_url).split("?")[0].split("/")
            found.append((str(request.method), "/".join("…" if len(part) > 22 else part for part in parts)))
        return real(session, request, **more)

    monkeypatch.setattr(requests.Session, "send", send)
    return found


@pytest.fixture
def quiet(ana: Computer) -> Computer:
    """A computer that has synchronized before, so that all lists of terms are there."""
    ana.write(ACTIVITY)
    ana.send(ID)
    ana.sync()
    return ana


def cost(asked: Asked, *deeds: Any) -> list[str]:
    """The requests of these deeds, each as a line; the lists of terms, which are asked for last, are not counted."""
    asked.clear()
    for deed in deeds:
        deed()
    return [f"{method} {path}" for method, path in asked if "/thesaurus/" not in path]


def test_nothing_new_costs_one_list_of_each_kind(quiet: Computer, asked: Asked) -> None:
    lists = ["GET /api/v2013/documents", "GET /api/v2013/documents", "GET /api/v2016/bbi-requests"]
    assert cost(asked, quiet.sync) == lists


def test_a_draft_costs_a_look_and_a_write_more(quiet: Computer, asked: Asked) -> None:
    said(quiet, "A better text.")
    found = cost(asked, lambda: quiet.send(ID))
    assert found[3:] == [
        "GET /api/v2013/documents/…/versions/draft",
        "PUT /api/v2013/documents/…/versions/draft",
    ]


def test_a_new_draft_is_looked_for_once(quiet: Computer, asked: Asked) -> None:
    """In both places where it could be, and then it is written."""
    quiet.write(named("AAAAAAAA-4E5F-6071-8293-A4B5C6D7E8F9"))
    found = cost(asked, lambda: quiet.send("AAAAAAAA-4E5F-6071-8293-A4B5C6D7E8F9"))
    draft = "/api/v2013/documents/…/versions/draft"
    assert found[3:] == [f"GET {draft}", "GET /api/v2013/documents/…", f"PUT {draft}"]


def test_publication_costs_what_the_real_clients_ask_too(quiet: Computer, asked: Asked) -> None:
    said(quiet, "A better text.")
    first = cost(asked, lambda: quiet.send(ID, Intent.PUBLISH))
    draft = "/api/v2013/documents/…/versions/draft"
    assert first[3:] == [
        f"GET {draft}",
        f"PUT {draft}",
        "PUT /api/v2013/documents/x/validate",
        "GET /api/v2013/workflows",
        f"GET {draft}/securities/update",
        "GET /api/v2018/realm-configurations",
        "POST /api/v2013/workflows",
    ]
    quiet.write(named("AAAAAAAA-4E5F-6071-8293-A4B5C6D7E8F9"))
    second = cost(asked, lambda: quiet.send("AAAAAAAA-4E5F-6071-8293-A4B5C6D7E8F9", Intent.PUBLISH))
    assert "GET /api/v2018/realm-configurations" not in second


def test_removal_costs_eight(quiet: Computer, practice: PracticeServer, asked: Asked) -> None:
    quiet.send(ID, Intent.PUBLISH)
    practice.colleague.publish(ID)
    quiet.sync()
    submit(quiet.desk, ID, Intent.WITHDRAW)
    found = Counter(cost(asked, quiet.sync)[3:])
    assert found.total() == 8, found
    assert found["POST /api/v2013/workflows"] == 1


def test_one_that_moved_five_and_forty_cost_one_more(quiet: Computer, bo: Computer, asked: Asked) -> None:
    names = [f"{number:08X}-4E5F-6071-8293-A4B5C6D7E8F9" for number in range(1, 41)]
    for name in names:
        bo.house.save_draft(some.ORGANIZATION, name, some.organization(name))
    assert len(cost(asked, quiet.sync)) == 4
    for name in names[:5]:
        bo.house.save_draft(some.ORGANIZATION, name, some.organization(name, acronym={"en": "I"}))
    assert len(cost(asked, quiet.sync)) == 4
    bo.house.save_draft(some.ORGANIZATION, names[20], some.organization(names[20], acronym={"en": "I"}))
    assert len(cost(asked, quiet.sync)) == 4


def test_a_need_costs_a_search_a_look_and_a_write(quiet: Computer, asked: Asked) -> None:
    quiet.write(NEED)
    assert len(cost(asked, lambda: quiet.send(MARK))[3:]) == 4
    quiet.change(MARK, "problem", {"en": "No laboratory at all."})
    assert len(cost(asked, lambda: quiet.send(MARK))[3:]) == 4


def test_reviewing_asks_for_no_more_than_it_shows(
    quiet: Computer, practice: PracticeServer, asked: Asked
) -> None:
    quiet.send(ID, Intent.PUBLISH)
    assert cost(asked, lambda: quiet.house.hold(TYPE, ID)) == [
        "GET /api/v2013/documents/…/versions/draft",
        "GET /api/v2013/workflows",
    ]
    quiet.house.sign_in(people.SECRETARIAT, people.PASSWORD)
    found: list[Task] = []
    assert cost(asked, lambda: found.extend(quiet.house.tasks())) == ["GET /api/v2013/workflows"]
    assert len(cost(asked, lambda: quiet.house.approve(found[0]))) == 2
