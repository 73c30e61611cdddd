"""What became of each record of a bundle that was taken in, as lines in words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QObject

from desktop_app.carrying.load import titles_here
from desktop_app.desk import Desk
from desktop_app.queue.models import LinesModel
from desktop_app.review.saying import say_step
from desktop_app.shortening import shortened
from desktop_app.words import tr
from sync.report import Report, What

TITLE, OUTCOME, SAID = range(3)
_WORDS_AT_MOST = 160
# More would push the outcomes of the others out of sight.
_TITLE_AT_MOST = 120


@dataclass(frozen=True, slots=True)
class Became:
    """One record; ``title`` is empty where the line is about none, ``asked`` where no review of it is asked for."""

    identifier: str
    title: str
    what: What
    said: str
    asked: str = ""


def became(desk: Desk, report: Report) -> tuple[Became, ...]:
    """A line for each result. Reads titles from the store."""
    titles = titles_here(desk, (result.identifier for result in report.results if result.identifier))
    asked = desk.store.reviews.asked()
    return tuple(
        Became(
            one.identifier,
            titles.get(one.identifier, ""),
            one.what,
            tr(one.phrase),
            say_step(asked[one.identifier], _WORDS_AT_MOST) if one.identifier in asked else "",
        )
        for one in report.results
    )


class BecameModel(LinesModel):
    """What became of each record."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Nothing was taken in yet."""
        super().__init__((tr("Record"), tr("Outcome"), tr("In words")), parent)

    def text(self, line: Became, column: int) -> str:
        """The title, the outcome in a word, the sentence."""
        if column == TITLE:
            return shortened(line.title, _TITLE_AT_MOST) or (tr("Without a title") if line.identifier else "")
        return _word(line.what) if column == OUTCOME else f"{line.said} {line.asked}".rstrip()

    def sign(self, line: Became, column: int) -> tuple[str, str]:
        """A sign beside the word."""
        return _SIGNS[line.what] if column == OUTCOME else ("", "")


_SIGNS = {
    What.SENT: ("sent", "good"),
    What.RECEIVED: ("check", "good"),
    What.MERGED: ("check", "good"),
    What.CONFLICT: ("conflict", "danger"),
    What.FAILED: ("warning", "warning"),
    What.LATER: ("waiting", "warning"),
    What.REMOVED: ("remove", "warning"),
}


def _word(what: What) -> str:
    words = {
        What.SENT: tr("Arrived"),
        What.RECEIVED: tr("Taken in"),
        What.MERGED: tr("Merged"),
        What.CONFLICT: tr("In conflict"),
        What.FAILED: tr("Needs you"),
        What.LATER: tr("Still waits"),
        What.REMOVED: tr("Removed"),
    }
    return words[what]


def say_report(report: Report) -> str:
    """What a bundle came to, in one honest sentence."""
    parts = list(_parts(report))
    said = [tr(", ").join(parts) + "."] if parts else []
    if report.stopped:
        said.append(tr("Stopped. Open the bundle again to take in the rest."))
    elif not parts and report.trouble is None:
        said.append(tr("Nothing in it was new."))
    return " ".join(said)


def _parts(report: Report) -> Iterator[str]:
    counts = report.counts()
    for what in What:
        number = counts[what.value]
        words = {
            What.SENT: tr("{n} record has arrived", "{n} records have arrived", n=number),
            What.RECEIVED: tr("{n} record taken in", "{n} records taken in", n=number),
            What.MERGED: tr("{n} record merged", "{n} records merged", n=number),
            What.CONFLICT: tr("{n} record in conflict", "{n} records in conflict", n=number),
            What.FAILED: tr("{n} needs you", "{n} need you", n=number),
            What.LATER: tr("{n} still waits", "{n} still wait", n=number),
            What.REMOVED: tr("{n} record removed", "{n} records removed", n=number),
        }
        if number:
            yield words[what]
    if report.lists:
        yield tr("{n} list of terms taken in", "{n} lists of terms taken in", n=report.lists)
