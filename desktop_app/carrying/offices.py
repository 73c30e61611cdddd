"""The offices whose bundles were taken in here, as lines in words; read beside the window."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QObject

from desktop_app.carrying.saying import say_office, say_outcomes
from desktop_app.desk import Desk
from desktop_app.operations.carrying import answers_for, own_fingerprint, senders
from desktop_app.queue.models import LinesModel
from desktop_app.words import say_exactly, say_when, tr
from sync import signing_keys
from sync.records import Clock

WHO, SINCE, RECORDS, FAR = range(4)


@dataclass(frozen=True, slots=True)
class KnownOffice:
    """One office: its installation, its person, the words for it, its number, how many records came and how far."""

    installation: str
    name: str
    said: str
    number: str
    since: datetime
    records: int
    far: str


@dataclass(frozen=True, slots=True)
class Offices:
    """This computer's number, and the others'."""

    number: str
    others: tuple[KnownOffice, ...]


def offices_of(desk: Desk) -> Offices:
    """All that are known here, those whose records came first. Reads the store."""
    found = []
    for one in senders(desk):
        answers = answers_for(desk, one.installation)
        far = say_outcomes(Counter(answer.outcome.value for answer in answers))
        said, number = say_office(desk, one.name, one.country), signing_keys.fingerprint(one.installation)
        found.append(KnownOffice(one.installation, one.name, said, number, one.first_at, len(answers), far))
    return Offices(own_fingerprint(desk), tuple(found))


class OfficesModel(LinesModel):
    """Who handed what over, and how far it has come."""

    def __init__(self, clock: Clock, parent: QObject | None = None) -> None:
        """Nobody is known yet; ``clock`` tells how long ago somebody was met."""
        columns = (tr("Office"), tr("Known since"), tr("Records"), tr("How far they have come"))
        super().__init__(columns, parent)
        self._clock = clock

    def text(self, line: KnownOffice, column: int) -> str:
        """Who, since when, how many records, how far."""
        if column == SINCE:
            return say_when(line.since, self._clock)
        records = tr("{n} record", "{n} records", n=line.records)
        return {WHO: line.said, RECORDS: records, FAR: line.far or tr("Only answers came")}[column]

    def sign(self, _line: KnownOffice, _column: int) -> tuple[str, str]:
        """No sign: nothing here is a state."""
        return "", ""

    def tip(self, line: KnownOffice, column: int) -> str:
        """The moment in full; else what stands there."""
        return say_exactly(line.since) if column == SINCE else self.text(line, column)
