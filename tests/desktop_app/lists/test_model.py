"""The rows of a list: fetched a page at a time, in the store's order."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop_app.background import Background
from desktop_app.desk import Desk
from desktop_app.lists.model import CHANGED, IDENTIFIER, PAGE, SENT, STATE, TITLE, RecordModel
from desktop_app.lists.table import RecordTable
from sync.records import Intent, Order, Query
from tests.desktop_app.given import ACTIVITY, Settle, keep
from tests.support.given import FakeClock

BY_TITLE = Query((ACTIVITY,), order=Order.TITLE, descending=False)
SHOWN = Qt.ItemDataRole.DisplayRole


@pytest.fixture
def model(desk: Desk, background: Background) -> RecordModel:
    """A model of the desk."""
    return RecordModel(desk, background, background)


def titles(model: RecordModel, numbers: range) -> list[str]:
    return [model.data(model.index(number, TITLE), SHOWN) for number in numbers]


def test_a_list_longer_than_a_page_is_fetched_as_it_comes_into_view(
    desk: Desk, model: RecordModel, settle: Settle
) -> None:
    number = 3 * PAGE + 7
    for place in range(number):
        keep(desk, f"A{place:04}-000000", f"Title {place:04}")
    model.show(BY_TITLE)
    settle()
    assert model.rowCount() == number
    assert titles(model, range(2)) == ["Title 0000", "Title 0001"]
    assert model.data(model.index(number - 1, TITLE), SHOWN) == "…"
    settle()
    assert model.data(model.index(number - 1, TITLE), SHOWN) == f"Title {number - 1:04}"


def test_each_column_says_its_part(desk: Desk, model: RecordModel, settle: Settle, clock: FakeClock) -> None:
    keep(desk, "A0000000001", "<b>Workshop</b>")
    desk.store.outbox.put("A0000000001", Intent.DRAFT)
    clock.advance(minutes=2)
    model.show(BY_TITLE)
    settle()
    said = [model.data(model.index(0, column), SHOWN) for column in (TITLE, STATE, SENT, CHANGED)]
    assert said == ["<b>Workshop</b>", "Waiting to send", "–", "2 min ago"]
    assert model.data(model.index(0, STATE), Qt.ItemDataRole.DecorationRole) is not None
    assert "&lt;b&gt;" in model.data(model.index(0, TITLE), Qt.ItemDataRole.ToolTipRole)
    assert "Awa" in model.data(model.index(0, CHANGED), Qt.ItemDataRole.ToolTipRole)


def test_a_record_without_a_title_says_so(desk: Desk, model: RecordModel, settle: Settle) -> None:
    keep(desk, "A0000000001", "")
    model.show(BY_TITLE)
    settle()
    assert titles(model, range(1)) == ["Without a title"]


def test_the_store_sorts(desk: Desk, model: RecordModel, settle: Settle) -> None:
    for name in ("b", "a", "c"):
        keep(desk, f"A000000000{name}", name)
    model.show(BY_TITLE)
    settle()
    assert titles(model, range(3)) == ["a", "b", "c"]
    model.sort(TITLE, Qt.SortOrder.DescendingOrder)
    settle()
    assert titles(model, range(3)) == ["c", "b", "a"]


def test_only_the_last_question_is_answered(desk: Desk, model: RecordModel, settle: Settle) -> None:
    keep(desk, "A0000000001", "Workshop")
    resets: list[int] = []
    model.modelReset.connect(lambda: resets.append(model.rowCount()))
    model.show(Query((ACTIVITY,), text="nowhere"))
    model.show(BY_TITLE)
    settle()
    assert resets == [1]


def test_rows_that_went_in_the_meantime_are_noticed(desk: Desk, model: RecordModel, settle: Settle) -> None:
    for place in range(3 * PAGE):
        keep(desk, f"A{place:04}-000000", f"Title {place:04}")
    model.show(BY_TITLE)
    settle()
    desk.store.records.to_bin(["A0000-000000"], "Awa")
    assert model.data(model.index(3 * PAGE - 1, TITLE), SHOWN) == "…"
    settle()
    assert model.rowCount() == 3 * PAGE - 1
    assert model.data(model.index(0, TITLE), IDENTIFIER) == "A0001-000000"


def test_all_that_was_chosen_in_one_list_is_not_all_of_the_next(
    desk: Desk, model: RecordModel, settle: Settle, qtbot: QtBot
) -> None:
    for place in range(3):
        keep(desk, f"A{place:04}-000000", f"Title {place}")
        keep(desk, f"B{place:04}-000000", f"Guide {place}", "resource")
    table = RecordTable(model)
    qtbot.addWidget(table)
    model.show(BY_TITLE)
    settle()
    table.selectAll()
    model.reload()
    settle()
    assert table.rows() == [0, 1, 2], "what is chosen stays chosen"
    model.show(replace(BY_TITLE, descending=True))
    settle()
    assert len(table.rows()) == 3, "also in another order"
    model.show(replace(BY_TITLE, record_types=("resource",)))
    settle()
    assert table.rows() == []
