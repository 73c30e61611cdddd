"""Acts of the tour away from the one form: rows of a sheet, a template, a form on paper."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QComboBox

from desktop_app.printing.blank_forms import empty_form_paper, form_pdf
from desktop_app.sheets.take_page import TakeSheetPage
from desktop_app.tour.acts import ACTIVITY, MATERIAL
from desktop_app.tour.lines import LINES
from desktop_app.tour.stage import Stage
from forms.registry import form_for
from forms.spreadsheet.columns import columns_of

NO_SUCH_PLACE = "Atlantis"


def fill_a_sheet(stage: Stage) -> None:
    """A workbook is made, filled in elsewhere, looked into, and its good rows are taken."""
    sheet = stage.stick / "materials.xlsx"
    stage.choose("action_make_sheet")
    kind = stage.find(QComboBox, "sheet_kind")
    kind.setCurrentIndex(kind.findData(MATERIAL))
    stage.picture("sheet", "a workbook to fill in, for those who gather records without this program")
    stage.press("sheet_save")
    stage.choose_file("save_sheet", sheet)
    stage.until("the workbook is written", sheet.exists)
    _fill_in(stage, sheet)
    stage.work.carrying.take(sheet)
    stage.until("the sheet was looked into", lambda: _is_looked_into(stage))
    stage.picture("sheet-seen", "a filled one: what each row would do, and what is to be mended in it")
    stage.press("sheet_take")
    stage.picture("sheet-taken", "the good row is a draft now; the other waits in the sheet")
    stage.choose("action_back")


def keep_a_template(stage: Stage) -> None:
    """What is the same in many records is kept, for new ones to begin with."""
    stage.open(ACTIVITY)
    stage.choose("record_template", stage.form)
    stage.press("name_yes")
    stage.work.templates.open()
    stage.settle()
    stage.picture("templates", "answers that new records can begin with")
    stage.choose("action_back")


def print_forms(stage: Stage) -> None:
    """A form on paper, for those who fill it in by hand and sign it."""
    paper = empty_form_paper(stage.work.desk, form_for(MATERIAL))
    stage.paper("form.pdf", partial(form_pdf, paper), "an empty form, to be filled in by hand and signed")


def _fill_in(stage: Stage, sheet: Path) -> None:
    """As another program would: a row that can be taken, and one with a place that no list knows."""
    from openpyxl import load_workbook

    lines, form = LINES[stage.language], form_for(MATERIAL)
    columns = [column.key for column in columns_of(form, (stage.language,))]
    title, place = (columns.index(key) + 1 for key in (f"title@{stage.language}", "countryRegions"))
    book = load_workbook(sheet)
    rows = book.worksheets[0]
    rows.cell(2, title, lines.summary)
    rows.cell(3, title, lines.later.strip())
    rows.cell(3, place, NO_SUCH_PLACE)
    book.save(sheet)


def _is_looked_into(stage: Stage) -> bool:
    page = stage.work.stack.currentWidget()
    view = page.stack.currentWidget() if isinstance(page, TakeSheetPage) else None
    return view is not None and view.objectName() == "sheet_preview"
