"""Needs are found by number or mark, written field by field, and never made twice."""

from __future__ import annotations

import json
from typing import Any

import pytest

from sync.client.answers import Account
from sync.client.needs import need as needs
from sync.client.needs.requests_api import RequestsApi
from sync.client.wire.transport import Transport
from sync.errors import NotAClearingHouse
from sync.records import Stamp, Standing
from tests.sync.client.given_documents import FIRST, need
from tests.sync.client.scripted import Answer, Scripted

NUMBER = "65f000000000000000000001"
ANA = Account("12", "Awa", "", "bj", ())


def kept(**meta: Any) -> dict[str, Any]:
    """A need as the server gives it."""
    whole = {
        "languages": ["en"],
        "status": "draft",
        "mark": FIRST,
        "createdBy": 12,
        "modifiedOn": "2026-03-02",
        **meta,
    }
    return {"_id": NUMBER, **need(), "history": [{"on": "2026"}], "meta": whole}


@pytest.fixture
def api(transport: Transport) -> RequestsApi:
    """The API as the focal point asks it."""
    return RequestsApi(transport, lambda: ANA)


def test_my_needs_and_those_of_my_country_are_asked_for(script: Scripted, api: RequestsApi) -> None:
    script.queue.append(Answer(200, [kept()]))
    (found,) = api.changes({})
    assert (found.identifier, found.server_id) == (FIRST, NUMBER)
    assert found.stamp == Stamp("2026-03-02", 0, Standing.DRAFT)
    assert "_id" not in (found.document or {})
    assert "history" not in (found.document or {})
    (asked,) = script.asked
    assert json.loads(asked.query["q"]) == {
        "$or": [{"meta.createdBy": {"$in": [12, "12"]}}, {"country.identifier": "bj"}],
        "meta.status": {"$in": ["draft", "workflow", "public"]},
    }
    assert json.loads(asked.query["f"]) == {"history": 0}


def test_without_a_country_only_my_own_are_asked_for(script: Scripted, transport: Transport) -> None:
    script.queue.append(Answer(200, []))
    api = RequestsApi(transport, lambda: Account("ana", "Ana", "", "", ()))
    assert list(api.changes({})) == []
    asked = json.loads(script.asked[0].query["q"])
    assert asked == {
        "meta.createdBy": {"$in": ["ana"]},
        "meta.status": {"$in": ["draft", "workflow", "public"]},
    }


def test_pages_are_turned_to_the_end(script: Scripted, api: RequestsApi) -> None:
    pages = [
        [{**kept(mark=None), "_id": f"{page}-{number}"} for number in range(size)]
        for page, size in ((0, 100), (1, 3))
    ]
    script.queue += [Answer(200, page) for page in pages]
    assert len(list(api.changes({}))) == 103
    assert [asked.query["sk"] for asked in script.asked] == ["0", "100"]


def test_a_need_made_elsewhere_goes_by_the_servers_number(script: Scripted, api: RequestsApi) -> None:
    script.queue += [Answer(200, [kept(mark=None)])]
    (found,) = api.changes({})
    assert found.identifier == found.server_id == NUMBER


@pytest.mark.parametrize(
    "odd", [None, 5, {}, {"_id": NUMBER}, {"_id": NUMBER, "meta": []}, kept(status="deleted")]
)
def test_an_odd_or_deleted_need_is_passed_over(script: Scripted, api: RequestsApi, odd: Any) -> None:
    script.queue.append(Answer(200, [odd, {**kept(), "_id": "another"}]))
    assert [found.server_id for found in api.changes({})] == ["another"]


def test_an_answer_to_another_question_is_not_taken_for_the_need(script: Scripted, api: RequestsApi) -> None:
    script.queue.append(Answer(200, [kept(mark="ANOTHER")]))
    assert api.look(FIRST) is None


@pytest.mark.parametrize("nothing", [{}, False, None])
def test_an_empty_answer_is_no_need(script: Scripted, api: RequestsApi, nothing: Any) -> None:
    script.queue.append(Answer(200, nothing))
    assert api.read(FIRST, NUMBER) is None


def test_a_new_need_is_looked_for_by_its_mark_before_it_is_made(script: Scripted, api: RequestsApi) -> None:
    script.queue += [Answer(200, []), Answer(200, {"id": NUMBER}), Answer(200, kept())]
    without_mark = {**need(), "meta": {"languages": ["en"]}}
    assert api.save_draft(FIRST, without_mark).server_id == NUMBER
    look, make, told = script.asked
    assert json.loads(look.query["q"]) == {"meta.mark": FIRST}
    assert (make.method, make.body) == ("POST", need())
    assert told.path.endswith(NUMBER)


def test_only_whole_fields_that_differ_are_sent_with_the_whole_meta(
    script: Scripted, api: RequestsApi
) -> None:
    script.queue += [Answer(200, kept(clientOrg=0)), Answer(200, {"id": NUMBER}), Answer(200, kept())]
    changed = {**need(title={"en": "New", "fr": "Neuf"}), "odd": None}
    api.save_draft(FIRST, changed, NUMBER)
    sent = script.asked[1]
    assert (sent.method, sent.path) == ("PATCH", f"/api/v2016/bbi-requests/{NUMBER}")
    assert sent.body == {
        "title": {"en": "New", "fr": "Neuf"},
        "odd": None,
        "meta": {**kept(clientOrg=0)["meta"]},
    }


def test_nothing_is_sent_where_nothing_differs(script: Scripted, api: RequestsApi) -> None:
    script.queue.append(Answer(200, kept()))
    assert api.save_draft(FIRST, need(), NUMBER).stamp.updated == "2026-03-02"
    assert len(script.asked) == 1


def test_a_published_need_becomes_a_draft_again(script: Scripted, api: RequestsApi) -> None:
    script.queue += [Answer(200, kept(status="public")), Answer(200, {"id": NUMBER}), Answer(200, kept())]
    api.save_draft(FIRST, need(), NUMBER)
    assert script.asked[1].body == {"meta": kept()["meta"]}


def test_a_number_that_no_longer_shows_after_writing_is_said(script: Scripted, api: RequestsApi) -> None:
    script.queue += [Answer(200, []), Answer(200, {}), Answer(200, [])]
    with pytest.raises(NotAClearingHouse):
        api.save_draft(FIRST, need())


def test_a_field_taken_away_there_is_absent_here() -> None:
    remote = needs.remote_of({**kept(), "other": None}, with_document=True)
    assert remote is not None
    assert "other" not in (remote.document or {})


@pytest.mark.parametrize(
    ("status", "standing"), [("workflow", Standing.REVIEW), ("public", Standing.PUBLISHED)]
)
def test_what_is_submitted_or_public_is_not_submitted_again(
    script: Scripted, api: RequestsApi, status: str, standing: Standing
) -> None:
    script.queue.append(Answer(200, kept(status=status)))
    assert api.publish(FIRST, need(title={"en": "Other"}), NUMBER).stamp.standing is standing
    assert len(script.asked) == 1


def test_a_need_whose_status_alone_changed_comes_with_its_document(
    script: Scripted, api: RequestsApi
) -> None:
    script.by = lambda asked: Answer(
        200, kept(status="public") if NUMBER in asked.path else [kept(status="public")]
    )
    known = {FIRST: Stamp("2026-03-02", 0, Standing.REVIEW)}
    (found,) = api.changes(known)
    assert (found.document or {})["meta"]["status"] == "public"
    assert found.stamp.standing is Standing.PUBLISHED
