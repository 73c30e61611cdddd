"""How soon the window is there and can be used, beside a bare Qt window: ``python -m tests.benchmarks.bench_start``.

Whole processes, from their start, in turn: a bare window with an empty table (Qt's imports and nothing of ours), and
the program with the example records on its disk: until its window is painted, and until its list can be used.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

RUNS = 9
BARE = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QTableView
app = QApplication(sys.argv)
window = QMainWindow()
window.setCentralWidget(QTableView())
window.show()
QTimer.singleShot(0, app.quit)
app.exec()
window.grab()
"""
OURS = """
import sys, time
from pathlib import Path
from PySide6.QtCore import QTimer
from desktop_app.app import Program
from desktop_app.starting.qt_application import make_application
data = Path(sys.argv[1])
app = make_application(data)
program = Program(data)
program.start()
app.processEvents()
program.window.grab()
print(time.time(), flush=True)
if program.desk is None:
    program.ready.connect(lambda: QTimer.singleShot(0, app.quit))
    app.exec()
work = program.window.workplace
while not (work.list.model.rowCount() and program.background.idle()):
    app.processEvents()
program.window.grab()
print(time.time(), flush=True)
program.window.close()
program.close()
"""
FILL = """
import json, sys
from pathlib import Path
import resources
from desktop_app.desk import Desk
from desktop_app.starting.preferences import Preferences, write_preferences
from forms.registry import form_of
from forms.documents import identifier_of
from sync.records import Origin
data = Path(sys.argv[1])
write_preferences(data, Preferences(language="en"))
desk = Desk.open(data)
desk.remember({"person": "Bench", "country": "bj", "language": "en"})
for name in ("activities", "organizations", "materials"):
    for entry in resources.read_json(f"examples/{name}.json")["records"]:
        document = entry["document"]
        form = form_of(document)
        desk.store.records.save(
            form.record_type, identifier_of(document), document, origin=Origin.IMPORTED, who="Bench"
        )
desk.close()
"""


def main() -> None:
    """Measure and print the ratios of the medians."""
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder) / "data"
        _run(FILL, data)
        bare, painted, usable = [], [], []
        for _ in range(RUNS):
            bare.append(_whole(BARE, data))
            first, second = _moments(data)
            painted.append(first)
            usable.append(second)
        floor = statistics.median(bare)
        print(f"bare Qt window, painted:          {floor * 1000:6.0f} ms    1.00")
        for words, times in (("our window, painted:", painted), ("our list, filled and usable:", usable)):
            median = statistics.median(times)
            print(f"{words:<33} {median * 1000:6.0f} ms    {median / floor:.2f}")


def _run(code: str, data: Path) -> str:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", code, str(data)]
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True, env=environment)
    return done.stdout


def _whole(code: str, data: Path) -> float:
    start = time.time()
    _run(code, data)
    return time.time() - start


def _moments(data: Path) -> tuple[float, float]:
    start = time.time()
    first, second = _run(OURS, data).split()
    return float(first) - start, float(second) - start


if __name__ == "__main__":
    main()
