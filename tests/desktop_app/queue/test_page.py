"""Working on the queue, by mouse and by keyboard."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop_app.background import Background
from desktop_app.desk import Desk
from desktop_app.queue.models import OUTCOME, RECORD
from desktop_app.queue.saying import say_size
from forms.words import say
from sync.records import Intent
from sync.report import What
from tests.desktop_app.queue.given import NAMES, Shown, wait
from tests.support.given import FakeClock


def test_it_shows_what_waits_in_its_order_with_the_total(shown: Shown) -> None:
    assert tuple(shown.titles()) == NAMES
    assert shown.row(0)[:2] == ["First", "Save as draft"]
    size = sum(item.size for item in shown.desk.store.outbox.items())
    assert shown.page.total.text() == f"3 wait ({say_size(size)})"


def test_sizes_are_said_as_people_say_them(qapp: object) -> None:
    assert say_size(14_200) == "14 kB"


def test_what_is_held_back_is_not_sent_until_it_is_let_go(shown: Shown) -> None:
    shown.choose("First", "Third")
    shown.press("hold")
    waiting = [item.identifier for item in shown.desk.store.outbox.waiting()]
    assert waiting == ["SECOND"]
    assert shown.row(0)[3] == "Held back"
    assert shown.page.total.text().endswith("2 held back")
    assert shown.view.hold.text() == "Let go"
    shown.press("hold")
    assert len(shown.desk.store.outbox.waiting()) == 3
    assert shown.view.hold.text() == "Hold back"


def test_what_is_to_go_first_stands_first_in_the_order_it_had(shown: Shown) -> None:
    shown.choose("Second", "Third")
    shown.press("first")
    assert shown.titles() == ["Second", "Third", "First"]
    assert [item.identifier for item in shown.desk.store.outbox.waiting()] == ["SECOND", "THIRD", "FIRST"]
    assert [line.title for line in shown.view.chosen()] == ["Second", "Third"]


def test_what_is_taken_out_stays_a_record_and_can_be_put_back_as_it_was(shown: Shown) -> None:
    heard: list[str] = []
    shown.page.changed.connect(heard.append)
    shown.choose("Second")
    shown.press("hold")
    shown.press("out")
    assert shown.titles() == ["First", "Third"]
    assert shown.desk.store.records.get("SECOND") is not None
    assert heard == ["SECOND", "SECOND"]
    shown.page.notice.action.click()
    shown.wait()
    assert tuple(shown.titles()) == NAMES
    assert shown.row(1)[3] == "Held back"


def test_what_asks_for_publication_asks_for_it_again_after_undo(
    desk: Desk, qtbot: QtBot, background: Background
) -> None:
    wait(desk, "First", Intent.PUBLISH)
    shown = Shown(qtbot, desk, background)
    shown.press("out")
    assert shown.page.empty.isVisible()
    shown.page.notice.action.click()
    shown.wait()
    assert shown.row(0)[1] == "Ask for publication"


def test_keys_open_and_take_out(shown: Shown, qtbot: QtBot) -> None:
    shown.choose("Second")
    shown.view.table.setFocus()
    with qtbot.waitSignal(shown.page.record_wanted) as heard:
        QTest.keyClick(shown.view.table, Qt.Key.Key_Return)
    assert heard.args == ["SECOND"]
    QTest.keyClick(shown.view.table, Qt.Key.Key_Delete)
    shown.wait()
    assert shown.titles() == ["First", "Third"]


def test_the_button_opens_the_one_that_is_chosen(shown: Shown, qtbot: QtBot) -> None:
    shown.choose("Third")
    with qtbot.waitSignal(shown.page.record_wanted) as heard:
        shown.press("open")
    assert heard.args == ["THIRD"]
    shown.choose("First", "Third")
    assert not shown.view.open.isEnabled()


def test_of_the_chosen_line_all_is_told(shown: Shown) -> None:
    item = shown.desk.store.outbox.of("SECOND")
    assert item is not None
    shown.desk.store.outbox.begin(item.number, {})
    shown.desk.store.outbox.failed(item.number, [say("The clearing-house is busy."), say("Try later.")])
    shown.refresh()
    shown.choose("Second")
    assert "Tried 1 time. Last answer: The clearing-house is busy. Try later." in shown.view.told.text()


def test_what_was_chosen_stays_chosen_when_the_queue_is_read_again(shown: Shown) -> None:
    shown.choose("Second")
    shown.desk.store.outbox.remove(shown.view.model.lines[0].number)
    shown.refresh()
    assert [line.title for line in shown.view.chosen()] == ["Second"]


def test_the_journal_tells_how_each_record_went(shown: Shown, qtbot: QtBot, clock: FakeClock) -> None:
    assert not shown.page.table.isVisible()
    shown.desk.store.journal.add("FIRST", "failed", say("Rejected at the clearing-house."))
    shown.desk.store.journal.add("GONE", "removed", say("It lies in the bin here."))
    shown.desk.store.journal.add("", "done", say("Sent 0."))
    clock.advance(minutes=2)
    shown.refresh()
    assert shown.page.table.isVisible()
    assert shown.journal(0) == ["2 min ago", "", "Synchronized", "", "Sent 0."]
    assert shown.journal(1)[1:3] == ["Not on this computer any more", "Removed"]
    assert shown.journal(2)[1:] == ["First", "Not done", "", "Rejected at the clearing-house."]
    shown.page.table.choose_rows([2])
    with qtbot.waitSignal(shown.page.record_wanted) as heard:
        QTest.keyClick(shown.page.table, Qt.Key.Key_Return)
    assert heard.args == ["FIRST"]


def test_every_way_to_end_has_a_word_and_a_sign(shown: Shown) -> None:
    outcomes = [*(what.value for what in What), "done", "line"]
    for outcome in outcomes:
        shown.desk.store.journal.add("FIRST", outcome, say("It went so."))
    shown.refresh()
    model = shown.page.journal
    cells = [model.index(row, OUTCOME) for row in range(len(outcomes))]
    assert all(cell.data() for cell in cells)
    assert all(cell.data(Qt.ItemDataRole.DecorationRole) is not None for cell in cells)


def test_a_long_title_takes_two_lines_of_the_journal_at_most(shown: Shown) -> None:
    long = "Institute for the protection of lagoons, mangroves and coastal forests of the whole sub-region"
    wait(shown.desk, long)
    shown.desk.store.journal.add(long.upper(), "sent", say("Sent as a draft."))
    shown.refresh()
    cell = shown.page.journal.index(0, RECORD)
    assert cell.data() == "Institute for the protection of lagoons …"
    assert long in cell.data(Qt.ItemDataRole.ToolTipRole)


def test_a_line_about_no_record_opens_nothing(shown: Shown, qtbot: QtBot) -> None:
    shown.desk.store.journal.add("", "done", say("Sent 0."))
    shown.refresh()
    shown.page.table.choose_rows([0])
    with qtbot.assertNotEmitted(shown.page.record_wanted):
        QTest.keyClick(shown.page.table, Qt.Key.Key_Return)


def test_an_empty_queue_says_what_belongs_there(desk: Desk, qtbot: QtBot, background: Background) -> None:
    shown = Shown(qtbot, desk, background)
    assert shown.page.empty.isVisible()
    assert shown.page.total.text() == ""
    with qtbot.waitSignal(shown.page.sync_wanted):
        shown.page.sync.click()


def test_a_title_that_looks_like_markup_is_text(desk: Desk, qtbot: QtBot, background: Background) -> None:
    wait(desk, "<b>Bold</b>")
    shown = Shown(qtbot, desk, background)
    assert shown.row(0)[0] == "<b>Bold</b>"
    tip = shown.view.model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert "&lt;b&gt;" in tip
