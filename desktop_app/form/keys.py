"""The keys of the form: those that every program has, and those that go from section to section."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget


def hear_keys(
    page: QWidget,
    *,
    undo: Callable[[], object],
    redo: Callable[[], object],
    save: Callable[[], object],
    print_: Callable[[], object],
    check: Callable[[], object],
    step: Callable[[int], object],
) -> None:
    """Do this when its key is pressed anywhere in the page; ``step`` goes on by so many sections."""
    standard = QKeySequence.StandardKey
    keys: dict[QKeySequence.StandardKey | str, Callable[[], object]] = {
        standard.Undo: undo,
        standard.Redo: redo,
        standard.Save: save,
        standard.Print: print_,
        "F8": check,
        "Ctrl+PgDown": lambda: step(1),
        "Ctrl+PgUp": lambda: step(-1),
    }
    for key, do in keys.items():
        shortcut = QShortcut(QKeySequence(key), page)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(do)
