"""From a window without a connection to one that has it, to the clearing-house, and back: by a stick."""

from __future__ import annotations

from pathlib import Path

import pytest

from sync.records import Intent, State
from tests.desktop_app.carrying.given import (
    answer,
    choose_file,
    label,
    make,
    named,
    open_bundle,
    preview,
    rows,
    take,
    waits,
)
from tests.desktop_app.given import keep
from tests.desktop_app.person import Person

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def test_a_record_goes_by_stick_to_the_clearing_house_and_the_answer_comes_back(
    lin: Person, awa: Person, tmp_path: Path
) -> None:
    identifier = waits(lin.desk, 1, "Peer exchange")
    made = make(lin, tmp_path / "stick.focal")
    assert "stick.focal" in made.done.files.item(0).text()
    assert made.done.where.text() == f"In the folder {tmp_path}"
    number = made.done.number.text()

    page = open_bundle(awa, tmp_path / "stick.focal")
    seen = preview(page)
    assert seen.card.name.text() == "Lin Moreno · Benin"
    assert number in seen.card.number.text()
    assert "first bundle" in seen.card.known.text()
    assert rows(seen.table) == [["Peer exchange", "Activity", "Awa", "New here"]]
    assert awa.desk.store.records.get(identifier) is None
    awa.press("bundle_take")
    assert rows(page.report.table) == [["Peer exchange", "Taken in", "New from the bundle."]]
    awa.synchronize()
    assert awa.record(identifier).state is State.SENT

    done = answer(awa, tmp_path / "answer.focal").done
    assert "Lin Moreno" in done.next.text()
    told = take(lin, tmp_path / "answer.focal")
    assert [row[:2] for row in rows(told.table)][-1] == ["Peer exchange", "Arrived"]
    assert lin.record(identifier).state is State.SENT
    assert lin.desk.store.outbox.items() == []


def test_who_has_no_account_hands_over_chosen_records_and_the_focal_point_decides(
    lin: Person, awa: Person, tmp_path: Path
) -> None:
    identifier = named(1)
    keep(lin.desk, identifier, "A first draft")
    keep(lin.desk, named(2), "Not ready to be shown")
    lin.work.go("activities")
    lin.rest()
    lin.work.list.bulk.emit("hand_over", [identifier])
    lin.rest()
    lin.press("bundle_save")
    choose_file(lin, "save_bundle", tmp_path / "draft.focal")
    take(awa, tmp_path / "draft.focal")
    assert awa.record(identifier).state is State.DRAFT
    assert awa.desk.store.outbox.items() == []
    assert awa.desk.store.records.get(named(2)) is None


def test_the_answer_stands_beside_the_office_and_can_be_written_at_any_time(
    lin: Person, awa: Person, tmp_path: Path
) -> None:
    waits(lin.desk, 1, "Peer exchange", Intent.PUBLISH)
    make(lin, tmp_path / "stick.focal")
    told = take(awa, tmp_path / "stick.focal")
    assert told.answer.isVisible()
    awa.press("report_answer")
    assert rows(awa.front.table) == [["Peer exchange", "Waiting to send"]]  # type: ignore[attr-defined]
    awa.press("page_back")
    awa.work.go("by_hand")
    awa.rest()
    place = awa.front
    found = rows(place.table)  # type: ignore[attr-defined]
    assert [line[0] for line in found] == ["Lin Moreno · Benin"]
    assert found[0][2:] == ["1 record", "Waiting to send: 1"]
    answer(awa, tmp_path / "early.focal")
    told = take(lin, tmp_path / "early.focal")
    assert rows(told.table)[-1][1] == "Still waits"
    assert len(lin.desk.store.outbox.items()) == 1
    assert not told.answer.isVisible()
    assert label(lin, "report_heading") == "1 still waits."
    lin.work.go("waiting")
    lin.rest()
    assert "An answer of Awa Houngbo was taken in" in rows(lin.front.table)[0][-1]  # type: ignore[attr-defined]
