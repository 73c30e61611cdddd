"""Into the bin, out of it again, and out of the program for good."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from desktop_app.desk import Desk
from desktop_app.operations.safekeeping import before_erasing
from desktop_app.values import title_in
from forms.words import say
from sync.records import OutboxItem
from sync.store.noting import KEPT
from sync.store.records.bin import Stake
from sync.store.safekeeping.names import Backup

Change = Callable[[Iterable[str], str], None]


def to_bin(desk: Desk, identifiers: Sequence[str]) -> tuple[OutboxItem, ...]:
    """Put records into the bin, from which they can be taken out again; what of them waits no longer to be sent."""
    return _moved(desk, identifiers, desk.store.records.to_bin)


def restore(desk: Desk, identifiers: Sequence[str]) -> tuple[OutboxItem, ...]:
    """Take records out of the bin; the removals of them that wait no longer to be sent."""
    return _moved(desk, identifiers, desk.store.records.restore)


def undo_to_bin(desk: Desk, identifiers: Sequence[str], waited: Sequence[OutboxItem]) -> None:
    """Take records out of the bin again, and let what waited of them wait again."""
    desk.store.records.restore(identifiers, desk.person)
    _put_back(desk, waited)


def undo_restore(desk: Desk, identifiers: Sequence[str], waited: Sequence[OutboxItem]) -> None:
    """Put records into the bin again, and let their removals wait again."""
    desk.store.records.to_bin(identifiers, desk.person)
    _put_back(desk, waited)


def stake_of(desk: Desk, identifiers: Sequence[str]) -> tuple[Stake, tuple[str, ...]]:
    """What is at stake if these are erased, and the titles of those that other records name."""
    stake = desk.store.bin.stake(identifiers)
    used = desk.store.records.used(stake.erasable)
    titles = desk.store.records.titles(used)
    return stake, tuple(title_in(titles.get(name), desk.language) for name in used)


@dataclass(frozen=True, slots=True)
class Erased:
    """How many records were erased, and the backup that still holds them; none where there was no room for one."""

    records: int
    backup: Backup | None


def erase(desk: Desk, identifiers: Sequence[str]) -> Erased:
    """Erase what lies in the bin of these from the records, with files that nothing else uses.

    A backup holds them still, so that even this can be mended until it is thinned out.
    """
    if not identifiers:
        return Erased(0, None)
    backup = before_erasing(desk)
    erased = desk.store.bin.erase(identifiers)
    told = say("{n} record was erased from the bin.", "{n} records were erased from the bin.", n=erased)
    desk.store.journal.add("", KEPT, told)
    return Erased(erased, backup)


def _moved(desk: Desk, identifiers: Sequence[str], move: Change) -> tuple[OutboxItem, ...]:
    wanted, outbox = set(identifiers), desk.store.outbox
    waited = [item for item in outbox.items() if item.identifier in wanted]
    move(identifiers, desk.person)
    return tuple(item for item in waited if outbox.of(item.identifier) is None)


def _put_back(desk: Desk, waited: Iterable[OutboxItem]) -> None:
    for item in waited:
        desk.store.outbox.put_back(item)
