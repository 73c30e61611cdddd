"""What was taken in from bundles: each change once, with its record, its conflicts and its place in the queue."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, insert, select, update

from forms.kinds import Document
from sync.records import REMOVALS, Conflict, Intent, Origin, Record, Side
from sync.store import schema
from sync.store.connections import Connections
from sync.store.jsons import dumps, loads, loads_or_none
from sync.store.queue import returning
from sync.store.queue.joining import append
from sync.store.records import conflicts as open_conflicts
from sync.store.records.kept import Kept, check_over, copied, find, to_record
from sync.store.records.writing import Version, put

_TAKEN = schema.taken.c


@dataclass(frozen=True, slots=True)
class Taken:
    """A change that was taken in, or is about to be; ``document`` only of the newest of a record from its sender.

    ``version`` numbers the version of the record here that was the newest when it was taken in.
    """

    change: str
    sender: str
    identifier: str
    mark: str
    ancestors: frozenset[str]
    document: Document | None
    intent: Intent | None
    bundle: str
    version: int = 0


@dataclass(frozen=True, slots=True)
class Laid:
    """What a merge made: the document, what must be asked, and where the other office's changes came in.

    ``over`` is mine as it was when the merge began, or none where the record was not here.
    """

    document: Document
    conflicts: Sequence[Conflict] = ()
    came_in: Sequence[str] = ()
    over: Document | None = None


class Takings:
    """Each change is taken in with one transaction: all of it or nothing."""

    def __init__(self, connections: Connections, now: Callable[[], str]) -> None:
        """Keep them in this database; ``now`` tells the time as it is kept."""
        self._connections = connections
        self._now = now

    def get(self, change: str) -> Taken | None:
        """The change with this name, if it was taken in."""
        found = self._all(_TAKEN.change == change)
        return found[0] if found else None

    def of(self, identifier: str) -> list[Taken]:
        """The changes of a record, by whomever, in the order in which they were taken in."""
        return self._all(_TAKEN.identifier == identifier)

    def from_sender(self, sender: str) -> list[Taken]:
        """Every change from one sender, in the order in which they were taken in."""
        return self._all(_TAKEN.sender == sender)

    def sender_of(self, bundle: str) -> str:
        """Who made the bundle, if something of it was taken in; else empty."""
        found = self._all(_TAKEN.bundle == bundle)
        return found[0].sender if found else ""

    def take(
        self,
        taken: Taken,
        record_type: str,
        who: str,
        laid: Laid | None,
        intent: Intent | None,
        *,
        over: Document | None = None,
        asks: bool = False,
    ) -> Record | None:
        """Take a change in: the merged document, if any, what waits of the record from now on, and that it was taken.

        ``who`` is its author; ``over`` is mine as it was found where nothing is laid down; ``asks`` says that
        what is laid down must be reviewed first, so that no publication that waits takes it along. Raises
        EditedMeanwhile where the person typed since then or since the merge began; none where nothing is to be kept and
        there is no such record.
        """
        with self._connections.writing() as connection:
            now = self._now()
            was = find(connection, taken.identifier)
            if was is None and laid is None:
                self._note(connection, taken, 0, now)
                return None
            if was is None:
                was = self._fresh(connection, taken, record_type, who, laid or Laid({}), now)
            else:
                check_over(was, over if laid is None else laid.over)
            kept = copied(was)
            versions = [] if laid is None else _laid(kept, was, taken, who, laid)
            if laid is not None:
                kept.changed_at = now if versions else was.changed_at
                open_conflicts.add(connection, kept, laid.conflicts)
            if intent is not None and not _is_to_go(kept, intent):
                _queue(connection, kept, intent, now, lowers=asks and bool(versions))
            put(connection, kept, was=was, at=now, versions=versions)
            self._note(connection, taken, kept.version, now)
            return to_record(connection, kept)

    @staticmethod
    def _fresh(
        connection: Connection, taken: Taken, record_type: str, who: str, laid: Laid, now: str
    ) -> Kept:
        kept = Kept(taken.identifier, record_type, dumps(laid.document), now, who)
        put(connection, kept, was=None, at=now, versions=[Version(kept.mine, Origin.CARRIED, who)])
        return kept

    def _note(self, connection: Connection, taken: Taken, version: int, now: str) -> None:
        mine = (_TAKEN.identifier == taken.identifier) & (_TAKEN.sender == taken.sender)
        if taken.document is not None:
            connection.execute(update(schema.taken).where(mine).values(document=None))
        connection.execute(insert(schema.taken), _row(taken) | {"version": version, "at": now})

    def _all(self, condition: Any) -> list[Taken]:
        query = select(schema.taken).where(condition).order_by(_TAKEN.number)
        with self._connections.reading() as connection:
            return list(map(_taken, connection.execute(query)))


def _laid(kept: Kept, was: Kept, taken: Taken, who: str, laid: Laid) -> list[Version]:
    """Lay the merged document down; the versions that the history gets: the sender's, and the merged one.

    On what lies in the bin, or is to be removed there, the person must decide, as when it changes there.
    """
    kept.mine, kept.session = dumps(laid.document), ""
    if was.is_leaving and was.stamp is not None:
        kept.removal = Side.HERE
    else:
        kept.binned = 0
    theirs = dumps(taken.document)
    versions = [] if theirs == was.mine else [Version(theirs, Origin.CARRIED, who)]
    if kept.mine not in (theirs, was.mine):
        versions.append(Version(kept.mine, Origin.MERGED, was.changed_by))
    if kept.mine == theirs != was.mine:
        kept.changed_by = who
    kept.merged = dumps(list(dict.fromkeys([*loads(was.merged), *laid.came_in])))
    return versions


def _is_to_go(kept: Kept, intent: Intent) -> bool:
    """Whether it is on its way out here, so that nothing but a removal may be put into the queue unasked."""
    return kept.is_leaving and kept.stamp is not None and intent not in REMOVALS


def _queue(connection: Connection, kept: Kept, intent: Intent, now: str, *, lowers: bool) -> None:
    """Let it wait as well; to publish is more than to keep a draft, unless ``lowers`` says that a review is due."""
    if kept.intent is None:
        append(connection, kept.number, intent, now)
    elif (kept.intent, intent) == (Intent.PUBLISH, Intent.DRAFT) and not lowers:
        return
    else:
        box = schema.outbox
        connection.execute(box.update().where(box.c.record == kept.number).values(intent=intent.value))
    returning.let_go(connection, kept)
    kept.intent, kept.reasons = intent.value, "[]"


def _row(taken: Taken) -> dict[str, Any]:
    return {
        "change": taken.change,
        "sender": taken.sender,
        "identifier": taken.identifier,
        "mark": taken.mark,
        "ancestors": dumps(sorted(taken.ancestors)),
        "document": None if taken.document is None else dumps(taken.document),
        "intent": taken.intent.value if taken.intent else None,
        "bundle": taken.bundle,
    }


def _taken(row: Row[Any]) -> Taken:
    return Taken(
        change=row.change,
        sender=row.sender,
        identifier=row.identifier,
        mark=row.mark,
        ancestors=frozenset(loads(row.ancestors)),
        document=loads_or_none(row.document),
        intent=Intent(row.intent) if row.intent else None,
        bundle=row.bundle,
        version=row.version,
    )
