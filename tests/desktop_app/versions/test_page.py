"""Published versions: listed, read, compared with what stands here, and gone on from."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from desktop_app.conflicts.said_box import SaidBox
from desktop_app.operations.revisions import use
from desktop_app.versions.page import VersionsPage
from forms.kinds import Document
from sync.errors import Trouble
from sync.practice import PracticeServer
from sync.practice.people.accounts import COLLEAGUE
from sync.practice.unkind.unkindness import Unkindness, What
from sync.records import Intent, State
from tests.desktop_app.given import Settle, part
from tests.desktop_app.seat import Seat, Sit
from tests.desktop_app.test_reach import faults
from tests.support.two_computers import ACTIVITY, Computer

IDENTIFIER = ACTIVITY["header"]["identifier"]
Opened = tuple[Seat, VersionsPage]


@pytest.fixture
def twice_published(ana: Computer, practice: PracticeServer) -> Computer:
    """The author of a record of which two versions were published."""
    ana.write(ACTIVITY)
    ana.send(IDENTIFIER, Intent.PUBLISH)
    practice.colleague.publish(IDENTIFIER)
    ana.sync()
    ana.change(IDENTIFIER, "title.en", "Peer exchange in Cotonou")
    ana.send(IDENTIFIER, Intent.PUBLISH)
    practice.colleague.publish(IDENTIFIER)
    return ana


@pytest.fixture
def opened(twice_published: Computer, sit: Sit, qtbot: QtBot, settle: Settle, worn: QApplication) -> Opened:
    """A colleague's page of the versions."""
    seat = sit(COLLEAGUE)
    page = VersionsPage(seat.desk, seat.asking, IDENTIFIER)
    qtbot.addWidget(page)
    page.resize(1100, 620)
    page.show()
    settle()
    return seat, page


def said(page: VersionsPage, path: str) -> str:
    """What stands at an answer."""
    return part(page, SaidBox, f"said_{path}").toPlainText()


def test_they_are_listed_and_each_can_be_read_and_compared(opened: Opened, settle: Settle) -> None:
    _seat, page = opened
    page.resize(800, 480)
    assert faults(page, "versions") == []
    lines = [page.list.item(row).text().splitlines()[0] for row in range(page.list.count())]
    assert lines == ["Version 2, 14 March 2025", "Version 1, 14 March 2025"]
    assert "the same" in page.reading.legend.text()
    assert not page.use.isEnabled()
    page.list.setCurrentRow(1)
    settle()
    assert said(page, "title.en") == "Peer exchange in Cotonou"
    assert not page.findChildren(SaidBox, "said_countryRegions")
    page.reading.beside.setChecked(True)
    sides = [part(page, SaidBox, f"{side}_title.en").toPlainText() for side in ("before", "after")]
    assert sides == ["Peer exchange in Cotonou", "Peer exchange"]
    heads = [part(page, QLabel, f"reading_head_{side}") for side in ("before", "after")]
    assert all(head.isVisible() and head.text() for head in heads)
    assert not any(page.reading.area.isAncestorOf(head) for head in heads), (
        "they stay in sight when one scrolls"
    )
    page.reading.beside.setChecked(False)
    assert not heads[0].isVisible()
    page.compare.setChecked(False)
    assert said(page, "title.en") == "Peer exchange"
    assert said(page, "countryRegions") == "Benin"


def test_an_earlier_one_can_be_gone_on_from(opened: Opened, settle: Settle, qtbot: QtBot) -> None:
    seat, page = opened
    wanted: list[tuple[str, Document, Document]] = []
    page.list.setCurrentRow(1)
    settle()
    with qtbot.waitSignals([page.back_wanted, page.version_wanted]):
        page.version_wanted.connect(lambda *given: wanted.append(given))
        page.use.click()
    ((identifier, document, before),) = wanted
    record = use(seat.desk, identifier, document)
    assert record.mine == ACTIVITY
    assert record.state is State.DRAFT
    assert before["title"]["en"] == "Peer exchange in Cotonou"
    assert seat.desk.store.history.of(IDENTIFIER)[1].document == before


def test_a_record_under_review_is_not_given_another_version(
    opened: Opened, twice_published: Computer, settle: Settle
) -> None:
    seat, page = opened
    twice_published.sync()
    twice_published.change(IDENTIFIER, "title.en", "Another")
    twice_published.send(IDENTIFIER, Intent.PUBLISH)
    seat.synchronizer.start()
    settle()
    page.refresh()
    settle()
    page.list.setCurrentRow(1)
    settle()
    assert not page.use.isEnabled()
    assert page.why_not.text()
    with pytest.raises(Trouble):
        use(seat.desk, IDENTIFIER, ACTIVITY)


def test_when_the_line_breaks_it_says_so(
    opened: Opened, practice: PracticeServer, settle: Settle, cut: Callable[[], None]
) -> None:
    _seat, page = opened
    cut()
    page.refresh()
    settle()
    assert page.stack.refusal()


@pytest.fixture
def cut(practice: PracticeServer) -> Callable[[], None]:
    """Cuts the line whenever versions are asked for."""
    return lambda: practice.unkind.be(Unkindness(What.CUT, path="*/versions*", at=0))
