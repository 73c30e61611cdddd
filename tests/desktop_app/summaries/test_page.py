"""The page of summaries: a chart and its table, each a way to the records behind it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop_app import look
from desktop_app.background import Background
from desktop_app.desk import Desk
from desktop_app.lists.filters import Filters
from desktop_app.printing.preview.wishes import WishBox
from desktop_app.summaries.chart_view import ChartView
from desktop_app.summaries.counting import Line
from desktop_app.summaries.page import MAIN, SummaryPage, summary_preview
from desktop_app.summaries.topics import Topic
from desktop_app.summaries.views import choose
from forms.aspects import Aspect
from sync.records import Query
from tests.desktop_app.printing.given import in_language


@pytest.fixture
def page(summed: Desk, background: Background, qtbot: QtBot) -> SummaryPage:
    """The page, shown and counted."""
    return shown(SummaryPage(summed, background), qtbot, background)


def shown(page: SummaryPage, qtbot: QtBot, background: Background) -> SummaryPage:
    qtbot.addWidget(page)
    page.resize(1024, 640)
    page.show()
    qtbot.waitUntil(background.idle)
    return page


def turn_to(page: SummaryPage, topic: Topic, qtbot: QtBot, background: Background) -> None:
    choose(page.counts.topics, topic)
    qtbot.waitUntil(background.idle)


def rows(page: SummaryPage) -> list[tuple[str, ...]]:
    table = page.counts.table
    texts = ((table.item(row, column) for column in (0, 1)) for row in range(table.rowCount()))
    return [tuple(item.text() for item in row if item) for row in texts]


def test_targets_are_counted_first_with_how_many_records_there_are(page: SummaryPage) -> None:
    assert page.counts.topic is Topic.TARGET
    assert page.total.text() == "5 records"
    assert [number for _words, number in rows(page)] == ["1", "3"]
    assert page.counts.note.text() == "A record may count in several lines."


def test_another_topic_shows_other_figures(page: SummaryPage, qtbot: QtBot, background: Background) -> None:
    turn_to(page, Topic.TYPE, qtbot, background)
    assert rows(page) == [("Activities", "4"), ("Materials", "1")]
    assert not page.counts.note.text()


def test_other_kinds_of_record_can_be_counted(
    page: SummaryPage, qtbot: QtBot, background: Background
) -> None:
    page.kinds.setCurrentIndex(1)
    qtbot.waitUntil(background.idle)
    assert page.total.text() == "6 records"


def test_filters_narrow_what_is_counted(page: SummaryPage, qtbot: QtBot, background: Background) -> None:
    page.filters.changed.emit(Filters(about={Aspect.TARGET: ("GBF-TARGET-03",)}))
    qtbot.waitUntil(background.idle)
    assert page.total.text() == "1 record"
    assert page.query() == Query(record_types=MAIN, about={Aspect.TARGET: ("GBF-TARGET-03",)})


def test_a_click_on_a_row_asks_for_its_records(page: SummaryPage, qtbot: QtBot) -> None:
    place = page.counts.table.visualRect(page.counts.table.model().index(1, 0)).center()
    with qtbot.waitSignal(page.records_wanted) as told:
        QTest.mouseClick(page.counts.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert told.args is not None
    assert told.args[0].about == {Aspect.TARGET: ("GBF-TARGET-20",)}
    assert told.args[0].record_types == MAIN


def test_enter_on_a_row_asks_for_its_records_once(page: SummaryPage) -> None:
    page.counts.table.setCurrentCell(0, 0)
    asked: list[object] = []
    page.records_wanted.connect(asked.append)
    QTest.keyClick(page.counts.table, Qt.Key.Key_Return)
    assert len(asked) == 1


def test_a_click_on_a_bar_asks_for_its_records(page: SummaryPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.records_wanted) as told:
        QTest.mouseClick(
            page.counts.chart, Qt.MouseButton.LeftButton, pos=QPoint(page.counts.chart.width() // 2, 20)
        )
    assert told.args is not None
    assert told.args[0].about == {Aspect.TARGET: ("GBF-TARGET-03",)}


def test_print_asks_for_what_is_shown(page: SummaryPage, qtbot: QtBot, background: Background) -> None:
    turn_to(page, Topic.YEAR, qtbot, background)
    with qtbot.waitSignal(page.print_wanted) as told:
        page.print_button.click()
    assert told.args == [page.query(), "counts year"]


def test_the_preview_of_a_summary_shows_it(summed: Desk, background: Background, qtbot: QtBot) -> None:
    preview = summary_preview(summed, background, Query(), "counts year")
    qtbot.addWidget(preview)
    qtbot.waitUntil(preview.save_button.isEnabled)
    assert preview.title() == "Print: Summary of records"
    assert preview.findChild(WishBox) is None


def test_where_nothing_is_counted_the_page_says_what_will_stand_there(
    desk: Desk, background: Background, qtbot: QtBot
) -> None:
    desk.store.records.to_bin(desk.store.records.identifiers(Query()), "Amina")
    page = shown(SummaryPage(desk, background), qtbot, background)
    assert page.empty.isVisible()
    assert page.empty.text().startswith("When there are records")
    assert not page.print_button.isEnabled()
    begin = page.view.findChild(QPushButton, "empty_new_capacityBuildingInitiative")
    assert isinstance(begin, QPushButton)
    with qtbot.waitSignals([page.changed, page.record_wanted]):
        begin.click()
    assert desk.store.records.count(Query(record_types=("capacityBuildingInitiative",))) == 1


def test_where_the_filters_leave_nothing_they_can_be_taken_away_where_that_is_said(
    page: SummaryPage, qtbot: QtBot, background: Background
) -> None:
    page._filter(Filters(year=1999))
    qtbot.waitUntil(page.empty.isVisible)
    assert page.empty.text() == "No record fits all that is chosen above."
    again = page.view.findChild(QPushButton, "empty_clear")
    assert isinstance(again, QPushButton)
    again.click()
    qtbot.waitUntil(lambda: not page.empty.isVisible())
    assert page.total.text() == "5 records"


def test_where_a_topic_is_not_answered_the_page_says_how_it_comes(
    page: SummaryPage, qtbot: QtBot, background: Background
) -> None:
    turn_to(page, Topic.SUBJECT, qtbot, background)
    assert page.empty.text().startswith("Nothing of this is entered yet")


def test_the_figures_of_the_chart_can_be_read_aloud(
    page: SummaryPage, qtbot: QtBot, background: Background
) -> None:
    turn_to(page, Topic.TYPE, qtbot, background)
    assert page.counts.chart.accessibleName() == "Chart: Kinds of record"
    assert page.counts.chart.accessibleDescription() == "Activities: 4; Materials: 1"


LINES = (Line("Many", 8, Query()), Line("Few", 2, Query()), Line("A very long name " * 20, 1, Query()))


@pytest.fixture
def chart(qtbot: QtBot, qapp: object) -> ChartView:
    """A chart of three bars."""
    chart = ChartView()
    qtbot.addWidget(chart)
    chart.resize(500, 200)
    chart.show()
    chart.show_lines("Title", LINES)
    return chart


def bar_on(chart: ChartView, row: int) -> range:
    """From where to where a row of pixels has the colour of bars."""
    image = chart.grab().toImage()
    colour = QColor(look.colours().accent)
    found = [x for x in range(image.width()) if image.pixelColor(x, row) == colour]
    return range(found[0], found[-1] + 1)


def test_bars_are_as_long_as_their_numbers(chart: ChartView) -> None:
    many, few = bar_on(chart, 20), bar_on(chart, 44)
    assert len(many) == pytest.approx(4 * len(few), abs=4)
    assert many.start == few.start


def test_bars_are_mirrored_for_arabic(chart: ChartView) -> None:
    before = bar_on(chart, 20)
    chart.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    after = bar_on(chart, 20)
    assert len(after) == len(before)
    assert after.start == pytest.approx(chart.width() - before.stop, abs=1)


def test_a_label_that_is_cut_is_whole_in_its_tooltip(chart: ChartView) -> None:
    assert chart.told(LINES[2]) == f"{LINES[2].words}: 1 record"


def test_the_page_speaks_arabic_from_right_to_left(
    summed: Desk, background: Background, qtbot: QtBot
) -> None:
    page = shown(SummaryPage(in_language(summed, "ar"), background), qtbot, background)
    assert page.counts.chart.mapTo(page, QPoint(0, 0)).x() > page.counts.table.mapTo(page, QPoint(0, 0)).x()
