"""Synchronizing after an older backup was put back: what was sent since is found there, nothing is sent twice."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from desktop_app.desk import Desk
from desktop_app.operations.carrying import make_bundle, take_in
from desktop_app.operations.sending import submit
from sync.bundle.making import Wish
from sync.practice import PracticeServer
from sync.practice.database.models import Need, Version
from sync.records import Intent, Query, State
from sync.store.safekeeping.names import Why
from sync.store.safekeeping.restoring import restore
from tests.support.given import FakeClock, NewIds
from tests.support.two_computers import NEED, Computer
from tests.sync.given import ID, MARK, OTHERS, description, in_step, named, said

FILE = "focal-desk.db"


def went_back(computer: Computer, clock: FakeClock) -> Computer:
    """The computer after its newest backup was put back and the program started again."""
    desk, folder = computer.desk, computer.desk.folder
    backup = desk.store.backups.all()[0].path
    desk.close()
    clock.advance(minutes=1)
    restore(folder / FILE, backup, clock.now)
    computer.desk = Desk.open(folder, clock=clock, new_id=NewIds(77))
    return computer


def test_what_was_sent_since_the_backup_comes_back_and_is_not_sent_again(
    ana: Computer, practice: PracticeServer, clock: FakeClock
) -> None:
    in_step(ana, ID, OTHERS[1])
    ana.write(NEED)
    submit(ana.desk, MARK, Intent.DRAFT)
    said(ana, "Waiting when the backup was made.")
    submit(ana.desk, ID, Intent.DRAFT)
    ana.desk.store.backups.make(Why.ASKED)
    clock.advance(minutes=5)
    ana.sync()
    ana.change(OTHERS[1], "description", {"en": "Newer."})
    ana.send(OTHERS[1])
    in_step(ana, OTHERS[0])
    with practice.house.database.reading() as session:
        there = (session.query(Need).count(), session.query(Version).count())
    went_back(ana, clock)
    assert len(ana.desk.store.outbox.items()) == 2
    ana.sync()
    assert ana.record(OTHERS[1]).mine["description"] == {"en": "Newer."}
    assert ana.record(OTHERS[0]).state is State.SENT
    assert ana.desk.store.outbox.items() == []
    assert ana.desk.store.records.count(Query(states=(State.CONFLICT,))) == 0
    assert ana.desk.store.records.count(Query()) == 4
    with practice.house.database.reading() as session:
        assert (session.query(Need).count(), session.query(Version).count()) == there
    assert ana.sync().results == []


def test_what_is_written_after_going_back_is_merged_with_what_was_sent_before(
    ana: Computer, clock: FakeClock
) -> None:
    in_step(ana, ID)
    ana.desk.store.backups.make(Why.ASKED)
    clock.advance(minutes=5)
    said(ana, "Sent after the backup.")
    ana.send(ID)
    went_back(ana, clock)
    ana.change(ID, "title", {"en": "Another title", "fr": "Échange entre pairs"})
    ana.send(ID)
    record = ana.record(ID)
    assert (record.mine["title"]["en"], description(ana)) == ("Another title", "Sent after the backup.")
    assert record.state is State.SENT


def test_a_bundle_that_was_taken_in_since_can_be_taken_in_again_and_changes_nothing_twice(
    ana: Computer, computer: Callable[[str], Computer], tmp_path: Path, clock: FakeClock
) -> None:
    ivo = computer("colleague@practice.example")
    ivo.write(named(OTHERS[1]))
    make_bundle(ivo.desk, tmp_path / "one.focal", Wish(records=(OTHERS[1],), hand_over=True))
    ana.desk.store.backups.make(Why.ASKED)
    take_in(ana.desk, tmp_path / "one.focal")
    went_back(ana, clock)
    assert ana.desk.store.records.get(OTHERS[1]) is None
    for _ in range(2):
        take_in(ana.desk, tmp_path / "one.focal")
    assert ana.desk.store.records.count(Query()) == 1


def test_no_number_of_a_bundle_is_given_twice(ana: Computer, clock: FakeClock) -> None:
    senders = ana.desk.store.senders
    senders.secret(lambda: "secret")
    ana.desk.store.backups.make(Why.ASKED)
    given = [senders.next_serial() for _ in range(3)]
    went_back(ana, clock)
    assert ana.desk.store.senders.secret(lambda: "another") == "secret"
    assert ana.desk.store.senders.next_serial() > max(given)


def test_what_waited_then_and_was_changed_and_sent_since_is_put_before_the_person(
    ana: Computer, clock: FakeClock
) -> None:
    in_step(ana, ID)
    said(ana, "Waiting when the backup was made.")
    submit(ana.desk, ID, Intent.DRAFT)
    ana.desk.store.backups.make(Why.ASKED)
    clock.advance(minutes=5)
    ana.sync()
    said(ana, "Newer.")
    ana.send(ID)
    went_back(ana, clock)
    ana.sync()
    (conflict,) = ana.record(ID).conflicts
    assert (conflict.mine, conflict.theirs) == ("Waiting when the backup was made.", "Newer.")
