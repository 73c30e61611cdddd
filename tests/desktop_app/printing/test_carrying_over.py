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


LANGUAGES = {"English": "learn", "French": "apprend", "Spanish": "aprende"}


@pytest.mark.usefixtures("speak")
def test_no_line_of_a_text_stands_alone_and_what_is_carried_over_says_in_what_language_it_is() -> None:
    answers = tuple(
        Answer(Said(f"{word} " * (70 // len(word) * 6)), Said(mark, "en")) for mark, word in LANGUAGES.items()
    )
    carried = 0
    for above in range(18, 44, 2):
        filling = tuple(Paragraph(Said(f"Line {number}")) for number in range(above))
        pages = Pages(paper(*filling, Fields((Field(Said("Description", "en"), answers),))))
        for mark, word in LANGUAGES.items():
            shown = [lines_on(pages, number) for number in range(1, pages.count + 1)]
            lines = [sum(line.startswith(word) for line in page) for page in shown]
            assert 1 not in lines
            assert [mark in page for page in shown] == [number > 0 for number in lines]
            carried += sum(number > 0 for number in lines) > 1
    assert carried > 2


@pytest.mark.usefixtures("speak")
def test_the_names_of_several_languages_stand_beside_the_one_text_that_is_theirs() -> None:
    answers = (
        Answer(Said("UNITAR"), Said("French, English, Spanish, Portuguese, Italian", "en")),
        Answer(Said("ЮНИТАР"), Said("Russian", "en")),
    )
    lines = lines_on(Pages(paper(Fields((Field(Said("Acronym", "en"), answers),)))))
    names = lines[lines.index("UNITAR") + 1 :]
    assert " ".join(line for line in names if line != "ЮНИТАР").startswith(
        "French, English, Spanish, Portuguese, Italian Russian"
    )


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
