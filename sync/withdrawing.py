"""Removal of what is published is asked for: only of what is known here, and a draft over it goes first."""

from __future__ import annotations

from dataclasses import replace

from forms.documents import to_send
from forms.kinds import Document
from forms.registry import form_for
from forms.words import Phrase, say
from sync.client.answers import Deed
from sync.errors import NotThere
from sync.normal import same
from sync.pull import Pull
from sync.records import EditedMeanwhile, Intent, NoLongerHere, OutboxItem, Record, Remote, Stamp, Standing
from sync.report import What

Outcome = tuple[What, Phrase]


class Withdrawing:
    """Asks for removal, one record at a time; what is in the way is raised as it is."""

    def __init__(self, pull: Pull) -> None:
        """Work where ``pull`` does; it takes in what moved there."""
        self._store, self._house, self._pull = pull.store, pull.house, pull

    def ask(self, item: OutboxItem, record: Record, there: Remote) -> Outcome | None:
        """What became of it; none where something else is wanted by now, or the reviewer's answer was told already.

        NoLongerHere where the record or its place in the queue is taken away meanwhile.
        """
        if there.stamp.moved_since(record.stamp):
            return self._moved(item, record)
        if there.stamp.standing in (Standing.DRAFT, Standing.NOWHERE):
            self._store.outbox.remove(item.number, Intent.WITHDRAW)
            return What.FAILED, say("It is not published there, so there is nothing to be removed.")
        if self._was_refused(item, record, there):
            return None
        begun = self._store.outbox.begin(item.number, as_agreed(record))
        if begun.intent is not Intent.WITHDRAW:
            return None
        if there.stamp.standing is Standing.REVISED:
            self._remove_draft(record)
        left = self._house.ask_removal(record.record_type, record.identifier, record.server_id)
        gone = Remote(record.identifier, record.record_type, Stamp())
        self._store.outbox.done(item.number, left or gone)
        return (What.SENT, say("Removal is asked for.")) if left else (What.REMOVED, say("Removed."))

    def _moved(self, item: OutboxItem, record: Record) -> Outcome | None:
        """Somebody changed it: where it is another than the person saw, they are asked, and it waits meanwhile."""
        read = self._house.read(record.record_type, record.identifier, record.server_id)
        if read is None:
            self._pull.gone(record)
            return None
        taken = self._pull.take(read)
        if taken is None or taken.removal is not None or not self._still_waits(item):
            return None
        return self.ask(item, taken, replace(read, document=None))

    def _still_waits(self, item: OutboxItem) -> bool:
        """Whether it is still to go: what came in may say that a person must look first."""
        still = self._store.outbox.of(item.identifier)
        return still is not None and still.number == item.number and not still.held

    def _was_refused(self, item: OutboxItem, record: Record, there: Remote) -> bool:
        """Whether the answer to our request was lost and by now it was refused: it is not to be made blindly again."""
        if item.flying is None or there.stamp.standing is not Standing.PUBLISHED:
            return False
        verdict = self._pull.verdict(record)
        if verdict is None or verdict.approved or verdict.deed is not Deed.REMOVE:
            return False
        if verdict.asked[:19] < item.queued_at.isoformat()[:19]:
            return False
        self._pull.refused(record, verdict)
        return True

    def _remove_draft(self, record: Record) -> None:
        """Take away the draft over what is published; what it covered is kept here with its mark.

        What was typed here and never sent stays in the record.
        """
        self._house.delete_draft(record.record_type, record.identifier, record.server_id)
        read = self._house.read(record.record_type, record.identifier, record.server_id)
        if read is None:
            raise NotThere(say("The clearing-house has no such record."))
        while not self._kept(record.identifier, read):
            pass

    def _kept(self, identifier: str, read: Remote) -> bool:
        """Keep what is published, unless the person typed at that moment; then again from what stands there now."""
        record = self._store.records.get(identifier)
        if record is None:
            raise NoLongerHere(identifier)
        theirs = read.document or {}
        untouched = same(to_send(form_for(record.record_type), record.mine), as_agreed(record))
        mine = theirs if untouched else record.mine
        try:
            self._store.records.merged(
                identifier, replace(read, document=theirs), mine, (), (), over=record.mine, asks=False
            )
        except EditedMeanwhile:
            return False
        return True


def as_agreed(record: Record) -> Document:
    """What both sides last agreed on, in the form in which it would be sent."""
    return to_send(form_for(record.record_type), record.base or {})
