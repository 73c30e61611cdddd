"""How a parser of queries is tried: what it finds in a small table, and that it never falls over."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from sqlalchemy import Column, ColumnElement, Integer, MetaData, Table, create_engine, insert, select
from sqlcipher3 import dbapi2

from sync.practice.refusals import Refusal


def found(
    columns: dict[str, Any], rows: Sequence[Sequence[Any]], condition: Callable[[Any], ColumnElement[bool]]
) -> set[int]:
    """The numbers of the rows that a condition finds; it is made from the table's columns by name."""
    made = [Column(name, kind) for name, kind in columns.items()]
    table = Table("rows", MetaData(), Column("number", Integer), *made)
    engine = create_engine("sqlite://", module=dbapi2)
    with engine.begin() as connection:
        table.create(connection)
        given = [
            {"number": number, **dict(zip(columns, row, strict=True))} for number, row in enumerate(rows)
        ]
        connection.execute(insert(table), given)
        numbers = set(connection.scalars(select(table.c.number).where(condition(table.c))))
    engine.dispose()
    return numbers


def answered(parse: Callable[[], object]) -> bool:
    """Whether something is understood, or refused as a bad request with a sentence."""
    try:
        parse()
    except Refusal as refusal:
        return refusal.status == 400 and bool(refusal.message)
    return True
