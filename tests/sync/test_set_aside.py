"""One record that fails is set aside, the others go on, and the report is told whatever happens."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from desktop_app.operations.sending import submit
from desktop_app.operations.synchronizing import sync_now
from forms.words import say
from sync.client.port import RunStopped
from sync.engine import synchronize
from sync.errors import NotAClearingHouse, Trouble, Unreachable
from sync.records import Intent, State
from sync.report import What
from sync.watching import IN_A_ROW
from tests.support.in_the_way import broken_line, first, in_the_way
from tests.support.two_computers import ACTIVITY, NEED, Computer
from tests.sync.given import ID, MARK, OTHERS, became, named, said, shared, sync_by


def breaking(name: str, trouble: Callable[[], Trouble]) -> Any:
    """The line breaks at the record of this name, every time."""

    def instead(real: Any, *given: Any) -> Any:
        if given[1] == name:
            raise trouble()
        return real(*given)

    return instead


@pytest.mark.parametrize("kind", [Unreachable, NotAClearingHouse])
def test_a_record_at_which_the_line_breaks_does_not_hold_up_the_others(
    ana: Computer, kind: type[Trouble]
) -> None:
    ana.write(ACTIVITY)
    ana.write(NEED)
    submit(ana.desk, ID, Intent.DRAFT)
    submit(ana.desk, MARK, Intent.DRAFT)
    report = sync_by(ana, save_draft=breaking(ID, lambda: kind(say("The line broke."))))
    assert (report.trouble, became(report)) == (None, [What.LATER, What.SENT])
    assert ana.record(ID).state is State.WAITING


def test_a_line_that_breaks_at_many_records_in_a_row_is_broken(ana: Computer) -> None:
    names = OTHERS[: IN_A_ROW + 1]
    for name in names:
        ana.write(named(name))
        submit(ana.desk, name, Intent.DRAFT)
    tried: list[str] = []

    def save(_real: Any, _type: str, name: str, *_given: Any) -> Any:
        tried.append(name)
        raise Unreachable(say("The line broke."))

    report = sync_by(ana, save_draft=save)
    assert isinstance(report.trouble, Unreachable)
    assert tried == names[:IN_A_ROW]


def test_a_line_that_is_gone_is_not_tried_for_each_record(ana: Computer) -> None:
    ana.write(ACTIVITY)
    ana.write(NEED)
    submit(ana.desk, ID, Intent.DRAFT)
    submit(ana.desk, MARK, Intent.DRAFT)
    report = sync_by(ana, look=broken_line, account=broken_line)
    assert (type(report.trouble), became(report)) == (Unreachable, [])


def test_a_full_disk_does_not_silence_the_report(ana: Computer, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_given: Any) -> None:
        raise Trouble(say("The disk is full."))

    ana.write(ACTIVITY)
    submit(ana.desk, ID, Intent.DRAFT)
    monkeypatch.setattr(ana.desk.store.journal, "add_all", full)
    report = synchronize(ana.desk.store, ana.house)
    assert became(report) == [What.SENT]
    assert "disk is full" in str(report.trouble)


@pytest.mark.parametrize(("trouble", "stopped"), [(Unreachable(say("Broken.")), False), (RunStopped(), True)])
def test_lists_of_terms_that_cannot_be_fetched_do_not_silence_the_report(
    ana: Computer, trouble: Trouble, stopped: bool
) -> None:
    def broken(*_given: Any) -> Any:
        raise trouble

    ana.forget_terms()
    ana.write(ACTIVITY)
    submit(ana.desk, ID, Intent.DRAFT)
    report = sync_now(ana.desk, in_the_way(ana.house, vocabularies=broken))
    assert became(report) == [What.SENT]
    assert (report.trouble, report.stopped) == (None if stopped else trouble, stopped)


def test_what_cannot_be_read_there_is_not_written_over(ana: Computer, bo: Computer) -> None:
    def nested_without_end(real: Any, *given: Any) -> Any:
        deep: object = "bottom"
        for _ in range(150):
            deep = [deep]
        read = real(*given)
        return replace(read, document=read.document | {"somethingNew": deep})

    shared(ana, bo)
    said(bo, "Bo's text.")
    submit(bo.desk, ID, Intent.DRAFT)
    said(ana, "Ana's text.")
    report = sync_by(bo, look=first(lambda: ana.send(ID)), read=nested_without_end)
    assert became(report) == [What.FAILED]
    assert ana.house.read("capacityBuildingInitiative", ID).document == ana.record(ID).mine  # type: ignore[union-attr]
    assert bo.record(ID).state is State.WAITING


def test_what_moved_but_could_not_be_fetched_is_said_and_fetched_next_time(
    ana: Computer, bo: Computer
) -> None:
    shared(ana, bo)
    said(ana, "Ana's text.")
    ana.send(ID)

    def without(real: Any, *given: Any) -> Any:
        return (replace(remote, document=None) for remote in real(*given))

    report = sync_by(bo, changes=without)
    assert became(report) == [What.LATER]
    assert "could not be fetched" in str(report.results[0].phrase)
    assert bo.record(ID).state is State.SENT
    assert became(bo.sync()) == [What.RECEIVED]
    assert bo.record(ID).mine["description"] == {"en": "Ana's text."}
