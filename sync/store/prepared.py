"""Statements of the path that each key-press may take, put into SQL once and for all.

SQLAlchemy looks every statement up in its cache of compiled ones each time; on the way of a save, beside a
transaction of half a millisecond, that is a good part of the time. What they do is still said in its own language.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, CursorResult, Executable
from sqlalchemy.dialects.sqlite import dialect
from sqlalchemy.sql.compiler import SQLCompiler

Values = Mapping[str, Any]


class Prepared:
    """One statement as SQL with its values in order."""

    def __init__(self, statement: Executable, columns: Sequence[str] | None = None) -> None:
        """Compile the statement; ``columns`` are those that an INSERT without values of its own fills."""
        compiled = statement.compile(dialect=dialect(), column_keys=columns)  # type: ignore[attr-defined]
        assert isinstance(compiled, SQLCompiler)
        self._sql = str(compiled)
        self._names = tuple(compiled.positiontup or ())

    def run(self, connection: Connection, values: Values) -> CursorResult[Any]:
        """Execute it with these values."""
        return connection.exec_driver_sql(self._sql, tuple([values[name] for name in self._names]))

    def run_all(self, connection: Connection, rows: Sequence[Values]) -> None:
        """Execute it once for each row; nothing happens where there is none."""
        if rows:
            parameters = [tuple([values[name] for name in self._names]) for values in rows]
            connection.exec_driver_sql(self._sql, parameters)
