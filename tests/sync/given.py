"""What tests of synchronizing do again and again."""

from __future__ import annotations

from typing import Any

from desktop_app.operations.sending import submit
from forms.kinds import Document
from sync.engine import synchronize
from sync.records import Intent, Record
from sync.report import Report, What
from tests.support.in_the_way import in_the_way
from tests.support.two_computers import ACTIVITY, NEED, Computer

ID = str(ACTIVITY["header"]["identifier"])
MARK = str(NEED["meta"]["mark"])
OTHERS = [f"{number:08X}-4E5F-6071-8293-A4B5C6D7E8F9" for number in range(1, 13)]


def became(report: Report) -> list[What]:
    """What became of the records, in order."""
    return [result.what for result in report.results]


def named(identifier: str) -> Document:
    """An activity of this name."""
    return {**ACTIVITY, "header": {**ACTIVITY["header"], "identifier": identifier}}


def said(computer: Computer, text: str) -> Record:
    """The description is changed here."""
    return computer.change(ID, "description", {"en": text})


def description(computer: Computer) -> str:
    """The description as it is here."""
    return str(computer.record(ID).mine["description"]["en"])


def sync_by(computer: Computer, **calls: Any) -> Report:
    """Synchronize with something in the way; what broke stands in the report."""
    report = synchronize(computer.desk.store, in_the_way(computer.house, **calls))
    for fault in report.faults:
        raise fault
    return report


def shared(ana: Computer, *others: Computer) -> None:
    """Ana's record is on all computers."""
    ana.write(ACTIVITY)
    ana.send(ID)
    for other in others:
        other.sync()


def both_say(ana: Computer, bo: Computer) -> None:
    """Both change the description, and meet in a conflict on Bo's computer."""
    shared(ana, bo)
    said(ana, "Ana's text.")
    said(bo, "Bo's text.")
    ana.send(ID)
    assert became(bo.send(ID)) == [What.CONFLICT]


def in_step(computer: Computer, *names: str) -> None:
    """These records are here and there."""
    for name in names:
        computer.write(named(name))
        submit(computer.desk, name, Intent.DRAFT)
    computer.sync()
