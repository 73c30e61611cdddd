"""The one pop-up: trouble of the user's world said kindly, and for faults of ours a report without entered text."""

from __future__ import annotations

import sys
import threading
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QThread
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.error_dialog import ErrorDialog, Way
from desktop_app.reports import keep_report, report_of
from desktop_app.words import tr
from forms.words import say
from sync.errors import Trouble

_FOLDER = "focal-desk reports"


def install(folder: Path) -> None:
    """From now on what nobody caught is shown, and kept as a report in ``folder/reports``."""
    report_into(folder)
    sys.excepthook = _uncaught
    threading.excepthook = lambda given: keep(given.exc_value) if given.exc_value else None


def report_into(folder: Path) -> None:
    """Keep reports in ``folder/reports`` from now on."""
    app = QCoreApplication.instance()
    assert app is not None, "errors are shown by an application"
    app.setProperty(_FOLDER, str(folder / "reports"))


def show(parent: QWidget | None, error: BaseException, way_out: Way | None = None) -> ErrorDialog:
    """Show what happened, what it means for the data, what to do; for a fault of ours, where its report lies.

    ``way_out`` is one more button beside "Close".
    """
    trouble = error if isinstance(error, Trouble) else _fault(keep(error))
    details = str(trouble) if isinstance(error, Trouble) else report_of(error)
    dialog = ErrorDialog(
        list(map(tr, trouble.sentences)), details, parent or QApplication.activeWindow(), way_out
    )
    dialog.open()
    return dialog


def _fault(kept: Path | None) -> Trouble:
    """What a person is told of a fault of ours."""
    advice = say("Start the program again. If it happens again, show the details to whoever helps you.")
    if kept:
        advice = say(
            "Start the program again. If it happens again, give the file {name} to whoever helps you. "
            "It is in the folder “reports” beside your data, and holds nothing that you entered.",
            name=kept.name,
        )
    return Trouble(
        say("Something in the program went wrong. The fault is ours, not yours."),
        say("What you entered until now is saved on this computer."),
        advice,
    )


def keep(error: BaseException) -> Path | None:
    """Write the report of a fault down; none where there is no folder for it or no room."""
    app = QCoreApplication.instance()
    folder = app.property(_FOLDER) if app else None
    if not folder:
        return None
    return keep_report(Path(folder), report_of(error), datetime.now(UTC))


def _uncaught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """What Python calls for an error that nobody caught, in a slot too.

    It is shown to the person who works in the window. Where no event loop runs (a script, the tour) nobody would
    see a pop-up, and Python says it as always.
    """
    app, thread = QApplication.instance(), QThread.currentThread()
    if app is None or thread != app.thread() or not thread.loopLevel() or not issubclass(kind, Exception):
        sys.__excepthook__(kind, error, trace)
        return
    show(None, error)
