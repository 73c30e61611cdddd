"""Changing the queue: each verb takes lines of it and works beside the window."""

from __future__ import annotations

from collections.abc import Sequence
from operator import itemgetter

from desktop_app.desk import Desk
from desktop_app.operations.sending import hold, take_out
from desktop_app.queue.lines import Waiting
from sync.records import OutboxItem

Taken = Sequence[tuple[int, OutboxItem]]
"""What was taken out of the queue, each with the place that it had."""


def hold_all(desk: Desk, lines: Sequence[Waiting], held: bool) -> None:
    """Hold all of these back, or let them go."""
    for line in lines:
        hold(desk, line.number, held)


def send_first(desk: Desk, lines: Sequence[Waiting]) -> None:
    """Put these before all others, in the order that they have."""
    for place, line in enumerate(lines):
        desk.store.outbox.move(line.number, place)


def move_by(desk: Desk, lines: Sequence[Waiting], step: int) -> None:
    """Move these one place up (-1) or down (1); they keep their order, and stop at the end."""
    chosen = {line.number for line in lines}
    order = [item.number for item in desk.store.outbox.items()]
    if step > 0:
        order.reverse()
    for place in range(1, len(order)):
        if order[place] in chosen and order[place - 1] not in chosen:
            order[place - 1], order[place] = order[place], order[place - 1]
    if step > 0:
        order.reverse()
    desk.store.outbox.arrange(order)


def take_all_out(desk: Desk, lines: Sequence[Waiting]) -> Taken:
    """Take all of these out of the queue; their records stay as they are. What waited, each with its place."""
    taken = [(line.place, desk.store.outbox.of(line.identifier)) for line in lines]
    for line in lines:
        take_out(desk, line.number)
    return [(place, item) for place, item in taken if item is not None]


def put_back(desk: Desk, taken: Taken) -> None:
    """Put what was taken out back into its places, held back if it was, with what was answered last."""
    for place, item in sorted(taken, key=itemgetter(0)):
        desk.store.outbox.put_back(item)
        if (again := desk.store.outbox.of(item.identifier)) is not None:
            desk.store.outbox.move(again.number, place)
