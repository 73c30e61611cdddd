"""Taking bundles in: exactly once, in any order, merged as in a pull, conflicts asked."""

from __future__ import annotations

from collections.abc import Callable
from itertools import permutations
from pathlib import Path

import pytest

from desktop_app.operations import carrying
from sync.records import Intent, Origin, State
from sync.report import What
from tests.support.two_computers import ACTIVITY
from tests.sync.bundle.given import Apart, bundle, carried, queue, take, waits
from tests.sync.given import ID, became

Computers = Callable[..., Apart]


def history(place: Apart) -> list[tuple[Origin, object]]:
    """The versions of the record here, the oldest first."""
    entries = place.desk.store.history.of(ID)
    return [(entry.origin, entry.document.get("description")) for entry in reversed(entries)]


# --- Exactly once.


def test_the_same_bundle_a_second_time_changes_nothing(ivo: Apart, mara: Apart, tmp_path: Path) -> None:
    ivo.write(ACTIVITY)
    queue(ivo, ID)
    path = bundle(ivo, tmp_path / "a.focal").path
    take(mara, path)
    mara.say(ID, "Bettered by Mara.")
    mara.desk.store.outbox.remove(mara.desk.store.outbox.of(ID).number)  # type: ignore[union-attr]
    before = history(mara)
    assert carrying.look_into(mara.desk, path).is_known_in_full
    assert take(mara, path).results == []
    assert history(mara) == before
    assert not waits(mara, ID)


def test_the_same_version_in_two_bundles_is_one_change(ivo: Apart, mara: Apart, tmp_path: Path) -> None:
    ivo.write(ACTIVITY)
    queue(ivo, ID)
    for name in ("a.focal", "b.focal"):
        take(mara, bundle(ivo, tmp_path / name).path)
    assert len(history(mara)) == 1


@pytest.mark.parametrize("order", list(permutations(range(3))))
def test_three_bundles_in_any_order_end_alike(
    ivo: Apart, mara: Apart, tmp_path: Path, order: tuple[int, ...]
) -> None:
    ivo.write(ACTIVITY)
    paths = []
    for number in range(3):
        ivo.say(ID, f"Version {number}.")
        queue(ivo, ID)
        paths.append(bundle(ivo, tmp_path / f"{number}.focal").path)
    for number in order:
        take(mara, paths[number])
    assert mara.said(ID) == "Version 2."
    assert mara.record(ID).conflicts == ()
    assert waits(mara, ID)


def test_an_older_one_that_comes_late_takes_nothing_back_of_what_was_bettered(
    ivo: Apart, mara: Apart, tmp_path: Path
) -> None:
    ivo.write(ACTIVITY)
    early = bundle(ivo, tmp_path / "early.focal", records=(ID,)).path
    ivo.say(ID, "Later.")
    carried(ivo, mara, tmp_path, records=(ID,))
    mara.say(ID, "Bettered.")
    assert take(mara, early).results == []
    assert mara.said(ID) == "Bettered."


def test_what_was_typed_back_to_an_earlier_text_is_a_new_change(
    ivo: Apart, mara: Apart, tmp_path: Path
) -> None:
    ivo.write(ACTIVITY)
    for text in ("One.", "Two.", "One."):
        ivo.say(ID, text)
        carried(ivo, mara, tmp_path, records=(ID,))
        assert mara.said(ID) == text
    assert mara.record(ID).conflicts == ()


def test_an_office_restored_from_its_backup_loses_nothing_of_what_it_writes_then(
    ivo: Apart, mara: Apart, apart: Computers, tmp_path: Path
) -> None:
    """Its versions get the numbers of those that are gone: they are told apart by what stands in them."""
    ivo.write(ACTIVITY)
    queue(ivo, ID)
    bundle(ivo, tmp_path / "first.focal")
    folder = tmp_path / "restored"
    folder.mkdir()
    ivo.desk.store.backup(folder / "focal-desk.db")
    ivo.say(ID, "Lost with the disk.")
    carried(ivo, mara, tmp_path)
    again = apart("Ivo", folder=folder)
    again.say(ID, "Typed after the restore.")
    report = carried(again, mara, tmp_path)
    assert became(report) == [What.CONFLICT]
    (conflict,) = mara.record(ID).conflicts
    assert (conflict.mine, conflict.theirs) == (
        {"en": "Lost with the disk."},
        {"en": "Typed after the restore."},
    ) or (conflict.mine, conflict.theirs) == ("Lost with the disk.", "Typed after the restore.")


# --- Merged as in a pull.


def test_different_answers_merge_and_the_same_one_is_asked(ivo: Apart, mara: Apart, tmp_path: Path) -> None:
    ivo.write(ACTIVITY)
    carried(ivo, mara, tmp_path, records=(ID,))
    mara.desk.store.records.save(
        "capacityBuildingInitiative",
        ID,
        {**mara.record(ID).mine, "durationPeriod": 9},
        origin=Origin.TYPED,
        who="Mara",
    )
    ivo.say(ID, "Ivo's text.")
    assert became(carried(ivo, mara, tmp_path, records=(ID,))) == [What.MERGED]
    assert (mara.said(ID), mara.record(ID).mine["durationPeriod"]) == ("Ivo's text.", 9)
    mara.say(ID, "Mara's text.")
    ivo.say(ID, "Ivo's second text.")
    assert became(carried(ivo, mara, tmp_path, records=(ID,))) == [What.CONFLICT]
    assert mara.said(ID) == "Mara's text."
    assert mara.record(ID).state is State.CONFLICT


def test_whoever_answers_knowing_what_was_handed_over_is_not_asked_about_it(
    ivo: Apart, mara: Apart, tmp_path: Path
) -> None:
    """To and fro between two computers without any clearing-house, as often as they like."""
    ivo.write(ACTIVITY)
    carried(ivo, mara, tmp_path, records=(ID,))
    for number in range(3):
        mara.say(ID, f"Mara {number}.")
        carried(mara, ivo, tmp_path, records=(ID,))
        assert ivo.said(ID) == f"Mara {number}."
        ivo.say(ID, f"Ivo {number}.")
        carried(ivo, mara, tmp_path, records=(ID,))
        assert mara.said(ID) == f"Ivo {number}."
    assert ivo.record(ID).conflicts == mara.record(ID).conflicts == ()


def test_a_record_that_was_put_into_the_bin_comes_out_when_somebody_goes_on_with_it(
    ivo: Apart, mara: Apart, tmp_path: Path
) -> None:
    ivo.write(ACTIVITY)
    carried(ivo, mara, tmp_path, records=(ID,))
    mara.desk.store.records.to_bin([ID], "Mara")
    ivo.say(ID, "Still at it.")
    carried(ivo, mara, tmp_path, records=(ID,))
    assert mara.record(ID).state is State.DRAFT
    assert mara.said(ID) == "Still at it."


def test_a_weaker_wish_takes_no_stronger_one_away(ivo: Apart, mara: Apart, tmp_path: Path) -> None:
    ivo.write(ACTIVITY)
    queue(ivo, ID)
    path = bundle(ivo, tmp_path / "draft.focal").path
    carried(ivo, mara, tmp_path, records=(ID,), hand_over=True)
    queue(mara, ID, Intent.PUBLISH)
    take(mara, path)
    assert mara.record(ID).intent is Intent.PUBLISH
