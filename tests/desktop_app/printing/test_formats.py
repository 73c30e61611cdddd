"""A paper in every kind of file: whole, escaped, with true tables, read again as another program would."""

from __future__ import annotations

import gc
import re
import zipfile
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest

from desktop_app.desk import Desk
from desktop_app.printing.folders import FolderWish, folder_paper
from desktop_app.printing.formats import FORMATS, NoFormat, NoTable, save_paper
from desktop_app.printing.pages import Pages
from desktop_app.printing.paper import (
    Answer,
    Bar,
    Chart,
    Column,
    Field,
    Fields,
    Heading,
    Paper,
    Paragraph,
    Said,
    Series,
    Span,
    Table,
    Timeline,
    Title,
    Trend,
)
from desktop_app.printing.sheet import A4
from desktop_app.printing.whole import NotPrinted
from sync.records import Query
from sync.stopping import Stopped
from tests.desktop_app.printing.given import ACTIVITY, CONTACT, in_language, paper
from tests.desktop_app.printing.pdf.test_pdf import OLD, full_disk

pytestmark = pytest.mark.usefixtures("speak")
WILD = "=HYPERLINK(\"x\") <script>alert('1')</script> & \ud800 \x07 ]]> ١٢"
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_VOID = {"meta", "br"}


def everything(language: str = "en", stamp: str = "Practice") -> Paper:
    """A paper with every kind of block that a summary or a list has, and texts that are hard to bear."""
    columns = (Column(Said("Name", "en"), 3), Column(Said("Records", "en"), 1, numbers=True))
    return paper(
        Title(Said("Kind"), (Said(WILD), Said("عنوان", "ar"))),
        Fields((Field(Said("Label"), (Answer(Said(WILD, "fr"), Said("French", "en")),)),)),
        Heading(Said("Table: one/two")),
        Table(columns, ((Said(WILD), Said("1,234", ltr=True)),), strong=frozenset({(0, 0)})),
        Table(columns, ((Said("more"), Said("5", ltr=True)),), goes_on=True),
        Heading(Said("Table: one/two"), 3),
        Chart((Bar(Said(WILD), 3, "3"),)),
        Timeline(2016, 2018, (Span(Said("a"), 2016.0, 2017.0, (2016.2, 2016.8), Said("2016")),)),
        Trend(("2016", "2017"), (Series(Said("b"), (1, 2)),)),
        Paragraph(Said("Дополнение", "ru"), quiet=True),
        Table(columns, ((Said("-1+1"), Said("–")),)),
        language=language,
        stamp=stamp,
    )


def saved(paper: Paper, path: Path) -> Path:
    save_paper(Pages(paper), path)
    return path


class _Tree(HTMLParser):
    """Holds every element to its end, and what would load or run something."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in _VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open, tag
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text.append(data)

    def all(self, tag: str) -> list[dict[str, str | None]]:
        return [found for name, found in self.tags if name == tag]


def tree_of(path: Path) -> _Tree:
    tree = _Tree()
    tree.feed(path.read_text("utf-8"))
    tree.close()
    assert not tree.open
    return tree


@pytest.mark.parametrize("language", ["en", "ar"])
def test_html_is_sound_says_its_language_and_loads_and_runs_nothing(tmp_path: Path, language: str) -> None:
    tree = tree_of(saved(everything(language), tmp_path / "print.html"))
    assert tree.all("html") == [{"lang": language, "dir": "rtl" if language == "ar" else "ltr"}]
    names = {name for name, _attributes in tree.tags}
    assert not names & {"script", "img", "link", "iframe", "object", "base", "form", "input"}
    assert not any(
        key in found for _name, found in tree.tags for key in ("src", "onclick", "onload", "action")
    )
    assert "<script>alert('1')</script>" in "".join(tree.text)
    assert "http" not in re.sub(r"http-equiv", "", (tmp_path / "print.html").read_text("utf-8"))


def test_html_tables_have_titles_that_are_said_with_each_cell_and_charts_say_what_they_show(
    tmp_path: Path,
) -> None:
    tree = tree_of(saved(everything(), tmp_path / "print.html"))
    assert [cell["scope"] for cell in tree.all("th")] == ["col", "col", "row", "row", "col", "col", "row"]
    assert len(tree.all("table")) == 2
    assert all(drawing["role"] == "img" and drawing["aria-label"] for drawing in tree.all("svg"))
    assert len(tree.all("svg")) == 3
    assert {"lang": "ar", "dir": "rtl", "class": "other"} in tree.all("p")


def test_the_contents_of_an_html_folder_lead_to_its_records(desk: Desk, tmp_path: Path) -> None:
    tree = tree_of(saved(folder_paper(desk, Query(), FolderWish("F", "O")), tmp_path / "folder.html"))
    links = [link["href"] for link in tree.all("a") if str(link["href"]).startswith("#")]
    assert links == ["#list", f"#{ACTIVITY}", f"#{CONTACT}"]
    assert [f"#{section['id']}" for section in tree.all("section")] == links


def _parts(path: Path) -> dict[str, Any]:
    with zipfile.ZipFile(path) as package:
        assert package.testzip() is None
        return {name: ET.fromstring(package.read(name)) for name in package.namelist()}


@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_word_document_has_headings_tables_and_languages_and_runs_as_its_readers_do(
    desk: Desk, tmp_path: Path, language: str
) -> None:
    folder = folder_paper(
        in_language(desk, language), Query(), FolderWish("Folder", "Committee", summed=True)
    )
    body = _parts(saved(folder, tmp_path / "folder.docx"))["word/document.xml"]
    styles = [style.get(f"{W}val") for style in body.iter(f"{W}pStyle")]
    assert styles.count("Heading1") == 4
    assert {"Title", "Heading2", "TOC1", "Label", "Cell"} <= set(styles)
    mirrored = body.findall(f".//{W}bidiVisual")
    assert bool(mirrored) is (language == "ar")
    assert (not mirrored) or len(mirrored) == len(body.findall(f".//{W}tbl"))
    assert {"w:ar", "w:ru"} <= {_language(tag) for tag in body.iter(f"{W}lang")}
    marks = [mark.get(f"{W}name") for mark in body.iter(f"{W}bookmarkStart")]
    assert marks == [link.get(f"{W}anchor") for link in body.iter(f"{W}hyperlink")]


def _language(tag: Any) -> str:
    return "w:" + str(next(iter(tag.attrib.values())))[:2]


def test_titles_of_word_tables_are_repeated_rows_stay_whole_and_continued_tables_are_one(
    tmp_path: Path,
) -> None:
    parts = _parts(saved(everything(), tmp_path / "print.docx"))
    body = parts["word/document.xml"]
    assert [len(list(table.iter(f"{W}tr"))) for table in body.iter(f"{W}tbl")] == [1, 3, 1, 1, 2]
    assert len(body.findall(f".//{W}tblHeader")) == 2
    assert len(body.findall(f".//{W}cantSplit")) == 8
    assert "<script>alert('1')</script>" in "".join(body.itertext())
    assert all("Practice" in "".join(parts[f"word/header{n}.xml"].itertext()) for n in (1, 2))
    fields = "".join(parts["word/footer1.xml"].itertext())
    assert "PAGE" in fields
    assert "NUMPAGES" in fields


def test_every_cell_of_a_word_table_ends_in_a_paragraph(desk: Desk, tmp_path: Path) -> None:
    """Word calls a file broken in which one does not."""
    body = _parts(saved(folder_paper(desk, Query()), tmp_path / "folder.docx"))["word/document.xml"]
    assert all(list(cell)[-1].tag == f"{W}p" for cell in body.iter(f"{W}tc"))


def test_head_and_foot_of_a_word_document_reach_its_margins_on_a_sheet_that_lies(tmp_path: Path) -> None:
    for lying in (False, True):
        parts = _parts(saved(everything().on(lying=lying), tmp_path / f"{lying}.docx"))
        ends = {tab.get(f"{W}pos") for tab in parts["word/styles.xml"].iter(f"{W}tab")}
        assert ends == {str(round((A4.lying if lying else A4).text_width))}


def test_a_high_table_of_few_rows_leaves_no_page_of_a_word_document_empty(tmp_path: Path) -> None:
    rows = tuple((Said("word " * 60),) for _row in range(9))
    document = saved(paper(Table((Column(Said("Name")),), rows)), tmp_path / "print.docx")
    table = _parts(document)["word/document.xml"].find(f".//{W}tbl")
    assert table is not None
    assert len(table.findall(f".//{W}keepNext")) == 4


@pytest.mark.parametrize("ending", [".xlsx", ".csv"])
def test_what_has_no_table_is_not_saved_as_one(tmp_path: Path, ending: str) -> None:
    with pytest.raises(NoTable, match="no table"):
        saved(paper(Paragraph(Said("Words"))), tmp_path / f"print{ending}")
    assert not list(tmp_path.iterdir())


def test_an_ending_that_nobody_knows_is_told_which_there_are(tmp_path: Path) -> None:
    with pytest.raises(NoFormat) as caught:
        saved(everything(), tmp_path / "print.odt")
    assert ".docx" in str(caught.value.advice)


@pytest.mark.parametrize("ending", sorted(FORMATS))
def test_nothing_half_written_is_left_on_a_full_disk_or_after_a_stop(tmp_path: Path, ending: str) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    target = folder / f"print{ending}"
    target.write_bytes(OLD)
    columns = (Column(Said("A")), Column(Said("B")))
    rows = ((Said(f"{number} " * 20 + str(number * 7919)), Said(str(number))) for number in range(400))
    long = replace(everything(), blocks=[Table(columns, tuple(rows))])
    with pytest.raises(NotPrinted, match="not enough room"), full_disk(9000):
        saved(long, target)
    with pytest.raises(Stopped):
        save_paper(Pages(long), target, stopped=lambda: True)
    assert target.read_bytes() == OLD
    assert [file.name for file in folder.iterdir()] == [target.name]
    gc.collect()  # a file that was left open would be told here, and not in some test after this one


def test_short_tables_stand_whole_in_other_programs_too(tmp_path: Path) -> None:
    columns = (Column(Said("Name", "en")), Column(Said("Records", "en"), numbers=True))

    def with_rows(rows: int) -> Paper:
        return paper(Table(columns, tuple((Said(f"Row {n}"), Said("1", ltr=True)) for n in range(rows))))

    for rows, kept, short in ((3, 2 * 3, True), (40, 2 * 4, False)):
        document = saved(with_rows(rows), tmp_path / f"{rows}.docx")
        with zipfile.ZipFile(document) as file:
            table = ET.fromstring(file.read("word/document.xml")).find(f".//{W}tbl")
        assert table is not None
        assert len(table.findall(f".//{W}keepNext")) == kept, (
            "the titles, and all rows but the last of a short one, of a long one the first and three at the end"
        )
        page = tree_of(saved(with_rows(rows), tmp_path / f"{rows}.html"))
        assert page.all("table") == ([{"class": "short"}] if short else [{}])
