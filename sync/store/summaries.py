"""How many records there are of what, counted where they lie."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, func, select

from forms.aspects import Aspect
from sync.records import Query
from sync.store import schema
from sync.store.connections import Connections
from sync.store.lists import conditions

_NUMBER = func.count().label("number_of")


@dataclass(frozen=True, slots=True)
class Count:
    """How many records have this: a type, a state, a term's identifier, ``other:`` and own text, or a year."""

    key: str
    number: int


class Summaries:
    """Counts over the records that a query asks for; the most frequent first."""

    def __init__(self, connections: Connections) -> None:
        """Count in this database."""
        self._connections = connections

    def by_type(self, query: Query) -> list[Count]:
        """By type of record."""
        return self._counted(schema.record.c.record_type, query)

    def by_state(self, query: Query) -> list[Count]:
        """By state."""
        return self._counted(schema.record.c.state, query)

    def by_aspect(self, query: Query, aspect: Aspect) -> list[Count]:
        """By chosen term; a record with several counts for each, and "Other" by what was written for it."""
        facet = schema.facet.c
        return self._counted(facet.value, query, schema.facet, facet.aspect == aspect.value)

    def by_year(self, query: Query) -> list[Count]:
        """By year in which records take place or appeared, the earliest first; one over several counts for each."""
        counts = self._counted(schema.year.c.year, query, schema.year)
        return sorted(counts, key=lambda count: int(count.key))

    def _counted(
        self, key: ColumnElement[Any], query: Query, part: Any = None, *also: ColumnElement[bool]
    ) -> list[Count]:
        statement = select(key, _NUMBER).select_from(schema.record).where(*conditions(query), *also)
        if part is not None:
            statement = statement.join(part, part.c.record == schema.record.c.number)
        statement = statement.group_by(key).order_by(_NUMBER.desc(), key)
        with self._connections.reading() as connection:
            return [Count(str(name), number) for name, number in connection.execute(statement)]
