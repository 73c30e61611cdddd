"""Terms are read in whatever state they come."""

from __future__ import annotations

from typing import Any

import pytest

from forms.vocabularies import OTHER
from sync.client.thesaurus import Thesaurus
from sync.client.transport import Transport
from sync.errors import NotAClearingHouse
from tests.sync.client.scripted import Answer, Scripted

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
