"""What merged by itself is put back, and let in again, whatever was typed elsewhere since."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from desktop_app.desk import Desk
from desktop_app.operations.merging import merged_before, redo_merge, undo_merge
from desktop_app.operations.settling import settle, undo_settlement
from forms.paths import value_at, with_value
from sync.errors import Trouble
from sync.records import Origin, Record
from tests.desktop_app.conflicts.given import ACTIVITY, TYPE, activity, come_in, kept, meet
from tests.support.given import FakeClock, NewIds


@pytest.fixture
def desk(data_dir: Path, clock: FakeClock, new_id: NewIds) -> Iterator[Desk]:
    """A desk without any record."""
    desk = Desk.open(data_dir, clock=clock, new_id=new_id)
    desk.remember({"language": "en", "country": "bj", "person": "Amina Dossou"})
    yield desk
    desk.close()


def typed(desk: Desk, path: str, value: Any) -> Record:
    """The person types an answer."""
    document = with_value(kept(desk).mine, path, value)
    return desk.store.records.save(TYPE, ACTIVITY, document, origin=Origin.TYPED, who=desk.person)


def terms(*names: str) -> list[dict[str, str]]:
    """These terms."""
    return [{"identifier": name} for name in names]


@pytest.mark.parametrize(
    ("path", "base", "mine", "theirs"),
    [
        ("status", {"status": {"identifier": "a"}}, {}, {"status": {"identifier": "b"}}),
        ("totalBudget", {}, {}, {"totalBudget": "5000"}),
        ("totalBudget", {"totalBudget": "5000"}, {}, {"totalBudget": None}),
        ("title", {"title": {"en": "A"}}, {"title": {"en": "B"}}, {"title": {"en": "A", "fr": "C"}}),
        (
            "gbfTargets",
            {"gbfTargets": terms("a", "b")},
            {"gbfTargets": terms("a", "b", "c")},
            {"gbfTargets": terms("b", "d")},
        ),
        ("unheardOf", {"unheardOf": {"a": 1}}, {}, {"unheardOf": {"a": 2}}),
        ("odd.name", {"odd.name": 1}, {}, {"odd.name": 2}),
    ],
)
def test_each_is_put_back_and_let_in_again(
    desk: Desk, path: str, base: dict[str, Any], mine: dict[str, Any], theirs: dict[str, Any]
) -> None:
    merged = meet(desk, {"startDate": "2016-05-05", **mine}, theirs, base=base)
    assert merged.merged == (path,)
    before = {**activity(**base), "startDate": "2016-05-05", **mine}
    assert merged_before(desk, merged, path) == before.get(path)
    back = undo_merge(desk, ACTIVITY, path)
    assert (back.mine, back.merged, back.base) == (before, (), merged.base)
    assert desk.store.records.is_changed(back)
    again = redo_merge(desk, ACTIVITY, path)
    assert (again.mine, again.merged) == (merged.mine, (path,))


def test_what_was_typed_since_in_another_language_stays(desk: Desk) -> None:
    meet(desk, {"title": {"en": "Mine"}}, {"title": {"en": "Regional workshop", "fr": "Atelier"}})
    typed(desk, "title.en", "Typed since")
    assert undo_merge(desk, ACTIVITY, "title").mine["title"] == {"en": "Typed since"}
    typed(desk, "title.es", "Taller")
    again = redo_merge(desk, ACTIVITY, "title")
    assert again.mine["title"] == {"en": "Typed since", "es": "Taller", "fr": "Atelier"}


def test_what_was_typed_over_theirs_since_gives_way(desk: Desk) -> None:
    meet(desk, {"startDate": "2016-05-05"}, {"totalBudget": "5000"}, base={"totalBudget": "1000"})
    typed(desk, "totalBudget", "6000")
    assert undo_merge(desk, ACTIVITY, "totalBudget").mine["totalBudget"] == "1000"
    assert redo_merge(desk, ACTIVITY, "totalBudget").mine["totalBudget"] == "5000"


def test_the_last_of_several_merges_is_the_one_that_is_undone(desk: Desk) -> None:
    first = meet(desk, {"startDate": "2016-05-05"}, {"totalBudget": "1000"})
    assert first.base is not None
    come_in(desk, {**first.base, "totalBudget": "2000"}, revision=3)
    assert undo_merge(desk, ACTIVITY, "totalBudget").mine["totalBudget"] == "1000"


def test_a_merge_beside_a_conflict_can_be_undone_before_and_after_it_is_settled(desk: Desk) -> None:
    mine, theirs = {"endDate": "2016-04-09"}, {"endDate": "2016-04-10", "totalBudget": "5000"}
    merged = meet(desk, mine, theirs)
    assert len(undo_merge(desk, ACTIVITY, "totalBudget").conflicts) == 1
    redo_merge(desk, ACTIVITY, "totalBudget")
    assert kept(desk).conflicts == merged.conflicts
    settle(desk, ACTIVITY, {"endDate": "2016-04-10"})
    assert value_at(undo_merge(desk, ACTIVITY, "totalBudget").mine, "totalBudget") is None


def test_a_settlement_is_taken_back_with_its_place_in_the_queue(desk: Desk) -> None:
    before = meet(desk, {"endDate": "2016-04-09"}, {"endDate": "2016-04-10", "totalBudget": "5000"})
    settle(desk, ACTIVITY, {"endDate": "2016-04-09"})
    assert len(desk.store.outbox.items()) == 1
    assert undo_settlement(desk, ACTIVITY) == before
    assert (kept(desk), desk.store.outbox.items()) == (before, [])


def test_what_never_merged_is_not_put_back(desk: Desk) -> None:
    meet(desk, {"startDate": "2016-05-05"}, {"totalBudget": "5000"})
    with pytest.raises(Trouble, match="merged by itself"):
        undo_merge(desk, ACTIVITY, "startDate")
    with pytest.raises(Trouble, match="merged by itself"):
        redo_merge(desk, ACTIVITY, "totalBudget")
    with pytest.raises(Trouble, match="merged by itself"):
        redo_merge(desk, ACTIVITY, "status")
