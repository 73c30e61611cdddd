"""What was sent from here and comes back in another way than it went: held up on its way, or delivered twice.

A request of which this computer has heard nothing for long may still arrive, after its place was taken by a newer one:
no clearing-house can tell it from a fresh one, but whoever sent it can.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterator

from forms.documents import to_send
from forms.kinds import Document
from forms.paths import with_value
from forms.registry import form_for
from forms.words import say
from sync.client.port import ClearingHouse
from sync.normal import same
from sync.records import Origin, Record, Remote, Standing
from sync.report import Report, Result, What
from sync.store import Store

_META = "meta"


class Echoes:
    """Tells what of the clearing-house's is only an echo of this computer."""

    def __init__(self, store: Store, house: ClearingHouse, report: Report) -> None:
        """Compare with the history in this store; ask this house; tell what was done in the report."""
        self._store, self._house, self._report = store, house, report

    def was_made_here(self, record: Record, remote: Remote) -> bool:
        """Whether theirs is a version made here since both last agreed: sent, and taken out of the queue since.

        A colleague, or the same person elsewhere, may have written the same as somebody here had for a while, and means
        it: so only what went out from here counts, by wire or by hand, and who sent it is asked about, as far as the
        clearing-house tells that (for needs it does not). Raises what is in the way of asking.
        """
        theirs, is_base = _asked(record, remote.document or {}), self._is_base(record)
        if not any(same(_asked(record, sent), theirs) for sent in self._sent(record)):
            return False
        for origin, version in self._versions(record):
            if is_base(version):
                return False
            if origin is not Origin.PULLED and same(_asked(record, version), theirs):
                return not remote.changed_by or remote.changed_by == self._house.account().name
        return False

    def is_late(self, record: Record, remote: Remote) -> bool:
        """Whether theirs is older than what both last agreed on, made here, and by the person whose that was.

        Then it was held up on its way and came after what it should have come before, or that person went back to it on
        another computer: only they can tell. A colleague who goes back to an older version means it, and what a draft
        covered that is thrown away is older and yet the newest.
        """
        if record.stamp is None or remote.stamp.uncovers(record.stamp):
            return False
        theirs, is_base, was_met = remote.document or {}, self._is_base(record), False
        if record.base is None or not remote.changed_by or remote.changed_by != record.theirs_by:
            return False
        for origin, version in self._versions(record):
            was_met = was_met or is_base(version)
            if was_met and origin is not Origin.PULLED and same(version, theirs):
                return True
        return False

    def is_copy(self, remote: Remote, met: Remote | None, known: Container[str]) -> bool:
        """Whether this is one of two needs with one mark, and not the one that is ours; an untouched copy is undone.

        ``met`` is what came under the mark before, ``known`` are the records that are here. Raises what is in the way.
        """
        if met is not None:
            for one in (met, remote):
                self._undo(one)
            return True
        if not remote.server_id or remote.document is None or remote.identifier not in known:
            return False
        record = self._store.records.get(remote.identifier)
        if record is None or record.server_id in ("", remote.server_id):
            return False
        if self._house.look(record.record_type, record.identifier, record.server_id) is None:
            return False
        self._undo(remote)
        return True

    def _undo(self, remote: Remote) -> None:
        """Take a copy away there, unless it is or may be ours, or somebody has made something of it."""
        record = self._store.records.get(remote.identifier)
        if record is None or not record.server_id or remote.server_id in ("", record.server_id):
            return
        if remote.stamp.standing is not Standing.DRAFT:
            return
        read = self._house.read(remote.record_type, remote.identifier, remote.server_id)
        theirs = _without_meta(read.document if read and read.document else {})
        ours = (version for origin, version in self._versions(record) if origin is not Origin.PULLED)
        if any(same(_without_meta(one), theirs) for one in ours):
            self._house.delete_draft(remote.record_type, remote.identifier, remote.server_id)
            words = say("It had arrived twice at the clearing-house; the second copy was taken away there.")
            self._report.results.append(Result(remote.identifier, remote.record_type, What.MERGED, words))

    def _sent(self, record: Record) -> Iterator[Document]:
        """What may be at the clearing-house by now: begun to be sent since both last agreed, or handed over."""
        yield from self._store.outbox.begun(record.identifier)
        form = form_for(record.record_type)
        handed = self._store.handings.of(record.identifier)
        yield from (to_send(form, change.document) for change in handed if change.document)

    def _versions(self, record: Record) -> Iterator[tuple[Origin, Document]]:
        """The history as it would be sent, the newest first."""
        form = form_for(record.record_type)
        for entry in self._store.history.of(record.identifier):
            yield entry.origin, to_send(form, entry.document)

    @staticmethod
    def _is_base(record: Record) -> Callable[[Document], bool]:
        base = None if record.base is None else to_send(form_for(record.record_type), record.base)
        return lambda version: base is not None and same(version, base)


def _asked(record: Record, document: Document) -> Document:
    """A document without what the clearing-house fills in itself: that is never as it was sent."""
    for path in form_for(record.record_type).servers_own:
        document = with_value(document, path, None)
    return document


def _without_meta(document: Document) -> Document:
    """A need without what the clearing-house adds to it."""
    return {name: value for name, value in document.items() if name != _META}
