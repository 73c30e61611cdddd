"""Records read by themselves, several at once; one at which the line breaks does not hold up the others for ever."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial

from sync.client.port import RunStopped
from sync.client.wire.transport import Transport
from sync.errors import Busy, NotAClearingHouse, ServerFault, SignInNeeded, Trouble, Unreachable
from sync.records import Remote
from sync.watching import LineWatch

# What one record in it can make of a whole page: it breaks the line, or the server, or is no JSON.
BROKEN_PAGE = (Unreachable, ServerFault, NotAClearingHouse)

Read = Callable[[Remote], Remote | None]


class Alone:
    """Reads what a list named; ``watch`` tells whether the line is at fault, which ends it."""

    def __init__(self, transport: Transport, read: Read, probe: Callable[[], object]) -> None:
        """``read`` fetches one record with its document; ``probe`` is something small that a whole line carries."""
        self._transport = transport
        self._read = read
        self.watch = LineWatch(probe)

    def each(self, remotes: Sequence[Remote]) -> Iterator[Remote]:
        """The records in their order; one that cannot be read comes without its document, one that is gone not."""
        works = [partial(self._tried, remote) for remote in remotes]
        for remote, read in zip(remotes, self._transport.together(works), strict=True):
            if isinstance(read, Trouble):
                self.watch.broke(read)
                yield remote
                continue
            self.watch.carried()
            if read is not None:
                yield read

    def page_broke(self, trouble: Trouble) -> None:
        """A page of many records did not come whole; raises the trouble where the line is at fault, or it was stopped.

        The same record breaks the page and its own reading: that is one break, not two in a row.
        """
        if isinstance(trouble, RunStopped):
            raise trouble
        self.watch.broke(trouble)
        self.watch.carried()

    def _tried(self, remote: Remote) -> Remote | Trouble | None:
        """The record, or what was in the way of it alone."""
        try:
            return self._read(remote)
        except (RunStopped, Busy, SignInNeeded):
            raise
        except Trouble as trouble:
            return trouble
