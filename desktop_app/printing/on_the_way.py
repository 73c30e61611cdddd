"""Going through a paper's blocks while telling how far it is, and stopping where that is wanted."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from desktop_app.printing.paper import Block, Paper
from desktop_app.printing.survey import Stopped

Tell = Callable[[float], None]
IsStopped = Callable[[], bool]


def untold(_share: float) -> None:
    """Nobody listens."""


def unstopped() -> bool:
    """Nobody stops it."""
    return False


def blocks_told(paper: Paper, tell: Tell, stopped: IsStopped) -> Iterator[Block]:
    """The blocks of a paper; ``tell`` hears the share that is done. Raises Stopped where ``stopped`` says so."""
    makers = paper.parts
    for number, make in enumerate(makers, 1):
        if stopped():
            raise Stopped
        yield from make()
        tell(number / len(makers))
