"""With which clearing-house the marks kept here were agreed on: another one, or one that went back, is noticed.

The address is remembered once everything there was looked at. At a new address the marks are compared: where most are
the same, it is the same clearing-house; else what differs is asked about, and nothing is taken over unseen. Only what
was known at the first meeting is compared: what came in since, before a run was broken off, is alike in any case.
Doubts last until a whole run has been through, however often it is interrupted.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import StrEnum

from forms.words import Phrase, say
from sync.records import Remote, Stamp
from sync.store.keepers import Settings

_AGREED_AT, _DOUBT, _MEETING = "agreed_at", "doubt", "meeting"


class Doubt(StrEnum):
    """Why a clearing-house is not believed when it lacks a record."""

    NONE = ""
    ANOTHER = "another"
    OLDER = "older"
    EMPTIED = "emptied"


class Acquaintance:
    """What is thought of the clearing-house in one run; undecided at a new address until enough was compared."""

    def __init__(
        self,
        settings: Settings,
        address: str,
        known: Mapping[str, Stamp],
        numbers: Callable[[], Mapping[str, int]],
    ) -> None:
        """Compare with the marks known here; ``numbers`` tells in which order they came. Both are by identifier."""
        self._settings, self._address, self._known = settings, address, known
        self._alike = self._unlike = 0
        doubt, _, where = settings.get(_DOUBT).partition(" ")
        self.doubt = Doubt(doubt) if where == address else Doubt.NONE
        agreed_at, meeting = settings.get(_AGREED_AT), settings.get(_MEETING)
        moved = agreed_at not in ("", address) or (doubt == Doubt.ANOTHER and where != address)
        self._compared: Mapping[str, Stamp] = {}
        if moved or meeting or agreed_at != address:
            self._compared = self._known_when_met(meeting, numbers(), moved=moved)
        self.undecided = bool(self._compared) and self.doubt is not Doubt.ANOTHER

    @property
    def is_odd(self) -> bool:
        """Whether it is not to be believed that something is gone."""
        return self.undecided or self.doubt is not Doubt.NONE

    @property
    def is_another(self) -> bool:
        """Whether nothing agreed on with the former one holds here."""
        return self.doubt is Doubt.ANOTHER

    def tells(self, remote: Remote) -> bool:
        """Compare one known record as it is named here: whether most are the same by now, or as many are not."""
        if remote.identifier in self._compared:
            is_alike = remote.stamp == self._compared[remote.identifier]
            self._alike, self._unlike = self._alike + is_alike, self._unlike + (not is_alike)
        if 2 * self._alike > len(self._compared):
            self.undecided = False
        elif 2 * self._unlike >= len(self._compared):
            self.decide()
        return not self.undecided

    def decide(self) -> None:
        """No more is to be compared: where it is still undecided, it is another one."""
        if self.undecided:
            self.undecided = False
            self._doubts(Doubt.ANOTHER)

    def went_back(self) -> None:
        """A record is older there than it was."""
        if self.doubt is Doubt.NONE:
            self._doubts(Doubt.OLDER)

    def named(self, how_many: int) -> None:
        """All lists were read, and named so many records; none of several that were there before is odd."""
        if how_many == 0 and len(self._known) > 1 and self.doubt is Doubt.NONE:
            self._doubts(Doubt.EMPTIED)

    def done(self, *, is_whole: bool) -> None:
        """The run is through; doubts end only where all of it was looked at. Marks are agreed on with this one now."""
        if self.is_odd and not is_whole:
            return
        for name, value in ((_AGREED_AT, self._address), (_DOUBT, ""), (_MEETING, "")):
            if self._settings.get(name) != value:
                self._settings.put(name, value)

    def note(self) -> Phrase | None:
        """What the person should know of the whole; none where nothing is odd."""
        return _NOTES.get(self.doubt)

    def _known_when_met(
        self, meeting: str, numbers: Mapping[str, int], *, moved: bool
    ) -> Mapping[str, Stamp]:
        """What was known from elsewhere when this one was met first, which is kept until a run is through."""
        last, _, where = meeting.partition(" ")
        newest = max(numbers.values(), default=0)
        if where != self._address:
            # What came in from another one meanwhile counts too, even where no run was through there.
            came_since = bool(where) and newest > int(last)
            last = str(newest if moved or came_since else 0)
            self._settings.put(_MEETING, f"{last} {self._address}")
        return {name: stamp for name, stamp in self._known.items() if numbers[name] <= int(last)}

    def _doubts(self, doubt: Doubt) -> None:
        self.doubt = doubt
        self._settings.put(_DOUBT, f"{doubt.value} {self._address}")


_NOTES = {
    Doubt.ANOTHER: say(
        "This is another clearing-house than the one with which your records were in step. Nothing was removed or"
        " replaced here: what differs is in conflict, and what is only here can be sent."
    ),
    Doubt.OLDER: say(
        "The clearing-house went back to an earlier state, as after a backup was restored. Nothing was removed here;"
        " what is newer here waits in the queue, held back until you let it go."
    ),
    Doubt.EMPTIED: say(
        "The clearing-house shows none of your records any more. Nothing was removed here: say for each record whether"
        " it is kept."
    ),
}
