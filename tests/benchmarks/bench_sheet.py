"""A sheet of 10,000 rows: read and written, beside bare libraries that do the same with the same file.

Read beside openpyxl in its streaming mode (cells only, nothing understood), written beside XlsxWriter in its
constant-memory mode (the same texts). Peak memory is what Python itself asked for, by tracemalloc, in runs of its own.
"""

from __future__ import annotations

import sys
import tempfile
import tracemalloc
from collections.abc import Callable
from pathlib import Path
from time import process_time

from openpyxl import load_workbook
from xlsxwriter import Workbook

from desktop_app.desk import Desk, new_identifier, now
from desktop_app.operations.exporting import export_records
from desktop_app.operations.sheets import look_into_sheet, take_sheet
from forms.registry import form_for
from forms.spreadsheet.columns import columns_of, heading
from forms.spreadsheet.source import open_source
from sync.records import Query

ROWS = 10_000
_FORM = form_for("organization")


def filled(path: Path, rows: int) -> list[list[str]]:
    """A filled workbook; its texts."""
    columns = list(columns_of(_FORM, ("en", "fr")))
    texts = [[str(heading(_FORM, column)) for column in columns]]
    for number in range(rows):
        answers = {
            "name@en": f"Centre {number} for the restoration of degraded land",
            "name@fr": f"Centre {number} pour la restauration des terres dégradées",
            "acronym@en": f"CRDL{number}",
            "organizationType": "Non-governmental organization (NGO)",
            "address@en": f"{number}, avenue de la République",
            "city@en": "Cotonou",
            "country": "Bénin",
            "phones": f"+229 21 30 {number:04}",
            "emails": f"office{number}@example.org",
            "websites": f"https://example.org/{number} | Its pages",
        }
        texts.append([answers.get(column.key, "") for column in columns])
    written(path, texts)
    return texts


def written(path: Path, texts: list[list[str]]) -> None:
    """The texts in a workbook, by the bare library."""
    book = Workbook(path, {"constant_memory": True})
    sheet = book.add_worksheet("Organizations")
    for row, line in enumerate(texts):
        for column, text in enumerate(line):
            if text:
                sheet.write_string(row, column, text)
    book.close()


def bare(path: Path) -> int:
    """Every cell of the workbook, by openpyxl."""
    book = load_workbook(path, read_only=True)
    number = sum(1 for row in book.worksheets[0].iter_rows(values_only=True) for text in row if text)
    book.close()
    return number


def cells(path: Path) -> int:
    """Every cell of the workbook, by ours."""
    with path.open("rb") as file:
        source = open_source(file, lambda _row: 0, lambda _done: None)
        return sum(len(row.cells) for row in source.rows(source.sheets[0], lambda _done: None))


def timed(do: Callable[[], object]) -> float:
    """The median of three, in seconds of the processor: what others do on the machine does not count."""
    took = []
    for _ in range(3):
        began = process_time()
        do()
        took.append(process_time() - began)
    return sorted(took)[1]


def peak(do: Callable[[], object]) -> float:
    """The most memory that Python held at once, in MB, above what it held before."""
    tracemalloc.start()
    do()
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return most / 1e6


def main() -> int:
    """Print what was measured."""
    folder = Path(tempfile.mkdtemp())
    path, small = folder / "filled.xlsx", folder / "small.xlsx"
    texts = filled(path, ROWS)
    filled(small, ROWS // 10)
    desk = Desk.open(folder / "data", clock=now, new_id=new_identifier)
    desk.remember({"country": "bj", "person": "Awa"})
    reference = timed(lambda: bare(path))
    print(f"cells of {ROWS} rows: {timed(lambda: cells(path)):.2f} s; openpyxl {reference:.2f} s")
    preview = look_into_sheet(desk, path)
    assert preview is not None
    print("rows by effect:", dict(preview.counts))
    looked = timed(lambda: look_into_sheet(desk, path))
    print(f"looked into, understood, checked: {looked:.2f} s; ratio to openpyxl {looked / reference:.1f}")
    few, many = (peak(lambda file=file: look_into_sheet(desk, file)) for file in (small, path))  # type: ignore[misc]
    print(f"peak memory: {few:.1f} MB for {ROWS // 10} rows, {many:.1f} MB for {ROWS}")
    print(f"peak memory of openpyxl: {peak(lambda: bare(path)):.1f} MB")
    began = process_time()
    taken = take_sheet(desk, preview)
    print(f"taken: {len(taken.made)} drafts in {process_time() - began:.1f} s")
    chosen = desk.store.records.identifiers(Query())
    exported = timed(lambda: export_records(desk, chosen, folder / "out.xlsx"))
    plain = timed(lambda: written(folder / "bare.xlsx", texts))
    print(
        f"exported: {exported:.2f} s; XlsxWriter with the same texts {plain:.2f} s; ratio {exported / plain:.1f}"
    )
    print(f"peak memory: {peak(lambda: export_records(desk, chosen, folder / 'out.xlsx')):.1f} MB")
    desk.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
