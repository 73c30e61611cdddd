"""Lists: four collections, filtered, sorted, a page at a time (facts, section 2.1)."""

from __future__ import annotations

import pytest

from tests.sync.practice.visits import (
    ACTIVITY,
    DOCUMENTS,
    FIRST,
    PERSON,
    SECOND,
    THIRD,
    Document,
    Visit,
    activity,
    contact,
    document,
    draft,
)

DRAFTS = "/api/v2013/document-drafts"


def material(identifier: str) -> Document:
    return {
        "header": {"identifier": identifier, "schema": "resource", "languages": ["en"]},
        "title": {"en": f"A 100% {identifier}"},
    }


def names(items: list[Document]) -> list[str]:
    return [item["identifier"] for item in items]


@pytest.fixture
def busy(focal_point: Visit, colleague: Visit, secretariat: Visit) -> Visit:
    """The focal point of a country with a contact, a draft, a request, and a draft over a published record."""
    focal_point.put(document(PERSON), contact(), schema="contact")
    focal_point.draft(activity(FIRST))
    colleague.draft(material(SECOND))
    focal_point.draft(activity(THIRD))
    workflow = focal_point.request_publication(THIRD).json()
    secretariat.decide(workflow, {"action": "approve"})
    colleague.draft(activity(THIRD))
    focal_point.request_publication(FIRST)
    return focal_point


def test_my_records_are_the_published_ones_of_my_country(busy: Visit, stranger: Visit) -> None:
    assert names(busy.items("my")) == [PERSON, THIRD]
    assert stranger.items("my") == []


def test_my_drafts_are_all_of_my_country_and_say_which_are_under_review(busy: Visit, stranger: Visit) -> None:
    drafts = busy.items("mydraft")
    assert names(drafts) == [FIRST, SECOND, THIRD]
    assert [item["isRequest"] for item in drafts] == [True, False, False]
    assert stranger.items("mydraft") == []


def test_my_requests_are_those_i_made(busy: Visit, colleague: Visit) -> None:
    assert names(busy.items("myrequest")) == [FIRST]
    assert colleague.items("myrequest") == []
    assert names(colleague.items("request")) == [FIRST]


def test_requests_are_seen_by_those_who_decide_them(
    busy: Visit, secretariat: Visit, bio_bridge: Visit, stranger: Visit
) -> None:
    assert names(secretariat.items("request")) == [FIRST]
    assert bio_bridge.items("request") == []
    assert stranger.items("request") == []


def test_a_list_carries_bodies_only_when_asked(busy: Visit) -> None:
    plain = busy.items("mydraft")[0]
    assert (plain["body"], plain["workingDocumentBody"]) == (None, None)
    full = busy.items("mydraft", body="true")
    assert full[0]["workingDocumentBody"] == activity(FIRST)
    assert full[0]["body"] is None
    assert (full[2]["body"], full[2]["workingDocumentBody"]) == (activity(THIRD), activity(THIRD))


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        ("type eq 'resource'", [SECOND]),
        ("(type eq 'resource' or type eq 'contact')", [SECOND]),
        (f"(type eq 'resource' or type eq '{ACTIVITY}') and owner eq 'country:bj'", [FIRST, SECOND, THIRD]),
        ("type eq 'resource' and owner eq 'country:fr'", []),
        ("substringof('Initiative', type) eq true", [FIRST, THIRD]),
        ("substringof('Initiative', type) eq false", [SECOND]),
        (f"identifier eq '{FIRST}' or identifier eq '{SECOND}' and type eq 'none'", [FIRST]),
        ("documentID eq null", [FIRST, SECOND]),
        ("latestRevision eq 1", [THIRD]),
        ("substringof('%', type) eq true", []),
    ],
)
def test_a_filter_finds_what_it_says(busy: Visit, wanted: str, found: list[str]) -> None:
    assert names(busy.items("mydraft", _filter=wanted)) == found


@pytest.mark.parametrize(
    "wanted",
    [
        "type",
        "type eq",
        "type ne 'resource'",
        "type eq 'resource",
        "type eq resource",
        "type eq 5",
        "documentID eq 'x'",
        "(type eq 'resource'",
        "type eq 'resource')",
        "type eq 'a' and",
        "'a' eq type",
        "secret eq 'a'",
        "substringof('a', documentID) eq true",
        "substringof('a', type)",
        "not (type eq 'a')",
        "documentID eq 99999999999999999999999999",
        "type eq 'a'; drop table records",
        "(" * 60 + "type eq 'a'" + ")" * 60,
        "type eq '" + "a" * 5000 + "'",
    ],
)
def test_a_filter_that_is_not_understood_is_refused_in_words(busy: Visit, wanted: str) -> None:
    refused = busy.get(DOCUMENTS, collection="mydraft", _filter=wanted)
    assert refused.status_code == 400
    assert (refused.json()["code"], refused.json()["fields"]) == ("invalidParameter", ["$filter"])
    assert refused.json()["message"].startswith("$filter is not understood: ")


def test_a_list_is_sorted_as_asked(busy: Visit) -> None:
    assert names(busy.items("mydraft", _orderby="type desc,identifier desc")) == [SECOND, THIRD, FIRST]
    assert names(busy.items("my", _orderby="updatedOn desc")) == [THIRD, PERSON]
    assert names(busy.items("my", _orderby="type,documentID")) == [THIRD, PERSON]


@pytest.mark.parametrize("order", ["", "unknown", "type down", "type desc asc", "type,", ","])
def test_an_order_that_is_not_understood_is_refused(busy: Visit, order: str) -> None:
    answer = busy.get(DOCUMENTS, collection="my", _orderby=order)
    assert answer.status_code == (400 if order else 200)


def test_pages_can_be_turned_and_the_count_is_of_the_whole(busy: Visit) -> None:
    pages = [busy.get(DOCUMENTS, collection="mydraft", _top=2, _skip=skip).json() for skip in (0, 2, 4)]
    assert [page["Count"] for page in pages] == [3, 3, 3]
    assert [names(page["Items"]) for page in pages] == [[FIRST, SECOND], [THIRD], []]
    assert busy.items("mydraft", _top=0) == []


@pytest.mark.parametrize("parameter", ["_top", "_skip"])
@pytest.mark.parametrize("value", ["-1", "ten", "1.5", "9" * 30, "٣"])
def test_a_page_that_is_no_number_is_refused(focal_point: Visit, parameter: str, value: str) -> None:
    refused = focal_point.get(DOCUMENTS, collection="my", **{parameter: value})
    assert refused.status_code == 400
    assert refused.json()["fields"] == [parameter.replace("_", "$")]


def test_words_of_the_title_can_be_looked_for(busy: Visit) -> None:
    assert names(busy.items("mydraft", text_EN_txt="RANGERS")) == [FIRST, THIRD]
    assert names(busy.items("mydraft", text_EN_txt="100%")) == [SECOND]
    assert busy.get(DOCUMENTS, collection="mydraft", text_EN_txt="a" * 300).status_code == 400


@pytest.mark.parametrize("collection", [None, "", "myDraft", "MY", "all"])
def test_a_collection_must_be_one_of_the_four(focal_point: Visit, collection: str | None) -> None:
    refused = focal_point.get(DOCUMENTS, collection=collection)
    assert refused.status_code == 400
    assert refused.json()["fields"] == ["collection"]


def test_a_list_shows_only_records_of_the_realm(busy: Visit) -> None:
    busy.session.headers["realm"] = "chm-dev"
    assert busy.items("my") == []


def test_a_colleagues_change_shows_in_the_list(busy: Visit, colleague: Visit) -> None:
    before = {item["identifier"]: item["workingDocumentUpdatedOn"] for item in busy.items("mydraft")}
    colleague.draft(material(SECOND))
    after = {item["identifier"]: item["workingDocumentUpdatedOn"] for item in busy.items("mydraft")}
    assert [name for name in before if after[name] != before[name]] == [SECOND]
    assert busy.get(draft(SECOND), info="").json()["workingDocumentUpdatedOn"] == after[SECOND]


@pytest.mark.parametrize("collection", [None, "my", "mydraft", "mydrafts"])
def test_drafts_have_a_list_of_their_own(busy: Visit, stranger: Visit, collection: str | None) -> None:
    listed = busy.get(DRAFTS, collection=collection, cache="false").json()
    assert (listed["Count"], names(listed["Items"])) == (3, [FIRST, SECOND, THIRD])
    assert stranger.get(DRAFTS, collection=collection).json() == {"Count": 0, "Items": []}


def test_the_list_of_drafts_takes_the_same_questions(busy: Visit) -> None:
    asked = {"_filter": "type eq 'resource'", "_orderby": "type desc", "_top": 1, "body": "true"}
    (item,) = busy.get(DRAFTS, collection="my", **asked).json()["Items"]
    assert item["workingDocumentBody"] == material(SECOND)
    assert names(busy.get(DRAFTS, collection="request").json()["Items"]) == [FIRST]
    assert busy.get(DRAFTS, collection="all").status_code == 400
    assert busy.get(DRAFTS, _filter="nonsense").json()["fields"] == ["$filter"]


def test_the_lists_are_for_those_who_are_signed_in(nobody: Visit) -> None:
    assert nobody.get(DRAFTS).status_code == 401
    assert nobody.get(DOCUMENTS, collection="my").status_code == 401


def test_older_clients_ask_with_a_stroke_at_the_end(busy: Visit) -> None:
    assert busy.get(f"{DOCUMENTS}/", collection="my").json() == busy.get(DOCUMENTS, collection="my").json()


def test_what_has_no_stamp_comes_last_where_the_latest_comes_first(busy: Visit) -> None:
    assert names(busy.items("mydraft", _orderby="updatedOn desc")) == [THIRD, FIRST, SECOND]
    assert names(busy.items("mydraft", _orderby="updatedOn")) == [FIRST, SECOND, THIRD]
