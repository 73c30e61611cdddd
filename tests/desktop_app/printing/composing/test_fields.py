"""Questions with their answers on a page: how far apart their lines are, and on which side they stand."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt

from desktop_app.printing import styles
from desktop_app.printing.lines import Line
from desktop_app.printing.pages import Pages
from desktop_app.printing.paper import Answer, Field, Fields, Said
from desktop_app.printing.sheet import POINT
from tests.desktop_app.printing.given import left_of, paper, piece_with, pieces_of, said

pytestmark = pytest.mark.usefixtures("speak")


def test_the_lines_of_a_label_stand_close_however_far_apart_the_texts_beside_them_are() -> None:
    answers = tuple(Answer(Said(f"Answer {number}")) for number in range(4))
    label = Said("A question that is so long that it takes several lines beside its answers", "en")
    pages = Pages(paper(Fields((Field(label, answers), Field(Said("Next"), answers[:1])))))
    tops = [
        piece.y
        for piece in pieces_of(pages)
        if isinstance(piece.drawing, Line) and piece.drawing.layout.text() == label.text
    ]
    gaps = [after - before for before, after in pairwise(tops)]
    assert len(gaps) > 1
    assert gaps == pytest.approx([gaps[0]] * len(gaps))
    assert gaps[0] == pytest.approx(styles.LABEL.size * styles.LABEL.leading * POINT, rel=0.1)
    assert piece_with(pages, "Next").y > tops[-1] + gaps[0]


LATIN, LONG_LATIN = (
    Said("Under way", "en"),
    Said("The two northern departments and what lies between. " * 3, "en"),
)


@pytest.mark.parametrize("language", ["ar", "en"])
def test_what_runs_against_the_page_stands_at_the_labels_side_only_where_all_of_an_answer_takes_single_lines(
    language: str,
) -> None:
    """Seen from the reader: few words are found beside their label, and no answer has two edges without a reason."""
    few, many = (
        (LATIN, LONG_LATIN) if language == "ar" else (Said("ورشة", "ar"), Said("ورشة عمل " * 30, "ar"))
    )
    unnamed = replace(few, language="")
    for texts, beside in (((few, unnamed), True), ((few, unnamed, many), False), ((unnamed, many), False)):
        pages = Pages(paper(Fields((Field(Said("L"), tuple(map(Answer, texts))),)), language=language))
        piece = next(
            p for p in pieces_of(pages) if isinstance(p.drawing, Line) and said(p.drawing) == few.text
        )
        assert isinstance(piece.drawing, Line)
        side = piece.drawing.layout.textOption().alignment() & Qt.AlignmentFlag.AlignRight
        assert bool(side) == (beside == (language == "ar"))


@pytest.mark.parametrize("language", ["ar", "en"])
def test_running_text_that_runs_against_the_page_stands_beside_its_label_in_lines_that_begin_alike(
    language: str,
) -> None:
    """It reached the far edge of the page, away from its label, where its lines left room."""
    words = ("word " * 20, "ورشة " * 24)[language == "en"]
    texts = (Said(f"{words}.", "en" if language == "ar" else "ar"), Said(words[:4]))
    field = Field(Said("L", language), tuple(map(Answer, texts)))
    pages = Pages(paper(Fields((field, Field(Said("M", language), (Answer(Said("–")),)))), language=language))
    lines = [(piece, piece.drawing) for piece in pieces_of(pages) if isinstance(piece.drawing, Line)]
    ends = [(left_of(piece), left_of(piece) + line.width) for piece, line in lines if words[:4] in said(line)]
    dash = piece_with(pages, "–")
    beside = left_of(dash) + (
        dash.drawing.width if language == "ar" and isinstance(dash.drawing, Line) else 0
    )
    left, right = min(ends)[0], max(end for _left, end in ends)
    assert len(ends) > 2
    assert (right if language == "ar" else left) == pytest.approx(beside, abs=3 * POINT)
    begins = [end[0] if language == "ar" else end[1] for end in ends]
    assert begins == pytest.approx([begins[0]] * len(begins), abs=POINT)
