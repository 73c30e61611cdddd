"""Many records one after the other."""

from __future__ import annotations

from threading import Event

import pytest

from desktop_app.conflicts.choices import How
from desktop_app.conflicts.deeds import Done, settle_all
from desktop_app.conflicts.many import each
from desktop_app.desk import Desk
from forms.words import say
from sync.errors import Trouble
from sync.records import State
from sync.stopping import IsStopped
from tests.desktop_app.conflicts.given import ACTIVITY, MINE, SECOND, THEIRS, Shown, kept, meet


def refuse(name: str) -> None:
    """Trouble with all but one."""
    if name != "good":
        raise Trouble(say("No {name}.", name=name))


def test_what_one_record_meets_holds_up_no_other() -> None:
    went = each(["bad", "good", "worse"], refuse)
    assert (went.done, went.left) == (("good",), ("bad", "worse"))
    assert went.why is not None
    assert str(went.why.what) == "No bad."


def test_where_it_can_be_done_with_none_the_reason_is_told() -> None:
    with pytest.raises(Trouble, match="No bad"):
        each(["bad", "worse"], refuse)


def test_stopped_in_the_middle_the_rest_stays_in_conflict_and_what_was_done_can_be_undone(desk: Desk) -> None:
    for name in (ACTIVITY, SECOND):
        meet(desk, MINE, THEIRS, identifier=name)
    answers = iter([False, True])
    done = settle_all(desk, How.MINE, lambda: next(answers))
    states = {name: kept(desk, name).state for name in (ACTIVITY, SECOND)}
    assert sorted(states.values()) == [State.CONFLICT, State.WAITING]
    assert "1 record stays as it is" in done.words
    assert done.undo is not None
    done.undo()
    assert {kept(desk, name).state for name in states} == {State.CONFLICT}


def test_what_takes_long_says_so_and_can_be_stopped(shown: Shown) -> None:
    pause = Event()

    def work(stopped: IsStopped) -> Done:
        while not stopped():
            pause.wait(0.01)
        return Done("Stopped by the person.", ())

    shown.page.doing.do_many(work)
    shown.qtbot.waitUntil(lambda: "One moment" in shown.page.notice.text())
    shown.press_button("notice_action")
    assert shown.page.notice.text() == "Stopped by the person."


def test_locking_stops_it_too(shown: Shown) -> None:
    pause, ended = Event(), Event()

    def work(stopped: IsStopped) -> Done:
        while not stopped():
            pause.wait(0.01)
        ended.set()
        return Done("Stopped.", ())

    shown.page.doing.do_many(work)
    shown.background.wind_down(pause.set)
    shown.qtbot.waitUntil(pause.is_set)
    assert ended.is_set()
