"""The tables of a paper in workbooks and CSV files: numbers as numbers, nothing that a program would run."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest
from openpyxl import load_workbook

from desktop_app.desk import Desk
from desktop_app.printing.lists import ListWish, list_paper
from desktop_app.printing.paper import Column, Heading, Said, Table
from sync.records import Query
from tests.desktop_app.printing.given import in_language, paper
from tests.desktop_app.printing.test_formats import everything, saved

pytestmark = pytest.mark.usefixtures("speak")


def test_a_workbook_has_a_sheet_for_each_table_with_numbers_as_numbers_and_never_a_formula(
    tmp_path: Path,
) -> None:
    book = load_workbook(saved(everything(), tmp_path / "print.xlsx"))
    about, first, second = book.worksheets
    assert (about.title, first.title, second.title) == ("About", "Table one two", "Table one two 2")
    assert first["B2"].value == 1234
    assert {cell.data_type for sheet in book for row in sheet.iter_rows() for cell in row} <= {"s", "n"}
    assert str(first["A2"].value).startswith("=HYPERLINK")
    assert first.freeze_panes == "A2"
    assert about["B1"].value == "Practice"


def test_a_sheet_is_named_after_any_title_as_far_as_a_workbook_allows(tmp_path: Path) -> None:
    water = "Renforcement des moyens pour l'eau et les forêts"
    frogs = "\N{FROG FACE}" * 20
    columns = (Column(Said("Name"), 1),)
    names = (water, water, frogs, frogs, "'quoted'", "History", "'", "Bell \x07 rings")
    blocks = [part for name in names for part in (Heading(Said(name)), Table(columns, ((Said("One"),),)))]
    book = load_workbook(saved(paper(*blocks), tmp_path / "print.xlsx"))
    assert book.sheetnames[1:] == [
        "Renforcement des moyens pour l",
        "Renforcement des moyens pour 2",
        "\N{FROG FACE}" * 15,
        "\N{FROG FACE}" * 14 + " 2",
        "quoted",
        "History 1",
        "1",
        "Bell rings",
    ]


def test_a_workbook_in_arabic_runs_from_the_right(desk: Desk, tmp_path: Path) -> None:
    book = load_workbook(saved(list_paper(in_language(desk, "ar"), Query()), tmp_path / "list.xlsx"))
    assert all(sheet.sheet_view.rightToLeft for sheet in book.worksheets)


def test_no_row_of_a_workbook_is_printed_over_the_next_where_its_height_is_not_worked_out(
    tmp_path: Path,
) -> None:
    """LibreOffice does not; Excel would."""
    columns = (Column(Said("No."), numbers=True, fits=("10",)), Column(Said("Title")))
    texts = ("Short", "word " * 60, "One\nTwo\nThree")
    table = Table(columns, tuple((Said("1", ltr=True), Said(text)) for text in texts))
    sheet = load_workbook(saved(paper(table), tmp_path / "print.xlsx")).worksheets[1]
    one, many, three = (sheet.row_dimensions[row].height or 15 for row in (2, 3, 4))
    assert many >= 4 * one
    assert three == 3 * one
    assert sheet.column_dimensions["A"].width < 8


def test_the_foot_of_an_arabic_sheet_reads_from_the_right(desk: Desk, tmp_path: Path) -> None:
    book = load_workbook(saved(list_paper(in_language(desk, "ar"), Query()), tmp_path / "list.xlsx"))
    foot = book.worksheets[1].oddFooter
    assert foot is not None
    assert str(foot.left.text)[0] == "\u202b"


def test_csv_holds_the_table_and_nothing_that_a_program_would_run(tmp_path: Path) -> None:
    rows = list(csv.reader(io.StringIO(saved(everything(), tmp_path / "print.csv").read_text("utf-8-sig"))))
    assert rows[0] == ["Name", "Records"]
    assert rows[2] == ["more", "5"]
    assert [row for row in rows if row and row[0].startswith(("=", "-", "+", "@"))] == []
    assert rows[-1] == ["Practice"]


def test_a_list_becomes_one_csv_table(desk: Desk, tmp_path: Path) -> None:
    plain = list_paper(desk, Query(), ListWish(columns=("number", "title")))
    text = saved(plain, tmp_path / "list.csv").read_text("utf-8-sig")
    assert [row[0] for row in csv.reader(io.StringIO(text))] == ["No.", "1", "2"]
