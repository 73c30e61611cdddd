"""What the documentation and the real clients say differently (facts, section 9): each is served both ways.

The numbers are those of the section. Number 13 is of a page only: its rows are swapped, no record is.
"""

from __future__ import annotations

from typing import Any

import pytest

from sync.practice.people import accounts as people
from tests.sync.practice.conftest import Visiting
from tests.sync.practice.visits import (
    ACTIVITY,
    DOCUMENTS,
    FIRST,
    PERSON,
    USER,
    WORKFLOWS,
    Visit,
    activity,
    contact,
    document,
    draft,
)

VALIDATE = f"{DOCUMENTS}/x/validate"


def test_1_a_record_is_validated_by_post_and_by_put(focal_point: Visit) -> None:
    asked = {"schema": ACTIVITY, "metadata": '{"government":"bj"}', "collection": "my", "identifier": FIRST}
    answers = [
        focal_point.ask(method, VALIDATE, activity(), **asked, **{"validation-section": "general"}).json()
        for method in ("POST", "PUT")
    ]
    assert answers[0] == answers[1]
    assert answers[0]["identifier"] == FIRST


def test_2_drafts_are_called_mydraft_and_mydrafts(focal_point: Visit) -> None:
    focal_point.draft(activity())
    for address in (DOCUMENTS, "/api/v2013/document-drafts"):
        by_name = [focal_point.get(address, collection=name).json() for name in ("mydraft", "mydrafts")]
        assert by_name[0] == by_name[1]
        assert by_name[0]["Count"] == 1


def test_3_what_one_may_do_is_told_as_is_allowed_and_as_can_create(focal_point: Visit) -> None:
    for schema, allowed in ((ACTIVITY, True), ("caseStudy", False)):
        answer = focal_point.get(f"{DOCUMENTS}/x/versions/draft/securities/create", schema=schema)
        assert answer.json() == {"isAllowed": allowed, "canCreate": allowed}


@pytest.mark.parametrize("scheme", ["Bearer", "Ticket", "Token"])
def test_4_a_token_is_sent_under_three_names(visiting: Visiting, scheme: str) -> None:
    visit = visiting(people.FOCAL_POINT, scheme)
    assert visit.get(USER).json()["email"] == people.FOCAL_POINT
    assert visit.draft(activity()).status_code == 200


@pytest.mark.parametrize("tag", ["tag", "tags"])
def test_5_a_link_keeps_its_tag_or_tags(focal_point: Visit, tag: str) -> None:
    sent = activity(website=[{"url": "https://example.org", "name": "Site", tag: "logo"}])
    focal_point.draft(sent)
    assert focal_point.get(draft(FIRST)).json() == sent


@pytest.mark.parametrize("reference", [PERSON, f"{PERSON}@1"])
def test_6_a_reference_is_kept_with_and_without_its_revision(
    focal_point: Visit, secretariat: Visit, reference: str
) -> None:
    focal_point.put(document(PERSON), contact(), schema="contact")
    sent = activity(contacts=[{"identifier": reference}])
    focal_point.draft(sent)
    secretariat.decide(focal_point.request_publication(FIRST).json(), {"action": "approve"})
    assert focal_point.get(document(FIRST)).json() == sent
    found = focal_point.get(f"{DOCUMENTS}/query/body", query=f'{{"contacts":"{PERSON}"}}').json()
    assert [item["identifier"] for item in found] == [FIRST]


@pytest.mark.parametrize(
    "field",
    [
        pytest.param({"durationText": {"en": "Three weeks"}}, id="7 capitalised"),
        pytest.param({"durationtext": {"en": "Three weeks"}}, id="7 lower case"),
        pytest.param({"isExecututedByAgencies": True}, id="8 executed"),
        pytest.param({"isCollaboratededByPartners": False}, id="8 collaborated"),
        pytest.param({"areasBenifited": {"en": "The north"}}, id="8 benefited"),
    ],
)
def test_7_and_8_fields_keep_their_spelling(focal_point: Visit, field: dict[str, Any]) -> None:
    sent = activity(**field)
    focal_point.draft(sent)
    assert focal_point.get(draft(FIRST)).json() == sent
    assert focal_point.items("mydraft", body="true")[0]["workingDocumentBody"] == sent


def test_9_a_report_tells_its_metadata_in_both_spellings(focal_point: Visit) -> None:
    report = focal_point.put(VALIDATE, activity(), schema=ACTIVITY).json()
    assert report["metadata"] == report["metaData"] == {"schema": ACTIVITY, "government": "bj"}
    info = focal_point.draft(activity()).json()
    assert info["workingDocumentMetadata"]["government"] == "bj"


def test_10_a_lock_has_the_address_without_the_doubled_beginning(focal_point: Visit) -> None:
    focal_point.draft(activity())
    lock = f"{draft(FIRST)}/locks/meeting-0001"
    assert focal_point.put(f"/api/v2013{lock}").status_code == 404
    assert focal_point.put(lock).json()["lockID"] == "meeting-0001"


@pytest.mark.parametrize("info", ["Please hurry.", {"en": "Please hurry."}])
def test_11_further_information_is_a_text_or_texts_by_language(focal_point: Visit, info: Any) -> None:
    address = f"/api/v2023/documents/schemas/{ACTIVITY}"
    sent = {"document": activity(), "additionalInfo": info}
    workflow = focal_point.post(address, sent).json()["workflow"]
    assert focal_point.get(f"{WORKFLOWS}/{workflow['_id']}").json()["data"]["additionalInfo"] == info


@pytest.mark.parametrize("realm", ["abs", "bch", "chm", "ort", "CHM", "chm-dev", "ort-dev", "CHM-TRG"])
def test_12_every_realm_is_known_by_name_in_any_case(focal_point: Visit, realm: str) -> None:
    focal_point.session.headers["realm"] = realm
    assert focal_point.get(DOCUMENTS, collection="my").status_code == 200


def test_a_refusal_for_want_of_rights_says_why_in_both_spellings(stranger: Visit, focal_point: Visit) -> None:
    focal_point.draft(activity())
    told = stranger.draft(activity()).json()
    assert told["message"] == told["Message"] == "Insufficient Privileges to update this record's draft [S10]"
    assert (told["statusCode"], told["code"]) == (403, "forbidden")
