"""Versions and conflicts on paper: side by side, what differs under strokes, mirrored for readers from the right."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication

from desktop_app import words
from desktop_app.conflicts.on_paper import conflicts_paper
from desktop_app.desk import Desk
from desktop_app.operations.drafts import save_draft
from desktop_app.printing.lines import Line
from desktop_app.printing.pages import Pages
from desktop_app.printing.paper import Paper, Paragraph, Said, Table
from desktop_app.printing.said import Stroke, Stroked
from desktop_app.printing.strokes import paragraphs
from desktop_app.versions.on_paper import comparison_paper, history_paper
from sync.errors import Trouble
from tests.desktop_app.conflicts.given import MINE, THEIRS, gone_there, meet
from tests.desktop_app.given import keep, titled
from tests.desktop_app.printing.given import all_lines, left_of, piece_with, pieces_of
from tests.support.given import FakeClock


@pytest.fixture
def record(desk: Desk, clock: FakeClock, speak: Callable[[str], None], qapp: QApplication) -> str:
    """An activity that said something else once before; its identifier."""
    speak("en")
    keep(desk, "A1", "A course in the field", description={"en": "The same."})
    clock.advance(hours=1)
    texts = {"en": "A course in the laboratory", "ar": "دورة"}
    save_draft(desk, "A1", {**titled("A1", ""), "description": {"en": "The same."}, "title": texts})
    return "A1"


def tables(paper: Paper) -> list[Table]:
    """The tables of a paper."""
    return [block for block in paper.blocks if isinstance(block, Table)]


def under(said: Said, stroke: Stroke) -> list[str]:
    """The parts of a text under a stroke."""
    return [said.text[one.start : one.end] for one in said.strokes if one.stroke is stroke]


def test_two_versions_stand_side_by_side_with_strokes_along_what_differs(desk: Desk, record: str) -> None:
    (table,) = tables(comparison_paper(desk, record, 1, 2))
    assert table.name == Said("General", "en"), "said again where the table goes on over a page"
    (label, before, after), arabic = table.rows
    assert (label.text, before.text, after.text) == (
        "Title (English)",
        "A course in the field",
        "A course in the laboratory",
    )
    assert under(before, Stroke.THROUGH) == ["field"]
    assert under(after, Stroke.UNDER) == ["laboratory"]
    assert [said.text for said in arabic] == ["Title (Arabic)", "Nothing", "دورة"]


def test_the_strokes_are_drawn_on_the_right_letters(desk: Desk, record: str) -> None:
    pages = Pages(comparison_paper(desk, record, 1, 2))
    lines = [piece.drawing for piece in pieces_of(pages) if isinstance(piece.drawing, Line)]
    drawn = [(line.layout.text(), stroke) for line in lines for stroke in line.layout.formats()]
    through, under, arabic = [
        (text[stroke.start : stroke.start + stroke.length], stroke.format) for text, stroke in drawn
    ]
    assert (through[0], through[1].fontStrikeOut(), through[1].fontUnderline()) == ("field", True, False)
    assert (under[0], under[1].fontStrikeOut(), under[1].fontUnderline()) == ("laboratory", False, True)
    assert arabic[0] == "دورة"


def test_a_stroke_goes_on_in_the_next_paragraph_and_counts_rare_letters_as_qt_does(record: str) -> None:
    text = "𝒜 old\nline\tnew"
    said = Said(text, strokes=(Stroked(2, 10, Stroke.THROUGH), Stroked(11, 14, Stroke.UNDER)))
    first, second = paragraphs(said, lambda letters: letters.replace("\t", "    "))
    (one,) = first.formats
    assert (first.text, one.start, one.length) == ("𝒜 old", 3, 3)
    through, under = second.formats
    assert (second.text, through.start, through.length) == ("line    new", 0, 4)
    assert (under.start, under.length, under.format.fontUnderline()) == (8, 3, True)


def test_the_same_twice_says_so(desk: Desk, record: str) -> None:
    paper = comparison_paper(desk, record, 2, 2)
    assert not tables(paper)
    assert "Both say the same." in [block.said.text for block in paper.blocks if isinstance(block, Paragraph)]


def test_languages_are_called_on_paper_as_its_reader_calls_them(
    desk: Desk, record: str, speak: Callable[[str], None]
) -> None:
    """As on the paper of a record; by their own names one was left out where its letters have no font."""
    desk.remember({"language": "fr"})
    speak("fr")
    (compared,) = tables(comparison_paper(desk, record, 1, 2))
    assert [row[0].text for row in compared.rows] == ["Titre (anglais)", "Titre (arabe)"]
    (history,) = tables(history_paper(desk, record))
    assert history.rows[0][3].text == "Titre (anglais, arabe)"


def test_a_version_that_is_not_there_is_refused(desk: Desk, record: str) -> None:
    with pytest.raises(Trouble, match="no version 7"):
        comparison_paper(desk, record, 1, 7)


def test_the_list_tells_each_version(desk: Desk, record: str) -> None:
    (table,) = tables(history_paper(desk, record))
    newest, oldest = table.rows
    assert newest[3].text == "Title (English, Arabic)"
    assert oldest[3].text == "The first version: 3 answers"
    assert "Awa" in oldest[2].text


def test_a_reader_from_the_right_has_the_first_column_there(desk: Desk, record: str) -> None:
    desk.remember({"language": "ar"})
    words.install("ar")
    pages = Pages(comparison_paper(desk, record, 1, 2))
    after, before = ("A course in the laboratory", "A course in the field")
    assert left_of(piece_with(pages, before)) > left_of(piece_with(pages, after))


def test_conflicts_stand_in_three_columns_and_removals_in_a_sentence(
    desk: Desk, speak: Callable[[str], None]
) -> None:
    speak("en")
    assert "Nothing is to be settled." in all_lines(Pages(conflicts_paper(desk)))
    meet(desk, MINE, THEIRS)
    gone_there(desk, MINE, identifier="B-1234567890")
    paper = conflicts_paper(desk)
    (table,) = tables(paper)
    assert [column.title.text for column in table.columns] == ["Question", "Before", "Mine", "Theirs"]
    assert any(said.strokes for row in table.rows for said in row)
