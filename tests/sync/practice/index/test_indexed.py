"""A record as the search index knows it (facts, section 2.7)."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from forms.vocabularies import Term
from sync.practice.index.fields import field_of
from sync.practice.index.indexed import Indexed, Known, Lexicon
from tests.sync.practice.visits import HOUSE, PERSON, activity

TERMS = [
    Term("world", {"en": "World", "fr": "Monde"}, (), ("africa",)),
    Term("africa", {"en": "Africa", "fr": "Afrique"}, ("world",), ("bj", "tg")),
    Term("bj", {"en": "Benin", "fr": "Bénin"}, ("africa",)),
    Term("tg", {"en": "Togo"}, ("africa",)),
]
LEXICON = Lexicon({term.identifier: term for term in TERMS})


def indexed(document: dict[str, Any], **fields: Any) -> Indexed:
    return Indexed(Known(fields, {"title": document.get("title", {})}), document, LEXICON)


def values(record: Indexed, name: str) -> list[Any]:
    return list(record.values(field_of(name)))


def test_an_activity_has_the_documented_fields() -> None:
    link = {"url": "https://example.org", "language": "en"}
    record = indexed(activity(projectDocument=[link]))
    assert values(record, "scope_s") == ["20B2CC6D-646D-4FD5-BD53-D652BA3FA088"]
    assert values(record, "status_s") == ["73E2AC27-D964-487C-A4E6-0997BB27AF01"]
    assert values(record, "gbfTargets_ss") == ["GBF-TARGET-20"]
    assert values(record, "countryRegions_ss") == ["bj"]
    assert values(record, "startDate_dt") == ["2025-05-01T00:00:00.000Z"]
    assert values(record, "isProjectProgramme_b") == [False]
    assert values(record, "projectDocument_ss") == ["https://example.org"]
    assert values(record, "projectDocumentLanguage_ss") == ["en"]
    assert (values(record, "title_s"), values(record, "title_FR_s")) == (
        ["Training of rangers"],
        ["Formation des écogardes"],
    )


def test_a_reference_is_found_without_its_revision() -> None:
    record = indexed(activity())
    assert (values(record, "contacts_ss"), values(record, "implementingAgencies_ss")) == ([PERSON], [HOUSE])
    assert {PERSON, HOUSE} <= set(values(record, "referenceRecord_ss"))


def test_a_term_brings_its_names_and_its_relations() -> None:
    record = indexed({"place": {"identifier": "africa"}, "countryRegions": [{"identifier": "tg"}]})
    assert values(record, "place_REL_ss") == ["world", "bj", "tg"]
    assert values(record, "countryRegions_REL_ss") == ["africa", "world"]
    assert (values(record, "place_FR_s"), values(record, "countryRegions_FR_ss")) == (["Afrique"], ["Togo"])
    assert values(record, "all_terms_ss") == ["africa", "tg"]


def test_a_language_that_is_not_there_gives_the_best_there_is() -> None:
    record = indexed({"title": {"fr": "Formation"}})
    assert values(record, "title_AR_s") == values(record, "title_s") == ["Formation"]


def test_all_that_can_be_read_is_found_in_the_text_of_each_language() -> None:
    record = indexed(activity(rights={"fr": "Libre"}, place={"identifier": "bj"}))
    french = record.words(field_of("text_FR_txt"))
    for word in ("écogardes", "trois", "libre", "bénin"):
        assert f" {word} " in french
    assert " rangers " in record.words(field_of("text_EN_txt"))


def test_what_only_editors_read_is_not_in_the_index() -> None:
    record = indexed(activity(notes='["[ Awa | 2025 ] - private"]'))
    assert "private" not in json.dumps(record.told()) + record.words(field_of("text_EN_txt"))


def test_a_document_cannot_claim_what_the_clearing_house_knows() -> None:
    forged = {
        "_state": "public",
        "version": "9",
        "schema": "contact",
        "realm": ["abs"],
        "id": "1",
    }
    record = indexed(forged, schema_s="resource", realm_ss=("chm",), id="7")
    assert (values(record, "schema_s"), values(record, "realm_ss"), values(record, "id")) == (
        ["resource"],
        ["chm"],
        ["7"],
    )
    assert values(record, "version_s") == values(record, "_state_s") == []


def test_what_is_given_has_lists_and_single_values_by_name() -> None:
    told = indexed(activity(), identifier_s="A").told()
    assert (told["identifier_s"], told["gbfTargets_ss"], told["title_FR_s"]) == (
        "A",
        ["GBF-TARGET-20"],
        "Formation des écogardes",
    )
    assert "description_FR_t" in told
    assert "description_RU_t" not in told


anything = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False)
    | st.text(max_size=9)
    | st.just("bj"),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["identifier", "en", "fr", "url", "language", "title", "x" * 61])
            | st.text(max_size=9),
            inner,
            max_size=3,
        )
    ),
    max_leaves=15,
)


@given(
    st.dictionaries(st.sampled_from(["government", "a_EN", "text", "REL"]) | st.text(max_size=70), anything)
)
def test_whatever_a_document_holds_it_can_be_told_and_searched(document: dict[str, Any]) -> None:
    record = Indexed(Known({}, {}), document, LEXICON)
    told = record.told()
    assert json.loads(json.dumps(told)) == told
    for name in told:
        assert record.values(field_of(name))
    record.words(field_of("text_EN_txt"))
