"""Records read by themselves, several at once; one at which the line breaks does not hold up the others for ever."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial

from sync.client.port import Stopped
from sync.client.wire.transport import Transport
from sync.errors import Busy, NotAClearingHouse, SignInNeeded, Trouble, Unreachable
from sync.records import Remote

Read = Callable[[Remote], Remote | None]


class Alone:
    """Reads what a list named; twice in a row is the line's fault, and ends it."""

    def __init__(self, transport: Transport, read: Read, probe: Callable[[], object]) -> None:
        """``read`` fetches one record with its document; ``probe`` is something small that a whole line carries."""
        self._transport = transport
        self._read = read
        self._probe = probe
        self._broke_off = False

    def each(self, remotes: Sequence[Remote]) -> Iterator[Remote]:
        """The records in their order; one that cannot be read comes without its document, one that is gone not."""
        works = [partial(self._tried, remote) for remote in remotes]
        for remote, read in zip(remotes, self._transport.together(works), strict=True):
            if isinstance(read, Trouble):
                self.check_line(read)
                yield remote
                continue
            self._broke_off = False
            if read is not None:
                yield read

    def check_line(self, trouble: Trouble) -> None:
        """Raise the trouble where it is the line's, and the line is at fault rather than what was asked for."""
        if not isinstance(trouble, (Unreachable, NotAClearingHouse)):
            return
        if self._broke_off:
            raise trouble
        self._broke_off = True
        try:
            self._probe()
        except Stopped:
            raise
        except Trouble:
            raise trouble from None

    def _tried(self, remote: Remote) -> Remote | Trouble | None:
        """The record, or what was in the way of it alone."""
        try:
            return self._read(remote)
        except (Stopped, Busy, SignInNeeded):
            raise
        except Trouble as trouble:
            return trouble
