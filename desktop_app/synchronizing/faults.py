"""Faults of ours that a synchronization met with single records: kept as reports, told in the line, never a pop-up."""

from __future__ import annotations

from desktop_app import errors
from desktop_app.words import tr
from sync.report import Report


def faults_told(report: Report) -> list[str]:
    """Where the reports of the faults lie, as a sentence; each is written down without anything that was entered."""
    names = [path.name for fault in report.faults if (path := errors.keep(fault)) is not None]
    if not names:
        return []
    words = tr(
        "The fault is ours. Give the file {name} to whoever helps you; it is in the folder “reports” beside your data "
        "and holds nothing that you entered.",
        name=names[0],
    )
    return [words]
