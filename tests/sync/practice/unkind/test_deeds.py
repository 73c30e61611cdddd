"""What others and fate do on request: tokens end, a lock, a colleague, a backup, a changed thesaurus."""

from __future__ import annotations

import pytest
import requests

from sync.practice import PracticeServer
from sync.practice.people import accounts as people
from sync.practice.refusals import Refusal
from sync.practice.unkind.deeds import NEW_TERM
from sync.practice.unkind.unkindness import Unkindness, What
from tests.sync.practice.visits import (
    DOCUMENTS,
    FIRST,
    NEEDS,
    SECOND,
    USER,
    Visit,
    activity,
    draft,
    need,
)

UNKINDNESS = "/practice/unkindness"
BROKEN = (requests.ConnectionError, requests.exceptions.ChunkedEncodingError)


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
