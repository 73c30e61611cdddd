"""A folder for a meeting: title page, contents with the right pages, each record on pages of its own."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from desktop_app.desk import Desk
from desktop_app.printing.folders import FolderWish, folder_paper
from desktop_app.printing.pages import Pages
from desktop_app.printing.pdf.writing import write_pdf
from sync.records import Order, Origin, Query
from tests.desktop_app.printing.given import ACTIVITY, CONTACT, DOCUMENT, in_language, lines_on

WISH = FolderWish("Folder for the meeting", "National committee, 3 June")


@pytest.fixture
def pages(desk: Desk) -> Pages:
    """A folder of an activity and a contact, with a list in front."""
    return Pages(folder_paper(desk, Query(), WISH))


def test_the_first_page_says_what_it_is_when_and_by_whom(pages: Pages) -> None:
    first = lines_on(pages, 1)
    assert first[first.index("Benin") :] == [
        "Benin",
        "Folder for the meeting",
        "National committee, 3 June",
        "2 records",
        "Prepared by Amina Dossou on 14 March 2025",
    ]
    assert "Focal Desk" not in first


def test_where_nobody_is_named_the_first_page_still_says_what_its_date_is(desk: Desk) -> None:
    desk.remember({"person": ""})
    assert lines_on(Pages(folder_paper(desk, Query(), WISH)), 1)[-1] == "Prepared on 14 March 2025"


def test_the_contents_name_the_page_on_which_each_record_begins(pages: Pages) -> None:
    second = lines_on(pages, 2)
    assert "Contents" in second
    numbers = {second[at - 2]: second[at] for at, line in enumerate(second) if at > 2 and line.isdecimal()}
    for title, number in numbers.items():
        assert any(line.startswith(title[:20]) for line in lines_on(pages, int(number)))
    assert len(numbers) == 3


def test_each_record_begins_on_a_new_page_and_its_later_pages_name_it(pages: Pages) -> None:
    begins = pages.survey.numbers
    assert begins[ACTIVITY] + 2 == begins[CONTACT]
    assert "Activity" in lines_on(pages, begins[ACTIVITY])
    head = lines_on(pages, begins[ACTIVITY] + 1)[:3]
    assert any(line.startswith("Regional workshop") for line in head)
    assert "Folder for the meeting" in lines_on(pages, begins[CONTACT])[:3]


def test_records_stand_by_their_titles_and_long_contents_say_that_they_go_on(desk: Desk) -> None:
    for number in range(60):
        title = {"en": f"Érable {99 - number}", "fr": f"Ware {number:02}"}
        document = {"header": {"identifier": f"M{number}"}, "title": title}
        desk.store.records.save("resource", f"M{number}", document, origin=Origin.TYPED, who="")
    pages = Pages(folder_paper(desk, Query(), FolderWish(listed=False)))
    begins = pages.survey.numbers
    assert begins["M59"] < begins["M0"]
    assert lines_on(pages, 3).count("Contents (continued)") == 1
    assert "Contents (continued)" not in lines_on(pages, 2)
    by_title = Pages(folder_paper(desk, Query(order=Order.TITLE), FolderWish(listed=False)))
    assert by_title.survey.numbers["M0"] < by_title.survey.numbers["M59"], "an order that was asked for stays"


@pytest.mark.parametrize(("language", "first"), [("en", "M1"), ("ar", "M2")])
def test_titles_in_the_letters_of_the_language_stand_first(desk: Desk, language: str, first: str) -> None:
    for number, title in enumerate(({"en": "Workshop"}, {"ar": "ورشة عمل"}), start=1):
        document = {"header": {"identifier": f"M{number}"}, "title": title}
        desk.store.records.save("resource", f"M{number}", document, origin=Origin.TYPED, who="")
    begins = Pages(folder_paper(in_language(desk, language), Query(), WISH)).survey.numbers
    assert min(("M1", "M2"), key=lambda name: begins[name]) == first


def test_the_occasion_stands_at_every_foot(pages: Pages) -> None:
    for number in range(1, pages.count + 1):
        assert "National committee, 3 June" in lines_on(pages, number)


def test_private_notes_stay_out_until_they_are_asked_for(desk: Desk) -> None:
    def text(wish: FolderWish) -> str:
        pages = Pages(folder_paper(desk, Query(), wish))
        return " ".join(line for number in range(1, pages.count + 1) for line in lines_on(pages, number))

    assert "Not for others" not in text(WISH)
    assert "Not for others" in text(FolderWish(notes=True))


def test_a_summary_stands_in_front_where_it_is_wished_for(desk: Desk) -> None:
    pages = Pages(folder_paper(desk, Query(), FolderWish(summed=True, listed=False)))
    assert list(pages.survey.numbers) == ["summary", ACTIVITY, CONTACT]


def test_every_page_of_a_folder_can_be_set_by_itself(pages: Pages) -> None:
    for number, page in enumerate(pages, 1):
        alone = next(pages.beginning_with(number))
        assert [(piece.x, piece.y) for piece in alone] == [(piece.x, piece.y) for piece in page]


@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_pdf_has_a_bookmark_for_each_record_with_its_sections_below(
    desk: Desk, tmp_path: Path, language: str
) -> None:
    pages = Pages(folder_paper(in_language(desk, language), Query(), WISH))
    write_pdf(pages, tmp_path / "folder.pdf")
    data = (tmp_path / "folder.pdf").read_bytes()
    items = {
        int(number): words for number, words in re.findall(rb"(\d+) 0 obj\n<< /Title (.*)\nendobj", data)
    }
    titles = {number: _title(words) for number, words in items.items()}
    assert list(titles.values()).count("Ana Souza") == 1
    chapter = next(number for number, title in titles.items() if title in DOCUMENT["title"].values())
    below = [number for number, words in items.items() if b"/Parent %d 0 R" % chapter in words]
    assert len(below) >= 3
    assert all(b"/Dest [" in words for words in items.values())
    assert len(titles) == len(pages.survey.places)


def _title(words: bytes) -> str:
    return bytes.fromhex(words[1 : words.index(b">")].decode()).decode("utf-16")


def test_each_line_of_the_contents_leads_to_its_page(desk: Desk, pages: Pages, tmp_path: Path) -> None:
    write_pdf(pages, tmp_path / "folder.pdf")
    data = (tmp_path / "folder.pdf").read_bytes()
    targets = re.findall(rb"/Subtype /Link /Rect \[[^\]]*\] /Border \[0 0 0\] /Dest \[(\d+) 0 R /Fit\]", data)
    kids = re.search(rb"/Kids\s*\[([^\]]*)\]", data)
    assert kids is not None
    numbers = [kids.group(1).split()[::3].index(target) + 1 for target in targets]
    assert numbers == sorted(pages.survey.numbers.values())
