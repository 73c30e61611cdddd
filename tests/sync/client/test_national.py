"""The targets and indicators of one's own country, as the search index tells them."""

from __future__ import annotations

from typing import Any

import pytest

from forms.domains import NATIONAL, NATIONAL_TARGETS
from forms.vocabularies import Term
from sync.client.house import connect
from sync.client.national import NationalRecords
from sync.client.wire.transport import Transport
from sync.practice import PracticeServer
from sync.practice.people import accounts as people
from tests.support.given import FakeClock, NewIds
from tests.sync.client.scripted import Answer, Scripted

TARGET = NATIONAL_TARGETS[0]


def told(*docs: Any) -> Answer:
    """An answer of the index."""
    return Answer(200, {"response": {"numFound": len(docs), "start": 0, "docs": list(docs)}})


def test_they_are_asked_for_by_the_country_and_named_by_their_titles(
    script: Scripted, transport: Transport
) -> None:
    script.queue.append(
        told(
            {"identifier_s": "T-1", "title_s": "One", "title_EN_s": "One", "title_FR_s": "Un"},
            {"identifier_s": "T-2", "title_s": "Two"},
        )
    )
    (found,) = NationalRecords(transport).vocabularies([TARGET], "bj")
    assert found.vocabulary.terms == (Term("T-1", {"en": "One", "fr": "Un"}), Term("T-2", {"en": "Two"}))
    assert found.vocabulary.complete
    assert script.asked[0].path == "/api/v2013/index/select"
    assert script.asked[0].query["q"] == "schema_s:nationalTarget AND government_s:bj"


def test_a_list_that_is_longer_than_what_came_is_known_in_part(
    script: Scripted, transport: Transport
) -> None:
    script.queue.append(
        Answer(200, {"response": {"numFound": 501, "docs": [{"identifier_s": "T", "title_s": "One"}]}})
    )
    (found,) = NationalRecords(transport).vocabularies([TARGET], "bj")
    assert not found.vocabulary.complete


@pytest.mark.parametrize("government", ["", "BJ OR *", "b*"])
def test_nothing_is_asked_where_nobody_says_of_which_country(
    script: Scripted, transport: Transport, government: str
) -> None:
    assert list(NationalRecords(transport).vocabularies([TARGET], government)) == []
    assert script.asked == []


@pytest.mark.parametrize(
    "odd",
    [
        Answer(404, {}),
        Answer(400, {"statusCode": 400}),
        Answer(200, []),
        Answer(200, {"response": None}),
        told(),
        told(
            None,
            5,
            {"identifier_s": "T-3"},
            {"title_s": "No identifier"},
            {"identifier_s": [], "title_s": {}},
        ),
    ],
)
def test_an_index_that_tells_nothing_of_use_leaves_the_list_as_it_is(
    script: Scripted, transport: Transport, odd: Answer
) -> None:
    script.queue.append(odd)
    assert list(NationalRecords(transport).vocabularies([TARGET], "bj")) == []


def test_the_practice_clearing_house_tells_those_of_the_country_of_whoever_is_signed_in(
    tmp_path: Any, clock: FakeClock, new_id: NewIds
) -> None:
    with PracticeServer(tmp_path, country="cm", clock=clock, new_id=new_id) as server:
        found = {}
        for email in (people.FOCAL_POINT, people.OTHER_COUNTRY):
            house = connect(server.address)
            house.sign_in(email, people.PASSWORD)
            found[email] = {
                one.vocabulary.domain: one.vocabulary for one in house.vocabularies(sorted(NATIONAL), {})
            }
            house.close()
    assert set(found[people.FOCAL_POINT]) == NATIONAL
    (first, _second) = found[people.FOCAL_POINT][TARGET].terms
    assert first.name("fr").startswith("Objectif national")
    assert found[people.OTHER_COUNTRY] == {}
