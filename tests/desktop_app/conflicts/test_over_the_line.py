"""Conflicts from a clearing-house, settled in the real window and sent back to it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.operations.drafts import save_draft
from desktop_app.operations.sending import submit
from forms.kinds import Document
from sync.practice import PracticeServer
from sync.practice.people.accounts import FOCAL_POINT, PASSWORD
from sync.records import Intent, Origin, State
from tests.desktop_app.conflicts.given import ACTIVITY, SECOND, TYPE, activity
from tests.desktop_app.given import Start, dressed, start, worn
from tests.desktop_app.person import Person
from tests.desktop_app.plain_http import Plain
from tests.support.given import FakeClock

__all__ = ["dressed", "start", "worn"]
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def colleague(server: PracticeServer) -> Iterator[Plain]:
    """Somebody else who may write the same records."""
    with Plain(server.address, FOCAL_POINT, PASSWORD) as plain:
        yield plain


@pytest.fixture
def awa(
    start: Start, tmp_path: Path, server: PracticeServer, qtbot: QtBot, clock: FakeClock, worn: QApplication
) -> Person:
    """Somebody at the window, with a record that both sides agreed on."""
    person = Person(start, tmp_path / "awa", server, FOCAL_POINT, qtbot, clock)
    write(person, activity())
    person.synchronize()
    assert person.record(ACTIVITY).state is State.SENT
    return person


def write(person: Person, document: Document) -> None:
    """Enter or change a record, and let it wait to be sent."""
    identifier = document["header"]["identifier"]
    person.desk.store.records.save(TYPE, identifier, document, origin=Origin.TYPED, who=person.desk.person)
    submit(person.desk, identifier, Intent.DRAFT)


def there(plain: Plain, identifier: str = ACTIVITY) -> Document | None:
    """The draft as the clearing-house has it."""
    found: Document | None = plain.find(f"/api/v2013/documents/{identifier}/versions/draft")
    return found


def test_a_settlement_undone_and_made_again_is_an_edit_on_top_of_theirs_and_the_rest_never_waits(
    awa: Person, colleague: Plain, clock: FakeClock
) -> None:
    clock.advance(minutes=1)
    colleague.save_draft(activity(endDate="2016-04-10", totalBudget="20000"))
    write(awa, activity(endDate="2016-04-09"))
    write(awa, activity(SECOND))
    awa.synchronize()
    assert awa.record(ACTIVITY).state is State.CONFLICT
    assert there(colleague, SECOND) is not None
    awa.work.go("conflicts")
    awa.rest()
    awa.press("rest_theirs")
    awa.press("settle")
    awa.press("notice_action")
    assert awa.record(ACTIVITY).state is State.CONFLICT
    awa.press("mine_endDate")
    awa.press("settle")
    awa.synchronize()
    found = there(colleague)
    assert found is not None
    assert (found["endDate"], found["totalBudget"]) == ("2016-04-09", "20000")
    assert awa.record(ACTIVITY).state is State.SENT


def test_a_record_removed_there_and_changed_here_is_kept_and_made_anew(
    awa: Person, colleague: Plain, clock: FakeClock
) -> None:
    clock.advance(minutes=1)
    colleague.throw_draft_away(activity())
    changed = activity(endDate="2016-04-09")
    save_draft(awa.desk, ACTIVITY, changed)
    awa.synchronize()
    assert awa.record(ACTIVITY).removal is not None
    assert awa.work.navigation.count("conflicts") == 1
    awa.work.go("conflicts")
    awa.rest()
    awa.press("removal_keep")
    awa.synchronize()
    assert there(colleague) == changed
    assert awa.record(ACTIVITY).state is State.SENT
    assert awa.work.navigation.count("conflicts") == 0
