"""What comes from the clearing-house into a record."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection, bindparam, select

from forms.kinds import Document
from forms.words import Phrase
from sync.normal import same
from sync.phrases import to_json
from sync.records import Conflict, Origin, Record, Remote, Side, Standing
from sync.review import Stage
from sync.store import schema
from sync.store.jsons import dumps, loads, loads_or_none
from sync.store.queue import offers
from sync.store.queue.returning import come_back
from sync.store.records import conflicts as open_conflicts
from sync.store.records import removals
from sync.store.records.editing import Editing
from sync.store.records.kept import Kept, as_sent, check_over, copied, existing, to_record
from sync.store.records.writing import Version, put
from sync.store.times import as_told

# A record that came so far was not returned, or was mended since, by whomever.
_ACCEPTED = frozenset({Standing.REVIEW, Standing.PUBLISHED})
_FLYING = select(schema.outbox.c.flying).where(schema.outbox.c.record == bindparam("wanted"))


class Arriving(Editing):
    """Arrivals; each is one transaction."""

    def received(self, remote: Remote) -> Record:
        """Keep a record that was not here, as the clearing-house has it; ValueError without its document."""
        if remote.document is None:
            raise ValueError("A record cannot be received without its document.")
        with self._connections.writing() as connection:
            now = self._now()
            kept = arrived(remote, now)
            version = Version(kept.mine, Origin.PULLED, remote.changed_by)
            put(connection, kept, was=None, at=now, versions=[version])
            return to_record(connection, kept)

    def agree(self, identifier: str, remote: Remote) -> Record:
        """Keep the clearing-house's new mark where nothing is to be merged; NoLongerHere for an unknown record.

        Its document becomes what both sides last agreed on where it says what mine says, or what is on its way.
        """
        with self._connections.writing() as connection:
            was = existing(connection, identifier)
            kept = copied(was)
            take_marks(kept, remote)
            if remote.document is not None and _known(connection, kept, remote.document):
                kept.base = dumps(remote.document)
            put(connection, kept, was=was, at=self._now())
            return to_record(connection, kept)

    def merged(
        self,
        identifier: str,
        remote: Remote,
        document: Document,
        conflicts: Sequence[Conflict],
        merged_paths: Sequence[str],
        *,
        over: Document | None = None,
        asks: bool = True,
        offer: bool = False,
        comes_back: bool = False,
    ) -> Record:
        """Take their version in: what both sides last agreed on becomes theirs, mine becomes ``document``.

        The history gets theirs and, where it differs, the merged one. Conflicts are kept with both sides; one that
        was open already keeps its base and mine and takes the new theirs. Where the record lies in the bin or is to be
        removed, the person is asked, unless ``asks`` says that theirs is no news. ``over`` is mine as it was when the
        merge began: EditedMeanwhile where the person has typed since. ``offer`` says that what is here is newer: it is
        listed by ``offered`` and waits in the queue, held back until a person lets it go, unless it waits already or
        something is to be settled first. ``comes_back`` takes it out of the bin in the same step. NoLongerHere for an
        unknown record.
        """
        if remote.document is None:
            raise ValueError("Nothing can be merged without their document.")
        with self._connections.writing() as connection:
            was = existing(connection, identifier)
            check_over(was, over)
            kept = copied(was)
            take_marks(kept, remote)
            kept.base, kept.mine, kept.session = dumps(remote.document), dumps(document), ""
            if asks and removals.changed_while_leaving(was, kept.base):
                kept.removal = Side.HERE
            kept.binned = 0 if comes_back else was.binned
            versions = [Version(kept.base, Origin.PULLED, remote.changed_by)]
            if kept.mine != kept.base:
                versions.append(Version(kept.mine, Origin.MERGED, was.changed_by))
            open_conflicts.add(connection, kept, conflicts)
            kept.merged = dumps(list(dict.fromkeys([*loads(was.merged), *merged_paths])))
            now = self._now()
            kept.changed_at, kept.changed_by = now, was.changed_by
            if kept.mine == kept.base:
                kept.changed_at, kept.changed_by = as_told(remote.stamp.updated) or now, remote.changed_by
            if offer:
                offers.make(connection, kept, now)
            put(connection, kept, was=was, at=now, versions=versions)
            return to_record(connection, kept)

    def rejected(
        self,
        identifier: str,
        reasons: Sequence[tuple[str, str, Phrase]],
        by: str = "",
        when: str = "",
        *,
        by_person: bool = False,
    ) -> Record:
        """Keep why the clearing-house rejected the record: for each reason the path, the code and a sentence.

        If it was on its way, it leaves the queue, unless it was changed since; then the change still waits. What was
        not on its way waits too, held back until a person lets it go or asks for it anew; so does all that waits where
        it was a person who rejected it, as ``by_person`` says. The reasons go when the record is put into the queue
        again, or is accepted; the review that went before is over. ``when`` is the clearing-house's own text for it,
        now where it told none. NoLongerHere for an unknown record.
        """
        now = self._now()
        found = [
            {"path": path, "code": code, "phrase": to_json(phrase), "by": by, "at": as_told(when) or now}
            for path, code, phrase in reasons
        ]
        with self._connections.writing() as connection:
            was = existing(connection, identifier)
            kept = copied(was)
            come_back(connection, kept, [one["phrase"] for one in found], by_person=by_person)
            kept.reasons, kept.review = dumps(found), Stage.NONE.value
            put(connection, kept, was=was, at=now)
            return to_record(connection, kept)


def arrived(remote: Remote, now: str) -> Kept:
    """A record that was not here, as the clearing-house has it; it counts as changed when it was changed there."""
    theirs = dumps(remote.document)
    at = as_told(remote.stamp.updated) or now
    kept = Kept(remote.identifier, remote.record_type, theirs, at, remote.changed_by, base=theirs)
    take_marks(kept, remote)
    return kept


def take_marks(kept: Kept, remote: Remote) -> None:
    """Keep how the clearing-house marks and numbers the record, and who changed it there."""
    standing = remote.stamp.standing
    if standing in _ACCEPTED and standing != kept.standing and not _is_refused_removal(kept, remote):
        kept.reasons, kept.review = "[]", Stage.NONE.value
    kept.stamp = remote.stamp
    kept.server_id = remote.server_id or kept.server_id
    kept.document_id = kept.document_id if remote.document_id is None else remote.document_id
    kept.theirs_by = remote.changed_by or kept.theirs_by


def _is_refused_removal(kept: Kept, remote: Remote) -> bool:
    """Whether the same version is published again that was under review: nothing of it was accepted."""
    return kept.standing == Standing.REVIEW and not remote.stamp.moved_since(kept.stamp)


def _known(connection: Connection, kept: Kept, theirs: Document) -> bool:
    """Whether their document says what mine says, or what is on its way to them."""
    sent = as_sent(kept.record_type, theirs)
    flying = loads_or_none(connection.execute(_FLYING, {"wanted": kept.number}).scalar())
    return any(
        ours is not None and same(as_sent(kept.record_type, ours), sent)
        for ours in (loads(kept.mine), flying)
    )
