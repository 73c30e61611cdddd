"""What was linked stands beside the list, by name, at both records."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.desk import Desk
from desktop_app.lists.detail import DetailPanel
from desktop_app.lists.glance import Step, glance
from desktop_app.record_menu import MATCH
from tests.desktop_app.given import part
from tests.sync.matching.given import ACTIVITY, MATERIAL, NEED, keep


@pytest.fixture(autouse=True)
def records(desk: Desk) -> None:
    """A need with a material that fits it, and one that was set aside."""
    keep(desk.store, NEED, "N1", title={"en": "Corals"})
    keep(desk.store, MATERIAL, "M1", title={"en": "A guide to <b>corals</b>" * 9})
    keep(desk.store, MATERIAL, "M2", title={"en": "Bridges"})
    keep(desk.store, ACTIVITY, "A1", title={"en": "Workshop"})
    desk.store.links.keep("N1", "M1", fits=True, who="Ana")
    desk.store.links.keep("N1", "M2", fits=False, who="Ana")


def panel_of(desk: Desk, identifier: str, qtbot: QtBot) -> DetailPanel:
    """The panel beside the list, with this record."""
    panel = DetailPanel(desk)
    qtbot.addWidget(panel)
    found = glance(desk, identifier)
    assert found is not None
    panel.show_one(found)
    return panel


@pytest.mark.parametrize(("one", "other"), [("N1", "M1"), ("M1", "N1")])
def test_a_linked_record_is_named_and_opened_at_both(desk: Desk, qtbot: QtBot, one: str, other: str) -> None:
    panel = panel_of(desk, one, qtbot)
    with qtbot.waitSignal(panel.step) as opened:
        part(panel, QPushButton, f"detail_linked_{other}").click()
    assert opened.args == [other, Step.OPEN]
    assert panel.findChild(QPushButton, "detail_linked_M2") is None


def test_the_page_of_what_fits_is_asked_for(desk: Desk, qtbot: QtBot) -> None:
    panel = panel_of(desk, "N1", qtbot)
    with qtbot.waitSignal(panel.seldom) as asked:
        part(panel, QPushButton, "detail_match").click()
    assert asked.args == [MATCH, "N1"]
    assert panel_of(desk, "A1", qtbot).findChild(QPushButton, "detail_match") is None
