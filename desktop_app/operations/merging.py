"""What merged by itself: what stood there before, putting that back, and letting theirs in again."""

from __future__ import annotations

from typing import Any

from desktop_app.desk import Desk
from desktop_app.operations.drafts import existing
from forms.registry import form_for
from forms.words import say
from sync.came_in import CameIn, came_in
from sync.errors import SAFE, Trouble
from sync.merge import answer_at, put_back
from sync.records import EditedMeanwhile, Record


def merged_before(desk: Desk, record: Record, path: str) -> Any:
    """What would stand at a path of ``record.merged`` after ``undo_merge``; none where nothing would."""
    found = _found(desk, record, path)
    form = form_for(record.record_type)
    return answer_at(form, path, put_back(form, record.mine, path, found.before, found.after))


def undo_merge(desk: Desk, identifier: str, path: str) -> Record:
    """Put back, as an ordinary new edit, what stood at this path before theirs came in; the path is listed no longer.

    What was typed in other parts of the same answer since stays. Trouble where theirs is not in the record there.
    """
    record = existing(desk, identifier)
    if path not in record.merged:
        raise _not_merged()
    return _exchange(desk, record, path, back=True)


def redo_merge(desk: Desk, identifier: str, path: str) -> Record:
    """Let theirs in again at a path at which it was taken out; Trouble where it never came in, or is there."""
    record = existing(desk, identifier)
    if path in record.merged:
        raise _not_merged()
    return _exchange(desk, record, path, back=False)


def _exchange(desk: Desk, record: Record, path: str, *, back: bool) -> Record:
    """One step, made on the record as it is now; again where somebody typed, or theirs came in, at that moment."""
    found = _found(desk, record, path)
    sides = (found.before, found.after) if back else (found.after, found.before)
    document = put_back(form_for(record.record_type), record.mine, path, *sides)
    others = [name for name in record.merged if name != path]
    try:
        return desk.store.records.take_back(
            record.identifier,
            document,
            merged=others if back else [*others, path],
            who=desk.person,
            over=record.mine,
        )
    except EditedMeanwhile:
        return _exchange(desk, existing(desk, record.identifier), path, back=back)


def _found(desk: Desk, record: Record, path: str) -> CameIn:
    entries = desk.store.history.of(record.identifier)
    found = came_in(form_for(record.record_type), entries, path)
    if found is None:
        raise _not_merged()
    return found


def _not_merged() -> Trouble:
    return Trouble(
        say("There is nothing here any more that merged by itself."),
        SAFE,
        say("Earlier versions of the record are in its history."),
    )
