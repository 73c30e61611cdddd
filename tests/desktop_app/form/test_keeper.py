"""Keeping answers: one version for each opening, and never over what came in meanwhile."""

from __future__ import annotations

from typing import Any

import pytest

from desktop_app.desk import Desk
from desktop_app.form.keeper import Keeper
from desktop_app.operations.drafts import existing, save_draft
from sync.errors import Trouble
from sync.records import Record
from sync.store import NoRoom
from tests.desktop_app.given import keep, titled


@pytest.fixture
def record(desk: Desk) -> Record:
    """An activity."""
    return keep(desk, "A1", "Workshop")


def test_what_is_wanted_is_written_once(desk: Desk, record: Record) -> None:
    keeper = Keeper(desk, record, "session")
    wanted = {**record.mine, "startDate": "2016"}
    keeper.want(wanted, {"startDate": "2016"})
    assert keeper.write().mine == wanted
    assert not keeper.is_pending
    assert keeper.write().mine == wanted


def test_one_opening_is_one_version_in_the_history(desk: Desk, record: Record) -> None:
    keeper = Keeper(desk, record, "session")
    for year in ("2016", "2017", "2018"):
        keeper.want({**record.mine, "startDate": year}, {"startDate": year})
        keeper.write()
    assert [entry.document.get("startDate") for entry in desk.store.history.of("A1")] == ["2018", None]


def test_what_came_in_meanwhile_stays_beside_what_was_typed(desk: Desk, record: Record) -> None:
    keeper = Keeper(desk, record, "session")
    save_draft(desk, "A1", titled("A1", "Workshop", endDate="2017", unknown=[1]))
    keeper.want({**record.mine, "startDate": "2016"}, {"startDate": "2016"})
    kept = keeper.write()
    assert kept.mine == titled("A1", "Workshop", endDate="2017", unknown=[1], startDate="2016")


def test_every_answer_since_the_last_time_is_put_into_what_came_in(desk: Desk, record: Record) -> None:
    keeper = Keeper(desk, record, "session")
    keeper.want({**record.mine, "startDate": "2016"}, {"startDate": "2016"})
    keeper.want({**record.mine, "startDate": "2016", "totalBudget": "5"}, {"totalBudget": "5"})
    save_draft(desk, "A1", titled("A1", "Another title"))
    assert keeper.write().mine == titled("A1", "Another title", startDate="2016", totalBudget="5")


def test_what_comes_in_between_reading_and_writing_is_not_written_over(
    desk: Desk, record: Record, monkeypatch: pytest.MonkeyPatch
) -> None:
    theirs = titled("A1", "Workshop", endDate="2017")

    def read_and_be_overtaken(desk: Desk, identifier: str) -> Record:
        read = existing(desk, identifier)
        save_draft(desk, identifier, theirs)
        return read

    keeper = Keeper(desk, record, "session")
    keeper.want({**record.mine, "startDate": "2016"}, {"startDate": "2016"})
    monkeypatch.setattr("desktop_app.form.keeper.existing", read_and_be_overtaken)
    assert keeper.write().mine == {**theirs, "startDate": "2016"}


def test_what_could_not_be_written_is_still_wanted(desk: Desk, record: Record) -> None:
    keeper = Keeper(desk, record, "session")
    desk.store.records.to_bin(["A1"], "")
    desk.store.records.erase("A1")
    keeper.want({**record.mine, "startDate": "2016"}, {"startDate": "2016"})
    with pytest.raises(Trouble):
        keeper.write()
    assert keeper.is_pending


def test_on_a_full_disk_the_ballast_makes_room_for_what_was_typed(
    desk: Desk, record: Record, monkeypatch: pytest.MonkeyPatch
) -> None:
    def on_full_disk(desk: Desk, *given: Any) -> Record:
        if desk.store.ballast.is_there():
            raise NoRoom
        return save_draft(desk, *given)

    monkeypatch.setattr("desktop_app.form.keeper.save_draft", on_full_disk)
    assert desk.store.ballast.take_on()
    keeper = Keeper(desk, record, "session")
    wanted = {**record.mine, "startDate": "2016"}
    keeper.want(wanted, {"startDate": "2016"})
    assert keeper.write().mine == wanted
    assert not keeper.is_pending


def test_where_the_ballast_is_gone_too_it_is_said_and_what_was_typed_waits(
    desk: Desk, record: Record, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_given: object) -> Record:
        raise NoRoom

    monkeypatch.setattr("desktop_app.form.keeper.save_draft", full)
    keeper = Keeper(desk, record, "session")
    keeper.want({**record.mine, "startDate": "2016"}, {"startDate": "2016"})
    with pytest.raises(NoRoom):
        keeper.write()
    assert keeper.is_pending
