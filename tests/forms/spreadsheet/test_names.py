"""What a person writes into a cell for a term or a language: its name in any language, its sign, its number."""

from __future__ import annotations

import pytest

from forms.registry import form_for
from forms.spreadsheet.cells import Cell
from forms.spreadsheet.reading import Fault, answer
from tests.forms.spreadsheet.given import world

ACTIVITY, MATERIAL = form_for("capacityBuildingInitiative"), form_for("resource")
T1, T13 = {"identifier": "GBF-TARGET-01"}, {"identifier": "GBF-TARGET-13"}


@pytest.mark.parametrize("text", ["1; 13", "GBF-T01; GBF-T13", "gbf-t01; GBF-TARGET-13"])
def test_a_target_is_known_by_its_sign_and_by_its_number(text: str) -> None:
    assert answer(ACTIVITY.question("gbfTargets"), Cell(text), world()) == [T1, T13]


@pytest.mark.parametrize(
    "text", ["French; Arabic", "français; arabe", "الفرنسية; العربية", "fr; ar", "法文; Árabe"]
)
def test_a_language_is_known_by_its_name_in_any_of_the_six(text: str) -> None:
    path = ACTIVITY.languages_path
    assert answer(ACTIVITY.question(path), Cell(text), world()) == ["fr", "ar"]


def test_a_list_of_which_no_term_is_known_here_is_not_offered_as_an_empty_one() -> None:
    asked = next(
        one
        for one in MATERIAL.questions
        if one.vocabularies and not world().vocabularies.terms(one.vocabularies)
    )
    with pytest.raises(Fault) as refused:
        answer(asked, Cell("nothing like it"), world())
    assert str(refused.value.phrase) == "“nothing like it”: It is not in the list of terms."
