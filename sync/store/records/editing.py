"""What a person does to a record: edit, settle, put into the bin and take out again."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sqlalchemy import Connection, delete

from forms.kinds import Document
from sync.records import REMOVALS, Origin, Record
from sync.store import schema
from sync.store.jsons import dumps
from sync.store.records.decisions import Before
from sync.store.records.erasing import erase
from sync.store.records.kept import Kept, check_over, copied, existing, find, to_record
from sync.store.records.reading import Reading
from sync.store.records.writing import Version, better_version, put

_TAKES_OUT_OF_BIN = frozenset({Origin.IMPORTED, Origin.RESTORED})


class Editing(Reading):
    """Edits; each is one transaction with its history and everything that follows from it."""

    def save(
        self,
        record_type: str,
        identifier: str,
        document: Document,
        *,
        origin: Origin,
        who: str,
        session: str = "",
        over: Document | None = None,
    ) -> Record:
        """Keep an edit, or a new record. No change at all writes nothing.

        What is typed in one ``session`` (one opening of a form) is one version in the history, bettered with each
        call, until something else happens to the record or it is sent. ``over`` is mine as it was when the edit was
        made: EditedMeanwhile where it is another by now. Raises NoRoom and the like.
        """
        version = Version(dumps(document), origin, who)
        with self._connections.writing() as connection:
            was = find(connection, identifier)
            if was is None:
                kept = self._fresh(connection, record_type, identifier, version, session)
            else:
                check_over(was, over)
                kept = self._edited(connection, was, version, session)
            return to_record(connection, kept)

    def settle(
        self,
        identifier: str,
        document: Document,
        *,
        settled: Sequence[str],
        who: str,
        over: Document | None = None,
        made: str = "",
    ) -> Record:
        """Keep a settlement, which is an ordinary edit, and close the conflicts at these paths; KeyError if unknown.

        How the record stood is remembered; ``made`` names a second record that was made for it. ``over`` is mine as it
        was when the settlement was made: EditedMeanwhile where it is another by now.
        """
        with self._connections.writing() as connection:
            was = existing(connection, identifier)
            check_over(was, over)
            kept = copied(was)
            before = Before(connection, was)
            conflict = schema.conflict.c
            closed = connection.execute(
                delete(schema.conflict).where(conflict.record == was.number, conflict.path.in_(settled))
            )
            kept.in_conflict -= closed.rowcount
            kept.mine = dumps(document)
            versions = [Version(kept.mine, Origin.SETTLED, who)] if kept.mine != was.mine else []
            self._write(connection, kept, was, versions, who)
            before.remember(connection, kept, made)
            return to_record(connection, kept)

    def to_bin(self, identifiers: Iterable[str], who: str) -> None:
        """Put records into the bin; what waits to be sent of them is taken out of the queue, but not a removal.

        What is on its way stays in the queue until it is known how it went.
        """
        with self._connections.writing() as connection:
            for identifier in identifiers:
                kept = existing(connection, identifier)
                if kept.intent not in REMOVALS:
                    _unqueue(connection, kept)
                self._move(connection, kept, who, binned=True)

    def restore(self, identifiers: Iterable[str], who: str) -> None:
        """Take records out of the bin; a removal of them that still waits is taken out of the queue."""
        with self._connections.writing() as connection:
            for identifier in identifiers:
                kept = existing(connection, identifier)
                if kept.intent in REMOVALS:
                    _unqueue(connection, kept)
                self._move(connection, kept, who, binned=False)

    def erase(self, identifier: str) -> None:
        """Remove a record for good, with its history; ValueError unless it is in the bin.

        Of bundles it stays known which of its versions they held, so that an old one does not bring it back, but not
        what stood in it.
        """
        with self._connections.writing() as connection:
            kept = existing(connection, identifier)
            if not kept.binned:
                raise ValueError("Only what is in the bin can be erased.")
            erase(connection, kept)

    def _fresh(
        self, connection: Connection, record_type: str, identifier: str, version: Version, session: str
    ) -> Kept:
        now = self._now()
        kept = Kept(identifier, record_type, version.document, now, version.who, session=session)
        put(connection, kept, was=None, at=now, versions=[version])
        return kept

    def _edited(self, connection: Connection, was: Kept, version: Version, session: str) -> Kept:
        kept = copied(was)
        if version.origin in _TAKES_OUT_OF_BIN:
            kept.binned = 0
        if (kept.mine, kept.binned) == (version.document, was.binned):
            return was
        kept.mine = version.document
        same_session = session and version.origin is Origin.TYPED and session == was.session
        if same_session:
            better_version(connection, kept, version, self._now())
        kept.session = session if version.origin is Origin.TYPED else ""
        self._write(connection, kept, was, [] if same_session else [version], version.who, kept.session)
        return kept

    def _write(
        self,
        connection: Connection,
        kept: Kept,
        was: Kept,
        versions: Sequence[Version],
        who: str,
        session: str = "",
    ) -> None:
        """Write an edit by a person: now, by them, the newest version from this session if any."""
        kept.changed_at, kept.changed_by, kept.session = self._now(), who, session
        put(connection, kept, was=was, at=kept.changed_at, versions=versions, who=who)

    def _move(self, connection: Connection, was: Kept, who: str, *, binned: bool) -> None:
        if bool(was.binned) == binned:
            return
        kept = copied(was)
        kept.binned = int(binned)
        self._write(connection, kept, was, [], who)


def _unqueue(connection: Connection, kept: Kept) -> None:
    """Take the record out of the queue unless it is on its way."""
    outbox = schema.outbox.c
    gone = connection.execute(
        delete(schema.outbox).where(outbox.record == kept.number, outbox.flying.is_(None))
    )
    if gone.rowcount:
        kept.intent = None
