"""What can go wrong with a second place for backups, so that nobody takes it for something wrong on this computer."""

from __future__ import annotations

import errno
import os
from pathlib import Path

from forms.words import say
from sync.errors import Trouble
from sync.room import Shortage
from sync.store.error_codes import NO_SPACE
from sync.store.troubles import NoRoom, NotWritable


class TooLittleRoom(OSError):
    """The disk of the second place has too little room, as was found before anything was written."""

    def __init__(self, short: Shortage) -> None:
        """Tell how much it lacks."""
        super().__init__(errno.ENOSPC, os.strerror(errno.ENOSPC))
        self.short = short


class PlaceFull(NoRoom):
    """The second place for backups is full; the disk of the records need not be."""

    def __init__(self, place: Path, short: Shortage | None = None) -> None:
        """Name the place, and how much room it lacks where that is known."""
        meaning = say("Your records and the backups on this computer are safe. The copy there was not made.")
        if short is not None:
            meaning = say(
                "{needed} MB are needed there, {free} MB are free. Your records and the backups on this computer are "
                "safe.",
                needed=short.needed_megabytes,
                free=short.free_megabytes,
            )
        Trouble.__init__(
            self,
            say("There is no room left in the second place for backups: {place}", place=place),
            meaning,
            say("Free some space there, or choose another place."),
        )


class PlaceNotWritable(NotWritable):
    """The second place for backups takes nothing."""

    def __init__(self, place: Path) -> None:
        """Name the place."""
        Trouble.__init__(
            self,
            say("No copy can be written in the second place for backups: {place}", place=place),
            say("Your records and the backups on this computer are safe. The copy there was not made."),
            say("See whether the stick or disk may be written to, or choose another place."),
        )


def of_place(error: OSError, place: Path) -> Trouble:
    """The trouble behind an error of the operating system while copying to the second place."""
    if isinstance(error, TooLittleRoom):
        return PlaceFull(place, error.short)
    return PlaceFull(place) if error.errno in NO_SPACE else PlaceNotWritable(place)
