"""The played colleague and Secretariat: what they do is what people do, by the same rules."""

from __future__ import annotations

from typing import Any

import pytest

from forms.problems import problems
from forms.registry import form_for
from forms.vocabularies import seed
from sync.practice import PracticeServer, Refusal
from sync.practice.people import accounts as people
from sync.practice.practising import colleague_words
from tests.support.one_of_each import PROVIDER
from tests.sync.practice.conftest import Visiting
from tests.sync.practice.visits import (
    DOCUMENTS,
    FIRST,
    NEEDS,
    PERSON,
    Visit,
    activity,
    contact,
    document,
    draft,
    need,
)

PLAY = "/practice/colleague"


def test_a_colleague_adds_a_sentence_in_each_language_and_puts_the_end_off(
    server: PracticeServer, focal_point: Visit
) -> None:
    before = focal_point.draft(activity()).json()
    done = server.colleague.edit(FIRST)
    after = focal_point.get(draft(FIRST), info="", body="true").json()
    assert (done.deed, done.person, done.fields) == ("edited", "Lin Moreno", ("description", "endDate"))
    assert after["workingDocumentUpdatedBy"]["userID"] == 1003
    assert after["workingDocumentUpdatedOn"] > before["workingDocumentUpdatedOn"]
    body = after["workingDocumentBody"]
    for language, text in activity()["description"].items():
        assert body["description"][language].startswith(f"{text} ")
        assert len(body["description"][language]) > len(text) + 20
    assert body["endDate"] == "2025-06-20"
    assert {**body, "description": 0, "endDate": 0} == {**activity(), "description": 0, "endDate": 0}


def test_each_edit_says_something_new(server: PracticeServer, focal_point: Visit) -> None:
    focal_point.draft(activity())
    texts = []
    for _ in range(3):
        server.colleague.edit(FIRST)
        texts.append(focal_point.get(draft(FIRST)).json()["description"]["fr"])
    assert [len(set(text.split(". "))) for text in texts] == [2, 3, 4]


def test_a_sentence_goes_where_the_form_has_a_place_for_it(
    server: PracticeServer, focal_point: Visit
) -> None:
    focal_point.draft(PROVIDER)
    done = server.colleague.edit(PROVIDER["header"]["identifier"])
    assert done.fields == ("suggestedExpertise",), "a provider has no description"


def test_the_colleague_is_somebody_who_is_not_signed_in(
    server: PracticeServer, focal_point: Visit, colleague: Visit
) -> None:
    focal_point.draft(activity())
    assert colleague.get(draft(FIRST)).status_code == 200
    assert server.colleague.edit(FIRST).person == "Karim Sossa"


@pytest.mark.parametrize(
    ("field", "value", "expected"),
    [
        ("title", None, None),
        ("startDate", None, "2025-05-31"),
        ("totalBudget", "1000", "1000"),
        ("gbfTargets", [], None),
        ("header.languages", ["en"], ["en"]),
    ],
)
def test_a_colleague_changes_a_named_field(
    server: PracticeServer, focal_point: Visit, field: str, value: Any, expected: Any
) -> None:
    focal_point.draft(activity())
    assert server.colleague.edit(FIRST, field, value).fields == (field,)
    kept: Any = focal_point.get(draft(FIRST)).json()
    for name in field.split("."):
        kept = kept.get(name)
    assert kept == expected or (field == "title" and kept["en"].startswith("Training of rangers "))


def test_a_field_that_no_sentence_fits_needs_a_value(server: PracticeServer, focal_point: Visit) -> None:
    focal_point.draft(activity())
    with pytest.raises(Refusal) as refused:
        server.colleague.edit(FIRST, "gbfTargets")
    assert refused.value.fields == ("value",)


def test_an_edit_of_a_published_record_is_a_draft_over_it(server: PracticeServer, focal_point: Visit) -> None:
    focal_point.put(document(PERSON), contact(), schema="contact")
    server.colleague.edit(PERSON, "lastName", "Dee")
    assert focal_point.get(document(PERSON)).json()["lastName"] == "Doe"
    assert focal_point.get(draft(PERSON)).json()["lastName"] == "Dee"


def test_a_record_under_review_is_left_alone(server: PracticeServer, focal_point: Visit) -> None:
    focal_point.draft(activity())
    focal_point.request_publication(FIRST)
    with pytest.raises(Refusal) as refused:
        server.colleague.edit(FIRST)
    assert refused.value.status == 403


def test_the_secretariat_publishes_what_waits(server: PracticeServer, focal_point: Visit) -> None:
    focal_point.draft(activity())
    focal_point.request_publication(FIRST)
    assert server.colleague.publish(FIRST).person == "Ingrid Salas"
    assert focal_point.get(document(FIRST)).json() == activity()


@pytest.mark.parametrize(
    ("languages", "reason"), [(["fr", "en"], "fr"), (["ar"], "ar"), (["lang", "ru"], "ru")]
)
def test_the_secretariat_returns_with_a_reason_in_the_records_language(
    server: PracticeServer, focal_point: Visit, languages: list[str], reason: str
) -> None:
    header = {**activity()["header"], "languages": languages}
    texts = dict.fromkeys(languages, "…")
    sent = activity(header=header, title=texts, description=texts, categories=[{"identifier": categories()}])
    focal_point.draft(sent)
    workflow = focal_point.request_publication(FIRST).json()
    server.colleague.give_back(FIRST)
    closed = focal_point.get(f"/api/v2013/workflows/{workflow['_id']}").json()
    assert closed["activities"][0]["result"]["reason"] == colleague_words.REASONS[reason]
    assert focal_point.draft(sent).status_code == 200


def categories() -> str:
    return seed().get("579F448B-ECA8-4258-B130-3EAA68056D1F").terms[0].identifier


def test_nothing_is_decided_where_nothing_waits(server: PracticeServer, focal_point: Visit) -> None:
    focal_point.draft(activity())
    for deed in (server.colleague.publish, server.colleague.give_back):
        with pytest.raises(Refusal) as refused:
            deed(FIRST)
        assert refused.value.status == 404


def test_the_secretariat_publishes_fresh_and_valid_materials(server: PracticeServer, nobody: Visit) -> None:
    titles = set()
    for _ in range(3):
        fresh = nobody.get(document(server.colleague.new().identifier)).json()
        assert problems(form_for("resource"), fresh, seed()) == ()
        assert set(fresh["title"]) == {"en", "fr", "ar", "es", "ru", "zh"}
        titles.add(fresh["title"]["en"])
    assert len(titles) == 3


def test_the_secretariats_own_records_are_published_anew(server: PracticeServer, nobody: Visit) -> None:
    identifier = server.colleague.new().identifier
    server.colleague.edit(identifier)
    info = nobody.get(document(identifier), info="", body="true").json()
    assert info["revision"] == 2
    assert info["body"]["summary"]["zh"].endswith("附有练习的第二版正在编写中。")


def test_a_need_that_was_deleted_leaves_its_mark_to_the_next_one(
    server: PracticeServer, focal_point: Visit
) -> None:
    first = focal_point.post(NEEDS, need()).json()["id"]
    focal_point.patch(f"{NEEDS}/{first}", {"meta": {"status": "deleted"}})
    second = focal_point.post(NEEDS, need()).json()["id"]
    assert server.colleague.edit(FIRST).identifier == second


def test_a_need_is_edited_submitted_returned_and_published(
    server: PracticeServer, focal_point: Visit
) -> None:
    number = focal_point.post(NEEDS, need()).json()["id"]
    assert server.colleague.edit(FIRST).identifier == number
    kept = focal_point.get(f"{NEEDS}/{number}").json()
    assert kept["problem"]["en"].startswith(need()["problem"]["en"])
    assert kept["meta"]["modifiedBy"] == 1003
    with pytest.raises(Refusal):
        server.colleague.publish(number)
    for deed, status in ((server.colleague.give_back, "draft"), (server.colleague.publish, "public")):
        focal_point.patch(f"{NEEDS}/{number}", {"meta": {"status": "workflow"}})
        assert deed(number).person == "Pavel Ito"
        assert focal_point.get(f"{NEEDS}/{number}").json()["meta"]["status"] == status
    server.colleague.edit(number)
    assert focal_point.get(f"{NEEDS}/{number}").json()["meta"]["modifiedBy"] == 1005


def test_every_sentence_is_there_in_all_six_languages() -> None:
    for record_type in ("capacityBuildingInitiative", "resource", "bbiRequest"):
        for language in colleague_words.LANGUAGES:
            text = ""
            for _ in range(3):
                longer = colleague_words.with_sentence(record_type, language, text)
                assert longer.startswith(text)
                assert len(longer) > len(text)
                text = longer
    assert all(
        set(texts) == set(colleague_words.LANGUAGES) for pair in colleague_words.MATERIALS for texts in pair
    )


def test_all_of_it_can_be_asked_for_by_http(nobody: Visit, focal_point: Visit) -> None:
    focal_point.draft(activity())
    edited = nobody.post(f"{PLAY}/edit", {"identifier": FIRST, "field": "totalBudget", "value": "5"})
    assert edited.json() == {
        "identifier": FIRST, "deed": "edited", "person": "Lin Moreno", "fields": ["totalBudget"],
    }  # fmt: skip
    focal_point.request_publication(FIRST)
    assert (
        nobody.post(f"{PLAY}/return", {"identifier": FIRST, "reason": "Too cheap."}).json()["deed"]
        == "returned"
    )
    focal_point.request_publication(FIRST)
    assert nobody.post(f"{PLAY}/publish", {"identifier": FIRST}).json()["deed"] == "published"
    assert nobody.post(f"{PLAY}/new").json()["deed"] == "new"
    accounts = nobody.get("/practice/accounts").json()
    assert accounts[0]["email"] == people.FOCAL_POINT
    assert {frozenset(account) for account in accounts} == {frozenset({"role", "name", "email", "password"})}


@pytest.mark.parametrize(
    ("deed", "sent", "status"),
    [
        ("edit", {}, 400),
        ("edit", {"identifier": 5}, 400),
        ("edit", {"identifier": FIRST, "field": 5}, 400),
        ("edit", {"identifier": FIRST}, 404),
        ("publish", {"identifier": FIRST}, 404),
        ("return", {"identifier": FIRST, "reason": 5}, 400),
    ],
)
def test_what_cannot_be_played_is_refused(
    nobody: Visit, deed: str, sent: dict[str, Any], status: int
) -> None:
    assert nobody.post(f"{PLAY}/{deed}", sent).status_code == status


@pytest.mark.parametrize(
    ("headers", "status"),
    [({"Origin": "https://elsewhere.example"}, 403), ({"Host": "practice.example"}, 421)],
)
def test_pages_of_other_sites_cannot_play(nobody: Visit, headers: dict[str, str], status: int) -> None:
    nobody.session.headers.update(headers)
    assert nobody.get("/practice/accounts").status_code == status
    assert nobody.post("/practice/reset").status_code == status


def test_a_reset_throws_everything_away(nobody: Visit, focal_point: Visit, visiting: Visiting) -> None:
    focal_point.draft(activity())
    assert nobody.post("/practice/reset").status_code == 200
    assert focal_point.get(DOCUMENTS, collection="mydraft").status_code == 401
    assert visiting(people.FOCAL_POINT).items("mydraft") == []
