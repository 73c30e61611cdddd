"""What fits a need on paper."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_app.desk import Desk
from desktop_app.matching.on_paper import match_paper, match_pdf
from desktop_app.operations.matching import EACH
from desktop_app.printing.paper import Fields, Heading, Paragraph, Table, Title
from desktop_app.printing.pdf.writing import is_whole
from forms.aspects import Aspect
from sync.matching import Wish
from sync.records import Query
from tests.sync.matching.given import MATERIAL, NEED, OFFER, keep, some

MARINE = some("CBD-SUBJECT-MAR")


@pytest.fixture(autouse=True)
def english(speak: Callable[[str], None]) -> None:
    """The words, the fonts and the application that draws them."""
    speak("en")


@pytest.fixture
def need(desk: Desk) -> str:
    """A need, and an offer and a material that fit it."""
    keep(desk.store, NEED, "need", "bj", title={"en": "Coral nurseries"}, cbdSubjects=MARINE)
    keep(desk.store, OFFER, "offer", "bj", title={"en": "Coral course"}, cbdSubjects=MARINE)
    keep(desk.store, MATERIAL, "guide", title={"en": "Coral guide"}, cbdSubjects=MARINE)
    desk.store.links.keep("need", "offer", fits=True, who="Ana")
    return "need"


def test_each_type_has_a_table_with_the_reasons_and_the_ranking_is_explained(desk: Desk, need: str) -> None:
    blocks = list(match_paper(desk, need).blocks)
    assert next(block for block in blocks if isinstance(block, Title)).names[0].text == "Coral nurseries"
    headings = [block.said.text for block in blocks if isinstance(block, Heading)]
    assert headings == ["Offers of help (1)", "Materials (1)", "How this is ranked"]
    rows = [[cell.text for cell in row] for block in blocks if isinstance(block, Table) for row in block.rows]
    assert rows[0][:2] == ["Coral course", "Fits well, linked"]
    assert rows[0][2].splitlines()[0] == "• Both are about: Marine and Coastal Biodiversity"


def test_the_language_of_shared_words_is_called_as_the_reader_calls_it(
    desk: Desk, speak: Callable[[str], None]
) -> None:
    keep(desk.store, NEED, "need", "bj", title={"en": "Coral nurseries"}, cbdSubjects=MARINE)
    keep(desk.store, OFFER, "offer", "bj", title={"en": "Coral nurseries"}, cbdSubjects=MARINE)
    desk.remember({"language": "fr"})
    speak("fr")
    blocks = match_paper(desk, "need").blocks
    reasons = [row[2].text for block in blocks if isinstance(block, Table) for row in block.rows]
    assert "(anglais)" in reasons[0]


def test_where_nothing_fits_it_says_what_to_answer(desk: Desk) -> None:
    keep(desk.store, NEED, "alone", title={"en": "Steel"})
    said = [block.said.text for block in match_paper(desk, "alone").blocks if isinstance(block, Paragraph)]
    assert said[0] == "Nothing that fits is here"


def test_what_the_filters_leave_out_is_not_taken_for_what_is_not_here(desk: Desk, need: str) -> None:
    wish = Wish(types=(OFFER,), closed=False, within=Query(about={Aspect.COUNTRY: ("fr",)}))
    desk.store.links.remove(need, "offer")
    blocks = match_paper(desk, need, wish).blocks
    (facts,) = (block for block in blocks if isinstance(block, Fields))
    filters = next(field for field in facts.rows if field.label.text == "Filters")
    assert [answer.said.text for answer in filters.answers] == [
        "Kind of record: Offers of help",
        "Country or region: France",
        "Only what is still open",
    ]
    said = [block.said.text for block in blocks if isinstance(block, Paragraph)]
    assert said[0] == "Nothing that fits is left by the filters. Without them 2 records fit."
    keep(desk.store, NEED, "alone", title={"en": "Steel"})
    said = [b.said.text for b in match_paper(desk, "alone", wish).blocks if isinstance(b, Paragraph)]
    assert said[0] == "Nothing that fits is here"


def test_it_is_written_whole(desk: Desk, need: str, tmp_path: Path) -> None:
    path = tmp_path / "fits.pdf"
    match_pdf(desk, need, path)
    assert is_whole(path)


def test_what_is_left_out_is_counted_in_the_heading(desk: Desk, need: str) -> None:
    for number in range(EACH):
        keep(desk.store, MATERIAL, f"guide-{number}", title={"en": "Coral guide"}, cbdSubjects=MARINE)
    blocks = list(match_paper(desk, need).blocks)
    headings = [block.said.text for block in blocks if isinstance(block, Heading)]
    assert headings[:2] == ["Offers of help (1)", f"Materials: the best {EACH} of {EACH + 1}"]
    tables = [block for block in blocks if isinstance(block, Table)]
    assert [len(table.rows) for table in tables] == [1, EACH]
