"""What the tests of sheets do again and again: fill in a workbook, look into it, take it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from desktop_app.desk import Desk
from desktop_app.operations.sheets import Preview, Taken, look_into_sheet, make_sheet, take_sheet
from forms.kinds import Document
from forms.registry import form_for
from forms.spec import Form
from tests.support.given import FakeClock, NewIds

ORGANIZATION, ACTIVITY = form_for("organization"), form_for("capacityBuildingInitiative")
GOOD = {"Name (English)": "Centre for degraded land", "City (English)": "Cotonou", "Country": "Bénin"}


@pytest.fixture
def desk(tmp_path: Path, clock: FakeClock, new_id: NewIds) -> Iterator[Desk]:
    """A desk of somebody in Benin."""
    desk = Desk.open(tmp_path / "data", clock=clock, new_id=new_id)
    desk.remember({"country": "bj", "person": "Awa"})
    yield desk
    desk.close()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Where the filled sheet lies."""
    return tmp_path / "filled.xlsx"


def fill_in(desk: Desk, file: Path, *rows: dict[str, Any], form: Form = ORGANIZATION) -> None:
    """Make the workbook and fill in these rows by the names of the columns."""
    make_sheet(desk, form, file, ["en", "fr"])
    book = load_workbook(file)
    sheet = book.worksheets[0]
    heads = {str(cell.value).removesuffix(" *"): cell.column or 0 for cell in sheet[1]}
    for number, row in enumerate(rows, start=2):
        for name, value in row.items():
            sheet.cell(number, heads[name], value)
    book.save(file)


def look(desk: Desk, file: Path) -> Preview:
    """Look into it, to the end."""
    preview = look_into_sheet(desk, file)
    assert preview is not None
    return preview


def effects(desk: Desk, file: Path) -> list[str]:
    """What would become of each row."""
    return [line.effect.value for line in look(desk, file).lines]


def take(desk: Desk, file: Path, **how: Any) -> Taken:
    """Take what was looked at."""
    return take_sheet(desk, look(desk, file), **how)


def problems(desk: Desk, file: Path) -> dict[str, str]:
    """What is to be mended before rows can be taken, by cell."""
    return {
        said.cell: str(said.phrase) for line in look(desk, file).lines for said in line.said if said.stops
    }


def mine(desk: Desk, identifier: str) -> Document:
    """A record as it is here."""
    record = desk.store.records.get(identifier)
    assert record is not None
    return record.mine
