"""No test logs a warning or worse that it did not ask for."""

from __future__ import annotations

import logging
from collections.abc import Iterator

import pytest


class Stray(logging.Handler):
    """Keeps every record of level WARNING or above."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep one record."""
        self.records.append(record)


@pytest.fixture(autouse=True)
def no_stray_log(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fails a test in which a warning was logged, unless it takes ``caplog`` and so looks for itself."""
    stray = Stray()
    root = logging.getLogger()
    root.addHandler(stray)
    yield
    root.removeHandler(stray)
    if stray.records and "caplog" not in request.fixturenames:
        said = "; ".join(f"{record.name}: {record.getMessage()}" for record in stray.records)
        pytest.fail(f"logged without being asked for: {said}")
