"""Keeping or removing what one side took away, and putting back what merged by itself; each can be undone."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from desktop_app.conflicts.deeds import Done, role_of, title, with_rest
from desktop_app.conflicts.many import each
from desktop_app.desk import Desk
from desktop_app.operations.drafts import existing
from desktop_app.operations.merging import redo_merge, undo_merge
from desktop_app.operations.settling import decide_removal, undo_settlement
from desktop_app.words import tr
from sync.records import Side
from sync.stopping import IsStopped, never


def decide(desk: Desk, identifiers: Sequence[str], *, keep: bool, stopped: IsStopped = never) -> Done:
    """Keep these records, or remove them; what is kept though it is gone there waits to be sent anew."""
    went = each(identifiers, lambda name: decide_removal(desk, name, keep=keep, send=True), stopped)
    words = _kept(desk, went.done) if keep else _removed(len(went.done))
    undo = partial(_ask_again, desk, went.done) if went.done else None
    return Done(with_rest(words, went), went.done, undo, role=role_of(went))


def decide_alike(desk: Desk, side: Side, stopped: IsStopped, *, keep: bool) -> Done:
    """The same for all records that this side took away; until stopped."""
    alike = [name for name, taken_by in desk.store.records.removals().items() if taken_by is side]
    return decide(desk, alike, keep=keep, stopped=stopped)


def put_back(desk: Desk, identifier: str, path: str) -> Done:
    """Let an answer say again what stood here before the other side's change came into it."""
    record = undo_merge(desk, identifier, path)
    words = tr("Yours stands there again in “{title}”.", title=title(desk, record))
    return Done(words, (identifier,), partial(_let_in_again, desk, identifier, path), show=identifier)


def _let_in_again(desk: Desk, identifier: str, path: str) -> Done:
    redo_merge(desk, identifier, path)
    words = tr("What merged by itself stands there again.")
    return Done(words, (identifier,), partial(put_back, desk, identifier, path), show=identifier)


def _ask_again(desk: Desk, identifiers: Sequence[str]) -> Done:
    went = each(identifiers, lambda name: undo_settlement(desk, name))
    number = len(went.done)
    words = tr("{n} record is to be decided on again.", "{n} records are to be decided on again.", n=number)
    return Done(with_rest(words, went), went.done, show=went.done[0], role=role_of(went))


def _kept(desk: Desk, decided: Sequence[str]) -> str:
    if len(decided) != 1:
        return tr("{n} record kept.", "{n} records kept.", n=len(decided))
    record = existing(desk, decided[0])
    if record.intent is not None:
        return tr("“{title}” is kept and waits to be sent.", title=title(desk, record))
    return tr("“{title}” is kept.", title=title(desk, record))


def _removed(number: int) -> str:
    return tr("{n} record moved to the bin.", "{n} records moved to the bin.", n=number)
