"""Finding records by words, in each language."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from forms.vocabularies import OTHER
from sync.records import Query
from sync.store import Store
from tests.sync.store.given import document, keep

TEXTS = {
    "en": "Restoration of mangroves with local communities",
    "fr": "Échange d’expériences sur l’élevage à Cotonou",
    "ar": "بناء القدرات في مجال التنوّع البيولوجي",
    "zh": "生物多样性能力建设研讨会",
    "ru": "Обучение по сохранению лесов и учёту",
    "es": "Formación sobre el Protocolo de Nagoya en España",
}


@pytest.fixture
def full(store: Store) -> Store:
    """A store with a record in each language, named by it."""
    for language, text in TEXTS.items():
        keep(store, document(language, title={language: text}))
    return store


def found(store: Store, text: str) -> set[str]:
    return set(store.records.identifiers(Query(text=text)))


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("mangroves", "en"),
        ("restor mang", "en"),
        ("LOCAL", "en"),
        ("echange", "fr"),
        ("élevage", "fr"),
        ("l'elevage", "fr"),
        ("experiences cotonou", "fr"),
        ("قدرات", "ar"),
        ("القدرات", "ar"),
        ("التنوع", "ar"),
        ("تنوع بيولوجي", "ar"),
        ("能力", "zh"),
        ("多样性", "zh"),
        ("研讨会 能力", "zh"),
        ("учету", "ru"),
        ("ЛЕСОВ", "ru"),
        ("formacion espana", "es"),
    ],
)
def test_a_record_is_found_by_its_words(full: Store, text: str, language: str) -> None:
    assert found(full, text) == {language}


@pytest.mark.parametrize("text", ["力能", "设能", "mangroves Cotonou", '"communities local"', "angroves"])
def test_what_is_not_there_is_not_found(full: Store, text: str) -> None:
    assert found(full, text) == set()


def test_words_in_quotation_marks_stand_together(full: Store) -> None:
    assert found(full, '"local communities"') == {"en"}


@pytest.mark.parametrize("text", ["", "   ", '"', "🌳", "\0", "-*-"])
def test_without_a_word_to_look_for_everything_is_shown(full: Store, text: str) -> None:
    assert found(full, text) == set(TEXTS)


def test_own_words_for_other_are_found_and_codes_are_not(store: Store) -> None:
    own = {"identifier": OTHER, "customValue": {"en": "Beekeepers"}}
    keep(store, document(targetGroups=[own], notes='["private"]'))
    assert found(store, "beekeepers") == {"A-1"}
    assert found(store, OTHER) == set()
    assert found(store, "private") == set()
    assert found(store, "fr") == set()


def test_an_edit_is_found_by_its_new_words_only(store: Store) -> None:
    keep(store, document(title={"en": "Old words"}))
    keep(store, document(title={"en": "New words"}))
    assert found(store, "old") == set()
    assert found(store, "new") == {"A-1"}


def test_what_is_erased_is_found_no_more(store: Store) -> None:
    keep(store, document(title={"en": "Passing"}))
    store.records.to_bin(["A-1"], "Ana")
    store.records.erase("A-1")
    keep(store, document("A-2", title={"en": "Another"}))
    assert found(store, "passing") == set()


def test_a_character_of_the_newest_unicode_is_found(store: Store) -> None:
    keep(store, document(title={"zh": "面𰻞面"}))
    assert found(store, "𰻞") == {"A-1"}


@settings(max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    text=st.text() | st.text(alphabet='"*():^-+{}ANDORNEAR能力ا\0\ud800 ', max_size=12),
)
def test_nothing_that_can_be_typed_is_an_error(store: Store, text: str) -> None:
    assert store.records.count(Query(text=text)) == 0
