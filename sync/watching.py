"""Telling a broken line from single records at which it breaks, which must not hold up the others for ever."""

from __future__ import annotations

from collections.abc import Callable

from sync.client.port import RunStopped
from sync.errors import NotAClearingHouse, Trouble, Unreachable

# A line that breaks at so many records one after the other is at fault, however well it carries something small.
IN_A_ROW = 5


class LineWatch:
    """After each break something small is asked for; where that comes, what was asked for before is at fault."""

    def __init__(self, probe: Callable[[], object]) -> None:
        """``probe`` asks for something small that a whole line carries."""
        self._probe = probe
        self._in_a_row = 0

    def carried(self) -> None:
        """A record came or went."""
        self._in_a_row = 0

    def broke(self, trouble: Trouble) -> None:
        """Raise the trouble where it is the line's; where it is that of one record alone, nothing happens."""
        if not isinstance(trouble, (Unreachable, NotAClearingHouse)):
            return
        self._in_a_row += 1
        if self._in_a_row >= IN_A_ROW:
            raise trouble
        try:
            self._probe()
        except RunStopped:
            raise
        except Trouble:
            raise trouble from None
