"""Which way a text runs and on which side it stands."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from desktop_app.printing.direction import alignment, runs_right_to_left
from desktop_app.printing.paper import Said

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute


@pytest.mark.parametrize(
    ("said", "page", "expected"),
    [
        (Said("ورشة", "ar"), False, True),
        (Said("Workshop", "en"), True, False),
        (Said("GBF-T20. تعزيز بناء القدرات"), True, True),
        (Said("GBF-T20. Capacity-building"), True, False),
        (Said("ABS بروتوكول"), False, False),
        (Said("12 %"), True, True),
        (Said("+229 21 30", ltr=True), True, False),
    ],
)
def test_a_text_runs_as_its_language_or_its_letters_do(said: Said, page: bool, expected: bool) -> None:
    assert runs_right_to_left(said, page) is expected


def test_names_stand_on_the_pages_own_side_and_texts_on_the_side_of_their_language() -> None:
    assert alignment(Said("Ana Souza"), True) == RIGHT
    assert alignment(Said("Ana Souza"), False) == LEFT
    assert alignment(Said("Workshop", "en"), True) == LEFT
    assert alignment(Said("ورشة", "ar"), False) == RIGHT


def test_what_leads_stands_on_the_pages_own_side_in_every_language() -> None:
    assert alignment(Said("Workshop", "en", leading=True), True) == RIGHT
    assert alignment(Said("ورشة", "ar", leading=True), False) == LEFT
    assert not runs_right_to_left(Said("Workshop", "en", leading=True), True)


def test_what_does_not_lead_stands_where_it_begins_also_where_no_language_is_named() -> None:
    assert alignment(Said("Workshop", leading=False), True) == LEFT
    assert alignment(Said("ورشة", leading=False), False) == RIGHT
    assert alignment(Said("Workshop", "en", leading=False), True) == LEFT


def test_numbers_in_a_table_stand_on_the_far_side() -> None:
    assert alignment(Said("12", ltr=True), False, trailing=True) == RIGHT
    assert alignment(Said("12", ltr=True), True, trailing=True) == LEFT
