"""What waits to be sent, in its order; nothing about sending lives only in memory."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from sqlalchemy import Connection, bindparam, func, insert, select, update

from forms.files import SCHEME
from forms.kinds import Document
from forms.words import Phrase
from sync.phrases import to_json
from sync.records import REMOVALS, Intent, OutboxItem, Record, Remote, Side
from sync.store import schema
from sync.store.attached import files_size
from sync.store.connections import Connections
from sync.store.jsons import dumps, loads
from sync.store.queue import offers, returning
from sync.store.queue.joining import append
from sync.store.queue.landing import land
from sync.store.queue.outbox_rows import BOX, CHANGE, ITEMS, drop, existing_item, item_of
from sync.store.records.kept import Kept, copied, existing, find, numbered
from sync.store.records.writing import put
from sync.store.times import to_text

_SHOWN = (schema.record.c.binned == 0) | BOX.intent.in_([intent.value for intent in REMOVALS])
_IN_CONFLICT = select(schema.conflict.c.record).union_all(select(schema.removal.c.record))
_READY = (BOX.held == 0) & BOX.record.not_in(_IN_CONFLICT) & _SHOWN
_WITH_FILES = (
    select(schema.content.c.mine)
    .join(schema.outbox, BOX.record == schema.content.c.record)
    .join(schema.record, schema.record.c.number == BOX.record)
    .where(_READY, func.instr(schema.content.c.mine, SCHEME) > 0)
)


class Outbox:
    """The queue; each change to it is one transaction with the state of its record."""

    def __init__(self, connections: Connections, now: Callable[[], str]) -> None:
        """Keep the queue in this database; ``now`` tells the time as it is kept."""
        self._connections = connections
        self._now = now

    def put(self, identifier: str, intent: Intent) -> OutboxItem:
        """Let the record wait to be sent; a record that waits already keeps its place.

        To publish is more than to keep a draft and wins over it; a removal, of the draft or of what is published, and
        anything else take the place of each other; what was to be removed is kept by whoever sends it. Reasons for
        which the record was returned are done with, and it is held back for them no longer, even where they are gone
        already; what a person holds back stays so. NoLongerHere if unknown.
        """
        with self._connections.writing() as connection:
            return enqueue(connection, existing(connection, identifier), intent, self._now())

    def put_back(self, item: OutboxItem) -> None:
        """Let what was taken out wait again as it did, last in the queue; not where its record waits or is gone."""
        with self._connections.writing() as connection:
            was = find(connection, item.identifier)
            if was is not None and was.intent is None:
                kept = copied(was)
                append(connection, was.number, item.intent, to_text(item.queued_at))
                values = {"held": int(item.held), "tries": item.tries, "answer": dumps(item.answer)}
                connection.execute(update(schema.outbox).where(BOX.record == was.number).values(values))
                kept.intent = item.intent.value
                put(connection, kept, was=was, at=self._now())

    def items(self) -> list[OutboxItem]:
        """Everything in the queue, in its order; what lies in the bin is left out."""
        return self._all(_SHOWN)

    def count(self) -> int:
        """How many stand in the queue; what lies in the bin is left out."""
        query = select(func.count()).select_from(schema.outbox.join(schema.record)).where(_SHOWN)
        with self._connections.reading() as connection:
            return int(connection.execute(query).scalar_one())

    def waiting(self) -> list[OutboxItem]:
        """What can be sent now, oldest first: not held back, and nothing to be settled or decided in its record."""
        return self._all(_READY)

    def of(self, identifier: str) -> OutboxItem | None:
        """What waits of the record, or none."""
        with self._connections.reading() as connection:
            found = connection.execute(ITEMS.where(schema.record.c.identifier == identifier)).first()
            return item_of(found) if found else None

    def waiting_size(self) -> tuple[int, int]:
        """How many can be sent now, and how many bytes their documents are with the files that go along."""
        waiting = self.waiting()
        with self._connections.reading() as connection:
            texts = connection.execute(_WITH_FILES).scalars()
            return len(waiting), sum(item.size for item in waiting) + files_size(connection, texts.all())

    def begin(self, number: int, document: Document) -> OutboxItem:
        """Note before sending what is sent; edits from now on wait for the next time; NoLongerHere if it is gone.

        The version that is sent stays in the history: further typing in the same session makes a new one.
        """
        with self._connections.writing() as connection:
            found = existing_item(connection, number)
            values = {"flying": dumps(document), "flying_intent": found.intent, "tries": found.tries + 1}
            connection.execute(CHANGE.values(values), {"key": number})
            if found.intent not in REMOVALS and found.flying != values["flying"]:
                connection.execute(
                    insert(schema.begun), {"record": found.record, "document": values["flying"]}
                )
            sealed = update(schema.record).where(schema.record.c.number == found.record).values(session="")
            connection.execute(sealed)
            return item_of(existing_item(connection, number))

    def begun(self, identifier: str) -> list[Document]:
        """What was begun to be sent of the record since both sides last agreed, in that order; answered or not."""
        query = select(schema.begun.c.document).join(schema.record).order_by(schema.begun.c.number)
        with self._connections.reading() as connection:
            found = connection.execute(query.where(schema.record.c.identifier == identifier))
            return list(map(loads, found.scalars()))

    def done(self, number: int, remote: Remote) -> Record:
        """The clearing-house has taken what was on its way: that is now what both sides agree on.

        Only this change is done with: what was edited since, or asked for since, still waits. If the item was taken out
        of the queue meanwhile, what was sent (the document of ``remote``) is there all the same, and nothing waits.
        """
        with self._connections.writing() as connection:
            return land(connection, number, remote, self._now())

    def failed(self, number: int, answer: Sequence[Phrase]) -> None:
        """Keep what the clearing-house, or the line, said; it still waits, and ``flying`` tells what to look for."""
        with self._connections.writing() as connection:
            said = dumps([to_json(phrase) for phrase in answer])
            connection.execute(CHANGE.values(answer=said), {"key": number})

    def hold(self, number: int, held: bool) -> None:
        """Hold it back, or let it go again."""
        with self._connections.writing() as connection:
            if not held:
                found = connection.execute(ITEMS.where(BOX.number == number)).first()
                offers.take_up(connection, found.record if found else 0)
            connection.execute(CHANGE.values(held=int(held)), {"key": number})

    def move(self, number: int, place: int) -> None:
        """Move it to this place among all, the first being 0."""
        with self._connections.writing() as connection:
            numbers = list(connection.execute(select(BOX.number).order_by(BOX.place, BOX.number)).scalars())
            if number not in numbers:
                return
            numbers.remove(number)
            numbers.insert(max(place, 0), number)
            rows = [{"key": key, "new": new} for new, key in enumerate(numbers, start=1)]
            connection.execute(CHANGE.values(place=bindparam("new")), rows)

    def arrange(self, numbers: Sequence[int]) -> None:
        """Put these into this order, within the places that they have among all; what is not there is passed over."""
        with self._connections.writing() as connection:
            found = connection.execute(select(BOX.number, BOX.place).where(BOX.number.in_(numbers))).all()
            known = {row.number for row in found}
            wanted = [number for number in numbers if number in known]
            places = sorted(row.place for row in found)
            rows = [{"key": key, "new": place} for key, place in zip(wanted, places, strict=True)]
            if rows:
                connection.execute(CHANGE.values(place=bindparam("new")), rows)

    def remove(self, number: int, only: Intent | None = None) -> None:
        """Take it out of the queue; the record stays as it is. Nothing happens where it is not there any more.

        ``only`` says that it is taken out only where that is what is asked for still.
        """
        with self._connections.writing() as connection:
            found = connection.execute(ITEMS.where(BOX.number == number)).first()
            if found and only in (None, found.intent):
                was = numbered(connection, found.record)
                kept = copied(was)
                drop(connection, kept, number)
                put(connection, kept, was=was, at=self._now())

    def _all(self, condition: Any) -> list[OutboxItem]:
        with self._connections.reading() as connection:
            return list(map(item_of, connection.execute(ITEMS.where(condition))))


def enqueue(connection: Connection, was: Kept, intent: Intent, at: str) -> OutboxItem:
    """Let the record wait to be sent, in a transaction that is going on already; ``Outbox.put`` says how."""
    kept = copied(was)
    if was.intent is None:
        append(connection, was.number, intent, at)
    elif (was.intent, intent) != (Intent.PUBLISH, Intent.DRAFT):
        waits = update(schema.outbox).where(BOX.record == was.number)
        connection.execute(waits.values(intent=intent.value))
    kept.intent, kept.reasons = intent.value, "[]"
    offers.take_up(connection, was.number)
    returning.asked_anew(connection, was)
    if kept.removal == Side.HERE and intent not in REMOVALS:
        kept.binned = 0
    put(connection, kept, was=was, at=at)
    return item_of(connection.execute(ITEMS.where(BOX.record == was.number)).one())
