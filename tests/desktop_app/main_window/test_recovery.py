"""The program is ended in the middle of writing: what was typed is there, and the next start offers it."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.app import Program
from desktop_app.desk import Desk
from desktop_app.form.page import FormPage
from desktop_app.operations.drafts import existing, save_draft
from desktop_app.operations.recovering import forget_writing, note_writing, recovered
from desktop_app.starting.preferences import Preferences, write_preferences
from tests.desktop_app.given import ANSWERS, Start, keep, titled, work_of
from tests.support.given import FakeClock, NewIds

LOST_AT_MOST = 2.0
TYPES_FOR = 2.5
WRITTEN = titled("A1", "Workshop", description={"en": "What is done"})


def prepare(data: Path, clock: FakeClock, *, ended: bool = False) -> None:
    """A desk with an activity; with ``ended`` its description was being written when the program ended."""
    write_preferences(data, Preferences(practice=False, language="en"))
    desk = Desk.open(data, clock=clock, new_id=NewIds(3))
    desk.remember(ANSWERS.settings())
    keep(desk, "A1", "Workshop")
    if ended:
        note_writing(desk, "A1")
        save_draft(desk, "A1", WRITTEN, "that opening")
    desk.close()


def started(start: Start, qtbot: QtBot) -> Program:
    """The program once it can be used."""
    program = start()
    qtbot.waitUntil(lambda: program.window.workplace is not None)
    qtbot.waitUntil(program.background.idle)
    return program


def typed_until_killed(data: Path) -> tuple[list[tuple[float, int]], float]:
    """What the typist told of each key, and when it was killed."""
    command = [sys.executable, "-m", "tests.desktop_app.typist", str(data), "A1"]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as process:
        assert process.stdout is not None
        told: list[tuple[float, int]] = []
        for line in process.stdout:
            moment, number = line.split()
            told.append((float(moment), int(number)))
            if told[-1][0] - told[0][0] > TYPES_FOR:
                break
        process.kill()
        killed = time.monotonic()
    return told, killed


def test_of_what_was_typed_before_a_kill_at_most_two_seconds_are_gone_and_the_rest_is_offered(
    data_dir: Path, clock: FakeClock, start: Start, qtbot: QtBot
) -> None:
    prepare(data_dir, clock)
    told, killed = typed_until_killed(data_dir)
    safe = max(number for moment, number in told if moment < killed - LOST_AT_MOST)
    program = started(start, qtbot)
    work = work_of(program)
    assert "What you were writing in “Workshop” is kept" in work.notice.text()
    work.notice.action.click()
    form = work.stack.currentWidget()
    assert isinstance(form, FormPage)
    text = form.session.document["description"]["en"]
    assert text == "".join(str(number % 10) for number in range(len(text)))
    assert safe <= len(text) <= told[-1][1] + 1
    assert safe > 1


def test_who_does_not_want_what_was_kept_puts_back_what_stood_before(
    data_dir: Path, clock: FakeClock, start: Start, qtbot: QtBot
) -> None:
    prepare(data_dir, clock, ended=True)
    program = started(start, qtbot)
    work = work_of(program)
    work.notice.second.click()
    qtbot.waitUntil(program.background.idle)
    assert existing(work.desk, "A1").mine == titled("A1", "Workshop")
    assert work.desk.store.history.of("A1")[1].document == WRITTEN
    work.notice.action.click()
    qtbot.waitUntil(program.background.idle)
    assert existing(work.desk, "A1").mine == WRITTEN


def test_it_is_offered_once(data_dir: Path, clock: FakeClock, start: Start, qtbot: QtBot) -> None:
    prepare(data_dir, clock, ended=True)
    start.end(started(start, qtbot))
    assert work_of(started(start, qtbot)).notice.text() == ""


def test_a_form_that_is_left_in_order_leaves_nothing_to_offer(
    data_dir: Path, clock: FakeClock, start: Start, qtbot: QtBot
) -> None:
    prepare(data_dir, clock)
    program = started(start, qtbot)
    work = work_of(program)
    work.open_record("A1")
    form = work.stack.currentWidget()
    assert isinstance(form, FormPage)
    form.session.put("description", {"en": "What is done"})
    form.saver.save()
    qtbot.waitUntil(program.background.idle)
    assert recovered(work.desk) is not None
    work.back()
    assert recovered(work.desk) is None


@pytest.mark.parametrize("gone", [True, False])
def test_nothing_is_put_back_over_what_happened_since(desk: Desk, gone: bool) -> None:
    keep(desk, "A1", "Workshop")
    note_writing(desk, "A1")
    save_draft(desk, "A1", WRITTEN, "that opening")
    if gone:
        desk.store.records.to_bin(["A1"], "Awa")
        desk.store.records.erase("A1")
        assert recovered(desk) is None
    else:
        save_draft(desk, "A1", titled("A1", "Another"), "an import")
        found = recovered(desk)
        assert found is not None
        assert (found.title, found.before) == ("Another", None)


def test_leaving_one_record_in_order_leaves_what_is_written_in_another_to_be_offered(desk: Desk) -> None:
    keep(desk, "A1", "Workshop")
    note_writing(desk, "A1")
    save_draft(desk, "A1", WRITTEN, "that opening")
    forget_writing(desk, "B2")
    assert recovered(desk) is not None
    forget_writing(desk, "A1")
    assert recovered(desk) is None
