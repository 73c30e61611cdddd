"""Ctrl-C during long work: the first one stops it between two steps, a second one ends the program at once.

Either loses nothing: every step is kept by itself or undone. Stopping between two steps is kinder, for what was done is
told.
"""

from __future__ import annotations

import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType

_SAID = "Stopping after what is on its way; nothing is lost. Press Ctrl-C again to end at once."


@contextmanager
def stoppable(before_saying: Callable[[], None] = lambda: None) -> Iterator[Callable[[], bool]]:
    """In the block the first Ctrl-C only makes what is given say yes, and any other raises KeyboardInterrupt.

    ``before_saying`` makes room on the terminal for the sentence that says so.
    """
    stopped = False

    def stop(_number: int, _frame: FrameType | None) -> None:
        nonlocal stopped
        stopped = True
        signal.signal(signal.SIGINT, before)
        before_saying()
        print(_SAID, file=sys.stderr, flush=True)

    before = signal.signal(signal.SIGINT, stop)
    try:
        yield lambda: stopped
    finally:
        signal.signal(signal.SIGINT, before)


@contextmanager
def at_once() -> Iterator[None]:
    """In the block, such as while a person is asked for something, Ctrl-C ends the program as it always does."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
