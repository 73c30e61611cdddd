"""Verbs that keep the records of this computer safe."""

from __future__ import annotations

from contextlib import suppress

from desktop_app.desk import Desk
from sync.store.safekeeping.keeping import Made
from sync.store.safekeeping.names import Backup, Why
from sync.store.troubles import NoRoom

MANY = 10
"""So many records taken from a file at once are worth a backup first; fewer are put back one by one."""


def make_backup(desk: Desk) -> Made:
    """Make a backup because a person wants one. Raises NoRoom, NotWritable or Damaged."""
    return desk.store.backups.make(Why.ASKED)


def before_taking(desk: Desk, why: Why, records: int) -> Backup | None:
    """Make a backup before so many records are taken in; none where they are few, or the newest one holds all.

    Raises NoRoom, NotWritable or Damaged: then nothing is taken in.
    """
    return desk.store.backups.before_risk(why) if records >= MANY else None


def before_erasing(desk: Desk) -> Backup | None:
    """Make a backup before records are erased. On a full disk none is made, for that may be why they are erased."""
    with suppress(NoRoom):
        return desk.store.backups.before_risk(Why.BIN)
    return None
