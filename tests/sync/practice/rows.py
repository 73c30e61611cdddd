"""How a parser of queries is tried: what it finds in a small table, and that it never falls over."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache
from typing import Any

from sqlalchemy import Column, ColumnElement, Engine, Integer, MetaData, Table, create_engine, insert, select
from sqlalchemy.pool import NullPool
from sqlalchemy.schema import CreateTable
from sqlcipher3 import dbapi2

from sync.practice.refusals import Refusal


def found(
    columns: dict[str, Any], rows: Sequence[Sequence[Any]], condition: Callable[[Any], ColumnElement[bool]]
) -> set[int]:
    """The numbers of the rows that a condition finds; it is made from the table's columns by name."""
    engine, table, making = _place(tuple(columns.items()))
    given = [{"number": number, **dict(zip(columns, row, strict=True))} for number, row in enumerate(rows)]
    with engine.begin() as connection:
        connection.exec_driver_sql(making)
        connection.execute(insert(table), given)
        return set(connection.scalars(select(table.c.number).where(condition(table.c))))


@cache
def _place(columns: tuple[tuple[str, Any], ...]) -> tuple[Engine, Table, str]:
    """A database that is empty whenever somebody connects, a table with these columns, and what makes it."""
    made = [Column(name, kind) for name, kind in columns]
    table = Table("rows", MetaData(), Column("number", Integer), *made)
    engine = create_engine("sqlite://", module=dbapi2, poolclass=NullPool)
    return engine, table, str(CreateTable(table).compile(engine))


def answered(parse: Callable[[], object]) -> bool:
    """Whether something is understood, or refused as a bad request with a sentence."""
    try:
        parse()
    except Refusal as refusal:
        return refusal.status == 400 and bool(refusal.message)
    return True
