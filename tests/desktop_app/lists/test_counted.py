"""The list of what was counted in a summary says what was counted, whatever it was counted by."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.background import Background
from desktop_app.desk import Desk
from desktop_app.lists.page import ListPage
from forms.aspects import Aspect
from sync.records import Origin, Query, State, Unsaid
from tests.desktop_app.given import Settle


@pytest.fixture
def page(
    desk: Desk,
    background: Background,
    settle: Settle,
    qtbot: QtBot,
    tmp_path: Path,
    speak: Callable[[str], None],
) -> ListPage:
    """A list page that keeps its settings in a file of its own."""
    speak("en")
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    page = ListPage(desk, background, settings)
    qtbot.addWidget(page)
    settle()
    return page


def chips(page: ListPage) -> list[str]:
    buttons = page.filters.findChildren(QPushButton)
    return [one.text() for one in buttons if one.objectName().startswith("chip_") and not one.isHidden()]


def heading(page: ListPage) -> str:
    return next(label.text() for label in page.findChildren(QLabel) if "counted" in label.text())


def test_organizations_groups_and_budgets_stand_as_chips_and_can_be_taken_away(
    page: ListPage, desk: Desk, settle: Settle
) -> None:
    name = {"name": {"en": "Green Office"}}
    desk.store.records.save("organization", "ORG", name, origin=Origin.TYPED, who="")
    about = {Aspect.LEADING: ("ORG",), Aspect.BUDGET: ("0-10000",), Aspect.GROUP: ("other:Monks",)}
    page.show_query(Query(about=about))
    settle()
    assert chips(page) == [
        "Target group: Monks  ×",
        "Leading organization: Green Office  ×",
        "Budget: Less than 10,000 US dollars  ×",
    ]
    chip = page.filters.findChild(QPushButton, "chip_leading")
    assert isinstance(chip, QPushButton)
    chip.click()
    settle()
    assert Aspect.LEADING not in page.model.query.about
    assert Aspect.BUDGET in page.model.query.about


def test_what_no_chip_can_say_stands_in_the_heading(page: ListPage, settle: Settle) -> None:
    page.show_query(Query(unmet=True, lacking=(Unsaid(Aspect.TARGET),)))
    settle()
    assert heading(page) == "Records that were counted: Without a target; Needs that no offer here fits"
    page.show_query(Query(record_types=("bbiRequest",), states=(State.DRAFT,), text="reefs"))
    settle()
    assert heading(page) == ("Records that were counted: Words: reefs; Kind of record: Needs; State: Draft")
    page.show_query(Query(year=2016))
    settle()
    assert heading(page) == "Records that were counted"


def test_every_filter_is_seen_and_named_however_many_there_are(page: ListPage, settle: Settle) -> None:
    about = {
        Aspect.TARGET: ("GBF-TARGET-01", "GBF-TARGET-02"),
        Aspect.COUNTRY: ("bj", "td", "ke", "fr"),
        Aspect.PARTNER: ("WOMEN",),
    }
    page.resize(760, 500)
    page.show()
    page.show_query(Query(about=about, year=2030))
    settle()
    names = [chip.partition(":")[0] for chip in chips(page)]
    assert names == ["Target"] * 2 + ["Country"] * 3 + ["Partner organization", "Year"]
    assert "and 1 more" in [label.text() for label in page.filters.findChildren(QLabel)]
    for chip in page.filters.findChildren(QPushButton):
        assert page.filters.rect().contains(chip.geometry()), "none is cut where they take several lines"
