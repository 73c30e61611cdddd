"""What the tests of carrying by hand share: offices with a window each, and hands that choose files."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QLabel

from desktop_app.carrying.answer_page import AnswerPage
from desktop_app.carrying.make_page import MakePage
from desktop_app.carrying.preview_view import PreviewView
from desktop_app.carrying.report_view import ReportView
from desktop_app.carrying.take_page import TakePage
from desktop_app.desk import Desk
from desktop_app.operations import carrying
from desktop_app.queue.table import LineTable
from sync.bundle.making import Wish
from sync.records import Intent
from tests.desktop_app.given import keep
from tests.desktop_app.person import Person
from tests.support.given import FakeClock, NewIds


def away(folder: Path, person: str, clock: FakeClock, series: int) -> Desk:
    """Another office, without a window."""
    desk = Desk.open(folder, clock=clock, new_id=NewIds(series))
    desk.remember({"person": person, "country": "bj"})
    return desk


def waits(desk: Desk, number: int, title: str, intent: Intent = Intent.DRAFT) -> str:
    """A record with this title that waits in the queue; its identifier."""
    identifier = named(number)
    keep(desk, identifier, title)
    desk.store.outbox.put(identifier, intent)
    return identifier


def named(number: int) -> str:
    """An identifier of a record."""
    return f"{number:08X}-4E5F-6071-8293-A4B5C6D7E8F9"


def bundled(desk: Desk, path: Path, **wish: object) -> list[Path]:
    """The files of a bundle of all that waits there."""
    return [made.path for made in carrying.make_bundle(desk, path, Wish(**wish))]  # type: ignore[arg-type]


def choose_file(person: Person, dialog: str, path: Path) -> None:
    """Choose this file in the dialog that is open."""
    found = person.find(QFileDialog, dialog)
    assert found.isVisible()
    found.fileSelected.emit(str(path))
    found.close()
    person.rest()


def make(person: Person, path: Path) -> MakePage:
    """All that waits goes into a bundle, by the command of the window."""
    person.work.commands["make_bundle"].trigger()
    person.rest()
    save(person, path)
    page = person.front
    assert isinstance(page, MakePage)
    return page


def save(person: Person, path: Path) -> None:
    """Press the button and choose where."""
    person.press("bundle_save")
    choose_file(person, "save_bundle", path)


def open_bundle(person: Person, path: Path) -> TakePage:
    """Open a bundle by the command of the window."""
    person.work.commands["open_bundle"].trigger()
    choose_file(person, "open_bundle", path)
    page = person.front
    assert isinstance(page, TakePage)
    return page


def shows(page: TakePage) -> str:
    """Which view of the page is in front."""
    view = page.stack.currentWidget()
    assert view is not None
    return view.objectName()


def preview(page: TakePage) -> PreviewView:
    """The preview, which must be in front."""
    assert shows(page) == "bundle_preview", page.refusal.text()
    return page.preview


def report(page: TakePage) -> ReportView:
    """The report, which must be in front."""
    assert shows(page) == "bundle_report", page.refusal.text()
    return page.report


def take(person: Person, path: Path) -> ReportView:
    """Open a bundle and take it in."""
    page = open_bundle(person, path)
    person.press("bundle_take")
    return report(page)


def answer(person: Person, path: Path) -> AnswerPage:
    """Write the answer to the office that is chosen in the place for what is carried by hand."""
    person.work.go("by_hand")
    person.rest()
    person.press("office_answer")
    page = person.front
    assert isinstance(page, AnswerPage)
    person.press("answer_save")
    choose_file(person, "save_bundle", path)
    return page


def rows(table: LineTable) -> list[list[str]]:
    """What stands in a table."""
    model = table.model()
    columns = range(model.columnCount())
    return [[str(model.index(row, column).data()) for column in columns] for row in range(model.rowCount())]


def label(person: Person, name: str) -> str:
    """What a label of the page in front says."""
    return person.find(QLabel, name, person.front).text()
