"""What the journal of a repaired database says of the repair: a line for it, and one for each record it concerns."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from forms.words import say
from sync.store.noting import note
from sync.store.salvage.mending import Mended

_AGAIN = say("Put together again from an earlier version, as its file was damaged: look through it.")
_LOST = say("Could not be saved when its damaged file was repaired.")


def note_repair(connection: Any, at: datetime, mended: Mended) -> None:
    """Note it through the driver's connection; so each record can be found later, however many they are."""
    for records, phrase in ((mended.again.values(), _AGAIN), (mended.lost, _LOST)):
        for one in records:
            note(connection, at, phrase, one.identifier)
    note(connection, at, say("A damaged file was repaired."))
