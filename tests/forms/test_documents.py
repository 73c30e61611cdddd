"""A document is read and changed one place at a time, and the rest of it is left alone."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from forms.documents import languages_of, new_document, texts_of, title_of, to_send
from forms.languages import in_language
from forms.paths import cleaned, is_blank, value_at, with_value
from forms.registry import form_for

ACTIVITY = form_for("capacityBuildingInitiative")
NEED = form_for("bbiRequest")
KEYS = st.sampled_from(["a", "b", "header", "x"])
VALUES: st.SearchStrategy[Any] = st.recursive(
    st.text(max_size=4) | st.integers() | st.booleans(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=3),
    max_leaves=10,
)
DOCUMENTS = st.dictionaries(KEYS, VALUES, max_size=4)


@given(DOCUMENTS, KEYS, VALUES)
def test_a_changed_answer_is_found_again_and_all_else_is_to_the_letter(
    document: dict[str, Any], key: str, value: Any
) -> None:
    after = with_value(document, key, value)
    assert value_at(after, key) == (None if is_blank(cleaned(value)) else cleaned(value))
    assert {k: v for k, v in after.items() if k != key} == {k: v for k, v in document.items() if k != key}


def test_an_answer_taken_away_leaves_no_empty_shell() -> None:
    document = {"biosafety": {"subjects": [{"identifier": "A"}]}, "title": {"en": "t"}}
    assert with_value(document, "biosafety.subjects", []) == {"title": {"en": "t"}}


def test_blanks_are_absent_as_in_the_clearing_houses_own_clients() -> None:
    assert cleaned({"a": " ", "b": [], "c": {"d": ""}, "e": 0, "f": False}) == {"e": 0, "f": False}


def test_what_is_not_asked_is_not_sent_but_unknown_fields_are() -> None:
    document = {
        "isProjectProgramme": False,
        "projectProgrammeName": {"en": "left from before"},
        "aichiTargets": [{"identifier": "AICHI-TARGET-01"}],
        "somethingOld": {"kept": [1, {"y": None}, ""]},
    }
    assert to_send(ACTIVITY, document) == {
        "isProjectProgramme": False,
        "aichiTargets": [{"identifier": "AICHI-TARGET-01"}],
        "somethingOld": {"kept": [1, {"y": None}, ""]},
    }


def test_blanks_in_an_answer_are_not_sent() -> None:
    document = {"title": {"en": "A", "fr": " "}, "contacts": [], "totalBudget": ""}
    assert to_send(ACTIVITY, document) == {"title": {"en": "A"}}


def test_a_new_activity_belongs_to_nobodys_country_and_a_new_need_to_ones_own() -> None:
    activity = new_document(ACTIVITY, "ID-00000000001", "fr", "bj")
    assert activity == {
        "header": {
            "identifier": "ID-00000000001",
            "schema": "capacityBuildingInitiative",
            "languages": ["fr"],
        }
    }
    need = new_document(NEED, "ID-00000000001", "fr", "bj")
    assert need["country"] == {"identifier": "bj"}
    assert languages_of(NEED, need) == ("fr",)


def test_a_title_is_read_in_the_wanted_language_else_in_what_there_is() -> None:
    document = {"title": {"fr": "Atelier"}}
    assert title_of(ACTIVITY, document, "ar") == "Atelier"
    person = {"type": "person", "firstName": "Ana", "lastName": "Souza"}
    assert title_of(form_for("contact"), person, "en") == "Ana Souza"
    assert in_language("not a text", "en") == ""


def test_all_texts_are_found_for_searching_but_no_identifier_and_no_private_note() -> None:
    document = {
        "title": {"en": "Workshop", "zh": "研讨会"},
        "categories": [{"identifier": "SECRET-ID", "customValue": {"en": "peer exchange"}}],
        "notes": '["private"]',
    }
    assert set(texts_of(ACTIVITY, document)) == {"Workshop", "研讨会", "peer exchange"}


def test_changing_one_answer_leaves_its_unknown_neighbours_to_the_letter() -> None:
    document = {"header": {"unknown": {"blank": ""}, "languages": ["en"]}}
    changed = with_value(document, "header.languages", ["fr"])
    assert changed == {"header": {"unknown": {"blank": ""}, "languages": ["fr"]}}
