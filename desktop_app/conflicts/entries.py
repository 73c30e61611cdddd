"""What stands in the list of conflicts: each record once, with what is asked about it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from desktop_app.desk import Desk
from sync.records import Order, Query, Row, Side, State

_OTHER_STATES = tuple(state for state in State if state not in (State.CONFLICT, State.BIN))


class Asks(StrEnum):
    """What a person is asked about a record; of what merged by itself nothing is, it can be looked at and undone."""

    ANSWERS = "answers"
    REMOVED_HERE = "removed here"
    REMOVED_THERE = "removed there"
    MERGED = "merged"


@dataclass(frozen=True, slots=True)
class Entry:
    """A record in the list."""

    row: Row
    asks: Asks

    @property
    def identifier(self) -> str:
        """The record's identifier."""
        return self.row.identifier


@dataclass(frozen=True, slots=True)
class Entries:
    """What waits to be settled, and what merged by itself and was not sent since; both by title."""

    to_settle: tuple[Entry, ...]
    merged: tuple[Entry, ...]

    @property
    def with_answers(self) -> int:
        """In how many records answers are to be settled."""
        return sum(entry.asks is Asks.ANSWERS for entry in self.to_settle)


def entries(desk: Desk) -> Entries:
    """Everything that both sides changed, by title: an order that settling does not change. Reads the store."""
    sides = desk.store.records.removals()
    to_settle = (Entry(row, _asked(sides.get(row.identifier))) for row in _rows(desk, (State.CONFLICT,)))
    merged = (Entry(row, Asks.MERGED) for row in _rows(desk, _OTHER_STATES, merged=True))
    return Entries(tuple(to_settle), tuple(merged))


def _rows(desk: Desk, states: tuple[State, ...], *, merged: bool = False) -> list[Row]:
    query = Query(states=states, order=Order.TITLE, descending=False, merged=merged)
    return desk.store.records.rows(query, language=desk.language)


def _asked(side: Side | None) -> Asks:
    if side is None:
        return Asks.ANSWERS
    return Asks.REMOVED_HERE if side is Side.HERE else Asks.REMOVED_THERE
