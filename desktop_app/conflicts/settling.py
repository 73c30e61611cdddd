"""From choices to answers: what a choice means, and settling it only if it was made on what is there now."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from desktop_app.conflicts.choices import Choice, How, keep_choices, kept_choices
from desktop_app.conflicts.sheet import Part, Sheet, sheet_of
from desktop_app.desk import Desk
from desktop_app.operations.bin import restore
from desktop_app.operations.drafts import copy_record
from desktop_app.operations.settling import all_mine, all_theirs, settle
from forms.words import say
from sync.errors import SAFE, Trouble
from sync.records import Record


class ChangedMeanwhile(Trouble):
    """An answer came in or was edited after the person had chosen; the choice must be looked at again."""


def answer_of(part: Part, choice: Choice) -> Any:
    """The value that a choice gives an answer; both falls back to mine where both cannot be had."""
    if choice.how is How.ANEW:
        return choice.written
    versions = {How.MINE: part.mine, How.THEIRS: part.theirs, How.BOTH: part.both}
    return (versions[choice.how] or part.mine).value


def still_good(sheet: Sheet, choices: Mapping[str, Choice]) -> dict[str, Choice]:
    """The choices that were made on the versions that are there now."""
    seen = {part.path: part.seen for part in sheet.parts}
    return {path: choice for path, choice in choices.items() if seen.get(path) == choice.seen}


def settle_chosen(desk: Desk, identifier: str, choices: Mapping[str, Choice]) -> Record:
    """Settle what was chosen; ChangedMeanwhile, with nothing settled, where a version is no longer what was seen."""
    sheet = sheet_of(desk, identifier)
    if sheet is None or still_good(sheet, choices) != choices:
        raise ChangedMeanwhile(
            say("An answer changed while you were choosing."),
            SAFE,
            say("Look at the answers that are not chosen any more, then settle again."),
        )
    parts = {part.path: part for part in sheet.parts}
    settled = settle(
        desk, identifier, {path: answer_of(parts[path], choice) for path, choice in choices.items()}
    )
    keep_choices(desk, identifier, {})
    return settled


def settle_rest(desk: Desk, identifier: str, how: How) -> Record:
    """Settle every answer of a record: as it was chosen on what is there now, and in this way where it was not."""
    kept = kept_choices(desk, identifier)
    sheet = sheet_of(desk, identifier) if kept else None
    if sheet is None:  # far quicker than to say every version of every answer in words
        return all_mine(desk, identifier) if how is How.MINE else all_theirs(desk, identifier)
    rest = {part.path: Choice(how, part.seen) for part in sheet.parts}
    return settle_chosen(desk, identifier, rest | still_good(sheet, kept))


def keep_as_two(desk: Desk, identifier: str) -> Record:
    """Keep mine as a new record of its own and take theirs for this one; the new record is given back."""
    own = copy_record(desk, identifier)
    all_theirs(desk, identifier, made=own.identifier)
    keep_choices(desk, identifier, {})
    return own


def unmake(desk: Desk, own: Record) -> bool:
    """Take a record away for good that was made and lies in the bin again; whether it could be.

    One that was worked on since comes out of the bin instead: it says what no other record does.
    """
    now = desk.store.records.get(own.identifier)
    if now is not None and now.mine != own.mine:
        restore(desk, [own.identifier])
        return False
    if now is not None:
        desk.store.records.erase(own.identifier)
    return True
