"""How long work goes on: told step by step to whoever watches, and stopped between two steps by whoever wants to."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from forms.words import Phrase
from sync.stopping import IsStopped, never, stop_here

Tell = Callable[[Phrase, float], None]
"""Hears what is being done, and which share of it is done, from 0 to 1; 1 with the last step, which nobody stops."""


def untold(_words: Phrase, _share: float) -> None:
    """Nobody watches."""


@dataclass(frozen=True, slots=True)
class Progress:
    """Who is told and who may stop; both are called on the thread of the work."""

    tell: Tell = untold
    stopped: IsStopped = never

    def at(self, words: Phrase, share: float = 0.0) -> None:
        """Between two steps: tell what comes, or how far it is. Raises Stopped."""
        stop_here(self.stopped)
        self.tell(words, share)


UNWATCHED = Progress()
"""Nobody watches, nobody stops it."""
