"""How far a record has come, by section, by language, and on the whole."""

from __future__ import annotations

import pytest

from desktop_app.form.progress import Mark, first_gap, language_mark, section_mark, share
from forms.codes import Problem
from forms.documents import new_document
from forms.kinds import Document
from forms.organization import ORGANIZATION
from forms.paths import with_value
from forms.problems import problems
from forms.registry import FORMS
from forms.spec import Form
from forms.vocabularies import Vocabularies, seed

GENERAL, ADDRESS = ORGANIZATION.sections[:2]


@pytest.fixture(scope="module")
def vocabularies() -> Vocabularies:
    """What the program carries itself."""
    return seed()


def answered(**answers: object) -> Document:
    """An organization with these answers."""
    document = new_document(ORGANIZATION, "O1", "en", "")
    for path, value in answers.items():
        document = with_value(document, path, value)
    return document


WHOLE = answered(
    name={"en": "Forest Service"},
    organizationType={"identifier": "8830904C-8AF4-4C2F-AADB-363D98D854DA"},
    city={"en": "Cotonou"},
    country={"identifier": "bj"},
    phones=["+229 1"],
    emails=["a@example.org"],
)


def mark(document: Document, vocabularies: Vocabularies, shown: tuple[str, ...] = ()) -> Mark:
    """The mark of the first section."""
    found = problems(ORGANIZATION, document, vocabularies)
    return section_mark(ORGANIZATION, GENERAL, document, found, shown)


def test_a_section_is_empty_then_begun_then_done(vocabularies: Vocabularies) -> None:
    assert mark(answered(), vocabularies) is Mark.EMPTY
    assert mark(answered(name={"en": "Forest Service"}), vocabularies) is Mark.BEGUN
    assert mark(WHOLE, vocabularies) is Mark.DONE


def test_a_section_has_problems_only_where_they_are_shown(vocabularies: Vocabularies) -> None:
    assert mark(answered(), vocabularies, ("name",)) is Mark.PROBLEMS
    assert mark(answered(), vocabularies, ("city",)) is Mark.EMPTY


@pytest.mark.parametrize("form", FORMS, ids=lambda form: str(form.word))
def test_a_new_record_has_no_more_than_half_of_what_is_needed(form: Form, vocabularies: Vocabularies) -> None:
    document = new_document(form, "X", "en", "bj")
    assert 0 <= share(form, document, problems(form, document, vocabularies)) <= 50


def test_only_a_record_without_problems_has_all(vocabularies: Vocabularies) -> None:
    assert problems(ORGANIZATION, WHOLE, vocabularies) == ()
    assert share(ORGANIZATION, WHOLE, ()) == 100
    one = (Problem("acronym", "x", problems(ORGANIZATION, answered(), vocabularies)[0].phrase),)
    assert share(ORGANIZATION, WHOLE, one) < 100


def test_each_answer_brings_it_further(vocabularies: Vocabularies) -> None:
    shares = []
    document = answered()
    for path in ("name", "organizationType", "city", "country", "phones", "emails"):
        document = with_value(document, path, WHOLE[path])
        shares.append(share(ORGANIZATION, document, problems(ORGANIZATION, document, vocabularies)))
    assert shares == sorted(set(shares))
    assert shares[-1] == 100


def test_a_language_is_as_far_as_its_texts() -> None:
    document = answered(name={"en": "Forest", "fr": "Forêt"}, city={"en": "Cotonou"})
    assert language_mark(ORGANIZATION, document, "en") is Mark.DONE
    assert language_mark(ORGANIZATION, document, "fr") is Mark.BEGUN
    assert language_mark(ORGANIZATION, document, "ar") is Mark.EMPTY


def test_the_first_gap_of_a_language_is_the_first_text_that_others_have() -> None:
    document = answered(name={"en": "Forest", "fr": "Forêt"}, city={"en": "Cotonou"})
    assert first_gap(ORGANIZATION, document, "fr") == "city"
    assert first_gap(ORGANIZATION, document, "ar") == "name"
    assert first_gap(ORGANIZATION, answered(), "en") == "name"


def test_texts_inside_other_answers_count_for_a_language_too() -> None:
    document = answered(
        name={"en": "Forest", "fr": "Forêt"},
        organizationType={"identifier": "X", "customValue": {"en": "A club", "fr": "Un club"}},
        areasOfWork=[{"en": "Trees", "fr": "Arbres"}, {"en": "Soil"}],
    )
    assert language_mark(ORGANIZATION, document, "en") is Mark.DONE
    assert language_mark(ORGANIZATION, document, "fr") is Mark.BEGUN
    assert first_gap(ORGANIZATION, document, "fr") == "areasOfWork"


def test_a_link_is_no_text_in_a_language() -> None:
    document = answered(name={"en": "Forest"}, websites=[{"url": "https://forest.example"}])
    assert language_mark(ORGANIZATION, document, "en") is Mark.DONE
