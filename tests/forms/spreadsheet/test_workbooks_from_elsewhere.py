"""Workbooks as other programs and other people leave them: every cell as it was meant, and nothing that harms."""

from __future__ import annotations

import io
import struct
import zlib
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from forms.spreadsheet.cells import Cell, NotReadable, Sort
from forms.spreadsheet.parts import shown_of
from forms.spreadsheet.sheets import day_of
from tests.forms.spreadsheet.given import rows_of, source_of, texts_of, workbook

DATES = (
    '<numFmts><numFmt numFmtId="164" formatCode="[$-40C]mmm\\-yy;@"/>'
    '<numFmt numFmtId="165" formatCode="yyyy"/></numFmts>'
    '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="4"/></cellXfs>'
)


def one(content: bytes) -> Cell:
    """The only cell of a workbook."""
    (row,) = rows_of(content)
    (cell,) = row.cells.values()
    return cell


def cell(xml: str, **how: str) -> Cell:
    """A cell as it is read from its XML."""
    return one(workbook(f'<row r="1">{xml}</row>', formats=DATES, **how))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("xml", "text", "sort"),
    [
        ('<c r="A1" t="inlineStr"><is><t xml:space="preserve"> a </t></is></c>', " a ", Sort.TEXT),
        ('<c r="A1" t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r><rPh><t>x</t></rPh></is></c>', "ab", Sort.TEXT),
        ('<c r="A1" t="inlineStr"><is><t>_x0000_a_x005F_x0041_</t></is></c>', "\0a_x0041_", Sort.TEXT),
        ('<c r="A1"><v>1E+05</v></c>', "100000", Sort.NUMBER),
        ('<c r="A1" s="4"><v>2.5</v></c>', "2.5", Sort.NUMBER),
        ('<c r="A1" s="1"><v>42464</v></c>', "2016-04-04", Sort.DATE),
        ('<c r="A1" s="1"><v>42464.75</v></c>', "2016-04-04", Sort.DATE),
        ('<c r="A1" s="2"><v>42461</v></c>', "2016-04", Sort.DATE),
        ('<c r="A1" s="3"><v>42461</v></c>', "2016", Sort.DATE),
        ('<c r="A1" s="1"><v>99999999</v></c>', "99999999", Sort.NUMBER),
        ('<c r="A1" t="d"><v>2016-04-04T00:00:00</v></c>', "2016-04-04", Sort.DATE),
        ('<c r="A1" t="b"><v>1</v></c>', "true", Sort.YES_NO),
        ('<c r="A1" t="e"><v>#REF!</v></c>', "#REF!", Sort.ERROR),
        ('<c r="A1" t="str"><f>A2&amp;"x"</f><v>kept</v></c>', "kept", Sort.TEXT),
        ('<c r="A1"><f>SUM(B1:B9)</f></c>', "", Sort.NOTHING_WORKED_OUT),
        ("<c><v>1</v></c>", "1", Sort.NUMBER),
    ],
)  # fmt: skip
def test_a_cell_is_what_its_program_meant(xml: str, text: str, sort: Sort) -> None:
    assert cell(xml) == Cell(text, sort)


def test_days_are_counted_from_1904_where_the_workbook_says_so() -> None:
    assert cell('<c r="A1" s="1"><v>41002</v></c>', properties='date1904="1"').text == "2016-04-04"
    assert str(day_of(59, from_1904=False)) == "1900-02-28"
    assert str(day_of(61, from_1904=False)) == "1900-03-01"


@pytest.mark.parametrize(
    ("code", "shown"),
    [
        ("General", 0),
        ("0.00E+00", 0),
        ("h:mm", 0),
        ('"day" 0', 0),
        ("[Red]0", 0),
        ("d/m/yyyy h:mm", 10),
        ("mmmm yyyy", 7),
    ],
)
def test_a_format_shows_as_much_of_a_date_as_it_says(code: str, shown: int) -> None:
    assert shown_of(code) == shown


def test_shared_texts_are_put_together_without_how_they_are_spoken() -> None:
    texts = (
        "<si><t>one</t></si>",
        "<si><r><t>t</t></r><r><t>wo</t></r><rPh sb='0' eb='1'><t>x</t></rPh></si>",
    )
    content = workbook(
        '<row r="1"><c r="A1" t="s"><v>1</v></c><c r="C1" t="s"><v>9</v></c></row>', texts=texts
    )
    assert texts_of(content) == [["two", ""]]


def test_elements_with_a_prefix_are_read_like_those_without() -> None:
    rows = '<x:row xmlns:x="u" r="4"><x:c r="AB4"><x:v>7</x:v></x:c></x:row>'
    (row,) = rows_of(workbook(rows))
    assert (row.number, row.cells) == (4, {27: Cell("7", Sort.NUMBER)})


def test_hidden_rows_are_given_and_named_and_merged_cells_told() -> None:
    content = workbook(
        '<row r="2" hidden="1"><c r="A2"><v>1</v></c></row><row r="9"/>',
        after='<mergeCells><mergeCell ref="A2:B3"/></mergeCells>',
    )
    source = source_of(content)
    (row,) = source.rows(source.sheets[0], lambda _done: None)
    assert row.hidden
    assert [note.where for note in source.sheets[0].notes] == ["A2:B3"]


def test_a_million_empty_rows_are_passed_over_and_can_be_stopped() -> None:
    empty = "".join(f'<row r="{number}"><c r="A{number}" s="1"/></row>' for number in range(1, 100_001))
    content = workbook(f'{empty}<row r="1048576"><c r="A1048576"><v>1</v></c></row>')
    (row,) = rows_of(content)
    assert row.number == 1_048_576
    source, seen = source_of(content), []

    def stop(done: float) -> None:
        seen.append(done)
        raise InterruptedError

    with pytest.raises(InterruptedError):
        list(source.rows(source.sheets[0], stop))
    assert len(seen) == 1
    assert seen[0] < 0.2


def bomb(size: int) -> bytes:
    """A workbook of which a part says to be so large."""
    return workbook("", more={"xl/media/x.bin": b"\0" * size})


def test_a_bomb_is_refused_before_anything_of_it_is_inflated() -> None:
    with pytest.raises(NotReadable, match="larger than any"):
        source_of(bomb(64 * 1024**2))


def test_a_part_that_lies_about_its_size_gives_no_more_than_it_said() -> None:
    content = bytearray(workbook('<row r="1"><c r="A1"><v>1</v></c></row>' * 1000))
    with ZipFile(io.BytesIO(bytes(content))) as made:
        info = made.getinfo("xl/worksheets/sheet1.xml")
    for at in _places_of(bytes(content), info.file_size):
        struct.pack_into("<I", content, at, 200)
    with pytest.raises(NotReadable, match="damaged"):
        rows_of(bytes(content))


def _places_of(content: bytes, size: int) -> list[int]:
    wanted, found, at = struct.pack("<I", size), [], content.find(struct.pack("<I", size))
    while at >= 0:
        found.append(at)
        at = content.find(wanted, at + 1)
    return found


def test_more_parts_than_a_workbook_has_are_refused() -> None:
    with pytest.raises(NotReadable, match="larger than any"):
        source_of(workbook("", more={f"x/{number}": b"" for number in range(5001)}))


@pytest.mark.parametrize(
    "declared", ['<!DOCTYPE x [<!ENTITY a "aaaa">]>', '<!DOCTYPE x SYSTEM "file:///etc/passwd">']
)
def test_a_part_that_declares_entities_is_refused(declared: str) -> None:
    with pytest.raises(NotReadable, match="no workbook"):
        rows_of(declaring(declared, "sheet1.xml"))


def declaring(declared: str, part: str) -> bytes:
    """A workbook of which one part begins with a declaration."""
    file = io.BytesIO()
    with ZipFile(io.BytesIO(workbook(""))) as old, ZipFile(file, "w", ZIP_DEFLATED) as new:
        for name in old.namelist():
            text = old.read(name)
            new.writestr(name, declared.encode() + text if name.endswith(part) else text)
    return file.getvalue()


@pytest.mark.parametrize("part", ["sheet1.xml", ".rels"])
@pytest.mark.parametrize("encoding", ["U", "utf-7", "big5", "rot13", "idna", "nonsense"])
def test_a_part_in_letters_that_no_program_writes_is_refused(part: str, encoding: str) -> None:
    """Found by fuzzing: Python looks for what it does not know by itself, and its own errors ended the program."""
    with pytest.raises(NotReadable, match="no workbook"):
        rows_of(declaring(f'<?xml version="1.0" encoding="{encoding}"?>', part))


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "password"),
        (
            b"PK\x03\x04" + b"\0" * 26 + b"mimetypeapplication/vnd.oasis.opendocument.spreadsheet",
            "LibreOffice",
        ),
        (b"PK\x03\x04 nothing else", "no workbook"),
        (b"%PDF-1.7 a print", "neither"),
        (b"\x89PNG\0\0\0", "neither"),
    ],
)
def test_other_files_are_refused_with_what_to_do(content: bytes, words: str) -> None:
    with pytest.raises(NotReadable, match=words) as refused:
        source_of(content)
    assert refused.value.advice


@pytest.mark.parametrize("keep", [0.3, 0.6, 0.9, 0.99])
def test_a_workbook_cut_off_anywhere_is_told_to_be_damaged(keep: float) -> None:
    content = workbook('<row r="1"><c r="A1"><v>1</v></c></row>' * 500)
    with pytest.raises(NotReadable):
        rows_of(content[: int(len(content) * keep)])


def test_a_part_whose_bytes_are_spoilt_is_told_to_be_damaged() -> None:
    content = workbook(
        f'<row r="1"><c r="A1" t="inlineStr"><is><t>{zlib.crc32(b"x")}</t></is></c></row>' * 50
    )
    at = content.find(b"sheet1.xml") + 30
    with pytest.raises(NotReadable):
        rows_of(content[:at] + bytes(8) + content[at + 8 :])


def test_macros_and_links_to_other_files_are_never_looked_at() -> None:
    more = {"xl/vbaProject.bin": b"\0bad", "xl/externalLinks/externalLink1.xml": b"<not xml"}
    assert texts_of(workbook('<row r="1"><c r="A1"><v>1</v></c></row>', more=more)) == [["1"]]
