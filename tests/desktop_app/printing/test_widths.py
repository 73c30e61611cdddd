"""How wide the columns of a table are, and where a table is parted that has too many of them."""

from __future__ import annotations

import pytest

from desktop_app.printing.paper import Column, Said, Table
from desktop_app.printing.widths import NAMES, estimated, parted, widths


def letters(text: str, _bold: bool) -> float:
    """A letter is one wide."""
    return len(text)


def column(title: str, *fits: str, share: float = 1.0) -> Column:
    return Column(Said(title), share, fits=fits)


def figures(*titles: str) -> Table:
    """A table of figures under these titles; each says where it stands."""
    columns = (
        Column(Said("Country")),
        *(Column(Said(title), numbers=True, fits=("10",)) for title in titles),
    )
    rows = tuple(
        (Said(f"row {row}"), *(Said(f"{row}{at}") for at in range(1, len(columns)))) for row in range(2)
    )
    return Table(columns, rows, strong=frozenset({(1, 0), (0, len(titles))}))


def test_a_column_of_few_known_texts_is_as_wide_as_they_need_and_the_others_share_the_rest() -> None:
    columns = (column("No.", "100"), column("Title", share=3), column("State", "Shared draft"), column("By"))
    assert widths(columns, 103, 4, letters) == [3, 57, 12, 19]


def test_a_title_has_two_lines_where_its_column_is_narrow() -> None:
    narrow, wide = widths((column("Kind of record", "Need"), column("Title")), 60, 0, letters)
    assert (narrow, wide) == (len("Kind of"), 53)


def test_no_title_is_cut_within_a_word_while_there_is_room() -> None:
    wide = widths((column("Title", share=9), column("Responsible"), column("Place")), 60, 0, letters)
    assert wide[1] == len("Responsible")
    assert sum(wide) == 60


def test_known_texts_have_two_lines_where_the_others_had_too_little_beside_them() -> None:
    columns = (column("Title"), column("Kind", "Help contact person"), column("State", "Shared draft"))
    assert widths(columns, 52, 0, letters) == pytest.approx([52 - 1.15 * 12 - 12, 1.15 * 12, 12])
    assert widths(columns, 70, 0, letters) == [39, 19, 12]


def test_a_day_stands_on_one_line_in_any_case() -> None:
    day = "29 November 2026".replace(" ", "\u00a0")
    assert widths((column("Title"), column("Changed", day)), 30, 0, letters) == [14, 16]


def test_where_known_texts_leave_too_little_the_others_keep_their_part() -> None:
    first, second = widths((column("Title"), column("State", "x" * 90)), 100, 0, letters)
    assert first == pytest.approx(NAMES * 100)
    assert first + second == 100


def test_columns_that_are_all_known_fill_the_sheet() -> None:
    assert widths((column("A", "1234"), column("B", "12")), 60, 0, letters) == [40, 20]


def test_a_table_that_has_room_is_not_parted() -> None:
    whole = figures("2001", "2002")
    assert parted(whole, 100, 1, letters) == [whole]


def test_only_columns_of_known_figures_are_parted() -> None:
    words = Table((column("A"), *(column(f"Question {at}") for at in range(30))), ())
    assert parted(words, 100, 1, letters) == [words]


def test_a_parted_table_names_its_rows_in_each_part_and_its_parts_are_about_as_wide() -> None:
    titles = [f"Mozambique{at:02}" for at in range(14)]
    parts = parted(figures(*titles), 100, 1, letters)
    assert [title.title.text for part in parts for title in part.columns[1:]] == titles
    assert {part.columns[0].title.text for part in parts} == {"Country"}
    assert [len(part.columns) - 1 for part in parts] == [5, 5, 4]
    assert [[row[0].text, row[1].text] for row in parts[1].rows] == [["row 0", "06"], ["row 1", "16"]]


def test_what_is_bold_stays_so_in_the_part_where_it_stands() -> None:
    first, *_others, last = parted(figures(*(f"Mozambique{at:02}" for at in range(14))), 100, 1, letters)
    assert first.strong == {(1, 0)}
    assert last.strong == {(1, 0), (0, len(last.columns) - 1)}


def test_a_word_that_alone_is_wider_than_the_sheet_has_a_part_of_its_own() -> None:
    parts = parted(figures("x" * 200, "2001"), 100, 1, letters)
    assert [len(part.columns) for part in parts] == [2, 2]


def test_the_width_of_a_text_is_guessed_rather_too_wide() -> None:
    assert estimated("Mozambique", True) > estimated("Mozambique", False) > 50 * 20
