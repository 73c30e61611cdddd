"""Refusing work on the records for which the disk has too little room, before anything of it is written."""

from __future__ import annotations

from pathlib import Path

from forms.words import say
from sync.errors import Trouble
from sync.room import Shortage, shortage
from sync.store.troubles import NoRoom


class NeedsRoom(NoRoom):
    """There is not enough room on the disk to begin."""

    def __init__(self, short: Shortage) -> None:
        """Say how much it takes, and how much there is."""
        Trouble.__init__(
            self,
            say(
                "There is not enough room on the disk: {needed} MB are needed, {free} MB are free.",
                needed=short.needed_megabytes,
                free=short.free_megabytes,
            ),
            say("Nothing was changed."),
            say("Free some space on the disk, then do it again."),
        )


def check_room(folder: Path, size: int) -> None:
    """NeedsRoom where so many bytes find no room in the folder, before any of them is written."""
    if (short := shortage(folder, size)) is not None:
        raise NeedsRoom(short)
