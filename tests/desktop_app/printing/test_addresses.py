"""Addresses on the web can be clicked in every format that knows links, and lead where they say."""

from __future__ import annotations

import re
from pathlib import Path
from zipfile import ZipFile

import pytest

from desktop_app.desk import Desk
from desktop_app.printing.formats import save_paper
from desktop_app.printing.lines import Line
from desktop_app.printing.pages import Pages
from desktop_app.printing.paper import Answer, Field, Fields, Said
from desktop_app.printing.records import record_paper
from desktop_app.printing.sheet import POINT
from tests.desktop_app.printing.given import ACTIVITY, in_language, left_of, paper, pieces_of, said

pytestmark = pytest.mark.usefixtures("speak")
ADDRESS = "https://www.example.org/workshop"


def saved(desk: Desk, path: Path) -> Path:
    save_paper(Pages(record_paper(desk, ACTIVITY)), path)
    return path


def test_an_address_of_a_record_can_be_clicked_in_every_format(desk: Desk, tmp_path: Path) -> None:
    pdf = saved(desk, tmp_path / "record.pdf").read_bytes()
    found = re.findall(rb"/S /URI /URI <([0-9a-f]+)>", pdf)
    assert [bytes.fromhex(one.decode()).decode() for one in found] == [ADDRESS]
    html = saved(desk, tmp_path / "record.html").read_text("utf-8")
    assert f'<a href="{ADDRESS}" rel="noreferrer" dir="ltr">{ADDRESS}</a>' in html
    with ZipFile(saved(desk, tmp_path / "record.docx")) as package:
        assert f' HYPERLINK "{ADDRESS}" ' in package.read("word/document.xml").decode()


@pytest.mark.parametrize("language", ["en", "ar"])
def test_where_one_clicks_is_where_the_address_stands(desk: Desk, language: str) -> None:
    pages = Pages(record_paper(in_language(desk, language), ACTIVITY))
    pieces = pieces_of(pages)
    piece = next(one for one in pieces if isinstance(one.drawing, Line) and said(one.drawing) == ADDRESS)
    (leap,) = pages.leaps(next(pages.beginning_with(1)), 1)
    assert isinstance(piece.drawing, Line)
    left, low, right, high = leap.area
    assert left == pytest.approx(left_of(piece) / POINT, abs=1)
    assert right - left == pytest.approx(piece.drawing.width / POINT, abs=1)
    assert low < (pages.sheet.height - piece.y - piece.drawing.height / 2) / POINT < high


@pytest.mark.parametrize(
    "text",
    ["javascript:alert(1)", 'https://a.example/" onclick="x', "https://a b", "https://é", "+22912345678"],
)
def test_nothing_but_an_address_on_the_web_is_a_link(text: str, tmp_path: Path) -> None:
    one = paper(Fields((Field(Said("Page"), (Answer(Said(text, ltr=True)),)),)))
    assert list(Pages(one).leaps(next(Pages(one).beginning_with(1)), 1)) == []
    save_paper(Pages(one), tmp_path / "print.html")
    assert "<a " not in (tmp_path / "print.html").read_text("utf-8")


@pytest.mark.parametrize("sign", ["\u017f", "\u212a"], ids=["long s", "Kelvin"])
def test_signs_that_only_look_like_those_of_an_address_make_none(sign: str, tmp_path: Path) -> None:
    text = Said(f"https://www.example.org/{sign}", ltr=True)
    assert text.address == ""
    one = paper(Fields((Field(Said("Link"), (Answer(text),)),)))
    save_paper(Pages(one), tmp_path / "links.pdf")
    assert (tmp_path / "links.pdf").read_bytes().startswith(b"%PDF")
