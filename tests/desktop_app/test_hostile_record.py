"""A record of somebody else whose every text is markup that names a file: it is shown as text wherever it stands."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractItemView, QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.app import Program
from desktop_app.desk import Desk
from desktop_app.starting.preferences import Preferences, database_folder, write_preferences
from forms.documents import new_document
from forms.kinds import Kind
from forms.paths import with_value
from forms.registry import FORMS, form_for
from sync.records import Intent, Origin
from tests.desktop_app.given import ANSWERS, Start, work_of
from tests.support.given import FakeClock, NewIds

MARKUP = '<img src="file:///etc/hostname"><b>Bold</b>'
NAME = "A0000000001"
PLACES = ("activities", "waiting", "conflicts", "bin", "summary", "by_hand")
_TEXTS = {
    Kind.TEXT: {"en": MARKUP, MARKUP: MARKUP},
    Kind.TEXTS: [{"en": MARKUP}],
    Kind.LINE: MARKUP,
    Kind.LINES: [MARKUP],
    Kind.TERM: {"identifier": MARKUP, "customValue": {"en": MARKUP}},
    Kind.TERMS: [{"identifier": MARKUP, "customValue": {"en": MARKUP}}],
    Kind.REFERENCE: {"identifier": MARKUP},
    Kind.REFERENCES: [{"identifier": MARKUP}],
    Kind.LINKS: [
        {"url": MARKUP, "name": MARKUP, "language": MARKUP},
        {"url": "/api/v2013/documents/A/attachments/7/%3Cimg%20src=x%3E.png", "name": MARKUP},
    ],
    Kind.DATE: MARKUP,
    Kind.DIGITS: MARKUP,
    Kind.NOTES: f'["{MARKUP.replace(chr(34), "")}"]',
}


def hostile() -> dict[str, Any]:
    """An activity with markup for an answer wherever one can be written."""
    form = form_for("capacityBuildingInitiative")
    document = new_document(form, NAME, "en", "bj")
    for question in form.questions:
        if question.kind in _TEXTS:
            document = with_value(document, question.path, _TEXTS[question.kind])
    return with_value(document, "header.languages", ["en", MARKUP])


@pytest.fixture
def program(start: Start, data_dir: Path, clock: FakeClock, new_id: NewIds, qtbot: QtBot) -> Program:
    """The program at work, with that record, one in conflict with it, and a person of such a name."""
    write_preferences(data_dir, Preferences(practice=True, language="en"))
    desk = Desk.open(database_folder(data_dir, practice=True), practice=True, clock=clock, new_id=new_id)
    desk.remember({**ANSWERS.settings(), "person": MARKUP})
    for who in (MARKUP, "Awa"):
        desk.store.records.save(FORMS[0].record_type, NAME, hostile(), origin=Origin.TYPED, who=who)
    desk.store.outbox.put(NAME, Intent.DRAFT)
    desk.close()
    program = start()
    qtbot.waitUntil(lambda: program.window.workplace is not None, timeout=30_000)
    qtbot.waitUntil(program.background.idle, timeout=30_000)
    return program


def read_as_markup(window: QWidget) -> Iterator[str]:
    """Where something of the record would be read as markup now."""
    for label in window.findChildren(QLabel):
        if "<img" in label.text().casefold() and label.textFormat() is not Qt.TextFormat.PlainText:
            yield f"label {label.objectName()}"
    parts: list[QWidget | QAction] = [*window.findChildren(QWidget), *window.findChildren(QAction)]
    for part in parts:
        if "<img" in part.toolTip().casefold():
            yield f"tooltip of {part.objectName()}"
    for view in window.findChildren(QAbstractItemView):
        if view.model() is not None:
            yield from (f"tooltip in {view.objectName()}" for tip in _tips(view.model()) if "<img" in tip)


def _tips(model: QAbstractItemModel) -> Iterator[str]:
    for row in range(min(model.rowCount(), 50)):
        for column in range(10):
            if not (index := model.index(row, column, QModelIndex())).isValid():
                break
            yield str(model.data(index, Qt.ItemDataRole.ToolTipRole) or "")


def test_no_place_reads_it_as_markup(program: Program, qtbot: QtBot) -> None:
    work = work_of(program)
    found: list[str] = []

    def look(place: str) -> None:
        qtbot.waitUntil(program.background.idle, timeout=30_000)
        found.extend(f"{place}: {what}" for what in read_as_markup(program.window))

    for name in PLACES:
        work.go(name)
        look(name)
    work.open_record(NAME)
    look("form")
    seen = "".join(label.text() for label in program.window.findChildren(QLabel))
    assert found == []
    assert "<img" in seen.casefold()
