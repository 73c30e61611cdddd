"""Terms are read in whatever state they come."""

from __future__ import annotations

import json
import threading
from typing import Any

import pytest

from forms.vocabularies import OTHER
from sync.client.marks import conditions, mark_of
from sync.client.thesaurus import Thesaurus
from sync.client.wire.transport import Transport
from sync.errors import NotAClearingHouse
from tests.sync.client.scripted import Answer, Asked, Scripted

TERM = {
    "termId": 1,
    "identifier": "A",
    "name": "Plain",
    "title": {"en": "Plant", "fr": "Plante", "es": None, "zh": " "},
    "longDescription": {"en": "Green."},
    "broaderTerms": ["B", {"identifier": "C"}, None],
    "narrowerTerms": None,
}


def test_a_term_keeps_what_can_be_read(script: Scripted, transport: Transport) -> None:
    script.queue.append(Answer(200, [TERM]))
    (found,) = Thesaurus(transport).vocabularies(["Organization Types"], {})
    (term,) = found.vocabulary.terms
    assert term.title == {"en": "Plant", "fr": "Plante"}
    assert (term.broader, term.narrower) == (("B", "C"), ())
    assert term.description == {"en": "Green."}
    assert found.vocabulary.complete
    assert script.asked[0].path == "/api/v2013/thesaurus/domains/Organization%20Types/terms"


def test_no_sign_in_is_needed(script: Scripted) -> None:
    transport = Transport(script.address, "CHM")
    script.queue.append(Answer(200, [TERM]))
    assert list(Thesaurus(transport).vocabularies(["x"], {}))
    transport.close()


@pytest.mark.parametrize(
    ("odd", "title"),
    [
        ({"identifier": "A"}, "A"),
        ({"identifier": "A", "name": "Plain"}, "Plain"),
        ({"identifier": "A", "title": "text", "broaderTerms": "BC"}, "A"),
        ({"identifier": "A", "title": [], "description": 5, "longDescription": "x"}, "A"),
    ],
)
def test_a_term_with_odd_parts_still_has_a_name(
    script: Scripted, transport: Transport, odd: Any, title: str
) -> None:
    script.queue.append(Answer(200, [odd]))
    (found,) = Thesaurus(transport).vocabularies(["x"], {})
    assert found.vocabulary.terms[0].name("en") == title
    assert found.vocabulary.terms[0].broader == ()


def test_what_is_no_term_is_left_out_and_an_empty_list_is_no_vocabulary(
    script: Scripted, transport: Transport
) -> None:
    script.queue += [Answer(200, [None, 5, {}, {"identifier": ""}, TERM]), Answer(200, []), Answer(404, {})]
    (found,) = Thesaurus(transport).vocabularies(["one", "empty", "unknown"], {})
    assert [term.identifier for term in found.vocabulary.terms] == ["A"]


def test_other_is_a_term_of_its_own(script: Scripted, transport: Transport) -> None:
    script.queue.append(Answer(200, {**TERM, "identifier": OTHER}))
    (found,) = Thesaurus(transport).vocabularies([OTHER], {})
    assert script.asked[0].path == f"/api/v2013/thesaurus/terms/{OTHER}"
    assert OTHER in found.vocabulary.by_identifier


def test_what_is_no_list_is_no_clearing_house(script: Scripted, transport: Transport) -> None:
    script.queue.append(Answer(200, {"terms": []}))
    with pytest.raises(NotAClearingHouse):
        list(Thesaurus(transport).vocabularies(["x"], {}))


DOMAIN = "/api/v2013/thesaurus/domains/{}/terms"


def test_a_list_comes_again_only_when_it_has_changed(script: Scripted, transport: Transport) -> None:
    script.queue += [
        Answer(200, [TERM], {"ETag": 'W/"1"', "Last-Modified": "Mon, 02 Jan 2023 10:00:00 GMT"}),
        Answer(304, None),
        Answer(200, [TERM, {**TERM, "identifier": "B"}], {"ETag": '"2"'}),
    ]
    thesaurus = Thesaurus(transport)
    (first,) = thesaurus.vocabularies(["x"], {})
    assert list(thesaurus.vocabularies(["x"], {"x": first.mark})) == []
    (again,) = thesaurus.vocabularies(["x"], {"x": first.mark})
    assert [asked.headers.get("If-None-Match") for asked in script.asked] == [None, 'W/"1"', 'W/"1"']
    assert not any("If-Modified-Since" in asked.headers for asked in script.asked)
    assert len(again.vocabulary.terms) == 2
    assert again.mark != first.mark


def test_without_a_tag_the_date_is_compared_as_the_server_wrote_it(
    script: Scripted, transport: Transport
) -> None:
    date = "Mon, 02 Jan 2023 10:00:00 GMT"
    script.queue += [Answer(200, [TERM], {"Last-Modified": date}), Answer(304, None)]
    thesaurus = Thesaurus(transport)
    (first,) = thesaurus.vocabularies(["x"], {})
    assert list(thesaurus.vocabularies(["x"], {"x": first.mark})) == []
    assert script.asked[1].headers["If-Modified-Since"] == date


def test_a_state_that_was_not_told_is_no_mark(script: Scripted, transport: Transport) -> None:
    script.queue += [Answer(200, [TERM])]
    (found,) = Thesaurus(transport).vocabularies(["x"], {})
    assert found.mark == ""


def test_the_mark_of_another_address_is_not_used(script: Scripted, transport: Transport) -> None:
    mark = mark_of("https://elsewhere.example", {"ETag": '"1"'})
    script.queue += [Answer(200, [TERM])]
    assert list(Thesaurus(transport).vocabularies(["x"], {"x": mark}))
    assert "If-None-Match" not in script.asked[0].headers


@pytest.mark.parametrize("mark", ["", "x", "5", "[]", '["a"]', "null", '["{address}", "ETag", 5]'])
def test_an_unreadable_mark_is_none(script: Scripted, transport: Transport, mark: str) -> None:
    script.queue += [Answer(200, [TERM])]
    mark = mark.replace("{address}", script.address)
    assert list(Thesaurus(transport).vocabularies(["x"], {"x": mark}))


@pytest.mark.parametrize("state", ["a\r\nX: y", "é", "a\nb"])
def test_a_mark_cannot_break_out_of_its_header(state: str) -> None:
    assert conditions("a", json.dumps(["a", "ETag", state])) == {}


def test_that_nothing_changed_is_believed_only_where_that_was_asked(
    script: Scripted, transport: Transport
) -> None:
    script.queue += [Answer(304, None)]
    with pytest.raises(NotAClearingHouse):
        list(Thesaurus(transport).vocabularies(["x"], {}))


def test_several_lists_are_asked_for_at_once_and_come_in_order(
    script: Scripted, transport: Transport
) -> None:
    meeting = threading.Barrier(4, timeout=20)

    def answer(asked: Asked) -> Answer:
        meeting.wait()
        return Answer(200, [{**TERM, "identifier": asked.path}])

    script.by = answer
    found = list(Thesaurus(transport).vocabularies(list("abcdefgh"), {}))
    assert [one.vocabulary.domain for one in found] == list("abcdefgh")
    assert [one.vocabulary.terms[0].identifier for one in found] == [
        DOMAIN.format(name) for name in "abcdefgh"
    ]
    assert len({asked.caller for asked in script.asked}) == 4
