"""Timelines and trends on paper: to be read without colour, mirrored for Arabic, the years above on every page."""

from __future__ import annotations

from itertools import pairwise

import pytest

from desktop_app import words
from desktop_app.printing.bands import Piece
from desktop_app.printing.composing.timeline import Arrow, Faint
from desktop_app.printing.composing.trend import Curve
from desktop_app.printing.lines import Block, Line
from desktop_app.printing.pages import Pages
from desktop_app.printing.paper import Column, Said, Series, Span, Table, Timeline, Trend
from desktop_app.printing.scales import step, ticks, years
from desktop_app.printing.sheet import A4
from desktop_app.printing.styles import BAR
from tests.desktop_app.printing.given import all_lines, lines_on, paper, piece_with, pieces_of

pytestmark = pytest.mark.usefixtures("speak")
YEARS = ("2019", "2020", "2021")
PLAIN = Span(Said("Plain"), 2011.0, 2013.0, (2011.0, 2013.0), Said("2011-2012"))
VAGUE = Span(Said("Vague"), 2012.0, 2014.0, (2013.0, 2013.5), Said("2012-2013"))
OPEN = Span(Said("Open"), 2013.0, 2015.0, (2013.0, 2013.0), Said("since 2013"), open_last=True)


def drawn(pages: Pages, kind: type) -> list[Piece]:
    return [piece for piece in pieces_of(pages) if isinstance(piece.drawing, kind)]


def test_what_is_certain_is_dark_what_is_not_is_hatched_what_is_open_has_an_arrow() -> None:
    pages = Pages(paper(Timeline(2010, 2014, (PLAIN, VAGUE, OPEN))))
    dark = [piece for piece in drawn(pages, Block) if piece.drawing.colour == BAR]  # type: ignore[attr-defined]
    faint, (arrow,) = drawn(pages, Faint), drawn(pages, Arrow)
    year = faint[0].drawing.width / 2  # type: ignore[attr-defined]
    assert [round(piece.drawing.width / year, 2) for piece in dark] == [2.0, 0.5]  # type: ignore[attr-defined]
    assert round((faint[1].x - faint[0].x) / year, 2) == 1.0
    assert faint[2].x < arrow.x < faint[2].x + faint[2].drawing.width  # type: ignore[attr-defined]


def test_time_runs_from_the_right_where_reading_does() -> None:
    words.install("ar")
    pages = Pages(paper(Timeline(2010, 2014, (PLAIN, OPEN)), language="ar"))
    plain, later = drawn(pages, Faint)
    (arrow,) = drawn(pages, Arrow)
    assert plain.x > later.x
    assert arrow.drawing.to_left  # type: ignore[attr-defined]
    assert piece_with(pages, "٢٠١٠").x > piece_with(pages, "٢٠١٤").x


def test_the_years_stand_above_the_bars_on_every_page_and_no_bar_leaves_the_sheet() -> None:
    pages = Pages(paper(Timeline(2010, 2014, (PLAIN, VAGUE, OPEN) * 60)))
    assert pages.count > 2
    for number in range(1, pages.count + 1):
        assert {"2010", "2014"} <= set(lines_on(pages, number))
        assert all(A4.side <= piece.x < A4.width - A4.side + 1 for piece in pieces_of(pages, number))


def test_one_line_of_a_trend_has_its_values_several_have_names() -> None:
    one = all_lines(Pages(paper(Trend(YEARS, (Series(Said("All"), (3, 17, 8)),)))))
    assert {"2019", "2020", "2021", "17", "8"} <= set(one)
    assert "All" not in one
    both = Trend(YEARS, (Series(Said("Activities"), (3, 17, 8)), Series(Said("Needs"), (0, 1, 2))))
    several = Pages(paper(both))
    assert {"Activities", "Needs"} <= set(all_lines(several))
    assert "17" not in all_lines(several)
    assert [piece.drawing.number for piece in drawn(several, Curve)] == [0, 1, 0, 1]  # type: ignore[attr-defined]


def test_a_trend_begins_on_the_side_where_reading_does() -> None:
    block = Trend(YEARS, (Series(Said("All"), (3, 17, 8)),))
    left = [point.x() for piece in drawn(Pages(paper(block)), Curve) for point in piece.drawing.points]  # type: ignore[attr-defined]
    assert left == sorted(left)
    words.install("ar")
    (curve,) = drawn(Pages(paper(block, language="ar")), Curve)
    right = [point.x() for point in curve.drawing.points]  # type: ignore[attr-defined]
    assert right == sorted(right, reverse=True)
    assert [round(a + b) for a, b in zip(left, right, strict=True)] == [round(A4.text_width)] * 3


@pytest.mark.parametrize("numbers", [(0, 0, 0), (1, 0, 0), (10**9, 3, 7)])
def test_numbers_small_and_large_stay_on_the_plot(numbers: tuple[int, ...]) -> None:
    (curve,) = drawn(Pages(paper(Trend(YEARS, (Series(Said("All"), numbers),)))), Curve)
    assert all(0 < point.y() < A4.text_height / 2 for point in curve.drawing.points)  # type: ignore[attr-defined]


def test_strong_cells_are_bold() -> None:
    cells = (Said("Few"), Said("3")), (Said("Many"), Said("5"))
    block = Table((Column(Said("What")), Column(Said("How many"))), cells, strong=frozenset({(1, 1)}))
    pages = Pages(paper(block))
    few, many = (piece_with(pages, number).drawing for number in ("3", "5"))
    assert isinstance(few, Line)
    assert isinstance(many, Line)
    assert (few.layout.font().bold(), many.layout.font().bold()) == (False, True)


@pytest.mark.parametrize("highest", [0, 1, 4, 7, 99, 100, 12345])
def test_scales_are_round_and_never_crowded(highest: int) -> None:
    scale = list(ticks(highest, 5))
    assert scale[0] == 0
    assert scale[-1] >= highest
    assert len(scale) <= 7
    assert len({after - before for before, after in pairwise(scale)}) == 1


def test_years_are_left_out_where_there_are_many() -> None:
    assert list(years(2019, 2021, 8)) == [2019, 2020, 2021]
    assert len(years(1900, 2030, 8)) <= 8
    assert [step(length, 5) for length in (5, 6, 11, 26, 51)] == [1, 2, 5, 10, 20]
