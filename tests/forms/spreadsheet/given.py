"""What the tests of sheets share: how cells are understood, and workbooks written part by part."""

from __future__ import annotations

import io
import re
from collections.abc import Sequence
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

from forms.registry import FORMS, form_for
from forms.spreadsheet.cells import Cell, Row, Sort
from forms.spreadsheet.headings import Headings
from forms.spreadsheet.names import Names
from forms.spreadsheet.source import Source, open_source
from forms.spreadsheet.understanding import Understanding
from forms.vocabularies import seed
from forms.words import Phrase

ORGANIZATION = form_for("organization")
FRENCH = {
    "Name": "Nom",
    "City": "Ville",
    "Country": "Pays",
    "Yes": "Oui",
    "No": "Non",
    "{label} ({language})": "{label} ({language})",
}
_MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
_RELATED = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
_PACKAGE = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"'
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def french(phrase: Phrase) -> str:
    """A few words of French, enough for headings."""
    values = {
        name: french(value) if isinstance(value, Phrase) else value for name, value in phrase.values.items()
    }
    text = FRENCH.get(phrase.source, phrase.source)
    return text.format(**values) if values else text


def world(**records: str) -> Understanding:
    """A world with the program's own terms and records of these names, each under its identifier."""
    return Understanding(
        language="en",
        country="bj",
        vocabularies=seed(),
        speakers={"en": str, "fr": french},
        date=lambda text: text if re.fullmatch(r"\d{4}(-\d{2}){0,2}", text) else None,
        digits=lambda text: text if re.fullmatch(r"[0-9]+", text) else None,
        records=lambda _types: Names([(name, (title,)) for name, title in records.items()], records),
    )


def headings() -> Headings:
    """The headings of every form, in English and a little French."""
    return Headings(FORMS, world().speakers, "en")


def row(*texts: str | Cell, number: int = 1) -> Row:
    """A row of texts; empty ones are no cells."""
    cells = {
        place: text if isinstance(text, Cell) else Cell(text) for place, text in enumerate(texts) if text
    }
    return Row(number, cells)


def number(text: str) -> Cell:
    """A cell that holds a number."""
    return Cell(text, Sort.NUMBER)


def workbook(
    rows: str,
    *,
    properties: str = "",
    texts: Sequence[str] = (),
    formats: str = "",
    after: str = "",
    sheet: str = '<sheet name="List" sheetId="1" r:id="rId1"/>',
    more: dict[str, bytes] | None = None,
) -> bytes:
    """A workbook with the XML of its rows as some program might have written it."""
    parts = {
        "_rels/.rels": f'<Relationships {_PACKAGE}><Relationship Id="a" Type="{_OFFICE}/officeDocument" '
        'Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f"<workbook {_MAIN} {_RELATED}><workbookPr {properties}/>"
        f"<sheets>{sheet}</sheets></workbook>",
        "xl/_rels/workbook.xml.rels": f'<Relationships {_PACKAGE}><Relationship Id="rId1" '
        f'Type="{_OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
        "xl/worksheets/sheet1.xml": f"<worksheet {_MAIN}><sheetData>{rows}</sheetData>{after}</worksheet>",
        "xl/styles.xml": f"<styleSheet {_MAIN}>{formats}</styleSheet>",
    }
    if texts:
        parts["xl/sharedStrings.xml"] = f"<sst {_MAIN}>{''.join(texts)}</sst>"
    file = io.BytesIO()
    with ZipFile(file, "w", ZIP_DEFLATED) as made:
        for name, text in parts.items():
            made.writestr(name, text)
        for name, content in (more or {}).items():
            made.writestr(name, content)
    return file.getvalue()


def source_of(content: bytes) -> Source:
    """The rows of a file with this content."""
    return open_source(io.BytesIO(content), headings().known_in, lambda _done: None)


def rows_of(content: bytes) -> list[Row]:
    """Every row of the first sheet of a file with this content."""
    source = source_of(content)
    return list(source.rows(source.sheets[0], lambda _done: None))


def texts_of(content: bytes) -> list[list[str]]:
    """The texts in the cells of each row."""
    return [[cell.text for cell in one.cells.values()] for one in rows_of(content)]


def written(path: Path, content: bytes) -> Path:
    """A file with this content."""
    path.write_bytes(content)
    return path
