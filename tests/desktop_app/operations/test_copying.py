"""A new record from an earlier one: the answers come along, what belongs to the earlier one alone does not."""

from __future__ import annotations

import json

import pytest

from desktop_app.desk import Desk
from desktop_app.operations.copying import keep_template, new_from_record, new_from_template
from desktop_app.operations.drafts import existing
from forms.files import SCHEME
from forms.kinds import Document
from sync.errors import Trouble
from sync.records import Origin
from tests.desktop_app.given import ACTIVITY

WEB = {"url": "https://example.org/report", "name": "Report", "tags": ["x"]}
FILES = [
    {"url": f"{SCHEME}{'0' * 64}/report.pdf", "name": "Here"},
    {"url": "/api/v2013/documents/A1/attachments/42/report.pdf", "name": "There"},
]
ANSWERS: Document = {
    "title": {"en": "Workshop", "fr": "Atelier"},
    "startDate": "2016-05",
    "gbfTargets": [{"identifier": "GBF-TARGET-13"}],
    "contacts": [{"identifier": "C1@3"}],
}
RECORD: Document = {
    "header": {"identifier": "A1", "schema": ACTIVITY, "languages": ["en", "fr"], "version": 7},
    **ANSWERS,
    "relevantDocuments": [FILES[0], WEB, FILES[1]],
    "notes": json.dumps(["[ Awa | 2016-01-01 ] - spoke with the minister"]),
    "amendmentDescription": {"en": "unknown to the form"},
}


@pytest.fixture
def desk_with_record(desk: Desk) -> Desk:
    """A desk with the activity."""
    desk.store.records.save(ACTIVITY, "A1", RECORD, origin=Origin.TYPED, who="Awa")
    return desk


def test_answers_and_languages_come_along_and_nothing_else(desk_with_record: Desk) -> None:
    made = new_from_record(desk_with_record, "A1")
    header = {"identifier": made.identifier, "schema": ACTIVITY, "languages": ["en", "fr"]}
    assert made.identifier != "A1"
    assert made.mine == {"header": header, **ANSWERS, "relevantDocuments": [WEB]}
    assert (made.base, made.stamp, made.intent) == (None, None, None)
    assert existing(desk_with_record, "A1").mine == RECORD


def test_a_need_begins_with_a_mark_of_its_own(desk: Desk) -> None:
    meta = {"languages": ["fr"], "status": "approved", "mark": "N1", "by": "somebody"}
    need: Document = {"_id": "123", "meta": meta, "title": {"fr": "Besoin"}, "rank": 3}
    desk.store.records.save("bbiRequest", "N1", need, origin=Origin.PULLED, who="")
    made = new_from_record(desk, "N1")
    own = {"languages": ["fr"], "status": "draft", "mark": made.identifier}
    assert made.mine == {"meta": own, "title": {"fr": "Besoin"}}


def test_a_template_begins_as_many_records_as_one_likes_and_outlives_its_record(
    desk_with_record: Desk,
) -> None:
    desk = desk_with_record
    template = keep_template(desk, "A1", "Yearly workshop")
    desk.store.records.to_bin(["A1"], "Awa")
    desk.store.records.erase("A1")
    made = [new_from_template(desk, template.number) for _ in range(2)]
    assert made[0].identifier != made[1].identifier
    for record in made:
        assert {name: record.mine[name] for name in ANSWERS} == ANSWERS
        assert record.mine["header"]["languages"] == ["en", "fr"]
        assert "notes" not in record.mine


def test_of_a_template_that_is_gone_no_record_is_made(desk: Desk) -> None:
    with pytest.raises(Trouble, match="not there any more"):
        new_from_template(desk, 5)
