"""What is written in one language of a record: all of it is found, and nothing else is touched."""

from __future__ import annotations

from forms.one_language import written_in
from forms.paths import with_value
from forms.registry import form_for

ACTIVITY = form_for("capacityBuildingInitiative")
OTHER = {"identifier": "5B6177DD-5E5E-434E-8CB7-D63D67D5EBED"}
RECORD = {
    "header": {"identifier": "A1", "languages": ["en", "fr"]},
    "title": {"en": "Workshop", "fr": "Atelier"},
    "description": {"fr": "Ce qui se fait"},
    "countryRegions": [{"identifier": "fr"}],
    "categories": [
        {**OTHER, "customValue": {"en": "A game", "fr": "Un jeu"}},
        {"identifier": "x"},
    ],
    "relevantDocuments": [{"url": "https://example.org", "name": "Page", "language": "fr"}],
    "odd": {"fr": "kept"},
}


def test_every_text_in_the_language_is_found_by_its_question() -> None:
    found = written_in(ACTIVITY, RECORD, "fr")
    assert {one.question.path: one.texts for one in found} == {"title": 1, "description": 1, "categories": 1}


def test_without_them_everything_else_stays_to_the_letter() -> None:
    without = dict(RECORD)
    for one in written_in(ACTIVITY, RECORD, "fr"):
        without = with_value(without, one.place, one.left)
    assert without["title"] == {"en": "Workshop"}
    assert "description" not in without
    assert {name: without[name] for name in ("header", "countryRegions", "relevantDocuments", "odd")} == {
        name: RECORD[name] for name in ("header", "countryRegions", "relevantDocuments", "odd")
    }


def test_the_persons_own_words_beside_a_term_are_a_text_too() -> None:
    question = next(one for one in ACTIVITY.questions if one.own_text)
    document = with_value({}, question.path, [{**OTHER, "customValue": {"en": "A game", "fr": "Un jeu"}}])
    (found,) = written_in(ACTIVITY, document, "fr")
    assert (found.texts, found.place) == (1, question.path)
    assert found.left == [{**OTHER, "customValue": {"en": "A game"}}]


def test_an_answer_of_another_shape_is_left_alone() -> None:
    assert not written_in(ACTIVITY, {"title": {"fr": "Atelier", "en": 5}, "description": "fr"}, "fr")


def test_several_texts_and_texts_for_chosen_terms_are_found_too() -> None:
    organization, need = form_for("organization"), form_for("bbiRequest")
    areas = {"areasOfWork": [{"en": "Trees", "fr": "Arbres"}, {"fr": "Sols"}, {"en": "Water"}]}
    (found,) = written_in(organization, areas, "fr")
    assert (found.texts, found.left) == (2, [{"en": "Trees"}, {}, {"en": "Water"}])
    details = {"typesDetails": {"ABC-1": {"fr": "Un cours"}, "ABC-2": {"en": "A visit", "fr": "Une visite"}}}
    (found,) = written_in(need, details, "fr")
    assert (found.texts, found.left) == (2, {"ABC-1": {}, "ABC-2": {"en": "A visit"}})
