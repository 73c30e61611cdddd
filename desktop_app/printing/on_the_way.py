"""Going through a paper's blocks while telling how far it is, and stopping where that is wanted."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from desktop_app.printing.paper import Block, Paper
from sync.stopping import IsStopped, stop_here

Tell = Callable[[float], None]


def untold(_share: float) -> None:
    """Nobody listens."""


def blocks_told(paper: Paper, tell: Tell, stopped: IsStopped) -> Iterator[Block]:
    """The blocks of a paper; ``tell`` hears the share that is done. Raises Stopped where ``stopped`` says so."""
    makers = paper.parts
    for number, make in enumerate(makers, 1):
        stop_here(stopped)
        yield from make()
        tell(number / len(makers))
