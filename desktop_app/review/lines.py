"""What waits for the focal point in this country, in lines: the record, who asked, when, with which words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject

from desktop_app.desk import Desk
from desktop_app.queue.models import LinesModel
from desktop_app.words import say_exactly, say_when, tr
from forms.registry import form_for
from sync.records import Clock, Query, Row, State
from sync.review import Reviewed

TITLE, KIND, BY, WHEN, NOTE = range(5)


@dataclass(frozen=True, slots=True)
class Waiting:
    """One record that is to be reviewed; ``asked`` is none where nobody knows any more who asked."""

    row: Row
    asked: Reviewed | None

    @property
    def identifier(self) -> str:
        """That of the record."""
        return self.row.identifier


def waiting(desk: Desk) -> list[Waiting]:
    """Everything that is to be reviewed here, what was asked for first at the top. Reads the store."""
    asked = desk.store.reviews.asked()
    rows = desk.store.records.rows(Query(states=(State.TO_REVIEW,)), language=desk.language)
    place = {name: number for number, name in enumerate(asked)}
    lines = [Waiting(row, asked.get(row.identifier)) for row in rows]
    return sorted(lines, key=lambda line: place.get(line.identifier, -1))


class WaitingModel(LinesModel):
    """The records that are to be reviewed."""

    def __init__(self, language: str, clock: Clock, parent: QObject | None = None) -> None:
        """None yet; titles are given in the language."""
        columns = (tr("Title"), tr("Kind"), tr("Asked by"), tr("When"), tr("Note"))
        super().__init__(columns, parent)
        self._language, self._clock = language, clock

    def show_waiting(self, lines: Sequence[Waiting]) -> None:
        """Show these."""
        self.show_lines(lines)

    def text(self, line: Waiting, column: int) -> str:
        """What stands in a column."""
        asked = line.asked
        match column:
            case 0:
                return line.row.title_in(self._language) or tr("Without a title")
            case 1:
                return tr(form_for(line.row.record_type).name)
            case 2:
                return asked.who if asked else ""
            case 3:
                return say_when(asked.at, self._clock) if asked else ""
        return asked.words if asked else ""

    def sign(self, _line: Waiting, _column: int) -> tuple[str, str]:
        """All of them stand alike."""
        return "", ""

    def tip(self, line: Waiting, column: int) -> str:
        """The exact time; of all else what stands there."""
        if column == WHEN and line.asked:
            return say_exactly(line.asked.at)
        return self.text(line, column)
