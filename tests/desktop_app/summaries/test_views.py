"""Cross table, gaps, timeline and trend on the page: each number a way to its records, by mouse and by keys."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop_app.background import Background
from desktop_app.desk import Desk
from desktop_app.summaries.cross_model import LARGEST
from desktop_app.summaries.crossing import behind, cell_number, cross
from desktop_app.summaries.page import SummaryPage
from desktop_app.summaries.timeline_model import BAR, DATES, TITLE
from desktop_app.summaries.topics import Topic, crossable
from desktop_app.summaries.views import choose
from forms.aspects import Aspect
from sync.records import Origin, Query, Unsaid
from tests.desktop_app.printing.given import ACTIVITY, in_language

COUNTS, CROSS, GAPS, TIMELINE, TREND = range(5)


class Visitor:
    """Looks at the views of a page, and hears what they want."""

    def __init__(self, page: SummaryPage, background: Background, qtbot: QtBot) -> None:
        self.page, self._background, self._qtbot = page, background, qtbot
        self.queries: list[Query] = []
        self.records: list[str] = []
        self.prints: list[str] = []
        page.records_wanted.connect(self.queries.append)
        page.record_wanted.connect(self.records.append)
        page.print_wanted.connect(lambda _query, contents: self.prints.append(contents))

    def settle(self) -> None:
        self._qtbot.waitUntil(self._background.idle)

    def look(self, view: int) -> Any:
        self.page.views.setCurrentIndex(view)
        self.settle()
        return self.page.view


@pytest.fixture
def visitor(summed: Desk, background: Background, qtbot: QtBot) -> Visitor:
    """Before the page, which has counted."""
    return visiting(summed, background, qtbot)


def visiting(desk: Desk, background: Background, qtbot: QtBot) -> Visitor:
    page = SummaryPage(desk, background)
    qtbot.addWidget(page)
    page.resize(1100, 640)
    page.show()
    visitor = Visitor(page, background, qtbot)
    visitor.settle()
    return visitor


def texts(table: Any) -> list[list[str]]:
    model = table.model()
    rows, columns = range(model.rowCount()), range(model.columnCount())
    return [[model.index(row, column).data() for column in columns] for row in rows]


def test_two_topics_are_crossed_with_their_sums_and_the_largest_is_marked(visitor: Visitor) -> None:
    table = visitor.look(CROSS).table
    assert texts(table) == [
        ["1", "0", "0", "1"],
        ["1", f"{LARGEST} 2", "0", "3"],
        ["0", "0", "1", "1"],
        ["2", "2", "1", "5"],
    ]
    for side in (Qt.Orientation.Horizontal, Qt.Orientation.Vertical):
        assert table.model().headerData(2, side, Qt.ItemDataRole.AccessibleTextRole) == "Not said"
    assert table.model().headerData(0, Qt.Orientation.Horizontal) == "2016"
    assert table.model().headerData(0, Qt.Orientation.Vertical).startswith("GBF-T03")
    spoken = table.model().index(1, 1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("GBF-T20")
    assert spoken.endswith(", 2018: 2 records")


def test_texts_in_peoples_own_words_are_said_to_be_counted_as_they_were_written(visitor: Visitor) -> None:
    view, own = visitor.look(CROSS), "Texts in people’s own words are counted as they were written."
    assert own not in view.note.text()
    view.turn_to(Topic.GROUP, Topic.TYPE)
    visitor.settle()
    assert view.note.text().endswith(f"stands under “Not said”. {own}")
    counts = visitor.look(COUNTS)
    choose(counts.topics, Topic.GROUP)
    visitor.settle()
    assert counts.note.text() == f"A record may count in several lines. {own}"


# In the program's own look, whose margins around a number are wider than those of a bare style.
@pytest.mark.usefixtures("dressed")
@pytest.mark.parametrize("language", ["en", "ar"])
def test_no_number_of_thousands_of_records_is_cut(visitor: Visitor, summed: Desk, language: str) -> None:
    in_language(summed, language)
    table = visitor.look(CROSS).table
    found = cross(summed, Query(), Topic.TARGET, Topic.YEAR)
    many = {pair: 12345 * number for pair, number in found.cells.items()}
    columns = tuple(replace(line, number=12345 * line.number) for line in found.columns)
    table.show_cross(replace(found, cells=many, columns=columns, total=1234567))
    for place in range(table.model().columnCount()):
        assert table.columnWidth(place) >= table.sizeHintForColumn(place)


def test_cells_sums_and_all_lead_to_their_records_and_zero_to_none(visitor: Visitor, summed: Desk) -> None:
    table = visitor.look(CROSS).table
    for row, column in ((1, 1), (1, 3), (3, 0), (3, 3), (0, 1), (2, 2)):
        table.setCurrentIndex(table.model().index(row, column))
        QTest.keyClick(table, Qt.Key.Key_Return)
    assert [summed.store.records.count(query) for query in visitor.queries] == [2, 3, 2, 5, 1]


@pytest.mark.parametrize(
    ("rows", "columns"),
    [
        (Topic.TARGET, Topic.YEAR),
        (Topic.AICHI, Topic.REGION),
        (Topic.GROUP, Topic.STATE),
        (Topic.YEAR, Topic.COUNTRY),
    ],
)
def test_every_number_of_a_cross_table_leads_to_as_many_records(
    summed: Desk, rows: Topic, columns: Topic
) -> None:
    table = cross(summed, Query(), rows, columns)
    places = [(row, column) for row in range(len(table.rows) + 1) for column in range(len(table.columns) + 1)]
    for row, column in places:
        query, number = behind(table, row, column), cell_number(table, row, column)
        assert (summed.store.records.count(query) if query else 0) == number
    assert any("" in pair for pair in table.cells) or rows is Topic.GROUP


def test_one_button_swaps_rows_and_columns(visitor: Visitor) -> None:
    view = visitor.look(CROSS)
    before = texts(view.table)
    QTest.mouseClick(view.swap, Qt.MouseButton.LeftButton)
    visitor.settle()
    assert texts(view.table) == [list(row) for row in zip(*before, strict=True)]
    assert view.topics == (Topic.YEAR, Topic.TARGET)


def test_what_counts_the_same_answers_is_not_offered_for_crossing(visitor: Visitor) -> None:
    view = visitor.look(CROSS)
    choose(view.rows, Topic.COUNTRY)
    visitor.settle()
    offered = {view.columns.itemData(place) for place in range(view.columns.count())}
    assert offered == {topic.value for topic in crossable(Topic.COUNTRY)}
    assert "region" not in offered
    assert view.topics == (Topic.COUNTRY, Topic.YEAR)


def test_gaps_open_records_lists_and_new_activities(visitor: Visitor, summed: Desk) -> None:
    tree = visitor.look(GAPS).tree
    targets, _needs, results = (tree.topLevelItem(place) for place in range(3))
    assert targets.text(0) == "Targets without an activity (21 of 23)"
    tree.itemActivated.emit(results, 0)
    assert visitor.queries[0].lacking == (Unsaid(Aspect.RESULT),)
    tree.itemActivated.emit(results.child(0), 0)
    assert visitor.records == ["A4"]
    tree.itemActivated.emit(targets.child(0), 0)
    visitor.settle()
    made = summed.store.records.get(visitor.records[1])
    assert made is not None
    assert made.mine["gbfTargets"] == [{"identifier": "GBF-TARGET-01"}]


def test_a_gap_that_was_filled_goes_and_what_was_unfolded_stays_so(visitor: Visitor, summed: Desk) -> None:
    tree = visitor.look(GAPS).tree
    tree.topLevelItem(0).setExpanded(True)
    for number in range(1, 24):
        about = {"gbfTargets": [{"identifier": f"GBF-TARGET-{number:02}"}]}
        summed.store.records.save(
            "capacityBuildingInitiative", f"T{number}", about, origin=Origin.TYPED, who=""
        )
    visitor.page.refresh()
    visitor.settle()
    assert tree.topLevelItem(0).text(0) == "Targets without an activity (0 of 23)"
    assert tree.topLevelItem(0).isExpanded()
    assert tree.topLevelItem(0).child(0).text(0) == "Nothing is missing here."


def test_a_timeline_says_its_dates_and_opens_records_by_keys(visitor: Visitor) -> None:
    view = visitor.look(TIMELINE)
    rows = [
        [view.model.index(row, column).data() for column in (TITLE, DATES, BAR)]
        for row in range(view.model.rowCount())
    ]
    assert rows[0][1:] == ["2016", ""]
    assert rows[1][1:] == ["4 April 2016 to May 2016", ""]
    view.table.setCurrentIndex(view.model.index(1, TITLE))
    QTest.keyClick(view.table, Qt.Key.Key_Return)
    assert visitor.records == [ACTIVITY]


def test_a_timeline_that_is_counted_again_stays_where_it_is(visitor: Visitor, summed: Desk) -> None:
    view = visitor.look(TIMELINE)
    view.table.setCurrentIndex(view.model.index(2, TITLE))
    late = {"title": {"en": "Late"}, "startDate": "2019"}
    summed.store.records.save("capacityBuildingInitiative", "LATE", late, origin=Origin.TYPED, who="")
    visitor.page.refresh()
    visitor.settle()
    assert view.model.rowCount() == 5
    assert view.table.currentIndex().row() == 2


def test_points_and_figures_of_a_trend_lead_to_their_records(visitor: Visitor, summed: Desk) -> None:
    view = visitor.look(TREND)
    assert texts(view.table) == [["2"], ["0"], ["2"]]
    view.table.cellActivated.emit(0, 0)
    point = view.chart._point(2, 2).toPoint()
    QTest.mouseClick(view.chart, Qt.MouseButton.LeftButton, pos=point)
    QTest.mouseClick(view.chart, Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
    view.table.cellActivated.emit(1, 0)
    assert [query.year for query in visitor.queries] == [2016, 2018]
    assert view.chart.accessibleDescription() == (
        "All records, 2016: 2; All records, 2017: 0; All records, 2018: 2"
    )


def test_each_view_prints_what_it_shows(visitor: Visitor) -> None:
    for view in (COUNTS, CROSS, GAPS, TIMELINE, TREND):
        visitor.look(view)
        visitor.page.print_button.click()
    choose(visitor.page.trend.split, Topic.GROUP)
    visitor.settle()
    visitor.page.print_button.click()
    assert visitor.prints == [
        "counts target",
        "cross target year",
        "gaps",
        "timeline",
        "trend",
        "trend group",
    ]


def test_every_view_is_drawn_from_right_to_left(summed: Desk, background: Background, qtbot: QtBot) -> None:
    visitor = visiting(in_language(summed, "ar"), background, qtbot)
    visitor.page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    for view in (CROSS, GAPS, TIMELINE, TREND):
        visitor.look(view)
        assert not visitor.page.grab().isNull()
    chart = visitor.page.trend.chart
    assert chart._point(0, 0).x() > chart._point(2, 0).x()


def test_where_no_year_is_known_the_page_says_how_it_comes(visitor: Visitor, summed: Desk) -> None:
    summed.store.records.to_bin(["A2", "A3", "A4", ACTIVITY], "Amina")
    visitor.look(TREND)
    assert visitor.page.empty.text().startswith("Nothing of this is entered yet")
    assert visitor.page.empty.isVisible()
