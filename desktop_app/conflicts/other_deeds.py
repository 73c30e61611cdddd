"""Keeping or removing what one side took away, and putting back what merged by itself; each can be undone."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from desktop_app.conflicts.deeds import Done, title
from desktop_app.desk import Desk
from desktop_app.operations.drafts import existing
from desktop_app.operations.merging import redo_merge, undo_merge
from desktop_app.operations.settling import decide_removal, undo_settlement
from desktop_app.words import tr
from sync.records import Record, Side


def decide(desk: Desk, identifiers: Sequence[str], *, keep: bool) -> Done:
    """Keep these records, or remove them; what is kept though it is gone there waits to be sent anew."""
    decided = [decide_removal(desk, identifier, keep=keep, send=True) for identifier in identifiers]
    names = tuple(identifiers)
    words = _kept(desk, decided) if keep else _removed(len(names))
    return Done(words, names, partial(_ask_again, desk, names))


def decide_alike(desk: Desk, side: Side, *, keep: bool) -> Done:
    """The same for all records that this side took away."""
    alike = [name for name, taken_by in desk.store.records.removals().items() if taken_by is side]
    return decide(desk, alike, keep=keep)


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
    for identifier in identifiers:
        undo_settlement(desk, identifier)
    number = len(identifiers)
    words = tr("{n} record is to be decided on again.", "{n} records are to be decided on again.", n=number)
    return Done(words, tuple(identifiers), show=identifiers[0])


def _kept(desk: Desk, decided: Sequence[Record]) -> str:
    if len(decided) > 1:
        return tr("{n} record kept.", "{n} records kept.", n=len(decided))
    record = existing(desk, decided[0].identifier)
    if record.intent is not None:
        return tr("“{title}” is kept and waits to be sent.", title=title(desk, record))
    return tr("“{title}” is kept.", title=title(desk, record))


def _removed(number: int) -> str:
    return tr("{n} record moved to the bin.", "{n} records moved to the bin.", n=number)
