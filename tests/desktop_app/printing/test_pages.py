"""Pages: head and foot, tables over several pages, long words, everything mirrored for Arabic."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest

from desktop_app import words
from desktop_app.printing.lines import Block, Line
from desktop_app.printing.pages import Pages
from desktop_app.printing.paper import (
    Answer,
    Bar,
    Chart,
    Column,
    Field,
    Fields,
    Heading,
    Paragraph,
    Said,
    Table,
    Title,
)
from desktop_app.printing.sheet import A4, MILLIMETRE, POINT, Sheet
from desktop_app.printing.styles import BAR
from tests.desktop_app.printing.given import all_lines, left_of, lines_on, paper, piece_with, pieces_of, said

pytestmark = pytest.mark.usefixtures("speak")
ROWS = 120
COLUMNS = (Column(Said("Target"), 5), Column(Said("Records"), 1, numbers=True))


def table(rows: int = ROWS) -> Table:
    return Table(
        COLUMNS, tuple((Said(f"Row {number}"), Said(str(number), ltr=True)) for number in range(rows))
    )


def test_every_page_has_its_number_and_the_date() -> None:
    pages = Pages(paper(table()))
    assert pages.count > 2
    for number in range(1, pages.count + 1):
        assert f"Page {number} of {pages.count}" in lines_on(pages, number)
        assert "Printed on 14 March 2025" in lines_on(pages, number)


def test_the_running_head_names_program_and_country_and_from_the_second_page_the_title() -> None:
    pages = Pages(paper(table()))
    assert {"Focal Desk", "Benin"} <= set(lines_on(pages, 1))
    assert "A title" not in lines_on(pages, 1)
    assert {"Focal Desk", "Benin", "A title"} <= set(lines_on(pages, 2))


def test_a_long_title_is_shortened_in_the_running_head() -> None:
    pages = Pages(replace(paper(table()), title="A very long title " * 20))
    head = next(line for line in lines_on(pages, 2) if line.startswith("A very long"))
    assert head.endswith("…")
    assert _inside_the_margins(pages, 2)


def test_the_stamp_stands_on_every_page_where_there_is_one() -> None:
    stamped = Pages(paper(table(), stamp="Practice"))
    assert all("Practice" in lines_on(stamped, number) for number in range(1, stamped.count + 1))
    assert "Practice" not in all_lines(Pages(paper(table())))


def test_a_tables_titles_stand_on_each_of_its_pages_and_every_row_stands_once() -> None:
    pages = Pages(paper(table()))
    for number in range(1, pages.count + 1):
        assert "Target" in lines_on(pages, number)
    lines = all_lines(pages)
    assert [line for line in lines if line.startswith("Row")] == [f"Row {number}" for number in range(ROWS)]


def test_a_heading_never_stands_alone_at_the_foot() -> None:
    for rows in range(25, 60):
        pages = Pages(paper(table(rows), Heading(Said("Next")), Paragraph(Said("Its text"))))
        last = next(number for number in range(1, 4) if "Next" in lines_on(pages, number))
        assert "Its text" in lines_on(pages, last)


def test_no_row_of_a_table_stands_alone_at_the_foot_or_at_the_top() -> None:
    for rows in range(25, 60):
        pages = Pages(paper(table(rows), Heading(Said("Next")), Table(COLUMNS, _NEXT_ROWS)))
        for number in range(1, pages.count + 1):
            on = [line for line in lines_on(pages, number) if line.startswith(("Row", "Line"))]
            assert sum(line.startswith("Line") for line in on) != 1
            assert on != [f"Row {rows - 1}"]


_NEXT_ROWS = tuple((Said(f"Line {number}"), Said("1")) for number in range(4))


def test_no_question_stands_alone_below_its_heading_or_on_the_next_page() -> None:
    asked = Fields(tuple(Field(Said(f"Asked {n}"), (Answer(Said("Said")),)) for n in range(4)))
    for rows in range(25, 60):
        pages = Pages(paper(table(rows), Heading(Said("Next")), asked))
        for number in range(1, pages.count + 1):
            assert sum(line.startswith("Asked") for line in lines_on(pages, number)) != 1


def test_a_remark_never_stands_alone_at_the_top() -> None:
    for rows in range(25, 60):
        pages = Pages(paper(table(rows), Paragraph(Said("A remark"), quiet=True)))
        last = next(number for number in range(1, 4) if "A remark" in lines_on(pages, number))
        assert f"Row {rows - 1}" in lines_on(pages, last)


def test_long_words_and_texts_stay_inside_the_margins() -> None:
    word = "a" * 400
    answers = (Answer(Said(word)), Answer(Said(f"https://example.org/{word}", ltr=True)))
    pages = Pages(paper(Title(Said("Kind"), (Said(word),)), Fields((Field(Said(word), answers),))))
    assert all(_inside_the_margins(pages, number) for number in range(1, pages.count + 1))
    assert "".join(all_lines(pages)).count("a" * 5) > 200


def _inside_the_margins(pages: Pages, number: int) -> bool:
    sheet = pages.sheet
    for piece in pieces_of(pages, number):
        if isinstance(piece.drawing, Line):
            left, width = left_of(piece), piece.drawing.width
            if left < sheet.side - 1 or left + width > sheet.width - sheet.side + 1:
                return False
    return True


def test_no_text_stands_in_the_head_or_foot() -> None:
    pages = Pages(paper(table()))
    for page in pages:
        assert max(piece.y for piece in page) < pages.sheet.text_height


def test_a_long_answer_goes_on_over_pages_without_a_lost_line() -> None:
    text = " ".join(f"word{number}" for number in range(3000))
    pages = Pages(paper(Fields((Field(Said("Description"), (Answer(Said(text, "en")),)),))))
    assert pages.count > 2
    joined = " ".join(line for line in all_lines(pages) if line.startswith("word"))
    assert joined.split() == text.split()


def test_labels_stand_left_of_answers_and_in_arabic_right_of_them() -> None:
    fields = Fields((Field(Said("Label"), (Answer(Said("Answer")),)),))
    english, arabic = Pages(paper(fields)), Pages(paper(fields, language="ar"))
    assert left_of(piece_with(english, "Label")) < left_of(piece_with(english, "Answer"))
    assert left_of(piece_with(arabic, "Label")) > left_of(piece_with(arabic, "Answer"))


@pytest.mark.parametrize("language", ["en", "ar"])
def test_no_word_of_a_title_is_alone_on_its_last_line(language: str) -> None:
    words = "Sub-regional capacity-building workshops for indigenous and local community representatives"
    title = Title(Said("Kind"), (Said(words, "en", leading=True), Said(f"{words} of the world", "fr")))
    pages = Pages(paper(title, language=language))
    pieces = [piece for piece in pieces_of(pages) if piece.y < 120 * MILLIMETRE]
    lines = [p.drawing for p in pieces if isinstance(p.drawing, Line) and words in _typed(p.drawing)]
    first, other = lines[:-2], lines[-2:]
    for each in (first, other):
        assert len(each) == len({line.number for line in each}) > 1
        assert min(line.width for line in each) > 0.7 * max(line.width for line in each)
        assert not any(said(line).endswith("-") for line in each), "a word is not parted after its hyphen"
    english, french = (next(p for p in pieces if p.drawing is each[0]) for each in (first, other))
    assert left_of(french) == pytest.approx(A4.side, abs=1)
    if language == "ar":
        assert left_of(english) + first[0].width == pytest.approx(A4.width - A4.side, abs=1)


def _typed(line: Line) -> str:
    """The letters of its whole text, without what holds them together."""
    return line.layout.text().replace("\u2060", "")


@pytest.mark.parametrize("width", range(60, 120, 4))
def test_no_title_is_parted_after_a_hyphen_where_a_blank_serves(width: int) -> None:
    title = Title(
        Said("Kind"), (Said("Focal point of the Biosafety Clearing-House and short-term help", "en"),)
    )
    sheet = replace(A4, width=(width + 40) * MILLIMETRE)
    lines = lines_on(Pages(paper(title), sheet))
    assert not any(line.endswith(("-", "-\u2060")) for line in lines)
    assert "Clearing-\u2060House" in " ".join(lines)


def test_a_tables_columns_are_mirrored_in_arabic() -> None:
    english, arabic = Pages(paper(table(3))), Pages(paper(table(3), language="ar"))
    assert left_of(piece_with(english, "Row 2")) < left_of(piece_with(english, "2"))
    assert left_of(piece_with(arabic, "Row 2")) > left_of(piece_with(arabic, "2"))
    assert A4.side <= left_of(piece_with(arabic, "2")) < A4.width / 3


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.usefixtures("speak")
def test_units_stand_under_units_whichever_side_the_page_begins_on(language: str) -> None:
    rows = tuple((Said("Row"), Said(number, ltr=True)) for number in ("7", "1234"))
    pages = Pages(paper(Table(COLUMNS, rows), language=language))
    few, many = piece_with(pages, "7"), piece_with(pages, "1234")
    assert left_of(few) > left_of(many) + 5 * POINT


def test_the_running_head_and_foot_are_mirrored_in_arabic() -> None:
    words.install("ar")
    arabic = Pages(paper(table(3), language="ar"))
    assert left_of(piece_with(arabic, "Focal Desk")) < left_of(piece_with(arabic, "Benin"))


BARS = Chart((Bar(Said("Many"), 8, "8"), Bar(Said("Few"), 2, "2"), Bar(Said("None"), 0, "0")))


def test_bars_are_as_long_as_their_numbers_and_each_number_is_written() -> None:
    pages = Pages(paper(BARS))
    lengths = [block.width for block in _bars(pages)]
    assert lengths[0] == pytest.approx(4 * lengths[1])
    assert lengths[2] == 0
    assert {"Many", "8", "Few", "2", "None", "0"} <= set(lines_on(pages))


def test_bars_grow_away_from_their_labels_in_both_directions() -> None:
    english, arabic = Pages(paper(BARS)), Pages(paper(BARS, language="ar"))
    assert _place(english, "8") > _place(english, "2") > _place(english, "Many")
    assert _place(arabic, "8") < _place(arabic, "2") < _place(arabic, "Many")


def _place(pages: Pages, text: str) -> float:
    return left_of(piece_with(pages, text))


def _bars(pages: Pages) -> list[Block]:
    drawings = [piece.drawing for piece in pieces_of(pages)]
    return [drawing for drawing in drawings if isinstance(drawing, Block) and drawing.colour == BAR]


def test_a_chart_stays_on_one_page_where_it_fits_on_one() -> None:
    chart = Chart(tuple(Bar(Said(f"Bar {number}"), 1, "1") for number in range(12)))
    for rows in (20, 30, 40):
        pages = Pages(paper(table(rows), chart))
        on = [number for number in range(1, pages.count + 1) if "Bar 3" in lines_on(pages, number)]
        assert sum(line.startswith("Bar ") for line in lines_on(pages, on[0])) == 12


def test_the_same_paper_is_set_anew_for_another_sheet() -> None:
    small = Pages(paper(table())).on(Sheet(148 * MILLIMETRE, 210 * MILLIMETRE))
    assert small.count > Pages(paper(table())).count
    assert [line for line in all_lines(small) if line.startswith("Row")][-1] == f"Row {ROWS - 1}"


def test_lines_of_one_text_do_not_overlap() -> None:
    pages = Pages(paper(Paragraph(Said("ورشة عمل إقليمية " * 80, "ar"))))
    pieces = [
        p for p in pieces_of(pages) if isinstance(p.drawing, Line) and "ورشة" in p.drawing.layout.text()
    ]
    for above, below in pairwise(pieces):
        assert isinstance(above.drawing, Line)
        assert above.y + above.drawing.height <= below.y + 0.01


def test_controls_and_overrides_of_direction_in_a_text_are_left_out() -> None:
    assert "abc    d" in all_lines(Pages(paper(Paragraph(Said("a\u202eb\x00c\td")))))


def test_a_row_that_is_taller_than_a_page_is_cut_between_its_lines_and_loses_none() -> None:
    text = " ".join(f"word{number}" for number in range(2500))
    tall = Table(COLUMNS, ((Said("Before"), Said("1")), (Said(text), Said("2")), (Said("After"), Said("3"))))
    pages = Pages(paper(tall))
    lines = all_lines(pages)
    assert pages.count > 2
    assert " ".join(line for line in lines if line.startswith("word")).split() == text.split()
    assert lines.count("Target") == pages.count
    for page in pages:
        assert max(piece.y for piece in page) < pages.sheet.text_height


def test_rows_that_fit_on_a_page_are_never_cut() -> None:
    rows = tuple((Said("word " * 120), Said(str(number))) for number in range(30))
    pages = Pages(paper(Table(COLUMNS, rows)))
    lines = [len([line for line in lines_on(pages, n) if "word" in line]) for n in range(1, pages.count + 1)]
    each = sum(lines) // len(rows)
    assert pages.count > 2
    assert all(number % each == 0 for number in lines)
