"""The tables of a paper in a workbook or a CSV file: texts and numbers, never a formula; whole or not at all."""

from __future__ import annotations

import csv
from pathlib import Path

from desktop_app.operations.sheet_world import writing_workbook
from desktop_app.printing.on_the_way import Tell, blocks_told, untold
from desktop_app.printing.paper import Paper
from desktop_app.printing.spreadsheet.tables_of import Begins, events, no_table
from desktop_app.printing.spreadsheet.workbook import Filling, sound
from desktop_app.printing.whole import whole_file
from forms.spreadsheet.csv_texts import harmless
from forms.spreadsheet.workbook import let_go
from sync.stopping import IsStopped, never

_HOW = {
    "constant_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}


def write_csv_tables(paper: Paper, path: Path, tell: Tell = untold, stopped: IsStopped = never) -> None:
    """Write the tables to a CSV file, an empty line and their names between several. Raises Trouble, and Stopped."""
    tables = 0
    with whole_file(path) as beside, beside.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
        for event in events(blocks_told(paper, tell, stopped)):
            if isinstance(event, Begins):
                tables += 1
                if tables > 1:
                    writer.writerow([])
                    writer.writerow([harmless(sound(event.name))])
                writer.writerow([harmless(sound(column.title.text)) for column in event.columns])
            else:
                writer.writerow([harmless(sound(said.text)) for said in event])
        if not tables:
            raise no_table()
        if paper.stamp:
            writer.writerow([])
            writer.writerow([harmless(paper.stamp)])


def write_workbook_tables(paper: Paper, path: Path, tell: Tell = untold, stopped: IsStopped = never) -> None:
    """Write the tables to a workbook, a sheet for each, behind one that says what they are. Raises Trouble, Stopped."""
    from xlsxwriter import Workbook

    with whole_file(path) as beside, writing_workbook():
        book = Workbook(str(beside), _HOW)
        try:
            filling = Filling(book, paper)
            filling.write_about()
            for event in events(blocks_told(paper, tell, stopped)):
                filling.begin(event) if isinstance(event, Begins) else filling.add(event)
            if not filling.tables:
                raise no_table()
            book.close()
        except BaseException:
            # XlsxWriter keeps the rows in files of its own until all is written.
            let_go(book)
            raise
