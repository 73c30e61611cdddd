"""What the next synchronization will cost: what waits, as it would be sent, and what asking for news took last time.

What each kind of work takes was counted at the practice clearing-house (``_WORK``); how much more or less it is at
another one is learned each time that something is sent there (``Experience``). Nothing is invented: before anything was
measured, what is not known is none.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from forms.documents import to_send
from forms.files import local_files
from forms.kinds import Document
from sync.budget import UNLIMITED, Budget
from sync.client.wire.bodies import encoded
from sync.client.wire.compression import packed
from sync.experience import Experience, Weight, experience
from sync.records import REMOVALS, Intent, OutboxItem, Record
from sync.rights import Role, held_back
from sync.store import Store
from sync.store.records.derived import known_form

# Beyond so many, what one of them weighs is taken from the first: packing hundreds would hold up what is typed.
_WEIGHED = 60
# Bytes of a request's own head, with a token of usual length.
_HEAD = 390


@dataclass(frozen=True, slots=True)
class _Work:
    """Requests, how often the document goes along, and bytes of all answers."""

    requests: int
    documents: int
    answers: int


_NEW, _KNOWN = False, True
_WORK = {
    ("documents", Intent.DRAFT, _NEW): _Work(3, 1, 1_400),
    ("documents", Intent.DRAFT, _KNOWN): _Work(2, 1, 1_450),
    ("documents", Intent.PUBLISH, _NEW): _Work(7, 2, 3_500),
    ("documents", Intent.PUBLISH, _KNOWN): _Work(6, 2, 3_250),
    ("documents", Intent.DELETE, _KNOWN): _Work(4, 0, 1_750),
    ("documents", Intent.WITHDRAW, _KNOWN): _Work(8, 0, 4_050),
    ("requests", Intent.DRAFT, _NEW): _Work(4, 1, 1_000),
    ("requests", Intent.DRAFT, _KNOWN): _Work(4, 1, 1_600),
    ("requests", Intent.PUBLISH, _NEW): _Work(7, 1, 2_600),
    ("requests", Intent.PUBLISH, _KNOWN): _Work(4, 1, 1_600),
    ("requests", Intent.DELETE, _KNOWN): _Work(4, 0, 1_500),
    ("requests", Intent.WITHDRAW, _KNOWN): _Work(4, 0, 1_600),
}
# Look for it, begin, send the bytes, attach (facts, section 2.5).
_FILE = _Work(4, 0, 1_500)


@dataclass(frozen=True, slots=True)
class Cost:
    """What a synchronization will take: records that go and that stay because of the budget, bytes, seconds.

    ``down`` and ``seconds`` are none where nothing was measured yet.
    """

    items: int
    kept_back: int
    up: int
    down: int | None
    seconds: float | None


def cost_of_next(store: Store, budget: Budget = UNLIMITED, role: Role = Role.FOCAL_POINT) -> Cost:
    """What the next synchronization of a person in this role will cost within this budget; reads the store."""
    known = experience(store)
    waiting = [item for item in store.outbox.waiting() if not _is_held_back(store, item, role)]
    weights = _weights(store, waiting, budget, known)
    going, total = 0, known.quiet or Weight()
    for weight in weights:
        if weight is None or (budget.most is not None and (total + weight).both_ways > budget.most):
            continue
        going, total = going + 1, total + weight
    measured = known.quiet is not None
    seconds = known.speed.seconds(total.requests, total.both_ways) if known.speed and measured else None
    return Cost(going, len(waiting) - going, total.up, total.down if measured else None, seconds)


def _is_held_back(store: Store, item: OutboxItem, role: Role) -> bool:
    """Whether it stays, and is no part of the cost: its publication was never approved by the focal point."""
    if role is Role.FOCAL_POINT or item.intent is not Intent.PUBLISH:
        return False
    record = store.records.get(item.identifier)
    return record is not None and held_back(role, record) is not None


def _weights(
    store: Store, waiting: Sequence[OutboxItem], budget: Budget, known: Experience
) -> list[Weight | None]:
    """What each takes; none for one that stays because of its files."""
    weights: list[Weight | None] = []
    for item in waiting[:_WEIGHED]:
        record = store.records.get(item.identifier)
        if record is not None:
            stays = stays_for_files(item, record, budget)
            weights.append(None if stays else known.corrected(weigh(store, item, record, packs=known.packs)))
    return weights + _alike(waiting, weights)


def _alike(waiting: Sequence[OutboxItem], weighed: Sequence[Weight | None]) -> list[Weight | None]:
    """The others weigh on average what those do that were weighed."""
    sure = [weight for weight in weighed if weight is not None]
    if len(waiting) <= _WEIGHED or not sure:
        return []
    total = sum(sure, Weight())
    average = Weight(total.requests // len(sure), total.up // len(sure), total.down // len(sure))
    return [average] * (len(waiting) - _WEIGHED)


def stays_for_files(item: OutboxItem, record: Record, budget: Budget) -> bool:
    """Whether it waits because it has files that were never sent, and files are not sent this time."""
    return not budget.files and item.intent not in REMOVALS and any(local_files(record.mine))


def weigh(store: Store, item: OutboxItem, record: Record, *, packs: bool) -> Weight:
    """What sending this will take, as reckoned before anything was learned; ``packs``: requests are compressed."""
    form = known_form(record.record_type)
    if form is None:
        return Weight()
    known = record.stamp is not None or item.intent in REMOVALS
    work = _WORK[form.wire, item.intent, known]
    size = _size(to_send(form, record.mine), packs=packs) if work.documents else 0
    weight = Weight(work.requests, work.requests * _HEAD + work.documents * size, work.answers)
    return weight + _files(store, item, record)


def _files(store: Store, item: OutboxItem, record: Record) -> Weight:
    """The files that are not at the clearing-house yet; those whose bytes are lost weigh nothing."""
    total = Weight()
    if item.intent in REMOVALS:
        return total
    for digest in {file.digest for file in local_files(record.mine)}:
        if kept := store.files.get(digest):
            total += Weight(_FILE.requests, _FILE.requests * _HEAD + kept.size, _FILE.answers)
    return total


def _size(document: Document, *, packs: bool) -> int:
    body = encoded(document)
    return len((packed(body) if packs else None) or body)
