"""Every problem marked at its cell in a copy; the file itself is never touched."""

from __future__ import annotations

from pathlib import Path
from zipfile import ZIP_STORED, ZipFile

import pytest
from openpyxl import load_workbook
from openpyxl.comments import Comment
from openpyxl.styles import Font

from desktop_app.desk import Desk
from desktop_app.operations.sheet_marking import save_marked
from forms.spreadsheet.marking import MOST_TEXT, MOST_UNPACKED
from sync.errors import Trouble
from tests.desktop_app.operations.sheet_given import GOOD, desk, effects, file, fill_in

__all__ = ["desk", "file"]


def test_every_problem_is_marked_in_a_copy_and_the_file_is_never_touched(desk: Desk, file: Path) -> None:
    fill_in(desk, file, {**GOOD, "Country": "Benim"}, GOOD)
    book = load_workbook(file)
    book.worksheets[0]["A2"].comment = Comment("ask Lin", "Awa")
    book.save(file)
    before = file.read_bytes()
    copy = file.with_name("marked.xlsx")
    marks = save_marked(desk, file, copy)
    assert file.read_bytes() == before
    marked = load_workbook(copy)
    sheet = marked.worksheets[0]
    (place,) = (cell for cell in sheet[2] if cell.value == "Benim")
    assert place.comment is not None
    assert "Perhaps this is meant: Benin" in place.comment.text
    assert place.fill.fgColor.rgb == "00FFC7CE"
    assert sheet["A2"].comment is not None
    assert sheet["A2"].comment.text == "ask Lin"
    listed = [[cell.value for cell in row] for row in marked["To mend"].iter_rows(min_row=2)]
    assert len(listed) == marks
    assert ["Mend before it is taken", sheet.title, place.coordinate] in [row[:3] for row in listed]
    place.value = "Benin"
    marked.save(copy)
    assert effects(desk, copy) == ["new", "twice"]
    save_marked(desk, copy, file.with_name("again.xlsx"))
    again = load_workbook(file.with_name("again.xlsx")).worksheets[0]
    assert again[place.coordinate].comment is None


def test_a_marked_copy_of_a_csv_file_is_a_workbook(desk: Desk, tmp_path: Path) -> None:
    file, copy = tmp_path / "a.csv", tmp_path / "a.xlsx"
    file.write_text("Name;Country\n'=1+1;Benim\n", encoding="utf-8")
    assert save_marked(desk, file, copy)
    sheet = load_workbook(copy).worksheets[0]
    assert (sheet["A2"].value, sheet["A2"].data_type) == ("=1+1", "s")
    assert sheet["B2"].comment is not None
    assert "Benin" in sheet["B2"].comment.text


def test_the_copy_is_never_written_over_the_file(desk: Desk, file: Path) -> None:
    fill_in(desk, file, GOOD)
    with pytest.raises(Trouble, match="never written over"):
        save_marked(desk, file, file)


def test_a_stray_cell_far_away_costs_nothing_and_marking_can_be_stopped(desk: Desk, file: Path) -> None:
    """Going through every cell up to the farthest would make six million of them here."""
    fill_in(desk, file, {**GOOD, "Country": "Benim"})
    book = load_workbook(file)
    book.worksheets[0].cell(20_000, 300).font = Font(bold=True)
    book.save(file)
    asked = 0

    def stopped() -> bool:
        nonlocal asked
        asked += 1
        return False

    assert save_marked(desk, file, file.with_name("marked.xlsx"), stopped=stopped)
    assert asked < 20_000
    assert save_marked(desk, file, file.with_name("none.xlsx"), stopped=lambda: True) is None
    assert not file.with_name("none.xlsx").exists()


def test_a_file_that_is_gone_is_told_though_its_copy_is_there(desk: Desk, tmp_path: Path) -> None:
    copy = tmp_path / "copy.xlsx"
    copy.write_bytes(b"mine")
    with pytest.raises(Trouble, match="could not be read"):
        save_marked(desk, tmp_path / "gone.xlsx", copy)
    assert copy.read_bytes() == b"mine"


def test_a_sheet_too_large_to_be_copied_in_memory_is_told_and_nothing_is_written(
    desk: Desk, file: Path, tmp_path: Path
) -> None:
    fill_in(desk, file, {**GOOD, "Country": "Benim"})
    with ZipFile(file, "a", ZIP_STORED) as book:
        book.writestr("xl/worksheets/sheet9.xml", bytes(MOST_UNPACKED))
    table = tmp_path / "large.csv"
    table.write_text("Name;Country\nA centre;Benim\n" + "x;\n" * (MOST_TEXT // 3), encoding="utf-8")
    for large in (file, table):
        copy = tmp_path / "copy.xlsx"
        with pytest.raises(Trouble, match="too large for a marked copy") as refused:
            save_marked(desk, large, copy)
        assert "several files" in str(refused.value)
        assert not copy.exists()
