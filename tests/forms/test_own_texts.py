"""Texts for "Other", as values by which records are counted and found."""

from __future__ import annotations

from forms.languages import UN_LANGUAGES
from forms.own_texts import OWN, READ, in_any_language, own_text, read_in, values_of, without_language


def test_a_text_has_a_value_for_each_reader_in_the_language_in_which_it_is_read() -> None:
    values = values_of({"fr": " Garde \n de parc ", "pt": "Guarda"})
    assert values == tuple(f"{read_in(language)}Garde de parc" for language in UN_LANGUAGES)
    assert all(READ[0] <= value < READ[1] for value in values)
    assert values_of({"pt": "Guarda", "fr": "Garde"})[UN_LANGUAGES.index("fr")] == "other@fr:Garde"


def test_nothing_written_has_no_value() -> None:
    assert values_of({"en": "  "}) == values_of(None) == values_of("Monks") == ()


def test_a_value_leads_back_to_its_text_and_to_what_a_person_can_write() -> None:
    for value in ("other@fr:Moines: tous", "other:Moines: tous"):
        assert own_text(value) == "Moines: tous"
        assert without_language(value) == f"{OWN}Moines: tous"
    assert (own_text("TERM"), without_language("TERM"), own_text("other@fr:")) == ("", "TERM", "")


def test_a_text_without_its_language_is_meant_in_each() -> None:
    assert in_any_language("other:Monks") == values_of({"en": "Monks"})
    assert in_any_language("other@fr:Monks") == ("other@fr:Monks",)
    assert in_any_language("TERM") == ("TERM",)


def test_a_reader_of_a_language_that_the_program_does_not_speak_reads_english() -> None:
    assert read_in("pt") == read_in("en")
