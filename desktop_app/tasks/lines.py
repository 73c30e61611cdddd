"""Requests in words: what is asked for, of which record, by whom, when, until when."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from desktop_app.queue.models import LinesModel
from desktop_app.values import title_in
from desktop_app.words import say_day_of, tr
from forms.registry import UnknownForm, form_for
from forms.words import Phrase, say
from sync.client.answers import Deed, Task

TITLE, KIND, DEED, BY, WHEN, UNTIL = range(6)


def title_of(task: Task, language: str) -> str:
    """What the record is called."""
    return title_in(task.title, language) or tr("Without a title")


def kind_of(task: Task) -> str:
    """What kind of record it is."""
    try:
        return tr(form_for(task.record_type).name)
    except UnknownForm:
        return tr("Another kind of record")


def deed_of(task: Task) -> str:
    """What is asked for, in a word."""
    return tr("Publication") if task.deed is Deed.PUBLISH else tr("Removal")


def asked(task: Task) -> str:
    """Who asked for what, when, and until when it can be decided, in a sentence or two."""
    who, day, end = task.asked_by, say_day_of(task.asked_on) or "–", say_day_of(task.expires)
    if task.deed is Deed.PUBLISH:
        alone, by = (
            say("Publication was asked for on {day}."),
            say("Publication was asked for by {who} on {day}."),
        )
    else:
        alone, by = say("Removal was asked for on {day}."), say("Removal was asked for by {who} on {day}.")
    first = tr(Phrase((by if who else alone).text, values={"who": who, "day": day}))
    return f"{first} {tr('The request runs out on {day}.', day=end)}" if end else first


class TasksModel(LinesModel):
    """The requests that wait, the oldest first."""

    def __init__(self, language: str, parent: QObject | None = None) -> None:
        """None waits yet; titles are given in the language."""
        columns = (tr("Title"), tr("Kind"), tr("Asked for"), tr("By"), tr("On"), tr("Runs out on"))
        super().__init__(columns, parent)
        self._language = language

    def show_tasks(self, tasks: Sequence[Task]) -> None:
        """Show these."""
        self.show_lines(tasks)

    def text(self, line: Task, column: int) -> str:
        """What stands in a column."""
        texts = {
            TITLE: title_of(line, self._language),
            KIND: kind_of(line),
            DEED: deed_of(line),
            BY: line.asked_by,
            WHEN: say_day_of(line.asked_on),
            UNTIL: say_day_of(line.expires),
        }
        return texts[column]

    def sign(self, line: Task, column: int) -> tuple[str, str]:
        """A sign beside the word for what is asked."""
        if column != DEED:
            return "", ""
        return ("published", "good") if line.deed is Deed.PUBLISH else ("remove", "warning")
