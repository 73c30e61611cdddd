"""The kinds of file in which a paper can be saved, known by the end of the name."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from desktop_app.printing.docx.writing import write_docx
from desktop_app.printing.html.writing import write_html
from desktop_app.printing.on_the_way import Tell, untold
from desktop_app.printing.pages import Pages
from desktop_app.printing.pdf.writing import write_pdf
from desktop_app.printing.spreadsheet.tables_of import NoTable
from desktop_app.printing.spreadsheet.writing import write_csv_tables, write_workbook_tables
from forms.words import Phrase, say
from sync.errors import Trouble
from sync.stopping import IsStopped, never

PDF = ".pdf"
FORMATS: Mapping[str, Phrase] = {
    PDF: say("PDF files"),
    ".docx": say("Word documents"),
    ".html": say("HTML pages"),
    ".xlsx": say("Workbooks"),
    ".csv": say("CSV files"),
}
"""The ends of names, with what such files are called."""
OF_TABLES = frozenset({".xlsx", ".csv"})
"""Those that hold nothing but tables."""

__all__ = ["FORMATS", "OF_TABLES", "PDF", "NoFormat", "NoTable", "save_paper"]


class NoFormat(Trouble):
    """No kind of print has this end of its name."""


def save_paper(pages: Pages, path: Path, tell: Tell = untold, stopped: IsStopped = never) -> None:
    """Write a print to a file of the kind that the end of its name says, whole or not at all.

    Raises NoFormat, NoTable, NotPrinted, and Stopped where ``stopped`` says so.
    """
    ending = path.suffix.casefold()
    match ending:
        case ".pdf":
            write_pdf(pages, path, tell, stopped)
        case ".docx":
            write_docx(pages.paper, path, tell, stopped, pages.sheet)
        case ".html" | ".htm":
            write_html(pages.paper, path, tell, stopped)
        case ".xlsx":
            write_workbook_tables(pages.paper, path, tell, stopped)
        case ".csv":
            write_csv_tables(pages.paper, path, tell, stopped)
        case _:
            raise NoFormat(
                say("A print cannot be saved as {ending}.", ending=ending or path.name),
                say("Nothing was saved."),
                say("Let the name end in {endings}.", endings=", ".join(FORMATS)),
            )
