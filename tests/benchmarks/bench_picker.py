"""How soon a list of 10,000 terms follows a key, beside Qt's own parts: ``python -m tests.benchmarks.bench_picker``.

From the press of a key to the painted list, offscreen. Ours: the field of a question, 10,000 terms with names in six
languages, all of which are searched, best first, and which say in which language they were found. Bare: a QLineEdit
over a QListView that shows the same 10,000 names and filters them by QSortFilterProxyModel, in one language.
"""

from __future__ import annotations

import os
import random
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSortFilterProxyModel, QStringListModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QListView, QVBoxLayout, QWidget

from desktop_app.background import Background
from desktop_app.desk import Desk
from desktop_app.questions.factory import make
from desktop_app.questions.surroundings import Surroundings
from desktop_app.questions.terms import TermsWidget
from desktop_app.starting.qt_application import make_application
from forms.kinds import Kind
from forms.languages import UN_LANGUAGES
from forms.spec import Question, Section
from forms.vocabularies import Term, Vocabulary, seed

TERMS = 10_000
KEYS = 400
DOMAIN = "MANY"


def terms(chance: random.Random) -> tuple[Term, ...]:
    """Terms named by three real terms each, in six languages."""
    real = [
        term for vocabulary in seed() for term in vocabulary.terms if len(term.title) == len(UN_LANGUAGES)
    ]
    made = []
    for number in range(TERMS):
        parts = chance.sample(real, 3)
        title = {code: f"{number} " + " ".join(part.title[code] for part in parts) for code in UN_LANGUAGES}
        made.append(Term(f"TERM-{number}", title))
    return tuple(made)


def typed(names: list[str], chance: random.Random) -> list[str]:
    """Words of names, a key at a time, with the key that empties the field between them as an empty text."""
    keys: list[str] = []
    while len(keys) < KEYS:
        word = chance.choice(chance.choice(names).split())
        keys += [*word[:6], ""]
    return keys


def measured(press: Callable[[str], None], paint: Callable[[], object], keys: list[str]) -> list[float]:
    """Seconds from the press of each key to the painted list."""
    took = []
    for key in keys:
        begun = time.perf_counter()
        press(key)
        QApplication.processEvents()
        paint()
        took.append(time.perf_counter() - begun)
    return took


def ours(widget: TermsWidget, keys: list[str]) -> list[float]:
    """Our field."""
    widget.focus()

    def press(key: str) -> None:
        target = widget.picker.popup if widget.picker.is_list_open() else widget.picker
        QTest.keyClicks(target, key) if key else widget.picker.clear()

    return measured(press, lambda: widget.picker.popup.viewport().grab(), keys)


def bare(names: list[str], keys: list[str]) -> list[float]:
    """Qt's own field, list and filter."""
    window, field, view = QWidget(), QLineEdit(), QListView()
    layout = QVBoxLayout(window)
    layout.addWidget(field)
    layout.addWidget(view)
    view.setUniformItemSizes(True)
    found = QSortFilterProxyModel()
    found.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    found.setSourceModel(QStringListModel(names))
    view.setModel(found)
    field.textEdited.connect(found.setFilterFixedString)
    window.resize(700, 330)
    window.show()
    field.setFocus()

    def press(key: str) -> None:
        QTest.keyClicks(field, key) if key else field.clear()

    took = measured(press, lambda: view.viewport().grab(), keys)
    window.close()
    return took


def told(name: str, took: list[float]) -> str:
    """One line of the table, in milliseconds."""
    times = sorted(1000 * one for one in took)
    p99 = times[int(len(times) * 0.99)]
    return f"{name:<34} median {statistics.median(times):6.1f}   p99 {p99:6.1f}   worst {times[-1]:6.1f}"


def main() -> None:
    """Measure, and print a table."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as folder:
        app = make_application(Path(folder))
        chance = random.Random(5)
        listed = terms(chance)
        names = [term.title["en"] for term in listed]
        keys = typed(names, chance)
        desk, background = Desk.open(Path(folder) / "desk"), Background()
        desk.vocabularies = seed().with_changes([Vocabulary(DOMAIN, True, listed)])
        asked = Question(
            "Terms", "Many.", Section("s", "S"), vocabularies=(DOMAIN,), path="t", kind=Kind.TERMS
        )
        widget = make(asked, Surroundings(desk, background))
        assert isinstance(widget, TermsWidget)
        widget.resize(700, 200)
        widget.show()
        app.processEvents()
        widget.focus()
        begun = time.perf_counter()
        widget.picker.search()
        app.processEvents()
        first = time.perf_counter() - begun
        print(f"{TERMS:,} terms, {len(keys)} keys; milliseconds from a key to the painted list")
        while not background.idle():
            app.processEvents()
        ready = time.perf_counter() - begun
        print(f"first opening of the list {1000 * first:.0f}; ready to be searched after {1000 * ready:.0f}")
        print(told("ours: six languages, folded, best first", ours(widget, keys)))
        print(told("bare: QLineEdit + QListView", bare(names, keys)))
        widget.picker.close_list()
        widget.close()
        background.close()
        desk.close()


if __name__ == "__main__":
    main()
