"""Bars promise no more than the dates do; years without records are seen in a trend."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop_app import words
from desktop_app.desk import Desk
from desktop_app.printing.paper import Paragraph
from desktop_app.summaries.parts_on_paper import trend_part
from desktop_app.summaries.timeline_model import TITLE, TimelineModel
from desktop_app.summaries.times import Extent, extent, times
from desktop_app.summaries.topics import Topic
from desktop_app.summaries.trend_chart import TrendChart
from desktop_app.summaries.trends import Track, Trending, trend
from forms.kinds import Document
from sync.records import Origin, Query

ACTIVITY = "capacityBuildingInitiative"


def save(desk: Desk, identifier: str, **answers: object) -> None:
    document: Document = {"title": {"en": identifier}, **answers}
    desk.store.records.save(ACTIVITY, identifier, document, origin=Origin.TYPED, who="")


@pytest.mark.parametrize(
    ("start", "end", "found"),
    [
        ("2016", "2018", Extent(2016, 2019, (2017, 2018))),
        ("2016-07", "2018", Extent(2016.5, 2019, (2016.5 + 1 / 12, 2018))),
        ("2016-07-01", "2017-12-31", Extent(2016.5, 2018, (2016.5, 2018))),
        ("2016", "2016", Extent(2016, 2017, (2016, 2016))),
        ("2018", "2016", Extent(2016, 2019, (2016, 2016))),
        ("2016", "", Extent(2016, 2017.5, (2016, 2016), open_last=True)),
        ("", "2016", Extent(2015.5, 2017, (2017, 2017), open_first=True)),
        ("", "", None),
        ("2016-13", "0000", Extent(2016, 2017.5, (2016, 2016), open_last=True)),
        ("2016-02-31", "2016-02-31", Extent(2016 + 1 / 12, 2016 + 2 / 12, (2016 + 1 / 12, 2016 + 2 / 12))),
        ("nonsense", "", None),
    ],
)
def test_a_bar_is_certain_only_between_the_latest_start_and_the_earliest_end(
    start: str, end: str, found: Extent | None
) -> None:
    made = extent(start, end)
    if found is None or made is None:
        assert made is found
        return
    assert (made.first, made.last) == pytest.approx((found.first, found.last))
    assert made.sure == pytest.approx(found.sure)
    assert (made.open_first, made.open_last) == (found.open_first, found.open_last)


def test_a_timeline_lists_the_undated_last_and_says_how_many_there_are_in_all(summed: Desk) -> None:
    save(summed, "UNDATED")
    save(summed, "OPEN", startDate="2015")
    found = times(summed, Query(record_types=(ACTIVITY, "resource")))
    assert found.bars[0].dates == "since 2015"
    assert (found.bars[-1].title, found.bars[-1].dates, found.undated) == ("UNDATED", "no date", 1)
    assert found.years == (2015, 2018)
    assert found.total == len(found.bars) == 6
    few = times(summed, Query(), most=2)
    assert (len(few.bars), few.total) == (2, 6)


def test_other_records_with_dates_have_a_timeline_where_no_activity_is_asked_for(summed: Desk) -> None:
    need = {"meta": {"mark": "N"}, "startDate": "2020", "title": {"en": "Need"}}
    summed.store.records.save("bbiRequest", "N", need, origin=Origin.TYPED, who="")
    assert [bar.title for bar in times(summed, Query(record_types=("bbiRequest",))).bars] == ["Need"]
    contacts = times(summed, Query(record_types=("contact",)))
    assert (len(contacts.bars), contacts.undated) == (1, 1), "no activity stands in for what was asked for"


def test_a_trend_has_a_place_for_every_year_and_a_line_for_each_of_a_topic(summed: Desk) -> None:
    save(summed, "LATER", startDate="2020", gbfTargets=[{"identifier": "GBF-TARGET-20"}])
    found = trend(summed, Query())
    assert found.years == (2016, 2017, 2018, 2019, 2020)
    assert [track.numbers for track in found.tracks] == [(2, 0, 2, 0, 1)]
    split = trend(summed, Query(), Topic.TARGET)
    assert [(track.name[:7], track.numbers) for track in split.tracks] == [
        ("GBF-T20", (1, 0, 2, 0, 1)),
        ("GBF-T03", (1, 0, 0, 0, 0)),
    ]
    assert summed.store.records.count(split.behind(0, 2)) == 2


def test_of_many_lines_the_most_frequent_are_drawn_and_the_rest_is_told(summed: Desk) -> None:
    for number in range(1, 13):
        save(summed, f"M{number}", startDate="2020", gbfTargets=[{"identifier": f"GBF-TARGET-{number:02}"}])
    found = trend(summed, Query(), Topic.TARGET)
    assert (len(found.tracks), found.left_out) == (6, 7)
    said = [
        block.said.text for block in trend_part(summed, Query(), Topic.TARGET) if isinstance(block, Paragraph)
    ]
    assert said[-1].endswith("Only the most frequent are shown; 7 more are left out.")


def test_years_absurdly_far_apart_are_only_named(summed: Desk) -> None:
    save(summed, "OLD", startDate="1400")
    assert trend(summed, Query()).years == (1400, 2016, 2018)
    assert trend(summed, Query(year=1999)).years == ()


def test_a_title_in_another_script_is_cut_at_its_own_end(summed: Desk) -> None:
    model = TimelineModel()
    model.show_times(times(summed, Query()))
    words.install("ar")
    title = model.index(0, TITLE).data()
    assert title.startswith("\u2068")
    assert "Regional workshop" in title


@pytest.mark.parametrize("side", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_the_last_year_below_a_trend_is_whole(qtbot: QtBot, side: Qt.LayoutDirection) -> None:
    chart = TrendChart()
    qtbot.addWidget(chart)
    chart.setLayoutDirection(side)
    years = tuple(range(1864, 2033, 4))  # so many that the last stands at the very end
    chart.show_trend(Trending(years, (Track("All", tuple(range(len(years))), Query()),)))
    chart.resize(400, 300)
    picture = chart.grab().toImage()
    below = picture.copy(0, 276, 400, 20)
    for x in (0, 399):
        assert len({below.pixel(x, y) for y in range(20)}) == 1, "a letter is cut at the edge"
    assert len({below.pixel(x, y) for x in range(400) for y in range(20)}) > 1
