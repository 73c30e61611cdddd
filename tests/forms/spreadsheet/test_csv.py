"""CSV files: any separator, any usual encoding, nothing run as a formula, and every text back to the letter."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forms.spreadsheet.cells import NotReadable
from forms.spreadsheet.columns import columns_of
from forms.spreadsheet.csv_reading import encoding_of
from forms.spreadsheet.csv_texts import as_meant, harmless
from forms.spreadsheet.csv_writing import write_csv
from forms.spreadsheet.workbook import List
from tests.forms.spreadsheet.given import ORGANIZATION, source_of, texts_of, world

RISKY = "=+-@\t\r\n＝＋－＠"


@given(st.text(st.sampled_from("=+-@\t\r\n'＝a ")))
def test_every_text_comes_back_and_none_begins_as_a_formula(text: str) -> None:
    assert as_meant(harmless(text)) == text
    assert not harmless(text).startswith(tuple(RISKY))


@pytest.mark.parametrize("text", ["'tis", "it's", "''", "'"])
def test_what_only_begins_with_an_apostrophe_is_left_as_it_is(text: str) -> None:
    assert harmless(text) == as_meant(text) == text


@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_separator_and_encoding_are_found(separator: str, encoding: str) -> None:
    lines = [["Name", "City", "Country"], ['Café, le; "x"', "Ouagadougou é", "Bénin"]]
    text = "\r\n".join(
        separator.join('"' + field.replace('"', '""') + '"' for field in line) for line in lines
    )
    assert texts_of(text.encode(encoding)) == lines


def test_a_guess_of_the_encoding_is_said() -> None:
    assert source_of("Name;City\nCafé;Nîmes".encode("cp1252")).notes
    assert not source_of("Name;City\nCafé;Nîmes".encode()).notes
    assert encoding_of(io.BytesIO(b"\xff\xfeN\0"), lambda _done: None)[0] == "utf-16"


def test_a_megabyte_nul_and_line_ends_in_a_field_are_read() -> None:
    text = f'Name,City\r\n"{"é" * 500_000}\nx","a\0b"\r\n'
    (_head, (name, city)) = texts_of(text.encode())
    assert (len(name), city) == (500_002, "a\0b")


def test_a_quotation_mark_that_is_never_closed_is_told() -> None:
    with pytest.raises(NotReadable, match="quotation mark"):
        texts_of(b'Name,City\n"' + b"x" * (17 * 1024**2))


def test_what_is_written_is_opened_by_excel_and_read_back(tmp_path: Path) -> None:
    columns = list(columns_of(ORGANIZATION, ["en"], identifier=True))
    texts = ["ID", "=1+1", "+229 21", "", '"q"; é', "@x", "\tb", "سلام", "'=1", "line\nend", "-1", ""]
    file = tmp_path / "out.csv"
    write_csv(file, List(ORGANIZATION, columns[:12], [texts]), world())
    assert file.read_bytes().startswith(b"\xef\xbb\xbf")
    assert ',"=' not in file.read_text(encoding="utf-8-sig")
    (_head, row) = texts_of(file.read_bytes())
    assert row == [text for text in texts if text]
