"""One record that waits is sent: looked at there, merged where it moved, written, and its publication asked for.

The clearing-house has no precondition on writes (facts, section 3.1): the last writer wins. So its stamp is read just
before each write, and if it moved, their version is merged first. The same look finds out, after an answer that was
lost, whether the work had been done.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace

from forms.documents import to_send
from forms.kinds import Document
from forms.registry import form_for
from forms.words import Phrase, say
from sync import rights
from sync.attaching import Attaching
from sync.client.answers import Deed, Verdict
from sync.client.port import ClearingHouse
from sync.errors import Returned, locked
from sync.normal import same
from sync.pull import Pull
from sync.records import REMOVALS, Intent, NoLongerHere, OutboxItem, Record, Remote, Stamp, Standing
from sync.report import Report, Result, What
from sync.rights import Role
from sync.store import Store
from sync.withdrawing import Withdrawing, as_agreed

_Ready = tuple[Record, Remote | None]
_ASKED_FOR = frozenset({Standing.REVIEW, Standing.PUBLISHED})


class TakenOut(Exception):
    """It is not to be sent after all: taken away while it was looked at, or of a form there that cannot be read."""


class Sending:
    """Sends one record after another; what is in the way of one is raised as it is."""

    def __init__(self, store: Store, house: ClearingHouse, report: Report, pull: Pull, role: Role) -> None:
        """Work on this store with this house for a person in this role; ``pull`` takes in what moved there."""
        self.store = store
        self.house = house
        self.report = report
        self._pull, self._role = pull, role
        self._withdrawing = Withdrawing(pull)
        self._attaching = Attaching(store, house, pull.tell)

    def send(self, item: OutboxItem) -> None:
        """Send one; the troubles of ``sync.errors`` where that cannot be, TakenOut where it is not wanted any more.

        NoLongerHere where the record, or its place in the queue, is taken away meanwhile.
        """
        record = self._record(item)
        there = self.house.look(record.record_type, record.identifier, record.server_id)
        if item.intent is Intent.DELETE:
            self._delete(item, record, there)
            return
        if item.intent is Intent.WITHDRAW:
            self._withdraw(item, record, there)
            return
        verdict = self._missed_verdict(item, record, there)
        if verdict is not None:
            self._pull.given_back(record, verdict)
            return
        ready = self._ready(item, record, there)
        if ready is not None:
            self._write(item, *ready)

    def _ready(self, item: OutboxItem, record: Record, there: Remote | None) -> _Ready | None:
        """The record as it can be written, its files there, and what is there; none where it is not to be written.

        Files may be on their way for long, so it is looked at anew after them.
        """
        while True:
            if there is not None and there.stamp.moved_since(record.stamp):
                there = self._took_in(record)
            if there is None and record.stamp is not None:
                self._pull.gone(self._record(item))
                return None
            record = self._record(item)
            if record.conflicts or record.removal is not None or not self._still_waits(item):
                return None
            self._check_approved(item, record)
            attached = self._attaching.attached(record, there)
            if attached is record:
                return record, there
            record = attached
            there = self.house.look(record.record_type, record.identifier, record.server_id)

    def returned(self, item: OutboxItem, returned: Returned) -> None:
        """Keep with the record why it was returned, unless the person took it away for good meanwhile."""
        reasons = [(reason.path, reason.code, reason.phrase) for reason in returned.reasons]
        with suppress(NoLongerHere):
            self.store.records.rejected(item.identifier, reasons)
            self.say(item, What.FAILED, returned.what)

    def say(self, item: OutboxItem, what: What, phrase: Phrase) -> None:
        """Note in the report what became of it."""
        record = self.store.records.get(item.identifier)
        record_type = record.record_type if record else ""
        self.report.results.append(Result(item.identifier, record_type, what, phrase))

    def _write(self, item: OutboxItem, record: Record, there: Remote | None) -> None:
        """Write and ask; from now on the item is as it was when sending began, whatever is asked for since."""
        document = to_send(form_for(record.record_type), record.mine)
        agreed = record.base is not None and same(as_agreed(record), document)
        if there is not None and there.stamp.standing is Standing.REVIEW and not agreed:
            raise locked(there.lock, there.locked_since)
        begun = self._begun(item, document)
        self._check_approved(begun, record)
        as_there = replace(there, document=document) if there is not None and agreed else None
        remote = as_there or self._saved(begun, record, document)
        if begun.intent is Intent.PUBLISH and remote.stamp.standing not in _ASKED_FOR:
            remote = self._published(record, document, remote)
        self._finish(begun, remote, is_news=remote is not as_there)

    def _check_approved(self, item: OutboxItem, record: Record) -> None:
        """Raise why publication of it must not be asked for; where the clearing-house has it as it is, nothing is."""
        asks = replace(record, intent=item.intent)
        held_back = rights.held_back(self._role, asks)
        asked = record.stamp is not None and record.stamp.standing in _ASKED_FOR
        if held_back and not (asked and not self.store.records.is_changed(record)):
            raise held_back

    def _missed_verdict(self, item: OutboxItem, record: Record, there: Remote | None) -> Verdict | None:
        """The answer to our request was lost and by now it was returned: it is not to be made blindly again."""
        if item.intent is not Intent.PUBLISH or item.flying is None or record.base is None:
            return None
        if there is None or there.stamp.standing in _ASKED_FOR or there.stamp.moved_since(record.stamp):
            return None
        if not same(as_agreed(record), item.flying):
            return None
        verdict = self._pull.verdict(record)
        if verdict is None or verdict.approved or verdict.deed is not Deed.PUBLISH:
            return None
        return verdict if verdict.asked > there.stamp.updated else None

    def _took_in(self, record: Record) -> Remote | None:
        """Their version moved: it is merged first. What is there now, without its document; none where it is gone."""
        read = self.house.read(record.record_type, record.identifier, record.server_id)
        if read is None:
            return None
        if self._pull.take(read) is None:
            # It cannot be read, as the report says by now: it must not be written over unseen.
            raise TakenOut
        return replace(read, document=None)

    def _still_waits(self, item: OutboxItem) -> bool:
        """Whether it is still to go: what came in may say that a person must look first, and they may hold it back."""
        still = self.store.outbox.of(item.identifier)
        return still is not None and still.number == item.number and not still.held

    def _begun(self, item: OutboxItem, document: Document) -> OutboxItem:
        """Noted as begun; TakenOut where by now a person wants it removed, or no longer wants that."""
        begun = self.store.outbox.begin(item.number, document)
        if (begun.intent in REMOVALS or item.intent in REMOVALS) and begun.intent is not item.intent:
            raise TakenOut
        return begun

    def _saved(self, item: OutboxItem, record: Record, document: Document) -> Remote:
        """The draft as it is saved there; that is kept before publication is asked for, which may fail by itself."""
        saved = self.house.save_draft(record.record_type, record.identifier, document, record.server_id)
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

    def _finish(self, item: OutboxItem, remote: Remote, *, is_news: bool) -> None:
        self.store.outbox.done(item.number, remote)
        words = {
            Standing.REVIEW: say("Sent; publication is asked for."),
            Standing.PUBLISHED: say("Sent and published."),
        }
        sent = words.get(remote.stamp.standing, say("Sent as a draft."))
        if not is_news and item.intent is Intent.DRAFT:
            sent = say("The clearing-house has it already, as it is here.")
        self.say(item, What.SENT, sent)

    def _delete(self, item: OutboxItem, record: Record, there: Remote | None) -> None:
        """Remove the draft there; where it was changed, the person is asked first. What is published stays."""
        if there is not None and there.stamp.moved_since(record.stamp):
            there = self._took_in(record)
            record = self._record(item)
            if record.removal is not None or not self._still_waits(item):
                return
        if there is not None and there.stamp.standing is Standing.PUBLISHED and item.flying is None:
            self.store.outbox.remove(item.number, Intent.DELETE)
            words = say("The clearing-house has no draft of it any more; what is published stays.")
            self.say(item, What.FAILED, words)
            return
        self._begun(item, to_send(form_for(record.record_type), record.mine))
        self.house.delete_draft(record.record_type, record.identifier, record.server_id)
        left = self.house.look(record.record_type, record.identifier, record.server_id)
        nothing = Remote(record.identifier, record.record_type, Stamp())
        done = self.store.outbox.done(item.number, left or nothing)
        self.say(item, What.SENT, say("The draft was removed at the clearing-house."))
        if left is not None:
            # What the draft covered comes back in its place at once, as the person was told.
            self._took_in(done)

    def _withdraw(self, item: OutboxItem, record: Record, there: Remote | None) -> None:
        """Ask that what is published be removed; where it is gone already, nothing is left to be asked."""
        if there is None:
            self._pull.gone(record)
            return
        outcome = self._withdrawing.ask(item, record, there)
        if outcome is not None:
            self.say(item, *outcome)

    def _record(self, item: OutboxItem) -> Record:
        record = self.store.records.get(item.identifier)
        if record is None:
            raise NoLongerHere(item.identifier)
        return record
