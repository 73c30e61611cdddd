"""How each page of the window is made; imported when it is first wanted, so that the window is there sooner."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop_app.background import Background
from desktop_app.desk import Desk
from desktop_app.lists.places import place_of
from desktop_app.record_menu import HISTORY, MATCH, ON_PAPER, PRINT
from sync.records import Query

if TYPE_CHECKING:
    from desktop_app.form.page import FormPage
    from desktop_app.practised_secretariat import PractisedSecretariat
    from desktop_app.synchronizing.asking import Asking


def form_page(desk: Desk, background: Background, identifier: str) -> FormPage:
    """The form of a record."""
    from desktop_app.form.page import FormPage

    return FormPage(desk, background, identifier)


def conflict_page(desk: Desk, background: Background, _asking: Asking) -> QWidget:
    """The records in conflict."""
    from desktop_app.conflicts.page import ConflictPage

    return ConflictPage(desk, background)


def queue_page(desk: Desk, background: Background, _asking: Asking) -> QWidget:
    """What waits to be sent, and how it went."""
    from desktop_app.queue.page import QueuePage

    return QueuePage(desk, background)


def summary_page(desk: Desk, background: Background, _asking: Asking) -> QWidget:
    """The counts of records, on screen and for paper."""
    from desktop_app.summaries.page import SummaryPage

    return SummaryPage(desk, background)


def review_page(desk: Desk, background: Background, asking: Asking) -> QWidget:
    """What waits for this person's decision, in the country and at the clearing-house."""
    from desktop_app.review.place_page import ReviewPlace

    return ReviewPlace(desk, background, asking)


def carry_page(desk: Desk, background: Background, _asking: Asking) -> QWidget:
    """What is carried by hand, and the offices with which it is done."""
    from desktop_app.carrying.place_page import CarryPage

    return CarryPage(desk, background)


def make_bundle_page(
    desk: Desk, background: Background, chosen: Sequence[str] = (), *, hand_over: bool = False
) -> QWidget:
    """A bundle of the chosen records, or of all that waits."""
    from desktop_app.carrying.make_page import MakePage

    return MakePage(desk, background, chosen, hand_over=hand_over)


def bundle_page(desk: Desk, background: Background, path: Path) -> QWidget:
    """A bundle that somebody brought."""
    from desktop_app.carrying.take_page import TakePage

    return TakePage(desk, background, path)


def backups_page(desk: Desk, background: Background) -> QWidget:
    """The backups on this computer."""
    from desktop_app.backups.page import BackupsPage

    return BackupsPage(desk, background)


def make_sheet_page(desk: Desk, background: Background) -> QWidget:
    """A workbook to fill in."""
    from desktop_app.sheets.make_page import MakeSheetPage

    return MakeSheetPage(desk, background)


def sheet_page(desk: Desk, background: Background, path: Path) -> QWidget:
    """A filled sheet."""
    from desktop_app.sheets.take_page import TakeSheetPage

    return TakeSheetPage(desk, background, path)


def played_tasks_page(desk: Desk, background: Background, secretariat: PractisedSecretariat) -> QWidget:
    """The requests that wait for the Secretariat, for whoever practises to decide."""
    from desktop_app.synchronizing.asking import Asking
    from desktop_app.tasks.page import TasksPage

    page = TasksPage(desk, Asking(secretariat, background, secretariat), played=True)
    page.refresh()
    return page


def versions_page(desk: Desk, asking: Asking, identifier: str) -> QWidget:
    """The published versions of a record."""
    from desktop_app.versions.page import VersionsPage

    return VersionsPage(desk, asking, identifier)


def history_page(desk: Desk, background: Background, identifier: str) -> QWidget:
    """What a record said earlier on this computer."""
    from desktop_app.versions.history_page import HistoryPage

    return HistoryPage(desk, background, identifier)


def match_page(desk: Desk, background: Background, identifier: str) -> QWidget:
    """What fits a record."""
    from desktop_app.matching.page import MatchPage

    return MatchPage(desk, background, identifier)


def record_preview_page(desk: Desk, background: Background, identifier: str) -> QWidget:
    """A record as it would be printed."""
    from desktop_app.printing.preview.kinds import record_preview

    return record_preview(desk, background, identifier)


def list_preview_page(
    desk: Desk, background: Background, query: Query, chosen: Sequence[str] = ()
) -> QWidget:
    """The records that a query asks for, or those chosen of them, as a printed list."""
    from desktop_app.printing.preview.kinds import list_preview

    return list_preview(desk, background, query, chosen)


def folder_preview_page(
    desk: Desk, background: Background, query: Query, chosen: Sequence[str] = ()
) -> QWidget:
    """The records that a query asks for, or those chosen of them, as a folder for a meeting."""
    from desktop_app.printing.preview.kinds import folder_preview

    return folder_preview(desk, background, query, chosen)


def form_preview_page(desk: Desk, background: Background, what: str) -> QWidget:
    """A form on paper: an empty one for a type of record, a filled one for an identifier."""
    from desktop_app.printing.preview.kinds import form_preview

    return form_preview(desk, background, what)


def summary_preview_page(desk: Desk, background: Background, query: Query, topic: str) -> QWidget:
    """A summary as it would be printed."""
    from desktop_app.summaries.page import summary_preview

    return summary_preview(desk, background, query, topic)


def place_of_page(page: QWidget | None, otherwise: str) -> str:
    """The name of the place that a page belongs to: that of its record's list, if it shows a record."""
    record = getattr(getattr(page, "session", None), "record", None)
    return place_of(record.record_type).name if record is not None else otherwise


PLACES = {
    "tasks": review_page,
    "conflicts": conflict_page,
    "waiting": queue_page,
    "summary": summary_page,
    "by_hand": carry_page,
}


# The pages about one record, by what is chosen in its menu.
ABOUT = {HISTORY: history_page, MATCH: match_page, ON_PAPER: form_preview_page, PRINT: record_preview_page}


def wire(page: QWidget, wishes: Mapping[str, Callable[..., object]]) -> QWidget:
    """Hear what a page wants, as far as it can want it: each signal of these names is heard."""
    for name, heard in wishes.items():
        if (signal := getattr(page, name, None)) is not None:
            signal.connect(heard)
    return page
