"""Workbooks that somebody made so that reading them or marking a copy would never end: refused in words."""

from __future__ import annotations

from pathlib import Path
from zipfile import ZipFile

import pytest
from openpyxl import load_workbook

from desktop_app.desk import Desk
from desktop_app.operations.sheet_marking import save_marked
from desktop_app.operations.sheets import look_into_sheet
from sync.errors import Trouble
from tests.desktop_app.operations.sheet_given import GOOD, desk, file, fill_in
from tests.forms.spreadsheet.given import rows_of, workbook

__all__ = ["desk", "file"]


def test_a_range_merged_over_a_whole_sheet_is_refused_before_a_cell_is_made_for_each(
    desk: Desk, file: Path
) -> None:
    fill_in(desk, file, GOOD)
    merged = '<mergeCells><mergeCell ref="$A$3:XFD1048576"/></mergeCells>'
    _with_part(file, "</sheetData>", f"</sheetData>{merged}")
    assert look_into_sheet(desk, file) is not None
    with pytest.raises(Trouble, match="merged over too wide a range"):
        save_marked(desk, file, file.with_name("marked.xlsx"))
    assert not file.with_name("marked.xlsx").exists()


def test_a_workbook_merged_as_people_do_is_marked(desk: Desk, file: Path) -> None:
    fill_in(desk, file, GOOD)
    book = load_workbook(file)
    book.worksheets[0].merge_cells("A3:C400")
    book.save(file)
    assert save_marked(desk, file, file.with_name("marked.xlsx")) is not None


def test_a_part_that_only_the_marking_reads_may_be_spoilt(desk: Desk, file: Path) -> None:
    fill_in(desk, file, GOOD)
    _with_part(file, "</Types>", "<broken</Types>")
    with pytest.raises(Trouble, match="damaged"):
        save_marked(desk, file, file.with_name("marked.xlsx"))


def test_numbers_of_more_digits_than_python_reads_are_none() -> None:
    long = "9" * 5000
    content = workbook(
        f'<row r="{long}"><c r="A1" t="s"><v>{long}</v></c><c r="B1" s="{long}"><v>7</v></c></row>',
        formats=f'<numFmts><numFmt numFmtId="{long}" formatCode="yyyy"/></numFmts>',
    )
    (row,) = rows_of(content)
    assert row.number == 1
    assert [cell.text for cell in row.cells.values()] == ["", "7"]


def _with_part(file: Path, sign: str, instead: str) -> None:
    """Write something else for a sign in the first part of a workbook that holds it."""
    with ZipFile(file) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    name = next(name for name, part in parts.items() if sign.encode() in part)
    parts[name] = parts[name].replace(sign.encode(), instead.encode())
    with ZipFile(file, "w") as archive:
        for part, content in parts.items():
            archive.writestr(part, content)
