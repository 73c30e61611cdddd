"""What changed at the clearing-house comes in and is merged with what was changed here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from forms.registry import form_for
from forms.words import Phrase, say
from sync.client.port import ClearingHouse
from sync.merge import merge
from sync.normal import same
from sync.records import Record, Remote, Standing
from sync.report import Report, Result, What
from sync.store import Store


class Pull:
    """One pull; results go into the report as they come, each record committed by itself."""

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

    def run(self) -> None:
        """Take in everything that moved; what is no longer there is looked for by itself before it counts as gone."""
        self.tell(say("Looking for news …"), 0, 0)
        known = self.store.records.stamps()
        seen = set()
        for number, remote in enumerate(self.house.changes(known), start=1):
            if self.stopped():
                return
            seen.add(remote.identifier)
            self.take(remote)
            if remote.document is not None:
                self.tell(say("Receiving record {number} …", number=number), number, 0)
        for identifier in sorted(known.keys() - seen):
            if self.stopped():
                return
            self._missing(identifier)

    def take(self, remote: Remote) -> Record | None:
        """Take in one record as the clearing-house has it now; none where nothing of it is wanted."""
        record = self.store.records.get(remote.identifier)
        if record is None:
            return self._received(remote)
        before = record.stamp.standing if record.stamp else Standing.NOWHERE
        if remote.document is not None:
            record = self._merged(record, remote)
        elif record.stamp is None or record.stamp.standing is not remote.stamp.standing:
            record = self.store.records.agree(record.identifier, remote)
        if before is Standing.REVIEW and remote.stamp.standing is not Standing.REVIEW:
            self._decided(record, remote)
        return record

    def _received(self, remote: Remote) -> Record | None:
        if remote.document is None:
            return None
        record = self.store.records.received(remote)
        self._say(record, What.RECEIVED, say("New from the clearing-house."))
        return record

    def _merged(self, record: Record, remote: Remote) -> Record:
        """Merge theirs into mine; where nothing was changed here, theirs is taken to the letter."""
        theirs = remote.document or {}
        if same(record.mine, theirs):
            return self.store.records.agree(record.identifier, remote)
        if record.base is not None and same(record.mine, record.base):
            changed = self.store.records.merged(record.identifier, remote, theirs, (), ())
            self._say(changed, What.RECEIVED, say("Changed at the clearing-house; taken over."))
            return changed
        outcome = merge(form_for(record.record_type), record.base, record.mine, theirs)
        changed = self.store.records.merged(
            record.identifier, remote, outcome.document, outcome.conflicts, outcome.came_in
        )
        if changed.conflicts:
            self._say(changed, What.CONFLICT, _to_settle(len(changed.conflicts)))
        elif outcome.came_in:
            self._say(
                changed, What.MERGED, say("Changed here and there; both changes are in the record now.")
            )
        return changed

    def _decided(self, record: Record, remote: Remote) -> None:
        """A request for publication that was open has ended: say how, and why."""
        if remote.stamp.standing is Standing.PUBLISHED:
            self._say(record, What.RECEIVED, say("Published."))
            return
        verdict = self.house.verdict(record.record_type, record.identifier, record.server_id)
        if verdict is None or verdict.approved:
            return
        reason = say("{reason}", reason=verdict.reason)
        self.store.records.returned(record.identifier, [("", "", reason)], verdict.by)
        self._say(record, What.FAILED, say("Returned by the reviewer: {reason}", reason=verdict.reason))

    def _missing(self, identifier: str) -> None:
        """A record that the lists no longer name: read it by itself, and only then believe that it is gone."""
        record = self.store.records.get(identifier)
        if record is None or record.stamp is None:
            return
        remote = self.house.look(record.record_type, identifier, record.server_id)
        if remote is None:
            left = self.store.records.gone(identifier)
            words = say("Removed at the clearing-house; it lies in the bin here.")
            if not left.binned:
                words = say(
                    "Removed at the clearing-house, but changed here: your version is kept as a draft."
                )
            self._say(left, What.REMOVED, words)
        elif remote.stamp.moved_since(record.stamp):
            read = self.house.read(record.record_type, identifier, record.server_id)
            self.take(read or remote)
        elif remote.stamp.standing is not record.stamp.standing:
            self.take(replace(remote, document=None))

    def _say(self, record: Record, what: What, phrase: Phrase) -> None:
        self.report.results.append(Result(record.identifier, record.record_type, what, phrase))


def _to_settle(number: int) -> Phrase:
    return say(
        "Changed here and there in the same place: one answer to settle. Both are kept.",
        "Changed here and there in the same places: {n} answers to settle. Both are kept.",
        n=number,
    )
