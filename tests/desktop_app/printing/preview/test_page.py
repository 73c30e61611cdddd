"""The page on which a print is looked at: what is seen is what is printed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrinterInfo
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.background import Background
from desktop_app.desk import Desk
from desktop_app.error_dialog import ErrorDialog
from desktop_app.printing.fonts import missing_letters
from desktop_app.printing.pages import Pages
from desktop_app.printing.paper import Paragraph, Said
from desktop_app.printing.pdf.writing import is_whole
from desktop_app.printing.preview.kinds import folder_preview, list_preview, record_preview
from desktop_app.printing.preview.page import PreviewPage
from desktop_app.printing.preview.page_view import PageView
from desktop_app.printing.preview.save_menu import file_name
from desktop_app.printing.preview.wishes import FolderWishes, ListWishes, RecordWishes
from desktop_app.printing.sheet import A4
from sync.records import Query
from tests.desktop_app.printing.given import ACTIVITY, all_lines, lines_on, paper
from tests.desktop_app.printing.test_pages import table


@pytest.fixture
def background(qapp: object) -> Iterator[Background]:
    """Workers that end with the test."""
    background = Background()
    yield background
    background.close()


@pytest.fixture
def preview(desk: Desk, background: Background, qtbot: QtBot) -> PreviewPage:
    """The preview of the activity, shown and ready."""
    page = record_preview(desk, background, ACTIVITY)
    qtbot.addWidget(page)
    page.resize(1024, 640)
    page.show()
    qtbot.waitUntil(page.save_button.isEnabled)
    return page


def test_the_page_in_view_is_told(preview: PreviewPage) -> None:
    assert preview.page_number.text() == "Page 1 of 2"
    assert preview.title().startswith("Print: Regional workshop")


def test_paper_is_white_and_has_dark_text(preview: PreviewPage) -> None:
    image = preview.view.viewport().grab().toImage()
    colours = {image.pixelColor(x, y).lightness() for x in range(200, 800, 2) for y in range(40, 400, 2)}
    assert 255 in colours
    assert min(colours) < 80


def test_saving_writes_the_file_and_says_so(preview: PreviewPage, tmp_path: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(preview.saved) as told:
        preview.save_to(tmp_path / "activity.pdf")
    assert told.args == [str(tmp_path / "activity.pdf")]
    assert is_whole(tmp_path / "activity.pdf")
    assert "activity.pdf" in preview.notice.text()


def test_a_folder_that_is_gone_is_told_in_a_sentence(
    preview: PreviewPage, tmp_path: Path, qtbot: QtBot
) -> None:
    preview.save_to(tmp_path / "gone" / "activity.pdf")
    qtbot.waitUntil(lambda: bool(preview.findChildren(ErrorDialog)))
    dialog = preview.findChildren(ErrorDialog)[0]
    assert "is not there any more" in dialog.accessibleDescription()
    dialog.close()
    assert not preview.notice.text()


def test_without_a_printer_the_page_says_what_to_do(
    preview: PreviewPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", list)
    preview.print_button.click()
    assert "Save it as a PDF instead" in preview.notice.text()


def wishes_of(page: PreviewPage) -> RecordWishes:
    wishes = page.findChild(RecordWishes)
    assert wishes is not None
    return wishes


def clicked(page: PreviewPage, box: QAbstractButton, qtbot: QtBot) -> tuple[Pages, Pages]:
    """The pages before and after a choice."""
    before = page.view.pages
    box.click()
    qtbot.waitUntil(lambda: page.view.pages is not before)
    assert before is not None
    assert page.view.pages is not None
    return before, page.view.pages


def test_private_notes_are_left_out_until_they_are_asked_for(preview: PreviewPage, qtbot: QtBot) -> None:
    notes = wishes_of(preview).notes
    assert not notes.isChecked()
    before, after = clicked(preview, notes, qtbot)
    assert _length(after) > _length(before)


def test_unanswered_questions_are_left_out_where_that_is_chosen_and_the_next_time_too(
    preview: PreviewPage, desk: Desk, background: Background, qtbot: QtBot
) -> None:
    answered = wishes_of(preview).answered
    assert not answered.isChecked()
    before, after = clicked(preview, answered, qtbot)
    assert "Not answered yet" in all_lines(before)
    assert "Not answered yet" not in all_lines(after)
    folder = folder_preview(desk, background, Query())
    qtbot.addWidget(folder)
    wishes = folder.findChild(FolderWishes)
    assert wishes is not None
    assert wishes.answered.isChecked()
    assert "Not answered yet" not in all_lines(Pages(wishes.maker()()))
    wishes.answered.click()
    assert "Not answered yet" in all_lines(Pages(wishes.maker()()))


def _length(pages: Pages) -> int:
    return sum(len(page) for page in pages)


def test_every_button_has_a_name_for_those_who_cannot_see_it(preview: PreviewPage) -> None:
    for button in filter(QAbstractButton.isVisible, preview.findChildren(QAbstractButton)):
        assert button.accessibleName() or button.text(), button.objectName()


@pytest.fixture
def view(qtbot: QtBot, speak: None) -> PageView:
    """A view of several pages."""
    view = PageView()
    qtbot.addWidget(view)
    view.resize(900, 600)
    view.show()
    view.show_pages(Pages(paper(table())))
    return view


def test_pages_are_turned_by_keys(view: PageView) -> None:
    assert view.page == 1
    QTest.keyClick(view, Qt.Key.Key_PageDown)
    assert view.page == 2
    QTest.keyClick(view, Qt.Key.Key_End)
    assert view.pages is not None
    assert view.page == view.pages.count
    QTest.keyClick(view, Qt.Key.Key_Home)
    assert view.page == 1


def _width(view: PageView) -> int:
    """How wide the pages and the space beside them are."""
    sheets = view.widget()
    assert isinstance(sheets, QWidget)
    return sheets.minimumWidth()


def test_pages_grow_and_shrink_and_fit_again(view: PageView) -> None:
    usual = _width(view)
    view.zoom(1)
    assert _width(view) > usual
    for _step in range(20):
        view.zoom(-1)
    assert 0 < _width(view) < usual
    view.fit()
    assert _width(view) == usual


def test_a_narrow_window_shows_the_whole_width_of_the_paper(view: PageView) -> None:
    view.resize(500, 600)
    assert _width(view) <= view.viewport().width()


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Workshop", "Workshop.pdf"),
        ('a/b\\c:d*e?"f"<g>|h', "a b c d e f g h.pdf"),
        ("..", "print.pdf"),
        ("", "print.pdf"),
        ("Atelier régional – été", "Atelier régional – été.pdf"),
        ("\u2068Ana\u2069\n2", "Ana 2.pdf"),
        ("x" * 300, "x" * 80 + ".pdf"),
    ],
)
def test_a_title_becomes_a_name_that_every_system_takes(title: str, name: str) -> None:
    assert file_name(title) == name


def test_lying_paper_is_counted_anew(preview: PreviewPage, qtbot: QtBot) -> None:
    before = preview.view.pages
    preview.sheets.chosen.emit(A4.lying)
    qtbot.waitUntil(lambda: preview.view.pages is not before)
    assert preview.view.pages is not None
    assert preview.view.pages.sheet.is_lying
    assert preview.sheets.currentText() == "A4, on its side"


@pytest.mark.parametrize("ending", ["docx", "html"])
def test_other_formats_are_saved_from_their_menu(
    preview: PreviewPage, tmp_path: Path, qtbot: QtBot, ending: str
) -> None:
    action = next(one for one in preview.saving.other.menu().actions() if ending in one.objectName())
    action.trigger()
    dialog = preview.findChild(QFileDialog, "preview_where")
    assert dialog is not None
    with qtbot.waitSignal(preview.saved):
        dialog.fileSelected.emit(str(tmp_path / f"activity.{ending}"))
    dialog.close()
    assert (tmp_path / f"activity.{ending}").stat().st_size > 2000


def test_a_print_without_a_table_says_which_formats_it_has(
    preview: PreviewPage, tmp_path: Path, qtbot: QtBot
) -> None:
    preview.save_to(tmp_path / "activity.xlsx")
    qtbot.waitUntil(lambda: bool(preview.findChildren(ErrorDialog)))
    dialog = preview.findChildren(ErrorDialog)[0]
    assert "no table" in dialog.accessibleDescription()
    dialog.close()
    assert not list(tmp_path.glob("activity*"))


def test_the_wishes_of_a_folder_change_its_pages(desk: Desk, background: Background, qtbot: QtBot) -> None:
    page = folder_preview(desk, background, Query())
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(page.save_button.isEnabled)
    wishes = page.findChild(FolderWishes)
    assert wishes is not None
    before = page.view.pages
    QTest.keyClicks(wishes.occasion, "Committee")
    QTest.keyClick(wishes.occasion, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.view.pages is not before)
    assert page.view.pages is not None
    assert "Committee" in lines_on(page.view.pages, 1)
    before = page.view.pages
    wishes.listed.click()
    qtbot.waitUntil(lambda: page.view.pages is not before)
    assert "list" not in page.view.pages.survey.numbers


def test_the_columns_of_a_list_are_chosen_by_name(desk: Desk, background: Background, qtbot: QtBot) -> None:
    page = list_preview(desk, background, Query(), [ACTIVITY])
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(page.save_button.isEnabled)
    wishes = page.findChild(ListWishes)
    assert wishes is not None
    before = page.view.pages
    next(one for one in wishes.columns.menu().actions() if one.objectName() == "list_column_by").trigger()
    qtbot.waitUntil(lambda: page.view.pages is not before)
    assert page.view.pages is not None
    assert "Ana Souza" in lines_on(page.view.pages, 1)


def test_letters_without_a_font_are_told_in_the_preview(
    background: Background, qtbot: QtBot, speak: None
) -> None:
    unknown = "\U0001e900\U0001e901\U0001e902"  # Adlam, which few computers have
    if not missing_letters(unknown, QGuiApplication.font()):
        pytest.skip("this computer has every font")
    page = PreviewPage(background, lambda: paper(Paragraph(Said(f"Pular: {unknown}"))))
    qtbot.addWidget(page)
    qtbot.waitUntil(page.save_button.isEnabled)
    assert "Some texts are not printed whole" in page.notice.text()
