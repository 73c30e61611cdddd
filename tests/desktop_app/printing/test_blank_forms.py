"""A form on paper: every question in the order of the screen, boxes to tick, room to write, a place to sign."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.desk import Desk
from desktop_app.printing.blank_forms import empty_form_paper, filled_form_paper, form_pdf, has_place
from desktop_app.printing.pages import Pages
from desktop_app.printing.paper import Blank, Blanks, Paper, Paragraph, Said, Tick
from desktop_app.printing.pdf.writing import is_whole
from forms.registry import FORMS, form_for
from forms.spec import Form
from sync.errors import Trouble
from sync.records import Origin
from tests.desktop_app.given import ACTIVITY, titled
from tests.desktop_app.printing.given import lines_on
from tests.desktop_app.printing.given import paper as made

ID = "9F1B2C3D-4E5F-6071-8293-A4B5C6D7E8F9"


def rows(paper: Paper) -> list[Blank]:
    """All that is to be filled in, in order."""
    return [row for block in paper.blocks if isinstance(block, Blanks) for row in block.rows]


def asked(paper: Paper, label: str) -> Blank:
    """The question with this label, whether it is needed or not."""
    return next(row for row in rows(paper) if row.label.text.removesuffix(" *") == label)


def kept(desk: Desk, **answers: object) -> Paper:
    """The paper of an activity with these answers."""
    document = {**titled(ID, "A course"), **answers}
    desk.store.records.save(ACTIVITY, ID, document, origin=Origin.TYPED, who="Awa")
    return filled_form_paper(desk, ID)


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.word)
def test_every_question_has_its_place_in_the_order_of_the_screen(desk: Desk, form: Form) -> None:
    labels = [row.label.text.removesuffix(" *") for row in rows(empty_form_paper(desk, form))]
    wanted = [
        one.label
        for section in form.sections
        for one in form.questions
        if one.section == section and has_place(one)
    ]
    assert labels == [*wanted, "Name and function", "Place and date", "Signature"]
    assert all(row.ticks or row.spaces for row in rows(empty_form_paper(desk, form)))


def test_short_lists_are_ticked_and_long_ones_written(desk: Desk) -> None:
    paper = empty_form_paper(desk, form_for(ACTIVITY))
    assert [tick.said.text for tick in asked(paper, "Stage").ticks][-1] == "Other"
    assert not any(tick.on for row in rows(paper) for tick in row.ticks)
    countries = asked(paper, "Countries and regions")
    assert (countries.ticks, len(countries.spaces)) == ((), 1)


def test_a_record_has_its_answers_and_room_for_what_is_missing(desk: Desk) -> None:
    paper = kept(
        desk, gbfTargets=[{"identifier": "GBF-TARGET-13"}], isProjectProgramme=True, notes='["seen"]'
    )
    (title,) = asked(paper, "Title").spaces
    assert [answer.said.text for answer in title.answers] == ["A course"]
    assert [
        tick.said.text for tick in asked(paper, "Part of a larger project or programme?").ticks if tick.on
    ] == ["Yes"]
    chosen = [tick for tick in asked(paper, "Global Biodiversity Framework targets").ticks if tick.on]
    assert len(chosen) == 1
    (description,) = asked(paper, "Description").spaces
    assert description.answers == ()
    assert description.lines > 2


def test_each_language_of_a_record_has_its_own_room(desk: Desk) -> None:
    header = {"identifier": ID, "schema": ACTIVITY, "languages": ["en", "fr"]}
    paper = kept(desk, header=header, title={"en": "A course"})
    spaces = asked(paper, "Title").spaces
    assert [space.mark.text for space in spaces if space.mark] == ["English", "French"]
    assert [bool(space.answers) for space in spaces] == [True, False]


@pytest.mark.usefixtures("speak")
def test_boxes_that_go_on_over_a_page_stand_below_their_question_again_and_never_alone() -> None:
    ticks = tuple(Tick(Said(f"Target {number}: that all of this be done in time")) for number in range(16))
    blank = Blank(Said("Targets *"), Said("Tick all that fit."), ticks)
    cut = 0
    for above in range(14, 44, 3):
        filling = (Paragraph(Said(f"Line {number}")) for number in range(above))
        pages = Pages(made(*filling, Blanks((blank,))))
        shown = [lines_on(pages, number) for number in range(1, pages.count + 1)]
        counts = [sum(line.startswith("Target ") for line in page) for page in shown]
        assert min(filter(None, counts)) >= 3
        cut += len([count for count in counts if count]) > 1
        assert [page.count("Targets *") for page in shown] == [
            int("Target 0: that" in " ".join(page)) for page in shown
        ]
        assert (
            sum(page.count("Targets * (continued)") for page in shown) == len(list(filter(None, counts))) - 1
        )
    assert cut


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.word)
def test_nobody_signs_a_page_on_which_nothing_else_stands(desk: Desk, form: Form) -> None:
    empty = empty_form_paper(desk, form)
    last = rows(empty)[-4].label.text
    pages = Pages(empty)
    assert last in lines_on(pages, pages.count)


def test_it_is_written_whole_as_a_pdf_whatever_stands_in_it(desk: Desk, tmp_path: Path) -> None:
    short = Pages(kept(desk)).count
    paper = kept(desk, description={"en": "<b>word</b> \0 سلام " * 2000}, title={"en": "\U0001f33f"})
    form_pdf(paper, tmp_path / "form.pdf")
    assert is_whole(tmp_path / "form.pdf")
    assert Pages(paper).count > short


def test_a_record_that_is_not_here_is_told(desk: Desk) -> None:
    with pytest.raises(Trouble, match="There is no record"):
        filled_form_paper(desk, ID)
