"""What is carried over to the next page: never a few rows alone, never an answer without its question."""

from __future__ import annotations

import pytest

from desktop_app.printing.pages import Pages
from desktop_app.printing.paper import Answer, Column, Field, Fields, Paragraph, Said, Table
from tests.desktop_app.printing.given import all_lines, lines_on, paper


@pytest.mark.usefixtures("speak")
def test_a_long_answer_names_its_question_again_on_the_next_page() -> None:
    answer = Answer(Said("Twenty people learn how to bar-code plants. " * 120, "en"))
    pages = Pages(paper(Fields((Field(Said("Description", "en"), (answer,)),))))
    assert pages.count >= 2
    assert "Description" in lines_on(pages, 1)
    assert lines_on(pages, 2).count("Description (continued)") == 1


def rows_on_the_last_page(pages: Pages) -> int:
    """How many rows of the table stand there."""
    return sum(line.startswith("Row") for line in lines_on(pages, pages.count))


@pytest.mark.usefixtures("speak")
def test_a_short_table_is_never_cut_and_of_a_long_one_three_rows_go_over() -> None:
    columns = (Column(Said("Country", "en"), 1),)

    def pages_with(above: int, rows: int) -> Pages:
        filling = tuple(Paragraph(Said(f"Line {number}")) for number in range(above))
        return Pages(paper(*filling, Table(columns, tuple((Said(f"Row {n}"),) for n in range(rows)))))

    for above in range(20, 40, 2):
        short, long = pages_with(above, 9), pages_with(above, 14)
        assert rows_on_the_last_page(short) == 9
        assert rows_on_the_last_page(long) >= 3


@pytest.mark.usefixtures("speak")
def test_the_symbol_of_a_document_is_never_cut() -> None:
    symbol = "CBD/COP/14/INF/10"
    for words in range(1, 16):
        text = Said("واحد " * words + symbol, "ar")
        lines = [
            line.replace("\u2060", "") for line in all_lines(Pages(paper(Paragraph(text), language="ar")))
        ]
        assert any(f"\u2066{symbol}\u2069" in line for line in lines)
