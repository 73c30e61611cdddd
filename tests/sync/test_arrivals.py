"""New records come in by the page; whatever happens in the middle of one, what has come is kept, each once."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from desktop_app.operations.synchronizing import sync_now
from sync.records import Origin, Query, Remote
from sync.report import What
from tests.support.in_the_way import in_the_way
from tests.support.two_computers import Computer
from tests.sync.given import OTHERS, became, named, sync_by


@pytest.fixture
def dozen(ana: Computer) -> list[str]:
    """A dozen records of Ana's at the clearing-house."""
    for name in OTHERS:
        ana.house.save_draft("capacityBuildingInitiative", name, named(name))
    return OTHERS


def here(computer: Computer) -> set[str]:
    return set(computer.desk.store.records.identifiers(Query()))


def test_what_came_before_the_line_broke_is_kept_and_the_rest_comes_next(
    bo: Computer, dozen: list[str]
) -> None:
    def breaking(real: Any, *given: Any) -> Iterator[Remote]:
        for number, remote in enumerate(real(*given)):
            if number == 7:
                raise ConnectionResetError
            yield remote

    with pytest.raises(ConnectionResetError):
        sync_by(bo, changes=breaking)
    assert len(here(bo)) == 7
    assert became(bo.sync()) == [What.RECEIVED] * 5
    assert here(bo) == set(dozen)


def test_what_came_before_the_person_stopped_is_kept(bo: Computer, dozen: list[str]) -> None:
    met: list[int] = []
    report = sync_now(bo.desk, bo.house, lambda _phrase, done, _of: met.append(done), lambda: 4 in met)
    assert report.stopped
    assert len(here(bo)) == 4


def test_one_that_was_made_here_meanwhile_is_merged_and_the_others_are_new(
    bo: Computer, dozen: list[str]
) -> None:
    def meanwhile(real: Any, *given: Any) -> Iterator[Remote]:
        yield from real(*given)
        mine = {**named(dozen[3]), "description": {"en": "Made here."}}
        bo.desk.store.records.save(
            "capacityBuildingInitiative", dozen[3], mine, origin=Origin.IMPORTED, who="Bo"
        )

    report = sync_by(bo, changes=meanwhile)
    assert sorted(became(report)) == sorted([What.RECEIVED] * 11 + [What.CONFLICT])
    assert bo.record(dozen[3]).conflicts[0].mine == "Made here."


def test_one_that_no_database_takes_does_not_keep_the_others_away(bo: Computer, dozen: list[str]) -> None:
    taken: list[str] = []

    def full(real: Any, remotes: Any) -> Any:
        raise OverflowError

    records = in_the_way(bo.desk.store.records, received_all=full)  # type: ignore[arg-type]
    bo.desk.store.records = records  # type: ignore[assignment]
    taken += became(bo.sync())
    assert taken == [What.RECEIVED] * 12
