"""A PDF is written whole or not at all, and says what it is."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from itertools import count
from pathlib import Path

import pytest
from PySide6.QtGui import QPainter

from desktop_app.desk import Desk
from desktop_app.printing.lines import Line
from desktop_app.printing.pages import Pages
from desktop_app.printing.paper import Paragraph, Parts, Said
from desktop_app.printing.pdf.writing import NotPrinted, is_whole, write_pdf
from desktop_app.printing.records import record_pdf
from tests.desktop_app.printing.given import ACTIVITY, in_language, paper
from tests.desktop_app.printing.pdf_reading import text_of

pytestmark = pytest.mark.usefixtures("speak")
OLD = b"what was there before"


@pytest.fixture
def target(tmp_path: Path) -> Path:
    """A place for the file, in a folder of its own."""
    folder = tmp_path / "Mes documents é"
    folder.mkdir()
    return folder / "record.pdf"


def _pages(language: str = "en") -> Pages:
    return Pages(paper(*(Paragraph(Said("A line of text. " * 40)) for _ in range(60)), language=language))


def test_a_record_becomes_a_whole_file_and_nothing_else_is_left(desk: Desk, target: Path) -> None:
    record_pdf(desk, ACTIVITY, target)
    assert is_whole(target)
    assert [file.name for file in target.parent.iterdir()] == ["record.pdf"]


def test_the_new_file_takes_the_place_of_the_old_one(target: Path) -> None:
    target.write_bytes(OLD)
    write_pdf(_pages(), target)
    assert is_whole(target)


def test_colleagues_may_read_the_file(target: Path) -> None:
    (target.parent / "other").touch()
    write_pdf(_pages(), target)
    assert target.stat().st_mode == (target.parent / "other").stat().st_mode


def test_the_file_has_all_pages_and_real_text(target: Path) -> None:
    pages = _pages()
    write_pdf(pages, target)
    data = target.read_bytes()
    assert len(re.findall(rb"/Type /Page\b(?!s)", data)) == pages.count > 1
    assert b"/ToUnicode" in data
    assert b"/Subtype /Image" not in data


def test_the_file_names_its_title_and_maker(desk: Desk, target: Path) -> None:
    record_pdf(desk, ACTIVITY, target)
    data = target.read_bytes()
    assert "Regional workshop on".encode("utf-16-be") in data
    assert "Focal Desk".encode("utf-16-be") in data


@pytest.mark.parametrize(("language", "reads"), [("en", False), ("fr", False), ("ar", True)])
def test_the_file_says_its_language_and_direction(
    desk: Desk, target: Path, language: str, reads: bool
) -> None:
    record_pdf(in_language(desk, language), ACTIVITY, target)
    catalog = _catalog(target.read_bytes())
    assert f"/Lang ({language})".encode() in catalog
    assert (b"/Direction /R2L" in catalog) is reads
    assert b"/DisplayDocTitle true" in catalog
    assert b"/Pages" in catalog


def _catalog(data: bytes) -> bytes:
    """The catalog, found as a reader finds it: from the end."""
    start = int(data.rstrip().rsplit(b"startxref", 1)[1].split()[0])
    root = re.search(rb"/Root (\d+) 0 R", data[start:])
    assert root is not None
    number, at = int(root.group(1)), _place(data[start:], int(root.group(1)))
    assert data[at:].startswith(b"%d 0 obj" % number)
    previous = re.search(rb"/Prev (\d+)", data[start:])
    assert previous is not None
    assert data[int(previous.group(1)) :].startswith(b"xref")
    return data[at : data.index(b"endobj", at)]


def _place(table: bytes, number: int) -> int:
    """Where an object is, by a table of places in several pieces."""
    lines = table.split(b"\n")[1:]
    while lines:
        first, count = map(int, lines[0].split())
        if first <= number < first + count:
            return int(lines[1 + number - first].split()[0])
        lines = lines[1 + count :]
    raise AssertionError(number)


def test_a_folder_that_is_gone_is_said_to_be_gone(target: Path) -> None:
    with pytest.raises(NotPrinted, match="is not there any more") as caught:
        write_pdf(_pages(), target.parent / "gone" / "record.pdf")
    assert caught.value.advice is not None


def test_a_place_that_cannot_be_written_is_named(target: Path) -> None:
    target.mkdir()
    with pytest.raises(NotPrinted, match=r"record\.pdf cannot be written"):
        write_pdf(_pages(), target)
    assert [file.name for file in target.parent.iterdir()] == ["record.pdf"]


@contextmanager
def full_disk(size: int) -> Iterator[None]:
    """No file may grow beyond `size` bytes, as on a full disk: Qt's writer says nothing of it.

    Within the test only: a fixture's limit would still hold while pytest writes its own report to a file.
    """
    resource = pytest.importorskip("resource", reason="the system cannot limit the size of files")
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, limits[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)


def test_on_a_full_disk_the_old_file_stays_and_nothing_is_left_half_written(target: Path) -> None:
    target.write_bytes(OLD)
    with pytest.raises(NotPrinted, match="not enough room") as caught, full_disk(6000):
        write_pdf(_pages(), target)
    assert "untouched" in str(caught.value.meaning)
    assert target.read_bytes() == OLD
    assert [file.name for file in target.parent.iterdir()] == ["record.pdf"]


def test_a_disk_that_fills_up_at_the_very_end_is_noticed_too(target: Path) -> None:
    write_pdf(_pages(), target)
    whole = target.stat().st_size
    for missing in (1, 50, 400):
        target.write_bytes(OLD)
        with pytest.raises(NotPrinted, match="not enough room"), full_disk(whole - missing):
            write_pdf(_pages(), target)
        assert target.read_bytes() == OLD
        assert [file.name for file in target.parent.iterdir()] == ["record.pdf"]


@pytest.mark.parametrize("content", [b"", b"%PDF-1.4\n", b"%PDF-1.4 cut in the midd", b"something\n%%EOF\n"])
def test_a_cut_file_is_not_whole(target: Path, content: bytes) -> None:
    target.write_bytes(content)
    assert not is_whole(target)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "An offline office of officials, affluent"),
        ("fr", "L’œuvre naïve : « été »"),
        ("es", "¿Creación de capacidad?"),
        ("ru", "Региональный семинар по механизму"),
        ("en", "Nguyễn Thị Hương, Ọláńrewájú Adébáyọ̀"),
    ],
)
def test_the_text_of_a_file_is_what_people_search_for(target: Path, language: str, text: str) -> None:
    write_pdf(Pages(paper(Paragraph(Said(text, language)))), target)
    # Viewers search by compatibility forms: the blank that does not break before a French sign is found by a plain one.
    assert unicodedata.normalize("NFKC", text) in unicodedata.normalize("NFKC", text_of(target))


def test_arabic_letters_are_those_that_people_type_and_not_their_shapes(target: Path) -> None:
    text = "ورشة عمل إقليمية"
    write_pdf(Pages(paper(Paragraph(Said(text, "ar")))), target)
    assert text in text_of(target)


def test_the_newest_places_of_a_file_lead_to_every_object(desk: Desk, target: Path) -> None:
    record_pdf(desk, ACTIVITY, target)
    data = target.read_bytes()
    start = int(data.rstrip().rsplit(b"startxref", 1)[1].split()[0])
    for number in {int(found) for found in re.findall(rb"/Dest \[(\d+) 0 R", data)} | _added(data):
        place = (
            _place(data[start:], number) if number in _added(data) else data.index(b"\n%d 0 obj" % number) + 1
        )
        assert data[place:].startswith(b"%d 0 obj" % number)


def _added(data: bytes) -> set[int]:
    """The numbers of the objects that stand behind the file's first end."""
    behind = data[data.index(b"%%EOF") :]
    return {int(number) for number in re.findall(rb"\n(\d+) 0 obj", behind)}


def _growing(lengths: Iterator[int]) -> Pages:
    """Pages that are made anew, of so many paragraphs each time."""

    def made() -> list[Paragraph]:
        return [Paragraph(Said("A line of text. " * 40))] * next(lengths)

    return Pages(replace(paper(), blocks=Parts([made])))


def test_an_interruption_in_the_middle_of_a_page_leaves_no_file_and_no_complaint(
    target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(_line: Line, _painter: QPainter, _x: float, _y: float) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(Line, "draw", interrupted)
    with pytest.raises(KeyboardInterrupt):
        write_pdf(_pages(), target)
    assert not list(target.parent.iterdir())


def test_records_that_change_while_they_are_printed_are_counted_anew(target: Path) -> None:
    pages = _growing(iter((1, 60, 60, 60)))
    write_pdf(pages, target)
    assert len(re.findall(rb"/Type /Page\b(?!s)", target.read_bytes())) == pages.count > 1
    assert f"Page 1 of {pages.count}" in text_of(target)


def test_records_that_never_stand_still_are_not_printed_half(target: Path) -> None:
    target.write_bytes(OLD)
    with pytest.raises(NotPrinted, match="were changed while"):
        write_pdf(_growing(count(1, 20)), target)
    assert target.read_bytes() == OLD
