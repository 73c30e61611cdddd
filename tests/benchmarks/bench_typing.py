"""How long a key takes to be seen in the largest form: ``python -m tests.benchmarks.bench_typing [KEYS]``.

The program's own window at 1366 × 768, with an activity in six languages in which every question is answered. Keys come
at the pace of a fast typist, with pauses in which the form looks for what is to be mended and saves; a key's time runs
from the moment at which it was due until its box is painted, so that whatever keeps the window busy counts. Beside it,
in turn and in the same process, a bare QLineEdit and a bare QPlainTextEdit with the same long text in bare windows.
"""

from __future__ import annotations

import os
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QObject, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow, QPlainTextEdit, QWidget

from desktop_app.background import Background
from desktop_app.desk import Desk
from desktop_app.form.page import FormPage
from desktop_app.main_window.at_work import Workplace
from desktop_app.questions.texts import TextWidget
from desktop_app.starting.qt_application import make_application
from desktop_app.starting.session import HANDED_OVER_AFTER
from desktop_app.tidying import set_aside
from forms.languages import UN_LANGUAGES
from forms.registry import FORMS
from sync.records import Origin
from tests.support.answers import full

KEYS = 600
PAUSE_AFTER = 25
IDENTIFIER = "AAAAAAAA-0000-4000-8000-000000000001"
SENTENCE = "The participants made a plan for the next year and named who answers for each part of it. "
LONG = SENTENCE * 29


class Painted(QObject):
    """Tells when a widget was painted last."""

    def __init__(self, widget: QWidget) -> None:
        """Watch the widget."""
        super().__init__(widget)
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Count the paintings; let everything through."""
        if event.type() is QEvent.Type.Paint:
            self.count += 1
        return False


def due_times(keys: int) -> Iterator[float]:
    """When each key is due, in seconds after the one before: 60 to 180 ms, after each sentence about a second."""
    chance = random.Random(7)
    for number in range(keys):
        yield 0.9 if number and number % PAUSE_AFTER == 0 else chance.uniform(0.06, 0.18)


def typed(box: QWidget, surface: QWidget, keys: int) -> list[float]:
    """Milliseconds from the moment at which each key was due until the box was painted with it."""
    app, painted, found = QApplication.instance(), Painted(surface), []
    assert app is not None
    box.setFocus()
    due = time.perf_counter()
    for wait in due_times(keys):
        due = max(due + wait, time.perf_counter())
        while time.perf_counter() < due:
            app.processEvents()
            time.sleep(0.0005)
        before = painted.count
        QTest.keyClick(box, Qt.Key.Key_A)
        while painted.count == before:
            app.processEvents()
        found.append((time.perf_counter() - due) * 1000)
    return found


def said(name: str, found: list[float]) -> str:
    """One line of the report."""
    ordered = sorted(found)
    worst = ordered[int(len(ordered) * 0.99) - 1]
    return f"{name:<44} {statistics.median(ordered):7.2f} {worst:8.2f} {ordered[-1]:8.2f}"


def boxes_of(page: FormPage) -> Iterator[tuple[str, QWidget, QWidget]]:
    """A short text, and a long one in which 500 words stand already."""
    for path, name in (("title", "title, one line"), ("bestPractices", "good practices, 500 words there")):
        page.go_to(path)
        widget = page.view.stack.widget_at(path)
        assert isinstance(widget, TextWidget)
        box = widget.boxes.boxes["en"].box
        yield name, box, box.viewport()


def bare_window(box: QWidget) -> QMainWindow:
    """A window with nothing but this box."""
    window = QMainWindow()
    window.setCentralWidget(box)
    window.resize(900, 400)
    window.show()
    return window


def main(keys: int) -> None:
    """Measure and print."""
    folder = Path(tempfile.mkdtemp())
    app = make_application(folder)
    form = max(FORMS, key=lambda one: len(one.questions))
    desk = Desk.open(folder / "desk")
    desk.remember({"language": "en", "country": "bj", "person": "Amina Dossou"})
    document = full(form, IDENTIFIER, desk.vocabularies)
    texts = dict.fromkeys(UN_LANGUAGES, LONG)
    document["header"]["languages"] = list(UN_LANGUAGES)
    document |= {"bestPractices": texts, "title": dict.fromkeys(UN_LANGUAGES, "A workshop")}
    desk.store.records.save(form.record_type, IDENTIFIER, document, origin=Origin.TYPED, who="")
    background = Background()
    settings = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)
    work = Workplace(desk, background, settings)
    work.resize(1366, 768)
    work.show()
    sys.setswitchinterval(HANDED_OVER_AFTER)
    set_aside()
    work.open_record(IDENTIFIER)
    page = work.stack.currentWidget()
    assert isinstance(page, FormPage)
    line, long = QLineEdit(), QPlainTextEdit(LONG)
    bare = [bare_window(line), bare_window(long)]
    print(f"{form.word}: {len(form.questions)} questions, six languages, {keys} keys each; milliseconds")
    print(f"{'':<44} {'median':>7} {'99 %':>8} {'most':>8}")
    print(said("bare QLineEdit", typed(line, line, keys)))
    for name, box, surface in boxes_of(page):
        work.activateWindow()
        print(said(name, typed(box, surface, keys)), flush=True)
        page.session.save_now()
    print(said("bare QPlainTextEdit, the same 500 words", typed(long, long.viewport(), keys)))
    print(said("bare QLineEdit again", typed(line, line, keys)))
    for window in bare:
        window.close()
    while not background.idle():
        app.processEvents()
    work.close_down()
    background.close()
    desk.close()


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else KEYS)
