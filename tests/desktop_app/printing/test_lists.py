"""Lists of records on paper: which, how many, in which columns and groups."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app import words
from desktop_app.desk import Desk
from desktop_app.printing.lists import AT_ONCE, LEAST_AT_ONCE, ListWish, list_paper, portions
from desktop_app.printing.pages import Pages
from desktop_app.printing.paper import Heading, Table
from desktop_app.printing.pdf.writing import write_pdf
from desktop_app.printing.sheet import POINT
from sync.records import Origin, Query, Remote, Stamp, Standing
from sync.stopping import Stopped
from tests.desktop_app.printing.given import ACTIVITY, CONTACT, all_lines, in_language, lines_on
from tests.support.given import FakeClock, NewIds

ROW = 20 * POINT
MANY = 2 * AT_ONCE + 7
ACTIVITIES = Query(record_types=("capacityBuildingInitiative",))


def fill(desk: Desk, number: int = MANY) -> None:
    """Keep so many activities more."""
    for place in range(number):
        identifier = f"{place:08d}-0000-0000-0000-000000000000"
        document = {
            "header": {"identifier": identifier, "languages": ["en"]},
            "title": {"en": f"Workshop {place}"},
            "startDate": f"20{place % 30:02d}-04-04",
        }
        desk.store.records.save(
            "capacityBuildingInitiative", identifier, document, origin=Origin.TYPED, who="Ana"
        )


@pytest.fixture(scope="module")
def full(qapp: object, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """A desk with many activities, for all tests that only read."""
    words.install("en")
    desk = Desk.open(tmp_path_factory.mktemp("full"), clock=FakeClock(), new_id=NewIds())
    desk.remember({"language": "en", "country": "bj", "person": "Amina Dossou"})
    fill(desk)
    yield desk
    desk.close()


def tables(desk: Desk, query: Query, wish: ListWish) -> list[Table]:
    return [block for block in list_paper(desk, query, wish).blocks if isinstance(block, Table)]


def test_every_record_stands_in_the_list_once_with_its_number(full: Desk) -> None:
    rows = [row for table in tables(full, ACTIVITIES, ListWish()) for row in table.rows]
    assert len({row[1].text for row in rows}) == MANY
    assert [row[0].text for row in rows] == [str(number) for number in range(1, MANY + 1)]


def test_a_long_list_is_made_a_few_rows_at_a_time_and_titled_once(full: Desk) -> None:
    made = tables(full, ACTIVITIES, ListWish())
    assert [table.goes_on for table in made] == [False, True, True]
    pages = Pages(list_paper(full, ACTIVITIES))
    assert [lines_on(pages, number).count("No.") for number in range(1, pages.count + 1)] == [1] * pages.count


def test_the_pages_of_a_long_list_are_filled_to_their_foot(full: Desk) -> None:
    """No row is high, so none but the last page has room for two more."""
    pages = Pages(list_paper(full, ACTIVITIES))
    *others, _last = pages
    for page in others:
        lowest = max(piece.y for piece in page)
        assert lowest > pages.sheet.text_height - 3 * ROW


@pytest.mark.parametrize("count", [*range(8), 25, 26, 27, 28, 29, 50, 51, 53, 54, 600])
def test_no_portion_of_a_list_is_of_one_row_or_two(count: int) -> None:
    made = list(portions(count))
    assert [place for start, end in made for place in range(start, end)] == list(range(count))
    assert all(end - start >= min(count, LEAST_AT_ONCE) for start, end in made)
    assert bool(made) is bool(count)


@pytest.mark.parametrize(("lying", "state"), [(True, "Brouillon partagé"), (False, "Brouillon")])
def test_kinds_states_and_days_stand_on_one_line_where_the_titles_have_room_beside_them(
    desk: Desk, lying: bool, state: str
) -> None:
    shared = Remote("S1", "capacityBuildingInitiative", Stamp("2025-03-01T10:00:00Z", 1, Standing.DRAFT), {})
    desk.store.records.received(shared)
    wish = ListWish(columns=("number", "title", "kind", "state", "changed"))
    paper = list_paper(in_language(desk, "fr"), Query(), wish).on(lying=lying)
    assert {"Activité", "Contact", "14 mars 2025", state} <= set(all_lines(Pages(paper)))


def test_what_was_asked_for_is_said_on_the_first_page_and_at_every_foot(full: Desk) -> None:
    pages = Pages(list_paper(full, ACTIVITIES))
    assert pages.count > 1
    assert {str(MANY), "Kind of record: Activities"} & set(lines_on(pages, 1))
    assert "The records kept in Focal Desk on the computer of Amina Dossou." in lines_on(pages, 1)
    for number in range(1, pages.count + 1):
        assert any("Activit" in line for line in lines_on(pages, number)[:7])


def test_chosen_records_alone_are_printed_in_the_order_of_the_list(desk: Desk) -> None:
    fill(desk, 3)
    lines = all_lines(Pages(list_paper(desk, Query(), ListWish(chosen=(CONTACT, ACTIVITY)))))
    assert "Records that were chosen one by one" in lines
    assert not any(line.startswith("Workshop") for line in lines)
    assert any("Souza" in line for line in lines)


def test_a_list_is_grouped_by_a_column_with_a_count_for_each_group(desk: Desk) -> None:
    fill(desk, 2)
    blocks = list(list_paper(desk, Query(), ListWish(group="kind")).blocks)
    said = [block.said.text for block in blocks if isinstance(block, Heading)]
    assert sorted(said) == ["Activity: 3 records", "Contact: 1 record"]


def test_answers_to_single_questions_can_be_columns(desk: Desk) -> None:
    fill(desk, 1)
    (made,) = tables(desk, Query(), ListWish(columns=("title", "startDate")))
    assert {row[0].text: row[1].text for row in made.rows} == {
        "Regional workshop on <b>bar-coding</b> & more": "4 April 2016",
        "Workshop 0": "4 April 2000",
        "Ana Souza": "",
    }


def test_a_column_that_nobody_knows_is_not_guessed(desk: Desk) -> None:
    with pytest.raises(KeyError):
        list_paper(desk, Query(), ListWish(columns=("colour",)))


def test_a_list_of_nothing_says_so(desk: Desk) -> None:
    assert "No record fits." in all_lines(Pages(list_paper(desk, Query(text="no such words"))))


def test_many_columns_lay_the_sheet(desk: Desk) -> None:
    wide = ListWish(columns=("number", "title", "kind", "state", "sent", "changed", "by"))
    pages = Pages(list_paper(desk, Query(), wide))
    assert pages.sheet.width > pages.sheet.height
    assert not list_paper(desk, Query()).landscape


def test_in_arabic_the_first_column_stands_on_the_right(desk: Desk) -> None:
    pages = Pages(list_paper(in_language(desk, "ar"), ACTIVITIES))
    piece = {column: place for place, column in _heads(pages)}
    assert piece["العنوان"] > piece["الحالة"]


def _heads(pages: Pages) -> list[tuple[float, str]]:
    from desktop_app.printing.lines import Line
    from tests.desktop_app.printing.given import left_of, pieces_of, said

    return [(left_of(one), said(one.drawing)) for one in pieces_of(pages) if isinstance(one.drawing, Line)]


def test_every_page_can_be_set_by_itself(full: Desk) -> None:
    pages = Pages(list_paper(full, ACTIVITIES))
    whole = list(pages)
    assert len(whole) == pages.count > 1
    for number, page in enumerate(whole, 1):
        alone = next(pages.beginning_with(number))
        assert [(piece.x, piece.y) for piece in alone] == [(piece.x, piece.y) for piece in page]


def test_saving_a_long_list_tells_how_far_it_is_and_stops_when_asked(full: Desk, tmp_path: Path) -> None:
    pages, told = Pages(list_paper(full, ACTIVITIES)), list[float]()
    write_pdf(pages, tmp_path / "list.pdf", told.append)
    assert told == sorted(told)
    assert told[-1] == 1.0
    with pytest.raises(Stopped):
        write_pdf(pages, tmp_path / "other.pdf", stopped=lambda: True)
    assert [file.name for file in tmp_path.iterdir() if file.suffix == ".pdf"] == ["list.pdf"]
