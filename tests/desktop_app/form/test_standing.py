"""What the state of a record means on its form: read only with the reason, or open with what came back."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from desktop_app.desk import Desk
from desktop_app.questions.texts import TextWidget
from forms.words import say
from sync.records import Conflict, Remote, Stamp, Standing, State
from tests.desktop_app.form.given import Open, Opened, open_form
from tests.desktop_app.given import ACTIVITY, keep, titled

__all__ = ["open_form"]
REASON = ("title", "Error.InvalidValue", say("The title is not the one on the papers."))


def locked(opened: Opened) -> bool:
    """Whether nothing can be changed."""
    title = opened.question("title", TextWidget)
    buttons = opened.page.view.footer
    assert title.is_read_only == buttons.publish.isHidden() == buttons.draft.isHidden()
    return title.is_read_only


def test_under_review_it_can_only_be_read_and_says_why(open_form: Open, desk: Desk) -> None:
    stamp = Stamp("2025-03-01T10:00:00Z", 1, Standing.REVIEW)
    desk.store.records.received(Remote("A1", ACTIVITY, stamp, titled("A1", "Workshop")))
    opened = open_form()
    assert locked(opened)
    assert "under review" in opened.page.view.band.words.text()
    assert opened.page.view.band.isVisible()


def test_in_conflict_it_leads_to_settling(open_form: Open, desk: Desk, qtbot: QtBot) -> None:
    stamp = Stamp("2025-03-01T10:00:00Z", 1, Standing.DRAFT)
    desk.store.records.received(Remote("A1", ACTIVITY, stamp, titled("A1", "Workshop")))
    mine = keep(desk, "A1", "My workshop").mine
    theirs = Remote("A1", ACTIVITY, Stamp("2", 2, Standing.DRAFT), titled("A1", "Theirs"), changed_by="Ana")
    conflict = Conflict("title.en", "Workshop", "My workshop", "Theirs")
    desk.store.records.merged("A1", theirs, mine, [conflict], [])
    opened = open_form()
    assert locked(opened)
    assert "Ana" in opened.page.view.band.words.text()
    with qtbot.waitSignal(opened.page.settle_wanted) as wanted:
        opened.press(opened.page.view.band.button)
    assert wanted.args == ["A1"]


def test_a_returned_record_shows_why_at_the_top_and_beside_the_field(open_form: Open, desk: Desk) -> None:
    keep(desk, "A1", "Workshop")
    desk.store.records.rejected("A1", [REASON, ("", "x", say("Look at it again."))], by="Ana Souza")
    opened = open_form()
    assert not locked(opened)
    band = opened.page.view.band
    assert band.words.text() == "Ana Souza rejected this record at the clearing-house (just now):"
    assert [line.text() for line in band.lines] == [
        "Title: The title is not the one on the papers.",
        "Look at it again.",
    ]
    title = opened.question("title", TextWidget)
    assert title.accessibleDescription() == "The title is not the one on the papers."
    opened.type("title", "Big ")
    opened.page.refresh()
    assert title.accessibleDescription() == ""


def test_a_reason_leads_to_its_field(open_form: Open, desk: Desk) -> None:
    keep(desk, "A1", "Workshop")
    desk.store.records.rejected("A1", [REASON])
    opened = open_form()
    opened.page.view.sections.go_to(2)
    opened.press(opened.page.view.band.lines[0])
    assert opened.page.view.stack.currentIndex() == 0
    assert opened.question("title", TextWidget).has_focus(opened.page.focusWidget())


def test_out_of_the_bin_it_can_be_changed_again(open_form: Open, desk: Desk) -> None:
    keep(desk, "A1", "Workshop")
    desk.store.records.to_bin(["A1"], "")
    opened = open_form()
    assert locked(opened)
    opened.press(opened.page.view.band.button)
    assert not locked(opened)
    assert opened.page.session.record.state is State.DRAFT
    assert opened.page.view.band.isHidden()


def test_a_record_that_comes_under_review_while_it_is_open_is_locked(open_form: Open, desk: Desk) -> None:
    stamp = Stamp("2025-03-01T10:00:00Z", 1, Standing.DRAFT)
    desk.store.records.received(Remote("A1", ACTIVITY, stamp, titled("A1", "Workshop")))
    opened = open_form()
    assert not locked(opened)
    moved = Remote("A1", ACTIVITY, Stamp("2", 2, Standing.REVIEW), titled("A1", "Workshop"))
    desk.store.records.agree("A1", moved)
    opened.page.refresh()
    assert locked(opened)


def test_a_record_that_is_gone_sends_the_person_back(open_form: Open, desk: Desk, qtbot: QtBot) -> None:
    opened = open_form()
    desk.store.records.to_bin(["A1"], "")
    desk.store.records.erase("A1")
    with qtbot.waitSignal(opened.page.back_wanted):
        opened.page.refresh()
