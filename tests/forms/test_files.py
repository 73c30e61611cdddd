"""Kinds, names and links of files."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forms.files import (
    ANY_FILE,
    IMAGES,
    Local,
    attached_name,
    local_file,
    local_files,
    media_type_of,
    plain_name,
    with_urls,
)

ONE, TWO = "1" * 64, "2" * 64


@given(st.text(min_size=1))
def test_a_link_gives_back_the_name_to_the_letter(name: str) -> None:
    name = name.encode("utf-8", "replace").decode()
    file = Local(ONE, name)
    assert local_file(file.url) == file
    assert file.url.isascii()


@pytest.mark.parametrize(
    "url",
    [
        "",
        None,
        5,
        "https://example.org/",
        "attachment:",
        f"attachment:sha256/{ONE}",
        f"attachment:sha256/{ONE}/",
        f"attachment:sha256/{'g' * 64}/a.pdf",
        f"attachment:sha256/{ONE}/a/b.pdf",
        f"x attachment:sha256/{ONE}/a.pdf",
    ],
)
def test_what_is_no_link_to_a_file_here(url: object) -> None:
    assert local_file(url) is None


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("/api/v2013/documents/ABC/attachments/5/a%20b.pdf", "a b.pdf"),
        ("https://api.cbd.int/api/v2013/documents/ABC/attachments/5/a.pdf?x=1#y", "a.pdf"),
        ("/api/v2013/documents/ABC", ""),
        ("https://example.org/attachments/5/a.pdf", ""),
        (None, ""),
    ],
)
def test_the_name_of_a_file_at_the_clearing_house(url: object, name: str) -> None:
    assert attached_name(url) == name


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("a.pdf", "application/pdf"),
        ("A.PDF", "application/pdf"),
        ("a.tar.zip", "application/zip"),
        ("a.pptx", ""),
        ("a.exe", ""),
        ("pdf", ""),
        (".pdf", ""),
        ("a.pdf ", ""),
    ],
)
def test_the_kind_is_told_by_the_end_of_the_name(name: str, kind: str) -> None:
    assert media_type_of(name) == kind


def test_images_are_files() -> None:
    assert set(IMAGES) <= set(ANY_FILE)


@pytest.mark.parametrize(
    ("name", "plain"),
    [
        ("report.pdf", "report.pdf"),
        ("a/b\\c:d*e?.pdf", "a-b-c-d-e-.pdf"),
        (" two\u00a0 \n words .pdf", "two words.pdf"),
        ("100% #1.pdf", "100- -1.pdf"),
        ("e\u0301.pdf", "é.pdf"),
        ("\u202etxt.exe", "txt.exe"),
        ("..", "-"),
        ("", "-"),
        ("x" * 300 + ".docx", "x" * 115 + ".docx"),
        ("CON.pdf", "_CON.pdf"),
        ("lpt1", "_lpt1"),
        ("com¹.tar.pdf", "_com¹.tar.pdf"),
        ("nul .pdf", "_nul.pdf"),
        ("contents.pdf", "contents.pdf"),
        ("a." + "b" * 400, "a." + "b" * 118),
        ("\N{SEEDLING}" * 100 + ".pdf", "\N{SEEDLING}" * 49 + ".pdf"),
    ],
)
def test_a_name_that_every_system_takes(name: str, plain: str) -> None:
    assert plain_name(name) == plain


@given(st.text())
def test_a_plain_name_stays_as_it_is(name: str) -> None:
    plain = plain_name(name)
    assert plain_name(plain) == plain
    assert 0 < len(plain) <= 120
    assert len(plain.encode()) <= 200
    assert plain.isprintable()


def test_the_files_of_a_document_each_once_wherever_they_stand() -> None:
    a, b = Local(ONE, "a.pdf"), Local(TWO, "b.pdf")
    document = {
        "links": [{"url": a.url}, {"url": "https://example.org/"}],
        "covers": [{"url": b.url}, {"url": a.url}],
        "title": {"en": a.url},
    }
    assert local_files(document) == (a, b)


def test_links_lead_elsewhere_and_nothing_else_is_touched() -> None:
    file = Local(ONE, "a.pdf")
    document = {
        "links": [{"url": file.url, "name": "A", "tag": ["x"]}, {"url": "https://example.org/", "": 0}],
        "unknown": {"url": Local(TWO, "b.pdf").url, "kept": [None, 1.5, [[]]]},
    }
    changed = with_urls(document, {ONE: "/api/1"})
    assert changed == {
        "links": [{"url": "/api/1", "name": "A", "tag": ["x"]}, {"url": "https://example.org/", "": 0}],
        "unknown": document["unknown"],
    }
    assert list(changed["links"][0]) == ["url", "name", "tag"]
    assert with_urls(changed, {"/api/1": "/api/2"})["links"][0]["url"] == "/api/2"


def test_the_same_file_twice_is_one_link_in_the_end() -> None:
    links = [
        {"url": "/api/1", "language": "en"},
        {"url": "https://example.org/"},
        {"url": Local(ONE, "a.pdf").url, "name": "A", "language": "fr"},
        "no link",
        {"name": "unfinished"},
        {"name": "unfinished"},
    ]
    assert with_urls(links, {ONE: "/api/1"}) == [
        {"url": "/api/1", "language": "en", "name": "A"},
        {"url": "https://example.org/"},
        "no link",
        {"name": "unfinished"},
        {"name": "unfinished"},
    ]
    assert with_urls([links[0], links[0]], {ONE: "/api/1"}) == [links[0], links[0]]
