"""A form that stays open while a synchronization brings in what a colleague changed: both sides' work stays."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.form.page import FormPage
from desktop_app.operations.sending import submit
from desktop_app.widgets.confirm import Confirm
from forms.kinds import Document
from sync.practice import PracticeServer
from sync.practice.people.accounts import FOCAL_POINT, PASSWORD
from sync.records import Intent, Origin, State
from tests.desktop_app.conflicts.given import ACTIVITY, TYPE, activity
from tests.desktop_app.given import Start
from tests.desktop_app.person import Person
from tests.desktop_app.plain_http import Plain
from tests.support.given import FakeClock

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def workshop(**answers: Any) -> Document:
    """The activity in two languages."""
    document = activity(title={"en": "Workshop", "fr": "Atelier"}, **answers)
    return {**document, "header": {**document["header"], "languages": ["en", "fr"]}}


@pytest.fixture
def awa(
    start: Start, tmp_path: Path, server: PracticeServer, qtbot: QtBot, clock: FakeClock, worn: QApplication
) -> Person:
    """Somebody with the form of a record open on which both sides agreed."""
    person = Person(start, tmp_path / "awa", server, FOCAL_POINT, qtbot, clock)
    person.desk.store.records.save(TYPE, ACTIVITY, workshop(), origin=Origin.TYPED, who="Awa")
    submit(person.desk, ACTIVITY, Intent.DRAFT)
    person.synchronize()
    person.open(ACTIVITY)
    return person


@pytest.fixture
def colleague(server: PracticeServer) -> Iterator[Plain]:
    """Somebody else who may write the same record."""
    with Plain(server.address, FOCAL_POINT, PASSWORD) as plain:
        yield plain


def without_french(person: Person) -> FormPage:
    """Take French out of the record in the open form, and let the change wait to be sent."""
    form = person.form
    form.languages.remove("fr")
    person.find(Confirm, "confirm").accept()
    assert form.save_now()
    submit(person.desk, ACTIVITY, Intent.DRAFT)
    person.rest()
    return form


def test_what_came_in_stays_when_a_language_is_brought_back(
    awa: Person, colleague: Plain, clock: FakeClock
) -> None:
    clock.advance(minutes=1)
    colleague.save_draft(workshop(endDate="2016-04-10"))
    form = without_french(awa)
    awa.synchronize()
    assert awa.form is form
    assert form.session.document["title"] == {"en": "Workshop"}
    assert form.session.document["endDate"] == "2016-04-10"
    form.steps.undo()
    assert form.save_now()
    kept = awa.record(ACTIVITY).mine
    assert kept["title"] == {"en": "Workshop", "fr": "Atelier"}
    assert kept["header"]["languages"] == ["en", "fr"]
    assert kept["endDate"] == "2016-04-10"


def test_a_text_that_went_here_and_was_changed_there_is_a_question_and_no_loss(
    awa: Person, colleague: Plain, clock: FakeClock
) -> None:
    clock.advance(minutes=1)
    document = workshop()
    colleague.save_draft({**document, "title": {"en": "Workshop", "fr": "Grand atelier"}})
    form = without_french(awa)
    awa.synchronize()
    record = awa.record(ACTIVITY)
    assert record.state is State.CONFLICT
    assert [(one.path, one.theirs) for one in record.conflicts if one.path.startswith("title")] == [
        ("title.fr", "Grand atelier")
    ]
    assert not form.session.is_open
    assert form.view.band.button.isVisible()
