"""Sheets without the window: made, shown, taken, exported."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtWidgets import QApplication

from tests.desktop_app.commands.test_command_line import ID, Console
from tests.support.two_computers import ACTIVITY, NEED


@pytest.fixture
def ana(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Console:
    """The console of one person."""
    return Console(tmp_path / "ana", capsys)


def test_a_sheet_is_made_shown_taken_and_taken_again(ana: Console, tmp_path: Path) -> None:
    file, marked = tmp_path / "a.xlsx", tmp_path / "marked.xlsx"
    assert ana("sheet", "make", "organization", str(file), "--languages", "en", "ar") == 0
    book = load_workbook(file)
    assert {"Name (English) *", "Name (العربية)"} <= {cell.value for cell in book.worksheets[0][1]}
    book.worksheets[0]["A2"], book.worksheets[0]["A3"] = "One", "Two"
    book.worksheets[0].cell(3, 5, "Nothing like it")
    book.save(file)
    assert ana("sheet", "show", str(file)) == 1
    assert ana.json["counts"] == {"new": 1, "to_mend": 1}
    assert ana.json["rows"][1]["problems"][0]["stops"]
    assert ana("sheet", "take", str(file), "--marked", str(marked)) == 1
    assert ana.counts == {"made": 1, "changed": 0, "to_mend": 1}
    assert marked.exists()
    assert ana("sheet", "take", str(file)) == 1
    assert ana.counts == {"made": 0, "changed": 0, "here": 1, "to_mend": 1}


def test_an_export_comes_back_unchanged_and_changes_only_when_told(ana: Console, tmp_path: Path) -> None:
    ana.imports(ACTIVITY, NEED)
    book, commas = tmp_path / "all.xlsx", tmp_path / "some.csv"
    assert ana("export", str(book)) == 0
    assert ana.counts == {"written": 2}
    assert ana("export", str(commas)) == 1
    assert "several kinds" in ana.err
    assert ana("export", str(commas), "--type", "activity") == 0
    for file in (book, commas):
        assert ana("sheet", "show", str(file)) == 0
        assert set(ana.json["counts"]) == {"here"}
    title = ACTIVITY["title"]["en"]
    text = commas.read_text(encoding="utf-8-sig")
    commas.write_text(text.replace(title, "Another title"), encoding="utf-8-sig")
    assert ana("sheet", "take", str(commas)) == 0
    assert ana.counts == {"made": 0, "changed": 0, "change": 1}
    assert ana("sheet", "take", str(commas), "--change") == 0
    ana("show", ID)
    assert json.loads(ana.out)["title"]["en"] == "Another title"


def test_what_is_no_sheet_is_said(ana: Console, tmp_path: Path) -> None:
    (tmp_path / "a.xlsx").write_bytes(b"PK nothing")
    assert ana("sheet", "show", str(tmp_path / "a.xlsx")) == 1
    assert "Nothing was changed on this computer." in ana.err


def test_a_form_is_printed_empty_and_filled(ana: Console, tmp_path: Path, qapp: QApplication) -> None:
    ana.imports(ACTIVITY)
    for what in ("activity", ID):
        assert ana("print-form", what, "--pdf", str(tmp_path / "form.pdf")) == 0
        assert (tmp_path / "form.pdf").read_bytes().startswith(b"%PDF-")
    assert ana("print-form", "nothing", "--pdf", str(tmp_path / "form.pdf")) == 1
    assert "There is no record" in ana.err
