"""What waits is sent, oldest first, after a look at what the clearing-house has at that moment.

The clearing-house has no precondition on writes (facts, section 3.1): the last writer wins. So its stamp is read just
before each write, and if it moved, their version is merged first. The same look finds out, after an answer that was
lost, whether the work had been done.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from forms.documents import to_send
from forms.kinds import Document
from forms.registry import form_for
from forms.words import Phrase, say
from sync.client.port import ClearingHouse, Stopped
from sync.errors import (
    Busy,
    LockedThere,
    NotAClearingHouse,
    Returned,
    SignInNeeded,
    Trouble,
    Unreachable,
)
from sync.normal import same
from sync.pull import Pull
from sync.records import Intent, OutboxItem, Record, Remote, Standing
from sync.report import Report, Result, What
from sync.store import Store

STOPS_EVERYTHING = (Unreachable, SignInNeeded, Busy, NotAClearingHouse)


class Push:
    """One push; each record is committed by itself, and one that fails does not hold up the others."""

    def __init__(
        self,
        store: Store,
        house: ClearingHouse,
        report: Report,
        tell: Callable[[Phrase, int, int], None],
        stopped: Callable[[], bool],
    ) -> None:
        """Work on this store with this house."""
        self.store = store
        self.house = house
        self.report = report
        self.tell = tell
        self.stopped = stopped
        self._pull = Pull(store, house, report, tell, stopped)

    def run(self) -> None:
        """Send everything that waits and is not held back."""
        waiting = self.store.outbox.waiting()
        for number, item in enumerate(waiting, start=1):
            if self.stopped():
                return
            self.tell(
                say("Sending record {number} of {total} …", number=number, total=len(waiting)),
                number - 1,
                len(waiting),
            )
            self._one(item)

    def _one(self, item: OutboxItem) -> None:
        try:
            self._send(item)
        except Stopped:
            raise
        except STOPS_EVERYTHING as trouble:
            self.store.outbox.failed(item.number, trouble.sentences)
            raise
        except Returned as returned:
            reasons = [(reason.path, reason.code, reason.phrase) for reason in returned.reasons]
            self.store.records.returned(item.identifier, reasons)
            self.store.outbox.remove(item.number)
            self._say(item, What.FAILED, returned.what)
        except LockedThere as locked:
            self.store.outbox.failed(item.number, locked.sentences)
            self._say(item, What.LATER, locked.what)
        except Trouble as trouble:
            self.store.outbox.failed(item.number, trouble.sentences)
            self._say(item, What.FAILED, trouble.what)

    def _send(self, item: OutboxItem) -> None:
        record = self._record(item)
        there = self.house.look(record.record_type, record.identifier, record.server_id)
        if there is None and record.stamp is not None:
            self._gone_there(item)
            return
        if there is not None and there.stamp.moved_since(record.stamp):
            if not self._took_in(item, record, there):
                return
            record = self._record(item)
        if item.intent is Intent.DELETE:
            self._delete(item, record)
            return
        document = to_send(form_for(record.record_type), record.mine)
        remote = self._saved(item, record, document, there)
        if item.intent is Intent.PUBLISH and remote.stamp.standing not in (
            Standing.REVIEW,
            Standing.PUBLISHED,
        ):
            remote = self._published(record, document, remote)
        self._finish(item, remote)

    def _took_in(self, item: OutboxItem, record: Record, there: Remote) -> bool:
        """Their version moved: if it is what we sent before the answer was lost, good; else merge. Whether to go on."""
        read = self.house.read(record.record_type, record.identifier, record.server_id) or there
        if item.flying is not None and same(item.flying, read.document):
            self.store.records.agree(record.identifier, read)
            return True
        self._pull.take(read)
        return not self._record(item).conflicts

    def _saved(self, item: OutboxItem, record: Record, document: Document, there: Remote | None) -> Remote:
        """The draft as it is saved there, written only where it differs from what is there."""
        begun = self.store.outbox.begin(item.number, document)
        if there is not None and record.base is not None and same(to_send_base(record), document):
            return replace(there, document=document)
        if there is not None and there.stamp.standing is Standing.REVIEW:
            raise LockedThere(
                say(
                    "The record is under review at the clearing-house and takes no changes until that is over."
                ),
                say("Your version is kept here and waits."),
                say("Synchronize again after the review."),
            )
        flying = begun.flying or document
        saved = self.house.save_draft(record.record_type, record.identifier, flying, record.server_id)
        saved = replace(saved, document=document)
        if item.intent is Intent.PUBLISH:
            self.store.records.agree(record.identifier, saved)
        return saved

    def _published(self, record: Record, document: Document, saved: Remote) -> Remote:
        """Ask for publication of what was just saved; Returned where the clearing-house finds fault with it."""
        reasons = self.house.check(record.record_type, document)
        if reasons:
            raise Returned(reasons)
        server_id = saved.server_id or record.server_id
        asked = self.house.publish(record.record_type, record.identifier, document, server_id)
        return replace(asked, document=document)

    def _finish(self, item: OutboxItem, remote: Remote) -> None:
        self.store.outbox.done(item.number, remote)
        words = {
            Standing.REVIEW: say("Sent; publication is asked for."),
            Standing.PUBLISHED: say("Sent and published."),
        }
        self._say(item, What.SENT, words.get(remote.stamp.standing, say("Sent as a draft.")))

    def _delete(self, item: OutboxItem, record: Record) -> None:
        """Remove the draft there; what is published stays, for only a review can take it away."""
        self.house.delete_draft(record.record_type, record.identifier, record.server_id)
        self.store.outbox.remove(item.number)
        self._say(item, What.SENT, say("The draft was removed at the clearing-house."))

    def _gone_there(self, item: OutboxItem) -> None:
        """Deleted there, edited here: the edit is kept, and the person decides whether to send it anew."""
        self.store.outbox.remove(item.number)
        self.store.records.gone(item.identifier)
        self._say(
            item,
            What.FAILED,
            say(
                "Removed at the clearing-house in the meantime. Your version is kept; send it again to make it anew."
            ),
        )

    def _record(self, item: OutboxItem) -> Record:
        record = self.store.records.get(item.identifier)
        if record is None:
            raise Trouble(say("The record is no longer on this computer."))
        return record

    def _say(self, item: OutboxItem, what: What, phrase: Phrase) -> None:
        record = self.store.records.get(item.identifier)
        record_type = record.record_type if record else ""
        self.report.results.append(Result(item.identifier, record_type, what, phrase))


def to_send_base(record: Record) -> Document:
    """What both sides last agreed on, in the form in which it would be sent."""
    return to_send(form_for(record.record_type), record.base or {})
