"""Statements of SQLite that take long, ended in the middle where the work was stopped."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sync.stopping import IsStopped, Stopped

# So many steps of SQLite's machine between two looks at whether to go on; about a hundredth of a second.
_STEPS = 20_000


@contextmanager
def interruptible(connection: Any, stopped: IsStopped) -> Iterator[None]:
    """In the block, what the driver's connection does ends early once it was stopped. Raises Stopped then."""
    connection.set_progress_handler(lambda: int(stopped()), _STEPS)
    try:
        yield
    except Exception as error:
        if stopped():
            raise Stopped from error
        raise
    finally:
        connection.set_progress_handler(None, 0)
