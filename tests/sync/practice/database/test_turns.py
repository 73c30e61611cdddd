"""Turns are taken one at a time, in the order in which they were asked for."""

from __future__ import annotations

import threading

from sync.practice.database.turns import Turns


class Queue:
    """Threads that come one after the other and wait for the same turn."""

    def __init__(self, number: int) -> None:
        self.turns, self.order = Turns(), list[int]()
        self._threads = [threading.Thread(target=self._take, args=(place,)) for place in range(number)]

    def _take(self, place: int) -> None:
        with self.turns:
            self.order.append(place)

    def come(self) -> None:
        """Each begins to wait before the next one comes."""
        for place, thread in enumerate(self._threads, start=1):
            thread.start()
            while len(self.turns._waiting) < place:
                pass

    def go(self) -> None:
        for thread in self._threads:
            thread.join()


def test_whoever_waits_longest_comes_next() -> None:
    queue = Queue(8)
    with queue.turns:
        queue.come()
        assert queue.order == []
    queue.go()
    assert queue.order == list(range(8))


def test_a_turn_that_ends_badly_is_handed_on() -> None:
    queue = Queue(2)
    try:
        with queue.turns:
            queue.come()
            raise KeyError
    except KeyError:
        queue.go()
    assert queue.order == [0, 1]
    with queue.turns:
        pass
