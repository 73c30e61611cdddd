"""Making a bundle in the window: what goes, what stays here and why, locked or not, where it is afterwards."""

from __future__ import annotations

from pathlib import Path
from threading import Event
from typing import Any

import pytest
from PySide6.QtWidgets import QFileDialog

from desktop_app.carrying.make_page import MakePage
from desktop_app.operations import carrying
from desktop_app.operations.sending import hold
from desktop_app.queue.page import QueuePage
from sync.bundle import packing
from sync.records import Intent
from tests.desktop_app.carrying.given import named, rows, save, waits
from tests.desktop_app.given import keep
from tests.desktop_app.person import Person

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def opened(person: Person) -> MakePage:
    """The page, for all that waits."""
    person.work.commands["make_bundle"].trigger()
    person.rest()
    return making(person)


def making(person: Person) -> MakePage:
    """The page, which must be in front."""
    page = person.front
    assert isinstance(page, MakePage)
    return page


def test_an_empty_queue_says_what_to_do(lin: Person) -> None:
    page = opened(lin)
    assert page.stack.currentWidget() is page._nothing
    assert not page.make.isEnabled()


def test_what_goes_and_what_stays_is_seen_before(lin: Person, tmp_path: Path) -> None:
    waits(lin.desk, 1, "Peer exchange", Intent.PUBLISH)
    held = waits(lin.desk, 2, "Not yet")
    item = lin.desk.store.outbox.of(held)
    assert item is not None
    hold(lin.desk, item.number, True)
    page = opened(lin)
    assert [row[:3] for row in rows(page.table)] == [
        ["Peer exchange", "Activity", "Ask for publication"],
        ["Not yet", "Activity", "Stays here. Held back in the queue"],
    ]
    assert page.total.text().startswith("1 record · at most ")
    assert page.total.text().endswith("1 stays here")
    page.wish._decide.click()
    assert rows(page.table)[0][2] == "To look at and decide"
    save(lin, tmp_path / "stick.focal")
    assert set(carrying.handed_over(lin.desk)) <= {named(1)}
    assert page.stack.currentWidget() is page.done


def test_a_passphrase_is_asked_for_twice_and_kept_nowhere(lin: Person, tmp_path: Path) -> None:
    waits(lin.desk, 1, "Peer exchange")
    page = opened(lin)
    lock = page.wish.lock
    lock.lock.click()
    for first, again, fault in (
        ("short", "short", "8 letters"),
        ("three blue words", "three", "not the same"),
    ):
        lock.first.setText(first)
        lock.again.setText(again)
        lin.press("bundle_save")
        assert fault in lock.fault.text()
        assert not lin.program.window.findChildren(QFileDialog, "save_bundle")
    lock.again.setText("three blue words")
    save(lin, tmp_path / "stick.focal")
    assert "Say the passphrase on the telephone." in page.done.next.text()
    assert (lock.first.text(), lock.again.text()) == ("", "")
    assert b"Peer exchange" not in (tmp_path / "stick.focal").read_bytes()


def test_parts_are_named_each_and_a_folder_that_is_away_is_said(lin: Person, tmp_path: Path) -> None:
    waits(lin.desk, 1, "Peer exchange")
    page = opened(lin)
    save(lin, tmp_path / "gone" / "stick.focal")
    assert page.stack.currentWidget() is page._choosing
    assert page.notice.text()
    page.wish.parts.setCurrentIndex(1)
    save(lin, tmp_path / "stick.focal")
    assert [page.done.files.item(0).text().split(" ")[0]] == ["stick.focal"]
    assert page.notice.text() == ""


def test_a_name_written_for_whom_is_remembered_and_told(lin: Person, tmp_path: Path) -> None:
    identifier = waits(lin.desk, 1, "Peer exchange")
    page = opened(lin)
    page.wish.recipient.setText("  Mara ")
    save(lin, tmp_path / "stick.focal")
    assert "Take the stick to Mara" in page.done.next.text()
    assert carrying.handed_over(lin.desk)[identifier].recipient == "Mara"


def test_a_chosen_record_goes_from_its_menu(lin: Person, tmp_path: Path) -> None:
    keep(lin.desk, named(1), "A draft")
    lin.open(named(1))
    lin.choose("record_hand_over")
    assert [row[:3] for row in rows(making(lin).table)] == [["A draft", "Activity", "To look at and decide"]]
    lin.press("page_back")
    lin.work.back()
    make_nothing = opened(lin)
    assert make_nothing.stack.currentWidget() is make_nothing._nothing


def test_from_the_queue_all_go_or_the_chosen_ones(lin: Person) -> None:
    for number, title in enumerate(("One", "Two", "Three")):
        waits(lin.desk, number, title)
    lin.work.go("waiting")
    lin.rest()
    queue = lin.front
    assert isinstance(queue, QueuePage)
    assert queue.carry.text() == "Carry all by hand …"
    lin.press("carry_waiting")
    assert [row[0] for row in rows(making(lin).table)] == ["One", "Two", "Three"]
    lin.press("page_back")
    queue.waiting.table.choose_rows([0, 2])
    assert queue.carry.text() == "Carry 2 by hand …"
    lin.press("carry_waiting")
    assert [row[0] for row in rows(making(lin).table)] == ["One", "Three"]


def test_stopped_while_it_is_written_nothing_is_left_and_nothing_is_noted(
    lin: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    identifier = waits(lin.desk, 1, "Peer exchange")
    begun, go_on = Event(), Event()
    write = packing._write

    def slow(*given: Any) -> None:
        begun.set()
        assert go_on.wait(20)
        write(*given)

    monkeypatch.setattr(packing, "_write", slow)
    page = opened(lin)
    (tmp_path / "stick").mkdir()
    page.write(tmp_path / "stick" / "work.focal")
    lin.qtbot.waitUntil(begun.is_set)
    page.busy.stop.click()
    go_on.set()
    lin.rest()
    assert page.notice.text() == "Stopped. Nothing was saved."
    assert page.stack.currentWidget() is page._choosing
    assert list((tmp_path / "stick").iterdir()) == []
    assert identifier not in carrying.handed_over(lin.desk)
