"""Records that share terms or words with one: found in the database, to be ranked by ``sync.matching``."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, Integer, Select, TextualSelect, column, func, select, text

from forms.kinds import Document
from sync.records import Query, Row
from sync.store import schema
from sync.store.connections import Connections
from sync.store.jsons import dumps, loads
from sync.store.lists import conditions, select_rows, to_row

_RECORD = schema.record.c
# Each clue is a list in JSON: aspect, value, words, weight.
_NUMBERS = """
    SELECT clue.key, CASE WHEN clue.value ->> 2 = ''
        THEN (SELECT count(*) FROM facet WHERE facet.aspect = clue.value ->> 0 AND facet.value = clue.value ->> 1)
        ELSE (SELECT count(*) FROM (SELECT 1 FROM search WHERE search MATCH clue.value ->> 2 LIMIT :most)) END
    FROM json_each(:clues) AS clue
"""
_HITS = """
    WITH clue AS (
        SELECT key AS number, value ->> 0 AS aspect, value ->> 1 AS value, value ->> 2 AS words, value ->> 3 AS weight
        FROM json_each(:clues)
    )
    SELECT facet.record AS record, clue.number AS number, clue.weight AS weight
    FROM clue CROSS JOIN facet ON facet.aspect = clue.aspect AND facet.value = clue.value WHERE clue.words = ''
    UNION ALL
    SELECT search.rowid, clue.number, clue.weight
    FROM clue CROSS JOIN search ON search MATCH clue.words WHERE clue.words <> ''
"""


@dataclass(frozen=True, slots=True)
class Clue:
    """Something by which records are found: a term under an aspect, or words as the index is asked for them.

    ``weight`` orders what is found roughly: the better candidates of each type must be among the first.
    """

    aspect: str = ""
    value: str = ""
    words: str = ""
    weight: float = 1.0


@dataclass(frozen=True, slots=True)
class Candidate:
    """A record that was found, with the places in the list of those clues that led to it."""

    row: Row
    document: Document
    clues: frozenset[int]


class Matches:
    """Finds records by many clues at once, each in the indexes that lists and search use."""

    def __init__(self, connections: Connections) -> None:
        """Look in this database."""
        self._connections = connections

    def numbers(self, clues: Sequence[Clue], most: int) -> list[int]:
        """How many records each clue finds, those in the bin as well: how rare it is.

        Words are counted no further than to ``most``: of what nearly all records hold, no more need be known.
        """
        statement = text(_NUMBERS).bindparams(clues=_asked(clues), most=most)
        with self._connections.reading() as connection:
            counted = {int(number): int(many) for number, many in connection.execute(statement)}
        return [counted[place] for place in range(len(clues))]

    def candidates(
        self, clues: Sequence[Clue], query: Query, *, but: str = "", at_most: int = 60
    ) -> list[Candidate]:
        """The records of the query to which most weight of clues leads, so many of each type, the first first.

        ``but`` is the identifier of a record that is left out: the one from which the clues come.
        """
        wanted = (*conditions(query), _RECORD.identifier != but)
        with self._connections.reading() as connection:
            rows = connection.execute(_ranked(clues, wanted, at_most)).all()
        return [
            Candidate(to_row(row[:7]), loads(row.mine), frozenset(map(int, row.clues.split(","))))
            for row in rows
        ]


def _ranked(
    clues: Sequence[Clue], wanted: Sequence[ColumnElement[bool]], at_most: int
) -> Select[tuple[object, ...]]:
    """The statement for the best of each type; documents are read for these alone."""
    hit = _hits(clues).subquery()
    weight = func.sum(hit.c.weight)
    place = func.row_number().over(partition_by=_RECORD.record_type, order_by=(weight.desc(), _RECORD.number))
    grouped = (
        select(
            _RECORD.number,
            weight.label("weight"),
            func.group_concat(hit.c.number).label("clues"),
            place.label("place"),
        )
        .join(hit, hit.c.record == _RECORD.number)
        .where(*wanted)
        .group_by(_RECORD.number)
        .subquery()
    )
    return (
        select_rows()
        .add_columns(schema.content.c.mine, grouped.c.clues)
        .join(grouped, grouped.c.number == _RECORD.number)
        .join(schema.content, schema.content.c.record == _RECORD.number)
        .where(grouped.c.place <= at_most)
        .order_by(grouped.c.weight.desc(), _RECORD.number)
    )


def _hits(clues: Sequence[Clue]) -> TextualSelect:
    """Every record to which a clue leads, once for each clue."""
    return (
        text(_HITS)
        .bindparams(clues=_asked(clues))
        .columns(column("record", Integer), column("number", Integer), column("weight"))
    )


def _asked(clues: Sequence[Clue]) -> str:
    return dumps([[clue.aspect, clue.value, clue.words, clue.weight] for clue in clues])
