"""No test leaves a thread behind."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator

import pytest


def _ours(thread: threading.Thread) -> bool:
    # Threads of Qt's own show up as dummies once they have run Python, and stay listed after their end.
    return not isinstance(thread, threading._DummyThread)


def leaked(before: set[threading.Thread], patience: float) -> list[threading.Thread]:
    """The threads started since that do not end in time; daemons too, for a server left running is a leak."""
    deadline = time.monotonic() + patience
    since = [thread for thread in threading.enumerate() if _ours(thread) and thread not in before]
    for thread in since:
        thread.join(max(0.0, deadline - time.monotonic()))
    return [thread for thread in since if thread.is_alive()]


@pytest.fixture(scope="session")
def thread_patience() -> float:
    """Seconds in which a thread that was told to stop may still be stopping."""
    return 20.0


@pytest.fixture(autouse=True)
def no_leaked_threads(thread_patience: float) -> Iterator[None]:
    """Fails a test whose threads outlive it; those of wider fixtures were there before and may stay."""
    before = set(threading.enumerate())
    yield
    if left := leaked(before, thread_patience):
        pytest.fail(f"threads were left running: {', '.join(thread.name for thread in left)}")
