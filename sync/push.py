"""What waits is sent, oldest first, after a look at what the clearing-house has at that moment.

The clearing-house has no precondition on writes (facts, section 3.1): the last writer wins. So its stamp is read just
before each write, and if it moved, their version is merged first. The same look finds out, after an answer that was
lost, whether the work had been done.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace

from forms.documents import to_send
from forms.kinds import Document
from forms.registry import form_for
from forms.words import Phrase, say
from sync.client.port import ClearingHouse, Stopped, Verdict
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
from sync.records import Intent, OutboxItem, Record, Remote, Stamp, Standing
from sync.report import Report, Result, What
from sync.store import Store

_ASKED_FOR = frozenset({Standing.REVIEW, Standing.PUBLISHED})


class _TakenOut(Exception):
    """The person took the record out of the queue, or away altogether, while it was being looked at."""


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
        self._broke_off = False

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
            still = self.store.outbox.of(item.identifier)
            if still is not None and still.number == item.number and not still.held:
                self._one(still)

    def _one(self, item: OutboxItem) -> None:
        try:
            self._send(item)
            self._broke_off = False
        except Stopped:
            raise
        except _TakenOut:
            return
        except (Unreachable, NotAClearingHouse) as trouble:
            self.store.outbox.failed(item.number, trouble.sentences)
            self._check_line(trouble)
            self._say(item, What.LATER, trouble.what)
        except (SignInNeeded, Busy) as trouble:
            self.store.outbox.failed(item.number, trouble.sentences)
            raise
        except Returned as returned:
            reasons = [(reason.path, reason.code, reason.phrase) for reason in returned.reasons]
            self.store.records.returned(item.identifier, reasons)
            self.store.outbox.remove(item.number)
            self._say(item, What.FAILED, returned.what)
        except Trouble as trouble:
            self.store.outbox.failed(item.number, trouble.sentences)
            self._say(item, _became(trouble), trouble.what)

    def _check_line(self, trouble: Trouble) -> None:
        """One record that breaks the line must not hold up the others for ever; twice in a row is the line's fault."""
        if self._broke_off:
            raise trouble
        self._broke_off = True
        try:
            self.house.account()
        except Stopped:
            raise
        except Trouble:
            raise trouble from None

    def _send(self, item: OutboxItem) -> None:
        record = self._record(item)
        there = self.house.look(record.record_type, record.identifier, record.server_id)
        if item.intent is Intent.DELETE:
            self._delete(item, record, there)
            return
        if there is None and record.stamp is not None:
            self._gone_there(item)
            return
        verdict = self._missed_verdict(item, record, there)
        if verdict is not None:
            self._pull.given_back(record, verdict)
            return
        if there is not None and there.stamp.moved_since(record.stamp):
            there = self._took_in(record)
            if there is None and record.stamp is not None:
                self._gone_there(item)
                return
            record = self._record(item)
            if record.conflicts or self._left(item):
                return
        self._write(item, record, there)

    def _write(self, item: OutboxItem, record: Record, there: Remote | None) -> None:
        document = to_send(form_for(record.record_type), record.mine)
        remote = self._saved(item, record, document, there)
        if item.intent is Intent.PUBLISH and remote.stamp.standing not in _ASKED_FOR:
            remote = self._published(record, document, remote)
        self._finish(item, remote)

    def _missed_verdict(self, item: OutboxItem, record: Record, there: Remote | None) -> Verdict | None:
        """The answer to our request was lost and by now it was returned: it is not to be made blindly again."""
        if item.intent is not Intent.PUBLISH or item.flying is None or record.base is None:
            return None
        if there is None or there.stamp.standing in _ASKED_FOR or there.stamp.moved_since(record.stamp):
            return None
        if not same(to_send_base(record), item.flying):
            return None
        verdict = self._pull.verdict(record)
        asked_since = verdict is not None and not verdict.approved and verdict.asked > there.stamp.updated
        return verdict if asked_since else None

    def _took_in(self, record: Record) -> Remote | None:
        """Their version moved: it is merged first. What is there now, without its document; none where it is gone."""
        read = self.house.read(record.record_type, record.identifier, record.server_id)
        if read is None:
            return None
        self._pull.take(read)
        return replace(read, document=None)

    def _left(self, item: OutboxItem) -> bool:
        """Whether the record left the queue, because what came in says that a person must look first."""
        return self.store.outbox.of(item.identifier) is None

    def _saved(self, item: OutboxItem, record: Record, document: Document, there: Remote | None) -> Remote:
        """The draft as it is saved there, written only where it differs from what is there."""
        agreed = there is not None and record.base is not None and same(to_send_base(record), document)
        if there is not None and there.stamp.standing is Standing.REVIEW and not agreed:
            raise _under_review()
        self._begin(item, document)
        if there is not None and agreed:
            return replace(there, document=document)
        saved = self.house.save_draft(record.record_type, record.identifier, document, record.server_id)
        saved = replace(saved, document=document)
        if item.intent is Intent.PUBLISH:
            with _still_there():
                self.store.records.agree(record.identifier, saved)
        return saved

    def _begin(self, item: OutboxItem, document: Document) -> None:
        with _still_there():
            self.store.outbox.begin(item.number, document)

    def _published(self, record: Record, document: Document, saved: Remote) -> Remote:
        """Ask for publication of what was just saved; Returned where the clearing-house finds fault with it."""
        reasons = self.house.check(record.record_type, document)
        if reasons:
            raise Returned(reasons)
        server_id = saved.server_id or record.server_id
        asked = self.house.publish(record.record_type, record.identifier, document, server_id)
        return replace(asked, document=document)

    def _finish(self, item: OutboxItem, remote: Remote) -> None:
        with _still_there():
            self.store.outbox.done(item.number, remote)
        words = {
            Standing.REVIEW: say("Sent; publication is asked for."),
            Standing.PUBLISHED: say("Sent and published."),
        }
        self._say(item, What.SENT, words.get(remote.stamp.standing, say("Sent as a draft.")))

    def _delete(self, item: OutboxItem, record: Record, there: Remote | None) -> None:
        """Remove the draft there, unless it was changed; what is published stays: only a review can take it away."""
        if there is not None and there.stamp.moved_since(record.stamp):
            self._took_in(record)
            self.store.outbox.remove(item.number)
            self._say(item, What.FAILED, say("Changed there in the meantime, so it was not removed."))
            return
        self._begin(item, to_send(form_for(record.record_type), record.mine))
        self.house.delete_draft(record.record_type, record.identifier, record.server_id)
        left = self.house.look(record.record_type, record.identifier, record.server_id)
        nothing = Remote(record.identifier, record.record_type, Stamp())
        with _still_there():
            self.store.outbox.done(item.number, left or nothing)
        self._say(item, What.SENT, say("The draft was removed at the clearing-house."))

    def _gone_there(self, item: OutboxItem) -> None:
        """Deleted there, edited here: the edit is kept, and the person decides whether to send it anew."""
        left = self.store.records.gone(item.identifier)
        if left.binned:
            self._say(item, What.REMOVED, say("Removed at the clearing-house; it lies in the bin here."))
            return
        words = say(
            "Removed at the clearing-house in the meantime. Your version is kept; send it again to make it anew."
        )
        self._say(item, What.FAILED, words)

    def _record(self, item: OutboxItem) -> Record:
        record = self.store.records.get(item.identifier)
        if record is None:
            raise Trouble(say("The record is no longer on this computer."))
        return record

    def _say(self, item: OutboxItem, what: What, phrase: Phrase) -> None:
        record = self.store.records.get(item.identifier)
        record_type = record.record_type if record else ""
        self.report.results.append(Result(item.identifier, record_type, what, phrase))


@contextmanager
def _still_there() -> Iterator[None]:
    """Around a change of something that the person may have taken away a moment ago."""
    try:
        yield
    except KeyError:
        raise _TakenOut from None


def to_send_base(record: Record) -> Document:
    """What both sides last agreed on, in the form in which it would be sent."""
    return to_send(form_for(record.record_type), record.base or {})


def _became(trouble: Trouble) -> What:
    return What.LATER if isinstance(trouble, LockedThere) else What.FAILED


def _under_review() -> LockedThere:
    return LockedThere(
        say("The record is under review at the clearing-house and takes no changes until that is over."),
        say("Your version is kept here and waits."),
        say("Synchronize again after the review."),
    )
