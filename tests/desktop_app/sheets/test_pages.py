"""Sheets in the window: a workbook is made, filled in elsewhere, looked into, taken, and its copy marked and mended."""

from __future__ import annotations

from pathlib import Path
from time import sleep

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QFileDialog, QLabel, QPlainTextEdit
from pytestqt.qtbot import QtBot

from desktop_app.operations import exporting
from desktop_app.sheets.make_page import MakeSheetPage
from desktop_app.sheets.take_page import TakeSheetPage
from sync.practice.people.accounts import COLLEAGUE
from sync.records import Query
from tests.desktop_app.given import Start
from tests.desktop_app.person import Nowhere, Person
from tests.support.given import FakeClock

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def lin(start: Start, tmp_path: Path, qtbot: QtBot, clock: FakeClock, worn: QApplication) -> Person:
    """Somebody without any connection."""
    return Person(start, tmp_path / "lin", Nowhere(), COLLEAGUE, qtbot, clock)


def choose(lin: Person, dialog: str, path: Path) -> None:
    """Choose this file in the dialog that is open."""
    found = lin.find(QFileDialog, dialog)
    assert found.isVisible()
    found.fileSelected.emit(str(path))
    found.close()
    lin.rest()


def opened(lin: Person, path: Path) -> TakeSheetPage:
    """Open a sheet by the command of the window."""
    lin.work.commands["import"].trigger()
    choose(lin, "open_file", path)
    page = lin.front
    assert isinstance(page, TakeSheetPage)
    return page


def shows(page: TakeSheetPage) -> str:
    """Which view of the page is in front."""
    view = page.stack.currentWidget()
    assert view is not None
    return view.objectName()


def label(lin: Person, name: str) -> str:
    """What a label of the page in front says."""
    return lin.find(QLabel, name, lin.front).text()


def test_from_the_empty_sheet_to_the_mended_copy(lin: Person, tmp_path: Path) -> None:
    file, marked = tmp_path / "organizations.xlsx", tmp_path / "marked.xlsx"
    lin.work.commands["make_sheet"].trigger()
    assert isinstance(lin.front, MakeSheetPage)
    kind = lin.find(QComboBox, "sheet_kind", lin.front)
    kind.setCurrentIndex(kind.findData("organization"))
    lin.find(QCheckBox, "sheet_language_en", lin.front).setChecked(False)
    assert not lin.front.make.isEnabled()
    for code in ("en", "fr"):
        lin.find(QCheckBox, f"sheet_language_{code}", lin.front).setChecked(True)
    lin.press("sheet_save")
    choose(lin, "save_sheet", file)
    book = load_workbook(file)
    sheet = book.worksheets[0]
    heads = {str(cell.value).removesuffix(" *"): cell.column or 0 for cell in sheet[1]}
    for row, (name, country) in enumerate([("One", "Bénin"), ("Two", "Benim"), ("Three", "Togo")], start=2):
        sheet.cell(row, heads["Name (English)"], name)
        sheet.cell(row, heads["Country"], country)
    book.save(file)

    page = opened(lin, file)
    assert shows(page) == "sheet_preview"
    assert label(lin, "sheet_counts") == "2 drafts can be made. 1 row is to be mended first."
    detail = lin.find(QPlainTextEdit, "sheet_detail", page).toPlainText()
    assert f"{sheet.cell(3, heads['Country']).coordinate}, Country: " in detail
    assert "Perhaps this is meant: Benin" in detail
    assert page.preview.take.text() == "Take 2 rows"
    lin.press("sheet_take")
    assert shows(page) == "sheet_done"
    assert label(lin, "sheet_done_heading") == "2 drafts were made."
    assert "1 row is to be mended first." in label(lin, "sheet_done_left")
    lin.press("sheet_done_marked")
    choose(lin, "save_sheet", marked)
    assert "saved as marked.xlsx" in page.notice.text()

    book = load_workbook(marked)
    book.worksheets[0].cell(3, heads["Country"]).value = "Benin"
    book.save(marked)
    lin.press("notice_action")
    assert label(lin, "sheet_counts") == "1 draft can be made. 2 rows are known already."
    lin.press("sheet_take")
    lin.press("sheet_show")
    assert lin.work.list.model.rowCount() == 3


def test_rows_that_change_something_wait_for_a_tick(lin: Person, tmp_path: Path) -> None:
    file = tmp_path / "a.csv"
    file.write_text("Name (English),City (English)\nOne,Cotonou\n", encoding="utf-8")
    opened(lin, file)
    lin.press("sheet_take")
    file.write_text("Name (English),City (English)\nOne,Parakou\n", encoding="utf-8")
    page = opened(lin, file)
    assert label(lin, "sheet_counts") == "1 row waits for your tick."
    assert not page.preview.take.isEnabled()
    QTest.keyClick(page.preview.table, Qt.Key.Key_Space)
    assert page.preview.take.isEnabled()
    index = page.preview.model.index(0, 0)
    assert index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
    page.refresh()
    assert page.preview.take.isEnabled(), "what arrives meanwhile takes no tick away"
    QTest.keyClick(page.preview.table, Qt.Key.Key_Space)
    assert not page.preview.take.isEnabled()
    page.preview.alike.setChecked(True)
    lin.press("sheet_take")
    assert lin.desk.store.records.count(Query()) == 2


def test_what_is_no_sheet_is_refused_in_the_page(lin: Person, tmp_path: Path) -> None:
    (tmp_path / "a.xlsx").write_bytes(b"PK nothing")
    page = opened(lin, tmp_path / "a.xlsx")
    assert "no workbook that this program can read" in page.refusal.text()
    assert page.refusal.another.text() == "Open another sheet …"
    lin.press("refused_back")
    assert lin.front is lin.work.list


def test_a_sheet_can_be_dropped_onto_the_window(lin: Person, tmp_path: Path) -> None:
    file = tmp_path / "a.csv"
    file.write_text("Name (English),City (English)\nOne,Cotonou\n", encoding="utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    place, copy = QPointF(400, 300), Qt.DropAction.CopyAction
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(place.toPoint(), copy, data, left, none)
    QApplication.sendEvent(lin.work, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(lin.work, QDropEvent(place, copy, data, left, none))
    lin.rest()
    assert isinstance(lin.front, TakeSheetPage)


def test_records_are_saved_as_the_chosen_kind_of_file(lin: Person, tmp_path: Path) -> None:
    file = tmp_path / "a.csv"
    file.write_text("Name (English),City (English)\nOne,Cotonou\n", encoding="utf-8")
    opened(lin, file)
    lin.press("sheet_take")
    chosen = lin.desk.store.records.identifiers(Query())
    for name in ("out.xlsx", "out.csv", "out.json"):
        lin.work.deeds.export(chosen, tmp_path / name)
        lin.rest()
        assert lin.said() == f"1 record saved in {name}."
        assert (tmp_path / name).exists()


def test_many_records_are_told_while_they_are_saved_and_can_be_stopped(
    lin: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    each = exporting._Exporting.each

    def patiently(going: exporting._Exporting) -> None:
        while not going._stopped():
            sleep(0.001)
        each(going)

    monkeypatch.setattr(exporting._Exporting, "each", patiently)
    file = tmp_path / "a.csv"
    lines = "".join(f"One {number},Cotonou\n" for number in range(200))
    file.write_text(f"Name (English),City (English)\n{lines}", encoding="utf-8")
    opened(lin, file)
    lin.press("sheet_take")
    chosen = lin.desk.store.records.identifiers(Query())
    lin.work.deeds.export(chosen, tmp_path / "out.xlsx")
    assert lin.said() == "Saving 200 records …"
    lin.work.notice.action.click()
    lin.rest()
    assert lin.said() == "Stopped. Nothing was saved."
    assert not (tmp_path / "out.xlsx").exists()
