"""A process of its own in which somebody types into a form without pause, until it is killed.

Each key that was pressed is told on the standard output, at once: the moment (seconds of the system's monotonic clock)
and how many characters were typed by then.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from desktop_app.app import Program
from desktop_app.form.page import FormPage
from desktop_app.questions.texts import TextWidget
from desktop_app.starting.qt_application import make_application

EVERY = 40
"""Milliseconds between two keys: somebody who types fast, and never pauses."""


class Typist:
    """Opens a record and writes into its description."""

    def __init__(self, data: Path, identifier: str) -> None:
        """Start the program on this folder."""
        self._identifier, self._typed = identifier, 0
        self._program = Program(data)
        self._program.ready.connect(self._begin)
        self._keys = QTimer()
        self._keys.setInterval(EVERY)
        self._keys.timeout.connect(self._press)
        self._program.start()

    def _begin(self) -> None:
        self._program.window.open_record(self._identifier)
        workplace = self._program.window.workplace
        assert workplace is not None
        page = workplace.stack.currentWidget()
        assert isinstance(page, FormPage)
        page.go_to("description")
        widget = page.view.stack.widget_at("description")
        assert isinstance(widget, TextWidget)
        self._box: QWidget = widget.boxes.boxes["en"].box
        self._keys.start()

    def _press(self) -> None:
        QTest.keyClicks(self._box, str(self._typed % 10))
        self._typed += 1
        sys.stdout.write(f"{time.monotonic()} {self._typed}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    app = make_application(Path(sys.argv[1]))
    typist = Typist(Path(sys.argv[1]), sys.argv[2])
    app.exec()
