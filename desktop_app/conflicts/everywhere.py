"""The button with which all records are settled at once; it asks first."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from desktop_app import look
from desktop_app.conflicts.choices import How
from desktop_app.widgets.confirm import ask_first
from desktop_app.words import tr


def everywhere_button(do: Callable[[How], None]) -> QPushButton:
    """A menu with the two ways; ``do`` hears which one was chosen."""
    button = look.menu_button(tr("All records"), "all_records")
    button.setToolTip(tr("Settle the answers of all records at once"))
    menu = QMenu(button)
    menu.setObjectName("menu_all_records")
    for how, words in (
        (How.MINE, tr("Take mine in all records …")),
        (How.THEIRS, tr("Take theirs in all records …")),
    ):
        action = menu.addAction(words)
        action.setObjectName(f"all_records_{how}")
        action.triggered.connect(lambda _on=False, how=how: do(how))
    button.setMenu(menu)
    return button


def before_everywhere(parent: QWidget, how: How, number: int, do: Callable[[], None]) -> None:
    """Ask before every answer of so many records is settled in one way."""
    if how is How.MINE:
        question = tr("Take mine in {n} record?", "Take mine in all {n} records?", n=number)
        takes = tr("Every answer for which nothing is chosen yet becomes what you entered.")
        verb = tr("Take mine in {n} record", "Take mine in {n} records", n=number)
    else:
        question = tr("Take theirs in {n} record?", "Take theirs in all {n} records?", n=number)
        takes = tr("Every answer for which nothing is chosen yet becomes what came from the clearing-house.")
        verb = tr("Take theirs in {n} record", "Take theirs in {n} records", n=number)
    kept = tr("What you chose already stays chosen. The other version stays in the history of each record.")
    ask_first(parent, question, [takes, kept], verb, do)
