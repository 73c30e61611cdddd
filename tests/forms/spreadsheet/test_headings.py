"""Columns found by what stands above them: moved, in any language shipped, with or without the language of a text."""

from __future__ import annotations

import pytest

from forms.registry import form_for
from forms.spreadsheet.columns import Column, columns_of, heading
from tests.forms.spreadsheet.given import ORGANIZATION, headings, row


def keys(*texts: str) -> dict[int, str]:
    """The keys of the columns that are known in a row of headings."""
    head = headings().find(row(*texts), {}, ORGANIZATION)
    assert head is not None
    return {place: column.key for place, column in head.columns.items()}


def test_columns_are_found_wherever_they_stand() -> None:
    assert keys("Country", "", "Name (English) *", "city@fr") == {0: "country", 2: "name@en", 3: "city@fr"}


def test_a_heading_without_a_language_is_in_its_own() -> None:
    assert keys("NOM", "Name", "ville") == {0: "name@fr", 1: "name@en", 2: "city@fr"}


def test_signs_of_direction_stars_and_blanks_do_not_matter() -> None:
    assert keys("\u2068Name\u2069 (\u2068English\u2069)  *", "Pays ") == {0: "name@en", 1: "country"}


def test_unknown_and_repeated_ones_are_told() -> None:
    head = headings().find(row("Name", "Boss", "name@en", "City"), {})
    assert head is not None
    assert (head.unknown, head.twice) == ({1: "Boss"}, {2: "name@en"})


def test_a_heading_of_an_older_program_is_known_by_what_the_workbook_says() -> None:
    head = headings().find(row("Old name", "City"), {"old name": "name@fr"})
    assert head is not None
    assert head.columns[0] == Column(ORGANIZATION.question("name"), "fr")


@pytest.mark.parametrize(
    "form", ["contact", "bbiContact", "organization", "resource", "capacityBuildingInitiative"]
)
def test_the_form_that_fits_best_is_taken(form: str) -> None:
    wanted = form_for(form)
    head = headings().find(row(*(str(heading(wanted, column)) for column in columns_of(wanted, ["en"]))), {})
    assert head is not None
    assert head.form is wanted


def test_a_row_of_answers_is_no_row_of_headings() -> None:
    assert headings().find(row("Centre", "Cotonou", "bj"), {}) is None
    assert headings().find(row("Title", "something else"), {}) is None
    assert headings().find(row("Title"), {}) is not None
