"""Workbooks and CSV files from elsewhere: looked into, what is good in them taken, the rest marked in a copy."""

from __future__ import annotations

import io
from contextlib import suppress
from pathlib import Path
from zipfile import ZipFile
from zlib import crc32

from desktop_app.desk import Desk
from desktop_app.operations.sheet_marking import save_marked
from desktop_app.operations.sheets import look_into_sheet, take_sheet
from forms.kinds import Document
from forms.spec import Form
from forms.spreadsheet.cells import NotReadable
from forms.spreadsheet.columns import columns_of
from forms.spreadsheet.csv_writing import write_csv
from forms.spreadsheet.entries import Entries
from forms.spreadsheet.source import open_source
from forms.spreadsheet.workbook import List, write_workbook
from forms.spreadsheet.writing import cell_of
from sync.errors import Trouble
from tests.forms.spreadsheet.given import ORGANIZATION, headings, workbook, world
from tests.support.fuzzing.parts import flat_zip, zipped
from tests.support.fuzzing.target import Place, Target

_CELLS = "".join(
    f'<row r="{row}">'
    f'<c r="A{row}" t="inlineStr"><is><t>{name}</t></is></c><c r="B{row}" t="s"><v>{row - 1}</v></c>'
    f'<c r="C{row}" s="1"><v>{4000 + row}</v></c><c r="D{row}" t="b"><v>1</v></c>'
    f'<c r="E{row}"><f>1+1</f><v>2</v></c></row>'
    for row, name in enumerate(("Name", "Ministry", "Université"), start=1)
)
_FORMATS = (
    '<numFmts><numFmt numFmtId="170" formatCode="yyyy\\-mm"/></numFmts>'
    '<cellXfs><xf numFmtId="0"/><xf numFmtId="170"/></cellXfs>'
)
_TEXTS = ("<si><t>City</t></si>", "<si><r><t>Coto</t></r><r><t>nou</t></r></si>", "<si><t>_x000D_</t></si>")
_ASKED = ("identifier", "name", "city", "emails", "address")
_RECORD: Document = {
    "header": {
        "identifier": "3A1B2C3D-4E5F-6071-8293-A4B5C6D7E8F9",
        "schema": "organization",
        "languages": ["en"],
    },
    "name": {"en": "Ministry", "fr": "Ministère"},
    "city": {"en": "Cotonou"},
    "emails": ["office@ministry.example"],
}


def workbooks() -> Target:
    """Workbooks whose parts are changed one by one."""
    place = Place()
    read = _Readers(place, "some.xlsx")
    small = workbook(
        _CELLS,
        formats=_FORMATS,
        texts=_TEXTS,
        properties='date1904="1"',
        after='<mergeCells><mergeCell ref="A2:B3"/></mergeCells><autoFilter ref="A1:E3"/>',
    )
    seeds = [flat_zip(small), *map(flat_zip, _written(place, ".xlsx"))]
    return Target(seeds, lambda content: read(zipped(content)), place.close)


def workbook_files() -> Target:
    """Workbooks whose bytes are changed as they lie in the file."""
    place = Place()
    seeds = [workbook(_CELLS, texts=_TEXTS), *_written(place, ".xlsx"), _open_document()]
    return Target(seeds, _Readers(place, "some.xlsx"), place.close)


def csv_files() -> Target:
    """CSV files in any encoding."""
    place = Place()
    plain = 'Name;City\r\n"Université";Cotonou\r\n\'=1+1;x\r\n'
    seeds = [*_written(place, ".csv"), *(plain.encode(name) for name in ("utf-8-sig", "utf-16", "cp1252"))]
    return Target(seeds, _Readers(place, "some.csv"), place.close)


class _Readers:
    """Every input is read; some are taken at a desk, which asks for all its terms and headings anew each time."""

    def __init__(self, place: Place, name: str) -> None:
        self._place, self._name = place, name
        self._world, self._headings = world(), headings()

    def __call__(self, content: bytes) -> None:
        lot = crc32(content)
        form = ORGANIZATION if lot % 2 else None
        if lot % 16 > 1:
            with suppress(NotReadable):
                self._read(content, form)
            return
        path = self._place.file(content, self._name)
        with suppress(Trouble):
            _take(self._place.desk(), path, form)
        with suppress(Trouble):
            save_marked(self._place.desk(), path, self._place.folder / "marked.xlsx", form)

    def _read(self, content: bytes, form: Form | None) -> None:
        source = open_source(io.BytesIO(content), self._headings.known_in, lambda _done: None)
        for _entry in Entries(source, self._headings, self._world, form).read(lambda _done: None):
            pass


def _take(desk: Desk, path: Path, form: Form | None) -> None:
    preview = look_into_sheet(desk, path, form)
    assert preview is not None
    take_sheet(desk, preview, form, ticked={line.place for line in preview.lines})


def _written(place: Place, ending: str) -> list[bytes]:
    """What the program itself writes: a record as a row, in the columns that have no long list of terms."""
    columns = [
        one
        for one in columns_of(ORGANIZATION, ("en", "fr"), identifier=True)
        if one.key.partition(".")[0] in _ASKED
    ]
    rows = [[cell_of(one, _RECORD, "3A1B2C3D-4E5F-6071-8293-A4B5C6D7E8F9", world()) for one in columns]]
    path, made = place.folder / f"written{ending}", List(ORGANIZATION, tuple(columns), rows)
    if ending == ".xlsx":
        write_workbook(path, [made], world())
    else:
        write_csv(path, made, world())
    return [path.read_bytes()]


def _open_document() -> bytes:
    file = io.BytesIO()
    with ZipFile(file, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("content.xml", "<office:document-content/>")
    return file.getvalue()
