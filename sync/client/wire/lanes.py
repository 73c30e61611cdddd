"""Several requests at once, where each would otherwise wait for the answer to the one before it."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

T = TypeVar("T")
# Measured over 300 and 600 ms: four ask for the vocabularies in 0.37 of the time, eight in 0.27, of as many handshakes.
LANES = 4


def abreast(works: Sequence[Callable[[], T]], lanes: int) -> Iterator[T]:
    """What each work gives, in the order of the works, as many at once as there are lanes.

    The first that raises ends it: that is raised, and what has not begun never begins. No thread is left behind.
    """
    if lanes < 2 or len(works) < 2:
        for work in works:
            yield work()
        return
    # No further ahead than this: what was read waits here until it is taken.
    ahead = 2 * lanes
    with ThreadPoolExecutor(min(lanes, len(works)), "lane") as pool:
        begun: deque[Future[T]] = deque(pool.submit(work) for work in works[:ahead])
        try:
            for work in works[ahead:]:
                yield begun.popleft().result()
                begun.append(pool.submit(work))
            while begun:
                yield begun.popleft().result()
        finally:
            pool.shutdown(cancel_futures=True)
