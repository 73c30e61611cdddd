"""What differs between two versions of a record, question by question."""

from __future__ import annotations

from typing import Any

import pytest

from forms.changes import Change, changes_between
from forms.kinds import Document
from forms.registry import form_for

FORM = form_for("capacityBuildingInitiative")
BENIN, TOGO, GHANA = ({"identifier": name} for name in ("bj", "tg", "gh"))


def activity(**answers: Any) -> Document:
    """An activity with these answers."""
    return {"header": {"identifier": "A-1", "schema": FORM.record_type}, "title": {"en": "One"}, **answers}


@pytest.mark.parametrize(
    ("before", "after", "changes"),
    [
        ({}, {}, []),
        ({}, {"description": {"en": ""}}, []),
        ({}, {"title": {"en": "Two", "fr": "Deux"}}, [Change("title.en"), Change("title.fr")]),
        ({"startDate": "2016"}, {"startDate": "2016-04"}, [Change("startDate")]),
        (
            {"countryRegions": [BENIN]},
            {"countryRegions": [TOGO, GHANA]},
            [Change("countryRegions", added=2, removed=1)],
        ),
        ({"countryRegions": [BENIN, TOGO]}, {"countryRegions": [TOGO, BENIN]}, [Change("countryRegions")]),
        (
            {"contacts": [{"identifier": "C-1@2"}]},
            {"contacts": [{"identifier": "C-1@3"}]},
            [Change("contacts")],
        ),
        ({"countryRegions": "bj"}, {"countryRegions": [BENIN]}, [Change("countryRegions")]),
        ({"title": "as text"}, {"title": {"en": "One"}}, [Change("title")]),
        ({"somethingOld": 1}, {"somethingOld": 2}, [Change("somethingOld")]),
    ],
)
def test_each_answer_that_differs_is_told_once(
    before: Document, after: Document, changes: list[Change]
) -> None:
    assert list(changes_between(FORM, activity(**before), activity(**after))) == changes


def test_what_stands_at_the_top_of_a_document_is_no_answer() -> None:
    moved = activity() | {"header": {"identifier": "A-2", "schema": FORM.record_type}}
    assert changes_between(FORM, activity(), moved) == ()
