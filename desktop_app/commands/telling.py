"""How far a long command is, for whoever watches it on a terminal; and Ctrl-C, which ends it between two steps."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from typing import TextIO

from desktop_app.commands.interrupting import stoppable
from forms.words import Phrase
from sync.progress import Progress

STOPPED = "Stopped: it was not finished, and what is here is as it was."
_NARROWEST = 20


class TerminalLine:
    """One line that is written over with each step and gone at the end; nothing where nobody watches."""

    def __init__(self, stream: TextIO) -> None:
        """Write to this stream, if it is a terminal."""
        self._stream, self._watched = stream, stream.isatty()
        self._shown = ""

    def show(self, words: Phrase, share: float) -> None:
        """What is being done, and the share of it that is, from 0 to 1; a step that tells none has no figure."""
        percent = f" {round(100 * share)} %" if share else ""
        room = max(_NARROWEST, shutil.get_terminal_size().columns - len(percent) - 1)
        self._write(f"{str(words)[:room]}{percent}")

    def clear(self) -> None:
        """Leave the line to others."""
        self._write("")

    def _write(self, text: str) -> None:
        if not self._watched or text == self._shown:
            return
        over = " " * max(0, len(self._shown) - len(text))
        end = "\r" if not text else ""
        self._stream.write(f"\r{text}{over}{end}")
        self._stream.flush()
        self._shown = text


@contextmanager
def told() -> Iterator[Progress]:
    """In the block, long work tells on the terminal how far it is, and the first Ctrl-C stops it between two steps."""
    line = TerminalLine(sys.stderr)
    with stoppable(line.clear) as stopped:
        try:
            yield Progress(line.show, stopped)
        finally:
            line.clear()


def by_share(progress: Progress, words: str) -> Callable[[float], None]:
    """What is told of one step whose work tells only its share, from 0 to 1."""
    return partial(progress.tell, Phrase(words))


def by_step(progress: Progress) -> Callable[[Phrase, int, int], None]:
    """What is told of work that says each of its steps, and how many of how many are done."""
    return lambda words, done, total: progress.tell(words, done / max(total, 1))


def by_amount(progress: Progress, words: Phrase) -> Callable[[int, int], None]:
    """What is told of one step whose work counts how much of how much is done."""

    def tell(done: int, total: int) -> None:
        progress.tell(words, done / max(total, 1))

    return tell
