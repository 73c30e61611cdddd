"""Ctrl-C during long work: the first one stops it between two steps, a second one ends the program at once.

Either loses nothing: every step is kept by itself or undone. Stopping between two steps is kinder, for what was done is
told, and what lies about is tidied. So it is when the system asks the program to end (SIGTERM), as ``timeout`` does.
"""

from __future__ import annotations

import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType

_SIGNALS = (signal.SIGINT, signal.SIGTERM)
_SAID = "Stopping after what is on its way; nothing is lost. Press Ctrl-C again to end at once."


@contextmanager
def stoppable(before_saying: Callable[[], None] = lambda: None) -> Iterator[Callable[[], bool]]:
    """In the block the first signal only makes what is given say yes; any other ends the program as it always does.

    ``before_saying`` makes room on the terminal for the sentence that says so.
    """
    stopped = False

    def stop(_number: int, _frame: FrameType | None) -> None:
        nonlocal stopped
        stopped = True
        as_before()
        before_saying()
        print(_SAID, file=sys.stderr, flush=True)

    def as_before() -> None:
        for number, handler in before.items():
            signal.signal(number, handler)

    before = {number: signal.signal(number, stop) for number in _SIGNALS}
    try:
        yield lambda: stopped
    finally:
        as_before()


@contextmanager
def at_once() -> Iterator[None]:
    """In the block, such as while a person is asked for something, Ctrl-C ends the program as it always does."""
    before = [signal.signal(signal.SIGINT, signal.default_int_handler)]
    before.append(signal.signal(signal.SIGTERM, signal.SIG_DFL))
    try:
        yield
    finally:
        for number, handler in zip(_SIGNALS, before, strict=True):
            signal.signal(number, handler)
