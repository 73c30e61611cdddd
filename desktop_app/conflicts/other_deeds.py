"""Keeping or removing what one side took away."""

from __future__ import annotations

from collections.abc import Sequence

from desktop_app.conflicts.deeds import Done, title
from desktop_app.desk import Desk
from desktop_app.operations.drafts import existing
from desktop_app.operations.settling import decide_removal
from desktop_app.words import tr
from sync.records import Record, Side


def decide(desk: Desk, identifiers: Sequence[str], *, keep: bool) -> Done:
    """Keep these records, or remove them; what is kept though it is gone there waits to be sent anew."""
    decided = [decide_removal(desk, identifier, keep=keep, send=True) for identifier in identifiers]
    names = tuple(identifiers)
    words = _kept(desk, decided) if keep else _removed(len(names))
    return Done(words, names)


def decide_alike(desk: Desk, side: Side, *, keep: bool) -> Done:
    """The same for all records that this side took away."""
    alike = [name for name, taken_by in desk.store.records.removals().items() if taken_by is side]
    return decide(desk, alike, keep=keep)


def _kept(desk: Desk, decided: Sequence[Record]) -> str:
    if len(decided) > 1:
        return tr("{n} record kept.", "{n} records kept.", n=len(decided))
    record = existing(desk, decided[0].identifier)
    if record.intent is not None:
        return tr("“{title}” is kept and waits to be sent.", title=title(desk, record))
    return tr("“{title}” is kept.", title=title(desk, record))


def _removed(number: int) -> str:
    return tr("{n} record moved to the bin.", "{n} records moved to the bin.", n=number)
