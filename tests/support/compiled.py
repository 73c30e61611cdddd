"""Statements are put into SQL once for all databases of a kind that a process of the tests opens.

What a statement becomes depends on the kind of the database alone. A program opens one database and keeps what it has
compiled for it; a test opens some of its own, and a quarter of the work of two computers and a practice clearing-house
was to compile the same statements for each again.
"""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import Connection, Engine, event
from sqlalchemy.util import LRUCache

_MANY = 2000


class Compiled:
    """What SQLAlchemy asks of a cache of compiled statements, in which all dialects of one name are one."""

    def __init__(self) -> None:
        self._kept: LRUCache[Any, Any] = LRUCache(_MANY)

    def get(self, key: tuple[Any, ...]) -> Any:
        """What a statement became, or nothing."""
        return self._kept.get(self._own(key))

    def __setitem__(self, key: tuple[Any, ...], compiled: Any) -> None:
        """Keep what a statement became."""
        self._kept[self._own(key)] = compiled

    def _own(self, key: tuple[Any, ...]) -> tuple[Any, ...]:
        dialect, *statement = key
        return (dialect.name, dialect.driver, *statement)


def pytest_configure(config: pytest.Config) -> None:
    """From the first test on, for every engine."""
    compiled = Compiled()

    @event.listens_for(Engine, "engine_connect")
    def share(connection: Connection) -> None:
        connection.execution_options(compiled_cache=compiled)
