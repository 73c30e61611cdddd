"""One record as it is read for the page, beside the window."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from desktop_app.conflicts.choices import Choice, kept_choices
from desktop_app.conflicts.merged_sheet import merged_sheet_of
from desktop_app.conflicts.record_pane import Shown
from desktop_app.conflicts.removal_sheet import removal_sheet_of
from desktop_app.conflicts.settling import still_good
from desktop_app.conflicts.sheet import Sheet, sheet_of
from desktop_app.desk import Desk


@dataclass(frozen=True, slots=True)
class Opened:
    """What is to be shown of a record, if anything, with the choices that were kept for it."""

    identifier: str
    sheet: Shown | None
    kept: Mapping[str, Choice]

    def good(self, choices: Mapping[str, Choice] | None) -> dict[str, Choice]:
        """Of these choices, or else of those that were kept, the ones made on what is there now."""
        made = self.kept if choices is None else choices
        return still_good(self.sheet, made) if isinstance(self.sheet, Sheet) else {}


def read_record(desk: Desk, identifier: str, *, merged: bool) -> Opened:
    """What is asked about a record: whether to keep it, how to settle it; with ``merged`` what merged by itself."""
    if merged and (came := merged_sheet_of(desk, identifier)):
        return Opened(identifier, came, {})
    sheet = removal_sheet_of(desk, identifier) or sheet_of(desk, identifier)
    return Opened(identifier, sheet or merged_sheet_of(desk, identifier), kept_choices(desk, identifier))
