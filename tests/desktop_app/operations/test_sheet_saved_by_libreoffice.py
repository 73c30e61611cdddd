"""A workbook of ours that LibreOffice 7.4 opened, kept as its own kind, and saved as .xlsx again."""

from __future__ import annotations

from pathlib import Path

from openpyxl import load_workbook

from desktop_app.desk import Desk
from tests.desktop_app.operations.sheet_given import desk, effects, mine, problems, take

__all__ = ["desk"]

SAVED = Path(__file__).parent / "saved_by_libreoffice.xlsx"


def test_its_rows_are_read_as_they_were_filled_in(desk: Desk) -> None:
    assert effects(desk, SAVED) == ["new", "to_mend"]
    (made,) = take(desk, SAVED).made
    document = mine(desk, made)
    assert document["header"]["languages"] == ["en", "ar"]
    assert {name: value for name, value in document.items() if name != "header"} == {
        "title": {"en": "Workshop on seeds", "ar": "ورشة عمل حول البذور"},
        "countryRegions": [{"identifier": "bj"}, {"identifier": "bf"}],
        "startDate": "2016-04-04",
        "endDate": "2016-04-09",
        "projectDocument": [{"url": "https://example.org/seeds", "name": "Its pages"}],
        "isProjectProgramme": False,
        "gbfTargets": [{"identifier": "GBF-TARGET-01"}, {"identifier": "GBF-TARGET-13"}],
        "totalBudget": "25000",
        "resultsAchievements": {"en": "Line one\nline two"},
    }


def test_a_day_that_does_not_exist_is_marked_there_too(desk: Desk) -> None:
    assert problems(desk, SAVED) == {
        "S3": "This is no date that exists, or it could be two. Write it as 2016-04-25, 2016-04 or 2016."
    }


def test_the_drop_downs_and_the_notes_of_its_columns_are_still_there() -> None:
    sheet = load_workbook(SAVED).worksheets[0]
    lists = [one for one in sheet.data_validations.dataValidation if one.type == "list"]
    assert len(lists) == 16
    assert all(one.formula1.startswith("Terms!") for one in lists)
    headings = [cell for cell in sheet[1] if cell.value]
    assert all(cell.comment for cell in headings)
